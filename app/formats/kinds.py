"""The kinds of value there are, and the trouble of a text that cannot be read as one."""

from __future__ import annotations

import enum

from app.trouble import Trouble


class Kind(enum.Enum):
    """What the user thinks a value is. Editors, formats and parsers are chosen by kind."""

    TEXT = "text"
    MEMO = "memo"  # text of several lines
    NUMBER = "number"  # a whole number
    SERIAL = "serial"  # a record's number: whole, never grouped
    MONEY = "money"  # Decimal
    PERCENT = "percent"  # whole, 0 to 100
    DATE = "date"
    TIME = "time"  # of day, on a wall clock
    MOMENT = "moment"  # an instant, UTC
    YESNO = "yes/no"
    CHOICE = "choice"  # a member of an enum
    REF = "reference"  # the id of another record
    CODES = "codes"  # several references to a code table
    EMAIL = "e-mail"
    PHONE = "phone"
    WEB = "web address"
    COUNTRY = "country"  # ISO 3166-1 alpha-2
    CURRENCY = "currency"  # ISO 4217
    LANGUAGE = "language"  # ISO 639-1
    ZONE = "time zone"  # as Europe/Prague
    RECURRENCE = "recurrence"  # an RRULE of iCalendar
    COLOUR = "colour"  # #rrggbb


class Unreadable(Trouble):
    """The typed text is not a value of its kind; the sentence says what was expected."""
