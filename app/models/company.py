"""A company: customer, supplier, prospect, competitor, bank … as many at once as it is (N-06, N-10)."""

from __future__ import annotations

import enum
import uuid
from decimal import Decimal

from sqlalchemy import Index
from sqlalchemy.orm import Mapped

from app.formats import Kind
from app.language import _
from app.models import checks
from app.models.base import Entity, owner_of, owns
from app.models.fields import Words, codes, field, key_of
from app.models.types import MONEY_LIMIT, Money, choice


class Company(Entity):
    __tablename__ = "companies"
    __labels__ = ("Company", "Companies")
    __series__ = "company"
    __table_args__ = (
        owns(),
        Index("ix_companies_by_name", "name_key", "id", "deleted"),
        Index("ix_companies_by_city", "city_key", "id", "deleted"),
        Index(None, "country", "name_key", "id"),
        Index(None, "salesperson_id", "name_key", "id"),
        *(Index(None, name) for name in ("phone", "email", "post_code", "register_number", "vat_number")),  # duplicates
    )

    number: Mapped[int | None] = field(
        "No.", kind=Kind.SERIAL, listed=True, searched=True, edited=False, width=8, column={"unique": True}
    )
    local_number: Mapped[Words] = field("Provisional no.", edited=False, searched=True, exported=False)
    name: Mapped[Words] = field("Name", listed=True, searched=True, required=True, width=32)
    relations = codes("Relations", "relation", "CompanyCode", listed=True, filtered=True, width=20)
    street: Mapped[Words] = field("Street")
    street2: Mapped[Words] = field("Address line 2")
    post_code: Mapped[Words] = field("Post code", searched=True)
    city: Mapped[Words] = field("City", listed=True, searched=True, filtered=True, width=18)
    region: Mapped[Words] = field("Region", help="County, state or region, where the post wants it.")
    country: Mapped[Words] = field("Country", kind=Kind.COUNTRY, listed=True, filtered=True, width=12)
    phone: Mapped[Words] = field("Phone", kind=Kind.PHONE, listed=True, searched=True, width=18)
    fax: Mapped[Words] = field("Fax", kind=Kind.PHONE)
    email: Mapped[Words] = field("E-mail", kind=Kind.EMAIL, searched=True, width=26)
    web: Mapped[Words] = field("Web", kind=Kind.WEB, width=26)
    register_number: Mapped[Words] = field("Register no.", searched=True, help="CVR, IČO, CUI, org.nr …, checked for its country.")
    vat_number: Mapped[Words] = field("VAT no.", searched=True)
    type_id: Mapped[uuid.UUID | None] = field("Type", fk="codes.id", codes="company type", filtered=True)
    industries = codes("Industries", "industry", "CompanyCode", filtered=True, width=20)
    district_id: Mapped[uuid.UUID | None] = field("District", fk="codes.id", codes="district", filtered=True)
    class_id: Mapped[uuid.UUID | None] = field("Class", fk="codes.id", codes="class", filtered=True)
    salesperson_id: Mapped[uuid.UUID | None] = field(
        "Salesperson", fk="users.id", listed=True, filtered=True, width=18, column={"index": False}
    )
    language: Mapped[Words] = field("Language", kind=Kind.LANGUAGE, filtered=True, help="The language of its papers.")
    currency: Mapped[Words] = field("Currency", kind=Kind.CURRENCY)
    payment_terms_id: Mapped[uuid.UUID | None] = field("Payment terms", fk="codes.id", codes="payment terms")
    delivery_terms_id: Mapped[uuid.UUID | None] = field("Delivery terms", fk="codes.id", codes="delivery terms")
    delivery_method_id: Mapped[uuid.UUID | None] = field("Delivery method", fk="codes.id", codes="delivery method")
    credit_limit: Mapped[Decimal | None] = field("Credit limit", Money(2), currency="currency")
    no_mailings: Mapped[bool] = field("No mailings", default=False, filtered=True, help="Left out of segments and mailings.")
    former_number: Mapped[Words] = field("Former no.", searched=True, filtered=True, help="Its number in the program used before.")
    notes: Mapped[Words] = field("Notes", kind=Kind.MEMO)
    name_key: Mapped[str] = key_of("name", sorts="name")
    city_key: Mapped[str] = key_of("city", sorts="city")
    search_key: Mapped[str] = key_of()

    def problems(self) -> list[tuple[str, str]]:
        found = [
            (name, check.problem)
            for name, check in (
                ("email", checks.email(self.email or "")),
                ("web", checks.web(self.web or "")),
                ("vat_number", checks.vat_number(self.country or "", self.vat_number or "")),
                ("register_number", checks.register_number(self.country or "", self.register_number or "")),
            )
            if check.problem and check.severity == "error"
        ]
        if self.credit_limit is not None and not 0 <= self.credit_limit <= MONEY_LIMIT:
            found.append(("credit_limit", _("Enter a credit limit of zero or more.")))
        return found


