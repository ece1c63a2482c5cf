"""The look: legible in every theme, said in one place, dressed and undressed without a complaint of Qt's."""

import dataclasses
import re
import string
from itertools import combinations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QFontMetricsF, QGuiApplication, QPalette, QRawFont
from PySide6.QtWidgets import (
    QApplication,
    QCalendarWidget,
    QComboBox,
    QDateEdit,
    QDialog,
    QHeaderView,
    QLineEdit,
    QListWidget,
    QMainWindow,
    QPushButton,
    QSpinBox,
)

from app import resources
from app.views import theme
from app.views.tab_book import TabBook

TEXTS = ("text", "muted", "accent", "late", "today", "ok")
GROUNDS = (
    "window", "surface", "raised", "zebra", "hover", "pressed", "selection", "accent_soft", "late_soft", "today_soft",
)  # fmt: skip
ON_COLOUR = (("accent_text", "accent"), ("accent_text", "accent_hover"), ("late_text", "late"))

every_theme = pytest.mark.parametrize("look", theme.THEMES.values(), ids=lambda look: look.name)


@pytest.fixture(autouse=True)
def light_afterwards(qapp):
    yield
    theme.apply(qapp, "light")


@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    [("#000000", "#ffffff", 21.0), ("#777777", "#ffffff", 4.48), ("#ff0000", "#ffffff", 4.0), ("#123456", "#123456", 1)],
)
def test_contrast_is_measured_as_wcag_defines_it(one, other, ratio):
    assert theme.contrast(one, other) == pytest.approx(ratio, abs=0.01)
    assert theme.contrast(other, one) == theme.contrast(one, other)


@every_theme
def test_every_text_is_legible_on_everything_it_may_stand_on(look):
    pairs = [(text, ground) for text in TEXTS for ground in GROUNDS] + list(ON_COLOUR)
    faint = {pair: theme.contrast(getattr(look, pair[0]), getattr(look, pair[1])) for pair in pairs}
    assert {pair: ratio for pair, ratio in faint.items() if ratio < 4.5} == {}


@every_theme
def test_the_focus_ring_and_the_chart_colours_show_in_every_theme(look):
    for ground in (look.window, look.surface):
        assert theme.contrast(look.focus, ground) >= 3
        assert [colour for colour in theme.CHART if theme.contrast(colour, ground) < 3] == []


def test_the_ten_chart_colours_can_be_told_apart():
    def apart(one, other):
        a, b = QColor(one), QColor(other)
        return sum(abs(x - y) for x, y in zip(a.getRgb()[:3], b.getRgb()[:3], strict=True))

    assert len(theme.CHART) == 10
    assert min(apart(one, other) for one, other in combinations(theme.CHART, 2)) > 50


@every_theme
@pytest.mark.parametrize("colour", ["#ffffff", "#000000", "#ffff00", "#0000ff", "#808080", *theme.CHART])
def test_a_colour_of_the_users_is_made_visible(look, colour):
    shown = theme.legible(colour, look.surface)
    assert theme.contrast(shown, look.surface) >= 3
    if theme.contrast(colour, look.surface) >= 3:
        assert shown == colour


def test_the_style_sheet_names_tokens_and_no_colours():
    sheet = resources.text("styles/kontor.qss")
    assert not re.findall(r"#[0-9a-fA-F]{3,8}\b", sheet)
    named = {match.group("named") for match in string.Template.pattern.finditer(sheet)}
    measures = {"pictures", "inner", "inner_focus", "item"}
    assert named - measures <= {field.name for field in dataclasses.fields(theme.Tokens)}


@every_theme
def test_qt_understands_the_style_sheet_and_finds_its_pictures(qapp, qtbot, qtlog, look):
    theme.apply(qapp, look.name)
    box, spin = QComboBox(), QSpinBox()
    for widget in (box, spin):
        qtbot.addWidget(widget)
        widget.show()
        widget.grab()
    assert [record.message for record in qtlog.records if "does not support" not in record.message] == []


@every_theme
def test_palette_and_tokens_change_together(qapp, look):
    assert theme.apply(qapp, look.name) is look
    assert theme.tokens() is look
    assert qapp.palette().color(QPalette.ColorRole.Base).name() == look.surface
    assert qapp.palette().color(QPalette.ColorRole.Highlight).name() == look.selection
    disabled = qapp.palette().color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text)
    assert disabled.name() == look.disabled


