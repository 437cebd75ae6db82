# ruff: noqa: E501 – patterns are easier to check on one line
"""Slips that are printed alike and filled in by one person each, one after the other in a document: where each begins."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from harvest.readers.lists_by_name.heard.clauses import topics
from harvest.readers.lists_by_name.signs.choices import choices_in, has_boxes, is_plain, ringed_in
from harvest.readers.permission.answered.boxed import EMPTY, RING, RINGED, TICKED
from harvest.readers.permission.text import fold

NAME_FIELD = re.compile(
    r"^\W*(?:(?:my|your|their) )?(?:(?:full |print(?:ed)? |first and last )?(?:name|initials)s?(?: in full| \(?(?:block |in )?(?:capitals|print(?:ed)?)\)?| \(print(?:ed)?\))?|who|participant|person|teller|enw(?: llawn)?|imi[eę] i nazwisko|nazwisko|nom|nombre|nome)\s*(?:\([^)]*\))?\s*(?::|\.{2,}|…+|_{2,}|–|-)\s*(?P<value>.*)$",
    re.I,
)
OF_THEMSELVES = re.compile(
    r"^\W*I\b,?\s*(?:the undersigned,?\s*)?(?:\((?:print |full |your )?name\)\s*)?[_.…:]*\s*(?P<value>(?:[^\W\d_a-z][\w.'’-]*|of|de|la|von|van|ap|ferch)(?:\s+(?:[^\W\d_a-z][\w.'’-]*|of|de|la|von|van|ap|ferch))*)[\s_.…]*(?:,|\((?:name|print name)\)|(?=\b(?:agree|give|consent|am|took|understand|confirm|would|have|do|was|allow|permit)\b))"
)
"""``I, Ada Obi, took part`` – whoever fills a slip in names themselves."""
SIGNED = re.compile(
    r"^\W*(?:signed|signature|sign here|llofnod\w*|podpis|unterschrift)\b(?: by)?[^\w:.…_–-]*(?::|\.{2,}|…+|_{2,}|–|-|\s)\s*(?P<value>.*)$",
    re.I,
)
OWN = re.compile(r"[\s.;,(]+(?=(?:filled (?:in|out)|completed|signed|answered) (?:\w+ ){0,2}?by\b)", re.I)
"""Where it ends whose slip it is, and it begins who filled it in."""
_FIELD = re.compile(r"^(?P<label>[^:]{1,90}?)\s*(?::|\.{3,}|…+|_{3,})\s*(?P<value>.*)$")
_NEXT_FIELD = re.compile(
    r"(?<=\S)[\s.,]+(?=(?:Date|Dated|Signed|Signature|Age|Aged|Tel(?:ephone)?|Phone|Mobile|E-?mail|Address|Postcode|Parent|Guardian|Filled in by|Relationship|Initials|Contact|Role|Group|Witness(?:ed)?)\b[^:]{0,40}:)"
)
_LEAST, _WRAPPED = 2, 3
"""So many slips are a pile of them, and so many words at most of an answer stand alone below its box."""


@dataclass(frozen=True, slots=True)
class Pile:
    """What stands before slips, the lines of each, and what is printed on them all."""

    before: list[str]
    slips: list[list[str]]
    printed: frozenset[str]


def label_of(line: str) -> str:
    """What is printed of a line, whatever was filled in: its questions and answers, its label, or all of it.

    >>> label_of("My words may be quoted:  ☒ yes ☐ no") == label_of("My words may be quoted:  ☐ yes ☒ no"), label_of("Name: Ada")
    (True, 'name')
    """
    if has_boxes(line):
        return fold(" ".join(part for one in choices_in(line) for part in (one.question, *(o for _, o in one.options))))
    if (ringed := ringed_in(line)) is not None:
        return fold(f"{ringed.question} yes/no")
    if OF_THEMSELVES.match(line):
        return "i"
    if field := _FIELD.match(line):
        return fold(field["label"])
    if "?" in line:
        return fold(line[: line.rfind("?") + 1])
    return _NUMBER_OF_SLIP.sub(r"\1", fold(line).strip(" .:"))


_NUMBER_OF_SLIP = re.compile(r"^(\w+)\W*(?:no\.?|nr\.?|number|#)?\W*\d{1,3}$")
"""Slips that are numbered are headed alike: ``Slip 4``."""


def fields_in(line: str) -> list[tuple[str, str]]:
    """The fields of a line with what was filled in: ``Signed: A. Obi   Date: 4 May``.

    >>> fields_in("Age (if under 16): 12. Filled in by parent: Simone Clarke (mum)")
    [('Age (if under 16)', '12'), ('Filled in by parent', 'Simone Clarke (mum)')]
    """
    parts = (re.split(r"\s{3,}|\t", part) for part in _NEXT_FIELD.split(line))
    found: list[tuple[str, str]] = []
    for part in (one for several in parts for one in several if one.strip()):
        if m := _FIELD.match(part):
            found.append((m["label"].strip(), m["value"].strip()))
        elif found and not found[-1][1]:
            found[-1] = (found[-1][0], part.strip())
        else:
            found.append(("", part.strip()))
    return found


def pile_of(lines: Sequence[str]) -> Pile | None:
    """The slips of a document: printed alike, each with its own name and boxes; None for any other document.

    >>> one = lambda who, yes, no: ["Our slip", f"I,  {who} , came to the talk", f"Quote me: {yes} yes {no} no"]
    >>> pile = pile_of(["Typed up", *one("Ada Obi", "☒", "☐"), *one("Bo Lind", "☐", "☒")])
    >>> pile.before, [slip[1] for slip in pile.slips], sorted(pile.printed)
    (['Typed up'], ['I,  Ada Obi , came to the talk', 'I,  Bo Lind , came to the talk'], ['i', 'our slip', 'quote me: yes no'])
    """
    lines = list(_whole([part for line in lines for part in _name_apart(line)]))
    labels = [label_of(line) for line in lines]
    times = Counter(label for label in labels if label)
    asked = [times[label] >= _LEAST and bool(topics(label)) for label in labels]
    choosing = [
        (has_boxes(line) and not _EXPLAINS.match(line))
        or ringed_in(line) is not None
        or (asked[n] and _answers(line))
        or (asked[n - 1] and _begins_plainly(line))
        for n, line in enumerate(lines)
    ]
    for names in (NAME_FIELD, OF_THEMSELVES, SIGNED):
        among = names is OF_THEMSELVES  # “I, Ada Obi, agree ☒” may choose in the same line
        named = {
            n: m["value"] for n, line in enumerate(lines) if (m := names.match(line)) and (among or not choosing[n])
        }
        at = [n for n, value in named.items() if not is_plain(value)]  # “Name: no”
        if len(at) < _LEAST:
            continue
        # one pile may hold slips in two languages: “Name”, “Nome”
        heads = ["name" if n in named and names is NAME_FIELD else label for n, label in enumerate(labels)]
        often = Counter(heads)
        for first in dict.fromkeys(label for label in heads[: at[0] + 1] if often[label] >= len(at)):
            begins = [n for n, label in enumerate(heads) if label == first]
            places = list(pairwise([*begins, len(lines)]))
            slips = [lines[a:b] for a, b in places]
            own = [sum(a <= n < b for n in at) for a, b in places]
            if sum(own) == len(at) and max(own) == 1 and not any(choosing[: begins[0]]):
                if sum(any(choosing[a:b]) for a, b in places) < _LEAST:
                    return None
                written = (line for slip in slips for line in dict.fromkeys(slip) if not _is_answer(line))
                seen = Counter(map(label_of, written))
                printed = frozenset(label for label, n in seen.items() if n >= max(_LEAST, 0.4 * len(slips)))
                return Pile(lines[: begins[0]], slips, printed)
    return None


def _name_apart(line: str) -> list[str]:
    """A line in two where the field for the name stands behind another: ``Form: 12     Name: Ada Obi``."""
    parts = re.split(r"\s{3,}|\t", line)
    at = next((n for n, part in enumerate(parts) if n and NAME_FIELD.match(part)), 0)
    return ["   ".join(parts[:at]), "   ".join(parts[at:])] if at and _FIELD.match(parts[0]) else [line]


_EXPLAINS = re.compile(
    rf"^\W*(?:{TICKED}|{EMPTY}|[{RING}{RINGED}✓✔✗✘])\W*\s*(?:=|(?:is|are|means?|stands? for|shows?|marks?)\b)"
)
"""What a sign on the slips stands for: ``☒ is a cross on paper``."""


def _goes_on(line: str) -> bool:
    """Whether a line was broken off: words without boxes that end without a stop."""
    return len(line.split()) > 1 and not has_boxes(line) and not re.search(r"[:?!.…_]\s*$", line)


def _answers(line: str) -> bool:
    """Whether a plain yes or no begins what stands behind a printed question or label."""
    behind = re.split(r"[?:]|\.{3,}|…|_{3,}", line, maxsplit=1)
    return len(behind) > 1 and _begins_plainly(behind[1])


def _is_answer(line: str) -> bool:
    """Whether a line is what somebody wrote below a printed question, be it the same on many slips."""
    return len(line.split()) <= _WRAPPED and _begins_plainly(line) and not has_boxes(line) and ringed_in(line) is None


def _begins_plainly(text: str) -> bool:
    """Whether words begin with a plain yes or no, on the line that is printed for them or not."""
    return is_plain((re.findall(r"[^\W\d_]+", text) or [""])[0])


def _begins_with_boxes(line: str) -> bool:
    """Whether the boxes of a line stand before their answers."""
    first, *more = re.split(rf"(?:{_A_BOX})", line)
    return len(more) > 1 and not is_plain((first.split() or [""])[-1]) and bool(more[0].strip())


_FILLED_IN = re.compile(r"^[\s._…]{3,}(?=[^\W_])(.*?)[\s._…]*$")
"""What was written on a dotted line, and no more of it."""
_A_BOX = rf"{TICKED}|{EMPTY}|[{RING}{RINGED}]"
_BOX_AT_END = re.compile(rf"(?:{_A_BOX})\s*$")


def _whole(lines: Sequence[str]) -> Iterator[str]:
    """The lines, those that a margin broke between a box and its answer, or within a question, made whole again."""
    at = 0
    while at < len(lines):
        line = _FILLED_IN.sub(r"\1", lines[at].replace("\xa0", " "))
        below = lines[at + 1].replace("\xa0", " ") if at + 1 < len(lines) else ""
        short = 0 < len(below.split()) <= _WRAPPED and not has_boxes(below) and ":" not in below
        if (
            short
            and _BOX_AT_END.search(line)
            and _begins_with_boxes(line)
            or (short and below[:1].islower() and not _begins_plainly(below) and _goes_on(line))
            or (
                has_boxes(below)
                and below[:1].islower()
                and not has_boxes(line)
                and line.strip()
                and not re.search(r"[:?.…_]\s*$", line)
            )
        ):
            line, at = f"{line.rstrip()} {below.strip()}", at + 1
        yield line
        at += 1
