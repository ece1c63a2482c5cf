"""Names, places and words of Denmark, Sweden, Czechia and Romania, from which the demo company is made up.

To add a country: its Country here and its place in COUNTRIES; its language in every text of demo_texts.py; how its
register numbers are checked in demo.py. Companies, persons and numbers that come out are invented, whoever they resemble.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, NamedTuple


class Place(NamedTuple):
    post_code: str
    city: str
    district: str
    prefix: str  # of its telephone numbers, as dialled from abroad


@dataclass(frozen=True, slots=True)
class Country:
    code: str
    language: str
    currency: str
    rate: float  # units of its currency in one euro, about
    dial: str
    digits: int  # of a telephone number after the dialling code
    mobile: tuple[str, ...]
    places: tuple[Place, ...]
    address: str
    streets: tuple[str, ...]
    men: tuple[str, ...]
    women: tuple[str, ...]
    families: tuple[str, ...]
    company: str
    stems: tuple[str, ...]
    trades: dict[str, tuple[str, ...]]  # by industry, as the first rows of a store name it
    forms: tuple[str, ...]
    functions: tuple[str, ...]  # in the order of FUNCTIONS; "man|woman" where the language tells them apart


# Level and responsibilities of each function; the words are those of the first rows of a store.
FUNCTIONS: Final = (
    ("Managing director", ("Sales",)),
    ("Chief financial officer", ("Finance",)),
    ("Head of department", ("Purchasing",)),
    ("Head of department", ("Production",)),
    ("Chief accountant", ("Finance",)),
    ("Employee", ("Production",)),
    ("Employee", ("IT",)),
    ("Head of department", ("Quality", "Production")),
    ("Head of department", ("Marketing", "Sales")),
)


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


def _places(text: str) -> tuple[Place, ...]:
    return tuple(Place(*(part.strip() for part in line.split("|"))) for line in text.strip().splitlines())


def _lines(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(",") if part.strip())


DENMARK: Final = Country(
    "DK", "da", "DKK", 7.46, "+45", 8, ("20", "22", "28", "40", "51", "61"),
    _places("""
        1050|København K|Sjælland|33
        2100|København Ø|Sjælland|35
        2600|Glostrup|Sjælland|43
        4000|Roskilde|Sjælland|46
        4600|Køge|Sjælland|56
        5000|Odense C|Fyn|66
        5700|Svendborg|Fyn|62
        6000|Kolding|Jylland|75
        6700|Esbjerg|Jylland|75
        7100|Vejle|Jylland|76
        7400|Herning|Jylland|97
        8000|Aarhus C|Jylland|86
        8600|Silkeborg|Jylland|86
        8800|Viborg|Jylland|87
        8900|Randers C|Jylland|86
        9000|Aalborg|Jylland|98"""),
    "{street} {n}",
    _lines(
        "Industrivej, Havnegade, Nørregade, Søndergade, Fabriksvej, Bredgade, Møllevej, Skovvej, Ved Åen, Østergade, "
        "Jernbanegade, Smedevej, Vestergade, Håndværkervej, Teglværksvej, Kærvej, Strandvejen, Ærøvej"
    ),
    _words(
        "Anders Bjørn Christian Emil Frederik Gustav Henrik Jakob Jens Jesper Jørgen Kasper Lars Mads Magnus Mikkel "
        "Niels Ole Peter Rasmus Søren Thomas Troels Ulrik"
    ),
    _words(
        "Anne Astrid Birgitte Camilla Dorte Ellen Freja Gitte Hanne Helle Ida Inge Jytte Karen Kirsten Lene Line "
        "Louise Maja Mette Pernille Rikke Signe Sofie Åse"
    ),
    _words(
        "Andersen Bach Bech Bertelsen Bro Brøndum Christensen Dahl Eriksen Frandsen Friis Gade Hansen Hjorth Holm "
        "Højgaard Iversen Jacobsen Jensen Jørgensen Kjær Knudsen Kristensen Krogh Lassen Lund Madsen Mikkelsen "
        "Mortensen Møller Nielsen Nørgaard Olesen Overgaard Pedersen Poulsen Rasmussen Ravn Skov Søgaard Sørensen "
        "Thomsen Toft Vestergaard Winther Østergaard Aagaard"
    ),
    "{stem} {trade} {form}",
    _words(
        "Nordhavn Fjordgård Kløverby Strandby Bøgely Granly Højgård Mølleå Kongeå Gudenå Thyholm Djursnæs Rold Åkirke "
        "Hedeby Lyngby Egeskov Tranekær Vestkyst Sundby Langå Ørsted Skjern Tåsing Samsø Ebeltoft Nørreå Birkely "
        "Hvidbjerg Klitgård"
    ),
    {
        "Production": _words("Maskinfabrik Metal Plast Mejeri Bryggeri Møbelfabrik Emballage Stål Fødevarer Papir"),
        "Distribution": _words("Engros Logistik Transport Fragt Lager Frost"),
        "Retail": _words("Byggemarked Cykler Isenkram Møbler Handel Planteskole"),
        "Services": _words("Teknik Rådgivning Rengøring Service Trykkeri Køleteknik"),
        "Construction": _words("Entreprise Byg Anlæg Tømrerfirma VVS Beton"),
        "Public sector": _words("Forsyning Havn Gymnasium Sygehus Bibliotek"),
    },
    ("A/S", "A/S", "ApS", "ApS", "I/S"),
    _lines(
        "Direktør, Økonomichef, Indkøbschef, Produktionschef, Regnskabschef, Driftstekniker, IT-ansvarlig, "
        "Kvalitetschef, Salgschef"
    ),
)  # fmt: skip

SWEDEN: Final = Country(
    "SE", "sv", "SEK", 11.2, "+46", 9, ("70", "72", "73", "76"),
    _places("""
        111 20|Stockholm|Mälardalen|8
        721 30|Västerås|Mälardalen|21
        753 20|Uppsala|Mälardalen|18
        702 10|Örebro|Mälardalen|19
        411 05|Göteborg|Västsverige|31
        652 24|Karlstad|Västsverige|54
        503 30|Borås|Västsverige|33
        211 20|Malmö|Sydsverige|40
        252 20|Helsingborg|Sydsverige|42
        352 30|Växjö|Sydsverige|470
        553 16|Jönköping|Sydsverige|36
        582 22|Linköping|Östergötland|13
        602 21|Norrköping|Östergötland|11
        803 10|Gävle|Norrland|26
        903 26|Umeå|Norrland|90"""),
    "{street} {n}",
    _lines(
        "Industrigatan, Storgatan, Kungsgatan, Hamngatan, Fabriksgatan, Järnvägsgatan, Verkstadsgatan, Östra Ågatan, "
        "Björkvägen, Norra vägen, Kvarngatan, Smedjegatan, Södra Bangatan, Lagergatan, Ängsvägen"
    ),
    _words(
        "Anders Axel Björn Carl Daniel Erik Fredrik Gunnar Göran Håkan Johan Jonas Karl Lars Linus Magnus Mårten Nils "
        "Olof Oskar Pär Stefan Sven Åke Örjan"
    ),
    _words(
        "Agneta Anna Birgitta Carina Ebba Elin Elsa Eva Frida Gunilla Ingrid Johanna Karin Kerstin Klara Lena Linnéa "
        "Maria Märta Sara Sofia Ulrika Ylva Åsa"
    ),
    _words(
        "Andersson Axelsson Berglund Bergström Björk Dahlberg Ekström Eriksson Forsberg Fransson Gustafsson Hedlund "
        "Henriksson Holmberg Håkansson Isaksson Jansson Johansson Karlsson Larsson Lindberg Lindqvist Lundgren "
        "Löfgren Mattsson Nilsson Nordin Nyström Olsson Persson Pettersson Sandberg Sjöberg Strömberg Sundström "
        "Svensson Söderberg Wallin Wikström Åberg Åkesson Öhman"
    ),
    "{stem} {trade} {form}",
    _words(
        "Ekbacka Björkvik Granlunda Norrsken Tallåsen Åkersvik Hällefors Kvarnbo Sjöholm Vidinge Rönnäng Almby "
        "Fagervik Hagalund Lövnäs Mossbo Stenunga Älvdal Österby Södervik Bergslag Furulund Hedvik Järnbo Kronäng "
        "Lindesjö Åsbro Ängelsta Öxnered"
    ),
    {
        "Production": _words("Mekaniska Plast Bryggeri Mejeri Snickeri Papper Stål Verkstad Livsmedel Förpackning"),
        "Distribution": _words("Grossist Logistik Transport Åkeri Lager Spedition"),
        "Retail": _words("Bygghandel Cykel Järnhandel Möbler Handel Trädgård"),
        "Services": _words("Teknik Konsult Städ Service Tryckeri Kylteknik"),
        "Construction": _words("Entreprenad Bygg Anläggning Snickeri VVS Betong"),
        "Public sector": _words("Energi Hamn Gymnasium Lasarett Bibliotek"),
    },
    ("AB", "AB", "AB", "HB"),
    _lines(
        "VD, Ekonomichef, Inköpschef, Produktionschef, Redovisningschef, Drifttekniker, IT-ansvarig, Kvalitetschef, "
        "Säljchef"
    ),
)  # fmt: skip

CZECHIA: Final = Country(
    "CZ", "cs", "CZK", 24.9, "+420", 9, ("602", "605", "723", "731", "774", "777"),
    _places("""
        110 00|Praha 1|Čechy|22
        170 00|Praha 7|Čechy|23
        301 00|Plzeň|Čechy|37
        370 01|České Budějovice|Čechy|38
        460 01|Liberec|Čechy|48
        500 02|Hradec Králové|Čechy|49
        530 02|Pardubice|Čechy|46
        400 01|Ústí nad Labem|Čechy|47
        293 01|Mladá Boleslav|Čechy|32
        586 01|Jihlava|Morava|56
        602 00|Brno|Morava|54
        760 01|Zlín|Morava|57
        779 00|Olomouc|Morava|58
        702 00|Ostrava|Morava|59"""),
    "{street} {n}",
    _lines(
        "Průmyslová, Nádražní, Dlouhá, Masarykova, Husova, Palackého, U Mlýna, Zahradní, Školní, Lipová, Tovární, "
        "Pražská, Žižkova, Vídeňská, Polní, Třebízského, Řečkovická"
    ),
    _words(
        "Adam Aleš Antonín David Filip František Ivan Jakub Jan Jaroslav Jiří Josef Karel Ladislav Libor Lukáš Marek "
        "Martin Matěj Michal Miloš Ondřej Pavel Petr Radek Roman Stanislav Šimon Tomáš Václav Vít Zdeněk"
    ),
    _words(
        "Alena Barbora Dagmar Eliška Eva Hana Ivana Jana Jarmila Kateřina Klára Lenka Lucie Ludmila Markéta Marie "
        "Martina Michaela Monika Pavla Petra Renata Simona Šárka Tereza Vendula Věra Veronika Zdeňka Zuzana"
    ),
    _words(
        "Novák|Nováková Svoboda|Svobodová Novotný|Novotná Dvořák|Dvořáková Černý|Černá Procházka|Procházková "
        "Kučera|Kučerová Veselý|Veselá Horák|Horáková Němec|Němcová Marek|Marková Pospíšil|Pospíšilová Hájek|Hájková "
        "Jelínek|Jelínková Král|Králová Růžička|Růžičková Beneš|Benešová Fiala|Fialová Sedláček|Sedláčková "
        "Doležal|Doležalová Zeman|Zemanová Kolář|Kolářová Navrátil|Navrátilová Čermák|Čermáková Urban|Urbanová "
        "Blažek|Blažková Kříž|Křížová Kovář|Kovářová Kopecký|Kopecká Konečný|Konečná Malý|Malá Šimek|Šimková "
        "Bartoš|Bartošová Vlček|Vlčková Musil|Musilová Čech|Čechová Říha|Říhová Štěpánek|Štěpánková Žák|Žáková "
        "Ševčík|Ševčíková"
    ),
    "{trade} {stem} {form}",
    _words(
        "Jizera Polabí Šumava Haná Krkonoš Podlesí Vysočina Zálesí Orlice Sázava Metuje Lužnice Valašsko Slezan "
        "Chodsko Podhájí Lužany Bystřice Doubrava Hostýn Kladruby Lhota Morávka Ostrov Radbuza Třebíz Úhlava Žďár "
        "Říčany Bečva"
    ),
    {
        "Production": _lines(
            "Strojírny, Plasty, Pivovar, Mlékárna, Truhlářství, Obaly, Kovovýroba, Sklárny, Pekárny, Papírny"
        ),
        "Distribution": _lines("Velkoobchod, Logistika, Doprava, Sklady, Spedice, Mrazírny"),
        "Retail": _lines("Stavebniny, Železářství, Nábytek, Zahradnictví, Jízdní kola, Obchodní dům"),
        "Services": _lines("Technický servis, Úklid, Tiskárna, Inženýring, Chlazení, Revize"),
        "Construction": _lines("Stavby, Betonárna, Tesařství, Instalace, Zemní práce, Pozemní stavby"),
        "Public sector": _lines("Nemocnice, Technické služby, Gymnázium, Vodovody, Knihovna"),
    },
    ("s.r.o.", "s.r.o.", "s.r.o.", "a.s.", "spol. s r.o."),
    _lines(
        "Jednatel|Jednatelka, Finanční ředitel|Finanční ředitelka, Vedoucí nákupu, Vedoucí výroby, Hlavní účetní, "
        "Technik údržby|Technička údržby, Správce sítě|Správkyně sítě, Vedoucí kvality, Vedoucí prodeje"
    ),
)  # fmt: skip

ROMANIA: Final = Country(
    "RO", "ro", "RON", 5.05, "+40", 9, ("722", "744", "745", "766", "733"),
    _places("""
        030167|București|Muntenia|21
        110014|Pitești|Muntenia|248
        100066|Ploiești|Muntenia|244
        900178|Constanța|Dobrogea|241
        400001|Cluj-Napoca|Transilvania|264
        500001|Brașov|Transilvania|268
        550024|Sibiu|Transilvania|269
        540026|Târgu Mureș|Transilvania|265
        410001|Oradea|Banat și Crișana|259
        310001|Arad|Banat și Crișana|257
        300001|Timișoara|Banat și Crișana|256
        700028|Iași|Moldova|232
        600010|Bacău|Moldova|234
        720004|Suceava|Moldova|230"""),
    "{street} nr. {n}",
    _lines(
        "Str. Fabricii, Str. Mihai Eminescu, Bd. Unirii, Calea Turzii, Str. Horea, Str. Avram Iancu, Str. Lalelelor, "
        "Str. Teilor, Str. Gării, Bd. Muncii, Str. Științei, Str. Grădinarilor, Str. Plopilor, Șos. Industriilor, "
        "Str. Câmpului"
    ),
    _words(
        "Adrian Alexandru Andrei Bogdan Călin Cătălin Ciprian Claudiu Cristian Dan Daniel Dragoș Florin Gabriel "
        "George Horia Ionuț Iulian Liviu Lucian Marius Mihai Octavian Ovidiu Radu Răzvan Sorin Ștefan Tudor Valentin "
        "Vasile Vlad"
    ),
    _words(
        "Adriana Alina Ana Andreea Anca Bianca Camelia Carmen Corina Cristina Daniela Diana Elena Gabriela Ileana "
        "Ioana Irina Laura Loredana Luminița Mădălina Maria Mihaela Mirela Monica Oana Raluca Roxana Simona Ștefania "
        "Teodora Viorica"
    ),
    _words(
        "Albu Barbu Bălan Bratu Chiriac Ciobanu Cojocaru Cozma Dinu Dobre Dumitrescu Enache Florea Georgescu Grigore "
        "Ilie Ionescu Iordache Lazăr Lungu Manea Marin Matei Mănescu Mihăilă Moldovan Munteanu Mureșan Neagu Nistor "
        "Nițu Olteanu Oprea Petrescu Popa Popescu Preda Rusu Sandu Șerban Stănescu Stoica Suciu Tănase Toma Țurcanu "
        "Ungureanu Vasilescu Voicu Zamfir"
    ),
    "{trade} {stem} {form}",
    _words(
        "Bărăgan Bucegi Ceahlău Codru Dâmbovița Făgăraș Gilău Hațeg Ialomița Jiu Lotru Măgura Negoiu Olt Parâng "
        "Retezat Rodna Siret Someș Șureanu Târnava Trotuș Țibleș Vâlcea Vrancea Zarand Apuseni Călimani Moldovița "
        "Arieș"
    ),
    {
        "Production": _lines(
            "Mobila, Ambalaje, Panificație, Lactate, Confecții metalice, Mase plastice, Bere, Conserve, Utilaje, "
            "Sticlă"
        ),
        "Distribution": _lines("Distribuție, Logistic, Transport, Depozite, Expediții, Angro"),
        "Retail": _lines("Materiale de construcții, Biciclete, Feronerie, Comerț, Grădini, Mobilier"),
        "Services": _lines(
            "Servicii tehnice, Curățenie, Tipografia, Proiectare, Instalații frigorifice, Consultanță"
        ),
        "Construction": _lines("Construcții, Betoane, Dulgherie, Instalații, Drumuri, Antrepriza"),
        "Public sector": _lines("Spitalul, Liceul, Apă-Canal, Biblioteca, Portul"),
    },
    ("S.R.L.", "S.R.L.", "S.R.L.", "S.A."),
    _lines(
        "Director general, Director financiar, Șef achiziții, Șef producție, Contabil-șef, Tehnician mentenanță, "
        "Responsabil IT, Responsabil calitate, Șef vânzări"
    ),
)  # fmt: skip

COUNTRIES: Final = (DENMARK, SWEDEN, CZECHIA, ROMANIA)
