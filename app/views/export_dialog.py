"""Brings the list in front into a file: which rows, which fields, which kind of file; then how far it is."""

from __future__ import annotations

import datetime as dt
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from app import formats
from app.formats import Kind
from app.formats.file_names import safe_name
from app.language import _, mark, ngettext
from app.models.fields import Described
from app.store.listing import Listing
from app.views import plain
from app.views.jobs import Jobs

CSV, XLSX, PDF, ICS, VCF = ".csv", ".xlsx", ".pdf", ".ics", ".vcf"
FILES: Final = {
    XLSX: mark("Spreadsheet (XLSX): Excel and LibreOffice"),
    CSV: mark("Text (CSV): any other program"),
    PDF: mark("Paper (PDF): to print and to send"),
    ICS: mark("Calendar (ICS): Outlook, Thunderbird and telephones"),
    VCF: mark("Cards (VCF): Outlook, address books and telephones"),
}
OWN_FIELDS: Final = {ICS: "activities", VCF: "persons"}  # files with fields of their own, and whose they are
type Ranges = Sequence[tuple[int, int]]


class ExportDialog(QDialog):
    """Stays open while the file is written, and tells the list how it ended."""

    told = Signal(str)  # a word for the status bar
    _went = Signal(int, int)  # rows written so far, and all

    def __init__(
        self, parent: QWidget, jobs: Jobs, listing: Listing, fields: Sequence[Described], rows: int, *,
        chosen: Ranges = (), title: str = "", filters: str = "", company: str = "",
    ) -> None:  # fmt: skip
        """`rows` are in the list; `chosen` are the selected ones; `filters` says in words what the list leaves out."""
        super().__init__(parent)
        self._jobs, self._listing, self._fields, self._chosen = jobs, listing, tuple(fields), tuple(chosen)
        self._title, self._filters, self._company = title or _(listing.entity.__labels__[1]), filters, company
        self._stop = threading.Event()
        self.setWindowTitle(_("Export"))
        self.setMinimumWidth(440)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(24, 20, 24, 16)
        self._column.setSpacing(6)
        n = sum(last - first + 1 for first, last in self._chosen)
        self.total = max(n, rows)
        number = formats.current().text
        self.all = QRadioButton(_("All {n} rows of the list").format(n=number(Kind.NUMBER, rows)))
        words = ngettext("The selected row", "The {n} selected rows", n)
        self.picked = QRadioButton(words.format(n=number(Kind.NUMBER, n)))
        self.seen = QRadioButton(_("The columns of the list"))
        self.whole = QRadioButton(_("Every field: importing the file back changes nothing"))
        self.kinds = {suffix: QRadioButton(plain.literal(_(text))) for suffix, text in self._offered().items()}
        self._ask(_("Which rows"), [self.all, self.picked], 1 if n > 1 else 0)
        self._ask(_("Which fields"), [self.seen, self.whole], 0)
        self._ask(_("Which kind of file"), list(self.kinds.values()), 0)
        self.picked.setVisible(n > 0)
        (self.picked if n > 1 else self.all).setFocus()
        self.whole.toggled.connect(self._fit_kinds)
        for suffix in OWN_FIELDS.keys() & self.kinds.keys():
            self.kinds[suffix].toggled.connect(self._fit_fields)
        self.bar = QProgressBar()
        self.bar.setAccessibleName(_("Rows written"))
        self.bar.hide()
        self.problem = plain.PlainLabel("", kind="problem", wrap=True, selectable=True)
        self.problem.hide()
        self._column.addWidget(self.bar)
        self._column.addWidget(self.problem)
        self._column.addStretch(1)
        self.go = QPushButton(_("Choose the file …"))
        self.go.setProperty("kind", "primary")
        buttons = QDialogButtonBox()
        buttons.addButton(self.go, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(QPushButton(_("Cancel")), QDialogButtonBox.ButtonRole.RejectRole)
        self.go.clicked.connect(self._choose)
        buttons.rejected.connect(self.reject)
        self._column.addSpacing(8)
        self._column.addWidget(buttons)
        plain.press_by_enter(self.go)
        self._went.connect(self._show_progress)
        self.finished.connect(self.deleteLater)

    def _offered(self) -> dict[str, str]:
        table = self._listing.entity.__tablename__
        return {suffix: text for suffix, text in FILES.items() if OWN_FIELDS.get(suffix, table) == table}

    def _ask(self, title: str, answers: Sequence[QRadioButton], first: int) -> None:
        if self._column.count():
            self._column.addSpacing(8)
        self._column.addWidget(plain.PlainLabel(title, kind="strong"))
        group = QButtonGroup(self)
        for answer in answers:
            group.addButton(answer)
            self._column.addWidget(answer)
        answers[first].setChecked(True)

    def _fit_kinds(self, whole: bool) -> None:
        """Nothing can be read back from paper."""
        self.kinds[PDF].setEnabled(not whole)
        if whole and self.kinds[PDF].isChecked():
            self.kinds[XLSX].setChecked(True)

    def _fit_fields(self, own: bool) -> None:
        """A calendar and a card have fields of their own."""
        for button in (self.seen, self.whole):
            button.setEnabled(not own)
        self.kinds[PDF].setEnabled(own or not self.whole.isChecked())

    def suffix(self) -> str:
        return next(suffix for suffix, button in self.kinds.items() if button.isChecked())

    def _choose(self) -> None:
        suffix = self.suffix()
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        name = safe_name(f"{self._title} {dt.date.today().isoformat()}")
        pattern = f"{_(FILES[suffix]).partition(':')[0]} (*{suffix})"
        path = QFileDialog.getSaveFileName(self, _("Export"), str(Path(folder, name + suffix)), pattern)[0]
        if path:
            self.write(Path(path if path.lower().endswith(suffix) else path + suffix))

    def write(self, path: Path) -> None:
        """Write the file; the dialog closes when it is there."""
        self._stop.clear()
        self.problem.hide()
        self.bar.setRange(0, 0)
        self.bar.show()
        for button in self.findChildren(QRadioButton):
            button.setEnabled(False)
        self.go.setEnabled(False)
        ranges = self._chosen if self.picked.isChecked() and self._chosen else None
        fields = None if self.whole.isChecked() else self._fields
        self._jobs.read(
            self, self._act, path, ranges, fields,
            done=lambda n: self._done(path, n), failed=self._failed, topic="",
        )  # fmt: skip

    def _act(self, session: Any, path: Path, ranges: Ranges | None, fields: Sequence[Described] | None) -> int:
        """On a reader's thread."""
        from app.services.exchange import exporting, outgoing

        if path.suffix.lower() in OWN_FIELDS:
            return self._entries(session, path, ranges)
        if fields is None:
            sheet = exporting.whole(session, self._listing, ranges)
        else:
            sheet = exporting.seen(session, self._listing, fields, ranges)
        rows = exporting.watched(sheet, self._went.emit, self._stop.is_set)
        if path.suffix.lower() != PDF:
            return outgoing.write_table(path, sheet.columns, rows, self._title)
        from app.reports.papers import list_paper

        now = dt.datetime.now(dt.UTC)
        paper = list_paper.ListPaper(self._title, self._filters, sheet.columns, sheet.kinds, rows, self._company, now)
        return outgoing.write_whole(path, lambda draft: list_paper.render(paper, str(draft)))

    def _entries(self, session: Any, path: Path, ranges: Ranges | None) -> int:
        from app.services.exchange import exporting, ics, outgoing, vcf

        ids, total = exporting.ids(session, self._listing, ranges), self.total
        write = ics.write if path.suffix.lower() == ICS else vcf.write
        data, n = write(session, ids, lambda written: self._went.emit(written, max(written, total)), self._stop.is_set)
        outgoing.write_whole(path, lambda draft: draft.write_bytes(data))
        return n

    def _show_progress(self, n: int, total: int) -> None:
        self.bar.setRange(0, max(1, total))
        self.bar.setValue(n)

    def _done(self, path: Path, n: int) -> None:
        rows = formats.current().text(Kind.NUMBER, n)
        self.told.emit(_("{n} rows were written to {path}.").format(n=rows, path=path))
        self.accept()

    def _failed(self, error: Exception) -> None:
        from app.trouble import Trouble

        for button in self.findChildren(QRadioButton):
            button.setEnabled(True)
        self._fit_kinds(self.whole.isChecked())
        self.go.setEnabled(True)
        self.bar.hide()
        if not isinstance(error, Trouble):
            self._jobs.trouble.emit(error)
            return
        self.problem.setText(str(error))
        self.problem.show()

    def reject(self) -> None:
        """The first time it stops the writing, if there is any; nothing is left of the file."""
        if not self.go.isEnabled() and not self._stop.is_set():
            self._stop.set()
        else:
            super().reject()
