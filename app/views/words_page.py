"""A page of the settings window: one table the company makes itself, with Add, Edit, Delete and the order of its rows."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app import formats
from app.formats import Kind
from app.language import _, mark
from app.models import CaseStatus, CloseReason, Code, Entity, ExtraField, Team, User
from app.models.fields import Described, fields_of
from app.services import own_tables, records
from app.services.own_tables import Word
from app.store import record as store_record
from app.store.journal import Changes
from app.store.record import Loaded
from app.trouble import Invalid, Trouble
from app.views import icons, plain, theme
from app.views.editors import words_of
from app.views.entry_dialog import EntryDialog
from app.views.jobs import Jobs
from app.views.ordered_table import OrderedTable
from app.views.parts_page import defaults_of
from app.views.replacing import ReplaceDialog
from app.views.small_table import Column, Line

HELP = {
    CaseStatus: mark("How far a case can be. Drag them into your order; the pies and lists follow it. Won and Lost are fixed."),
    CloseReason: mark("Why a case was won or lost: asked when it is closed, counted in the reports."),
    User: mark("Who works here and may be responsible; salespeople too who never log in. The login tells who you are."),
    Team: mark("Who works together. A team has its members below and may be given to cases."),
    ExtraField: mark(
        "Fields you need and the program does not have. They stand at the end of the form, and lists, filters, views, search, "
        "files and histories know them. A field stays what it is of and its kind."
    ),
    Code: mark("The words offered in the forms, in this order. A fixed word is known to the program and cannot be deleted."),
}
# The columns between the name and how often it is used.
SHOWN: dict[type[Entity], tuple[tuple[str, Kind], ...]] = {
    CaseStatus: ((mark("Phase"), Kind.TEXT), (mark("Usual probability"), Kind.PERCENT)),
    CloseReason: ((mark("For"), Kind.TEXT), (mark("Code"), Kind.TEXT)),
    User: ((mark("Initials"), Kind.TEXT),),
    Team: ((mark("Code"), Kind.TEXT),),
    ExtraField: ((mark("Of"), Kind.TEXT), (mark("Kind"), Kind.TEXT)),
    Code: ((mark("Code"), Kind.TEXT),),
}


class WordsPage(QWidget):
    """Every act is one write under its own name, so that one undo takes it back."""

    told = Signal(str)
    undo_offered = Signal(str)

    def __init__(self, jobs: Jobs, entity: type[Entity], title: str, table: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entity, self.table_name = entity, table
        self._jobs, self._title = jobs, title
        self._words: list[Word] = []
        self.table = OrderedTable(self._columns(), title, _("Nothing here yet. Add the first one."))
        self.table.movable = own_tables.ordered(entity)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(8)
        self.heading = plain.PlainLabel(title, kind="title")
        column.addWidget(self.heading)
        column.addWidget(plain.PlainLabel(_(HELP[entity]), kind="muted", wrap=True))
        row = QHBoxLayout()
        row.setSpacing(4)
        self.add_button = self._button(row, _("Add …"), "plus", _("Add an entry (Ins)"), "Ins", lambda: self._ask(None))
        self.edit_button = self._button(row, _("Edit …"), "edit", _("Edit the chosen entry (F2)"), "F2", self.edit)
        self.delete_button = self._button(row, _("Delete"), "trash", _("Delete the chosen entry (Del)"), "Del", self.delete)
        row.addStretch(1)
        self.up_button = self._button(row, _("Up"), "chevron-up", _("Put it one place up (Alt+Up)"), "", lambda: self.move_by(-1))
        tip = _("Put it one place down (Alt+Down)")
        self.down_button = self._button(row, _("Down"), "chevron-down", tip, "", lambda: self.move_by(1))
        for button in (self.up_button, self.down_button):
            button.setAccessibleName(button.text())
            button.setText("")
            button.setVisible(self.table.movable)
        column.addLayout(row)
        column.addWidget(self.table, 1)
        self.table.opened.connect(lambda id: self.edit())
        self.table.moved.connect(self._order)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._enable())
        jobs.committed.connect(self._news)
        self.renew()

    def entitle(self, title: str) -> None:
        """Call the page so from now on."""
        self._title = title
        self.heading.setText(title)
        self.table.setAccessibleName(title)

    # what is shown

    def renew(self) -> None:
        self._jobs.read(self, own_tables.words, self.entity, self.table_name, done=self._show, topic="words")

    def _news(self, changes: Changes) -> None:
        if changes.touches((self.entity,)):
            self.renew()

    def _show(self, words: list[Word]) -> None:
        self._words = words
        self.table.show_lines([self._line(word) for word in words])
        if words and self.table.chosen() is None:
            self.table.selectRow(0)
        self._enable()

    def _columns(self) -> list[Column]:
        more = [Column(_(label), kind) for label, kind in SHOWN[self.entity]]
        return [Column(_("Name"), stretch=True), *more, Column(_("Used"), Kind.NUMBER), Column("")]

    def _line(self, word: Word) -> Line:
        if self.entity is CaseStatus:
            chance = "" if word.probability is None else formats.current().text(Kind.PERCENT, word.probability)
            more: tuple[Any, ...] = (words_of(word.phase), chance)
        elif self.entity is CloseReason:
            more = (words_of(word.outcome), word.code)
        elif self.entity is ExtraField:
            more = (words_of(word.record), words_of(word.kind))
        else:
            more = (word.code,)
        dot = (0, word.colour or theme.CHART[-1]) if self.entity is CaseStatus else None
        state = _("fixed") if word.fixed else "" if word.active else _("not offered")
        return Line(word.id, (word.name, *more, word.used, state), dot=dot, lock=word.fixed, quiet=not word.active)

    def chosen(self) -> Word | None:
        return next((word for word in self._words if word.id == self.table.chosen()), None)

    def _enable(self) -> None:
        word = self.chosen()
        at = self._words.index(word) if word else -1
        self.edit_button.setEnabled(word is not None)
        self.delete_button.setEnabled(word is not None and not word.fixed)
        self.up_button.setEnabled(at > 0)
        self.down_button.setEnabled(0 <= at < len(self._words) - 1)

    # what one can do

    def edit(self) -> None:
        if (word := self.chosen()) is not None:
            self._jobs.read(self, store_record.load, self.entity, word.id, done=self._found, failed=self._failed, topic="edit")

    def _found(self, found: Loaded | None) -> None:
        if found is None or found.deleted:
            self.renew()
        else:
            self._ask(found)

    def _ask(self, found: Loaded | None) -> None:
        self.dialog(found, self.chosen()).open()

    def dialog(self, found: Loaded | None, word: Word | None) -> WordDialog:
        """The form of a new entry, or of the one that was found."""
        return WordDialog(self, self._jobs, found, fixed=bool(found and word and word.fixed))

    def delete(self) -> None:
        """Delete it; one that is in use gives way to another one."""
        word = self.chosen()
        if word is None or word.fixed:
            return
        if word.used:
            self._offer_replacing(word)
            return
        label = _("Delete {name} from {table}").format(name=word.name, table=self._title)
        self._jobs.write(
            self, label, records.delete, self.entity, (word.id,), done=lambda n: self.undo_offered.emit(label), failed=self._failed
        )

    def _offer_replacing(self, word: Word) -> None:
        others = [w for w in self._words if w.id != word.id and w.outcome == word.outcome]
        ReplaceDialog(self, self._jobs, self.entity, word, others, self.undo_offered.emit).open()

    def move_by(self, by: int) -> None:
        self.table.move_row(by)

    def _order(self, ids: list[uuid.UUID]) -> None:
        """Shown at once; taken back when the store refuses it."""
        by_id = {word.id: word for word in self._words}
        self._show([by_id[id] for id in ids])
        label = _("Order of {table}").format(table=self._title)
        self._jobs.write(
            self, label, own_tables.reorder, self.entity, ids, self.table_name,
            done=lambda n: self.told.emit(_("Saved: {label}").format(label=label)), failed=self._failed,
        )  # fmt: skip

    def _failed(self, error: Exception) -> None:
        self.renew()
        if isinstance(error, Trouble):
            self.told.emit(str(error))
            plain.tell(self, _("That did not work"), str(error), "alert-triangle")
        else:
            self._jobs.trouble.emit(error)

    def saving(self, changes: dict[str, Any], found: Loaded | None) -> tuple[str, Callable[..., Any], tuple[Any, ...]]:
        """The write of one entry, new or changed."""
        name = changes.get("name", found.title if found else "")
        if found is None:
            label = _("Add {name} to {table}").format(name=name, table=self._title)
            return label, own_tables.add, (self.entity, changes, self.table_name)
        label = _("Change {name} in {table}").format(name=name, table=self._title)
        before = {key: found.values.get(key) for key in changes}
        return label, records.save, (self.entity, changes, found.id, found.version, before)

    def _button(self, row: QHBoxLayout, text: str, icon: str, tip: str, keys: str, act: Callable[[], None]) -> QPushButton:
        button = QPushButton(icons.icon(icon), text)
        button.setProperty("kind", "flat")
        button.setAutoDefault(False)
        plain.tooltip(button, tip)
        button.clicked.connect(act)
        row.addWidget(button)
        if keys:
            key = QShortcut(QKeySequence(keys), self.table)
            key.setContext(Qt.ShortcutContext.WidgetShortcut)
            key.activated.connect(button.click)
        return button


class WordDialog(EntryDialog):
    """One entry in a small form."""

    def __init__(self, page: WordsPage, jobs: Jobs, found: Loaded | None, *, fixed: bool) -> None:
        described = [d for d in fields_of(page.entity) if d.field.edited and d.name != "position"]
        only_colour = fixed and page.entity is CaseStatus
        note = _("Won and Lost are fixed; only their colour and place can be changed.") if only_colour else ""
        super().__init__(page, jobs, _("Change entry") if found else _("New entry"), described, note=note)
        self._page, self._row = page, found
        self.load(found.values if found else self._starts(described), found.texts if found else None)
        if only_colour:
            for name in ("name", "phase", "probability"):
                self.fields.editors[name].read_only(True)
            self.fields.editors["colour"].widget.setFocus()

    def _starts(self, described: list[Described]) -> dict[str, Any]:
        """What a new entry starts with; a status gets the colour that was used least lately."""
        starts = defaults_of(described)
        if self._page.entity is CaseStatus:
            starts["colour"] = theme.CHART[self._page.table.model().rowCount() % len(theme.CHART)]
        return starts

    def act(self, changes: dict[str, Any]) -> tuple[str, Callable[..., Any], tuple[Any, ...]]:
        if missing := self.fields.missing():
            raise Invalid(missing)
        if self._row is None:
            changes = self.fields.loaded(self.fields.editors) | changes
        return self._page.saving(changes, self._row)
