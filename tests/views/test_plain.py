"""Foreign text is shown as it was typed, wherever it may appear: no tag is obeyed, no picture is fetched."""

import ast
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, Qt, QTimer
from PySide6.QtGui import QAction, QColor, QHelpEvent, QImage, QTextDocument
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QToolTip, QWidget

from app.views import plain, theme
from app.views.chips import Chip, Chips
from app.views.empty import EmptyState, Offer
from app.views.pie import Pie, Slice
from app.views.plain import Answer, PlainLabel, Question

VIEWS = Path(plain.__file__).parent


@pytest.fixture
def hostile(qapp, tmp_path):
    """A name that would paint a big red square if Qt took it for HTML."""
    theme.apply(qapp, "light")
    red = QImage(60, 60, QImage.Format.Format_RGB32)
    red.fill(QColor("#ff0000"))
    assert red.save(str(tmp_path / "red.png"))
    return f'<b>x</b><img src="{(tmp_path / "red.png").as_posix()}"> R&D <3'


def red_points(widget):
    image = widget.grab().toImage()
    points = (image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height()))
    return sum(point == "#ff0000" for point in points)


def as_qt_shows(tip):
    """What a tooltip label of Qt's, which guesses, makes of this text."""
    if not (tip and ("<" in tip or "&" in tip)):
        return tip
    document = QTextDocument()
    document.setHtml(tip)
    return document.toPlainText()


def letters(text):
    """The text without its white space, since a tooltip breaks lines."""
    return "".join(text.split())


def tip_label():
    return next(w for w in QApplication.topLevelWidgets() if w.metaObject().className() == "QTipLabel")


def test_the_hostile_text_would_be_painted_by_a_bare_label(qtbot, hostile):
    bare = QLabel(hostile)
    qtbot.addWidget(bare)
    assert red_points(bare) > 1000


@pytest.mark.parametrize("options", [{}, {"elide": True}, {"wrap": True}, {"selectable": True}, {"kind": "title"}])
def test_a_plain_label_shows_markup_as_text(qtbot, hostile, options):
    label = PlainLabel(hostile, **options)
    qtbot.addWidget(label)
    label.resize(600, 40)
    assert label.text() == hostile
    assert red_points(label) == 0
    assert label.textFormat() == Qt.TextFormat.PlainText


def test_everything_that_shows_foreign_text_shows_markup_as_text(qtbot, hostile):
    pie, chips = Pie(hostile), Chips()
    pie.set_slices([Slice(1, hostile, None, 3, hostile)])
    chips.set_chips([Chip(1, hostile)])
    empty = EmptyState("briefcase", hostile, [Offer(hostile, lambda: None)], hint=hostile)
    question = Question(None, hostile, hostile, [Answer("a", hostile, primary=True)])
    for widget in (pie, chips, empty, question):
        qtbot.addWidget(widget)
        widget.resize(700, 300)
        assert red_points(widget) == 0, type(widget).__name__


def test_a_tooltip_shows_markup_as_text(qtbot, hostile):
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    plain.tooltip(widget, hostile)
    plain.show_tip(QPoint(5, 5), hostile, widget)
    qtbot.waitUntil(lambda: QToolTip.text() == widget.toolTip())
    assert red_points(tip_label()) == 0
    assert letters(as_qt_shows(widget.toolTip())) == letters(hostile)
    assert widget.accessibleDescription() == hostile


@given(st.text())
def test_every_tooltip_says_the_text_and_nothing_else(text):
    assert letters(as_qt_shows(plain.tooltip_text(text))) == letters(text)


@given(st.text(alphabet="<>&/bqt!-imgp \n=;lamp#x3", max_size=60))
def test_what_looks_like_markup_stays_itself_in_a_tooltip(text):
    assert letters(as_qt_shows(plain.tooltip_text(text))) == letters(text)


def test_a_long_tooltip_is_broken_into_lines():
    lines = plain.tooltip_text("word " * 100).splitlines()
    assert len(lines) > 5
    assert max(len(line) for line in lines) <= plain.TIP_WIDTH


def test_the_caption_of_an_action_keeps_its_ampersand_and_its_tags(qapp, hostile):
    action = QAction()
    plain.caption(action, hostile)
    assert action.text().replace("&&", "&") == hostile
    assert letters(as_qt_shows(action.toolTip())) == letters(hostile)


def test_an_elided_label_paints_an_ampersand_as_any_other_does(qtbot):
    pictures = []
    for options in ({}, {"elide": True}):
        label = PlainLabel("R&D & more", **options)
        qtbot.addWidget(label)
        label.resize(160, 20)
        label.show()
        pictures.append(label.grab().toImage())
    assert pictures[0] == pictures[1]


def test_an_elided_label_shortens_and_tells_the_rest_in_a_tooltip(qtbot):
    label = PlainLabel("Müller Präzisionsdreherei GmbH & Co. KG", elide=True)
    qtbot.addWidget(label)
    label.show()
    label.resize(100, 20)
    assert label.text() == "Müller Präzisionsdreherei GmbH & Co. KG"
    assert as_qt_shows(label.toolTip()) == label.text()
    assert label.minimumSizeHint().width() < 60
    label.resize(900, 20)
    assert label.toolTip() == ""


def test_a_field_label_leads_to_its_field(qtbot):
    field = QLineEdit()
    label = plain.field_label("R&D budget", field, required=True)
    for widget in (field, label):
        qtbot.addWidget(widget)
    assert label.buddy() is field
    assert field.accessibleName() == "R&D budget"
    assert label.text().endswith("*")


