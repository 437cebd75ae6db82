"""A .pdf → lines, from its text layer; a scan has none and is refused with what to do."""

from __future__ import annotations

import io
import logging
import re
from collections import Counter
from typing import TYPE_CHECKING

from harvest.errors import ReadError
from harvest.model import Reading
from harvest.readers import limits
from harvest.readers.documents.forms.glued_fields import answered_question
from harvest.readers.documents.lines import Block, Line
from harvest.readers.documents.mail.printed_mail import document_or_mail
from harvest.readers.documents.notes.margin import IN_MARGIN, Comment, Noted
from harvest.readers.documents.paper.beside_page_counts import beside_page_counts
from harvest.readers.documents.paper.footnotes import without_footnotes
from harvest.readers.documents.paper.heads_again import goes_on_overleaf, without_heads_again
from harvest.readers.documents.paper.heads_copied import heads_a_page, names_a_firm
from harvest.readers.documents.paper.listed_on_pages import list_laid_out
from harvest.readers.documents.paper.notes_on_pages import notes_on_pages
from harvest.readers.documents.paper.numbered_lines import without_line_numbers
from harvest.readers.documents.paper.pages import has_columns, joined, with_tabs
from harvest.readers.documents.paper.posts_on_pages import posts_on_pages
from harvest.readers.documents.paper.wrapped_names import with_whole_names
from harvest.readers.dropping import LeftOut
from harvest.readers.formats.pdf_comments import comments_in
from harvest.readers.recognise.dates import date_of_header
from harvest.readers.recognise.no_data.not_data import is_rights_page
from harvest.readers.uploaded_file import UploadedFile

if TYPE_CHECKING:
    from pypdf import PdfReader

_PAGE_OF = re.compile(r"\bpage\s*\d{1,4}\s*(?:of|/)\s*\d{1,4}\W*$", re.I)
_PAGE_OF_SO_MANY = re.compile(
    r"\b(?:page|seite|p[áa]gina|strona|sida|side|tudalen|bladzijde|pagina|str|sivu|sayfa|strana|oldal|страница|сторінка|"
    r"σελίδα|pg|p)\b\.?\s*(\d{1,4})\s*(?:of|von|sur|de|di|van|z|ze|av|af|o|out of|из|з|από|/)\s*(\d{1,4})\b|"
    r"第?\s*(\d{1,4})\s*[页頁ページ]+\s*[，,/]?\s*(?:共|全)?\s*(\d{1,4})\s*[页頁ページ]*",
    re.I,
)
"""A page of so many, wherever it stands on its line and whatever else stands there (``Page 2 of 9 © Voices 2023``)."""
_LEAST_OF_A_PAGE, _LONGEST_HEAD, _BLOCK = 4, 12, 6
_EDGE = 3
"""So many lines from the top or the foot of a page a running head may stand."""
_LONGEST_SHAPE, _WORDS_OF_A_FOOT = 120, 3
_LEAST_CARDS, _CARD = 3, 60
"""Where no page has more words, each may be a card, and no sentence goes on from one to the next."""
_OF_ALL = re.compile(r"(?:^|\s)(\d{1,4})\s*/\s*(\d{1,4})\W*$")
"""How boards number their pages behind a name: ``Pond futures — Board 2/3``."""
_BARE_COUNT = re.compile(r"(\d{1,4})\s*(?:/|of|von|sur|de|di|z|av|o)\s*(\d{1,4})", re.I)
_PAGE_AT_END = re.compile(r"(?:^|\W\s|\s{2,})(?:page|p\.)\s*(\d{1,4})\W*$", re.I)
_PAGE_NUMBER = re.compile(r"^\W*(?:page\s*)?\d{1,4}(?:\s*(?:of|/)\s*\d{1,4})?\W*$", re.I)


def read(file: UploadedFile) -> tuple[Reading, ...]:
    """What a PDF holds."""
    if (listed := list_laid_out(file)) is not None:
        return (listed,)
    if file.looked is None and (notes := notes_on_pages(file)) is not None:
        return (notes,)
    if file.looked is None and (posts := posts_on_pages(file)) is not None:
        return (posts,)
    heads: list[str] = []
    blocks = lines_and_tables(file.name, file.data, file.dropped, file.warnings, heads, file.noted, file.comments)
    file.fields.date = file.fields.date or date_of_header(dict.fromkeys(heads))
    return (document_or_mail(file, blocks),)


