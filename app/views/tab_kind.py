"""What a tab file says of itself, so that the window can make it when it is first shown."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app import settings
from app.models import Entity
from app.views.jobs import Jobs

if TYPE_CHECKING:
    from app.views.screen_tab import ScreenTab


@dataclass(frozen=True, slots=True)
class TabKind:
    key: str
    title: str
    icon: str
    entities: tuple[type[Entity], ...]  # whose records it shows
    make: Callable[[Jobs, settings.Settings], ScreenTab]
