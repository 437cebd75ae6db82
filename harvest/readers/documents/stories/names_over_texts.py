"""Names that stand alone over the texts of several people, in files that mark no headings (a newsletter as PDF)."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.model.punctuation import ends_sentence
from harvest.readers.documents.lines import Line
from harvest.readers.documents.stories.heading_voices import voice_in_heading
from harvest.readers.recognise.event_structure import heading_place
from harvest.readers.recognise.kinds import kind_in_words
from harvest.readers.recognise.recurring import NOBODY
from harvest.readers.recognise.talk.speakers import looks_like_name

_LONGEST, _LEAST, _FEWEST, _WORDS, _ABOVE = 9, 3, 2, 8, 4
"""Words of a head, so many heads, or fewer where each is a whole name, words below each, and lines above the first."""
_DESCRIBED, _SPEAKS = 0.4, 0.6
_OWN = re.compile(r"\b(?:I|my|ich|mein\w*|je|mon|ma|mes|yo|mi|mis|ja|mój|moja|eu|meu|minha|io|mio|mia|ik|mijn|fy)\b")
_INITIAL = re.compile(r"^[^\W\d_][\w'’-]+ [A-ZÀ-Þ]\.$")
_GROUP = re.compile(r"^(?:class|year|form|table|group|room|ward|klasse|année|curso|rok)\b\s*\w{1,4}\b", re.I)


def names_over_texts(lines: Sequence[Line]) -> list[int]:
    """The lines that are nothing but who says what stands below; [] where any short line between the texts is not.

    >>> page = ["Ada Obi, 71", "We had one pump for the whole lane.", "Bo Ek", "I came for the harvest and stayed on."]
    >>> page += ["Cy, ferryman", "Nobody swims here but me and the otter."]
    >>> names_over_texts([Line(text) for text in page])
    [0, 2, 4]
    >>> page = ["Ada Obi, aged 71", "I had one pump for the lane and all of us used it.", "Tunde"]
    >>> names_over_texts([Line(t) for t in [*page, page[1], "Ewa D.", "I clean at six and know all their doctors."]])
    [0, 2, 4]
    >>> names_over_texts([Line(t) for t in (*page[:2], "Ewa Day", "I came with my girl and a bag, nothing else.")])
    [0, 2]
    >>> page = ["BRENDA", "I set eleven alarms a day for the pills.", "TYLER", "I do my homework behind a locked door."]
    >>> names_over_texts([Line(text) for text in [*page, "BRENDA", "And nobody tells me anything about the money."]])
    [0, 2, 4]
    """
    filled = [n for n, line in enumerate(lines) if line.text.strip()]
    if any(lines[n].item or lines[n].begins for n in filled) or any(lines[n].heading for n in filled[_ABOVE:]):
        return []
    heads = [n for n in filled if _stands_alone(lines[n].text.strip())]
    heads = [n for n in heads if n not in filled[:_ABOVE] or _names_teller(lines[n].text.strip())]
    if len(heads) > _LEAST and heads[0] == filled[0] and _is_title(lines, heads):
        heads.pop(0)
    if len(heads) < _FEWEST or filled.index(heads[0]) >= _ABOVE:
        return []
    if not all(_names_teller(lines[n].text.strip()) for n in heads):
        return []
    described = sum(_is_described(lines[n].text.strip()) for n in heads)
    below = [lines[a + 1 : b] for a, b in zip(heads, [*heads[1:], len(lines)], strict=True)]
    told = all(sum(len(line.text.split()) for line in part) >= _WORDS for part in below)
    texts = [lines[n].text.strip() for n in heads]
    if len(heads) < _LEAST:
        return heads if told and _are_whole_names(texts, below) else []
    named = described >= _DESCRIBED * len(heads) or _in_capitals(texts, below) or _are_whole_names(texts, below)
    return heads if told and named else []


def _in_capitals(heads: Sequence[str], below: Sequence[Sequence[Line]]) -> bool:
    """Whether heads in capitals come back, and people speak for themselves below: names, and no topics."""
    own = sum(any(_OWN.search(line.text) for line in part) for part in below)
    return all(map(str.isupper, heads)) and len({*heads}) < len(heads) and own >= _SPEAKS * len(heads)


def _are_whole_names(heads: Sequence[str], below: Sequence[Sequence[Line]]) -> bool:
    """Whether most heads are whole names or say more of somebody, and people speak for themselves below: “Ewa D.”."""
    own = sum(any(_OWN.search(line.text) for line in part) for part in below)
    whole = sum(_is_described(head) or (looks_like_name(head) and len(head.split()) > 1) for head in heads)
    few = len(heads) < _LEAST
    return own >= (1 if few else _SPEAKS) * len(heads) and whole > (len(heads) - 1 if few else len(heads) / 2)


def _stands_alone(text: str) -> bool:
    """Whether a line is short, no sentence, and no end of one."""
    return (
        len(text.split()) <= _LONGEST
        and (not ends_sentence(text) or _INITIAL.search(text) is not None)
        and text[-1:] not in ":;,-–—"
        and (text[:1].isupper() or not text[:1].isalpha())
    )


def _is_title(lines: Sequence[Line], heads: Sequence[int]) -> bool:
    """Whether the first line is the title: no more stands below it than a line or two of whoever made it."""
    if _is_described(lines[heads[0]].text.strip()):
        return False
    parts = [" ".join(line.text for line in lines[a + 1 : b]) for a, b in zip(heads, heads[1:], strict=False)]
    words = [len(part.split()) for part in parts]
    return words[0] <= min(words[1:]) and not _OWN.search(parts[0])


def _names_teller(text: str) -> bool:
    first, _, rest = text.partition(",")
    if heading_place(text, is_heading=True) is not None and not rest:
        return False
    named = looks_like_name(first) or NOBODY.match(first) is not None or _GROUP.match(first) is not None
    return voice_in_heading(text) is not None or (named and kind_in_words(first) is None)


def _is_described(text: str) -> bool:
    rest = text.partition(",")[2].strip()
    return voice_in_heading(text) is not None or bool(rest and (rest[0].islower() or rest[0].isdigit()))


def signed_under(lines: Sequence[Line]) -> list[int]:
    """The headings right below those that begin a text, where most say by whom it is: ``by Ada Obi``, no chapter.

    >>> page = [Line("Rope", 2, begins=True), Line("by Ada", 3), Line("I fell."), Line("Mud", 2, begins=True),
    ...         Line("by Bo Lind", 3), Line("No.")]
    >>> signed_under(page)
    [1, 4]
    """
    at = [n for n, line in enumerate(lines) if line.begins]
    below = [next((m for m in range(n + 1, len(lines)) if lines[m].text.strip()), n) for n in at]
    signed = [m for m in below if lines[m].heading and not lines[m].begins and _BY_LINE.match(lines[m].text)]
    return signed if len(signed) > _MOST_SIGNED * len(at) else []


_MOST_SIGNED = 0.5
_BY_LINE = re.compile(r"^\W*(?:(?:as )?(?:told|written|shared) )?(?:by|gan|von|par|por)\s+\w", re.I)
