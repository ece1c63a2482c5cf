"""Looks for what is cut on a screen, and walks through all that the window can show: tabs, states, pages."""

from __future__ import annotations

import gettext
import re
from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QCheckBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QTabBar,
    QToolButton,
    QWidget,
)

SMALL = QSize(911, 512)  # 1366 x 768 pixels at 150 %
IN_SMALL = QSize(880, 430)  # of it, what a dialog may take: it has a frame too


class Longer(gettext.NullTranslations):
    """As German or Romanian may be: each text half as long again, and marked as translated."""

    def gettext(self, message: str) -> str:
        return longer(message)

    def ngettext(self, one: str, many: str, n: int) -> str:  # type: ignore[override]
        return longer(one if n == 1 else many)

    def pgettext(self, context: str, message: str) -> str:
        return longer(message)


MARKED = "⟦"
OF_QT = ("Scroll Left", "Scroll Right")
COLOUR = re.compile("#[0-9a-f]{6}")
DAY = re.compile(r"(\w+day, \d\d? )?\w+ \d{4}(, \d\d:\d\d(–\d\d:\d\d)?)?")  # in the words of the locale
TYPED = "t, +1, fr"  # what may be typed into a date, in English in every language
_NAMED = "Up|Down|PgUp|PgDown|Home|End|Left|Right|Space|Tab|Del|Ins|Enter|Return|Esc"
KEY = re.compile(rf"((Ctrl|Shift|Alt)\+)*(F\d+|\S|{_NAMED}|\d … \d)")


def longer(text: str) -> str:
    more = max(1, round(len(text) * 0.4) - 2)
    words = " ".join("ůberlængř"[: min(9, more - at)] for at in range(0, more, 10)) if len(text) > 12 else "ů" * more
    return f"{MARKED}{text}{words}⟧"


def cut(window: QWidget) -> list[str]:
    """What is seen of a window and not seen whole."""
    found = []
    for widget in window.findChildren(QWidget):
        if widget.window() is window and widget.isVisible() and not widget.visibleRegion().isEmpty():
            found += [f"{type(widget).__name__} {said(widget)!r}: {why}" for why in _cut(widget, window)]
    return found


def told(problems: dict[str, list[str]]) -> str:
    """What was found, for the message of a test that fails."""
    return "\n".join(f"{place}: {what}" for place, found in problems.items() for what in dict.fromkeys(found))


def untranslated(window: QWidget) -> list[str]:
    """Texts that `Longer` has not seen, beside the names of keys and what Qt translates itself."""
    found = []
    for widget in (window, *window.findChildren(QWidget)):
        if widget.window() is window:
            found += [f"{type(widget).__name__} {text!r}" for text in _own_texts(widget) if _is_words(text)]
    return found


def _own_texts(widget: QWidget) -> Iterator[str]:
    yield from (action.text() for action in widget.actions())
    yield from (action.toolTip() for action in widget.actions())
    yield widget.toolTip()
    yield widget.accessibleName()
    if isinstance(widget, QTabBar):
        yield from (widget.tabText(at) for at in range(widget.count()))
    elif isinstance(widget, QHeaderView) and widget.model() is not None and widget.orientation() == Qt.Orientation.Horizontal:
        yield from (str(widget.model().headerData(at, Qt.Orientation.Horizontal) or "") for at in range(widget.count()))
    elif isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    elif isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    elif isinstance(widget, QGroupBox):
        yield widget.title()


def _is_words(text: str) -> bool:
    keys = all(KEY.fullmatch(part) for part in text.split(" / "))
    if MARKED in text or text in (*OF_QT, TYPED) or keys or COLOUR.fullmatch(text) or DAY.fullmatch(text):
        return False
    return any(letter.islower() for letter in text)


def said(widget: QWidget) -> str:
    text = getattr(widget, "text", None)
    return str(text() if text else "") or widget.accessibleName() or getattr(widget, "placeholderText", lambda: "")()


