"""Texts by several people in one document without headings: told apart by what recurs, a count above or a name below.

``1``, ``2``, ``3`` on lines of their own, a name on the last line of most blocks: no words are looked for, only that
the same shape comes back at the same place.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from harvest.model.punctuation import ends_sentence
from harvest.readers.documents.headings import RULE
from harvest.readers.documents.lines import Line
from harvest.readers.documents.printed_cards import by_print, count_unwritten, tells_of_blank_cards, without_print
from harvest.readers.documents.signed_fields import signed_in_fields
from harvest.readers.documents.signed_off import CLOSED, signed_off, with_one_dash
from harvest.readers.documents.statements import COUNTS, SIGNED
from harvest.readers.documents.typists_remarks import is_typists_remark
from harvest.readers.dropping import LeftOut, visible
from harvest.readers.leave.said import UNCLEAR, reads
from harvest.readers.permission.beside_name import kind_of_part
from harvest.readers.recognise.empty_answers import EMPTY_ANSWER
from harvest.readers.recognise.kinds import CARD_WORDS
from harvest.readers.recognise.recurring import NOBODY, UNSIGNED, is_signature, parts_of
from harvest.readers.recognise.role_words import role_of_words
from harvest.readers.recognise.signatures import names_nobody
from harvest.readers.recognise.speakers import looks_like_name
from harvest.readers.transcripts.utterances import Utterance

TELLERS = "names above texts (kept as tellers)"
DRAWINGS = "cards without words (remarks about them)"
_OF_SEVERAL = re.compile(
    r"^\W{0,3}(?:[^\W\d]+\.?\s*)?#?\d{1,3}\s*(?:of|/|von|de|sur|z|van|o|av)\s*\d{1,3}\W{0,3}$", re.I
)
"""The number of a card among its fellows: ``card 3 of 5``."""
_COUNT = re.compile(
    rf"^\W{{0,3}}(?:(?:n[or]|number|item|sheet|page|post-?it|{CARD_WORDS})\.?\s*)?#?(\d{{1,3}}|0\d{{3}})\W{{0,3}}$",
    re.I,
)
_COUNT_BESIDE = re.compile(r"^(\W{0,3}(?:[^\W\d]{2,12}\s*)?#?\d{1,4})\s+([(\[][^()\[\]]{1,60}[)\]])\s*$")
"""A number with what is seen on the card behind it: ``0041 (picture of a boat)``."""
_DASHED = re.compile(r"^\s*[–—-]{1,2}\s*(\S[^!?]{1,60})$")
_TOLD = re.compile(
    r"^\W*(?:as )?(?:told|written|spoken|shared|recalled|remembered|contributed|dictated|heard)"
    r"(?: (?:to|at|in) .{2,40}?)? (?:by|from)\s*:?\s+(\S.*)$",
    re.I,
)
_FROM = re.compile(r"^\W*from\s*:?\s+([A-Z][^.!?]*(?:\s[A-Z]\.[^.!?]*)?)$", re.I)
_REMARK = re.compile(r"^\W*[\[(][^\[\]()]{2,120}[\])]\W*$")
_LEAST, _MOST, _LONGEST, _CARD, _TITLE = 3, 0.6, 400, 60, 8


@dataclass(slots=True)
class Pieces:
    """The texts, each as one utterance with its signature behind a dash, and the lines before the first."""

    said: list[Utterance]
    before: list[str] = field(default_factory=list)


def pieces(lines: Sequence[Line], dropped: LeftOut) -> Pieces | None:
    """The texts of a document by several people; None for one text, a list, or one with headings between.

    >>> cards = [Line(t) for t in ("1", "A bus.", "- Jo, 9", "", "2", "Trees.", "", "3", "Less.", "- no name")]
    >>> [one.text for one in pieces(cards, LeftOut()).said]
    ['A bus. – Jo, 9', 'Trees.', 'Less.']
    """
    for part in (_by_counts, by_print, _by_pages, _by_greetings, _by_tellers, _by_dashes, _by_blanks):
        parted = part(lines)
        if parted is not None and len(parted) > _LEAST and not any(line.heading for p in parted[1:] for line in p):
            if (made := _made(parted, dropped)) is not None and part is by_print:
                count_unwritten(lines, parted, dropped)
            return made
    return None


def is_count(text: str) -> bool:
    """Whether a line is the number of a card and nothing else.

    >>> is_count("Card 3"), is_count("3 cards")
    (True, False)
    """
    return _COUNT.match(text) is not None


def _by_counts(lines: Sequence[Line]) -> list[list[Line]] | None:
    """What stands before the first count, then a part below each; counts rise by one and stand alone."""
    found = [(n, m) for n, line in enumerate(lines) if (m := _COUNT.match(_COUNT_BESIDE.sub(r"\1", line.text)))]
    numbers = [int(m.group(1)) for _, m in found]
    if len(found) < _LEAST or numbers != list(range(numbers[0], numbers[0] + len(found))):
        return None
    if numbers[0] > 1 and not all(m.group(1).startswith("0") for _, m in found):
        return None  # as scans are numbered, one box after the other
    edges = [n for n, _ in found] + [len(lines)]
    parts = [list(lines[a:b]) for a, b in zip(edges, edges[1:], strict=False)]
    return [list(lines[: edges[0]]), *parts] if all(_words(part) for part in parts) else None


def _by_pages(lines: Sequence[Line]) -> list[list[Line]] | None:
    """A part a page, where whoever wrote it began a new one after every few words: a card a page.

    The first page may hold but a title.
    """
    edges = [0, *(n for n, line in enumerate(lines) if line.page), len(lines)]
    parts = [list(lines[a:b]) for a, b in zip(edges, edges[1:], strict=False)]
    parts = [part for part in parts if any(line.text.strip() for line in part)]
    words = [sum(len(line.text.split()) for line in part) for part in parts]
    if len(parts) < _LEAST or max(words) > _CARD or any(line.item for part in parts for line in part):
        return None
    title = " ".join(line.text.strip() for line in parts[0] if line.text.strip())
    is_title = words[0] <= 8 and not ends_sentence(title) and all(not line.page for line in parts[0][:1])
    titled = is_title and any(ends_sentence(line.text.strip()) for part in parts[1:] for line in part)
    before, *cards = parts if titled and len(parts) > _LEAST else [[], *parts]
    firsts = [next(line.text.strip() for line in part if line.text.strip()) for part in cards]
    if len(set(firsts)) == 1 and all(word > 0 for word in words) and len(firsts[0].split()) < min(words[-len(cards) :]):
        # What stands at the top of every page was printed on the card.
        again = [next(n for n, line in enumerate(part) if line.text.strip()) for part in cards]
        before = [*before, cards[0][again[0]]]
        cards = [[*part[:n], *part[n + 1 :]] for n, part in zip(again, cards, strict=True)]
    return [before, *cards]


def _by_greetings(lines: Sequence[Line]) -> list[list[Line]] | None:
    """A part from each greeting (``Dear Quay,``) on, where the same words greet again and again."""
    short = [(n, " ".join(line.text.casefold().split())) for n, line in enumerate(lines)]
    greeted = [(n, text) for n, text in short if text.endswith(",") and len(text.split()) <= 5]
    often = Counter(text for _, text in greeted).most_common(1)
    if not often or often[0][1] < _LEAST:
        return None
    edges = [n for n, text in greeted if text == often[0][0]] + [len(lines)]
    parts = [list(lines[a:b]) for a, b in zip(edges, edges[1:], strict=False)]
    before = lines[: edges[0]]
    few = sum(len(line.text.split()) for line in before) <= 60
    return [list(before), *parts] if few and all(_words(part) for part in parts) else None


def _by_tellers(lines: Sequence[Line]) -> list[list[Line]] | None:
    """A part from each line on that says who told what follows (``Told by Ada, at home``); most do so by name."""
    filled = [line for line in lines if line.text.strip() and not RULE.match(line.text.strip())]
    told = [(n, who) for n, line in enumerate(filled) if (who := told_by(line.text)) is not None]
    edges = [n for n, _ in told] + [len(filled)]
    parts = [filled[a:b] for a, b in zip(edges, edges[1:], strict=False)]
    named = sum(1 for _, who in told if who)
    few = sum(len(line.text.split()) for line in filled[: edges[0]]) <= 60
    titles = [filled[n - 1] for n, _ in told[1:] if n and _is_title(filled[n - 1].text)]
    if titles and len(titles) == len(told) - 1:
        # The title of each text stands above the name.
        above = {id(line) for line in titles}
        parts = [[line for line in part if id(line) not in above] for part in parts]
    else:
        titles = []
    if len(told) < _LEAST or named < _MOST * len(told) or not few or not all(_words(part) for part in parts):
        return None
    return [[*filled[: edges[0]], *titles], *parts]


def _is_title(text: str) -> bool:
    return len(text.split()) <= _TITLE and not ends_sentence(text.strip())


def told_by(text: str) -> tuple[str, ...] | None:
    """The parts of the name of whoever told what follows, where a line says nothing else; none of them: nobody's name.

    >>> told_by("Told by Ada Obi, written down by Bo"), told_by("From Cian M. (17), on a menu")
    (('Ada Obi',), ('Cian M.', '17'))
    >>> told_by("Told by a man who'd rather not say"), told_by("From the bridge you see it all.")
    ((), None)
    """
    found = _TOLD.match(text.strip()) or _FROM.match(text.strip())
    if found is None or len(text.split()) > 16 or re.search(r"[!?…]$|[a-z]\.$", text.strip()):
        return None
    said = re.sub(r"\s*[(\[]\s*(.*?)\s*[)\]]", r", \1", found.group(1))
    name, *rest = [part.strip() for part in said.split(",") if part.strip()] or [""]
    if NOBODY.match(name):
        return ()
    if not looks_like_name(name):
        return () if _TOLD.match(text.strip()) and len(name.split()) > 1 else None
    beside = [part for part in rest if kind_of_part(part) or role_of_words(part).value != "unknown"]
    return (name, *beside[:2])


def _by_dashes(lines: Sequence[Line]) -> list[list[Line]] | None:
    """A part down to each line that is a dash and a name; nearly all text belongs to one of them."""
    filled = [line for line in lines if line.text.strip() and not RULE.match(line.text)]
    ends = [n for n, line in enumerate(filled) if not line.item and _name(line.text, dashed=True) is not None]
    if len(ends) < _LEAST or len(ends) > 0.6 * len(filled) or len(filled) - 1 - ends[-1] > 1:
        return None
    first = next((n for n, line in enumerate(filled) if not line.heading and len(line.text.split()) > 8), 0)
    begin = first if first < ends[0] else 0
    edges = [begin, *(n + 1 for n in ends)]
    parts = [filled[a:b] for a, b in zip(edges, edges[1:], strict=False)]
    return [filled[:begin], *parts] if all(len(part) > 1 for part in parts) and edges[-1] == len(filled) else None


def _by_blanks(lines: Sequence[Line]) -> list[list[Line]] | None:
    """Blocks between blank lines, most of which end with a name on a line of its own."""
    blocks: list[list[Line]] = [[]]
    for line in lines:
        if line.text.strip() and not RULE.match(line.text):
            blocks[-1].append(line)
        elif blocks[-1]:
            blocks.append([])
    blocks = [block for block in blocks if block]
    named = [len(block) > 1 and _name(block[-1].text) is not None for block in blocks]
    if sum(named) < _LEAST or sum(named) < _MOST * len(blocks) or any(line.item for block in blocks for line in block):
        return None
    first = named.index(True)
    return [[line for block in blocks[:first] for line in block], *blocks[first:]] if first <= 2 else None


def _words(part: Sequence[Line]) -> list[str]:
    return [line.text.strip() for line in part[1:] if line.text.strip()]


def _name(text: str, *, dashed: bool = False) -> tuple[str, ...] | None:
    """The parts of a signature on a line of its own; none of them where it says that nobody signed."""
    match = _DASHED.match(text)
    closed = CLOSED.match(text) if match is None else None
    if closed is not None and not dashed:
        match = closed
    ended = text.rstrip()[-1:] in ".!?,:;" and not re.search(r"\s[^\W\d_]\.$", text.rstrip())
    if match is None and (dashed or len(text.split()) > 6 or ended):
        return None
    said = match.group(1) if match else re.sub(r"^[(\[](.*)[)\]]$", r"\1", text.strip())
    if names_nobody(said):
        return ()
    parts = parts_of(said)
    return parts if parts and is_signature(parts) and len(said.split()) <= 8 else None


def _held_by_remark(lines: Sequence[str]) -> str:
    remarks = [(line, reads(line)) for line in lines if _REMARK.match(line)]
    told = [line for line, found in remarks if found.of_leave and found.permission.quotation != "named"]
    return UNCLEAR.format(told[0]) if told else ""


def _made(parted: Sequence[Sequence[Line]], dropped: LeftOut) -> Pieces | None:
    first, *rest = parted
    left = LeftOut()
    counted = [[line.text.strip() for line in part if line.text.strip()] for part in rest]
    if len(counted[-1]) > 1 and tells_of_blank_cards(counted[-1][-1]):
        left.add(DRAWINGS, counted[-1].pop())
    for lines in counted:
        if len(lines) > 1 and _COUNT.match(_COUNT_BESIDE.sub(r"\1", lines[0])):
            whole = lines.pop(0)
            count, seen = found.groups() if (found := _COUNT_BESIDE.match(whole)) else (whole, "")
            drawn = is_typists_remark(seen) and not reads(seen).of_leave
            left.add(COUNTS, whole if drawn else count)
            lines[:0] = [seen] if seen and not drawn else []
    before, parts = without_print([line.text.strip() for line in first if line.text.strip()], counted, left)
    said: list[Utterance] = []
    for lines in parts:
        for rule in [line for line in lines if RULE.match(line)]:
            left.add("ruled lines", rule)
            lines.remove(rule)
        lines = signed_in_fields(lines, left)
        if not lines:
            continue
        if _COUNT.match(lines[0]):
            left.add(COUNTS, lines.pop(0))
        if len(lines) > 1 and (_COUNT.match(lines[-1]) or _OF_SEVERAL.match(lines[-1])):
            left.add(COUNTS, lines.pop())
        lines = signed_off(lines, left)
        lines[1:] = [*lines[1:-1], *map(with_one_dash, lines[1:][-1:])]
        above = told_by(lines[0]) if len(lines) > 1 else None
        written = 0
        parts_of_name = _name(lines[-1]) if len(lines) > 1 and above is None else None
        signed = ", ".join(above or ())
        if above is not None:
            told = lines.pop(0)
            for name in above:
                told = told.replace(name, "", 1)
            left.add(TELLERS, told)
        if parts_of_name is not None:
            last = lines.pop()
            signed = re.sub(r"^[(\[](.*)[)\]]$", r"\1", last.lstrip("–—- "))
            written = visible(last) - visible(signed)
        if parts_of_name == ():
            left.add(UNSIGNED, signed)
            signed = ""
        if all(_REMARK.match(line) or EMPTY_ANSWER.match(line) for line in lines):
            for line in [*lines, signed]:
                left.add(DRAWINGS, line) if line else None
            continue
        if signed:
            left.less(SIGNED, 1 - written)  # the dash below is ours, and counted when it goes again
        whole = "\n".join(lines) + (f" – {signed}" if signed else "")
        said.append(Utterance(whole, new_turn=True, hold=_held_by_remark(lines)))
    if len(said) < _LEAST or max(len(one.text.split()) for one in said) > _LONGEST:
        return None
    dropped.take(left)
    return Pieces(said, before)
