"""A small company for tests of the window, made by the services: customers, a supplier, cases in every kind of hurry."""

from __future__ import annotations

import datetime as dt
import uuid
from decimal import Decimal
from pathlib import Path
from typing import Any

from app.models import Case, Company, Entity
from app.models.code import CUSTOMER, SUPPLIER
from app.models.types import derived_id
from app.services import records
from app.store.database import Database

TODAY = dt.date.today()


def save(database: Database, entity: type[Entity], **values: Any) -> uuid.UUID:
    return database.write(f"New {entity.__labels__[0].lower()}", records.save, entity, values).result.id


def fill(address: str | Path) -> None:
    """Two customers with four cases, and a supplier."""
    database = Database(address, who="anna")
    names = ("Åkers Mekaniska AB", "Dansk Stål A/S")
    aker, dansk = (save(database, Company, name=name, relations={CUSTOMER}) for name in names)
    busy, in_60_days = derived_id("status", "Negotiation"), TODAY + dt.timedelta(days=60)
    save(database, Case, company_id=aker, title="Press", value=Decimal(1000), follow_up=TODAY - dt.timedelta(days=3))
    save(database, Case, company_id=aker, title="Lathe", value=Decimal(2000), follow_up=TODAY, status_id=busy)
    save(database, Case, company_id=aker, title="Crane", value=Decimal(4000))
    save(database, Case, company_id=dansk, title="Steel", value=Decimal(8000), follow_up=in_60_days, status_id=busy)
    save(database, Company, name="Cluj Metal SRL", relations={SUPPLIER})
    database.close()
