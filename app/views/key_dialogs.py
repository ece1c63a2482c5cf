"""The dialogs about keys: how a new company file is protected, the recovery key, and the key of a file that is locked."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Final, Literal

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QFontDatabase, QTextDocument
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.language import _
from app.trouble import Trouble
from app.views import icons, plain, theme
from app.views.form_layout import FittingArea

IN_A_LINE: Final = 5  # groups of the recovery key
_WIDTH: Final = 520


class _Probe(QObject):
    """Asks off the screen's thread whether the keyring works; the system may ask the user for its password."""

    answered = Signal(object)  # a Trouble or None

    def start(self) -> None:
        threading.Thread(target=self._ask, name="kontor-keyring", daemon=True).start()

    def _ask(self) -> None:
        from app.store import secrets

        problem = secrets.trouble()
        try:
            self.answered.emit(problem)
        except RuntimeError:  # the dialog was closed meanwhile
            return


class ProtectDialog(QDialog):
    """Asks how a company file is protected, a new one or one there is. `chosen` tells the key, and whether the keyring gets it."""

    chosen = Signal(str, bool)

    def __init__(self, parent: QWidget, path: str, purpose: Literal["new", "encrypt", "rekey"] = "new") -> None:
        from app.store import keys

        super().__init__(parent)
        self._key, self._purpose = keys.new(), purpose
        self._go_words = {"new": _("Create"), "encrypt": _("Encrypt"), "rekey": _("Change the key")}[purpose]
        self.setWindowTitle(_("New company file") if purpose == "new" else _("Protect the company file"))
        self.pages = QStackedWidget()
        self._area = FittingArea(self._choice(Path(path).name))
        self.pages.addWidget(self._area)
        self.page = RecoveryPage(self._key, confirm=True)
        self.page.confirmed.connect(self._enable)
        self.pages.addWidget(self.page)
        self.back_button = QPushButton(_("Back"))
        self.go_button = QPushButton(self._go_words)
        self.go_button.setProperty("kind", "primary")
        cancel = QPushButton(_("Cancel"))
        self.back_button.clicked.connect(lambda: self._turn(0))
        self.go_button.clicked.connect(self._go)
        cancel.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.setContentsMargins(24, 0, 24, 16)
        row.setSpacing(8)
        row.addWidget(self.back_button)
        row.addStretch(1)
        row.addWidget(self.go_button)
        row.addWidget(cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.pages, 1)
        column.addLayout(row)
        plain.press_by_enter(self.go_button)
        self.setMinimumWidth(_WIDTH)
        self.finished.connect(self.deleteLater)
        self.probe = _Probe(self)
        self.probe.answered.connect(self._know)
        self.probe.start()
        self._turn(0)

    def _choice(self, name: str) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(24, 20, 24, 8)
        column.setSpacing(6)
        column.addWidget(plain.PlainLabel(_("Protect {name}").format(name=name), kind="title", wrap=True))
        column.addWidget(plain.PlainLabel(self._about(), wrap=True))
        column.addSpacing(8)
        self.by_keyring, self.keyring_words = self._way(
            column, _("Encrypt, with the key in this computer's keyring"), _("Looking at the keyring …")
        )
        self.by_passphrase, _words = self._way(column, _("Encrypt, with a passphrase"), _("It is asked for at every start."))
        self.passphrase, self.again = QLineEdit(), QLineEdit()
        for field, hint in ((self.passphrase, _("Passphrase")), (self.again, _("The same once more"))):
            field.setEchoMode(QLineEdit.EchoMode.Password)
            field.setPlaceholderText(hint)
            field.setAccessibleName(hint)
            field.textChanged.connect(self._enable)
            row = QHBoxLayout()
            row.setContentsMargins(24, 0, 0, 0)
            row.addWidget(field)
            column.addLayout(row)
        self.by_nothing, no_words = self._way(column, _("Do not encrypt"), _("Whoever gets the file can read it."))
        self.problem = plain.PlainLabel("", kind="problem", wrap=True)
        column.addWidget(self.problem)
        column.addStretch(1)
        self.by_keyring.setEnabled(False)
        if self._purpose != "new":
            for widget in (self.by_nothing, no_words):
                widget.hide()
        for way in (self.by_keyring, self.by_passphrase, self.by_nothing):
            way.toggled.connect(self._enable)
        return page

    def _about(self) -> str:
        if self._purpose == "rekey":
            return _("The file gets a new key. Backups made before go on with the former one: keep that as well.")
        text = _("A company file holds names, prices and plans. Encrypted, it and its backups tell nothing to whoever finds them.")
        if self._purpose == "encrypt":
            text += " " + _("The backups that are there already stay as they are, readable.")
        return text

    def _way(self, column: QVBoxLayout, text: str, words: str) -> tuple[QRadioButton, plain.PlainLabel]:
        way = QRadioButton(text)
        label = plain.PlainLabel(words, kind="muted", wrap=True)
        label.setContentsMargins(24, 0, 0, 6)
        plain.tooltip(way, words)
        column.addWidget(way)
        column.addWidget(label)
        return way, label

    def _know(self, trouble: Trouble | None) -> None:
        words = _("It opens by itself under your login. You get a recovery key for the day this computer is lost.")
        if trouble is not None:
            words = f"{trouble} " + _("So the key cannot be kept here; a passphrase can be used.")
        self.keyring_words.setText(words)
        plain.tooltip(self.by_keyring, words)
        self.by_keyring.setEnabled(trouble is None)
        if trouble is None and not self.by_passphrase.isChecked() and not self.by_nothing.isChecked():
            self.by_keyring.setChecked(True)
            self.by_keyring.setFocus()
        self._enable()

    def _turn(self, at: int) -> None:
        self.pages.setCurrentIndex(at)
        if at:
            self.page.last.setFocus()
        self._enable()

    def _enable(self) -> None:
        if not hasattr(self, "go_button"):
            return
        asking, showing = self.pages.currentIndex() == 0, self.by_keyring.isChecked()
        for field in (self.passphrase, self.again):
            field.setEnabled(self.by_passphrase.isChecked())
        self.problem.setText(self._wrong() if asking and self.by_passphrase.isChecked() else "")
        self._area.grow()
        ready = showing or self.by_nothing.isChecked() or (self.by_passphrase.isChecked() and not self._wrong(strict=True))
        self.go_button.setEnabled(ready if asking else self.page.is_confirmed)
        plain.caption(self.go_button, _("Next") if asking and showing else self._go_words)
        self.back_button.setVisible(not asking)

    def _wrong(self, *, strict: bool = False) -> str:
        """What is wrong with the passphrase; while it is being typed for the first time nothing is."""
        from app.store import keys

        text, again = self.passphrase.text(), self.again.text()
        if not text or (not again and not strict):
            return _("Enter a passphrase.") if strict else ""
        if len(text) < keys.SHORTEST:
            return _("Use at least {n} letters; several words are easiest to remember.").format(n=keys.SHORTEST)
        try:
            taken = keys.read(text) == text
        except keys.Misread:
            taken = False
        if not taken:
            return _("This looks like a recovery key. Use words of your own.")
        return "" if text == again else _("The two are not the same.")

    def _go(self) -> None:
        if self.pages.currentIndex() == 0 and self.by_keyring.isChecked():
            self._turn(1)
            return
        self.accept()
        if self.by_keyring.isChecked():
            self.chosen.emit(self._key, True)
        else:
            self.chosen.emit(self.passphrase.text() if self.by_passphrase.isChecked() else "", False)


