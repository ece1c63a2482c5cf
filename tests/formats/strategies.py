"""Values of every kind, made up by hypothesis."""

import datetime as dt
from decimal import Decimal
from zoneinfo import ZoneInfo

from hypothesis import strategies as st

from app.formats import SAMPLES, Kind

LOCALES = ["en_GB", "da_DK", "sv_SE", "cs_CZ", "ro_RO", "de_DE"]
OTHER_LOCALES = ["en_US", "fr_FR", "fi_FI", "nb_NO", "pl_PL", "hu_HU", "de_CH", "hi_IN", "bg_BG", "nl_NL"]
COPENHAGEN = ZoneInfo("Europe/Copenhagen")
TODAY = dt.date(2026, 3, 5)  # a Thursday

AUTUMN = dt.datetime(2026, 10, 24, 22), dt.datetime(2026, 10, 25, 4)  # the clocks repeat an hour


def _moments(first, last):
    return st.datetimes(first, last, timezones=st.just(dt.UTC)).map(lambda at: at.replace(second=0, microsecond=0))


_words = st.text(st.characters(exclude_categories=["Cs", "Cc", "Z"]), min_size=1, max_size=12)
_name = st.from_regex(r"[a-z]{1,8}(\.[a-z0-9]{1,5})?", fullmatch=True)
_path = st.sampled_from(["", "/", "/a?b=c#d", "/%C3%A5"])
_domain = st.from_regex(r"[a-zæøåčřșț]{2,12}\.(dk|se|cz|ro|com)", fullmatch=True)

VALUES = {
    Kind.TEXT: st.lists(_words, min_size=1, max_size=4).map(" ".join),
    Kind.MEMO: st.lists(st.one_of(_words, st.just("")), max_size=5).map("\n".join),
    Kind.NUMBER: st.integers(-(10**17), 10**17),
    Kind.SERIAL: st.integers(0, 10**18 - 1),
    Kind.MONEY: st.decimals(-(10**15), 10**15, places=2, allow_nan=False).map(lambda value: value + Decimal(0)),
    Kind.PERCENT: st.integers(0, 100),
    Kind.DATE: st.dates(),
    Kind.MOMENT: st.one_of(_moments(dt.datetime(1971, 1, 2), dt.datetime(2990, 12, 30)), _moments(*AUTUMN)),
    Kind.YESNO: st.booleans(),
    Kind.EMAIL: st.builds("{}@{}".format, _name, _domain),
    Kind.WEB: st.builds("{}://{}{}".format, st.sampled_from(["http", "https"]), _domain, _path),
    Kind.COLOUR: st.from_regex("#[0-9a-f]{6}", fullmatch=True),
}  # fmt: skip


def values(kind):
    return VALUES[kind] if kind in VALUES else st.sampled_from(SAMPLES[kind])
