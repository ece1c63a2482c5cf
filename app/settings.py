"""Every setting once, and the file that keeps those of this computer and this user.

To add a setting: one line in the catalogue below, ``NAME = setting(...)``. It is then read as ``settings.get(NAME)``
or ``settings.get("key")``, shown in the settings window when it has a label and a group, and checked by ``checked``.
A setting of scope "company" is kept in the store, in the text of ``to_text``, and read by ``company_values``.
"""

from __future__ import annotations

import base64
import binascii
import json
import os
import re
import threading
from collections.abc import Mapping
from contextlib import suppress
from copy import deepcopy
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal, overload
from uuid import uuid4

from app.formats import Formats, Kind, Unreadable
from app.language import LANGUAGES, _, mark
from app.trouble import Invalid, Trouble

Scope = Literal["computer", "user", "company"]


@dataclass(frozen=True, eq=False)
class Setting[T]:
    key: str
    default: T
    scope: Scope
    kind: Kind | None = None  # None: remembered by the program, never typed
    label: str = ""  # none: not offered in the settings window
    group: str = ""  # the page of the settings window
    help: str = ""
    least: int = 0  # of a number
    most: int = 0
    choices: Mapping[str, str] = field(default_factory=dict)  # value -> label
    of: type = object  # what a list or a dictionary holds


SETTINGS: dict[str, Setting[Any]] = {}


def setting[T](
    key: str, default: T, scope: Scope, kind: Kind | None = None, label: str = "", group: str = "", **more: Any
) -> Setting[T]:
    if key in SETTINGS:
        raise ValueError(f"There are two settings {key}")
    SETTINGS[key] = Setting(key, default, scope, kind, label, group, **more)
    return SETTINGS[key]


# The pages of the settings window that are made from the catalogue, in their order.
LOOKS, LISTS_AND_DETAILS, CALENDAR, BACKUPS, OWN_COMPANY = "looks", "lists", "calendar", "backups", "company"
GROUPS: dict[str, str] = {
    LOOKS: mark("Looks and language"),
    LISTS_AND_DETAILS: mark("Lists and details"),
    CALENDAR: mark("Calendar"),
    BACKUPS: mark("Backups"),
    OWN_COMPANY: mark("Own company"),
}

_HALF_HOURS = [f"{minutes // 60:02}:{minutes % 60:02}" for minutes in range(0, 24 * 60 + 1, 30)]

# ---- The catalogue: this computer

RECENT_STORES = setting("recent_stores", list[str](), "computer", of=str)  # newest first, without passwords
WINDOW_GEOMETRY = setting("window_geometry", b"", "computer")
WINDOW_STATE = setting("window_state", b"", "computer")
TAB = setting("tab", "", "computer")  # the tab that was in front
SPLITTERS = setting("splitters", dict[str, bytes](), "computer", of=bytes)  # by name of the splitter
LISTS = setting("lists", dict[str, dict[str, Any]](), "computer", of=dict)  # by tab; read as Settings.layout(tab)
LIST_STATES = setting("list_states", dict[str, dict[str, Any]](), "computer", of=dict)  # by store, then by list
SCALE = setting(
    "scale", "100", "computer", Kind.CHOICE, mark("Size of everything"), group=LOOKS,
    help=mark("How large texts, fields and pictures are, on top of what the system says. After the next start."),
    choices={each: f"{each} %" for each in ("100", "110", "125", "150", "175", "200")},
)  # fmt: skip
BACKUP_DAILY = setting(
    "backup_daily", True, "computer", Kind.YESNO, mark("Make a backup every day"), group=BACKUPS,
    help=mark("A checked copy of the company file, made by itself once a day while Kontor is open; not of a server."),
)  # fmt: skip
BACKUP_FOLDER = setting(
    "backup_folder", "", "computer", Kind.TEXT, mark("Backup folder"), group=BACKUPS,
    help=mark("Where daily backups go. Empty: a folder beside the company file; another disk is safer."),
)  # fmt: skip
BACKUP_AGE = setting(
    "backup_age", 1, "computer", Kind.NUMBER, mark("Warn when the last backup is older than (days)"), group=BACKUPS,
    help=mark("The status bar says so from then on."), least=1, most=365,
)  # fmt: skip

# ---- The catalogue: this user

