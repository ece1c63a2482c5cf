"""A view: how a list is filtered, sorted, grouped and laid out, under a name, for one user or for all."""

from __future__ import annotations

from sqlalchemy import Index
from sqlalchemy.orm import Mapped

from app.formats import Kind
from app.models.base import Entity
from app.models.fields import Words, field, key_of


class SavedView(Entity):
    __tablename__ = "saved_views"
    __labels__ = ("View", "Views")
    __table_args__ = (Index(None, "list_name", "name_key"),)

    list_name: Mapped[Words] = field("List", listed=True, required=True, help="The list it belongs to: cases, customers …")
    name: Mapped[Words] = field("Name", listed=True, searched=True, required=True, width=30)
    owner: Mapped[Words] = field("Of", listed=True, help="The login of the user who alone sees it; empty: everybody does.")
    definition: Mapped[Words] = field("Definition", kind=Kind.MEMO, help="Filter, order, groups and columns, as JSON.")
    position: Mapped[int] = field("Order", default=0)
    name_key: Mapped[str] = key_of("name", sorts="name")
    search_key: Mapped[str] = key_of()
