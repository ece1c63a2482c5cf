"""What may start something is recognised by its ending, however it is hidden, and by what it begins with (safety.md F20)."""

import pytest

from app.formats.file_kinds import RUNNING, ending_of, runs


def test_the_list_knows_what_is_sent_around():
    assert len(RUNNING) >= 60
    assert {"exe", "js", "lnk", "iso", "hta", "html", "url", "scr", "vbs", "ps1", "bat", "jar", "desktop", "svg"} <= RUNNING


@pytest.mark.parametrize("ending", sorted(RUNNING))
def test_such_an_ending_is_found_however_it_is_written(ending):
    for name in (f"a.{ending}", f"offer.pdf.{ending.upper()}", f"a.{ending}. . ", f".{ending}", f"a.{ending}..", f"a. {ending}"):
        assert runs(name), name


@pytest.mark.parametrize("name", ["offer.pdf", "photo.JPG", "plan.dwg", "exe", "letter.docx", "a.exe.txt", "list.csv", "", "."])
def test_an_ordinary_file_may_be_opened(name):
    assert not runs(name, b"%PDF-1.7")


@pytest.mark.parametrize("start", [b"MZ\x90", b"\x7fELF", b"#!/bin/sh"])
def test_a_program_in_disguise_is_known_by_its_beginning(start):
    assert runs("offer.pdf", start)


def test_endings_are_small_letters():
    assert ending_of("A.PDF") == "pdf"
    assert ending_of("a") == ""
