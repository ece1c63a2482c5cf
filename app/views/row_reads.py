"""What a list reads of the store, on a reader's thread: its first rows, how long it is, pages, and all of it anew."""

from __future__ import annotations

import uuid
from typing import Any, Final, NamedTuple

from app.models.fields import Described
from app.store import listing as lists
from app.store.listing import PAGE, Count, Listing, Row
from app.views.row_lines import Column, Line, lines, wanted

AT_ONCE: Final = 2  # pages read for one jump; no screen shows more


class Sight(NamedTuple):
    """What the user sees: the first and last row on the screen, and the record the cursor is on."""

    first: int = 0
    last: int = 0
    cursor: uuid.UUID | None = None


class Anew(NamedTuple):
    """A list read anew. `top` and `cursor` say where the rows seen first and chosen stand now."""

    listing: Listing
    total: Count
    pages: dict[int, list[Line]]
    top: int
    cursor: int | None
    fresh: bool  # another filter or order, seen from its top
    asked_for: uuid.UUID | None  # the record the cursor was on when this was asked


class First(NamedTuple):
    """The first rows of a list; `total` only when these are all."""

    listing: Listing
    lines: list[Line]
    total: Count | None


class Extent(NamedTuple):
    """How long a list is, and where the record the cursor was on stands in it."""

    total: Count
    cursor: uuid.UUID | None
    at: int | None


def read_first(session: Any, listing: Listing, columns: tuple[Column, ...]) -> First:
    """The first page, before anything is counted."""
    fields = wanted(columns)
    rows, total = lists.first_page(session, listing, wanted=fields)
    return First(listing, lines(rows, columns, fields, listing.today), total)


def read_extent(session: Any, listing: Listing, known: int | None, cursor: uuid.UUID | None, at: int | None) -> Extent:
    """How many rows there are, if that is not known, and where the cursor's record stands, if that is not."""
    total = lists.count(session, listing) if known is None else lists.recount(session, listing, known)
    return Extent(total, cursor, lists.position(session, listing, cursor) if cursor and at is None else at)


def read_anew(session: Any, listing: Listing, columns: tuple[Column, ...], sight: Sight, seen: uuid.UUID | None) -> Anew:
    """Count and rows in sight; the row seen first stays where it was on the screen, wherever it went in the list."""
    fields, count = wanted(columns), lists.count(session, listing)
    top = max(0, min(sight.first, count.rows - 1))
    span = min(max(0, sight.last - sight.first), PAGE)
    first, rows = _around(session, listing, top, span, count, fields)
    if seen is not None:
        stands = _stands(session, listing, seen, first, rows)
        if stands is not None and stands != top:
            top = stands
            if top < first or top + span >= first + len(rows):
                first, rows = _around(session, listing, top, span, count, fields)
    cursor = _stands(session, listing, sight.cursor, first, rows) if sight.cursor else None
    made = lines(rows, columns, fields, listing.today)
    pages = {(first + at) // PAGE: made[at : at + PAGE] for at in range(0, max(1, len(made)), PAGE)}
    return Anew(listing, count, pages, top, cursor, False, sight.cursor)


def _around(
    session: Any, listing: Listing, top: int, span: int, count: Count, fields: tuple[Described, ...]
) -> tuple[int, list[Row]]:
    first, last = top // PAGE, (top + span) // PAGE
    return first * PAGE, lists.page_at(session, listing, first * PAGE, count, (last - first + 1) * PAGE, fields)


def _stands(session: Any, listing: Listing, record: uuid.UUID, first: int, rows: list[Row]) -> int | None:
    near = next((at for at, row in enumerate(rows) if row.id == record), None)
    return first + near if near is not None else lists.position(session, listing, record)


def read_pages(
    session: Any,
    listing: Listing,
    columns: tuple[Column, ...],
    first: int,
    last: int,
    count: Count,
    neighbour: tuple[Row, bool] | None,
) -> dict[int, list[Line]]:
    """Pages that lie side by side, in one statement: next to a row that is known, or by their place."""
    fields, size = wanted(columns), (last - first + 1) * PAGE
    if neighbour is None:
        rows = lists.page_at(session, listing, first * PAGE, count, size, fields)
    else:
        row, before = neighbour
        rows = lists.page_after(session, listing, row, size, before=before, wanted=fields)
    made = lines(rows, columns, fields, listing.today)
    return {n: made[(n - first) * PAGE : (n - first + 1) * PAGE] for n in range(first, last + 1)}


def read_ranges(
    session: Any, listing: Listing, columns: tuple[Column, ...], ranges: tuple[tuple[int, int], ...], count: Count
) -> list[Line]:
    """Whole ranges of rows, a few pages at a time so that the screen goes on."""
    fields, made = wanted(columns), list[Line]()
    for first, last in ranges:
        for at in range(first, last + 1, AT_ONCE * PAGE):
            rows = lists.page_at(session, listing, at, count, min(AT_ONCE * PAGE, last + 1 - at), fields)
            made += lines(rows, columns, fields, listing.today)
    return made