THEME = setting(
    "theme", "system", "user", Kind.CHOICE, mark("Theme"), group=LOOKS,
    help=mark("How the window looks. “As the system” follows light and dark of the computer."),
    choices={
        "system": mark("As the system"),
        "light": mark("Light"),
        "dark": mark("Dark"),
        "contrast": mark("High contrast"),
    },
)  # fmt: skip
LANGUAGE = setting(
    "language", "", "user", Kind.CHOICE, mark("Language"), group=LOOKS,
    help=mark("The language of the screens, after the next start. Papers are written in their reader's language."),
    choices={"": mark("As the system"), **LANGUAGES},
)  # fmt: skip
LOCALE = setting(
    "locale", "", "user", Kind.TEXT, mark("Numbers and dates"), group=LOOKS,
    help=mark("Whose way of writing numbers and dates is used after the next start, like da_DK; empty: as the system."),
)  # fmt: skip
PIES_SHOWN = setting("pies_shown", True, "user", Kind.YESNO, mark("Show the pies above the cases"), LISTS_AND_DETAILS)
DETAIL_SHOWN = setting("detail_shown", True, "user", Kind.YESNO, mark("Show details beside the list"), LISTS_AND_DETAILS)
CALENDAR_VIEW = setting("calendar_view", "week", "user", choices={each: each for each in ("month", "week", "day", "agenda")})
CALENDAR_OF = setting("calendar_of", ["me"], "user", of=str)  # "me", "all", or ids of users and teams
WORK_BEGINS = setting(
    "work_begins", "08:00", "user", Kind.CHOICE, mark("Working day begins"), CALENDAR,
    help=mark("The calendar shades the hours before."), choices={each: each for each in _HALF_HOURS[:-1]},
)  # fmt: skip
WORK_ENDS = setting(
    "work_ends", "17:00", "user", Kind.CHOICE, mark("Working day ends"), CALENDAR,
    help=mark("The calendar shades the hours after."), choices={each: each for each in _HALF_HOURS[1:]},
)  # fmt: skip
HOLIDAYS_OF = setting(
    "holidays_of", "", "user", Kind.COUNTRY, mark("Public holidays of"), CALENDAR,
    help=mark("The country whose holidays and weekends the calendar shades; empty: the country of the own company."),
)  # fmt: skip
REMINDERS = setting(
    "reminders", True, "user", Kind.YESNO, mark("Remind me of my activities"), LISTS_AND_DETAILS,
    help=mark("A window of what is due, at the start and when its time comes."),
)  # fmt: skip
DESKTOP_NOTES = setting("desktop_notes", True, "user", Kind.YESNO, mark("Remind me on the desktop too"), LISTS_AND_DETAILS)

# ---- The catalogue: the whole company

COMPANY_NAME = setting("company_name", "", "company", Kind.TEXT, mark("Company name"), OWN_COMPANY)
COMPANY_ADDRESS = setting("company_address", "", "company", Kind.MEMO, mark("Address"), OWN_COMPANY)
COMPANY_COUNTRY = setting(
    "company_country", "", "company", Kind.COUNTRY, mark("Country"), OWN_COMPANY,
    help=mark("Telephone numbers and register numbers without a country are taken as this country's."),
)  # fmt: skip
COMPANY_REGISTER_NUMBER = setting("company_register_number", "", "company", Kind.TEXT, mark("Register no."), OWN_COMPANY)
COMPANY_VAT_NUMBER = setting("company_vat_number", "", "company", Kind.TEXT, mark("VAT no."), OWN_COMPANY)
COMPANY_PHONE = setting("company_phone", "", "company", Kind.PHONE, mark("Phone"), OWN_COMPANY)
COMPANY_EMAIL = setting("company_email", "", "company", Kind.EMAIL, mark("E-mail"), OWN_COMPANY)
COMPANY_WEB = setting("company_web", "", "company", Kind.WEB, mark("Web"), OWN_COMPANY)
COMPANY_LOGO = setting("company_logo", b"", "company")  # a PNG; shown and chosen on the page of the own company
COMPANY_IBAN = setting("company_iban", "", "company", Kind.TEXT, mark("IBAN"), OWN_COMPANY, help=mark("Printed on papers."))
CURRENCY = setting(
    "currency", "EUR", "company", Kind.CURRENCY, mark("Currency"), OWN_COMPANY,
    help=mark("The currency of cases and papers that name no other, and of sums over several currencies."),
)  # fmt: skip


# ---- Checking, and the text a value is kept as


