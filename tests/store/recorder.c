/* Records what a program does to the files of one folder (RECORD_FOLDER) into RECORD, in the order it happens; put before
   the C library by LD_PRELOAD. Each record: what (1 byte), length of the name, offset, length of the data, name, data. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <unistd.h>

#define REAL(name, type) ((type) dlsym(RTLD_NEXT, name))
static pthread_mutex_t one = PTHREAD_MUTEX_INITIALIZER;

static int ours(const char *name) {
    const char *folder = getenv("RECORD_FOLDER");
    return folder && !strncmp(name, folder, strlen(folder)) && !strstr(name, "-shm");
}

static int name_of(int file, char *name) {
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    ssize_t length = readlink(link, name, 4095);
    if (length < 0) return 0;
    name[length] = 0;
    return ours(name);
}

static void note(char what, const char *name, uint64_t offset, const void *data, uint32_t n) {
    static int log = -1;
    char head[15];
    uint16_t length = strlen(name);
    pthread_mutex_lock(&one);
    if (log < 0) log = syscall(SYS_openat, AT_FDCWD, getenv("RECORD"), O_WRONLY | O_CREAT | O_APPEND, 0600);
    head[0] = what;
    memcpy(head + 1, &length, 2);
    memcpy(head + 3, &offset, 8);
    memcpy(head + 11, &n, 4);
    syscall(SYS_write, log, head, sizeof head);
    syscall(SYS_write, log, name, length);
    if (n) syscall(SYS_write, log, data, n);
    pthread_mutex_unlock(&one);
}

static void note_file(char what, int file, uint64_t offset, const void *data, uint32_t n) {
    char name[4096];
    if (name_of(file, name)) note(what, name, offset, data, n);
}

ssize_t write(int file, const void *data, size_t n) {
    off_t at = lseek(file, 0, SEEK_CUR);
    ssize_t done = REAL("write", ssize_t (*)(int, const void *, size_t))(file, data, n);
    if (done > 0) note_file('W', file, at < 0 ? 0 : at, data, done);
    return done;
}

ssize_t pwrite(int file, const void *data, size_t n, off_t at) {
    ssize_t done = REAL("pwrite", ssize_t (*)(int, const void *, size_t, off_t))(file, data, n, at);
    if (done > 0) note_file('W', file, at, data, done);
    return done;
}

ssize_t pwrite64(int file, const void *data, size_t n, off64_t at) {
    ssize_t done = REAL("pwrite64", ssize_t (*)(int, const void *, size_t, off64_t))(file, data, n, at);
    if (done > 0) note_file('W', file, at, data, done);
    return done;
}

int fsync(int file) {
    int done = REAL("fsync", int (*)(int))(file);
    if (!done) note_file('S', file, 0, NULL, 0);
    return done;
}

int fdatasync(int file) {
    int done = REAL("fdatasync", int (*)(int))(file);
    if (!done) note_file('S', file, 0, NULL, 0);
    return done;
}

int ftruncate(int file, off_t size) {
    int done = REAL("ftruncate", int (*)(int, off_t))(file, size);
    if (!done) note_file('T', file, size, NULL, 0);
    return done;
}

int ftruncate64(int file, off64_t size) {
    int done = REAL("ftruncate64", int (*)(int, off64_t))(file, size);
    if (!done) note_file('T', file, size, NULL, 0);
    return done;
}

int unlink(const char *name) {
    int done = REAL("unlink", int (*)(const char *))(name);
    if (!done && ours(name)) note('U', name, 0, NULL, 0);
    return done;
}

static int opened(const char *function, const char *name, int how, mode_t mode) {
    int there = access(name, F_OK) == 0;
    int file = REAL(function, int (*)(const char *, int, ...))(name, how, mode);
    if (file >= 0 && !there && (how & O_CREAT) && ours(name)) note('C', name, 0, NULL, 0);
    return file;
}

#define OPEN(function)                                                                                                         \
    int function(const char *name, int how, ...) {                                                                             \
        va_list rest;                                                                                                          \
        va_start(rest, how);                                                                                                   \
        mode_t mode = how & O_CREAT ? va_arg(rest, mode_t) : 0;                                                                \
        va_end(rest);                                                                                                          \
        return opened(#function, name, how, mode);                                                                             \
    }

OPEN(open)
OPEN(open64)
