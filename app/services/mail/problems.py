"""What could not be read of a mail, each as a word that the child process can say and a sentence for people."""

from __future__ import annotations

from typing import Final

from app.language import _, mark

SENTENCES: Final = {
    "headers": mark("The sender, the date or another line of the head is damaged; it is shown as far as it could be read."),
    "parts": mark("The parts of this mail could not be taken apart. Nothing is lost: the mail itself is kept."),
    "more files": mark("This mail has more attachments than were taken out of it. The mail itself holds them all."),
    "file": mark("An attachment could not be taken out of this mail. The mail itself holds it."),
    "item": mark("An attached Outlook item could not be taken out of this mail. The mail itself holds it."),
    "cut": mark("The text of this mail is very long and was cut. The mail itself holds all of it."),
    "formatted": mark("The formatted text of this mail is too intricate to be shown; its plain text is here."),
    "rtf": mark("Outlook kept the text of this mail in a form that is not read here. Save the mail and open it in Outlook."),
    "unreadable": mark("This file could not be read as a mail. It is kept as it is."),
    "slow": mark("This mail took too long to read, as harmful ones do. It is kept as it is."),
    "large": mark("This mail is too large to look into. It is kept as it is."),
}


def sentence(word: str) -> str:
    return _(SENTENCES.get(word, SENTENCES["unreadable"]))
