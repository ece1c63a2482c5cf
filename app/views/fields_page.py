"""A page of the settings window: the fields the users made, and below them the words of the choice that is chosen."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from app.language import _
from app.models import Code, ExtraField
from app.models.code import own_table
from app.models.extra import ExtraKind
from app.services import records
from app.services.own_tables import Word
from app.views.jobs import Jobs
from app.views.words_page import WordDialog, WordsPage


class ChoicesPage(WordsPage):
    """The words of one choice."""

    def __init__(self, jobs: Jobs) -> None:
        super().__init__(jobs, Code, "", " ")  # no table has this name: it is empty until a choice is chosen
        self.hide()

    def show_choice(self, word: Word | None) -> None:
        """Show the words of this field, or nothing for one of another kind."""
        self.setVisible(word is not None)
        table = own_table(word.id) if word is not None else " "
        if word is not None:
            self.entitle(_("Choices of {field}").format(field=word.name))
        if table != self.table_name:
            self.table_name = table
            self.renew()


class FieldsPage(WordsPage):
    """Fields for companies, persons and cases, made without programming (C-01, N-09)."""

    def __init__(self, jobs: Jobs, title: str) -> None:
        self.choices = ChoicesPage(jobs)
        super().__init__(jobs, ExtraField, title)
        column = self.layout()
        assert column is not None
        column.addWidget(self.choices)
        self.choices.layout().setContentsMargins(0, 12, 0, 0)  # type: ignore[union-attr]
        self.choices.told.connect(self.told)
        self.choices.undo_offered.connect(self.undo_offered)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._show_choices())

    def delete(self) -> None:
        """Take the field away from every screen. What records hold in it stays, so that undo brings all of it back."""
        word = self.chosen()
        if word is None:
            return
        label = _("Delete {name} from {table}").format(name=word.name, table=self._title)
        self._jobs.write(
            self, label, records.delete, ExtraField, (word.id,), done=lambda n: self.undo_offered.emit(label), failed=self._failed
        )

    def _show(self, words: list[Word]) -> None:
        super()._show(words)
        self._show_choices()

    def _show_choices(self) -> None:
        word = self.chosen()
        self.choices.show_choice(word if word is not None and word.kind is ExtraKind.CHOICE else None)

    def dialog(self, found: Any, word: Word | None) -> WordDialog:
        made = super().dialog(found, word)
        for name in ("record", "kind"):  # its values are made for them
            made.fields.editors[name].read_only(found is not None)
        made.fields.editors["name"].widget.setFocus()
        return made

    def saving(self, changes: dict[str, Any], found: Any) -> tuple[str, Callable[..., Any], tuple[Any, ...]]:
        kept = {name: value for name, value in changes.items() if found is None or name not in ("record", "kind")}
        if "name" in kept:
            kept["name"] = " ".join(kept["name"].split())
        return super().saving(kept, found)
