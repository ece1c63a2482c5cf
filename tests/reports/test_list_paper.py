"""A list on paper: every text as it was typed, nothing cut, whatever it holds (safety.md F21)."""

import builtins
import datetime as dt
import io
import re
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtPdf import QPdfDocument

from app import formats
from app.formats import Kind
from app.reports.papers import list_paper
from app.reports.papers.list_paper import ListPaper

HOSTILE = [
    "<b>bold</b>", "A<B> GmbH", "a&b &amp; c", '<img src="/etc/passwd"/>', "anna@firma.cz", "=cmd|' /C calc'!A0", "% ( ) \\ /Name",
]  # fmt: skip
LETTERS = "Žluťoučký kůň Ærø Øster Åby Ștefan Țară Brăila Łódź Große Straße ñ € – „“"


signs = st.characters(codec="latin-1", exclude_categories=["C", "Z"])


def pages(paper):
    """What a PDF reader reads on each page."""
    made = io.BytesIO()
    list_paper.render(paper, made)
    document, buffer = QPdfDocument(), QBuffer()
    buffer.setData(QByteArray(made.getvalue()))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(buffer)
    # The reader takes a hyphen at the end of a line for one that was put there to break a word.
    texts = [document.getAllText(page).text().replace("\ufffe", "-") for page in range(document.pageCount())]
    document.close()
    return texts


def paper(rows, columns=("Text",), kinds=(Kind.TEXT,), **more):
    return ListPaper("Cases", "", columns, kinds, rows, **more)


def close(text):
    """Without the blanks at which lines are broken."""
    return re.sub(r"\s+", "", text)


def test_every_letter_of_our_countries_is_printed(qapp):
    assert close(LETTERS) in close(pages(paper([(LETTERS,)]))[0])


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_texts_are_printed_as_they_are_and_nothing_is_opened(qapp, text, monkeypatch):
    list_paper.render(paper([("warm",)]), io.BytesIO())  # the font is read once
    opened = []
    real = builtins.open
    monkeypatch.setattr(builtins, "open", lambda name, *args, **kw: (opened.append(name), real(name, *args, **kw))[1])
    assert close(text) in close(pages(ListPaper(text, text, (text,), (Kind.TEXT,), [(text,)], company=text))[0])
    assert opened == []


@settings(max_examples=60, deadline=None)
@given(st.lists(st.text(signs, min_size=1, max_size=400), min_size=1, max_size=6))
def test_any_text_is_printed_whole(qapp, texts):
    read = close("".join(pages(paper([(text,) for text in texts]))))
    for text in texts:
        assert close(text) in read


@settings(max_examples=40, deadline=None)
@given(st.text(), st.text(), st.text())
def test_no_text_at_all_can_stop_the_printing(qapp, title, head, cell):
    assert pages(ListPaper(title, title, (head,), (Kind.MEMO,), [(cell,)], company=title))


def test_every_page_has_the_headings_and_says_which_of_how_many_it_is(qapp):
    rows = [(n, f"Company {n}") for n in range(150)]
    found = pages(paper(rows, ("No.", "Customer"), (Kind.SERIAL, Kind.TEXT)))
    assert len(found) > 2
    for n, text in enumerate(found, start=1):
        assert "Customer" in text
        assert close(f"Page {n} of {len(found)}") in close(text)
    read = close("".join(found))
    assert all(f"Company{n}" in read for n in range(150))


def test_a_text_longer_than_a_page_goes_on_on_the_next(qapp):
    words = " ".join(f"word{n}" for n in range(4000))
    found = pages(paper([(words, "end")], ("Memo", "Other"), (Kind.MEMO, Kind.TEXT)))
    assert len(found) > 1
    assert all(f"word{n}" in close("".join(found)) for n in range(4000))


def test_an_empty_list_says_so(qapp):
    assert "Nothing found." in pages(paper([]))[0]


def test_values_are_written_as_the_country_writes_them(qapp):
    before = formats.current()
    formats.use("da_DK", "en")
    row = (Decimal("1234.50"), dt.date(2026, 11, 23), True, None)
    text = pages(paper([row], ("Value", "Day", "Yes", "None"), (Kind.MONEY, Kind.DATE, Kind.YESNO, Kind.TEXT)))[0]
    formats.use(before.locale, before.language)
    assert "1.234,50" in text
    assert "23.11.2026" in text


@given(st.lists(st.lists(st.text("abc mW", max_size=200), min_size=3, max_size=3), max_size=20), st.floats(120, 900))
def test_the_columns_always_fit_the_paper(rows, room):
    made = list_paper.widths(("No.", "Customer", "A rather long heading"), rows, room)
    assert sum(made) + 2 * list_paper.GAP <= room + 0.01
    assert min(made) > 10


@given(st.text("ab Wi\n", max_size=300), st.floats(30, 200))
def test_a_broken_text_loses_only_blanks_and_fits(text, width):
    lines = list_paper.broken(text, width)
    assert close("".join(lines)) == close(text)
    assert all(list_paper._wide(line) <= width + 0.01 or len(line) == 1 for line in lines)
