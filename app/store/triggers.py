"""The rules the database itself keeps, generated from the metadata: version guard, journal, locks, no deleting.

They hold for every writer: forms, undo, imports, bulk statements and other programs (decisions.md 2 to 5, 10, 16).
"""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Table

from app.formats import FOLD_MANY, FOLD_ONE
from app.models import ENTITIES, Entity
from app.models.base import INTERNAL
from app.models.fields import keys_of
from app.store import search_schema

# What the triggers say; app/store/faults.py turns these words into sentences.
STALE, LOCKED, KEPT, SEALED = "kontor:stale", "kontor:locked", "kontor:kept", "kontor:sealed"
UNKNOWN_LABEL = "Change by another program"


def journalled(entity: type[Entity]) -> list[str]:
    """The columns whose changes are noted: all that users own."""
    table: Table = entity.__table__  # type: ignore[assignment]
    keys = keys_of(entity)
    return [c.name for c in table.columns if c.name not in INTERNAL and c.name not in keys and c.computed is None]


def statements(dialect: str) -> Iterator[str]:
    """Every trigger and function, to be run once after the tables were made."""
    yield from (_sqlite_common() if dialect == "sqlite" else _postgresql_common())
    for entity in ENTITIES:
        yield from (_sqlite(entity) if dialect == "sqlite" else _postgresql(entity))
    yield from search_schema.statements(dialect)


def rules(dialect: str) -> list[str]:
    """The triggers and functions alone, without the table they use: what a migration makes anew."""
    return [s for s in statements(dialect) if s.lstrip().startswith(("CREATE TRIGGER", "CREATE FUNCTION"))]


def trigger_names(dialect: str) -> set[str]:
    """Every trigger the schema must have; a missing one is reported by `check`."""
    return {s.split()[2] for s in rules(dialect) if s.startswith("CREATE TRIGGER")}


# SQLite -----------------------------------------------------------------------------------------------------------


def _sqlite_common() -> Iterator[str]:
    yield (
        "CREATE TABLE current_write (one INTEGER PRIMARY KEY CHECK (one = 1), operation CHAR(32), label VARCHAR(300), "
        "who VARCHAR(100), origin VARCHAR(10), reverses CHAR(32))"
    )
    yield "INSERT INTO current_write (one) VALUES (1)"
    for verb in ("update", "delete"):
        yield (f"CREATE TRIGGER journal_sealed_{verb} BEFORE {verb.upper()} ON journal BEGIN SELECT RAISE(ABORT, '{SEALED}'); END")
    yield (
        "CREATE TRIGGER journal_sealed_replace BEFORE INSERT ON journal WHEN EXISTS (SELECT 1 FROM journal WHERE seq = NEW.seq) "
        f"BEGIN SELECT RAISE(ABORT, '{SEALED}'); END"
    )


