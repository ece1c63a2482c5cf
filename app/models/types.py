"""Column types that keep the same value on SQLite and on PostgreSQL, and refuse what would lose something."""

from __future__ import annotations

import datetime as dt
import enum
import os
import time
import uuid
from collections.abc import Callable
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation
from typing import Any, Final

from sqlalchemy import BigInteger, Date, DateTime, Enum, Integer, String, Uuid
from sqlalchemy.engine.interfaces import Dialect
from sqlalchemy.types import TypeDecorator, TypeEngine

NAMESPACE: Final = uuid.UUID("5f0c9b0e-6a0e-5c1f-9d53-3b1d5a4f7c11")  # of all ids derived from words or from other ids
MONEY_LIMIT: Final = Decimal("100000000000")  # 10^11: its cents times 100 % still sum up in 64 bits


def uuid7(moment_ms: int | None = None, random: int | None = None) -> uuid.UUID:
    """A new record's id: 48 bits of time in milliseconds, 74 random bits (RFC 9562), so that indexes grow at their end.

    Made-up records that must come out the same again bring both; `random` has 80 bits, of which six are overwritten.
    """
    milliseconds = time.time_ns() // 1_000_000 if moment_ms is None else moment_ms
    random = int.from_bytes(os.urandom(10), "big") if random is None else random
    value = (milliseconds & (1 << 48) - 1) << 80 | random
    value = value & ~(0xF << 76) | 7 << 76
    value = value & ~(0x3 << 62) | 2 << 62
    return uuid.UUID(int=value)


def derived_id(*parts: object) -> uuid.UUID:
    """The id of a link or of a fixed row: the same parts give the same id on every computer."""
    return uuid.uuid5(NAMESPACE, "/".join(str(p) for p in parts))


def rounded(value: Decimal, scale: int = 2) -> Decimal:
    """Half up, away from zero, as tradespeople round; exact otherwise."""
    return value.quantize(Decimal(1).scaleb(-scale), ROUND_HALF_UP)


class Id(Uuid[uuid.UUID]):
    """A record's id. SQLite hands over its digits, several in each row of a list: they are read as quickly as can be."""

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[Any], uuid.UUID | None] | None:
        return None if dialect.supports_native_uuid else _id_of


_SLOTS: Any = vars(uuid.UUID)
_SET_NUMBER, _SET_SAFE = _SLOTS["int"].__set__, _SLOTS["is_safe"].__set__


def _id_of(digits: str | None) -> uuid.UUID | None:
    """What uuid.UUID(digits) makes, in a quarter of its time."""
    if digits is None:
        return None
    made = object.__new__(uuid.UUID)
    _SET_NUMBER(made, int(digits, 16))
    _SET_SAFE(made, uuid.SafeUUID.unknown)
    return made


class Money(TypeDecorator[Decimal]):
    """An exact amount, kept as a BIGINT of its smallest unit.

    Floats and surplus decimals are refused: rounding is an act of the arithmetic, never of the storage.
    """

    impl = BigInteger
    cache_ok = True

    def __init__(self, scale: int = 2) -> None:
        super().__init__()
        self.scale = scale

    @property
    def python_type(self) -> type[Any]:
        return Decimal

    def process_bind_param(self, value: Any, dialect: Dialect) -> int | None:
        if value is None:
            return None
        if isinstance(value, bool) or not isinstance(value, (Decimal, int)):
            raise TypeError(f"money must be Decimal, not {type(value).__name__}")
        try:
            exact = Decimal(value).quantize(Decimal(1).scaleb(-self.scale))
        except InvalidOperation:
            raise ValueError("money must be a number of at most 18 digits") from None
        if exact != value:
            raise ValueError(f"more than {self.scale} decimals")
        return int(exact.scaleb(self.scale))

    def process_literal_param(self, value: Any, dialect: Dialect) -> str:
        return str(self.process_bind_param(value, dialect))

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[Any], Decimal | None]:
        unit = Decimal(1).scaleb(-self.scale)
        return lambda value: None if value is None else unit * value


class UtcMoment(TypeDecorator[dt.datetime]):
    """An instant: goes in with any zone, comes back as UTC. A time without a zone is refused, since nobody knows when it is."""

    impl = DateTime(timezone=True)
    cache_ok = True

    @property
    def python_type(self) -> type[Any]:
        return dt.datetime

    def process_bind_param(self, value: Any, dialect: Dialect) -> dt.datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a moment needs a time zone")
        moment: dt.datetime = value.astimezone(dt.UTC)
        return moment if dialect.name == "postgresql" else moment.replace(tzinfo=None)

    def process_result_value(self, value: Any, dialect: Dialect) -> dt.datetime | None:
        if value is None:
            return None
        moment: dt.datetime = value.replace(tzinfo=dt.UTC) if value.tzinfo is None else value.astimezone(dt.UTC)
        return moment


class Day(TypeDecorator[dt.date]):
    """A calendar day without any clock; a datetime is refused, since its day depends on where one stands."""

    impl = Date
    cache_ok = True

    @property
    def python_type(self) -> type[Any]:
        return dt.date

    def process_bind_param(self, value: Any, dialect: Dialect) -> dt.date | None:
        if value is not None and (isinstance(value, dt.datetime) or not isinstance(value, dt.date)):
            raise TypeError("a day is a date, no moment and no text")
        return value


class Clock(TypeDecorator[dt.time]):
    """A time of day on somebody's wall clock, to the minute, kept as the minutes since midnight."""

    impl = Integer
    cache_ok = True

    @property
    def python_type(self) -> type[Any]:
        return dt.time

    def process_bind_param(self, value: Any, dialect: Dialect) -> int | None:
        if value is None:
            return None
        if not isinstance(value, dt.time) or value.tzinfo is not None or value.second or value.microsecond:
            raise TypeError("a time of day has hours and minutes, and no zone")
        return value.hour * 60 + value.minute

    def process_literal_param(self, value: Any, dialect: Dialect) -> str:
        return str(self.process_bind_param(value, dialect))

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[Any], dt.time | None]:
        return lambda value: None if value is None else dt.time(*divmod(value, 60))


def words(length: int) -> TypeEngine[str]:
    """Text of at most `length` characters that both databases compare and sort by its code points."""
    return String(length).with_variant(String(length, collation="C"), "postgresql")


def choice(kinds: type[enum.Enum]) -> Enum:
    """A column that holds one member of an enum, stored by its value."""
    return Enum(kinds, native_enum=False, length=20, values_callable=lambda e: [m.value for m in e], validate_strings=True)


SERIAL: Final = BigInteger().with_variant(Integer, "sqlite")  # an INTEGER PRIMARY KEY on SQLite
