"""The ring chart: what it counts, what a click, a key and the mouse over it do, and that it fits where it stands."""

import math

import pytest
from PySide6.QtCore import QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from app.views import theme
from app.views.pie import OTHER, Pie, Slice
from app.views.pie_shape import HOLE, MOST, fold, places, spans

FOUR = [
    Slice("inquiry", "Inquiry", "#4a72d8", 34, "2 489 k€"),
    Slice("offer", "Offer sent", "#17958a", 22, "1 610 k€"),
    Slice("won", "Won", None, 41),
    Slice("lost", "Lost", "#76808f", 0),
]
SIZES = [QSize(220, 150), QSize(360, 184), QSize(430, 200), QSize(240, 420), QSize(900, 600), QSize(1600, 160)]


@pytest.fixture
def pie(qapp, qtbot):
    theme.apply(qapp, "light")
    widget = Pie("By status")
    qtbot.addWidget(widget)
    widget.resize(400, 200)
    widget.set_slices(FOUR)
    widget.show()
    widget.activateWindow()
    yield widget
    theme.apply(qapp, "light")


def middle_of(pie, at):
    """The middle of a slice, in the ring."""
    where = pie._places()
    turns = spans([each.count for each in pie.slices()])
    angle = math.radians(sum(turns[:at]) + turns[at] / 2)
    away = where.ring.width() / 2 * (1 + HOLE) / 2
    return (where.ring.center() + QPointF(math.sin(angle), -math.cos(angle)) * away).toPoint()


def test_a_colour_of_the_theme_is_another_one_in_another_theme(qapp, qtbot):
    pie = Pie("By deadline")
    qtbot.addWidget(pie)
    pie.resize(360, 160)
    pie.set_slices([Slice("late", "Overdue", "late", 1)])
    for look in ("light", "dark"):
        theme.apply(qapp, look)
        assert colour_of(pie, 0) == theme.legible(theme.tokens().late, theme.tokens().surface)
    theme.apply(qapp, "light")


def colour_of(pie, at):
    return pie.grab().toImage().pixelColor(middle_of(pie, at)).name()


# -- geometry


@pytest.mark.parametrize("counts", [[1], [1, 1], [999_999, 1], [5, 0, 5], [1] * 9])
def test_slices_fill_the_ring_and_the_smallest_can_be_hit(counts):
    turns = spans(counts)
    assert sum(turns) == pytest.approx(360)
    assert all(turn > 2 for turn, count in zip(turns, counts, strict=True) if count)
    assert all(turn == 0 for turn, count in zip(turns, counts, strict=True) if not count)


def test_without_counts_there_are_no_spans():
    assert spans([0, 0]) == [0, 0]
    assert spans([]) == []


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size.width()}x{size.height()}")
@pytest.mark.parametrize("rows", [1, 4, MOST])
def test_ring_and_legend_stay_inside_and_apart(size, rows):
    where = places(size, rows, titled=True)
    ring, legend = where.ring.toAlignedRect(), where.legend
    assert ring.left() >= 0
    assert ring.right() < size.width()
    assert ring.bottom() < size.height()
    assert ring.width() >= 40
    assert not ring.intersects(legend)
    assert legend.right() < size.width()
    assert legend.top() + where.row * min(rows, where.rows) <= size.height()
    assert legend.width() >= 90
    assert where.rows >= 3 or where.rows >= rows


def test_the_smallest_of_many_slices_become_one_and_the_order_stays():
    many = [Slice(n, f"Name {n}", None, count) for n, count in enumerate([5, 90, 7, 80, 1, 70, 60, 50, 40, 30, 2])]
    kept, folded = fold(many)
    assert [each.key for each in kept] == [1, 2, 3, 5, 6, 7, 8, 9]
    assert [each.key for each in folded] == [0, 4, 10]
    assert fold(many[:MOST]) == (many[:MOST], [])


# -- picking


