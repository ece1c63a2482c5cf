"""A list on paper: its columns as wide as their texts need, nothing cut, a heading and "page 2 of 5" on every page."""

from __future__ import annotations

import datetime as dt
import importlib.resources
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import chain, islice
from typing import Any, BinaryIO, Final

from app import formats
from app.formats import Kind
from app.language import _

MM: Final = 72 / 25.4  # points
PAPER: Final = (297 * MM, 210 * MM)  # A4, lying
MARGIN, FOOT = 14 * MM, 12 * MM
SIZE, LEADING, GAP = 8.0, 10.5, 9.0  # points: of the letters, from line to line, between columns
NARROW: Final = 11 * MM
LOOKED_AT: Final = 300  # rows by which the widths are chosen
_RIGHT: Final = (Kind.NUMBER, Kind.SERIAL, Kind.MONEY, Kind.PERCENT)
_FONT: Final = "Kontor"
_INK, _QUIET, _LINE = (0.1, 0.11, 0.13), (0.4, 0.42, 0.45), (0.8, 0.81, 0.83)
_CONTROLS: Final = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")


@dataclass(frozen=True, slots=True)
class ListPaper:
    """What is printed. `note` says in words what was left out by filters."""

    title: str
    note: str
    columns: tuple[str, ...]
    kinds: tuple[Kind, ...]
    rows: Iterable[Sequence[Any]]
    company: str = ""
    printed: dt.datetime | None = None


def render(paper: ListPaper, to: BinaryIO | str) -> int:
    """Draw the pages into a PDF file; how many rows are on them."""
    return _Pages(paper, to).draw()


@cache
def _font() -> Any:
    """The one letter form, of the screens too; it has every letter of Europe."""
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont

    file = importlib.resources.files("fontpkg_inter") / "files" / "Inter[opsz,wght].ttf"
    with importlib.resources.as_file(file) as found:
        font = TTFont(_FONT, str(found))
    pdfmetrics.registerFont(font)
    return font


def _wide(text: str, size: float = SIZE) -> float:
    return float(_font().stringWidth(text, size))


def text_of(kind: Kind, value: Any) -> str:
    """A value as people read it."""
    if value is None or value == "":
        return ""
    if isinstance(value, str):
        return _CONTROLS.sub("", value.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " "))
    return formats.current().text(kind, value)


def broken(text: str, width: float, size: float = SIZE) -> list[str]:
    """A text in lines that fit the width, between words where that is possible. Nothing of it is lost but the blanks there."""
    lines = []
    for paragraph in text.split("\n"):
        line = ""
        for word in paragraph.split(" "):
            tried = f"{line} {word}" if line else word
            if _wide(tried, size) <= width:
                line = tried
                continue
            if line:
                lines.append(line)
            *full, line = _pieces(word, width, size)
            lines += full
        lines.append(line)
    return lines


def _pieces(word: str, width: float, size: float) -> list[str]:
    """A word that is wider than its column, cut between letters."""
    if _wide(word, size) <= width:
        return [word]
    pieces, piece, so_far = [], "", 0.0
    for letter in word:
        wide = _wide(letter, size)
        if piece and so_far + wide > width:
            pieces.append(piece)
            piece, so_far = "", 0.0
        piece, so_far = piece + letter, so_far + wide
    return [*pieces, piece]


