"""The tables and rules behind the search, for both databases. They hold derived data only and can be made anew.

SQLite: triggers note in `search_queue` whose text changed, the store indexes it while nobody saves (indexing.py).
PostgreSQL: triggers keep `search_text` themselves, set by set, inside the transaction that writes.
"""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Connection

from app.formats.search_words import (
    DOUBLED,
    FEWEST_DIGITS,
    LONGEST_NUMBER,
    LONGEST_TEXT,
    LONGEST_WORD,
    NAME,
    NUMBER,
    PARTING,
    WIDER,
    kind_word,
)
from app.models import Entity
from app.store.search_text import FOUND, Source, sources, sql_of

TABLES = ("search_queue", "search_text", "search_index")


def make(connection: Connection) -> None:
    """Make the tables, empty; those of an earlier schema go."""
    sqlite = connection.dialect.name == "sqlite"
    for table in TABLES:
        connection.exec_driver_sql(f"DROP TABLE IF EXISTS {table}{'' if sqlite else ' CASCADE'}")
    for statement in _SQLITE if sqlite else _POSTGRESQL:
        connection.exec_driver_sql(statement)


def statements(dialect: str) -> Iterator[str]:
    """The functions and triggers."""
    if dialect == "postgresql":
        yield from _words()
        yield _SEARCH
    for entity in FOUND:
        if dialect == "postgresql":
            yield _refresh(entity)
    if dialect == "postgresql":
        yield _all()
    for table, found in _by_table().items():
        yield from (_sqlite(table, found) if dialect == "sqlite" else _postgresql(table, found))


def _by_table() -> dict[type[Entity], list[Source]]:
    found: dict[type[Entity], list[Source]] = {}
    for entity in FOUND:
        for source in sources(entity):
            found.setdefault(source.table, []).append(source)
    return found


# SQLite -----------------------------------------------------------------------------------------------------------

# The words come ready from Python, parted by spaces, so the tokenizer that knows least is the right one: it leaves all
# beyond ASCII alone. Ids only (detail=none) and no copy of the text (content=''), since we mark hits ourselves.
_SQLITE = (
    "CREATE TABLE search_queue (seq INTEGER PRIMARY KEY, table_name VARCHAR(60) NOT NULL, record CHAR(32) NOT NULL, "
    "fresh BOOLEAN NOT NULL)",
    "CREATE TABLE search_text (seq INTEGER PRIMARY KEY, table_name VARCHAR(60) NOT NULL, record CHAR(32) NOT NULL UNIQUE, "
    "title TEXT NOT NULL, body TEXT NOT NULL, changed_at DATETIME)",
    "CREATE VIRTUAL TABLE search_index USING fts5(words, content='', contentless_delete=1, detail=none, prefix='1 2 3 4', "
    "tokenize='ascii')",
)


def _sqlite(table: type[Entity], found: list[Source]) -> Iterator[str]:
    """Note whose text is another one now. A record that is saved itself comes first in the search from then on."""
    name = table.__tablename__
    saved = [s for s in found if not s.via]
    named = [s for s in found if s.via]
    note = "INSERT INTO search_queue (table_name, record, fresh)"
    if saved:
        once = " ".join(f"{note} VALUES ('{s.entity.__tablename__}', NEW.{_record(s)}, 1);" for s in saved)
        yield f"CREATE TRIGGER {name}_search_insert AFTER INSERT ON {name} BEGIN {once} END"
        left = " ".join(
            f"{note} SELECT '{s.entity.__tablename__}', OLD.{_record(s)}, 1 WHERE OLD.{_record(s)} IS NOT NEW.{_record(s)};"
            for s in saved
            if _record(s) != "id"
        )
        yield f"CREATE TRIGGER {name}_search_update AFTER UPDATE ON {name} BEGIN {left} {once} END"
    if named:
        title = table.__title__
        again = " ".join(
            f"{note} SELECT DISTINCT '{s.entity.__tablename__}', {_owner(s)}, 0 FROM {_holder(s)} WHERE {s.via} = NEW.id;"
            for s in named
        )
        yield (f"CREATE TRIGGER {name}_search_name AFTER UPDATE ON {name} WHEN NEW.{title} IS NOT OLD.{title} BEGIN {again} END")


