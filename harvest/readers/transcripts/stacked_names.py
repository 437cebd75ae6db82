"""Names on lines of their own above what each person says, in any letters, where blank lines part the turns."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from harvest.model.punctuation import asks, ends_sentence
from harvest.readers.documents.lines import Line
from harvest.readers.recognise.columns.days_in_cells import is_side
from harvest.readers.recognise.event_structure import heading_place
from harvest.readers.recognise.talk.described import describes_somebody
from harvest.readers.recognise.talk.speakers import NOT_NAMES, looks_like_name
from harvest.readers.transcripts.titles_of_talks import ASIDE, title_of_talk

_LEAST, _SHARE, _WORDS, _LETTERS, _DIFFERENT = 4, 0.8, 3, 30, 0.75


_INITIAL_BEHIND = re.compile(r"[^\W\d_][\w'’-]+(?: [^\W\d_a-z]\.){1,2}")
"""A first name and the first letter of another, whose full stop ends no sentence: ``Graham P.``"""


def stacked_names(lines: Sequence[Line]) -> dict[int, str]:
    """The lines that name whoever says what stands below, by their number; empty where blocks begin otherwise.

    >>> told = ["ida", "what is it for", "", "jo", "for swimming", "", "ida", "and now", "", "jo", "tea"]
    >>> stacked_names([Line(text) for text in told])
    {0: 'ida', 3: 'jo', 6: 'ida', 9: 'jo'}
    >>> stacked_names([Line("Ida P." if text == "ida" else text) for text in told])[6]
    'Ida P.'
    >>> more = [*told, "", "Mo & Kev", "a pond", "", "Woman 1", "a swing"]
    >>> [*stacked_names([Line(text) for text in more]).values()][4:]
    ['Mo & Kev', 'Woman 1']
    >>> stacked_names([Line(text) for text in ["good", "the sea", "", "bad", "a bus", "", "odd", "us", "", "sad", "n"]])
    {}
    """
    blocks: list[list[int]] = []
    for n, line in enumerate(lines):
        if not line.text.strip():
            blocks.append([])
        elif blocks:
            blocks[-1].append(n)
        else:
            blocks = [[n]]
    blocks = [block for block in blocks if block]
    found = {block[0]: lines[block[0]].text.strip(" *_") for block in blocks if _is_named(block, lines)}
    if (title := title_of_talk(lines, found)) is not None:
        blocks = [block for block in blocks if block[0] != title]
        del found[title]
    often = Counter(found.values())
    names = sum(map(looks_like_name, often)) >= _DIFFERENT * len(often)
    returning = sum(1 for times in often.values() if times >= 2)
    if (
        len(found) < max(_LEAST, _SHARE * (len(blocks) - 1))
        or not 2 <= len(often) <= _DIFFERENT * len(found)
        or returning < (1 if names else 2)
        or sum(a == b for a, b in zip(list(found.values()), list(found.values())[1:], strict=False))
        > (_GOES_ON * len(found) if names else 0)
    ):
        return {}
    first = min(found)
    return found | {
        block[0]: lines[block[0]].text.strip(" *_:")
        for block in blocks
        if block[0] not in found
        and _may_be_named(block, lines)
        and (block[0] > first or ASIDE.sub("", lines[block[0]].text.strip(" *_:")) in often)
    }


_GOES_ON = 0.2
"""So many blocks at most go on with whoever spoke before, where names stand above them."""
_WITH_MORE = re.compile(r"\s*(?:[,/&+]|\band\b|\s[–—-]\s).*$")
_DOTTED = re.compile(r"(?:[^\W\d_a-z]\.){1,3}[^\W\d_a-z]?\.?")


def _may_be_named(block: Sequence[int], lines: Sequence[Line]) -> bool:
    """Whether a block begins with somebody named otherwise than the rest: *Jo (Strollers)*, *J.T.*, *Mo & Kev*."""
    first = lines[block[0]]
    label = first.text.strip(" *_:~")
    if len(block) < 2 or len(label) > _LONGEST or len(label.split()) > _MOST or first.item or first.heading:
        return False
    plain = _WITH_MORE.sub("", ASIDE.sub("", label)).strip(" .?–-")
    if not plain or heading_place(label, is_heading=True) is not None or is_side(label):
        return False
    return bool(_DOTTED.fullmatch(label)) or looks_like_name(plain) or describes_somebody(label)


_LONGEST, _MOST = 40, 6
"""So many letters and words at most has a line that names somebody among others that do."""


def _is_named(block: Sequence[int], lines: Sequence[Line]) -> bool:
    """Whether a block begins with a line that may name somebody, and goes on."""
    first = lines[block[0]]
    label = first.text.strip(" *_")
    return (
        len(block) >= 2
        and not any(lines[n].item or lines[n].heading for n in block)
        and 2 <= len(label) <= _LETTERS
        and len(label.split()) <= _WORDS
        and label[0].isalpha()
        and label.replace(" ", "").replace(".", "").replace("'", "").replace("’", "").replace("-", "").isalpha()
        and label.split()[0].lower() not in NOT_NAMES
        and not ((ends_sentence(label) and not _INITIAL_BEHIND.fullmatch(label)) or asks(label) or is_side(label))
        and heading_place(label, is_heading=True) is None
    )
