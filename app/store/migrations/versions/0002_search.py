"""The search over everything: its tables. What they hold is derived, and filled in after every migration."""

from alembic import op

from app.store import search_schema

revision = "2"
down_revision = "1"


def upgrade() -> None:
    search_schema.make(op.get_bind())
