"""Reads a calendar file into plain values; runs in the disposable child process and knows neither store nor models.

What a broken entry spoils is that entry alone. Series become their first coming occurrence with its rule; occurrences
that were moved are entries of their own.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import re
from collections.abc import Iterator
from itertools import islice
from typing import Any, Final
from zoneinfo import ZoneInfo, available_timezones

X_STATUS, X_TYPE = "X-KONTOR-STATUS", "X-KONTOR-TYPE"
KINDS: Final = ("VEVENT", "VTODO")
LONGEST_UID: Final = 200
_MORNING: Final = 8 * 60  # minutes: when what has no time reminds
_OCCURRENCES: Final = 2000  # looked at
_BLOCK: Final = re.compile(r"^BEGIN:(VEVENT|VTODO|VTIMEZONE)[ \t]*$.*?^END:\1[ \t]*$", re.DOTALL | re.MULTILINE | re.IGNORECASE)
_BEGIN: Final = re.compile(r"^BEGIN:(?:VEVENT|VTODO)[ \t]*$", re.MULTILINE | re.IGNORECASE)

type Item = dict[str, Any]


class Broken(Exception):
    """An entry that cannot be taken; the word says why."""


def read(data: bytes, zone: str) -> Iterator[Item]:
    """Every entry, or why it cannot be taken; `zone` is where times without one are meant."""
    text = decoded(data).replace("\r\n", "\n").replace("\r", "\n")
    parts = list(_parts(text))
    moved: dict[str, list[Any]] = {}
    for part in parts:
        if not isinstance(part, tuple) and part.get("RECURRENCE-ID") is not None:
            moved.setdefault(str(part.get("UID", "")), []).append(part)
    for n, part in enumerate(parts, start=1):
        if isinstance(part, tuple):
            yield {"n": n, "title": part[0], "refused": "unreadable", "detail": part[1]}
            continue
        try:
            if (item := _item(part, zone, moved)) is not None:
                yield {"n": n, **item}
        except Broken as broken:
            detail = str(broken.args[1]) if len(broken.args) > 1 else ""
            yield {"n": n, "title": _text(part, "SUMMARY"), "refused": str(broken.args[0]), "detail": detail}
        except (ValueError, TypeError, KeyError, AttributeError, OverflowError, IndexError) as error:
            yield {"n": n, "title": _text(part, "SUMMARY"), "refused": "unreadable", "detail": type(error).__name__}


def decoded(data: bytes) -> str:
    """Calendars and cards are UTF-8; older programs wrote their code page."""
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return data.decode("utf-16", "replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def _parts(text: str) -> Iterator[Any]:
    """The events and tasks of all calendars of a file; each by itself where the whole cannot be parsed: then (title, why)."""
    from icalendar import Calendar

    try:
        calendars: Any = Calendar.from_ical(text, multiple=True)
        found = [part for calendar in calendars for part in calendar.walk() if part.name in KINDS]
    except Exception:  # whatever the library trips over
        found = []
    if len(found) < len(_BEGIN.findall(text)):  # of a file that breaks off it takes nothing
        yield from _one_by_one(text)
    else:
        yield from found


def _one_by_one(text: str) -> Iterator[Any]:
    from icalendar import Calendar

    blocks = list(_BLOCK.finditer(text))
    zones = [block.group() for block in blocks if block[1].upper() == "VTIMEZONE"]
    for block in blocks:
        if block[1].upper() == "VTIMEZONE":
            continue
        for around in (zones, []):  # a zone may be what is broken
            try:
                whole: Any = Calendar.from_ical("\n".join(["BEGIN:VCALENDAR", *around, block.group(), "END:VCALENDAR"]))
                yield from (part for part in whole.walk() if part.name in KINDS)
                break
            except Exception as error:
                why = type(error).__name__
        else:
            yield (_title(block.group()), why)
    last = max((block.end() for block in blocks), default=0)
    if _BEGIN.search(text, last):
        yield (_title(text[last:]), "END")


def _title(block: str) -> str:
    found = re.search(r"^SUMMARY[^:\n]*:(.*)$", block, re.MULTILINE)
    return found[1].strip() if found else ""


def _item(part: Any, zone: str, moved: dict[str, list[Any]]) -> Item | None:
    broken = {name: why for name, why in part.errors if name}
    for name in ("DTSTART", "DTEND", "DUE", "DURATION", "RRULE", "RECURRENCE-ID"):
        if name in broken:
            raise Broken("value", name)
    uid, one_of = str(part.get("UID", "")).strip(), part.get("RECURRENCE-ID")
    if one_of is not None and _text(part, "STATUS").upper() == "CANCELLED":
        return None  # an occurrence that does not take place
    notes: list[list[Any]] = [["property", name] for name in sorted(broken)]
    item: Item = {"kind": "event" if part.name == "VEVENT" else "task", "notes": notes}
    item |= _when(part, zone, notes)
    if part.get("RRULE") is not None and one_of is None:
        others = moved.get(uid, [])
        if not _series(part, item, others, notes):
            return None
    if one_of is not None:
        uid = f"{uid}#{part.decoded('RECURRENCE-ID').strftime('%Y%m%dT%H%M%S')}" if uid else ""
    item |= {
        "uid": uid
        if 0 < len(uid) <= LONGEST_UID
        else f"sha256:{hashlib.sha256((uid or repr(_seen(part, item))).encode()).hexdigest()}",
        "title": _text(part, "SUMMARY"),
        "text": _text(part, "DESCRIPTION"),
        "place": _text(part, "LOCATION"),
        "status": _text(part, "STATUS").upper(),
        "own_status": _text(part, X_STATUS),
        "types": [name for name in (_text(part, X_TYPE), *_categories(part)) if name],
        "priority": int(part["PRIORITY"]) if "PRIORITY" in part and "PRIORITY" not in broken else None,
        "reminder": _reminder(part, item, notes),
        "guests": _guests(part),
        "modified": _moment(part, "LAST-MODIFIED"),
        "finished": _moment(part, "COMPLETED"),
    }
    return item


def _seen(part: Any, item: Item) -> tuple[str, ...]:
    return _text(part, "SUMMARY"), str(item.get("day")), str(item.get("time")), item["kind"]


def _text(part: Any, name: str) -> str:
    value = part.get(name)
    if isinstance(value, list):
        value = value[0] if value else None
    return "" if value is None else str(value).replace("\x00", "").strip()


def _categories(part: Any) -> list[str]:
    value = part.get("CATEGORIES")
    groups = value if isinstance(value, list) else [value] if value is not None else []
    return [str(name).strip() for group in groups for name in getattr(group, "cats", [group])]


def _moment(part: Any, name: str) -> str | None:
    value = part.get(name)
    found = getattr(value, "dt", None)
    if not isinstance(found, dt.datetime):
        return None
    return (found.replace(tzinfo=dt.UTC) if found.tzinfo is None else found.astimezone(dt.UTC)).isoformat()


# When


def _when(part: Any, zone: str, notes: list[list[Any]]) -> Item:
    name = "DTSTART" if part.name == "VEVENT" or part.get("DUE") is None else "DUE"
    prop = part.get(name)
    if prop is None:
        if part.name == "VEVENT":
            raise Broken("no start")
        return {"day": None, "time": None, "zone": "", "minutes": None, "all_day": False}
    start = prop.dt
    if not isinstance(start, dt.datetime):
        days = _days(part, start) if part.name == "VEVENT" else 1
        minutes = days * 24 * 60 if days > 1 else None
        return {"day": start.isoformat(), "time": None, "zone": "", "minutes": minutes, "all_day": part.name == "VEVENT"}
    lasts = _lasts(part, start) if name == "DTSTART" else None
    wall, named = _wall(start, zone, part.get("RRULE") is not None, notes, str(prop.params.get("TZID", "")))
    clock = wall.strftime("%H:%M")
    return {"day": wall.date().isoformat(), "time": clock, "zone": named, "minutes": lasts, "all_day": False}


def _wall(start: dt.datetime, zone: str, repeats: bool, notes: list[list[Any]], named: str) -> tuple[dt.datetime, str]:
    """What the clock shows, and in which zone. A single moment in UTC is shown here; a series keeps its zone."""
    if start.tzinfo is None:
        if named:
            notes.append(["zone", named])
        return start, zone
    key = str(getattr(start.tzinfo, "key", ""))
    if key in available_timezones() and key not in ("UTC", "Etc/UTC"):
        return start.replace(tzinfo=None), key
    if start.utcoffset() == dt.timedelta(0) and (key or start.tzinfo is dt.UTC):
        return (start.replace(tzinfo=None), "UTC") if repeats else (start.astimezone(ZoneInfo(zone)).replace(tzinfo=None), zone)
    notes.append(["zone", named])
    return start.astimezone(ZoneInfo(zone)).replace(tzinfo=None), zone


def _days(part: Any, start: dt.date) -> int:
    if (end := part.get("DTEND")) is not None:
        last = end.dt.date() if isinstance(end.dt, dt.datetime) else end.dt
        days = (last - start).days
    elif (lasts := part.get("DURATION")) is not None:
        days = lasts.dt.days
    else:
        return 1
    if days < 0:
        raise Broken("ends before")
    return max(1, days)


def _lasts(part: Any, start: dt.datetime) -> int | None:
    """Real minutes, also over a night in which the clocks are changed."""
    if (end := part.get("DTEND")) is not None:
        until = end.dt if isinstance(end.dt, dt.datetime) else dt.datetime.combine(end.dt, dt.time(), start.tzinfo)
        if (until.tzinfo is None) != (start.tzinfo is None):
            until = until.replace(tzinfo=start.tzinfo)
        if start.tzinfo is not None:
            until, start = until.astimezone(dt.UTC), start.astimezone(dt.UTC)
        minutes = round((until - start).total_seconds() / 60)
    elif (lasts := part.get("DURATION")) is not None:
        minutes = round(lasts.dt.total_seconds() / 60)
    else:
        return None
    if minutes < 0:
        raise Broken("ends before")
    return minutes or None


# Series


def _series(part: Any, item: Item, moved: list[Any], notes: list[list[Any]]) -> bool:
    """Begin a series at its first occurrence that takes place as planned; False when there is none."""
    from dateutil.rrule import rrulestr

    rules = part["RRULE"] if isinstance(part["RRULE"], list) else [part["RRULE"]]
    rule = rules[0].to_ical().decode()
    if len(rules) > 1 or part.get("RDATE") is not None:
        notes.append(["series", ""])
    start = dt.datetime.fromisoformat(f"{item['day']}T{item['time'] or '00:00'}")
    gone = {_naive(value.dt, item) for value in _dates(part.get("EXDATE"))}
    gone |= {_naive(other.decoded("RECURRENCE-ID"), item) for other in moved}
    followed = re.sub(r"(UNTIL=\d{8}T\d{6})Z", r"\1", rule)
    try:
        occurrences = list(islice(rrulestr(followed, dtstart=start), _OCCURRENCES)) if gone else [start]
    except (ValueError, TypeError, KeyError) as error:
        raise Broken("rule", rule) from error
    left = [(n, one) for n, one in enumerate(occurrences) if one not in gone]
    if not left:
        return False
    passed, first = left[0]
    if count := re.search(r"COUNT=(\d+)", rule):
        rule = rule.replace(count[0], f"COUNT={max(1, int(count[1]) - passed)}")
    if later := sum(1 for one in occurrences[passed:] if one in gone):
        notes.append(["exceptions", later])
    item |= {"day": first.date().isoformat(), "rrule": rule}
    return True


def _dates(value: Any) -> Iterator[Any]:
    for group in value if isinstance(value, list) else [value] if value is not None else []:
        yield from group.dts


def _naive(value: dt.date | dt.datetime, item: Item) -> dt.datetime:
    """The same moment on the clock of the series."""
    if not isinstance(value, dt.datetime):
        return dt.datetime.fromisoformat(f"{value.isoformat()}T{item['time'] or '00:00'}")
    if value.tzinfo is not None and item["zone"]:
        value = value.astimezone(ZoneInfo(item["zone"]))
    return value.replace(tzinfo=None, second=0, microsecond=0)


# Reminder and who takes part


def _reminder(part: Any, item: Item, notes: list[list[Any]]) -> int | None:
    """Minutes before the start, or before eight in the morning where there is no time."""
    for alarm in part.walk("VALARM"):
        trigger = alarm.get("TRIGGER")
        found = getattr(trigger, "dt", None)
        if isinstance(found, dt.timedelta):
            offset = round(found.total_seconds() / 60)
            if trigger.params.get("RELATED") == "END" and item["kind"] == "event":
                offset += item["minutes"] or 0
        elif isinstance(found, dt.datetime) and item["time"]:
            start = dt.datetime.fromisoformat(f"{item['day']}T{item['time']}").replace(tzinfo=ZoneInfo(item["zone"]))
            offset = round((found.astimezone(dt.UTC) - start.astimezone(dt.UTC)).total_seconds() / 60)
        else:
            continue
        minutes = (0 if item["time"] else _MORNING) - offset
        if minutes >= 0 and item["day"]:
            return minutes
        notes.append(["reminder", ""])
        return None
    return None


def _guests(part: Any) -> list[Item]:
    found: dict[str, Item] = {}
    for name in ("ORGANIZER", "ATTENDEE"):
        value = part.get(name)
        for who in value if isinstance(value, list) else [value] if value is not None else []:
            guest = _guest(who, name == "ORGANIZER")
            key = guest["address"] or guest["name"]
            if key in found:  # who invites stands among the invited too
                found[key]["answer"] = guest["answer"]
            elif key:
                found[key] = guest
    return list(found.values())


def _guest(who: Any, organiser: bool) -> Item:
    params = getattr(who, "params", {})
    text = str(who).strip()
    address = text[7:] if text.lower().startswith("mailto:") else text if "@" in text and ":" not in text else ""
    return {
        "name": str(params.get("CN", "")).strip().strip('"'),
        "address": address.strip().lower(),
        "role": "ORGANISER" if organiser else str(params.get("ROLE", "REQ-PARTICIPANT")).upper(),
        "answer": str(params.get("PARTSTAT", "NEEDS-ACTION")).upper(),
    }