def answers():
    return [
        Answer("save", "Save", primary=True),
        Answer("discard", "Discard"),
        Answer("cancel", "Cancel", cancels=True),
    ]


def shown_question(qtbot, text="Text"):
    question = Question(None, "Save the changes?", text, answers())
    qtbot.addWidget(question)
    question.open()
    question.activateWindow()
    qtbot.waitUntil(lambda: question.focusWidget() is not None and question.focusWidget().hasFocus())
    return question


def test_enter_gives_the_primary_answer(qtbot):
    question = shown_question(qtbot)
    with qtbot.waitSignal(question.finished):
        qtbot.keyClick(question, Qt.Key.Key_Return)
    assert question.answer == "save"


def test_escape_gives_the_cancelling_answer(qtbot):
    question = shown_question(qtbot)
    with qtbot.waitSignal(question.finished):
        qtbot.keyClick(question, Qt.Key.Key_Escape)
    assert question.answer == "cancel"


def test_a_click_gives_its_answer(qtbot):
    question = shown_question(qtbot)
    with qtbot.waitSignal(question.finished):
        qtbot.mouseClick(question.buttons["discard"], Qt.MouseButton.LeftButton)
    assert question.answer == "discard"


def test_asking_waits_for_the_answer(qtbot):
    def press():
        box = QApplication.activeModalWidget()
        qtbot.mouseClick(box.buttons["discard"], Qt.MouseButton.LeftButton)

    QTimer.singleShot(0, press)
    assert plain.ask(None, "Save?", "Text", answers()) == "discard"


def test_a_message_of_any_length_fits_and_nothing_of_it_is_cut(qtbot):
    text = "x" * 100_000 + "\nlast line"
    question = shown_question(qtbot, text)
    shown = question.findChild(QPlainTextEdit).toPlainText()
    assert shown.replace("\n", "") == text.replace("\n", "")
    assert question.height() < 500


def test_the_look_of_a_label_can_change(qtbot, qapp):
    theme.apply(qapp, "light")
    label = PlainLabel("3 d late", kind="late")
    qtbot.addWidget(label)
    assert label.palette().windowText().color().name() == theme.LIGHT.late
    label.set_kind("muted")
    assert label.palette().windowText().color().name() == theme.LIGHT.muted


# -- nobody else lets Qt guess (labels, message boxes and tooltips: tests/test_architecture.py)

GUESSERS = {
    "QInputDialog", "QProgressDialog", "QErrorMessage", "QTextBrowser", "QTextEdit", "QStaticText", "QWhatsThis",
}  # fmt: skip
CLEANED = {"mail_view.py": {"QTextBrowser", "setHtml"}}  # is given what nh3 has cleaned, and fetches nothing (test_mail_view.py)
GUESSING = {"setHtml", "insertHtml", "appendHtml", "setMarkdown", "setWhatsThis", "showText"}


def guesses(tree):
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("PySide6"):
            yield from (alias.name for alias in node.names if alias.name in GUESSERS)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            if node.func.attr in GUESSING:
                yield node.func.attr
            first = node.args[0] if node.args else None
            # addRow("text", field) makes a label of Qt's own
            written = isinstance(first, ast.Constant) and isinstance(first.value, str)
            looked_up = isinstance(first, ast.Call) and getattr(first.func, "id", "") == "_"
            if node.func.attr == "addRow" and (written or looked_up):
                yield "addRow"


@pytest.mark.parametrize(
    ("offending", "harmless"),
    [
        ("from PySide6.QtWidgets import QTextBrowser", "from PySide6.QtWidgets import QPlainTextEdit"),
        ("view.setHtml(name)", "view.setPlainText(name)"),
        ("form.addRow(_('Name'), field)", "form.addRow(field_label(_('Name'), field), field)"),
    ],
)
def test_the_search_for_guessing_sees_what_it_looks_for(offending, harmless):
    assert list(guesses(ast.parse(offending)))
    assert not list(guesses(ast.parse(harmless)))


@pytest.mark.parametrize("path", sorted(VIEWS.rglob("*.py")), ids=lambda path: path.relative_to(VIEWS).as_posix())
def test_no_screen_lets_qt_guess_whether_a_text_is_html(path):
    if path.name != "plain.py":
        assert set(guesses(ast.parse(path.read_text("utf-8")))) <= CLEANED.get(path.name, set())


def test_a_help_event_on_a_pie_shows_the_name_as_text(qtbot, hostile):
    pie = Pie("By status")
    qtbot.addWidget(pie)
    pie.resize(400, 200)
    pie.set_slices([Slice(1, hostile, None, 3)])
    pie.show()
    at = pie.row_rect(0).center()
    QApplication.sendEvent(pie, QHelpEvent(QEvent.Type.ToolTip, at, pie.mapToGlobal(at)))
    qtbot.waitUntil(lambda: "x" in QToolTip.text())
    assert hostile.split()[0] in as_qt_shows(QToolTip.text())
    assert red_points(tip_label()) == 0


def test_a_button_in_a_strip_shows_its_ampersand(qtbot):
    button = QPushButton()
    qtbot.addWidget(button)
    plain.caption(button, "R&D")
    assert button.text() == "R&&D"
    assert button.toolTip().endswith("</span>")
