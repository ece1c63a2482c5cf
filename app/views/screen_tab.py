"""What the window asks of every tab; a tab without a list of its own keeps the answers given here."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app import settings
from app.models import Entity
from app.views.jobs import Jobs

if TYPE_CHECKING:
    from app.store.listing import Ref
    from app.views.detail import Detail
    from app.views.record_list import RecordList


class ScreenTab(QWidget):
    """`entity` is whose records it opens and begins, None for none; `records` and `detail` its list and pane, if it has them."""

    told = Signal(str)
    open_requested = Signal(object, object)  # entity, id
    window_requested = Signal(object, object)
    new_requested = Signal(object, object, object)
    call_requested = Signal(object)  # a Callee
    undo_offered = Signal(str)  # the name of a write that the status bar offers to undo
    late_changed = Signal(int)  # how many records of this tab are late
    dirty_changed = Signal(bool)
    shown_changed = Signal()  # another record, or none, or another state of it; or the detail was hidden

    entity: type[Entity] | None = None
    records: RecordList | None = None
    detail: Detail | None = None

    def __init__(self, jobs: Jobs, kept: settings.Settings, key: str) -> None:
        super().__init__()
        self.jobs, self.kept, self.key = jobs, kept, key

    def know_user(self, user: Ref | None) -> None:
        """Who works here."""

    @property
    def dirty(self) -> bool:
        return False

    @property
    def heading(self) -> str:
        """What the record shown is called; "" for none."""
        return ""

    @property
    def detail_shown(self) -> bool:
        return False

    def defaults(self) -> dict[str, Any]:
        """What a new record of this tab starts with."""
        return {}

    def take_focus(self) -> None:
        """Where one works in this tab gets the keyboard."""
        self.setFocus()

    def leave(self, then: Callable[[], None]) -> None:
        """Go on when nothing unsaved is lost."""
        then()

    def show_record(self, id: uuid.UUID) -> None:
        """Show a record of the tab's entity."""

    def new(self, values: Mapping[str, Any] | None = None, texts: Mapping[str, str] | None = None) -> None:
        """Begin a new record (Ctrl+N)."""

    def save(self) -> None:
        """Ctrl+S."""

    def save_back(self) -> None:
        """Save, and go on in the list."""

    def discard(self) -> None:
        """Forget what was typed."""

    def refresh(self) -> None:
        """F5."""

    def delete(self) -> None:
        """Del."""

    def open(self) -> None:
        """Enter."""

    def copy(self) -> None:
        """Ctrl+C."""

    def select_all(self) -> None:
        """Ctrl+A."""

    def clear_filters(self) -> None:
        """Show everything."""

    def choose_columns(self) -> None:
        """Offer the columns there are."""

    def step(self, by: int) -> None:
        """The next or previous record."""

    def open_in_window(self) -> None:
        """Show the record in a window of its own."""

    def history_of_field(self) -> None:
        """Ctrl+H."""

    def show_detail(self, on: bool) -> None:
        """F9."""

    def go_pane(self, by: int) -> None:
        """F6."""

    def go_page(self, by: int) -> None:
        """Ctrl+PgDown, Ctrl+PgUp."""

    def faces(self) -> Iterator[str]:
        """Shows each way this tab can look, for pictures of it, and says what it is called; "" is the usual one."""
        yield ""

    def remember(self) -> None:
        """Keep for the next start how this tab looked."""
