"""The formatted text of a mail: as plain text with its links, and cleaned so that nothing in it is ever fetched."""

from __future__ import annotations

import re
from html import unescape
from html.parser import HTMLParser
from typing import Final

# Nothing that has an address of its own but links, which are followed only when asked (safety.md F19): no picture,
# no style, no frame, no form, no background.
_ALLOWED: Final = (
    "a abbr b bdi bdo blockquote br caption center cite code col colgroup dd del dfn div dl dt em font h1 h2 h3 h4 h5 h6 hr i ins "
    "kbd li mark ol p pre q s samp small span strike strong sub sup table tbody td tfoot th thead tr tt u ul var"
)
_CELL: Final = {"colspan", "rowspan", "align"}
# "*" says that no other one is let through on any element: Qt makes tooltips of titles, and pictures in them.
_ATTRIBUTES: Final[dict[str, set[str]]] = {"*": set(), "a": {"href"}, "td": _CELL, "th": _CELL, "p": {"align"}}
_GONE: Final = {"script", "style", "title", "head", "noscript", "template", "svg", "math", "object", "applet", "iframe", "select"}
_SPACED: Final = {"blockquote", "dl", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "ol", "p", "pre", "table", "ul"}
_BLOCKS: Final = _SPACED | {"br", "center", "dd", "div", "dt", "li", "tr"}
_EMPTY: Final = frozenset({"br", "hr", "col"})
# What closes by itself when the next one comes: mails leave them open by the hundred.
_CLOSING: Final = _EMPTY | {"p", "li", "td", "th", "tr", "dt", "dd", "option", "img", "meta", "link", "input", "area", "base"}
_INTRICATE: Final = 4_000  # elements open at once, from which on the cleaner takes very long
# What Qt lays out in two seconds at most; tables inside tables take twice as long with each level.
_DEEPEST, _TABLES, _SHOWN, _WORD = 100, 8, 150_000, 2_000
LONGEST: Final = 2_000_000  # letters of HTML that are looked at


def is_intricate(html: str) -> bool:
    """Whether foreign HTML lies in itself deeper than anybody writes it."""
    return _depth(re.findall(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)", html[:LONGEST]), _CLOSING) > _INTRICATE


def stripped(html: str) -> str:
    """The bare words of any HTML."""
    return unescape(re.sub(r"<[^<>]*>", " ", html[:LONGEST]))


def clean(html: str) -> str:
    """The same text without anything that is run or fetched."""
    import nh3

    return nh3.clean(
        html[:LONGEST],
        tags=set(_ALLOWED.split()),
        clean_content_tags=_GONE,
        attributes={tag: set(names) for tag, names in _ATTRIBUTES.items()},
        attribute_filter=_kept,
        url_schemes={"http", "https", "mailto"},
        link_rel=None,
        strip_comments=True,
    )


def _kept(tag: str, name: str, value: str) -> str | None:
    """Of an address without a scheme nobody knows where it leads: on Windows \\\\host is a folder of a stranger."""
    return value if name != "href" or re.match(r"(https?://|mailto:)", value.strip(), re.IGNORECASE) else None


def as_text(html: str) -> str:
    """The plain text of cleaned HTML; a link that says something else than where it leads is followed by its address."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return reader.text()


def is_slow(html: str) -> bool:
    """Whether cleaned HTML would hold up the screen: too long, too deep, or a word that has no end."""
    tags = re.findall(r"<(/?)([a-z0-9]+)", html)
    tables = [each for each in tags if each[1] == "table"]
    words = re.search(rf"[^\s]{{{_WORD},}}", re.sub(r"<[^<>]*>", "", html))
    return len(html) > _SHOWN or _depth(tags, _EMPTY) > _DEEPEST or _depth(tables, frozenset()) > _TABLES or words is not None


def _depth(tags: list[tuple[str, str]], uncounted: frozenset[str]) -> int:
    deepest = now = 0
    for closing, tag in tags:
        if tag.lower() not in uncounted:
            now = max(0, now - 1) if closing else now + 1
            deepest = max(deepest, now)
    return deepest


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._pieces: list[str] = []
        self._links: list[tuple[str, int]] = []  # where each open link leads, and the piece it begins with
        self._kept = 0  # how many <pre> are open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "a":
            self._links.append((dict(attrs).get("href") or "", len(self._pieces)))
        elif tag in ("td", "th"):
            self._pieces.append("\t")
        elif tag in _BLOCKS:
            self._pieces.append("\n\n" if tag in _SPACED else "\n")
            if tag == "li":
                self._pieces.append("• ")
        self._kept += tag == "pre"

    def handle_endtag(self, tag: str) -> None:
        if tag == "a" and self._links:
            address, begun = self._links.pop()
            said = " ".join("".join(self._pieces[begun:]).split())
            if address and address.removeprefix("mailto:") != said and address.rstrip("/") != said.rstrip("/"):
                self._pieces.append(f" <{address}>")
        elif tag in _BLOCKS and tag not in _EMPTY:
            self._pieces.append("\n\n" if tag in _SPACED else "\n")
        self._kept -= tag == "pre"

    def handle_data(self, data: str) -> None:
        if self._kept > 0:
            self._pieces.append(data)
        else:
            self._pieces.append(re.sub(r"\s+", " ", data))

    def text(self) -> str:
        lines = (re.sub(r"[ \u00a0]*\t[ \u00a0\t]*", "\t", line).strip() for line in "".join(self._pieces).split("\n"))
        return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).replace("\u00a0", " ").strip()
