# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""What the engine makes of a table that a person calls a list: where its headings stand, what its columns say."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import zip_longest

from harvest.model.words_of_lists import parts_of
from harvest.readers.consent_lists.answered.cells import without_dittos
from harvest.readers.consent_lists.answered.terse import NAME as OF_NAME
from harvest.readers.consent_lists.answered.terse import PHOTO, QUOTE, RECORD, SHARE
from harvest.readers.consent_lists.columns import column_of, columns_of
from harvest.readers.consent_lists.heads.purposes import OUTSIDE, PARTNERS_ONLY, REFUSAL, WHO_SEES
from harvest.readers.consent_lists.keys.list_keys import key_in, key_of_column
from harvest.readers.consent_lists.nouns import ABOUT, ADULT, NAME, PERMITS, REMARK
from harvest.readers.lists_by_hand.answers import Meaning, may_mean, understood
from harvest.readers.lists_by_hand.lines import ASIDE, SAYS
from harvest.readers.lists_in_words.columns import asked_by
from harvest.readers.permission.text import fold
from harvest.readers.permission.young.age_labels import AGE
from harvest.readers.permission.young.ages import age_of
from harvest.readers.recognise.talk.speakers import looks_like_name

_LOOKED_AT, _MOST, _FEW = 15, 0.6, 3
_AGE = re.compile(rf"^(?:{AGE}|dob|date of birth|born)\b")
_CHILD = re.compile(r"\b(?:under|below) ?-?(?:16|18)\b|^(?:is (?:a )?)?child\b|^u ?16\b|^minor\b")
_KINDS = {
    "quotation": "quotation",
    "levels": "quotation",
    "consent": "quotation",
    "part of the name": "naming",
    "quotation_without_name": "quotation",
    "quotation_with_name": "naming",
    "sharing": "sharing",
    OUTSIDE: "sharing",
    WHO_SEES: "sharing",
    PARTNERS_ONLY: "sharing",
    REFUSAL: "refusal",
    "analysis": "analysis",
    "photo": "photo",
    "archive": "archive",
}
_ASKED = {QUOTE: "quotation", OF_NAME: "naming", SHARE: "sharing", PHOTO: "photo", RECORD: "analysis"}
"""What a heading asks as the reading of any layout hears it, where lists have no word of their own for it."""
_TYPIST = re.compile(
    r"\b(?:recorded|taken|noted|typed|written|collected|entered|checked) by\b|^(?:host|facilitator|scribe|interviewer|staff|volunteer|typist|collector)\W*$"
)
_IN_THE_ROOM = re.compile(
    r"\bkeep (?:it|this|them|mine|me)\b.*\b(?:room|here|private|inside|between|group|out|to (?:our|your|them)sel)"
)
_STROKE = re.compile(r"/\s*(?:=|:|means?|is)\s*(?:a )?(?:yes|ok|tick)", re.I)
_BOXES = ("quotation_without_name", "quotation_with_name", REFUSAL)
_DAY = re.compile(r"^\W*\d{1,4}[/.:-]\d{1,2}\b|^\d{4}\b|^\d+$")


def heading_row(rows: Sequence[Sequence[str]]) -> int:
    """The number of the row with the headings, from 1; 0 where the first row is somebody already.

    >>> heading_row([["Riverside, 4 May", ""], ["Visitor", "Quote?"], ["Ada Obi", "y"]])
    2
    >>> heading_row([["Ada Obi", "yes"], ["Bo Lind", "no"]])
    0
    """
    for n, row in enumerate(rows[:_LOOKED_AT], 1):
        filled = [cell for cell in row if cell.strip()]
        kinds = [column_of(0, cell, ()).what for cell in filled]
        if len(filled) > 1 and (NAME in kinds or kinds.count(PERMITS) > 1):
            return n
    full = Counter(sum(bool(c.strip()) for c in row) for row in rows)
    width = max((w for w in full if w > 1), key=lambda w: full[w], default=0)
    for n, row in enumerate(rows[:_LOOKED_AT], 1):
        if sum(bool(c.strip()) for c in row) >= max(2, width - 1):
            return 0 if n == 1 and any(map(_is_somebody, row)) else n
    return 0


def _is_somebody(cell: str) -> bool:
    return looks_like_name(cell) and len(cell.split()) > 1 and column_of(0, cell, ()).what != PERMITS


def guessed_columns(header: Sequence[str], records: Sequence[Sequence[str]], note: str) -> dict[str, str]:
    """What each column says, as far as that is plain; a column that is not in it has to be told.

    >>> guessed_columns(["Visitor", "Quote me?", "Use"], [["Ada Obi", "y", "3"], ["Bo Lind", "n", "2"]], "")
    {'Visitor': 'name', 'Quote me?': 'quotation'}
    """
    columns = {head: [row[n].strip() for row in records if n < len(row)] for n, head in enumerate(header)}
    kinds = dict(
        zip(columns, columns_of(list(columns), list(zip_longest(*columns.values(), fillvalue=""))), strict=True)
    )
    named = next((h for h, k in kinds.items() if k.what == NAME), "") or _most_names(columns)
    boxes = {p for k in kinds.values() if k.what == PERMITS for p in k.purposes if p in _BOXES}
    general = key_in(note)
    found: dict[str, str] = {}
    for head, cells in columns.items():
        filled = [cell for cell in cells if cell]
        says = _guessed(head, filled, len(records), kinds[head].what, kinds[head].purposes, boxes)
        if says is None and len(head.split()) >= _FEW:
            says = _ASKED.get(asked_by(head, kinds[head]))
        if head == named or (says == "name" and not named):
            says = "name"
        elif says == "name":
            says = "name" if re.match(r"(?:first|last|fore|sur|family|given)", fold(head)) else "nothing"
        if says is None and _by_key(filled, key := {**general, **key_of_column(head, header, note)}):
            meant = [m for cell in {*filled} if (m := understood("all", cell, key))]
            told = {about for m in meant for about, value in m.items() if value != "blank"}
            says = next(iter(told)) if len(told) == 1 else "all"
        if says is not None:
            found[head] = says
    return found


