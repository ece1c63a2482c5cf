"""Where a company file may lie: on a disk of this computer, never on a network share or where a program copies it away.

SQLite's locks do not reach over networks, and a sync program copies the file and its log apart: both damage it
(safety.md F7). Finished backups may lie anywhere.

To add a sync program: a line in _PROGRAMS, or a rule of its own in `_sync_folders`; and a line in the test's table.
"""

from __future__ import annotations

import json
import os
import re
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath
from typing import Any, Final, NamedTuple

from app.language import _
from app.trouble import Trouble

REMOTE: Final = 4  # what GetDriveTypeW says of a network drive
_CLOUD_TAG: Final = 0x9000001A  # reparse tag of OneDrive's and other cloud files; its third digit from the end varies
_NETWORKS: Final = frozenset(
    {"cifs", "smb3", "smbfs", "nfs", "nfs4", "afs", "ncpfs", "ceph", "glusterfs", "lustre", "davfs", "vboxsf", "9p", "drvfs"}
)
_LOCAL_FUSE: Final = frozenset(
    f"fuse.{kind}" for kind in ("ntfs", "ntfs-3g", "exfat", "encfs", "gocryptfs", "bindfs", "mergerfs", "fuse-overlayfs")
)
# Folders right below the home folder, by the name their program gives them; " - Company" or " (Personal)" may follow.
_PROGRAMS: Final = (
    "OneDrive", "Dropbox", "Google Drive", "GoogleDrive", "iCloudDrive", "iCloud Drive", "Nextcloud", "ownCloud",
    "Box", "Box Sync", "MEGA", "MEGAsync", "pCloudDrive", "SynologyDrive", "Seafile",
)  # fmt: skip
# What a sync program leaves in the top folder it cares for.
_MARKS: Final = {
    ".dropbox.cache": "Dropbox", ".stfolder": "Syncthing", ".owncloudsync.log": "ownCloud", ".nextcloudsync.log": "Nextcloud",
    ".tmp.drivedownload": "Google Drive", ".tmp.driveupload": "Google Drive",
}  # fmt: skip


class Mount(NamedTuple):
    folder: str
    kind: str  # of file system
    options: str


@dataclass(frozen=True, slots=True)
class Probe:
    """What is asked of a computer; a test answers for computers that are not there."""

    windows: bool
    home: str
    environment: Mapping[str, str] = field(default_factory=dict)
    mounts: tuple[Mount, ...] = ()
    drive_type: Callable[[str], int] = lambda drive: 3
    drive_label: Callable[[str], str] = lambda drive: ""
    reparse_tag: Callable[[str], int] = lambda path: 0
    resolve: Callable[[str], str] = lambda path: path
    read: Callable[[str], str] = lambda path: ""  # a small text file, "" when there is none
    exists: Callable[[str], bool] = lambda path: False


def refuse(path: Path) -> None:
    """Raise Trouble when a company file must not lie there."""
    if sentence := trouble_of(path, this_computer()):
        raise Trouble(sentence)


def trouble_of(path: str | PurePath, probe: Probe) -> str:
    """Why a company file must not lie at this path, and what to do; "" when it may."""
    given = str(path)
    for spelled in dict.fromkeys((given, probe.resolve(given))):
        where = _path(spelled, probe)
        if share := _share(where, probe):
            return _(
                "{name} lies on a network drive ({place}), where company files get damaged. Move it to a disk of this "
                "computer; to work together use a server, and keep backups there."
            ).format(name=where.name, place=share)
        if program := _synced_by(where, probe):
            return _(
                "{name} lies in a folder that {program} copies while you work, which damages company files. Move it to "
                "another folder of this computer; backups may stay there."
            ).format(name=where.name, program=program)
    return ""


def _path(text: str, probe: Probe) -> PurePath:
    if not probe.windows:
        return PurePosixPath(text)
    for begin in ("\\\\?\\UNC\\", "//?/UNC/"):
        if text.upper().startswith(begin):
            return PureWindowsPath("\\\\" + text[len(begin) :])
    return PureWindowsPath(re.sub(r"^[\\/]{2}\?[\\/](?=[A-Za-z]:)", "", text))


# Network shares -------------------------------------------------------------------------------------------------


def _share(path: PurePath, probe: Probe) -> str:
    """The network share a path is on; "" when it is on a disk of this computer."""
    if isinstance(path, PureWindowsPath):
        if path.drive.startswith("\\\\"):
            return path.drive
        return path.drive if path.drive and probe.drive_type(path.drive + "\\") == REMOTE else ""
    mount = _mount(path, probe)
    return f"{mount.folder}, {mount.kind}" if mount and _is_remote(mount) else ""


def _mount(path: PurePath, probe: Probe) -> Mount | None:
    """The mount a path is on: the longest that begins it, and of those the last, which lies on top."""
    found = None
    for mount in probe.mounts:
        if path.is_relative_to(mount.folder) and (found is None or len(mount.folder) >= len(found.folder)):
            found = mount
    return found


