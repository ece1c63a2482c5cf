"""`demo` makes a whole company where there was none, and nothing where there is one."""

import pytest

from app.services import demo
from app.store import setup
from app.trouble import Trouble


def test_a_new_file_holds_the_company_that_was_asked_for(kontor, tmp_path):
    path = tmp_path / "Ærø demo.kontor"
    ended = kontor("demo", path, "--size", 0.1, "--seed", 3, "--format", "json")
    assert ended.code == 0, ended.err
    assert (ended.json["companies"], ended.json["cases"]) == (40, 90)
    cases = kontor("list", "case", "--format", "json", store=path).json
    assert len(cases) == 90
    again, other = tmp_path / "again.kontor", tmp_path / "other.kontor"
    kontor("demo", again, "--size", 0.1, "--seed", 3)
    kontor("demo", other, "--size", 0.1, "--seed", 4)
    assert kontor("list", "case", "--format", "json", store=again).json == cases
    assert kontor("list", "case", "--format", "json", store=other).json != cases


def test_an_empty_server_database_is_filled(kontor, postgres_url):
    ended = kontor("demo", postgres_url, "--size", 0.05)
    assert ended.code == 0, ended.err
    assert ended.out.startswith("The demo company has 20 companies, ")
    assert len(kontor("list", "company", "--format", "json", store=postgres_url).json) == 20


def test_a_file_that_is_there_is_not_touched(kontor, store_file):
    before = store_file.read_bytes()
    ended = kontor("demo", store_file)
    assert (ended.code, ended.out) == (3, "")
    assert "exists already" in ended.err
    assert store_file.read_bytes() == before


@pytest.mark.parametrize("size", ["0", "-1", "nan", "inf", "much"])
def test_a_size_that_is_none_is_refused_before_anything_is_made(kontor, tmp_path, size):
    ended = kontor("demo", tmp_path / "new.kontor", f"--size={size}")
    assert ended.code == 2
    assert not (tmp_path / "new.kontor").exists()


def test_a_folder_that_is_not_there_is_named(kontor, tmp_path):
    ended = kontor("demo", tmp_path / "nowhere" / "new.kontor")
    assert ended.code == 3
    assert "nowhere" in ended.err


def test_half_a_demo_company_is_taken_away_again(kontor, tmp_path, monkeypatch):
    def broken(session, *rest):
        setup.first_rows.insert_many(session, demo.Team, [{"name": "Half"}])
        raise Trouble("The disk is full.")

    monkeypatch.setattr(demo, "fill", broken)
    ended = kontor("demo", tmp_path / "new.kontor")
    assert (ended.code, ended.err.strip()) == (1, "The disk is full.")
    assert not list(tmp_path.glob("new*"))
