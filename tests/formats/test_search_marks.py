"""What a search hit is set off from the rest, and nothing of the text is lost by it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.formats.search_marks import Marks, joined


def shown(pieces):
    return "".join(f"[{piece.text}]" if piece.hit else piece.text for piece in pieces)


@pytest.mark.parametrize(
    ("typed", "text", "marked"),
    [
        ("fær", "Ærø Færgeselskab A/S", "Ærø [Fær]geselskab A/S"),
        ("aero", "Ærø Færgeselskab", "[Ærø] Færgeselskab"),
        ("arhus", "Aarhus og Århus", "[Aarhus] og [Århus]"),
        ("33 12", "Tel. +4533123456", "Tel. +45[3312]3456"),
        ("+45 (0)33 12", "+45 33 12 34 56", "+[45 33 12] 34 56"),
        ("33123456", "33 12 34 56", "[33 12 34 56]"),
        ("eva alfa", "eva@alfa.dk", "[eva]@[alfa].dk"),
        ("x", "Alfa", "Alfa"),
        ("", "Alfa", "Alfa"),
        ("<b>", "<b>Bold</b>", "<[b]>[B]old</[b]>"),
        ("alf alfa", "Alfa", "[Alfa]"),
    ],
)
def test_hits_are_marked_in_the_text_as_it_was_typed(typed, text, marked):
    assert shown(Marks(typed).pieces(text)) == marked


def test_an_excerpt_shows_what_was_hit_else_the_beginning():
    body = "1042\nAlfa\nHavnegade 1\nAarhus\n+4533123456\n" + "long " * 50 + "Needle " + "word " * 50
    assert shown(Marks("x").excerpt("Alfa", body)) == "1042 · Havnegade 1 · Aarhus"
    assert shown(Marks("aarh").excerpt("Alfa", body)) == "1042 · Havnegade 1 · [Aarh]us"
    found = shown(Marks("needle 33").excerpt("Alfa", body))
    assert "…" in found
    assert shown(Marks("al").excerpt("T", "1042\nValentin\nAlarm")) == "1042 · Valentin · [Al]arm"
    assert "[Needle]" in found
    assert len(found) < 200


@given(st.text(), st.text())
def test_marking_changes_no_letter(typed, text):
    assert joined(Marks(typed).pieces(text)) == text


@given(st.text(), st.text(), st.text())
def test_every_text_has_an_excerpt(typed, title, body):
    assert len(joined(Marks(typed).excerpt(title, body))) < 1000
