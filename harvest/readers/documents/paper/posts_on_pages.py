"""A wall of posts that was printed to PDF: over each post stands who posted it and how long ago, in columns."""

from __future__ import annotations

import io
import logging
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from harvest.errors import ReadError
from harvest.model import Reading
from harvest.readers.dropping import LeftOut
from harvest.readers.recognise.dates import MONTH
from harvest.readers.recognise.talk.speakers import looks_like_name
from harvest.readers.tables.grid import make_grid
from harvest.readers.tables.responses import read_responses
from harvest.readers.tables.table_reading import table_reading
from harvest.readers.tables.tellers import NOBODY
from harvest.readers.uploaded_file import UploadedFile

_ABOVE = 60
"""Where more words stand above the posts, and many beside theirs, it is an article with comments below it."""
_PAGES, _LEAST, _FEET, _WORDS, _APART, _NEAR, _EDGE, _HEAD = 60, 3, 2, 4, 12, 4, 2, 8
"""A wall has so many pages at most, so many posts and buttons below them at least, a name so many words. Columns begin
so many letters apart, and what begins so near stands in them; a browser prints so many lines at the edge of a page; a
head between posts has so many words."""
_AGO = (
    r"(?:\d{1,3} ?(?:s|secs?|m|mins?|minutes?|h|hrs?|hours?|d|days?|w|wks?|weeks?|mo|mths?|months?|y|yrs?|years?)"
    r"(?: ago)?|just now|now|yesterday|vor \d{1,3} [^\W\d_]{1,8}\.?|il y a \d{1,3} ?[^\W\d_]{1,8}\.?|"
    r"hace \d{1,3} ?[^\W\d_]{1,8}\.?|\d{1,3} ?(?:j|T|Std\.?|Tg\.?|dni|godz\.?|uur|dagen)(?: (?:temu|geleden))?|"
    rf"\d{{1,2}}\.? {MONTH}(?:,? \d{{4}})?(?:,? \d{{1,2}}[:.]\d\d)?)"
)
_POSTED = re.compile(rf"(?P<who>[^\n]{{1,40}}?)(?P<by>\s*[•·|–—-]\s*|\s+){_AGO}", re.I)
_ADD = (
    r"(?:(?:add|write|leave|post) (?:a |your )?comments?|(?:no )?comments?|repl(?:y|ies)|likes?|"
    r"kommentar (?:hinzufügen|schreiben)|kommentieren|ajouter un commentaire|commenter|añadir (?:un )?comentario|"
    r"comentar|dodaj komentarz|aggiungi (?:un )?commento|adicionar comentário|reactie toevoegen|ychwanegu sylw)"
)
_SIGN = r"[^\w\s.,:;!?/()\[\]'\"’“”…+=%#£$€–-]\ufe0f?"
_COUNTED = (
    rf"(?:{_SIGN}\s*\d{{1,5}}\s+{_SIGN}\s*(?P<comments>\d{{1,5}})|"
    rf"\d{{1,5}}\s*{_SIGN}\s+(?P<so_many>\d{{1,5}})\s*{_SIGN})"
)
"""How many liked a post and how many comments it has, each beside its sign: the last thing that stands below it."""
_BUTTON = re.compile(rf"[\W\d]*(?:\d{{1,5}} likes?\W+(?:\d{{1,5}} )?)?{_ADD}[\W\d]*|\s*{_COUNTED}\s*", re.I)
_LIKED = re.compile(r"\W*[♡♥❤☆★⭐👍👎⬆▲]\W*\d{0,5}\W*|\d{1,5}\W*")
"""What stands below a post: how many liked it, and a button for comments."""
_PRINTED = re.compile(
    r"\W*(?:https?://\S+|(?:made with |powered by )?padlet|\S+\.(?:com|org)/\S+|\d{1,3}(?: ?/ ?\d{1,3})?|"
    r"page \d{1,3}.{0,10}|\d{1,4}[./-]\d{1,2}[./-]\d{1,4}(?:,? \d{1,2}:\d\d(?:\s*[AP]M)?)?)\W*",
    re.I,
)
_TOOL = re.compile(r"\bpadlet\.(?:com|org)/|\b(?:made with|powered by) padlet\b", re.I)
"""What the tool prints beside a wall: then nothing need stand below its posts."""
_CELL = re.compile(r"\S+(?: {1,2}\S+)*")
AROUND = "lines of the tool around the posts"
TITLES = "titles above the posts"
BARE = "posts without words"
SECTION, BODY, AUTHOR = "Section", "Body", "Author"
TAKEN = (
    "A wall of posts that was printed: who stands over each was taken for whoever wrote it. Look whether that is so."
)


