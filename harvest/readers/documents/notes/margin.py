# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""Notes at the foot and comments in the margin of a document, each with the paragraph that it stands beside."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from harvest.readers.decoding import normalise

_ANOTHER = re.compile(
    r"^\W*(?:(?:as|see|same|like|cf|per|wie|siehe|comme|voir|jak|zob|fel|gweler|como|ver|come)\b\.?(?: (?:as|in|for|the|the one|pour|dla|bei|ad))?\W*)+"
    r"(?:(?:foot|end)?notes?|fn|n|anm(?:erkung)?|fu(?:ß|ss)note|nodyn|troednodyn|przyp(?:is)?|nota)?\.?\W*(\d{1,3})(?:\s*above)?\W*$",
    re.I,
)
_BEFORE = re.compile(
    r"^\W*(?:ibid(?:em)?|idem|id|ditto|as (?:above|before)|the same|same(?: as above)?|ebd|ebenda|tamże|yr un fath)\W*$",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Noted:
    """A paragraph and what the notes beside it say, in their order."""

    text: str
    notes: tuple[str, ...]

    def stands_in(self, text: str) -> bool:
        """Whether the paragraph is part of a text, or a text of some length part of the paragraph."""
        own, other = letters(self.text), letters(text)
        return bool(own and other) and (own[:_FIRST] in other or (len(other) >= _LEAST and other[:_FIRST] in own))


IN_MARGIN = "footnotes and comments in the margin"
"""Why what stands there is left out, until somebody's words are found in it."""


@dataclass(frozen=True, slots=True)
class Comment:
    """A comment in the margin, who wrote it (nothing where only a program is named), and the paragraph beside it."""

    text: str
    by: str
    beside: Noted


_PROGRAM = re.compile(
    r"(?:(?:microsoft|office|windows|word|google|unknown|unbekannter?|auteur|autor|author|guest|gast|user|benutzer|"
    r"utilisateur|usuario|inconnu|desconocido|anonymous|anonym|admin(?:istrator)?|pc|laptop|reviewer|account)\W*\d*\W*)+",
    re.I,
)
"""Who a program says wrote a comment where it doesn't know."""


_STATE = re.compile(
    r"_?(?:assigned to \S{1,80}|marked as (?:resolved|done)|re-?opened|(?:accepted|rejected) suggestion)_?|"
    r"\d{1,4} total reactions?|[^\n]{1,80} reacted with \S{1,12} at \d{4}-\d\d-\d\d[^\n]{0,20}",
    re.I,
)
"""What Google writes into a comment of what became of it, and who liked it."""


def commented(text: str, by: str, paragraph: str) -> Comment:
    r"""A comment on a paragraph by somebody as the program names them, without what the program wrote into it.

    >>> commented("I was there.", "Microsoft Office User", "It rained.").by, commented("So was I.", "Bo Lind", "").by
    ('', 'Bo Lind')
    >>> commented("A hedge!\n1 total reaction\nBo Lind reacted with 👍 at 2024-04-11 09:12 AM", "Ada", "").text
    'A hedge!'
    """
    said = [line for line in normalise(text).split("\n") if not _STATE.fullmatch(line.strip())]
    words, who = " ".join(" ".join(said).split()), " ".join(normalise(by).split())
    return Comment(words, "" if _PROGRAM.fullmatch(who) else who, Noted(normalise(paragraph), (words,)))


def noted(paragraphs: Sequence[tuple[str, Sequence[tuple[int, str]]]]) -> list[Noted]:
    """The paragraphs beside which something is noted; a note that points to another (by its number) says what that says.

    >>> [one.notes for one in noted([("A", [(1, "Agreed.")]), ("B", [(2, "No.")]), ("C", [(3, "As note 1")])])]
    [('Agreed.',), ('No.',), ('Agreed.',)]
    """
    known: dict[int, str] = {}
    last, found = "", []
    for text, beside in paragraphs:
        notes = []
        for number, note in beside:
            words = " ".join(normalise(note).split())
            if (other := _ANOTHER.match(words)) is not None:
                words = known.get(int(other[1]), words)
            elif last and _BEFORE.match(words):
                words = last
            known[number] = last = words
            notes.append(words)
        if any(notes) and text.strip():
            found.append(Noted(normalise(text), tuple(note for note in notes if note)))
    return found


def letters(text: str) -> str:
    """The letters and digits of a text, by which it is found again after its marks were taken off."""
    return "".join(c for c in text.casefold() if c.isalnum())


_FIRST, _LEAST = 60, 12
"""So many letters of a paragraph tell it from others, and so many a text has at least that is sought in it."""
