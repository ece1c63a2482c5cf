"""Files leave the store whole, under safe names, marked as from elsewhere; programs are never opened (safety.md F20)."""

import stat
import subprocess
import sys
from pathlib import Path

import pytest

from app.services import saved_files
from app.trouble import Refused, Trouble


def test_a_file_is_saved_in_the_place_of_one_of_that_name(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("old")
    assert saved_files.save(path, b"new") == path
    assert path.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [path]


def test_several_into_one_folder_never_replace_anything(tmp_path):
    (tmp_path / "a.txt").write_text("mine")
    names = ["a.txt", "A.TXT", "../a.txt", "nul", "b\u202etxt.exe", "b txt.exe", ""]
    saved = saved_files.save_all(tmp_path, [(name, name.encode()) for name in names])
    assert [path.name for path in saved] == ["a (2).txt", "A (3).TXT", "a (4).txt", "_nul", "b txt.exe", "b txt (2).exe", "File"]
    assert {path.parent for path in saved} == {tmp_path}
    assert (tmp_path / "a.txt").read_text() == "mine"
    assert [path.read_bytes() for path in saved] == [name.encode() for name in names]
    assert len(list(tmp_path.iterdir())) == 8


@pytest.mark.skipif(sys.platform != "linux", reason="needs a folder nobody may write to")
def test_a_place_that_takes_nothing_is_told(tmp_path):
    with pytest.raises(Trouble, match=r"a\.txt could not be saved"):
        saved_files.save(tmp_path / "nowhere" / "a.txt", b"x")
    with pytest.raises(Trouble, match=r"a\.txt could not be saved"):
        saved_files.save_all(Path("/proc/self"), [("a.txt", b"x")])


def test_a_lent_copy_is_private_and_cannot_be_written():
    path = saved_files.lend("../Offer.pdf", b"%PDF")
    assert path.name == "Offer.pdf"
    assert path.read_bytes() == b"%PDF"
    if sys.platform != "win32":
        assert stat.S_IMODE(path.stat().st_mode) == 0o400
        assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    saved_files._take_back(path.parent)
    assert not path.parent.exists()


def test_lent_copies_go_when_the_program_ends():
    code = "from app.services import saved_files; print(saved_files.lend('a.txt', b'x'))"
    told = subprocess.run([sys.executable, "-c", code], cwd=Path(__file__).parents[2], capture_output=True, text=True, check=True)
    assert Path(told.stdout.strip()).name == "a.txt"
    assert not Path(told.stdout.strip()).parent.exists()


@pytest.mark.parametrize("name", ["setup.exe", "offer.pdf.js", "Offer.html", "a.lnk. .", "offer\u202efdp.scr", "x.url", "y.iso"])
def test_what_could_start_something_is_never_lent(name):
    with pytest.raises(Refused, match="could start a program"):
        saved_files.lend(name, b"data")


def test_a_program_with_an_innocent_name_is_not_lent_either():
    with pytest.raises(Refused, match="could start a program"):
        saved_files.lend("offer.pdf", b"MZ\x90\0")


def test_the_mark_of_the_web_is_what_windows_reads(tmp_path):
    saved_files.write_mark(tmp_path / "a.txt")  # on Linux a file of its own, on Windows a note of a.txt
    assert Path(f"{tmp_path / 'a.txt'}:Zone.Identifier").read_bytes() == b"[ZoneTransfer]\r\nZoneId=3\r\n"


@pytest.mark.parametrize("platform", ["win32", "linux"])
def test_every_file_that_leaves_is_marked_on_windows_alone(tmp_path, monkeypatch, platform):
    marked = []
    monkeypatch.setattr(saved_files.sys, "platform", platform)
    monkeypatch.setattr(saved_files, "write_mark", marked.append)
    paths = [
        saved_files.save(tmp_path / "a.txt", b"x"),
        *saved_files.save_all(tmp_path, [("b.txt", b"x")]),
        saved_files.lend("c.txt", b"x"),
    ]
    assert marked == (paths if platform == "win32" else [])
    saved_files._take_back(paths[-1].parent)