@dataclass(frozen=True, slots=True)
class _Cell:
    line: tuple[int, int]
    at: int
    text: str


@dataclass(slots=True)
class _Post:
    who: str
    section: str
    reply: bool
    lines: list[str] = field(default_factory=list)


def posts_on_pages(file: UploadedFile) -> Reading | None:
    """The posts of a printed wall and the comments below them, each under its column's head; None for any other PDF."""
    left = LeftOut()
    printed = _cells(_pages(file.data))
    cells = _without_edges(printed, left)
    feet = sum(1 for cell in cells if _BUTTON.fullmatch(cell.text))
    named = sum(1 for cell in cells if _posted(cell.text))
    told = not feet and any(_TOOL.search(cell.text) for cell in printed)
    if named < _LEAST or (feet < max(_FEET, named / _LEAST) and not told):
        return None
    columns = _columns(_without_owner(cells, left))
    above = sum(len(cell.text.split()) for column in columns for cell in _until_posts(column))
    heads = _heads(columns, left)
    below = _stand_below(columns) if feet else None
    found = [post for column, head in zip(columns, heads, strict=True) for post in _posts(column, head, below, left)]
    posts = [post for post in found if post.lines]
    words = sum(len(line.split()) for post in posts for line in post.lines)
    if len(posts) < _LEAST or above > max(_ABOVE, words / 2):
        return None
    if len(posts) < len(found):
        left.add(BARE, " ".join(post.who for post in found if not post.lines), count=len(found) - len(posts))
    names = [SECTION, BODY, AUTHOR] if any(post.section for post in posts) else [BODY, AUTHOR]
    rows = [[post.section, " ".join(" ".join(post.lines).split()), post.who][-len(names) :] for post in posts]
    grid = make_grid(file.name, [names, *rows], {"header_rows": 1})
    replies = frozenset(n for n, post in enumerate(posts) if post.reply)
    grid = replace(grid, head_cells=[], board=True, repeated=True, replies=replies)
    try:
        made = read_responses(file.name, grid, file.fields, left, mapping=file.mapping, format_name=file.format.label)
    except ReadError:
        return None
    if not made.sources:
        return None
    made.flavour, made.warnings = f"posts on a wall ({file.format.label})", [TAKEN, *made.warnings]
    file.dropped.take(left)
    return table_reading(file, made)


def _posted(line: str) -> str:
    """Who posted, out of the line over a post; empty for any other line.

    >>> _posted("Ines K  19d"), _posted("kit_y6 3 months ago"), _posted("We waited 19d")
    ('Ines K', 'kit_y6', '')
    """
    found = _POSTED.fullmatch(line.strip())
    who = found["who"].strip() if found else ""
    named = looks_like_name(who) or NOBODY.match(who) or re.fullmatch(r"@?[\w.-]*[\d_.][\w.-]*", who)
    return who if who and len(who.split()) <= _WORDS and named else ""


def _pages(data: bytes) -> list[list[str]]:
    """The pages as they are laid out; none where the first of them shows no wall."""
    from pypdf import PdfReader

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    try:
        reader = PdfReader(io.BytesIO(data), strict=False)
        if reader.is_encrypted or len(reader.pages) > _PAGES:
            return []
        first = reader.pages[0].extract_text() or ""
        if len(re.findall(rf"\s{_AGO}(?!\w)", first, re.I)) < _FEET:
            return []
        laid = [p.extract_text(extraction_mode="layout", layout_mode_space_vertically=False) for p in reader.pages]
    except (MemoryError, RecursionError):
        raise
    except Exception:  # whatever pypdf stumbles over; the reading of any PDF says what is wrong
        return []
    return [[line for line in page.replace("\r", "\n").split("\n") if line.strip()] for page in laid]


def _cells(pages: Sequence[Sequence[str]]) -> list[_Cell]:
    """What stands in the lines, parted by wide gaps; how long ago something was posted goes to whoever posted it."""
    found: list[_Cell] = []
    for page, lines in enumerate(pages):
        for row, line in enumerate(lines):
            beside: list[_Cell] = []
            for m in _CELL.finditer(line):
                cell = _Cell((page, row), m.start(), m.group())
                if beside and not _posted(beside[-1].text) and _posted(together := f"{beside[-1].text}  {cell.text}"):
                    beside[-1] = replace(beside[-1], text=together)
                elif beside and _LIKED.fullmatch(beside[-1].text) and _BUTTON.fullmatch(cell.text):
                    beside[-1] = replace(beside[-1], text=f"{beside[-1].text} {cell.text}")
                else:
                    beside.append(cell)
            found += beside
    return found