def _cut(widget: QWidget, window: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel) and widget.text() and not getattr(widget, "_elide", False):
        room = widget.contentsRect()
        if widget.wordWrap():
            high = QRect(0, 0, room.width(), 9999)
            bounds = widget.fontMetrics().boundingRect(high, int(Qt.TextFlag.TextWordWrap), widget.text())
            if bounds.height() > room.height() + 1:
                yield f"{bounds.height()} high in {room.height()}"
            if bounds.width() > room.width() + 1:
                yield f"{bounds.width()} wide in {room.width()}"
        elif widget.fontMetrics().horizontalAdvance(_shown(widget.text())) > room.width() + 1:
            yield f"{widget.fontMetrics().horizontalAdvance(widget.text())} wide in {room.width()}"
    elif isinstance(widget, QPushButton | QToolButton | QCheckBox | QRadioButton) and _has_words(widget):
        wanted = widget.fontMetrics().horizontalAdvance(_shown(widget.text())) + _beside(widget)
        if wanted > widget.width() + 1:
            yield f"{wanted} wide in {widget.width()}"
        if widget.fontMetrics().height() > widget.height():
            yield f"{widget.height()} high"
    elif isinstance(widget, QLineEdit) and widget.placeholderText() and not widget.text():
        wanted = widget.fontMetrics().horizontalAdvance(widget.placeholderText())
        if wanted > widget.contentsRect().width() - 8:
            yield f"{wanted} wide in {widget.contentsRect().width() - 8}"
    elif isinstance(widget, QHeaderView):
        yield from _headings(widget)
    elif isinstance(widget, QScrollArea) and widget.horizontalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff:
        content = widget.widget()
        if content is not None and content.width() > widget.viewport().width():
            yield f"a page {content.width()} wide in {widget.viewport().width()}"
    if not _scrolls(widget, window):
        place = QRect(widget.mapTo(window, QPoint()), widget.size())
        if not window.rect().adjusted(-1, -1, 1, 1).contains(place) and isinstance(widget, QLabel | QAbstractButton | QLineEdit):
            yield f"at {place.getRect()} in {window.size().toTuple()}"


def _has_words(button: QAbstractButton) -> bool:
    icon_only = isinstance(button, QToolButton) and button.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly
    return bool(button.text()) and not icon_only


def _beside(button: QAbstractButton) -> int:
    if isinstance(button, QCheckBox | QRadioButton):
        return 22 + 2  # its square, and the line around it where the keyboard is
    return 8 + (button.iconSize().width() + 4 if not button.icon().isNull() else 0)


def _shown(text: str) -> str:
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


def _headings(header: QHeaderView) -> Iterator[str]:
    model = header.model()
    if header.orientation() == Qt.Orientation.Horizontal and model is not None:
        for at in range(header.count()):
            text = str(model.headerData(at, Qt.Orientation.Horizontal) or "")
            wanted = header.fontMetrics().horizontalAdvance(text) + 16
            if not header.isSectionHidden(at) and wanted > header.sectionSize(at) + 1:
                yield f"column {text!r}: {wanted} wide in {header.sectionSize(at)}"


def _scrolls(widget: QWidget, window: QWidget) -> bool:
    parent = widget.parentWidget()
    while parent is not None and parent is not window:
        if isinstance(parent, QAbstractScrollArea):
            return True
        parent = parent.parentWidget()
    return False


# what there is to be seen -----------------------------------------------------------------------------------------


def states(desk: Any) -> Iterator[str]:
    """Each tab, with a record, each of its pages, a new record, several rows, no rows."""
    for key, tab in desk.window.tabs.items():
        desk.show(key)
        if tab.detail is None:  # a tab without a list
            for face in tab.faces():
                desk.settle()
                yield f"{key}: {face}"
            continue
        yield f"{key}: nothing chosen"
        if tab.records is None:  # a screen of its own, without a list and details
            continue
        desk.click_row(0)
        for at in range(tab.detail.pages.count()):
            if tab.detail.pages.isTabVisible(at):
                tab.detail.pages.setCurrentIndex(at)
                desk.settle()
                yield f"{key}: {tab.detail.pages.tabText(at)}"
        tab.select_all()
        desk.settle()
        yield f"{key}: several"
        tab.new()
        desk.settle()
        yield f"{key}: new"
        tab.discard()
        tab.detail.clear()
        tab.records.search.setText("qqqq")
        desk.qtbot.waitUntil(tab.records.frame.nothing.isVisible)
        desk.settle()
        yield f"{key}: no match"
        tab.clear_filters()
        desk.settle()
