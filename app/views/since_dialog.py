"""Why something cannot be undone as a whole: what was changed since, to what and by whom; and the rest of it, if any."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app import formats
from app.formats import Kind
from app.language import _, ngettext
from app.services.since import Difference, Since
from app.views import plain
from app.views.small_table import Column, Line, SmallTable
from app.views.window_size import open_within


class SinceDialog(QDialog):
    rest_wanted = Signal()  # undo what nobody changed since

    def __init__(self, parent: QWidget | None, label: str, since: Since) -> None:
        super().__init__(parent)
        self.setWindowTitle(_("This cannot be undone as a whole"))
        open_within(self, QSize(820, 360))
        columns = [Column(_("Record"), stretch=True), Column(_("Field")), Column(_("Then"), stretch=True)]
        columns += [Column(_("Now"), stretch=True), Column(_("By")), Column(_("When"), Kind.MOMENT)]
        self.table = SmallTable(columns, _("What was changed since"))
        self.table.show_lines([_line(difference) for difference in since.differences])
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        column.addWidget(plain.PlainLabel(label, kind="title", wrap=True))
        column.addWidget(plain.PlainLabel(_why(since), wrap=True))
        column.addWidget(self.table, 1)
        if since.total > len(since.differences):
            more = _("{n} more are not shown.").format(n=_number(since.total - len(since.differences)))
            column.addWidget(plain.PlainLabel(more, kind="muted"))
        column.addLayout(self._buttons(since.rest))
        plain.press_by_enter(self.close_button)
        self.finished.connect(self.deleteLater)

    def _buttons(self, rest: int) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        self.rest_button = QPushButton(_("Undo the rest"))
        plain.tooltip(self.rest_button, _("Undo everything of it that nobody changed since"))
        self.rest_button.setVisible(rest > 0)
        self.rest_button.setAutoDefault(False)
        self.rest_button.clicked.connect(self._rest)
        self.close_button = QPushButton(_("Close"))
        self.close_button.setProperty("kind", "primary")
        self.close_button.clicked.connect(self.reject)
        row.addWidget(self.rest_button)
        row.addWidget(self.close_button)
        self.close_button.setFocus()
        return row

    def _rest(self) -> None:
        self.accept()
        self.rest_wanted.emit()


def _why(since: Since) -> str:
    text = ngettext(
        "One thing was changed since. It would be lost, so nothing was undone.",
        "{n} things were changed since. They would be lost, so nothing was undone.",
        since.total,
    ).format(n=_number(since.total))
    if not since.rest:
        return text
    rest = ngettext(
        "The rest of it can still be undone: one record.", "The rest of it can still be undone: {n} records.", since.rest
    )
    return f"{text} {rest.format(n=_number(since.rest))}"


def _number(n: int) -> str:
    return formats.current().text(Kind.NUMBER, n)


def _line(d: Difference) -> Line:
    when = formats.current().text(Kind.MOMENT, d.at) if d.at else ""
    return Line(d.record, (d.title, d.field, d.then, d.now, d.who, when))
