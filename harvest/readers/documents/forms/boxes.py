"""Boxes that people tick in typed forms (``☑ Yes ☐ No``, ``[x] work``): what was ticked answers, the rest does not."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from harvest.model.punctuation import asks
from harvest.readers.documents.lines import Block, Line
from harvest.readers.dropping import LeftOut
from harvest.readers.leave.said import reads
from harvest.readers.permission.answered.plain_answers import EITHER

_MARK = re.compile(
    r"[☐☑☒□■▢⬜✅✓✔✗✘]\ufe0f?|\[[\s_]{0,3}[xX✓✔*]?[\s_]{0,3}\](?!\()|\([\s_]{0,3}[xX✓✔oO]?[\s_]{0,3}\)(?=\s|$)"
)
_WIDE = re.compile(r"([\[(])[ \t\u00a0]{1,6}(?:([xX✓✔*oO])[ \t\u00a0]{0,6})?([\])])")
_BEHIND = re.compile(rf"(?:{_MARK.pattern})\s*$")
_FIRST_LABEL = re.compile(
    rf"^(.*\S)(?:\s{{2,}}|\s(?=(?:{EITHER}|with|without|named|anonym\w*)$))(\S.*)$",
    re.I,
)
"""Where what is asked ends and the first label begins, when no mark parts them."""
_ON = "☑☒■✅✓✔xX*oO"
_LIST = re.compile(r"^\s*(?:[-*•‣▪◦·]|\d{1,3}[.)])\s+")
_LONGEST, _MARKS = 8, 12
UNTICKED = "options of the form that nobody ticked"
TICKED = "ticked boxes (kept beside the words)"
MARKS = "marks of lists"
EMPTY = (
    "{} with an empty box: taken for what people wrote. If these are options of a form that nobody ticked, take them "
    "out."
)


def with_narrow_boxes(blocks: Sequence[Block]) -> list[Block]:
    """The blocks with every box that was typed with brackets as wide as all others.

    >>> [line.text for line in with_narrow_boxes([Line("(   ) no  ( X ) yes  [   ]"), Line("(a) to z")])]
    ['( ) no  (X) yes  [ ]', '(a) to z']
    """
    return [
        replace(block, text=_WIDE.sub(_narrow, block.text))
        if isinstance(block, Line)
        else [[_WIDE.sub(_narrow, cell) for cell in row] for row in block]
        for block in blocks
    ]


def _narrow(box: re.Match[str]) -> str:
    return f"{box[1]}{box[2] or ' '}{box[3]}"


@dataclass(slots=True)
class Boxes:
    """A line of boxes: what stands before them, and each box with its label and whether it is ticked."""

    before: str
    options: list[tuple[bool, str]]


def boxes_in(text: str) -> Boxes | None:
    """The boxes of a line; None where it has none, or where a mark stands inside a sentence.

    >>> boxes_in("May we quote you? [x] Yes [ ] No")
    Boxes(before='May we quote you?', options=[(True, 'Yes'), (False, 'No')])
    >>> boxes_in("Yes ☑  No ☐").options
    [(True, 'Yes'), (False, 'No')]
    """
    text = _LIST.sub("", text.strip())
    marks = list(_MARK.finditer(text[:600]))
    if not marks or len(marks) > _MARKS:
        return None
    before = text[: marks[0].start()].strip()
    ends = [*(m.start() for m in marks[1:]), len(text)]
    labels = [text[m.end() : end].strip(" ,;|/\t") for m, end in zip(marks, ends, strict=True)]
    if before and not labels[-1] and len(marks) > 1:
        # "Yes ☑ No ☐": each label stands before its box.
        question, mark, first = before.rpartition("?") if "?" in before else before.rpartition(":")
        if not mark and (parted := _FIRST_LABEL.match(first)):
            question, first = parted.groups()
        before, labels = f"{question}{mark}".strip(), [first.strip(), *labels[:-1]]
    if not all(labels) or (before and not before.endswith(("?", ":")) and len(before.split()) > _LONGEST):
        return None
    return Boxes(before, [(any(c in _ON for c in m.group()), label) for m, label in zip(marks, labels, strict=True)])


def chosen_alone(text: str) -> str:
    """A line that begins with a box as what was chosen in it; one with empty boxes alone leaves what they say open.

    >>> chosen_alone("- [ ] use name"), chosen_alone("☒ quote ☐ name ☒ share"), chosen_alone("May we? [ ] yes [x] no")
    ('use name: ?', 'quote; share', 'May we? [ ] yes [x] no')
    """
    boxes = boxes_in(text)
    if boxes is None or boxes.before or all(on for on, _ in boxes.options):
        return text
    chosen = [label for on, label in boxes.options if on]
    return "; ".join(chosen) if chosen else f"{boxes.options[0][1]}: ?"


def box_first(text: str) -> str:
    """A line with each box before its label and none of them round, as most lists of leave have them.

    >>> box_first("You may quote me:  Yes ☒   No ☐"), box_first("☒ Yes ☐ No"), box_first("With my name [x]")
    ('You may quote me: ☒ Yes ☐ No', '☒ Yes ☐ No', 'With my name [x]')
    """
    marks = _MARK.findall(text)
    boxes = boxes_in(text) if len(marks) > 1 else None
    if boxes is None or not (_BEHIND.search(text) or any(mark[0] == "(" for mark in marks)):
        return text
    square = [f"[{mark[1:-1].strip() or ' '}]" if mark[0] == "(" else mark for mark in marks]
    labelled = (f"{mark} {label}" for mark, (_, label) in zip(square, boxes.options, strict=True))
    return " ".join([boxes.before, *labelled]).strip()


def listed_line(text: str) -> str:
    """A line or cell as readers of lists expect it: boxes before their labels, a slash before a code as the no it is.

    >>> listed_line("N /S"), listed_line("Yes ☒  No ☐"), listed_line("and/or A/S"), listed_line("N / S")
    ('N no S', '☒ Yes ☐ No', 'and/or A/S', 'N / S')
    """
    return box_first(_SLASHED.sub("no ", text))


_SLASHED = re.compile(r"(?<!\S)/(?=[A-Z]\b)")


@dataclass(slots=True)
class Asked:
    """A question that was answered by ticking: the lines it takes up, itself, what was ticked and what was not."""

    start: int
    end: int
    question: str
    ticked: list[str] = field(default_factory=list)
    unticked: list[str] = field(default_factory=list)


def asked_by_boxes(lines: Sequence[Line], printed: Sequence[Labels] = ()) -> Iterator[Asked]:
    """The questions with options below or behind them; boxes that no question stands over are none of these.

    ``printed`` are the labels of lines of boxes that stand on every form, and are a question of their own.
    """
    n = 0
    while n < len(lines):
        found = boxes_in(lines[n].text)
        if found is None or lines[n].heading:
            n += 1
            continue
        start, question = n, found.before
        if not question:
            above = next((m for m in range(n - 1, max(-1, n - 3), -1) if lines[m].text.strip()), None)
            if above is not None and _is_question(lines[above]):
                start, question = above, lines[above].text.strip()
        if not question and _labels(found) in printed:
            ticked, unticked = ([label for on, label in found.options if on is state] for state in (True, False))
            yield Asked(n, n + 1, _asked_with(_labels(found), printed), ticked, unticked)
            n += 1
            continue
        one = Asked(start, n, question)
        while (
            n < len(lines)
            and (found := boxes_in(lines[n].text))
            and (n == one.end or not (found.before or (not question and _labels(found) in printed)))
        ):
            for on, label in found.options:
                (one.ticked if on else one.unticked).append(label)
            n += 1
        one.end = n
        options = [*one.ticked, *one.unticked]
        if question and len(options) >= 2 and all(len(option.split()) <= _LONGEST for option in one.unticked):
            yield one


Labels = tuple[str, ...]
_ON_EVERY = 3
"""So many forms have a line of boxes in common that is printed on each."""


def _labels(found: Boxes) -> Labels:
    """What stands beside the boxes of a line that has nothing before them; nothing for any other line."""
    return () if found.before else tuple(label for _, label in found.options)


def _asked_with(labels: Labels, printed: Sequence[Labels]) -> str:
    """What a line of boxes without a question asks: for leave where one of its boxes gives or refuses it, and no other
    line of boxes on the form does."""
    leave = [one for one in printed if any(map(_is_leave, one))]
    return "May we use your words?" if leave == [labels] else f"{' / '.join(labels)}:"


def _is_leave(label: str) -> bool:
    return reads(label).of_leave


def _is_question(line: Line) -> bool:
    text = line.text.strip()
    listed = line.item or _LIST.match(line.text) is not None
    return boxes_in(text) is None and (asks(text) or (not listed and (text.endswith(":") or line.bold)))


def answered(lines: Sequence[Line], dropped: LeftOut) -> tuple[list[Line], list[str]]:
    """The lines of forms with each question's ticks as the line below it, and these questions."""
    made: list[Line] = []
    at = 0
    questions = []
    rows = Counter(_labels(found) for line in lines if (found := boxes_in(line.text)))
    printed = [labels for labels, times in rows.items() if len(labels) > 1 and times >= _ON_EVERY]
    for one in asked_by_boxes(lines, printed):
        made += lines[at : one.start]
        question = one.question if one.question.endswith(("?", ":")) else f"{one.question}:"
        made.append(Line(question))
        if one.ticked:
            made.append(Line("; ".join(one.ticked)))
        for option in one.unticked:
            dropped.add(UNTICKED, option)
        questions.append(question.rstrip(": "))
        at = one.end
    return [*made, *lines[at:]], questions


