"""Header rows: second ones below the first, and columns that are the options of one question."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from harvest.readers.permission import words
from harvest.readers.permission.answered import closed
from harvest.readers.permission.asks.deeds import purposes_asked
from harvest.readers.permission.asks.headings import question_of
from harvest.readers.permission.asks.posting_names import name_asked
from harvest.readers.permission.asks.questions import Question, by_rules, is_opinion
from harvest.readers.permission.text import fold

_MARK = re.compile(
    r"^(?:open-?ended response|response|other \(please specify\)|please specify|custom data|answer|selected choice)$"
)
_OFFERED = re.compile(r"\s*[(\[]([^()\[\]]*(?:[/|;,]| or )[^()\[\]]*)[)\]]\W*$")
_IDS = re.compile(
    r"^(?:response ?id|respondent ?id|recorded date|start date|end date|startdate|"
    r"enddate|ip address|response type|progress|id)$"
)


def second_headers(columns: Sequence[str], rows: Sequence[Sequence[str]]) -> int:
    """How many rows below the header are headers too (0 to 2)."""
    count = 0
    for row in rows[:2]:
        if not _is_header(columns, row, rows[count + 1 : count + 40]):
            break
        count += 1
    return count


def _is_header(columns: Sequence[str], row: Sequence[str], below: Sequence[Sequence[str]]) -> bool:
    cells = [fold(c) for c in row[: len(columns)]]
    if any(c.startswith('{"importid"') for c in cells) or any(_MARK.match(c) for c in cells):
        return True
    if not below:
        return False
    labels = sum(1 for h, c in zip(columns, cells, strict=False) if _IDS.match(fold(h)) and _IDS.match(c))
    wordings = 0
    for n, cell in enumerate(cells):
        kind = by_rules(cell).kind if len(cell.split()) >= 2 or not cell.isascii() else "other"
        if kind not in ("asked", "label", "generic", "recontact"):
            continue
        under = {fold(r[n]) for r in below if n < len(r) and r[n].strip()}
        if (not columns[n].strip() and (not under or under == {cell})) or (
            under and cell not in under and all(len(u) < 0.6 * len(cell) for u in under)
        ):
            wordings += 1
    if labels >= 2 or (labels and wordings) or 1 < wordings == sum(1 for c in cells if c):
        return True
    coded = [
        n
        for n, h in enumerate(columns)
        if re.fullmatch(r"(?:q|qid|question|col|column|f|v|var|item)[ ._]?\d+\w*", fold(h))
    ]
    if wordings and len(coded) * 2 > len([h for h in columns if h.strip()]):
        return True
    asked = [n for n in coded if n < len(cells) and len(cells[n].split()) > 4 and cells[n].endswith("?")]
    if labels and any(all(n >= len(r) or len(fold(r[n])) < 0.6 * len(cells[n]) for r in below) for n in asked):
        return True
    filled_ids = sum(1 for h, c in zip(columns, cells, strict=False) if h.strip() and c)
    return wordings >= 1 and filled_ids <= max(1, len(columns) // 2)


def wording_below(rows: Sequence[Sequence[str]], index: int) -> str:
    """What the second header rows add to one column."""
    said = [r[index].strip() for r in rows if index < len(r)]
    return " ".join(
        s for s in said if s and not s.startswith('{"ImportId"') and (not _MARK.match(fold(s)) or "specify" in fold(s))
    )


def option_of(wording: str, columns: Sequence[str], n: int) -> str:
    """What a ticked cell would repeat: the option in brackets, the second header row or the header."""
    text = fold(wording)
    bracket = re.search(r"\[([^\]]+)\]\s*$", text)
    if bracket:
        return bracket.group(1)
    header = fold(columns[n])
    return text[len(header) :].strip() if header and text.startswith(header) and len(text) > len(header) else text


def stems_of(columns: Sequence[str]) -> list[tuple[int, str] | None]:
    """The question that several columns share as options: the header before blank ones, or a common beginning."""
    stems: list[tuple[int, str] | None] = [None] * len(columns)
    last = -1
    for n, header in enumerate(columns):
        if header.strip():
            last = n
        elif last >= 0:
            stems[n] = stems[last] = (last, columns[last])
    bases: dict[str, list[int]] = {}
    whole = {fold(c) for c in columns}
    for n, header in enumerate(columns):
        above, slash, _ = header.rpartition("/")
        if slash and fold(above) in whole:
            bases.setdefault(fold(above), []).append(n)
            continue
        match = (
            re.match(r"^(.{3,}?) ?>> ?.+$", header)
            or re.match(r"^(.{3,}?)\s*(?:\[[^\]]+\]|(?: [-–—] |: | \| |/ )[^-–—:|]+)\s*$", header)
            or re.match(r"^(\w.{1,}?)(?:[._ ]\(?\d+\)?)$", header)
        )
        if match:
            bases.setdefault(fold(match.group(1)), []).append(n)
        elif header.strip():
            bases.setdefault(fold(header), []).append(n)
    for base, members in bases.items():
        if len(members) > 1 and base:
            for n in members:
                if stems[n] is None:
                    stems[n] = (members[0], base)
    return stems


def repeated_lists(columns: Sequence[str], cells: Sequence[Sequence[str]] = ()) -> set[int]:
    """Columns that hold, as one list, what the columns of their options after them hold one by one.

    >>> repeated_lists(["What may we do?", "What may we do?/Print it", "What may we do?/Keep it", "Age"])
    {0}
    >>> repeated_lists(["use", "use – quote", "use – keep"], [["quote keep", "keep"], ["1", "0"], ["1", "1"]])
    {0}
    """
    heads = [fold(c) for c in columns]
    found = set()
    for n, head in enumerate(heads):
        options = [h[len(head) :].lstrip() for h in heads if h.startswith(head) and len(h) > len(head)]
        if len(head) > 3 and sum(o[:1] in "/:[|" for o in options) > 1:
            found.add(n)
            continue
        # A dash stands in many headings: here the cells have to be lists of the options.
        named = {word for o in options if o.startswith("- ") for word in o[2:].split()}
        if len(named) > 1 and n < len(cells) and _are_listed(cells[n], named):
            found.add(n)
    return found


def _are_listed(cells: Sequence[str], named: set[str]) -> bool:
    """Whether every word in a column is one of the names of options."""
    filled = [c for c in dict.fromkeys(cells) if c.strip()]
    return bool(filled) and all(word in named for c in filled for word in fold(c).split())


def repeated_options(columns: Sequence[str], cells: Sequence[Sequence[str]]) -> dict[int, int]:
    """Neighbouring columns whose ticked cells repeat their own heading: the options of one question, by its first.

    >>> repeated_options(["Words", "Photo", "Age"], [["Words", ""], ["", "Photo"], ["9", "10"]])
    {0: 0, 1: 0}
    """
    found: dict[int, int] = {}
    run: list[int] = []
    for n, header in enumerate([*columns, ""]):
        filled = {c for c in set(cells[n]) if c.strip()} if n < len(cells) else set()
        if filled and header.strip() and all(fold(c) == fold(header) for c in filled):
            run.append(n)
            continue
        if len(run) > 1:
            found |= dict.fromkeys(run, run[0])
        run = []
    return found


_OFFERED_BEHIND = re.compile(r"(?<=\?)\s*([^?/()]{1,24}(?:/[^?/()]{1,24})+)$")
"""The same behind the question: ``words used? N / anon / name``."""


_CHOOSE = re.compile(
    r"^\s*(?:please )?(?:(?:circle|choose|pick|tick|select|mark|ring|delete)(?: \w+){0,3}:?\s*:|"
    r"(?:answer|reply|say|write|put|enter)(?: with)?:?)\s*",
    re.I,
)
"""How a list of answers begins that asks to choose one: ``circle one: …``."""


def without_offered(wording: str, answers: Sequence[str]) -> str:
    """A heading without the answers that it offers in brackets, if people gave them: they are no part of what it asks.

    >>> without_offered("Pode citar? (sim sem nome / não)", ["sim sem nome", "não"])
    'Pode citar?'
    >>> without_offered("words used? N / anon / name", ["name", "N", "anon"])
    'words used?'
    >>> without_offered("Words? (circle one: use them, no name / leave out)", ["leave out", "use them, no name"])
    'Words?'
    >>> without_offered("OK? (no name)", ["yes"])
    'OK? (no name)'
    """
    match = _OFFERED.search(wording) or _OFFERED_BEHIND.search(wording)
    if not match:
        return wording
    said = _CHOOSE.sub("", match.group(1))
    parts = next((r for r in (r"\s*[/|;]\s*", r"\s*,\s*|\s+or\s+") if re.search(r, said)), r"\s+or\s+")
    offered = {closed.stripped(fold(p)) for p in re.split(parts, said) if p.strip()}
    given = [a for a in answers if closed.stripped(fold(a)) in offered]
    return wording[: match.start()].rstrip() if len(offered) > 1 and 2 * len(given) >= len(answers) > 0 else wording


_MINDS = re.compile(
    r"^(?P<before>\W*(?:(?:would|do|will) (?:you|they) )?)minds? (?=(?P<case>if)\b|(?:us|your?|our|being|me|my)\b)",
    re.I,
)
_OKAY = re.compile(
    r"(?:not |n[o']t )?(?:ok|okay|o\.k\.|fine|all ?right|alright)(?: (?:by|with) me)?\W*|"
    r"yes\W+(?:please )?(?:you (?:can|may) )?(?:use|print|quote|share|show|keep|put|send|pass)\b.*|"
    r"no\W+(?:please )?(?:don['’]?t|do not|leave)\b.*"
)
"""Answers that say of themselves whether it may be done."""
_MINDED = re.compile(r"(?:(?:yes|no)\W+)?(?:i|we)(?:['’]d| would| do| don['’]?t| do not)* mind\b.*")
_KEY = re.compile(
    r"\s*\(\s*yes ?(?:=|means) ?(?P<yes>[^(),;=]+)[,;/ ]+(?:and )?no ?(?:=|means) ?(?P<no>[^()=]+)\)", re.I
)
_DONT = re.compile(
    r"\W*(?:no,? )?(?:please |pls )?(?:don'?t|do not|leave (?:it|me|mine|them) (?:out|off|alone)|hands off)\b.*"
)


def minding_as_answered(wording: str, answers: Sequence[str]) -> str:
    """“Mind if …?” as the question whether it is OK, where people answered it with OK and not OK, or where the heading
    says that a yes allows it.

    >>> minding_as_answered("Mind if we print it?", ["OK", "Not OK", "OK"])
    'Is it OK if we print it?'
    >>> minding_as_answered("Do you mind your name being in it?", ["Fine by me", "I'd mind", "Fine by me"])
    'Are you OK with your name being in it?'
    >>> minding_as_answered("Would you mind if I used it?", ["Yes, use it", "No, don't use it", "Yes, use it", ""])
    'Is it OK if I used it?'
    >>> minding_as_answered("Would you mind if I used it?", ["Yes", "No, go ahead", "No, use it", "Yes, I do mind"])
    'Would you mind if I used it?'
    >>> minding_as_answered("Mind if we print it? (Yes = help yourselves, No = please don't)", ["Yes", "No"])
    'Is it OK if we print it?'
    >>> minding_as_answered("Mind if we print it? (Yes = please don't, No = go ahead)", ["Yes", "No"])
    "Mind if we print it? (Yes = please don't, No = go ahead)"
    """
    if (found := _MINDS.match(wording)) is None:
        return wording
    if (key := _KEY.search(wording)) is not None:
        forbids, refuses = _DONT.match(fold(key["yes"])), _DONT.match(fold(key["no"]))
        return _whether_okay(_KEY.sub("", wording), found) if refuses and not forbids else wording
    filled = [said for answer in answers if (said := fold(answer)) and not _MINDED.fullmatch(said)]
    okay = sum(_OKAY.fullmatch(answer) is not None for answer in filled)
    return _whether_okay(wording, found) if 2 * okay > len(filled) else wording


def _whether_okay(wording: str, found: re.Match[str]) -> str:
    return f"{'Is it OK' if found['case'] else 'Are you OK with'} {wording[found.end() :]}"


def as_answered(wording: str, answers: Sequence[str]) -> str:
    """A heading as people understood it: without the answers it offers, minding and the name as they answered it."""
    return name_asked(without_offered(minding_as_answered(wording, answers), answers), answers)


def option_question(option: str, stem: tuple[int, str] | None, extra: str, header: str) -> Question:
    """What a column asks as one option of the question that it shares with others."""
    text = " – ".join(p for p in (option, extra) if p.strip())
    if stem is None:
        return question_of(text)
    bracket = re.search(r"\[([^\]]+)\]\s*$|(?: [-–—] | \| |: )([^-–—:|]+)$| ?>> ?(.+)$", option)
    narrow = (
        next((g for g in bracket.groups() if g), "")
        if bracket
        else option[len(header) :]
        if header and option.startswith(header)
        else option
    )
    whole, asked = question_of(text), question_of(stem[1])
    answer = closed.stripped(fold(narrow))
    if answer in closed.YES | closed.NO or closed.ASK_FIRST.search(answer) or closed.HEDGE.search(answer):
        asked_of = question_of(stem[1])
        if asked_of.purposes:
            # The boxes of one question: a tick under "No" refuses, an empty box there says nothing.
            return replace(asked_of, reversed=answer in closed.NO) if not asked_of.reversed else asked_of
    purposes = purposes_asked(fold(narrow)) if narrow.strip() else ()
    if not purposes and words.NAMED.search(fold(narrow)) and not words.UNNAMED.search(fold(narrow)):
        purposes = ("quotation_with_name",)  # "With my name on it", below what may be done
    inner = question_of(narrow)
    if not purposes and inner.kind == "asked" and inner.certain and inner.purposes == ("quotation_with_name",):
        purposes = inner.purposes  # “put your name to it”
    if narrow.strip() and is_opinion(fold(narrow)):
        return Question("other")
    if purposes and (
        asked.kind in ("asked", "generic", "label")
        or words.ASK.search(fold(stem[1]))
        or words.TICK_ALL.search(fold(stem[1]))
    ):
        if inner.certain and inner.kind in ("asked", "label") and inner.purposes == ("photo",) != purposes:
            purposes = inner.purposes  # “include a picture of you”, below how words may be used
        return replace(inner, kind="asked", purposes=purposes, reversed=inner.reversed or asked.reversed)
    return whole
