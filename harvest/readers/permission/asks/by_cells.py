"""Whether a column is about permission by what its cells say, where its heading does not tell."""

from __future__ import annotations

from collections.abc import Collection

from harvest.model.punctuation import asks
from harvest.readers.permission.answered.answers import ruled_answer
from harvest.readers.permission.answered.learned_answers import judge_answer
from harvest.readers.permission.asks.other_consents import asks_for_comments
from harvest.readers.permission.cells import Answer, Style
from harvest.readers.permission.text import any_of, fold

ELSE, SURELY = 0.2, 0.03
"""How likely an answer may be about something else to count as one about permission, and for one of a column."""
PLAINLY = 0.9
"""How plainly one of them must say who may read the words."""
KNOWN = 0.5
"""The share of an answer's features that the examples must hold."""
NEARLY_ALL = 0.8
"""The share of the different answers of a column that must be about permission."""
SHORT = 4
"""A yes or no in more words than this says something besides."""
REPEATED = 1.5
"""So often, in the mean, answers stand in a column that offers them; remarks stand there once."""
_OF_USE = any_of(
    r"\b(?:do|done|doing|happens?) (?:\w+ ){0,2}with\b|\bus(?:e|es|ed|ing)\b|\bpermi\w*|\bconsent\w*|\bagreed?\b|"
    r"\ballow\w*|\bok\b|\bokay\b|\bhappy\b|\bshar(?:e|ed|ing)\b|\bprint\w*|\bquot\w*|\bpubli\w*"
)
MOST, LONGEST = 40, 30
"""More different answers, or words in one, are no answers to such a question."""


def speak_of_permission(cells: Collection[str], filled: int, heading: str) -> bool:
    """Whether the different answers of a column say what may be done with words; ``filled``: how many gave one.

    Where nobody gives the same answer, its heading has to speak of a use as well.

    >>> answers = ["Yes, but leave my name off", "No, keep it for the team"]
    >>> speak_of_permission(answers, 9, "And then?"), speak_of_permission(answers, 2, "And then?")
    (True, False)
    >>> speak_of_permission(answers, 2, "What we may do with it")
    True
    >>> speak_of_permission(["Yes, but only at weekends", "No, I can't get there"], 9, "Do you use it?")
    False
    """
    of_use = _OF_USE.search(fold(heading)) and not asks_for_comments(fold(heading))
    if filled < REPEATED * len(cells) and not of_use:
        return False
    ruled = {cell: ruled_answer(cell, Style()) for cell in cells if len(cell.split()) > 1}
    said = [cell for cell, answer in ruled.items() if not _only_yes_or_no(cell, answer)]
    if len(said) < 2 or len(said) > MOST or max(len(cell.split()) for cell in said) > LONGEST:
        return False
    if any(map(asks, said)):
        return False
    odds = [judge_answer(cell, ruled[cell]) for cell in said]
    meant = sum(o.use["other"] < ELSE and o.known >= KNOWN for o in odds)
    settled = any(max(o.use["public"], o.use["inside"], o.use["none"]) > PLAINLY for o in odds)
    return settled and meant >= NEARLY_ALL * len(said) and any(o.use["other"] < SURELY for o in odds)


def _only_yes_or_no(cell: str, ruled: Answer) -> bool:
    """Whether an answer says no more than yes or no, in one language or two: it may answer anything."""
    plain = ruled.named is None and not ruled.parts and not ruled.hold
    return ruled.says in ("yes", "no", "blank") and plain and len(cell.split()) <= SHORT
