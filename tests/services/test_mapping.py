"""Mapping files: which column goes to which field, and what is said when they are wrong."""

import datetime as dt
from decimal import Decimal

import pytest

from app.services.exchange import mapping
from app.services.exchange.mapping import Lookup, RowRefused
from app.services.exchange.rules import Rule, Unfit, country, number, split_name
from app.trouble import Trouble


def value(rule, *cells):
    """What one rule makes of the cells of the columns A, B …; the refusal if it refuses."""
    columns = ["A", "B", "C"][: max(len(cells), 1)]
    found = mapping.apply(mapping.parse(f"[fields]\nx = {rule}"), columns, list(cells or [""]), 7)
    return found["x"] if isinstance(found, dict) else found


@pytest.mark.parametrize(
    ("rule", "cells", "expected"),
    [
        ('"A"', [" Ærø "], "Ærø"),
        ('"A"', [5], 5),
        ('"A"', [dt.date(2026, 1, 2)], dt.date(2026, 1, 2)),
        ('"A"', [""], ""),
        ('{ value = "customer" }', [], "customer"),
        ("{ value = 5 }", [], 5),
        ("{ value = 1.10 }", [], Decimal("1.10")),
        ("{ value = true }", [], True),
        ("{ value = 2026-01-02 }", [], dt.date(2026, 1, 2)),
        ('{ column = "A", default = "none" }', ["  "], "none"),
        ('{ column = "A", default = 0, decimal = "," }', [""], 0),
        ('{ column = ["A", "B"], join = "\\n" }', ["Road 1", "Floor 2"], "Road 1\nFloor 2"),
        ('{ column = ["A", "B", "C"] }', ["a", " ", 3], "a 3"),
        ('{ column = "A", replace = { "{domestic}" = "GB" } }', ["{domestic}"], "GB"),
        ('{ column = "A", replace = { "{domestic}" = "GB" } }', ["SE"], "SE"),
        ('{ column = "A", replace = { "{domestic}" = "GB" }, as = "country" }', ["{domestic}"], "GB"),
        ('{ column = "A", as = "country" }', ["Tjekkiet"], "CZ"),
        ('{ column = "A", pattern = "Customer:(\\\\d+):" }', ["CONTACT[Customer:10000:1]"], "10000"),
        ('{ column = "A", pattern = "Customer:(\\\\d+):", into = "C{1}" }', ["CONTACT[Customer:10000:1]"], "C10000"),
        ('{ column = "A", pattern = "\\\\d+" }', ["No. 12"], "12"),
        ('{ column = "A", pattern = "(a)|(b)", into = "{2}{1}{0.__class__}" }', ["a"], "a{0.__class__}"),
        ('{ column = "A", pattern = "\\\\d+", otherwise = "0" }', ["none"], "0"),
        ('{ column = "A", pattern = "\\\\d+", otherwise = "0" }', [""], ""),
        ('{ column = "A", take = "first name" }', ["Peter Hansen"], "Peter"),
        ('{ column = "A", take = "last name" }', ["Peter Hansen"], "Hansen"),
        ('{ column = "A", choose = { "In Progress" = "Open" } }', ["In Progress"], "Open"),
        ('{ column = "A", choose = { "1" = "one" } }', [1], "one"),
        ('{ column = "A", choose = { "true" = "Lost" }, otherwise = "Open" }', [False], "Open"),
        ('{ column = "A", choose = { "W" = "Won" }, otherwise = "Lost", find = "name" }', ["x"], Lookup("name", "Lost")),
        ('{ column = "A", decimal = "." }', ["1,234.50"], Decimal("1234.50")),
        ('{ column = "A", decimal = "," }', ["1.234,50"], Decimal("1234.50")),
        ('{ column = "A", decimal = "," }', [Decimal("1.5")], Decimal("1.5")),
        ('{ column = "A", date = "%Y-%m-%d", shift_days = 45200 }', ["1903-01-04"], dt.date(2026, 10, 5)),
        ('{ column = "A", date = "%d.%m.%Y" }', ["5.2.2026"], dt.date(2026, 2, 5)),
        ('{ column = "A", date = "%d.%m.%Y" }', [dt.datetime(2026, 2, 5, 10)], dt.date(2026, 2, 5)),
        ('{ column = "A", find = "number" }', [17], Lookup("number", "17")),
        ('{ column = "A", find = "number" }', [""], ""),
        ('{ value = "Won", find = "name" }', [], Lookup("name", "Won")),
    ],
)
def test_a_rule_makes_this_of_a_cell(rule, cells, expected):
    assert value(rule, *cells) == expected
    assert type(value(rule, *cells)) is type(expected)


