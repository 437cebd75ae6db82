"""Stories one below the other of which each only begins with who tells it: a heading is put over each of them.

Without one the name that stands last was taken for who tells all of them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import dropwhile

from harvest.model.punctuation import ends_sentence
from harvest.readers.documents.lines import Block, Line
from harvest.readers.recognise.recurring import NOBODY
from harvest.readers.recognise.talk.speakers import looks_like_name

_TELLER = re.compile(
    r"^\W{0,3}(?:(?:(?:story|memory|words?) )?(?:as )?(?:told|written|spoken|shared|contributed|dictated)(?: to us)? by"
    r"|story ?teller|teller|narrator|contributor)\s*[:：]\s*(?P<who>\S[^:：]{0,60})$",
    re.I,
)
_LABELLED = re.compile(
    r"^\W{0,3}(?:who|person|speaker|interviewee|respondent|participant|voice|by)\s*[:：]\s*(?P<who>\S[^:：]{0,60})$",
    re.I,
)
_BYLINE = re.compile(
    r"^\W{0,3}(?:(?:a |the )?(?:story|memory|words?) (?:told |shared )?)?by\s+(?P<who>\S[^:：.!?]{0,60})$", re.I
)
_ANY = (_TELLER, _LABELLED, _BYLINE)
"""Lines that begin a story, however many do."""
_NAMED_SO = re.compile(r"^\W{0,3}(?:name|from)\s*[:：]\s*(?P<who>\S[^:：]{0,60})$", re.I)
_TOLD = re.compile(r"^\W{0,3}(?:told|written|shared|spoken) by\s+(?P<who>\S[^:：.!?]{0,60})$", re.I)
_ALONE = re.compile(r"^(?P<who>[^\W\d_][\w'’.-]*(?: [\w'’.-]+){1,3})$")
_OF_TWO = (_NAMED_SO, _TOLD, _ALONE)
"""Those that two of them do: three are forms, statements or texts under names, each of which is known elsewhere."""
_COUNT = re.compile(
    r"^\W{0,3}(?:(?:story|piece|text|voice|memory|no\.?|number) ?#?)?\d{1,3}\b(?P<title>\W+\w.{0,80})?\W*$", re.I
)
"""The number of a story, perhaps with its title behind: a head as it stands."""
_FIELD = re.compile(r"^\W{0,3}[^\W\d_][^:：\n]{1,40}?\s*[:：]")
_TITLE, _NAMED, _BEFORE, _TOLD_WORDS = 8, 0.6, 14, 8


def with_tellers_headed(blocks: Sequence[Block]) -> Sequence[Block]:
    """The blocks; each story under a heading of its own where two or more begin with who tells them and have none.

    A title right above is that heading, with the number over it.

    >>> page = ["Told by: Ada Obi", "", "We sang.", "", "Told by: Bo Lind", "", "We rowed."]
    >>> [line.text for line in with_tellers_headed([Line(text) for text in page]) if line.heading]
    ['Story 1', 'Story 2']
    >>> page = ["The choir", "Told by: Ada Obi", "We sang.", "", "The boat", "Told by: Bo Lind", "We rowed."]
    >>> [line.text for line in with_tellers_headed([Line(text) for text in page]) if line.heading]
    ['The choir', 'The boat']

    Who signs below tells what stands above:

    >>> page = ["We sang.", "Told by: Ada Obi", "", "We rowed.", "Told by: Bo Lind"]
    >>> any(line.heading for line in with_tellers_headed([Line(text) for text in page]))
    False
    """
    lines = [block for block in blocks if isinstance(block, Line)]
    at = _heads(lines) if len(lines) == len(blocks) else []
    if not at or any(line.heading for line in lines[at[0] :]):
        return blocks
    made: list[Line] = []
    done = 0
    for number, n in enumerate(at, start=1):
        title = _title_above(lines, n)
        count = n - 1 if title is None else title - 1
        counted = count >= done and _COUNT.match(lines[count].text.strip()) is not None
        if counted and title is None:
            continue
        begin = count if counted else n if title is None else title
        made += lines[done:begin]
        made.append(_head(lines, number, count if counted else None, title))
        done = n
    return [*made, *lines[done:]]


def _heads(lines: Sequence[Line]) -> list[int]:
    """The lines that say who tells what follows, all in one way; none where they are no people or head no words."""
    for sort in (*_ANY, *_OF_TWO):
        found = {n: m["who"] for n, line in enumerate(lines) if (m := sort.match(line.text.strip()))}
        if sort is _ALONE:
            found = {
                n: who for n, who in found.items() if looks_like_name(who) and (n == 0 or not lines[n - 1].text.strip())
            }
        at = [*found]
        again = len({who.casefold() for who in found.values()}) < len(at)  # who speaks again takes part in a talk
        if len(at) < 2 or (sort in _OF_TWO and len(at) > 2) or (again and sort is not _TELLER):
            continue
        if not _are_people([*found.values()]):
            continue
        parts = [lines[a + 1 : b] for a, b in zip(at, [*at[1:], len(lines)], strict=True)]
        fields_too = sort is _TELLER
        if all(_tells(part, fields_too=fields_too) for part in parts) and (fields_too or _is_little(lines[: at[0]])):
            return at
    return []


def _is_little(before: Sequence[Line]) -> bool:
    """Whether what stands before the first head is a title at most: elsewhere a name signs what stands above it."""
    return sum(len(line.text.split()) for line in before) <= _BEFORE


def _head(lines: Sequence[Line], number: int, count: int | None, title: int | None) -> Line:
    if title is None:
        return Line(f"Story {number}", heading=2)
    text = lines[title].text.strip()
    return replace(
        lines[title], heading=2, text=f"{lines[count].text.strip(' .:')}: {text}" if count is not None else text
    )


def _title_above(lines: Sequence[Line], n: int) -> int | None:
    """The line of the title right above who tells a story, which begins what stands there; None where there is none."""
    text = lines[n - 1].text.strip() if n else ""
    if not text or len(text.split()) > _TITLE or ends_sentence(text) or _FIELD.match(text) or _COUNT.match(text):
        return None
    over = lines[n - 2].text.strip() if n > 1 else ""
    return n - 1 if not over or _COUNT.match(over) else None


def _are_people(said: Sequence[str]) -> bool:
    names = [re.split(r"[,(]", who)[0].strip() for who in said]
    people = sum(looks_like_name(name) and not NOBODY.match(name) for name in names)
    return people >= _NAMED * len(names) and len({name.casefold() for name in names}) > 1


def _tells(lines: Sequence[Line], *, fields_too: bool) -> bool:
    """Whether words stand below a head, and not its fields alone; among them stands a field where ``fields_too``."""
    filled = [line.text.strip() for line in lines if line.text.strip()]
    words = [*dropwhile(_FIELD.match, filled)]
    if fields_too:
        return bool(words)
    return sum(len(text.split()) for text in words) >= _TOLD_WORDS and not any(map(_FIELD.match, words))
