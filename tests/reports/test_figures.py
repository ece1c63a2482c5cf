"""What holds for every report: it is listed, shows and tells all its figures, works on an empty company, writes nothing."""

import dataclasses
import json
from decimal import Decimal
from pathlib import Path

import pytest

from app.formats import Formats
from app.models import Activity
from app.models.activity import CALL, ActivityStatus
from app.models.case import WON
from app.reports import figures
from app.reports.figures import REPORTS
from app.reports.figures.tables import share
from tests import makers

every_report = pytest.mark.parametrize("report", REPORTS, ids=lambda r: r.name)
HELPERS = {"__init__", "tables", "statuses"}


def some(session):
    user = makers.user(session)
    makers.case(session, responsible_id=user.id, probability=40)
    makers.case(session, status_id=WON, probability=100, value=Decimal("2500.00"))
    done = {"status": ActivityStatus.COMPLETED, "done_on": makers.TODAY, "type_id": CALL, "responsible_id": user.id}
    makers.added(session, Activity(subject="Call", minutes=10, **done))


def test_every_report_file_is_in_the_list():
    files = {path.stem for path in Path(figures.__file__).parent.glob("*.py")} - HELPERS
    assert files == {report.run.__module__.rpartition(".")[2] for report in REPORTS}
    assert len({report.name for report in REPORTS}) == len(REPORTS)


@every_report
def test_every_figure_can_be_shown_and_told(store, report):
    store.write("Some cases", some)
    result = store.read(report.run, report.parameters())
    assert result.title
    assert result.tables
    for table in result.tables:
        assert table.rows
        assert len({column.name for column in table.columns}) == len(table.columns)
        assert {c.currency for c in table.columns if c.currency} <= {c.name for c in table.columns}
        for row in table.rows:
            assert all(isinstance(text, str) and text for text in table.texts(row, Formats()))
            json.dumps(table.plain(row))


@every_report
def test_a_result_cannot_be_changed_and_is_made_of_plain_values(store, report):
    store.write("Some cases", some)
    result = store.read(report.run, report.parameters())
    with pytest.raises(dataclasses.FrozenInstanceError):
        result.explanation = None
    hash(result)


@every_report
def test_an_empty_company_has_empty_figures(store, report):
    result = store.read(report.run, report.parameters())
    assert result.explanation.counted == 0
    assert result.explanation.left_out == ()


@every_report
def test_the_explanation_says_formula_records_and_what_is_missing(store, report):
    store.write("Some cases", some)
    explanation = store.read(report.run, report.parameters()).explanation
    sentences = explanation.sentences(Formats())
    assert sentences[0] == explanation.formula
    assert any(str(explanation.counted) in line for line in sentences[1:])
    assert sum(line.startswith("Left out") for line in sentences) == len(explanation.left_out)


@every_report
def test_the_same_store_and_parameters_give_the_same_result(store, report):
    store.write("Some cases", some)
    parameters = report.parameters()
    assert store.read(report.run, parameters) == store.read(report.run, parameters)


def test_a_share_is_half_up_and_a_share_of_nothing_is_none():
    assert share(1, 3) == Decimal("33.3")
    assert share(1, 16) == Decimal("6.3")
    assert share(Decimal("0.05"), Decimal("0.10")) == Decimal("50.0")
    assert share(0, 0) is None
