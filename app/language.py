"""What the user reads, in the user's language: gettext catalogues, one per language, English when there is none.

To add a language: 1 name it in LANGUAGES, 2 put its ``<language>.po`` into resources/translations, 3 set up again,
which compiles it.

A text is marked where it is written: ``_("Save")``, ``ngettext("{n} row", "{n} rows", n)``,
``pgettext("verb", "Open")``, or ``mark("Save")`` when it is declared once and shown later through ``_``.
Placeholders are filled after translating.
"""

from __future__ import annotations

import gettext as _gettext
import string
from collections.abc import Iterator
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

# What marks a text in the sources; a number says which argument is the text, the first one when there is none.
KEYWORDS: dict[str, tuple[int | tuple[int, str], ...] | None] = {
    "_": None,
    "ngettext": (1, 2),
    "pgettext": ((1, "c"), 2),
    "mark": None,
    "field": None,
    "action": None,
}

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
    from babel.messages.extract import extract_from_dir

    catalog = Catalog(project="Kontor")
    found = extract_from_dir(folder, method_map=[("**.py", "python")], keywords=KEYWORDS)
    for filename, line, text, comments, context in found:
        catalog.add(text, locations=[(filename, line)], auto_comments=comments, context=context)
    return catalog
