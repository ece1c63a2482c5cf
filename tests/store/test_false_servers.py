"""A server that is not the one it says, or that nobody can tell apart from such a one, never hears the password."""

import dataclasses
import shutil

import psycopg
import pytest

from app.store import server_backup, servers
from app.store.opening import open_store
from app.store.profiles import Profile
from app.trouble import Trouble
from tests.rogue import CLEAR, MD5, authority, rogue

SECRET = "Zt0psecret"
ODD = "localhost"  # what the client calls the server


@pytest.fixture(scope="module")
def signers(tmp_path_factory):
    folder = tmp_path_factory.mktemp("certificates")
    return folder, authority(folder, "ours"), authority(folder, "foreign")


def certificates(signers):
    """What a false server may show, and what is said of it."""
    folder, ours, foreign = signers
    return {
        "no TLS": (None, "offers no encryption"),
        "signed by itself": (foreign.sign(folder, ODD), "could not prove who it is"),
        "of another name": (ours.sign(folder, "other.example"), "made out to another name"),
        "expired": (ours.sign(folder, ODD, days=-2), "could not prove who it is"),
    }


KINDS = ("no TLS", "signed by itself", "of another name", "expired")


def profile(port, **values):
    return Profile(ODD, "office", "ada", port, **values)


def refused(address):
    """What is said when it is opened with the password; never the password itself."""
    with pytest.raises(Trouble) as caught:
        open_store(address, key=SECRET)
    assert SECRET not in "".join(str(error) for error in (caught.value, caught.value.__cause__, caught.value.__context__))
    return caught.value


@pytest.mark.parametrize("kind", KINDS)
def test_a_profile_with_a_certificate_tells_a_false_server_nothing_at_all(signers, kind):
    shown, says = certificates(signers)[kind]
    with rogue(shown) as server:
        trouble = refused(profile(server.port, certificate=str(signers[1].file)).address)
        assert says in str(trouble)
        assert "Your password was not sent." in str(trouble)
        assert not isinstance(trouble, servers.Denied), "the password is not what is wrong"
        assert server.callers > 0
        assert server.heard == b""


@pytest.mark.parametrize("kind", KINDS)
def test_neither_does_one_that_trusts_what_the_computer_trusts(signers, kind):
    with rogue(certificates(signers)[kind][0]) as server:
        assert "Your password was not sent." in str(refused(profile(server.port).address))
        assert server.heard == b""


@pytest.mark.parametrize("asks", [CLEAR, MD5])
def test_even_a_server_with_the_right_certificate_is_not_told_the_password_itself(signers, asks):
    folder, ours, _foreign = signers
    with rogue(ours.sign(folder, ODD), asks) as server:
        trouble = refused(profile(server.port, certificate=str(ours.file)).address)
        assert "in an unsafe way" in str(trouble)
        assert b"ada" in server.heard
        assert SECRET.encode() not in server.heard


@pytest.mark.parametrize("asks", [CLEAR, MD5])
@pytest.mark.parametrize("kind", KINDS)
def test_without_proof_the_password_is_not_given_away_either(signers, kind, asks):
    """Inside a trusted network, and for an address that says nothing about proofs."""
    for address in (
        lambda port: profile(port, proved=False).address,
        lambda port: f"postgresql://ada@{ODD}:{port}/office",
        lambda port: f"postgresql://ada@{ODD}:{port}/office?sslmode=require",
    ):
        with rogue(certificates(signers)[kind][0], asks) as server:
            assert "in an unsafe way" in str(refused(address(server.port))) or kind == "no TLS"
            began = int.from_bytes(server.heard[:4])  # the length of what says who one is
            assert server.heard[began:] == b"", "no answer to the question for the password"


def test_the_trap_would_catch_a_careless_program():
    with rogue() as server:
        with pytest.raises(psycopg.OperationalError):
            psycopg.connect(f"postgresql://ada:{SECRET}@{ODD}:{server.port}/office")
        assert SECRET.encode() in server.heard


def test_a_certificate_that_is_no_longer_where_it_was_is_named(signers, tmp_path):
    with rogue(certificates(signers)["signed by itself"][0]) as server:
        address = profile(server.port, certificate=str(tmp_path / "gone.pem")).address
        assert "gone.pem" in str(refused(address))
        assert server.heard == b""


@pytest.mark.skipif(not shutil.which("pg_dump"), reason="needs PostgreSQL's client programs")
@pytest.mark.parametrize("kind", KINDS)
def test_a_backup_asks_for_the_same_proof(signers, tmp_path, kind):
    with rogue(certificates(signers)[kind][0]) as server:
        login = profile(server.port, certificate=str(signers[1].file)).address.replace("ada@", f"ada:{SECRET}@")
        with pytest.raises(Trouble) as caught:
            server_backup.dump(login, tmp_path / "backup.dump")
        assert SECRET not in str(caught.value)
        assert server.heard == b""
        assert list(tmp_path.iterdir()) == []


def test_what_a_profile_asks_for_reaches_the_programs_of_the_server(signers):
    given = server_backup.surroundings(profile(5432, certificate=str(signers[1].file)).address)
    assert (given["PGSSLMODE"], given["PGCHANNELBINDING"]) == ("verify-full", "require")
    assert given["PGSSLROOTCERT"] == str(signers[1].file)
    unproved = server_backup.surroundings(dataclasses.replace(profile(5432), proved=False).address)
    assert unproved["PGREQUIREAUTH"] == "scram-sha-256"
