"""`report` gives every report with its options; the three formats hold the same figures."""

import csv
import io

import pytest

from app.reports.figures import REPORTS, won_lost
from app.store.database import Database

every_report = pytest.mark.parametrize("name", [report.name for report in REPORTS])


def reckoned(address, name, **parameters):
    report = next(r for r in REPORTS if r.name == name)
    database = Database(address)
    try:
        return database.read(report.run, report.parameters(**parameters))
    finally:
        database.close()


@every_report
def test_json_holds_every_table_and_the_explanation(kontor, company, name):
    ended = kontor("report", name, "--format", "json", store=company)
    assert ended.code == 0, ended.err
    result = reckoned(company, name)
    assert ended.json["tables"] == {table.name: [table.plain(row) for row in table.rows] for table in result.tables}
    assert ended.json["explanation"]["counted"] == result.explanation.counted
    assert ended.json["explanation"]["left_out"] == [{"records": n, "why": why} for n, why in result.explanation.left_out]
    assert ended.json["report"] == name


@every_report
def test_people_see_every_table_and_sentence(kontor, company, name):
    ended = kontor("report", name, store=company)
    result = reckoned(company, name)
    assert ended.code == 0
    for table in result.tables:
        assert table.title in ended.lines
        assert all(column.label in ended.out for column in table.columns)
    assert result.explanation.formula in ended.lines
    assert f"Counted: {result.explanation.counted} {result.explanation.of}." in ended.lines


@every_report
def test_csv_holds_the_first_table_or_the_one_that_is_named(kontor, company, name):
    for table in reckoned(company, name).tables:
        words = () if table is reckoned(company, name).tables[0] else ("--table", table.name)
        ended = kontor("report", name, "--format", "csv", *words, store=company)
        rows = list(csv.DictReader(io.StringIO(ended.out), delimiter=";"))
        assert [list(row) for row in rows] == [[column.name for column in table.columns]] * len(table.rows)
        plain = [{key: "" if value is None else str(value) for key, value in table.plain(row).items()} for row in table.rows]
        assert rows == plain


def test_the_store_and_the_format_may_stand_behind_the_report_too(kontor, company):
    ended = kontor("report", "pipeline", "--store", company, "--format", "json")
    assert ended.json == kontor("report", "--format", "json", "pipeline", store=company).json


def test_won_and_lost_takes_interval_grouping_and_customer(kontor, company):
    words = ("--from", "2026-01-01", "--to", "31/05/2026", "--by", "responsible", "--format", "json")
    ended = kontor("report", "won-lost", *words, store=company)
    first, last = (won_lost.dt.date(2026, 1, 1), won_lost.dt.date(2026, 5, 31))
    result = reckoned(company, "won-lost", first=first, last=last, by=won_lost.By.RESPONSIBLE)
    assert result.total.won > 0
    assert [(row["responsible"], row["cases_won"], row["cases_lost"]) for row in ended.json["tables"]["number"]] == [
        (group.key and group.key.text, group.won, group.lost) for group in result.groups
    ]
    customer = reckoned(company, "won-lost", by=won_lost.By.CUSTOMER).groups[0]
    words = ("--customer", customer.key.text, "--by", "customer", "--format", "json")
    found = kontor("report", "won-lost", *words, store=company).json
    assert found["tables"]["number"][0]["cases_won"] == customer.won
    assert len(found["tables"]["number"]) == 1


def test_status_takes_only_and_phases_takes_limit_and_finished(kontor, company):
    only = kontor("report", "status", "--only", "won or lost", "--format", "json", store=company).json
    assert {row["status"] for row in only["tables"]["status"]} == {"Won", "Lost"}
    few = kontor("report", "phases", "--limit", 3, "--finished", "--format", "json", store=company).json
    assert len(few["tables"]["cases"]) == 3


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ([], "REPORT"),
        (["profit"], "profit"),
        (["pipeline", "--table", "none"], "total, status"),
        (["won-lost", "--from", "some day"], "--from: “some day” is not a date"),
        (["won-lost", "--by", "colour"], "--by"),
        (["won-lost", "--customer", "Nobody & Sons"], "Nobody & Sons"),
        (["phases", "--limit", "few"], "--limit"),
    ],
)
def test_what_is_not_understood_is_named_and_ends_with_2(kontor, company, words, said):
    ended = kontor("report", *words, store=company)
    assert (ended.code, ended.out) == (2, "")
    assert said in ended.err
