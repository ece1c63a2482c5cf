"""How a company on a server is reached, and where its password is kept."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import make_url

from app.store import profiles
from app.store.profiles import Profile
from app.trouble import Trouble

words = st.text(st.characters(exclude_categories=["C", "Z"]), min_size=1, max_size=20)
hosts = st.sampled_from(["db.firma.dk", "localhost", "10.0.0.7", "::1", "fe80::2", "köln.example"])


@given(hosts, words, words, st.integers(1, 65535), st.sampled_from(["", "/etc/ca & co.pem", "C:\\Wurzel ü.crt"]), st.booleans())
def test_a_profile_is_the_same_after_it_was_remembered(host, database, user, port, certificate, proved):
    profile = Profile(host, database, user, port, certificate if proved else "", proved)
    assert profiles.of(profile.address) == profile


@given(hosts, words, words, st.integers(1, 65535))
def test_the_driver_reads_an_address_as_it_was_meant(host, database, user, port):
    url = make_url(Profile(host, database, user, port).address)
    assert (url.host, url.database, url.username, url.port or profiles.PORT) == (host, database, user, port)
    assert url.query["sslmode"] == "verify-full"
    assert url.query["channel_binding"] == "require"


@given(words, words)
def test_a_password_never_stays_in_an_address(user, password):
    from sqlalchemy import URL

    rest = ("db.firma.dk", 5433, "office", {"sslmode": "verify-full"})
    written = URL.create("postgresql", user, password, *rest).render_as_string(hide_password=False)
    address, found = profiles.parted(written)
    assert found == password
    assert make_url(address) == URL.create("postgresql", user, None, *rest)


def test_a_password_among_the_options_counts_too():
    assert profiles.parted("postgresql://ada@db/office?password=s%20x&sslmode=prefer") == (
        "postgresql://ada@db/office?sslmode=prefer",
        "s x",
    )


def test_what_is_no_address_is_left_to_the_opening():
    assert profiles.parted("postgresql://[") == ("postgresql://[", "")
    with pytest.raises(Trouble, match="no address of a server"):
        profiles.of("postgresql://ada@db:port/office")


@pytest.mark.parametrize(
    ("profile", "field"),
    [
        (Profile("", "office", "ada"), "host"),
        (Profile("ada@db", "office", "ada"), "host"),
        (Profile("db/office", "office", "ada"), "host"),
        (Profile("db", "", "ada"), "database"),
        (Profile("db", "office", ""), "user"),
        (Profile("db", "office", "ada", 0), "port"),
        (Profile("db", "office", "ada", 70000), "port"),
        (Profile("db", "office", "ada", certificate="/nowhere/ca.pem"), "certificate"),
    ],
)
def test_what_is_missing_is_said_beside_its_field(profile, field):
    assert [name for name, _text in profile.problems()] == [field]


def test_a_whole_profile_has_no_problems(tmp_path):
    (tmp_path / "ca.pem").write_text("-")
    assert Profile("db", "office", "ada", certificate=str(tmp_path / "ca.pem")).problems() == []
    assert Profile("db", "office", "ada", certificate="/nowhere", proved=False).problems() == []
