"""What sub-commands print: tables for people, JSON and CSV for programs. Notes go beside it, to standard error."""

from __future__ import annotations

import csv
import json
import re
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from app.formats import Kind, current
from app.language import _

if TYPE_CHECKING:
    from app.reports.figures import Explanation, Table

FORMATS: Final = ("table", "json", "csv")
_RIGHT: Final = (Kind.NUMBER, Kind.SERIAL, Kind.MONEY, Kind.PERCENT)
_CONTROLS: Final = re.compile(r"[\x00-\x1f\x7f-\x9f\u200b\u202a-\u202e\u2028\u2029\u2066-\u2069]+")


@dataclass(frozen=True, slots=True)
class Output:
    format: str = "table"

    def say(self, text: str, **facts: Any) -> None:
        """A result in one sentence; programs get its facts."""
        if self.format == "table":
            print(one_line(text))
        elif self.format == "json":
            print(json.dumps(facts, ensure_ascii=False))
        else:
            self._records(list(facts), [facts])

    def note(self, text: str) -> None:
        """Something beside the result, for whoever looks on."""
        print(one_line(text), file=sys.stderr)

    def rows(self, table: Table, rows: Iterable[tuple[Any, ...]]) -> None:
        """The rows of one table as they come; only people's tables are held back until the widths are known."""
        if self.format == "table":
            self._draw(table, rows)
        else:
            self._records([column.name for column in table.columns], (table.plain(row) for row in rows))

    def figures(self, name: str, title: str, tables: Sequence[Table], explanation: Explanation, chosen: str = "") -> None:
        """A report. CSV holds one table: the chosen one, else the first."""
        wanted = [table for table in tables if table.name == chosen] if chosen else list(tables)
        if self.format == "csv":
            self.rows(wanted[0], wanted[0].rows)
        elif self.format == "json":
            told = {"formula": explanation.formula, "filters": list(explanation.filters), "counted": explanation.counted}
            told["left_out"] = [{"records": records, "why": why} for records, why in explanation.left_out]
            content = {table.name: [table.plain(row) for row in table.rows] for table in wanted}
            whole = {"report": name, "title": title, "tables": content, "explanation": told}
            print(json.dumps(whole, ensure_ascii=False, indent=1))
        else:
            for table in wanted:
                print(f"{table.title}\n")
                self.rows(table, table.rows)
                print()
            for sentence in explanation.sentences(current()):
                print(sentence)

    def records(self, records: Iterable[dict[str, Any]]) -> None:
        """Records of any shape, for JSON alone."""
        self._records([], records)

    def _records(self, names: list[str], records: Iterable[dict[str, Any]]) -> None:
        from app.services.exchange.outgoing import csv_text

        if self.format == "csv":
            writer = csv.writer(sys.stdout, delimiter=";", lineterminator="\n")
            writer.writerow(names)
            for record in records:
                writer.writerow([csv_text(record[name]) for name in names])
            return
        separator = "[\n "
        for record in records:
            sys.stdout.write(separator + json.dumps(record, ensure_ascii=False))
            separator = ",\n "
        print("[]" if separator == "[\n " else "\n]")

    def _draw(self, table: Table, rows: Iterable[tuple[Any, ...]]) -> None:
        formats = current()
        texts = [[one_line(text) for text in table.texts(row, formats)] for row in rows]
        heads = [column.label for column in table.columns]
        widths = [max(map(len, cells)) for cells in zip(heads, *texts, strict=True)]
        right = [column.kind in _RIGHT for column in table.columns]
        for cells in (heads, ["─" * width for width in widths], *texts):
            padded = [c.rjust(w) if r else c.ljust(w) for c, w, r in zip(cells, widths, right, strict=True)]
            print("  ".join(padded).rstrip())
        if not texts:
            print(_("Nothing found."))


def one_line(text: str) -> str:
    """Without line breaks and control characters: a record must not be able to move the cursor of a terminal."""
    return _CONTROLS.sub(" ", text)
