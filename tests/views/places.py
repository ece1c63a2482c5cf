"""Every window, dialog and sheet that opens over the program, and how to get there.

To add one: a function under ``@place(TheClass)`` that opens it and yields what is to be looked at, as often as there is
something new to see, each time with a word for it. A test fails for a class of app/views that no function here shows.
"""

from __future__ import annotations

import datetime as dt
import importlib
import inspect
import pkgutil
import uuid
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import shiboken6
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

import app.views
from app.models import Activity, Case, Company, Person
from app.models.code import CUSTOMER
from app.services.attachments import Listed
from app.services.calls import Callee
from app.services.mail.message import Mail, MailFile, Party
from app.services.my_day import Reminder, Task
from app.services.own_tables import Word
from app.services.since import Difference, Since
from app.store.drafts import Draft
from app.store.filters import Condition, Group, Op
from app.store.health import Finding
from app.store.listing import Ref
from app.store.profiles import Profile
from app.trouble import Conflict
from app.views import plain
from app.views.activity_completing import CompleteDialog
from app.views.as_of_dialog import AsOfDialog
from app.views.backup_dialog import BackupsDialog
from app.views.bin_window import BinWindow
from app.views.call_note import CallNote
from app.views.case_closing import CloseDialog
from app.views.choose_many import ChooseMany
from app.views.codes_field import CodesList
from app.views.conflict import ConflictDialog
from app.views.day_dialogs import NoteDialog, SnoozeDialog
from app.views.duplicates_window import DuplicatesWindow
from app.views.entries_dialog import EntriesDialog
from app.views.export_dialog import ExportDialog
from app.views.filter_dialog import FilterDialog
from app.views.filter_menu import FilterMenu
from app.views.help_dialogs import Findings
from app.views.import_window import ImportWindow
from app.views.inherit_dialog import InheritDialog
from app.views.key_dialogs import KeyDialog, ProtectDialog, RecoveryDialog
from app.views.keys_sheet import KeysDialog
from app.views.mail_view import MailWindow, show_mail
from app.views.main_window import MainWindow
from app.views.mass_dialog import MassDialog
from app.views.merge_dialog import MergeDialog
from app.views.name_dialog import NameDialog
from app.views.parts_page import PartDialog
from app.views.plain import Question
from app.views.plan_dialog import PlanDialog
from app.views.quick_create import QuickCreate
from app.views.quick_line import QuickLineDialog
from app.views.record_window import RecordWindow
from app.views.register_window import RegisterWindow
from app.views.reminders import ReminderDialog
from app.views.replacing import ReplaceDialog
from app.views.server_dialog import ServerDialog
from app.views.settings_window import SettingsWindow
from app.views.since_dialog import SinceDialog
from app.views.undo_list import UndoList
from app.views.view_dialog import ViewDialog
from app.views.view_menu import ViewMenu
from app.views.words_page import WordDialog
from tests import office

Look = tuple[str, QWidget]
Opener = Callable[[Any], Iterator[Look]]
PLACES: list[tuple[set[type], Opener]] = []
STAYED: set[str] = set()  # dialogs that Esc did not close
MARKED = "⟦"  # what the program shows as it is stored: no translation has to have seen it
LONG_NAME = f"{MARKED}Österreichische Maschinen- und Anlagenbaugesellschaft für Walzwerkstechnik mbH & Co. KG"


def place(*kinds: type) -> Callable[[Opener], Opener]:
    """What a function shows."""

    def added(opener: Opener) -> Opener:
        PLACES.append((set(kinds), opener))
        return opener

    return added


def kinds_there_are() -> set[type]:
    """Every class of the views that is a window of its own, beside those that only others are made from."""
    for module in pkgutil.walk_packages(app.views.__path__, "app.views."):
        importlib.import_module(module.name)
    found = {kind for kind in _kinds(QWidget) if kind.__module__.startswith("app.views") and _stands_alone(kind)}
    return {kind for kind in found if not any(issubclass(other, kind) and other is not kind for other in found)}


def _kinds(base: type) -> Iterator[type]:
    for kind in base.__subclasses__():
        yield kind
        yield from _kinds(kind)


