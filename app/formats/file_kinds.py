"""Which files may start something when they are opened: those are saved, never opened by the program (safety.md F20)."""

from __future__ import annotations

from typing import Final

# What Windows, macOS or Linux run, install, mount or let act, by a double click: also web pages, which may hold scripts.
_WORDS: Final = """
    ade adp app appimage application appref-ms appx appxbundle asp aspx bas bash bat bgi bin cer chm cmd cnt com command cpl
    crt csh der desktop diagcab dll dmg elf exe flatpakref fxp gadget grp hlp hpj hta htc htm html img inf ins iso isp its
    jar jnlp js jse ksh library-ms lnk mad maf mag mam maq mar mas mat mau mav maw mcf mda mdb mde mdt mdw mdz mht mhtml msc
    msh msh1 msh1xml msh2 msh2xml mshxml msi msix msixbundle msp mst ocx ops osd pcd pif pkg pl plg prf prg printerexport
    ps1 ps1xml ps2 ps2xml psc1 psc2 psd1 psm1 py pyc pyo pyw pyz pyzw rb reg rpm deb run scf scr sct search-ms
    searchconnector-ms settingcontent-ms sh shb shs shtml slk snap svg svgz sys theme themepack udl url vb vbe vbp vbs vhd
    vhdx vsmacros vsw webloc webpnp website workflow ws wsc wsf wsh xbap xht xhtml xla xll xnk zsh
"""
RUNNING: Final = frozenset(_WORDS.split())
_BEGINS: Final = (b"MZ", b"\x7fELF", b"#!", b"\xca\xfe\xba\xbe", b"\xcf\xfa\xed\xfe", b"\xce\xfa\xed\xfe")


def ending_of(name: str) -> str:
    """The ending that counts, in small letters: what follows the last dot, as Windows sees it, which drops dots and blanks."""
    return name.rstrip(". \t").rpartition(".")[2].strip().casefold() if "." in name.rstrip(". \t") else ""


def runs(name: str, data: bytes = b"") -> bool:
    """Whether a file may start something, by its ending or by what it begins with."""
    return ending_of(name) in RUNNING or data.startswith(_BEGINS)