def _sqlite(entity: type[Entity]) -> Iterator[str]:
    table, columns = entity.__tablename__, journalled(entity)
    yield (
        f"CREATE TRIGGER {table}_guard BEFORE UPDATE ON {table} WHEN NEW.version IS NOT OLD.version + 1 OR NEW.id IS NOT OLD.id "
        f"BEGIN SELECT RAISE(ABORT, '{STALE}'); END"
    )
    yield f"CREATE TRIGGER {table}_kept BEFORE DELETE ON {table} BEGIN SELECT RAISE(ABORT, '{KEPT}'); END"
    yield from _sqlite_unique(entity)
    if lock := entity.__lock__:
        changed = " OR ".join(f'NEW."{c}" IS NOT OLD."{c}"' for c in columns if c != "deleted")
        yield (
            f"CREATE TRIGGER {table}_lock BEFORE UPDATE ON {table} WHEN OLD.{lock} AND NEW.{lock} AND ({changed}) "
            f"BEGIN SELECT RAISE(ABORT, '{LOCKED}'); END"
        )
    note = (
        "INSERT INTO journal (operation, label, who, at, origin, reverses, table_name, record, verb, scope) "
        f"SELECT coalesce(operation, lower(hex(randomblob(16)))), coalesce(label, '{UNKNOWN_LABEL}'), coalesce(who, ''), "
        "strftime('%Y-%m-%d %H:%M:%f000', 'now'), coalesce(origin, 'other'), reverses, "
        f"'{table}', NEW.id, '{{verb}}', NEW.scope FROM current_write; "
    )
    everything = ", ".join(f"'{c}', NEW.\"{c}\"" for c in columns)
    yield (
        f"CREATE TRIGGER {table}_journal_insert AFTER INSERT ON {table} BEGIN {note.format(verb='insert')}"
        f"INSERT INTO journal_values (seq, old, new) VALUES (last_insert_rowid(), NULL, "
        f"json_patch('{{}}', json_object({everything}))); END"
    )
    changed = " OR ".join(f'NEW."{c}" IS NOT OLD."{c}"' for c in columns)
    pairs = " UNION ALL ".join(f'SELECT \'{c}\' AS k, OLD."{c}" AS o, NEW."{c}" AS n' for c in columns)
    yield (
        f"CREATE TRIGGER {table}_journal_update AFTER UPDATE ON {table} WHEN {changed} BEGIN {note.format(verb='update')}"
        f"INSERT INTO journal_values (seq, old, new) SELECT last_insert_rowid(), json_group_object(k, o), json_group_object(k, n) "
        f"FROM ({pairs}) WHERE o IS NOT n; END"
    )


def _sqlite_unique(entity: type[Entity]) -> Iterator[str]:
    """INSERT OR REPLACE and UPDATE OR REPLACE would remove the other row without asking the trigger against it."""
    table, unique = entity.__tablename__, [c.name for c in entity.__table__.columns if c.unique]
    taken = f"EXISTS (SELECT 1 FROM {table} WHERE {{0}} = NEW.{{0}})"
    refuse = f"BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: {table}'); END"
    yield f"CREATE TRIGGER {table}_new BEFORE INSERT ON {table} WHEN {' OR '.join(map(taken.format, ['id', *unique]))} {refuse}"
    for column in unique:
        when = f"NEW.{column} IS NOT OLD.{column} AND {taken.format(column)}"
        yield f"CREATE TRIGGER {table}_{column} BEFORE UPDATE OF {column} ON {table} WHEN {when} {refuse}"


# PostgreSQL -------------------------------------------------------------------------------------------------------


def fold_sql(text: str) -> str:
    """`app.formats.fold` as SQL, from the same table."""
    sql = text
    for letter, plain in FOLD_MANY:
        sql = f"replace({sql}, {_quoted(letter)}, {_quoted(plain)})"
    return f'lower(translate({sql}, {_quoted(FOLD_ONE[0])}, {_quoted(FOLD_ONE[1])}) COLLATE "C")'


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


