# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""Cuts by what stands in the line of somebody's words: who speaks before them, who spoke behind, or quotation marks."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from harvest.readers.leave.pieces import OPEN, Aside, Cut, label_of, title
from harvest.readers.leave.rows import Row, is_initials, is_named, may_be_label
from harvest.readers.leave.said import reads
from harvest.readers.leave.voices import Voice

_LEADS: tuple[re.Pattern[str], ...] = (
    re.compile(r"^[\s•*>-]*(?P<who>[^\W\d_][^:：\n]{0,58}?)\s*[:：]\s+(?P<said>\S.*)$", re.S),
    re.compile(r"^[\s•*>]*(?P<who>[^\W\d_][^–—\n]{0,58}?)\s+(?:[–—]|--?)\s+(?P<said>\S.*)$", re.S),
    re.compile(r"^[\s•*>-]*(?P<who>(?:[A-Z]\.\s?){1,4}|[A-Z]{2,3})(?:\s*[:–—-])?\s+(?P<said>\S.*)$", re.S),
    re.compile(r"^[\s•*>-]*(?P<who>[^\W\d_][^\n]{0,40}?)(?:\s{2,}|\t)(?P<said>\S.*)$", re.S),
    re.compile(r"^[\s•*>-]*(?P<who>[^\W\d_][^\n“\"«„]{0,58}?)\s*[,:]?\s*(?P<said>[“\"«„].*)$", re.S),
    re.compile(
        r"^[\s•*>-]*(?P<who>(?:(?:Mrs?|Ms|Miss|Dr|Old|Young|Auntie|Uncle)\.? )?[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,2})\.\s+(?P<said>[A-Z“\"'‘].*)$",
        re.S,
    ),
    re.compile(
        r"^[\s•*>-]*(?P<who>[^\W\d_][^\n“\"«„()\[\]:：]{0,40}?\s*[(\[][^()\[\]\n]{1,60}[)\]])\s*[:–—-]?\s+(?P<said>\S.*)$",
        re.S,
    ),
    re.compile(r"^\W{0,2}(?P<who>)(?:[^\W\d_]+\s)?#?(?P<n>\d{1,3})\s*[.):–—-]\s*(?P<said>\S.*)$", re.S),
)
"""Who speaks, or their number, and what was said behind it on the same line."""
_BEHIND = re.compile(
    r"^(?P<said>.{15,}?[.!?…”\"’»)])\s*(?:(?:[–—]|--?|(?<=[”\"»]\s)(?=[^\W\d_]))\s*(?P<who>[^–—\n.!?]{1,58}?(?:\s[A-Z]\.)?)|[(\[](?P<in>[^()\[\]\n]{1,50})[)\]])\s*(?P<code>[(\[][^()\[\]\n]{1,120}[)\]])?\W{0,2}$",
    re.S,
)
"""What was said, and behind a dash or in brackets who said it; perhaps a code after that."""
_CODE = 5
"""So long with its brackets is a code at most: ``(A)``, and ``(alto)`` is part of what somebody is called."""
_ATTRIBUTED = re.compile(r"^\s*(?:[–—~]|--?)\s*(?P<who>[^\n]{1,58}?)\s*(?P<code>[(\[][^()\[\]\n]{1,120}[)\]])?\s*$")


def by_leads(rows: Sequence[Row]) -> Iterator[Cut]:
    """A cut for each way to begin a line with who speaks or with a number."""
    for which in range(len(_LEADS)):
        yield _by_lead(rows, which)


def _by_lead(rows: Sequence[Row], which: int) -> Cut:
    """A piece for each line that begins with who speaks or with a number, and the lines that go on below it."""
    cut = Cut(f"lead {which}", [])
    above = ""
    now: Voice | None = None
    seen: set[str] = set()
    for row in rows:
        match = _LEADS[which].match(row.text) if row.heading is None and not row.rule else None
        said = match["said"].strip() if match else ""
        who = match["who"].strip(" *_") if match else ""
        number = match.groupdict().get("n") or "" if match else ""
        if (
            match is None
            or len(said.split()) < 4
            or (who and not may_be_label(who))
            or _is_statement(row.text, who, said, seen)
        ):
            if row.heading is not None:
                above, now = row.text, None
                cut.around += title(row.text)
                continue
            if row.rule:
                now = None
            if (
                now is not None
                and not row.apart
                and not row.item
                and row.heading is None
                and not row.rule
                and not _is_statement(row.text, "", row.text, seen)
            ):
                now.words.append(row.text)
            else:
                now = None
                cut.around += [] if row.rule else [Aside(row.text, above)]
            continue
        label, counted, tail = label_of(who) if who else ("", "", "")
        now = Voice(label, [said], number or counted, {"behind the name": tail} if tail else {}, above)
        if number and (
            own := next((m for k in (0, 1, 3, 4) if (m := _LEADS[k].match(said)) and is_named(m["who"])), None)
        ):
            now.label, now.words = own["who"].strip(" *_"), [own["said"]]
        seen.add(label.casefold())
        cut.voices.append(now)
    return cut


