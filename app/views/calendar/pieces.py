"""What a calendar view is made of: places, entries where they are painted, and what is dragged."""

from __future__ import annotations

import datetime as dt
import json
import uuid
from dataclasses import dataclass
from typing import Final, NamedTuple

from PySide6.QtCore import QMimeData, QPoint, QRect

from app.services.calendar import Entry

ACTIVITIES: Final = "application/x-kontor-activities"  # JSON: [[id, version], …]
EDGE: Final = 6  # pixels from its end where a bar is stretched
Key = tuple[uuid.UUID, dt.date | None, bool]


class Place(NamedTuple):
    """Where something can be put: a day, a time of it or none, and whose column."""

    day: dt.date
    clock: dt.time | None = None
    owner: uuid.UUID | None = None


class Item(NamedTuple):
    """An entry where it is painted; `before` and `after` say that it goes on there."""

    rect: QRect
    entry: Entry
    before: bool = False
    after: bool = False
    owner: uuid.UUID | None = None


class More(NamedTuple):
    """Words that stand for entries that found no room; a click opens the day."""

    rect: QRect
    day: dt.date
    words: str
    late: bool = False


@dataclass
class Drag:
    how: str  # "move", "stretch" or "new"
    start: Place
    pressed: QPoint
    item: Item | None = None
    now: Place | None = None  # None until the mouse has gone far enough


def key_of(one: Entry) -> Key:
    return one.id, one.occurrence, one.gathered


def dropped(data: QMimeData) -> list[tuple[uuid.UUID, int]]:
    """The activities of a drop from a list; none for anything else."""
    if not data.hasFormat(ACTIVITIES):
        return []
    try:
        rows = json.loads(bytes(data.data(ACTIVITIES).data()))
        return [(uuid.UUID(str(id)), int(version)) for id, version in rows]
    except (ValueError, TypeError):
        return []  # another program's: nothing of ours
