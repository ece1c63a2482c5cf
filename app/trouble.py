"""Known trouble: what went wrong in one sentence that tells the user what to do.

Everything else that is raised is a bug and ends in a report.
"""

from __future__ import annotations


class Trouble(Exception):
    """The program cannot or will not do it; the text is shown to the user as it stands."""


class Refused(Trouble):
    """A rule forbids it; nothing was changed."""


class Invalid(Refused):
    """Fields are missing or wrong: ``problems`` is ``[(field name, what to do about it), ...]``."""

    def __init__(self, problems: list[tuple[str, str]]) -> None:
        super().__init__(" ".join(text for _, text in problems))
        self.problems = problems


class Conflict(Refused):
    """Somebody saved the record after it was opened here.

    ``fields`` maps each field that both sides changed to ``(before, mine, theirs)``.
    """

    def __init__(self, text: str, version: int, fields: dict[str, tuple[object, object, object]]) -> None:
        super().__init__(text)
        self.version = version
        self.fields = fields
