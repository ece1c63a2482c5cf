"""In which country a person's telephone numbers are read: their own, else their company's."""

from __future__ import annotations

import uuid

from PySide6.QtCore import QObject

from app.models import Company
from app.store import record as store_record
from app.store.record import Loaded
from app.views.fields import Fields
from app.views.jobs import Jobs


def follow_company(owner: QObject, jobs: Jobs, fields: Fields, company: uuid.UUID | None) -> None:
    """Read the numbers as those of this company's country, as soon as it is known."""
    if company is None:
        fields.region = ""
        return

    def know(found: Loaded | None) -> None:
        fields.region = found.values["country"] if found is not None else ""
        fields.read_phones_again()

    jobs.read(owner, store_record.load, Company, company, done=know, topic="region")
