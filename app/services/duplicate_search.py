"""All records that may be one with another, in groups, the likeliest first."""

from __future__ import annotations

import uuid
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from itertools import combinations
from typing import Final, NamedTuple

from sqlalchemy.orm import Session

from app.language import _
from app.models import Company, Entity
from app.models.not_duplicate import pair
from app.services.duplicates import HIT, Hit, Traits, all_separated, compared, read
from app.trouble import Refused

NEIGHBOURS: Final = 4  # names that stand next to each other in the alphabet are compared
CROWD: Final = 40  # so many share a key that it says nothing: a switchboard, a business park
MOST: Final = 500  # groups shown
TOLD_EVERY: Final = 2000

Tell = Callable[[int], object]
Stop = Callable[[], bool]


class Group(NamedTuple):
    """Records that may be one. The score is that of the likeliest pair, the reasons are those of all."""

    score: int
    reasons: tuple[str, ...]
    members: tuple[Hit, ...]


def groups(
    session: Session, entity: type[Entity], hit: int = HIT, tell: Tell | None = None, stop: Stop | None = None
) -> list[Group]:
    """Compare all records that share a key or stand next to each other by name."""
    all_ = [one for one in _watched(read(session, entity), tell, stop) if one.id is not None]
    different, pairs = all_separated(session, entity), list[tuple[int, int, int, tuple[str, ...]]]()
    for n, (a, b) in enumerate(_candidates(entity, all_)):
        if n % TOLD_EVERY == 0:
            _look(stop)
        one, other = all_[a], all_[b]
        assert one.id is not None
        assert other.id is not None
        score, reasons = compared(entity, one, other)
        if score >= hit and pair(one.id, other.id) not in different:
            pairs.append((score, a, b, reasons))
    return _joined(all_, pairs)[:MOST]


def _watched(found: Iterator[Traits], tell: Tell | None, stop: Stop | None) -> Iterator[Traits]:
    for n, one in enumerate(found, 1):
        if n % TOLD_EVERY == 0:
            _look(stop)
            if tell is not None:
                tell(n)
        yield one


def _look(stop: Stop | None) -> None:
    if stop is not None and stop():
        raise Refused(_("The search was stopped."))


def _candidates(entity: type[Entity], all_: Sequence[Traits]) -> Iterator[tuple[int, int]]:
    """Pairs worth comparing, each once."""
    seen: set[tuple[int, int]] = set()
    blocks: dict[str, list[int]] = defaultdict(list)
    for at, one in enumerate(all_):
        for key in _keys(entity, one):
            blocks[key].append(at)
    for block in blocks.values():
        if 1 < len(block) <= CROWD:
            yield from _new(seen, combinations(block, 2))
    for spelled in (_as_written, _backwards):
        order = sorted((at for at, one in enumerate(all_) if one.name), key=lambda at: spelled(all_[at].name))
        for step in range(1, NEIGHBOURS + 1):
            yield from _new(seen, ((min(a, b), max(a, b)) for a, b in zip(order, order[step:], strict=False)))


def _new(seen: set[tuple[int, int]], pairs: Iterator[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    for one in pairs:
        if one not in seen:
            seen.add(one)
            yield one


def _as_written(name: str) -> str:
    return name


def _backwards(name: str) -> str:
    """A mistake in the first letters leaves the last ones as they are."""
    return name[::-1]


def _keys(entity: type[Entity], one: Traits) -> Iterator[str]:
    for kind, keys in (("number", one.numbers), ("email", one.emails), ("mobile", one.mobiles), ("phone", one.phones)):
        yield from (f"{kind} {key}" for key in keys)
    if one.street:
        yield f"street {one.street}"
    if one.name:
        yield f"name {one.name}"
        if entity is Company:
            yield f"words {' '.join(sorted(one.name.split()))}"


def _joined(all_: Sequence[Traits], pairs: list[tuple[int, int, int, tuple[str, ...]]]) -> list[Group]:
    """Pairs that share a record make one group."""
    head: dict[int, int] = {}

    def find(at: int) -> int:
        while head.setdefault(at, at) != at:
            head[at] = head[head[at]]
            at = head[at]
        return at

    for _score, a, b, _reasons in pairs:
        head[find(a)] = find(b)
    found: dict[int, list[tuple[int, int, int, tuple[str, ...]]]] = defaultdict(list)
    for one in pairs:
        found[find(one[1])].append(one)
    made = [_group(all_, group) for group in found.values()]
    return sorted(made, key=lambda group: (-group.score, group.members[0].title))


def _group(all_: Sequence[Traits], pairs: list[tuple[int, int, int, tuple[str, ...]]]) -> Group:
    best: dict[int, int] = {}
    reasons: dict[str, None] = {}
    for score, a, b, why in pairs:
        reasons |= dict.fromkeys(why)
        for at in (a, b):
            best[at] = max(best.get(at, 0), score)
    members = [_member(all_[at], score) for at, score in best.items()]
    members.sort(key=lambda one: (-one.score, one.title, one.id))
    return Group(max(best.values()), tuple(reasons), tuple(members))


def _member(one: Traits, score: int) -> Hit:
    assert isinstance(one.id, uuid.UUID)
    return Hit(one.id, one.title, one.place, score, ())