def _postgresql_common() -> Iterator[str]:
    yield (
        "CREATE FUNCTION kontor_fold(t text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE "
        f"AS $fold$ SELECT {fold_sql('t')} $fold$"
    )
    yield """
CREATE FUNCTION kontor_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION '%', TG_ARGV[0] USING ERRCODE = 'KO001'; END $$"""
    yield f"""
CREATE FUNCTION kontor_guard() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE lock_field text := TG_ARGV[0]; before jsonb; after jsonb; inner_fields text[] := TG_ARGV[1:];
BEGIN
  IF TG_OP = 'INSERT' THEN
    NEW.created_at := clock_timestamp(); NEW.created_by := session_user;
    NEW.changed_at := NEW.created_at; NEW.changed_by := session_user;
    RETURN NEW;
  END IF;
  IF NEW.scope <> OLD.scope AND NEW.version = OLD.version THEN NEW.version := OLD.version + 1; END IF;
  IF NEW.version <> OLD.version + 1 OR NEW.id <> OLD.id THEN RAISE EXCEPTION '{STALE}' USING ERRCODE = 'KO001'; END IF;
  NEW.created_at := OLD.created_at; NEW.created_by := OLD.created_by;
  NEW.changed_at := clock_timestamp(); NEW.changed_by := session_user;
  IF lock_field <> '' THEN
    before := to_jsonb(OLD); after := to_jsonb(NEW);
    IF (before ->> lock_field)::boolean AND (after ->> lock_field)::boolean
       AND before - inner_fields - 'deleted'::text <> after - inner_fields - 'deleted'::text THEN
      RAISE EXCEPTION '{LOCKED}' USING ERRCODE = 'KO001';
    END IF;
  END IF;
  RETURN NEW;
END $$"""
    yield f"""
CREATE FUNCTION kontor_journal() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE o jsonb; n jsonb; s bigint;
  op uuid := coalesce(nullif(current_setting('kontor.operation', true), ''), md5(pg_current_xact_id()::text))::uuid;
BEGIN
  IF TG_OP = 'UPDATE' THEN
    SELECT jsonb_object_agg(a.key, a.value), jsonb_object_agg(a.key, b.value) INTO o, n
      FROM jsonb_each(to_jsonb(OLD) - TG_ARGV) a JOIN jsonb_each(to_jsonb(NEW)) b ON b.key = a.key
      WHERE a.value IS DISTINCT FROM b.value;
    IF o IS NULL THEN RETURN NULL; END IF;
  ELSE
    n := jsonb_strip_nulls(to_jsonb(NEW) - TG_ARGV);
  END IF;
  INSERT INTO journal (operation, label, who, at, origin, reverses, table_name, record, verb, scope)
    VALUES (op, coalesce(nullif(current_setting('kontor.label', true), ''), '{UNKNOWN_LABEL}'), session_user, clock_timestamp(),
      coalesce(nullif(current_setting('kontor.origin', true), ''), 'other'),
      nullif(current_setting('kontor.reverses', true), '')::uuid, TG_TABLE_NAME, NEW.id, lower(TG_OP), NEW.scope)
    RETURNING seq INTO s;
  INSERT INTO journal_values (seq, old, new) VALUES (s, o::text, n::text);
  PERFORM pg_notify('kontor', op::text);
  RETURN NULL;
END $$"""
    for verb in ("update", "delete"):
        yield (
            f"CREATE TRIGGER journal_sealed_{verb} BEFORE {verb.upper()} ON journal "
            f"FOR EACH ROW EXECUTE FUNCTION kontor_refuse('{SEALED}')"
        )
    yield f"CREATE TRIGGER journal_sealed_truncate BEFORE TRUNCATE ON journal EXECUTE FUNCTION kontor_refuse('{SEALED}')"


def _postgresql(entity: type[Entity]) -> Iterator[str]:
    table = entity.__tablename__
    noted = set(journalled(entity))
    unnoted = [c.name for c in entity.__table__.columns if c.name not in noted]
    arguments = ", ".join(f"'{c}'" for c in unnoted)
    yield (
        f"CREATE TRIGGER {table}_guard BEFORE INSERT OR UPDATE ON {table} "
        f"FOR EACH ROW EXECUTE FUNCTION kontor_guard('{entity.__lock__}', {arguments})"
    )
    yield f"CREATE TRIGGER {table}_kept BEFORE DELETE ON {table} FOR EACH ROW EXECUTE FUNCTION kontor_refuse('{KEPT}')"
    yield f"CREATE TRIGGER {table}_kept_all BEFORE TRUNCATE ON {table} EXECUTE FUNCTION kontor_refuse('{KEPT}')"
    for verb in ("insert", "update"):
        yield (
            f"CREATE TRIGGER {table}_journal_{verb} AFTER {verb.upper()} ON {table} "
            f"FOR EACH ROW EXECUTE FUNCTION kontor_journal({arguments})"
        )
    if keys := keys_of(entity):
        lines = []
        for key, sources in keys.items():
            parts = ", ".join(f"nullif(NEW.\"{s}\"::text, '')" for s in sources)
            lines.append(f"NEW.{key} := kontor_fold(concat_ws(' ', {parts}));")
        yield (f"CREATE FUNCTION {table}_keys() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN {' '.join(lines)} RETURN NEW; END $$")
        yield f"CREATE TRIGGER {table}_keys BEFORE INSERT OR UPDATE ON {table} FOR EACH ROW EXECUTE FUNCTION {table}_keys()"
