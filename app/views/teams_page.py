"""A page of the settings window: the teams, and below them the members of the one that is chosen."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.models import Team, TeamMember
from app.services.own_tables import Word
from app.store import record as store_record
from app.store.journal import Changes
from app.store.record import Loaded
from app.views.jobs import Jobs
from app.views.parts_page import PartsPage
from app.views.words_page import WordsPage


class TeamsPage(WordsPage):
    def __init__(self, jobs: Jobs, title: str, parent: QWidget | None = None) -> None:
        self.members = PartsPage(jobs, TeamMember)
        super().__init__(jobs, Team, title, parent=parent)
        column = self.layout()
        assert column is not None
        column.addWidget(self.members)
        self.members.told.connect(self.told)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._show_members())

    def _show(self, words: list[Word]) -> None:
        super()._show(words)
        self._show_members()

    def _show_members(self) -> None:
        team = self.table.chosen()
        if team is None:
            self.members.show_owner(None)
        else:
            self._jobs.read(self, store_record.load, Team, team, done=self._found_team, topic="team")

    def _found_team(self, found: Loaded | None) -> None:
        self.members.show_owner(found if found is not None and not found.deleted else None)

    def _news(self, changes: Changes) -> None:
        super()._news(changes)
        if changes.touches((TeamMember,)) and not changes.touches((Team,)):
            self._show_members()
