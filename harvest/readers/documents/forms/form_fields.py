# ruff: noqa: E501 – patterns and examples are easier to check on one line
"""What is printed on a form and what somebody wrote there, whether it is a table of two columns or lines."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from harvest.readers.documents.lines import Block, Line
from harvest.readers.lists_by_name.heard.clauses import topics
from harvest.readers.lists_by_name.on_slips.form_lines import form_line
from harvest.readers.lists_by_name.signs.choices import has_boxes
from harvest.readers.permission.asks.headings import asks_alone
from harvest.readers.permission.text import fold


class Field(NamedTuple):
    """A label and what was written behind it; "" where nothing was."""

    label: str
    written: str


_FIELDS = (
    re.compile(
        r"(?P<label>[^\n?]{3,160}\?[^:\n]{2,120}?):\s*(?P<written>.*)"
    ),  # the options of a question, and a colon
    re.compile(r"(?P<label>[^\n?]{3,220}\?)[\s:]\s*(?P<written>.*)"),
    re.compile(r"(?P<label>[^:?\n]{2,90}):\s*(?P<written>.*)"),
)
_RULED = re.compile(r"_{2,}|[.…]{4,}")
_OPTIONS = re.compile(
    r"^(?:\W*(?:yes|no|y|n|ydw|na|tak|nie|oui|non|ok|not sure|maybe|(?:yes|no),? \w+(?: \w+){0,5}|(?:not|with|without|first|only)(?: (?:my|your|first|full|real|name|named|quoted|at all|all|only)){0,3})\W*(?:/|\||\bor\b|☐|□|\s{2,}|$)){2,}$",
    re.IGNORECASE,
)
"""The answers that a form prints, none of which is marked."""
_TICKED = re.compile(r"[☑☒✅✓✔✗✘]|\[\s?[xX✓✔]\s?\]|\*\*|~~")
_NAME = re.compile(
    r"\W*(?:(?:your|my|full|first|child['’]?s?|print|participant['’]?s?|storyteller['’]?s?) )*names?\b(?! (?:with|on|to|of (?:the )?(?:group|event|project|place))\b).{0,40}|"
    r"\W*(?:(?:name of )?(?:the )?(?:participant|storyteller|story teller|teller|interviewee|person|speaker)|who (?:are you|is this|told it))\W*",
    re.IGNORECASE,
)
_BOX = re.compile(r"\s*(?:[☐□☑☒✅✓✔]|\[\s?[xX✓✔]?\s?\])\s*")
_LONGEST, _AROUND, _SHORT = 40, 150, 14
"""So many words at most has a line or what is written in a field of a form that asks for leave alone, so many stand
around the fields, and so many are written in one that asks for neither leave nor remarks."""
_FEWEST, _LINES, _SEVERAL = 2, 60, 2
"""So many questions about leave it has at least, so many lines at most, and so many gaps a line of several fields."""


def fields_of(blocks: Sequence[Block]) -> tuple[list[Field], list[str]]:
    """The fields of a form in their order, and the lines that are none; no fields of what is wider or longer than one.

    >>> fields_of([Line("Story form"), Line("Name: Ada Obi"), Line("May we quote you? yes / no: yes")])
    ([Field(label='Name', written='Ada Obi'), Field(label='May we quote you? yes / no', written='yes')], ['Story form'])
    >>> fields_of([[["Name", "Bo"], ["Quote you?", ""]]])[0]
    [Field(label='Name', written='Bo'), Field(label='Quote you?', written='')]
    >>> fields_of([[["Please tick", "Yes", "No"], ["Quote you?", "☐", "☐"], ["Name you?", "", ""]]])[0]
    [Field(label='Quote you?', written=''), Field(label='Name you?', written='')]
    """
    if len(blocks) > _LINES:
        return [], []
    found: list[Field] = []
    rest: list[str] = []
    for block in blocks:
        if isinstance(block, Line):
            for text in filter(str.strip, block.text.split("\n")):
                here = _beside_each_other(text) or [field for field in [_in_line(text)] if field is not None]
                found += here
                rest += [text.strip()] if not here else []
        elif (asked := _unticked(block)) is not None:
            found += asked
        elif max(map(len, rows := _boxes_last(block)), default=0) > 2:
            return [], []
        else:
            found += [
                Field(" ".join(row[0].split()), _written(row[1] if len(row) > 1 else ""))
                for row in rows
                if row and row[0].strip()
            ]
    return found, rest


def _boxes_last(rows: Sequence[Sequence[str]]) -> list[Sequence[str]]:
    """The rows of a table without the numbers before what it asks, each with its box behind that.

    >>> _boxes_last([["1.", "I agree to it.", "☐"]]), _boxes_last([["☐", "I agree to it."]])
    ([['I agree to it.', '☐']], [['I agree to it.', '☐']])
    """
    counted = all(not row or _COUNT.fullmatch(row[0].strip()) for row in rows) and any(row[0].strip() for row in rows)
    bare = [row[1:] for row in rows] if counted else list(rows)
    return [[row[1], row[0]] if len(row) == 2 and _IS_BOX.fullmatch(row[0].strip()) else row for row in bare]


_COUNT = re.compile(r"(?:\(?(?:\d{1,2}|[a-z])[.)]*)?", re.IGNORECASE)
_IS_BOX = re.compile(r"[☐□☑☒✅✓✔✗✘]|[\[(]\s*[xX✓✔]?\s*[\])]|_{2,}")


def _unticked(rows: Sequence[Sequence[str]]) -> list[Field] | None:
    """What a table asks whose columns are answers to tick, where nobody ticked one; None for any other table."""
    head, *below = rows
    if len(head) <= 2 or not below or not all(cell.strip() and _ANSWER.fullmatch(cell.strip()) for cell in head[1:]):
        return None
    if any(_NOT_TICKED.sub("", cell) for row in below for cell in row[1:]):
        return None
    return [Field(" ".join(row[0].split()), "") for row in below if row and row[0].strip()]


_ANSWER = re.compile(
    r"(?:yes|no|maybe|not sure|don['’]?t know|n/?a|agree|disagree|initials?|tick|ja|nein|oui|non|s[ií]|tak|nie|ydw|nac ydw|ie|na|"
    r"sim|não|nee)(?: ?(?:please|thanks|/ ?\w+))?\W*",
    re.IGNORECASE,
)
_NOT_TICKED = re.compile(r"[\s☐□_.…]|\[\s*\]|\(\s*\)")


def _beside_each_other(text: str) -> list[Field]:
    """The fields of a line with several gaps that nobody filled: ``Name ......  How old? .....``."""
    gaps = list(_RULED.finditer(text))
    if len(gaps) < _SEVERAL or text[gaps[-1].end() :].strip(" .)"):
        return []
    labels = [part.strip(" :") for part in _RULED.split(text) if part.strip(" :.)")]
    # a scale printed above its circles (“( )   ( )   ( )”) holds gaps and no label
    return [Field(label, "") for label in labels] if all(len(label.split()) <= _SHORT for label in labels) else []


def _in_line(text: str) -> Field | None:
    marked = _TICKED.search(text) is not None or has_boxes(text)
    if marked and (told := form_line(text)) is not None and told.answer is not None:
        return Field(told.question, told.answer)
    if (box := _BOX.match(text)) is not None:
        return Field(text[box.end() :].strip(), "Yes" if _TICKED.search(box.group()) else "")
    bare = " ".join(_RULED.sub(" ", text).split())
    for pattern in _FIELDS:
        if (match := pattern.fullmatch(bare)) is not None:
            return Field(match["label"].strip(), _written(match["written"]))
    if not marked and (told := form_line(text)) is not None and told.answer is not None:
        return Field(told.question, told.answer)
    ruled = _RULED.search(text)
    return Field(text[: ruled.start()].strip(), "") if ruled and ruled.start() else None


def _written(value: str) -> str:
    bare = " ".join(_RULED.sub(" ", value).split())
    if _IS_BOX.fullmatch(bare) and _TICKED.search(bare) and bare[0] in "[(":
        return "☑"
    return "" if _IS_EMPTY.fullmatch(bare) or (_OPTIONS.match(bare) and not _TICKED.search(bare)) else bare


_IS_EMPTY = re.compile(r"(?:[☐□]|\[\s*\]|\(\s*\)|\s)*")


def is_name_label(label: str) -> bool:
    """Whether a field of a form is for the name of whoever fills it in.

    >>> [is_name_label(x) for x in ("Your name (print)", "Put your name to them?", "Name", "Name / Enw", "Name of event")]
    [True, False, True, True, False]
    """
    return _NAME.fullmatch(label) is not None and not label.rstrip().endswith("?")


def asks_leave(label: str) -> bool:
    """Whether a field asks what may be done with somebody's words, name or picture.

    >>> asks_leave("May the research team quote you"), asks_leave("Research team"), asks_leave("Keep a copy. Contact")
    (True, False, False)
    """
    if is_name_label(label) or _OF_THE_TELLER.match(label) or _OF_THE_PROJECT.fullmatch(label):
        return False
    return bool(asks_alone(label) or topics(label) or _OF_PICTURES.search(fold(label)))


_OF_THE_TELLER = re.compile(
    r"\W*(?:sign(?:ed|ature)?|dated?|age|born|phone|tel(?:ephone)?|mobile|e-?mail|address|postcode|table|where|witness)\b",
    re.IGNORECASE,
)
_OF_THE_PROJECT = re.compile(
    r"\W*(?:(?:name|title) of )?(?:the )?(?:(?:lead |chief |principal |research )?(?:project|study|event|research(?:ers?)?|team|"
    r"investigators?|interviewers?|facilitators?|organisers?|organi[sz]ation|ethics)(?: (?:team|title|name|group|lead|number|"
    r"reference|ref|approval|no))?|version|reference|ref)\W*|"
    r".*\b(?:contact|e-?mail|tel(?:ephone)?|phone|website|address|return(?:ed)? to)(?: us)?\W*",
    re.IGNORECASE,
)
"""What a form prints of itself, and of whom to turn to."""
_OF_PICTURES = re.compile(
    r"\b(?:photo\w*|pictures?|archive|in the (?:library|museum)|passed? (?:it |this |them )?on)\b"
)


def asks_for_leave_alone(fields: Sequence[Field], rest: Sequence[str]) -> bool:
    """Whether a form asks for leave and holds nobody's story: several such questions, and little beside them."""
    around = [len(text.split()) for text in rest]
    return (
        sum(asks_leave(field.label) for field in fields) >= _FEWEST
        and max(around, default=0) <= _LONGEST
        and sum(around) <= _AROUND
        and all(len(field.written.split()) <= (_LONGEST if is_remark(field.label) else _SHORT) for field in fields)
    )


def is_remark(label: str) -> bool:
    """Whether a field asks for leave or for what somebody has to say of it, in as many words as they need."""
    return asks_leave(label) or _ANYTHING.match(label) is not None


_ANYTHING = re.compile(
    r"\W*(?:any(?:thing)?|(?:other |more )?(?:comments?|remarks?|notes?|conditions?))\b", re.IGNORECASE
)
