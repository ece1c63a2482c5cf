"""Walks through a window as people do who use no mouse or see no screen: what is there, what it is called, in which order."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTabWidget,
    QWidget,
)

LINE = 12  # points: what starts within them stands in one line


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


def place(widget: QWidget, window: QWidget) -> tuple[int, int]:
    at = widget.mapTo(window, QPoint(0, 0))
    return round(at.y() / LINE), at.x()


def out_of_order(window: QWidget, regions: list[QWidget]) -> list[str]:
    """Where Tab jumps back: from a region to an earlier one, or up a line inside a region. Regions are in reading order.

    Tab goes in a ring, which may be entered anywhere: it is read from its uppermost stop.
    """
    stops = []
    for stop in tab_stops(window):
        region = next((n for n, each in enumerate(regions) if each is stop or each.isAncestorOf(stop)), len(regions))
        stops.append(((region, place(stop, window)), f"{type(stop).__name__} {said(stop) or stop.objectName()}"))
    first = stops.index(min(stops)) if stops else 0
    ring = stops[first:] + stops[:first]
    return [f"{one[1]} {one[0]} -> {other[1]} {other[0]}" for one, other in pairwise(ring) if other[0] < one[0]]
