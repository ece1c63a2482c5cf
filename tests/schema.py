"""A schema as sets of plain words, so that one that grew by migrations can be compared with one made at once."""

from __future__ import annotations

import re
from typing import Any

CATALOGUE = (
    # columns, with their types, defaults and how they are generated
    """SELECT table_name, concat_ws(' ', column_name, data_type, character_maximum_length, collation_name, is_nullable,
         column_default, generation_expression) FROM information_schema.columns WHERE table_schema = 'public'""",
    """SELECT conrelid::regclass::text, conname || ' ' || pg_get_constraintdef(oid)
         FROM pg_constraint WHERE connamespace = 'public'::regnamespace""",
    "SELECT tablename, indexdef FROM pg_indexes WHERE schemaname = 'public'",
    "SELECT tgrelid::regclass::text, pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal",
    "SELECT proname, prosrc FROM pg_proc WHERE pronamespace = 'public'::regnamespace",
)


def of_file(connection: Any) -> dict[str, frozenset[str]]:
    """Of each table its columns and constraints in any order, of each index and trigger its words."""
    found = connection.execute("SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL").fetchall()
    return {name: _definitions(sql) if kind == "table" else frozenset([_plain(sql)]) for kind, name, sql in found}


def of_server(connection: Any) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for query in CATALOGUE:
        for name, text in connection.execute(query).fetchall():
            found.setdefault(name, set()).add(_plain(text))
    return {name: frozenset(texts) for name, texts in found.items()}


def _plain(sql: str) -> str:
    words = re.sub(r'["\s]+', " ", sql).strip().replace("( ", "(").replace(" )", ")").replace(" (", "(")
    return re.sub(r"DEFAULT\(([^()]*)\)", r"DEFAULT \1", words)


def _definitions(create_table: str) -> frozenset[str]:
    """What stands between the outermost brackets, cut at its commas."""
    body, depth, quoted = [""], 0, False
    for letter in create_table[create_table.index("(") + 1 : create_table.rindex(")")]:
        quoted ^= letter == "'"
        depth += 0 if quoted else (letter == "(") - (letter == ")")
        if letter == "," and depth == 0 and not quoted:
            body.append("")
        else:
            body[-1] += letter
    return frozenset(_plain(definition) for definition in body)
