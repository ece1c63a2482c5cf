"""What is built is what there is: every package of the program, and the files it ships with."""

import tomllib
from pathlib import Path

TOP = Path(__file__).resolve().parents[1]


def test_every_package_and_the_shipped_files_are_built():
    settings = tomllib.loads((TOP / "pyproject.toml").read_text())["tool"]["setuptools"]
    there = {".".join(f.parent.relative_to(TOP).parts) for f in (TOP / "app").rglob("__init__.py")}
    assert set(settings["packages"]) == there | {"app._resources"}
    assert settings["package-dir"] == {"app._resources": "resources"}
    assert settings["package-data"] == {"app._resources": ["**/*"]}
