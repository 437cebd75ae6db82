# ruff: noqa: E501 – patterns are easier to check on one line
"""What a key says of plain marks beside what heads ask (``Y = yes, but ask first``), put into the cells that hold them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from harvest.readers.consent_lists.keys.scoped_marks import Scoped, waits_for
from harvest.readers.permission.answered import closed
from harvest.readers.permission.text import fold

_TOLD = re.compile(
    r"(?:^|(?<=[\s;,.(/]))[\"“'‘]?(?P<mark>[YyNn]|[Yy]es|YES|[Nn]o|NO|[✓✔✗✘xX]|tak|nie|ja|nein|oui|non)[\"”'’]?\s?(?:=|:|\bmeans\b|\bstands for\b)\s?(?=(?P<meaning>[^;.\n=/]+))"
)
_NEXT = re.compile(r",?\s*(?:and )?[\"“'‘]?(?:[YyNnxX]|[Yy]es|[Nn]o|tak|nie|[✓✔✗✘]|empty|blank)[\"”'’]?\s*$")
_YES = closed.YES | {"y", "✓", "✔", "tak", "ja", "oui"}
_NO = closed.NO | {"n", "✗", "✘", "x", "nie", "nein", "non"}
_SAYS = re.compile(
    r"(?:(?:they|she|he|people) )?(?:(?:said|ringed|ticked|circled|wrote|marked|put|answered|is|a) )*[\"“'‘]?(?P<said>yes|no)[\"”'’]?(?: (?:ringed|ticked|circled|marked|on the (?:slip|form|card)))*\W*"
)


def marks_meant(texts: Iterable[str]) -> dict[str, str]:
    """What texts say of plain marks where that is not the yes or no which these are anyway.

    >>> marks_meant(["Y = yes, but ask me first; N = no", "tak = yes, nie = no"]), marks_meant(["on this sheet Y = no and N = yes"])
    ({'y': 'yes, but ask me first'}, {'y': 'no', 'n': 'yes'})
    """
    found: dict[str, str] = {}
    for text in texts:
        for m in _TOLD.finditer(text):
            mark, meaning = fold(m["mark"]), m["meaning"].strip()
            if text[: m.start()].rstrip().endswith("/") or _EITHER.search(fold(meaning)):
                continue  # “Y / N = what they ringed, yes or no”
            if text[m.end("meaning") : m.end("meaning") + 1] in ("=", "/"):
                meaning = _NEXT.sub("", meaning)
            said = _SAYS.fullmatch(fold(meaning).strip())
            plain = said["said"] if said else closed.stripped(fold(meaning))
            if (
                not plain
                or plain in (_YES if mark in _YES else _NO)
                or (said is None and not _ANSWERS.search(fold(meaning)))
            ):
                continue
            found.setdefault(mark, meaning)
    return found


_EITHER = re.compile(r"\byes (?:or|and|/) no\b")
_ANSWERS = re.compile(
    r"\b(?:yes|no|not|ask|if|unless|until|only|but|name|refus\w*|declin\w*|first|maybe|unsure|never)\b"
)


def with_meanings_in_cells(
    rows: Sequence[list[str]], asked: Mapping[int, str], meant: Mapping[str, str], scoped: Sequence[tuple[int, Scoped]]
) -> dict[int, str]:
    """What heads ask without what it waits for, which then stands in each cell that says yes, as what marks mean does.

    >>> rows = [["Ada", "Y"], ["Bo", "N"]]
    >>> with_meanings_in_cells(rows, {1: "You may print my words if I see them first"}, {}, []), rows
    ({1: 'You may print my words'}, [['Ada', 'Yes, if I see them first'], ['Bo', 'N']])
    """
    told = dict(asked)
    waiting = {(n, one.yes): one.meaning for n, one in scoped if waits_for(one.meaning)}
    for n, wording in asked.items():
        if waits := waits_for(wording):
            before = wording[: wording.index(waits)].rstrip(" ,;–-")
            told[n] = before if len(before.split()) > 1 else wording
            waiting.setdefault((n, True), waits)
    for row in rows:
        for n in asked:
            cell = fold(row[n]).strip(" .") if n < len(row) else ""
            if cell in meant:
                row[n] = meant[cell]
            for yes, marks in ((True, _YES), (False, _NO)):
                if cell in marks and (n, yes) in waiting:
                    row[n] = f"{'Yes' if yes else 'No'}, {waiting[n, yes]}"
    return told
