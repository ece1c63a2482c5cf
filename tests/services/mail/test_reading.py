"""Mails as they come: read as they are meant, nothing fetched, and never lost because of a bad line (safety.md F19)."""

import base64
import datetime as dt
import random
import subprocess
import time

import psutil
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app import __main__ as program
from app.services.exchange import disposable, foreign
from app.services.mail import child, eml, html_text, msg, reading
from app.services.mail.message import Mail, Party
from app.services.mail.problems import SENTENCES, sentence
from tests import mails


def test_a_mail_is_read_as_its_sender_meant_it():
    mail = reading.parse(mails.eml(cc='"Berg, Bo" <bo@kontor.test>, sales@kontor.test'), "offer.eml")
    assert mail.subject == "Offer for the press"
    assert mail.sender == Party("Lars Holm", "lars@nordic-timber.test")
    assert mail.to == (Party("Ida Berg", "ida@kontor.test"),)
    assert mail.cc == (Party("Berg, Bo", "bo@kontor.test"), Party("", "sales@kontor.test"))
    assert mail.date == dt.datetime(2026, 11, 3, 10, 20, 30, tzinfo=dt.timezone(dt.timedelta(hours=1)))
    assert mail.message_id == "offer-1@nordic-timber.test"
    assert mail.text == "Dear Ida,\nplease find our offer."
    assert mail.attachments == mail.problems == ()


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("=?utf-8?q?Tilbud_p=C3=A5_presse?=", "Tilbud på presse"),
        ("=?iso-8859-1?Q?Tilbud_p=E5?= =?iso-8859-1?Q?_presse?=", "Tilbud på presse"),
        ("=?utf-8?b?xb1sdcWlb3XEjWvDvSBrxa/FiA==?=", "Žluťoučký kůň"),
        ("Tilbud på presse", "Tilbud på presse"),  # bytes of UTF-8, unannounced
        ("Tilbud p\udce5 presse", "Tilbud på presse"),  # a byte of a Western page, unannounced
        ("=?no-such-charset?q?abc?=", "abc"),
        ("=?utf-8?q?never ended", "=?utf-8?q?never ended"),
        ("two\n\tlines", "two lines"),
        ("a\0b\x1b[31m\u202d", "a b [31m\u202d"),
    ],
)
def test_subjects_are_read_however_they_are_written(written, meant):
    assert eml.read(mails.eml(subject=written)).subject == meant


@pytest.mark.parametrize(
    ("said", "data", "meant"),
    [
        ("utf-8", "Grüße, kůň".encode(), "Grüße, kůň"),
        ("iso-8859-1", "Grüße €".encode("cp1252"), "Grüße €"),
        ("us-ascii", "Grüße, kůň".encode(), "Grüße, kůň"),
        ("utf-8", "Grüße".encode("cp1252"), "Grüße"),
        ("iso-8859-2", "kůň".encode("iso-8859-2"), "kůň"),
        ("windows-1250", "žluť".encode("cp1250"), "žluť"),
        ("rot13", b"plain", "plain"),
        ("../../etc/passwd", b"plain", "plain"),
        ("utf-7\0", b"plain", "plain"),
        ("idna", b"plain", "plain"),
        ("utf-16", "Grüße".encode("utf-16"), "Grüße"),
    ],
)
def test_a_wrong_charset_is_not_believed(said, data, meant):
    head = mails.eml("", content_type=f'text/plain; charset="{said}"', content_transfer_encoding="base64")
    assert eml.read(head + base64.b64encode(data)).text == meant


def test_files_keep_the_names_their_sender_gave_them():
    mail = eml.read(
        mails.parts(
            "Content-Type: text/plain; charset=utf-8\n\nSee the files.",
            "Content-Type: application/pdf\nContent-Disposition: attachment; filename*0*=utf-8''Tilb%C3%A6d; filename*1=.pdf\n"
            "Content-Transfer-Encoding: base64\n\nJVBERg==",
            'Content-Type: image/png; name="=?utf-8?q?k=C5=AF=C5=88.png?="\nContent-Transfer-Encoding: base64\n\niVBORw==',
            'Content-Type: application/octet-stream; name="../../.ssh/authorized_keys"\n\nkey',
            "Content-Type: application/ms-tnef; name=winmail.dat\nContent-Transfer-Encoding: base64\n\neJ8+Ig==",
            "Content-Type: text/calendar; method=REQUEST\n\nBEGIN:VCALENDAR\nEND:VCALENDAR",
            "Content-Type: message/rfc822\n\nSubject: Our question\nFrom: ida@kontor.test\n\nHow much?",
        )
    )
    assert mail.text == "See the files."
    names = [file.name for file in mail.attachments]
    assert names == [
        "Tilbæd.pdf", "kůň.png", "../../.ssh/authorized_keys", "winmail.dat", "text-5.ics", "Our question.eml",
    ]  # fmt: skip
    assert mail.attachments[0].data == b"%PDF"
    assert reading.is_mail(names[-1])
    assert eml.read(mail.attachments[-1].data).text == "How much?"


