"""The filter editor: conditions joined by "all" and "any" in groups, and how many records they find while one types."""

from __future__ import annotations

import uuid
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from app import formats
from app.formats import Kind
from app.language import _
from app.store import listing as lists
from app.store import tallies
from app.store.filters import EVERYTHING, Group
from app.store.listing import Count, Listing
from app.views import plain, reading_order
from app.views.filter_rows import GroupLine
from app.views.jobs import Jobs
from app.views.window_size import open_within

TYPING_MS: Final = 200
_SIZE: Final = QSize(860, 480)


class FilterDialog(QDialog):
    applied = Signal(object)  # Group

    def __init__(self, parent: QWidget, jobs: Jobs, listing: Listing, me: uuid.UUID | None, many: str) -> None:
        """`many` is what the records are called: "cases"."""
        super().__init__(parent)
        self._jobs, self._listing, self._many = jobs, replace(listing, me=me), many
        self.setWindowTitle(_("Filter {kinds}").format(kinds=many))
        open_within(self, _SIZE)
        self._names: dict[uuid.UUID, str] = {}
        self._timer = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._timer.timeout.connect(self._ask)
        self.root = GroupLine(listing.entity, jobs, self._names, listing.filter)
        self.count = plain.PlainLabel("", kind="strong")
        self.problem = plain.PlainLabel("", kind="problem", wrap=True)
        self.problem.hide()
        self._build()
        self.root.changed.connect(self._changed)
        jobs.read(self, tallies.names, listing.entity, (listing.filter,), done=self._know, topic="names")
        if not self.root.lines:
            self.root.put(None)
        reading_order.follow(*self.root.in_order())
        self._ask()

    def apply(self) -> None:
        """Show what is found, unless a line cannot be read."""
        problems: list[str] = []
        tree = self.root.part(problems)
        if problems:
            self.problem.setText("\n".join(problems))
            self.problem.show()
            return
        self.applied.emit(tree if tree.parts else EVERYTHING)
        self.accept()

    def add_line(self) -> None:
        """A new condition below the line one is in (Ctrl+Ins)."""
        group, line = self.root.here()
        group.put(None, at=group.lines.index(line) + 1 if line is not None else None)

    def take_line(self) -> None:
        """Take the line away one is in (Ctrl+Del)."""
        group, line = self.root.here()
        if line is not None:
            group.take_away(line)

    def clear(self) -> None:
        for line in list(self.root.lines):
            self.root.take_away(line)

    def _changed(self) -> None:
        self.problem.hide()
        reading_order.follow(*self.root.in_order())
        self._timer.start()

    def _ask(self) -> None:
        tree: Group = self.root.part()
        self._jobs.read(self, lists.count, replace(self._listing, filter=tree), done=self._say, topic="count")

    def _say(self, count: Count) -> None:
        n = formats.current().text(Kind.NUMBER, count.rows)
        self.count.setText(_("{n} {kinds} found").format(n=n, kinds=self._many))

    def _know(self, names: dict[uuid.UUID, str]) -> None:
        self._names.update(names)
        self.root.know()

    def _build(self) -> None:
        inside = QWidget()
        inner = QVBoxLayout(inside)
        inner.setContentsMargins(24, 16, 24, 8)
        if self._listing.where or self._listing.search:
            note = _("They hold together with the search and the quick filters above the list.")
            inner.addWidget(plain.PlainLabel(note, kind="muted", wrap=True))
        inner.addWidget(self.root)
        inner.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        show, cancel, clear = (QPushButton(text) for text in (_("Show"), _("Cancel"), _("Take all away")))
        show.setProperty("kind", "primary")
        clear.setAutoDefault(False)
        buttons = QDialogButtonBox()
        buttons.addButton(show, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(cancel, QDialogButtonBox.ButtonRole.RejectRole)
        buttons.addButton(clear, QDialogButtonBox.ButtonRole.ResetRole)
        buttons.accepted.connect(self.apply)
        buttons.rejected.connect(self.reject)
        clear.clicked.connect(self.clear)
        foot = QHBoxLayout()
        foot.addWidget(self.count)
        foot.addStretch(1)
        foot.addWidget(buttons)
        below = QVBoxLayout()
        below.setContentsMargins(24, 8, 24, 16)
        below.addWidget(self.problem)
        below.addLayout(foot)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(area, 1)
        outer.addLayout(below)
        plain.press_by_enter(show)
        self.finished.connect(self.deleteLater)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._watch)

    def _watch(self, old: QWidget | None, new: QWidget | None) -> None:
        """Only the widget with the keyboard is listened to."""
        for widget in (old, new):
            if widget is not None and widget.window() is self:
                widget.removeEventFilter(self)
        if new is not None and new.window() is self:
            new.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ctrl+Ins and Ctrl+Del mean lines here, also while one is in a text, which would copy and delete words."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if event.modifiers() != Qt.KeyboardModifier.ControlModifier:
            return False
        act = {Qt.Key.Key_Insert: self.add_line, Qt.Key.Key_Delete: self.take_line}.get(Qt.Key(event.key()))
        if act is not None:
            QTimer.singleShot(0, self, act)  # the line that is taken away must not go while it hears this
        return act is not None
