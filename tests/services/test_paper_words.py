"""The words inside a file are found, and a hostile one neither harms nor holds up whoever adds it (safety.md F20)."""

import io
import random
import subprocess
import zlib

import psutil
import pytest

from app import __main__ as program
from app.services import paper_child
from app.services.exchange import disposable, foreign
from app.services.mail import collecting, filing
from app.services.paper_words import Words, inside, sentence
from app.store import search

LINES = ("Wheel loader with Žluťoučký tyres", "Total 1.250,00 EUR")


def pdf(lines=LINES, password="", pages=1):
    """A PDF with these lines on each page, made by the library of our own papers."""
    from reportlab.lib.pdfencrypt import StandardEncryption
    from reportlab.pdfgen.canvas import Canvas

    from app.reports.papers.list_paper import _FONT, _font

    _font()
    out = io.BytesIO()
    canvas = Canvas(out, encrypt=StandardEncryption(password, strength=128) if password else None)
    for _page in range(pages):
        canvas.setFont(_FONT, 12)
        for n, line in enumerate(lines):
            canvas.drawString(72, 700 - 20 * n, line)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def objects(*bodies):
    """A PDF of bare objects, numbered from 1; the first is its root."""
    out, at = b"%PDF-1.7\n", []
    for n, body in enumerate(bodies, 1):
        at.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (n, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in at)
    size, start = len(bodies) + 1, len(out)
    return out + b"xref\n0 %d\n0000000000 65535 f \n%strailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF" % (
        size,
        table,
        size,
        start,
    )


FONT = b"/Font << /T << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>"


def page(content, more=b""):
    """A PDF of one page with this packed content."""
    stream = b"<< /Length %d /Filter /FlateDecode >>\nstream\n%s\nendstream" % (len(content), content)
    return objects(
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 99 99] /Contents 4 0 R /Resources << " + FONT + more + b" >> >>",
        stream,
    )


def packed(piece, length):
    """A stream of so many bytes, small as a bomb is."""
    squeezing, block = zlib.compressobj(9), piece * max(1, min(length, 1_000_000) // len(piece))
    return b"".join(squeezing.compress(block) for _n in range(length // len(block))) + squeezing.flush()


HOSTILE = {
    "bomb": page(packed(b"\0", 1 << 30)),
    "pages in a circle": objects(b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 9 >>"),
    "forms in a circle": page(zlib.compress(b"/F Do " * 5000), b"/XObject << /F 4 0 R >>"),
    "no end of brackets": page(packed(b"[", 3_000_000)),
    "only a head": b"%PDF-1.7\n",
    "nothing of it": b"no paper at all",
    "cut": page(packed(b"BT /T 9 Tf (a) Tj ET ", 9_000_000))[:-200],
}


def test_the_words_of_a_pdf_are_found():
    assert inside("offer.pdf", pdf(pages=3)) == Words("\n\n".join(["\n".join(LINES)] * 3))
    assert inside("offer.pdf", page(packed(b"BT /T 9 Tf (a) Tj ET ", 21))).text == "a"
    assert "Wheel loader" in inside("without an ending", pdf()).text


def test_a_locked_pdf_says_so():
    words = inside("offer.pdf", pdf(password="secret"))
    assert words == Words(problem="locked")
    assert sentence("offer.pdf", words) == "The words in offer.pdf cannot be searched: a password locks it."
    assert sentence("offer.pdf", Words("x")) == ""


def test_words_inside_a_dropped_pdf_find_its_activity(store, tmp_path):
    (tmp_path / "scan.pdf").write_bytes(pdf())
    (tmp_path / "bad.pdf").write_bytes(HOSTILE["only a head"])
    found = collecting.collect([tmp_path / "scan.pdf", tmp_path / "bad.pdf"])
    assert found.problems == ["The words in bad.pdf cannot be searched: it is damaged, or no PDF."]
    filed = store.write("Note", filing.file_all, found.dropped).result
    store.index_all()
    assert [hit.id for hit in store.read(search.find, "zlutoucky tyres")] == [filed[0].id]


@pytest.mark.parametrize("kind", HOSTILE)
def test_a_hostile_pdf_gives_no_words_and_no_error(kind):
    words = inside("bad.pdf", HOSTILE[kind])
    assert words.text == ""
    assert words.problem == ("" if kind in ("forms in a circle", "no end of brackets") else "broken")
    assert ("bad.pdf" in sentence("bad.pdf", words)) == bool(words.problem)


def test_a_pdf_that_takes_too_long_is_given_up(monkeypatch):
    slow = page(packed(b"BT /T 9 Tf (a) Tj ET ", 60_000_000))
    monkeypatch.setattr(disposable, "SLACK", 1 - paper_child.LIMITS.patience(len(slow)))
    assert inside("slow.pdf", slow) == Words(problem="slow")
    assert psutil.Process().children() == []


def test_any_damage_is_no_error():
    dice, sound = random.Random(7), pdf()
    for _turn in range(4):
        data = bytearray(sound)
        for _byte in range(30):
            data[dice.randrange(len(data))] = dice.randrange(256)
        assert inside("bad.pdf", bytes(data)).problem in ("", "broken", "locked", "slow")


def test_a_pdf_that_is_too_large_is_not_read(monkeypatch):
    from dataclasses import replace

    monkeypatch.setattr(paper_child, "LIMITS", replace(paper_child.LIMITS, file_bytes=10))
    assert inside("a.pdf", pdf()) == Words(problem="large")


@pytest.mark.parametrize(
    ("data", "text"),
    [
        ("Příliš žluťoučký".encode(), "Příliš žluťoučký"),
        (b"\xef\xbb\xbfBOM", "BOM"),
        ("Ærø".encode("utf-16"), "Ærø"),
        ("Ærø".encode("utf-16-be"), ""),
        ("Ærø".encode("cp1252"), "Ærø"),
        (b"a\0b", ""),
        (b"", ""),
        ("é".encode() * 300_000, "é" * 200_000),
    ],
)
def test_the_words_of_a_text_are_read_however_it_was_written(data, text):
    assert inside("notes.txt", data) == Words(text)
    assert inside("photo.jpg", data) == Words()


def test_the_child_knows_neither_store_nor_window_nor_key(tmp_path):
    start = foreign.command(tmp_path, paper_child.__name__, paper_child.WORD, ("pypdf",))
    code = start.index("-c") + 1
    start[code] = start[code].replace("'__main__'", "'loaded'") + "; import pypdf; print(*sys.modules)"
    told = subprocess.run(start, capture_output=True, text=True, check=True, env=foreign.surroundings()).stdout.split()
    assert not {"sqlalchemy", "sqlcipher3", "PySide6", "keyring", "psycopg", "babel", "app.language", "app.store"} & set(told)


def test_the_frozen_program_knows_the_word_of_its_child():
    assert program.READ_FOREIGN_PAPER == paper_child.WORD