def test_what_is_signed_or_encrypted_is_kept_as_files():
    signed = mails.parts(
        "Content-Type: text/plain\n\nSigned.", 'Content-Type: application/pkcs7-signature; name="smime.p7s"\n\nx', kind="signed"
    )
    assert [eml.read(signed).text, eml.read(signed).attachments[0].name] == ["Signed.", "smime.p7s"]
    sealed = eml.read(mails.eml("MIIB", content_type='application/pkcs7-mime; name="smime.p7m"'))
    assert [file.name for file in sealed.attachments] == ["smime.p7m"]


def test_text_comes_first_and_is_made_of_the_formatted_one_where_there_is_none():
    both = mails.parts("Content-Type: text/plain\n\nPlain.", "Content-Type: text/html\n\n<p>Formatted.", kind="alternative")
    assert [eml.read(both).text, eml.read(both).html] == ["Plain.", "<p>Formatted.</p>"]
    html = "<h1>Offer</h1><p>Dear&nbsp;Ida,<br>see <a href='https://shop.test/x'>this</a>:<ul><li>a<li>b</ul>"
    html += "<table><tr><td>1<td>2</table>"
    text = eml.read(mails.eml(html, content_type="text/html")).text
    assert text == "Offer\n\nDear Ida,\nsee this <https://shop.test/x>:\n\n• a\n\n• b\n\n1\t2"


def test_nothing_in_the_formatted_text_can_be_fetched_or_run():
    shown = eml.read(mails.eml(mails.TRACKING.replace("URL", "http://attacker.test"), content_type="text/html")).html
    assert "attacker.test" not in shown
    assert "passwd" not in shown
    assert "javascript" not in shown
    assert '<a href="https://shop.test/offer">See the offer</a>' in shown
    assert "<b>Ida</b>" in shown


def test_dates_have_a_zone_or_are_none():
    def date(**heads):
        return eml.read(mails.eml(**heads)).date

    assert date(date="Tue, 3 Nov 2026 10:20:30 -0000").utcoffset() == dt.timedelta(0)
    assert date(date="3 Nov 26 10:20 +0100").hour == 10
    received = "from a by b; Wed, 4 Nov 2026 08:00:00 +0000"
    assert date(date="yesterday", received=received).day == 4
    for nothing in ("yesterday", "Tue, 99 Nov 2026 10:20:30 +0100", "Sat, 1 Jan 9999 00:00:00 -9999", "x" * 100_000):
        assert date(date=nothing) is None


@pytest.mark.parametrize(
    "heads",
    [
        {"from": '"Lars <lars@nordic-timber.test>'},
        {"from": "(" * 50_000},
        {"from": "<" * 3_000, "to": '"' * 3_000, "subject": "=?" * 1_500},
        {"subject": "=?chars\udcfft?q?a?= " + "x" * 5_000},  # a CharsetError in the older reader
        {"content_disposition": "att; x*"},  # an IndexError in the standard library (cpython #151857)
        {"content_type": "x; name*=''%%%; charset*0*=\0"},
        {"to": "a@b.test, " * 30_000},
        {"content_transfer_encoding": "uuencode", "content_type": "text/plain"},
        {"x": "y" * 1_000_000},
    ],
)
def test_a_bad_header_loses_nothing_but_itself(heads):
    began = time.monotonic()
    mail = eml.read(mails.eml(**heads))
    assert "our offer" in mail.text or mail.attachments
    assert mail.message_id == "offer-1@nordic-timber.test"
    assert len(mail.to) <= 500
    assert time.monotonic() - began < 5


DEEP = {
    "mails in mails": "Content-Type: message/rfc822\n\n" * 20_000,
    "parts in parts": "".join(f"Content-Type: multipart/mixed; boundary=b{n}\n\n--b{n}\n" for n in range(20_000)),
    "a million headers": "X: y\n" * 1_000_000 + "Subject: at last\n\ntext",
    "a million parts": 'Content-Type: multipart/mixed; boundary="e"\n\n' + "--e\n\nx\n" * 100_000,
    "elements in elements": "Content-Type: text/html\n\n" + "<div>" * 200_000 + "words",
    "half a tag": "Content-Type: text/html\n\n" + "<a href='" * 200_000,
}


@pytest.mark.parametrize("name", DEEP)
def test_a_mail_without_end_ends(name):
    began = time.monotonic()
    mail = reading.parse(DEEP[name].encode(), "deep.eml")
    assert isinstance(mail, Mail)
    assert len(mail.attachments) <= 200
    assert time.monotonic() - began < 15
    assert psutil.Process().children() == []


@settings(max_examples=120)
@given(st.data())
def test_no_bytes_bring_the_readers_down(data):
    start = data.draw(st.sampled_from([b"", mails.eml(), mails.parts("Content-Type: text/html\n\n<p>x"), mails.msg()]))
    spoiled = bytearray(start)
    for at, byte in data.draw(st.lists(st.tuples(st.integers(0, 6000), st.integers(0, 255)), max_size=20)):
        if at < len(spoiled):
            spoiled[at] = byte
    spoiled += data.draw(st.binary(max_size=200))
    mail = child.read(bytes(spoiled))
    assert isinstance(mail, Mail)
    assert set(mail.problems) <= set(SENTENCES)
    assert all(letter not in mail.subject + mail.text for letter in ("\0", "\ud800", "\udcff"))