def lines_and_tables(
    name: str,
    data: bytes,
    dropped: LeftOut,
    warnings: list[str],
    heads: list[str] | None = None,
    noted: list[Noted] | None = None,
    comments: list[Comment] | None = None,
) -> list[Block]:
    """The lines of all pages without running heads and page numbers, which are added to ``heads``, and without notes
    at the foot and in the margin, which are added to ``noted``, the latter to ``comments`` too."""
    from pypdf import PdfReader

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    try:
        reader = PdfReader(io.BytesIO(data), strict=False)
        if reader.is_encrypted and not reader.decrypt(""):
            raise ReadError(f"{name}: the PDF is protected by a password. Save it without one and upload that.")
        count = len(reader.pages)
    except ReadError:
        raise
    except Exception as fault:  # pypdf on damaged files raises whatever it stumbles over
        raise ReadError(
            f"{name}: this is not a PDF or it is damaged. Open it, print it to a new PDF and upload that."
        ) from fault
    if count > limits.PAGES:
        raise ReadError(f"{name}: the PDF has {count:,} pages, more than {limits.PAGES:,}. Split it into parts.")
    pages: list[list[str]] = []
    empty, failed = 0, 0
    total = 0
    for page in reader.pages:
        try:
            text = page.extract_text() or ""
        except (MemoryError, RecursionError):
            raise
        except Exception:  # one broken page must not lose the others; it is counted and named
            text = ""
            failed += 1
        total += len(text)
        if total > limits.TEXT_CHARACTERS:
            raise ReadError(f"{name}: the PDF holds more text than can be read at once. Split it into parts.")
        empty += not text.strip()
        pages.append(text.replace("\r", "\n").split("\n"))
    if empty == count:
        raise ReadError(
            f"{name}: this PDF holds pictures of pages and no text (a scan). Run text recognition on it (for example "
            "“Recognise text” in your PDF program) or type it, and upload that."
        )
    if empty:
        warnings.append(f"{empty} of {count} pages have no text (pictures or scans) and were not read.")
    if failed:
        warnings.append(f"{failed} of {count} pages are damaged and were not read.")
    margin = comments_in(reader, pages)
    for one in margin:
        dropped.add(IN_MARGIN, one.text)
    if comments is not None:
        comments += margin
    if has_columns(pages):
        pages = _with_columns(reader, pages)
    bare = without_line_numbers(pages)
    pages = bare.pages
    for taken in bare.taken:
        dropped.add("numbers of lines", taken)
    pages, notes = without_footnotes(pages, dropped)
    if noted is not None:
        noted += [*notes, *(one.beside for one in margin)]
    pages = without_heads_again(pages, dropped)
    running = (_running_heads(pages) | _heads_of_two(pages)) - _inside(pages)
    above, below = _around_the_count(pages)
    counts = _counts_of_cards(pages)
    beside = beside_page_counts(pages, _is_page_of_all)
    heads = [] if heads is None else heads
    lines: list[Line] = []
    cards = count >= _LEAST_CARDS and all(len(" ".join(shown).split()) <= _CARD for shown in pages)
    for number, shown in enumerate(pages):
        if count > 1 and number in (0, 1, count - 1) and is_rights_page(shown):
            dropped.add("pages about rights and licence, nobody's words", " ".join(shown))
            continue
        filled = {n: place for place, n in enumerate(n for n, line in enumerate(shown) if line.strip())}
        begun = False
        for n, line in enumerate(shown):
            near_edge = n < _EDGE or n >= len(shown) - _EDGE
            runs = near_edge and line.strip() and (_is_page_of(line, number + 1, count) or _shape(line) in running)
            runs = (runs and (number, n) not in counts) or (number, n) in beside
            runs = runs or (n in filled and not above <= filled[n] < len(filled) - below)
            if runs and answered_question(line) is None:  # what a form asks comes on each page, too
                heads.append(line)
                dropped.add("running heads and page numbers", line)
            else:
                if line.strip() and not begun and not cards:
                    goes_on_overleaf(lines, line)
                begun |= bool(line.strip())
                lines.append(Line(_rejoin(line), page=cards and n == 0 and number > 0))
    return list(joined(lines))


def _with_columns(reader: PdfReader, plain: list[list[str]]) -> list[list[str]]:
    """The pages as they are laid out, with a tab between columns; a page that cannot be laid out stays as it was."""
    pages: list[list[str]] = []
    for page, before in zip(reader.pages, plain, strict=True):
        try:
            text = page.extract_text(extraction_mode="layout", layout_mode_space_vertically=False)
        except (MemoryError, RecursionError):
            raise
        except Exception:  # whatever pypdf stumbles over; the plain text of the page was read
            pages.append(before)
            continue
        pages.append([with_tabs(line) for line in with_whole_names(text.split("\n"))])
    return pages


def _is_page_of(line: str, page: int, pages: int) -> bool:
    """Whether a line is a page's number, alone or beside a name: ``Harbour Voices    Page 2 of 9``."""
    if _PAGE_NUMBER.match(line):
        return True
    counted = _PAGE_OF_SO_MANY.search(line) if len(line.split()) <= _LONGEST_HEAD + 2 else None
    if counted is not None:
        first, last = (int(number) for number in counted.groups() if number)
        if first == page <= last or first <= last == pages:
            return True
    if len(line.split()) <= _LONGEST_HEAD and (of_all := _OF_ALL.search(line)) and pages > 1:
        return (int(of_all[1]), int(of_all[2])) == (page, pages)
    own = _PAGE_AT_END.search(line)
    return len(line.split()) <= 12 and (_PAGE_OF.search(line) is not None or (own is not None and int(own[1]) == page))


