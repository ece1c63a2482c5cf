"""`import` looks first, then does all or nothing, can be taken back by one undo, and names what is wrong with a row."""

import signal

import pytest
from sqlalchemy import select

from app import __main__ as program
from app.commands import importing
from app.models import Company, Journal
from app.models.change import IMPORT
from app.services import undo
from app.services.exchange import child, outgoing
from app.store.database import Database

MAPPING = """
entity = "company"
key = ["former_number"]
[fields]
name = "Name"
city = "Ort"
country = { column = "Land", as = "country" }
relations = { value = "customer" }
former_number = "Nr"
"""
ROWS = [("Ærø Plast A/S", "Marstal", "DK", "C1"), ("Žďár s.r.o.", "Brno", "CZ", "C2")]


@pytest.fixture
def files(tmp_path):
    """Writes a table and the mapping; returns the words that import it."""

    def write(rows=ROWS, mapping=MAPPING, columns=("Name", "Ort", "Land", "Nr"), name="customers.csv"):
        path = tmp_path / name
        if name.endswith(".xlsx"):
            outgoing.write_xlsx(path, columns, rows)
        else:
            lines = [";".join(cells) for cells in (columns, *rows)]
            path.write_text("\n".join(lines) + "\n", "utf-8")
        (tmp_path / "mapping.toml").write_text(mapping, "utf-8")
        return ("import", path, "--mapping", tmp_path / "mapping.toml")

    return write


def companies(address):
    database = Database(address)
    try:
        query = select(Company.name, Company.city, Company.former_number).where(Company.deleted.is_(False))
        return sorted(database.read(lambda session: [tuple(row) for row in session.execute(query)]))
    finally:
        database.close()


IMPORTED = sorted((name, city, number) for name, city, _land, number in ROWS)


@pytest.mark.parametrize("name", ["customers.csv", "customers.xlsx"])
def test_rows_become_records_and_the_same_again_changes_nothing(kontor, store_address, files, name):
    words = files(name=name)
    first = kontor(*words, "--as", "company", "--format", "json", store=store_address)
    assert (first.code, first.json) == (0, {"new": 2, "changed": 0, "unchanged": 0, "refused": 0, "left_out": 0})
    assert companies(store_address) == IMPORTED
    again = kontor(*words, "--as", "company", "--format", "json", store=store_address)
    assert (again.code, again.json["unchanged"], again.json["new"]) == (0, 2, 0)
    assert companies(store_address) == IMPORTED


def test_the_dry_run_says_new_old_and_new_or_refused_for_each_row_and_changes_nothing(kontor, store_address, files):
    kontor(*files(), store=store_address)
    rows = [ROWS[0], ("Žďár a.s.", "Praha", "CZ", "C2"), ("Nový", "Olomouc", "CZ", "C3"), ("Nobody", "", "Nowhere", "C4")]
    ended = kontor(*files(rows), "--dry-run", "--format", "json", store=store_address)
    assert ended.code == 3
    assert [(row["line"], row["fate"]) for row in ended.json] == [(2, "unchanged"), (3, "changed"), (4, "new"), (5, "refused")]
    assert ended.json[1]["changes"] == [
        {"field": "Name", "before": "Žďár s.r.o.", "after": "Žďár a.s."},
        {"field": "City", "before": "Brno", "after": "Praha"},
    ]
    (problem,) = ended.json[3]["problems"]
    assert (problem["column"], problem["value"]) == ("Land", "Nowhere")
    assert problem["reason"]
    assert companies(store_address) == IMPORTED
    table = kontor(*files(rows), "--dry-run", store=store_address)
    assert any(line.split()[:1] == ["3"] and "Brno" in line and "Praha" in line for line in table.lines)
    assert any("refused" in line and "Land" in line and "Nowhere" in line for line in table.lines)


def test_one_bad_row_refuses_all_and_is_named_with_column_and_value(kontor, store_address, files):
    ended = kontor(*files([*ROWS, ("Nobody", "", "Nowhere", "C4")]), store=store_address)
    assert (ended.code, ended.out) == (3, "")
    assert "Line 4, column “Land”" in ended.err
    assert "Nowhere" in ended.err
    assert companies(store_address) == []


