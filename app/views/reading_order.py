"""Tab goes as one reads. Qt lines fields up as they were made, which is another order wherever a part comes later."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def follow(*parts: QWidget) -> None:
    """Let Tab go through these parts one after the other, inside each as they were made. For small parts, when they are made."""
    line = [each for part in parts for each in _within(part) if _is_stop(each) or _hands_on(each)]
    for each in line:
        if (proxy := _last_proxy(each)) is not None:
            each.setFocusPolicy(proxy.focusPolicy())  # else Qt does not move it
    for before, after in pairwise(line):
        QWidget.setTabOrder(before, after)


def put_before(anchor: QWidget, widgets: Iterable[QWidget]) -> None:
    """Let Tab come through these right before the anchor. Cheap: only the neighbours are looked at."""
    wanted = [stop for widget in widgets for stop in stops(widget)]
    if not wanted or [*_back(anchor, len(wanted))] == wanted[::-1]:
        return
    previous = next((stop for stop in _back(anchor, len(wanted) + 1) if stop not in wanted), None)
    for stop in wanted:
        if previous is not None:
            QWidget.setTabOrder(previous, stop)
        previous = stop


def put_after(anchor: QWidget, widgets: Iterable[QWidget]) -> None:
    """Let Tab go through these right after the anchor."""
    for widget in widgets:
        for stop in stops(widget):
            QWidget.setTabOrder(anchor, stop)
            anchor = stop


def stops(part: QWidget) -> list[QWidget]:
    """What in a part the keyboard can get to, in the order it was made, also while it is hidden; not what drops down from it."""
    return [widget for widget in _within(part) if _is_stop(widget)]


def _within(part: QWidget) -> list[QWidget]:
    return [widget for widget in (part, *part.findChildren(QWidget)) if widget.window() is part.window()]


def _is_stop(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None


def _last_proxy(widget: QWidget) -> QWidget | None:
    proxy = widget.focusProxy()
    return proxy and (_last_proxy(proxy) or proxy)


def _hands_on(widget: QWidget) -> bool:
    """Whether it gives the keyboard to a part of itself: left behind, it would lead Tab back to that part."""
    proxy = widget.focusProxy()
    return proxy is not None and widget.isAncestorOf(proxy)


def _back(anchor: QWidget, n: int) -> Iterator[QWidget]:
    """The stops before the anchor, the nearest one first."""
    widget = anchor.previousInFocusChain()
    while n > 0 and widget is not None and widget is not anchor:
        if _is_stop(widget):
            n -= 1
            yield widget
        widget = widget.previousInFocusChain()
