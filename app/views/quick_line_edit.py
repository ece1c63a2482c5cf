"""One line that becomes an activity, with what was understood of it shown below while one types."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from typing import Any, Final

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.formats.quick_line import Part
from app.language import _
from app.services import quick_line
from app.services.quick_line import Choice, Preview
from app.trouble import Trouble
from app.views import icons, plain
from app.views.jobs import Jobs
from app.views.symbols import ICONS

LONGEST: Final = 2000
_PICTURES: Final = {
    Part.WHO: "user",
    Part.DAY: "calendar-event",
    Part.CASE: "briefcase",
    Part.RESPONSIBLE: "user-circle",
    Part.PRIORITY: "flag",
    Part.REMINDER: "bell",
    Part.SUBJECT: "edit",
}
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class QuickLine(QWidget):
    """The line and its preview. Enter saves, Shift+Enter saves and begins the next, Up and Down choose among several hits."""

    saved = Signal(str, str)  # the name of the write, and what is said of it
    done = Signal()  # saved, and nothing more is to be typed
    shown = Signal()  # another preview

    def __init__(self, jobs: Jobs, links: Mapping[str, uuid.UUID | None] | None = None) -> None:
        super().__init__()
        self._jobs, self._links = jobs, dict(links or {})
        self.preview: Preview | None = None
        self._asked = ""  # the line that is being read
        self._read = ""  # the line the preview is of
        self._enter: bool | None = None  # Enter was quicker than the preview; whether the next line follows
        self._saving = False
        self.line = QLineEdit()
        self.line.setMaxLength(LONGEST)
        self.line.setPlaceholderText(_("call Müller tue 10 re 1042 send price"))
        self.line.setAccessibleName(_("Note an activity"))
        self.line.installEventFilter(self)
        self.line.textChanged.connect(lambda text: self._look())
        self.problem = plain.PlainLabel("", kind="problem", wrap=True)
        self.problem.hide()
        self.panel = _Panel()
        self.panel.chosen.connect(self._choose)
        for choices in (self.panel.who, self.panel.cases):
            choices.list.installEventFilter(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (self.line, self.problem, self.panel):
            column.addWidget(widget)
        self.setFocusProxy(self.line)

    def set_links(self, links: Mapping[str, uuid.UUID | None]) -> None:
        """What is written concerns these records, unless it names others."""
        self._links = dict(links)
        self._asked = self._read = ""
        self._look()

    def save(self, *, stay: bool = False) -> None:
        """Save what the preview shows; when it is still being read, as soon as it is there."""
        if self._saving or not self.line.text().strip():
            return
        if self.preview is None or self._read != self.line.text():
            self._enter = stay
            return
        found = self.preview
        self._enter, self._saving = None, True
        label = _("Note {title}").format(title=found.title)
        told = _("Noted: {title}").format(title=found.title)
        self._jobs.write(
            self, label, quick_line.add, found.values, done=lambda result: self._saved(label, told, stay), failed=self._failed
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() in _ENTER:
            self.save(stay=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
            return True
        if watched is self.line and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.panel.step(1 if event.key() == Qt.Key.Key_Down else -1)
            return True
        return False

    def _look(self) -> None:
        self.problem.hide()
        text = self.line.text()
        if not text.strip():
            self._asked, self._read, self.preview, self._enter = "", text, None, None
            self.panel.clear()
            self.shown.emit()
        elif text != self._asked:
            self._asked = text
            read = quick_line.preview, text, self._jobs.who, self._links
            self._jobs.read(self, *read, done=lambda found: self._show(text, found), topic="preview")

    def _show(self, text: str, found: Preview) -> None:
        if text != self.line.text():
            return  # another one is on its way, or the line was emptied
        self._read, self.preview = text, found
        self.panel.show_preview(found)
        self.shown.emit()
        if self._enter is not None:
            self.save(stay=self._enter)

    def _choose(self, choice: Choice) -> None:
        """The preview then says what follows from the choice; the list stays in its order."""
        if self.preview is None:
            return
        if choice in self.preview.who:
            self.preview = self.preview.choosing(who=choice)
        else:
            self.preview = self.preview.choosing(case=choice)
        self.panel.tell(self.preview)

    def _saved(self, label: str, told: str, stay: bool) -> None:
        self._saving = False
        self.line.clear()
        self.saved.emit(label, told)
        if not stay:
            self.done.emit()

    def _failed(self, error: Exception) -> None:
        """Everything typed stays."""
        self._saving = False
        if not isinstance(error, Trouble):
            self._jobs.trouble.emit(error)
            return
        problems: Any = getattr(error, "problems", None)
        self.problem.setText(" ".join(text for _name, text in problems) if problems else str(error))
        self.problem.show()


class _Panel(QWidget):
    """What was understood, a line each; several hits of one name as lists to choose from."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.grid = QGridLayout()
        self.grid.setContentsMargins(4, 0, 0, 0)
        self.grid.setHorizontalSpacing(8)
        self.grid.setVerticalSpacing(4)
        self.grid.setColumnStretch(2, 1)
        self.who = _Choices(_("Whom do you mean? The arrow keys choose."))
        self.cases = _Choices(_("Which case do you mean? The arrow keys choose."))
        self.lost = plain.PlainLabel("", kind="today", wrap=True)
        self.notes = plain.PlainLabel("", kind="muted", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self.grid)
        for widget in (self.who, self.cases, self.lost, self.notes):
            widget.hide()
            column.addWidget(widget)
        self.who.chosen.connect(self.chosen)
        self.cases.chosen.connect(self.chosen)

    def texts(self) -> dict[str, str]:
        """The lines shown, by their labels."""
        found = {}
        for row in range(self.grid.rowCount()):
            label, text = (self.grid.itemAtPosition(row, column) for column in (1, 2))
            if label is not None and text is not None:
                found[_text_of(label.widget())] = _text_of(text.widget())
        return found

    def clear(self) -> None:
        self._lines([])
        for widget in (self.who, self.cases, self.lost, self.notes):
            widget.hide()

    def show_preview(self, found: Preview) -> None:
        self.who.offer(found.who)
        self.cases.offer(found.cases)
        self.tell(found)

    def tell(self, found: Preview) -> None:
        pictures = {**_PICTURES, Part.TYPE: ICONS[found.symbol]}
        self._lines([(pictures[part], label, text) for part, label, text in quick_line.lines(found)])
        lost = found.understood.lost
        self.lost.setText(_("Not understood, kept in the subject: {words}").format(words=" · ".join(lost)))
        self.lost.setVisible(bool(lost))
        self.notes.setText("\n".join(found.notes))
        self.notes.setVisible(bool(found.notes))

    def step(self, by: int) -> bool:
        """To the next hit of the lists shown; False when there is none beyond."""
        return any(choices.step(by) for choices in (self.who, self.cases))

    def _lines(self, lines: list[tuple[str, str, str]]) -> None:
        while (item := self.grid.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for row, (picture, label, text) in enumerate(lines):
            image = plain.PlainLabel("")
            image.setPixmap(icons.icon(picture, "muted").pixmap(16, 16))
            self.grid.addWidget(image, row, 0)
            self.grid.addWidget(plain.PlainLabel(label, kind="muted"), row, 1)
            self.grid.addWidget(plain.PlainLabel(text, elide=True, kind="strong" if row == 0 else ""), row, 2)


class _Choices(QWidget):
    """Several hits of one name; the arrow keys choose here and from the line."""

    chosen = Signal(object)

    def __init__(self, question: str) -> None:
        super().__init__()
        self.list = QListWidget()
        self.list.setAccessibleName(question)
        self.list.setIconSize(QSize(16, 16))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentRowChanged.connect(self._changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(plain.PlainLabel(question, kind="muted"))
        column.addWidget(self.list)

    def offer(self, choices: tuple[Choice, ...]) -> None:
        """The first is meant until another is chosen; a single one is no choice."""
        self.list.blockSignals(True)  # the first is meant already
        self.list.clear()
        for choice in choices:
            item = QListWidgetItem(icons.icon(_picture(choice), "muted"), quick_line.named(choice))
            item.setData(Qt.ItemDataRole.UserRole, choice)
            item.setSizeHint(QSize(0, self.fontMetrics().height() + 10))
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.list.blockSignals(False)
        self.list.setFixedHeight(len(choices) * (self.fontMetrics().height() + 10) + 2 * self.list.frameWidth() + 2)
        self.setVisible(len(choices) > 1)

    def step(self, by: int) -> bool:
        row = self.list.currentRow() + by
        if self.isHidden() or not 0 <= row < self.list.count():
            return False
        self.list.setCurrentRow(row)
        return True

    def _changed(self, row: int) -> None:
        if row >= 0:
            self.chosen.emit(self.list.item(row).data(Qt.ItemDataRole.UserRole))


def _picture(choice: Choice) -> str:
    return {"persons": "user", "companies": "building", "cases": "briefcase"}[choice.entity.__tablename__]


def _text_of(widget: QWidget | None) -> str:
    return widget.text() if isinstance(widget, plain.PlainLabel) else ""
