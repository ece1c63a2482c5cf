"""The company's logo: read from a file of anybody's making, checked by what is in it, and kept as a small PNG."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QImageReader, QPainter, QPaintEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.language import _
from app.trouble import Refused, Trouble
from app.views import icons, plain, theme
from app.views.jobs import Jobs

LARGEST: Final = 5_000_000  # bytes of a file
WIDEST: Final = 8_000  # points of a picture, either way
BOX: Final = QSize(640, 320)  # what it is scaled down to
KEPT: Final = 70_000  # bytes at most
SHOWN: Final = QSize(240, 120)


def read_logo(path: Path) -> bytes:
    """A PNG of the picture in this file; Refused, with what to do, when there is none that can be used."""
    try:
        if path.stat().st_size > LARGEST:
            text = _("{name} is larger than {n} MB. Save the logo smaller and choose it again.")
            raise Refused(text.format(name=path.name, n=LARGEST // 1_000_000))
        data = path.read_bytes()
    except OSError as error:
        raise Refused(_("{name} cannot be read ({reason}).").format(name=path.name, reason=error.strerror or error)) from None
    image = _drawn(data) if _is_svg(data) else _decoded(data)
    if image is None or image.isNull():
        raise Refused(_("{name} holds no picture that can be read. Choose a PNG, JPEG or SVG file.").format(name=path.name))
    return _small_png(image)


def _is_svg(data: bytes) -> bool:
    return re.search(rb"<svg[\s>]", data[:4_000]) is not None


def _drawn(data: bytes) -> QImage | None:
    """Nothing a drawing refers to outside itself is fetched."""
    if re.search(rb"<!ENTITY|<image[\s>]|<foreignObject", data, re.IGNORECASE):
        raise Refused(_("This drawing holds other pictures or declarations. Save it as PNG and choose that."))
    renderer = QSvgRenderer(QByteArray(data))
    size = renderer.defaultSize()
    if not renderer.isValid() or size.isEmpty():
        return None
    image = QImage(size.scaled(BOX, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1)), QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter, QRectF(image.rect()))
    painter.end()
    return image


def _decoded(data: bytes) -> QImage | None:
    """By what is in the file, whatever its name says."""
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setDecideFormatFromContent(True)
    if bytes(reader.format().data()) not in (b"png", b"jpeg"):
        return None
    size = reader.size()
    if size.isEmpty():
        return None
    if size.width() > WIDEST or size.height() > WIDEST:
        raise Refused(_("This picture is larger than {n} × {n} points. Save it smaller and choose it again.").format(n=WIDEST))
    reader.setAutoTransform(True)
    return reader.read()


def _small_png(image: QImage) -> bytes:
    """Scaled down until it fits into the box, and its file into the settings."""
    box = BOX
    while True:
        fitting = image
        if image.width() > box.width() or image.height() > box.height():
            how = Qt.TransformationMode.SmoothTransformation
            fitting = image.scaled(box, Qt.AspectRatioMode.KeepAspectRatio, how)
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        fitting.save(buffer, "PNG")  # type: ignore[call-overload]  # the stub says bytes, Qt takes a str only
        made = bytes(buffer.data().data())
        if len(made) <= KEPT:
            return made
        box = box * 0.75


class LogoField(QWidget):
    """Shows the logo; another one is picked from a file, or it is removed."""

    changed = Signal()

    def __init__(self, jobs: Jobs, pick: Callable[[], str] | None = None) -> None:
        """`pick` asks for a file; the usual dialog does."""
        super().__init__()
        self._jobs, self._pick = jobs, pick or self._ask
        self._value = b""
        self.picture = _Picture()
        self.choose_button = QPushButton(icons.icon("folder-open"), _("Choose a logo …"))
        self.remove_button = QPushButton(icons.icon("trash"), _("Remove the logo"))
        for button, act in ((self.choose_button, self.choose), (self.remove_button, lambda: self._take(b""))):
            button.setAutoDefault(False)
            button.clicked.connect(act)
        plain.tooltip(self.choose_button, _("A PNG, JPEG or SVG file; it is printed on papers"))
        self.problem = plain.PlainLabel("", kind="problem", wrap=True)
        self.problem.hide()
        buttons = QVBoxLayout()
        buttons.addWidget(self.choose_button)
        buttons.addWidget(self.remove_button)
        buttons.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.picture)
        row.addLayout(buttons)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(plain.PlainLabel(_("Logo"), kind="muted"))
        column.addLayout(row)
        column.addWidget(self.problem)
        self.show_value(b"")

    def value(self) -> bytes:
        return self._value

    def show_value(self, value: bytes) -> None:
        self._value = value
        self.picture.show_picture(value)
        self.remove_button.setEnabled(bool(value))
        self.tell("")

    def tell(self, text: str) -> None:
        self.problem.setText(text)
        self.problem.setVisible(bool(text))

    def choose(self) -> None:
        if path := self._pick():
            self._jobs.work(self, lambda: read_logo(Path(path)), done=self._take, failed=self._failed)

    def _take(self, value: bytes) -> None:
        self.show_value(value)
        self.changed.emit()

    def _failed(self, error: Exception) -> None:
        if isinstance(error, Trouble):
            self.tell(str(error))
        else:
            self._jobs.trouble.emit(error)

    def _ask(self) -> str:
        pattern = f"{_('Pictures')} (*.png *.jpg *.jpeg *.svg)"
        return QFileDialog.getOpenFileName(self, _("Choose a logo"), str(Path.home()), pattern)[0]


class _Picture(QFrame):
    """On white, as on paper."""

    def __init__(self) -> None:
        super().__init__()
        self._image = QImage()
        self.setFixedSize(SHOWN)
        self.setFrameShape(QFrame.Shape.StyledPanel)

    def show_picture(self, data: bytes) -> None:
        self._image = QImage.fromData(QByteArray(data)) if data else QImage()
        self.setAccessibleName(_("The logo") if data else _("No logo yet"))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        place = self.rect().adjusted(1, 1, -1, -1)
        painter.fillRect(place, Qt.GlobalColor.white)
        if self._image.isNull():
            painter.setPen(QColor(theme.LIGHT.muted))  # on white in every theme
            painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), _("No logo yet"))
        else:
            room = place.adjusted(8, 8, -8, -8)
            size = self._image.size().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio).boundedTo(self._image.size())
            target = QRectF(0, 0, size.width(), size.height())
            target.moveCenter(QRectF(room).center())
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(target, self._image)
        painter.end()