def _is_remote(mount: Mount) -> bool:
    if mount.folder == "/" and (mount.kind == "9p" or mount.kind.startswith("fuse")):
        return False  # a container whose own disk is handed in this way
    return mount.kind in _NETWORKS or (mount.kind.startswith("fuse.") and mount.kind not in _LOCAL_FUSE)


# Sync folders ---------------------------------------------------------------------------------------------------


def _synced_by(path: PurePath, probe: Probe) -> str:
    """The program that copies this path away; "" when there is none."""
    for folder, program in _sync_folders(probe):
        if folder.parts and path.is_relative_to(folder):
            return program
    home = _path(probe.home, probe)
    if path.is_relative_to(home) and (program := _named_after(path.relative_to(home).parts[0])):
        return program
    if isinstance(path, PureWindowsPath):
        if "google drive" in probe.drive_label(path.drive + "\\").lower():
            return "Google Drive"
        if any(probe.reparse_tag(str(p)) & 0xFFFF0FFF == _CLOUD_TAG for p in path.parents):
            return _("a cloud drive")
    for folder in path.parents:
        for mark, program in _MARKS.items():
            if probe.exists(str(folder / mark)):
                return program
    return ""


def _named_after(folder: str) -> str:
    """The sync program whose folders are called like this."""
    name = re.split(r" - | \(", folder)[0].casefold()
    return next((program for program in _PROGRAMS if program.casefold() == name), "")


def _sync_folders(probe: Probe) -> Iterator[tuple[PurePath, str]]:
    home = _path(probe.home, probe)
    for name, value in probe.environment.items():
        if name.upper().startswith("ONEDRIVE") and value:
            yield _path(value, probe), "OneDrive"
    yield from _of_dropbox(probe, home)
    yield from _of_nextcloud(probe, home)
    yield home / "Library" / "CloudStorage", "iCloud, OneDrive, Dropbox or Google Drive"
    yield home / "Library" / "Mobile Documents", "iCloud"


def _of_dropbox(probe: Probe, home: PurePath) -> Iterator[tuple[PurePath, str]]:
    folders = [home / ".dropbox", *(_path(probe.environment[v], probe) / "Dropbox" for v in _app_data(probe))]
    for folder in folders:
        try:
            known: Any = json.loads(probe.read(str(folder / "info.json")) or "{}")
        except ValueError:  # not written by Dropbox
            continue
        for account in known.values() if isinstance(known, dict) else ():
            if isinstance(account, dict) and account.get("path"):
                yield _path(str(account["path"]), probe), "Dropbox"


def _of_nextcloud(probe: Probe, home: PurePath) -> Iterator[tuple[PurePath, str]]:
    for program, name in (("Nextcloud", "nextcloud.cfg"), ("ownCloud", "owncloud.cfg")):
        folders = [home / ".config" / program, *(_path(probe.environment[v], probe) / program for v in _app_data(probe))]
        for folder in folders:
            for local in re.findall(r"(?m)^\d+\\Folders\\\d+\\localPath=(.+?)\s*$", probe.read(str(folder / name))):
                yield _path(local, probe), program


def _app_data(probe: Probe) -> list[str]:
    return [name for name in ("APPDATA", "LOCALAPPDATA") if probe.environment.get(name)]


# This computer --------------------------------------------------------------------------------------------------


def this_computer() -> Probe:
    windows = sys.platform == "win32"
    return Probe(
        windows=windows,
        home=str(Path.home()),
        environment=os.environ,
        mounts=mounts_in(_read("/proc/self/mounts")),
        drive_type=_drive_type,
        drive_label=_drive_label,
        reparse_tag=_reparse_tag,
        resolve=os.path.realpath,
        read=_read,
        exists=os.path.exists,
    )


def mounts_in(table: str) -> tuple[Mount, ...]:
    """The mounts of a /proc/mounts, which writes blanks as octal numbers."""
    lines = (line.split(" ") for line in table.splitlines())
    return tuple(Mount(_unescaped(line[1]), line[2], line[3]) for line in lines if len(line) >= 4)


def _unescaped(text: str) -> str:
    return re.sub(r"\\([0-7]{3})", lambda octal: chr(int(octal[1], 8)), text)


def _read(path: str) -> str:
    try:
        return Path(path).read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""


def _drive_type(drive: str) -> int:
    if sys.platform != "win32":
        return 3
    import ctypes

    return int(ctypes.windll.kernel32.GetDriveTypeW(drive))


def _drive_label(drive: str) -> str:
    if sys.platform != "win32":
        return ""
    import ctypes

    label = ctypes.create_unicode_buffer(261)
    known = ctypes.windll.kernel32.GetVolumeInformationW(drive, label, 261, None, None, None, None, 0)
    return label.value if known else ""


def _reparse_tag(path: str) -> int:
    try:
        return int(getattr(os.lstat(path), "st_reparse_tag", 0))
    except OSError:
        return 0
