"""How everything looks: the colours and measures of each theme, said once, and handed to Qt as palette and style sheet.

To change a colour: change its token below; a test holds every text at 4.5 : 1 against what it stands on.
To add a token: 1 a line in Tokens, 2 its value in LIGHT, DARK and CONTRAST, 3 use it here or as ``$name`` in
resources/styles/kontor.qss.
"""

from __future__ import annotations

import dataclasses
import importlib.resources
import logging
import string
import weakref
from typing import Literal

import shiboken6
from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSize, Qt, Slot
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette, QTextCharFormat
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QCalendarWidget,
    QLineEdit,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from app import resources
from app.views import style_pictures

Choice = Literal["light", "dark", "contrast", "system"]

GRID = 4  # every distance is a multiple
ROW = 30  # a table's row at the usual text size
TEXT = 13  # the usual text size, in device independent pixels
FAMILIES = ["Inter", "Segoe UI", "DejaVu Sans"]


@dataclasses.dataclass(frozen=True)
class Tokens:
    """One theme. Names say what a colour is for, never what it looks like."""

    name: str
    dark: bool
    window: str  # behind everything
    surface: str  # tables, fields, cards
    raised: str  # menus, lists that drop down, tooltips
    zebra: str  # every second row
    hover: str
    pressed: str
    selection: str
    border: str  # lines that part
    outline: str  # lines around something one can use
    text: str
    muted: str
    disabled: str
    accent: str  # the one colour that says: here
    accent_hover: str
    accent_text: str  # on accent
    accent_soft: str  # behind text: chips, what is switched on
    late: str  # only for what is late, and for what must be put right
    late_text: str  # on late
    late_soft: str
    today: str  # only for what is due today
    today_soft: str
    ok: str
    focus: str
    scroll: str
    scroll_hover: str
    picture_dim: float  # how much of a slice remains when another one is picked


LIGHT = Tokens(
    name="light", dark=False,
    window="#f5f6f8", surface="#ffffff", raised="#ffffff", zebra="#f7f8fa", hover="#eef0f4", pressed="#e3e6ec",
    selection="#dfe6fb", border="#e1e4ea", outline="#c4cad5",
    text="#1c2028", muted="#596273", disabled="#9aa1ae",
    accent="#3a58d0", accent_hover="#2f49b4", accent_text="#ffffff", accent_soft="#e8edfc",
    late="#bb1f1f", late_text="#ffffff", late_soft="#fdeaea", today="#9a5300", today_soft="#fdf1dc", ok="#1c6f3c",
    focus="#3a58d0", scroll="#c9ced8", scroll_hover="#a3abb9", picture_dim=0.22,
)  # fmt: skip

DARK = Tokens(
    name="dark", dark=True,
    window="#16181d", surface="#1c1f25", raised="#252931", zebra="#20232a", hover="#2a2e37", pressed="#333843",
    selection="#2c3a66", border="#2c313a", outline="#444b58",
    text="#e7e9ee", muted="#a1a9b8", disabled="#626a78",
    accent="#93a7ff", accent_hover="#aebdff", accent_text="#10152b", accent_soft="#28304d",
    late="#ff8f8f", late_text="#2b0808", late_soft="#3d2326", today="#f2b54a", today_soft="#3a2f1c", ok="#6fcf8f",
    focus="#93a7ff", scroll="#3d434f", scroll_hover="#586070", picture_dim=0.34,
)  # fmt: skip

CONTRAST = Tokens(
    name="contrast", dark=True,
    window="#000000", surface="#000000", raised="#000000", zebra="#141414", hover="#2b2b2b", pressed="#3c3c3c",
    selection="#0b3a78", border="#9a9a9a", outline="#ffffff",
    text="#ffffff", muted="#e0e0e0", disabled="#9a9a9a",
    accent="#ffd83d", accent_hover="#ffe785", accent_text="#000000", accent_soft="#1c2b47",
    late="#ff9b9b", late_text="#000000", late_soft="#3a0000", today="#ffc46b", today_soft="#332200", ok="#7ff0a4",
    focus="#ffd83d", scroll="#c0c0c0", scroll_hover="#ffffff", picture_dim=0.45,
)  # fmt: skip

THEMES = {theme.name: theme for theme in (LIGHT, DARK, CONTRAST)}

# Ten colours for slices, bars and statuses, at least 3 : 1 on every theme's surface and told apart in this order.
# Plain red and amber are missing: they mean late and today.
CHART = (
    "#4a72d8", "#17958a", "#a763c9", "#b5742f", "#5f8f2d",
    "#cf5590", "#3689b8", "#8a7f3c", "#7d6ee0", "#76808f",
)  # fmt: skip


def tokens() -> Tokens:
    """The theme in force."""
    program = QGuiApplication.instance()
    return THEMES.get(program.property("theme"), LIGHT) if program is not None else LIGHT