@pytest.mark.parametrize("at", [0, 1, 2])
def test_a_click_on_a_slice_picks_it(qtbot, pie, at):
    with qtbot.waitSignal(pie.picked, check_params_cb=lambda key: key == FOUR[at].key):
        qtbot.mouseClick(pie, Qt.MouseButton.LeftButton, pos=middle_of(pie, at))


@pytest.mark.parametrize("at", [0, 3])
def test_a_click_on_a_row_of_the_legend_picks_it(qtbot, pie, at):
    with qtbot.waitSignal(pie.picked, check_params_cb=lambda key: key == FOUR[at].key):
        qtbot.mouseClick(pie, Qt.MouseButton.LeftButton, pos=pie.row_rect(at).center())


def test_a_second_click_says_it_again_so_the_owner_can_take_it_back(qtbot, pie):
    said = []
    pie.picked.connect(said.append)
    for _ in range(2):
        qtbot.mouseClick(pie, Qt.MouseButton.LeftButton, pos=middle_of(pie, 1))
        pie.set_picked({"offer"})
    assert said == ["offer", "offer"]


def test_a_click_beside_the_slices_picks_nothing(qtbot, pie):
    hole, corner = pie._places().ring.center().toPoint(), QPoint(2, pie.height() - 2)
    with qtbot.assertNotEmitted(pie.picked):
        qtbot.mouseClick(pie, Qt.MouseButton.LeftButton, pos=hole)
        qtbot.mouseClick(pie, Qt.MouseButton.LeftButton, pos=corner)
        qtbot.mouseClick(pie, Qt.MouseButton.RightButton, pos=middle_of(pie, 0))


def test_what_is_picked_stands_out_and_the_rest_is_dimmed(pie):
    before = [colour_of(pie, at) for at in range(3)]
    pie.set_picked({"offer"})
    surface = theme.LIGHT.surface
    assert colour_of(pie, 1) == before[1] == "#17958a"
    for at in (0, 2):
        assert theme.contrast(colour_of(pie, at), surface) < theme.contrast(before[at], surface) / 1.5
    pie.set_picked(())
    assert [colour_of(pie, at) for at in range(3)] == before


def test_other_stands_for_the_keys_folded_into_it(qtbot, pie):
    pie.set_slices([Slice(n, f"Name {n}", None, 20 - n) for n in range(12)], sum_of=lambda keys: f"sum of {len(keys)}")
    other = pie.slices()[-1]
    assert (len(pie.slices()), other.key, other.count) == (MOST, OTHER, 12 + 11 + 10 + 9)
    assert other.sum_text == "sum of 4"
    assert pie.keys(OTHER) == {8, 9, 10, 11}
    assert pie.keys(3) == {3}
    with qtbot.waitSignal(pie.picked, check_params_cb=lambda key: key == OTHER):
        qtbot.mouseClick(pie, Qt.MouseButton.LeftButton, pos=middle_of(pie, MOST - 1))
    pie.set_picked({9})
    assert pie._is_picked(other)


# -- keyboard


def test_everything_can_be_done_with_the_keyboard(qtbot, pie):
    said = []
    pie.picked.connect(said.append)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Right, Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_Enter):
        qtbot.keyClick(pie, key)
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Space, Qt.Key.Key_End, Qt.Key.Key_Space):
        qtbot.keyClick(pie, key)
    assert said == ["inquiry", "offer", "won", "inquiry", "lost"]


def test_escape_asks_to_clear(qtbot, pie):
    pie.set_picked({"won"})
    with qtbot.waitSignal(pie.cleared):
        qtbot.keyClick(pie, Qt.Key.Key_Escape)


def test_where_the_keyboard_is_can_be_seen(qtbot, pie):
    pie.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(pie.hasFocus)
    row = pie.row_rect(1)
    before = pie.grab(row).toImage()
    qtbot.keyClick(pie, Qt.Key.Key_Down)
    assert pie.grab(row).toImage() != before


def test_keys_on_a_pie_without_slices_do_nothing(qtbot, pie):
    pie.set_slices([])
    with qtbot.assertNotEmitted(pie.picked):
        for key in (Qt.Key.Key_Right, Qt.Key.Key_Space, Qt.Key.Key_End):
            qtbot.keyClick(pie, key)


