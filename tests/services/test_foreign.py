"""Foreign files: whatever is in them, the program stays whole and says in one sentence what is wrong."""

import datetime as dt
import io
import os
import subprocess
import sys
import tempfile
import time
from contextlib import suppress
from decimal import Decimal
from pathlib import Path

import psutil
import pytest
import xlsxwriter

from app.services.exchange import child, foreign, staging
from app.services.exchange.delimited import Delimited, code_page, sniffed
from app.services.exchange.limits import MIB, Limits
from app.trouble import Trouble
from tests.services import corpus


@pytest.fixture
def save(tmp_path):
    def save(content, encoding="utf-8", name="table.csv"):
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode(encoding))
        return path

    return save


def cells_of(path, **options):
    with foreign.read(path, **options) as table:
        return [table.columns, *[row.cells for row in table.rows()]]


def leftovers(folder):
    return sorted(folder.glob("kontor-import-*"))


# -- hostile files ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", corpus.HOSTILE)
def test_a_hostile_file_harms_nobody_and_is_named_in_one_sentence(name, tmp_path):
    build, says = corpus.HOSTILE[name]
    path = build(tmp_path)
    staged = tmp_path / "staged"
    staged.mkdir()
    began = time.monotonic()
    with pytest.raises(Trouble) as trouble:
        foreign.read(path, folder=staged)
    assert says in str(trouble.value)
    assert f"“{path.name}”" in str(trouble.value)
    assert time.monotonic() - began < Limits().seconds
    assert leftovers(staged) == []
    assert psutil.Process().children() == []


def test_a_lying_dimension_is_not_believed(tmp_path):
    assert cells_of(corpus.lying_dimension(tmp_path)) == [["Name"], ["Ærø"]]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files in folders")
def test_a_pipe_is_refused_before_it_is_opened(tmp_path):
    os.mkfifo(tmp_path / "pipe.csv")
    with pytest.raises(Trouble, match="not an ordinary file"):
        foreign.read(tmp_path / "pipe.csv")


def test_a_file_over_the_limit_is_refused_before_it_is_opened(save):
    with pytest.raises(Trouble, match="bigger than 1 MB"):
        foreign.read(save(b"A\n" * MIB), limits=Limits(file_bytes=MIB))


def test_rows_that_would_fill_the_disk_are_refused(save):
    with pytest.raises(Trouble, match="too much to be read at once"):
        foreign.read(save("Name\n" + "xxxxxxxxx\n" * 20_000), limits=Limits(staged_bytes=100_000))


@pytest.mark.skipif(sys.platform == "win32", reason="names are always text on Windows")
def test_a_file_name_that_is_no_text_is_read_and_can_be_said(tmp_path):
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/gr\xfcn.csv"))
    path.write_bytes(b"")
    with pytest.raises(Trouble, match=r"“gr\?n.csv” is empty"):
        foreign.read(path)
    path.write_bytes(b"A\n1\n")
    assert cells_of(path) == [["A"], ["1"]]


# -- the child --------------------------------------------------------------------------------------------------------


def test_the_child_knows_neither_store_nor_window_nor_key(tmp_path):
    start = foreign.command(tmp_path)
    code = start.index("-c") + 1
    # The same start, but the module is only loaded; then it tells what came with it.
    start[code] = start[code].replace("'__main__'", "'loaded'") + "; import python_calamine; print(*sys.modules)"
    told = subprocess.run(start, capture_output=True, text=True, check=True, env=foreign.surroundings()).stdout
    modules = {name for name in told.split() if name.startswith("app.")}
    assert modules == {"app.services", "app.services.exchange"} | {
        f"app.services.exchange.{name}" for name in ("delimited", "guard", "limits", "staging", "workbook")
    }
    assert not {"sqlalchemy", "sqlcipher3", "PySide6", "keyring", "psycopg", "babel"} & set(told.split())


def test_the_child_sees_no_variable_of_the_program(save, monkeypatch):
    monkeypatch.setenv("KONTOR_KEY", "secret")
    seen = []

    def look():
        for process in psutil.Process().children():
            with suppress(psutil.NoSuchProcess):  # it has just ended
                seen.append(process.environ())
        return False

    foreign.read(save("A\n" + "1\n" * 50_000), stop=look).close()
    assert seen
    assert not any("KONTOR_KEY" in variables for variables in seen)