def test_no_spoiled_item_of_outlook_brings_the_reader_down():
    whole, chance = mails.msg(), random.Random(19)
    for _n in range(150):
        spoiled = bytearray(whole)
        for at in chance.sample(range(len(whole)), 12):
            spoiled[at] = chance.randrange(256)
        assert isinstance(child.read(bytes(spoiled[: chance.randrange(len(whole) // 2, len(whole) + 1)])), Mail)


@pytest.mark.parametrize(
    "html",
    ["<p>word " * 40_000, "x" * 3_000, "<blockquote>" * 101 + "x", "<table><tr><td>" * 9 + "x"],
    ids=["long", "a word without end", "deep", "tables in tables"],
)
def test_what_would_hold_up_the_screen_is_shown_as_plain_text_only(html):
    mail = eml.read(mails.eml(html, content_type="text/html"))
    assert [mail.html, mail.problems] == ["", ("formatted",)]
    assert mail.text


# Outlook ----------------------------------------------------------------------------------------------------------------


def test_an_item_of_outlook_is_read():
    mail = reading.parse(mails.msg({0x1013: b"<p>Dear <b>Ida</b><img src='http://attacker.test/x'>"}), "offer.msg")
    assert [mail.subject, mail.text, mail.html] == [
        "Offer for the press", "Dear Ida,\nplease find our offer.", "<p>Dear <b>Ida</b></p>",
    ]  # fmt: skip
    assert mail.sender == Party("Lars Holm", "lars@nordic-timber.test")
    assert [mail.to, mail.cc] == [(Party("Ida Berg", "ida@kontor.test"),), (Party("Bo", "bo@kontor.test"),)]
    assert mail.date == dt.datetime(2026, 11, 3, 9, 20, 30, tzinfo=dt.UTC)
    assert mail.message_id == "offer-1@nordic-timber.test"
    assert [(file.name, file.data[:4]) for file in mail.attachments] == [("offer.pdf", b"%PDF")]
    assert mail.problems == ()


def test_an_address_of_exchange_is_no_address_of_a_mail():
    own = {0x5D01: "", 0x0C1F: "/O=EXCHANGE/CN=LARS", 0x007D: "From: Lars H <lars@nordic-timber.test>\nTo: x@y.test\n"}
    assert eml_of(own).sender == Party("Lars H", "lars@nordic-timber.test")
    assert eml_of({**own, 0x007D: ""}).sender == Party("Lars Holm", "")


def eml_of(values):
    found = msg.read(mails.msg(values))
    assert found is not None
    return found


def test_tables_larger_than_the_file_are_not_looked_for():
    lying = bytearray(mails.msg())
    lying[64:68] = b"\x01\x00\xcd\x00"  # gigabytes
    began = time.monotonic()
    assert child.read(bytes(lying)).problems == ("unreadable",)
    assert time.monotonic() - began < 5


@pytest.mark.parametrize("data", [msg.OLE + b"x" * 5000, msg.OLE, mails.compound({"Workbook": b"x" * 100}), mails.msg()[:1024]])
def test_a_broken_item_of_outlook_is_kept_as_a_plain_file(data):
    mail = reading.parse(data, "broken.msg")
    assert mail.problems == ("unreadable",)
    assert "kept as it is" in sentence(mail.problems[0])


def test_a_big_attachment_comes_whole():
    assert msg.read(mails.msg(files=(("a.bin", "", bytes(range(256)) * 4000),))).attachments[0].data == bytes(range(256)) * 4000


# the child --------------------------------------------------------------------------------------------------------------


def test_the_child_knows_neither_store_nor_window_nor_key(tmp_path):
    start = foreign.command(tmp_path, child.__name__, child.WORD, ("oxmsg", "nh3"))
    code = start.index("-c") + 1
    start[code] = start[code].replace("'__main__'", "'loaded'") + "; import oxmsg, nh3; print(*sys.modules)"
    told = subprocess.run(start, capture_output=True, text=True, check=True, env=foreign.surroundings()).stdout.split()
    assert not {"sqlalchemy", "sqlcipher3", "PySide6", "keyring", "psycopg", "babel", "app.language", "app.store"} & set(told)


def test_a_mail_that_takes_too_long_is_given_up_and_kept(monkeypatch):
    slow = mails.eml("x\n" * 1_000_000)
    monkeypatch.setattr(disposable, "SLACK", 0.05 - child.LIMITS.patience(len(slow)))
    assert reading.parse(slow, "slow.eml").problems == ("slow",)
    assert psutil.Process().children() == []


def test_the_frozen_program_knows_the_word_of_its_reading_process():
    assert program.READ_FOREIGN_MAIL == child.WORD


def test_text_of_intricate_html_is_the_bare_words():
    assert html_text.stripped("<div " * 3 + "<p>a &amp; b</p>").split()[-3:] == ["a", "&", "b"]
