"""Ways to tell apart the texts by several people in one document: a count above, a name below, pages, greetings."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from harvest.model.organisations import is_group
from harvest.model.punctuation import ends_sentence
from harvest.readers.documents.lines import Line
from harvest.readers.documents.stories.headings import RULE
from harvest.readers.documents.stories.signed_off import CLOSED
from harvest.readers.permission.beside_name import kind_of_part
from harvest.readers.recognise.kinds import CARD_WORDS, kind_in_words, kind_of_lines
from harvest.readers.recognise.recurring import NOBODY, after_aside, is_signature, parts_of
from harvest.readers.recognise.signatures import names_nobody
from harvest.readers.recognise.talk.role_words import role_of_words
from harvest.readers.recognise.talk.speakers import looks_like_name

_COUNT = re.compile(
    rf"^\W{{0,3}}(?:(?:n[or]|number|item|sheet|page|post-?it|{CARD_WORDS})\.?\s*){{0,2}}#?(\d{{1,3}}|0\d{{3}})\W{{0,3}}$",
    re.I,
)
COUNT_BESIDE = re.compile(r"^(\W{0,3}(?:[^\W\d]{2,12}\s*)?#?\d{1,4})\s+([(\[][^()\[\]]{1,60}[)\]])\s*$")
"""A number with what is seen on the card behind it: ``0041 (picture of a boat)``."""
_DASHED = re.compile(r"^\s*[–—―~-]{1,2}\s*(\S[^!?]{1,60})$")
_TOLD = re.compile(
    r"^\W*(?:as )?(?:told|written|spoken|shared|recalled|remembered|contributed|dictated|heard)"
    r"(?: (?:to|at|in) .{2,40}?)? (?:by|from)\s*:?\s+(\S.*)$",
    re.I,
)
_FROM = re.compile(r"^\W*from\s*:?\s+([A-Z][^.!?]*(?:\s[A-Z]\.[^.!?]*)?)$", re.I)
_LEAST, _MOST, _CARD, _TITLE = 3, 0.6, 60, 8


def is_count(text: str) -> bool:
    """Whether a line is the number of a card and nothing else.

    >>> is_count("Card 3"), is_count("3 cards")
    (True, False)
    """
    return _COUNT.match(text) is not None


def by_counts(lines: Sequence[Line]) -> list[list[Line]] | None:
    """What stands before the first count, then a part below each; counts rise by one and stand alone.

    >>> [len(part) for part in by_counts([Line(t) for t in ("Cards", "1", "A bus.", "2", "Trees.", "3", "Less.")])]
    [1, 2, 2, 2]
    """
    found = [(n, m) for n, line in enumerate(lines) if (m := _COUNT.match(COUNT_BESIDE.sub(r"\1", line.text)))]
    numbers = [int(m.group(1)) for _, m in found]
    if len(found) < _LEAST or numbers != list(range(numbers[0], numbers[0] + len(found))):
        return None
    if numbers[0] > 1 and not all(m.group(1).startswith("0") for _, m in found):
        return None  # as scans are numbered, one box after the other
    edges = [n for n, _ in found] + [len(lines)]
    parts = [list(lines[a:b]) for a, b in zip(edges, edges[1:], strict=False)]
    return [list(lines[: edges[0]]), *parts] if all(_words(part) for part in parts) else None


def by_pages(lines: Sequence[Line]) -> list[list[Line]] | None:
    """A part a page, where whoever wrote it began a new one after every few words: a card a page.

    The first page may hold but a title.

    >>> cards = [Line("A bus."), Line("Trees.", page=True), Line("Less noise.", page=True)]
    >>> [len(part) for part in by_pages(cards)]
    [0, 1, 1, 1]
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


def by_greetings(lines: Sequence[Line]) -> list[list[Line]] | None:
    """A part from each greeting (``Dear Quay,``) on, where the same words greet again and again.

    >>> said = [Line(t) for t in ("Dear Quay,", "a bus.", "Dear Quay,", "trees.", "Dear Quay,", "less.")]
    >>> [len(part) for part in by_greetings(said)]
    [0, 2, 2, 2]
    """
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


