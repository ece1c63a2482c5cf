"""The view a list shows: its name on a button, a dot when something was changed since, and the acts on views.

What one arranges is remembered with every change, saved as a view or not: nothing is lost by a quick filter, another tab
or a restart.
"""

from __future__ import annotations

import uuid
from dataclasses import replace
from typing import Any, Final, Protocol

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from app import settings
from app.language import _, mark
from app.models import Entity, SavedView
from app.services import lookups, views
from app.services.views import View
from app.store.arrangements import Arrangement
from app.store.filters import Condition, Group
from app.store.journal import Changes
from app.store.listing import Listing, Ref
from app.trouble import Trouble
from app.views import actions, icons, list_states, plain
from app.views.actions import action
from app.views.filter_dialog import FilterDialog
from app.views.jobs import Jobs
from app.views.view_dialog import ViewDialog
from app.views.view_menu import ViewMenu

_WIDEST: Final = 220
_CHANGED: Final = "\u2009•"


class Arranged(Protocol):
    """A list as its views know it."""

    listing: Listing

    def arrangement(self) -> Arrangement: ...
    def show_arrangement(self, arrangement: Arrangement) -> None: ...


class ViewBar(QWidget):
    told = Signal(str)
    written = Signal(str)  # so that an undo can be offered
    user_known = Signal()  # `me` says who looks

    def __init__(self, jobs: Jobs, entity: type[Entity], kept: settings.Settings, key: str, many: str) -> None:
        """`many` is what the records are called."""
        super().__init__()
        self._many = many
        self.me: uuid.UUID | None = None  # the user, once known
        self._jobs, self._entity, self._kept, self._key = jobs, entity, kept, key
        self._list: Arranged | None = None
        self._views: list[View] = views.built_in(key)
        self._asked = False  # for those that users keep
        state = list_states.remembered(kept, jobs.place, key, entity)
        self._view: uuid.UUID | str = state.view if state else self._views[0].name
        self._lost = state.now.lost if state else ()
        if state:
            self.began = state.now.arrangement  # what the list shows first
            kept.set_layout(key, list_states.layout_of(self.began))
        else:
            usual, mine = self._views[0].arrangement, kept.layout(key)
            more = {"columns": mine.columns, "widths": mine.widths, "sort": mine.sort, "descending": mine.descending}
            self.began = replace(usual, **more)  # type: ignore[arg-type]
        self.button = QToolButton()
        self.button.setIcon(icons.icon("bookmark"))
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.button.setMaximumWidth(_WIDEST)
        self.button.clicked.connect(self.choose_view)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.button)
        self.setFocusProxy(self.button)
        self.acts = {act.objectName(): act for act in actions.collect(self, Qt.ShortcutContext.WindowShortcut)}
        self.menu = ViewMenu(self, self.acts)
        self.menu.chosen.connect(self.show_view)
        jobs.committed.connect(self._news)

    def follow(self, a_list: Arranged) -> None:
        """Look after the views of this list from now on."""
        self._list = a_list
        self._say()

    def arranged(self) -> None:
        """The list shows something else now: remember it."""
        if self._list is not None:
            list_states.remember(self._kept, self._jobs.place, self._key, self._view, self._list.arrangement())
            self._say()

    @property
    def now(self) -> View | None:
        """The view one is in, also when it was changed since."""
        key = self._view
        return next((v for v in self._views if (v.id == key if isinstance(key, uuid.UUID) else v.built_in and v.name == key)), None)

    @property
    def views(self) -> list[View]:
        return list(self._views)

    def show_view(self, view: View) -> None:
        """Show the list as the view has it."""
        self._view = view.name if view.id is None else view.id
        if self._list is not None:
            self._list.show_arrangement(view.arrangement)
        self.arranged()
        if view.lost:
            self.told.emit(" ".join([_("Something of the view {name} was left out.").format(name=view.name), *view.lost]))

    def showEvent(self, event: QShowEvent) -> None:
        """What is seen for the first time asks for the views that were kept, and who looks."""
        super().showEvent(event)
        if not self._asked:
            self._asked = True
            if self._lost:
                self.told.emit(" ".join([_("Something of this list's filter was left out."), *self._lost]))
            self._ask()
            self._jobs.read(self, lookups.user_of, self._jobs.who, done=self._know_me, topic="me")

    # acts ---------------------------------------------------------------------------------------------------------

    @action(mark("Choose a vie&w …"), "Ctrl+Shift+V", icon="bookmark", tip=mark("Filter, columns, order and groups under a name"))
    def choose_view(self) -> None:
        actions.refresh(self)
        self.menu.show_at(self.button.mapToGlobal(QPoint(0, self.button.height() + 4)), self._views, self.now)

    @action(mark("&Save the view"), "Ctrl+Shift+S", icon="device-floppy", when="can_save", tip=mark("Save what was changed in it"))
    def save_view(self) -> None:
        view, now = self.now, self._list.arrangement() if self._list else None
        if view is not None and not view.built_in and now is not None:
            label = _("Save view {name}").format(name=view.name)
            self._write(label, _save, view, self._key, self._jobs.who, now)

    @action(mark("Save &as a view …"), icon="plus", tip=mark("Keep what is shown under a new name"))
    def save_view_as(self) -> None:
        if self._list is not None:
            ViewDialog(self, self._jobs, self._key, self._kept_as, arrangement=self._list.arrangement()).open()

    @action(mark("Rese&t the view"), icon="refresh", when="can_reset", tip=mark("Back to this view as it was saved"))
    def reset_view(self) -> None:
        if (view := self.now) is not None:
            self.show_view(view)

    @action(mark("&Rename …"), icon="edit", when="is_kept", tip=mark("Give this view another name"))
    def rename_view(self) -> None:
        if (view := self.now) is not None and self.is_kept():
            ViewDialog(self, self._jobs, self._key, lambda id, name: None, view=view).open()

    @action(mark("S&hare or keep for me"), icon="users", when="is_kept", tip=mark("Let everybody see this view, or nobody else"))
    def share_view(self) -> None:
        if (view := self.now) is not None and self.is_kept():
            sentence = _("Keep view {name} for me") if view.shared else _("Share view {name}")
            self._write(sentence.format(name=view.name), _share, view, self._key, self._jobs.who)

    @action(mark("&Delete"), icon="trash", when="is_kept", tip=mark("Delete this view; Ctrl+Z brings it back"))
    def delete_view(self) -> None:
        if (view := self.now) is not None and self.is_kept():
            self._write(_("Delete view {name}").format(name=view.name), views.remove, view)

    @action(mark("Filter b&y conditions …"), "Ctrl+Shift+F3", icon="filter", tip=mark("Several conditions, with all and any"))
    def edit_filter(self) -> None:
        if self._list is not None:
            dialog = FilterDialog(self, self._jobs, self._list.listing, self.me, self._many)
            dialog.applied.connect(self.show_filter)
            dialog.open()

    def is_kept(self) -> bool:
        return self.now is not None and not self.now.built_in

    def can_save(self) -> bool:
        return self.is_kept() and self.changed

    def can_reset(self) -> bool:
        return self.now is not None and self.changed

    @property
    def changed(self) -> bool:
        """Whether the list shows something else than its view."""
        view = self.now
        return self._list is not None and view is not None and _plain(self._list.arrangement()) != _plain(view.arrangement)

    # following ----------------------------------------------------------------------------------------------------

    def _write(self, label: str, act: Any, *words: Any) -> None:
        self._jobs.write(self, label, act, *words, done=lambda result: self.written.emit(label), failed=self._refused)

    def _refused(self, error: Exception) -> None:
        if isinstance(error, Trouble):
            self.told.emit(str(error))
        else:
            self._jobs.trouble.emit(error)

    def show_filter(self, tree: Group, *more: Condition) -> None:
        """Filter the list by this, and by more."""
        if more:
            tree = Group(((tree,) if tree.any else tree.parts) + more)
        if self._list is not None:
            self._list.show_arrangement(replace(self._list.arrangement(), filter=tree))

    def _know_me(self, user: Ref | None) -> None:
        self.me = user.id if user else None
        self.user_known.emit()

    def _kept_as(self, id: uuid.UUID, name: str) -> None:
        self._view = id
        self.arranged()

    def _news(self, changes: Changes) -> None:
        if self._asked and changes.touches((SavedView,)):
            self._ask()

    def _ask(self) -> None:
        self._jobs.read(self, views.of_list, self._entity, self._key, self._jobs.who, done=self._know, topic="views")

    def _know(self, found: list[View]) -> None:
        self._views = found
        self._say()

    def _say(self) -> None:
        view = self.now
        name = view.name if view else _("Views")
        changed = self.changed
        metrics = self.button.fontMetrics()
        short = metrics.elidedText(name, Qt.TextElideMode.ElideRight, _WIDEST - 60)
        self.button.setText(plain.literal(short) + (_CHANGED if changed else ""))
        state = _("View {name}, changed").format(name=name) if changed else _("View {name}").format(name=name)
        self.button.setAccessibleName(state)
        plain.tooltip(self.button, f"{state} (Ctrl+Shift+V)")
        actions.refresh(self)


def _plain(arrangement: Arrangement) -> Arrangement:
    """To compare with: in which order the chips were set does not matter."""
    return replace(arrangement, where=tuple(sorted(arrangement.where, key=repr)))


def _save(session: Any, view: View, list_name: str, who: str, now: Arrangement) -> Any:
    return views.change(session, view, list_name, who, arrangement=now)


def _share(session: Any, view: View, list_name: str, who: str) -> Any:
    return views.change(session, view, list_name, who, shared=not view.shared)
