"""When two people changed the same field, the user sees both values by name and chooses per field."""

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLabel
from sqlalchemy import text

from app.models import Case, Company
from app.models.code import BANK, CUSTOMER, SUPPLIER
from app.models.fields import field_of
from app.trouble import Conflict
from app.views.case_form import CaseForm
from app.views.conflict import LETTERS, ConflictDialog, choose
from app.views.form_layout import Group
from app.views.record_form import RecordForm
from tests.views.world import choose as pick
from tests.views.world import typed

CARD = (Group("", (("name",), ("relations", "country"), ("phone", "email"), ("notes",))),)


@pytest.fixture
def form(qtbot, jobs, world, settle):
    form = RecordForm(jobs, Company, CARD)
    qtbot.addWidget(form)
    form.show()
    form.show_record(world.customer)
    settle()
    return form


def widget(form, name):
    return form.fields.editors[name].widget


@pytest.fixture
def answer(qtbot):
    """Answers the dialog when it comes: which fields stay mine; None decides later."""
    seen = []

    def when_asked(mine):
        def act():
            dialog = QApplication.activeModalWidget()
            if not isinstance(dialog, ConflictDialog):
                QTimer.singleShot(5, act)
                return
            seen.append(texts(dialog))
            if mine is None:
                qtbot.keyClick(dialog, Qt.Key.Key_Escape)
                return
            for name in dialog._keep:
                dialog.keep(name, name in mine)
            dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Save).click()

        QTimer.singleShot(0, act)
        return seen

    return when_asked


def texts(dialog):
    return [label.text() for label in dialog.findChildren(QLabel)]


def made_both(form, world):
    """I and somebody else changed name and phone."""
    typed(widget(form, "name"), "Mine AB")
    typed(widget(form, "phone"), "+46 40 111 11 11")
    typed(widget(form, "email"), "mine@akers.example")
    world.save(Company, world.customer, name="Theirs AB", phone="+46402222222", country="DK")


def test_each_side_is_kept_per_field_and_the_rest_is_joined(qtbot, form, world, answer):
    made_both(form, world)
    seen = answer({"name"})
    with qtbot.waitSignal(form.saved):
        form.save()
    found = world.load(Company, world.customer).values
    assert (found["name"], found["phone"]) == ("Mine AB", "+46402222222")
    assert (found["email"], found["country"]) == ("mine@akers.example", "DK")
    assert widget(form, "phone").text() == "+46 40 222 22 22"
    assert not form.dirty
    for value in ("Mine AB", "Theirs AB", "Åkers Mekaniska AB", "+46 40 222 22 22", "Name", "Phone"):
        assert value in seen[0]
    assert "E-mail" not in seen[0]  # only I changed it: nobody is asked


def test_all_theirs_writes_nothing_but_what_is_only_mine(qtbot, form, world, answer):
    made_both(form, world)
    answer(set())
    with qtbot.waitSignal(form.saved):
        form.save()
    found = world.load(Company, world.customer).values
    assert (found["name"], found["phone"], found["email"]) == ("Theirs AB", "+46402222222", "mine@akers.example")
    assert widget(form, "name").text() == "Theirs AB"


def test_only_theirs_left_is_no_write_at_all(qtbot, form, world, answer, settle):
    typed(widget(form, "name"), "Mine AB")
    world.save(Company, world.customer, name="Theirs AB")
    version = world.load(Company, world.customer).version
    answer(set())
    with qtbot.waitSignal(form.saved):
        form.save()
    settle()
    assert world.load(Company, world.customer).version == version
    assert widget(form, "name").text() == "Theirs AB"
    assert not form.dirty


def test_deciding_later_keeps_everything_typed(form, world, answer, settle):
    made_both(form, world)
    answer(None)
    went_on = []
    form.save(lambda: went_on.append(1))
    settle()
    assert went_on == []
    assert form.dirty
    assert widget(form, "name").text() == "Mine AB"
    assert world.load(Company, world.customer).title == "Theirs AB"
    assert "Name" in form.bar.state.text()


def test_a_conflict_on_the_way_out_goes_on_only_when_it_is_settled(form, world, answer, settle):
    made_both(form, world)
    answer({"name", "phone"})
    went_on = []
    form.save(lambda: went_on.append(world.load(Company, world.customer).title))
    settle()
    assert went_on == ["Mine AB"]


