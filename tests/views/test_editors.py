"""Every kind of value has an editor that gives back what was put in, and reads what people type."""

import datetime as dt
from decimal import Decimal

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QHelpEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QCalendarWidget, QMenu, QPlainTextEdit, QToolTip

from app import formats
from app.formats import SAMPLES, Kind, Unreadable
from app.models import ENTITIES, Activity, Case, CaseStatus, Company, Person
from app.models.case import Priority
from app.models.fields import field_of, fields_of
from app.store.database import Database
from app.store.listing import Ref
from app.views.editors import EDITORS, ChoiceBox
from app.views.fields import Fields
from tests.samples import Samples, typed
from tests.views.test_plain import as_qt_shows

TODAY = dt.date.today()


def field_for(kind):
    """A field of that kind, of whatever entity."""
    return next((d for entity in ENTITIES for d in fields_of(entity) if d.kind is kind and d.stored), None)


def editor_of(qtbot, entity, name, jobs=None):
    d = field_of(entity, name)
    editor = EDITORS[d.kind](d, jobs)
    qtbot.addWidget(editor.widget)
    return editor


def enter(qtbot, editor, text):
    """Type a text in place of what stands there, and go on."""
    line = editor.widget.focusProxy() or editor.widget
    editor.widget.show()
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, text)
    qtbot.keyClick(line, Qt.Key.Key_Return)


def sample_of(kind, value, world):
    """What an editor of that kind is given: ids and members where the samples of formats hold their texts."""
    if kind is Kind.REF:
        return world.customer, str(value)
    if kind is Kind.CODES:
        return (Ref(world.customer, "Customer"),), ""
    return (Priority.HIGH if kind is Kind.CHOICE else value), ""


def test_every_kind_has_an_editor():
    assert set(EDITORS) == set(Kind)


@pytest.mark.parametrize("kind", [kind for kind in Kind if field_for(kind)], ids=lambda kind: kind.name)
def test_an_editor_gives_back_what_was_put_in(qtbot, world, kind):
    d = field_of(Case, "priority") if kind is Kind.CHOICE else field_for(kind)
    editor = EDITORS[kind](d, None)
    qtbot.addWidget(editor.widget)
    for sample in SAMPLES[kind]:
        value, text = sample_of(kind, sample, world)
        editor.set(value, text)
        assert editor.get() == (frozenset({world.customer}) if kind is Kind.CODES else value)


def test_kinds_without_a_field_of_their_own_are_known_by_name():
    assert {kind for kind in Kind if not field_for(kind)} <= {Kind.MOMENT, Kind.NUMBER, Kind.SERIAL}


@pytest.mark.parametrize("entity", [e for e in ENTITIES if any(d.field.edited for d in fields_of(e))], ids=lambda e: e.__name__)
def test_a_record_that_was_only_looked_at_has_no_changes(qtbot, holder, store: Database, entity):
    values, texts = store.write("Samples", _sampled, entity).result
    fields = Fields(typed(entity), None, holder)
    fields.load(values, texts)
    assert fields.changes() == {}
    assert not fields.dirty


def _sampled(session, entity):
    samples = Samples(session)
    values = samples.values(entity)
    texts = {d.name: f"Record {d.name}" for d in typed(entity) if d.kind is Kind.REF}
    codes = {d.name: tuple(Ref(id, "?") for id in values[d.name]) for d in typed(entity) if d.kind is Kind.CODES}
    return values | codes, texts


@pytest.fixture
def holder(qtbot):
    holder = QPlainTextEdit()
    qtbot.addWidget(holder)
    return holder


# -- what people type

DATES = [("t", TODAY), ("+3", TODAY + dt.timedelta(3)), ("12.3.", dt.date(TODAY.year, 3, 12)), ("", None)]


@pytest.mark.parametrize(("text", "day"), DATES)
def test_a_day_is_typed_in_short(qtbot, text, day):
    editor = editor_of(qtbot, Case, "follow_up")
    editor.set(dt.date(2020, 1, 1), "")
    editor.widget.clear()
    enter(qtbot, editor, text)
    assert editor.get() == day
    assert editor.widget.text() == formats.current().text(Kind.DATE, day)


def test_a_weekday_is_the_next_one(qtbot):
    editor = editor_of(qtbot, Case, "follow_up")
    enter(qtbot, editor, "fr")
    assert editor.get().weekday() == 4
    assert 0 < (editor.get() - TODAY).days <= 7


