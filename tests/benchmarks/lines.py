"""Understanding typed lines, beside a script that tries a few patterns and date formats on each word (17)."""

from __future__ import annotations

import datetime as dt
import random
import re

from app.formats import Formats
from app.formats.quick_line import read
from tests.benchmarks.measuring import Act, Result, interleaved
from tests.benchmarks.stage import Stage

NOW = dt.datetime(2026, 11, 19, 11, 20)
MOST = 10_000
LINES = (
    "call Müller tue 10 re 1042 send price", "møde med Hansen næste tirsdag 10 til 12 om kranen", "ring Åkesson imorgon kl 14.30",
    "zavolat Nováková v pátek v 10 č. 1042 poslat cenu", "sună Popescu marți ora 14 ref #1042 trimite prețul",
    "Müller morgen um 14 Uhr wegen Angebot anrufen", "! meeting with Acme 12.3. 10-11 @eva remind 15 min", "note price went out",
    "task offer for the second crane in 3 days 30 min", "letter to Holm 24.11.2026 re Crane for the harbour, with the drawings",
)  # fmt: skip
_FORMATS = ("%d.%m.%Y", "%d/%m/%Y", "%Y-%m-%d", "%H:%M")
_DAYS = {"mon": 0, "tue": 1, "wed": 2, "thu": 3, "fri": 4, "sat": 5, "sun": 6}


def understanding(stage: Stage) -> list[Result]:
    """17: who, when, which case and what is left of 10,000 lines in six languages."""
    n = 500 if stage.quick else MOST
    pick = random.Random(17)
    lines = [pick.choice(LINES) for _ in range(n)]
    formats = Formats("en_GB")
    acts: dict[str, Act] = {
        "script": lambda: [script(line) for line in lines],
        "kontor": lambda: [read(line, NOW, formats) for line in lines],
    }
    took = interleaved(acts, stage.rounds(5))
    return [Result(17, f"understand {n:,} lines", "strptime and patterns a word", took["script"], took["kontor"], 2.0)]


def script(line: str) -> tuple[dt.datetime | None, int | None, list[str]]:
    """What a script would do: the first format that fits, English weekdays, a number behind "re"."""
    when: dt.datetime | None = None
    case = re.search(r"\bre #?(\d+)", line)
    left = []
    for word in line.split():
        if word[:3].lower() in _DAYS:
            when = NOW + dt.timedelta(days=(_DAYS[word[:3].lower()] - NOW.weekday() - 1) % 7 + 1)
            continue
        for pattern in _FORMATS:
            try:
                when = dt.datetime.strptime(word, pattern)
            except ValueError:
                continue
            break
        else:
            left.append(word)
    return when, int(case[1]) if case else None, left
