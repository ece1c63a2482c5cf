"""What is left of names, numbers and addresses when everything is taken away that two people write differently."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from app.formats.folding import fold

# Legal forms as they stand after folding, without dots and strokes, and with single letters drawn together.
_FORMS = (
    "ab ag ans aps as asa amba bt bv bvba cc co company corp corporation cv da doo dd ead ehf ek eg ei eirl enk eood ev fmba gbr "
    "gesmbh gmbh gmbhco hb hf if inc incorporated is ivs kb kda kdd kft kg kgaa komanditni ks limited llc llp lp ltd mbh nv nyrt "
    "ob od oe ohg ok ood oy oyj pfa plc pmva ps pte pty pvt rt sa sarl sas sca scop scs sdn se sia sicav sl slu snc soe sp spa "
    "spk spol spolsro spz spzoo spj srl srls sro sud ug uab vof vos zoo zrt zs"
)
LEGAL_FORMS: Final = frozenset(_FORMS.split())
_LEADING: Final = frozenset({"sc", "fa", "firma", "the", "spolecnost", "societatea"})  # words before a name that say nothing
_PHRASES: Final = (("sp", "zoo"), ("sp", "z", "oo"), ("spol", "s", "ro"), ("spol", "sro"), ("gmbh", "co", "kg"), ("co", "kg"))
_DROPPED: Final = str.maketrans("", "", ".'’`´/")
_NUMBER_MARKS: Final = " .-/"  # what people write between the digits of a number


@cache
def _words() -> re.Pattern[str]:
    return re.compile(r"[^\W_]+")


def words_of_name(text: str) -> tuple[str, ...]:
    """The words of a name, folded; letters that stand alone are drawn together ("s. r. o." is "sro")."""
    found: list[str] = []
    single = False
    for word in _words().findall(fold(text).translate(_DROPPED)):
        if len(word) == 1 and word.isalpha():
            if single:
                found[-1] += word
            else:
                found.append(word)
            single = True
        else:
            found.append(word)
            single = False
    return tuple(found)


def company_name(text: str) -> str:
    """A company's name without its legal form, folded: "Ærø Færgeselskab A/S" is "aero faergeselskab"."""
    words = list(words_of_name(text))
    shorter = True
    while shorter and len(words) > 1:
        shorter = False
        for phrase in _PHRASES:
            if len(words) > len(phrase) and tuple(words[-len(phrase) :]) == phrase:
                del words[-len(phrase) :]
                shorter = True
        if len(words) > 1 and words[-1] in LEGAL_FORMS:
            words.pop()
            shorter = True
        if len(words) > 1 and words[0] in _LEADING:
            words.pop(0)
            shorter = True
    return " ".join(words)


def person_name(first: str, last: str) -> str:
    """A person's name folded, its words in alphabetical order: who is written last differs."""
    return " ".join(sorted(words_of_name(f"{first} {last}")))


def number(text: str) -> str:
    """A VAT or register number: its letters and digits alone."""
    return re.sub(f"[{re.escape(_NUMBER_MARKS)}]", "", fold(text)).upper()


def bare_number(text: str) -> str:
    """The same without a country's letters before it: a VAT number is the register number of many countries."""
    plain = number(text)
    rest = re.sub(r"^[A-Z]{2,3}(?=\d)", "", plain)
    return re.sub(r"(?<=\d)MVA$", "", rest)


def email(text: str) -> str:
    return text.strip().lower()


def phone(text: str) -> str:
    """The digits, with the country's where they are known; too few to call by are none."""
    digits = re.sub(r"\D", "", text)
    digits = digits[2:] if digits.startswith("00") else digits
    return digits if len(digits) >= 6 else ""


def domain(web: str, mail: str = "") -> str:
    """The domain of a web or e-mail address; those that everybody has are none."""
    found = re.sub(r"^[a-z]+://", "", web.strip().lower()).split("/")[0].removeprefix("www.") or mail.lower().rpartition("@")[2]
    return "" if found in EVERYBODYS else found


def street(post_code: str, text: str) -> str:
    """A post code with its street and house number, in whichever order they are written."""
    place, words = number(post_code), words_of_name(text)
    return f"{place} {' '.join(sorted(words))}" if place and words else ""


_MAIL = (
    "gmail.com googlemail.com outlook.com hotmail.com live.com yahoo.com icloud.com me.com gmx.de gmx.net web.de seznam.cz "
    "centrum.cz email.cz post.cz yahoo.ro mail.dk live.dk live.se telia.com t-online.de proton.me protonmail.com"
)
EVERYBODYS: Final = frozenset(_MAIL.split())
