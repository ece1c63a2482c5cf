"""Any text becomes the name of a file in its folder, on every system (safety.md F20)."""

import ntpath
from pathlib import Path, PureWindowsPath

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.formats.file_names import safe_name

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
