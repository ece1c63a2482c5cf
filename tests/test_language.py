"""Texts come out in the right language, and a bad translation never breaks the program."""

import ast
import threading
from pathlib import Path

import pytest

from app import language
from app.language import _, compile_catalogues, in_language, mark, ngettext, pgettext, texts_in

SOURCES = sorted((Path(__file__).resolve().parent.parent / "app").rglob("*.py"))

DANISH = r"""
msgid ""
msgstr "Content-Type: text/plain; charset=UTF-8\nPlural-Forms: nplurals=2; plural=(n != 1);\n"

msgid "Save"
msgstr "Gem"

msgid "{n} row"
msgid_plural "{n} rows"
msgstr[0] "{n} række"
msgstr[1] "{n} rækker"

msgctxt "verb"
msgid "Open"
msgstr "Åbn"

msgid "Open"
msgstr "Åben"

msgid "Case {number}"
msgstr "Sag {nummer}"

msgid "Late by {days}"
msgstr "Forsinket {days"

#, fuzzy
msgid "Close"
msgstr "Lukke måske"
"""

CZECH = r"""
msgid ""
msgstr "Content-Type: text/plain; charset=UTF-8\nPlural-Forms: nplurals=3; plural=(n==1) ? 0 : (n>=2 && n<=4) ? 1 : 2;\n"

msgid "{n} row"
msgid_plural "{n} rows"
msgstr[0] "{n} řádek"
msgstr[1] "{n} řádky"
msgstr[2] "{n} řádků"
"""


@pytest.fixture
def catalogues(tmp_path):
    (tmp_path / "da.po").write_text(DANISH, encoding="utf-8")
    (tmp_path / "cs.po").write_text(CZECH, encoding="utf-8")
    assert [path.name for path in compile_catalogues(tmp_path)] == ["cs.mo", "da.mo"]
    yield tmp_path
    language.use("en")


def test_without_a_catalogue_english_shows(tmp_path):
    with in_language("da", tmp_path):
        assert (_("Save"), ngettext("{n} row", "{n} rows", 1), ngettext("{n} row", "{n} rows", 2), pgettext("verb", "Open")) == (
            "Save", "{n} row", "{n} rows", "Open",
        )  # fmt: skip


def test_an_empty_text_stays_empty(catalogues):
    with in_language("da", catalogues):
        assert _("") == ""


def test_texts_plurals_and_meanings_are_translated(catalogues):
    language.use("da", catalogues)
    assert language.current() == "da"
    assert _("Save") == "Gem"
    assert [ngettext("{n} row", "{n} rows", n) for n in (1, 2)] == ["{n} række", "{n} rækker"]
    assert (pgettext("verb", "Open"), _("Open")) == ("Åbn", "Åben")


def test_czech_has_its_three_plurals(catalogues):
    with in_language("cs", catalogues):
        assert [ngettext("{n} row", "{n} rows", n) for n in (1, 3, 5)] == ["{n} řádek", "{n} řádky", "{n} řádků"]


def test_a_country_beside_the_language_makes_no_difference(catalogues):
    with in_language("da-DK", catalogues):
        assert _("Save") == "Gem"


def test_a_paper_in_another_language_leaves_the_screen_and_other_threads_alone(catalogues):
    language.use("en", catalogues)
    inside, checked = threading.Event(), threading.Event()
    paper = []

    def write_paper():
        with in_language("da", catalogues):
            inside.set()
            assert checked.wait(10)
            paper.append(_("Save"))
        paper.append(_("Save"))

    thread = threading.Thread(target=write_paper)
    thread.start()
    assert inside.wait(10)
    screen = _("Save")
    checked.set()
    thread.join(10)
    assert (screen, paper) == ("Save", ["Gem", "Save"])


def test_after_an_error_in_a_paper_the_language_is_as_before(catalogues):
    with pytest.raises(ZeroDivisionError), in_language("da", catalogues):
        1 / 0  # noqa: B018
    assert (language.current(), _("Save")) == ("en", "Save")


def test_a_translation_whose_placeholders_do_not_fit_or_that_is_only_guessed_is_left_out(catalogues):
    with in_language("da", catalogues):
        assert _("Case {number}").format(number=142) == "Case 142"
        assert _("Late by {days}").format(days=3) == "Late by 3"
        assert _("Close") == "Close"


def test_every_kept_translation_keeps_its_placeholders():
    from babel.messages.pofile import read_po

    found = []
    for path in language.TRANSLATIONS.glob("*.po"):
        assert path.stem in language.LANGUAGES
        with path.open("rb") as stream:
            found += [(path.stem, language.misfit(message)) for message in read_po(stream) if message.id]
    assert [problem for problem in found if problem[1]] == []


def test_texts_marked_in_any_way_are_found():
    source = """
from app.language import _, mark
class Case:
    __labels__ = ("Case", "Cases")
    title = field("Title", help="What it is about.")
    groups = codes("Groups", "group", "CaseCode", help="As many as fit.")
LABEL = mark("Theme")
def show(n):
    return _("Saved"), ngettext("{n} row", "{n} rows", n), pgettext("verb", "Open"), _(LABEL), other("not marked")
"""
    found = {(text, context) for _line, text, context in texts_in(source)}
    assert found == {
        ("Case", None), ("Cases", None), ("Title", None), ("What it is about.", None), ("Groups", None),
        ("As many as fit.", None), ("Theme", None), ("Saved", None), (("{n} row", "{n} rows"), None), ("Open", "verb"),
    }  # fmt: skip


def test_the_template_can_be_made_and_compiled_back(tmp_path):
    from babel.messages.pofile import write_po

    template = language.extract(SOURCES[0].parent)
    assert template.get("Theme") is not None
    template.locale = "da"
    with (tmp_path / "da.po").open("wb") as stream:
        write_po(stream, template)
    assert compile_catalogues(tmp_path)
    with in_language("da", tmp_path):
        assert _("Theme") == "Theme"


def test_placeholders_are_never_filled_before_translating():
    """An f-string or a sum of texts inside _() is never found by the extractor nor in a catalogue."""
    wrong = []
    for path in SOURCES:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            called = isinstance(node, ast.Call) and getattr(node.func, "id", "") in ("_", "mark", "ngettext", "pgettext")
            if called and any(isinstance(text, (ast.JoinedStr, ast.BinOp)) for text in node.args):
                wrong.append(f"{path.name}:{node.lineno}")
    assert not wrong


def test_marking_changes_nothing():
    assert mark("Save") == "Save"
