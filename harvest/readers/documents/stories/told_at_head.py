# ruff: noqa: E501, SIM905 – lists of words and patterns are easier to check on one line
"""Who tells one story by its first words, where no line of its own names them: ``as told by …``, ``I am … and …``."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.model import Role
from harvest.readers.recognise.signatures import Signature
from harvest.readers.recognise.talk.speakers import NOT_NAMES, looks_like_name

_WORD = r"[A-ZÀ-ÖØ-ÞĀ-Ž](?:[\w'’-]+|\.)"
_CALLED = r"""(?: ["“'‘(][^\W\d_][\w'’-]*["”'’)])?"""
"""How somebody is called, in the middle of a name: ``Cyril "Nobby" Odling``."""
_NAME = rf"(?P<name>{_WORD}{_CALLED}(?: (?:(?:ap|ab|ferch|van|de|da|del|bin|al) )?{_WORD}){{1,3}})"
_TOLD = re.compile(
    rf"\b(?:[Tt]old by|[Ss]tory (?:by|from)|[Ss]tori gan|[Hh]anes|[Ii]n the words of|"
    rf"[Oo]powiedzian[ae] przez|[Ee]rzählt von|[Rr]aconté(?:e)? par)\s*:?\s+{_NAME}(?P<rest>[^.!?\n]{{0,40}})"
)
_I_AM = re.compile(
    rf"(?:^|[.!?\n] ?)(?:I am|I['’]m|[Mm]y name is|[Mm]y name['’]s)\s+{_NAME}(?P<rest>,| and (?:this|I|my)\b)"
)
_THEIRS = re.compile(
    rf"^\W*{_NAME}['’]s (?:own )?(?:story|memor(?:y|ies)|tale|words|account)\b(?P<rest>[^.!?\n]{{0,40}})"
)
_ANY_NAME = rf"(?P<name>{_WORD}(?: {_WORD}){{0,3}})"
_TAKEN_DOWN = (
    r"(?i:(?:which |that )?(?:she|he|they) (?:dictated|told|gave|spoke|said) (?:(?:it|this|that|them|me|us|her|his|their)\b)|"
    r"(?:as )?(?:she|he|they) (?:told|said|spoke|dictated) it\b|(?:as )?(?:told|dictated|spoken|recorded|given)(?: down| aloud)? (?:to|on|at|by|over|in|during)\b|"
    r"(?:typed|written|taken|noted|copied)(?: up| down| out) (?:by|for|from|as|on|in|the|at|word)\b|typed (?:by|for|from)\b)"
)
_DICTATED = re.compile(
    rf"^\W*(?:(?:[Tt]his is|[Hh]ere is|[Hh]ere['’]s) )?{_ANY_NAME}['’]s (?:own )?(?:story|stories|memor(?:y|ies)|tale|words|account|bit|piece|turn)\b\W{{0,4}}(?P<rest>{_TAKEN_DOWN})|"
    rf"^\W*(?:[Dd]ictated|[Ss]poken|[Tt]old aloud) by {_ANY_NAME.replace('name', 'by')}\b|"
    rf"^\W*{_ANY_NAME.replace('name', 'told')} (?:told|dictated|gave|spoke) (?:(?:me|us|[A-Z]\w+) )?(?:this|it|(?:her|his|their) (?:story|words|bit|piece))\b"
)
"""Who dictated what follows, called by a first name alone: ``Ada's story, she dictated it to me over tea``."""
_SAYS_I = re.compile(r"\b(?:I|I['’](?:m|ve|d|ll)|my|me)\b")
_HEADED = re.compile(rf"^\W*{_NAME}(?:\s*$|\s*[,–—-]\s)")
_SIGNS = re.compile(
    rf"^\W*(?:(?i:signed|yours|from)(?: by)?\s*:?\s*)?(?P<first>{_WORD}) (?:{_WORD} ){{0,2}}(?P<last>{_WORD})"
    r"(?:[\s,(–—-]+[\d./\s)]*)?$"
)
_FEWEST = 4
_OWN = re.compile(
    rf"^\W*{_NAME}(?P<rest>,? (?:as (?:she|he|they) (?:wrote|told|said|spoke) it\b|in (?:her|his|their) own words\b|"
    r"(?:as )?(?:told|spoken|dictated|recorded)(?: down)? "
    r"(?:to (?=[A-Z])|(?:over|on|at|in|during)\b|by (?:phone|telephone|letter)\b))|"
    r"(?:, [^.\n]{2,40})?\. (?:Told|Recorded|Collected|Written down|Taken down|Typed(?: up)?) "
    r"(?:by|to|on|at|in|over)\b)",
    re.M,
)
_AGE = re.compile(r"^\s*(?:\([^()]{1,30}\))?,?\s*(?:\(?aged?\s*)?(\d{1,3})\b")
_HEAD, _FIRST = 240, 120


def signed_again(lines: Sequence[str]) -> Signature | None:
    """Who is named in the first lines of a story and signs its last: either alone may be anybody or a place.

    >>> signed_again(["The crane song", "Bodil Haak, Plater Street", "I came as a cook.", "B. Haak, 17/10/26"]).name
    'Bodil Haak'
    >>> signed_again(["The crane song", "Plater Street, May", "I came as a cook.", "Thank you, Bodil"])
    """
    filled = [line.strip() for line in lines if line.strip()]
    if len(filled) < _FEWEST:
        return None
    signed = [found for line in filled[-2:] if (found := _SIGNS.match(line)) is not None]
    for line in filled[:3]:
        named = _HEADED.match(line)
        if named is None or not looks_like_name(named["name"]):
            continue
        name = re.sub(_CALLED, "", named["name"])
        first, last = name.split()[0], name.split()[-1]
        if any(one["last"] == last and one["first"].rstrip(".") in (first, first[0]) for one in signed):
            return Signature(name, Role.UNKNOWN, None, "", {})
    return None


def told_by_lines(lines: Sequence[str]) -> Signature | None:
    """Who tells a story by its lines, that over it among them: who dictated it, or signs what their name stands over.

    >>> told_by_lines(["This is Inga's story as she told it", "I came on the boat."]).name
    'Inga'
    """
    return dictated("\n".join(lines)) or signed_again(lines)


def told_at_head(text: str) -> Signature | None:
    r"""Who tells a story by its first words; None where these name nobody.

    >>> told_at_head("THE COAT as told by Wilma Elsa Thorn (Winnie), aged 91, to the stall. I was in service.").name
    'Wilma Elsa Thorn'
    >>> told_at_head("I am Efe Oso-Ans and this is my story.").name, told_at_head("I am Scottish and I like rain.")
    ('Efe Oso-Ans', None)
    >>> told_at_head("Ivy Thorn’s story, told to Wilma over tea. I sit on my bench.").name
    'Ivy Thorn'
    >>> told_at_head("The horn\nDilys Hark, as she wrote it herself for the day\nIt went at six.").name
    'Dilys Hark'
    >>> told_at_head("Knocking the tiles\nWin Roch-Bay, told to Lottie over two cups of tea\nI come off the boat.").name
    'Win Roch-Bay'
    >>> told_at_head("Win’s story\nWin Roch-Bay, told over the phone in May\nI come off the boat.").name
    'Win Roch-Bay'
    >>> told_at_head("The dominoes\nArch Nicol, Lane Hub. Recorded by Mo, 21 May\nWhen I lost the leg, they came.").name
    'Arch Nicol'
    >>> told_at_head("Nen’s story - she dictated it to me on the step.\n\nI am from Lerwick, I came by boat.").name
    'Nen'
    >>> told_at_head("Nen’s story was in the paper, she told me.\n\nI am from Lerwick.")
    >>> told_at_head("A story by Ola Brandt, 11. We made a raft.").attributes
    {'Age': '11'}
    """
    if (called := dictated(text)) is not None:
        return called
    found = (
        _TOLD.search(text[:_HEAD])
        or _OWN.search(text[:_HEAD])
        or _THEIRS.match(text[:_FIRST])
        or _I_AM.search(text[:_FIRST])
    )
    if found is None:
        return None
    words = re.sub(_CALLED, "", found["name"]).split()
    while words and words[-1].casefold() in NOT_NAMES:
        words.pop()
    name = " ".join(words)
    if len(words) < 2 or not looks_like_name(name):
        return None
    age = _AGE.match(found["rest"])
    return Signature(name, Role.UNKNOWN, None, "", {"Age": age[1]} if age else {})


def dictated(text: str) -> Signature | None:
    r"""Who dictated a text by what stands over it, by the whole name or the first alone, where what follows says “I”.

    >>> dictated("This is Inga's story as she told it\nI came on the boat.").name, dictated("Inga's loom\nI came on the boat.")
    ('Inga', None)
    """
    head, _, said = text.strip().partition("\n")
    found = _DICTATED.match(head) if len(head) <= _HEAD else None
    if found is None or not _SAYS_I.search(said):
        return None
    name = found["name"] or found["by"] or found["told"]
    if not looks_like_name(name) or {*name.casefold().split()} & {*NOT_NAMES, *_NOBODY}:
        return None
    return Signature(name, Role.UNKNOWN, None, "", {})


_NOBODY = frozenset(
    "he she they it we who what this that today yesterday everybody everyone somebody someone nobody mum dad mother father nan gran granny grandma grandad teller storyteller anon anonymous resident participant volunteer member neighbour".split()
)
"""What stands there for a name and is none."""