def _without_edges(cells: Sequence[_Cell], left: LeftOut) -> list[_Cell]:
    """The cells without what a browser prints at the edges of pages, such as an address and when it was printed."""
    last = {cell.line[0]: cell.line[1] for cell in cells}
    edge = {n for n, c in enumerate(cells) if c.line[1] < _EDGE or c.line[1] > last[c.line[0]] - _EDGE}
    times = Counter(text for text, _ in {(cells[n].text, cells[n].line[0]) for n in edge})
    inside = []
    for n, cell in enumerate(cells):
        again = times[cell.text] > 1 and not _posted(cell.text) and not _BUTTON.fullmatch(cell.text)
        if n in edge and (_PRINTED.fullmatch(cell.text) or again):
            left.add(AROUND, cell.text)
        else:
            inside.append(cell)
    return inside


def _without_owner(cells: Sequence[_Cell], left: LeftOut) -> list[_Cell]:
    """The cells without whose wall it is, which stands above its title as others stand above their posts."""
    over = [cell for cell in cells if _posted(cell.text)]
    signs = [m["by"].strip() for cell in over if (m := _POSTED.fullmatch(cell.text.strip()))]
    if signs[0] and not any(signs[1:]):
        left.add(AROUND, over[0].text)
        return [cell for cell in cells if cell is not over[0]]
    return list(cells)


def _columns(cells: Sequence[_Cell]) -> list[list[_Cell]]:
    """The cells by the columns in which they stand, which begin where somebody stands over a post."""
    starts: list[int] = []
    for at in sorted(cell.at for cell in cells if _posted(cell.text)):
        if not starts or at - starts[-1] > _APART:
            starts.append(at)
    columns: list[list[_Cell]] = [[] for _ in starts]
    for cell in cells:
        columns[_column(cell.at, starts)].append(cell)
    return columns


def _column(at: int, starts: Sequence[int]) -> int:
    near = [n for n, start in enumerate(starts) if abs(at - start) <= _NEAR]
    return near[0] if near else min(range(len(starts)), key=lambda n: abs(at - starts[n]))


def _heads(columns: list[list[_Cell]], left: LeftOut) -> list[str]:
    """The head of each column: what stands above its posts on one line with another's; all above that is titles.

    What stands above the posts is taken out of the columns.
    """
    above = [_until_posts(column) for column in columns]
    shared = Counter(line for cells in above for line in {cell.line for cell in cells})
    top = min((line for line, times in shared.items() if times > 1), default=None)
    heads = []
    for column, cells in zip(columns, above, strict=True):
        head = [cell.text for cell in cells if top is not None and cell.line >= top]
        for cell in cells:
            if top is None or cell.line < top:
                left.add(TITLES, cell.text)
        del column[: len(cells)]
        heads.append(" ".join(head))
    return heads


def _until_posts(column: Sequence[_Cell]) -> list[_Cell]:
    return list(column[: next(n for n, cell in enumerate(column) if _posted(cell.text))])


def _comments(line: str) -> int:
    """How many comments are counted in the line below a post.

    >>> _comments("♡ 8 ☐ 2"), _comments("♡ 5 ☐ 0"), _comments("3  Add comment")
    (2, 0, 0)
    """
    found = _BUTTON.fullmatch(line)
    return int(found["comments"] or found["so_many"] or 0) if found else 0


def _stand_below(columns: Sequence[Sequence[_Cell]]) -> bool:
    """Whether comments stand below the line that counts them: above it are too few posts for them somewhere."""
    for column in columns:
        posts = 0
        for cell in column:
            posts += bool(_posted(cell.text))
            if _BUTTON.fullmatch(cell.text):
                if posts <= _comments(cell.text) > 0:
                    return True
                posts = 0
    return False


def _posts(column: Sequence[_Cell], section: str, below: bool | None, left: LeftOut) -> Iterable[_Post]:
    """The posts of a column with the comments of each: below what ends it, or above; None where nothing ends it."""
    posts: list[_Post] = []
    ended, to_come = True, 0
    for n, cell in enumerate(column):
        if who := _posted(cell.text):
            posts.append(_Post(who, section, reply=to_come > 0 if below or below is None else not ended))
            left.add(AROUND, cell.text[len(who) :])
            ended, to_come = False, to_come - 1
        elif _BUTTON.fullmatch(cell.text) or (posts[-1].lines and _LIKED.fullmatch(cell.text)):
            left.add(AROUND, cell.text)
            to_come = _comments(cell.text)
            ended = ended or _BUTTON.fullmatch(cell.text) is not None
        elif ended and n + 1 < len(column) and _posted(column[n + 1].text) and len(cell.text.split()) <= _HEAD:
            section = cell.text
        else:
            posts[-1].lines.append(cell.text)
    return posts
