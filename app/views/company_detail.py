"""The detail pane of a company, one component for customers and suppliers alike."""

from __future__ import annotations

import uuid

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.formats import Kind
from app.language import _
from app.models import Address, Case, Company, CompanyEmail, Person, checks
from app.models.code import CUSTOMER, SUPPLIER
from app.services import lookups, related
from app.store.journal import Changes
from app.store.record import Loaded
from app.views import icons
from app.views.detail import Detail
from app.views.jobs import Jobs
from app.views.parts_page import PartsPage
from app.views.quick_create import create
from app.views.record_form import Group, RecordForm
from app.views.small_table import Column, Line, SmallTable

CARD = (
    Group("", (("name",), ("relations", "industries"))),
    Group(_("Address"), (("street",), ("street2",), ("post_code", "city"), ("region", "country"))),
    Group(_("Contact"), (("phone", "fax"), ("email", "web"))),
    Group(_("Numbers"), (("register_number", "vat_number"), ("former_number", "language"))),
    Group(_("Classes"), (("salesperson_id", "type_id"), ("district_id", "class_id"), ("no_mailings",))),
    Group(
        _("Terms"),
        (("currency", "credit_limit"), ("payment_terms_id", "delivery_terms_id"), ("delivery_method_id",)),
    ),
    Group(_("Notes"), (("notes",),)),
)
CHECKED = {"register_number": checks.register_number, "vat_number": checks.vat_number}  # wrong check digits are told, not refused


class CompanyDetail(Detail):
    entity = Company
    other_side = Signal(object)  # the id: show it in the other register

    def __init__(self, jobs: Jobs, register: uuid.UUID) -> None:
        """`register` is the relation whose tab this is: customers or suppliers."""
        super().__init__(jobs, RecordForm(jobs, Company, CARD), _("Card"))
        self._register = register
        columns = [Column(_("Name"), stretch=True), Column(_("Function"), stretch=True), Column(_("Level"))]
        self.persons = SmallTable([*columns, Column(_("Phone"), Kind.PHONE), Column(_("E-mail"))], _("Persons"))
        columns = [Column(_("No."), Kind.SERIAL), Column(_("Title"), stretch=True), Column(_("Status"))]
        columns += [Column(_("Value"), Kind.MONEY), Column(_("Follow-up"), Kind.DATE), Column(_("Closed"), Kind.YESNO)]
        self.cases = SmallTable(columns, _("Cases"))
        self.addresses = PartsPage(jobs, Address, _("Further addresses"))
        self.emails = PartsPage(jobs, CompanyEmail, _("E-mail addresses by purpose"))
        self._persons_at = self.add_page(
            self._with_button(self.persons, _("New person"), lambda: self.new_person()), _("Persons")
        )
        self._cases_at = self.add_page(self._with_button(self.cases, _("New case"), lambda: self.new_case()), _("Cases"))
        self.add_page(self._addresses_page(), _("Addresses"))
        self.add_page(self.history, _("History"))
        self.link_button = self.add_button(_("Public register"), "external-link", _("Open the public register"), self.open_register)
        self.delete_button = self.add_button(_("Delete company"), "trash", _("Delete this company (undo with Ctrl+Z)"), self.delete)
        self.persons.opened.connect(lambda id: self.open_requested.emit(Person, id))
        self.cases.opened.connect(lambda id: self.open_requested.emit(Case, id))
        for part in (self.addresses, self.emails):
            part.told.connect(self.told)
        self.form.fields.edited.connect(self._check_numbers)
        self._link: str | None = None
        jobs.committed.connect(self._news)

    def new_person(self) -> None:
        found = self.form.record
        if found is not None:
            create(self, self.jobs, Person, "", {"company_id": found.id}, lambda id, name: self._load_lists(found.id))

    def new_case(self) -> None:
        found = self.form.record
        if found is not None:
            self.new_requested.emit(Case, {"company_id": found.id}, {"company_id": found.title})

    def open_register(self) -> None:
        if self._link:
            QDesktopServices.openUrl(QUrl(self._link))

    def show_more(self, found: Loaded) -> None:
        values = found.values
        place = " ".join(t for t in (values["post_code"], values["city"]) if t)
        self.sub.setText("  ·  ".join(t for t in (str(values["number"] or values["local_number"]), place) if t))
        relations = {ref.id for ref in values["relations"]}
        other = {CUSTOMER: (SUPPLIER, _("also your supplier")), SUPPLIER: (CUSTOMER, _("also your customer"))}.get(self._register)
        if other and other[0] in relations:
            self.add_badge(other[1], _("Show the other side"), lambda: self.other_side.emit(found.id))
        self._link = checks.register_link(values["country"], values["register_number"])
        self.link_button.setVisible(self._link is not None)
        self.addresses.show_owner(found)
        self.emails.show_owner(found)
        self._check_numbers()
        self._load_lists(found.id)

    def _load_lists(self, id: uuid.UUID) -> None:
        self.jobs.read(self, related.persons_of, id, done=self._show_persons, topic="persons")
        self.jobs.read(self, lookups.cases_of, id, done=self._show_cases, topic="cases")

    def _show_persons(self, persons: list[related.PersonLine]) -> None:
        self.persons.show_lines([Line(p.id, p[1:]) for p in persons])
        self.pages.setTabText(self._persons_at, _("Persons ({n})").format(n=len(persons)))

    def _show_cases(self, cases: list[lookups.OtherCase]) -> None:
        lines = [
            Line(c.id, (c.number, c.title, c.status, c.value, c.follow_up, c.closed), "lock" if c.closed else "", c.currency)
            for c in cases
        ]
        self.cases.show_lines(lines)
        self.pages.setTabText(self._cases_at, _("Cases ({n})").format(n=len(cases)))

    def _news(self, changes: Changes) -> None:
        if self.form.id is not None and not self.form.is_new and changes.touches((Person, Case)):
            self._load_lists(self.form.id)

    def _check_numbers(self) -> None:
        """Say beside a number that its check digits are wrong, without refusing it."""
        country = self.form.fields.current("country") or ""
        for name, check in CHECKED.items():
            text = self.form.fields.current(name) or ""
            found = check(country, text)
            self.form.fields.cells[name].warn(found.problem if text and found.severity == "warning" else "")

    def _with_button(self, table: SmallTable, text: str, act: object) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 8)
        column.addWidget(table, 1)
        button = QPushButton(icons.icon("plus", "accent"), text)
        button.setProperty("kind", "flat")
        button.clicked.connect(act)
        row = QHBoxLayout()
        row.setContentsMargins(12, 0, 12, 0)
        row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        return page

    def _addresses_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(16)
        column.addWidget(self.addresses, 1)
        column.addWidget(self.emails, 1)
        column.setAlignment(Qt.AlignmentFlag.AlignTop)
        return page