@pytest.mark.parametrize(
    ("rule", "cell", "reason"),
    [
        ('{ column = "A", as = "country" }', "Atlantis", "is no country known by code or name"),
        ('{ column = "A", pattern = "\\\\d+" }', "none", "does not match the pattern “\\d+”"),
        ('{ column = "A", choose = { "Won" = "W", "Lost" = "L" } }', "Maybe", "to choose from: Won, Lost"),
        ('{ column = "A", decimal = "." }', "12 kr", "is not a number with “.”"),
        ('{ column = "A", decimal = "," }', "1.5", "is not a number with “,”"),
        ('{ column = "A", date = "%Y-%m-%d" }', "2026-02-30", "is not a date written as “%Y-%m-%d”"),
        ('{ column = "A", date = "%Y", shift_days = 1000000 }', "9000", "too far from today"),
    ],
)
def test_a_value_that_does_not_fit_refuses_the_row_with_column_value_and_reason(rule, cell, reason):
    refused = value(rule, cell)
    assert isinstance(refused, RowRefused)
    assert (refused.line, refused.column, refused.value) == (7, "A", cell)
    assert reason in refused.reason
    assert str(refused) == f"Line 7, column “A”: “{cell}” {refused.reason}."


def test_a_very_long_value_is_shown_short():
    assert len(str(value('{ column = "A", as = "country" }', "x" * 10_000))) < 200


@pytest.mark.parametrize(
    ("name", "first", "last"),
    [
        ("Peter Hansen", "Peter", "Hansen"),
        ("Hansen, Peter", "Peter", "Hansen"),
        ("Ludwig van Beethoven", "Ludwig", "van Beethoven"),
        ("Ana Maria de la Cruz", "Ana Maria", "de la Cruz"),
        ("Madonna", "", "Madonna"),
        ("", "", ""),
    ],
)
def test_a_name_is_split(name, first, last):
    assert split_name(name) == (first, last)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("DK", "DK"), ("dk", "DK"), ("Denmark", "DK"), ("Danmark", "DK"), ("Dánsko", "DK"), ("DANEMARCA", "DK"),
        ("USA", "US"), ("UK", "GB"), ("Germany", "DE"), ("Tyskland", "DE"), ("Brazil", "BR"), ("Czech Republic", "CZ"),
        ("Österreich", "AT"), ("Osterreich", "AT"),
    ],
)  # fmt: skip
def test_a_country_is_known_by_its_code_and_in_every_language(text, code):
    assert country(text) == code


@pytest.mark.parametrize("text", ["EU", "ZZ", "X", "", "001"])
def test_what_is_no_country_is_refused(text):
    with pytest.raises(Unfit):
        country(text)


@pytest.mark.parametrize(
    ("text", "sign", "expected"),
    [
        ("-1 234 567,8", ",", "-1234567.8"), ("1'000.5", ".", "1000.5"), ("\u221212", ".", "-12"), (",5", ",", "0.5"),
        ("1\u00a0000", ",", "1000"), ("0", ".", "0"), ("+7", ".", "7"),
    ],
)  # fmt: skip
def test_numbers_are_read_as_people_write_them(text, sign, expected):
    assert number(text, sign) == Decimal(expected)


@pytest.mark.parametrize("text", ["", "-", ".", "1.2.3", "1,23.4", "1e5", "nan", "1.", "--1", "5%"])
def test_what_is_no_number_is_refused(text):
    with pytest.raises(Unfit):
        number(text, ".")


def test_rows_that_only_leaves_out_are_neither_taken_nor_refused():
    found = mapping.parse('[fields]\nx = "A"\n[only]\nA = ["5", "6"]\nB = "yes"')
    assert mapping.apply(found, ["A", "B"], ["5", "yes"], 2) == {"x": "5"}
    assert mapping.apply(found, ["A", "B"], [6, " yes "], 2) == {"x": 6}
    assert mapping.apply(found, ["A", "B"], ["7", "yes"], 2) is None
    assert mapping.apply(found, ["A", "B"], ["5", "no"], 2) is None


