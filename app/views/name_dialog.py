"""Asks for one name, and stays open with what was typed until it has been taken."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.language import _
from app.trouble import Trouble
from app.views import plain


class NameDialog(QDialog):
    """`take` gets the name, and raises Trouble for one that cannot be used."""

    def __init__(self, parent: QWidget, title: str, name: str, take: Callable[[str], object]) -> None:
        super().__init__(parent)
        self._take = take
        self.setWindowTitle(title)
        self.setMinimumWidth(360)
        self.name = QLineEdit(name)
        self.name.setAccessibleName(_("Name"))
        self.name.selectAll()
        self.problem = plain.PlainLabel("", kind="problem", wrap=True)
        self.problem.hide()
        self.save_button = QPushButton(_("Save"))
        self.save_button.setProperty("kind", "primary")
        buttons = QDialogButtonBox()
        buttons.addButton(self.save_button, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(QPushButton(_("Cancel")), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self._accept)
        buttons.rejected.connect(self.reject)
        label = plain.PlainLabel(_("Name"))
        label.setBuddy(self.name)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(8)
        for widget in (label, self.name, self.problem, buttons):
            column.addWidget(widget)
        plain.press_by_enter(self.save_button)
        self.name.textEdited.connect(lambda _text: self.problem.hide())
        self.finished.connect(self.deleteLater)

    def _accept(self) -> None:
        try:
            self._take(self.name.text())
        except Trouble as trouble:
            self.problem.setText(str(trouble))
            self.problem.show()
            self.name.setFocus()
        else:
            self.accept()
