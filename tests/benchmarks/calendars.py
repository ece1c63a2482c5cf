"""The calendar: a month and a week of a colleague beside the driver's same rows, a month drawn beside bare texts (14, 16)."""

from __future__ import annotations

import datetime as dt
import random
import time
from contextlib import closing
from functools import partial
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from app.models.activity import ActivityStatus, Symbol
from app.models.types import derived_id
from app.services import calendar
from app.services.calendar import Entry
from app.services.calendar_page import Page
from app.services.calendar_times import Span
from app.views import theme
from app.views.calendar import days, look
from app.views.calendar.month import Month
from tests.benchmarks import data
from tests.benchmarks.measuring import Act, Result, interleaved
from tests.benchmarks.stage import Bare, Stage

MANY: Final = 3_000  # entries of a month
ZONE: Final = "Europe/Copenhagen"
_SHOWN: Final = """
    SELECT a.id, a.version, a.subject, a.planned_on, a.planned_at, a.zone, a.duration, a.all_day, a.begins_at, a.ends_at, a.ends_on,
        a.status, a.closed, a.due, a.rrule, a.place, t.name, t.symbol, t.colour, k.name, p.last_name, c.title, u.name
    FROM activities a JOIN activity_types t ON t.id = a.type_id LEFT JOIN companies k ON k.id = a.company_id
    LEFT JOIN persons p ON p.id = a.person_id LEFT JOIN cases c ON c.id = a.case_id LEFT JOIN users u ON u.id = a.responsible_id
    WHERE a.deleted = false AND a.responsible_id = :user AND """
PLANNED: Final = _SHOWN + "a.closed IN (false, true) AND a.planned_on BETWEEN :first AND :last"
LATE: Final = _SHOWN + "a.closed = false AND a.planned_on < :today AND a.due < :today ORDER BY a.due DESC LIMIT 200"
_FEW: Final = _SHOWN.replace("a.responsible_id = :user", "coalesce(a.responsible_id, NULL) = :user")  # not along that index
REACHING: Final = _FEW + "a.ends_on >= :first AND a.planned_on < :first AND a.ends_on > a.planned_on"
REPEATING: Final = _FEW + "a.rrule <> '' AND a.planned_on <= :last AND a.closed = false"
COUNTED: Final = """
    SELECT count(*) FROM activities a
    WHERE a.deleted = false AND a.responsible_id = :user AND a.closed = false AND a.planned_on < :today AND a.due < :today"""
COLOURS: Final = ("#8a63d2", "#2f9e62", "#3aa7b8", "#c98a1b")


def opening(stage: Stage) -> list[Result]:
    """14: what is planned, reaches in, repeats or is overdue, of one colleague; a driver needs five statements for it."""
    found = []
    user = data.USERS[0]
    for where, database in stage.stores.items():
        with closing(Bare(database)) as bare:
            for kind in ("month", "week"):
                first, last = days.range_of("month" if kind == "month" else "week", data.TODAY)
                around = first - dt.timedelta(days=1), last + dt.timedelta(days=1)
                values = {"user": user, "first": around[0], "last": around[1], "today": data.TODAY}
                asked = [_asking(bare, text, values) for text in (PLANNED, REACHING, REPEATING, LATE, COUNTED)]
                acts: dict[str, Act] = {
                    "raw": partial(_all, asked),
                    "ours": partial(database.read, calendar.entries, first, last, [user], (), data.TODAY, ZONE),
                }
                took = interleaved(acts, stage.rounds(40))
                operation = f"open a {kind} of the calendar ({where})"
                found.append(Result(14, operation, "driver, same rows", took["raw"], took["ours"], 2.0))
    return found


def _asking(bare: Bare, text: str, values: dict[str, object]) -> Act:
    return bare.asking(text, **{name: value for name, value in values.items() if f":{name}" in text})


def _all(acts: list[Act]) -> None:
    for act in acts:
        act()


def drawing(stage: Stage) -> list[Result]:
    """16: a month of very many entries, the first time and again."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    theme.apply(application, "light")
    month = Month()
    month.resize(1300, 760)
    entries = _entries()
    picture = QImage(month.size(), QImage.Format.Format_RGB32)

    def first() -> None:
        month.show_page(Page(entries, 0, {}, frozenset()))
        month.render(picture)

    month.show_day(data.TODAY, data.TODAY)
    first()
    places = [item.rect for item in month.laid_out()]
    words = [look.brief(one) for one in entries]
    one_line = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)

    def bare(n: int) -> None:
        painter = QPainter(picture)
        painter.setFont(month.look.small)
        for at in range(n):
            painter.drawText(places[at % len(places)], one_line, words[at])
        painter.end()

    acts: dict[str, Act] = {
        "all texts": lambda: bare(MANY),
        "first": first,
        "seen texts": lambda: bare(len(places)),
        "again": lambda: month.render(picture),
    }
    took = interleaved(acts, stage.rounds(30), clock=time.thread_time)
    month.deleteLater()
    return [
        Result(16, f"draw a month of {MANY} entries, CPU", f"QPainter, {MANY} texts", took["all texts"], took["first"], 2.0),
        Result(16, "draw it again, CPU", "QPainter, the texts seen", took["seen texts"], took["again"], None),
    ]


def _entries() -> list[Entry]:
    """As many a day, some over several days."""
    dice = random.Random("month")
    first, last = days.range_of("month", data.TODAY)
    found = []
    for n in range(MANY):
        day = first + dt.timedelta(days=dice.randint(0, (last - first).days))
        begins = dt.datetime.combine(day, dt.time(dice.randint(7, 17), dice.choice((0, 15, 30, 45))))
        span = Span(day, day, begins, begins + dt.timedelta(hours=1)) if n % 4 else Span(day, day + dt.timedelta(days=n % 3))
        subject = f"{dice.choice(data.WORKS)} {n} {dice.choice(data.STEMS)}"
        found.append(
            Entry(
                derived_id("measured", n), 1, subject, span, "Meeting", Symbol.MEETING, dice.choice(COLOURS),
                ActivityStatus.NOT_STARTED, closed=n % 5 == 0, company=dice.choice(data.TRADES), person="", case="", place="",
                responsible="Ida Holm", who=frozenset(),
            )
        )
    return sorted(found, key=calendar.order)
