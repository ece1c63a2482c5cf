"""The tables a company makes itself: ordered, counted, and a word in use gives way only to another one."""

import pytest
from sqlalchemy import select

from app.models import Case, CaseStatus, CaseStep, CloseReason, Code, Company, CompanyCode, Person, Team, TeamMember, User
from app.models.case import LOST, WON, Outcome, Phase
from app.models.change import UNDO
from app.models.code import BANK, CUSTOMER
from app.models.fields import field_of
from app.models.types import derived_id
from app.services import cases, lookups, own_tables, records, undo
from app.services.own_tables import words
from app.trouble import Refused
from tests import makers


def names(store, entity, table=""):
    return [word.name for word in store.read(words, entity, table)]


def ids(store, entity, table=""):
    return {word.name: word.id for word in store.read(words, entity, table)}


def made(store, act):
    """Make records and give back their ids."""
    return store.write("Make", lambda session: [record.id for record in act(session)]).result


def taken_back(store, written):
    operation = written.changes.operation
    return store.write("Undo", undo.reverse, operation, origin=UNDO, reverses=operation)


def status(store, name):
    return derived_id("status", name)


# order --------------------------------------------------------------------------------------------------------------


def test_statuses_stand_in_their_order_with_what_they_mean(store):
    found = store.read(words, CaseStatus)
    assert [word.name for word in found] == [
        "New", "Contacted", "Quote missing", "Quote sent", "Negotiation", "Won", "Lost",
    ]  # fmt: skip
    assert [word.fixed for word in found] == [False] * 5 + [True] * 2
    assert (found[0].colour, found[0].phase, found[0].probability) == ("#5b8def", Phase.PREPARATION, 10)


@pytest.mark.parametrize(("entity", "table"), [(CaseStatus, ""), (CloseReason, ""), (Code, "payment terms"), (Code, "relation")])
def test_another_order_is_one_write_and_one_undo(store, entity, table):
    before = names(store, entity, table)
    known = ids(store, entity, table)
    wanted = [before[-1], *before[:-1]]
    written = store.write("Order", own_tables.reorder, entity, [known[name] for name in wanted], table)
    assert names(store, entity, table) == wanted
    taken_back(store, written)
    assert names(store, entity, table) == before


def test_the_order_of_one_table_leaves_the_others_alone(store):
    others = names(store, Code, "industry")
    known = ids(store, Code, "class")
    store.write("Order", own_tables.reorder, Code, [known["C"], known["A"], known["B"]], "class")
    assert names(store, Code, "class") == ["C", "A", "B"]
    assert names(store, Code, "industry") == others


def test_the_order_in_force_is_not_written_again(store):
    known = [word.id for word in store.read(words, Code, "class")]
    assert store.write("Order", own_tables.reorder, Code, known, "class").result == 0
    versions = {word.version for word in store.read(words, Code, "class")}
    assert versions == {1}


def test_an_order_made_before_somebody_added_a_word_is_refused(store):
    known = [word.id for word in store.read(words, Code, "class")]
    store.write("Add", own_tables.add, Code, {"name": "D"}, "class")
    with pytest.raises(Refused, match="meanwhile"):
        store.write("Order", own_tables.reorder, Code, known[::-1], "class")
    assert names(store, Code, "class") == ["A", "B", "C", "D"]


# adding ---------------------------------------------------------------------------------------------------------------


def test_a_new_word_comes_last_in_its_table(store):
    store.write("Add", own_tables.add, Code, {"name": "60 days net", "code": "60"}, "payment terms")
    assert names(store, Code, "payment terms")[-1] == "60 days net"
    assert names(store, Code, "delivery terms") == ["EXW", "FCA", "CPT", "DAP", "DDP"]


def test_a_new_status_comes_before_won_and_lost_and_is_one_undo(store):
    written = store.write("Add", own_tables.add, CaseStatus, {"name": "Demo done", "probability": 60, "colour": "#5b8def"})
    assert names(store, CaseStatus)[-3:] == ["Demo done", "Won", "Lost"]
    taken_back(store, written)
    assert "Demo done" not in names(store, CaseStatus)


def test_users_stand_by_their_names(store):
    made(store, lambda s: [makers.user(s, "Ørsted"), makers.user(s, "Åse"), makers.user(s, "Bo")])
    assert names(store, User) == ["Åse", "Bo", "Ørsted"]


def test_a_new_reason_comes_last_and_is_offered_in_this_order(store):
    store.write("Add", own_tables.add, CloseReason, {"name": "Aardvark", "outcome": Outcome.WON})
    assert names(store, CloseReason)[-1] == "Aardvark"
    offered = [ref.text for ref in store.read(lookups.close_reasons, Outcome.WON)]
    assert offered == ["Best price", "Best product", "Good relation", "Delivery time", "Aardvark"]


# what is not offered any more -------------------------------------------------------------------------------------------


def stopped(store, entity, id):
    word = next(word for word in store.read(words, entity, "industry" if entity is Code else "") if word.id == id)
    return store.write("Stop offering", own_tables.offer, entity, id, False, word.version)