def widths(heads: Sequence[str], rows: Sequence[Sequence[str]], room: float) -> list[float]:
    """How wide each column becomes: as its texts want, and when that is too much together, the long ones give way first."""
    wanted = []
    for at, head in enumerate(heads):
        longest = sorted((max(map(_wide, row[at].split("\n"))) for row in rows), reverse=True)
        usual = longest[len(longest) // 20] if longest else 0.0  # a few long ones may take several lines
        wanted.append(max(NARROW, _wide(head), usual) + 0.5)
    room -= GAP * (len(wanted) - 1)
    limit = max(wanted)
    if sum(wanted) > room:
        low, high = 0.0, limit
        for _step in range(40):  # the width at which the long ones are cut off
            limit = (low + high) / 2
            low, high = (limit, high) if sum(min(w, limit) for w in wanted) <= room else (low, limit)
        limit = low
    fitted = [min(w, limit) for w in wanted]
    return [w * room / sum(fitted) for w in fitted] if sum(wanted) > room or sum(fitted) > room else fitted


class _Pages:
    """Draws line after line, and a new page whenever one is full."""

    def __init__(self, paper: ListPaper, to: BinaryIO | str) -> None:
        from reportlab.pdfgen.canvas import Canvas

        _font()
        self._paper = paper
        self._canvas = Canvas(to, pagesize=PAPER, pageCompression=1)
        self._canvas.setTitle(_CONTROLS.sub("", paper.title))
        self._canvas.setCreator("Kontor")
        self._page, self._y = 0, 0.0
        self._lefts: list[float] = []
        self._widths: list[float] = []

    def draw(self) -> int:
        texts = self._texts()
        first = list(islice(texts, LOOKED_AT))
        heads = [text_of(Kind.TEXT, head) for head in self._paper.columns]
        self._widths = widths(heads, first, PAPER[0] - 2 * MARGIN)
        left = MARGIN
        for width in self._widths:
            self._lefts.append(left)
            left += width + GAP
        self._begin()
        count = 0
        for row in chain(first, texts):
            count += 1
            self._row([broken(text, width) for text, width in zip(row, self._widths, strict=True)])
        if not count:
            self._write(MARGIN, self._y, _("Nothing found."), _QUIET)
        self._end()
        self._total()
        self._canvas.save()
        return count

    def _texts(self) -> Iterator[list[str]]:
        kinds = self._paper.kinds
        return ([text_of(kind, value) for kind, value in zip(kinds, row, strict=True)] for row in self._paper.rows)

    def _row(self, cells: Sequence[Sequence[str]]) -> None:
        height = max(map(len, cells))
        if self._y - min(height, 6) * LEADING < FOOT + LEADING:  # a short row stays together
            self._turn()
        for line in range(height):
            if self._y < FOOT + LEADING:
                self._turn()
            for at, cell in enumerate(cells):
                if line < len(cell) and cell[line]:
                    self._cell(at, cell[line])
            self._y -= LEADING
        self._rule(self._y + LEADING - 3)
        self._y -= 2.5

    def _cell(self, at: int, text: str, colour: tuple[float, float, float] = _INK) -> None:
        right = self._paper.kinds[at] in _RIGHT
        left = self._lefts[at] + (self._widths[at] - _wide(text) if right else 0)
        self._write(left, self._y, text, colour)

    def _write(self, x: float, y: float, text: str, colour: tuple[float, float, float], size: float = SIZE) -> None:
        self._canvas.setFillColorRGB(*colour)
        self._canvas.setFont(_FONT, size)
        self._canvas.drawString(x, y, text)

    def _rule(self, y: float) -> None:
        self._canvas.setStrokeColorRGB(*_LINE)
        self._canvas.setLineWidth(0.4)
        self._canvas.line(MARGIN, y, PAPER[0] - MARGIN, y)

    def _begin(self) -> None:
        """The head of a page; the first one also says what this is."""
        self._page += 1
        self._y = PAPER[1] - MARGIN
        if self._page == 1:
            room = PAPER[0] - 2 * MARGIN
            for text, size, colour in ((self._paper.title, 14.0, _INK), (self._paper.note, 9.0, _QUIET)):
                for words in broken(text_of(Kind.TEXT, text), room, size) if text else ():
                    self._write(MARGIN, self._y - size, words, colour, size)
                    self._y -= size * 1.35
            self._y -= 6
        heads = [broken(text_of(Kind.TEXT, head), width) for head, width in zip(self._paper.columns, self._widths, strict=True)]
        self._y -= LEADING
        for line in range(max(map(len, heads))):
            for at, cell in enumerate(heads):
                if line < len(cell):
                    self._cell(at, cell[line], _QUIET)
            self._y -= LEADING
        self._rule(self._y + LEADING - 3)
        self._y -= 2.5

    def _turn(self) -> None:
        self._end()
        self._begin()

    def _end(self) -> None:
        """The foot of a page. How many there are is known at the end only, so that number is put in then."""
        moment = self._paper.printed
        when = formats.current().text(Kind.MOMENT, moment) if moment else ""
        self._write(MARGIN, FOOT - 6, "  ·  ".join(filter(None, (text_of(Kind.TEXT, self._paper.company), when))), _QUIET)
        self._canvas.saveState()
        words = _("Page {page} of {total}").format(page=self._page, total="")
        self._canvas.translate(PAPER[0] - MARGIN - _wide("00"), FOOT - 6)  # more than 99 pages reach into the margin
        self._write(-_wide(words), 0, words, _QUIET)
        self._canvas.doForm("pages")
        self._canvas.restoreState()
        self._canvas.showPage()

    def _total(self) -> None:
        self._canvas.beginForm("pages", 0, -4, 60, 12)
        self._write(0, 0, str(self._page), _QUIET)
        self._canvas.endForm()
