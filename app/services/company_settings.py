"""The settings of the whole company: read together, saved in one write, refused when somebody else changed the same."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app import settings
from app.formats import Kind, current
from app.language import _
from app.models import CompanySetting
from app.models.company_setting import LONGEST, setting_id
from app.settings import SETTINGS, Setting
from app.trouble import Invalid, Refused


def values(session: Session) -> dict[str, Any]:
    """Every setting of the company, its default where none is kept."""
    living = select(CompanySetting.key, CompanySetting.value).where(CompanySetting.deleted.is_(False))
    return settings.company_values({row.key: row.value for row in session.execute(living)})


def value[T](session: Session, which: Setting[T]) -> T:
    """One of them."""
    living = CompanySetting.id == setting_id(which.key), CompanySetting.deleted.is_(False)
    kept = session.scalar(select(CompanySetting.value).where(*living))
    return settings.company_values({which.key: kept} if kept is not None else {})[which.key]  # type: ignore[no-any-return]


def save(session: Session, changes: Mapping[str, Any], before: Mapping[str, Any]) -> int:
    """Save what was changed of what was shown `before`. Returns how many are different now."""
    checked = _checked(changes)
    now = values(session)
    _refuse_overtaken(session, {key: checked[key] for key in checked if now[key] not in (before.get(key), checked[key])}, now)
    different = [key for key in checked if checked[key] != now[key]]
    for key in different:
        put(session, SETTINGS[key], checked[key])
    session.flush()
    return len(different)


def put(session: Session, which: Setting[Any], value: Any) -> None:
    """Keep a value, whatever was kept before."""
    text = settings.to_text(which, value)
    record = session.get(CompanySetting, setting_id(which.key), with_for_update=True)
    if record is None:
        session.add(CompanySetting(id=setting_id(which.key), key=which.key, value=text))
    else:
        record.value, record.deleted = text, False


def title(key: str) -> str:
    """What a person calls the setting."""
    label = SETTINGS[key].label if key in SETTINGS else ""
    return _(label) if label else _("Logo") if key == settings.COMPANY_LOGO.key else key


def readable(text: str) -> str:
    """A kept value for a person's eyes, in histories; of a picture only that there is one."""
    try:
        value = json.loads(text)
    except ValueError:
        return text
    if isinstance(value, dict):
        return _("a picture") if value.get("base64") else ""
    return str(value)


def _checked(changes: Mapping[str, Any]) -> dict[str, Any]:
    """The values as they are kept; Invalid with the problems of all of them."""
    checked, problems = {}, []
    for key, value in changes.items():
        which = SETTINGS[key]
        if which.scope != "company":
            raise KeyError(f"{key} is no setting of the company")
        try:
            checked[key] = settings.checked(which, value)
            if len(settings.to_text(which, value)) > LONGEST:
                problems.append((key, _("This is too long: at most {n} characters.").format(n=LONGEST)))
        except Invalid as trouble:
            problems += trouble.problems
    if problems:
        raise Invalid(problems)
    return checked


def _refuse_overtaken(session: Session, mine: Mapping[str, Any], now: Mapping[str, Any]) -> None:
    if not mine:
        return
    key = next(iter(mine))
    record = session.get_one(CompanySetting, setting_id(key))
    text = _("{who} changed {fields} meanwhile, to: {value}. Nothing was saved; save again to put yours in its place.")
    names = ", ".join(map(title, mine))
    raise Refused(text.format(who=record.changed_by, fields=names, value=_shown(SETTINGS[key], now[key])))


def _shown(which: Setting[Any], value: Any) -> str:
    if isinstance(value, bytes):
        return _("another picture") if value else _("nothing")
    kind = which.kind or Kind.TEXT
    return " ".join(current().text(kind, value).split()) or _("nothing")
