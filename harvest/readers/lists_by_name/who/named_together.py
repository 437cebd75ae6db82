"""Those whom a text names together, and the words behind them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.lists_by_name.heard.said import QUOTE
from harvest.readers.lists_by_name.heard.wording import heard
from harvest.readers.lists_by_name.who.name_forms import TITLE
from harvest.readers.lists_by_name.who.people import Span
from harvest.readers.permission.text import fold
from harvest.readers.recognise.talk.calling import RANG_OR_WROTE

JOINS = re.compile(
    rf"\s*(?:\([^()]{{0,40}}\)\s*)?(?:,|;|&|\+|/|,?\s*\b(?:and|or|a|i|y|e|et|und|ac)\b)\s*(?:{TITLE}\s+)?$",
    re.I,
)
US = re.compile(r"^(?:us|the|all|both)(?: (?:two|three|four|five))?(?: of us)?\s*:\s*(?=(?-i:[A-ZÀ-Þ]))", re.I)
"""What those who keep a list call themselves before their names: ``us three: Ada, Bo, Cy``."""
_ASIDE = re.compile(r"^\s*\(([^()]*)\)")


def _said_aside(m: re.Match[str]) -> str:
    """What stands in brackets behind a name, where it says what somebody permits."""
    return m[1] if heard(m[1], QUOTE, heading=True) else ""


def groups_of(text: str, spans: Sequence[Span]) -> list[tuple[list[int], str]]:
    """Those who are named together with the words behind them, up to the next."""
    groups: list[tuple[list[Span], str]] = []
    apart = any(_said_aside(m) for m in re.finditer(r"\s*\(([^()]*)\)", text))
    """Whether brackets say what each permits."""
    for span in spans:
        between = text[groups[-1][0][-1].end : span.start] if groups else ""
        aside = _ASIDE.match(between)
        if groups and JOINS.fullmatch(between) and not (aside and apart):
            groups[-1][0].append(span)
        else:
            groups.append(([span], ""))
    if not groups:
        return []
    starts = [g[0].start for g, _ in groups[1:]]
    return [
        ([s.who for s in g], re.sub(r"^['’]s\b", "", _ASIDE.sub(_said_aside, text[g[-1].end : end])).strip(" ,.;"))
        for (g, _), end in zip(groups, [*starts, len(text)], strict=True)
    ]


def lead_of(bare: str, spans: Sequence[Span]) -> list[Span]:
    """Whoever a line begins with, those who are named together as well."""
    before = fold(bare[: spans[0].start]).strip(" .:-–(")
    if before and not re.fullmatch(rf"(?:{TITLE}|ps|nb|from|name|no\.?\s*\d+|\d+|also|and|update|note)", before):
        return []
    lead = [spans[0]]
    for span in spans[1:]:
        if span.who == lead[-1].who and re.fullmatch(r"\s*\(", bare[lead[-1].end : span.start]):
            lead[-1] = Span(lead[-1].start, span.end + (bare[span.end : span.end + 1] == ")"), span.who)
        elif JOINS.fullmatch(bare[lead[-1].end : span.start]):
            lead.append(span)
        else:
            break
    return lead


def all_of_these(text: str, spans: Sequence[Span]) -> bool:
    """Whether *all* or *both* right behind several names is these: “Ada, Bo and Cy all said yes”."""
    several = len({s.who for s in spans}) > 1 and all(
        JOINS.fullmatch(text[a.end : b.start]) for a, b in zip(spans, spans[1:], strict=False)
    )
    return (
        several
        and re.match(r"\s+(?:all|both|each)\b(?! (?:the|of the) (?:others|rest))", text[spans[-1].end :]) is not None
    )


def without(text: str, spans: Sequence[Span]) -> str:
    for span in reversed(spans):
        text = f"{text[: span.start]} {text[span.end :]}"
    return text


def told_of_another(text: str, spans: Sequence[Span]) -> str | None:
    """What somebody tells of another: “Bo says Ada wants out” is about Ada; None where nobody does."""
    if len(spans) < 2 or spans[0].start or not _REPORTS.fullmatch(fold(text[spans[0].end : spans[1].start])):
        return None
    return text[spans[1].start :]


_REPORTS = re.compile(
    rf"\W*(?:says?|said|reckons|mentioned|(?:{RANG_OR_WROTE}|came)(?: \w+){{0,3}} "
    r"to say|"
    r"let (?:us|me) know|told (?:us|me))(?: that)?\W*"
)
"""Between who tells and whom it is about: ``Bo says Ada wants out``."""
