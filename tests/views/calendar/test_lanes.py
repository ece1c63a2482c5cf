"""Bars lie on free lines, what has no room is counted, and what overlaps shares the width."""

from hypothesis import given
from hypothesis import strategies as st

from app.views.calendar.lanes import Bar, Share, laid, side_by_side

SPANS = st.lists(st.tuples(st.integers(-3, 9), st.integers(0, 8)).map(lambda s: (s[0], s[0] + s[1])), max_size=40)
TIMES = st.lists(st.tuples(st.integers(0, 90), st.integers(1, 40)).map(lambda s: (s[0], s[0] + s[1])), max_size=25)


def test_a_bar_takes_the_highest_line_that_is_free_on_all_its_days():
    found = laid([(0, 2), (1, 1), (3, 4), (2, 3)], 7)
    assert found.bars == [Bar(0, 0, 2, 0), Bar(1, 1, 1, 1), Bar(2, 3, 4, 0), Bar(3, 2, 3, 1)]
    assert (found.lanes, found.more) == (2, [0] * 7)


def test_the_last_line_tells_how_many_have_no_room():
    found = laid([(0, 6), (0, 0), (0, 0), (3, 3)], 7, room=2)
    assert [bar.at for bar in found.bars] == [0, 3]
    assert found.more == [2, 0, 0, 0, 0, 0, 0]


@given(SPANS, st.integers(1, 5))
def test_no_bar_lies_on_another_and_every_one_is_shown_or_counted(spans, room):
    found = laid(spans, 7, room)
    for column in range(7):
        here = [bar for bar in found.bars if bar.left <= column <= bar.right]
        lanes = [bar.lane for bar in here]
        assert len(set(lanes)) == len(lanes)
        assert all(lane < room for lane in lanes)
        assert len(here) + found.more[column] == sum(left <= column <= right for left, right in spans)
        if found.more[column]:
            assert room - 1 not in lanes  # there it says how many


def test_what_overlaps_stands_side_by_side():
    assert side_by_side([(0, 10), (5, 15), (10, 20), (30, 40)]) == [Share(0, 2), Share(1, 2), Share(0, 2), Share(0, 1)]
    assert side_by_side([(0, 30), (0, 10), (0, 10), (15, 30)])[3] == Share(1, 3, 2)  # wide, where nobody is beside it


@given(TIMES)
def test_nothing_is_hidden_behind_another(times):
    shares = side_by_side(times)
    assert len(shares) == len(times)
    for n, (one, share) in enumerate(zip(times, shares, strict=True)):
        assert 0 <= share.place < share.place + share.wide <= share.of
        for other, beside in zip(times[n + 1 :], shares[n + 1 :], strict=True):
            if one[0] < other[1] and other[0] < one[1]:
                assert share.of == beside.of
                assert share.place + share.wide <= beside.place or beside.place + beside.wide <= share.place