def apply(program: QApplication, choice: Choice = "system", text_size: int = TEXT, by_window: bool = False) -> Tokens:
    """Dress the program. With "system" it goes on following the computer's choice of light, dark and contrast.

    With `by_window` only windows given to ``dress`` wear the style sheet, and all that is in or was opened from them.
    Where the program itself wears one, Qt dresses a part anew, with all that is in it, each time it or a part around it
    finds its place: the window with its tabs takes more than twice as long to make.
    """
    _follower(program).wear(choice, text_size, by_window)
    return tokens()


def dress(window: QWidget) -> None:
    """Let a window that no other one opened wear the theme, from now on."""
    program = QApplication.instance()
    assert isinstance(program, QApplication)
    _follower(program).take(window)


def _follower(program: QApplication) -> _Follower:
    return program.findChild(_Follower) or _Follower(program)


def chosen(choice: Choice) -> Tokens:
    """What ``choice`` means on this computer now."""
    if choice != "system":
        return THEMES[choice]
    hints = QGuiApplication.styleHints()
    if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return CONTRAST
    return DARK if hints.colorScheme() == Qt.ColorScheme.Dark else LIGHT


class _Follower(QObject):
    """Dresses the program, and again when the computer's choice changes."""

    def __init__(self, program: QApplication) -> None:
        super().__init__(program)
        self._program = program
        self._choice: Choice = "system"
        self._text_size = TEXT
        self._by_window = False
        self._worn: tuple[str, int, bool] | None = None
        self._sheet = ""
        self._windows: weakref.WeakSet[QWidget] = weakref.WeakSet()
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._computer_changed)
        hints.accessibility().contrastPreferenceChanged.connect(self._computer_changed)

    def wear(self, choice: Choice, text_size: int, by_window: bool) -> None:
        self._choice, self._text_size, self._by_window = choice, text_size, by_window
        hints = QGuiApplication.styleHints()
        # This is for the title bar and the computer's own dialogs; our widgets follow palette and style sheet.
        if choice == "system":
            hints.unsetColorScheme()
        else:
            hints.setColorScheme(Qt.ColorScheme.Dark if THEMES[choice].dark else Qt.ColorScheme.Light)
        self._dress()

    def take(self, window: QWidget) -> None:
        self._windows.add(window)
        if self._by_window:
            window.setStyleSheet(self._sheet)

    @Slot()
    def _computer_changed(self) -> None:
        if self._choice == "system":
            self._dress()

    def _dress(self) -> None:
        theme, program = chosen(self._choice), self._program
        wanted = (theme.name, self._text_size, self._by_window)
        if wanted == self._worn:
            return  # Qt would dress every window anew all the same
        self._worn = wanted
        load_font()
        base = font(self._text_size)
        small = font(self._text_size - 1)
        if program.style().objectName().lower() != "fusion":
            program.setStyle("Fusion")
        QToolTip.setFont(small)
        program.setProperty("theme", theme.name)
        program.setPalette(palette(theme))
        self._sheet = stylesheet(theme, self._text_size)
        program.setStyleSheet("" if self._by_window else self._sheet)
        for window in self._windows:
            if shiboken6.isValid(window):
                window.setStyleSheet(self._sheet if self._by_window else "")
        # After the style sheet: the first one takes the place of the style, which forgets the classes' fonts.
        program.setFont(base)
        for made, class_name in (
            (small, "QHeaderView"),
            (strong(base), "QGroupBox"),
        ):
            program.setFont(made, class_name)  # type: ignore[arg-type]  # the stub says bytes, Qt takes a str only


def palette(theme: Tokens) -> QPalette:
    role = QPalette.ColorRole
    colours = {
        role.Window: theme.window, role.WindowText: theme.text, role.Base: theme.surface,
        role.AlternateBase: theme.zebra, role.Text: theme.text, role.Button: theme.surface,
        role.ButtonText: theme.text, role.BrightText: theme.accent_text, role.Highlight: theme.selection,
        role.HighlightedText: theme.text, role.ToolTipBase: theme.raised, role.ToolTipText: theme.text,
        role.PlaceholderText: theme.muted, role.Link: theme.accent, role.LinkVisited: theme.accent,
        role.Accent: theme.accent, role.Light: theme.raised, role.Midlight: theme.hover, role.Mid: theme.border,
        role.Dark: theme.outline, role.Shadow: theme.outline,
    }  # fmt: skip
    made = QPalette()
    for each, colour in colours.items():
        made.setColor(each, QColor(colour))
    for each in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText, role.PlaceholderText):
        made.setColor(QPalette.ColorGroup.Disabled, each, QColor(theme.disabled))
    made.setColor(QPalette.ColorGroup.Disabled, role.Base, QColor(theme.window))
    return made


