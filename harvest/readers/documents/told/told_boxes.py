# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""Boxes below each of several people's words: every printed line is an answer, ticked or not."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from harvest.readers.documents.forms.boxes import boxes_in
from harvest.readers.documents.lines import Block, Line
from harvest.readers.leave.said import reads
from harvest.readers.permission import words
from harvest.readers.permission.answered.plain_answers import EITHER
from harvest.readers.permission.lines import SAID, answers, fields_in, is_harmless, kind_of_label
from harvest.readers.permission.text import any_of, fold
from harvest.readers.permission.told import permissions_told

PRINTED = ""
"""The label of what asks for no leave; ticked, it may still limit it."""
_LIMITS = any_of(
    r"\b(?:only|just|before|ask|check with|first(?! names?\b)|until|unless|except|but|private|confidential|not|never|n't|tylko|nur|seulement|solo|yn unig)\b"
)
"""What makes a ticked box a limit, or what nobody can tell from one."""
_LATER = any_of(
    r"\b(?:interview\w*|contact\w*|invit\w+|mailing|hear (?:more|from)|cop(?:y|ies)|take part|join\w*|volunteer\w*|help (?:out|with)|again)\b"
)
"""What is asked of later, which limits nobody's words."""
_TO_YOU = re.compile(r"^(?:The )?(?:[A-Z][\w&'’-]+ ){1,5}(?=(?:may|can)\b)")
"""Whoever asks, by name: ``Tarn Trust may print what I said``."""
_CROSSES, _TICKS = re.compile("☒"), re.compile("[☑✅✓✔]")
_FRAME = 80
"""So many words at most stand in a frame that asks for leave."""
_LEAST = 2
"""So often a printed line comes back at least."""


def boxed_answers(lines: Sequence[Line]) -> dict[int, dict[str, str]]:
    """What each line of boxes answers, by its place, where the same printed lines come back and some ask for leave.

    >>> page = "Ada|We sang.|[x] You may print my words|[ ] You may print my name|Bo|I slept.|[ ] You may print my words"
    >>> found = boxed_answers([Line(text) for text in f"{page}|[ ] You may print my name".split("|")])
    >>> found[2], found[3], found[6]
    ({'You may print my words': 'yes'}, {'You may print my name': 'no'}, {'You may print my words': 'no'})
    >>> page = "Ada|We sang.|(x) use with my name|( ) do not use|Bo|I slept.|( ) use with my name|(x) do not use"
    >>> list(boxed_answers([Line(text) for text in page.split("|")]).values())
    [{'Permission': 'use with my name'}, {'': ''}, {'': ''}, {'Permission': 'do not use'}]
    """
    found: dict[int, list[tuple[bool, str]]] = {}
    for n, line in enumerate(lines):
        boxes = boxes_in(line.text) if line.heading is None and line.text.strip() else None
        if boxes is not None and (not boxes.before or (_asks_for_leave(boxes.before) and not _yes_no(boxes.options))):
            found[n] = [(on, _TO_YOU.sub("You ", label)) for on, label in boxes.options]
    often = Counter(fold(label) for options in found.values() for _, label in options)
    printed = {label for label, times in often.items() if times >= _LEAST}
    found = {n: options for n, options in found.items() if any(fold(label) in printed for _, label in options)}
    kinds = {_kind(label) for options in found.values() for _, label in options}
    groups = _groups(found)
    ticked = [sum(on for n in group for on, _ in found[n]) for group in groups]
    single = sum(count > 1 for count in ticked) <= 0.34 * len(ticked)
    labels = list(dict.fromkeys(label for options in found.values() for _, label in options))
    # A box for the name alone is a question of its own, and none of several answers.
    apart = {"name", "words"} <= {_kind(label) for label in labels} and not _with_and_without(labels)
    choices = single and not apart and _are_choices(labels)
    several = {n for group, count in zip(groups, ticked, strict=True) if count > 1 for n in group}
    if not (kinds & {"words", "consent"} or choices):
        return {}
    marks = " ".join(lines[n].text for n in found)
    # Where some boxes are ticked and some are crossed, a cross may be a no.
    doubtful = bool(_CROSSES.search(marks) and _TICKS.search(marks))
    made: dict[int, dict[str, str]] = {}
    for n, options in found.items():
        crossed = doubtful and _CROSSES.search(lines[n].text) is not None
        made[n] = {}
        for on, label in options:
            if choices:
                made[n] |= {SAID: f"{label} (?)" if crossed or n in several else label} if on else {}
            elif _LIMITS.search(fold(label)) and kind_of_label(label) != "name":
                made[n] |= {PRINTED: f"{label} (?)"} if on else {}
            elif on and not kind_of_label(label) and _refuses(label):
                made[n] |= {PRINTED: f"{label} (?)"}
            elif not kind_of_label(label) or is_harmless(label) or _LATER.search(fold(label)):
                made[n] |= {PRINTED: label} if on and not is_harmless(label) else {}
            else:
                made[n][label] = "crossed (?)" if crossed else "yes" if on else "no"
        made[n] = made[n] or {PRINTED: ""}
    return made


