"""Lines of cases in a small table: beside a case those of the same customer, on a company's card all of them."""

from __future__ import annotations

from collections.abc import Iterable

from app.formats import Kind
from app.language import _
from app.services import lookups
from app.views.small_table import Column, Line, SmallTable


def case_table(name: str, empty: str) -> SmallTable:
    """Status, follow-up, and whether it is closed and locked (T-28)."""
    columns = [Column(_("No."), Kind.SERIAL), Column(_("Title"), stretch=True), Column(_("Status"), stretch=True)]
    columns += [Column(_("Value"), Kind.MONEY), Column(_("Follow-up"), Kind.DATE), Column(_("Closed"), Kind.YESNO)]
    return SmallTable(columns, name, empty)


def case_lines(cases: Iterable[lookups.OtherCase]) -> list[Line]:
    return [
        Line(
            c.id,
            (c.number, c.title, c.status, c.value, c.follow_up, c.closed),
            icon="lock" if c.closed else "",
            currency=c.currency,
            dot=(2, c.colour),
        )
        for c in cases
    ]