def test_in_a_small_pie_the_keyboard_scrolls_the_legend(qtbot, pie):
    pie.resize(220, 150)
    pie.set_slices([Slice(n, f"Name {n}", None, 9 - n) for n in range(9)])
    assert pie._places().rows < 9
    qtbot.keyClick(pie, Qt.Key.Key_End)
    assert pie.rect().contains(pie.row_rect(8))
    with qtbot.waitSignal(pie.picked, check_params_cb=lambda key: key == 8):
        qtbot.mouseClick(pie, Qt.MouseButton.LeftButton, pos=pie.row_rect(8).center())
    qtbot.keyClick(pie, Qt.Key.Key_Home)
    assert pie.rect().contains(pie.row_rect(0))


# -- what is said


def test_a_slice_tells_name_count_share_and_sum(pie):
    assert pie.tip(0).splitlines() == ["Inquiry", "34 of 97 (35 %)", "2 489 k€"]
    pie.set_slices([Slice(1, "One", None, 1), Slice(2, "Many", None, 5000)])
    assert "under 1 %" in pie.tip(0)


def test_a_screen_reader_hears_the_title_and_where_one_is(qtbot, pie):
    assert pie.accessibleName() == "By status"
    assert pie.accessibleDescription() == "Inquiry, 34 of 97 (35 %), 2 489 k€"
    qtbot.keyClick(pie, Qt.Key.Key_Down)
    pie.set_picked({"offer"})
    assert pie.accessibleDescription() == "Offer sent, 22 of 97 (23 %), 1 610 k€, picked"


def test_the_mouse_over_a_slice_highlights_it(qtbot, pie):
    place = pie.row_rect(1)
    before = pie.grab(place).toImage()
    qtbot.mouseMove(pie, middle_of(pie, 1))
    assert pie.cursor().shape() == Qt.CursorShape.PointingHandCursor
    assert pie.grab(place).toImage() != before
    qtbot.mouseMove(pie, QPoint(1, 1))
    assert pie.grab(place).toImage() == before


@pytest.mark.parametrize("slices", [[], [Slice(1, "None of these", None, 0)]], ids=["no slices", "all zero"])
def test_it_is_never_blank(pie, slices):
    blank = Pie()
    pie.set_slices(slices)
    image = pie.grab().toImage()
    below_title = range(40, pie.height())
    ground = image.pixelColor(2, 2)
    assert any(image.pixelColor(x, y) != ground for y in below_title for x in range(0, pie.width(), 2))
    assert blank.slices() == []


# -- everywhere


@pytest.mark.parametrize("look", theme.THEMES.values(), ids=lambda look: look.name)
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size.width()}x{size.height()}")
def test_it_paints_in_every_theme_and_size(qapp, pie, look, size):
    theme.apply(qapp, look.name)
    pie.resize(size)
    for at in range(3):
        shown = colour_of(pie, at)
        assert theme.contrast(shown, look.surface) >= 3
        given = FOUR[at].colour
        assert given is None or QColor(shown) == QColor(given)


def test_a_long_name_is_shortened_and_its_count_stays(qtbot, pie):
    def count_column():
        row = pie.row_rect(0)
        return pie.grab(row.adjusted(row.width() - 22, 0, 0, 0)).toImage()

    pie.resize(220, 150)
    pie.set_slices([Slice(1, "Short", None, 7)])
    short = count_column()
    pie.set_slices([Slice(1, "Bartholomäus von Hohenlohe-Schillingsfürst" * 3, None, 7)])
    assert count_column() == short


def test_new_slices_keep_the_keyboards_place_where_they_can(qtbot, pie):
    qtbot.keyClick(pie, Qt.Key.Key_End)
    pie.set_slices(FOUR[:2])
    with qtbot.waitSignal(pie.picked, check_params_cb=lambda key: key == "offer"):
        qtbot.keyClick(pie, Qt.Key.Key_Space)
    QApplication.processEvents()