def test_a_frozen_program_starts_itself_with_the_word(tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert foreign.command(tmp_path) == [sys.executable, child.WORD, str(tmp_path)]


def test_stop_kills_the_child_and_leaves_nothing(save, tmp_path):
    path = save("A;B\n" + "1;2\n" * 900_000)
    (tmp_path / "staged").mkdir()
    heard = []

    def stop():
        for process in psutil.Process().children() if heard else ():
            process.suspend()  # from now on only a kill ends it
        return bool(heard)

    with pytest.raises(foreign.Stopped, match="was stopped"):
        foreign.read(path, progress=heard.append, stop=stop, folder=tmp_path / "staged")
    assert heard[0].rows < 900_000
    assert 0 < heard[0].share < 1
    assert psutil.Process().children() == []
    assert leftovers(tmp_path / "staged") == []


def test_a_child_that_is_silent_for_too_long_is_killed(tmp_path):
    path = corpus.many_rows_xlsx(tmp_path)
    with pytest.raises(Trouble, match="took too long"):
        foreign.read(path, limits=Limits(seconds=0.3, seconds_per_mib=0))


def test_a_child_that_talks_but_never_ends_is_killed_by_its_processor_time(save):
    path = save("A;B\n" + "1;2\n" * 900_000)
    with pytest.raises(Trouble, match="took too long"):
        foreign.read(path, limits=Limits(seconds=1, seconds_per_mib=0))


def test_an_honest_big_file_has_more_time_than_a_small_one():
    assert Limits().patience(2000) == pytest.approx(20, abs=0.1)
    assert Limits().patience(100 * MIB) == 220


def test_a_child_that_fails_is_logged_without_the_rows(save, monkeypatch, caplog):
    monkeypatch.setattr(staging.Request, "save", lambda self, folder: (folder / "request.json").write_text('{"secret": 1}'))
    with pytest.raises(Trouble, match="not met before"):
        foreign.read(save("A\n1\n"))
    assert "KeyError at child.py" in caplog.text
    assert "secret" not in caplog.text


def test_folders_of_a_killed_program_are_swept_but_young_ones_are_not(save, tmp_path):
    old, young = tmp_path / "kontor-import-old", tmp_path / "kontor-import-young"
    for folder in (old, young):
        folder.mkdir()
        (folder / "rows.jsonl").write_text("[2,[1]]\n")
    os.utime(old, (time.time() - 2 * 24 * 3600,) * 2)
    foreign.read(save("A\n1\n"), folder=tmp_path).close()
    assert leftovers(tmp_path) == [young]


def test_the_staging_file_goes_when_the_table_is_closed(save, tmp_path):
    with foreign.read(save("A\n1\n"), folder=tmp_path) as table:
        assert len(leftovers(tmp_path)) == 1
        assert [row.cells for row in table.rows()] == [row.cells for row in table.preview()] == [["1"]]
    assert leftovers(tmp_path) == []


def test_by_default_the_staging_folder_is_only_the_users(save):
    with foreign.read(save("A\n1\n")):
        folder = max(leftovers(Path(tempfile.gettempdir())), key=lambda found: found.stat().st_mtime)
        assert sys.platform == "win32" or folder.stat().st_mode & 0o77 == 0


# -- text files -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("encoding", "country", "told"),
    [
        ("utf-8", "", "utf-8"),
        ("utf-8-sig", "CZ", "utf-8-sig"),
        ("utf-16", "", "utf-16"),
        ("utf-32", "", "utf-32"),
        ("cp1252", "DK", "cp1252"),
        ("cp1252", "sv", "cp1252"),
        ("cp1252", "", "cp1252"),
    ],
)
def test_danish_names_come_in_from_every_encoding(save, encoding, country, told):
    path = save("Navn;By\r\nÆrø Færgefart;Ålborg\r\n", encoding)
    with foreign.read(path, country=country) as table:
        assert table.columns == ["Navn", "By"]
        assert table.preview()[0].cells == ["Ærø Færgefart", "Ålborg"]
        assert table.encoding == told


@pytest.mark.parametrize(("text", "country"), [("Řehoř Žďárský", "CZ"), ("Brânză Ştefan", "ro")])
def test_czech_and_romanian_names_come_in_from_their_code_page(save, text, country):
    assert cells_of(save(f"Name\n{text}\n", "cp1250"), country=country) == [["Name"], [text]]


