"""The middle of an import: the columns of the file on the left, the fields they go to on the right."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QGridLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.formats import Kind
from app.language import _, mark
from app.models import Entity
from app.models.fields import Described
from app.services.exchange import importing
from app.services.exchange.finding import CREATABLE
from app.services.exchange.mapping import ColumnMapping
from app.services.exchange.rules import Lookup, Rule, Unfit, folded, text_of
from app.services.exchange.staging import Cell
from app.views import plain
from app.views.editors import ChoiceBox
from app.views.lines import shortened

NOTHING, ALWAYS = "", "\0always"  # no column is called so
type How = tuple[str, str, dict[str, Any]]  # its name here, its words, the options of the rule

_AS_IS: Final[How] = ("", mark("as it is"), {})
_AMOUNTS: Final[tuple[How, ...]] = (
    _AS_IS, ("comma", mark("decimals after a comma: 1.234,50"), {"decimal": ","}),
    ("point", mark("decimals after a point: 1,234.50"), {"decimal": "."}),
)  # fmt: skip
_TEXTS: Final[tuple[How, ...]] = (
    _AS_IS, ("first", mark("first name of a whole name"), {"take": "first name"}),
    ("last", mark("last name of a whole name"), {"take": "last name"}),
)  # fmt: skip
_DAYS: Final[tuple[How, ...]] = (
    _AS_IS, ("dmy.", mark("31.12.2026"), {"date": "%d.%m.%Y"}), ("dmy/", mark("31/12/2026"), {"date": "%d/%m/%Y"}),
    ("mdy", mark("12/31/2026"), {"date": "%m/%d/%Y"}), ("ymd", mark("20261231"), {"date": "%Y%m%d"}),
)  # fmt: skip
_COUNTRIES: Final[tuple[How, ...]] = (_AS_IS, ("country", mark("a country's code or name"), {"as_": "country"}))
_WORDS: Final[tuple[How, ...]] = (_AS_IS, ("create", mark("new words are made"), {"create": True}))
_OTHER: Final = "\0other"  # a rule that only a mapping file can say


def hows(d: Described) -> tuple[How, ...]:
    """The ways to read a column for a field."""
    if d.kind in (Kind.REF, Kind.CODES):
        return _WORDS if d.target in CREATABLE else (_AS_IS,)
    usual = {Kind.MONEY: _AMOUNTS, Kind.NUMBER: _AMOUNTS, Kind.DATE: _DAYS, Kind.TEXT: _TEXTS, Kind.COUNTRY: _COUNTRIES}
    return usual.get(d.kind, (_AS_IS,))


class ColumnList(QListWidget):
    """The columns of the file with what stands in their first rows; drag one to its field."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(_("Columns of the file"))
        self.setSpacing(3)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)

    def show_columns(self, columns: Sequence[str], rows: Sequence[Sequence[Cell]]) -> None:
        self.clear()
        for at, column in enumerate(columns):
            sample = next((text for row in rows if (text := text_of(row[at]).strip())), "")
            item = QListWidgetItem(shortened(f"{column}  –  {sample}" if sample else column, 60))
            item.setData(Qt.ItemDataRole.UserRole, column)
            plain.tooltip(item, "\n".join([column, *(text_of(row[at]) for row in rows[:5])]))
            self.addItem(item)

    def show_used(self, used: set[str]) -> None:
        """Those that go nowhere yet stand out."""
        for n in range(self.count()):
            item = self.item(n)
            font = item.font()
            font.setBold(item.data(Qt.ItemDataRole.UserRole) not in used)
            item.setFont(font)

    def mimeData(self, items: Sequence[QListWidgetItem]) -> QMimeData:
        data = QMimeData()
        data.setText(str(items[0].data(Qt.ItemDataRole.UserRole)) if items else "")
        return data


