"""The pages of the settings window that are made from the catalogue: what they change is in force at once."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app import settings
from app.formats import Unreadable, fold
from app.language import _
from app.models import CompanySetting
from app.models.fields import Described, Field
from app.settings import SETTINGS, Setting, Settings
from app.trouble import Invalid
from app.views import icons, plain
from app.views.editors import EDITORS, ChoiceBox, Editor
from app.views.fields import Cell

WIDEST = 640  # of a page: a line that is read, not scanned
FOLDERS = (settings.BACKUP_FOLDER,)  # settings that name a folder


def of_group(group: str) -> list[Setting[Any]]:
    """The user's own settings first, then those of the computer."""
    found = [which for which in SETTINGS.values() if which.group == group and which.label]
    return sorted(found, key=lambda which: which.scope != "user")


def described(which: Setting[Any]) -> Described:
    """A setting as the editors know fields."""
    assert which.kind is not None
    field = Field(label=which.label, kind=which.kind, help=which.help)
    return Described(CompanySetting, which.key, field, which.kind, None, None)


def editor_of(which: Setting[Any]) -> Editor:
    assert which.kind is not None
    if not which.choices:
        return EDITORS[which.kind](described(which), None)
    box = ChoiceBox([(value, _(label)) for value, label in which.choices.items()])
    return Editor(box, box.value, lambda value, text: box.show_value(value), box.currentIndexChanged, box.set_read_only)


class SettingCell(Cell):
    """A setting with its label, its editor, and under it what it means."""

    def __init__(self, which: Setting[Any], editor: Editor) -> None:
        super().__init__(described(which), editor)
        self.setting, self.editor = which, editor
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        if which in FOLDERS:
            column.insertLayout(column.indexOf(editor.widget), self._with_button(editor.widget))
        if which.help:
            column.addWidget(plain.PlainLabel(_(which.help), kind="muted", wrap=True))

    def matches(self, words: list[str]) -> bool:
        """Whether label or help hold each of these folded words."""
        text = fold(f"{_(self.setting.label)} {_(self.setting.help)} {' '.join(map(_, self.setting.choices.values()))}")
        return all(word in text for word in words)

    def _with_button(self, line: QWidget) -> QHBoxLayout:
        assert isinstance(line, QLineEdit)
        button = QPushButton(icons.icon("folder-open"), _("Choose …"))
        button.setAutoDefault(False)
        button.setAccessibleName(_("Choose a folder: {name}").format(name=_(self.setting.label)))

        def choose() -> None:
            chosen = QFileDialog.getExistingDirectory(self, _(self.setting.label), line.text() or str(Path.home()))
            if chosen:
                self.editor.set(chosen, "")
                line.editingFinished.emit()

        button.clicked.connect(choose)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(line, 1)
        row.addWidget(button)
        return row


class CataloguePage(QWidget):
    """All settings of one group. `apply` puts a new value in force."""

    def __init__(self, kept: Settings, group: str, apply: Callable[[Setting[Any], Any], None]) -> None:
        super().__init__()
        self._kept, self._apply = kept, apply
        self._showing = False
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(16)
        column.addWidget(plain.PlainLabel(_(settings.GROUPS[group]), kind="title"))
        self.cells: dict[str, SettingCell] = {}
        for which in of_group(group):
            cell = self.cells[which.key] = SettingCell(which, editor_of(which))
            cell.setMaximumWidth(WIDEST)
            cell.editor.widget.setObjectName(which.key)
            told = cell.editor.left or cell.editor.changed
            told.connect(lambda *_args, cell=cell: self._take(cell))
            column.addWidget(cell)
        column.addStretch(1)
        self.renew()

    def renew(self) -> None:
        """Show what is in force."""
        self._showing = True
        for cell in self.cells.values():
            cell.editor.set(self._kept.get(cell.setting), "")
            cell.refuse("")
        self._showing = False

    def narrow(self, words: list[str]) -> bool:
        """Show only what holds these words; all of it without words. Whether anything is left."""
        for cell in self.cells.values():
            cell.setVisible(cell.matches(words))
        return any(not cell.isHidden() for cell in self.cells.values())

    def _take(self, cell: SettingCell) -> None:
        """A value was chosen, or a field left: it is in force, or its problem stands below it."""
        if self._showing:
            return
        which = cell.setting
        try:
            value = settings.checked(which, _filled(which, cell.editor.get()))
        except Unreadable as trouble:
            cell.refuse(str(trouble))
        except Invalid as trouble:
            cell.refuse("\n".join(text for _name, text in trouble.problems))
        else:
            cell.refuse("")
            if value != self._kept.get(which):
                self._apply(which, value)


def _filled(which: Setting[Any], value: Any) -> Any:
    """An emptied field means the usual value."""
    return which.default if value is None else value
