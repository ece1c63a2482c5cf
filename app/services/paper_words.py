"""The words inside a file, which the search finds it by: of a text as it stands, of a PDF by a process that may be killed."""

from __future__ import annotations

import codecs
import re
import shutil
import tempfile
from pathlib import Path
from typing import Final, NamedTuple

from app.formats import current
from app.language import _, mark
from app.services import paper_child
from app.services.exchange import disposable, foreign
from app.services.exchange.delimited import code_page

TEXTS: Final = (".txt", ".csv", ".md", ".log", ".json", ".xml", ".ini")
PDF: Final = b"%PDF"
HEAD: Final = 400_000  # bytes: as many as the letters that are kept may need
_MARKS: Final = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_PREFIX: Final = "kontor-paper-"
_SENTENCES: Final = {
    "locked": mark("The words in {name} cannot be searched: a password locks it."),
    "slow": mark("The words in {name} cannot be searched: it took too long to read it."),
    "broken": mark("The words in {name} cannot be searched: it is damaged, or no PDF."),
    "large": mark("The words in {name} cannot be searched: it is too large."),
}


class Words(NamedTuple):
    text: str = ""
    problem: str = ""  # a key of the sentences: why there are none


def inside(name: str, data: bytes) -> Words:
    """The words in a file, none when its kind has none. It always answers, within a limit: adding never fails for it."""
    if name.lower().endswith(".pdf") or data.startswith(PDF):
        return _of_pdf(data)
    return Words(decoded(data)) if name.lower().endswith(TEXTS) else Words()


def sentence(name: str, words: Words) -> str:
    """What is said of a file whose words were not found; "" when all is well."""
    return _(_SENTENCES[words.problem]).format(name=name) if words.problem else ""


def decoded(data: bytes) -> str:
    """However it was written: by its mark, else as UTF-8, else in the code page of the country. A binary has no words."""
    head = data[:HEAD]
    for sign, encoding in _MARKS:
        if head.startswith(sign):
            return head[len(sign) :].decode(encoding, "replace")
    if b"\0" in head:
        return ""
    try:
        return codecs.getincrementaldecoder("utf-8")("strict").decode(head)  # a letter cut at the end does not count
    except UnicodeDecodeError:
        return head.decode(code_page(current().locale[-2:]), "replace")


def _of_pdf(data: bytes) -> Words:
    limits = paper_child.LIMITS
    if len(data) > limits.file_bytes:
        return Words(problem="large")
    foreign.sweep(Path(tempfile.gettempdir()), _PREFIX)
    folder = Path(tempfile.mkdtemp(prefix=_PREFIX))
    try:
        (folder / paper_child.RAW).write_bytes(data)
        code = disposable.run(folder, paper_child.__name__, paper_child.WORD, ("pypdf",), limits.patience(len(data)))
        if code != paper_child.DONE:
            return Words(problem="slow" if code is None else "locked" if code == paper_child.LOCKED else "broken")
        return Words(re.sub(r"[ \t]+", " ", (folder / paper_child.WORDS).read_text(encoding="utf-8")).strip())
    finally:
        shutil.rmtree(folder, ignore_errors=True)
