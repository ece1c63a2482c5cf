"""The strip below a form: how it stands with what was typed, Discard and Save."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from app.language import _
from app.views import plain


class SaveBar(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state = plain.PlainLabel("", kind="muted", wrap=True)  # a sentence that tells what to do is shown whole
        self.discard_button = QPushButton(_("Discard"))
        self.save_button = QPushButton(_("Save"))
        self.save_button.setProperty("kind", "primary")
        plain.tooltip(self.discard_button, _("Back to what was saved last"))
        plain.tooltip(self.save_button, _("Save (Ctrl+S)"))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(8)
        row.addWidget(self.state, 1)
        for button in (self.discard_button, self.save_button):
            button.setAutoDefault(False)  # Enter in a field is not for them
            row.addWidget(button)

    def enable(self, on: bool) -> None:
        """Whether there is anything to save."""
        self.discard_button.setEnabled(on)
        self.save_button.setEnabled(on)

    def say(self, text: str, kind: str = "muted") -> None:
        self.state.set_kind(kind)
        self.state.setText(text)
