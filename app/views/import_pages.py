"""The pages of an import: the file, the fields, and what becomes of each row."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app import formats
from app.formats import Kind
from app.language import _, mark, ngettext
from app.models import ENTITIES, Case, Company, Entity, Person
from app.services import owned
from app.services.exchange import importing, mapping, saved_mappings
from app.services.exchange.foreign import Staged
from app.services.exchange.mapping import ColumnMapping
from app.services.exchange.plan import Fate, Plan
from app.services.exchange.rules import folded, text_of
from app.services.exchange.shown import MOST, PlanLine
from app.trouble import Trouble
from app.views import icons, plain, reading_order
from app.views.editors import ChoiceBox
from app.views.empty import EmptyState
from app.views.import_fields import ColumnList, MappingFields
from app.views.lines import shortened
from app.views.name_dialog import NameDialog
from app.views.small_table import Column, Line, SmallTable

PREVIEW: Final = 50  # rows of the file that are shown
_FIRST: Final[tuple[type[Entity], ...]] = (Company, Person, Case)
ENCODINGS: Final = ("utf-8", "cp1252", "cp1250", "iso8859-2", "cp852", "cp850", "utf-16")
DELIMITERS: Final = ((";", mark("semicolon ;")), (",", mark("comma ,")), ("\t", mark("tabulator")), ("|", mark("bar |")))
BOOKS: Final = (".xlsx", ".xlsm", ".xlsb", ".xls", ".ods")  # these know their letters themselves
_FATES: Final = {
    Fate.NEW: mark("new"), Fate.CHANGED: mark("changed"), Fate.UNCHANGED: mark("unchanged"), Fate.REFUSED: mark("refused"),
}  # fmt: skip


def number(n: int) -> str:
    return formats.current().text(Kind.NUMBER, n)


class FilePage(QWidget):
    """Which file, what its rows are, and how it was understood."""

    chosen = Signal(str)  # the path of a file that shall be read

    def __init__(self, entity: type[Entity]) -> None:
        super().__init__()
        self._path: Path | None = None
        others = [e for e in ENTITIES if e not in _FIRST and e not in owned.field_rows() and importing.importable(e)]
        self.kind = ChoiceBox([(e, _(e.__labels__[1])) for e in (*_FIRST, *others)])
        self.kind.show_value(entity)
        self.kind.setAccessibleName(_("What the rows are"))
        self.kind.setMinimumContentsLength(14)
        self.pick = QPushButton(icons.icon("folder-open", "accent"), _("Choose a file …"))
        self.pick.clicked.connect(self._ask)
        self.encoding = ChoiceBox([("", _("found out")), *((name, name.upper()) for name in ENCODINGS)])
        self.delimiter = ChoiceBox([("", _("found out")), *((sign, _(words)) for sign, words in DELIMITERS)])
        self.sheet = ChoiceBox([("", "")])
        self.facts = plain.PlainLabel("", kind="muted", wrap=True)
        hint = _("It is shown here as it was understood, before anything is brought in.")
        words = _("Choose a CSV or spreadsheet file, a calendar (.ics) or cards (.vcf), or drop it here.")
        self.nothing = EmptyState("table-import", words, hint=hint)
        self.preview = QTableWidget()
        self.preview.setAccessibleName(_("The first rows of the file"))
        self.preview.horizontalHeader().setAccessibleName(_("The first rows of the file"))
        self.preview.setStyleSheet("QTableView::item { padding: 0 6px; }")
        self.preview.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.preview.verticalHeader().setVisible(False)
        self.preview.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.preview.setAlternatingRowColors(True)
        self.preview.setShowGrid(False)
        self.preview.setTabKeyNavigation(False)
        self._options = [
            (_("Letters"), self.encoding),
            (_("Between the cells"), self.delimiter),
            (_("Sheet"), self.sheet),
        ]
        self._build()
        for _words, box in self._options:
            box.setMinimumContentsLength(10)
            box.activated.connect(lambda _at: self._again())

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(plain.PlainLabel(_("Import a table"), kind="title"))
        row = QHBoxLayout()
        row.addWidget(plain.field_label(_("The rows are"), self.kind))
        row.addWidget(self.kind)
        row.addSpacing(12)
        row.addWidget(self.pick)
        row.addStretch(1)
        column.addLayout(row)
        row = QHBoxLayout()
        row.addWidget(self.facts, 1)
        self._labels: list[QWidget] = []
        for words, box in self._options:
            label = plain.field_label(words, box)
            self._labels.append(label)
            row.addWidget(label)
            row.addWidget(box)
            for widget in (label, box):
                widget.hide()
        column.addLayout(row)
        column.addWidget(self.nothing, 1)
        column.addWidget(self.preview, 1)
        self.preview.hide()
        self.setFocusProxy(self.pick)

    def entity(self) -> type[Entity]:
        found: type[Entity] = self.kind.value()
        return found

    def reading(self) -> dict[str, Any]:
        """How the file shall be read; what is left open is found out."""
        options = {"encoding": self.encoding, "delimiter": self.delimiter, "sheet": self.sheet}
        country = formats.current().locale.partition("_")[2]
        return {name: box.value() or None for name, box in options.items()} | {"country": country}

    def choose(self, path: Path) -> None:
        """Read this file, finding out how."""
        self._path = path
        for box in (self.encoding, self.delimiter, self.sheet):
            box.show_value("")
        self.chosen.emit(str(path))

    def _ask(self) -> None:
        usual = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        folder = str(self._path.parent) if self._path else usual
        kinds = ((_("Tables, calendars and cards"), "*.csv *.txt *.tsv *.xlsx *.xls *.ods *.ics *.vcf"), (_("All files"), "*"))
        pattern = ";;".join(f"{words} ({endings})" for words, endings in kinds)
        if path := QFileDialog.getOpenFileName(self, _("Import a table"), folder, pattern)[0]:
            self.choose(Path(path))

    def _again(self) -> None:
        if self._path is not None:
            self.chosen.emit(str(self._path))

    def show_unread(self) -> None:
        """It could not be read: with another encoding it may."""
        self.preview.hide()
        self.nothing.show()
        self.facts.setText(self._path.name if self._path else "")
        self._show_options(text=self._path is not None and self._path.suffix.lower() not in BOOKS, book=False)

    def _show_options(self, *, text: bool, book: bool) -> None:
        for label, (_words, box) in zip(self._labels, self._options, strict=True):
            for widget in (label, box):
                widget.setVisible(book if box is self.sheet else text)

    def show_table(self, staged: Staged) -> None:
        """The first rows, as they were understood."""
        text = bool(staged.encoding)
        sheets = [("", staged.sheet), *((name, name) for name in staged.sheets if name != staged.sheet)]
        self.sheet.set_entries(sheets)
        self._show_options(text=text, book=len(staged.sheets) > 1)
        how = [f"{staged.path.name}: " + _("{n} rows, {m} columns").format(n=number(staged.count), m=len(staged.columns))]
        how += [_("letters in {encoding}").format(encoding=staged.encoding.upper())] if text else []
        self.facts.setText(" · ".join(how))
        self.nothing.hide()
        self.preview.show()
        rows = staged.preview(PREVIEW)
        self.preview.setColumnCount(len(staged.columns))
        self.preview.setRowCount(len(rows))
        self.preview.setHorizontalHeaderLabels([shortened(column, 40) for column in staged.columns])
        for at, row in enumerate(rows):
            for place, cell in enumerate(row.cells[: len(staged.columns)]):
                item = QTableWidgetItem(shortened(text_of(cell), 200))
                plain.tooltip(item, row.refused or shortened(text_of(cell), 2000))
                self.preview.setItem(at, place, item)
        self.preview.resizeColumnsToContents()
        header = self.preview.horizontalHeader()
        for place in range(len(staged.columns)):
            if header.sectionSize(place) > 280:
                header.resizeSection(place, 280)


class MappingPage(QWidget):
    """Which column goes to which field, and the mappings kept under a name."""

    trouble = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._entity: type[Entity] = Company
        self._base = ColumnMapping({})
        self.columns, self.fields = ColumnList(), MappingFields()
        self.saved = ChoiceBox([("", "")])
        self.saved.setAccessibleName(_("Saved mapping"))
        self.saved.setMinimumContentsLength(14)
        self.keep = QPushButton(icons.icon("device-floppy"), _("Save as …"))
        self.clears = QCheckBox(_("An empty cell empties its field"))
        self.rest = plain.PlainLabel("", kind="muted", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        row = QHBoxLayout()
        row.addWidget(plain.PlainLabel(_("Which column goes where"), kind="title"))
        row.addStretch(1)
        for widget in (plain.field_label(_("Saved mapping"), self.saved), self.saved, self.keep):
            row.addWidget(widget)
        column.addLayout(row)
        parts = QSplitter(Qt.Orientation.Horizontal)
        parts.setChildrenCollapsible(False)
        parts.addWidget(self.columns)
        parts.addWidget(self.fields)
        parts.setStretchFactor(1, 1)
        parts.setSizes([240, 700])
        column.addWidget(parts, 1)
        row = QHBoxLayout()
        row.addWidget(self.clears)
        row.addStretch(1)
        row.addWidget(self.rest)
        column.addLayout(row)
        self.saved.activated.connect(lambda _at: self._load())
        self.keep.clicked.connect(self._save)
        self.fields.changed.connect(self._count)
        self.setFocusProxy(self.columns)

    def show_file(self, entity: type[Entity], staged: Staged) -> None:
        """Offer the columns of a file, those of the same name on their fields already."""
        self._entity = entity
        sample = [row.cells for row in staged.preview(5) if not row.refused]
        self.columns.show_columns(staged.columns, sample)
        self.fields.show_entity(entity, staged.columns, sample)
        reading_order.follow(self.saved, self.keep, self.columns, self.fields, self.clears)
        self._offer("")
        fields = [(d.name, label) for d in importing.importable(entity) for label in {d.field.label, _(d.field.label)}]
        try:
            found = mapping.automatic(staged.columns, fields)
        except Trouble:
            found = ColumnMapping({})  # no column is called like a field: all is still to be chosen
        key = importing.key_of(entity, found)
        self.fields.show_mapping(ColumnMapping(found.fields, key=key))

    def mapping(self) -> ColumnMapping:
        made = self.fields.mapping(self._base, self._entity)
        return ColumnMapping(made.fields, made.name, made.entity, made.key, made.only, made.locale, self.clears.isChecked())

    def _offer(self, name: str) -> None:
        self.saved.set_entries([("", _("– none –")), *((one, one) for one in saved_mappings.names())])
        self.saved.show_value(name)

    def _load(self) -> None:
        name = self.saved.value()
        try:
            found = saved_mappings.load(name) if name else ColumnMapping({})
            if found.entity and not _means(found.entity, self._entity):
                text = _("The mapping “{name}” is for {entity}. Go back and choose what the rows are.")
                raise Trouble(text.format(name=name, entity=found.entity))
        except Trouble as trouble:
            self._offer("")
            self.trouble.emit(str(trouble))
            return
        self._base = found
        self.clears.setChecked(found.clears)
        self.fields.show_mapping(found)
        self.trouble.emit("")

    def _save(self) -> None:
        NameDialog(self, _("Save the mapping"), self.saved.value() or "", self.save).open()

    def save(self, name: str) -> None:
        """Keep what is chosen under a name. Raises Trouble when it cannot be."""
        self._offer(saved_mappings.save(name, self.mapping()))
        self.trouble.emit("")

    def _count(self) -> None:
        used = self.fields.used()
        self.columns.show_used(used)
        left = self.columns.count() - len(used)
        words = ngettext("{n} column goes nowhere", "{n} columns go nowhere", left).format(n=number(left))
        self.rest.setText(words if left else _("Every column goes somewhere"))


def _means(name: str, entity: type[Entity]) -> bool:
    names = (entity.__name__, entity.__tablename__, *entity.__labels__, *map(_, entity.__labels__))
    return folded(name) in map(folded, names)


class ResultPage(QWidget):
    """The dry run row by row; afterwards the records that came."""

    opened = Signal(object)  # the id of a record

    def __init__(self) -> None:
        super().__init__()
        self.done, self.can_import = False, False
        self._counts: dict[Fate, int] = {}
        self._lines: list[PlanLine] = []
        self.title = plain.PlainLabel("", kind="title", wrap=True)
        self.note = plain.PlainLabel("", kind="muted", wrap=True)
        self.only = ChoiceBox([(None, "")])
        self.only.setAccessibleName(_("Rows to show"))
        self.only.setMinimumContentsLength(10)
        self.table = SmallTable(
            [
                Column(_("Line"), Kind.NUMBER), Column(_("What")), Column(_("Record"), stretch=True), Column(_("Field")),
                Column(_("Now"), stretch=True), Column(_("Becomes, or why not"), stretch=True),
            ],
            _("Rows"), _("No row makes or changes anything."),
        )  # fmt: skip
        self.records = SmallTable(
            [Column(_("Record"), stretch=True), Column(_("What"))], _("Records"), _("No record was made or changed.")
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        row = QHBoxLayout()
        row.addWidget(self.title, 1)
        row.addWidget(self.only)
        column.addLayout(row)
        column.addWidget(self.note)
        column.addWidget(self.table, 1)
        column.addWidget(self.records, 1)
        self.only.currentIndexChanged.connect(lambda _at: self._fill())
        for table in (self.table, self.records):
            table.opened.connect(self._open)

    def show_plan(self, plan: Plan, lines: Sequence[PlanLine]) -> None:
        """What would become of each row."""
        self.done, self.can_import = False, not plan.refused and plan.writes > 0
        self._counts, self._lines = dict(plan.counts), list(lines)
        counted = [f"{number(n)} {_(_FATES[fate])}" for fate, n in plan.counts.items() if n]
        counted += [_("{n} left out by the mapping").format(n=number(plan.left_out))] if plan.left_out else []
        self.title.setText(" · ".join(counted) or _("The file has no rows."))
        self.note.setText(self._advice(plan))
        self.only.set_entries([(None, _("All rows")), *((fate, _(_FATES[fate])) for fate in _FATES if plan.counts[fate])])
        self.only.show()
        self.table.show()
        self.records.hide()
        self._fill()

    def _advice(self, plan: Plan) -> str:
        if plan.refused:
            return _("Mend the refused rows in the file, or change the mapping: it comes in whole or not at all.")
        if not plan.writes:
            return _("Everything in the file is there already.")
        more = "" if len(self._lines) < MOST else _("The first {n} changes are shown.").format(n=number(MOST)) + " "
        return more + _("Nothing has been changed yet. One undo will take all of it back.")

    def import_words(self) -> str:
        n = self._counts.get(Fate.NEW, 0) + self._counts.get(Fate.CHANGED, 0)
        return _("Import {n} rows").format(n=number(n)) if n else _("Import")

    def show_brought(self, label: str, n: int, found: Sequence[tuple[uuid.UUID, str, bool]]) -> None:
        """The records that came, each a way to it."""
        self.done = True
        self.title.setText(label)
        self.note.setText(_("{n} rows came in. Ctrl+Z takes them back. Enter opens a record.").format(n=number(n)))
        self.only.hide()
        self.table.hide()
        words = {True: _("new"), False: _("changed")}
        self.records.show_lines([Line(id, (title, words[new])) for id, title, new in found])
        self.records.show()

    def _fill(self) -> None:
        only = self.only.value()
        chosen = [line for line in self._lines if only is None or line.fate is only]
        icon = {Fate.REFUSED: "alert-triangle", Fate.NEW: "plus", Fate.CHANGED: "pencil"}
        lines = []
        for line in chosen:
            values = (line.line, _(_FATES[line.fate]), line.record, line.field, line.before, line.after)
            lines.append(Line(line.id, values, icon.get(line.fate, "")))
        self.table.show_lines(lines)

    def _open(self, line: Any) -> None:
        self.opened.emit(line)
