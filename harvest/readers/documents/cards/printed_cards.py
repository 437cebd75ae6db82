"""What is printed on each card of a pile that was scanned or typed up: the same lines again, above other words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import islice, takewhile

from harvest.model.punctuation import asks
from harvest.readers.documents.cards.printed_sheets import SHEET
from harvest.readers.documents.forms.boxes import boxes_in
from harvest.readers.documents.lines import Block, Line
from harvest.readers.documents.stories.headings import BULLET, RULE
from harvest.readers.dropping import LeftOut
from harvest.readers.leave.said import reads
from harvest.readers.permission.captions import caption_held
from harvest.readers.pictures import SUFFIXES
from harvest.readers.recognise.event_structure import heading_place
from harvest.readers.recognise.kinds import names_dream

PROMPT = "what is printed on each card"
_PICTURE = re.compile(rf"\W{{0,3}}\S[^\n:;!?]{{0,78}}?\.{SUFFIXES}\W{{0,3}}", re.I)
_COUNTED = re.compile(r"[^\W\d_][^\d\n]{0,24}\d{1,4}")
_PROMPTS = re.compile(
    r"^\W*(?:please )?(?:tell|share|describe|finish|complete|write|draw|imagine|think|name|say|leave|add|erzähl\w*|"
    r"beschreib\w*|schreib\w*|raconte[zr]?|décri\w+|écri\w+|cu[ée]nt[ea]\w*|describ\w+|escrib\w+|opowiedz\w*|"
    r"napisz\w*|"
    r"opisz\w*|racconta\w*|vertel\w*|beschrijf|schrijf|dywedwch|ysgrifennwch)\b|(?::|…|\.\.\.|_{2,})\s*$",
    re.I,
)
"""What is to be written on a card, where it is not asked: told in so many words, or a sentence that is begun."""
_CARD = re.compile(rf"\b{SHEET}\b", re.I)
_LEAST, _MOST, _HEAD, _ABOVE, _BELOW, _FOOT = 3, 0.8, 4, 30, 2, 4
"""So many cards, such a share of them, so many lines of print, so many words above the first and at the foot."""


def by_print(lines: Sequence[Line]) -> list[list[Line]] | None:
    """What stands before the first card, then a part from each time on that the same print comes again.

    >>> card = [Line("WALL OF WISHES"), Line("What is missing here?")]
    >>> pile = [*card, Line("A bench."), Line(""), *card, Line("Lamps."), *card, Line("A bus.")]
    >>> [[line.text for line in part][2:] for part in by_print(pile)]
    [[], ['A bench.'], ['Lamps.'], ['A bus.']]
    """
    filled = [line for line in lines if line.text.strip()]
    shaped = shapes([line.text for line in filled])
    often = Counter(shape for shape in shaped if not RULE.match(shape))
    most = max(often.values(), default=0)
    if most < _LEAST or any((line.item or BULLET.match(line.text)) and not boxes_in(line.text) for line in filled):
        return None
    first = next(n for n, shape in enumerate(shaped) if often[shape] == most)
    head = list(takewhile(lambda shape: often[shape] >= _MOST * most, shaped[first : first + _HEAD]))
    at = [n for n, shape in enumerate(shaped) if shape in head and (n == 0 or shaped[n - 1] not in head)]
    edges = [*at, len(filled)]
    cards = [filled[a:b] for a, b in zip(edges, edges[1:], strict=False)]
    own = [[s for s in shaped[a:b] if s not in head and often[s]] for a, b in zip(edges, edges[1:], strict=False)]
    again = {shape for shape, n in often.items() if n >= _MOST * most and shape not in head}
    if (
        len(at) < _LEAST
        or not _is_print([line.text for line in filled[first : first + len(head)]])
        or sum(len(line.text.split()) for line in filled[: at[0]]) > _ABOVE
        or any(asks(shape) for shape in again)  # what asks twice is a form, and what is below each an answer of its own
        or sum(map(bool, own)) < _MOST * len(own)
    ):
        return None
    return [list(filled[: at[0]]), *(card for card, words in zip(cards, own, strict=True) if words)]


def count_unwritten(lines: Sequence[Line], parted: Sequence[Sequence[Line]], left: LeftOut) -> None:
    """Count what is printed on cards on which nobody wrote: lines that are in no part of those by their print."""
    told_of = {id(line) for part in parted for line in part}
    for line in lines:
        if line.text.strip() and id(line) not in told_of:
            left.add(PROMPT, line.text)


def numbered(blocks: Sequence[Block]) -> tuple[list[Block], LeftOut] | None:
    """The blocks with a number over each card in place of what is printed on it, and that; None where there are none.

    >>> pile = [Line(text) for text in ("WISH CARD", "A bench.", "WISH CARD", "Lamps.", "WISH CARD", "A bus.")]
    >>> [block.text for block in numbered(pile)[0] if block.text]
    ['1', 'A bench.', '2', 'Lamps.', '3', 'A bus.']
    """
    lines = [block for block in blocks if isinstance(block, Line)]
    cards = by_print(lines) if len(lines) == len(blocks) and not any(line.heading for line in lines) else None
    if cards is None:
        return None
    left = LeftOut()
    first, *rest = cards
    count_unwritten(lines, cards, left)
    texts = [[line.text.strip() for line in part] for part in rest]
    before, told = without_print([line.text.strip() for line in first], texts, left)
    made: list[Block] = [Line(text) for text in before]
    for n, (part, words) in enumerate(zip(rest, told, strict=True), 1):
        at = len(part) - len(words) - (part[-1].text.strip() != words[-1])
        made += [Line(str(n)), *part[at : at + len(words)], Line("")]
        left.less(PROMPT, len(str(n)))
    return made, left


def shares_print(cards: Sequence[Sequence[str]]) -> bool:
    """Whether most cards begin with one and the same line that asks, or says that it is a card, above other words.

    >>> shares_print([["What do you see?", "Rain."], ["What do you see?", "A dog."], ["What do you see?", "Us."]])
    True
    >>> shares_print([["The pier in May", "Rain."], ["The pier in May", "A dog."], ["The pier in May", "Us."]])
    False
    """
    heads: list[list[str]] = [[line.strip() for line in card if line.strip()] for card in cards]
    firsts = Counter(head[0] for head in heads if len(head) > 1).most_common(1)
    if not firsts or firsts[0][1] < max(_LEAST, _MOST * len(cards)):
        return False
    return _is_print(next(head[:_BELOW] for head in heads if head[0] == firsts[0][0]))


def without_print(before: list[str], parts: list[list[str]], left: LeftOut) -> tuple[list[str], list[list[str]]]:
    """The parts without the lines that are printed on each card; what stands above them in the first is no part of
    that. A question that is printed is kept once, with what stands before."""
    for _ in range(_HEAD):
        again = iter(shapes([line for part in parts for line in part]))
        shaped = [list(islice(again, len(part))) for part in parts]
        prompt = (Counter(part[0] for part in shaped if part).most_common(1) or [("", 0)])[0][0]
        at = [
            _place(part, shape, prompt, first=n == 0) for n, (part, shape) in enumerate(zip(parts, shaped, strict=True))
        ]
        if not prompt or sum(1 for n in at if n is not None) < max(_LEAST, _MOST * len(parts)):
            break
        asked = False
        made = []
        for part, n in zip(parts, at, strict=True):
            if n is not None:
                once = asks(part[n]) and not asked
                before = [*before, *part[:n], *([part[n]] if once else [])]
                if not once:
                    left.add(PROMPT, part[n])
                asked |= once
            made.append(part if n is None else part[n + 1 :])
        parts = made
    return before, _without_feet(parts, left)


def _without_feet(parts: list[list[str]], left: LeftOut) -> list[list[str]]:
    """The parts without the sentence that stands below the words of each, such as where the card is to be put."""
    foot, times = (Counter(part[-1] for part in parts if len(part) > 1).most_common(1) or [("", 0)])[0]
    if times < max(_LEAST, _MOST * len(parts)) or len(foot.split()) < _FOOT or reads(foot).of_leave:
        return parts
    left.add(PROMPT, "\n".join([foot] * times), count=times)
    return [part[:-1] if len(part) > 1 and part[-1] == foot else part for part in parts]


def _place(lines: Sequence[str], shaped: Sequence[str], prompt: str, *, first: bool) -> int | None:
    """Where the print stands in a card that has words below it: at its top, or below a title in the first."""
    found = next((n for n, shape in enumerate(shaped[:-1]) if shape == prompt), None)
    if found is None or (found and not first) or reads(lines[found]).of_leave or caption_held(lines[found], "Caption"):
        return None
    return found


_FIGURES = re.compile(r"\d+$")
"""In whatever script."""


def shapes(lines: Sequence[str]) -> list[str]:
    """The lines as they are compared: names of pictures are one and the same, and so is what counts on by one."""
    made = ["picture" if _PICTURE.fullmatch(text.strip()) else " ".join(text.casefold().split()) for text in lines]
    counted: dict[str, list[int]] = {}
    for n, text in enumerate(made):
        if _COUNTED.fullmatch(text):
            counted.setdefault(_FIGURES.sub("", text), []).append(n)
    for said, at in counted.items():
        numbers = [int(made[n][len(said) :]) for n in at]
        if len(at) >= _LEAST and numbers == list(range(numbers[0], numbers[0] + len(at))):
            for n in at:
                made[n] = f"{said}#"
    return made


def without_number(line: str) -> str:
    """What is printed on a card without the number of the card behind it; nothing where no such number or print stands.

    >>> without_number("My dream… (card 3)"), without_number("What do you wish for? 12"), without_number("Flat 3")
    ('My dream…', 'What do you wish for?', '')
    """
    found = _NUMBER_BEHIND.search(line)
    bare = line[: found.start()].rstrip() if found is not None else ""
    return bare if bare and (_is_print([bare]) or names_dream(bare)) else ""


_NUMBER_BEHIND = re.compile(r"(?:\s*[(\[][^()\[\]\d]{0,20}\d{1,3}[)\]]|\s+(?:[^\W\d]+\.? ?|[#№])?\d{1,3})\W*$")


def _is_print(lines: Sequence[str]) -> bool:
    if any((place := heading_place(line, is_heading=True)) and (place.table or place.round) for line in lines):
        return False
    return any(asks(line) or _PROMPTS.search(line) or _CARD.search(line) for line in lines)


_BLANK_ONES = re.compile(
    r"^\W*(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|a few|a couple(?: of)?|some|several|the (?:rest|"
    r"other))\s"
    r"(?:(?:of the|more|other)\s)*(?:cards?|notes?|leaves|leaf|slips?|sheets?|post-?its?|tags?|papers?)\s"
    r"(?:were|was|are|is|came back|had)\s(?:left |just |only |all |completely )*"
    r"(?:blank|empty|unreadable|illegible|scribbles?|doodles?|drawings?|nothing|no words?)\b[^.!?]{0,80}[.!]?\W*$",
    re.I,
)


def tells_of_blank_cards(line: str) -> bool:
    """Whether whoever copied the cards says in a line how many had nothing on them.

    >>> [tells_of_blank_cards(line) for line in ("Three cards were blank, one was a doodle.", "My cards were empty.")]
    [True, False]
    """
    return _BLANK_ONES.match(line) is not None
