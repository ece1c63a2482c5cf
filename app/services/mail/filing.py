"""Mails, files and texts from outside become activities of whoever they were dropped on (C-06, N-16, N-18)."""

from __future__ import annotations

import datetime as dt
import hashlib
import uuid
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import chain, repeat
from typing import Any, Final, NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.formats import fold
from app.formats.file_names import safe_name
from app.formats.zones import here, local_zone
from app.language import _
from app.models import Activity, Attendee, Case, Person
from app.models.activity import CONTRACT, EMAIL, INQUIRY, NOTE, QUOTE, ActivityStatus, AttendeeRole, Direction, Initiator
from app.models.fields import MEMO_LENGTH, TEXT_LENGTH
from app.services import attachments, records
from app.services.activity_rules import me
from app.services.lookups import user_of
from app.services.mail.message import Mail
from app.services.mail.parties import Known, everybody, known

_UID: Final = "mid:"
_ATTENDEES: Final = 200
# What papers are called in the languages of the program; their type can be changed like any.
_PAPERS: Final = {
    QUOTE: ("quote", "quotation", "offer", "tilbud", "offert", "angebot", "nabidka", "oferta"),
    CONTRACT: ("contract", "agreement", "kontrakt", "aftale", "avtal", "vertrag", "smlouva", "contract"),
    INQUIRY: ("inquiry", "enquiry", "rfq", "foresporgsel", "forfragan", "anfrage", "poptavka", "cerere"),
}
_ROLES: Final = {"from": AttendeeRole.ORGANISER, "to": AttendeeRole.REQUIRED, "cc": AttendeeRole.OPTIONAL}


class Links(NamedTuple):
    """What something was dropped on."""

    company_id: uuid.UUID | None = None
    person_id: uuid.UUID | None = None
    case_id: uuid.UUID | None = None

    def values(self) -> dict[str, uuid.UUID]:
        return {name: id for name, id in self._asdict().items() if id is not None}


NOWHERE: Final = Links()


@dataclass(frozen=True, slots=True)
class Dropped:
    """Something from outside: a file, with the mail in it when it is one, or its words; or, without a name, a text."""

    name: str = ""
    data: bytes = b""
    mail: Mail | None = None
    text: str = ""
    words: tuple[str, ...] = ()  # inside the files of the mail, as far as they were looked into


class Filed(NamedTuple):
    """What became of it."""

    id: uuid.UUID
    subject: str
    there: bool = False  # it had been filed before, and nothing was written


def file_all(session: Session, what: Sequence[Dropped], links: Links = NOWHERE) -> list[Filed]:
    """Everything that was dropped at once, in one write with one undo."""
    return [_file(session, each, links) for each in what]


def _file(session: Session, one: Dropped, links: Links) -> Filed:
    if one.mail is not None:
        return file_mail(session, one.mail, one.data, one.name, links, one.words)
    return file_document(session, one.name, one.data, links, one.text) if one.name else file_text(session, one.text, links)


def file_mail(session: Session, mail: Mail, raw: bytes, name: str, links: Links = NOWHERE, words: Sequence[str] = ()) -> Filed:
    """An activity of type e-mail with the mail itself and its attachments; the same mail is not filed twice."""
    uid = uid_of(mail, raw)
    if (there := filed_before(session, uid)) is not None:
        return there
    links = _with_company(session, links)
    people = known(session, mail)
    outbound = _is_ours(session, mail, people)
    moment = _local(mail.date)
    values = {
        "type_id": EMAIL,
        "subject": _subject(mail.subject or _stem(name)),
        "text": _cut(mail.text),
        "planned_on": moment.date(),
        "planned_at": moment.time().replace(second=0, microsecond=0),
        "zone": local_zone(),
        "direction": Direction.OUTBOUND if outbound else Direction.INBOUND,
        "initiated_by": Initiator.US if outbound else Initiator.THEM,
        "responsible_id": _responsible(session, mail, people, outbound),
        "status": ActivityStatus.COMPLETED,
        **links.values(),
        **_linked(mail, people, links, outbound),
    }
    saved = records.save(session, Activity, values, parts=_attendees(mail, people, values.get("company_id")))
    _know_as(session, saved.id, uid)
    ending = ".msg" if name.lower().endswith(".msg") else ".eml"
    described = _("The mail as it came")
    attachments.add(session, saved.id, safe_name(values["subject"]) + ending, raw, description=described, text=mail.text)
    for file, found in zip(mail.attachments, chain(words, repeat("")), strict=False):
        attachments.add(session, saved.id, file.name, file.data, text=found)
    return Filed(saved.id, values["subject"])


def file_document(session: Session, name: str, data: bytes, links: Links = NOWHERE, words: str = "") -> Filed:
    """Any other file: a note, or the kind of paper that its name says it is. The `words` inside find it."""
    subject = _subject(_stem(name))
    values = {**_done_now(session), "type_id": _paper(name), "subject": subject, **links.values()}
    saved = records.save(session, Activity, values)
    attachments.add(session, saved.id, name, data, text=words)
    return Filed(saved.id, subject)


def file_text(session: Session, text: str, links: Links = NOWHERE) -> Filed:
    """A note of a text; its first line says what it is about."""
    clean = attachments.searchable(text).strip()
    subject = _subject(next((line.strip() for line in clean.splitlines() if line.strip()), _("Note")))
    more = {"text": _cut(clean)} if clean != subject else {}
    saved = records.save(session, Activity, {**_done_now(session), "type_id": NOTE, "subject": subject, **more, **links.values()})
    return Filed(saved.id, subject)


