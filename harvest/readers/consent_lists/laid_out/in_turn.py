# ruff: noqa: E501 – patterns are easier to check on one line
"""Answers typed behind each name, by the number of their question or in the order in which all were asked → a table."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from itertools import pairwise

from harvest.readers.consent_lists.keys.meanings import NAME_TOO, QUOTE, SHARE
from harvest.readers.permission.answered import closed
from harvest.readers.permission.answered.plain_answers import CROSSES, EITHER, TICKS
from harvest.readers.permission.asks.headings import question_of
from harvest.readers.permission.text import fold
from harvest.readers.permission.young.people import asks_age
from harvest.readers.recognise.talk.speakers import looks_like_name

Rows = list[list[str]]
_LEAST, _LONG, _LINE = 2, 8, 240
"""So many questions and so many people at least; so many words at most has an answer, so many letters a line."""
_NUMBERS = ("123456789", "abcdefgh")
_MARK = r"(?:^|(?<=[\s,;:.(]))\(?(?:q(?:uestion)? ?)?{}(?!\d)\)?"
_ASKS = r"(?:\s*[.):=–-]+\s*|\s+)(?=[^\W\d_])"
_LETTER_ASKS = r"(?:\s*[.):=–-]+\s*|(?<=[A-H])\s+)(?=[^\W\d_])"
_PLAIN = rf"(?:{EITHER}|anon\w*|blank|not asked|no answer|n/a|tbc|[{TICKS}{CROSSES}xX?]+|\d{{1,3}})"
_SIGN = r"[–—-]"
_BULLET = re.compile(r"^\s*(?:\(?\d{1,3}[.)]\s+|[-•*·–]\s*)")
_WHO = re.compile(r"\s+[-–—]+\s+|\s*[,:;(\t]\s*|\s{2,}")
_ASKED = re.compile(
    r"^.*?(?:\b(?:asked|order|columns?|boxes|questions?)\b[^:?(/|]*?(?:[:(]|\s[–—-]\s)|[:(](?=[^:(]*$))\s*", re.I
)
_WIDE = re.compile(r"\s{4,}")
"""A gap is as good as a wider one, and a million spaces are looked through once."""
_SLASHES, _BARS = re.compile(r"\s*/\s*"), re.compile(r"\s*\|\s*")
_HEAD, _ASKED_WHOLE, _PARTS = 7, 14, re.compile(r"\s*[/|;,]\s*(?:and\s+)?|\?\s*|\s+and\s+")


def answered_in_turn(
    lines: Sequence[str], asks: Callable[[str], str], *, wholly: bool = False
) -> tuple[Rows, list[str]] | None:
    """A row for each person with a column for each question, and all other lines; None where nobody answers so.

    ``asks`` tells what a question is about, "" for nothing of leave; ``wholly`` takes only lines of which all that
    begin with a name answer in turn, so that the questions are needed no more.

    >>> about = lambda asked: next((one for one in ("quote", "name", "share") if one in asked.casefold()), "")
    >>> asked = [" 1 May we quote you?", " 2 By name?", " 3 How old are you?", ""]
    >>> answered_in_turn([*asked, "Ada Obi   1 yes  2 no  3 71", "Bo Lind   1 no  2 no  3 12", "Thanks"], about)[0]
    [['Who', 'May we quote you?', 'By name?', 'How old are you?'], ['Ada Obi', 'yes', 'no', '71'], ['Bo Lind', 'no', 'no', '12']]
    >>> answered_in_turn(["In this order: quote / name / share", "Ada Obi, rang at 5: y / n / y", "Bo - no / no / no"], about)[0]
    [['Who', 'quote', 'name', 'share', 'Notes'], ['Ada Obi', 'y', 'n', 'y', 'rang at 5'], ['Bo', 'no', 'no', 'no', '']]
    """
    lines = [_WIDE.sub("   ", line) for line in lines]
    found = (
        (asked, answered)
        for asked, answered in (
            *((_counted(lines, marks, asks), _by_number) for marks in _NUMBERS),
            (_ordered(lines, asks), _by_order),
        )
        if asked is not None
    )
    tables = (_table(_beside_names(lines, asked), asked, answered, wholly=wholly) for asked, answered in found)
    return next((table for table in tables if table is not None), None)


def without_order(rows: Rows, lines: Sequence[str]) -> list[str]:
    """The lines but one that names all questions in their order, which now are heads: it answers nothing.

    >>> without_order([["Who", "quote", "name"], ["Ada", "y", "n"]], ["In this order: quote / name", "1 quote", "Thanks"])
    ['1 quote', 'Thanks']
    """
    asked = [head for head in rows[0][1:] if head != "Notes"]
    order = re.compile(r"\s*[/|;,&]\s*(?:and\s+)?".join(map(re.escape, asked)))
    return [line for line in lines if not order.search(line)]


def answers_apart(rows: Sequence[Sequence[str]], asks: Callable[[str], str]) -> Rows | None:
    """Rows in which a column whose head asks several things has one for each; None where no cells answer in turn.

    A cell that answers in another way stands whole below the first question.

    >>> about = lambda asked: next((one for one in ("quote", "name", "share") if one in asked.casefold()), "")
    >>> rows = [["Who", "Quote / name"], ["Ada", "Y/N"], ["Bo", "Y - Y"], ["Cy", "came late"]]
    >>> answers_apart(rows, about)
    [['Who', 'Quote you?', 'With your name?'], ['Ada', 'Y', 'N'], ['Bo', 'Y', 'Y'], ['Cy', 'came late', '']]
    """
    for top, row in enumerate(rows[:_HEADS]):
        for n, head in enumerate(row):
            texts = [part.strip(" ?") for part in _HEAD_PARTS.split(head) if part.strip(" ?")]
            if max(map(len, map(str.split, texts)), default=_HEAD) >= _HEAD or not _is_asked(texts, asks):
                continue
            below = [one[n].strip() if n < len(one) else "" for one in rows[top + 1 :]]
            given = [_each(cell, len(texts)) for cell in below]
            if sum(map(bool, given)) < max(_LEAST, _MOST * sum(map(bool, below))):
                continue
            blank = [""] * (len(texts) - 1)
            made = [[text, *blank] for text in (one[n] if n < len(one) else "" for one in rows[:top])]
            made.append([_PLAINLY.get(asks(text), text) for text in texts])
            made += [said or [cell, *blank] for said, cell in zip(given, below, strict=True)]
            return [[*one[:n], *own, *one[n + 1 :]] for one, own in zip(rows, made, strict=True)]
    return None


def _each(cell: str, many: int) -> list[str]:
    """As many plain answers as there were questions, whatever parts them; none for any other cell."""
    for parts in (r"\s*/\s*", r"\s*[|;,]\s*", r"\s*[–—-]\s*", r"\s+"):
        said = re.split(parts, cell)
        if len(said) == many and all(re.fullmatch(_PLAIN, one, re.I) for one in said):
            return said
    return []


_HEADS, _MOST = 4, 0.6
_HEAD_PARTS = re.compile(r"\s*[/|;,+&–—-]\s*(?:and\s+)?|\?\s+|\s+and\s+")
_PLAINLY = {"quote": QUOTE, "name": NAME_TOO, "share": SHARE}
Asked = tuple[list[str], list[str], set[int]]
"""The numbers of questions, what they ask, and in which lines they stand."""


def _counted(lines: Sequence[str], marks: str, asks: Callable[[str], str]) -> Asked | None:
    """Questions that are counted up, in one line or below each other."""
    found: list[tuple[int, int, int]] = []
    for n, line in enumerate(lines):
        at = 0
        while len(found) < len(marks):
            code = marks[len(found)]
            mark = re.compile(_MARK.format(code) + (_ASKS if code.isdigit() else _LETTER_ASKS), re.I).search(line, at)
            if mark is None or (not at and found and line[: mark.start()].strip(" (")):
                break
            at = mark.end()
            found.append((n, mark.start(), at))
        if not at and line.strip() and 0 < len(found) < _LEAST:
            found = []
    ends = [later[1] if later[0] == one[0] else len(lines[one[0]]) for one, later in pairwise([*found, (-1, 0, 0)])]
    texts = [lines[n][at:end].strip(" ,;.()") for (n, _, at), end in zip(found, ends, strict=True)]
    return (list(marks[: len(texts)]), texts, {n for n, *_ in found}) if _is_asked(texts, asks) else None


def _ordered(lines: Sequence[str], asks: Callable[[str], str]) -> Asked | None:
    """Questions that a line names in their order: ``columns: quote / name / partners``."""
    for n, line in enumerate(lines):
        bare = _ASKED.sub("", line).strip(" ().:")
        apart = next((one for one in (_SLASHES, _BARS) if len(one.findall(bare)) >= _LEAST), _PARTS)
        texts = [part.strip() for part in apart.split(bare) if part.strip()]
        most = _HEAD if apart is _PARTS else _ASKED_WHOLE
        if max(map(len, map(str.split, texts)), default=most) < most and _is_asked(texts, asks):
            return [], texts, {n}
    return None


def _is_asked(texts: Sequence[str], asks: Callable[[str], str]) -> bool:
    """Whether questions ask for leave to quote and for something besides, each for something else."""
    about = ["age" if asks_age(text) else "" if _keeps_alone(text) else asks(text) for text in texts]
    told = [one for one in about if one]
    return len(texts) >= _LEAST and "quote" in told and len({*told}) == len(told) >= _LEAST


def _keeps_alone(text: str) -> bool:
    """Whether a question asks surely to keep or to study words and for nothing that shows them to anybody.

    >>> _keeps_alone("Can we keep what you say and study it?"), _keeps_alone("Can we keep what you say and print it?")
    (True, False)
    """
    asked = question_of(text)
    return (
        asked.certain and not asked.reversed and bool(asked.purposes) and {*asked.purposes} <= {"analysis", "archive"}
    )


def _by_number(line: str, asked: Asked) -> tuple[str, list[str], list[str]] | None:
    """Who a line is about, each answer behind the number of its question, and what else is said behind one."""
    codes = asked[0]
    behind = r"(?:\s*[.):=–-]+\s*|\s+|(?<=\d))(?=\S)"
    marks = list(re.finditer(_MARK.format(f"(?P<code>{'|'.join(codes)})") + behind, line, re.I))
    given = [m["code"].casefold() for m in marks]
    if codes[0] in given:  # an initial before the answers is none of them: “B. Lind   A yes  B no”
        marks = marks[given.index(codes[0]) :]
        given = given[-len(marks) :]
    if given[: len(codes)] == codes:  # once all were answered, “a doctor” is a word
        marks, given = marks[: len(codes)], codes
    if not marks or given != sorted({*given}):
        return None
    ends = [*(m.start() for m in marks[1:]), len(line)]
    parts = [_SENTENCE.split(line[m.end() : end], maxsplit=1) for m, end in zip(marks, ends, strict=True)]
    said = {code: part[0].strip(" ,;.()") for code, part in zip(given, parts, strict=True)}
    if any(len(one.split()) > _LONG for one in said.values()):
        return None
    return (
        line[: marks[0].start()],
        [said.get(code, "") for code in codes],
        [more for _, *rest in parts for more in rest],
    )


def _by_order(line: str, asked: Asked) -> tuple[str, list[str], list[str]] | None:
    """Who a line is about, and as many plain answers as there were questions."""
    for parts, blank in (
        (r"\s*/\s*", _SIGN),
        (r"\s*\|\s*", _SIGN),
        (r"\s*[,;]\s*(?:and\s+)?", _SIGN),
        (r"\s+", "(?!)"),
    ):
        one = rf"(?:{_PLAIN}|{blank})(?: (?:please|thanks))?"
        shape = rf"(?P<who>.*?\S)(?:\s*[:–—-]\s*|[\s,;.]+)(?P<said>{one}(?:{parts}{one}){{{len(asked[1]) - 1}}})(?:[.;(]\s*(?P<more>.*))?"
        if found := re.fullmatch(shape, line, re.I):
            return found["who"], re.split(parts, found["said"]), [found["more"] or ""]
    return None


def _beside_names(lines: Sequence[str], asked: Asked) -> list[str]:
    """The lines, of which answers by number that stand below a name follow it, and so does a remark between two people.

    >>> asked = (["a", "b"], ["May we quote you?", "By name?"], set())
    >>> _beside_names(["1. Ada Obi", "A yes   B no", "In the margin: rang", "2. Bo Lind", "A no  B no", "All done"], asked)
    ['1. Ada Obi   A yes   B no   In the margin: rang', '', '', '2. Bo Lind   A no  B no', '', 'All done']
    """
    now, above = [*lines], -1
    for n, line in enumerate(lines if asked[0] else ()):
        told = _by_number(line, asked) if n not in asked[2] and above >= 0 and len(line) <= _LINE else None
        below = [one for one in lines[n + 1 :] if one.strip()][:1]
        if told and not told[0].strip(" -•*·–") and not any(told[2]) and any(map(_is_said, told[1])):
            now[above], now[n] = f"{now[above]}   {line.strip()}", ""
        elif (
            above >= 0
            and "   " in now[above]
            and line.strip()
            and below
            and _begins(below[0])[0]
            and not _begins(line)[0]
        ):
            now[above], now[n] = f"{now[above]}   {line.strip()}", ""
            above = -1
        elif line.strip():
            above = n if _begins(line)[0] and len(line.split()) <= _LONG + 1 else -1
    return now


def _table(
    lines: Sequence[str],
    asked: Asked,
    answered: Callable[[str, Asked], tuple[str, list[str], list[str]] | None],
    *,
    wholly: bool,
) -> tuple[Rows, list[str]] | None:
    _, texts, spent = asked
    rows: dict[int, list[str]] = {}
    for n, line in enumerate(lines):
        told = answered(_BULLET.sub("", line).strip(), asked) if n not in spent and len(line) <= _LINE else None
        who, *notes = _WHO.split(told[0].strip(" ,;:.–—-("), maxsplit=1) if told else [""]
        if told and looks_like_name(who) and any(_is_said(one) for one in told[1]):
            noted = "; ".join(note.strip(" ,;:.)") for note in (*notes, *told[2]) if note)
            rows[n] = [who, *told[1], *([noted] if noted else [])]
    if sum(sum(map(bool, row[1:])) > 1 for row in rows.values()) < _LEAST:
        return None
    others = [(n, *_begins(line)) for n, line in enumerate(lines) if n > min(rows) and n not in rows and line.strip()]
    if any(n < max(rows) and not named or wholly and more and named for n, named, more in others):
        return None
    if re.match(r"\s*[a-z]|\s+\S", "".join(lines[max(rows) + 1 : max(rows) + 2])):
        return None  # what stands right below may say more of the last
    with_notes = any(len(row) > len(texts) + 1 for row in rows.values())
    head = ["Who", *texts, *(["Notes"] if with_notes else [])]
    table = [head, *([*row, *[""] * (len(head) - len(row))] for row in rows.values())]
    return table, [line for n, line in enumerate(lines) if n not in rows and not (wholly and n in spent)]


_SENTENCE = re.compile(r"[.;]\s+(?=[^\W\d_])|\s{3,}(?=\S)|\s+(?=\()")
_SAID = closed.YES | closed.NO


def _is_said(answer: str) -> bool:
    """Whether an answer is a plain yes or no, in a word or by a mark."""
    return closed.stripped(fold(answer)) in _SAID or re.fullmatch(rf"[{TICKS}{CROSSES}]", answer) is not None


def _begins(line: str) -> tuple[bool, bool]:
    """Whether a line begins with a name, and whether more stands behind that."""
    who, *more = _WHO.split(_BULLET.sub("", line).strip(), maxsplit=1)
    return looks_like_name(who), bool(more)
