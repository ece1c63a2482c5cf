"""The mails among the files of an activity, to be looked at."""

from __future__ import annotations

import uuid

from sqlalchemy.orm import Session

from app.services import attachments
from app.services.attachments import Listed
from app.services.mail import reading
from app.services.mail.message import Mail


def mails_of(session: Session, activity_id: uuid.UUID) -> list[Listed]:
    """Those that are mails, the one the activity was made of first."""
    return [each for each in attachments.listed(session, activity_id) if reading.is_mail(each.name)]


def read(data: bytes, name: str) -> Mail:
    """What a kept mail says; it is parsed anew each time, in the child process."""
    return reading.parse(data, name)
