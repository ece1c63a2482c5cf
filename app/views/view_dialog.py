"""Asks for the name of a view, and who sees it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QCheckBox, QWidget

from app.language import _
from app.models import SavedView
from app.models.fields import field_of
from app.services import views
from app.services.views import View
from app.store.arrangements import Arrangement
from app.trouble import Invalid
from app.views import plain, reading_order
from app.views.entry_dialog import EntryDialog
from app.views.jobs import Jobs


class ViewDialog(EntryDialog):
    """A new view of this arrangement, or another name for `view`. `done` gets its id and name when it is kept."""

    def __init__(
        self,
        parent: QWidget,
        jobs: Jobs,
        list_name: str,
        done: Callable[[Any, str], None],
        *,
        arrangement: Arrangement | None = None,
        view: View | None = None,
        name: str = "",
    ) -> None:
        title = _("Rename the view") if view else _("Save as a view")
        super().__init__(parent, jobs, title, [field_of(SavedView, "name")])
        self._list, self._told, self._arrangement, self._view = list_name, done, arrangement, view
        self.shared = QCheckBox(_("Everybody sees it"))
        plain.tooltip(self.shared, _("Else it is yours alone."))
        if view is None:
            self.column.insertWidget(1, self.shared)
            reading_order.put_before(self.save_button, [self.shared])
        self.load({"name": view.name if view else name})
        self.fields.editors["name"].widget.setFocus()

    def act(self, changes: dict[str, Any]) -> tuple[str, Callable[..., Any], tuple[Any, ...]]:
        self._name = " ".join(str(self.fields.current("name") or "").split())
        if not self._name:
            raise Invalid([("name", _("Give the view a name."))])
        if self._view is not None:
            label = _("Rename view {name}").format(name=self._view.name)
            return label, _rename, (self._view, self._list, self.jobs.who, self._name)
        label = _("Save view {name}").format(name=self._name)
        return label, _keep, (self._list, self._name, self.jobs.who, self._arrangement, self.shared.isChecked())

    def taken(self, result: Any) -> None:
        self._told(result.id, self._name)


def _keep(session: Any, list_name: str, name: str, who: str, arrangement: Arrangement, shared: bool) -> Any:
    return views.keep(session, list_name, name, who, arrangement, shared=shared)


def _rename(session: Any, view: View, list_name: str, who: str, name: str) -> Any:
    return views.change(session, view, list_name, who, name=name)
