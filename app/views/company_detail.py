"""The detail pane of a company, one component for customers and suppliers alike."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.formats import Kind
from app.language import _, mark, ngettext
from app.models import Address, Case, Company, CompanyEmail, Person, checks
from app.models.code import CUSTOMER, SUPPLIER
from app.services import inheriting, related
from app.store.journal import Changes
from app.store.record import Loaded
from app.views import icons, plain
from app.views.case_lines import case_lines, case_table
from app.views.detail import Detail
from app.views.form_layout import Group, scrolled
from app.views.inherit_dialog import InheritDialog
from app.views.jobs import Jobs
from app.views.live_checks import LiveChecks
from app.views.offer_bar import OfferBar
from app.views.parts_page import PartsPage
from app.views.quick_create import create
from app.views.record_form import RecordForm
from app.views.small_table import Column, Line, SmallTable

CARD = (
    Group("", (("name",), ("relations", "industries"))),
    Group(mark("Address"), (("street",), ("street2",), ("post_code", "city"), ("region", "country"))),
    Group(mark("Contact"), (("phone", "fax"), ("email", "web"))),
    Group(mark("Numbers"), (("register_number", "vat_number"), ("former_number", "language"))),
    Group(mark("Classes"), (("salesperson_id", "type_id"), ("district_id", "class_id"), ("no_mailings",))),
    Group(
        mark("Terms"),
        (("currency", "credit_limit"), ("payment_terms_id", "delivery_terms_id"), ("delivery_method_id",)),
    ),
    Group("", (("notes",),)),
)


class CompanyDetail(Detail):
    entity = Company
    other_side = Signal(object)  # the id: show it in the other register

    def __init__(self, jobs: Jobs, register: uuid.UUID) -> None:
        """`register` is the relation whose tab this is: customers or suppliers."""
        super().__init__(jobs, RecordForm(jobs, Company, CARD), _("Card"))
        self._register = register
        columns = [Column(_("Name"), stretch=True), Column(_("Function"), stretch=True), Column(_("Level"), stretch=True)]
        columns += [Column(_("Phone"), Kind.PHONE), Column(_("E-mail"), stretch=True)]
        self.persons = SmallTable(columns, _("Persons"), _("No persons noted"))
        self.cases = case_table(_("Cases"), _("No cases yet"))
        self.addresses = PartsPage(jobs, Address, _("Further addresses"), _("No further addresses"))
        nothing = _("Everything goes to the address on the card")
        self.emails = PartsPage(jobs, CompanyEmail, _("E-mail addresses by purpose"), nothing)
        self.checks = LiveChecks(self.form.fields)
        self._persons_at = self.add_page(self._persons_page(), _("Persons"))
        self.timeline = self.add_timeline()
        self._cases_at = self.add_page(self._with_button(self.cases, _("New case"), self.new_case), _("Cases"))
        self.add_page(self._addresses_page(), _("Addresses"))
        self.add_page(self.history, _("History"))
        self.link_button = self.add_button(_("Public register"), "external-link", _("Open the public register"), self.open_register)
        self.delete_button = self.add_button(_("Delete company"), "trash", _("Delete this company (undo with Ctrl+Z)"), self.delete)
        self.persons.opened.connect(lambda id: self.open_requested.emit(Person, id))
        self.cases.opened.connect(lambda id: self.open_requested.emit(Case, id))
        for part in (self.addresses, self.emails):
            part.told.connect(self.told)
        self.offer = OfferBar()
        self.add_strip(self.offer)
        self.hits = self.watch_duplicates()
        self._seen: Loaded | None = None
        self._touched: set[str] = set()  # fields that are different since the record came, and were not offered yet
        self.form.saved.connect(self._saved)
        self._link: str | None = None
        jobs.committed.connect(self._news)

    def new_person(self) -> None:
        found = self.form.record
        if found is not None:
            note = _("at {company}").format(company=found.title)
            create(self, self.jobs, Person, "", {"company_id": found.id}, lambda id, name: self._load_lists(found.id), note)

    def new_case(self) -> None:
        found = self.form.record
        if found is not None:
            self.new_requested.emit(Case, {"company_id": found.id}, {"company_id": found.title})

    def start_new(self, values: Mapping[str, Any] | None = None, texts: Mapping[str, str] | None = None) -> None:
        self.offer.hide()
        super().start_new(values, texts)
        self.hits.watch(True)

    def apply_to_persons(self) -> None:
        """Hand on to its persons what the company has, at any time."""
        if (found := self.form.record) is not None and not self.form.is_new:
            self.jobs.read(self, inheriting.lines, found.id, done=lambda lines: self._choose_persons(found, lines), topic="inherit")

    def _saved(self, id: uuid.UUID) -> None:
        """What persons have too is different now: offer it to them."""
        groups = inheriting.touched(self._touched)
        self._touched.clear()
        if groups and (found := self._seen) is not None:
            self.jobs.read(self, inheriting.lines, id, groups, done=lambda lines: self._offer(found, lines), topic="inherit")

    def _offer(self, found: Loaded, lines: list[inheriting.Line]) -> None:
        n = len({line.person for line in lines})
        if not n or self._seen is None or self._seen.id != found.id:
            return
        what = ", ".join(_(group.label) for group in inheriting.GROUPS if any(line.group == group.key for line in lines))
        words = _("{what} changed. The persons of this company may have the old one.").format(what=what)
        button = ngettext("Apply to {n} person …", "Apply to {n} persons …", n).format(n=n)
        self.offer.offer(words, button, lambda: self._choose_persons(found, lines))

    def _choose_persons(self, found: Loaded, lines: list[inheriting.Line]) -> None:
        if not lines:
            self.told.emit(_("Nothing to apply: every person of {company} has what it has.").format(company=found.title))
            return
        dialog = InheritDialog(self, self.jobs, found.id, found.title, lines)
        dialog.applied.connect(self._applied)
        dialog.open()

    def _applied(self, label: str, done: inheriting.Done) -> None:
        if done.n:
            self.written.emit(label)
        if done.left:
            self.told.emit("  ·  ".join((label, *done.left) if done.n else done.left))

    def open_register(self) -> None:
        if self._link:
            QDesktopServices.openUrl(QUrl(self._link))

    def show_more(self, found: Loaded) -> None:
        values = found.values
        if self._seen is not None and self._seen.id == found.id:
            self._touched |= {name for name, value in values.items() if value != self._seen.values.get(name)}
        else:
            self._touched.clear()
            self.offer.hide()
        self._seen = found
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
        self.delete_button.setVisible(True)
        self.timeline.show_record(found.id, {"company_id": found.id}, {"company_id": found.title})
        self._load_lists(found.id)

    def _load_lists(self, id: uuid.UUID) -> None:
        self.jobs.read(self, related.persons_shown, id, done=self._show_persons, topic="persons")
        self.jobs.read(self, related.cases_shown, id, done=self._show_cases, topic="cases")

    def _show_persons(self, found: related.PersonsShown) -> None:
        self.persons.show_lines([Line(p.id, p[1:]) for p in found.persons])
        self.pages.setTabText(self._persons_at, _("Persons ({n})").format(n=found.total))

    def _show_cases(self, found: related.CasesShown) -> None:
        self.cases.show_lines(case_lines(found.cases))
        self.pages.setTabText(self._cases_at, _("Cases ({n})").format(n=found.total))

    def _news(self, changes: Changes) -> None:
        if self.form.id is not None and not self.form.is_new and changes.touches((Person, Case)):
            self._load_lists(self.form.id)

    def _persons_page(self) -> QWidget:
        page = self._with_button(self.persons, _("New person"), self.new_person)
        self.apply_button = QPushButton(icons.icon("users", "accent"), _("Apply company data …"))
        self.apply_button.setProperty("kind", "flat")
        self.apply_button.setAutoDefault(False)
        plain.tooltip(self.apply_button, _("Give the persons the address, phone, web and language of the company"))
        self.apply_button.clicked.connect(self.apply_to_persons)
        row = page.findChild(QHBoxLayout)
        assert row is not None
        row.insertWidget(1, self.apply_button)
        return page

    def _with_button(self, table: SmallTable, text: str, act: Callable[[], None]) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 8)
        column.addWidget(table, 1)
        button = QPushButton(icons.icon("plus", "accent"), text)
        button.setProperty("kind", "flat")
        button.setAutoDefault(False)
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
        column.addWidget(self.addresses)
        column.addWidget(self.emails)
        column.addStretch(1)
        return scrolled(page)