def _stands_alone(kind: type) -> bool:
    flags = ("WindowType.Window", "WindowType.Popup", "WindowType.Dialog", "WindowType.Tool", "QMainWindow)")
    of_ours = [inspect.getsource(base) for base in kind.__mro__ if base.__module__.startswith("app.views")]
    return issubclass(kind, QDialog) or any(flag in source for source in of_ours for flag in flags)


def each(desk: Any, *, main: bool = False) -> Iterator[Look]:
    """Open them one after the other; what is yielded is there to be looked at, and is closed again afterwards."""
    desk._watch.stop()  # questions are dialogs here
    for kinds, opener in PLACES:
        if MainWindow in kinds and not main:
            continue
        for name, widget in opener(desk):
            desk.settle()
            QApplication.processEvents()
            yield f"{opener.__name__}: {name}" if name else opener.__name__, widget
        close(desk)
    desk._watch.start()


def close(desk: Any) -> None:
    """Everything that stands over the window goes away."""
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.close()
    for dialog in [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible()]:
        if not shiboken6.isValid(dialog) or not dialog.isVisible():
            continue  # gone with another one
        QTest.keyClick(dialog.focusWidget() or dialog, Qt.Key.Key_Escape)
        if shiboken6.isValid(dialog) and dialog.isVisible():
            STAYED.add(type(dialog).__name__)
            dialog.reject()
    for window in desk.window.sides.windows():
        for form in window.detail.forms() if hasattr(window, "detail") else ():
            form.clear()
        window.close()
    if (tab := desk.tab) is not None and tab.dirty:
        tab.discard()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    desk.settle()


def wait(desk: Any, there: Callable[[], object]) -> None:
    desk.qtbot.waitUntil(lambda: bool(there()), timeout=20_000)


def dialog(desk: Any, kind: type) -> Any:
    """The dialog or window of this kind that came up."""
    found: list[QWidget] = []

    def there() -> bool:
        found[:] = [w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible()]
        return bool(found)

    wait(desk, there)
    desk.settle()
    return found[-1]


def beside(desk: Any, command: str, kind: type) -> Any:
    """The window that a command opens."""
    desk.menu(command)
    return dialog(desk, kind)


# the window -----------------------------------------------------------------------------------------------------------


@place(MainWindow)
def the_window(desk: Any) -> Iterator[Look]:
    from tests.views import room

    for state in room.states(desk):
        yield state, desk.window


# lists ----------------------------------------------------------------------------------------------------------------


@place(KeysDialog)
def keys(desk: Any) -> Iterator[Look]:
    desk.menu("keys")
    yield "", dialog(desk, KeysDialog)


@place(ViewMenu, ViewDialog)
def views(desk: Any) -> Iterator[Look]:
    records = desk.show("cases").records
    records.acts["choose_view"].trigger()
    yield "menu", records.views.menu
    records.views.menu.close()
    records.views.save_view_as()
    yield "save", dialog(desk, ViewDialog)


@place(FilterMenu)
def quick_filter(desk: Any) -> Iterator[Look]:
    menu = desk.show("cases").records.filter_menu
    for field in ("", "status_id", "follow_up", "value"):
        desk.tab.records.choose_filter()
        if field:
            menu.show_field(field)
        yield field or "fields", menu
        menu.close()


@place(FilterDialog, ChooseMany)
def filter_editor(desk: Any) -> Iterator[Look]:
    tab = desk.show("cases")
    tab.records.acts["edit_filter"].trigger()
    editor = dialog(desk, FilterDialog)
    yield "begun", editor
    editor.reject()
    inner = Group((Condition("value", Op.FROM, 1000), Condition("follow_up", Op.EMPTY, None)), any=True)
    tree = Group((Condition("status_id", Op.IS, ()), inner, Condition("company_id.city", Op.CONTAINS, "Malmö")))
    tab.records.views.show_filter(tree)
    tab.records.acts["edit_filter"].trigger()
    editor = dialog(desk, FilterDialog)
    yield "groups", editor
    many = editor.findChildren(ChooseMany)[0]
    many.offer()
    wait(desk, many.popup.isVisible)
    yield "values", many.popup
    many.popup.close()
    editor.reject()
    tab.clear_filters()


@place(ExportDialog)
def export(desk: Any) -> Iterator[Look]:
    desk.show("cases")
    desk.tab.select_all()
    desk.settle()
    desk.tab.records.acts["export"].trigger()
    yield "", dialog(desk, ExportDialog)


