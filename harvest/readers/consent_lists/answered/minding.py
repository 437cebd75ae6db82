# ruff: noqa: E501 – patterns are easier to check on one line
"""Answers in words to whether somebody minds (``Don't mind``, ``I'd rather you didn't``), as a yes or no."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.consent_lists.keys.meanings import PLAIN_QUESTIONS
from harvest.readers.permission.answered import closed
from harvest.readers.permission.asks.headers import minding_as_answered
from harvest.readers.permission.asks.headings import question_of
from harvest.readers.permission.asks.how_far import is_blank
from harvest.readers.permission.asks.objections import objection_in
from harvest.readers.permission.text import any_of, fold

_ASKS = any_of(r"\b(?:mind|object\w*|bother\w*|problem)\b")
_LEAD = r"\W*(?:(?:no|nope|nah|yes|yeah|oh|well|actually|honestly|really|sorry|i think)\W+){0,2}"
_END = r"(?:\W+(?:at all|one bit|a bit|in the least|in the slightest|really|much|either|me|us|thanks?|thank you|of course|if you do|if you (?:use|print|put|say|have|send|keep) (?:it|that|them|my name)|you (?:using|printing|having|sending) (?:it|that|them|my name)|use (?:it|my name)|go ahead|you can|go on|that's fine|fine))*\W*"
_DOES_NOT = re.compile(
    rf"{_LEAD}(?:(?:i|we|she|he|they) )?(?:(?:do|does|would|wo|did)(?: ?n['’]?t| not)|not|never) (?:mind\w*|bother\w*)(?:\W+yes)?{_END}|"
    rf"{_LEAD}(?:not (?:a problem|bothered|fussed)|no (?:problem|bother|worries|issue)|makes no odds|all the same to me){_END}"
)
_DOES = re.compile(
    rf"{_LEAD}(?:i |we |she |he |they )?(?:do |would |really |rather ){{0,2}}minds?\b(?! not\b){_END}|"
    r"\W*(?:(?:yes|no|sorry|please|actually|well)\W+){0,2}(?:i|we|she|he|they)(?:['’]d| would)? (?:much |really )?(?:rather|prefer|prefer it if)(?: that)?(?: (?:you|they|we|it))?(?: (?:did ?n['’]?t|did not|do not|don['’]?t|were ?n['’]?t|was ?n['’]?t|not))(?: (?:use|print|put|say|quote|share|pass|send|keep|give|show|have|be|used|printed))?(?: (?:it|that|them|my name|the name|mine|me|anything))?(?: on)?(?:\W+(?:please|thanks?|thank you|if possible))*\W*"
)


def with_minding_asked(header: Sequence[str], records: Sequence[list[str]]) -> tuple[list[str], list[list[str]]]:
    """Heads and rows; “Do you mind …?” that people answered with whether it is fine asks whether it is.

    >>> rows = [["Ada Obi", "Fine by me"], ["Bo Lind", "I'd mind"], ["Cy Day", "fine by me"]]
    >>> with_minding_asked(["Name", "Do you mind your name being in it?"], rows)[0][1]
    'Are you OK with your name being in it?'
    >>> [row[1] for row in with_minding_asked(["Name", "Do you mind your name being in it?"], rows)[1]]
    ['Fine by me', 'No', 'fine by me']
    >>> with_minding_asked(["Name", "Don't mind being in photos?"], [["Ada Obi", "Don't mind"], ["Bo Lind", "I do mind"]])
    (['Name', 'Photo?'], [['Ada Obi', 'Yes'], ['Bo Lind', 'No']])
    """
    heads, rows = list(header), [list(row) for row in records]
    for n, head in enumerate(header):
        below = [row for row in rows if n < len(row)]
        if asked := _asked_of_minding(head, [row[n] for row in below]):
            heads[n] = asked
            for row in below:
                row[n] = {"No": "Yes", "Yes": "No"}.get(with_minding_told(head, row[n]), row[n])
            continue
        heads[n] = minding_as_answered(head, [row[n] for row in below])
        for row in below if heads[n] != head else ():
            minds = with_minding_told(head, row[n]) if _SAYS_MIND.search(fold(row[n])) else row[n]
            row[n] = minds if minds == row[n] else {"Yes": "No", "No": "Yes"}[minds]
    return heads, rows


def _asked_of_minding(head: str, cells: Sequence[str]) -> str:
    """The plain question where everybody answered in so many words that they mind or do not, whichever way it was put;
    empty for any other column.

    >>> _asked_of_minding("Would you mind being filmed?", ["I do mind", ""])
    'Photo?'
    >>> _asked_of_minding("Would you mind being filmed?", ["I do mind", "No"]), _asked_of_minding("Bring a dog?", ["don't mind"])
    ('', '')
    """
    filled = [cell for cell in cells if not is_blank(cell)]
    said = [_SAYS_MIND.search(fold(cell)) and with_minding_told(head, cell) in ("Yes", "No") for cell in filled]
    asked = question_of(head).purposes if filled and all(said) else ()
    return PLAIN_QUESTIONS.get(asked[0], "") if len(asked) == 1 else ""


_SAYS_MIND = any_of(r"\bmind\w*")


def with_minding_told(head: str, cell: str) -> str:
    """An answer to whether somebody minds as the yes or no that it is; any other answer as it stands.

    >>> head = "Do you mind if we use your name?"
    >>> [with_minding_told(head, cell) for cell in ("Don't mind", "No, I don't mind at all", "Not bothered", "don't mind, yes")]
    ['No', 'No', 'No', 'No']
    >>> [with_minding_told(head, cell) for cell in ("Yes, I do mind", "I'd rather you didn't use it", "I would mind")]
    ['Yes', 'Yes', 'Yes']
    >>> with_minding_told(head, "don't mind if you ask me first"), with_minding_told("Use your name?", "Don't mind")
    ("don't mind if you ask me first", "Don't mind")
    """
    if not cell.strip() or not _ASKS.search(fold(head)):
        return cell
    if told := permits_in_full(cell):
        return {"Yes": "No", "No": "Yes"}[told]
    said = fold(cell)
    return "No" if _DOES_NOT.fullmatch(said) else "Yes" if _DOES.fullmatch(said) else cell


def permits_in_full(cell: str) -> str:
    """What an answer comes to that says in so many words, in any language, that there is an objection or none; or empty.

    >>> [permits_in_full(one) for one in ("Nie, nie mam nic przeciwko", "Oui, je m'y oppose", "No", "No, but ask me first")]
    ['Yes', 'No', '', '']
    """
    denies, left = objection_in(closed.stripped(fold(cell)))
    return {"yes": "Yes", "no": "No"}.get(denies, "") if not left else ""