def test_a_word_that_is_not_offered_stays_with_its_records_and_comes_back_by_undo(store):
    code, _district, _alfa, *_more = made(store, in_use)
    written = stopped(store, Code, code)
    assert code not in {ref.id for ref in store.read(lookups.codes, "industry", ())}
    assert code in {ref.id for ref in store.read(lookups.codes, "industry", [code])}, "a record that has it can keep it"
    assert code in {ref.id for ref in store.read(lookups.codes, "industry")}, "its name is known"
    assert {name for name, id in store.read(industries) if id == code} == {"Alfa", "Beta"}
    assert not next(word for word in store.read(words, Code, "industry") if word.id == code).active
    taken_back(store, written)
    assert code in {ref.id for ref in store.read(lookups.codes, "industry", ())}


def test_users_and_reasons_that_are_not_offered_are_in_no_list_to_choose_from(store):
    (user,) = made(store, lambda s: [makers.user(s, "Ida Holm")])
    responsible = field_of(Case, "responsible_id")
    assert user in {hit.id for hit in store.read(lookups.choices, responsible, "ida")}
    stopped(store, User, user)
    assert user not in {hit.id for hit in store.read(lookups.choices, responsible, "ida")}
    assert user in {ref.id for ref in store.read(lookups.users)}, "the lists still filter by them"
    stopped(store, CloseReason, derived_id("close reason", "Best price"))
    assert "Best price" not in [ref.text for ref in store.read(lookups.close_reasons, Outcome.WON)]


# use -------------------------------------------------------------------------------------------------------------------


def in_use(session):
    code = makers.code(session, "industry", "Mining")
    two = [makers.company(session, name, code.id) for name in ("Alfa", "Beta")]
    district = makers.code(session, "district", "North")
    three = [makers.company(session, f"C{n}", district_id=district.id) for n in range(3)]
    return [code, district, *two, *three]


def test_every_word_says_how_many_living_records_have_it(store):
    code, district, alfa, *_more = made(store, in_use)
    used = {word.id: word.used for word in store.read(words, Code, "industry")}
    assert used[code] == 2
    assert {word.id: word.used for word in store.read(words, Code, "district")}[district] == 3
    store.write("Delete", records.delete, Company, [alfa])
    assert {word.id: word.used for word in store.read(words, Code, "industry")}[code] == 1


def test_a_word_in_use_is_not_deleted_and_says_how_often_it_is_used(store):
    code, district, *_more = made(store, in_use)
    for id, n in ((code, 2), (district, 3)):
        with pytest.raises(Refused, match=f"used by {n} records"):
            store.write("Delete", records.delete, Code, [id])


def test_reasons_users_and_teams_in_use_are_not_deleted_either(store):
    def act(session):
        user, team = makers.user(session), makers.team(session)
        makers.company(session, salesperson_id=user.id)
        makers.case(session, team_id=team.id)
        return user, team

    user, team = made(store, act)
    for entity, id in ((User, user), (Team, team)):
        with pytest.raises(Refused, match="used by a record"):
            store.write("Delete", records.delete, entity, [id])


def test_a_team_takes_its_members_along_and_undo_brings_them_back(store):
    def act(session):
        user, team = makers.user(session), makers.team(session)
        return user, team, makers.added(session, TeamMember(team_id=team.id, user_id=user.id))

    user, team, _member = made(store, act)
    written = store.write("Delete", records.delete, Team, [team])
    assert {word.id: word.used for word in store.read(words, User)}[user] == 0
    taken_back(store, written)
    assert {word.id: word.used for word in store.read(words, User)}[user] == 1


# replacing --------------------------------------------------------------------------------------------------------------


def districts(session):
    return list(session.scalars(select(Company.district_id).where(Company.district_id.is_not(None))))


def industries(session):
    living = select(Company.name, CompanyCode.code_id).join(CompanyCode, CompanyCode.company_id == Company.id)
    return {(name, code) for name, code in session.execute(living.where(CompanyCode.deleted.is_(False)))}


def test_a_word_is_replaced_in_every_record_and_one_undo_brings_it_back(store):
    _code, old, *_more = made(store, in_use)
    (new,) = made(store, lambda s: [makers.code(s, "district", "South")])
    written = store.write("Replace", own_tables.replace, Code, old, new)
    assert written.result == 3
    assert store.read(districts) == [new] * 3
    assert names(store, Code, "district") == ["South"]
    taken_back(store, written)
    assert store.read(districts) == [old] * 3
    assert names(store, Code, "district") == ["North", "South"]


def test_a_word_of_several_is_replaced_without_being_there_twice(store):
    old, _district, alfa, *_more = made(store, in_use)
    (new,) = made(store, lambda s: [makers.code(s, "industry", "Quarries")])
    found = store.read(lambda session: session.get(Company, alfa).version)
    store.write("Both", records.save, Company, {"industries": {old, new}}, alfa, found)
    before = store.read(industries)
    assert before == {("Alfa", old), ("Alfa", new), ("Beta", old)}
    written = store.write("Replace", own_tables.replace, Code, old, new)
    assert store.read(industries) == {("Alfa", new), ("Beta", new)}
    taken_back(store, written)
    assert store.read(industries) == before


