"""A mapping is kept under a name, as a file that reads as it was."""

import datetime as dt
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.services.exchange import mapping, saved_mappings
from app.services.exchange.mapping import ColumnMapping
from app.services.exchange.rules import Rule
from app.trouble import Trouble

texts = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1, max_size=20)
columns = st.lists(texts, min_size=1, max_size=3).map(tuple)
constants = st.one_of(texts, st.integers(-99, 99), st.booleans(), st.dates(), st.decimals(-999, 999, places=2))
extras = st.fixed_dictionaries(
    {},
    optional={
        "default": constants, "replace": st.dictionaries(texts, texts, min_size=1),
        "take": st.sampled_from(["first name", "last name"]), "find": texts, "create": st.just(True),
    },
)  # fmt: skip
ends = st.sampled_from([{}, {"decimal": ","}, {"as_": "country"}, {"date": "%d.%m.%Y", "shift_days": 3}])
rules = st.one_of(
    st.builds(lambda c, more, end: Rule(columns=c, **more, **end), columns, extras, ends),
    st.builds(lambda v: Rule(value=v), constants),
    st.builds(lambda c, t, o: Rule(columns=c, choose=t, otherwise=o), columns, st.dictionaries(texts, texts, min_size=1), texts),
)


@given(st.dictionaries(texts, rules, min_size=1, max_size=5), st.sampled_from(["", "da_DK"]), st.booleans(), st.data())
def test_a_written_mapping_reads_as_it_was(fields, locale, clears, data):
    key = tuple(data.draw(st.lists(st.sampled_from(sorted(fields)), unique=True)))
    only = data.draw(st.dictionaries(texts, st.frozensets(texts, min_size=1), max_size=2))
    made = ColumnMapping(fields, entity="company", key=key, only=only, locale=locale, clears=clears)
    assert mapping.parse(saved_mappings.written(made)) == made


def test_a_pattern_comes_back():
    rule = '{ column = "C", pattern = "Customer:(\\\\d+)", into = "C{1}", find = "former_number" }'
    made = mapping.parse(f"[fields]\ncompany_id = {rule}")
    again = mapping.parse(saved_mappings.written(made))
    assert again.fields["company_id"].pattern.pattern == "Customer:(\\d+)"
    assert again.fields["company_id"].into == "C{1}"


def test_mappings_are_kept_under_their_names(tmp_path):
    constants = {"day": Rule(value=dt.date(2026, 1, 2)), "n": Rule(value=Decimal("1.50"))}
    made = ColumnMapping({"name": Rule(columns=("Firma",)), **constants})
    assert saved_mappings.save("Kunder: ERP/2026", made, tmp_path) == "Kunder ERP 2026"
    saved_mappings.save("anna", made, tmp_path)
    assert saved_mappings.names(tmp_path) == ["anna", "Kunder ERP 2026"]
    assert saved_mappings.load("Kunder ERP 2026", tmp_path).fields == made.fields


def test_a_mapping_without_a_name_is_refused(tmp_path):
    with pytest.raises(Trouble, match="Enter a name"):
        saved_mappings.save(" ./ ", ColumnMapping({"name": Rule(columns=("Firma",))}), tmp_path)
    assert saved_mappings.names(tmp_path) == []
