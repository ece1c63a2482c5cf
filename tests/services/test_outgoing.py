"""Files that leave: no text runs as a formula, and everything comes back as it went."""

import datetime as dt
import io
import re
import zipfile
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.services.exchange import foreign, outgoing
from app.services.exchange.delimited import Delimited
from app.services.exchange.guard import guarded, unguarded
from app.services.exchange.limits import Limits
from app.trouble import Trouble

STARTS = ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠", "'", "''", " =", "\u00a0@", '"', ";", "#"]
# PostgreSQL and XML hold neither of the two last ones.
CHARACTERS = st.characters(exclude_categories=["Cs"], exclude_characters="\0\ufffe\uffff")
TEXTS = st.builds(str.__add__, st.sampled_from(["", *STARTS]), st.text(CHARACTERS, max_size=30))
TABLES = st.lists(st.tuples(TEXTS, TEXTS, TEXTS).filter(any), min_size=1, max_size=20)
# Some tables a process each are enough: the text itself is tried a thousand times without one.
WITH_A_PROCESS = settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)


def read(path, **options):
    with foreign.read(path, **options) as table:
        return [row.cells for row in table.rows()]


@WITH_A_PROCESS
@given(rows=TABLES, delimiter=st.sampled_from(";,\t|"))
def test_texts_come_back_from_csv_as_they_went(rows, delimiter, tmp_path):
    path = tmp_path / "out.csv"
    outgoing.write_csv(path, ["A", "B", "C"], rows, delimiter=delimiter)
    assert read(path, delimiter=delimiter) == [list(row) for row in rows]


@WITH_A_PROCESS
@given(rows=TABLES)
def test_texts_come_back_from_xlsx_as_they_went(rows, tmp_path):
    path = tmp_path / "out.xlsx"
    outgoing.write_xlsx(path, ["A", "B", "C"], rows)
    assert read(path) == [list(row) for row in rows]


@settings(max_examples=1000)
@given(rows=TABLES, delimiter=st.sampled_from(";,\t|"))
def test_the_reader_understands_every_text_the_writer_makes(rows, delimiter):
    stream = io.BytesIO()
    text = io.TextIOWrapper(stream, encoding="utf-8", newline="")
    writer = outgoing.csv.writer(text, delimiter=delimiter)
    writer.writerows([outgoing.csv_text(value) for value in row] for row in rows)
    text.flush()
    found = Delimited(stream, "utf-8", delimiter, "", Limits()).rows()
    assert [cells for _line, cells in found] == [list(row) for row in rows]


@settings(max_examples=1000)
@given(TEXTS)
def test_no_text_begins_with_a_formula_and_the_apostrophe_goes_again(text):
    assert not re.match(r"[=+\-@\t\r\n＝＋－＠]", guarded(text).lstrip())
    assert not re.match(r"[\t\r\n]", guarded(text))
    assert unguarded(guarded(text)) == text


@pytest.mark.parametrize("text", ["'s-Hertogenbosch", "'t Hooft", "'", "O'Neill", "", "Ærø", "1-2", "a=b"])
def test_apostrophes_of_others_stay(text):
    assert unguarded(text) == text


def test_numbers_stay_numbers_and_only_texts_are_guarded(tmp_path):
    path = tmp_path / "out.csv"
    row = [-5, Decimal("-0.10"), -1.5, "-5", "+45 33 12 34 56", True, None, dt.date(2026, 1, 31), "=1+1"]
    assert outgoing.write_csv(path, ["=Name", *"BCDEFGHI"], [row]) == 1
    assert path.read_bytes().decode("utf-8-sig") == (
        "'=Name;B;C;D;E;F;G;H;I\r\n-5;-0.10;-1.5;'-5;'+45 33 12 34 56;true;;2026-01-31;'=1+1\r\n"
    )
    with foreign.read(path) as table:
        assert table.columns[0] == "=Name"


