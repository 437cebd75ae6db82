"""Responses that SurveyMonkey shows one by one, copied below each other: how each was sent, what was asked, answers."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.dropping import LeftOut

AROUND = "lines of the tool around the answers"
SKIPPED = "questions that somebody skipped"
_SENT = re.compile(
    r"^\W*(collector|collecteur|recopilador|started|begonnen|commencée?|last modified|zuletzt geändert|"
    r"(?:time spent|zeitaufwand|temps passé|tiempo dedicado)|(?:ip[- ]?address?e?|adresse ip|dirección ip)|"
    r"email|first name|last name|custom data)\s*:",
    re.I,
)
"""What the tool says of how a response was sent."""
_STATE = re.compile(r"^\W*(?:(?:in)?complete|partial|disqualified|abgeschlossen|terminée?|completas?)\W*$", re.I)
_COUNTED = re.compile(r"^\W*(?:#\s?\d{1,5}|(?:page|seite|página) \d{1,3}(?:\s?[:–-] .{1,120})?)\W*$", re.I)
_ASKED = re.compile(r"^\s*Q(\d{1,3})\b[.:)]?\s*(.*)$", re.S)
_NONE = re.compile(
    r"^\W*(?:respondent skipped this question|(?:der )?befragte[rn]? hat diese frage übersprungen|"
    r"la personne interrogée a ignoré cette question|el encuestado omitió esta pregunta|"
    r"o respondente ignorou esta pergunta|l['’]intervistato ha saltato questa domanda)\W*$",
    re.I,
)
_OFFERS = re.compile(r"^\W*(?:you have \d{1,6} more responses?\b.{0,80}|upgrade to (?:view|see)\b.{0,80})$", re.I)
_LEAST = 3


def single_responses(lines: Sequence[str], left: LeftOut) -> list[dict[str, str]]:
    """What each person answered, by question; empty where the lines are no such copy.

    >>> top = ["#1", "COMPLETE", "Collector: Web", "Started: Monday", "Time Spent: 00:01:02"]
    >>> answered = ["Q1", "What stays?", "The pond", "Q2", "What goes?", "Respondent skipped this question"]
    >>> single_responses([*top, *answered], LeftOut())
    [{'What stays?': 'The pond', 'What goes?': ''}]
    >>> single_responses(["Q1", "What stays?", "The pond"], LeftOut())
    []
    """
    said_of = {found[1].casefold() for line in lines if (found := _SENT.match(line[:200]))}
    if len(said_of) < _LEAST or not any(map(_is_state, lines)) or not any(map(_ASKED.match, lines)):
        return []
    records: list[dict[str, str]] = []
    printed: set[str] = set()
    head, last, awaits = "", 0, False
    for line in lines:
        asked = _ASKED.match(line)
        if asked and not awaits:
            if not records or int(asked[1]) <= last:
                records.append({})
            left.add(AROUND, line[: asked.start(2)])
            last, head = int(asked[1]), " ".join(asked[2].split())
            awaits = not head
        elif awaits:
            head, awaits = " ".join(line.split()), False
            asked = _ASKED.match(f"Q{last} {head}")
        if asked:
            if head in printed:  # what is asked first is kept as the name of a column
                left.add(AROUND, head)
            records[-1].setdefault(head, "") if head else None
            printed.add(head)
        elif _NONE.match(line):
            left.add(SKIPPED, line)
        elif not head or any(tells(line) for tells in (_SENT.match, _is_state, _COUNTED.match, _OFFERS.match)):
            left.add(AROUND, line)
            head = ""
        else:
            records[-1][head] = f"{records[-1][head]}\n{line.strip()}".strip()
    return records


def _is_state(line: str) -> bool:
    """Whether the tool says that a response is complete: in capitals, as nobody answers."""
    return _STATE.match(line) is not None and line.strip().isupper()
