"""The first schema. New stores are made from the models, so there is nothing to do."""

revision = "1"
down_revision = None


def upgrade() -> None:
    pass
