"""The words that say what a part of a quick line means, folded, in the languages of the program."""

from __future__ import annotations

from typing import Final

from app.formats.folding import fold


def _set(words: str) -> frozenset[str]:
    return frozenset(fold(words).split())


# By the names the fixed types have in English; the users' own are known by their names.
TYPES: Final[dict[str, str]] = {
    fold(word.replace("_", " ")): name
    for name, words in {
        "phone call": "call phone phone_call ring ringe ringa ringup opkald telefon telefonat telefonopkald telefonsamtal samtal "
        "volat zavolat zavolej zavolám volej hovor telefonát suna sună sun apel apelează telefonează anrufen anruf rufe ruf "
        "telefonieren telefonera telefonere",
        "meeting": "meet meeting visit møde mødes besøg besøge möte träffa besök besöka schůzka jednání sejít návštěva navštívit "
        "întâlnire ședință vizită vizitează treffen besprechung termin besuch besuchen",
        "e-mail": "mail e-mail email maile mejl mejla skicka_mejl mejla napsat_mail mailnout poslat_mail mailen e-mailen",
        "letter": "letter brev dopis scrisoare brief",
        "fax": "fax",
        "inquiry": "inquiry enquiry forespørgsel förfrågan poptávka cerere_de_ofertă anfrage",
        "quote": "quote quotation tilbud offert nabídka ofertă angebot",
        "contract": "contract kontrakt avtal smlouva vertrag",
        "note": "note notat notits anteckning notering poznámka notă notiz",
        "task": "task todo to-do opgave uppgift úkol sarcină aufgabe",
    }.items()
    for word in words.split()
}
LAST_TYPES: Final = {word: TYPES[word] for word in ("anrufen", "treffen", "besuchen")}  # German puts its verbs last

# Before a day, before a time of day, between two times, before a duration.
DAY_LEADS: Final = _set("on på am den d v ve the la în dne ziua om")
CLOCK_LEADS: Final = _set("at kl klokken klockan um v ve o od ora orele la from fra från von ab")
UNTIL: Final = _set("- – — to til till bis do la până until")
LASTING: Final = _set("for i på na pentru für ca cca")
O_CLOCK: Final = _set("uhr hod hodin o'clock oclock h")
BEFORE_NOON: Final = _set("am a.m a.m. fm formiddag dop dopoledne")
AFTER_NOON: Final = _set("pm p.m p.m. em eftermiddag odp odpoledne")
NOON: Final = _set("noon midday poledne amiază prânz mittag mittags")
HALF_TO: Final = _set("halb halv")  # half to eleven: 10:30
HALF: Final = _set("half halv halve halbe půl jumătate")

# Distances and repeats of the calendar.
IN: Final = _set("in om za peste în")
ONE: Final = _set("a an one en et ett jeden jednu un o ein eine einem einer")
SMALL: Final = dict.fromkeys(ONE, 1) | {
    fold(word): n
    for n, words in {2: "two to två dva dvě doi două zwei", 3: "three tre tři trei drei"}.items()
    for word in words.split()
}
NEXT: Final = _set("next næste nästa příští nächste nächsten nächster nächstes kommende")
NEXT_AFTER: Final = _set("viitoare viitor viitoarea")
WEEK_NUMBER: Final = _set("week wk uge vecka kw týden săptămâna v")

# Before the case: a number must follow the last ones, since they are other words too.
CASE_LEADS: Final = _set("re ang angående vedr vedrørende betr bzgl ref referitor")
NUMBER_LEADS: Final = CASE_LEADS | _set("case sag sagen ärende ärendet případ případu caz cazul fall k ke č čís nr no vorgang om")

# Before the person or company; the last ones only right behind the type.
WITH: Final = _set("with med s se cu mit")
TO_WHOM: Final = WITH | _set("to til till an pe la bei hos na")
ABOUT: Final = _set("about om angående ohledně kvůli despre wegen über concerning regarding o")

REMIND: Final = _set(
    "remind reminder rem påmind påmindelse påminnelse påminn připomeň připomenout připomenutí amintește reamintește "
    "reamintire erinnern erinnerung erinnere"
)
BEFOREHAND: Final = _set("before før innan předem înainte vorher")
