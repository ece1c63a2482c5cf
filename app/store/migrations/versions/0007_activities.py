"""Activities with their types, templates, plans, attendees and attachments; on a server also the contents of those."""

from typing import Any

import sqlalchemy as sa
from alembic import op

from app.models.types import Clock, Day, Id, Money, UtcMoment, words
from app.store.first_rows import activity_types

revision = "7"
down_revision = "6"


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
    _types()
    _templates()
    _plans()
    _activities()
    _indexes()
    _parts()
    if op.get_bind().dialect.name == "postgresql":
        _contents()


def _types() -> None:
    op.create_table(
        "activity_types",
        *_stamps(),
        _text("name", words(200)),
        _text("code", words(200)),
        sa.Column("position", sa.BigInteger(), nullable=False),
        sa.Column("symbol", sa.String(20), nullable=False),
        _text("colour", words(7)),
        sa.Column("duration", sa.BigInteger()),
        sa.Column("active", sa.Boolean(), nullable=False, server_default=sa.true()),
        _text("name_key", words(100_000)),
        _text("search_key", words(100_000)),
        *_keys("activity_types"),
    )
    names = ("symbol", "name", "colour", "duration", "position", "name_key", "search_key")
    table = sa.table("activity_types", sa.column("id", Id()), *(sa.column(name) for name in names))
    rows = [{**row, "symbol": row["symbol"].value} for row in activity_types()]
    rows = [row | {"name_key": row["name"].lower(), "search_key": row["name"].lower()} for row in rows]
    op.get_bind().execute(table.insert(), rows)


def _templates() -> None:
    op.create_table(
        "activity_templates",
        *_stamps(),
        _text("name", words(200)),
        _text("category", words(200)),
        sa.Column("type_id", Id(), nullable=False),
        _text("subject", words(200)),
        sa.Column("direction", sa.String(20)),
        sa.Column("initiated_by", sa.String(20)),
        sa.Column("minutes", sa.BigInteger()),
        sa.Column("cost", Money(2), nullable=False),
        _text("currency", words(3)),
        _text("text", words(100_000)),
        sa.Column("active", sa.Boolean(), nullable=False, server_default=sa.true()),
        _text("name_key", words(100_000)),
        _text("search_key", words(100_000)),
        *_keys("activity_templates"),
        sa.ForeignKeyConstraint(["type_id"], ["activity_types.id"], name="fk_activity_templates_type_id"),
    )
    op.create_index("ix_activity_templates_type_id", "activity_templates", ["type_id"])


def _plans() -> None:
    op.create_table(
        "activity_plans",
        *_stamps(),
        _text("name", words(200)),
        _text("code", words(200)),
        _text("notes", words(100_000)),
        sa.Column("active", sa.Boolean(), nullable=False, server_default=sa.true()),
        _text("name_key", words(100_000)),
        _text("search_key", words(100_000)),
        *_keys("activity_plans"),
        sa.UniqueConstraint("id", "scope", name="uq_activity_plans_id_scope"),
    )
    op.create_table(
        "plan_steps",
        *_stamps(),
        sa.Column("plan_id", Id(), nullable=False),
        sa.Column("position", sa.BigInteger(), nullable=False),
        sa.Column("type_id", Id(), nullable=False),
        _text("subject", words(200)),
        sa.Column("priority", sa.String(20), nullable=False),
        sa.Column("after", sa.BigInteger(), nullable=False),
        sa.Column("unit", sa.String(20), nullable=False),
        sa.Column("duration", sa.BigInteger()),
        _text("text", words(100_000)),
        *_keys("plan_steps"),
        sa.ForeignKeyConstraint(["plan_id", "scope"], ["activity_plans.id", "activity_plans.scope"], onupdate="CASCADE", name="fk_owner_plan_id"),
        sa.ForeignKeyConstraint(["type_id"], ["activity_types.id"], name="fk_plan_steps_type_id"),
    )
    op.create_index("ix_plan_steps_plan_id", "plan_steps", ["plan_id"])
    op.create_index("ix_plan_steps_type_id", "plan_steps", ["type_id"])


