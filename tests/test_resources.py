"""The files the program ships with are found from source and when installed."""

import pytest

from app import resources


def test_an_icon_is_found_beside_the_sources():
    assert resources.data("icons/plus.svg").lstrip().startswith(b"<svg")
    assert "plus" in resources.names("icons", ".svg")


def test_a_name_that_is_not_shipped_is_named_in_the_error():
    with pytest.raises(FileNotFoundError, match=r"icons/no-such\.svg"):
        resources.resource("icons/no-such.svg")


def test_the_shipped_folder_wins_over_one_beside_the_package(tmp_path):
    shipped, beside = tmp_path / "app" / "_resources", tmp_path / "resources"
    beside.mkdir()
    assert resources.root_beside(tmp_path / "app") == beside
    shipped.mkdir(parents=True)
    assert resources.root_beside(tmp_path / "app") == shipped