def test_one_undo_takes_the_whole_import_back(kontor, store_address, files):
    kontor(*files(), store=store_address)
    database = Database(store_address)
    try:
        query = select(Journal.operation).where(Journal.origin == IMPORT).distinct()
        (operation,) = database.read(lambda session: session.scalars(query).all())
        database.write("Undo", undo.reverse, operation)
    finally:
        database.close()
    assert companies(store_address) == []


def test_without_a_mapping_the_headings_name_the_fields(kontor, store_file, files):
    _word, path, *_rest = files([("Ærø", "Marstal", "7")], columns=("Name", "City", "Former no."))
    assert kontor("import", path, "--as", "companies", store=store_file).code == 0
    assert companies(store_file) == [("Ærø", "Marstal", "7")]


def test_the_key_of_the_command_line_wins(kontor, store_file, files):
    kontor(*files(), store=store_file)
    words = files([("Ærø Plast A/S", "Rise", "DK", "C9")])
    assert kontor(*words, "--key", "name", "--format", "json", store=store_file).json["changed"] == 1
    assert {row for row in companies(store_file) if row not in IMPORTED} == {("Ærø Plast A/S", "Rise", "C9")}
    assert len(companies(store_file)) == 2
    assert kontor(*words, "--key", "colour", store=store_file).code == 2


@pytest.mark.parametrize(
    ("mapping", "words", "code", "said"),
    [
        (MAPPING.replace('entity = "company"\n', ""), [], 2, "--as"),
        (MAPPING, ["--as", "planet"], 2, "planet"),
        (MAPPING.replace("city =", "colour ="), [], 1, "colour"),
        (MAPPING.replace('"Ort"', '"Stadt"'), [], 1, "Stadt"),
        ("entity = ", [], 1, "mapping.toml"),
    ],
)
def test_a_wrong_mapping_is_named_and_nothing_is_changed(kontor, store_file, files, mapping, words, code, said):
    ended = kontor(*files(mapping=mapping), *words, store=store_file)
    assert (ended.code, ended.out) == (code, "")
    assert said in ended.err
    assert companies(store_file) == []


def test_a_file_that_is_not_there_or_no_table_is_trouble(kontor, store_file, tmp_path):
    assert kontor("import", tmp_path / "none.csv", "--as", "company", store=store_file).code == 1
    (tmp_path / "picture.csv").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(100))
    assert kontor("import", tmp_path / "picture.csv", "--as", "company", store=store_file).code == 1


def test_ctrl_c_stops_where_nothing_is_half_done(kontor, store_file, files, monkeypatch):
    rows = [(f"Company {n}", "Marstal", "DK", f"C{n}") for n in range(2500)]
    monkeypatch.setattr(importing._Bar, "importing", lambda bar, progress: progress.rows and signal.raise_signal(signal.SIGINT))
    before = signal.getsignal(signal.SIGINT)
    ended = kontor(*files(rows), store=store_file)
    assert ended.code == 130
    assert "Nothing was changed." in ended.err
    assert signal.getsignal(signal.SIGINT) is before
    assert companies(store_file) == []


def test_no_text_of_a_foreign_file_moves_the_cursor(kontor, store_file, files):
    ended = kontor(*files([("\x1b[2JEvil", "\x1b]0;x", "No\x1bwhere", "C1")]), "--dry-run", store=store_file)
    again = kontor(*files([("\x1b[2JEvil", "\x1b]0;x", "No\x1bwhere", "C1")]), store=store_file)
    assert "\x1b" not in ended.out + ended.err + again.out + again.err
    assert again.code == 3


def test_progress_is_told_with_rate_and_remaining_time(capsys, monkeypatch):
    from app.services.exchange.plan import Progress

    monkeypatch.setattr(importing, "_QUIET", 0.0)
    importing._Bar().importing(Progress(True, 5000, 20000, 2500.4, 6.0))
    assert capsys.readouterr().err == "Saving: 5000 of 20000, 2500 rows a second, 6 s left\n"


def test_the_frozen_program_knows_the_word_of_its_reading_process():
    assert program.READ_FOREIGN_FILE == child.WORD