def without_boxes(lines: Sequence[Line], dropped: LeftOut) -> tuple[list[Line], dict[str, str], list[str]]:
    """The lines of any other text without options that nobody ticked, what was ticked by its question, and what to say.

    Below a heading a list of empty boxes is what a flip chart holds: these stay, without their boxes.
    """
    lines, told = _without_to_do(lines, dropped)
    kept: list[Line] = []
    ticked: dict[str, str] = {}
    at = 0
    for one in asked_by_boxes(lines):
        if not one.ticked and (lines[one.start].heading or lines[one.start].bold):
            continue
        kept += lines[at : one.start]
        for option in one.unticked:
            dropped.add(UNTICKED, option)
        if one.ticked:
            ticked[one.question.rstrip(" ?:")] = "; ".join(one.ticked)
            dropped.add(TICKED, f"{one.question} {' '.join(one.ticked)}")
        at = one.end
    kept += lines[at:]
    made, empty = [], 0
    for line in kept:
        found = boxes_in(line.text) if line.text.strip() else None
        if found is None or found.before or len(found.options) > 1:
            made.append(line)
            continue
        on, label = found.options[0]
        if reads(label).of_leave:
            made.append(line)  # whether it was ticked is what it says
            continue
        empty += not on
        dropped.add(MARKS, line.text.replace(label, "", 1))
        made.append(replace(line, text=label, item=True))
    said = [EMPTY.format("1 line" if empty == 1 else f"{empty} lines")] if empty > 1 else []
    return made, ticked, [*told, *said]