def _with_and_without(labels: Iterable[str]) -> bool:
    """Whether one box is with the name and another without it: one of the two is ticked."""
    bare = {bool(words.UNNAMED.search(fold(label))) for label in labels if re.search(r"\bname", fold(label))}
    return bare == {True, False}


def _kind(label: str) -> str:
    """What a box is about; to share one's story with nobody in particular is to have it quoted."""
    kind = kind_of_label(label)
    return "words" if kind == "more" and _SHARED.fullmatch(fold(label).strip(" .:")) else kind


_SHARED = any_of(
    r"(?:yes,? )?(?:you|we) (?:may|can) (?:share|use|pass on|retell) (?:my|this|the|your) (?:whole )?(?:story|stories|words|memory|memories|piece|text|quote|comments?)"
)


def _refuses(label: str) -> bool:
    """Whether a box that was ticked keeps the words in: ``Please keep it between us``."""
    reading = reads(label)
    return (reading.clear and reading.permission.quotation == "no") or bool(_KEPT.search(fold(label)))


_KEPT = any_of(
    r"\b(?:rather|sooner|prefer\w*|keep|kept|stays?|stayed|remain\w*|between|among|within|inside|leave|left|out|hold|wait|think)\b|\bto (?:yourselves|ourselves|myself)\b"
)
"""What may keep words in, in a box that asks for nothing else."""


_YES_NO = re.compile(rf"(?:{EITHER})\b(?=\W*$|\s{{2,}}|.*\?)", re.I)


def _yes_no(options: Sequence[tuple[bool, str]]) -> bool:
    """Whether boxes are answers to the question before them, and maybe to a next one, and no options of their own."""
    return any(_YES_NO.match(label.strip()) for _, label in options)


def _asks_for_leave(label: str) -> bool:
    """Whether what stands before boxes on their line only says that they ask for leave: ``PERMISSION ☒ … ☐ …``."""
    return len(label.split()) <= 4 and kind_of_label(label.strip(" :–—-")) in ("words", "consent")


def _groups(places: Iterable[int]) -> list[list[int]]:
    """Places in runs, with at most one line between two of a run."""
    made: list[list[int]] = []
    for n in places:
        if made and n - made[-1][-1] <= 2:
            made[-1].append(n)
        else:
            made.append([n])
    return made


def _are_choices(labels: Sequence[str]) -> bool:
    """Whether boxes are answers of which one is chosen, and not each a question of its own."""
    if len(labels) < 2:
        return False
    read = permissions_told([{SAID: label} for label in labels]).people
    refusing = [one.quotation == "no" for one in read]
    hiding = [
        one.quotation == "anonymous" and bool(words.UNNAMED.search(fold(x)))
        for one, x in zip(read, labels, strict=True)
    ]
    naming = [one.quotation == "named" for one in read]
    return any(naming) and (any(hiding) or any(refusing)) or (any(hiding) and any(refusing))


def tables_as_lines(blocks: Sequence[Block]) -> list[Block]:
    """The blocks with each small table of questions about leave and their answers, or frame around them, as lines.

    >>> tables_as_lines([Line("We sang."), [["May we quote you?", "☒"], ["May we name you?", "☐"]]])[1:]
    [Line(text='May we quote you: yes', ...), Line(text='May we name you: no', ...)]
    """
    made: list[Block] = []
    for block in blocks:
        if not isinstance(block, Line) and (framed := _framed(block)):
            made += framed
            continue
        rows = [] if isinstance(block, Line) else [[c.strip() for c in row] for row in block]
        pairs = [(row[0], row[1]) for row in rows if len(row) == 2 and row[0]]
        asked = [kind_of_label(question) for question, _ in pairs]
        if (
            isinstance(block, Line)
            or len(pairs) != len(rows)
            or not any(kind in ("words", "consent") for kind in asked)
            or not all(asked)
            or not all(_is_answer(answer) for _, answer in pairs)
        ):
            made.append(block)
        else:
            made += [Line(f"{question.rstrip(' ?:')}: {_answer(answer)}") for question, answer in pairs]
    return made


def _framed(rows: Sequence[Sequence[str]]) -> list[Line]:
    """The lines of a table of one column that is only a frame around what somebody permits; none for any other table."""
    if any(len(row) != 1 for row in rows):
        return []
    lines = [line.strip() for row in rows for line in row[0].split("\n") if line.strip()]
    boxed = [boxes.before for line in lines if (boxes := boxes_in(line)) is not None]
    asked = any(before and _asks_for_leave(before) for before in boxed) or any(
        kind_of_label(label) in ("words", "consent")
        for line in lines
        for label in (*fields_in(line), line.rstrip(" :?"))
    )
    return [Line(line) for line in lines] if asked and sum(len(line.split()) for line in lines) <= _FRAME else []


def _is_answer(cell: str) -> bool:
    return not cell or boxes_in(f"{cell} x") is not None or answers(cell) or cell in "✓✔✗✘☑☒☐xX"


def _answer(cell: str) -> str:
    boxes = boxes_in(f"{cell} x") if len(cell) <= 4 else None
    return cell if boxes is None else "yes" if boxes.options[0][0] else "no"
