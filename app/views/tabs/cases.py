"""The tab Cases: three pies that filter the list and each other, the list with its red clocks, the chosen case."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from decimal import Decimal
from functools import partial
from typing import Any, Final

from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app import formats, settings
from app.formats import Kind
from app.language import _, mark
from app.models import Case
from app.models.case import Outcome
from app.services import case_rules, lookups
from app.store import listing as lists
from app.store.journal import Changes
from app.store.listing import Due, Listing, Op
from app.views import pie, theme
from app.views.case_detail import CaseDetail
from app.views.filter_words import DUE_WORDS
from app.views.jobs import Jobs
from app.views.list_tab import ListTab
from app.views.record_list import RecordList
from app.views.tab_kind import TabKind

UNITS: Final = ((1_000_000, 1_000_000, "M"), (10_000, 1_000, "k"))  # SI's letters are read everywhere
PIES_HIGH: Final = 194  # seven statuses fit in the legend
PIES_LOW: Final = 112
ENOUGH: Final = 520


class CasesTab(ListTab):
    def __init__(self, jobs: Jobs, kept: settings.Settings) -> None:
        records = RecordList(jobs, Case, settings=kept, key="cases", amounts=("value", "weighted"))
        super().__init__(jobs, kept, "cases", records, CaseDetail(jobs))
        self._statuses: dict[uuid.UUID, lookups.Status] = {}
        self._users: dict[uuid.UUID, str] = {}
        self._me: lists.Ref | None = None
        self._counted = False  # the pies are of the listing that is shown
        self._beginning: tuple[dict[str, Any], dict[str, Any]] | None = None  # a new case that waits for the statuses
        self.pies = {
            "status_id": pie.Pie(_("By status"), empty=_("No cases")),
            "responsible_id": pie.Pie(_("By responsible"), empty=_("No cases")),
            "deadline": pie.Pie(_("By deadline"), empty=_("No cases")),
        }
        self.pie_row = QWidget()
        row = QHBoxLayout(self.pie_row)
        row.setContentsMargins(12, 8, 12, 4)
        row.setSpacing(12)
        for name, chart in self.pies.items():
            row.addWidget(chart)
            chart.setMinimumHeight(PIES_LOW - 12)
            chart.picked.connect(lambda key, name=name: self._pick(name, key))
            chart.cleared.connect(lambda name=name: self.records.clear(name))
        self.pie_row.setMinimumHeight(PIES_LOW)  # what is higher must not keep the window from becoming low
        self.above.addWidget(self.pie_row)
        self.pie_row.setVisible(kept.get(settings.PIES_SHOWN))  # after it has a parent: else it is a window for a moment
        records.listing_changed.connect(lambda listing: self._count())
        jobs.committed.connect(self._news)
        self._ask_statuses()

    def know_user(self, user: lists.Ref | None) -> None:
        """New cases are the user's own."""
        self._me = user

    def new(self, values: Mapping[str, Any] | None = None, texts: Mapping[str, str] | None = None) -> None:
        values, texts = dict(values or {}), dict(texts or {})
        first = next((s for s in self._statuses.values() if s.outcome is Outcome.OPEN), None)
        if first is None:
            self._beginning = (values, texts)
            return
        values.setdefault("status_id", first.id)
        texts.setdefault("status_id", first.name)
        values.setdefault("probability", first.probability or 0)
        if self._me is not None:
            values.setdefault("responsible_id", self._me.id)
            texts.setdefault("responsible_id", self._me.text)
        values.setdefault("created_on", case_rules.today())
        super().new(values, texts)

    def toggle_pies(self) -> None:
        shown = self.pie_row.isHidden()
        self.pie_row.setVisible(shown)
        self.kept.set(settings.PIES_SHOWN, shown)
        if shown:
            self._count_pies()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._statuses and not self._counted:
            self._count_pies()

    def panes(self) -> list[tuple[QWidget, QWidget]]:
        return [(self.pie_row, self.pies["status_id"]), *super().panes()]

    def escape(self) -> bool:
        """Esc takes back what was picked in the pies."""
        picked = [name for name in self.pies if self._picked(name)]
        for name in picked:
            self.records.clear(name)
        return bool(picked)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The pies are as high as they must be, and lower in a low window: the list matters more."""
        super().resizeEvent(event)
        self.pie_row.setMaximumHeight(PIES_HIGH if self.height() >= ENOUGH else PIES_LOW)

    def _ask_statuses(self) -> None:
        self.jobs.read(self, lookups.statuses, done=self._know_statuses, topic="statuses")

    def _know_statuses(self, statuses: list[lookups.Status]) -> None:
        self._statuses = {s.id: s for s in statuses}
        self._count()
        if self._beginning is not None:
            begun, self._beginning = self._beginning, None
            self.new(*begun)

    def _count(self) -> None:
        """How many cases are late is told whichever tab is in front."""
        late = Listing(Case, today=self.records.listing.today).having("deadline", Op.DUE, Due.OVERDUE)
        self.jobs.read(self, lists.count, late, done=lambda n: self.late_changed.emit(n.rows), topic="late", later=True)
        self._count_pies()

    def _count_pies(self) -> None:
        """Each pie counts what the other filters leave over (cross-filter), once somebody sees it."""
        self._counted = self.pie_row.isVisible()
        listing = self.records.listing
        for name in self.pies if self._counted else ():
            draw = partial(self._draw, name)
            self.jobs.read(self, lists.tally, listing.without(name), name, ("value",), done=draw, topic=name, later=True)

    def _draw(self, name: str, slices: list[lists.Slice]) -> None:
        if name == "responsible_id" and any(s.value and s.value not in self._users for s in slices):
            self.jobs.read(self, lookups.users, done=lambda users: self._know_users(users, slices), topic="users")
            return
        sums = {s.value: s.sums for s in slices}
        order = list(self._statuses)
        if name == "status_id":
            slices = sorted(slices, key=lambda s: order.index(s.value) if s.value in order else len(order))
        shown = []
        for s in slices:
            texts = _briefly(s.sums), _sums(s.sums)
            shown.append(pie.Slice(s.value, self._name(name, s.value), self._colour(name, s.value), s.count, *texts))
        chart = self.pies[name]
        chart.set_slices(shown, lambda keys: _briefly(_joined([sums[k] for k in keys if k in sums])))
        chart.set_picked(self._picked(name))

    def _know_users(self, users: list[lists.Ref], slices: list[lists.Slice]) -> None:
        self._users = {user.id: user.text for user in users}
        for s in slices:
            if s.value is not None:
                self._users.setdefault(s.value, "?")
        self._draw("responsible_id", slices)

    def _name(self, name: str, value: Any) -> str:
        if name == "deadline":
            return _(DUE_WORDS[value])
        if value is None:
            return _("Nobody")
        if name == "status_id":
            return self._statuses[value].name if value in self._statuses else "?"
        return self._users[value]

    def _colour(self, name: str, value: Any) -> str | None:
        if name == "deadline":
            late = {Due.OVERDUE: "late", Due.TODAY: "today", Due.NONE: "disabled"}
            return late.get(value, theme.CHART[0] if value is Due.WEEK else theme.CHART[6])
        if name == "status_id":
            return self._statuses[value].colour if value in self._statuses else None
        return None if value is not None else "disabled"

    def _picked(self, name: str) -> set[Any]:
        for condition in self.records.listing.where:
            if condition.name == name and condition.op is Op.EMPTY:
                return {None}
            if condition.name == name and condition.op in (Op.IS, Op.DUE):
                return set(condition.value) if isinstance(condition.value, tuple) else {condition.value}
        return set()

    def _pick(self, name: str, key: Any) -> None:
        keys = self.pies[name].keys(key)
        if self._picked(name) == set(keys):
            self.records.clear(name)
            return
        values = tuple(sorted(keys, key=str)) if len(keys) > 1 else next(iter(keys))
        words = ", ".join(self._name(name, k) for k in (values if isinstance(values, tuple) else (values,)))
        self.records.having(name, Op.DUE if name == "deadline" else Op.IS, values, words)

    def _news(self, changes: Changes) -> None:
        if changes.touches(lists.entities_shown(Case)):
            self._users.clear()  # somebody may have another name now
            self._ask_statuses()


def _joined(sums: list[dict[str, Decimal]]) -> dict[str, Decimal]:
    total: dict[str, Decimal] = {}
    for each in sums:
        for currency, amount in each.items():
            total[currency] = total.get(currency, Decimal()) + amount
    return total


def _sums(sums: dict[str, Decimal]) -> str:
    """The sums in all currencies, the biggest first."""
    how = formats.current()
    parts = sorted(sums.items(), key=lambda item: -item[1])
    return " · ".join(how.text(Kind.MONEY, round(amount), currency=currency or None) for currency, amount in parts)


def _briefly(sums: dict[str, Decimal]) -> str:
    """The biggest of them in few letters, for a legend: "1.8 M DKK …"; the tooltip has them all."""
    if not sums:
        return ""
    currency, amount = max(sums.items(), key=lambda item: item[1])
    unit, letter = next(((unit, letter) for least, unit, letter in UNITS if abs(amount) >= least), (1, ""))
    number = round(amount / unit, 1 if unit > 1 and abs(amount) < 10 * unit else 0)
    words = [formats.current().text(Kind.NUMBER, number), letter, currency, "…" if len(sums) > 1 else ""]
    return "\u00a0".join(word for word in words if word)


TAB = TabKind("cases", mark("Cases"), "briefcase", (Case,), CasesTab)
