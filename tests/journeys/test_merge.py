"""A clerk finds a customer twice, makes one of the two, and takes it back; another time they are two."""

from PySide6.QtWidgets import QApplication

from app.models import Company
from app.models.code import CUSTOMER
from app.services import duplicates
from app.services.merging import Choice
from app.store import record
from app.views.duplicates_window import SELECT, DuplicatesWindow
from app.views.merge_dialog import MergeDialog
from tests.windows import SLOW


def duplicates_window(desk):
    desk.menu("duplicates")
    found = lambda: [w for w in QApplication.topLevelWidgets() if isinstance(w, DuplicatesWindow) and w.isVisible()]  # noqa: E731
    desk.qtbot.waitUntil(lambda: bool(found()) and not found()[0].searching, timeout=SLOW)
    return found()[0]


def names(desk):
    return desk.column("name", desk.window.tabs["customers"])


def new_twin(desk):
    """The clerk types the customer again, and does not look at what is offered."""
    desk.show("customers")
    desk.press("Ctrl+N")
    desk.fill("name", "Akers Mekaniska")
    hits = desk.tab.detail.hits
    desk.qtbot.waitUntil(hits.isVisible, timeout=SLOW)
    assert [texts[0] for texts in hits.table.lines.texts] == ["Åkers Mekaniska AB"]
    desk.fill("city", "Lund")
    desk.press("Ctrl+S")
    desk.settle()
    assert hits.isHidden()
    return desk.tab.detail.form.id


def load(desk, entity, id):
    return _elsewhere(desk, record.load, entity, id)


def _elsewhere(desk, query, *args):
    """Ask the store as the screens do: on a thread of its own."""
    got = []
    desk.window.jobs.read(desk.window, query, *args, done=got.append, topic="test")
    desk.qtbot.waitUntil(lambda: bool(got), timeout=SLOW)
    return got[0]


def test_a_merge_undone(any_office):
    office = any_office
    twin = new_twin(office)
    before = sorted(names(office))
    assert before == ["Akers Mekaniska", "Dansk Stål A/S", "Åkers Mekaniska AB"]

    window = duplicates_window(office)
    group = window.tree.topLevelItem(0)
    assert group.childCount() == 2
    window.tree.setCurrentItem(group, 0, SELECT)
    window.merge_button.click()
    dialog = office.dialog(MergeDialog)
    office.qtbot.waitUntil(dialog.merge_button.isEnabled, timeout=SLOW)
    if dialog.comparison.kept.id != twin:  # the clerk keeps the new one, to which three cases must move
        dialog.swap_button.click()
        office.qtbot.waitUntil(lambda: dialog.comparison.kept.id == twin, timeout=SLOW)
    assert "3 cases" in dialog.moves.text()
    dialog.choices["name"][Choice.OTHER].setChecked(True)
    dialog.merge_button.click()
    office.closed(MergeDialog)
    office.settle()
    assert window.state.text() == "No two records look alike."
    assert sorted(names(office)) == ["Dansk Stål A/S", "Åkers Mekaniska AB"]
    kept = load(office, Company, twin)
    assert (kept.values["name"], kept.values["city"]) == ("Åkers Mekaniska AB", "Lund")
    assert {ref.id for ref in kept.values["relations"]} == {CUSTOMER}
    assert office.window.status.message.text().startswith("Merge Åkers Mekaniska AB")
    assert office.window.status.action.isVisible()

    office.window.status.action.click()
    office.settle()
    assert sorted(names(office)) == before
    office.show("cases")
    customers = {row["company_id"] for row in office.rows()}
    assert customers == {"Åkers Mekaniska AB", "Dansk Stål A/S"}
    assert load(office, Company, twin).values["name"] == "Akers Mekaniska"

    window.search_button.click()
    office.qtbot.waitUntil(lambda: not window.searching and window.tree.topLevelItemCount() == 1, timeout=SLOW)
    window.tree.setCurrentItem(window.tree.topLevelItem(0), 0, SELECT)
    window.different_button.click()
    office.settle()
    window.search_button.click()
    office.qtbot.waitUntil(lambda: not window.searching and window.tree.topLevelItemCount() == 0, timeout=SLOW)
    assert len(_elsewhere(office, duplicates.separated, Company, twin)) == 1
    window.close()
