"""What each list shows, from one start to the next: the view it began with, and what was changed since."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from contextlib import suppress
from typing import Any, Final, NamedTuple

from app import settings
from app.models import Entity
from app.store.arrangements import Arrangement, Understood, from_json, to_json

_STORES: Final = 20  # companies whose lists are remembered


class State(NamedTuple):
    """`view` is the id of a kept view, or the name of a built-in one."""

    view: uuid.UUID | str
    now: Understood


def remembered(kept: settings.Settings, place: str, key: str, entity: type[Entity]) -> State | None:
    """How somebody left a list of the store at this place."""
    content = _of(_of(kept.get(settings.LIST_STATES), place), key)
    if not content:
        return None
    view: uuid.UUID | str = str(content.get("name", ""))
    with suppress(ValueError):
        view = uuid.UUID(str(content.get("view", "")))
    return State(view, from_json(entity, _of(content, "now")))


def remember(kept: settings.Settings, place: str, key: str, view: uuid.UUID | str, now: Arrangement) -> None:
    stores = kept.get(settings.LIST_STATES)
    lists = stores.pop(place, {})
    lists[key] = {"view" if isinstance(view, uuid.UUID) else "name": str(view), "now": to_json(now)}
    kept.set(settings.LIST_STATES, dict([*stores.items(), (place, lists)][-_STORES:]))


def layout_of(arrangement: Arrangement) -> settings.Layout:
    return settings.Layout(arrangement.columns, dict(arrangement.widths), arrangement.sort, arrangement.descending)


def _of(content: Any, key: str) -> Mapping[str, Any]:
    found = content.get(key) if isinstance(content, dict) else None
    return found if isinstance(found, dict) else {}
