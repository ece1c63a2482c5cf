"""E-mail, telephone, web and colour: what is typed, what is kept, what is refused."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.formats import Formats, Kind, Unreadable, contacts
from app.formats.contacts import phone_text, read_phone


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        (" eva.novak@firma.cz ", "eva.novak@firma.cz"),
        ("Eva@FIRMA.cz", "Eva@firma.cz"),
        ("mailto:eva@firma.cz", "eva@firma.cz"),
        ("kontakt@rødgrød.dk", "kontakt@rødgrød.dk"),
        ("bjørn@firma.dk", "bjørn@firma.dk"),
        ("eva@firma.local", "eva@firma.local"),
        ("eva@example.com", "eva@example.com"),
    ],
)
def test_an_email_address_is_kept_in_its_proper_form(text, kept):
    assert Formats().parse(Kind.EMAIL, text) == kept


@pytest.mark.parametrize(
    "text",
    ["eva", "eva@", "@firma.cz", "eva@firma", "e va@firma.cz", "a@b@c.cz", "eva@-firma.cz", "eva@firma..cz", "eva@localhost"],
)
def test_what_cannot_be_mailed_is_refused_with_an_example(text):
    with pytest.raises(Unreadable, match=r"name@company\.com"):
        Formats().parse(Kind.EMAIL, text)


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("firma.dk", "https://firma.dk"),
        ("WWW.Firma.DK/Om Os", "https://www.firma.dk/Om%20Os"),
        ("http://firma.dk", "http://firma.dk"),
        ("HTTPS://firma.dk", "https://firma.dk"),
        ("//firma.dk/a", "https://firma.dk/a"),
        ("firma.dk:8080/a?b=c#d", "https://firma.dk:8080/a?b=c#d"),
        ("rødgrød.dk", "https://rødgrød.dk"),
        ("192.168.1.10/x", "https://192.168.1.10/x"),
    ],
)
def test_a_web_address_gets_what_it_lacks(text, kept):
    assert Formats().parse(Kind.WEB, text) == kept


@pytest.mark.parametrize(
    "text",
    [
        "javascript:alert(1)", "JaVaScRiPt:alert(1)", " javascript:alert(1)", "java\tscript:alert(1)", "javascript://firma.dk/%0aalert(1)",
        "file:///etc/passwd", "FILE://server/share", r"\\server\share", "//server/share", "data:text/html,x", "vbscript:x",
        "ftp://firma.dk", "mailto:a@firma.dk", "a@firma.dk", "https://firma.dk@evil.dk", "https://user:pw@firma.dk",
        "firma", "https://", "https://fir ma.dk", "https://firma.dk:99999999", "https://<b>.dk", "https://[::1]/", "https://firma..dk",
    ],
)  # fmt: skip
def test_what_is_no_web_address_or_could_run_is_refused(text):
    with pytest.raises(Unreadable, match=r"www\.company\.com"):
        Formats().parse(Kind.WEB, text)


@given(st.text(max_size=60))
def test_whatever_is_kept_as_a_web_address_opens_a_web_page(text):
    for typed in (text, f"https://{text}", f"firma.dk/{text}", f"https://firma.dk?{text}"):
        try:
            kept = Formats().parse(Kind.WEB, typed)
        except Unreadable:
            continue
        assert kept == "" or kept.startswith(("https://", "http://"))
        assert not any(character.isspace() or character in '<>"' for character in kept)
        assert Formats().parse(Kind.WEB, kept) == kept


@pytest.mark.parametrize(
    ("text", "region", "kept", "shown"),
    [
        ("33 12 34 56", "DK", "+4533123456", "+45 33 12 34 56"),
        ("0045 33123456", "DK", "+4533123456", "+45 33 12 34 56"),
        ("tlf. 33123456", "DK", "+4533123456", "+45 33 12 34 56"),
        ("08-123 456 78", "SE", "+46812345678", "+46 8 123 456 78"),
        ("+420 224 095 111", None, "+420224095111", "+420 224 095 111"),
        ("0722 123 456", "RO", "+40722123456", "+40 722 123 456"),
        ("+44 (0)20 7946 0958", "DK", "+442079460958", "+44 20 7946 0958"),
        ("33 12 34 56 lok. 12", "DK", "+4533123456;ext=12", "+45 33 12 34 56 ext. 12"),
        ("+45 33 12 34 56 ext. 12", "DK", "+4533123456;ext=12", "+45 33 12 34 56 ext. 12"),
        ("+4533123456;ext=12", None, "+4533123456;ext=12", "+45 33 12 34 56 ext. 12"),
    ],
)
def test_a_telephone_number_is_kept_as_dialled_from_everywhere(text, region, kept, shown):
    assert read_phone(text, region) == (kept, None)
    assert phone_text(kept) == shown
    assert read_phone(shown, None) == (kept, None)


@pytest.mark.parametrize(
    "text",
    [
        "33 12 34 56 / 20 30 40 50",
        "33123456 Peter",
        "ask for Eva",
        "112",
        "33 12 34",
        "+45 33 12 34 56 / 57",
        "0800-FLOWERS",
        "33 12 34 56 (after 5)",
    ],
)
def test_a_text_beside_a_number_is_kept_as_typed_with_a_warning(text):
    kept, warning = read_phone(text, "DK")
    assert kept == text
    assert text in warning


def test_without_a_country_the_warning_asks_for_one():
    kept, warning = read_phone("33123456", None)
    assert kept == "33123456"
    assert "country" in warning


def test_the_country_of_the_locale_is_assumed_unless_another_is_named():
    assert Formats("da_DK").parse(Kind.PHONE, "33123456") == "+4533123456"
    assert Formats("en_GB").parse(Kind.PHONE, "33123456", region="DK") == "+4533123456"


@given(st.text("0123456789+()-/ .;ext=kltfPeter", max_size=30), st.sampled_from(["DK", "SE", "CZ", "RO", None]))
def test_no_digit_of_a_telephone_number_is_ever_lost(text, region):
    kept, warning = read_phone(text, region)
    if warning:
        assert kept == " ".join(text.split())
    else:
        typed = "".join(filter(str.isdigit, text))
        national = "".join(filter(str.isdigit, kept))
        assert typed.endswith(national[-6:])
        assert len(typed) <= len(national) + 4  # 00, 0, or both
        assert read_phone(phone_text(kept), None) == (kept, None)


@pytest.mark.parametrize(("text", "kept"), [("#2F6FDE", "#2f6fde"), ("2f6fde", "#2f6fde"), ("#abc", "#aabbcc")])
def test_a_colour_is_kept_with_six_digits(text, kept):
    assert Formats().parse(Kind.COLOUR, text) == kept


@pytest.mark.parametrize("text", ["red", "#12345", "#gggggg", "##123456", "#1234567"])
def test_what_is_no_colour_is_refused(text):
    with pytest.raises(Unreadable, match="#2f6fde"):
        Formats().parse(Kind.COLOUR, text)


def test_several_threads_may_read_the_first_address_at_once():
    for _thread in range(2):
        assert contacts._validator.__wrapped__().validate_email("a@firma.local", check_deliverability=False)