def _is_page_of_all(line: str, page: int, pages: int) -> bool:
    """Whether a line is nothing but the number of a page out of so many: ``Page 2 of 9``."""
    counted = _PAGE_OF_SO_MANY.fullmatch(line.strip(" -–—|")) or _BARE_COUNT.fullmatch(line.strip(" -–—|"))
    return counted is not None and [int(number) for number in counted.groups() if number] == [page, pages]


def _shape(line: str) -> str:
    """A line with the page number at either end made alike on all pages."""
    line = " ".join(line.split())
    if _PAGE_OF.search(line):
        return re.sub(r"\d{1,4}", "#", line)
    return re.sub(r"^\d{1,4}\b|\b\d{1,4}$", "#", line) if len(line) <= _LONGEST_SHAPE else line


def _running_heads(pages: list[list[str]]) -> set[str]:
    if len(pages) < 3:
        return set()
    seen: Counter[str] = Counter()
    for page in pages:
        filled = [line for line in page if line.strip()]
        seen.update({_shape(line) for line in filled[:_EDGE] + filled[-_EDGE:]})
    return {shape for shape, n in seen.items() if n >= max(3, 0.6 * len(pages)) and shape}


def _inside(pages: list[list[str]]) -> set[str]:
    """What comes again away from the edges of pages: cards begin so, and what some page begins with is one too."""
    filled = ([line for line in page if line.strip()] for page in pages)
    seen = Counter(_shape(line) for page in filled for line in page[_EDGE:-_EDGE])
    return {shape for shape, times in seen.items() if times >= max(2, 0.5 * len(pages))}


def _heads_of_two(pages: list[list[str]]) -> set[str]:
    """What stands at the same place on both of two pages, from the edge inwards: a refrain would not do so."""
    if len(pages) != 2:
        return set()
    sides = [[_shape(line) for line in page if line.strip()] for page in pages]
    found = _foot_that_counts(pages)
    if min(map(len, sides)) < _LEAST_OF_A_PAGE:
        tops = {side[0] for side in sides if side}
        return found | (tops if len(tops) == 1 and names_a_firm(*tops) else set())
    for one, other in (sides, [side[::-1] for side in sides]):
        for a, b in zip(one[:2], other[:2], strict=False):
            if a != b or not heads_a_page(a) or a.endswith(("?", "!")):
                break
            found.add(a)
    return found


_COUNTING = re.compile(r"\b(\d{1,4})$")


def _foot_that_counts(pages: list[list[str]]) -> set[str]:
    """What stands last on both of two pages and counts them, however little else the second holds."""
    last = [" ".join(next((line for line in reversed(page) if line.strip()), "").split()) for page in pages]
    numbers = [int(found[1]) for line in last if (found := _COUNTING.search(line)) is not None]
    alike = len(set(map(_shape, last))) == 1 and len(last[0].split()) > _WORDS_OF_A_FOOT
    return {_shape(last[0])} if alike and len(numbers) == 2 and numbers[1] == numbers[0] + 1 else set()


def _around_the_count(pages: list[list[str]]) -> tuple[int, int]:
    """How many lines at the top and at the foot of each page are the same on all, in one block with the page's number.

    A name with a colon is somebody who speaks first on each page.
    """
    sides = [[line for line in page if line.strip()] for page in pages]
    if len(pages) < 2 or min(map(len, sides)) < _LEAST_OF_A_PAGE:
        return 0, 0
    deep = []
    for way in (sides, [side[::-1] for side in sides]):
        block, counted = 0, False
        for alike in zip(*(side[:_BLOCK] for side in way), strict=False):
            numbers = all(_is_page_of(line, n, len(pages)) for n, line in enumerate(alike, 1))
            same = len(set(map(_shape, alike))) == 1 and heads_a_page(alike[0])
            if not numbers and (not same or alike[0].rstrip().endswith((":", "?", "!"))):
                break
            counted |= numbers
            block += 1
        deep.append(block if counted else 0)
    return deep[0], deep[1]


def _counts_of_cards(pages: list[list[str]]) -> set[tuple[int, int]]:
    """Where numbers stand on lines of their own that count what is below them, several on a page, by page and line."""
    found: list[tuple[int, int]] = []
    for number, page in enumerate(pages):
        for n, line in enumerate(page):
            if line.strip() == str(len(found) + 1):
                found.append((number, n))
    on_page = Counter(number for number, _ in found)
    beside = sum(n for n in on_page.values() if n > 1)
    return set(found) if len(found) >= _LEAST_CARDS and beside > 0.5 * len(found) else set()


def _rejoin(line: str) -> str:
    return line.replace("\ufb01", "fi").replace("\ufb02", "fl").replace("\u00ad", "").rstrip()
