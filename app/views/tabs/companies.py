"""The tabs Customers and Suppliers: one component for both registers."""

from __future__ import annotations

import uuid
from functools import partial
from typing import Any

from PySide6.QtCore import Signal

from app import settings
from app.language import _, mark
from app.models import Company
from app.models.code import CUSTOMER, PROSPECT, SUPPLIER
from app.store.listing import Condition, Op
from app.views.company_detail import CompanyDetail
from app.views.jobs import Jobs
from app.views.list_tab import ListTab
from app.views.record_list import RecordList
from app.views.tab_kind import TabKind


class CompaniesTab(ListTab):
    """The companies with one relation; a new one gets it."""

    other_side = Signal(object)

    def __init__(self, jobs: Jobs, kept: settings.Settings, key: str, register: uuid.UUID, labels: tuple[str, str]) -> None:
        self.register = register
        shown = (CUSTOMER, PROSPECT) if register == CUSTOMER else register  # a prospect is a customer to be (M-24)
        base = (Condition("relations", Op.IS, shown),)
        records = RecordList(jobs, Company, settings=kept, key=key, base=base, labels=(_(labels[0]), _(labels[1])))
        detail = CompanyDetail(jobs, register)
        super().__init__(jobs, kept, key, records, detail, _(labels[0]).lower())
        detail.other_side.connect(self.other_side)

    def defaults(self) -> dict[str, Any]:
        return {"relations": (self.register,)}


CUSTOMERS = TabKind(
    "customers",
    mark("Customers"),
    "users",
    (Company,),
    partial(CompaniesTab, key="customers", register=CUSTOMER, labels=(mark("Customer"), mark("Customers"))),
)
SUPPLIERS = TabKind(
    "suppliers",
    mark("Suppliers"),
    "truck",
    (Company,),
    partial(CompaniesTab, key="suppliers", register=SUPPLIER, labels=(mark("Supplier"), mark("Suppliers"))),
)
