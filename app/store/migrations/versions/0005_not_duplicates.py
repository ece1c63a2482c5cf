"""Pairs of records that look alike and are two, and the indexes by which those that are one are found."""

from typing import Any

from alembic import op

from app.models import Company, NotDuplicate, Person

revision = "5"
down_revision = "4"

INDEXES = {
    Company: ("phone", "email", "post_code", "register_number", "vat_number"),
    Person: ("email", "phone", "mobile"),
}


def upgrade() -> None:
    bind = op.get_bind()
    pairs: Any = NotDuplicate.__table__
    pairs.create(bind)
    for entity, names in INDEXES.items():
        table: Any = entity.__table__
        wanted = {f"ix_{table.name}_{name}" for name in names}
        for index in sorted(table.indexes, key=lambda index: str(index.name)):
            if index.name in wanted:
                index.create(bind)