class RecoveryPage(QWidget):
    """Shows a recovery key, lets it be copied, saved and printed, and may ask for proof that somebody has it."""

    confirmed = Signal()

    def __init__(self, key: str, *, confirm: bool = False) -> None:
        from app.store import keys

        super().__init__()
        groups = keys.written(key)
        self.text = "\n".join(" ".join(groups[at : at + IN_A_LINE]) for at in range(0, len(groups), IN_A_LINE))
        self._last, self._saved = groups[-1], False
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 8)
        column.setSpacing(8)
        column.addWidget(plain.PlainLabel(_("The recovery key"), kind="title"))
        words = _(
            "It opens the company file and its backups when this computer or its keyring is lost. Nobody can make it a second "
            "time. Print it, or write it down, and keep it away from this computer."
        )
        column.addWidget(plain.PlainLabel(words, wrap=True))
        self.shown = plain.PlainLabel(self.text, wrap=True, selectable=True)
        family = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()
        size = round(theme.resized(QApplication.font(), 1.3).pixelSize())
        self.shown.setStyleSheet(f"font-family: '{family}', monospace; font-size: {size}px;")
        self.shown.setContentsMargins(0, 8, 0, 8)
        self.shown.setAccessibleName(_("The recovery key"))
        column.addWidget(self.shown)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.copy_button = self._button(row, _("Copy"), "copy", self._copy)
        self.save_button = self._button(row, _("Save to a file …"), "device-floppy", self._save)
        self.print_button = self._button(row, _("Print …"), "printer", self._print)
        row.addStretch(1)
        column.addLayout(row)
        self.told = plain.PlainLabel("", kind="muted", wrap=True)
        column.addWidget(self.told)
        self.last = QLineEdit()
        if confirm:
            label = plain.field_label(_("Type its last group, to show that you have it"), self.last)
            column.addWidget(label)
            column.addWidget(self.last)
            self.last.textChanged.connect(lambda text: self.confirmed.emit())
        column.addStretch(1)

    @property
    def is_confirmed(self) -> bool:
        """Somebody has it: typed back, or in a file or on paper."""
        return self._saved or self.last.text().strip().upper() == self._last

    def _button(self, row: QHBoxLayout, text: str, icon: str, act: object) -> QPushButton:
        button = QPushButton(icons.icon(icon), text)
        button.setAutoDefault(False)
        button.clicked.connect(act)
        row.addWidget(button)
        return button

    def _copy(self) -> None:
        QApplication.clipboard().setText(self.text)
        self.told.setText(_("Copied. Paste it where it is safe, then copy something else."))

    def _save(self) -> None:
        name = str(Path.home() / _("Kontor recovery key.txt"))
        path, _kind = QFileDialog.getSaveFileName(self, _("Save the recovery key"), name, _("Texts") + " (*.txt)")
        if path:
            self.save_to(Path(path))

    def save_to(self, path: Path) -> None:
        try:
            path.write_text(f"{_('Recovery key of a Kontor company file')}\n\n{self.text}\n", encoding="utf-8")
        except OSError as error:
            self.told.setText(_("{path} could not be written ({reason}).").format(path=path, reason=error.strerror))
            return
        self._take(_("Saved as {name}. Move it away from this computer.").format(name=path.name))

    def _print(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter()
        if QPrintDialog(printer, self).exec() == QDialog.DialogCode.Accepted:
            self.print_on(printer)

    def print_on(self, printer: object) -> None:
        paper = QTextDocument()
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPointSizeF(14)
        paper.setDefaultFont(font)
        paper.setPlainText(f"{_('Recovery key of a Kontor company file')}\n\n{self.text}\n")
        paper.print_(printer)  # type: ignore[arg-type]
        self._take(_("Printed."))

    def _take(self, words: str) -> None:
        self._saved = True
        self.told.setText(words)
        self.confirmed.emit()


class RecoveryDialog(QDialog):
    """The recovery key of the file that is open, once more."""

    def __init__(self, parent: QWidget, key: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(_("Recovery key"))
        self.setMinimumWidth(_WIDTH)
        self.page = RecoveryPage(key)
        close = QPushButton(_("Close"))
        close.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.setContentsMargins(24, 0, 24, 16)
        row.addStretch(1)
        row.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.page, 1)
        column.addLayout(row)
        self.finished.connect(self.deleteLater)


class KeyDialog(QDialog):
    """Asks for the key of a locked file and says at once which group of it is mistyped. `given` tells key and keeping."""

    given = Signal(str, bool)

    def __init__(self, parent: QWidget, title: str, text: str, *, keepable: bool = True) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(_WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(8)
        column.addWidget(plain.PlainLabel(title, kind="title", wrap=True))
        column.addWidget(plain.PlainLabel(text, wrap=True, selectable=True))
        self.line = QLineEdit()
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        column.addWidget(plain.field_label(_("Recovery key or passphrase"), self.line))
        column.addWidget(self.line)
        self.problem = plain.PlainLabel("", kind="problem", wrap=True)
        column.addWidget(self.problem)
        self.show_box = QCheckBox(_("Show what is typed"))
        self.show_box.toggled.connect(self._show)
        self.keep_box = QCheckBox(_("Keep it in this computer's keyring"))
        plain.tooltip(self.keep_box, _("Then it is not asked for again on this computer"))
        self.keep_box.setChecked(keepable)
        self.keep_box.setVisible(keepable)
        column.addWidget(self.show_box)
        column.addWidget(self.keep_box)
        self.go_button = QPushButton(_("Open"))
        self.go_button.setProperty("kind", "primary")
        self.go_button.clicked.connect(self._go)
        cancel = QPushButton(_("Cancel"))
        cancel.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(self.go_button)
        row.addWidget(cancel)
        column.addSpacing(8)
        column.addLayout(row)
        plain.press_by_enter(self.go_button)
        self.line.textChanged.connect(lambda text: self.problem.setText(""))
        self.finished.connect(self.deleteLater)
        self.line.setFocus()

    def _show(self, on: bool) -> None:
        self.line.setEchoMode(QLineEdit.EchoMode.Normal if on else QLineEdit.EchoMode.Password)

    def _go(self) -> None:
        from app.store import keys

        if not self.line.text():
            self.problem.setText(_("Enter the recovery key or the passphrase."))
            return
        try:
            key = keys.read(self.line.text())
        except keys.Misread as trouble:
            self.problem.setText(str(trouble))
            self.show_box.setChecked(True)
            return
        self.accept()
        self.given.emit(key, self.keep_box.isChecked())


def show_recovery_key(window: QWidget, key: str) -> None:
    """The recovery key of the store that is open; a sentence when it has none."""
    if key:
        RecoveryDialog(window, key).open()
    else:
        text = _("This company is not in an encrypted file, so it has no recovery key.")
        plain.tell(window, _("Recovery key"), text)