@place(MassDialog)
def many_at_once(desk: Any) -> Iterator[Look]:
    desk.show("cases")
    desk.tab.select_all()
    desk.settle()
    desk.tab.records.acts["edit_many"].trigger()
    shown = dialog(desk, MassDialog)
    yield "begun", shown
    shown.add_field()
    change = shown.changes[0]
    change.choice.show_value(next(d for d in change.choice._values if d is not None and d.name == "probability"))
    change.fields.set("probability", 50)
    shown.changes[1].removed.emit()
    shown.preview()
    wait(desk, lambda: shown.table.lines.texts)
    yield "preview", shown


@place(MergeDialog)
def merge(desk: Any) -> Iterator[Look]:
    desk.show("customers")
    desk.tab.select_all()
    desk.settle()
    desk.tab.records.acts["merge_two"].trigger()
    shown = dialog(desk, MergeDialog)
    wait(desk, lambda: shown.comparison)
    yield "short values", shown
    shown.reject()
    long = [{"name": f"{LONG_NAME} {n}", "street": f"{LONG_NAME} {n}", "notes": f"{LONG_NAME} {n}"} for n in range(2)]
    ids = [desk.stored(lambda each=each: office.save(desk.program.database, Company, **each)) for each in long]
    shown = MergeDialog(desk.window, desk.window.jobs, Company, *ids)
    shown.open()
    wait(desk, lambda: shown.comparison)
    yield "long values", shown


@place(ImportWindow, NameDialog)
def import_a_file(desk: Any) -> Iterator[Look]:
    desk.show("customers")
    wizard = beside(desk, "import_file", ImportWindow)
    yield "begun", wizard
    path = desk.folder / f"{MARKED}customers.csv"
    rows = "⟦Name;⟦City;⟦Phone;⟦Something else\n⟦Åkjær Stål A/S;⟦Århus;86 12 34 56;x\n⟦Cluj Metal SRL;⟦Cluj;abc;y\n"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(rows, "utf-8")
    wizard.file.choose(path)
    wait(desk, lambda: wizard._staged is not None and not wizard._busy)
    yield "file", wizard
    wizard.next.click()
    wait(desk, lambda: wizard.pages.currentIndex() == 1)
    yield "columns", wizard
    names = [row.d.name for row in wizard.fields.fields.rows]
    wizard.fields.fields.rows[names.index("name")].column.show_value("⟦Name")
    wizard.fields.fields.rows[names.index("city")].column.show_value("⟦City")
    wizard.fields._save()
    yield "a mapping's name", dialog(desk, NameDialog)
    dialog(desk, NameDialog).reject()
    wizard.next.click()
    wait(desk, lambda: wizard.pages.currentIndex() == 2 and not wizard._busy)
    yield "what would happen", wizard


# records --------------------------------------------------------------------------------------------------------------


@place(CloseDialog)
def close_a_case(desk: Any) -> Iterator[Look]:
    desk.show("cases")
    desk.click_row(0)
    desk.tab.detail.close_case()
    yield "", dialog(desk, CloseDialog)


@place(CompleteDialog)
def complete_an_activity(desk: Any) -> Iterator[Look]:
    desk.stored(lambda: office.save(desk.window.database, Activity, subject=LONG_NAME, planned_on=dt.date.today()))
    desk.show("activities")
    wait(desk, lambda: desk.tab.records.table.rows.rowCount() > 0)
    desk.click_row(0)
    desk.tab.detail.close_case()
    yield "", dialog(desk, CompleteDialog)


@place(SnoozeDialog, NoteDialog)
def my_day(desk: Any) -> Iterator[Look]:
    desk.stored(lambda: office.save(desk.window.database, Activity, subject=LONG_NAME, planned_on=dt.date.today()))
    desk.show("my_day")
    desk.tab.know_user(None)  # everybody's
    tasks: list[Task] = []

    def there() -> bool:
        tasks[:] = [line for line in desk.tab.list.rows.lines if isinstance(line, Task)]
        return bool(tasks)

    wait(desk, there)
    desk.tab.list.put_off.emit(tasks[0])
    shown = dialog(desk, SnoozeDialog)
    yield "put off", shown
    shown.reject()
    desk.tab.list.noted.emit(tasks[0])
    yield "note", dialog(desk, NoteDialog)


