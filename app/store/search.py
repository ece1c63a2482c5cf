"""Searching everything: what was changed last comes first; before it what has the very number typed, and what is called so.

Each word typed must begin a word of the record's text (app/formats/search_words.py says what a word is).
"""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Any as Value
from typing import Final, NamedTuple

from sqlalchemy.dialects import sqlite
from sqlalchemy.orm import Session

from app.formats.search_words import All, Any, Wanted, called, kind_word, wanted, words_of
from app.language import _
from app.models import BY_TABLE, Entity
from app.models.types import Id
from app.store.asked import fetched
from app.store.search_text import FOUND

MOST: Final = 50
CALLED: Final = 5  # so many that are called as typed come before those that only mention it
COUNTED: Final = 1000  # more hits than this are not counted

_FILE_ONE: Final = (
    "SELECT t.table_name, t.record, t.title, t.body, t.changed_at FROM search_index i JOIN search_text t ON t.seq = i.rowid "
    "WHERE search_index MATCH ? ORDER BY i.rowid DESC LIMIT ?"
)
_FILE: Final = f"SELECT * FROM ({_FILE_ONE}) UNION ALL SELECT * FROM ({_FILE_ONE})"  # noqa: S608 - both are written above
_FILE_COUNT: Final = "SELECT count(*) FROM (SELECT 1 FROM search_index WHERE search_index MATCH ? LIMIT ?)"


def newest_first(words: str, most: str, near: int = 2_000, far: int = 20_000, few: int = 3) -> str:
    """How a server finds the newest hits; the arguments name the parameters that hold what is wanted and how many.

    PostgreSQL cannot know how many words begin as typed. It would walk along the newest records past all there are when
    hardly one does, or sort a great many when most do. So the nearest are looked at first, and then it is plain which way
    is short: a longer walk, or with `few` hits among the near ones the index of the words.
    """
    match, n = f"words @@ CAST(%({words})s AS tsquery)", f"%({most})s"
    walk = "SELECT seq FROM (SELECT seq, words FROM search_text WHERE {} ORDER BY seq DESC LIMIT {}) newest WHERE {}"
    first = f"ORDER BY seq DESC LIMIT {n}"
    some, all_near, all_far = (
        f"(SELECT count(*) >= {many} FROM {those})" for many, those in ((few, "near"), (n, "near"), (n, "far"))  # noqa: S608
    )
    return f"""(
        WITH near AS MATERIALIZED ({walk.format("true", near, match)} {first}),
        far AS MATERIALIZED ({walk.format(f"{some} AND NOT {all_near}", far, match)} {first}),
        every AS MATERIALIZED (SELECT seq FROM search_text WHERE {match} AND NOT {all_near} AND NOT {all_far})
        SELECT table_name, record, title, body, changed_at FROM search_text WHERE seq IN (
            SELECT seq FROM (SELECT seq FROM near UNION SELECT seq FROM far UNION SELECT seq FROM every) found
            {first}) ORDER BY seq DESC)"""  # noqa: S608 - all of it is written here


_SERVER_ONE: Final = newest_first("words", "most")
_SERVER: Final = f"{newest_first('named', 'called')} UNION ALL {_SERVER_ONE}"
_SERVER_COUNT: Final = "SELECT count(*) FROM kontor_search(CAST(%s AS tsquery), %s)"
_ANY: Final = "SELECT table_name, record, title, body, changed_at FROM search_text"


_read_id: Final[Callable[[str], uuid.UUID]] = Id().result_processor(sqlite.dialect(), None)  # type: ignore[assignment]


class Hit(NamedTuple):
    """A record that was found. `body` is its text besides the title, one line for each field."""

    entity: type[Entity]
    id: uuid.UUID
    title: str
    body: str
    when: dt.datetime | None


def find(session: Session, typed: str, kinds: Iterable[type[Entity]] = (), limit: int = MOST) -> list[Hit]:
    """The hits, newest first behind those meant most likely; of these kinds of records, or of all."""
    asked = _asked(typed, kinds)
    if asked is None:
        return []
    server = _is_server(session)
    write = _tsquery if server else _match
    first, others = write(called(asked)), write(asked)
    if server:
        found = _hits(session, _SERVER, {"named": first, "called": CALLED, "words": others, "most": limit})
    else:
        found = _hits(session, _FILE, (first, CALLED, others, limit))
    exact = _numbered(session, typed, tuple(kinds) or FOUND)
    return list({hit.id: hit for hit in (*exact, *found)}.values())[:limit]


