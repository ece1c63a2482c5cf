"""Every colour is legible on everything it can stand on, in every theme: computed from tokens, style sheet and palette."""

import dataclasses
import itertools
import re
import string

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from app import resources
from app.views import theme

# What each token is. One that is added must be put in its place here, else the first test fails.
TEXTS = {"text", "muted", "accent", "late", "today", "ok"}
GROUNDS = {
    "window", "surface", "raised", "zebra", "hover", "pressed", "selection", "accent_soft", "late_soft", "today_soft",
}  # fmt: skip
ON_COLOUR = {"accent_text": {"accent", "accent_hover"}, "late_text": {"late"}}  # a text, and the only grounds it stands on
LINES = {"border", "outline", "focus", "scroll", "scroll_hover"}
OTHERS = {"name", "dark", "picture_dim", "disabled", "accent_hover"}
TEXT, SHAPE = 4.5, 3.0  # WCAG 2.2: 1.4.3 for words, 1.4.11 for what shows where something is

every_theme = pytest.mark.parametrize("look", theme.THEMES.values(), ids=lambda look: look.name)


def ratio(look, one, other):
    return theme.contrast(getattr(look, one), getattr(look, other))


def too_faint(look, pairs, least):
    return {f"{one} on {other}": round(ratio(look, one, other), 2) for one, other in pairs if ratio(look, one, other) < least}


def test_every_token_has_its_place():
    names = {field.name for field in dataclasses.fields(theme.Tokens)}
    assert names == TEXTS | GROUNDS | set(ON_COLOUR) | LINES | OTHERS


@every_theme
def test_every_text_on_every_ground(look):
    pairs = [*itertools.product(sorted(TEXTS), sorted(GROUNDS))]
    pairs += [(text, ground) for text, grounds in ON_COLOUR.items() for ground in sorted(grounds)]
    assert len(pairs) == 63
    assert too_faint(look, pairs, TEXT) == {}


@every_theme
def test_the_ring_around_what_has_the_keyboard_shows_on_every_ground(look):
    assert too_faint(look, itertools.product(["focus"], sorted(GROUNDS)), SHAPE) == {}
    rings = [body["border"] for selectors, body in rules() if 'kind="primary"]:focus' in selectors and "border" in body]
    assert rings
    for ring in rings:
        assert theme.contrast(getattr(look, ring.rpartition("$")[2]), look.accent) >= SHAPE


def test_in_high_contrast_every_line_shows_and_what_is_grey_can_be_read():
    grounds = ("window", "surface", "raised", "zebra")
    assert too_faint(theme.CONTRAST, itertools.product(sorted(LINES), grounds), SHAPE) == {}
    assert too_faint(theme.CONTRAST, itertools.product(["disabled"], grounds), TEXT) == {}
    for text, ground in itertools.product(("text", "muted", "accent"), grounds):
        assert ratio(theme.CONTRAST, text, ground) >= 7, "high contrast is WCAG's AAA"


def rules():
    """The selectors and properties of the style sheet."""
    sheet = re.sub(r"/\*.*?\*/", "", resources.text("styles/kontor.qss"), flags=re.S)
    for selectors, body in re.findall(r"([^{}]+)\{([^{}]*)\}", sheet):
        found = dict(re.findall(r"([\w-]+)\s*:\s*([^;]+);", body))
        yield " ".join(selectors.split()), found


def token(value):
    named = re.fullmatch(r"\s*\$(\w+)\s*", value or "")
    return named[1] if named else None


@every_theme
def test_every_rule_of_the_style_sheet_writes_legibly_on_its_own_ground(look):
    faint = {}
    for selectors, body in rules():
        text, ground = token(body.get("color")), token(body.get("background"))
        if text and ground and ":disabled" not in selectors and ratio(look, text, ground) < TEXT:
            faint[selectors] = (text, ground, round(ratio(look, text, ground), 2))
    assert faint == {}


def test_the_style_sheet_puts_each_colour_where_its_kind_belongs():
    """A ground is never written with, a text never stands on what is none of its grounds."""
    wrong = []
    for selectors, body in rules():
        text, ground = token(body.get("color")), token(body.get("background"))
        if text and text not in TEXTS | set(ON_COLOUR) | {"disabled"}:
            wrong.append(f"{selectors}: color ${text}")
        if text in ON_COLOUR and ground and ground not in ON_COLOUR[text]:
            wrong.append(f"{selectors}: ${text} on ${ground}")
    assert wrong == []
    assert len(list(rules())) > 80


@every_theme
def test_what_qt_paints_by_the_palette_is_legible_too(look):
    role = QPalette.ColorRole
    made = theme.palette(look)
    pairs = [
        (role.WindowText, role.Window), (role.Text, role.Base), (role.Text, role.AlternateBase), (role.ButtonText, role.Button),
        (role.HighlightedText, role.Highlight), (role.ToolTipText, role.ToolTipBase), (role.PlaceholderText, role.Base),
        (role.Link, role.Base), (role.Link, role.Window),
    ]  # fmt: skip
    colours = [(f"{text.name} on {ground.name}", made.color(text).name(), made.color(ground).name()) for text, ground in pairs]
    assert [pair for pair, text, ground in colours if theme.contrast(text, ground) < TEXT] == []


@every_theme
def test_a_users_colour_behind_words_leaves_them_legible(look):
    """Chips and bars of a status are tinted with its colour."""
    for colour in ("#ffff00", "#000080", "#ff0000", "#00ff00", "#ffffff", "#000000", *theme.CHART):
        assert theme.contrast(theme.legible(colour, look.surface), look.surface) >= SHAPE


def test_the_sheet_is_a_template_of_tokens_only():
    named = {match.group("named") for match in string.Template.pattern.finditer(resources.text("styles/kontor.qss"))}
    used = named & {field.name for field in dataclasses.fields(theme.Tokens)}
    assert TEXTS | {"focus", "outline", "window", "surface"} <= used


@every_theme
def test_the_grey_words_in_an_empty_field_are_legible_as_qt_paints_them(qapp, qtbot, look):
    theme.apply(qapp, look.name)
    for field in (QLineEdit(), QPlainTextEdit()):
        qtbot.addWidget(field)
        field.show()
        colour = field.palette().color(QPalette.ColorRole.PlaceholderText)
        assert (colour.name(), colour.alpha()) == (look.muted, 255)
    theme.apply(qapp, "light")