def _activities() -> None:
    op.create_table(
        "activities",
        *_stamps(),
        sa.Column("type_id", Id(), nullable=False),
        _text("subject", words(200)),
        sa.Column("company_id", Id()),
        sa.Column("person_id", Id()),
        sa.Column("case_id", Id()),
        sa.Column("planned_on", Day()),
        sa.Column("planned_at", Clock()),
        _text("zone", words(60)),
        sa.Column("duration", sa.BigInteger()),
        sa.Column("all_day", sa.Boolean(), nullable=False),
        sa.Column("responsible_id", Id()),
        sa.Column("team_id", Id()),
        sa.Column("status", sa.String(20), nullable=False),
        sa.Column("priority", sa.String(20), nullable=False),
        sa.Column("due", Day(), sa.Computed("CASE WHEN (status = 'cancelled' OR status = 'completed') THEN NULL ELSE ends_on END", persisted=True)),
        sa.Column("closed", sa.Boolean(), sa.Computed("status = 'cancelled' OR status = 'completed'", persisted=True), nullable=False),
        sa.Column("done_on", Day()),
        sa.Column("completed_by_id", Id()),
        _text("place", words(200)),
        sa.Column("direction", sa.String(20)),
        sa.Column("initiated_by", sa.String(20)),
        sa.Column("minutes", sa.BigInteger()),
        sa.Column("cost", Money(2), nullable=False),
        _text("currency", words(3)),
        sa.Column("evaluation", sa.String(20)),
        sa.Column("failed", sa.Boolean(), nullable=False),
        sa.Column("reminder", sa.BigInteger()),
        sa.Column("remind_at", UtcMoment()),
        sa.Column("reminded_at", UtcMoment()),
        sa.Column("snoozed_until", UtcMoment()),
        _text("rrule", words(500)),
        sa.Column("recurs_from", sa.String(20), nullable=False),
        sa.Column("parent_id", Id()),
        sa.Column("template_id", Id()),
        sa.Column("plan_id", Id()),
        _text("uid", words(200)),
        sa.Column("begins_at", UtcMoment()),
        sa.Column("ends_at", UtcMoment()),
        sa.Column("ends_on", Day()),
        _text("text", words(100_000)),
        _text("subject_key", words(100_000)),
        _text("search_key", words(100_000)),
        *_keys("activities"),
        sa.CheckConstraint('duration IS NULL OR duration BETWEEN 1 AND 5260320', name="ck_activities_duration"),
        sa.CheckConstraint('planned_at IS NULL OR planned_at BETWEEN 0 AND 1439', name="ck_activities_planned_at"),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name="fk_activities_case_id"),
        sa.ForeignKeyConstraint(["company_id"], ["companies.id"], name="fk_activities_company_id"),
        sa.ForeignKeyConstraint(["completed_by_id"], ["users.id"], name="fk_activities_completed_by_id"),
        sa.ForeignKeyConstraint(["parent_id"], ["activities.id"], name="fk_activities_parent_id"),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name="fk_activities_person_id"),
        sa.ForeignKeyConstraint(["plan_id"], ["activity_plans.id"], name="fk_activities_plan_id"),
        sa.ForeignKeyConstraint(["responsible_id"], ["users.id"], name="fk_activities_responsible_id"),
        sa.ForeignKeyConstraint(["team_id"], ["teams.id"], name="fk_activities_team_id"),
        sa.ForeignKeyConstraint(["template_id"], ["activity_templates.id"], name="fk_activities_template_id"),
        sa.ForeignKeyConstraint(["type_id"], ["activity_types.id"], name="fk_activities_type_id"),
        sa.UniqueConstraint("id", "scope", name="uq_activities_id_scope"),
    )