@place(ReminderDialog)
def reminders(desk: Any) -> Iterator[Look]:
    now = dt.datetime.now(dt.UTC)
    found = [Reminder(uuid.uuid4(), 1, LONG_NAME, LONG_NAME, now.date(), dt.time(10), now) for _n in range(8)]
    shown = ReminderDialog(desk.window, found)
    shown.show()
    yield "", shown


@place(PartDialog)
def parts(desk: Any) -> Iterator[Look]:
    for key, pages in (("cases", ("competitors", "influencers")), ("customers", ("addresses", "emails"))):
        desk.show(key)
        desk.click_row(0)
        for page in pages:
            getattr(desk.tab.detail, page).add_button.click()
            shown = dialog(desk, PartDialog)
            yield page, shown
            shown.reject()


@place(QuickCreate)
def new_at_once(desk: Any) -> Iterator[Look]:
    desk.menu("new_person")
    shown = dialog(desk, QuickCreate)
    yield "person", shown
    shown.save()  # nothing is typed: it says what is missing
    yield "what is missing", shown
    shown.reject()
    shown = QuickCreate(desk.window, desk.window.jobs, Company, "Åkers Mekaniska AB", {}, lambda id, name: None)
    shown.open()
    wait(desk, shown.hits.isVisible)
    yield "already there", shown


@place(ConflictDialog)
def conflict(desk: Any) -> Iterator[Look]:
    found = {"title": ("⟦Press", "⟦Press 2", "⟦Press 3"), "value": (1, 2, 3), "notes": ("", "⟦" + "a" * 400, "⟦b\nc")}
    shown = ConflictDialog(desk.window, Case, Conflict(f"{MARKED}bo saved this case at 10:42.", 2, found), {})
    shown.open()
    yield "", shown


@place(SinceDialog)
def changed_since(desk: Any) -> Iterator[Look]:
    at = dt.datetime(2026, 3, 4, 10, 42, tzinfo=dt.UTC)
    one = Difference(Company, uuid.uuid4(), LONG_NAME, f"{MARKED}City", "Brno", "Ostrava", "bo", at)
    shown = SinceDialog(desk.window, f"{MARKED}Undo: Import list.csv", Since([one] * 3, total=120, rest=98))
    shown.open()
    yield "", shown


@place(AsOfDialog)
def as_it_stood(desk: Any) -> Iterator[Look]:
    desk.show("customers")
    desk.click_row(0)
    desk.menu("field_history")
    desk.settle()
    history = desk.tab.detail.history
    wait(desk, lambda: history.findChildren(QWidget))
    history.look_back()
    yield "", dialog(desk, AsOfDialog)


@place(InheritDialog)
def apply_to_persons(desk: Any) -> Iterator[Look]:
    from app.services.inheriting import BY_KEY, Line

    groups = list(BY_KEY)
    lines = [Line(uuid.uuid4(), 1, f"{MARKED}Holm", group, "", "+45 33 12 34 56", n == 0) for n, group in enumerate(groups)]
    shown = InheritDialog(desk.window, desk.window.jobs, uuid.uuid4(), LONG_NAME, lines)
    shown.open()
    yield "", shown


@place(CodesList)
def codes(desk: Any) -> Iterator[Look]:
    desk.show("customers")
    desk.click_row(0)
    field = desk.field("industries")
    field.offer()
    wait(desk, lambda: field.list is not None and field.list.isVisible())
    yield "", field.list


# windows beside the main one --------------------------------------------------------------------------------------------


@place(RegisterWindow)
def registers(desk: Any) -> Iterator[Look]:
    for command in ("all_persons", "all_companies"):
        window = beside(desk, command, RegisterWindow)
        yield f"{command}, nothing chosen", window
        window.tab.new()
        yield f"{command}, new", window
        window.tab.discard()
        if window.tab.records.table.rows.rowCount():
            window.tab.records.table.selectRow(0)
            yield command, window
        close(desk)


@place(RecordWindow)
def records_in_windows(desk: Any) -> Iterator[Look]:
    for key in ("cases", "customers"):
        desk.show(key)
        desk.click_row(0)
        desk.menu("open_window")
        window = dialog(desk, RecordWindow)
        for at in range(window.detail.pages.count()):
            if window.detail.pages.isTabVisible(at):
                window.detail.pages.setCurrentIndex(at)
                yield f"{key}, {at}", window
        close(desk)