_TO_DO = re.compile(
    r"^\W*(?:(?:my |our )?to[- ]?dos?(?: list)?|reminders?|(?:to )?follow up|zu erledigen|à faire|por hacer|da fare|"
    r"te doen|do zrobienia|att göra|i['’]w wneud)\W*$",
    re.I,
)
DUTIES = "what whoever took the notes has to do"
NOT_SAID = (
    "Left out at the end, as what whoever took the notes has to do: “{}”. If people asked for it, name it otherwise."
)


def _without_to_do(lines: Sequence[Line], dropped: LeftOut) -> tuple[Sequence[Line], list[str]]:
    """The lines without a list with boxes under “To do” at the end of notes that hold more than that."""
    filled = [n for n, line in enumerate(lines) if line.text.strip()]
    boxed = next((k for k, n in enumerate(reversed(filled)) if _alone(lines[n].text) is None), 0)
    at = filled[-boxed - 1] if boxed else -1
    if not boxed or 2 * boxed > len(filled) or not _TO_DO.match(lines[at].text):
        return lines, []
    for line in lines[at:]:
        dropped.add(DUTIES, line.text) if line.text.strip() else None
    told = "; ".join(label for n in filled[-boxed:] if (label := _alone(lines[n].text)))
    return lines[:at], [NOT_SAID.format(told[:160])]


def _alone(text: str) -> str | None:
    """What stands behind the only box of a line that begins with it."""
    found = boxes_in(text)
    return found.options[0][1] if found is not None and not found.before and len(found.options) == 1 else None
