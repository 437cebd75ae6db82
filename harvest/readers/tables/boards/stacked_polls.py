"""Reports that stack one poll below the other on a sheet, each with its question, a head of its own and its answers."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.model.punctuation import asks
from harvest.readers.recognise.columns.column_names import CLOUD_COUNT, CLOUD_WORD

QUESTION, NAME, SAID = "Question", "Name", "What was said"
POLLED = [QUESTION, NAME, SAID]
"""The columns of answers to polls."""
THEIR_OWN = "Questions from those who were there"
_ASKED = re.compile(r"^(?:questions?|fragen?|pregunta|pytanie|cwestiwn|domanda|vraag)$", re.I)
_POLL = re.compile(r"^(?:(?:open )?poll|question|quiz|slide|activity|q)\s*#?\s*\d{1,3}\b\W*", re.I)
_KIND = re.compile(
    r"^(?:open[- ]?(?:text|ended)|word ?cloud|(?:multiple|single)[- ]choice|rating|ranking|quiz|scales?|q ?& ?a)$",
    re.I,
)
_TITLE = re.compile(r"\b(?:title|question|prompt|asked)\b", re.I)
_DETAILS = 8
_KEY = re.compile(r"[^\W\d][\w ]{1,24}:?")
"""What a tool says of a poll in a row: of so many characters, in no more than so many rows below the question."""
_ANSWERS = re.compile(
    r"^(?:responses?|answers?|texts?|comments?|ideas?|contributions?|antwort(?:en)?|r[ée]ponses?|respuestas?|odpowiedzi|atebion|"
    r"risposte)$",
    re.I,
)
_COUNTED = re.compile(r"\s*#?\d{1,2}$")
"""Where somebody may send several: ``Response 2``."""
_WHO = re.compile(
    r"^(?:names?|participants?|voters?|authors?|users?|by|from|teilnehmer\w*|nom|nombre|imi[ęe]|enw)$", re.I
)
_NOBODY = re.compile(r"^(?:anonym\w*|an[oó]nim\w*|dienw|guest|unknown|-|–)$", re.I)


def stacked_polls(rows: Sequence[Sequence[str]]) -> list[list[str]] | None:
    """The answers to open questions in rows, each with its question and who gave it; None for any other sheet.

    Polls in which options are counted hold nobody's words and are left out.

    >>> sheet = [["Poll 1", "Been before?"], ["Option", "Votes"], ["Yes", "9"], [],
    ...          ["Poll 2", "Where do you rest?"], ["Response", "Name"], ["At ours", "Eilidh"]]
    >>> stacked_polls(sheet)[1:]
    [['Where do you rest?', 'Eilidh', 'At ours']]
    >>> sheet = [["Slide 2", "Open ended"], ["What next?"], ["Response"], ["Nets"], [], ["Slide 3", "Q&A"],
    ...          ["Question", "Upvotes"], ["Will there be a dredge?", "4"]]
    >>> [(row[0][:9], row[2]) for row in stacked_polls(sheet)[1:]]
    [('What next', 'Nets'), ('Questions', 'Will there be a dredge?')]
    >>> sheet = [["Poll title", "What would help?"], ["Votes", "9"], [], ["Response", "Participant"], ["Lamps", "Bea"]]
    >>> stacked_polls(sheet)[1:]
    [['What would help?', 'Bea', 'Lamps']]
    """
    if (single := _one_below_details(rows)) is not None:
        return single
    found: list[list[str]] = []
    polls = 0
    surely = False
    for block in _blocks(rows):
        question = _question(block[0])
        if not question and _is_bare(block[0]):
            # "Slide 4 | Open ended", and below it what was asked; people's own questions have none.
            block = block[1:]
            alone = [cell for cell in block[0] if cell.strip()] if block else []
            question = alone[0].strip() if len(alone) == 1 else THEIR_OWN
            block = block if len(alone) == 1 else [[], *block]
        if not question or len(block) < 2:
            continue
        polls += 1
        if (bare := _bare_answers(block)) is not None:
            surely = True
            found += [[question, "", words] for words in bare]
            continue
        at = 1 if question == THEIR_OWN else _head(block)
        head = [cell.strip() for cell in block[at]]
        own = question == THEIR_OWN or _is_from_the_room(block[:at])
        said = [
            n for n, cell in enumerate(head) if _ANSWERS.match(_COUNTED.sub("", cell)) or (own and _ASKED.match(cell))
        ]
        if not said and any(map(CLOUD_COUNT.match, head)):
            said = [n for n, cell in enumerate(head) if CLOUD_WORD.match(cell)]
        who = next((n for n, cell in enumerate(head) if _WHO.match(cell)), None)
        for row in block[at + 1 :]:
            name = row[who].strip() if who is not None and who < len(row) else ""
            for n in said:
                if n < len(row) and row[n].strip():
                    found.append([question, "" if _NOBODY.match(name) else name, row[n]])
    return [POLLED, *found] if (polls >= 2 or surely) and found else None


def _is_from_the_room(told: Sequence[Sequence[str]]) -> bool:
    """Whether a tool says of a poll that people put questions of their own (``Type | Q&A``)."""
    return any(_ROOM.match(cell.strip()) for row in told for cell in row[1:])


_ROOM = re.compile(r"q ?& ?a$", re.I)


def _bare_answers(block: Sequence[Sequence[str]]) -> list[str] | None:
    """What stands below an open question without a head, with at most a count beside it; None for any other poll."""
    rows = [[cell.strip() for cell in row if cell.strip()] for row in block]
    told = 1
    while told < len(rows) and told < _DETAILS and len(rows[told]) == 2 and _IS_DETAIL.fullmatch(rows[told][0]):
        told += 1
    kinds = [cell for cell in (*rows[0], *(cell for row in rows[1:told] for cell in row[1:])) if _KIND.match(cell)]
    below = rows[told:]
    if not kinds or not all(map(_OPEN.match, kinds)) or not below or not _POLL.match(rows[0][0]):
        return None
    if any(_ANSWERS.match(_COUNTED.sub("", cell)) for cell in below[0]) or any(len(row) > 2 for row in below):
        return None
    return [row[0] for row in below] if all(map(_is_count, (cell for row in below for cell in row[1:]))) else None


_OPEN = re.compile(r"^open[- ]?(?:text|ended)$", re.I)
_IS_DETAIL = re.compile(
    r"(?:total |number of )?(?:voters?|votes?|participants?|respondents?|responses?|answers?|submissions?|"
    r"entries|contributions?)\W*|(?:poll |question )?"
    r"(?:type|kind|status|date|started|closed|created|id|title|name|duration)\W*",
    re.I,
)
"""What a tool says of a poll in the first cell of a row."""


def _is_count(cell: str) -> bool:
    return re.fullmatch(r"\d{1,6}(?:[.,]\d+)?\s*%?", cell) is not None


def _one_below_details(rows: Sequence[Sequence[str]]) -> list[list[str]] | None:
    """The answers to the one poll of a sheet, whose table stands below an empty row and what the tool says of it."""
    blocks = _blocks(rows)
    if len(blocks) != 2 or len(blocks[0]) > _DETAILS or len(blocks[1]) < 2:
        return None
    told = [[cell.strip() for cell in row if cell.strip()] for row in blocks[0]]
    if len(told) < 2 or not all(len(pair) == 2 and _KEY.fullmatch(pair[0]) for pair in told):
        return None
    head = [cell.strip() for cell in blocks[1][0]]
    said = next((n for n, cell in enumerate(head) if _ANSWERS.match(cell)), None)
    who = next((n for n, cell in enumerate(head) if _WHO.match(cell)), None)
    asked = next((value for key, value in told if asks(value) or _TITLE.search(key)), "")
    if said is None or who is None or not asked:
        return None
    found = []
    for row in blocks[1][1:]:
        name, words = ((row[n] if n < len(row) else "").strip() for n in (who, said))
        if words:
            found.append([asked, "" if _NOBODY.match(name) else name, words])
    return [POLLED, *found] if found else None


def _is_bare(row: Sequence[str]) -> bool:
    """Whether a row only counts a slide and says of which kind it is."""
    cells = [cell.strip() for cell in row if cell.strip()]
    return 1 <= len(cells) <= 2 and _POLL.fullmatch(cells[0]) is not None and all(map(_KIND.match, cells[1:]))


def _blocks(rows: Sequence[Sequence[str]]) -> list[list[list[str]]]:
    """Stretches of rows with nothing empty between them."""
    blocks: list[list[list[str]]] = [[]]
    for row in rows:
        if any(cell.strip() for cell in row):
            blocks[-1].append(list(row))
        elif blocks[-1]:
            blocks.append([])
    return [block for block in blocks if block]


def _head(block: Sequence[Sequence[str]]) -> int:
    """The row of a poll that names its columns: below what the tool says of it (``Type | Open ended``)."""
    for n, row in enumerate(block[1:_DETAILS], 1):
        cells = [cell.strip() for cell in row]
        if any(_ANSWERS.match(_COUNTED.sub("", cell)) for cell in cells) or not (
            len(list(filter(None, cells))) == 2 and _KEY.fullmatch(cells[0])
        ):
            return n
    return 1


def _question(row: Sequence[str]) -> str:
    """The question that a row puts over a poll: "Poll 2 | Where do you rest? | Open text"; empty for any other row."""
    cells = [cell.strip() for cell in row if cell.strip() and not _KIND.match(cell.strip())]
    if len(cells) == 2 and _POLL.fullmatch(cells[0]):
        return cells[1]
    if len(cells) == 1 and (_POLL.match(cells[0]) or asks(cells[0])):
        return _POLL.sub("", cells[0]) or ""
    return ""
