"""What a mail says, as text and formatted, from whichever of the two it holds."""

from __future__ import annotations

from typing import NamedTuple

from app.services.mail import html_text
from app.services.mail.message import TEXT
from app.services.mail.words import cleaned


class Body(NamedTuple):
    text: str
    html: str
    problems: tuple[str, ...]


def body(text: str, html: str) -> Body:
    """The text first: made of the formatted one where there is no other. What is too long or too intricate is left out."""
    problems = []
    text = cleaned(text).strip()
    intricate = html_text.is_intricate(html)
    if intricate:
        problems.append("formatted")
        text = text or cleaned(html_text.stripped(html)).strip()
    shown = html_text.clean(cleaned(html)) if html.strip() and not intricate else ""
    if shown and not text:
        text = cleaned(html_text.as_text(shown))
    if shown and html_text.is_slow(shown):
        shown = ""
        problems.append("formatted")
    if len(text) > TEXT:
        problems.append("cut")
    return Body(text[:TEXT], shown, tuple(problems))
