"""What there is: entities, their fields and rules. No Qt, no queries.

To add an entity: 1. its file; 2. its place in ENTITIES, after those it points to; 3. a migration.
"""

from __future__ import annotations

from typing import Final

from app.models.activity import Activity, ActivityType, Attendee
from app.models.activity_plan import ActivityPlan, ActivityTemplate, PlanStep
from app.models.attachment import Attachment
from app.models.base import Base, Entity, Scope
from app.models.case import Case, CaseStatus, CloseReason
from app.models.case_parts import CaseCompetitor, CaseInfluencer, CaseStep
from app.models.change import Counter, Journal, JournalValue, Meta
from app.models.code import Code
from app.models.company import Address, Company, CompanyCode, CompanyEmail
from app.models.company_setting import CompanySetting
from app.models.extra import EXTRAS, CaseExtra, CompanyExtra, ExtraField, PersonExtra
from app.models.not_duplicate import NotDuplicate
from app.models.person import Person, PersonCode, PersonPrivate
from app.models.user import Team, TeamMember, User
from app.models.view import SavedView

# Parents first: the order of import and sync.
ENTITIES: Final[tuple[type[Entity], ...]] = (
    CompanySetting,
    Code,
    ExtraField,
    CloseReason,
    CaseStatus,
    Team,
    User,
    TeamMember,
    Company,
    CompanyCode,
    CompanyExtra,
    Address,
    CompanyEmail,
    Person,
    PersonCode,
    PersonExtra,
    PersonPrivate,
    Case,
    CaseExtra,
    CaseStep,
    CaseCompetitor,
    CaseInfluencer,
    ActivityType,
    ActivityTemplate,
    ActivityPlan,
    PlanStep,
    Activity,
    Attendee,
    Attachment,
    SavedView,
    NotDuplicate,
)
BY_TABLE: Final[dict[str, type[Entity]]] = {e.__tablename__: e for e in ENTITIES}

__all__ = [
    "BY_TABLE",
    "ENTITIES",
    "EXTRAS",
    "Activity",
    "ActivityPlan",
    "ActivityTemplate",
    "ActivityType",
    "Address",
    "Attachment",
    "Attendee",
    "Base",
    "Case",
    "CaseCompetitor",
    "CaseExtra",
    "CaseInfluencer",
    "CaseStatus",
    "CaseStep",
    "CloseReason",
    "Code",
    "Company",
    "CompanyCode",
    "CompanyEmail",
    "CompanyExtra",
    "CompanySetting",
    "Counter",
    "Entity",
    "ExtraField",
    "Journal",
    "JournalValue",
    "Meta",
    "NotDuplicate",
    "Person",
    "PersonCode",
    "PersonExtra",
    "PersonPrivate",
    "PlanStep",
    "SavedView",
    "Scope",
    "Team",
    "TeamMember",
    "User",
]