@place(MailWindow)
def a_mail(desk: Any) -> Iterator[Look]:
    many = tuple(Party(f"{MARKED}Anna Østergård {n}", f"anna.{n}@nordic-timber.test") for n in range(12))
    html = f"<p>{MARKED}Dear Ida,<p>{MARKED}please find our <a href='https://shop.test'>{MARKED}offer</a>."
    mail = Mail(f"{MARKED}Offer", many[0], many, many, dt.datetime(2026, 11, 3, 10, 20, tzinfo=dt.UTC), text=LONG_NAME * 20)
    mail = replace(mail, html=html, attachments=(MailFile(f"{MARKED}offer.pdf", "application/pdf", b""),), problems=("headers",))
    shown = show_mail(desk.window, desk.window.jobs, Listed(uuid.uuid4(), 1, f"{MARKED}offer.eml", "", "", 0, None, ""))
    desk.settle()
    shown.view.setEnabled(True)
    shown.view.show_mail(mail)
    yield "text", shown
    shown.view.toggle()
    yield "formatted", shown


@place(CallNote)
def a_call(desk: Any) -> Iterator[Look]:
    company = Ref(desk.show("customers").records.table.rows.line(0).row.id, LONG_NAME)
    desk.window.sides._show("a call", lambda: CallNote(desk.window, desk.window.jobs, Callee("+4586123456", LONG_NAME, company)))
    shown = dialog(desk, CallNote)
    yield "begun", shown
    shown.fields.set("subject", "")
    shown.save()  # it says what is missing
    yield "what is missing", shown
    shown.fields.load({})  # nothing typed


@place(DuplicatesWindow)
def duplicates(desk: Any) -> Iterator[Look]:
    window = beside(desk, "duplicates", DuplicatesWindow)
    wait(desk, lambda: not window.searching)
    yield "none", window
    again = {"name": f"{MARKED}Akers Mekaniska AB", "relations": {CUSTOMER}}
    desk.stored(lambda: office.save(desk.program.database, Company, **again))
    window.search()
    wait(desk, lambda: not window.searching)
    yield "some", window


@place(BinWindow)
def bin(desk: Any) -> Iterator[Look]:
    window = beside(desk, "bin", BinWindow)
    yield "empty", window
    close(desk)
    desk.show("cases")
    desk.click_row(0)
    desk.tab.detail.delete_now()
    desk.settle()
    window = beside(desk, "bin", BinWindow)
    window.show_kind(Case)
    yield "one", window


@place(EntriesDialog)
def a_calendar_to_import(desk: Any) -> Iterator[Look]:
    good = f"BEGIN:VEVENT\nUID:g\nSUMMARY:{LONG_NAME}\nDTSTART:20300101T100000Z\nEND:VEVENT"
    bad = f"BEGIN:VEVENT\nUID:b\nSUMMARY:{LONG_NAME}\nEND:VEVENT"
    for name, text in (("some", f"BEGIN:VCALENDAR\n{good}\n{bad}\nEND:VCALENDAR\n"), ("nothing in it", "")):
        path = desk.folder / f"{MARKED}calendar.ics"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
        shown = EntriesDialog(desk.window, desk.window.jobs, path)
        shown.open()
        wait(desk, lambda shown=shown: shown.bar.isHidden())
        yield name, shown
        shown.reject()


@place(QuickLineDialog)
def one_line(desk: Any) -> Iterator[Look]:
    desk.menu("quick_line")
    shown = dialog(desk, QuickLineDialog)
    yield "empty", shown
    for name, typed in (("several", "call Aker 31.2."), ("nobody", f"meeting tue 10-11 @nobody remind 15 min ! re 99 {MARKED}")):
        shown.quick.line.setText(typed)
        wait(desk, lambda: shown.quick.preview is not None)
        yield name, shown
    shown.quick.line.clear()


@place(UndoList)
def undo_list(desk: Any) -> Iterator[Look]:
    window = beside(desk, "undo_list", UndoList)
    yield "", window
    window.everybody.setChecked(True)
    desk.settle()
    window.table.selectRow(0)
    yield "everybody's", window


