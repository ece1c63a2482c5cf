"""The tabs of the window: the one in front is made first, the others when somebody wants them, or when there is time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, QTimer, Signal
from PySide6.QtWidgets import QTabBar, QTabWidget, QWidget

from app.language import _
from app.views import icons, plain, theme

if TYPE_CHECKING:  # imported after the first paint
    from app.views.screen_tab import ScreenTab
    from app.views.tab_kind import TabKind


class TabBook(QTabWidget):
    """Until a tab is made an empty page keeps its place."""

    made = Signal(str, object)  # key, ScreenTab: not seen yet

    def __init__(self) -> None:
        super().__init__()
        self.setDocumentMode(True)
        self.tabBar().setChangeCurrentOnDrag(True)  # rows of a list are dragged to the calendar
        self.tabBar().setObjectName("kinds")  # by the name Qt gives it, it may have no font of its own
        self.tabBar().setFont(theme.medium(self.tabBar().font()))
        self.here: dict[str, ScreenTab] = {}  # those that are made
        self._kinds: dict[str, TabKind] = {}
        self._late: dict[str, int] = {}
        self._make: Callable[[TabKind], ScreenTab] | None = None
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.make_others)

    def show_kinds(self, kinds: Sequence[TabKind], make: Callable[[TabKind], ScreenTab], front: str) -> None:
        """Show tabs of these kinds, and now make the one in front."""
        self._kinds, self._make = {kind.key: kind for kind in kinds}, make
        with QSignalBlocker(self):
            for at, kind in enumerate(kinds):
                self._put(at, QWidget(), kind)
            self.setCurrentIndex(max(0, self._place(front)))
        self.front()

    def empty(self) -> None:
        """Take all tabs away."""
        self._soon.stop()
        pages = [page for at in range(self.count()) if (page := self.widget(at)) is not None]
        self._kinds, self.here, self._late = {}, {}, {}
        self.clear()
        for page in pages:
            page.deleteLater()

    def front(self) -> ScreenTab | None:
        """The tab in front."""
        return self.wanted(list(self._kinds)[self.currentIndex()]) if self._kinds else None

    def every(self) -> dict[str, ScreenTab]:
        """All tabs, also those that nobody wanted yet."""
        return {key: self.wanted(key) for key in self._kinds}

    def make_others(self) -> None:
        """Make one that is missing, then the next one; the window goes on in between."""
        missing = [key for key in self._kinds if key not in self.here]
        if missing:
            self.wanted(missing[0])
            self._soon.start()

    def wanted(self, key: str) -> ScreenTab:
        """The tab of this key; it is made if it was not yet."""
        if key in self.here:
            return self.here[key]
        assert self._make is not None
        kind, at = self._kinds[key], self._place(key)
        page, in_front = self.widget(at), self.currentIndex() == at
        assert page is not None
        tab = self.here[key] = self._make(kind)
        self.made.emit(key, tab)
        with QSignalBlocker(self):
            self._put(at, tab, kind)
            if in_front:
                self.setCurrentIndex(at)
            self.removeTab(at + 1)
        page.deleteLater()
        return tab

    def show_late(self, key: str, n: int) -> int:
        """How many records of a tab are late stands beside its title. Returns how many are of all tabs."""
        at, bar = self._place(key), self.tabBar()
        badge = bar.tabButton(at, QTabBar.ButtonPosition.RightSide)
        if not isinstance(badge, plain.PlainLabel):
            badge = plain.PlainLabel("", kind="badge")
            bar.setTabButton(at, QTabBar.ButtonPosition.RightSide, badge)
        words = _("{n} late").format(n=n)
        badge.setText(str(n))
        badge.setAccessibleName(words)
        plain.tooltip(badge, words)
        badge.setVisible(n > 0)
        badge.setFixedWidth(badge.sizeHint().width() if n else 0)
        self._late[key] = n
        bar.setTabText(at, bar.tabText(at))  # else Qt leaves the tab as wide as it was without the badge
        told_again = [key for key, tab in self.here.items() if getattr(tab, "records", tab) is None]  # by My day
        return sum(n for key, n in self._late.items() if key not in told_again)

    def _place(self, key: str) -> int:
        return list(self._kinds).index(key) if key in self._kinds else -1

    def _put(self, at: int, page: QWidget, kind: TabKind) -> None:
        title = _(kind.title)
        self.insertTab(at, page, icons.icon(kind.icon), plain.literal(title))
        plain.tooltip_of_tab(self, at, f"{title} (Ctrl+{at + 1})")