def _indexes() -> None:
    op.create_index("ix_activities_by_subject", "activities", ["subject_key", "id"])
    op.create_index("ix_activities_due", "activities", ["due", "id", "deleted", "responsible_id"])
    op.create_index("ix_activities_of_case", "activities", ["case_id", "closed", "deleted", "planned_on", "id"])
    op.create_index("ix_activities_of_company", "activities", ["company_id", "planned_on", "id"])
    op.create_index("ix_activities_of_person", "activities", ["person_id", "planned_on", "id"])
    op.create_index("ix_activities_of_responsible", "activities", ["responsible_id", "closed", "deleted", "planned_on", "planned_at", "id"])
    op.create_index("ix_activities_of_team", "activities", ["team_id", "closed", "deleted", "planned_on", "id"])
    op.create_index("ix_activities_of_type", "activities", ["type_id", "planned_on", "id"])
    op.create_index("ix_activities_on", "activities", ["planned_on", "id", "deleted", "closed", "responsible_id"])
    op.create_index("ix_activities_parent_id", "activities", ["parent_id"])
    op.create_index("ix_activities_plan_id", "activities", ["plan_id"])
    op.create_index("ix_activities_recurring", "activities", ["planned_on"], sqlite_where=sa.text("rrule <> ''"), postgresql_where=sa.text("rrule <> ''"))
    op.create_index("ix_activities_reminding", "activities", ["remind_at", "id"])
    op.create_index("ix_activities_spanning", "activities", ["ends_on", "planned_on"], sqlite_where=sa.text("ends_on > planned_on"), postgresql_where=sa.text("ends_on > planned_on"))
    op.create_index("ix_activities_template_id", "activities", ["template_id"])
    op.create_index("ix_activities_uid", "activities", ["uid"], sqlite_where=sa.text("uid <> ''"), postgresql_where=sa.text("uid <> ''"))


def _parts() -> None:
    op.create_table(
        "attendees",
        *_stamps(),
        sa.Column("activity_id", Id(), nullable=False),
        sa.Column("person_id", Id()),
        sa.Column("user_id", Id()),
        _text("name", words(200)),
        _text("email", words(254)),
        sa.Column("role", sa.String(20), nullable=False),
        sa.Column("response", sa.String(20), nullable=False),
        *_keys("attendees"),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name="fk_attendees_person_id"),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name="fk_attendees_user_id"),
        sa.ForeignKeyConstraint(["activity_id", "scope"], ["activities.id", "activities.scope"], onupdate="CASCADE", name="fk_owner_activity_id"),
    )
    op.create_index("ix_attendees_activity_id", "attendees", ["activity_id"])
    op.create_index("ix_attendees_person_id", "attendees", ["person_id"])
    op.create_index("ix_attendees_user_id", "attendees", ["user_id"])
    op.create_table(
        "attachments",
        *_stamps(),
        sa.Column("activity_id", Id(), nullable=False),
        _text("name", words(200)),
        _text("description", words(200)),
        _text("media_type", words(200)),
        sa.Column("size", sa.BigInteger(), nullable=False),
        _text("sha256", words(200)),
        _text("text", words(100_000)),
        *_keys("attachments"),
        sa.ForeignKeyConstraint(["activity_id", "scope"], ["activities.id", "activities.scope"], onupdate="CASCADE", name="fk_owner_activity_id"),
    )
    op.create_index("ix_attachments_activity_id", "attachments", ["activity_id"])
    op.create_index("ix_attachments_sha256", "attachments", ["sha256"])


def _contents() -> None:
    op.create_table(
        "contents",
        sa.Column("scope", sa.BigInteger(), nullable=False, autoincrement=False),
        sa.Column("sha256", words(64), nullable=False),
        sa.Column("n", sa.Integer(), nullable=False, autoincrement=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("scope", "sha256", "n", name="pk_contents"),
    )
