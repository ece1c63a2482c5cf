"""Fields the users make themselves: the table extra_fields, and one of values for companies, persons and cases."""

from typing import Any

import sqlalchemy as sa
from alembic import op

from app.models.types import Day, Id, Money, UtcMoment, words

revision = "6"
down_revision = "5"

HOLDERS = (("company_extras", "companies", "company_id"), ("person_extras", "persons", "person_id"), ("case_extras", "cases", "case_id"))
INDEXED = ("text_key", "number", "amount", "day", "code_id")


def _text(name: str, kind: Any) -> sa.Column[str]:
    return sa.Column(name, kind, nullable=False, server_default="")


def _stamps() -> list[sa.Column[Any]]:
    return [
        sa.Column("id", Id(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False, server_default="1"),
        sa.Column("scope", sa.BigInteger(), nullable=False, server_default="0"),
        sa.Column("server_version", sa.BigInteger()),
        sa.Column("deleted", sa.Boolean(), nullable=False, server_default=sa.false()),
        sa.Column("created_at", UtcMoment()),
        _text("created_by", sa.String(100)),
        sa.Column("changed_at", UtcMoment()),
        _text("changed_by", sa.String(100)),
    ]


def _keys(table: str) -> tuple[Any, ...]:
    return (
        sa.PrimaryKeyConstraint("id", name=f"pk_{table}"),
        sa.ForeignKeyConstraint(["scope"], ["scopes.id"], name=f"fk_{table}_scope"),
    )


def upgrade() -> None:
    op.create_table(
        "extra_fields",
        *_stamps(),
        sa.Column("record", sa.String(20), nullable=False),
        _text("name", words(200)),
        sa.Column("kind", sa.String(20), nullable=False),
        _text("help", words(200)),
        sa.Column("position", sa.BigInteger(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False, server_default=sa.true()),
        _text("name_key", words(100_000)),
        _text("search_key", words(100_000)),
        *_keys("extra_fields"),
    )
    for table, owners, owner in HOLDERS:
        _values(table, owners, owner)


def _values(table: str, owners: str, owner: str) -> None:
    op.create_table(
        table,
        *_stamps(),
        sa.Column("field_id", Id(), nullable=False),
        _text("text", words(200)),
        sa.Column("number", sa.BigInteger()),
        sa.Column("amount", Money(2)),
        sa.Column("day", Day()),
        sa.Column("yes", sa.Boolean(), nullable=False),
        sa.Column("code_id", Id()),
        _text("text_key", words(100_000)),
        sa.Column(owner, Id(), nullable=False),
        *_keys(table),
        sa.ForeignKeyConstraint(["field_id"], ["extra_fields.id"], name=f"fk_{table}_field_id"),
        sa.ForeignKeyConstraint(["code_id"], ["codes.id"], name=f"fk_{table}_code_id"),
        sa.ForeignKeyConstraint([owner, "scope"], [f"{owners}.id", f"{owners}.scope"], onupdate="CASCADE", name=f"fk_owner_{owner}"),
    )
    op.create_index(f"ix_{table}_{owner}_field_id", table, [owner, "field_id"])
    for column in INDEXED:
        op.create_index(f"ix_{table}_field_id_{column}_{owner}", table, ["field_id", column, owner])
