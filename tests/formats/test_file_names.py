"""Any text becomes the name of a file in its folder, on every system (safety.md F20)."""

import ntpath
from itertools import chain, permutations
from pathlib import Path, PureWindowsPath

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from app.formats.file_names import free_name, safe_file_name, safe_name

# Whether Windows takes a name for a device; from Python 3.13 on there is a function for it.
reserved = getattr(ntpath, "isreserved", None) or (lambda name: PureWindowsPath(name).is_reserved())


@given(st.text())
@example("../../etc/passwd")
@example("C:\\Windows\\system32")
@example("con")
@example("COM1.txt")
@example("lpt¹")
@example("a\u202egnp.exe")
@example("...")
@example("x" * 500)
@example("😀" * 200)
def test_any_text_stays_inside_its_folder(text):
    name = safe_name(text)
    assert name
    assert Path("folder", f"{name}.csv").parent == Path("folder")
    assert PureWindowsPath("folder", f"{name}.csv").parent == PureWindowsPath("folder")
    assert not reserved(f"{name}.csv")
    assert name == name.strip(". ")
    assert len(f"{name}.csv".encode()) <= 255
    assert not set(name) & set('<>:"/\\|?*\u202e\u200b\x00\n')


@given(st.text())
def test_a_safe_name_stays_as_it_is(text):
    assert safe_name(safe_name(text)) == safe_name(text)


def test_a_name_can_really_be_written(tmp_path):
    for text in ("Åkers & Söner: 2026/11", "nul", " . ", "ř" * 300):
        (tmp_path / f"{safe_name(text)}.csv").write_text("x")
    assert len(list(tmp_path.iterdir())) == 4


@pytest.mark.parametrize(
    ("text", "name"), [("Cases", "Cases"), ("My cases: 2026/11", "My cases 2026 11"), ("aux", "_aux"), ("", "Kontor")]
)
def test_an_ordinary_name_stays_readable(text, name):
    assert safe_name(text) == name


# Files from elsewhere ---------------------------------------------------------------------------------------------

PIECES = [
    "..",
    "/",
    "\\",
    "C:",
    "con",
    "nul",
    "aux",
    "com1",
    "lpt¹",
    ".",
    " ",
    "-",
    "~",
    ".exe",
    ".pdf",
    ":",
    "\0",
    "\u202e",
    "\u200b",
    "*",
    "\n",
]
pieces = st.lists(st.sampled_from(PIECES) | st.text(max_size=4) | st.just("ž" * 150), max_size=2).map("".join)


@settings(max_examples=240)
@given(st.lists(pieces, min_size=5, max_size=5))
def test_twenty_thousand_names_do_not_leave_their_folder(parts):
    """Each five parts are put together to 85 names: all orders of one, two and three of them."""
    for text in map("".join, chain.from_iterable(permutations(parts, r) for r in (1, 2, 3))):
        name = safe_file_name(text)
        assert name
        assert Path("folder", name).parent == Path("folder")
        assert PureWindowsPath("folder", name).parent == PureWindowsPath("folder")
        assert not PureWindowsPath(name).is_absolute()
        assert not PureWindowsPath(name).drive
        assert not reserved(name)
        assert name == name.rstrip(". ")
        assert name[0] not in ".-~ "
        assert len(name.encode()) <= 200
        assert not set(name) & set('<>:"/\\|?*\u202e\u200b\0\n\t\u061c\u00ad')
        assert safe_file_name(name) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("../../etc/passwd", "passwd"),
        ("C:\\temp\\Offer.PDF", "Offer.PDF"),
        ("Příloha č. 7.docx", "Příloha č. 7.docx"),
        ("offer.exe. . ", "offer.exe"),
        ("a.txt:evil.exe", "a.txt evil.exe"),
        ("fdp\u202e.exe", "fdp.exe"),
        ("nul.txt", "_nul.txt"),
        ("-rf", "rf"),
        (".bashrc", "bashrc"),
        ("", "File"),
        ("ž" * 300 + ".pdf", "ž" * 98 + ".pdf"),
        ("about 3.5 million things we did", "about 3.5 million things we did"),
    ],
)
def test_the_name_of_a_file_keeps_its_ending(text, name):
    assert safe_file_name(text) == name


def test_a_taken_name_gets_a_number():
    assert free_name("a.pdf", []) == "a.pdf"
    assert free_name("a.pdf", ["A.PDF", "a (2).pdf"]) == "a (3).pdf"
    assert free_name("Žeň", ["z", "žen\u030c"]) == "Žeň (2)"
