"""`export` writes the rows `list` would show into a file, and the whole of them so that they can be read back."""

import pytest
from PySide6.QtPdf import QPdfDocument

from app.formats import fold
from app.models import Company
from app.models.code import CUSTOMER
from app.services import records
from app.services.exchange import foreign


def cells(path):
    with foreign.read(path) as table:
        return table.columns, [row.cells for row in table.rows()]


def test_the_chosen_rows_and_columns_are_in_the_file(kontor, company, tmp_path):
    for name in ("cases.csv", "cases.xlsx"):
        path = tmp_path / name
        words = ("--columns", "title,value", "--sort", "title", "--where", "value>=0")
        ended = kontor("export", "case", str(path), *words, store=company)
        assert ended.code == 0, ended.err
        columns, rows = cells(path)
        assert list(columns) == ["Title", "Value", "Currency"]
        assert f"{len(rows)} rows" in ended.out
        titles = [row[0] for row in rows]
        assert titles == sorted(titles, key=fold)


@pytest.mark.parametrize(
    "words",
    [
        ("--view", "turnover forecast"),
        ("--view", "Overdue", "--where", "status=Negotiation"),
        ("--search", "service", "--where", "closed=no", "--sort", "title", "--descending"),
    ],
)
def test_a_view_a_filter_and_a_search_choose_the_rows_their_order_and_the_columns_as_in_a_list(kontor, company, tmp_path, words):
    ended = kontor("export", "case", str(tmp_path / "cases.csv"), *words, store=company)
    assert ended.code == 0, ended.err
    columns, rows = cells(tmp_path / "cases.csv")
    told = kontor("list", "case", *words, "--format", "json", store=company).json
    everything = kontor("list", "case", "--format", "json", store=company).json
    assert 0 < len(told) < len(everything)
    title = list(columns).index("Title")
    assert [row[title] for row in rows] == [row["title"] for row in told]
    assert len(columns) == len(told[0]) - 1  # all but the id
    if "turnover forecast" in words:
        assert list(columns)[:3] == ["No.", "Customer", "Title"]
    whole = kontor("export", "case", str(tmp_path / "whole.csv"), "--whole", *words[:4], store=company)
    assert whole.code == 0, whole.err
    assert len(cells(tmp_path / "whole.csv")[1]) == len(rows)


def test_a_view_that_is_not_there_leaves_no_file(kontor, company, tmp_path):
    ended = kontor("export", "case", str(tmp_path / "cases.csv"), "--view", "Bald ones", store=company)
    assert ended.code != 0
    assert "There is no view “Bald ones”." in ended.err
    assert not (tmp_path / "cases.csv").exists()


def test_a_paper_says_which_cases_are_on_it(kontor, company, tmp_path, qapp):
    words = ("--view", "turnover forecast", "--where", "closed=no", "--search", "service")
    assert kontor("export", "case", str(tmp_path / "cases.pdf"), *words, store=company).code == 0
    paper = QPdfDocument()
    paper.load(str(tmp_path / "cases.pdf"))
    assert "Turnover forecast · closed=no · “service”" in paper.getAllText(0).text()


def test_a_paper_begins_as_a_pdf(kontor, company, tmp_path):
    path = tmp_path / "cases.pdf"
    ended = kontor("export", "case", str(path), store=company)
    assert ended.code == 0, ended.err
    assert path.read_bytes()[:5] == b"%PDF-"


def test_the_whole_comes_back_without_a_change(kontor, store_file, tmp_path):
    from app.store.database import Database

    database = Database(store_file, who="tester")
    for name in ("Twins A/S", "Twins A/S", "=Danger"):
        database.write("New", records.save, Company, {"name": name, "relations": {CUSTOMER}})
    database.close()
    path = tmp_path / "companies.csv"
    assert kontor("export", "company", str(path), "--whole", store=store_file).code == 0
    ended = kontor("import", str(path), "--as", "company", "--format", "json", store=store_file)
    assert ended.code == 0, ended.err
    assert (ended.json["new"], ended.json["changed"], ended.json["refused"]) == (0, 0, 0)
    assert ended.json["unchanged"] >= 3


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("cases.doc",), "Name a file that ends in .csv, .xlsx, .pdf, .ics, .vcf."),
        (("cases.pdf", "--whole"), "without --columns"),
        (("cases.csv", "--whole", "--columns", "title"), "without --columns"),
    ],
)
def test_what_cannot_be_written_is_said(kontor, company, tmp_path, words, says):
    ended = kontor("export", "case", str(tmp_path / words[0]), *words[1:], store=company)
    assert ended.code == 2
    assert says in ended.err
    assert list(tmp_path.glob("cases.*")) == []


def test_a_folder_that_is_not_there_is_named(kontor, company, tmp_path):
    ended = kontor("export", "case", str(tmp_path / "gone" / "cases.csv"), store=company)
    assert ended.code == 1
    assert "There is no folder" in ended.err
