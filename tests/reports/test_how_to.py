"""The report of docs/how-to/add-a-report.md does what that page says."""

import datetime as dt
import re
import sys
import textwrap
import types
from pathlib import Path

import pytest

from app.formats import Formats
from app.models.case import WON
from tests import makers

PAGE = Path(__file__).resolve().parents[2] / "docs" / "how-to" / "add-a-report.md"


@pytest.fixture
def late(monkeypatch):
    """The module of the page's example."""
    (source,) = re.findall(r"```python\n(.*?)```", PAGE.read_text("utf-8"), re.DOTALL)
    module = types.ModuleType("late")
    monkeypatch.setitem(sys.modules, "late", module)  # dataclasses look their module up
    exec(compile(textwrap.dedent("   " + source.lstrip()), str(PAGE), "exec"), module.__dict__)
    return module


def test_the_example_counts_late_cases_and_explains_them(store, late):
    day = makers.TODAY

    def some(session):
        user = makers.user(session).id
        for days in (1, 3, 10, -5):
            makers.case(session, responsible_id=user, follow_up=day - dt.timedelta(days=days))
        makers.case(session, expected_close=day - dt.timedelta(days=8))
        makers.case(session, status_id=WON, probability=100, follow_up=day - dt.timedelta(days=9))

    store.write("Cases", some)
    found = store.read(late.run, late.Parameters(today=day))
    assert {(row.responsible and row.responsible.text, row.cases) for row in found.late} == {("Ida Holm", 3), (None, 1)}
    week = store.read(late.run, late.Parameters(days=7, today=day))
    assert {(row.responsible and row.responsible.text, row.cases) for row in week.late} == {("Ida Holm", 1), (None, 1)}
    assert week.explanation.counted == 2
    assert [n for n, _why in week.explanation.left_out] == [4]
    table = found.tables[0]
    assert ["Ida Holm", "3"] in [table.texts(row, Formats()) for row in table.rows]