def test_somebody_who_saves_while_the_question_stands_is_asked_about_again(qtbot, form, world, answer, settle):
    typed(widget(form, "name"), "Mine AB")
    world.save(Company, world.customer, name="Theirs AB")
    seen = []

    def act():
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, ConflictDialog):
            QTimer.singleShot(5, act)
            return
        seen.append(texts(dialog))
        if len(seen) == 1:
            world.save(Company, world.customer, name="Theirs again AB")
            QTimer.singleShot(0, act)
        dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Save).click()

    QTimer.singleShot(0, act)
    with qtbot.waitSignal(form.saved):
        form.save()
    assert len(seen) == 2
    assert "Theirs again AB" in seen[1]
    assert world.load(Company, world.customer).title == "Mine AB"


def while_asked(act, mine):
    """Lets something happen while the question stands, then answers it; counts the questions."""
    asked = []

    def answer():
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, ConflictDialog):
            QTimer.singleShot(5, answer)
            return
        asked.append(list(dialog._keep))
        act()
        for name in dialog._keep:
            dialog.keep(name, name in mine)
        dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Save).click()

    QTimer.singleShot(0, answer)
    return asked


def test_a_field_that_was_settled_is_not_asked_about_again(qtbot, form, world):
    typed(widget(form, "name"), "Mine AB")
    world.save(Company, world.customer, name="Theirs AB")
    asked = while_asked(lambda: world.save(Company, world.customer, street="Storgatan 1"), {"name"})
    with qtbot.waitSignal(form.saved):
        form.save()
    assert asked == [["name"]]
    assert world.load(Company, world.customer).title == "Mine AB"


def test_what_was_given_to_them_is_shown_even_when_the_rest_cannot_be_saved(form, world, settle):
    def fill():
        world.database.write("Fill", lambda session: session.execute(text("PRAGMA max_page_count=1")).scalar())

    typed(widget(form, "name"), "Mine AB")
    widget(form, "notes").setPlainText("x" * 90_000)
    world.save(Company, world.customer, name="Theirs AB", notes="theirs")
    while_asked(fill, {"notes"})
    form.save()
    settle()
    assert form.bar.state.text().startswith("The disk is full")
    assert widget(form, "name").text() == "Theirs AB"
    assert form.fields.current("notes") == "x" * 90_000


def test_references_and_words_are_called_by_their_names(qtbot, jobs, world, settle, answer):
    form = CaseForm(jobs)
    qtbot.addWidget(form)
    form.show()
    form.show_record(world.case)
    settle()
    pick(qtbot, form.status, "negotiation")
    world.save(Case, world.case, status_id=world.status("Quote sent"), probability=50)
    settle()
    seen = answer(set())
    with qtbot.waitSignal(form.saved):
        form.save()
    for name in ("New", "Negotiation", "Quote sent"):
        assert name in seen[0]
    assert form.status.line.text() == "Quote sent"


def test_several_words_are_compared_by_name(qtbot, form, world, answer, settle):
    form.fields.set("relations", ())
    from app.store.titles import Ref

    form.fields.set("relations", (Ref(CUSTOMER, "Customer"),))
    world.save(Company, world.customer, relations={CUSTOMER, SUPPLIER, BANK})
    settle()
    seen = answer({"relations"})
    with qtbot.waitSignal(form.saved):
        form.save()
    for words in ("Customer", "Customer, Supplier", "Bank, Customer, Supplier"):
        assert words in seen[0]
    assert {ref.id for ref in world.load(Company, world.customer).values["relations"]} == {CUSTOMER}


def test_a_text_of_any_length_is_shown_as_typed_and_does_not_burst_the_dialog(qtbot, qapp):
    mine, theirs = "<b>mine</b> " * 5000, "<img src=x> & theirs"
    conflict = Conflict("Ida saved this.", 3, {"notes": ("", mine, theirs), "name": ("<i>a</i>", "b", "c")})
    dialog = ConflictDialog(None, Company, conflict, {})
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.width() < 700
    assert dialog.height() < 700
    assert theirs in texts(dialog)
    assert "<i>a</i>" in texts(dialog)
    assert "(empty)" in texts(dialog)
    assert max(len(text) for text in texts(dialog)) <= LETTERS
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in dialog.findChildren(QLabel))


def test_mine_is_marked_at_first_and_enter_saves(qtbot):
    conflict = Conflict("Ida saved this.", 3, {"name": ("a", "b", "c")})
    results = []

    def act():
        dialog = QApplication.activeModalWidget()
        qtbot.keyClick(dialog, Qt.Key.Key_Return)

    QTimer.singleShot(0, act)
    results.append(choose(None, Company, conflict, {}))
    assert results == [{"name"}]
    assert field_of(Company, "name").field.label == "Name"
