"""Settings of the company become records with a history; words and users can be kept without being offered."""

import sqlalchemy as sa
from alembic import op

from app.models.base import Base
from app.models.company_setting import setting_id
from app.models.types import Id, UtcMoment, words

revision = "3"
down_revision = "2"


def upgrade() -> None:
    for table in ("codes", "close_reasons", "users"):
        op.add_column(table, sa.Column("active", sa.Boolean(), server_default=sa.true(), nullable=False))
    op.add_column("close_reasons", sa.Column("position", sa.BigInteger(), server_default="0", nullable=False))
    bind = op.get_bind()
    kept = bind.execute(sa.text("SELECT key, value FROM company_settings")).all()
    op.drop_table("company_settings")
    made = _table()
    made.create(bind)
    if kept:
        rows = [{"id": setting_id(key), "key": key, "value": value, "key_key": key} for key, value in kept]
        bind.execute(made.insert(), rows)


def _table() -> sa.Table:
    metadata = sa.MetaData(naming_convention=Base.metadata.naming_convention)
    sa.Table("scopes", metadata, sa.Column("id", sa.BigInteger(), primary_key=True))
    return sa.Table(
        "company_settings",
        metadata,
        sa.Column("id", Id(), primary_key=True),
        sa.Column("version", sa.BigInteger(), server_default="1", nullable=False),
        sa.Column("scope", sa.BigInteger(), sa.ForeignKey("scopes.id"), server_default="0", nullable=False),
        sa.Column("server_version", sa.BigInteger()),
        sa.Column("deleted", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("created_at", UtcMoment()),
        sa.Column("created_by", sa.String(100), server_default="", nullable=False),
        sa.Column("changed_at", UtcMoment()),
        sa.Column("changed_by", sa.String(100), server_default="", nullable=False),
        sa.Column("key", words(200), server_default="", nullable=False),
        sa.Column("value", words(100_000), server_default="", nullable=False),
        sa.Column("key_key", words(100_000), server_default="", nullable=False),
    )
