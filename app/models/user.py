"""The people who work with the program, and their teams."""

from __future__ import annotations

import uuid

from sqlalchemy.orm import Mapped

from app.formats import Kind
from app.models.base import Entity, owner_of, owns
from app.models.fields import Words, field, in_use, key_of


class Team(Entity):
    __tablename__ = "teams"
    __labels__ = ("Team", "Teams")
    __table_args__ = (owns(),)

    name: Mapped[Words] = field("Name", listed=True, searched=True, required=True, width=30)
    code: Mapped[Words] = field("Code", listed=True, searched=True)
    name_key: Mapped[str] = key_of("name", sorts="name")
    search_key: Mapped[str] = key_of()


class User(Entity):
    """A user of the program; salespeople are users, also those who never log in."""

    __tablename__ = "users"
    __labels__ = ("User", "Users")

    name: Mapped[Words] = field("Name", listed=True, searched=True, required=True, private=True, width=30)
    code: Mapped[Words] = field("Initials", listed=True, searched=True)
    login: Mapped[Words] = field("Login", help="The name this person logs in with, on this computer or on the server.")
    email: Mapped[Words] = field("E-mail", kind=Kind.EMAIL, listed=True, private=True, width=26)
    phone: Mapped[Words] = field("Phone", kind=Kind.PHONE, private=True)
    sells: Mapped[bool] = field("Salesperson", default=True, listed=True, help="Offered as salesperson and responsible.")
    active: Mapped[bool] = in_use()
    name_key: Mapped[str] = key_of("name", sorts="name")
    search_key: Mapped[str] = key_of()


class TeamMember(Entity):
    __tablename__ = "team_members"
    __labels__ = ("Team member", "Team members")
    __title__ = "user_id"
    __owner__ = "team_id"
    __table_args__ = owner_of("teams", "team_id")

    team_id: Mapped[uuid.UUID] = field("Team", listed=True, required=True)
    user_id: Mapped[uuid.UUID] = field("User", fk="users.id", listed=True, required=True)
