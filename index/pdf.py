"""A PDF to its text, as it is extracted, pages apart by an empty line."""

import logging
import re
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pypdf import PdfReader

logging.getLogger("pypdf").addHandler(logging.NullHandler())
"""What pypdf has to say of a damaged file goes to a log where there is one, and not to the terminal."""
PAGE_BREAK = "\n\n"
_RUBBISH = re.compile(
    r"microsoft|untitled|unbenannt|ohne titel|dokument|document|powerpoint|print|layout|seite \d|page \d|slide|\\|_"
    r"|\.\w{2,5}$",
    re.IGNORECASE,
)
"""In titles that a program has put in: a file's name, the program's own."""


class PdfError(ValueError):
    """A PDF without readable text; the text of the error says why and what to do."""


@dataclass(frozen=True, slots=True)
class Pdf:
    """The text of a PDF, its title where one is stated, and the pages (from 1) that could not be read."""

    text: str
    title: str | None
    unread: tuple[int, ...]


def read_pdf(data: bytes) -> Pdf:
    """Give text and title of a PDF; PdfError where it is encrypted, damaged or made of pictures."""
    from pypdf import PdfReader  # 0.2 s to load, not needed by a folder of text files
    from pypdf.errors import DependencyError, DeprecationError, PyPdfError

    # All but the last three came out of pypdf in 80,000 reads of files changed at random; those its source can raise.
    broken = (
        PyPdfError, DeprecationError, NotImplementedError, TypeError, AssertionError, AttributeError, ArithmeticError,
        ValueError, LookupError, RecursionError, OSError,
    )  # fmt: skip
    try:
        reader = PdfReader(BytesIO(data))
        if reader.is_encrypted and not reader.decrypt(""):
            raise PdfError("is encrypted; save a copy without a password")
        count = len(reader.pages)
    except DependencyError as error:
        raise PdfError("is encrypted; save a copy without a password") from error
    except PdfError:
        raise
    except broken as error:
        raise PdfError("is no readable PDF; open it in a viewer and save it anew") from error
    pages = []
    unread = []
    for number in range(count):
        try:
            pages.append(reader.pages[number].extract_text().strip())
        except broken:
            unread.append(number + 1)
    text = PAGE_BREAK.join(page for page in pages if page)
    if not any(map(str.isalnum, text)):
        raise PdfError("holds no text, only pictures; run text recognition over it (ocrmypdf)")
    return Pdf(text, _title(reader), tuple(unread))


def _title(reader: "PdfReader") -> str | None:
    """Give the title in the metadata where a person wrote it: more than a word, no file name."""
    try:
        stated = reader.metadata.title if reader.metadata else None
    except (ValueError, LookupError, TypeError, AttributeError):  # metadata may be as damaged as the rest
        return None
    title = " ".join(str(stated or "").split())
    return title if " " in title and not _RUBBISH.search(title) else None
