# ruff: noqa: E501 – patterns are easier to check on one line
"""Questions and answers that stand in a line with nothing but blanks between them, or in a cell below each other."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.lists_by_name.heard.asking import plain_of
from harvest.readers.lists_by_name.heard.clauses import topics
from harvest.readers.permission.answered.plain_answers import EITHER
from harvest.readers.permission.asks.how_far import is_blank, is_elsewhere

_APART = re.compile(r"\s{2,}|\t")
_ASKED = re.compile(r"(?<=[.;,:])\s+(?=[^\W\d_][^.;,:?]{0,38}\?\s)|(?<=[.;])\s+")
"""Where a line with questions in it is parted: before each, and behind the answers."""
_PAIR = re.compile(
    r"(?P<label>[^:;,()?]{1,40}?)\s*(?:[:?]\s*|\s)(?P<open>[(\[]?)(?P<answer>\S{1,8}?|(?:left|not|no|none|did) [a-z ]{2,12})(?(open)[)\]]?)[.;,]?",
    re.I,
)
_NUMBER = re.compile(r"\W*(?:(?:slip|form|card|sheet|page|no|nr|response|entry)\b\W*)?\d{0,4}\W*", re.I)
_ASKS = re.compile(rf"[^\W\d_]\?\s+[(\[]?(?:{EITHER}|left blank|blank|not answered)\b", re.I)
_LEAST = 2


def with_answers_together(lines: Sequence[str]) -> list[str]:
    """The lines; where several short questions stand behind a name, each with its answer, commas are between them.

    >>> with_answers_together(["slip 1   Ada Obi    quote: yes   name: no   in the margin: thanks", "Ada  came by bus"])
    ['Ada Obi: quote yes, name no. in the margin: thanks', 'Ada  came by bus']
    >>> with_answers_together(["Ada Obi: Quote? Yes. Name? (blank). Partners? No answer. (walks with a stick)"])
    ['Ada Obi: Quote yes, Name left blank, Partners left blank. (walks with a stick)']
    """
    return [_together(line) for line in lines]


def _together(line: str) -> str:
    parted = _ASKED if len(_ASKS.findall(line)) >= _LEAST else _APART
    pieces = [piece for piece in parted.split(line.strip()) if piece]
    pairs = [_pair(piece) for piece in pieces]
    first = next((n for n, pair in enumerate(pairs) if pair), 0)
    end = next((n for n in range(first, len(pairs)) if not pairs[n]), len(pairs))
    who = [piece for piece in pieces[:first] if not _NUMBER.fullmatch(piece)]
    if end - first < _LEAST or len(who) != 1 or any(pairs[end:]):
        return line
    told = f"{who[0].rstrip(' :')}: {', '.join(pairs[first:end])}"
    return f"{told}. {' '.join(pieces[end:])}" if end < len(pieces) else told


def _pair(piece: str) -> str:
    """A question on leave and its plain answer in words; "" for anything else."""
    m = _PAIR.fullmatch(piece)
    if m is None or not topics(m["label"]):
        return ""
    said = m["answer"].strip("()[] ")
    answer = "left blank" if is_blank(said) and not is_elsewhere(said) else plain_of(said).casefold()
    return f"{m['label']} {answer}" if answer else ""


def labels_apart(cell: str) -> str:
    """A cell in which several lines begin with a label, each a clause of its own.

    >>> labels_apart("Seen 4 May\\nQuotes: ok with name\\nPartners: no"), labels_apart("Ada\\nObi")
    ('Seen 4 May; Quotes: ok with name; Partners: no', 'Ada\\nObi')
    """
    lines = [line.strip(" .;") for line in cell.splitlines() if line.strip(" .;")]
    return "; ".join(lines) if sum(map(bool, map(_LABEL.match, lines))) > 1 else cell


_LABEL = re.compile(r"\W*[^\W\d_][^:\n]{1,40}:\s")