def _record(source: Source) -> str:
    """The column of the changed table that holds the record's id."""
    return source.table.__owner__ if source.table is not source.entity else "id"


def _holder(source: Source) -> str:
    assert source.through is not None
    return str(source.through.__tablename__)


def _owner(source: Source) -> str:
    """The column of the table that points to a name that holds the record's id."""
    assert source.through is not None
    return source.through.__owner__ if source.through is not source.entity else "id"


# PostgreSQL -------------------------------------------------------------------------------------------------------

_POSTGRESQL = (
    "DROP SEQUENCE IF EXISTS search_seq",
    "CREATE SEQUENCE search_seq",
    "CREATE TABLE search_text (record uuid PRIMARY KEY, table_name varchar(60) NOT NULL, seq bigint NOT NULL, "
    "title text NOT NULL, body text NOT NULL, changed_at timestamptz, words tsvector NOT NULL)",
    "CREATE INDEX ix_search_text_seq ON search_text (seq)",
    # Without its pending list, which would make one save in many wait for all of them, and searches read it.
    "CREATE INDEX ix_search_text_words ON search_text USING gin (words) WITH (fastupdate = off)",
)

# What anybody may find will be decided in here, by a version that runs with its owner's rights.
_SEARCH = """
CREATE FUNCTION kontor_search(wanted tsquery, most integer)
RETURNS TABLE (table_name varchar, record uuid, title text, body text, changed_at timestamptz) LANGUAGE sql STABLE AS $$
SELECT t.table_name, t.record, t.title, t.body, t.changed_at FROM search_text t
WHERE t.words @@ wanted ORDER BY t.seq DESC LIMIT most $$"""


def _words() -> Iterator[str]:
    """`app.formats.search_words` as SQL, from the same tables."""
    single = " ".join(f"t := replace(t, '{doubled}', '{letter}');" for doubled, letter in DOUBLED)
    parting = "".join(f"\\u{a:04x}-\\u{b:04x}" for a, b in PARTING)
    yield f"""
CREATE FUNCTION kontor_plain(t text) RETURNS text LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $plain$
BEGIN
  IF octet_length(t) = length(t) THEN t := lower(t COLLATE "C"); ELSE t := kontor_fold(t); END IF;
  IF t ~ '[\\u0370-\\uffff]' THEN t := translate(t, '{WIDER[0]}', '{WIDER[1]}'); END IF;
  {single}
  RETURN regexp_replace(t, '[{parting}]+', ' ', 'g');
END $plain$"""
    # Plain expressions and a loop: PL/pgSQL needs a tenth of the time for them that sub-selects take.
    yield f"""
CREATE FUNCTION kontor_words(kind text, title text, body text, numbers text) RETURNS tsvector
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $words$
DECLARE
  named text := btrim(kontor_plain(title), ' '); t text := btrim(kontor_plain(left(title || E'\\n' || body, {LONGEST_TEXT})), ' ');
  words text[]; line text; digits text;
BEGIN
  IF t ~ '[^ ]{{{LONGEST_WORD + 1}}}' THEN
    named := regexp_replace(named, '([^ ]{{{LONGEST_WORD}}})[^ ]+', '\\1', 'g');
    t := regexp_replace(t, '([^ ]{{{LONGEST_WORD}}})[^ ]+', '\\1', 'g');
  END IF;
  words := kind || string_to_array(t, ' ');
  IF named <> '' THEN words := words || string_to_array('{NAME}' || replace(named, ' ', ' {NAME}'), ' '); END IF;
  FOREACH line IN ARRAY string_to_array(numbers, E'\\n') LOOP
    digits := left(regexp_replace(line, '[^0-9]', '', 'g'), {LONGEST_NUMBER});
    FOR n IN 1 .. length(digits) - {FEWEST_DIGITS - 1} LOOP words := words || ('{NUMBER}' || substr(digits, n)); END LOOP;
  END LOOP;
  RETURN array_to_tsvector(words);
END $words$"""


