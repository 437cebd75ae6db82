"""Notes in which people speak behind their initials, and a line tells whose these are: ``Ada Obi (A.O.)``."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from harvest.readers.dropping import LeftOut
from harvest.readers.recognise.talk.speakers import looks_like_name
from harvest.readers.transcripts.utterances import Utterance

_PAIR = re.compile(r"(?:^|[,;:–—]|\band\b)\s*([^\W\d_][^()\[\],;:]{1,40}?)\s*[(\[]((?:[A-Z][.-]?){2,5})[)\]]")
_SPEAKS = re.compile(r"^\s*((?:[A-Z][.-]?){2,5})\s*[:–—]\s*(?=\S)")
_LEAST = 2
LABELS = "initials before what people said (kept as whose words they are)"


def letters_of(initials: str) -> str:
    """Initials as they are compared."""
    return "".join(c for c in initials if c.isalpha())


def told_initials(text: str) -> dict[str, str]:
    """Whose initials a line tells, where it tells those of two at least and most of them fit.

    >>> told_initials("At the table: Ada Obi (A.O.), Gwil Tud-Hale (G.T-H.), Sister Bea (B.C.)")
    {'AO': 'Ada Obi', 'GTH': 'Gwil Tud-Hale', 'BC': 'Sister Bea'}
    >>> told_initials("Ada Obi (CEO), and Bo (HR)")
    {}
    """
    found = {letters_of(m[2]): m[1].strip() for m in _PAIR.finditer(text) if looks_like_name(m[1].strip())}
    fit = [own for own, name in found.items() if own == "".join(w[0] for w in re.split(r"[\s-]+", name) if w).upper()]
    return found if len(fit) >= _LEAST and 2 * len(fit) > len(found) else {}


def with_initials(said: Sequence[Utterance], dropped: LeftOut) -> list[Utterance]:
    """The utterances, those behind initials under the name that a line of the same notes tells.

    >>> notes = ["Here: Ada Obi (A.O.), Bo Lund (B.L.)", "A.O.: the gate is open.", "B.L.: we knock.", "buses"]
    >>> [(one.speaker, one.text) for one in with_initials([Utterance(t) for t in notes], LeftOut())][1:]
    [('Ada Obi', 'the gate is open.'), ('Bo Lund', 'we knock.'), (None, 'buses')]
    """
    called: dict[str, str] = {}
    for one in said:
        called |= told_initials(one.text)
    found = {n: m for n, one in enumerate(said) if one.speaker is None and (m := _SPEAKS.match(one.text))}
    whose = {n: called[letters_of(m[1])] for n, m in found.items() if letters_of(m[1]) in called}
    if len(whose) < _LEAST:
        return list(said)
    made = []
    for n, one in enumerate(said):
        if n in whose:
            dropped.add(LABELS, found[n].group())
            one = replace(one, speaker=whose[n], text=one.text[found[n].end() :].strip(), new_turn=True)
        made.append(one)
    return made