def _most_names(columns: Mapping[str, Sequence[str]]) -> str:
    """The column most of whose cells are names, where no heading calls people."""
    share = {h: sum(looks_like_name(c) for c in cells if c) / (len(cells) or 1) for h, cells in columns.items()}
    several = {h: s for h, s in share.items() if len({c for c in columns[h] if c}) > 0.6 * len(columns[h])}
    best = max(several, key=lambda h: several[h], default="")
    return best if best and share[best] >= 0.4 else next(iter(columns), "")


def _guessed(
    head: str, filled: Sequence[str], of: int, what: str, purposes: Sequence[str], boxes: set[str]
) -> str | None:
    text = fold(head).strip()
    if not filled:
        return "nothing"
    if text.startswith(fold(SAYS)):
        return _said_in_lines(filled)
    if head == ASIDE:
        return "age" if any(age_of(cell, 2000) for cell in filled) else "remark"
    if _AGE.search(text) or _CHILD.search(text):
        return "child" if _CHILD.search(text) and not any(age_of(cell, 2000) for cell in filled) else "age"
    if _TYPIST.search(text):
        return "nothing"
    if what != NAME and _IN_THE_ROOM.search(text):
        return "refusal"
    if what == NAME:
        return "name"
    if what == PERMITS and "," in "".join(filled) and _of_both(filled):
        return "all"
    if what == PERMITS:
        purpose = next((p for p in purposes if p in _KINDS), "")
        is_box = purpose == "quotation_with_name" and len(boxes) > 1
        return "quotation" if is_box else _KINDS.get(purpose)
    if what == REMARK:
        return "remark"
    if what in (ABOUT, ADULT):
        return "described"
    if len({*filled}) == len(filled) > _FEW and all(map(_DAY.search, filled)):
        return "nothing"  # numbers and days
    if (inner := re.search(r"\(([^()]+)\)", head)) is not None:
        one = column_of(0, inner[1], filled)
        if one.what == NAME and fold(inner[1]).startswith("name") and max(map(len, filled)) < _FEW:
            return "naming"
        return _guessed(inner[1], filled, of, one.what, one.purposes, boxes)
    if _of_both(filled) and len(filled) >= _MOST * of:
        return "all"
    words = sum(len(c.split()) for c in filled)
    return "remark" if words > 1.5 * len(filled) and len({*filled}) > _MOST * len(filled) else None


def _of_both(filled: Sequence[str]) -> bool:
    """Whether most answers say in one what may be quoted and passed on, in more than a word."""
    said = [c for c in filled if understood("all", c) is not None]
    return len(said) >= 0.5 * len(filled) and any(len(c.split()) > 1 for c in said)


def _said_in_lines(filled: Sequence[str]) -> str:
    """What a part of lines says: of passing on alone, of quoting alone, or of both."""
    of_passing = sum(bool(re.search(r"\bshar|\bpartner|\bpass|\bpublic", fold(c))) for c in filled)
    if of_passing >= _MOST * len(filled) and not any(re.search(r"\bquot|\bname", fold(c)) for c in filled):
        return "sharing"
    return "all" if of_passing else "quotation"


def _by_key(filled: Sequence[str], key: Mapping[str, str]) -> bool:
    known = sum(understood("all", c, key) is not None for c in filled) if key else 0
    return bool(filled) and known >= _MOST * len(filled)


def guessed_answers(
    head: str,
    says: str,
    cells: Sequence[str],
    header: Sequence[str],
    note: str,
    boxes: bool,
) -> list[tuple[str, int, Meaning, tuple[str, ...]]]:
    """Each distinct answer of a column, how many gave it, what it plainly means, and what it may not be told to mean."""
    key = {**key_in(note), **key_of_column(head, header, note)}
    counted = Counter(" ".join(cell.split()) for cell in without_dittos(list(cells)))
    crossed = "x" in {c.casefold() for c in counted} and bool({"/", "✓", "✔"} & {*counted})
    stroke = _STROKE.search(note) is not None
    found = []
    for cell, times in counted.most_common():
        meant = understood(says, cell, key) or {}
        if says in ("quotation", "naming", "sharing", "photo", "archive", "analysis"):
            if crossed and cell.casefold() == "x":
                meant = {says: "no"}  # a cross beside ticks refuses
            elif cell == "/" and stroke:
                meant = {says: "yes"}
        if boxes and says == "quotation":
            if meant.get("quotation") == "blank":
                meant = {"quotation": "silent"}
            elif meant.get("quotation") == "yes":
                of = column_of(0, head, cells).purposes
                level = {"quotation_with_name": "named", "quotation_without_name": "unnamed"}
                meant = {"quotation": next((level[p] for p in of if p in level), "yes")}
        never = tuple(
            one
            for about in parts_of(says)
            for one in ("named", "unnamed", "yes", "partners")
            if not may_mean(about, cell, one)
        )
        found.append((cell, times, meant, tuple(dict.fromkeys(never))))
    return found


def are_boxes(header: Sequence[str], columns: Mapping[str, str]) -> bool:
    """Whether columns are boxes of which one is ticked: with the name, without it, not at all."""
    asked = [head for head, says in columns.items() if says in ("quotation", "refusal") and head in header]
    kinds = {p for head in asked for p in column_of(0, head, ()).purposes if p in _BOXES}
    return len(asked) > 1 and len(kinds) > 1