class CompanyCode(Entity):
    """Links a company to a word of a code table: its relations and industries. Its id follows from both."""

    __tablename__ = "company_codes"
    __labels__ = ("Class of a company", "Classes of companies")
    __title__ = "code_id"
    __owner__ = "company_id"
    __table_args__ = (*owner_of("companies", "company_id"), Index(None, "code_id", "company_id", "deleted"))

    company_id: Mapped[uuid.UUID] = field("Company", required=True)
    code_id: Mapped[uuid.UUID] = field("Code", fk="codes.id", required=True, listed=True, column={"index": False})


class AddressPurpose(enum.Enum):
    POST = "post"
    INVOICE = "invoice"
    DELIVERY = "delivery"
    VISIT = "visit"


class Address(Entity):
    """A further address of a company; the one on its card is the main one."""

    __tablename__ = "addresses"
    __labels__ = ("Address", "Addresses")
    __title__ = "city"
    __owner__ = "company_id"
    __table_args__ = owner_of("companies", "company_id")

    company_id: Mapped[uuid.UUID] = field("Company", required=True)
    purpose: Mapped[AddressPurpose] = field("For", choice(AddressPurpose), default=AddressPurpose.POST, listed=True, width=10)
    name: Mapped[Words] = field("Name", listed=True, help="When it differs from the company's.")
    street: Mapped[Words] = field("Street", listed=True, width=24)
    street2: Mapped[Words] = field("Address line 2")
    post_code: Mapped[Words] = field("Post code", listed=True)
    city: Mapped[Words] = field("City", listed=True)
    region: Mapped[Words] = field("Region")
    country: Mapped[Words] = field("Country", kind=Kind.COUNTRY, listed=True)

    def problems(self) -> list[tuple[str, str]]:
        if not (self.street or self.city):
            return [("street", _("Enter at least a street or a city."))]
        return []


class EmailPurpose(enum.Enum):
    GENERAL = "general"
    QUOTES = "quotes"
    ORDER_CONFIRMATIONS = "order confirmations"
    INVOICES = "invoices"
    PURCHASING = "purchasing"
    REMINDERS = "reminders"


class CompanyEmail(Entity):
    """An e-mail address of a company for one purpose (F-41)."""

    __tablename__ = "company_emails"
    __labels__ = ("E-mail address", "E-mail addresses")
    __title__ = "email"
    __owner__ = "company_id"
    __table_args__ = owner_of("companies", "company_id")

    company_id: Mapped[uuid.UUID] = field("Company", required=True)
    purpose: Mapped[EmailPurpose] = field("For", choice(EmailPurpose), default=EmailPurpose.GENERAL, listed=True, width=18)
    email: Mapped[Words] = field("E-mail", kind=Kind.EMAIL, listed=True, required=True, width=30)

    def problems(self) -> list[tuple[str, str]]:
        check = checks.email(self.email or "")
        return [("email", check.problem)] if check.problem and check.severity == "error" else []