def test_columns_are_found_whatever_their_case_accents_and_signs_unless_that_is_ambiguous():
    found = mapping.parse('[fields]\nemail = "E-Mail"')
    assert mapping.apply(found, ["No", "email"], ["1", "a@b.example"], 2) == {"email": "a@b.example"}
    assert mapping.apply(found, ["E-Mail", "email"], ["first", "second"], 2) == {"email": "first"}
    with pytest.raises(Trouble, match="no column “E-Mail”"):
        mapping.bind(found, ["e mail", "email"])


def test_a_column_that_is_missing_is_named_with_the_nearest_one():
    with pytest.raises(Trouble, match=r"“m.toml”: the file has no column “Compny”. Is it “Company”\? There are: No, Company"):
        mapping.bind(mapping.parse('[fields]\nname = "Compny"', "m.toml"), ["No", "Company"])
    with pytest.raises(Trouble, match="no column “Action”"):
        mapping.bind(mapping.parse('[fields]\nname = "No"\n[only]\nAction = "5"'), ["No"])


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("fields", "not valid TOML"),
        ("[" * 3000, "not valid TOML"),
        ("x = " + "[" * 3000, "TOML|nested too deeply"),
        ("keys = 1\n[fields]\na = 'A'", "“keys” means nothing here. Is it “key”"),
        ("entity = 1\n[fields]\na = 'A'", "“entity” must be a text"),
        ("key = 1\n[fields]\na = 'A'", "“key” must be a text or a list of texts"),
        ("key = ['b']\n[fields]\na = 'A'", "the key “b” is not among the fields"),
        ("", r"no table \[fields\]"),
        ("fields = 1", r"no table \[fields\]"),
        ("[fields]", r"no table \[fields\]"),
        ("only = 1\n[fields]\na = 'A'", r"\[only\] must be a table"),
        ("only = {A = [1]}\n[fields]\na = 'A'", "“A” must be a text or a list of texts"),
        ("[fields]\na = 1", "“a” must name a column or be a table"),
        ("[fields]\na = {}", "“a” needs either “column” or “value”"),
        ("[fields]\na = {column = 'A', value = 1}", "“a” needs either “column” or “value”"),
        ("[fields]\na = {colum = 'A'}", "an option “colum” that is not known. Is it “column”"),
        ("[fields]\na = {column = []}", "“column” of the field “a” has a value that cannot be used"),
        ("[fields]\na = {column = 1}", "“column” of the field “a” has a value that cannot be used"),
        ("[fields]\na = {column = ['A', 1]}", "“column” of the field “a” has a value that cannot be used"),
        ("[fields]\na = {value = []}", "“value” of the field “a” has a value that cannot be used"),
        ("[fields]\na = {value = 10:00:00}", "“value” of the field “a” has a value that cannot be used"),
        ("[fields]\na = {column = 'A', choose = {}}", "“choose” of the field “a” has a value that cannot be used"),
        ("[fields]\na = {column = 'A', choose = {x = 1}}", "“choose” of the field “a” has a value that cannot be used"),
        ("[fields]\na = {column = 'A', choose = 'x'}", "“choose” of the field “a” has a value that cannot be used"),
        ("[fields]\na = {column = 'A', find = 1}", "“find” of the field “a” has a value that cannot be used"),
        ("[fields]\na = {column = 'A', date = '%Y', shift_days = true}", "“shift_days” of the field “a” has a value"),
        ("[fields]\na = {column = 'A', shift_days = 1}", "“shift_days” goes with “date”"),
        ("[fields]\na = {column = 'A', date = '%Y', decimal = '.'}", "may have one of “as”, “decimal” and “date”"),
        ("[fields]\na = {column = 'A', decimal = ';'}", "“decimal” of the field “a” is “;”. There are: ., ,"),
        ("[fields]\na = {column = 'A', take = 'surname'}", "is “surname”. .*There are: first name, last name"),
        ("[fields]\na = {column = 'A', as = 'planet'}", "is “planet”. There are: country"),
        ("[fields]\na = {column = 'A', pattern = '('}", "pattern of the field “a” is not a regular expression"),
        ("[fields]\na = {column = 'A', pattern = '(x)', into = '{2}'}", "more groups than its pattern has"),
        ("[fields]\na = {column = 'A', into = '{1}'}", "has “into” without “pattern”"),
        ("[fields]\na = {value = 'A', join = ' '}", "has “join” without “column”"),
        ("[fields]\na = {column = 'A', otherwise = 'x'}", "has “otherwise” without “pattern or choose”"),
    ],
)
def test_a_mistake_in_a_mapping_file_is_named_with_what_is_allowed(text, says, tmp_path):
    path = tmp_path / "customers.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(Trouble, match=says) as trouble:
        mapping.load(path)
    assert str(trouble.value).startswith("“customers.toml”: ")


