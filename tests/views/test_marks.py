"""Marks: red with words for late, amber for today, and a dot beside a status's name, never colour alone."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter

from app.views import marks, theme

TODAY = date(2025, 11, 22)


@pytest.mark.parametrize(
    ("days", "said"),
    [
        (-400, ("late", "400 d late")),
        (-3, ("late", "3 d late")),
        (-1, ("late", "1 d late")),
        (0, ("today", "today")),
        (1, ("soon", "tomorrow")),
        (5, ("soon", "in 5 d")),
        (7, ("soon", "in 7 d")),
        (8, ("", "")),
    ],
)
def test_a_deadline_is_said_in_words(days, said):
    assert marks.late_words(TODAY + timedelta(days=days), TODAY) == said


def test_no_deadline_presses_nobody():
    assert marks.late_words(None, TODAY) == ("", "")


def painted(paint, width=140):
    image = QImage(width, 30, QImage.Format.Format_RGB32)
    image.fill(QColor(theme.LIGHT.surface))
    painter = QPainter(image)
    painter.setFont(theme.font())
    paint(painter, QRect(0, 0, width, 30))
    painter.end()
    return image


def columns_with(image, colour):
    """Where along the row something of about this colour is."""
    wanted = QColor(colour)

    def near(x, y):
        point = image.pixelColor(x, y)
        return all(abs(a - b) < 60 for a, b in zip(point.getRgb()[:3], wanted.getRgb()[:3], strict=True))

    return [x for x in range(image.width()) if any(near(x, y) for y in range(image.height()))]


def test_late_is_a_red_clock_and_words(qapp):
    theme.load_font()
    image = painted(lambda painter, rect: marks.paint_late(painter, rect, "3 d late", theme.LIGHT))
    red = columns_with(image, theme.LIGHT.late)
    assert [x for x in red if x < 17], "the clock"
    assert [x for x in red if x > 30], "the words"


def test_in_a_narrow_column_the_clock_remains(qapp):
    image = painted(lambda painter, rect: marks.paint_late(painter, rect, "3 d late", theme.LIGHT), width=20)
    assert columns_with(image, theme.LIGHT.late)


@pytest.mark.parametrize(("urgency", "token"), [("late", "late"), ("today", "today"), ("soon", "muted")])
def test_each_urgency_has_its_colour(qapp, urgency, token):
    image = painted(lambda painter, rect: marks.paint_urgency(painter, rect, urgency, "words", theme.LIGHT))
    assert columns_with(image, getattr(theme.LIGHT, token))


def test_what_is_not_pressing_is_not_painted(qapp):
    image = painted(lambda painter, rect: marks.paint_urgency(painter, rect, "", "", theme.LIGHT))
    assert image == painted(lambda painter, rect: None)


def test_a_status_is_a_dot_and_its_name(qapp):
    theme.load_font()
    image = painted(lambda painter, rect: marks.paint_status(painter, rect, "#17958a", "Offer sent", theme.LIGHT))
    assert columns_with(image, "#17958a")[0] < 8
    assert [x for x in columns_with(image, theme.LIGHT.text) if x > 20]


def test_a_white_status_still_has_a_dot(qapp):
    image = painted(lambda painter, rect: marks.paint_status(painter, rect, "#ffffff", "", theme.LIGHT))
    assert image.pixelColor(4, 15).name() != theme.LIGHT.surface
