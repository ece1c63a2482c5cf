"""Finds the files the program ships with (icons, styles, translations), from source and when installed.

In a source tree they lie in the folder ``resources`` beside ``app``; a built package carries them as
``app/_resources``.
"""

from __future__ import annotations

import importlib.resources
from functools import cache
from pathlib import Path


@cache
def _root() -> Path:
    return root_beside(Path(str(importlib.resources.files("app"))))


def root_beside(package: Path) -> Path:
    """The folder of shipped files that belongs to the package in this folder."""
    # The shipped folder comes first: beside an installed package a folder "resources" could be anybody's.
    shipped = package / "_resources"
    return shipped if shipped.is_dir() else package.parent / "resources"


def resource(name: str) -> Path:
    """The file ``name`` ("icons/plus.svg"); a name that is not shipped is a mistake in the program."""
    path = _root() / name
    if not path.is_file():
        raise FileNotFoundError(f"The program is shipped without {name}")
    return path


def data(name: str) -> bytes:
    return resource(name).read_bytes()


def text(name: str) -> str:
    return resource(name).read_text(encoding="utf-8")


def names(folder: str, suffix: str) -> list[str]:
    """What ``folder`` holds, without the suffix: ``names("icons", ".svg")``."""
    return sorted(path.name.removesuffix(suffix) for path in (_root() / folder).glob(f"*{suffix}"))