def test_a_mapping_file_that_cannot_be_read_is_said(tmp_path):
    with pytest.raises(Trouble, match="could not be opened"):
        mapping.load(tmp_path / "missing.toml")
    with pytest.raises(Trouble, match="could not be opened"):
        mapping.load(tmp_path)
    (tmp_path / "m.toml").write_bytes("[fields]\nname = 'Navn på'".encode("cp1252"))
    with pytest.raises(Trouble, match="Save it as UTF-8"):
        mapping.load(tmp_path / "m.toml")
    (tmp_path / "m.toml").write_bytes(b"#" * (1 << 21))
    with pytest.raises(Trouble, match="too big"):
        mapping.load(tmp_path / "m.toml")


def test_a_mapping_file_saved_with_a_mark_is_read(tmp_path):
    (tmp_path / "m.toml").write_text('entity = "company"\nkey = "no"\n[fields]\nno = "No"', encoding="utf-8-sig")
    found = mapping.load(tmp_path / "m.toml")
    assert (found.entity, found.key, found.name) == ("company", ("no",), "m.toml")


def test_what_the_user_says_beside_the_file_wins():
    found = mapping.parse('entity = "company"\nkey = "a"\n[fields]\na = "A"\nb = "B"')
    assert found.choosing().key == ("a",)
    chosen = found.choosing(entity="person", key=["b"])
    assert (chosen.entity, chosen.key) == ("person", ("b",))
    with pytest.raises(Trouble, match="the key “c” is not among the fields"):
        found.choosing(key=["c"])


def test_a_field_that_does_not_exist_is_named_with_the_nearest_one():
    found = mapping.parse('[fields]\nfirstname = "A"', "m.toml")
    found.check_fields(["firstname"])
    with pytest.raises(Trouble, match=r"“m.toml”: there is no field “firstname”. Is it “first_name”\?"):
        found.check_fields(["first_name", "last_name"])


def test_without_a_mapping_file_headings_find_the_fields_by_name_or_label():
    fields = [("number", "No."), ("name", "Name"), ("vat_no", "VAT no."), ("email", "E-mail")]
    found = mapping.automatic(["NAME", "Vat No", "email", "Remarks", "name"], fields)
    assert {name: rule.columns for name, rule in found.fields.items()} == {
        "name": ("NAME",), "vat_no": ("Vat No",), "email": ("email",),
    }  # fmt: skip
    assert found.unused(["NAME", "Vat No", "email", "Remarks"]) == ["Remarks"]
    assert mapping.apply(found, ["NAME", "Vat No", "email"], ["Ærø", "1", "x"], 2) == {
        "name": "Ærø", "vat_no": "1", "email": "x",
    }  # fmt: skip
    with pytest.raises(Trouble, match="Name the columns like this: number, name"):
        mapping.automatic(["Foo"], fields)


def test_the_example_in_the_documentation_is_a_mapping():
    example = mapping.__doc__.split("::\n")[1].split("\nThe options")[0]
    found = mapping.parse("\n".join(line[4:] for line in example.splitlines()))
    assert found.entity == "company"
    assert {"name", "relations", "country", "company_id"} <= set(found.fields)
    assert found.only == {"ActionTaken": {"5", "6"}}


def test_every_option_is_described_in_the_documentation():
    for option in mapping._OPTIONS:
        assert f"``{option}``" in mapping.__doc__ or f"``{option} = " in mapping.__doc__, option


def test_a_rule_without_anything_is_an_empty_text():
    assert Rule(columns=("A",)).apply([""]) == ""
