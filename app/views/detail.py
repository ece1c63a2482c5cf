"""The pane beside a list: one record with its title, its badges and its pages."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QTabWidget, QToolButton, QVBoxLayout, QWidget

from app.language import _
from app.models import Activity, Entity, ExtraField
from app.services import duplicates, records
from app.store.journal import Changes
from app.store.record import Loaded
from app.trouble import Trouble
from app.views import icons, plain, reading_order
from app.views.calling import CALLED, Calling
from app.views.dropping import LINK, Dropping, Target, target_of
from app.views.duplicate_hits import DuplicateHits
from app.views.field_menu import FieldMenus
from app.views.form_layout import put_below
from app.views.history_page import HistoryPage
from app.views.jobs import Jobs
from app.views.lines import shortened
from app.views.made_fields import MadeFields
from app.views.offer_bar import OfferBar
from app.views.record_form import RecordForm, ask_to_leave
from app.views.timeline import TimelinePage

BADGE: Final = 32  # letters


class Detail(QWidget):
    """Base of the detail panes. A subclass makes `form`, adds its pages and fills the header."""

    told = Signal(str)  # for the status bar
    open_requested = Signal(object, object)  # entity, id: the window shows it where it belongs
    new_requested = Signal(object, object, object)  # entity, values, texts: begin a new record where it belongs
    closed = Signal()  # nothing is shown any more
    deleted = Signal(str, str)  # the name of the write, so that an undo can be offered, and what to say of it
    written = Signal(str)  # the same for another write than that of its own fields
    call_requested = Signal(object)  # a Callee: dial, and open a note of the call
    noted = Signal(str, str)  # what was dropped here is kept: the name of the write, and what to say of it

    entity: type[Entity]

    def __init__(self, jobs: Jobs, form: RecordForm, first_page: str) -> None:
        super().__init__()
        self.jobs, self.form = jobs, form
        self._field_menus: list[FieldMenus] = []
        self.title = plain.PlainLabel("", kind="title", elide=True)
        self.sub = plain.PlainLabel("", kind="muted", elide=True)
        self.badges = QHBoxLayout()
        self.badges.setSpacing(8)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(4)
        self._strips: list[QWidget] = []
        self._titles: list[str] = []  # of the pages
        self.pages = QTabWidget()
        self.pages.setDocumentMode(True)
        for scroller in self.pages.tabBar().findChildren(QToolButton):
            scroller.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the arrow keys go to every page
        self.pages.setAccessibleName(_(self.entity.__labels__[0]))
        self.add_page(form, first_page)
        self.history = HistoryPage(jobs, self.entity)
        self.made = MadeFields(self.entity, form.fields, jobs, form)
        put_below(form.area, self.made)
        jobs.committed.connect(self._fields_changed)
        self._build()
        self.dropping: Dropping | None = self._take_drops() if self.entity in LINK else None
        self.calling: Calling | None = Calling(self) if self.entity in CALLED else None
        form.loaded.connect(self._loaded)
        form.gone.connect(self._gone)
        form.told.connect(self.told)

    def _fields_changed(self, changes: Changes) -> None:
        if changes.touches((ExtraField,)) and self.made.renew():
            self.form.read_again()

    def note_files(self) -> None:
        """Choose files to be noted here, as if they had been dropped."""
        if self.dropping is not None:
            self.dropping.choose_files()

    def call(self) -> None:
        """Call somebody about this record."""
        if self.calling is not None:
            self.calling.choose()

    def _take_drops(self) -> Dropping:
        """Mails and files dropped here are noted; what was noted before is offered to be looked at."""
        dropping = Dropping(self, self.jobs, lambda at: self._droppable())
        dropping.noted.connect(self.noted)
        dropping.told.connect(self.told)
        dropping.there.connect(self.offer_noted)
        self.already = OfferBar()
        self.add_strip(self.already)
        return dropping

    def _droppable(self) -> Target | None:
        found = self.form.record
        return target_of(self.entity, found.id, found.title) if found is not None and not self.form.is_new else None

    def offer_noted(self, id: uuid.UUID, words: str) -> None:
        """The same mail was noted before: that one can be opened."""
        self.told.emit(words)
        self.already.offer(words, _("Show it"), lambda: self.open_requested.emit(Activity, id))

    def show_record(self, id: uuid.UUID) -> None:
        if self.dropping is not None and id != self.form.id:
            self.already.hide()
        self.form.show_record(id)

    def start_new(self, values: Mapping[str, Any] | None = None, texts: Mapping[str, str] | None = None) -> None:
        """Show the empty form of a new record; the other pages come when it is saved."""
        self.pages.setCurrentIndex(0)
        self._empty_head()
        self.title.setText(_("New {kind}").format(kind=_(self.entity.__labels__[0]).lower()))
        for at in range(1, self.pages.count()):
            self.pages.setTabEnabled(at, False)
            self.pages.setTabText(at, self._titles[at])  # without the count of the record before
        for form in self.forms()[1:]:
            form.clear()
        self._order()
        self.form.start_new(values, texts)

    def forms(self) -> list[RecordForm]:
        """Every form that may hold unsaved typing."""
        return [self.form]

    @property
    def dirty(self) -> bool:
        return any(form.dirty for form in self.forms())

    def leave(self, then: Callable[[], None]) -> None:
        """Go on when nothing unsaved would be lost; one question for all forms."""
        dirty = [form for form in self.forms() if form.dirty]
        answer = ask_to_leave(self) if len(dirty) > 1 else ""
        if answer == "stay":
            return
        chain = then
        for form in reversed(self.forms()):
            chain = _chained(form, answer, chain)
        chain()

    def save(self) -> None:
        for form in self.forms():
            if form.dirty or form.is_new:
                form.save()

    def clear(self) -> None:
        """Show nothing."""
        for form in self.forms():
            form.clear()
        self._gone()

    def history_of_field(self) -> None:
        """The history of the field the keyboard is in, else of all fields (Ctrl+H)."""
        self.show_history(next((name for fields in self._field_menus if (name := fields.focused())), ""))

    def show_history(self, field: str = "") -> None:
        if self.form.record is None or self.form.is_new:
            return
        for at in range(self.pages.count()):
            page = self.pages.widget(at)
            if page is not None and (page is self.history or page.isAncestorOf(self.history)):
                self.pages.setCurrentIndex(at)
        self.history.choose(field)
        self.history.table.setFocus()

    def delete(self) -> None:
        """Mark the record as deleted; the window offers to undo it. What was typed is asked about first."""
        self.leave(self.delete_now)

    def delete_now(self) -> None:
        found = self.form.record
        if found is None:
            return
        label = _("Delete {kind} {title}").format(kind=_(self.entity.__labels__[0]).lower(), title=self.name_of(found))
        words = _("Deleted {title}").format(title=found.title)
        done = partial(self._deleted, label, words)
        self.jobs.write(self, label, records.delete, self.entity, (found.id,), done=done, failed=self.failed)

    def _deleted(self, label: str, words: str, n: int) -> None:
        self.deleted.emit(label, words)

    def name_of(self, found: Loaded) -> str:
        """What the record is called in the name of a write."""
        return found.title

    def failed(self, error: Exception) -> None:
        if isinstance(error, Trouble):
            self.told.emit(str(error))
            plain.tell(self, _("That did not work"), str(error), "alert-triangle")
        else:
            self.jobs.trouble.emit(error)

    def add_page(self, page: QWidget, title: str) -> int:
        if isinstance(page, RecordForm):
            fields = FieldMenus(page.fields, page)
            fields.asked.connect(self.show_history)
            self._field_menus.append(fields)
            page.refused.connect(lambda: self.pages.setCurrentWidget(page))  # where what is wrong can be seen
        self._titles.append(title)
        return self.pages.addTab(page, title)

    def add_timeline(self) -> TimelinePage:
        """The page of what happened and what is planned; opened and new records go where they belong."""
        page = TimelinePage(self.jobs, self.entity)
        page.open_requested.connect(self.open_requested)
        page.new_requested.connect(self.new_requested)
        page.told.connect(self.told)
        page.written.connect(self.written)
        self.add_page(page, _("Timeline"))
        return page

    def add_badge(self, text: str, tip: str = "", action: Callable[[], None] | None = None, kind: str = "tag") -> QWidget:
        """A word about the record under its title; with an action it can be pressed."""
        shown = shortened(text, BADGE)
        if action is None:
            badge: QWidget = plain.PlainLabel(shown, kind=kind)
        else:
            button = QPushButton(plain.literal(shown))
            button.setProperty("kind", kind)
            button.setAutoDefault(False)
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.clicked.connect(action)
            badge = button
        plain.tooltip(badge, tip or text)
        self.badges.addWidget(badge)
        return badge

    def add_button(self, text: str, icon: str, tip: str, action: Callable[[], None]) -> QToolButton:
        button = QToolButton()
        button.setIcon(icons.icon(icon))
        button.setVisible(False)
        plain.tooltip(button, tip)
        button.setAccessibleName(text)
        button.clicked.connect(action)
        self.buttons.addWidget(button)
        return button

    def add_strip(self, strip: QWidget) -> None:
        """Something between the head and the pages, that comes and goes."""
        self._column.insertWidget(1, strip)
        self._strips.insert(0, strip)

    def watch_duplicates(self) -> DuplicateHits:
        """Show above the form of a new record what may be there already."""
        hits = DuplicateHits(self.jobs, self.entity, self.form.fields)
        hits.opened.connect(lambda id, title: self.open_requested.emit(self.entity, id))
        self.form.loaded.connect(lambda found: hits.watch(False))
        self.form.saved.connect(lambda id: self._keep_apart(id, hits.take_different()))
        self.form.gone.connect(hits.take_different)
        self.add_strip(hits)
        return hits

    def _keep_apart(self, id: uuid.UUID, different: list[uuid.UUID]) -> None:
        """A new record is saved: remember from which ones it was said to be different."""
        if different:
            self.jobs.write(self, _("Keep apart what looks alike"), duplicates.separate, self.entity, id, different)

    def show_more(self, found: Loaded) -> None:
        """Fill the header and the further pages; a subclass says how."""

    def _loaded(self, found: Loaded) -> None:
        self.title.setText(found.title)
        self._clear_badges()
        for at in range(1, self.pages.count()):
            self.pages.setTabEnabled(at, True)
        self.history.show_record(found.id)
        self.show_more(found)
        self._order()

    def _order(self) -> None:
        """Buttons and badges of the head come later than the fields; Tab finds them where they stand."""
        items = [row.itemAt(at) for row in (self.buttons, self.badges) for at in range(row.count())]
        head = [widget for item in items if item is not None and (widget := item.widget()) is not None]
        reading_order.put_before(self.pages.tabBar(), [*head, *self._strips])

    def _gone(self) -> None:
        self._empty_head()
        for form in self.forms()[1:]:
            form.clear()
        self.history.show_record(None)
        self.closed.emit()

    def _empty_head(self) -> None:
        self.title.setText("")
        self.sub.setText("")
        self._clear_badges()
        for at in range(self.buttons.count()):
            item = self.buttons.itemAt(at)
            if item is not None and (button := item.widget()) is not None:
                button.setVisible(False)

    def _clear_badges(self) -> None:
        while (item := self.badges.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()

    def _build(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.title)
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addLayout(self.badges)
        below.addWidget(self.sub, 1)
        words.addLayout(below)
        head = QHBoxLayout()
        head.setContentsMargins(16, 12, 12, 8)
        head.addLayout(words, 1)
        head.addLayout(self.buttons)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.pages, 1)


def _chained(form: RecordForm, answer: str, then: Callable[[], None]) -> Callable[[], None]:
    """Leave a form with the answer given for all, or by asking."""

    def discard() -> None:
        form.discard()
        then()

    if form.dirty and answer:
        return (lambda: form.save(then)) if answer == "save" else discard
    return lambda: form.leave(then)
