"""What sheets beside people's words say later of single tellers: they withdrew, their level was changed."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from harvest.model import Permission, ReadSource
from harvest.model.calendar_words import MONTH
from harvest.readers.permission.text import fold
from harvest.readers.permission.wished.wishes import staff_note
from harvest.readers.tables.tellers import ROW
from harvest.readers.tables.workbooks.repeat_groups import is_repeated

CALLED = re.compile(
    r"\b(?:changes?|updates?|corrections?|amend\w*|withdrawals?|withdrawn|opt[- ]?outs?|removals?|"
    r"änderung\w*|widerruf\w*|modifications?|retraits?|cambios|zmiany|newidiadau)\b",
    re.IGNORECASE,
)
"""What a sheet is called that tells of changes: each of its lines about somebody is looked at by a person."""
WITHDRAWN, NAMELESS, LOOK = "withdrawn", "nameless", "look"
"""What a line changes: all of it, the name alone, or what a person has to see."""
_NAME_OFF = re.compile(
    r"\b(?:take|taken|leave|keep|drop|remove|cut)\b.{0,20}\bnames?\b.{0,8}\b(?:off|out)\b|"
    r"\b(?:no|not|without|don't|never|rather not)\b.{0,25}\bnames?\b|"
    r"\bnames? (?:off|removed|withheld|out)\b|\banonym\w*"
)
_MORE = re.compile(
    r"\b(?:only if|unless|until|first|check|ask|see it|reword|change the|leave out|cut the|not the|apart from|except)\b"
)
"""What is more than the name, and for a person to read."""
_CODE = re.compile(r"(?=\S*\d)\S{2,20}")
_DAY = re.compile(
    r"\b\d{1,2}(?:st|nd|rd|th)? (?:of )?" + MONTH + r"[a-z]*\b(?: \d{4})?|"
    r"\b" + MONTH + r"[a-z]* \d{1,2}(?:st|nd|rd|th)?\b|"
    r"\b\d{1,4}[-./]\d{1,2}[-./]\d{1,4}\b",
    re.IGNORECASE,
)
"""A day in a line, whose number is nobody's code: *Typed 16 November* says nothing of whoever is 16."""
_MOST = 5
"""So many words at most has a name."""
_ROWS = 500
"""So many rows of such a sheet are looked at; longer ones are no diary."""


def tells_of_changes(
    sources: Sequence[ReadSource], sheet: tuple[str, Sequence[Sequence[str]]], names_tellers: bool
) -> bool:
    """Whether a sheet tells of those who spoke, and of what changed, rather than what people said.

    It is called so, or takes something back, or speaks of tellers in many of its lines without a column for who says
    it (``names_tellers``).
    """
    title, rows = sheet
    if CALLED.search(title):
        return True
    if len(rows) > _ROWS or names_tellers:
        return False
    lines = [" ".join(filter(None, row)) for row in rows[1:]]
    # A voice that only says where it stood (“Village voices row 4”) has the file's own words for a name.
    called = {s.voice for s in sources if s.voice and len(s.voice.split()) > 1 and not ROW.search(s.voice)}
    called = set() if is_repeated(rows) else called
    known = _names([s for s in sources if s.voice in called])
    named = [line for line in lines if any(not _CODE.fullmatch(key) for key in _named_in(line, known))]
    return any(staff_note(line)[0] for line in lines) or len(named) >= max(1, 0.3 * len(lines))


def with_later_changes(
    sources: Sequence[ReadSource], sheets: Sequence[tuple[str, Sequence[Sequence[str]]]]
) -> tuple[tuple[ReadSource, ...], list[str]]:
    """The sources, held where a line on another sheet tells of a change; and lines that withdraw something and name
    nobody who spoke, for a person to look at."""
    said: dict[int, list[tuple[str, str]]] = {}
    loose = []
    names = _names(sources) if sheets else {}
    for title, rows in sheets:
        for row in rows[:_ROWS] if len(rows) <= _ROWS else ():
            line = " ".join(cell.strip() for cell in row if cell.strip())
            if len(line.split()) < 3 or len(line) > 600:
                continue
            withdrawn, why = staff_note(line)
            off = bool(_NAME_OFF.search(fold(line)))
            if not (why or off) and not (CALLED.search(title) and _about_consent(line)):
                continue
            about = _named_in(line, names)
            reason = f"the sheet “{title}” says: “{line[:120]}”"
            change = WITHDRAWN if withdrawn else NAMELESS if off and not _MORE.search(fold(line)) else LOOK
            for source in {id(s): s for key in about for s in names[key]}.values():
                said.setdefault(id(source), []).append((change, reason))
            if withdrawn and not about:
                loose.append(line)
    return tuple(_held(s, said.get(id(s), ())) for s in sources), loose


def _named_in(line: str, names: Mapping[str, object]) -> list[str]:
    words = _plain(_DAY.sub(" , ", line)).split()
    several = (" ".join(words[n : n + many]) for many in range(1, _MOST + 1) for n in range(len(words) - many + 1))
    return [key for key in dict.fromkeys(several) if key in names]


def _plain(text: str) -> str:
    return " ".join(re.findall(r"\w+", fold(text)))


def _about_consent(line: str) -> bool:
    return bool(
        re.search(
            r"\b(?:name|quot\w*|consent\w*|level|permission|anonym\w*|use[ds]?|print\w*|photo|agree\w*|happy|yes|no|code)\b",
            fold(line),
        )
    )


def _names(sources: Sequence[ReadSource]) -> dict[str, list[ReadSource]]:
    """Who is meant by which words: full names, a first name with an initial, codes that one teller alone has."""
    found: dict[str, list[ReadSource]] = {}
    for source in sources:
        label = _plain(re.sub(r"\(.*?\)", " ", source.voice or ""))
        words = label.split()
        keys = {label} if len(label) > 2 else set()
        if len(words) > 1 and len(words[-1]) > 1:
            keys.add(f"{words[0]} {words[-1][0]}")
            keys |= {f"{title} {words[-1]}" for title in ("mr", "mrs", "ms", "miss", "dr")}
        keys |= {_plain(v) for v in source.attributes.values() if _CODE.fullmatch(v)}
        for key in keys:
            found.setdefault(key, []).append(source)
    return {key: of for key, of in found.items() if key and len({s.voice or s.title for s in of}) == 1}


def _held(source: ReadSource, said: Sequence[tuple[str, str]]) -> ReadSource:
    if not said:
        return source
    before = source.permission or Permission(quotation="unknown")
    reasons = tuple(dict.fromkeys((*before.hold, *(why for change, why in said if change != NAMELESS))))
    changed = replace(before, hold=reasons)
    if changed.quotation == "named" and any(change == NAMELESS for change, _ in said):
        changed = replace(changed, quotation="anonymous")  # narrower than before, which needs nobody's look
    if any(change == WITHDRAWN for change, _ in said):
        changed = replace(changed, analysis="no", quotation="no", sharing="no", archive="no")
    return replace(source, permission=changed)
