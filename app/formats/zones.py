"""Time zones by their names (Europe/Prague), and the one this computer stands in."""

from __future__ import annotations

import datetime as dt
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

from app.formats.kinds import Unreadable
from app.language import _


@cache
def zone_names() -> tuple[str, ...]:
    """Those a person chooses from, in their order; a country's own abbreviations are left out."""
    return tuple(
        sorted(name for name in available_timezones() if "/" in name and not name.startswith(("Etc/", "posix/", "right/")))
    )


@cache
def _known() -> dict[str, str]:
    return {name.casefold(): name for name in available_timezones()}


def read_zone(text: str) -> str:
    typed = text.strip().replace(" ", "_")
    if (name := _known().get(typed.casefold())) is not None:
        return name
    raise Unreadable(_("There is no time zone {name}. Write it like Europe/Prague.").format(name=text.strip()))


def local_zone() -> str:
    """The name of this computer's time zone; UTC where it says none."""
    from tzlocal import get_localzone_name

    try:
        name = get_localzone_name()
    except (KeyError, ValueError, OSError):  # a TZ that names none
        return "UTC"
    return _known().get((name or "").casefold(), "UTC")


def here() -> dt.tzinfo:
    return ZoneInfo(local_zone())
