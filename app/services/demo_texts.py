"""What the salespeople of the demo company sell and write: titles of cases, notes, plans, reasons.

Titles and some notes are in the customer's language; what colleagues write for each other is English.
"""

from __future__ import annotations

from typing import Final, NamedTuple


class Offer(NamedTuple):
    """Something that is sold: its name by language, what it costs in euro, and who buys it. {n} and {year} are filled in."""

    titles: dict[str, str]
    low: int
    high: int
    industries: frozenset[str]


_SHORT = {"P": "Production", "D": "Distribution", "R": "Retail", "S": "Services", "C": "Construction", "G": "Public sector"}
_LANGUAGES = ("en", "da", "sv", "cs", "ro")


def _offers(text: str) -> tuple[Offer, ...]:
    found = []
    for line in text.strip().splitlines():
        low, high, buyers, *titles = (part.strip() for part in line.split("|"))
        industries = frozenset(_SHORT[letter] for letter in buyers)
        found.append(Offer(dict(zip(_LANGUAGES, titles, strict=True)), int(low), int(high), industries))
    return tuple(found)


OFFERS: Final = _offers("""
25000|90000|PD|Conveyor line for hall {n}|Transportbånd til hal {n}|Transportband till hall {n}|Dopravník pro halu {n}|Bandă pentru hala {n}
55000|120000|P|Palletizing robot|Palleteringsrobot|Palleteringsrobot|Paletizační robot|Robot de paletizare
40000|160000|P|Packing line {n}|Pakkelinje {n}|Packlinje {n}|Balicí linka {n}|Linie de ambalare {n}
6000|18000|PD|Case sealer|Kartonlukker|Kartongförslutare|Zalepovačka krabic|Mașină de închis cutii
12000|30000|P|Labelling machine for jars|Etiketmaskine til glas|Etikettmaskin för burkar|Etiketovačka na sklenice|Etichetator de borcane
8000|20000|P|Checkweigher|Kontrolvægt|Kontrollvåg|Kontrolní váha|Cântar de control
15000|60000|P|Upgrade of line {n}|Opgradering af linje {n}|Uppgradering av linje {n}|Modernizace linky {n}|Modernizarea liniei {n}
10000|45000|PDR|Pallet racking, {n}00 places|Pallereoler, {n}00 pladser|Pallställ, {n}00 platser|Regály, {n}00 míst|Rafturi, {n}00 de locuri
15000|55000|PD|Cold store racking|Reoler til kølelager|Ställage till kyllager|Regály do chladírny|Rafturi pentru depozit frigorific
18000|65000|DR|Pick-by-light, {n}0 places|Pick-by-light, {n}0 pladser|Pick-by-light, {n}0 platser|Pick-by-light, {n}0 míst|Pick-by-light, {n}0 poziții
80000|240000|D|Sorting line for parcels|Sorteringsanlæg til pakker|Sorteringslinje för paket|Třídicí linka na balíky|Linie de sortare colete
20000|70000|DPR|Mezzanine floor|Indskudt etage|Entresolplan|Vestavěné patro|Platformă mezanin
5000|14000|DPC|Stretch wrapper|Strækfilmmaskine|Sträckfilmsmaskin|Ovinovací stroj|Mașină de înfoliat
18000|48000|RCG|Goods lift|Vareelevator|Varuhiss|Nákladní výtah|Lift de marfă
3000|12000|R|Shelving for the shop|Reoler til butikken|Hyllor till butiken|Regály do prodejny|Rafturi pentru magazin
7000|22000|RG|Collection lockers|Afhentningsbokse|Utlämningsskåp|Výdejní boxy|Dulapuri de colete
4000|15000|SG|Archive shelving|Arkivreoler|Arkivhyllor|Archivní regály|Rafturi de arhivă
4000|20000|SC|Workshop equipment|Værkstedsudstyr|Verkstadsutrustning|Vybavení dílny|Echipament de atelier
4000|14000|C|Tool store for the site|Værktøjslager til pladsen|Verktygsförråd till bygget|Sklad nářadí na stavbu|Depozit de scule
35000|95000|C|Crane runway for the yard|Kranbane til gården|Kranbana till gården|Jeřábová dráha na dvůr|Cale de rulare pentru macara
5000|16000|G|Workbenches for the school|Arbejdsborde til skolen|Arbetsbänkar till skolan|Dílenské stoly do školy|Bancuri de lucru
15000|60000|G|Supply room for the hospital|Depotrum til sygehuset|Förråd till sjukhuset|Sklad pro nemocnici|Magazie pentru spital
2000|12000|PDRSCG|Service agreement {year}|Serviceaftale {year}|Serviceavtal {year}|Servisní smlouva {year}|Contract de service {year}
1000|6000|PDRSCG|Spare parts package|Reservedelspakke|Reservdelspaket|Sada náhradních dílů|Pachet de piese de schimb
""")  # noqa: E501 - a table reads by its rows