def test_the_code_page_follows_the_country_in_either_case():
    assert [code_page(name) for name in ("DK", "da", "SE", "DE", "CZ", "cs", "RO", "BG", "", "XX")] == [
        "cp1252", "cp1252", "cp1252", "cp1252", "cp1250", "cp1250", "cp1250", "cp1251", "cp1252", "cp1252",
    ]  # fmt: skip


def test_a_letter_cut_in_two_at_the_end_of_the_file_is_not_utf8(save):
    with foreign.read(save("Navn\nØ".encode()[:-1]), country="DK") as table:
        assert table.encoding == "cp1252"


def test_the_caller_may_force_encoding_and_delimiter(save):
    path = save("Name,x;City\r\nÆrø,1;Århus\r\n", "utf-16-le")
    assert cells_of(path, encoding="utf-16-le", delimiter=",") == [["Name", "x;City"], ["Ærø", "1;Århus"]]
    assert cells_of(path, encoding="utf-16-le", delimiter=";") == [["Name,x", "City"], ["Ærø,1", "Århus"]]


@pytest.mark.parametrize("encoding", ["no-such", "rot13", "base64", "a" * 500, "\0"])
def test_an_encoding_that_is_none_is_refused(save, encoding):
    with pytest.raises(Trouble, match="there is no encoding"):
        foreign.read(save("A\n"), encoding=encoding)


@pytest.mark.parametrize("delimiter", ["::", "\n", '"'])
def test_a_delimiter_that_is_none_is_refused(save, delimiter):
    with pytest.raises(Trouble, match="cannot be split"):
        foreign.read(save("A\n"), delimiter=delimiter)


@pytest.mark.parametrize(
    ("text", "delimiter"),
    [
        ("Name;Amount\nA;1,5\nB;2,5\n", ";"),
        ("Name,Amount\nA,1.5\n", ","),
        ("Name\tAmount\nA, B; C\t1\n", "\t"),
        ("Name|Amount\nA|1\n", "|"),
        ("Name\nHansen, Peter\nLi; An\n", ""),
        ("Name\n", ""),
        ('"Name; and so on","City, too"\n"A;B;C","D,E"\n"F;G","H"\n', ","),
        ('Name,Note\nA,"one;\ntwo;\nthree"\n', ","),
        ("A;B;C\n1;2\n1;2\n1;2\n", ";"),
        ("Day;Text\n1;a, b\n2;c, d\n", ";"),
    ],
)
def test_the_delimiter_is_found(text, delimiter):
    assert sniffed(text.splitlines(keepends=True)) == delimiter


def test_excels_first_line_names_the_delimiter_and_is_no_row(save):
    with foreign.read(save("sep=|\r\nA|B;C\r\n1|2;3\r\n")) as table:
        assert (table.columns, table.delimiter) == (["A", "B;C"], "|")
        assert table.preview() == [foreign.StagedRow(3, ["1", "2;3"])]


def test_a_single_column_stays_one(save):
    assert cells_of(save("Name\nHansen, Peter\n")) == [["Name"], ["Hansen, Peter"]]
    assert cells_of(save("Last, first\nHansen, Peter\n"), delimiter="") == [["Last, first"], ["Hansen, Peter"]]


def test_short_rows_are_filled_and_say_so_and_long_rows_are_refused(save):
    with foreign.read(save("A;B;C\n1;2\n1;2;3;;\n1;2;3;4\n\n;;\n5;6;7\n")) as table:
        short, trailing, long, last = table.rows()
    assert (short.line, short.cells, short.missing, short.refused) == (2, ["1", "2", ""], 1, "")
    assert trailing == foreign.StagedRow(3, ["1", "2", "3"])
    assert (long.line, long.cells) == (4, ["1", "2", "3", "4"])
    assert "4 cells" in long.refused
    assert "3 columns" in long.refused
    assert last == foreign.StagedRow(7, ["5", "6", "7"])
    assert table.count == 4


def test_a_row_of_several_lines_is_named_by_its_first(save):
    with foreign.read(save('A;B\n1;"x\ny\nz"\n2;w\n')) as table:
        assert [(row.line, row.cells) for row in table.rows()] == [(2, ["1", "x\ny\nz"]), (5, ["2", "w"])]


def test_columns_have_a_name_each(save):
    assert cells_of(save("Name;;Name; E-mail \n1;2;3;4\n"))[0] == ["Name", "B", "Name (2)", "E-mail"]
    assert child.letter(26) == "AA"
    assert child.letter(16_383) == "XFD"


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_lines_may_end_as_on_any_system(save, newline):
    assert cells_of(save(newline.join(["A;B", "1;2", "3;4"]))) == [["A", "B"], ["1", "2"], ["3", "4"]]


