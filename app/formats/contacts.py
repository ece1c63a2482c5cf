"""E-mail addresses, telephone numbers, web addresses and colours <-> text."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from types import ModuleType

from app.formats.kinds import Unreadable
from app.language import _

# The word before an extension, in the languages of the program; phonenumbers knows the English ones itself.
_EXTENSION = (
    r"(?i)\s*(?:lok(?:al)?(?:nr|nummer)?|ankn(?:ytning)?|linka|kl(?:apka)?|int(?:erior)?|durchwahl|dw)"
    r"[.:]?\s*(?=\d{1,7}$)"
)
_LABEL = r"(?i)^(?:tel|tlf|tfn|phone|mob|mobil|mobile|fax)[.:]*\s*(?=[+\d(])"


@lru_cache(maxsize=1024)  # an import reads each address and then looks whether the record may have it
def read_email(text: str) -> str:
    validator = _validator()
    typed = re.sub("^mailto:", "", text.strip(), flags=re.IGNORECASE)
    try:
        return str(validator.validate_email(typed, check_deliverability=False).normalized)
    except validator.EmailNotValidError:
        sentence = _("“{text}” is not an e-mail address. Write it like {example}.")
        raise Unreadable(sentence.format(text=text, example="name@company.com")) from None


@cache
def _validator() -> ModuleType:
    import email_validator

    # Addresses inside a company's own network (firma.local) are no mistakes; the library means for lists to be edited.
    # All at once: several threads may come here first.
    special = email_validator.SPECIAL_USE_DOMAIN_NAMES
    special[:] = [name for name in special if name not in ("local", "test")]
    return email_validator


@lru_cache(maxsize=1024)
def read_web(text: str) -> str:
    """An http address; https:// is added when nothing is said, any other kind of address is refused."""
    from urllib.parse import urlsplit, urlunsplit

    typed = text.strip()
    scheme = re.match(r"([A-Za-z][A-Za-z0-9+.-]*):(?!\d)", typed)
    try:
        if scheme and scheme[1].lower() not in ("http", "https"):
            raise ValueError(scheme[1])
        parts = urlsplit(typed if scheme else f"https://{typed.removeprefix('//')}")
        return urlunsplit((parts.scheme.lower(), _host(parts.netloc), *map(_quoted, parts[2:])))
    except ValueError:
        sentence = _("“{text}” is not a web address. Write it like {example}.")
        raise Unreadable(sentence.format(text=text, example="www.company.com")) from None


def _host(netloc: str) -> str:
    """ValueError when it is no host. A name before an @ is refused too: it would hide the real host."""
    host, colon, port = netloc.partition(":")
    labels = host.split(".")
    good = len(labels) > 1 and all(re.fullmatch(r"[^\W_](?:[\w-]*[^\W_])?", label) for label in labels)
    if not good or (colon and not re.fullmatch(r"\d{1,5}", port, re.ASCII)):
        raise ValueError(netloc)
    return netloc.lower()


def _quoted(part: str) -> str:
    from urllib.parse import quote

    if re.search(r"[\s<>\"\\^`{|}\x00-\x1f\x7f]", part):
        return quote(part, safe="/?#[]@!$&'()*+,;=:%~-._")
    return part


def read_phone(text: str, region: str | None) -> tuple[str, str | None]:
    """The number as it is dialled from everywhere, and None; or the text as typed, and what is odd about it.

    An odd number is no error: people write "ask for Eva" beside a number, and real numbers may be newer than our lists.
    """
    import phonenumbers

    typed = " ".join(text.split())
    plain = re.sub(_EXTENSION, " ext. ", re.sub(_LABEL, "", typed))
    try:
        number = phonenumbers.parse(plain, region)
    except phonenumbers.NumberParseException:
        return typed, _phone_warning(typed, region)
    national = phonenumbers.national_significant_number(number) + (number.extension or "")
    # What the library would drop or turn from letters into digits must not be lost.
    digits = re.sub(r"\D", "", plain)
    lead = rf"(00|011|06|0|1|8)?({number.country_code})?(06|0|8)?"
    led = digits.endswith(national) and re.fullmatch(lead, digits.removesuffix(national))
    whole = led and not re.search(r"[^\W\d_]", re.sub("ext|x", "", plain))
    if not whole or not phonenumbers.is_valid_number(number):
        return typed, _phone_warning(typed, region)
    stored = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    return (f"{stored};ext={number.extension}" if number.extension else stored), None


def _phone_warning(typed: str, region: str | None) -> str:
    if region or typed.startswith("+"):
        return _("“{text}” does not look like a telephone number: compare it with a letter or a card.").format(
            text=typed
        )
    return _("Begin “{text}” with + and the number of the country, or choose a country.").format(text=typed)


@lru_cache(maxsize=4096)
def phone_text(value: str) -> str:
    """A dialled number in groups, "+45 33 12 34 56"; anything else as it was typed."""
    if not re.fullmatch(r"\+\d{4,15}(;ext=\d{1,20})?", value, re.ASCII):
        return value
    import phonenumbers

    try:
        number = phonenumbers.parse(value, None)
    except phonenumbers.NumberParseException:
        return value
    return str(phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.INTERNATIONAL))


def read_colour(text: str) -> str:
    typed = text.strip().lower().removeprefix("#")
    if re.fullmatch("[0-9a-f]{3}", typed):
        typed = "".join(digit * 2 for digit in typed)
    if not re.fullmatch("[0-9a-f]{6}", typed):
        raise Unreadable(_("“{text}” is not a colour. Write it like {example}.").format(text=text, example="#2f6fde"))
    return f"#{typed}"
