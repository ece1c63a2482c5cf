"""The strip that offers what was typed before a crash: continue or discard, one after the other."""

from __future__ import annotations

import datetime as dt
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QToolBar, QWidget

from app import formats
from app.formats import Kind
from app.language import _
from app.views import icons, plain

if TYPE_CHECKING:  # the store is imported after the first paint
    from app.store.database import Database
    from app.store.drafts import Draft
    from app.store.record import Loaded
    from app.views.drafting import Keeper
    from app.views.main_window import MainWindow


class DraftBar(QToolBar):
    """Stands below the tool bar until every draft has its answer."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(_("Not saved"))
        self._window = window
        self._keeper: Keeper | None = None
        self.drafts: list[Draft] = []
        self.setObjectName("drafts")
        self.setMovable(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        row = QWidget()
        row.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        inside = QHBoxLayout(row)
        inside.setContentsMargins(8, 2, 8, 2)
        inside.setSpacing(8)
        self.words = plain.PlainLabel("", kind="today", elide=True)
        self.continue_button = QPushButton(icons.icon("edit", "accent_text"), _("Continue"))
        self.continue_button.setProperty("kind", "primary")
        self.discard_button = QPushButton(_("Discard"))
        plain.tooltip(self.continue_button, _("Bring back what was typed, beside the record as it is now"))
        plain.tooltip(self.discard_button, _("Show what was typed and throw it away"))
        self.continue_button.clicked.connect(self.resume)
        self.discard_button.clicked.connect(self.discard)
        inside.addWidget(self.words, 1)
        inside.addWidget(self.continue_button)
        inside.addWidget(self.discard_button)
        self.addWidget(row)
        window.addToolBarBreak()
        window.addToolBar(self)
        self.hide()

    def attach(self, database: Database, jobs: Any) -> None:
        """Begin to keep what is typed into the forms of this store, and ask what a crash left of it."""
        from app.store import drafts
        from app.views.drafting import Keeper

        def begin(kept: drafts.Drafts) -> None:
            self._keeper = jobs.keeper = Keeper(kept, jobs)
            self._keeper.offered.connect(self._show)
            self._keeper.answered.connect(self._answered)
            self._keeper.trouble.connect(self._unsafe)
            self._keeper.ask()

        jobs.work(self, lambda: drafts.of(database), done=begin, failed=self._unsafe)

    def let_go(self) -> None:
        """The store is closed."""
        self._keeper = None
        self._show([])

    def prefer(self, found: Loaded) -> None:
        """A record is shown: if there is a draft of it, that is offered first."""
        self._show(sorted(self.drafts, key=lambda draft: draft.record != found.id))

    def resume(self) -> None:
        """Show the record with what was typed into it."""
        if not self.drafts or self._window.jobs is None:
            return
        draft = self.drafts[0]
        if draft.record is None:
            self._begin_again(draft)
            return
        from app.store import record

        self._window.jobs.read(
            self, record.load, draft.entity, draft.record, done=lambda found: self._go_on(draft, found), topic="draft"
        )

    def discard(self) -> None:
        """Show once more what was typed, and throw it away if that is what the user wants."""
        if not self.drafts or self._keeper is None:
            return
        draft = self.drafts[0]
        answers = [plain.Answer("discard", _("Discard")), plain.Answer("keep", _("Keep"), primary=True, cancels=True)]
        title = _("Discard what was typed into {name}?").format(name=_named(draft))
        if plain.ask(self._window, title, _lines(draft), answers) == "discard":
            self._keeper.forget(draft.key)
            self._answered(draft.key)

    # inside -------------------------------------------------------------------------------------------------------

    def _begin_again(self, draft: Draft) -> None:
        from app.views import quick_create, text_dialog

        window, keeper = self._window, self._keeper
        if window.jobs is None or keeper is None:
            return
        if text_dialog.is_of(draft):
            text_dialog.reopen(window, draft)
            self._answered(draft.key)
            return
        if draft.dialog:
            opened = quick_create.create(
                window, window.jobs, draft.entity, "", draft.given, lambda id, name: window.status.say(_("Saved"))
            )
            opened.bring_back(draft)
            self._answered(draft.key)
            return
        tabs = [tab for tab in window.tabs.values() if tab.entity is draft.entity]
        fitting = [tab for tab in tabs if all(draft.given.get(name) == value for name, value in tab.defaults().items())]
        keeper.want(draft)
        if tabs:
            tab = (fitting or tabs)[0]
            window.book.setCurrentWidget(tab)
            tab.new(draft.given, draft.texts)
        elif (register := window.sides.register_of(draft.entity, draft.given)) is not None:
            register.new(draft.given, draft.texts)
        else:
            self._only_show(draft)

    def _go_on(self, draft: Draft, found: Loaded | None) -> None:
        from app.views import drafting, text_dialog

        window, keeper = self._window, self._keeper
        if found is None or found.deleted:
            self._too_late(draft, _("This record was deleted meanwhile. This was typed into it:"))
            return
        if keeper is None or draft.record is None:
            return
        if text_dialog.is_of(draft):
            if text_dialog.reopen(window, draft, found):
                self._answered(draft.key)
            else:
                self._too_late(draft, _("This was completed meanwhile. This was typed into it:"))
            return
        keeper.want(draft)
        if any(tab.entity is draft.entity for tab in window.tabs.values()):
            window.open_record(draft.entity, found.id)
            tab = window.tab()
        else:
            tab = window.sides.register_of(draft.entity, found.values)
            if tab is not None:
                tab.show_record(found.id)
        if tab is None or tab.detail is None:
            self._only_show(draft)
            return
        for form in tab.detail.forms():
            if drafting.fits(draft, form.fields):
                tab.detail.pages.setCurrentWidget(form)
                if form.id == found.id and form is not tab.detail.form:  # a page beside the first is not read again
                    form.leave(partial(form.show_record, found.id))

    def _too_late(self, draft: Draft, why: str) -> None:
        """Nothing is there to go on with: let the typing be copied. It stays offered until it is discarded."""
        plain.tell(self._window, _named(draft), f"{why}\n\n{_lines(draft)}", "alert-triangle")

    def _only_show(self, draft: Draft) -> None:
        """This version of the program has no form for such a record: let the typing at least be copied."""
        plain.tell(self._window, _named(draft), _("This was typed into it:") + "\n\n" + _lines(draft))

    def _show(self, drafts: list[Draft]) -> None:
        self.drafts = drafts
        if drafts:
            words = _("You had not saved: {name}, {when}").format(name=_named(drafts[0]), when=_when(drafts[0].at))
            if len(drafts) > 1:
                words += "  ·  " + _("{n} more").format(n=len(drafts) - 1)
            self.words.setText(words)
        self.setVisible(bool(drafts))
        self._window.actions_by_name["resume"].setEnabled(bool(drafts))

    def _answered(self, key: str) -> None:
        self._show([draft for draft in self.drafts if draft.key != key])

    def _unsafe(self, error: Exception) -> None:
        sentence = _("What you type is not kept safe from a crash now ({reason}). Save often.")
        self._window.status.say(sentence.format(reason=error))


def _named(draft: Draft) -> str:
    """"Company Acme AB"; a new one without a name yet is "New company"."""
    kind = _(draft.entity.__labels__[0])
    if draft.record is None and not draft.title:
        return _("New {kind}").format(kind=kind.lower())
    return f"{kind} {draft.title}"


def _when(at: dt.datetime) -> str:
    """The time of a day, and the day if it is not today."""
    here = at.astimezone()
    time = here.strftime("%H:%M")
    return time if here.date() == dt.date.today() else f"{formats.current().text(Kind.DATE, here.date())} {time}"


def _lines(draft: Draft) -> str:
    """What was typed, a field a line."""
    from app.models.extra import is_gone
    from app.models.fields import field_of
    from app.views.editors import words_of

    lines = []
    for name, value in {**draft.typed, **draft.unread}.items():
        if is_gone(draft.entity, name):
            lines.append(_("{text} (in a field that was deleted)").format(text=draft.texts.get(name) or value))
            continue
        d = field_of(draft.entity, name)
        if d.kind is Kind.CODES:
            text = ", ".join(ref.text for ref in value)
        elif d.kind is Kind.REF:
            text = draft.texts.get(name, "") if name in draft.typed else str(value)
        elif name in draft.unread:
            text = str(value)
        else:
            text = words_of(value) if d.kind is Kind.CHOICE else formats.current().text(d.kind, value)
        lines.append(f"{_(d.field.label)}: {text}")
    return "\n".join(lines)
