"""The code tables there are; known without the store, since the menu is shown before it."""

from __future__ import annotations

from typing import Final

from app.language import mark

# To add a code table: 1. its name and label here; 2. a field(..., fk="codes.id", codes="name") or codes(...) that uses it.
CODE_TABLES: Final[dict[str, str]] = {
    "relation": mark("Business relations"),
    "industry": mark("Industries"),
    "company type": mark("Company types"),
    "district": mark("Districts"),
    "class": mark("Classes"),
    "level": mark("Organisational levels"),
    "responsibility": mark("Responsibilities"),
    "payment terms": mark("Payment terms"),
    "delivery terms": mark("Delivery terms"),
    "delivery method": mark("Delivery methods"),
}
