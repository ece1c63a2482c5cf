"""A person: somebody at a company, or on their own (N-08, C-18)."""

from __future__ import annotations

import datetime as dt
import uuid

from sqlalchemy import Index, func
from sqlalchemy.orm import Mapped
from sqlalchemy.sql.expression import column, literal_column

from app.formats import Kind
from app.models import checks
from app.models.base import Entity, owner_of, owns
from app.models.fields import Words, codes, field, key_of
from app.models.types import words


class Person(Entity):
    __tablename__ = "persons"
    __labels__ = ("Person", "Persons")
    __order__ = "name"
    __table_args__ = (
        owns(),
        Index("ix_persons_by_name", "name_key", "id", "deleted"),
        Index(None, "company_id", "name_key", "id"),
        *(Index(None, name) for name in ("email", "phone", "mobile")),  # duplicates
    )

    name: Mapped[str] = field(
        "Name",
        words(401),
        listed=True,
        edited=False,
        exported=False,
        private=True,
        width=26,
        computed=func.trim(column("first_name").concat(literal_column("' '")).concat(column("last_name"))),
    )
    title: Mapped[Words] = field("Title", private=True, help="Dr., Ing., Mag. …")
    first_name: Mapped[Words] = field("First name", searched=True, private=True)
    last_name: Mapped[Words] = field("Last name", searched=True, required=True, private=True)
    company_id: Mapped[uuid.UUID | None] = field(
        "Company", fk="companies.id", listed=True, searched=True, filtered=True, width=30, column={"index": False}
    )
    function: Mapped[Words] = field("Function", listed=True, searched=True, private=True, width=22)
    level_id: Mapped[uuid.UUID | None] = field("Level", fk="codes.id", codes="level", filtered=True, private=True)
    responsibilities = codes("Responsible for", "responsibility", "PersonCode", filtered=True, private=True, width=20)
    email: Mapped[Words] = field("E-mail", kind=Kind.EMAIL, listed=True, searched=True, private=True, width=26)
    phone: Mapped[Words] = field("Phone", kind=Kind.PHONE, listed=True, searched=True, private=True, width=18)
    mobile: Mapped[Words] = field("Mobile", kind=Kind.PHONE, searched=True, private=True, width=18)
    web: Mapped[Words] = field("Web", kind=Kind.WEB, private=True)
    language: Mapped[Words] = field("Language", kind=Kind.LANGUAGE, filtered=True, private=True)
    street: Mapped[Words] = field("Street", private=True, help="Only when it differs from the company's.")
    post_code: Mapped[Words] = field("Post code", private=True)
    city: Mapped[Words] = field("City", private=True)
    country: Mapped[Words] = field("Country", kind=Kind.COUNTRY, private=True)
    no_mailings: Mapped[bool] = field("No mailings", default=False, filtered=True)
    former_number: Mapped[Words] = field("Former no.", searched=True, filtered=True, help="Its number in the program used before.")
    notes: Mapped[Words] = field("Notes", kind=Kind.MEMO, private=True)
    name_key: Mapped[str] = key_of("last_name", "first_name", sorts="name")
    search_key: Mapped[str] = key_of()

    def problems(self) -> list[tuple[str, str]]:
        found = []
        for name, check in (("email", checks.email(self.email or "")), ("web", checks.web(self.web or ""))):
            if check.problem and check.severity == "error":
                found.append((name, check.problem))
        return found


class PersonCode(Entity):
    """Links a person to a responsibility. Its id follows from both."""

    __tablename__ = "person_codes"
    __labels__ = ("Responsibility of a person", "Responsibilities of persons")
    __title__ = "code_id"
    __owner__ = "person_id"
    __table_args__ = (*owner_of("persons", "person_id"), Index(None, "code_id", "person_id", "deleted"))

    person_id: Mapped[uuid.UUID] = field("Person", required=True)
    code_id: Mapped[uuid.UUID] = field("Code", fk="codes.id", required=True, listed=True, column={"index": False})


class PersonPrivate(Entity):
    """What only some may know of a person (C-20): a part with rights of its own; its id is the person's."""

    __tablename__ = "person_private"
    __labels__ = ("Private information", "Private information")
    __title__ = "person_id"
    __owner__ = "person_id"
    __table_args__ = owner_of("persons", "person_id")

    person_id: Mapped[uuid.UUID] = field("Person", required=True)
    birthday: Mapped[dt.date | None] = field("Birthday", private=True, listed=True)
    private_phone: Mapped[Words] = field("Private phone", kind=Kind.PHONE, private=True, listed=True)
    private_email: Mapped[Words] = field("Private e-mail", kind=Kind.EMAIL, private=True, listed=True)
    family: Mapped[Words] = field("Family", private=True)
    interests: Mapped[Words] = field("Interests", private=True)
    private_notes: Mapped[Words] = field("Private notes", kind=Kind.MEMO, private=True)

    def problems(self) -> list[tuple[str, str]]:
        check = checks.email(self.private_email or "")
        return [("private_email", check.problem)] if check.problem and check.severity == "error" else []
