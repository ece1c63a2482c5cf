"""A dialog in which something is written down: neither a crash nor Esc loses the words.

To let another dialog be brought back after a crash: derive it from TextDialog, call ``keep`` when it shows what it
begins with, and give it a line in REOPENED.
"""

from __future__ import annotations

import dataclasses
import uuid
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar, Final

from app.language import _
from app.models import Activity
from app.store.drafts import Draft
from app.views import plain
from app.views.drafting import Drafting, bring_back, draft_of
from app.views.entry_dialog import EntryDialog

if TYPE_CHECKING:
    from app.store.record import Loaded
    from app.views.main_window import MainWindow

NAME: Final = "dialog"  # among what a draft of it was given


class TextDialog(EntryDialog):
    """Base of the dialogs about activities that have a long text. What is typed is kept as a draft until it is saved."""

    form: ClassVar[str]  # the name in REOPENED
    losing: ClassVar[str]  # the question before typed words are thrown away
    _drafting: Drafting
    _sure = False

    def keep(self, title: str, record: uuid.UUID | None = None, version: int = 0) -> None:
        """From now on keep what is typed. `title` is what the user calls it, `record` the activity it is about."""
        self._kept_as = (title, record, version)
        self._drafting = Drafting(self, self.jobs, self._draft)
        self.fields.edited.connect(self._drafting.later)
        self.finished.connect(self._drafting.forget)

    def given(self) -> dict[str, Any]:
        """What it takes to open it again like this, besides the fields."""
        return {}

    def bring_back(self, draft: Draft) -> None:
        """Go on with what a crash interrupted."""
        bring_back(self.fields, draft)
        self._drafting.adopt(draft)

    @property
    def at_stake(self) -> bool:
        """Whether something was written that one would not like to write again."""
        return bool(self.fields.current("text"))

    def may_go(self) -> bool:
        """Ask before words are lost."""
        if self._sure or not self.at_stake:
            return True
        answers = [
            plain.Answer("stay", _("Go on writing"), primary=True, cancels=True),
            plain.Answer("discard", _("Discard")),
        ]
        text = _("What you wrote is not saved.")
        self._sure = plain.ask(self, _(self.losing), text, answers, "alert-triangle") == "discard"
        return self._sure

    def reject(self) -> None:
        if self._saving or not self.may_go():
            return
        self._sure = True
        super().reject()

    def _done(self, result: Any) -> None:
        self._sure = True
        super()._done(result)

    def _draft(self, key: str) -> Draft | None:
        if not self.fields.dirty:
            return None
        title, record, version = self._kept_as
        given = {**self.given(), NAME: self.form}
        return dataclasses.replace(draft_of(self.fields, key, Activity, title, record, version, given), dialog=True)


def _call(window: MainWindow, draft: Draft, found: Loaded | None) -> TextDialog | None:
    from app.views.call_note import resumed

    return window.sides.show_note(lambda jobs: resumed(window, jobs, draft.given))


def _note(window: MainWindow, draft: Draft, found: Loaded | None) -> TextDialog | None:
    from app.views.day_dialogs import NoteDialog

    assert window.jobs is not None
    links = {name: value for name, value in draft.given.items() if name.endswith("_id")}
    dialog = NoteDialog(window, window.jobs, draft.title, links, draft.given["kind"])
    dialog.noted.connect(window.sides.undo_offered)
    return dialog


def _completing(window: MainWindow, draft: Draft, found: Loaded | None) -> TextDialog | None:
    from app.views.activity_completing import CompleteDialog

    assert window.jobs is not None
    if found is None or found.values["closed"]:
        return None
    dialog = CompleteDialog(window, window.jobs, found.id, found.version, found.title, found.values["type_id"], draft.given)
    dialog.completed.connect(window.sides.undo_offered)
    return dialog


REOPENED: Final[dict[str, Callable[[MainWindow, Draft, Loaded | None], TextDialog | None]]] = {
    "call": _call,
    "note": _note,
    "completing": _completing,
}


def is_of(draft: Draft) -> bool:
    """Whether it was typed into one of these dialogs."""
    return draft.given.get(NAME) in REOPENED


def reopen(window: MainWindow, draft: Draft, found: Loaded | None = None) -> bool:
    """Open the dialog again in which this was typed, with all of it; False when there is nothing to write it down about.

    `found` is the record it is about, as it is now.
    """
    made = REOPENED[draft.given[NAME]](window, draft, found)
    if made is None:
        return False
    made.bring_back(draft)
    if not made.isVisible():
        made.open()
    return True
