"""Refreshes the lock files beside it: names, versions and hashes of the public packages, and what Windows would get.

Started by ``dev.py lock``; words after it go to ``uv pip compile`` (``dev.py lock --upgrade``). What it writes:

* runtime.txt and dev.txt: the program's packages, and those plus what its tests and checks need;
* windows.json: for every run-time package the files that fit Windows x64 and its licence, as a set of packages
  really put together for Windows says it. Tests read it, so that they prove both without a network.
* uv.txt: uv itself, which makes these files and nothing else.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import tomllib
import venv
from importlib.metadata import Distribution, distributions
from pathlib import Path

FOLDER = Path(__file__).resolve().parent
ROOT = FOLDER.parent
OLDEST_PYTHON = "3.12"
# Where the Windows set is put together; the files listed in windows.json cover every Python, this is one of them.
WINDOWS = ["--python-platform", "x86_64-pc-windows-msvc", "--python-version", "3.13"]
# How the zlib licence begins, for packages that ship its text and name it nowhere else.
ZLIB = "This software is provided 'as-is', without any express or implied warranty."
COMPILE = ["pip", "compile", "--universal", "--python-version", OLDEST_PYTHON, "--only-binary", ":all:", "--quiet"]
COMPILE += ["--generate-hashes", "--no-header", "--no-annotate", "--no-emit-index-url", "--no-emit-find-links"]


def main(words: list[str]) -> int:
    uv = install_uv(ROOT / ".cache" / "uv")
    runtime, dev = FOLDER / "runtime.txt", FOLDER / "dev.txt"
    project = str(ROOT / "pyproject.toml")
    run(uv, [*COMPILE, *words, project, "--output-file", str(runtime)])
    run(uv, [*COMPILE, *words, project, "--group", "dev", "--constraints", str(runtime), "--output-file", str(dev)])
    with tempfile.TemporaryDirectory() as scratch:
        record = windows_record(uv, project, runtime, Path(scratch))
    (FOLDER / "windows.json").write_text(json.dumps(record, indent=1) + "\n", encoding="utf-8", newline="\n")
    own = Path(FOLDER / "uv.in")
    own.write_text("uv\n", encoding="utf-8")
    try:
        run(uv, [*COMPILE, *words, str(own), "--output-file", str(FOLDER / "uv.txt")])
    finally:
        own.unlink()
    return refuse_addresses()


def install_uv(folder: Path) -> Path:
    """uv in a small environment of its own, of the version and hash that uv.txt names."""
    locked = FOLDER / "uv.txt"
    scripts = folder / ("Scripts" if os.name == "nt" else "bin")
    stamp = folder / "locked.txt"
    if not stamp.is_file() or stamp.read_bytes() != locked.read_bytes():
        venv.create(folder, clear=True, with_pip=True)
        pip = [str(scripts / "python"), "-m", "pip", "install", "--quiet", "--only-binary", ":all:"]
        subprocess.run([*pip, "--require-hashes", "-r", str(locked)], check=True)
        stamp.write_bytes(locked.read_bytes())
    return scripts / "uv"


def run(uv: Path, words: list[str]) -> None:
    """Runs uv without this machine's settings: the hashes must be those of the public packages."""
    environ = {name: value for name, value in os.environ.items() if not name.startswith(("UV_", "PIP_"))}
    subprocess.run([str(uv), "--no-config", *words], check=True, env=environ)


def windows_record(uv: Path, project: str, runtime: Path, scratch: Path) -> dict[str, object]:
    """What each run-time package offers Windows x64: the hashed files, and the licence its metadata names there."""
    listing, site = scratch / "pylock.toml", scratch / "site"
    known = ["--constraints", str(runtime), "--format", "pylock.toml", "--output-file", str(listing)]
    run(uv, [*COMPILE, project, *known])
    packages = tomllib.loads(listing.read_text(encoding="utf-8"))["packages"]
    install = ["pip", "install", *WINDOWS, "--target", str(site), "--only-binary", ":all:", "--quiet"]
    run(uv, [*install, "--python", sys.executable, "--require-hashes", "--no-deps", "-r", str(runtime)])
    licences = {plain(found.metadata["Name"]): licence(found) for found in distributions(path=[str(site)])}
    record: dict[str, object] = {}
    for package in packages:
        files = {Path(wheel["url"]).name: wheel["hashes"]["sha256"] for wheel in package["wheels"]}
        fitting = {name: files[name] for name in sorted(files) if name.endswith(("-any.whl", "-win_amd64.whl"))}
        name = plain(package["name"])
        if name in licences:  # else its marker keeps it off Windows
            record[name] = {"version": package["version"], "licence": licences[name], "files": fitting}
    return record


def plain(name: str) -> str:
    """A package's name as lock files spell it."""
    return name.lower().replace("_", "-").replace(".", "-")


def licence(package: Distribution) -> str:
    """The licence as a package's metadata names it: the exact expression, else the word and the classifiers."""
    metadata = package.metadata
    if expression := metadata.get("License-Expression"):
        return expression
    word = (metadata.get("License") or "").strip().partition("\n")[0]
    classifiers = [line.rpartition(" :: ")[2] for line in metadata.get_all("Classifier") or [] if "License ::" in line]
    if named := " OR ".join(dict.fromkeys(text for text in [word, *classifiers] if text)):
        return named
    texts = [package.read_text(f"licenses/{name}") or "" for name in metadata.get_all("License-File") or []]
    return "Zlib" if any(ZLIB in " ".join(text.split()) for text in texts) else "none named"


def refuse_addresses() -> int:
    named = [path.name for path in FOLDER.iterdir() if path.is_file() and path.suffix in (".txt", ".json")]
    wrong = [name for name in named if "://" in (FOLDER / name).read_text(encoding="utf-8")]
    if wrong:
        print("These lock files name an address and must not be committed:", ", ".join(wrong), file=sys.stderr)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
