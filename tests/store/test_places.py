"""A company file on a network share or in a sync folder is recognised by its path; a table stands for other computers."""

from pathlib import Path

import pytest

from app.store import places
from app.store.opening import open_store
from app.store.places import Mount, Probe, trouble_of
from app.store.setup import create
from app.trouble import Trouble

HOME = r"C:\Users\Ida"
WINDOWS_FILES = {
    r"C:\Users\Ida\AppData\Local\Dropbox\info.json": (
        r'{"personal": {"path": "D:\\Boxes\\Mine", "host": 1}, "business": {"path": "D:\\Boxes\\Firm"}}'
    ),
    r"C:\Users\Ida\AppData\Roaming\Nextcloud\nextcloud.cfg": "[Accounts]\n0\\Folders\\1\\localPath=E:/Cloud/\n0\\user=ida\n",
}
MOVED = {r"C:\Users\Ida\Documents\a.kontor": r"\\files\home\ida\Documents\a.kontor", r"S:\a.kontor": r"C:\Work\a.kontor",
         r"R:\a.kontor": r"C:\Users\Ida\OneDrive\a.kontor"}  # fmt: skip
WINDOWS = Probe(
    windows=True,
    home=HOME,
    environment={
        "APPDATA": HOME + r"\AppData\Roaming",
        "LOCALAPPDATA": HOME + r"\AppData\Local",
        "OneDrive": r"C:\Users\Ida\OneDrive",
        "OneDriveCommercial": r"D:\Firm Cloud",
        "OneDriveConsumer": "",
    },
    drive_type=lambda drive: {"Z:\\": 4, "U:\\": 2}.get(drive, 3),
    drive_label=lambda drive: {"G:\\": "Google Drive"}.get(drive, "System"),
    reparse_tag=lambda path: 0x9000601A if path == r"D:\Other cloud" else 0,
    resolve=lambda path: MOVED.get(path, path),
    read=lambda path: WINDOWS_FILES.get(path, ""),
    exists=lambda path: path in {r"D:\Sync\.stfolder", r"D:\Mirror\.tmp.driveupload"},
)
MOUNTS = places.mounts_in(
    "/dev/sda1 / ext4 rw 0 0\n"
    "tmpfs /tmp tmpfs rw 0 0\n"
    "//files/data /mnt/my\\040share cifs rw 0 0\n"
    "nas:/v /net nfs4 rw 0 0\n"
    "/dev/sdb1 /net/disk ext4 rw 0 0\n"
    "ida@host: /home/ida/far fuse.sshfs rw 0 0\n"
    "gvfsd-fuse /run/user/1000/gvfs fuse.gvfsd-fuse rw 0 0\n"
    "/dev/sdc1 /media/stick fuseblk rw 0 0\n"
    "drvfs /mnt/c 9p rw,aname=drvfs;path=C:\\134 0 0\n"
    "rclone /home/ida/cloud fuse.rclone rw 0 0\n"
)
LINUX_FILES = {
    "/home/ida/.dropbox/info.json": '{"personal": {"path": "/data/box"}}',
    "/home/ida/.config/Nextcloud/nextcloud.cfg": "0\\Folders\\2\\localPath=/data/next/\n",
    "/home/ida/.config/ownCloud/owncloud.cfg": "0\\Folders\\1\\localPath=/data/own\n",
}
LINUX = Probe(
    windows=False,
    home="/home/ida",
    mounts=MOUNTS,
    resolve=lambda path: {"/home/ida/link/a.kontor": "/net/a.kontor"}.get(path, path),
    read=lambda path: LINUX_FILES.get(path, ""),
    exists=lambda path: path in {"/data/sync/.stfolder", "/home/ida/.dropbox"},
)
MAC = Probe(windows=False, home="/Users/ida")

