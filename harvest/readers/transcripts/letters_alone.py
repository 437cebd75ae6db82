"""Letters alone on lines above what each person says, with no empty line between, as archives lay out interviews."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from harvest.readers.documents.lines import Line

_LETTERS = re.compile(r"[^\W\d_a-z]{1,4}\d?[.:]?")
_ALONE_TIME = re.compile(r"[\[(]?(\d{1,2}:\d{2}(?::\d{2})?)[\])]?")
_FIELD = re.compile(r"[^\W\d_][^:\n]{1,40}:")
_LEAST, _AGAIN, _SAME, _FIELDS, _WORDS, _VALUE = 4, 2, 0.3, 3, 5, 20
"""So many lines hold letters alone, of which so many names come again; so few of them follow the same; so many fields
of a head have what is in them below; so many words has the name of one, and what stands in it."""
_SHOUTED = {
    "TV",
    "UK",
    "USA",
    "EU",
    "OK",
    "NHS",
    "BBC",
    "AM",
    "PM",
    "PS",
    "NB",
    "FAQ",
    "AOB",
    "END",
    "I",
    "A",
    "II",
    "III",
}


def with_letters_alone(lines: Sequence[Line]) -> list[Line]:
    """The lines, each of the letters that stand for somebody joined with the words below and the time above.

    So is what stands below a field of the head that is all there is on its line (``Interviewer:``).

    >>> said = "0:15|JT|Where were you born?|EP|On the barge.|JT|And school?|EP|Here|and there."
    >>> [line.text for line in with_letters_alone([Line(text) for text in said.split("|")]) if line.text]
    ['[0:15] JT: Where were you born?', 'EP: On the barge.', 'JT: And school?', 'EP: Here', 'and there.']
    >>> [line.text for line in with_letters_alone([Line(text) for text in ("TV", "is dear", "UK", "is far")])]
    ['TV', 'is dear', 'UK', 'is far']
    """
    filled = [n for n, line in enumerate(lines) if line.text.strip()]
    texts = [lines[n].text.strip(" *_") for n in filled]
    named = [at for at, text in enumerate(texts) if _LETTERS.fullmatch(text) and text.strip(".:") not in _SHOUTED]
    words = [at for at in named if at + 1 < len(texts) and any(c.islower() for c in texts[at + 1])]
    often = Counter(texts[at].strip(".:") for at in words)
    labels = [texts[at] for at in words]
    same = sum(a == b for a, b in zip(labels, labels[1:], strict=False))
    if (
        len(words) < max(_LEAST, 0.8 * len(named))
        or sum(times >= 2 for times in often.values()) < _AGAIN
        or same > _SAME * len(words)
        or any(lines[filled[at]].heading or lines[filled[at]].item for at in words)
        # what somebody says stands below the letters and not behind them, nor is it one word in a list
        or sum(1 for at in words if len(texts[at + 1].split()) > 1) < 0.6 * len(words)
    ):
        return list(lines)
    made = list(lines)
    for at in words:
        said, label = filled[at + 1], texts[at].strip(".:")
        time = _ALONE_TIME.fullmatch(texts[at - 1]) if at else None
        stamp = f"[{time[1]}] " if time is not None else ""
        made[said] = replace(lines[said], text=f"{stamp}{label}: {lines[said].text.strip()}")
        for n in (filled[at], *((filled[at - 1],) if time is not None else ())):
            made[n] = Line("")
    return _with_fields(made, filled[: words[0]])


def _with_fields(lines: list[Line], head: Sequence[int]) -> list[Line]:
    """The lines with what stands below each field of the head behind it, where several are laid out so."""
    pairs: list[tuple[int, int]] = []
    for field, below in zip(head, head[1:], strict=False):
        text, value = lines[field].text.strip(), lines[below].text.strip()
        fits = _FIELD.fullmatch(text) and len(text.split()) <= _WORDS and len(value.split()) <= _VALUE
        if fits and not value.endswith(":") and not (pairs and pairs[-1][1] == field):
            pairs.append((field, below))
    if len(pairs) < _FIELDS or len({lines[field].text for field, _ in pairs}) < len(pairs):
        return lines
    for field, below in pairs:
        lines[below] = replace(lines[below], text=f"{lines[field].text.strip()} {lines[below].text.strip()}")
        lines[field] = Line("")
    return lines