def by_tellers(lines: Sequence[Line]) -> list[list[Line]] | None:
    """A part from each line on that says who told what follows (``Told by Ada, at home``); most do so by name.

    >>> told = ["Told by Ada", "A bus.", "Told by Bo", "Trees.", "Told by Cy", "Less."]
    >>> [len(part) for part in by_tellers([Line(text) for text in told])]
    [0, 2, 2, 2]
    """
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
    >>> told_by("Told by Ada Obi, ferry hand"), told_by("Told by Ada's son, Bo")
    (('Ada Obi', 'ferry hand'), ('Bo', "Ada's son"))
    >>> told_by("Told by a man who'd rather not say"), told_by("From the bridge you see it all.")
    ((), None)
    """
    found = _TOLD.match(text.strip()) or _FROM.match(text.strip())
    if found is None or len(text.split()) > 16 or re.search(r"[!?…]$|[a-z]\.$", text.strip()):
        return None
    said = re.sub(r"\s*[(\[]\s*(.*?)\s*[)\]]", r", \1", found.group(1))
    name, *rest = parts_of(said) or ("",)
    if NOBODY.match(name):
        return ()
    if not looks_like_name(name):
        return () if _TOLD.match(text.strip()) and len(name.split()) > 1 else None
    beside = [part for part in rest if kind_of_part(part) or role_of_words(part).value != "unknown" or _is_said(part)]
    return (name, *beside[:2]) if sum(map(len, (name, *beside[:2]))) <= _SIGNATURE else (name,)


def _is_said(part: str) -> bool:
    """Whether a few words behind a name say who that is, and not how or where it was told."""
    return len(part.split()) <= 3 and _HOW.search(part) is None


_HOW = re.compile(r"\b(?:by|to|at|in|on|from|via|for|with|recorded|written|spoken|typed|translated)\b|[.;:\d]", re.I)
_SIGNATURE = 50
"""Letters of a signature; a longer one is not found again behind its text."""


def by_dashes(lines: Sequence[Line]) -> list[list[Line]] | None:
    """A part down to each line that is a dash and a name; nearly all text belongs to one of them.

    >>> cards = ["Our dreams", "A bus.", "– Jo", "Trees.", "– Bo", "Soup.", "– Year 3 table", "Less.", "– Ada"]
    >>> [[line.text for line in part] for part in by_dashes([Line(text) for text in cards])][3]
    ['Soup.', '– Year 3 table']
    """
    filled = [line for line in lines if line.text.strip() and not RULE.match(line.text)]
    ends = [n for n, line in enumerate(filled) if not line.item and name_alone(line.text, dashed=True) is not None]
    if len(ends) < _LEAST or len(ends) > 0.6 * len(filled) or len(filled) - 1 - ends[-1] > 1:
        return None
    marked = [n for n, line in enumerate(filled) if _DASHED.match(line.text) and not line.item]
    groups = [n for n in marked if n not in ends and name_alone(filled[n].text) is not None]
    ends = sorted([*ends, *groups]) if not any(b - a == 1 for a, b in pairwise(marked)) else ends
    first = next((n for n, line in enumerate(filled) if not line.heading and len(line.text.split()) > 8), 0)
    begin = first if first < ends[0] else int(ends[0] > 1 and _heads_cards(filled[0].text))
    edges = [begin, *(n + 1 for n in ends)]
    parts = [filled[a:b] for a, b in zip(edges, edges[1:], strict=False)]
    return [filled[:begin], *parts] if all(len(part) > 1 for part in parts) and edges[-1] == len(filled) else None


def _heads_cards(text: str) -> bool:
    """Whether a first line is the title of a heap of cards, and none of them."""
    return len(text.split()) <= _TITLE and kind_in_words(text) is not None and kind_of_lines([text]) is None


def by_blanks(lines: Sequence[Line]) -> list[list[Line]] | None:
    """Blocks between blank lines, most of which end with a name on a line of its own.

    >>> cards = ["A bus.", "Jo", "", "Trees.", "Bo", "", "Less.", "Ada"]
    >>> [len(part) for part in by_blanks([Line(text) for text in cards])]
    [0, 2, 2, 2]
    """
    blocks: list[list[Line]] = [[]]
    for line in lines:
        if line.text.strip() and not RULE.match(line.text):
            blocks[-1].append(line)
        elif blocks[-1]:
            blocks.append([])
    blocks = [block for block in blocks if block]
    named = [len(block) > 1 and name_alone(block[-1].text) is not None for block in blocks]
    if sum(named) < _LEAST or sum(named) < _MOST * len(blocks) or any(line.item for block in blocks for line in block):
        return None
    first = named.index(True)
    return [[line for block in blocks[:first] for line in block], *blocks[first:]] if first <= 2 else None


def _words(part: Sequence[Line]) -> list[str]:
    return [line.text.strip() for line in part[1:] if line.text.strip()]


def name_alone(text: str, *, dashed: bool = False) -> tuple[str, ...] | None:
    """The parts of a signature on a line of its own; none of them where it says that nobody signed.

    >>> name_alone("– Jo, 9"), name_alone("– ha ha – Bo"), name_alone("– no name"), name_alone("We sang all night.")
    (('Jo', '9'), ('Bo',), (), None)
    """
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
    if match is not None and match is not closed and len(said.split()) <= _TITLE:
        aside, name = after_aside(said)
        if aside or (not dashed and is_group(said)):
            return parts_of(name) if aside else (said,)
    parts = parts_of(said)
    return parts if parts and is_signature(parts) and len(said.split()) <= _TITLE else None
