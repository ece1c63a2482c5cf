"""`kontor shoot`: the real window, drawn into PNG files."""

from __future__ import annotations

import argparse
import math
import re
from pathlib import Path
from typing import Final

from app.commands.call import DONE, Call, Command, Usage
from app.language import _, mark

THEMES: Final = ("light", "dark", "contrast")


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("tabs", nargs="*", metavar="TAB", help=_("customers, suppliers, cases …; without one: every tab"))
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="DIR", help=_("The folder for the pictures"))
    parser.add_argument("--size", default="1366x768", metavar="WxH", help=_("Size of the picture in pixels (1366x768)"))
    parser.add_argument("--scale", type=float, default=1.0, metavar="N", help=_("As on a screen of 150 %%: 1.5"))
    parser.add_argument("--theme", choices=THEMES, default="light", help=_("How the window looks (light)"))


def _run(call: Call) -> int:
    options = call.options
    size = re.fullmatch(r"(\d{3,5})[x×](\d{3,5})", options.size)
    if size is None:
        raise Usage(_("Write the size as width x height, like 1366x768."))
    if not (math.isfinite(options.scale) and 0.5 <= options.scale <= 4):
        raise Usage(_("The scale lies between 0.5 and 4, like 1.5."))
    measures = int(size[1]), int(size[2])
    pictures = call.outside.shoot(call.address, options.tabs, options.output, measures, options.scale, options.theme)
    text = _("Drawn: {pictures}").format(pictures=", ".join(str(path) for path in pictures))
    call.out.say(text, pictures=[str(path) for path in pictures] if call.out.format == "json" else " ".join(map(str, pictures)))
    return DONE


COMMANDS: Final = (Command("shoot", mark("Draw the window into PNG files, without a display"), _arguments, _run),)