def named(session: Session, typed: str, kinds: Iterable[type[Entity]], limit: int = MOST) -> list[Hit]:
    """Those whose names hold all that was typed, newest first."""
    asked = wanted(typed)
    if asked is None:
        return []
    those = All((Any(tuple(kind_word(entity.__tablename__) for entity in kinds)), called(asked)))
    if _is_server(session):
        return _hits(session, _SERVER_ONE, {"words": _tsquery(those), "most": limit})
    return _hits(session, _FILE_ONE, (_match(those), limit))


def count(session: Session, typed: str, kinds: Iterable[type[Entity]] = ()) -> int:
    """How many hits there are; COUNTED + 1 means more than are counted."""
    asked = _asked(typed, kinds)
    if asked is None:
        return 0
    server = _is_server(session)
    sql, query = (_SERVER_COUNT, _tsquery(asked)) if server else (_FILE_COUNT, _match(asked))
    with session.connection().exec_driver_sql(sql, (query, COUNTED + 1)) as answer:
        return int(answer.scalar_one())


def recent(session: Session, ids: Sequence[uuid.UUID], most: int) -> list[Hit]:
    """These records as hits, in this order, and after them those changed last. Those that are gone are left out."""
    newest = _hits(session, f"{_ANY} ORDER BY seq DESC LIMIT {int(most)}", ())
    found = {hit.id: hit for hit in (*newest, *_of(session, ids))}
    return [found[id] for id in dict.fromkeys((*ids, *(hit.id for hit in newest))) if id in found][:most]


def _is_server(session: Session) -> bool:
    return session.get_bind().dialect.name == "postgresql"


def _asked(typed: str, kinds: Iterable[type[Entity]]) -> Wanted | None:
    asked = wanted(typed, _kind_words())
    only = [kind_word(entity.__tablename__) for entity in kinds]
    return asked if asked is None or not only else All((Any(tuple(only)), asked))


def _kind_words() -> Mapping[str, str]:
    """How people call a kind of record, in their language and in English."""
    return _words_of_kinds(tuple((named, e.__tablename__) for e in FOUND for label in e.__labels__ for named in (label, _(label))))


@lru_cache(maxsize=8)
def _words_of_kinds(named: tuple[tuple[str, str], ...]) -> dict[str, str]:
    return {words[0]: table for name, table in named if len(words := words_of(name)) == 1}


# What is asked, as each database writes it. Words hold letters and digits only, so nothing in them can mean more.


def _match(asked: Wanted) -> str:
    match asked:
        case str():
            return f'"{asked}"*'
        case All(of):
            return "(" + " AND ".join(map(_match, of)) + ")"
        case Any(of):
            return "(" + " OR ".join(map(_match, of)) + ")"


def _tsquery(asked: Wanted) -> str:
    match asked:
        case str():
            return f"'{asked}':*"
        case All(of):
            return "(" + " & ".join(map(_tsquery, of)) + ")"
        case Any(of):
            return "(" + " | ".join(map(_tsquery, of)) + ")"


def _hits(session: Session, sql: str, parameters: tuple[Value, ...] | dict[str, Value]) -> list[Hit]:
    rows = fetched(session.connection(), sql, parameters)
    if not _is_server(session):
        return [
            Hit(BY_TABLE[table], _read_id(id), title, body, dt.datetime.fromisoformat(f"{at}+00:00") if at else None)
            for table, id, title, body, at in rows
        ]
    return [Hit(BY_TABLE[table], id, title, body, at and at.astimezone(dt.UTC)) for table, id, title, body, at in rows]


def _of(session: Session, ids: Sequence[uuid.UUID]) -> list[Hit]:
    if not ids:
        return []
    server = _is_server(session)
    marks = ", ".join(["%s" if server else "?"] * len(ids))
    values = tuple(ids) if server else tuple(id.hex for id in ids)
    return _hits(session, f"{_ANY} WHERE record IN ({marks})", values)


def _numbered(session: Session, typed: str, kinds: Iterable[type[Entity]]) -> list[Hit]:
    """The records that have the number typed, when only one was, perhaps with the word for their kind."""
    if not any(map(str.isdecimal, typed)):
        return []
    words, names = words_of(typed), _kind_words()
    numbers = [word for word in words if word.isascii() and word.isdecimal() and len(word) <= 15]
    tables = {names.get(word, "") for word in words if word not in numbers}
    if len(numbers) != 1 or "" in tables:
        return []
    wanted_kinds = [e for e in kinds if e.__series__ and (not tables or e.__tablename__ in tables)]
    if not wanted_kinds:
        return []
    mark = "%s" if _is_server(session) else "?"
    ids = " UNION ALL ".join(f"SELECT id FROM {e.__tablename__} WHERE number = {mark}" for e in wanted_kinds)  # noqa: S608
    return _hits(session, f"{_ANY} WHERE record IN ({ids}) ORDER BY seq DESC", (int(numbers[0]),) * len(wanted_kinds))