# Written after a call or a visit. {person} is the contact person, {city} where the customer is.
NOTES: Final = (
    "Called {person}: the budget is approved, but the floor has to be measured before we can quote.",
    "Visited {person} in {city}. The present line stops twice a shift; wants uptime figures from two references.",
    "{person} asked for the price with and without installation.",
    "Met at the trade fair. {person} wants to see a machine running before deciding.",
    "They compare three suppliers. Delivery time counts more than price, says {person}.",
    "Drawings received. The ceiling is only 4.2 m; engineering checks whether it fits.",
    "Follow-up to last year's delivery: same specification, but with a longer outfeed.",
    "{person} is on holiday for two weeks; maintenance takes our calls meanwhile.",
    "The old supplier raised the price of spare parts again. Good moment for a meeting.",
    "Long talk about financing: leasing over five years would make it easier for them.",
    "Board meeting at the end of the month. {person} presents our quote there.",
    "Electricity in the hall is 400 V, 63 A. Compressed air must be brought in from outside.",
    "They have moved the start of production by a month. No change in scope.",
    "Technical questions answered. What is left is the penalty for late delivery.",
    "{person} liked the reference in {city} and asked for a second visit with the operators.",
)
OWN_NOTES: Final = {
    "da": (
        "Ringede til {person}: budgettet er godkendt, men gulvet skal måles op først.",
        "Kunden vil gerne se en maskine i drift, inden de bestemmer sig.",
        "Venter på tegninger fra arkitekten. Følger op i næste uge.",
    ),
    "sv": (
        "Ringde {person}: budgeten är klar, men golvet måste mätas först.",
        "Kunden vill se en maskin i drift innan de bestämmer sig.",
        "Väntar på ritningar från arkitekten. Återkommer nästa vecka.",
    ),
    "cs": (
        "Rozpočet je schválen, nejdřív je ale třeba změřit podlahu haly.",
        "Zákazník chce před rozhodnutím vidět stroj v provozu.",
        "Čekáme na výkresy od projektanta, ozveme se příští týden.",
    ),
    "ro": (
        "Bugetul este aprobat, dar mai întâi trebuie măsurată pardoseala halei.",
        "Clientul vrea să vadă un utilaj în funcțiune înainte de a decide.",
        "Așteptăm desenele de la proiectant; revenim săptămâna viitoare.",
    ),
}
STRENGTHS: Final = (
    "Own service technician within two hours.",
    "Fits into the existing line without moving a wall.",
    "Same control system as their other machines.",
    "Two references in the same trade.",
    "Uses 30 % less film than the present machine.",
    "We delivered on the promised day twice.",
    "One contact for machine, racking and service.",
    "The operators know our panels.",
)
WEAKNESSES: Final = (
    "Our delivery time is three weeks longer.",
    "More expensive to buy; cheaper only after two years.",
    "No reference with glass jars yet.",
    "The purchasing department does not know us.",
    "Needs more floor space than the competitor's machine.",
    "Our manual is not translated yet.",
)
PLANS: Final = (
    "1. Reference visit with the operators. 2. Price incl. five years of service. 3. Close before the budget year ends.",
    "Win production first, then purchasing: show what an hour of standstill costs today.",
    "Offer the machine alone, the racking as an option, so that the total stays under the limit of the board.",
    "Keep the price, give the first service year free if they sign this quarter.",
    "Get the drawings, measure on site, send a quote with two variants, call three days later.",
    "Let the customer's maintenance talk to our technician; price only after that.",
    "Bring {competitor} up ourselves: compare uptime, not the price on the first page.",
)
# By how far a case is: what comes next, in the order of the statuses.
NEXT_STEPS: Final = (
    ("Call and ask for the drawings", "Introduce us to {person}", "Find out who decides"),
    ("Visit and measure the hall", "Send two references", "Meeting with {person} and maintenance"),
    ("Send the quote", "Get the price of the conveyor from engineering", "Finish the drawing for the quote"),
    ("Call about the quote", "Go through the quote with {person}", "Ask what the others offer"),
    ("Agree on the delivery date", "Settle the terms of payment", "Get the signature of {person}"),
)
RIVAL_STRENGTHS: Final = ("Price", "Short delivery time", "Knows the manager", "Strong in the trade", "Large stock of spare parts")
RIVAL_WEAKNESSES: Final = ("Service only by phone", "No references nearby", "Old control system", "Slow with spare parts", "")
INFLUENCE: Final = (
    "Wants less noise in the hall.",
    "Compares the total over five years.",
    "Had bad luck with our first machine, but likes the new one.",
    "Signs everything above the limit.",
    "Knows the competitor's salesman well.",
    "",
    "",
)
COMPANY_NOTES: Final = (
    "Asks for the pallet exchange slip with every delivery.",
    "Deliveries until 14:00 only, ramp at the back.",
    "Orders by e-mail; confirm within the day.",
    "Closed in the last three weeks of July.",
    "Invoices need the customer's order number, else they come back.",
    "New hall is planned; {year} at the earliest.",
    "Moved here from the industrial park two years ago.",
)
INTERESTS: Final = ("Sailing", "Cross-country skiing", "Old tractors", "Ice hockey", "Choir", "Bees", "Cycling", "Mountains")
FAMILY: Final = ("Two children", "Three children, one grandchild", "Married", "Twins born last spring", "")