@pytest.mark.parametrize(
    ("entity", "name", "text"),
    [
        (Case, "follow_up", "next spring"),
        (Case, "value", "a lot"),
        (Case, "probability", "101"),
        (Company, "email", "info at akers"),
        (Company, "country", "Atlantis"),
        (Company, "currency", "Taler"),
    ],
)
def test_what_cannot_be_read_is_kept_and_told_beside_the_field(qtbot, holder, entity, name, text):
    fields = Fields([field_of(entity, name)], None, holder)
    cell = fields.cells[name]
    qtbot.addWidget(cell)
    fields.load({})
    enter(qtbot, fields.editors[name], text)
    assert fields.editors[name].widget.text() == text
    assert text in cell.problem.text()
    assert not cell.problem.isHidden()
    assert fields.dirty
    enter(qtbot, fields.editors[name], "")
    fields.editors[name].widget.clear()
    assert cell.problem.text() == ""


def test_an_amount_is_read_as_the_locale_writes_it_and_rewritten(qtbot):
    editor = editor_of(qtbot, Case, "value")
    enter(qtbot, editor, "12500.5")
    assert editor.get() == Decimal("12500.5")
    assert editor.widget.text() == "12,500.50"


def test_an_amount_may_be_typed_with_its_currency_but_not_with_another(qtbot, holder):
    fields = Fields([field_of(Case, "value"), field_of(Case, "currency")], None, holder)
    for cell in fields.cells.values():
        qtbot.addWidget(cell)
    fields.load({"currency": "SEK"})
    enter(qtbot, fields.editors["value"], "1500 kr")
    assert fields.current("value") == Decimal(1500)
    enter(qtbot, fields.editors["value"], "1500 EUR")
    assert "SEK" in fields.cells["value"].problem.text()


def test_an_emptied_amount_is_zero_and_an_emptied_date_is_none(qtbot):
    for name, empty in (("value", Decimal(0)), ("probability", 0), ("follow_up", None)):
        editor = editor_of(qtbot, Case, name)
        editor.set(SAMPLES[field_of(Case, name).kind][1], "")
        editor.widget.clear()
        assert editor.get() == empty


@pytest.mark.parametrize("typed_text", ["Sweden", "se", "Sverige", "SWE"])
def test_a_country_is_typed_by_name_or_code(qtbot, typed_text):
    editor = editor_of(qtbot, Company, "country")
    enter(qtbot, editor, typed_text)
    assert editor.get() == "SE"
    assert editor.widget.text() == "Sweden"


def test_some_letters_of_a_country_are_enough(qtbot):
    editor = editor_of(qtbot, Company, "country")
    editor.widget.show()
    editor.widget.setFocus()
    editor.widget.activateWindow()
    qtbot.waitUntil(lambda: editor.widget.completer() is not None)
    qtbot.keyClicks(editor.widget, "zech")
    popup = editor.widget.completer().popup()
    qtbot.waitUntil(popup.isVisible)
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert editor.get() == "CZ"


def test_what_the_locale_would_write_shorter_is_not_lost(qtbot):
    """A text that was not touched is its value, whatever it would be read as."""
    editor = editor_of(qtbot, Company, "email")
    editor.set("no address at all", "")
    assert editor.get() == "no address at all"


# -- opening what a field offers

@pytest.mark.parametrize(
    ("key", "modifier"), [(Qt.Key.Key_F4, Qt.KeyboardModifier.NoModifier), (Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)]
)
def test_the_calendar_opens_by_key_and_enter_takes_its_day(qtbot, key, modifier):
    editor = editor_of(qtbot, Case, "follow_up")
    editor.set(dt.date(2026, 3, 5), "")
    editor.widget.show()
    qtbot.keyClick(editor.widget, key, modifier)
    menu = QApplication.activePopupWidget()
    calendar = menu.findChild(QCalendarWidget)
    assert calendar.verticalHeaderFormat() == QCalendarWidget.VerticalHeaderFormat.ISOWeekNumbers
    view = menu.focusWidget()
    qtbot.keyClick(view, Qt.Key.Key_Right)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert editor.get() == dt.date(2026, 3, 6)
    assert QApplication.activePopupWidget() is None


def test_a_locked_date_opens_no_calendar(qtbot):
    editor = editor_of(qtbot, Case, "follow_up")
    editor.read_only(True)
    qtbot.keyClick(editor.widget, Qt.Key.Key_F4)
    assert QApplication.activePopupWidget() is None
    assert editor.widget.placeholderText() == ""


def test_the_usual_countries_open_by_key(qtbot):
    editor = editor_of(qtbot, Company, "country")
    editor.set("CZ", "")
    editor.widget.show()
    qtbot.keyClick(editor.widget, Qt.Key.Key_F4)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert menu.activeAction().text() == "Czechia (CZ)"
    qtbot.keyClick(menu, Qt.Key.Key_Down)
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    assert editor.get() == "RO"


def test_the_usual_repetitions_open_by_key_and_are_called_in_words(qtbot):
    editor = editor_of(qtbot, Activity, "rrule")
    editor.set("FREQ=WEEKLY", "")
    editor.widget.show()
    qtbot.keyClick(editor.widget, Qt.Key.Key_F4)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert menu.activeAction().text() == "every week"
    qtbot.keyClick(menu, Qt.Key.Key_Down)
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    assert editor.get() == "FREQ=WEEKLY;INTERVAL=2"
    assert editor.widget.text() == "every 2 weeks"


