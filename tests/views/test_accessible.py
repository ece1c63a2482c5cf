"""Every pane can be used by keyboard and screen reader, and shows foreign text as text, whatever it holds."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QDialog,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.models import (
    Address,
    Case,
    CaseCompetitor,
    CaseInfluencer,
    CloseReason,
    Code,
    Company,
    CompanyEmail,
    Person,
    PersonPrivate,
)
from app.models.case import Outcome
from app.models.code import CUSTOMER, SUPPLIER
from app.models.fields import fields_of
from app.trouble import Conflict, Invalid
from app.views import theme
from app.views.case_closing import CloseDialog
from app.views.case_detail import CaseDetail
from app.views.company_detail import CompanyDetail
from app.views.conflict import ConflictDialog
from app.views.parts_page import PartDialog
from app.views.person_detail import PersonDetail
from app.views.quick_create import QuickCreate
from tests.views.test_plain import as_qt_shows, letters, red_points
from tests.views.world import focus
from tests.walking import controls, is_qts_own, said, tab_stops

PANES = {Case: CaseDetail, Company: lambda jobs: CompanyDetail(jobs, CUSTOMER), Person: PersonDetail}
every_pane = pytest.mark.parametrize("entity", PANES, ids=lambda entity: entity.__name__)


@pytest.fixture
def hostile(tmp_path):
    """A text that would paint a red square if Qt took it for HTML."""
    red = QImage(60, 60, QImage.Format.Format_RGB32)
    red.fill(QColor("#ff0000"))
    assert red.save(str(tmp_path / "red.png"))
    return f'<b>x</b><img src="{(tmp_path / "red.png").as_posix()}">&'[:200]


@pytest.fixture
def filled(world, hostile):
    """Records with that text in every field that takes it; the id of each kind."""
    from app.formats import Kind

    def texts(entity):
        return {d.name: hostile for d in fields_of(entity) if d.kind in (Kind.TEXT, Kind.MEMO) and d.stored and d.field.edited}

    world.save(Company, world.customer, **texts(Company), relations={CUSTOMER, SUPPLIER})
    for table in ("industry", "district"):
        code = world.save(Code, table_name=table, name=hostile)
        world.save(Company, world.customer, **({"industries": {code}} if table == "industry" else {"district_id": code}))
    world.save(Person, world.person, **texts(Person))
    world.save(PersonPrivate, person_id=world.person, **texts(PersonPrivate))
    world.save(Address, company_id=world.customer, **texts(Address))
    world.save(CompanyEmail, company_id=world.customer, email="a@b.cz")
    world.save(Case, world.case, **texts(Case), person_id=world.person)
    world.save(Case, company_id=world.customer, title=hostile)
    world.save(CaseCompetitor, case_id=world.case, company_id=world.customer, **texts(CaseCompetitor))
    world.save(CaseInfluencer, case_id=world.case, person_id=world.person, **texts(CaseInfluencer))
    world.save(CloseReason, name=hostile, outcome=Outcome.WON)
    return {Case: world.case, Company: world.customer, Person: world.person}


@pytest.fixture
def open_pane(qtbot, jobs, settle):
    def open(entity, id):
        pane = PANES[entity](jobs)
        qtbot.addWidget(pane)
        pane.resize(700, 1400)
        pane.show()
        pane.activateWindow()
        pane.show_record(id)
        settle()
        return pane

    return open


def pages_of(pane, settle):
    """Turns to each page that is offered."""
    for at in range(pane.pages.count()):
        if pane.pages.isTabVisible(at):
            pane.pages.setCurrentIndex(at)
            settle()
            yield pane.pages.tabText(at)


# -- names and ways

@every_pane
def test_every_control_has_a_name_for_a_screen_reader(open_pane, filled, settle, entity):
    pane = open_pane(entity, filled[entity])
    seen = 0
    for page in pages_of(pane, settle):
        for control in controls(pane):
            seen += 1
            assert said(control), f"{page}: {type(control).__name__} {control.objectName()}"
    assert seen > 30


@every_pane
def test_every_label_of_a_field_leads_to_it(open_pane, filled, entity):
    pane = open_pane(entity, filled[entity])
    for form in pane.forms():
        for name, cell in form.fields.cells.items():
            buddies = [label.buddy() for label in cell.findChildren(QLabel) if label.buddy() is not None]
            assert buddies == [cell.inner] or isinstance(cell.inner, QAbstractButton), name
            assert cell.inner.focusPolicy() & Qt.FocusPolicy.TabFocus, name


@every_pane
def test_every_tip_of_a_button_says_more_than_nothing(open_pane, filled, entity):
    pane = open_pane(entity, filled[entity])
    buttons = [w for w in pane.findChildren(QAbstractButton) if w.isVisible() and not w.text() and not is_qts_own(w)]
    for button in buttons:
        action = next(iter(button.actions()), None)
        assert button.toolTip() or (action and action.toolTip()), button


@every_pane
def test_tab_goes_through_a_page_as_one_reads_it(qtbot, open_pane, filled, settle, entity):
    pane = open_pane(entity, filled[entity])
    for page in pages_of(pane, settle):
        here = pane.pages.currentWidget()
        stops = tab_stops(here)
        places = [stop.mapTo(here, QPoint(0, 0)) for stop in stops]
        rows = [(round(at.y() / 12), at.x()) for at in places]
        assert rows == sorted(rows), f"{page}: {[(type(s).__name__, s.accessibleName() or s.objectName()) for s in stops]}"


@every_pane
def test_no_part_of_a_page_is_a_stop_without_use(open_pane, filled, settle, entity):
    pane = open_pane(entity, filled[entity])
    for _page in pages_of(pane, settle):
        assert not [w for w in tab_stops(pane.pages.currentWidget()) if isinstance(w, QScrollArea)]


@every_pane
@pytest.mark.parametrize("look", ["light", "dark", "contrast"])
def test_where_the_keyboard_is_can_be_seen(qtbot, qapp, open_pane, filled, entity, look):
    theme.apply(qapp, look)
    pane = open_pane(entity, filled[entity])
    ring = theme.tokens().focus
    form = pane.form
    for name in list(form.fields.cells)[:6]:
        inner = form.fields.cells[name].inner
        inner.setFocus()
        qtbot.waitUntil(inner.hasFocus)
        image = inner.grab().toImage()
        edge = {image.pixelColor(image.width() // 2, y).name() for y in (0, 1, image.height() - 1, image.height() - 2)}
        assert ring in edge, name
    form.fields.set_read_only(True)  # also of what is locked
    for cell in form.fields.cells.values():
        if not isinstance(cell.inner, QAbstractButton):
            cell.inner.setFocus()
            qtbot.waitUntil(cell.inner.hasFocus)
            image = cell.inner.grab().toImage()
            assert image.pixelColor(image.width() // 2, 0).name() == ring
    theme.apply(qapp, "light")


@every_pane
def test_no_button_of_a_pane_waits_for_enter_when_it_stands_in_a_dialog(qtbot, jobs, filled, settle, entity):
    dialog = QDialog()
    qtbot.addWidget(dialog)
    pane = PANES[entity](jobs)
    QVBoxLayout(dialog).addWidget(pane)
    pane.show_record(filled[entity])
    settle()
    assert [button.text() for button in dialog.findChildren(QPushButton) if button.autoDefault()] == []


# -- foreign text

@every_pane
def test_markup_in_every_field_is_shown_as_text(open_pane, filled, hostile, settle, entity):
    pane = open_pane(entity, filled[entity])
    shown = 0
    for page in pages_of(pane, settle):
        assert red_points(pane) == 0, page
        for label in pane.findChildren(QLabel):
            assert label.textFormat() == Qt.TextFormat.PlainText, label.text()
        for widget in pane.findChildren(QWidget):
            tip = widget.toolTip()
            if "<b>" in as_qt_shows(tip) or "<img" in tip:
                assert letters(as_qt_shows(tip)).find(letters(hostile)) >= 0
                shown += 1
        for view in pane.findChildren(QAbstractItemView):
            shown += tips_are_literal(view, hostile)
    assert shown > 0
    assert pane.form.bar.state.text().startswith("Saved")


def tips_are_literal(view, hostile):
    """How many cells hold the text; each says all of it in its tooltip."""
    model, found = view.model(), 0
    for row in range(model.rowCount() if model else 0):
        for column in range(model.columnCount()):
            tip = model.index(row, column).data(Qt.ItemDataRole.ToolTipRole) or ""
            if "img" in tip:
                assert letters(hostile) in letters(as_qt_shows(tip))
                found += 1
    return found


def test_markup_is_shown_as_text_by_lists_that_drop_down(qtbot, open_pane, filled, hostile, settle):
    pane = open_pane(Company, filled[Company])
    district = pane.form.fields.editors["district_id"].widget
    focus(qtbot, district.line)
    district.offer_all()
    qtbot.waitUntil(district.popup.isVisible)
    assert red_points(district.popup) == 0
    assert letters(hostile) in letters(as_qt_shows(district._hits.item(0).toolTip()))
    district.popup.hide()
    industries = pane.form.fields.editors["industries"].widget
    industries.offer()
    qtbot.waitUntil(lambda: industries.list is not None)
    assert red_points(industries.list) == 0
    industries.list.close()


def test_markup_is_shown_as_text_by_every_dialog(qtbot, open_pane, filled, hostile, settle, jobs):
    pane = open_pane(Case, filled[Case])
    found = pane.form.record
    parent = pane
    conflict = Conflict(hostile, 2, {"title": (hostile, hostile, hostile)})
    dialogs = [
        CloseDialog(parent, jobs, found),
        QuickCreate(parent, jobs, Person, hostile, {"company_id": found.values["company_id"]}, lambda id, name: None, hostile),
        PartDialog(pane.competitors, jobs, CaseCompetitor, pane.competitors._rows[0]),
        ConflictDialog(parent, Case, conflict, {}),
    ]
    for dialog in dialogs:
        dialog.open()
        settle()
        if hasattr(dialog, "fields"):
            dialog._failed(Invalid([("", hostile), (next(iter(dialog.fields.editors)), hostile)]))
        assert red_points(dialog) == 0, type(dialog).__name__
        assert all(label.textFormat() == Qt.TextFormat.PlainText for label in dialog.findChildren(QLabel))
        dialog.close()


@pytest.mark.parametrize("kind", ["close", "create", "part"])
def test_a_dialog_is_read_and_walked_through_in_order(qtbot, open_pane, filled, settle, jobs, kind):
    pane = open_pane(Case, filled[Case])
    make = {
        "close": lambda: CloseDialog(pane, jobs, pane.form.record),
        "create": lambda: QuickCreate(pane, jobs, Company, "", {}, lambda id, name: None),
        "part": lambda: PartDialog(pane.influencers, jobs, CaseInfluencer, None),
    }
    dialog = make[kind]()
    dialog.open()
    settle()
    stops = tab_stops(dialog)
    places = [(round(s.mapTo(dialog, QPoint(0, 0)).y() / 12), s.mapTo(dialog, QPoint(0, 0)).x()) for s in stops]
    assert places == sorted(places), [s.accessibleName() or s.objectName() or s.text() for s in stops]
    assert all(said(control) for control in controls(dialog))
    assert dialog.focusWidget() is not None
    assert dialog.save_button.isDefault()
    dialog.close()
