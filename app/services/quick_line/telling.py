"""What a preview says, line by line, for the window and the command line."""

from __future__ import annotations

import datetime as dt
from typing import Any

from app.formats import Kind, current
from app.formats.quick_line import Part
from app.language import _
from app.models.case import Priority
from app.services.quick_line.preview import Choice, Preview


def lines(preview: Preview) -> list[tuple[Part, str, str]]:
    """What was understood as what: the part, its label and its text. Empty parts are left out, when, and the subject never."""
    said, values = preview.understood, preview.values
    reminder, theirs = said.reminder, preview.responsible or preview.team
    found = [
        (Part.TYPE, _("Type"), preview.type_name),
        (Part.WHO, _("Who"), named(preview.who[0]) if preview.who else ""),
        (Part.DAY, _("When"), when(preview)),
        (Part.CASE, _("Case"), named(preview.cases[0]) if preview.cases else ""),
        (Part.RESPONSIBLE, _("Responsible"), theirs.text if theirs else ""),
        (Part.PRIORITY, _("Priority"), _("high") if values.get("priority") is Priority.HIGH else ""),
        (Part.REMINDER, _("Reminder"), "" if reminder is None else _("{n} minutes before").format(n=reminder)),
        (Part.SUBJECT, _("Subject"), preview.subject),
    ]
    return [line for line in found if line[2]]


def named(choice: Choice) -> str:
    return f"{choice.text} · {choice.detail}" if choice.detail else choice.text


def when(preview: Preview) -> str:
    """ "Tuesday, 24 November 2026, 10:00–10:45"."""
    said, formats = preview.understood, current()
    if preview.day is None:
        return ""
    text = formats.text(Kind.DATE, preview.day, long=True)
    if said.time is not None:
        text += f", {formats.text(Kind.TIME, said.time)}"
        if said.duration:
            ends = dt.datetime.combine(dt.date(2000, 1, 1), said.time) + dt.timedelta(minutes=said.duration)
            text += f"–{formats.text(Kind.TIME, ends.time())}"
    elif said.duration:
        text += ", " + _("{n} minutes").format(n=said.duration)
    return text


def facts(preview: Preview) -> dict[str, Any]:
    """The same for programs."""
    values = preview.values
    ids = {name.removesuffix("_id"): str(values[name]) for name in ("person_id", "company_id", "case_id") if values.get(name)}
    said = preview.understood
    return {
        "type": preview.type_name,
        "subject": values["subject"],
        "day": preview.day.isoformat() if preview.day else None,
        "time": said.time.isoformat("minutes") if said.time else None,
        "minutes": said.duration,
        **{name: ids.get(name) for name in ("person", "company", "case")},
        "responsible": preview.responsible.text if preview.responsible else None,
        "team": preview.team.text if preview.team else None,
        "priority": "high" if said.high else "normal",
        "reminder": said.reminder,
        "done": preview.done,
        "not_understood": list(said.lost),
        "notes": list(preview.notes),
    }
