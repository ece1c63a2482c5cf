"""One file a step; Alembic reads them from this folder."""