def test_an_apostrophe_that_guards_a_formula_is_taken_away_and_any_other_stays(save):
    text = "A\n'=1+1\n''s-Hertogenbosch\n's-Hertogenbosch\n'+45 33\n"
    assert [cells[0] for cells in cells_of(save(text))[1:]] == ["=1+1", "'s-Hertogenbosch", "'s-Hertogenbosch", "+45 33"]


def test_the_text_is_read_in_pieces_and_a_huge_line_is_never_held():
    class Endless(io.RawIOBase):
        taken = 0

        def readable(self):
            return True

        def seekable(self):
            return True

        def seek(self, offset, whence=0):
            return 0

        def readinto(self, buffer):
            type(self).taken += len(buffer)
            buffer[:] = b"a" * len(buffer)
            return len(buffer)

    with pytest.raises(staging.Unreadable, match="record"):
        Delimited(io.BufferedReader(Endless()), "utf-8", None, "", Limits(record=100_000))
    assert Endless.taken < 1_000_000


# -- workbooks --------------------------------------------------------------------------------------------------------


@pytest.fixture
def workbook(tmp_path):
    path = tmp_path / "book.xlsx"
    book = xlsxwriter.Workbook(path)
    day = book.add_format({"num_format": "yyyy-mm-dd"})
    hidden, first, second = (book.add_worksheet(name) for name in ("Hidden", "Kunder", "Sager"))
    hidden.hide()
    first.activate()
    first.set_first_sheet()
    hidden.write_string(0, 0, "Not this")
    for column, name in enumerate(("Name", "Number", "Amount", "", "Day", "Moment", "Yes")):
        first.write_string(2, column + 1, name)
    first.write_string(4, 1, "  Ærø\r\n=1+1")
    first.write_number(4, 2, 4512345678)
    first.write_number(4, 3, 0.1 + 0.2)
    first.write_string(4, 4, "007")
    first.write_datetime(4, 5, dt.datetime(2026, 2, 28), day)
    first.write_datetime(4, 6, dt.datetime(2026, 2, 28, 13, 45, 1), day)
    first.write_boolean(4, 7, True)
    second.write_string(0, 0, "No.")
    second.write_string(1, 0, "C1")
    book.close()
    return path


def test_a_workbooks_values_keep_their_kind(workbook):
    with foreign.read(workbook) as table:
        assert table.columns == ["Name", "Number", "Amount", "E", "Day", "Moment", "Yes"]
        (row,) = table.rows()
        assert (table.sheet, table.sheets, table.encoding) == ("Kunder", ["Kunder", "Sager", "Hidden"], "")
    assert row.line == 5
    assert row.cells == [
        "  Ærø\r\n=1+1", 4512345678, Decimal("0.3"), "007", dt.date(2026, 2, 28), dt.datetime(2026, 2, 28, 13, 45, 1), True,
    ]  # fmt: skip
    assert [type(cell) for cell in row.cells] == [str, int, Decimal, str, dt.date, dt.datetime, bool]


def test_another_sheet_can_be_chosen_and_a_wrong_one_names_them_all(workbook):
    assert cells_of(workbook, sheet="Sager") == [["No."], ["C1"]]
    with pytest.raises(Trouble, match=r"no sheet “Ordrer”. Choose one of these: Kunder, Sager, Hidden"):
        foreign.read(workbook, sheet="Ordrer")


def test_the_content_decides_not_the_name(workbook, save):
    assert cells_of(workbook.rename(workbook.with_name("book.csv")), sheet="Sager") == [["No."], ["C1"]]
    assert cells_of(save("A;B\n1;2\n", name="text.xlsx")) == [["A", "B"], ["1", "2"]]


def test_numbers_that_are_none_are_kept_as_text(tmp_path):
    rows = '<row r="1"><c r="A1" t="inlineStr"><is><t>N</t></is></c></row>'
    rows += "".join(f'<row r="{n}"><c r="A{n}"><v>{text}</v></c></row>' for n, text in ((2, "inf"), (3, "nan"), (4, "1e300")))
    assert [cells[0] for cells in cells_of(corpus.xlsx(tmp_path / "odd.xlsx", corpus.sheet(rows)))[1:]] == [
        "inf", "nan", Decimal("1e300"),
    ]  # fmt: skip