class ColumnBox(ChoiceBox):
    """Which column goes to a field; takes a column that is dropped on it."""

    def __init__(self) -> None:
        super().__init__([(NOTHING, "")])
        self.setMinimumContentsLength(12)
        self.setAcceptDrops(True)

    def offer(self, columns: Sequence[str]) -> None:
        self.set_entries([(NOTHING, _("– left alone –")), (ALWAYS, _("Always the same:")), *((c, c) for c in columns)])

    def has(self, column: str) -> bool:
        return column in self._values

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.has(event.mimeData().text()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.show_value(event.mimeData().text())
        event.acceptProposedAction()


class FieldRow:
    """One field of a record: whether it tells the records apart, its column, how it is read, and an example."""

    def __init__(self, d: Described) -> None:
        self.d = d
        label = _(d.field.label)
        self.key = QCheckBox()
        self.key.setAccessibleName(_("{field} tells which record is meant").format(field=label))
        plain.tooltip(self.key, _("Rows with the same value here belong to the same record"))
        self.label = plain.PlainLabel(f"{label} *" if d.field.required else label)
        self.column = ColumnBox()
        self.column.setAccessibleName(_("Column for {field}").format(field=label))
        self.constant = QLineEdit()
        self.constant.setAccessibleName(_("Value of every row for {field}").format(field=label))
        self.how = ChoiceBox([(name, _(text)) for name, text, _rule in hows(d)])
        self.how.setAccessibleName(_("How {field} is read").format(field=label))
        self.how.setMinimumContentsLength(11)
        self.example = plain.PlainLabel("", kind="muted", elide=True)
        self._custom: Rule | None = None

    def rule(self) -> Rule | None:
        """What was chosen; None for a field that is left alone."""
        column = self.column.value()
        if column == NOTHING:
            return None
        if column == ALWAYS:
            return Rule(value=self.constant.text().strip()) if self.constant.text().strip() else None
        if self.how.value() == _OTHER and self._custom is not None:
            return self._custom
        options = next((rule for name, _text, rule in hows(self.d) if name == self.how.value()), {})
        return Rule(columns=(column,), **options)

    def show_rule(self, rule: Rule | None, key: bool) -> None:
        self._custom = None
        self.key.setChecked(key)
        self.how.set_entries([(name, _(text)) for name, text, _rule in hows(self.d)])
        if rule is None:
            self.column.show_value(NOTHING)
        elif rule == Rule(value=rule.value):
            self.column.show_value(ALWAYS)
            self.constant.setText(text_of(rule.value if rule.value is not None else ""))
        else:
            self._show_column(rule)

    def _show_column(self, rule: Rule) -> None:
        column = self._offered(rule.columns[0]) if rule.columns else ALWAYS
        self.column.show_value(column)
        known = next((name for name, _text, how in hows(self.d) if rule == Rule(columns=rule.columns, **how)), None)
        if known is not None and len(rule.columns) == 1:
            self.how.show_value(known)
            return
        self._custom = rule
        self.how.set_entries([(_OTHER, _("as the mapping says")), *((name, _(text)) for name, text, _rule in hows(self.d))])

    def _offered(self, column: str) -> str:
        """The column of this file that a mapping calls so."""
        alike = [value for value in self.column._values if folded(value) == folded(column)]
        return column if self.column.has(column) or len(alike) != 1 else alike[0]

    def show_example(self, columns: Sequence[str], row: Sequence[Cell] | None) -> None:
        rule = self.rule()
        self.constant.setVisible(self.column.value() == ALWAYS)
        self.how.setVisible(self.column.value() not in (NOTHING, ALWAYS) and self.how.count() > 1)
        self.example.setText("")
        if rule is None or row is None or rule.value is not None:
            return
        try:
            found = rule.apply([row[list(columns).index(self._offered(c))] for c in rule.columns])
            self.example.setText(shortened(text_of(found.text if isinstance(found, Lookup) else found), 40))
        except (Unfit, ValueError) as unfit:
            self.example.setText(shortened(f"⚠ {unfit}", 60))


class MappingFields(QScrollArea):
    """All fields of one kind of record."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.rows: list[FieldRow] = []
        self._columns: list[str] = []
        self._sample: list[list[Cell]] = []
        self._quiet = False

    def show_entity(self, entity: type[Entity], columns: Sequence[str], sample: Sequence[Sequence[Cell]]) -> None:
        """Offer these columns for the fields of these records."""
        self._columns, self._sample = list(columns), [list(row) for row in sample]
        self.rows = [FieldRow(d) for d in importing.importable(entity)]
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(12, 0, 12, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        for at, head in enumerate((_("Key"), _("Field"), _("Column"), _("Read"), _("First row"))):
            grid.addWidget(plain.PlainLabel(head, kind="muted"), 0, at)
        for at, row in enumerate(self.rows, start=1):
            cell = QWidget()
            column = QVBoxLayout(cell)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(2)
            column.addWidget(row.column)
            column.addWidget(row.constant)
            row.column.offer(self._columns)
            for place, widget in enumerate((row.key, row.label, cell, row.how, row.example)):
                grid.addWidget(widget, at, place, Qt.AlignmentFlag.AlignVCenter if place != 2 else Qt.AlignmentFlag(0))
            row.column.currentIndexChanged.connect(self._edited)
            row.how.currentIndexChanged.connect(self._edited)
            row.constant.textChanged.connect(self._edited)
            row.key.toggled.connect(self._edited)
        grid.setColumnStretch(2, 2)
        grid.setColumnStretch(4, 2)
        grid.setRowStretch(len(self.rows) + 1, 1)
        self.setWidget(inside)
        self._edited()

    def mapping(self, base: ColumnMapping, entity: type[Entity]) -> ColumnMapping:
        """What was chosen; `base` keeps what only a mapping file can say."""
        rules = {row.d.name: rule for row in self.rows if (rule := row.rule()) is not None}
        key = tuple(row.d.name for row in self.rows if row.key.isChecked() and row.d.name in rules)
        return ColumnMapping(
            rules, entity=entity.__tablename__, key=key, only=base.only, locale=base.locale, clears=base.clears
        )

    def show_mapping(self, mapping: ColumnMapping) -> None:
        self._quiet = True
        for row in self.rows:
            row.show_rule(mapping.fields.get(row.d.name), row.d.name in mapping.key)
        self._quiet = False
        self._edited()

    def used(self) -> set[str]:
        """The columns that go somewhere."""
        return {row._offered(column) for row in self.rows if (rule := row.rule()) is not None for column in rule.columns}

    def _edited(self, *_value: object) -> None:
        if self._quiet:
            return
        for row in self.rows:
            row.show_example(self._columns, next(iter(self._sample), None))
        self.changed.emit()
