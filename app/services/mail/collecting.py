"""Reads the files that were dropped on a record: mails are taken apart, others are kept as they are."""

from __future__ import annotations

import stat
from collections.abc import Iterable
from pathlib import Path
from typing import Final, NamedTuple

from app.language import _
from app.services import paper_words
from app.services.mail import reading
from app.services.mail.filing import Dropped
from app.services.mail.message import Mail
from app.services.mail.problems import sentence
from app.store.contents import LARGEST

MOST: Final = 50  # files dropped at once
_SEARCHED: Final = 20  # files of one mail
_ALL: Final = 4 * LARGEST  # bytes of all of them


class Collected(NamedTuple):
    """What can be filed, and a sentence about everything that cannot, or not wholly."""

    dropped: list[Dropped]
    problems: list[str]


def collect(paths: Iterable[Path]) -> Collected:
    """Read them all; one that cannot be read keeps no other from being filed."""
    dropped: list[Dropped] = []
    problems: list[str] = []
    room = _ALL
    for at, path in enumerate(paths):
        name = path.name.encode("utf-8", "replace").decode()  # a file name may hold bytes that no text can
        if at >= MOST:
            problems.append(_("At most {n} files are noted at once. Drop the others again.").format(n=MOST))
            break
        if problem := _refused(path, name, room):
            problems.append(problem)
            continue
        try:
            data = path.read_bytes()
        except OSError:
            problems.append(
                _("“{file}” could not be opened. Close it in other programs, check your rights and try again.").format(file=name)
            )
            continue
        room -= len(data)
        mail = reading.parse(data, name) if reading.is_mail(name) else None
        problems += [f"“{name}”: {sentence(word)}" for word in (mail.problems if mail is not None else ())]
        words = paper_words.inside(name, data) if mail is None else paper_words.Words()
        problems += filter(None, [paper_words.sentence(name, words)])
        dropped.append(Dropped(name, data, mail, words.text, _words_of_files(mail)))
    return Collected(dropped, problems)


def _words_of_files(mail: Mail | None) -> tuple[str, ...]:
    """The words inside the files of a mail, which the search finds them by; of very many the first ones."""
    files = mail.attachments[:_SEARCHED] if mail is not None else ()
    return tuple(
        reading.parse(file.data, file.name).text if reading.is_mail(file.name) else paper_words.inside(file.name, file.data).text
        for file in files
    )


def _refused(path: Path, name: str, room: int) -> str:
    """Why a file is not even opened: a device or a pipe never ends."""
    try:
        found = path.stat()
    except (OSError, ValueError):
        return _("“{file}” is not there any more. Save it in a folder and drop it again.").format(file=name)
    if stat.S_ISDIR(found.st_mode):
        return _("“{file}” is a folder. Drop the files inside it.").format(file=name)
    if not stat.S_ISREG(found.st_mode):
        return _("“{file}” is not an ordinary file. Save it in a folder and drop that file.").format(file=name)
    if found.st_size > LARGEST:
        text = _("“{file}” is larger than {most} MB. Keep it in a folder, and write down where it is.")
        return text.format(file=name, most=LARGEST // 1024**2)
    return (
        _("The files are too large to be noted at once. Drop “{file}” by itself.").format(file=name) if found.st_size > room else ""
    )