def checked[T](which: Setting[T], value: Any) -> T:
    """The value as it is kept; Invalid, with a sentence, when this setting cannot have it."""
    if type(value) is not type(which.default) or not all(isinstance(part, which.of) for part in _parts(value)):
        raise Invalid([(which.key, _("This value does not fit the setting {name}.").format(name=_name(which)))])
    if which.choices and value not in which.choices:
        offered = ", ".join(_(label) for label in which.choices.values())
        raise Invalid([(which.key, _("Choose one of: {choices}.").format(choices=offered))])
    if which.most and isinstance(value, int) and not which.least <= value <= which.most:
        sentence = _("Enter a whole number from {least} to {most}.")
        raise Invalid([(which.key, sentence.format(least=which.least, most=which.most))])
    if which is LOCALE and value and not re.fullmatch("[A-Za-z]{2,3}([-_][A-Za-z]{4})?([-_][A-Za-z]{2})?", str(value)):
        raise Invalid([(which.key, _("Write a language and a country, like {example}.").format(example="da_DK"))])
    if which is BACKUP_FOLDER and value and not Path(str(value)).expanduser().is_absolute():
        raise Invalid([(which.key, _("Write the whole path of the folder, or choose it with the button."))])
    if which.kind in (Kind.COUNTRY, Kind.CURRENCY, Kind.EMAIL, Kind.WEB):
        try:
            return Formats().parse(which.kind, str(value))  # type: ignore[no-any-return]
        except Unreadable as trouble:
            raise Invalid([(which.key, str(trouble))]) from None
    return deepcopy(value)


def _parts(value: Any) -> list[Any]:
    return list(value.values()) if isinstance(value, dict) else value if isinstance(value, list) else []


def to_text(which: Setting[Any], value: Any) -> str:
    return json.dumps(_plain(checked(which, value)), ensure_ascii=False)


def from_text[T](which: Setting[T], text: str) -> T:
    try:
        return checked(which, _rich(json.loads(text)))
    except (ValueError, RecursionError):
        raise Invalid([(which.key, _("The setting {name} could not be read.").format(name=_name(which)))]) from None


def company_values(stored: Mapping[str, str]) -> dict[str, Any]:
    """Every setting of the company, from the texts in the store; its default where there is none."""
    found = {}
    # An unreadable one counts as none: papers and forms must not fail over it, and the dialog lets it be set anew.
    for which in (one for one in SETTINGS.values() if one.scope == "company"):
        found[which.key] = which.default
        with suppress(Invalid):
            found[which.key] = from_text(which, stored[which.key]) if which.key in stored else which.default
    return found


def _name(which: Setting[Any]) -> str:
    return _(which.label) if which.label else which.key


def _plain(value: Any) -> Any:
    """JSON has no bytes."""
    if isinstance(value, bytes):
        return {"base64": base64.b64encode(value).decode("ascii")}
    if isinstance(value, dict):
        return {key: _plain(part) for key, part in value.items()}
    return [_plain(part) for part in value] if isinstance(value, list) else value


def _rich(value: Any) -> Any:
    if isinstance(value, dict):
        if set(value) == {"base64"}:
            try:
                return base64.b64decode(str(value["base64"]), validate=True)
            except binascii.Error as trouble:
                raise ValueError(str(trouble)) from None
        return {key: _rich(part) for key, part in value.items()}
    return [_rich(part) for part in value] if isinstance(value, list) else value


# ---- The file


@dataclass(frozen=True)
class Layout:
    """How somebody arranged a list. Empty: as the list comes."""

    columns: tuple[str, ...] = ()
    widths: Mapping[str, int] = field(default_factory=dict)
    sort: str = ""
    descending: bool = False


