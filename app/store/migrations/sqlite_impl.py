"""Teaches Alembic to rebuild SQLite tables that have generated columns: their values are not copied, SQLite makes them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from alembic.ddl.sqlite import SQLiteImpl
from sqlalchemy import Table

if TYPE_CHECKING:
    from alembic.operations.batch import ApplyBatchImpl


class Rebuilding(SQLiteImpl):
    __dialect__ = "sqlite"  # by this name Alembic takes it in the place of its own

    def prep_table_for_batch(self, batch_impl: ApplyBatchImpl, table: Table) -> None:
        super().prep_table_for_batch(batch_impl, table)
        for column in table.columns:
            if column.computed is not None:
                batch_impl.column_transfers.pop(column.name, None)