def uid_of(mail: Mail, raw: bytes) -> str:
    """What tells a mail from all others: its own id, else its bytes."""
    uid = _UID + (mail.message_id or f"sha256:{hashlib.sha256(raw).hexdigest()}")
    return uid if len(uid) <= TEXT_LENGTH else f"{_UID}sha256:{hashlib.sha256(uid.encode()).hexdigest()}"


def filed_before(session: Session, uid: str) -> Filed | None:
    """The activity of the same mail, if there is one."""
    stmt = select(Activity.id, Activity.subject).where(Activity.uid == uid, Activity.deleted.is_(False)).limit(1)
    row = session.execute(stmt).one_or_none()
    return Filed(row.id, row.subject, True) if row else None


# inside -----------------------------------------------------------------------------------------------------------------


def _know_as(session: Session, id: uuid.UUID, uid: str) -> None:
    session.get_one(Activity, id).uid = uid  # kept by the program, so that no form writes it
    session.flush()


def _is_ours(session: Session, mail: Mail, people: Known) -> bool:
    """Whether we sent it. Outlook keeps no address in some of the mails that one has sent oneself, but the name."""
    if mail.sender is None:
        return False
    if mail.sender.address:
        return mail.sender.address in people.ours
    return user_of(session, mail.sender.name) is not None


def _with_company(session: Session, links: Links) -> Links:
    """The company of the person or case that something was dropped on."""
    company = links.company_id
    if company is None and links.case_id is not None:
        company = session.scalar(select(Case.company_id).where(Case.id == links.case_id))
    if company is None and links.person_id is not None:
        company = session.scalar(select(Person.company_id).where(Person.id == links.person_id))
    return links._replace(company_id=company)


def _linked(mail: Mail, people: Known, links: Links, outbound: bool) -> dict[str, Any]:
    """The person at the other end, and the company where it was dropped on none."""
    sender = [mail.sender] if mail.sender is not None else []
    addresses = [party.address for party in ([*mail.to, *mail.cc] if outbound else [*sender, *mail.to, *mail.cc])]
    if links.person_id is not None:
        return {}
    persons = (person for address in addresses if (person := people.person(address, links.company_id)) is not None)
    if (found := next((person for person in persons if links.company_id in (None, person[1])), None)) is not None:
        return {"person_id": found[0]}
    if links.company_id is not None:
        return {}
    company = next((company for address in addresses if (company := people.company(address)) is not None), None)
    return {"company_id": company} if company is not None else {}


def _responsible(session: Session, mail: Mail, people: Known, outbound: bool) -> uuid.UUID | None:
    """Who of us wrote it or got it, else who files it."""
    sender = [mail.sender] if mail.sender is not None else []
    ours = sender if outbound else [*mail.to, *mail.cc]
    known_one = next((people.users[party.address] for party in ours if party.address in people.users), None)
    return known_one or me(session)


def _attendees(mail: Mail, people: Known, company: uuid.UUID | None) -> list[records.Part]:
    parts = []
    for party, where in everybody(mail)[:_ATTENDEES]:
        person, user = people.person(party.address, company), people.users.get(party.address)
        values: dict[str, Any] = {"role": _ROLES[where], "name": party.name[:TEXT_LENGTH], "email": party.address}
        if user is not None:
            values["user_id"] = user
        elif person is not None:
            values["person_id"] = person[0]
        parts.append(records.Part(Attendee, values))
    return parts


def _local(moment: dt.datetime | None) -> dt.datetime:
    """A moment by the clock on our wall; now, when a mail does not say when it was written."""
    try:
        return (moment or dt.datetime.now(dt.UTC)).astimezone(here())
    except OverflowError:
        return dt.datetime.now(here())


def _done_now(session: Session) -> dict[str, Any]:
    now = dt.datetime.now(here())
    clock = now.time().replace(second=0, microsecond=0)
    done = {"planned_on": now.date(), "planned_at": clock, "zone": local_zone(), "status": ActivityStatus.COMPLETED}
    return {**done, "responsible_id": me(session)}


def _paper(name: str) -> uuid.UUID:
    words = set(fold(_stem(name)).replace("_", " ").replace("-", " ").replace(".", " ").split())
    return next((kind for kind, called in _PAPERS.items() if words & set(called)), NOTE)


def _stem(name: str) -> str:
    stem, dot, ending = name.rpartition(".")
    return stem if dot and stem and len(ending) <= 5 else name


def _subject(text: str) -> str:
    """As a field of one line takes it."""
    one = " ".join(attachments.searchable(text).split()) or _("(no subject)")
    return one if len(one) <= TEXT_LENGTH else one[: TEXT_LENGTH - 1].rstrip() + "…"


def _cut(text: str) -> str:
    clean = attachments.searchable(text[: MEMO_LENGTH + 1])
    if len(text) <= MEMO_LENGTH:
        return clean
    end = "\n\n" + _("[The text is longer; all of it is in the attached mail.]")
    return clean[: MEMO_LENGTH - len(end)] + end


def names_of(filed: Iterable[Filed]) -> str:
    """What was filed, by name."""
    return ", ".join(f"“{each.subject}”" for each in filed)
