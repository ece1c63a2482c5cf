"""What is asked about stores: where a file shall lie, which one to open, a passphrase, a server."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QFileDialog, QWidget

from app.language import _

SUFFIX: Final = "kontor"


def is_server(address: str) -> bool:
    return "://" in address


def named(address: str) -> str:
    """A store's name for titles and lists: never a password."""
    if not is_server(address):
        return Path(address).stem
    server, _slash, database = re.sub("^.*@", "", address.partition("://")[2]).partition("/")
    host = server.partition(":")[0] or _("this computer")
    database = database.partition("?")[0]
    return _("{database} on {host}").format(database=database, host=host) if database else host


def home() -> Path:
    """Where company files are looked for first: this computer's own data, which no sync program copies away."""
    import platformdirs

    folder = Path(platformdirs.user_data_dir("Kontor", appauthor=False))
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:  # somebody else's computer perhaps: the dialog leads anywhere else
        return Path.home()
    return folder


def ask_where(parent: QWidget, title: str, name: str) -> str:
    """The path of a new company file; "" when none was chosen."""
    # A file is never replaced by a new company: the store refuses that with a better sentence than the dialog's.
    keep = QFileDialog.Option.DontConfirmOverwrite
    path, _kind = QFileDialog.getSaveFileName(parent, title, str(home() / f"{name}.{SUFFIX}"), _pattern(), options=keep)
    return path if not path or path.endswith(f".{SUFFIX}") else f"{path}.{SUFFIX}"


def ask_which(parent: QWidget) -> str:
    """The path of a company file there is; "" when none was chosen."""
    pattern = f"{_pattern()};;{_('All files')} (*)"
    return QFileDialog.getOpenFileName(parent, _("Open a company file"), str(home()), pattern)[0]


def ask_dump(parent: QWidget) -> str:
    """The path of a backup of a company on a server; "" when none was chosen."""
    pattern = f"{_('Backups')} (*.dump);;{_('All files')} (*)"
    return QFileDialog.getOpenFileName(parent, _("Restore a backup"), str(home()), pattern)[0]


def _pattern() -> str:
    return f"{_('Company files')} (*.{SUFFIX})"
