"""The table of contents of the window.

To add a tab: its file here, and its line in TABS. Its order is the order of the tabs and of Ctrl+1, Ctrl+2 …
"""

from __future__ import annotations

from typing import Final

from app.views.tab_kind import TabKind
from app.views.tabs import activities, calendar, cases, companies, my_day

TABS: Final[tuple[TabKind, ...]] = (
    my_day.TAB,
    companies.CUSTOMERS,
    companies.SUPPLIERS,
    cases.TAB,
    activities.TAB,
    calendar.TAB,
)