def test_a_link_that_was_taken_away_once_comes_back(store):
    old, _district, alfa, *_more = made(store, in_use)
    (new,) = made(store, lambda s: [makers.code(s, "industry", "Quarries")])
    for codes in ({new}, {old}):
        version = store.read(lambda session: session.get(Company, alfa).version)
        store.write("Save", records.save, Company, {"industries": codes}, alfa, version)
    store.write("Replace", own_tables.replace, Code, old, new)
    assert store.read(industries) == {("Alfa", new), ("Beta", new)}


def test_a_record_open_elsewhere_notices_that_its_word_was_replaced(store):
    old, district, alfa, _beta, c0, *_more = made(store, in_use)
    new, south = made(store, lambda s: [makers.code(s, "industry", "Quarries"), makers.code(s, "district", "South")])
    store.write("Replace", own_tables.replace, Code, old, new)
    store.write("Replace", own_tables.replace, Code, district, south)
    assert store.read(lambda session: [session.get(Company, id).version for id in (alfa, c0)]) == [2, 2]


def test_a_status_is_replaced_case_by_case_and_each_leaves_its_step(store):
    case, other = made(store, lambda s: [makers.case(s, "Press"), makers.case(s, "Saw")])
    old, new = status(store, "New"), status(store, "Negotiation")
    written = store.write("Replace", own_tables.replace, CaseStatus, old, new)
    assert written.result == 2
    steps = store.read(lambda s: list(s.execute(select(CaseStep.status_id, CaseStep.current).where(CaseStep.case_id == case))))
    assert sorted(steps, key=str) == sorted([(old, False), (new, True)], key=str)
    assert store.read(lambda s: s.get(Case, other).probability) == 70  # the usual one of the new status
    assert "New" not in names(store, CaseStatus)
    taken_back(store, written)
    assert store.read(lambda s: s.get(Case, case).status_id) == old


def test_nothing_takes_the_place_of_won_and_lost_nor_they_that_of_others(store):
    made(store, lambda s: [makers.case(s)])
    for old, new in ((WON, LOST), (status(store, "New"), WON), (WON, status(store, "New"))):
        with pytest.raises(Refused):
            store.write("Replace", own_tables.replace, CaseStatus, old, new)
    assert "New" in names(store, CaseStatus)


def test_a_word_is_not_replaced_by_one_of_another_table_nor_by_itself(store):
    code, district, *_more = made(store, in_use)
    for new in (district, code):
        with pytest.raises(Refused, match="Choose another one"):
            store.write("Replace", own_tables.replace, Code, code, new)


def test_a_fixed_word_is_not_replaced_at_all(store):
    made(store, lambda s: [makers.company(s, "Alfa", CUSTOMER)])
    with pytest.raises(Refused, match="fixed"):
        store.write("Replace", own_tables.replace, Code, CUSTOMER, BANK)
    assert {code for _name, code in store.read(industries)} == {CUSTOMER}


def test_a_reason_of_a_closed_case_stays(store):
    (case,) = made(store, lambda s: [makers.case(s)])
    old, new = (derived_id("close reason", name) for name in ("Best price", "Best product"))
    store.write("Close", cases.close, case, store.read(lambda s: s.get(Case, case).version), Outcome.WON, old)
    with pytest.raises(Refused, match="closed case has Best price"):
        store.write("Replace", own_tables.replace, CloseReason, old, new)


def test_a_level_of_persons_is_replaced_too(store):
    old, new = (ids(store, Code, "level")[name] for name in ("Employee", "Chief accountant"))
    (person,) = made(store, lambda s: [makers.person(s, level_id=old)])
    store.write("Replace", own_tables.replace, Code, old, new)
    assert store.read(lambda s: s.get(Person, person).level_id) == new


def test_a_user_gives_way_to_another_one_without_being_in_a_team_twice(store):
    def act(session):
        ida, bo = makers.user(session, "Ida"), makers.user(session, "Bo")
        north, south = makers.team(session), makers.team(session, "South")
        for team, user in ((north, ida), (north, bo), (south, ida)):
            makers.added(session, TeamMember(team_id=team.id, user_id=user.id))
        return ida, bo, makers.company(session, salesperson_id=ida.id), makers.case(session, responsible_id=ida.id)

    ida, bo, company, case = made(store, act)
    written = store.write("Replace", own_tables.replace, User, ida, bo)
    members = select(TeamMember.user_id).where(TeamMember.deleted.is_(False))
    assert store.read(lambda s: list(s.scalars(members))) == [bo, bo]
    assert store.read(lambda s: (s.get(Company, company).salesperson_id, s.get(Case, case).responsible_id)) == (bo, bo)
    taken_back(store, written)
    assert sorted(store.read(lambda s: list(s.scalars(members)))) == sorted([ida, bo, ida])