def test_the_wheel_over_a_list_does_not_change_it(qtbot):
    box = ChoiceBox([(1, "one"), (2, "two")])
    qtbot.addWidget(box)
    turn = QWheelEvent(
        QPointF(5, 5), QPointF(5, 5), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(box, turn)
    assert box.value() == 1
    assert not turn.isAccepted()


def test_a_locked_list_stays_legible_and_takes_no_key(qtbot):
    editor = editor_of(qtbot, Case, "priority")
    editor.set(Priority.LOW, "")
    editor.read_only(True)
    assert editor.widget.isEnabled()
    qtbot.keyClick(editor.widget, Qt.Key.Key_Down)
    assert editor.get() is Priority.LOW
    editor.read_only(False)
    qtbot.keyClick(editor.widget, Qt.Key.Key_Down)
    assert editor.get() is Priority.NORMAL


# -- nothing is cut

LINES = [(Company, "name", 200), (Company, "email", 254), (Person, "phone", 60), (Company, "web", 500)]


@pytest.mark.parametrize(("entity", "name", "limit"), LINES)
def test_a_text_longer_than_its_column_is_refused_with_a_sentence(qtbot, entity, name, limit):
    editor = editor_of(qtbot, entity, name)
    editor.widget.setText("x" * 1_000_000)
    assert len(editor.widget.text()) == 1_000_000
    with pytest.raises(Unreadable):
        editor.get()


def test_the_sentence_names_the_field_and_both_lengths(qtbot):
    editor = editor_of(qtbot, Company, "name")
    editor.widget.setText("x" * 201)
    with pytest.raises(Unreadable, match=r"Name.*200.*201"):
        editor.get()
    editor.widget.setText("x" * 200)
    assert editor.get() == "x" * 200


def test_a_pasted_line_is_taken_whole(qtbot):
    editor = editor_of(qtbot, Company, "name")
    QGuiApplication.clipboard().setText("word " * 20_000)
    editor.widget.paste()
    assert len(editor.widget.text()) == 100_000


def test_a_paste_too_long_for_a_memo_is_refused_as_a_whole_and_said(qtbot, holder):
    fields = Fields([field_of(Case, "notes")], None, holder)
    qtbot.addWidget(fields.cells["notes"])
    fields.load({"notes": "kept"})
    source = QMimeData()
    source.setText("x" * 1_000_000)
    fields.editors["notes"].widget.insertFromMimeData(source)
    assert fields.current("notes") == "kept"
    assert "1000004" in fields.cells["notes"].problem.text()


def test_a_memo_takes_all_its_column_takes_even_in_one_line(qtbot):
    editor = editor_of(qtbot, Case, "notes")
    editor.widget.show()
    source = QMimeData()
    source.setText("x" * 100_000)
    editor.widget.insertFromMimeData(source)
    assert editor.get() == "x" * 100_000
    editor.widget.insertPlainText("y")
    with pytest.raises(Unreadable, match="100001"):
        editor.get()


def test_a_memo_keeps_spaces_that_must_not_break(qtbot):
    editor = editor_of(qtbot, Case, "notes")
    editor.set("10\u00a0km\nnext\n", "")
    assert editor.get() == "10\u00a0km\nnext\n"


def test_a_line_too_narrow_for_its_text_tells_all_of_it(qtbot):
    editor = editor_of(qtbot, Company, "name")
    line = editor.widget
    line.resize(120, 30)
    line.show()
    for text, tells in (("<b>Alfa</b>", False), ("<b>Vyšší odborná škola strojírenská</b>", True)):
        line.setText(text)
        QToolTip.hideText()
        QApplication.sendEvent(line, QHelpEvent(QEvent.Type.ToolTip, QPoint(5, 5), line.mapToGlobal(QPoint(5, 5))))
        assert (as_qt_shows(QToolTip.text()) == text) is tells


def test_tab_leaves_a_memo(qtbot):
    editor = editor_of(qtbot, Case, "notes")
    assert editor.widget.tabChangesFocus()


def test_what_no_database_keeps_is_told(qtbot):
    title, notes = editor_of(qtbot, Case, "title"), editor_of(qtbot, Case, "notes")
    title.widget.setText("a\0b")
    notes.widget.setPlainText("a\0b")
    for editor in (title, notes):
        with pytest.raises(Unreadable, match="cannot be kept"):
            editor.get()


def test_a_colour_is_shown_by_its_code(qtbot):
    editor = editor_of(qtbot, CaseStatus, "colour")
    editor.set("#2f6fde", "")
    assert editor.widget.button.text() == "#2f6fde"
    assert editor.get() == "#2f6fde"