REFUSED = [
    (WINDOWS, r"\\server\share\a.kontor", r"\\server\share"),
    (WINDOWS, "//server/share/a.kontor", r"\\server\share"),
    (WINDOWS, r"\\?\UNC\server\share\a.kontor", r"\\server\share"),
    (WINDOWS, r"\\?\unc\server\share\deep\a.kontor", r"\\server\share"),
    (WINDOWS, r"\\192.168.1.5\c$\a.kontor", r"\\192.168.1.5\c$"),
    (WINDOWS, r"\\wsl.localhost\Debian\home\a.kontor", r"\\wsl.localhost\Debian"),
    (WINDOWS, r"Z:\a.kontor", "Z:"),
    (WINDOWS, r"z:\Firm\a.kontor".replace("z:", "Z:"), "Z:"),
    (WINDOWS, r"\\?\Z:\a.kontor", "Z:"),
    (WINDOWS, r"C:\Users\Ida\Documents\a.kontor", r"\\files\home"),  # redirected by group policy
    (WINDOWS, r"C:\Users\Ida\OneDrive\a.kontor", "OneDrive"),
    (WINDOWS, r"c:\users\ida\onedrive\Documents\a.kontor", "OneDrive"),
    (WINDOWS, r"D:\Firm Cloud\a.kontor", "OneDrive"),
    (WINDOWS, r"C:\Users\Ida\OneDrive - Firm\a.kontor", "OneDrive"),
    (WINDOWS, r"R:\a.kontor", "OneDrive"),  # a drive letter given to a folder
    (WINDOWS, r"D:\Boxes\Mine\a.kontor", "Dropbox"),
    (WINDOWS, r"D:\boxes\firm\x\a.kontor", "Dropbox"),
    (WINDOWS, r"C:\Users\Ida\Dropbox (Firm)\a.kontor", "Dropbox"),
    (WINDOWS, r"G:\My Drive\a.kontor", "Google Drive"),
    (WINDOWS, r"G:\Mit drev\a.kontor", "Google Drive"),
    (WINDOWS, r"D:\Mirror\a.kontor", "Google Drive"),
    (WINDOWS, r"C:\Users\Ida\iCloudDrive\a.kontor", "iCloudDrive"),
    (WINDOWS, r"E:\Cloud\a.kontor", "Nextcloud"),
    (WINDOWS, r"C:\Users\Ida\Nextcloud\a.kontor", "Nextcloud"),
    (WINDOWS, r"D:\Sync\deep\er\a.kontor", "Syncthing"),
    (WINDOWS, r"D:\Other cloud\x\a.kontor", "a cloud drive"),
    (LINUX, "/mnt/my share/a.kontor", "/mnt/my share, cifs"),
    (LINUX, "/net/x/a.kontor", "/net, nfs4"),
    (LINUX, "/home/ida/far/a.kontor", "fuse.sshfs"),
    (LINUX, "/home/ida/cloud/a.kontor", "fuse.rclone"),
    (LINUX, "/run/user/1000/gvfs/smb-share:server=x/a.kontor", "gvfsd"),
    (LINUX, "/mnt/c/Users/a.kontor", "9p"),
    (LINUX, "/home/ida/link/a.kontor", "nfs4"),
    (LINUX, "/data/box/a.kontor", "Dropbox"),
    (LINUX, "/home/ida/Dropbox/a.kontor", "Dropbox"),
    (LINUX, "/data/next/sub/a.kontor", "Nextcloud"),
    (LINUX, "/data/own/a.kontor", "ownCloud"),
    (LINUX, "/data/sync/x/a.kontor", "Syncthing"),
    (MAC, "/Users/ida/Library/CloudStorage/OneDrive-Firm/a.kontor", "OneDrive"),
    (MAC, "/Users/ida/Library/Mobile Documents/com~apple~CloudDocs/a.kontor", "iCloud"),
]
ALLOWED = [
    (WINDOWS, r"C:\Users\Ida\AppData\Local\Kontor\a.kontor"),
    (WINDOWS, r"\\?\C:\Kontor\a.kontor"),
    (WINDOWS, r"U:\a.kontor"),  # a memory stick
    (WINDOWS, r"S:\a.kontor"),  # a drive letter given to a local folder
    (WINDOWS, r"D:\OneDrives\a.kontor"),
    (WINDOWS, r"D:\Boxes\a.kontor"),
    (WINDOWS, r"D:\Firm Cloudy\a.kontor"),
    (LINUX, "/home/ida/a.kontor"),
    (LINUX, "/tmp/a.kontor"),
    (LINUX, "/net/disk/a.kontor"),  # a disk mounted below a share
    (LINUX, "/network/a.kontor"),
    (LINUX, "/media/stick/a.kontor"),
    (LINUX, "/home/ida/Dropboxes/a.kontor"),
    (LINUX, "/mnt/my sharedness/a.kontor"),
    (MAC, "/Users/ida/Documents/a.kontor"),
    (Probe(False, "/root", mounts=(Mount("/", "9p", "rw"),)), "/root/a.kontor"),  # a container's own disk
    (Probe(False, "/root", mounts=(Mount("/", "fuse.fuse-overlayfs", "rw"),)), "/root/a.kontor"),
    (Probe(False, "/home/x", read=lambda path: "not json"), "/home/x/a.kontor"),
]


@pytest.mark.parametrize(("probe", "path", "why"), REFUSED)
def test_a_share_or_a_sync_folder_is_recognised_and_the_sentence_names_it(probe, path, why):
    sentence = trouble_of(path, probe)
    assert why in sentence
    assert "a.kontor" in sentence
    assert "Move it" in sentence


@pytest.mark.parametrize(("probe", "path"), ALLOWED)
def test_a_disk_of_this_computer_is_allowed(probe, path):
    assert trouble_of(path, probe) == ""


def test_this_computer_can_be_asked(tmp_path):
    assert trouble_of(tmp_path / "a.kontor", places.this_computer()) == ""


def test_neither_making_nor_opening_touches_such_a_place(store_file, tmp_path):
    (tmp_path / ".stfolder").mkdir()
    for act in (lambda: create(tmp_path / "new.kontor"), lambda: open_store(store_file)):
        with pytest.raises(Trouble, match="Syncthing"):
            act()
    assert sorted(p.name for p in Path(tmp_path).iterdir()) == [".stfolder", "company.kontor"]
