"""What a list does with several selected rows at once."""

from __future__ import annotations

import uuid
from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app import formats
from app.formats import Kind
from app.language import _, mark, ngettext
from app.models import Entity
from app.services import duplicates, mass
from app.store.listing import Listing
from app.trouble import Trouble
from app.views.actions import action
from app.views.export_dialog import OWN_FIELDS, ExportDialog
from app.views.jobs import Jobs
from app.views.list_frame import ListFrame
from app.views.mass_dialog import MassDialog
from app.views.merge_dialog import MergeDialog
from app.views.record_table import RecordTable


class ActsOnMany(QWidget):
    """Base of the lists: acts on all selected rows, also on those that were never on the screen."""

    told = Signal(str)  # a word for the status bar
    written = Signal(str)  # the name of what was written for many, so that an undo can be offered

    entity: type[Entity]
    listing: Listing
    table: RecordTable
    frame: ListFrame
    _jobs: Jobs

    def chosen(self, done: Callable[[list[uuid.UUID]], object]) -> None:
        """Hand over the ids of all selected rows."""
        self.table.chosen(done)

    @action(
        mark("Chan&ge the selected …"), "Shift+F2", icon="pencil", when="on_many", tip=mark("Change a field in all selected rows")
    )
    def edit_many(self) -> None:
        self.chosen(self._edit)

    @action(mark("D&elete the selected"), icon="trash", when="on_many", tip=mark("Delete all selected rows (Del)"))
    def delete_many(self) -> None:
        self.chosen(self._delete)

    @action(mark("&Merge the two selected …"), "Ctrl+M", icon="git-merge", when="on_two", tip=mark("Make one record of two"))
    def merge_two(self) -> None:
        self.chosen(self._merge)

    @action(mark("Clear the select&ion"), "Ctrl+Shift+E", icon="x", when="on_many", tip=mark("Select none"))
    def clear_picked(self) -> None:
        self.table.pick_one()

    @action(mark("E&xport …"), "Ctrl+E", icon="table-export", tip=mark("Write the list or the selected rows into a file"))
    def export(self) -> None:
        alone = self.entity.__tablename__ in OWN_FIELDS.values()  # a calendar or a card may be of one
        chosen = list(self.table.ranges()) if self.on_many() or (alone and self.table.selected()) else []
        filters = " · ".join(chip.label for chip in self.frame.chips.chips())
        columns, rows = self.table.columns.fields(), self.table.rows.count.rows
        dialog = ExportDialog(self, self._jobs, self.listing, columns, rows, chosen=chosen, filters=filters)
        dialog.told.connect(self.told)
        dialog.open()

    def on_many(self) -> bool:
        return self.table.selected() > 1

    def on_two(self) -> bool:
        return self.entity in duplicates.KINDS and self.table.selected() == 2

    def _merge(self, ids: list[uuid.UUID]) -> None:
        if len(ids) == 2:
            dialog = MergeDialog(self, self._jobs, self.entity, *ids)
            dialog.merged.connect(lambda label, kept, other: self.written.emit(label))
            dialog.open()

    def _edit(self, ids: list[uuid.UUID]) -> None:
        if ids:
            dialog = MassDialog(self, self._jobs, self.entity, ids, self.words_for)
            dialog.applied.connect(self._tell)
            dialog.open()

    def words_for(self, n: int) -> str:
        """So many of these: "12 customers"."""
        one, many = (_(label).lower() for label in self.entity.__labels__)
        return f"{formats.current().text(Kind.NUMBER, n)} {one if n == 1 else many}"

    def _delete(self, ids: list[uuid.UUID]) -> None:
        if ids:
            label = _("Delete {records}").format(records=self.words_for(len(ids)))
            self.told.emit(_("Deleting …"))
            self._jobs.write(
                self, label, mass.delete, self.entity, ids, done=lambda done: self._tell(label, done), failed=self._refused
            )

    def _tell(self, label: str, done: mass.Done) -> None:
        """Say in the status bar what was done, and what was left out and why."""
        words = [label] if done.n else []
        if done.left:
            left = ngettext("{n} left out: {why}", "{n} left out: {why} …", len(done.left))
            words.append(left.format(n=formats.current().text(Kind.NUMBER, len(done.left)), why=done.left[0]))
        if done.n:
            self.written.emit(label)  # by its exact name: it is found by that
        if done.left or not done.n:
            self.told.emit("  ·  ".join(words) or _("Nothing was changed."))

    def _refused(self, error: Exception) -> None:
        if isinstance(error, Trouble):
            self.told.emit(str(error))
        else:
            self._jobs.trouble.emit(error)

    def many_acts(self) -> tuple[str, ...]:
        """What the strip below offers, in its order."""
        merging = ("merge_two",) if self.entity in duplicates.KINDS else ()
        return ("edit_many", *merging, "delete_many", "copy", "export", "clear_picked")