def _refresh(entity: type[Entity]) -> str:
    """Write the texts of these records anew. Two that write at once wait for each other before they read."""
    table = entity.__tablename__
    return f"""
CREATE FUNCTION kontor_search_{table}(ids uuid[], there boolean, fresh boolean) RETURNS void LANGUAGE plpgsql AS $refresh$
BEGIN
  IF there THEN
    PERFORM FROM search_text WHERE record = ANY(ids) ORDER BY record FOR UPDATE;
    DELETE FROM search_text WHERE record IN (SELECT id FROM {table} WHERE id = ANY(ids) AND deleted);
  END IF;
  INSERT INTO search_text AS old (table_name, record, seq, title, body, changed_at, words)
    SELECT table_name, id, nextval('search_seq'), title, body, changed_at, words
    FROM ({_rows(entity)} AND {table}.id = ANY(ids)) r ORDER BY changed_at NULLS FIRST, id
    ON CONFLICT (record) DO UPDATE SET title = excluded.title, body = excluded.body, changed_at = excluded.changed_at,
      words = excluded.words, seq = CASE WHEN fresh THEN excluded.seq ELSE old.seq END;
END $refresh$"""


def _rows(entity: type[Entity]) -> str:
    table = entity.__tablename__
    words = f"kontor_words('{kind_word(table)}', title, body, numbers)"
    texts = f"{sql_of(entity, 'postgresql')} WHERE NOT {table}.deleted"
    return f"SELECT '{table}' AS table_name, {table}.*, {words} AS words FROM ({texts}) {table} WHERE true"


def _all() -> str:
    rows = " UNION ALL ".join(map(_rows, FOUND))
    return f"""
CREATE FUNCTION kontor_search_all() RETURNS void LANGUAGE sql AS $all$
INSERT INTO search_text (table_name, record, seq, title, body, changed_at, words)
SELECT table_name, id, nextval('search_seq'), title, body, changed_at, words FROM ({rows}) r ORDER BY changed_at NULLS FIRST, id
$all$"""


def _postgresql(table: type[Entity], found: list[Source]) -> Iterator[str]:
    name, saved, named = table.__tablename__, [s for s in found if not s.via], [s for s in found if s.via]
    inserted = [_perform(s, f"SELECT {_record(s)} FROM now", there=s.table is not s.entity) for s in saved]
    updated = [_perform(s, _changed_records(s)) for s in saved]
    for source in named:
        ids = (
            f"SELECT h.{_owner(source)} FROM {_holder(source)} h JOIN now ON h.{source.via} = now.id "
            f"JOIN was ON was.id = now.id WHERE now.{table.__title__} IS DISTINCT FROM was.{table.__title__}"
        )
        updated.append(f"IF EXISTS ({ids}) THEN {_perform(source, ids, fresh=False)} END IF;")
    for verb, tables, lines in (
        ("insert", "REFERENCING NEW TABLE AS now", inserted),
        ("update", "REFERENCING OLD TABLE AS was NEW TABLE AS now", updated),
    ):
        if lines:
            function = f"kontor_search_{name}_{verb}"
            yield (
                f"CREATE FUNCTION {function}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN {' '.join(lines)} RETURN NULL; END $$"
            )
            yield (
                f"CREATE TRIGGER {name}_search_{verb} AFTER {verb.upper()} ON {name} {tables} "
                f"FOR EACH STATEMENT EXECUTE FUNCTION {function}()"
            )


def _changed_records(source: Source) -> str:
    record = _record(source)
    return f"SELECT {record} FROM now" + ("" if record == "id" else f" UNION SELECT {record} FROM was")


def _perform(source: Source, ids: str, *, there: bool = True, fresh: bool = True) -> str:
    return f"PERFORM kontor_search_{source.entity.__tablename__}(ARRAY({ids}), {str(there).lower()}, {str(fresh).lower()});"
