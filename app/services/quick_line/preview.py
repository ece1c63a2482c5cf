"""What a line would save, and between which records one may still choose."""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from app.formats.quick_line import Understood
from app.models import Entity, Person
from app.models.activity import Symbol
from app.store.listing import Ref


@dataclass(frozen=True, slots=True)
class Choice:
    """A record that may be meant, and what tells it from others of its name."""

    entity: type[Entity]
    id: uuid.UUID
    text: str
    detail: str = ""
    company_id: uuid.UUID | None = None


@dataclass(frozen=True, slots=True)
class Preview:
    """What would be saved. Of several hits the first is meant until another is chosen."""

    understood: Understood
    type_id: uuid.UUID
    type_name: str
    symbol: Symbol
    who: tuple[Choice, ...] = ()
    cases: tuple[Choice, ...] = ()
    responsible: Ref | None = None
    team: Ref | None = None
    day: dt.date | None = None
    subject: str = ""
    done: bool = False
    values: Mapping[str, Any] = field(default_factory=dict)
    notes: tuple[str, ...] = ()

    @property
    def ambiguous(self) -> bool:
        return len(self.who) > 1 or len(self.cases) > 1

    @property
    def title(self) -> str:
        """What is said when it was noted."""
        who = f" · {self.who[0].text}" if self.who and self.who[0].text not in self.subject else ""
        return f"{self.type_name}{who} · {self.subject}" if self.subject != self.type_name else f"{self.type_name}{who}"

    def choosing(self, who: Choice | None = None, case: Choice | None = None) -> Preview:
        """Another of the hits is meant."""
        people = (who, *(one for one in self.who if one != who)) if who else self.who
        cases = (case, *(one for one in self.cases if one != case)) if case else self.cases
        made = replace(self, who=people, cases=cases)
        return replace(made, values={**made.values, **links_of(made)})

    def only_chosen(self) -> Preview:
        return replace(self, who=self.who[:1], cases=self.cases[:1])


def links_of(preview: Preview) -> dict[str, uuid.UUID]:
    found: dict[str, uuid.UUID] = {}
    if preview.cases:
        found["case_id"] = preview.cases[0].id
        if preview.cases[0].company_id:
            found["company_id"] = preview.cases[0].company_id
    if preview.who:
        first = preview.who[0]
        found["person_id" if first.entity is Person else "company_id"] = first.id
        if first.entity is Person and first.company_id:
            found.setdefault("company_id", first.company_id)
    return found