@place(SettingsWindow, WordDialog, ReplaceDialog)
def settings(desk: Any) -> Iterator[Look]:
    window = beside(desk, "settings", SettingsWindow)
    for key in window._items:
        window.show_page(key)
        yield key, window
    for key in ("statuses", "reasons", "users", "teams", "fields", "codes industry"):
        window.show_page(key)
        desk.settle()
        window.page(key).add_button.click()
        shown = dialog(desk, WordDialog)
        yield f"one of {key}", shown
        shown.reject()
    word = Word(uuid.uuid4(), 1, LONG_NAME, "", 12)
    for others in ([Word(uuid.uuid4(), 1, f"{MARKED}North", "", 0)], []):
        shown = ReplaceDialog(window, desk.window.jobs, Person, word, others, lambda label: None)
        shown.open()
        yield "in use" if others else "in use, no other", shown
        shown.reject()


# files, keys, servers -----------------------------------------------------------------------------------------------------


@place(BackupsDialog)
def backups(desk: Any) -> Iterator[Look]:
    desk.window.backups.show()
    yield "none", dialog(desk, BackupsDialog)


@place(RecoveryDialog)
def recovery_key(desk: Any) -> Iterator[Look]:
    RecoveryDialog(desk.window, "ab" * 32).open()
    yield "", dialog(desk, RecoveryDialog)


@place(ProtectDialog)
def protect(desk: Any) -> Iterator[Look]:
    shown = ProtectDialog(desk.window, f"/{MARKED}Nordvik.kontor")
    shown.open()
    wait(desk, lambda: shown.by_keyring.toolTip() == plain.tooltip_text(shown.keyring_words.text()))
    yield "choice", shown
    shown.by_passphrase.setChecked(True)
    shown.passphrase.setText("abc")
    shown.again.setText("abd")
    yield "too short", shown
    shown._turn(1)
    yield "key", shown


@place(KeyDialog)
def locked(desk: Any) -> Iterator[Look]:
    KeyDialog(desk.window, f"{MARKED}Nordvik", f"{MARKED}Nordvik.kontor is locked. Enter its recovery key or passphrase.").open()
    yield "", dialog(desk, KeyDialog)


@place(ServerDialog)
def server(desk: Any) -> Iterator[Look]:
    shown = ServerDialog(desk.window)
    shown.open()
    yield "empty", shown
    shown._answered()
    yield "what is missing", shown
    shown.reject()
    profile = Profile("db.example.org", "nordvik", "anna", 5432, "/home/anna/server.pem", True)
    shown = ServerDialog(desk.window, profile, f"{MARKED}The server refused the password. Type it again.")
    shown.open()
    yield "refused", shown


@place(Findings)
def findings(desk: Any) -> Iterator[Look]:
    found = [Finding("ok", f"{MARKED}File", f"{MARKED}It can be read."), Finding("trouble", f"{MARKED}Space", LONG_NAME)]
    Findings(desk.window, found).open()
    yield "", dialog(desk, Findings)


@place(Question)
def question(desk: Any) -> Iterator[Look]:
    from app.views import help_dialogs

    answers = [plain.Answer("yes", f"{MARKED}Delete", primary=True), plain.Answer("no", f"{MARKED}Keep", cancels=True)]
    Question(desk.window, f"{MARKED}Delete?", f"{MARKED}It can be undone. " * 4, answers).open()
    yield "", dialog(desk, Question)
    close(desk)
    ask, plain.ask = plain.ask, lambda *words: Question(*words).open()
    try:
        help_dialogs.about(desk.window)
    finally:
        plain.ask = ask
    yield "about", dialog(desk, Question)


@place()
def a_draft(desk: Any) -> Iterator[Look]:
    desk.window.drafts._show([Draft("a", Company, None, 0, LONG_NAME, {"name": LONG_NAME})])
    yield "", desk.window
    desk.window.drafts._show([])


@place()
def search_everything(desk: Any) -> Iterator[Look]:
    box = desk.window.tool_bar.search
    box.come()
    box.setText("a")
    wait(desk, box.list.isVisible)
    yield "", desk.window
    box.clear()
    desk.window.setFocus()


@place(PlanDialog)
def assign_a_plan(desk: Any) -> Iterator[Look]:
    desk.show("customers")
    desk.click_row(0)
    desk.tab.detail.timeline.assign()
    yield "", dialog(desk, PlanDialog)