def stylesheet(theme: Tokens, text_size: int = TEXT) -> str:
    pictures = {
        "down.svg": ("chevron-down", theme.muted),
        "up.svg": ("chevron-up", theme.muted),
        "right.svg": ("chevron-right", theme.muted),
        "left.svg": ("chevron-left", theme.muted),
        "check.svg": ("check", theme.accent_text),
        "minus.svg": ("minus", theme.accent_text),
        "tick.svg": ("check", theme.text),
        "down-on-accent.svg": ("chevron-down", theme.accent_text),
    }
    folder = f"kontor-{theme.name}"
    style_pictures.register(
        folder,
        {
            name: resources.data(f"icons/{drawing}.svg").replace(b"currentColor", colour.encode())
            for name, (drawing, colour) in pictures.items()
        },
    )
    control = round(text_size * ROW / TEXT)
    return string.Template(resources.text("styles/kontor.qss")).substitute(
        dataclasses.asdict(theme),
        pictures=f":/{folder}",
        inner=f"{control - 2}px",  # a control's height without its line of one pixel
        inner_focus=f"{control - 4}px",  # without the ring of two pixels, so that nothing moves when it appears
        item=f"{control - 2}px",
    )


def calm(calendar: QCalendarWidget) -> None:
    """Red means late: in a calendar that drops down the weekend is quiet instead, and weeks have numbers."""
    weekend = QTextCharFormat()
    weekend.setForeground(QColor(tokens().muted))
    for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
        calendar.setWeekdayTextFormat(day, weekend)
    calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.ISOWeekNumbers)
    calendar.setGridVisible(False)


def roomy(widget: QAbstractSpinBox | QListView) -> None:
    """Room that a style sheet cannot give: left of a number that spins, around the rows of a small list."""
    if isinstance(widget, QListView):
        widget.setItemDelegate(_RoomyRows(widget))
    elif (field := widget.findChild(QLineEdit)) is not None:
        field.setTextMargins(2 * GRID - 2, 0, 0, 0)


class _RoomyRows(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        hint = super().sizeHint(option, index)
        return QSize(hint.width() + 2 * GRID, hint.height() + 3 * GRID)


# -- fonts ---------------------------------------------------------------------------------------------------------


def load_font() -> None:
    """Make the bundled family known to Qt, once."""
    if FAMILIES[0] in QFontDatabase.families():
        return
    file = importlib.resources.files("fontpkg_inter") / "files" / "Inter[opsz,wght].ttf"
    if QFontDatabase.addApplicationFontFromData(file.read_bytes()) < 0:
        logging.getLogger(__name__).warning("Qt cannot read the font %s; another family is used", file.name)


def font(size: int = TEXT) -> QFont:
    made = QFont(FAMILIES)
    made.setPixelSize(size)
    # The family has no hints of its own; the automatic ones space it unevenly.
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made


def figures(base: QFont) -> QFont:
    """Digits of one width, so that columns of figures stand straight. Not for words: it widens their hyphens."""
    made = QFont(base)
    made.setFeature(QFont.Tag("tnum"), 1)
    return made


def medium(base: QFont) -> QFont:
    return _weighted(base, QFont.Weight.Medium)


def strong(base: QFont) -> QFont:
    """Semi-bold. Ask here rather than by font-weight in a style sheet, which knows nothing of the axis below."""
    return _weighted(base, QFont.Weight.DemiBold)


def resized(base: QFont, factor: float) -> QFont:
    made = QFont(base)
    made.setPixelSize(max(1, round(base.pixelSize() * factor)))
    return made


def _weighted(base: QFont, weight: QFont.Weight) -> QFont:
    made = QFont(base)
    # By name where Qt lists the weights of the variable font, along its axis where it lists the regular one only.
    made.setWeight(weight)
    made.setVariableAxis(QFont.Tag("wght"), float(weight.value))
    return made


# -- how well one colour shows on another --------------------------------------------------------------------------


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours as WCAG 2 defines it, 1 to 21."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def legible(colour: str, background: str, at_least: float = 3.0) -> str:
    """``colour``, made darker or lighter until it shows on ``background``: statuses may have any colour."""
    towards = QColor("#000000" if _luminance(background) > 0.18 else "#ffffff")
    start = QColor(colour)
    for step in range(21):
        tried = _mixed(start, towards, step / 20).name()
        if contrast(tried, background) >= at_least:
            return tried
    return towards.name()


def mixed(colour: str, background: str, share: float) -> str:
    """``share`` of the colour over the background."""
    return _mixed(QColor(background), QColor(colour), share).name()


def _mixed(start: QColor, towards: QColor, share: float) -> QColor:
    return QColor.fromRgbF(*(a + (b - a) * share for a, b in zip(_parts(start), _parts(towards), strict=True)))


def _parts(colour: QColor) -> tuple[float, float, float]:
    return colour.redF(), colour.greenF(), colour.blueF()


def _luminance(colour: str) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.03928 else float(((part + 0.055) / 1.055) ** 2.4)

    red, green, blue = (linear(part) for part in _parts(QColor(colour)))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