def test_what_is_seen_changes_with_the_theme(qapp, qtbot):
    field = QLineEdit()
    qtbot.addWidget(field)
    field.show()
    for look in theme.THEMES.values():
        theme.apply(qapp, look.name)
        assert field.grab().toImage().pixelColor(field.width() // 2, 6).name() == look.surface


def test_the_computers_choice_is_followed_only_when_asked_for(qapp, monkeypatch):
    asked = theme.chosen
    monkeypatch.setattr(theme, "chosen", lambda choice: theme.CONTRAST if choice == "system" else asked(choice))
    changed = QGuiApplication.styleHints().colorSchemeChanged
    theme.apply(qapp, "dark")
    changed.emit(Qt.ColorScheme.Light)
    assert theme.tokens() is theme.DARK
    assert theme.apply(qapp, "system") is theme.CONTRAST
    monkeypatch.setattr(theme, "chosen", lambda choice: theme.LIGHT)
    changed.emit(Qt.ColorScheme.Light)
    assert theme.tokens() is theme.LIGHT


def test_what_is_worn_already_is_not_put_on_again(qapp, qtbot):
    class Seen(QLineEdit):
        dressed = 0

        def changeEvent(self, event):
            self.dressed += event.type() == QEvent.Type.StyleChange
            super().changeEvent(event)

    field = Seen()
    qtbot.addWidget(field)
    field.show()
    theme.apply(qapp, "dark")
    assert field.dressed
    field.dressed = 0
    theme.apply(qapp, "dark")
    assert not field.dressed
    theme.apply(qapp, "dark", text_size=20)
    assert field.dressed


def test_the_bundled_font_holds_the_letters_of_the_four_countries(qapp):
    theme.load_font()
    assert QFontInfo(theme.font()).family() == theme.FAMILIES[0]
    drawn = QRawFont.fromFont(theme.font())
    letters = "åäæéöøÅÄÆÉÖØáčďéěíňóřšťúůýžÁČĎÉĚÍŇÓŘŠŤÚŮÝŽăâîșțşţĂÂÎȘȚßüÜ€–—…·×→“”„"
    assert [letter for letter in letters if not drawn.supportsCharacter(ord(letter))] == []


def test_digits_of_figures_have_one_width_and_words_keep_theirs(qapp):
    theme.load_font()
    figures, words = QFontMetricsF(theme.figures(theme.font())), QFontMetricsF(theme.font())
    assert len({figures.horizontalAdvance(digit * 8) for digit in string.digits}) == 1
    assert figures.horizontalAdvance("-" * 8) > words.horizontalAdvance("-" * 8)


def test_weights_of_the_font_are_real(qapp):
    theme.load_font()
    widths = [
        QFontMetricsF(made).horizontalAdvance("Hamburgefonts")
        for made in (theme.font(), theme.medium(theme.font()), theme.strong(theme.font()))
    ]
    assert widths == sorted(set(widths))
    assert theme.strong(theme.font()).variableAxisValue(QFont.Tag("wght")) == 600


@pytest.mark.parametrize("by_window", [False, True])
def test_tabs_and_headers_have_their_own_fonts(qapp, qtbot, by_window):
    theme.apply(qapp, "light", by_window=by_window)
    window, book, header = QMainWindow(), TabBook(), QHeaderView(Qt.Orientation.Horizontal)
    qtbot.addWidget(window)
    theme.dress(window)
    book.addTab(header, "Customers")
    window.setCentralWidget(book)
    window.show()
    assert book.tabBar().font().weight() > QApplication.font().weight()
    assert header.font().pixelSize() == theme.TEXT - 1
    theme.apply(qapp, "light")


def test_window_by_window_what_is_in_one_or_opened_from_it_wears_the_theme(qapp, qtbot):
    theme.apply(qapp, "light", by_window=True)
    window, gone = QMainWindow(), QMainWindow()
    qtbot.addWidget(window)
    for each in (window, gone):
        theme.dress(each)
    field, dialog = QLineEdit(window), QDialog(window)
    inside = QLineEdit(dialog)
    window.show()
    dialog.show()
    gone.deleteLater()
    QApplication.sendPostedEvents(gone, QEvent.Type.DeferredDelete)
    for look in (theme.DARK, theme.LIGHT):
        theme.apply(qapp, look.name, by_window=True)
        assert qapp.styleSheet() == ""
        for part in (field, inside):
            assert part.palette().base().color().name() == look.surface
            assert part.sizeHint().height() == theme.ROW
    theme.apply(qapp, "light")
    assert window.styleSheet() == ""
    assert field.sizeHint().height() == theme.ROW, "dressed by the program again"


@pytest.mark.parametrize("make", [QLineEdit, QComboBox, QSpinBox, QDateEdit, lambda: QPushButton("Save")])
def test_controls_in_a_row_are_of_one_height_and_stay_when_they_get_the_focus(qapp, qtbot, make):
    theme.apply(qapp, "light")
    widget = make()
    qtbot.addWidget(widget)
    widget.show()
    assert widget.height() == theme.ROW
    before = widget.sizeHint(), widget.grab().toImage()
    widget.activateWindow()
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(widget.hasFocus)
    assert (widget.sizeHint(), widget.height()) == (before[0], theme.ROW)
    assert widget.grab().toImage() != before[1], "the ring is seen"


def test_the_text_of_a_field_does_not_move_when_it_gets_the_focus(qapp, qtbot):
    theme.apply(qapp, "light")
    field = QLineEdit("Nordström")
    qtbot.addWidget(field)
    field.show()
    before = field.cursorRect().left()
    field.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    assert field.cursorRect().left() == before


def test_larger_text_makes_larger_controls(qapp, qtbot):
    theme.apply(qapp, "light", text_size=20)
    field = QLineEdit()
    qtbot.addWidget(field)
    field.show()
    assert field.height() == round(20 * theme.ROW / theme.TEXT)
    assert field.font().pixelSize() == 20


def test_weekends_in_a_calendar_are_not_red(qapp, qtbot):
    theme.apply(qapp, "light")
    calendar = QCalendarWidget()
    qtbot.addWidget(calendar)
    theme.calm(calendar)
    sunday = calendar.weekdayTextFormat(Qt.DayOfWeek.Sunday).foreground().color()
    assert sunday.name() == theme.tokens().muted
    assert calendar.verticalHeaderFormat() == QCalendarWidget.VerticalHeaderFormat.ISOWeekNumbers


def test_small_lists_and_numbers_that_spin_get_room(qapp, qtbot):
    theme.apply(qapp, "light")
    rows, number = QListWidget(), QSpinBox()
    for widget in (rows, number):
        qtbot.addWidget(widget)
    rows.addItem("one")
    narrow = rows.sizeHintForRow(0)
    theme.roomy(rows)
    theme.roomy(number)
    assert rows.sizeHintForRow(0) >= narrow + 12
    assert number.findChild(QLineEdit).textMargins().left() > 0
