"""What is asked about a company on a server: where it is, who one is, and how the server proves that it is the right one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.language import _, mark
from app.store import profiles
from app.store.profiles import Profile
from app.trouble import Trouble
from app.views import plain
from app.views.form_layout import FittingArea

TRUSTED, OWN, NONE = range(3)
PROOFS: Final = (
    mark("By a certificate this computer trusts"),
    mark("By the certificate in a file, from whoever looks after the server"),
    mark("Not at all: only inside a network you trust"),
)


@dataclass(frozen=True, slots=True)
class Login:
    """What was answered; the password is for the opening, and for the keyring if it is to be kept there."""

    profile: Profile
    password: str
    keep: bool


class ServerDialog(QDialog):
    """The profile of a server and the password, with what is wrong beside each field."""

    def __init__(self, parent: QWidget | None, profile: Profile | None = None, trouble: str = "") -> None:
        super().__init__(parent)
        self.finished.connect(self.deleteLater)
        shown = profile or Profile()
        self.setWindowTitle(_("Open on a server"))
        self.setMinimumWidth(480)
        self.host, self.port = QLineEdit(shown.host), QLineEdit(str(shown.port))
        self.port.setValidator(QIntValidator(0, 99999, self))
        self.port.setFixedWidth(80)
        self.database, self.user, self.password = QLineEdit(shown.database), QLineEdit(shown.user), QLineEdit()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.keep = QCheckBox(_("Keep the password in the keyring of this computer"))
        self.keep.setChecked(True)
        self.proof = QComboBox()
        self.proof.addItems([_(text) for text in PROOFS])
        self.certificate = QLineEdit(shown.certificate)
        self.choose = QPushButton(_("Choose …"))
        self.choose.clicked.connect(self._choose)
        self.proof.currentIndexChanged.connect(self._proof_changed)
        self.trouble = plain.PlainLabel(trouble, kind="problem", wrap=True, selectable=True)
        self.trouble.setVisible(bool(trouble))
        self._problems = {name: plain.PlainLabel("", kind="problem", wrap=True) for name in self._lines()}
        self._build()
        self.proof.setCurrentIndex((OWN if shown.certificate else TRUSTED) if shown.proved else NONE)
        self._proof_changed()
        first = next((line for line in self._lines().values() if not line.text() and line is not self.certificate), self.password)
        (self.password if trouble and first is not self.host else first).setFocus()

    def _lines(self) -> dict[str, QLineEdit]:
        """By field of the profile."""
        return {"host": self.host, "port": self.port, "database": self.database, "user": self.user, "certificate": self.certificate}

    def _build(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(24, 20, 24, 8)
        column.setSpacing(8)
        column.addWidget(plain.PlainLabel(_("Open on a server"), kind="title"))
        column.addWidget(plain.PlainLabel(_("Whoever looks after the server can tell what belongs here."), kind="muted", wrap=True))
        column.addWidget(self.trouble)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        for half in (0, 2):
            grid.setColumnStretch(half, 1)
        self._put(grid, 0, (0, 3), "host", _("Server"), self.host)
        self._put(grid, 0, (3, 1), "port", _("Port"), self.port)
        self._put(grid, 3, (0, 2), "database", _("Database"), self.database)
        self._put(grid, 3, (2, 2), "user", _("User"), self.user)
        self._put(grid, 6, (0, 4), "password", _("Password"), self.password)
        grid.addWidget(self.keep, 9, 0, 1, 4)
        self._put(grid, 10, (0, 4), "proof", _("How the server proves who it is"), self.proof)
        column.addLayout(grid)
        row = QHBoxLayout()
        row.addWidget(self.certificate, 1)
        row.addWidget(self.choose)
        self.certificate.setAccessibleName(_("File of the certificate"))
        column.addLayout(row)
        column.addWidget(self._problems["certificate"])
        self._problems["certificate"].hide()
        column.addStretch(1)
        buttons = QDialogButtonBox()
        self.go = QPushButton(_("Open"))
        self.go.setProperty("kind", "primary")
        buttons.addButton(self.go, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(QPushButton(_("Cancel")), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self._answered)
        buttons.rejected.connect(self.reject)
        buttons.setContentsMargins(24, 8, 24, 16)
        self._area = FittingArea(inside)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._area, 1)
        outer.addWidget(buttons)
        plain.press_by_enter(self.go)

    def _put(self, grid: QGridLayout, row: int, place: tuple[int, int], name: str, label: str, widget: QWidget) -> None:
        at, wide = place
        grid.addWidget(plain.field_label(label, widget), row, at, 1, wide)
        grid.addWidget(widget, row + 1, at, 1, wide)
        if name in self._problems:
            self._problems[name].hide()
            grid.addWidget(self._problems[name], row + 2, at, 1, wide)

    def _proof_changed(self) -> None:
        for widget in (self.certificate, self.choose):
            widget.setVisible(self.proof.currentIndex() == OWN)
        self._area.grow()

    def _choose(self) -> None:
        pattern = f"{_('Certificates')} (*.pem *.crt *.cer);;{_('All files')} (*)"
        if path := QFileDialog.getOpenFileName(self, _("Certificate of the server"), self.certificate.text(), pattern)[0]:
            self.certificate.setText(path)

    def profile(self) -> Profile:
        """What is typed. A whole address may be pasted as the server's name."""
        proof = self.proof.currentIndex()
        host = self.host.text().strip()
        if "://" in host:
            pasted, password = profiles.parted(host)
            found = profiles.of(pasted)
            self._spread(found, password)
            host = found.host
        return Profile(
            host,
            self.database.text().strip(),
            self.user.text().strip(),
            int(self.port.text() or 0),
            self.certificate.text().strip() if proof == OWN else "",
            proof != NONE,
        )

    def _spread(self, found: Profile, password: str) -> None:
        for name, line in self._lines().items():
            if name != "certificate" and (value := getattr(found, name)):
                line.setText(str(value))
        if password:
            self.password.setText(password)

    def show_problems(self, problems: list[tuple[str, str]]) -> None:
        """Say beside each field what is wrong with it, and go to the first one."""
        for name, label in self._problems.items():
            label.setText(next((text for field, text in problems if field == name), ""))
            label.setVisible(bool(label.text()))
        self._area.grow()
        if problems:
            self._lines()[problems[0][0]].setFocus(Qt.FocusReason.OtherFocusReason)

    def _answered(self) -> None:
        try:
            problems = self.profile().problems()
        except Trouble as trouble:
            problems = [("host", str(trouble))]
        if self.proof.currentIndex() == OWN and not self.certificate.text().strip():
            problems.append(("certificate", _("Choose the file of the certificate.")))
        self.show_problems(problems)
        if not problems:
            self.accept()

    def login(self) -> Login:
        return Login(self.profile(), self.password.text(), self.keep.isChecked() and bool(self.password.text()))
