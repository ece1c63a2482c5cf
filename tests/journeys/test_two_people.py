"""Two people work in one company on a server: each sees what the other saves, and neither overwrites the other unasked."""

import pytest

from app.models import Case, Company
from app.models.code import CUSTOMER
from app.services import records
from app.store.database import Database
from tests.office import fill, save
from tests.windows import SLOW


@pytest.fixture
def shared(desk, store_url):
    """Anna's window on the server, and Bo's connection to it."""
    fill(store_url)
    desk.start(store_url)
    desk.show("cases")
    bo = Database(store_url, who="bo")
    yield desk, bo
    bo.close()


def change(bo, id, **values):
    return bo.write("Change", records.save, Case, values, id, 0, {})


def test_a_new_case_of_the_other_appears_in_list_pies_and_sums(shared):
    desk, bo = shared
    customer = save(bo, Company, name="Nova Praha s.r.o.", relations={CUSTOMER})
    save(bo, Case, company_id=customer, title="Conveyor", value=500)
    desk.qtbot.waitUntil(lambda: "Conveyor" in desk.column("title"), timeout=SLOW)
    desk.settle()
    assert sum(desk.pie("status_id").values()) == 5
    desk.show("customers")
    assert "Nova Praha s.r.o." in desk.column("name")


def test_a_form_nobody_types_in_follows_and_one_being_typed_in_does_not(shared):
    desk, bo = shared
    desk.click_row(desk.column("title").index("Crane"))
    id = desk.tab.detail.form.id
    version = desk.tab.detail.form.record.version
    bo.write("Change", records.save, Case, {"title": "Bridge crane"}, id, version, {"title": "Crane"})
    desk.qtbot.waitUntil(lambda: desk.field("title").text() == "Bridge crane", timeout=SLOW)
    desk.settle()

    desk.fill("title", "Gantry crane")
    version = desk.tab.detail.form.record.version
    bo.write("Change", records.save, Case, {"former_number": "B-7"}, id, version, {"former_number": None})
    desk.qtbot.waitUntil(lambda: desk.tab.detail.form.record.version > version or "elsewhere" in words(desk), timeout=SLOW)
    assert desk.field("title").text() == "Gantry crane", "what is being typed stays"
    desk.press("Ctrl+S")
    desk.settle()
    assert desk.field("title").text() == "Gantry crane"
    assert desk.field("former_number").text() == "B-7", "both changes are there"


def words(desk):
    return desk.tab.detail.form.bar.state.text()


def test_the_window_says_that_it_is_on_a_server_and_remembers_it_without_a_password(shared):
    desk, _bo = shared
    assert "(server)" in desk.window.status.store.text()
    assert all(":" not in store.partition("://")[2].rpartition("@")[0] for store in desk.kept.get("recent_stores"))
