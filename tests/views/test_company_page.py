"""The own company in the settings: typed like any company, saved in one write, never over what somebody else just saved."""

import pytest
from PySide6.QtGui import QColor, QImage

from app.services import company_settings


@pytest.fixture
def page(desk, store_file):
    desk.start(store_file)
    desk.window.sides.show_settings("company")
    desk.settle()
    page = desk.window.sides.windows()[0].page("company")
    yield page
    for window in desk.window.sides.windows():
        window.page("company").discard()  # else closing would ask about it


def now(desk):
    return desk.stored(desk.program.database.read, company_settings.values)


def by_somebody_else(desk, **changes):
    desk.stored(desk.program.database.write, "Company settings", company_settings.save, changes, now(desk))
    desk.settle()


def fill(page, **texts):
    for name, text in texts.items():
        line = page.fields.editors[name].widget
        line.setFocus()
        line.setText(text)
        line.textEdited.emit(text)
        line.setModified(True)
        line.editingFinished.emit()


def test_the_company_is_saved_in_one_write_and_one_undo_takes_it_back(desk, page):
    assert not page.bar.save_button.isEnabled()
    fill(page, company_name="Nordvik A/S", company_country="Denmark", company_phone="86 13 13 39")
    assert page.dirty
    page.bar.save_button.click()
    desk.settle()
    kept = now(desk)
    assert (kept["company_name"], kept["company_country"]) == ("Nordvik A/S", "DK")
    assert kept["company_phone"] == "+4586131339", "read in the company's country"
    assert not page.dirty
    assert page.bar.state.text() == "Saved"
    desk.qtbot.waitUntil(lambda: desk.window.undoing.state.undo is not None)
    assert desk.window.undoing.state.undo.label == "Company settings"
    desk.window.undo()
    desk.settle()
    assert page.fields.current("company_name") == ""
    assert now(desk)["company_phone"] == ""


def test_numbers_that_cannot_be_right_are_warned_of_but_saved(desk, page):
    fill(page, company_country="Denmark", company_vat_number="DK12345678", company_iban="DK5000400440116244")
    page._check()
    for name in ("company_vat_number", "company_iban"):
        assert "check digit" in page.fields.cells[name].warning.text()
    page.save()
    desk.settle()
    assert now(desk)["company_vat_number"] == "DK12345678"


def test_an_address_nobody_can_write_to_is_refused_beside_its_field(desk, page):
    fill(page, company_name="Nordvik A/S", company_email="post at nordvik")
    page.save()
    desk.settle()
    assert page.fields.cells["company_email"].problem.text()
    assert page.fields.editors["company_email"].widget.text() == "post at nordvik"
    assert now(desk)["company_name"] == ""


def test_what_somebody_else_saved_meanwhile_is_told_and_what_was_typed_stays(desk, page):
    fill(page, company_name="Mine", company_web="https://mine.example")
    by_somebody_else(desk, company_name="Theirs", company_phone="+4586131339")
    assert page.fields.current("company_name") == "Mine"
    page.save()
    desk.settle()
    assert "changed Company name meanwhile, to: Theirs" in page.bar.state.text()
    assert now(desk)["company_name"] == "Theirs"
    assert page.fields.current("company_name") == "Mine"
    assert page.fields.current("company_phone") == "+4586131339", "what was not typed over is shown as it is now"
    page.save()
    desk.settle()
    kept = now(desk)
    assert (kept["company_name"], kept["company_phone"], kept["company_web"]) == ("Mine", "+4586131339", "https://mine.example")


def test_what_somebody_else_saves_is_shown_while_nothing_is_typed(desk, page):
    by_somebody_else(desk, company_name="Theirs")
    assert page.fields.current("company_name") == "Theirs"


def test_discard_goes_back_to_what_was_saved(desk, page):
    fill(page, company_name="Nordvik A/S")
    page.logo._take(b"")
    page.bar.discard_button.click()
    assert page.fields.current("company_name") == ""
    assert not page.dirty


def test_a_logo_is_picked_shown_kept_and_removed(desk, page, tmp_path):
    image = QImage(50, 20, QImage.Format.Format_RGB32)
    image.fill(QColor("#ff0000"))
    path = tmp_path / "logo.jpg"
    assert image.save(str(path), "JPG")
    page.logo._pick = lambda: str(path)
    page.logo.choose_button.click()
    desk.qtbot.waitUntil(lambda: page.dirty)
    page.save()
    desk.settle()
    assert now(desk)["company_logo"].startswith(b"\x89PNG")
    page.logo.remove_button.click()
    assert page.dirty
    page.save()
    desk.settle()
    assert now(desk)["company_logo"] == b""


def test_a_file_that_is_no_logo_is_told_below_it_and_the_old_one_stays(desk, page, tmp_path):
    path = tmp_path / "letter.png"
    path.write_text("Dear sirs")
    page.logo._pick = lambda: str(path)
    page.logo.choose_button.click()
    desk.qtbot.waitUntil(lambda: bool(page.logo.problem.text()))
    assert "letter.png holds no picture" in page.logo.problem.text()
    assert not page.dirty


@pytest.mark.parametrize(("answer", "name", "open_"), [("save", "Nordvik", False), ("discard", "", False), ("stay", "", True)])
def test_closing_the_window_asks_about_what_is_not_saved(desk, page, answer, name, open_):
    window = desk.window.sides.windows()[0]
    fill(page, company_name="Nordvik")
    with desk.answering(answer):
        window.close()
    desk.settle()
    desk.qtbot.waitUntil(lambda: bool(desk.window.sides.windows()) == open_)
    assert now(desk)["company_name"] == name


def test_the_own_currency_is_that_of_new_cases(desk, page):
    fill(page, currency="DKK")
    page.save()
    desk.settle()
    from app import settings

    assert desk.stored(desk.program.database.read, company_settings.value, settings.CURRENCY) == "DKK"
