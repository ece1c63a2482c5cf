"""The rules of the house that a reader of the sources can see: who imports whom, who commits, what is shown how."""

import ast
import re
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
APP = ROOT / "app"
SOURCES = sorted(path for path in APP.rglob("*.py"))
VIEWS = [path for path in SOURCES if path.is_relative_to(APP / "views")]
LONGEST = 400


def name_of(path):
    return path.relative_to(APP).as_posix()


every_source = pytest.mark.parametrize("path", SOURCES, ids=name_of)
every_view = pytest.mark.parametrize("path", VIEWS, ids=name_of)


@cache
def tree(path):
    return ast.parse(path.read_text("utf-8"), str(path))


def calls(parsed):
    """(name, object or None, node) of each call: ("commit", "x", …) for x.commit(), ("print", None, …) for print()."""
    for node in ast.walk(parsed):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            of = node.func.value
            yield node.func.attr, of.id if isinstance(of, ast.Name) else "", node
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            yield node.func.id, None, node


def imported(parsed):
    for node in ast.walk(parsed):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and not node.level:
            yield node.module


def transaction_calls(parsed):
    return [node.lineno for name, of, node in calls(parsed) if name in ("commit", "begin") and of is not None]


def markup_risks(parsed):
    """Lines where Qt would take a text that looks like HTML for HTML: labels, message boxes, tooltips."""
    for name, of, node in calls(parsed):
        if name in ("QLabel", "QMessageBox", "setToolTip") or of == "QMessageBox":
            yield node.lineno
    for node in ast.walk(parsed):
        if isinstance(node, ast.ClassDef):
            bases = {base.id if isinstance(base, ast.Name) else getattr(base, "attr", "") for base in node.bases}
            if bases & {"QLabel", "QMessageBox"}:
                yield node.lineno


def texts_filled_too_early(parsed):
    """Lines where a text is filled before it is looked up, so that no catalogue can hold it."""
    for name, of, node in calls(parsed):
        if of is None and name in ("_", "ngettext", "pgettext", "mark"):
            for text in node.args:
                formatted = isinstance(text, ast.Call) and getattr(text.func, "attr", "") == "format"
                if formatted or isinstance(text, (ast.JoinedStr, ast.BinOp)):
                    yield node.lineno


def prints(parsed):
    return [node.lineno for name, of, node in calls(parsed) if name == "print" and of is None]


@pytest.mark.parametrize(
    ("rule", "offending", "harmless"),
    [
        (transaction_calls, "session.commit()", "commit()"),
        (transaction_calls, "with engine.begin() as c: pass", "context.begin_transaction()"),
        (markup_risks, "QLabel(name)", "PlainLabel(name)"),
        (markup_risks, "QtWidgets.QLabel(name)", "isinstance(x, QLabel)"),
        (markup_risks, "class Name(QLabel): pass", "class Name(PlainLabel): pass"),
        (markup_risks, "QMessageBox.warning(w, 'a', name)", "plain.warn(w, name)"),
        (markup_risks, "QMessageBox(w)", "plain.ask(w)"),
        (markup_risks, "button.setToolTip(name)", "plain.tooltip(button, name)"),
        (texts_filled_too_early, "_(f'Save {x}')", "_('Save {x}').format(x=x)"),
        (texts_filled_too_early, "_('Save {x}'.format(x=x))", "_('Save ' 'it')"),
        (texts_filled_too_early, "_('Save ' + x)", "_(field.label)"),
        (texts_filled_too_early, "ngettext('row', f'{n} rows', n)", "ngettext('row', '{n} rows', n)"),
        (prints, "print(1)", "report.print()"),
    ],
)
def test_the_rules_below_see_what_they_look_for(rule, offending, harmless):
    assert list(rule(ast.parse(offending)))
    assert not list(rule(ast.parse(harmless)))


def test_nobody_imports_what_stands_above():
    command = [sys.executable, "-c", "from importlinter.cli import lint_imports_command as run; run()"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


@every_source
def test_a_module_says_its_purpose_and_is_short_enough_to_know(path):
    assert not tree(path).body or ast.get_docstring(tree(path)), "begin with one plain sentence of purpose"
    assert len(path.read_text("utf-8").splitlines()) <= LONGEST


@every_source
def test_only_the_database_begins_and_ends_transactions(path):
    if name_of(path) != "store/database.py":
        assert not transaction_calls(tree(path))


@every_source
def test_only_the_window_knows_qt(path):
    if path not in VIEWS and name_of(path) != "program.py":
        assert not {name.split(".")[0] for name in imported(tree(path))} & {"PySide6", "shiboken6", "pyqtgraph"}


@every_source
def test_only_one_file_knows_the_keyring(path):
    if name_of(path) != "store/secrets.py":
        assert "keyring" not in {name.split(".")[0] for name in imported(tree(path))}


@every_view
def test_screens_show_the_users_text_as_plain_text(path):
    if name_of(path) != "views/plain.py":
        assert not list(markup_risks(tree(path))), "use app/views/plain.py"


@every_source
def test_texts_are_translated_before_they_are_filled(path):
    assert not list(texts_filled_too_early(tree(path)))


@every_source
def test_only_the_command_line_prints(path):
    if name_of(path) != "__main__.py" and not name_of(path).startswith("commands"):
        assert not prints(tree(path))


@every_source
def test_nothing_is_left_half_done(path):
    text = path.read_text("utf-8")
    assert not re.findall(r"\b(?:TODO|FIXME|XXX)\b", text)  # a calendar's VTODO is whole
    raised = {ast.unparse(node.exc) for node in ast.walk(tree(path)) if isinstance(node, ast.Raise) and node.exc}
    assert not [what for what in raised if what.startswith("NotImplementedError")]
