"""What the user reads, in the user's language: gettext catalogues, one per language, English when there is none.

To add a language: 1 name it in LANGUAGES, 2 put its ``<language>.po`` into resources/translations, 3 set up again,
which compiles it.

A text is marked where it is written: ``_("Save")``, ``ngettext("{n} row", "{n} rows", n)``,
``pgettext("verb", "Open")``, or ``mark("Save")`` when it is declared once and shown later through ``_``.
Placeholders are filled after translating.
"""

from __future__ import annotations

import ast
import gettext as _gettext
import string
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from app.resources import root_beside

if TYPE_CHECKING:
    from babel.messages.catalog import Catalog, Message

LANGUAGES = {
    "en": "English",
    "da": "Dansk",
    "sv": "Svenska",
    "cs": "Čeština",
    "ro": "Română",
    "de": "Deutsch",
}

TRANSLATIONS = root_beside(Path(__file__).resolve().parent) / "translations"

# What marks a text in the sources, beside _, ngettext and pgettext: the first argument, and these named ones.
DECLARING = {"mark": (), "field": ("help",), "codes": ("help",), "action": ("tip",)}

_chosen: _gettext.NullTranslations = _gettext.NullTranslations()
_chosen_name = "en"
# A context variable, since a paper may be written in Czech on one thread while another paints a Danish screen.
_scoped: ContextVar[tuple[str, _gettext.NullTranslations] | None] = ContextVar("language", default=None)


def _(text: str) -> str:
    """The text in the language in force; gettext keeps its header under "", hence the exception."""
    return _catalogue().gettext(text) if text else ""


def ngettext(one: str, many: str, n: int) -> str:
    return _catalogue().ngettext(one, many, n)


def pgettext(context: str, text: str) -> str:
    """For an English word that has two meanings: ``pgettext("verb", "Open")``."""
    return _catalogue().pgettext(context, text)


def mark(text: str) -> str:
    """Marks a text for translation where it is declared; whoever shows it says ``_(text)``."""
    return text


def use(language: str, folder: Path = TRANSLATIONS) -> None:
    """From now on the screens speak this language."""
    global _chosen, _chosen_name
    _chosen, _chosen_name = load(language, folder), language


def current() -> str:
    scoped = _scoped.get()
    return scoped[0] if scoped else _chosen_name


@contextmanager
def in_language(language: str, folder: Path = TRANSLATIONS) -> Iterator[None]:
    """A paper speaks its reader's language; other threads and the screens keep theirs."""
    token = _scoped.set((language, load(language, folder)))
    try:
        yield
    finally:
        _scoped.reset(token)


@cache
def load(language: str, folder: Path = TRANSLATIONS) -> _gettext.NullTranslations:
    """The compiled catalogue of a language ("da", "da_DK", "da-DK"); English when there is none."""
    plain = language.replace("-", "_").partition("_")[0].lower()
    compiled = folder / f"{plain}.mo"
    if not compiled.is_file():
        return _gettext.NullTranslations()
    with compiled.open("rb") as stream:
        return _gettext.GNUTranslations(stream)


def _catalogue() -> _gettext.NullTranslations:
    scoped = _scoped.get()
    return scoped[1] if scoped else _chosen


def compile_catalogues(source: Path = TRANSLATIONS, target: Path | None = None) -> list[Path]:
    """Compiles every ``<language>.po`` of a folder into ``<language>.mo`` and returns the files written.

    Entries that are fuzzy or would break when their placeholders are filled are left out: English shows instead.
    """
    from babel.messages.mofile import write_mo
    from babel.messages.pofile import read_po

    written = []
    for path in sorted(source.glob("*.po")):
        with path.open("rb") as stream:
            catalog = read_po(stream, locale=path.stem)
        for message in [message for message in catalog if message.id and misfit(message)]:
            catalog.delete(message.id, message.context)
        compiled = (target or source) / f"{path.stem}.mo"
        with compiled.open("wb") as stream:
            write_mo(stream, catalog, use_fuzzy=False)
        written.append(compiled)
    load.cache_clear()
    return written


def misfit(message: Message) -> str | None:
    """What is wrong with a translation's placeholders, if anything."""
    ids = message.id if isinstance(message.id, (tuple, list)) else (message.id,)
    texts = message.string if isinstance(message.string, (tuple, list)) else (message.string,)
    wanted = set[str]().union(*(_placeholders(text) or set() for text in ids))
    for text in texts:
        found = _placeholders(text) if text else set()
        if found is None or not found <= wanted:
            return f"“{ids[0]}”: “{text}” names other placeholders than {sorted(wanted)}."
    return None


def _placeholders(text: str) -> set[str] | None:
    try:
        return {name for _literal, name, _spec, _conversion in string.Formatter().parse(text) if name is not None}
    except ValueError:  # a brace too many
        return None


def extract(folder: Path) -> Catalog:
    """All texts marked below a folder of sources, as a template for translators."""
    from babel.messages.catalog import Catalog

    catalog = Catalog(project="Kontor", charset="utf-8")
    for path in sorted(folder.rglob("*.py")):
        for line, text, context in texts_in(path.read_text(encoding="utf-8")):
            place = [(path.relative_to(folder.parent).as_posix(), line)]
            catalog.add(text, locations=place, context=context)
    return catalog


def texts_in(source: str) -> Iterator[tuple[int, str | tuple[str, str], str | None]]:
    """Line, text (or its one and many) and context of everything that is marked in a source file."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Assign) and any(getattr(name, "id", "") == "__labels__" for name in node.targets):
            yield from ((node.lineno, text, None) for text in _strings(getattr(node.value, "elts", [])))
        elif isinstance(node, ast.Call):
            name = getattr(node.func, "id", getattr(node.func, "attr", ""))
            texts = _strings(node.args)
            if name == "ngettext" and len(texts) == 2:
                yield node.lineno, (texts[0], texts[1]), None
            elif name == "pgettext" and len(texts) == 2:
                yield node.lineno, texts[1], texts[0]
            elif name == "_" or name in DECLARING:
                named = [word.value for word in node.keywords if word.arg in DECLARING.get(name, ())]
                yield from ((node.lineno, text, None) for text in _strings([*node.args[:1], *named]))


def _strings(nodes: Iterable[ast.expr]) -> list[str]:
    return [node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str)]


def _print_template() -> None:
    import sys

    from babel.messages.pofile import write_po

    write_po(sys.stdout.buffer, extract(Path(__file__).resolve().parent), width=100)


if __name__ == "__main__":
    _print_template()
