"""All records that may be one with another: open them, merge them, or say that they are two."""

from __future__ import annotations

import threading
import uuid
from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import QItemSelectionModel, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app import formats
from app.formats import Kind
from app.language import _, ngettext
from app.models import Entity
from app.services import duplicate_search, duplicates
from app.services.duplicate_search import Group
from app.trouble import Trouble
from app.views import icons, plain, theme
from app.views.editors import ChoiceBox
from app.views.jobs import Jobs
from app.views.merge_dialog import MergeDialog
from app.views.side_window import SideWindow

SELECT: Final = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
_ID: Final = int(Qt.ItemDataRole.UserRole)


class DuplicatesWindow(SideWindow):
    undo_offered = Signal(str)
    _came = Signal(int)  # records looked at so far, from another thread

    def __init__(self, parent: QWidget, jobs: Jobs) -> None:
        super().__init__(parent, _("Duplicates"))
        self._jobs = jobs
        self._stop = threading.Event()
        self.searching = False
        self.resize(860, 600)
        self.kind = ChoiceBox([(entity, _(entity.__labels__[1])) for entity in duplicates.KINDS])
        self.kind.setMinimumContentsLength(14)
        self.kind.setAccessibleName(_("Which records"))
        self.search_button = self._button(_("Search"), "search", self.search)
        self.open_button = self._button(_("Open"), "eye", self.open)
        self.merge_button = self._button(_("Merge …"), "git-merge", self.merge)
        self.different_button = self._button(_("These are different"), "x", self.separate)
        plain.tooltip(self.merge_button, _("Make one record of two (Ctrl+M)"))
        plain.tooltip(self.different_button, _("Remember it, and do not show them together again (Del)"))
        self.state = plain.PlainLabel("", kind="muted", elide=True)
        self.tree = self._tree()
        self._build()
        for keys, act in (("Ctrl+M", self.merge), ("Del", self.separate), ("F5", self.search)):
            QShortcut(QKeySequence(keys), self, act)
        self.kind.currentIndexChanged.connect(self.search)
        self._came.connect(lambda n: self.state.setText(_("{n} looked at …").format(n=formats.current().text(Kind.NUMBER, n))))
        self._offer()
        self.search()

    @property
    def entity(self) -> type[Entity]:
        entity: type[Entity] = self.kind.value()
        return entity

    # searching ----------------------------------------------------------------------------------------------------

    def search(self) -> None:
        """Look through all records, or stop doing so."""
        self._stop.set()
        if self.searching and self.sender() is self.search_button:
            return
        self._stop = stop = threading.Event()
        self._search_on(True)
        self._jobs.read(
            self, duplicate_search.groups, self.entity, duplicates.HIT, self._came.emit, stop.is_set,
            done=self._show, failed=self._failed, topic="groups",
        )  # fmt: skip

    def _search_on(self, on: bool) -> None:
        self.searching = on
        self.search_button.setText(_("Stop") if on else _("Search"))
        if on:
            self.state.setText(_("Searching …"))

    def _show(self, groups: list[Group]) -> None:
        self._search_on(False)
        self.tree.clear()
        for group in groups:
            self.tree.addTopLevelItem(_item(group))
        self.tree.expandAll()
        if (first := self.tree.topLevelItem(0)) is not None:
            self.tree.setCurrentItem(first, 0, SELECT)
        self._say_how_many()
        self._offer()

    def _say_how_many(self) -> None:
        n = self.tree.topLevelItemCount()
        words = ngettext("{n} group of records that may be one", "{n} groups of records that may be one", n)
        self.state.setText(words.format(n=n) if n else _("No two records look alike."))

    def _failed(self, error: Exception) -> None:
        self._search_on(False)
        if isinstance(error, Trouble):
            self.state.setText(str(error))
        else:
            self._jobs.trouble.emit(error)

    # what is chosen -----------------------------------------------------------------------------------------------

    def chosen(self) -> list[QTreeWidgetItem]:
        """The records chosen; of a group alone all its records."""
        items = self.tree.selectedItems()
        if len(items) == 1 and items[0].parent() is None:
            return _members(items[0])
        members = [item for item in items if item.parent() is not None]
        return members if len({id(item.parent()) for item in members}) == 1 else []

    def _offer(self) -> None:
        items = self.tree.selectedItems()
        self.open_button.setEnabled(len(items) == 1 and items[0].parent() is not None)
        self.merge_button.setEnabled(len(self.chosen()) == 2)
        self.different_button.setEnabled(len(self.chosen()) > 1)

    def open(self) -> None:
        items = self.tree.selectedItems()
        if len(items) == 1 and items[0].parent() is not None:
            self.open_requested.emit(self.entity, items[0].data(0, _ID))

    def merge(self) -> None:
        """Choose which one stays and what it gets."""
        chosen = self.chosen()
        if len(chosen) == 2:
            kept, other = (item.data(0, _ID) for item in chosen)
            dialog = MergeDialog(self, self._jobs, self.entity, kept, other)
            dialog.merged.connect(self._merged)
            dialog.open()

    def separate(self) -> None:
        """Remember that those chosen are different."""
        ids = [item.data(0, _ID) for item in self.chosen()]
        if len(ids) > 1:
            label = ngettext("Keep {n} record apart", "Keep {n} records apart", len(ids)).format(n=len(ids))
            done = lambda n: self._separated(label, ids)  # noqa: E731
            self._jobs.write(self, label, duplicates.separate_all, self.entity, ids, done=done, failed=self._failed)

    def _merged(self, label: str, kept: uuid.UUID, other: uuid.UUID) -> None:
        self._take_out([other])
        self.undo_offered.emit(label)

    def _separated(self, label: str, ids: list[uuid.UUID]) -> None:
        self._take_out(ids[1:])
        self.undo_offered.emit(label)

    def _take_out(self, ids: list[uuid.UUID]) -> None:
        """These are settled; a group of one is none."""
        for at in reversed(range(self.tree.topLevelItemCount())):
            group = self.tree.topLevelItem(at)
            if group is None:
                continue
            for member in _members(group):
                if member.data(0, _ID) in ids:
                    group.removeChild(member)
            if group.childCount() < 2:
                self.tree.takeTopLevelItem(at)
        self._say_how_many()
        self._offer()

    # how it stands ------------------------------------------------------------------------------------------------

    def closeEvent(self, event: QCloseEvent) -> None:
        self._stop.set()
        super().closeEvent(event)

    def _button(self, text: str, icon: str, act: Callable[[], object]) -> QPushButton:
        button = QPushButton(icons.icon(icon), text)
        button.setAutoDefault(False)
        button.clicked.connect(act)
        return button

    def _tree(self) -> QTreeWidget:
        tree = QTreeWidget()
        tree.setHeaderLabels([_("Record"), _("Place"), _("Likeness"), _("Why")])
        tree.setAccessibleName(_("Records that may be one"))
        tree.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        tree.setUniformRowHeights(True)
        tree.setStyleSheet("QTreeView::item { padding: 0 4px; }")  # as their headings stand
        header = tree.header()
        header.setAccessibleName(_("Records that may be one"))
        header.setStretchLastSection(False)
        for column in range(4):
            mode = QHeaderView.ResizeMode.ResizeToContents if column == 2 else QHeaderView.ResizeMode.Stretch
            header.setSectionResizeMode(column, mode)
        tree.itemSelectionChanged.connect(self._offer)
        tree.itemActivated.connect(lambda item, column: self.open())
        return tree

    def _build(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.kind)
        top.addWidget(self.search_button)
        top.addWidget(self.state, 1)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        for button in (self.open_button, self.merge_button, self.different_button):
            foot.addWidget(button)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(10)
        column.addLayout(top)
        column.addWidget(self.tree, 1)
        column.addLayout(foot)


def _members(group: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    return [member for n in range(group.childCount()) if (member := group.child(n)) is not None]


def _item(group: Group) -> QTreeWidgetItem:
    others = len(group.members) - 1
    title = ngettext("{title} and {n} other", "{title} and {n} others", others).format(title=group.members[0].title, n=others)
    item = _line([title, "", _percent(group.score), ", ".join(group.reasons)], None)
    for one in group.members:
        item.addChild(_line([one.title, one.place, _percent(one.score), ""], one.id))
    return item


def _line(texts: list[str], id: Any) -> QTreeWidgetItem:
    item = QTreeWidgetItem(texts)
    item.setData(0, _ID, id)
    item.setSizeHint(0, QSize(0, theme.ROW))
    item.setTextAlignment(2, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    for column in (0, 3):
        plain.tooltip_of_cell(item, column, texts[column])
    return item


def _percent(score: int) -> str:
    return formats.current().text(Kind.PERCENT, score)
