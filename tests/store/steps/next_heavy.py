"""A step for tests only: rebuilds tables others point to, in many statements, and makes work for some time."""

import sqlalchemy as sa
from alembic import op

from app.store.migrations import SCHEMA

revision = str(SCHEMA + 1)
down_revision = str(SCHEMA)


def upgrade() -> None:
    rebuild = "always" if op.get_bind().dialect.name == "sqlite" else "never"
    with op.batch_alter_table("companies", recreate=rebuild) as table:
        table.add_column(sa.Column("shelf", sa.String(20), nullable=False, server_default="none"))
    with op.batch_alter_table("cases", recreate=rebuild) as table:
        table.add_column(sa.Column("mood", sa.String(20), nullable=False, server_default="calm"))
        table.create_index("ix_cases_mood", ["mood", "id"])
    for n in range(30):
        for table, column, word in (("companies", "shelf", "row"), ("cases", "mood", "day")):
            op.execute(sa.update(sa.table(table, sa.column(column))).values({column: f"{word} {n}"}))