def _is_statement(text: str, who: str, said: str, seen: set[str]) -> bool:
    """Whether a line that looks like somebody's words says what may be done with them."""
    if OPEN.match(said):
        return False
    if who and who.casefold() in seen:
        return True
    bare = re.sub(r"[(\[][^()\[\]]*[)\]]\s*$", "", said)
    if len(bare.split()) <= 30 and not re.search(r"\b(?:I|my)\b", bare):
        reading = reads(bare)
        if reading.of_leave and (reading.clear or who.casefold() in seen):
            return True
    return reads(who).of_leave


def by_ends(rows: Sequence[Row]) -> Cut | None:
    """A piece a paragraph, with who said it behind a dash or in brackets at its end, or on a line of its own below."""
    cut = Cut("end", [])
    above = ""
    attributed = 0
    for row in rows:
        if row.heading is not None or row.rule:
            above = row.text if row.heading is not None else above
            cut.around += title(row.text) if row.heading is not None else []
            continue
        own = _ATTRIBUTED.match(row.text) if not row.item else None
        if own is not None and may_be_label(own["who"]) and cut.voices and not cut.voices[-1].label:
            cut.voices[-1].label = own["who"].strip(" *_")
            if own["code"]:
                cut.voices[-1].beside["behind the name"] = own["code"][1:-1]
            attributed += 1
            continue
        match = _BEHIND.match(row.text)
        who = (match["who"] or match["in"] or "").strip(" *_") if match else ""
        if match is not None and may_be_label(who) and not reads(who).of_leave:
            code = match["code"] or ""
            told = bool(code) and (len(code) <= _CODE or reads(code[1:-1]).of_leave)
            beside = {"behind the name": code[1:-1]} if told else {}
            cut.voices.append(Voice(who if told else f"{who} {code}".strip(), [match["said"]], "", beside, above))
            attributed += 1
        elif (
            row.long
            and not _is_statement(row.text, "", row.text, set())
            and (OPEN.match(row.text) or cut.voices or above)
        ):
            cut.voices.append(Voice("", [row.text], "", {}, above))
        else:
            cut.around.append(Aside(row.text, above))
    # Without a heading that says what may be done, nobody knows whose a paragraph is that names nobody.
    nobodys = [v for v in cut.voices if not v.label and not (v.above and reads(v.above).of_leave)]
    cut.around += [Aside(text, v.above) for v in nobodys for text in v.words]
    cut.voices = [v for v in cut.voices if v not in nobodys]
    return cut if attributed or cut.voices else None


_QUOTED = re.compile(r"[“„«]([^“”„«»]{20,600})[”“»]\s*[\[(]?(\d{1,2})?[\])]?(?=\s|$|[.,;])")
_WHO = re.compile(r"(?:^|[.!?”]\s+|\d\s+)([A-Z][^.!?”“]{1,90})$")


def by_quotations(rows: Sequence[Row]) -> Cut | None:
    """A piece for each quotation in running text, called by who is said before it and by the number behind it."""
    cut = Cut("quotations", [])
    for row in rows:
        found = list(_QUOTED.finditer(row.text)) if row.heading is None else []
        if not found:
            cut.around.append(Aside(row.text))
            continue
        at = 0
        for one in found:
            before = row.text[at : one.start()].strip(" ,:")
            who = _WHO.search(f". {before}") if before else None
            cut.voices.append(Voice(_subject(who[1] if who else before), [one[1]], one[2] or ""))
            at = one.end()
        if (rest := row.text[at:].strip()) and len(rest.split()) > 2:
            cut.around.append(Aside(rest))
    return cut if all(v.number for v in cut.voices) or all(v.label for v in cut.voices) else None


def _subject(lead: str) -> str:
    """Who speaks by the words before a quotation."""
    name = re.match(
        r"(?:And )?((?:(?:Mrs?|Ms|Miss|Dr|Father|Sister|Rev)\.? )?[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?)(?=,| \w+(?:s|ed|d)\b|$)",
        lead,
    )
    return name[1] if name and is_named(name[1]) and not is_initials(name[1]) else lead[:58]
