/* A disk that fails on demand, put before the C library by LD_PRELOAD. While the file named by FAULT_SWITCH exists, what
   is written to a company file meets a full disk (FAULT=full), or every third flush fails (FAULT=flush). */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <stdlib.h>
#include <stdio.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

static int faulty(int file, const char *kind) {
    const char *wanted = getenv("FAULT"), *on = getenv("FAULT_SWITCH");
    char link[64], name[4096];
    ssize_t length;
    if (!wanted || !on || strcmp(wanted, kind) || access(on, F_OK)) return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    length = readlink(link, name, sizeof name - 1);
    if (length < 0) return 0;
    name[length] = 0;
    return strstr(name, ".kontor") != NULL && strstr(name, "-shm") == NULL;
}

static int flush_fails(int file) {
    static int n;
    return faulty(file, "flush") && ++n % 3 == 0;
}

#define REAL(name, type) ((type) dlsym(RTLD_NEXT, name))
#define FULL(file) if (faulty(file, "full")) { errno = ENOSPC; return -1; }

ssize_t write(int file, const void *data, size_t n) {
    FULL(file)
    return REAL("write", ssize_t (*)(int, const void *, size_t))(file, data, n);
}

ssize_t pwrite(int file, const void *data, size_t n, off_t at) {
    FULL(file)
    return REAL("pwrite", ssize_t (*)(int, const void *, size_t, off_t))(file, data, n, at);
}

ssize_t pwrite64(int file, const void *data, size_t n, off64_t at) {
    FULL(file)
    return REAL("pwrite64", ssize_t (*)(int, const void *, size_t, off64_t))(file, data, n, at);
}

int fsync(int file) {
    if (flush_fails(file)) { errno = EIO; return -1; }
    return REAL("fsync", int (*)(int))(file);
}

int fdatasync(int file) {
    if (flush_fails(file)) { errno = EIO; return -1; }
    return REAL("fdatasync", int (*)(int))(file);
}
