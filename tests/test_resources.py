"""The files the program ships with are found from source and when installed."""

import pytest

from app import resources


def test_an_icon_is_found_beside_the_sources():
    assert resources.data("icons/plus.svg").lstrip().startswith(b"<svg")
    assert "plus" in resources.names("icons", ".svg")


def test_a_name_that_is_not_shipped_is_named_in_the_error():
    with pytest.raises(FileNotFoundError, match=r"icons/no-such\.svg"):
        resources.resource("icons/no-such.svg")


def test_the_shipped_folder_wins_over_one_beside_the_package(tmp_path, monkeypatch):
    package = tmp_path / "app"
    (package / "_resources" / "icons").mkdir(parents=True)
    (package / "_resources" / "icons" / "plus.svg").write_text("installed")
    (tmp_path / "resources" / "icons").mkdir(parents=True)
    (tmp_path / "resources" / "icons" / "plus.svg").write_text("somebody else's")
    monkeypatch.setattr(resources.importlib.resources, "files", lambda package_name: package)
    resources._root.cache_clear()
    try:
        assert resources.text("icons/plus.svg") == "installed"
    finally:
        resources._root.cache_clear()
