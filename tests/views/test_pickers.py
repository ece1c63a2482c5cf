"""Choosing a record takes a few letters and no mouse; what was typed is never taken for something it is not."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.formats import Unreadable
from app.models import Case, Code, Company, Person
from app.models.code import BANK, CUSTOMER
from app.models.fields import field_of
from app.store.listing import Ref
from app.views.codes_field import CodesField
from app.views.fields import Fields
from app.views.lines import shortened
from app.views.pickers import Picker
from app.views.quick_create import QuickCreate, offer_creation
from app.views.status_picker import StatusPicker
from tests.views.world import focus, keys


@pytest.fixture
def window(qtbot, jobs):
    """A window with another field in it, so that one can go on."""
    window = QWidget()
    qtbot.addWidget(window)
    QVBoxLayout(window)
    window.next, window.qtbot = QLineEdit(), qtbot
    window.show()
    window.activateWindow()
    return window


def put(window, field):
    window.layout().addWidget(field)
    window.layout().addWidget(window.next)
    field.show()
    window.next.show()
    if field.focusProxy() is not None:
        focus(window.qtbot, field.focusProxy())
    return field


@pytest.fixture
def customer(qtbot, window, jobs):
    return put(window, Picker(field_of(Case, "company_id"), jobs))


@pytest.fixture
def status(window, jobs, settle):
    picker = put(window, StatusPicker(field_of(Case, "status_id"), jobs))
    settle()
    return picker


@pytest.fixture
def relations(window, jobs):
    return put(window, CodesField(field_of(Company, "relations"), jobs))


def rows(picker):
    model = picker._hits
    return [model.item(n).text() for n in range(model.rowCount())]


def offered(qtbot, picker):
    qtbot.waitUntil(lambda: picker.popup.isVisible())
    return rows(picker)


def test_typing_offers_by_name_place_or_number_without_stopping_the_screen(qtbot, customer, world):
    for text in ("aker", "malmö", "1001"):
        keys(customer.line, text)
        assert offered(qtbot, customer) == ["Åkers Mekaniska AB   1001  Malmö"]
        customer.popup.hide()
        customer.line.clear()


def test_enter_takes_the_row_marked(qtbot, customer, world):
    qtbot.keyClicks(customer.line, "dansk")
    offered(qtbot, customer)
    with qtbot.waitSignal(customer.picked):
        qtbot.keyClick(customer.popup, Qt.Key.Key_Return)
    assert customer.value() == world.other
    assert customer.line.text() == "Dansk Stål A/S"
    assert customer.chosen() == Ref(world.other, "Dansk Stål A/S")


@pytest.mark.parametrize(
    ("key", "modifier"), [(Qt.Key.Key_F4, Qt.KeyboardModifier.NoModifier), (Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)]
)
def test_all_are_offered_by_key_and_the_chosen_one_is_marked(qtbot, customer, world, key, modifier):
    customer.show_value(world.other, "Dansk Stål A/S")
    qtbot.keyClick(customer.line, key, modifier)
    assert len(offered(qtbot, customer)) == 2
    assert customer.popup.currentIndex().data().startswith("Dansk")


def test_escape_closes_the_list_and_keeps_what_was_typed(qtbot, customer):
    qtbot.keyClicks(customer.line, "dansk")
    offered(qtbot, customer)
    qtbot.keyClick(customer.popup, Qt.Key.Key_Escape)
    assert not customer.popup.isVisible()
    assert customer.line.text() == "dansk"


def test_what_is_only_typed_is_no_value_yet(qtbot, customer):
    customer.line.setText("Dansk")
    with pytest.raises(Unreadable, match="Dansk"):
        customer.value()
    customer.line.setText("x" * 5000)
    with pytest.raises(Unreadable) as trouble:
        customer.value()
    assert len(str(trouble.value)) < 200


def test_what_is_typed_over_a_choice_is_not_that_choice(customer, world):
    customer.show_value(world.other, "Dansk Stål A/S")
    customer.line.setText("Dansk")
    with pytest.raises(Unreadable, match="Dansk"):
        customer.value()


def test_going_on_settles_what_can_mean_one_record_only(qtbot, customer, world):
    qtbot.keyClicks(customer.line, "ODENSE")
    with qtbot.waitSignal(customer.left):
        qtbot.keyClick(customer.line, Qt.Key.Key_Tab)
    assert customer.value() == world.other


def test_going_on_leaves_open_what_can_mean_several(qtbot, customer, world):
    world.save(Company, name="Dansk Plast A/S", relations={CUSTOMER})
    qtbot.keyClicks(customer.line, "dansk")
    with qtbot.waitSignal(customer.left):
        qtbot.keyClick(customer.line, Qt.Key.Key_Tab)
    assert customer.line.text() == "dansk"
    with pytest.raises(Unreadable):
        customer.value()


def test_the_whole_name_settles_even_when_others_begin_with_it(qtbot, customer, world):
    world.save(Company, name="Dansk Stål A/S Nord", relations={CUSTOMER})
    qtbot.keyClicks(customer.line, "dansk stal a/s")
    with qtbot.waitSignal(customer.left):
        qtbot.keyClick(customer.line, Qt.Key.Key_Tab)
    assert customer.value() == world.other


def test_emptying_the_line_chooses_nobody(qtbot, customer, world):
    customer.show_value(world.other, "Dansk Stål A/S")
    customer.line.selectAll()
    qtbot.keyClick(customer.line, Qt.Key.Key_Backspace)
    with qtbot.waitSignal(customer.picked):
        qtbot.keyClick(customer.line, Qt.Key.Key_Tab)
    assert customer.value() is None
    assert customer.chosen() is None


def test_only_what_fits_the_other_fields_is_offered(qtbot, window, jobs, world):
    picker = put(window, Picker(field_of(Case, "person_id"), jobs))
    world.save(Person, last_name="Nielsen", company_id=world.other)
    picker.set_within(("company_id", world.customer))
    qtbot.keyClick(picker.line, Qt.Key.Key_F4)
    assert [row.split("   ")[0] for row in offered(qtbot, picker)] == ["Lars Åkerström"]


def test_nothing_found_is_said(qtbot, customer):
    qtbot.keyClicks(customer.line, "qqq")
    assert offered(qtbot, customer) == ["Nothing found"]


def test_a_locked_picker_opens_nothing(qtbot, customer, jobs):
    customer.set_read_only(True)
    qtbot.keyClick(customer.line, Qt.Key.Key_F4)
    assert jobs.waiting == 0
    assert customer.line.placeholderText() == ""


# -- making what is not there yet

@pytest.fixture
def fields(window, jobs):
    fields = Fields([field_of(Case, "company_id"), field_of(Company, "industries"), field_of(Company, "district_id")], jobs, window)
    for cell in fields.cells.values():
        put(window, cell)
    offer_creation(fields, jobs, window)
    return fields


def test_a_customer_is_made_on_the_spot_with_what_was_typed(qtbot, fields, window, settle, world):
    picker = fields.editors["company_id"].widget
    focus(qtbot, picker.line)
    qtbot.keyClicks(picker.line, "Nova Praha s.r.o.")
    assert offered(qtbot, picker) == ["New company: “Nova Praha s.r.o.” …"]
    qtbot.keyClick(picker.popup, Qt.Key.Key_Return)
    dialog = window.findChild(QuickCreate)
    assert dialog.fields.current("name") == "Nova Praha s.r.o."
    assert dialog.fields.current("relations") == {CUSTOMER}
    with qtbot.waitSignal(dialog.accepted):
        dialog.save_button.click()
    assert picker.line.text() == "Nova Praha s.r.o."
    assert world.load(Company, picker.value()).title == "Nova Praha s.r.o."


def test_a_word_is_made_on_the_spot_where_a_table_has_none(qtbot, fields, window, world):
    picker = fields.editors["district_id"].widget
    focus(qtbot, picker.line)
    keys(picker.line, "Skåne")
    offered(qtbot, picker)
    qtbot.keyClick(picker.popup, Qt.Key.Key_Return)
    dialog = window.findChild(QuickCreate)
    with qtbot.waitSignal(dialog.accepted):
        dialog.save_button.click()
    word = world.load(Code, picker.value())
    assert (word.values["table_name"], word.title) == ("district", "Skåne")


def test_a_word_is_made_from_inside_the_list_of_ticks(qtbot, fields, window, world):
    field = fields.editors["industries"].widget
    field.offer()
    qtbot.waitUntil(lambda: field.list is not None)
    field.list.findChild(QPushButton).click()
    dialog = window.findChild(QuickCreate)
    dialog.fields.set("name", "Shipyards")
    with qtbot.waitSignal(dialog.accepted):
        dialog.save_button.click()
    assert field.line.text() == "Shipyards"
    assert {world.load(Code, id).values["table_name"] for id in field.value()} == {"industry"}


# -- the status

def test_a_click_offers_every_status_in_its_order_each_with_its_colour(qtbot, status):
    qtbot.mouseClick(status.line, Qt.MouseButton.LeftButton)
    names = ["New", "Contacted", "Quote missing", "Quote sent", "Negotiation", "Won", "Lost"]
    assert offered(qtbot, status) == names
    colours = [status._hits.item(n).icon().pixmap(16).toImage().pixelColor(8, 8).name() for n in range(len(names))]
    assert colours[0] == "#5b8def"
    assert len(set(colours)) == len(names)


def test_the_chosen_status_shows_its_colour(status, world):
    status.show_value(world.status("Quote sent"), "Quote sent")
    dots = [action for action in status.line.actions() if action.text() == "Quote sent"]
    assert dots[0].isVisible()
    assert dots[0].icon().pixmap(16).toImage().pixelColor(8, 8).name() == "#8a63d2"
    status.show_value(None)
    assert not dots[0].isVisible()


def test_letters_sift_the_statuses(qtbot, status):
    qtbot.keyClicks(status.line, "quo")
    assert offered(qtbot, status) == ["Quote missing", "Quote sent"]


def test_a_status_made_meanwhile_is_known(qtbot, status, settle, world):
    from app.models import CaseStatus

    made = world.save(CaseStatus, name="Trial", position=3, colour="#112233", probability=55)
    qtbot.waitUntil(lambda: status.usual_probability(made) == 55)


# -- several words

def opened(qtbot, field):
    qtbot.waitUntil(lambda: field.list is not None and field.list.isVisible())
    return field.list


@pytest.mark.parametrize("key", [Qt.Key.Key_F4, Qt.Key.Key_Space])
def test_words_are_ticked_by_keyboard(qtbot, relations, key):
    qtbot.keyClick(relations.line, key)
    list = opened(qtbot, relations)
    assert [list.ticks.item(n).text() for n in range(5)] == ["Customer", "Supplier", "Prospect", "Competitor", "Bank"]
    with qtbot.waitSignal(relations.changed):
        qtbot.keyClick(list.ticks, Qt.Key.Key_Space)
    for _step in range(4):
        qtbot.keyClick(list.ticks, Qt.Key.Key_Down)
    qtbot.keyClick(list.ticks, Qt.Key.Key_Space)
    qtbot.keyClick(list.ticks, Qt.Key.Key_Return)
    assert relations.value() == {CUSTOMER, BANK}
    assert relations.line.text() == "Customer, Bank"
    assert QApplication.activePopupWidget() is None


def test_a_click_opens_the_words_and_escape_closes_them(qtbot, relations):
    qtbot.mouseClick(relations.line, Qt.MouseButton.LeftButton)
    list = opened(qtbot, relations)
    qtbot.keyClick(list.ticks, Qt.Key.Key_Escape)
    assert QApplication.activePopupWidget() is None
    assert relations.value() == frozenset()


def test_a_tick_can_be_taken_away(qtbot, relations):
    relations.show_value((Ref(CUSTOMER, "Customer"), Ref(BANK, "Bank")))
    qtbot.keyClick(relations.line, Qt.Key.Key_F4)
    qtbot.keyClick(opened(qtbot, relations).ticks, Qt.Key.Key_Space)
    assert relations.value() == {BANK}


def test_a_word_deleted_meanwhile_is_not_lost_by_ticking_another(qtbot, relations, world):
    gone = world.save(Code, table_name="relation", name="Friend")
    relations.show_value((Ref(gone, "Friend"),))
    from app.services import records

    world.database.write("Delete", records.delete, Code, (gone,))
    qtbot.keyClick(relations.line, Qt.Key.Key_F4)
    qtbot.keyClick(opened(qtbot, relations).ticks, Qt.Key.Key_Space)
    assert relations.value() == {CUSTOMER, gone}


def test_ids_alone_get_their_names(relations, settle):
    relations.show_value([CUSTOMER])
    settle()
    assert relations.line.text() == "Customer"


def test_locked_words_open_nothing_and_do_not_look_as_if_they_could(qtbot, relations, jobs):
    relations.set_read_only(True)
    qtbot.keyClick(relations.line, Qt.Key.Key_F4)
    qtbot.mouseClick(relations.line, Qt.MouseButton.LeftButton)
    assert jobs.waiting == 0
    assert relations.line.property("chooser") is False


def test_a_text_is_shortened_in_one_line():
    assert shortened("a\nb", 10) == "a b"
    assert shortened("abcdef", 4) == "abc…"