class Settings:
    """The settings of this computer and this user. ``trouble`` says what could not be read, if anything."""

    def __init__(self, folder: Path | None = None) -> None:
        self.path = (folder or config_folder()) / "settings.json"
        self.trouble = ""
        self._changed: dict[str, Any] = {}
        self._lock = threading.Lock()
        try:
            self._values = self._understood(self._read())
        except OSError as trouble:
            self._values = {}
            self.trouble = _("The settings cannot be read, so the usual ones are used: {reason}.").format(
                reason=trouble.strerror or trouble
            )

    @overload
    def get[T](self, which: Setting[T]) -> T: ...
    @overload
    def get(self, which: str) -> Any: ...
    def get(self, which: Setting[Any] | str) -> Any:
        known = _known(which)
        with self._lock:
            return deepcopy(self._values.get(known.key, known.default))

    def set(self, which: Setting[Any] | str, value: Any) -> None:
        """In force at once; in the file after ``save``."""
        known = _known(which)
        value = checked(known, value)
        with self._lock:
            self._values[known.key] = self._changed[known.key] = value

    def layout(self, tab: str) -> Layout:
        kept = self.get(LISTS).get(tab, {})
        columns, widths, sort = kept.get("columns", []), kept.get("widths", {}), kept.get("sort", "")
        return Layout(
            tuple(name for name in columns if isinstance(name, str)) if isinstance(columns, list) else (),
            {name: width for name, width in widths.items() if type(width) is int} if isinstance(widths, dict) else {},
            sort if isinstance(sort, str) else "",
            kept.get("descending") is True,
        )

    def set_layout(self, tab: str, layout: Layout) -> None:
        kept = {
            "columns": list(layout.columns), "widths": dict(layout.widths),
            "sort": layout.sort, "descending": layout.descending,
        }  # fmt: skip
        self.set(LISTS, {**self.get(LISTS), tab: kept})

    def save(self) -> None:
        """Writes what was changed here over what is in the file by now: another window may have written meanwhile."""
        with self._lock:
            if not self._changed:
                return
            try:
                content = self._read()
                for key, value in self._changed.items():
                    content.setdefault(SETTINGS[key].scope, {})[key] = _plain(value)
                write_whole(self.path, json.dumps(content, indent=1, ensure_ascii=False).encode())
            except OSError as trouble:
                sentence = _("The settings could not be saved in {path}: {reason}.")
                raise Trouble(sentence.format(path=self.path, reason=trouble.strerror or trouble)) from trouble
            self._changed.clear()

    def _read(self) -> dict[str, dict[str, Any]]:
        """The file's sections, with what newer versions of the program put there. A damaged file is kept aside."""
        try:
            content = json.loads(self.path.read_bytes())
            if not isinstance(content, dict) or not all(isinstance(part, dict) for part in content.values()):
                raise ValueError("no sections")
        except FileNotFoundError:
            return {}
        except (ValueError, RecursionError):
            aside = _free_name(self.path)
            self.path.replace(aside)
            sentence = _("The settings file was damaged, so the usual settings are used. It is kept as {path}.")
            self.trouble = sentence.format(path=aside)
            return {}
        return content

    def _understood(self, content: dict[str, dict[str, Any]]) -> dict[str, Any]:
        values, odd = {}, []
        for which in (one for one in SETTINGS.values() if one.key in content.get(one.scope, {})):
            try:
                values[which.key] = checked(which, _rich(content[which.scope][which.key]))
            except (Invalid, ValueError):
                odd.append(_name(which))
        if odd:
            sentence = _("These settings could not be read and are as usual again: {names}.")
            self.trouble = sentence.format(names=", ".join(odd))
        return values


def _known(which: Setting[Any] | str) -> Setting[Any]:
    known = SETTINGS[which] if isinstance(which, str) else which
    if known.scope == "company":
        raise KeyError(f"{known.key} is a setting of the company: it is kept in the store")
    return known


def config_folder() -> Path:
    if chosen := os.environ.get("KONTOR_CONFIG_DIR"):
        return Path(chosen)
    from platformdirs import user_config_dir

    return Path(user_config_dir("Kontor", appauthor=False))


def remembered(recent: list[str], store: str) -> list[str]:
    """The recent stores with this one in front; a password in an address is not written down."""
    store = re.sub(r"(?<=://)([^/@:]*):[^/]*@", r"\1@", store)
    store = re.sub(r"(?<=[?&])password=[^&]*&?", "", store).rstrip("?&")
    return [store, *(other for other in recent if other != store)][:10]


def write_whole(path: Path, content: bytes) -> None:
    """Either the old file or the new one is there afterwards, whole, whenever the power fails."""
    path.parent.mkdir(parents=True, exist_ok=True)
    fresh = path.with_name(f"{path.name}.{uuid4().hex}.new")
    try:
        with fresh.open("xb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        fresh.replace(path)
    except OSError:
        fresh.unlink(missing_ok=True)
        raise
    if os.name == "posix":
        folder = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


def _free_name(path: Path) -> Path:
    taken = 1
    while (aside := path.with_name(f"{path.stem}.damaged-{taken}{path.suffix}")).exists():
        taken += 1
    return aside
