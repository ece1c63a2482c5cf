"""Walks through a window as people do who use no mouse or see no screen: what is there, what it is called, in which order."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QTabBar,
    QTabWidget,
    QToolBar,
    QWidget,
)


def said(widget: QWidget) -> str:
    """What a screen reader calls a widget."""
    if widget.accessibleName():
        return widget.accessibleName()
    if isinstance(widget, QAbstractButton):
        action = next(iter(widget.actions()), None)
        return widget.text() or (action.text() if action is not None else "")
    return ""


def controls(pane: QWidget) -> list[QWidget]:
    """Everything one can get to by keyboard or press."""
    kinds = (QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox, QAbstractItemView, QTabWidget)
    return [w for w in pane.findChildren(QWidget) if isinstance(w, kinds) and w.isVisible() and not is_qts_own(w)]


def is_qts_own(widget: QWidget) -> bool:
    """Qt builds these from other widgets and names them itself."""
    return widget.objectName().startswith("qt_") or widget.metaObject().className() in (
        "QTableCornerButton", "QComboBoxListView", "CloseButton",
    )  # fmt: skip


def tab_stops(page: QWidget) -> list[QWidget]:
    """What Tab stops at, from the first to the last."""
    stops: list[QWidget] = []
    widget = page
    while True:
        widget = widget.nextInFocusChain()
        if widget is page or not page.isAncestorOf(widget):
            return stops
        stop = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible() and widget.isEnabled()
        if stop and widget.focusProxy() is None and widget.window() is page.window():
            stops.append(widget)


def unnamed(window: QWidget) -> list[str]:
    return [f"{type(w).__name__} {w.objectName()}" for w in controls(window) if not said(w)]


def shared_access_keys(window: QWidget) -> list[str]:
    """Letters that two controls want: Alt and the letter only goes to and fro between them."""
    named: dict[str, list[str]] = {}
    for widget in (*controls(window), *(label for label in window.findChildren(QLabel) if label.isVisible() and label.buddy())):
        text = widget.text() if isinstance(widget, QAbstractButton | QLabel) else ""
        if keys := QKeySequence.mnemonic(text).toString():
            named.setdefault(keys, []).append(text)
    return [f"{keys}: {texts}" for keys, texts in named.items() if len(texts) > 1]


def out_of_order(window: QWidget, regions: list[QWidget], seen: list[QWidget] | None = None) -> list[str]:
    """Where Tab jumps back: from a region to an earlier one, up inside a region, or to the left in a line.

    Regions are in reading order. Tab goes in a ring, which may be entered anywhere: it is read from its uppermost stop.
    `seen` are the stops, where they are known; else they are those that Qt has lined up.
    """
    stops = [(_region(stop, regions), stop) for stop in seen or tab_stops(window)]
    first = min(range(len(stops)), key=lambda n: (stops[n][0], *_place(stops[n][1], window)), default=0)
    ring = stops[first:] + stops[:first]
    pairs = [(one, other) for (at, one), (then, other) in pairwise(ring) if then < at or (then == at and _is_back(one, other))]
    return [f"{_told(one, window)} -> {_told(other, window)}" for one, other in pairs]


def _region(widget: QWidget, regions: list[QWidget]) -> int:
    return next((n for n, each in enumerate(regions) if each is widget or each.isAncestorOf(widget)), len(regions))


def _place(widget: QWidget, window: QWidget) -> tuple[int, int]:
    at = widget.mapTo(window, QPoint(0, 0))
    return at.y(), at.x()


def _is_back(one: QWidget, other: QWidget) -> bool:
    """Whether the second stands before the first, or the part of the window it is in: what is in a part may be scrolled."""
    here, there = [one], [other]
    for line in (here, there):
        while (parent := line[-1].parentWidget()) is not None and not line[-1].isWindow():
            line.append(parent)
    while here and there and here[-1] is there[-1]:
        here.pop()
        there.pop()
    if not here or not there:
        return False  # one is inside the other
    first, second = here[-1].geometry(), there[-1].geometry()
    shared = min(first.bottom(), second.bottom()) - max(first.top(), second.top())
    if shared > min(first.height(), second.height()) / 2:  # they stand in one line
        return second.left() < first.left()
    return second.top() < first.top()


def _told(widget: QWidget, window: QWidget) -> str:
    return f"{type(widget).__name__} {said(widget) or widget.objectName()} {_place(widget, window)}"


def pressed_through(window: QWidget) -> list[QWidget]:
    """Where the keyboard goes when Tab is pressed again and again, until it comes round or is caught."""
    stops = tab_stops(window)
    if not stops:
        return []
    stops[0].setFocus(Qt.FocusReason.TabFocusReason)
    seen: list[QWidget] = []
    while (now := QApplication.focusWidget()) is not None and now not in seen:
        seen.append(now)
        QTest.keyClick(now, Qt.Key.Key_Tab)
    return seen


def not_reached(window: QWidget, seen: list[QWidget]) -> list[str]:
    """What can be pressed or typed into, and Tab never comes to."""
    missed = [w for w in controls(window) if w.isEnabled() and w not in seen and not _is_reached_otherwise(w, seen)]
    return [f"{type(w).__name__} {said(w) or w.objectName()}" for w in missed]


def _is_reached_otherwise(widget: QWidget, seen: list[QWidget]) -> bool:
    """Part of another control, which its keys work; one of several radio buttons, reached by the arrows; or a command of
    the menus, shown in a bar.
    """
    inside = any(other.isAncestorOf(widget) or widget.focusProxy() is other for other in seen if type(other) is not QWidget)
    chosen = isinstance(widget, QRadioButton) and not widget.isChecked()
    command = isinstance(widget.parentWidget(), QToolBar) and not widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    return inside or chosen or command or isinstance(widget, QTabWidget | QTabBar | QHeaderView)
