"""Making a record on the spot, from inside a picker: the few fields one knows on the telephone."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import Any, Final

from PySide6.QtWidgets import QWidget

from app.language import _
from app.models import Code, Company, Entity, Person
from app.models.code import CUSTOMER
from app.models.fields import Described, field_of
from app.services import duplicates, records
from app.store.drafts import Draft
from app.views import reading_order
from app.views.codes_field import CodesField
from app.views.drafting import Drafting, bring_back, draft_of
from app.views.duplicate_hits import DuplicateHits
from app.views.entry_dialog import EntryDialog
from app.views.fields import Fields
from app.views.jobs import Jobs
from app.views.pickers import Picker
from app.views.regions import follow_company

CREATABLE: Final[dict[type[Entity] | None, tuple[str, ...]]] = {
    Company: ("name", "relations", "street", "post_code", "city", "country", "phone", "email"),
    Person: ("first_name", "last_name", "company_id", "function", "phone", "email"),
    Code: ("name",),
}
Starting = Callable[[str], tuple[dict[str, Any], str]]


def create(
    parent: QWidget,
    jobs: Jobs,
    entity: type[Entity],
    text: str,
    values: Mapping[str, Any],
    done: Callable[[uuid.UUID, str], None],
    note: str = "",
) -> QuickCreate:
    """Ask for a new record; `done` gets its id and name when it is saved. `note` says what the values mean."""
    dialog = QuickCreate(parent, jobs, entity, text, values, done, note)
    dialog.open()
    return dialog


def offer_creation(
    fields: Fields, jobs: Jobs, parent: QWidget, start: Starting = lambda name: ({}, ""), only: Iterable[Described] | None = None
) -> None:
    """Let the pickers of a form make what is not there yet. `start` says with which values, for a field."""
    for d in list(fields.described.values()) if only is None else only:
        widget, target = fields.editors[d.name].widget, d.target
        if isinstance(widget, Picker | CodesField) and target is not None and target in CREATABLE:
            widget.creates = _("New word") if target is Code else _("New {kind}").format(kind=_(target.__labels__[0]).lower())
            widget.create_requested.connect(lambda text, d=d, widget=widget: _create(parent, jobs, d, widget, text, start))


def _create(parent: QWidget, jobs: Jobs, d: Described, widget: Picker | CodesField, text: str, start: Starting) -> None:
    assert d.target is not None
    values, note = start(d.name)
    if d.target is Code:
        values, note = {"table_name": d.field.codes}, _(d.field.label)
    create(parent, jobs, d.target, text, values, widget.choose if isinstance(widget, Picker) else widget.add, note)


def name_of(entity: type[Entity], values: Mapping[str, Any]) -> str:
    """What a record of these values will be called; a person's name is put together by the store."""
    names = ("first_name", "last_name") if entity is Person else (entity.__title__,)
    return " ".join(str(values[n]).strip() for n in names if values.get(n))


class QuickCreate(EntryDialog):
    def __init__(
        self,
        parent: QWidget,
        jobs: Jobs,
        entity: type[Entity],
        text: str,
        values: Mapping[str, Any],
        done: Callable[[uuid.UUID, str], None],
        note: str = "",
    ) -> None:
        names = [n for n in CREATABLE[entity] if n == "relations" or n not in values]
        title = _("New word") if entity is Code else _("New {kind}").format(kind=_(entity.__labels__[0]).lower())
        super().__init__(parent, jobs, title, [field_of(entity, name) for name in names], note=note)
        self._entity, self._tell = entity, done
        self._given = dict(values)
        self._title = ""
        self.load({})
        for name, value in self._starts(text).items():
            if name in self.fields.editors:
                self.fields.set(name, value)
        if entity is Person:
            follow_company(self, jobs, self.fields, self._given.get("company_id"))
        offer_creation(self.fields, jobs, self)
        self.hits = DuplicateHits(jobs, entity, self.fields)
        self.hits.opened.connect(self._take)
        self.hits.watch(entity in duplicates.KINDS, self._given)
        self.column.insertWidget(self.column.count() - 1, self.hits)
        reading_order.put_before(self.save_button, [self.hits])
        self._drafting = Drafting(self, jobs, self._draft)
        self.fields.edited.connect(self._drafting.later)
        self.finished.connect(self._drafting.forget)

    def _take(self, id: uuid.UUID, title: str) -> None:
        """It is there already: that one is meant."""
        self._tell(id, title)
        self.reject()

    def bring_back(self, draft: Draft) -> None:
        """Go on with what a crash interrupted."""
        bring_back(self.fields, draft)
        self._drafting.adopt(draft)

    def _draft(self, key: str) -> Draft:
        values = self._given | {name: self.fields.current(name) for name in self.fields.editors}
        return replace(draft_of(self.fields, key, self._entity, name_of(self._entity, values), None, 0, self._given), dialog=True)

    def _starts(self, text: str) -> dict[str, Any]:
        if self._entity is Person:
            first, _space, last = text.strip().rpartition(" ")
            return {"first_name": first, "last_name": last}
        relations = {"relations": self._given.get("relations", (CUSTOMER,))} if self._entity is Company else {}
        return {"name": text, **relations}

    def act(self, changes: dict[str, Any]) -> tuple[str, Callable[..., Any], tuple[Any, ...]]:
        values = {**self._given, **changes}
        self._title = name_of(self._entity, values)
        label = _("New {kind} {title}").format(kind=_(self._entity.__labels__[0]).lower(), title=self._title)
        return label.strip(), records.save, (self._entity, values)

    def taken(self, result: records.Saved) -> None:
        self._tell(result.id, self._title)