def test_the_decimal_sign_follows_the_country(tmp_path):
    path = tmp_path / "out.csv"
    outgoing.write_csv(path, ["A"], [[Decimal("1.50")], [2.5], ["1.5"], [dt.date(2026, 1, 2)]], decimal=",")
    assert read(path, delimiter=";") == [["1,50"], ["2,5"], ["1.5"], ["2026-01-02"]]
    with pytest.raises(ValueError, match="decimal sign"):
        outgoing.write_csv(path, ["A"], [], delimiter=",", decimal=",")


def test_values_come_back_from_xlsx_with_their_kind(tmp_path):
    row = [
        -5, Decimal("1234.56"), "007", True, dt.date(2026, 2, 28), dt.datetime(2026, 2, 28, 13, 45, 1), "-5",
        Decimal("1234567890123456.78"), dt.date(1899, 12, 31), dt.datetime(2026, 2, 28, 12, tzinfo=dt.UTC), "x",
    ]  # fmt: skip
    outgoing.write_xlsx(tmp_path / "out.xlsx", [f"C{n}" for n in range(len(row))], [row], sheet="Sager: [2026]/1")
    with foreign.read(tmp_path / "out.xlsx") as table:
        assert table.sheet == "Sager   2026  1"
        assert table.preview()[0].cells == [
            *row[:7], "1234567890123456.78", "1899-12-31", "2026-02-28T12:00:00Z", "x",
        ]  # fmt: skip


@pytest.mark.parametrize("text", ["=1+1", "http://x.example", "{=1}", "@SUM(1)", "internal:Sheet1!A1"])
def test_an_xlsx_file_holds_no_formula_and_no_link(tmp_path, text):
    outgoing.write_xlsx(tmp_path / "out.xlsx", [text], [[text]])
    with zipfile.ZipFile(tmp_path / "out.xlsx") as archive:
        sheet = archive.read("xl/worksheets/sheet1.xml").decode()
    assert "<f" not in sheet
    assert "hyperlink" not in sheet
    assert sheet.count(text) == 2


def test_what_no_file_can_hold_is_left_out(tmp_path):
    for path, write in ((tmp_path / "a.csv", outgoing.write_csv), (tmp_path / "a.xlsx", outgoing.write_xlsx)):
        write(path, ["A"], [["a\0b\ud800c\uffff"]])
        assert read(path) == [["abc"]]


def test_a_text_too_long_for_a_cell_is_said_and_leaves_no_file(tmp_path):
    with pytest.raises(Trouble, match="text of row 2 is longer than the 32767 characters"):
        outgoing.write_xlsx(tmp_path / "out.xlsx", ["A"], [["x" * 32_767], ["x" * 32_768]])
    assert list(tmp_path.iterdir()) == []
    outgoing.write_csv(tmp_path / "out.csv", ["A"], [["x" * 100_000]])
    assert read(tmp_path / "out.csv") == [["x" * 100_000]]


def endless():
    while True:
        yield ["x"]


@pytest.mark.parametrize("write", [outgoing.write_csv, outgoing.write_xlsx])
def test_stopping_leaves_what_was_there_before(tmp_path, write):
    path = tmp_path / "out"
    path.write_text("before")
    looks = iter([False, False, True])
    with pytest.raises(outgoing.Stopped):
        write(path, ["A"], endless(), stop=lambda: next(looks))
    assert [found.name for found in tmp_path.iterdir()] == ["out"]
    assert path.read_text() == "before"


@pytest.mark.parametrize("write", [outgoing.write_csv, outgoing.write_xlsx])
def test_a_place_that_cannot_be_written_is_said(tmp_path, write):
    with pytest.raises(Trouble, match="There is no folder"):
        write(tmp_path / "gone" / "out", ["A"], [])
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "something").write_text("")
    with pytest.raises(Trouble, match="“out” could not be written"):
        write(tmp_path / "out", ["A"], [["x"]])
