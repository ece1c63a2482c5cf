"""Views under a name: the table saved_views."""

from typing import Any

import sqlalchemy as sa
from alembic import op

from app.models.types import Id, UtcMoment, words

revision = "4"
down_revision = "3"


def _text(name: str, kind: Any) -> sa.Column[str]:
    return sa.Column(name, kind, nullable=False, server_default="")


def upgrade() -> None:
    op.create_table(
        "saved_views",
        sa.Column("id", Id(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False, server_default="1"),
        sa.Column("scope", sa.BigInteger(), nullable=False, server_default="0"),
        sa.Column("server_version", sa.BigInteger()),
        sa.Column("deleted", sa.Boolean(), nullable=False, server_default=sa.false()),
        sa.Column("created_at", UtcMoment()),
        _text("created_by", sa.String(100)),
        sa.Column("changed_at", UtcMoment()),
        _text("changed_by", sa.String(100)),
        _text("list_name", words(200)),
        _text("name", words(200)),
        _text("owner", words(200)),
        _text("definition", words(100_000)),
        sa.Column("position", sa.BigInteger(), nullable=False),
        _text("name_key", words(100_000)),
        _text("search_key", words(100_000)),
        sa.PrimaryKeyConstraint("id", name="pk_saved_views"),
        sa.ForeignKeyConstraint(["scope"], ["scopes.id"], name="fk_saved_views_scope"),
    )
    op.create_index("ix_saved_views_list_name_name_key", "saved_views", ["list_name", "name_key"])
