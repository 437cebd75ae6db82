# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""Lines around a list that say what yes and no mean below one heading alone: read there, and as the key of nothing else."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from harvest.readers.consent_lists.answered.cells import NO, YES, yes_or_no
from harvest.readers.consent_lists.heads.heads import plain_head
from harvest.readers.consent_lists.heads.objecting import asked_about, objected
from harvest.readers.consent_lists.heads.purposes import OUTSIDE, WHO_SEES, purposes_of
from harvest.readers.consent_lists.keys.meanings import NAME_TOO, QUOTE, SHARE
from harvest.readers.permission.answered.plain_answers import EITHER
from harvest.readers.permission.asks.headings import question_of
from harvest.readers.permission.text import LazyPattern, any_of, fold


@dataclass(frozen=True)
class _Thing:
    """What may be asked: what refuses it, what permits it, and the question whose yes refuses it."""

    refuses: LazyPattern
    permits: LazyPattern
    objection: str


_NOT = r"(?:not|n't|never|nothing|nobody|no one|none)"
_SHARED = _Thing(
    any_of(
        rf"\b(?:stay\w*|remain\w*|keep\w*|kept|private|confidential|inside|in.?house)\b|{_NOT}\b.{{0,25}}\b(?:shar\w+|pass\w*|sent?|give\w*|go(?:es)?|shown?|see|leave|hand\w*|have|get)\b"
    ),
    any_of(
        r"\b(?:may|can|could|might|fine|ok|okay|happy|allowed|free) (?:\w+ ){0,4}?(?:shar\w+|pass\w*|sent?|give\w*|go|shown?|see|leave|hand\w*|have|get)\b|^(?:\w+ ){0,2}?(?:shar(?:e|ed|ing)|pass(?:ed|ing)?|sen[dt]|goes|go) (?:\w+ ){0,3}?(?:on|to|out|with|them|it)\b"
    ),
    "Should it stay with us, and NOT go to partners?",
)
_NAMED = _Thing(
    any_of(
        rf"\b(?:leave|left|keep|kept|take|taken|drop\w*|cut) (?:\w+ ){{0,3}}?(?:off|out|away|back|hidden)\b|\bwithout\b|\bno names?\b|\banon\w*|\bunnamed\b|\bhid\w*\b|{_NOT}\b.{{0,25}}\b(?:nam\w+|us\w+|print\w*|put|show\w*|given?|appear|stand)\b"
    ),
    any_of(
        r"\b(?:may|can|could|fine|ok|okay|happy) (?:\w+ ){0,4}?(?:us\w+|print\w*|put|show\w*|given?|appear|stand)\b|\bwith (?:\w+ )?name\b|^named\b|^(?:use|print|put|show|give) "
    ),
    "Should we leave your name off?",
)
_QUOTED = _Thing(
    any_of(rf"{_NOT}\b.{{0,25}}\b(?:quot\w+|us\w+|print\w*|publish\w*)\b|\bleave (?:\w+ ){{0,2}}?out\b"),
    any_of(r"\b(?:may|can|could|fine|ok|okay|happy) (?:\w+ ){0,4}?(?:quot\w+|us\w+|print\w*|publish\w*)\b"),
    "I do not want to be quoted",
)
_THINGS = {
    "sharing": _SHARED,
    WHO_SEES: _SHARED,
    OUTSIDE: _SHARED,
    "quotation_with_name": _NAMED,
    "quotation": _QUOTED,
}
_OF_PLAIN = {SHARE: "sharing", NAME_TOO: "quotation_with_name", QUOTE: "quotation"}
_SAYS = re.compile(
    rf"(?<![\w/])(?:an? |the )?[\"“'‘]?(?P<said>(?:{EITHER}))[\"”'’]?(?:\s*/\s*[\"“'‘]?[^\W\d_]+(?: [^\W\d_]+)?[\"”'’]?)?\s+"
    r"(?:(?:there|here|in (?:it|this|that)|below it|in (?:this|that|the) column)\s+)?(?:=|means?\b|meant\b|says?\b|stands? for\b|is to say\b)\s*",
    re.I,
)
_CALLED = re.compile(
    r"[\"“‘'](?P<quoted>[^\"”’']{3,60})[\"”’']|\b(?:column|heading) (?P<behind>[A-Z][\w ]{2,40}?)(?=\s*[:,–—-]|$)|"
    r"(?:\b(?:the|in|under|below|our|my) )+(?P<before>[\w ]{3,40}?) (?:columns?|questions?|boxe?s?|headings?|answers?)\b",
    re.I,
)


_WORD = re.compile(r"[^\W_]+")


def with_notes_on_columns(
    header: Sequence[str], records: Sequence[Sequence[str]], note: str
) -> tuple[list[str], list[list[str]], str]:
    """Heads, rows and what stands around them without the lines that say what a plain yes or no means in one column.

    Where such a line says that a yes refuses what the heading asks, the heading asks so from then on; where it says the
    opposite of what the heading says itself, each answer there waits for a person.

    >>> told = "In the Partners column Yes means the words stay with us, No means they may be passed on."
    >>> with_notes_on_columns(["Name", "Quote?", "Partners"], [["Ada", "yes", "no"]], told)
    (['Name', 'Quote?', 'Should it stay with us, and NOT go to partners?'], [['Ada', 'yes', 'no']], '')
    >>> with_notes_on_columns(["Name", "Partners"], [["Ada", "no"]], "Under Partners a Yes means it may be passed on.")
    (['Name', 'Partners'], [['Ada', 'no']], '')
    >>> with_notes_on_columns(["Name", "Partners"], [["Ada", "no"]], "Yes = they agreed. No = they did not.")[2]
    'Yes = they agreed. No = they did not.'
    """
    heads, rows = list(header), [list(row) for row in records]
    left = []
    for line in note.split("\n"):
        told = list(_SAYS.finditer(line))
        at = _column(line[: told[0].start()], heads) if told else None
        turned = _is_turned(line, told, heads[at]) if at is not None else None
        if at is None or turned is None:
            left.append(line)
            continue
        own = _objects(heads[at])
        if turned and not own:
            heads[at] = _THINGS[_about(heads[at])].objection
        elif own and not turned:
            for row in rows:
                if at < len(row) and row[at].strip():
                    row[at] = f"{row[at]} ?"
    return heads, rows, "\n".join(left)


def with_notes_in_tables(
    tables: Sequence[Sequence[Sequence[str]]], lines: Sequence[str]
) -> tuple[list[list[list[str]]], list[str]]:
    """The same for tables whose heads may stand in one of the first rows, and the lines around them.

    >>> with_notes_in_tables([[["Slips"], ["Name", "Partners"], ["Ada", "no"]]], ["Partners: yes means do not pass it on"])
    ([[['Slips'], ['Name', 'Should it stay with us, and NOT go to partners?'], ['Ada', 'no']]], [])
    """
    made = [[list(row) for row in table] for table in tables]
    left = [line for one in lines for line in one.split("\n")]
    for table in made:
        for at in range(min(_HEADS, len(table))):
            heads, rows, note = with_notes_on_columns(table[at], table[at + 1 :], "\n".join(left))
            if (now := note.split("\n") if note else []) != left:
                table[at:], left = [heads, *rows], now
    return made, left if left != [line for one in lines for line in one.split("\n")] else list(lines)


_HEADS = 3


def _is_turned(line: str, told: Sequence[re.Match[str]], head: str) -> bool | None:
    """Whether a yes below a heading refuses by what a line says; None where it says something else."""
    thing = _THINGS[_about(head)]
    found: set[bool] = set()
    for n, one in enumerate(told):
        end = told[n + 1].start() if n + 1 < len(told) else len(line)
        meaning = fold(line[one.end() : end]).strip(" .,;")
        refuses = thing.refuses.search(meaning) is not None
        if not refuses and not thing.permits.search(meaning):
            return None
        said = yes_or_no(one["said"])
        if said not in (YES, NO):
            return None
        found.add(refuses if said == YES else not refuses)
    if len(found) != 1:
        return None
    turned = found.pop()
    # what a yes to quoting permits (with the name, without) is read by the keys of lists
    return turned if turned or thing is not _QUOTED else None


def _column(before: str, heads: Sequence[str]) -> int | None:
    """The one column that a line names before it says what yes and no mean there."""
    text, *bare = (" ".join(_WORD.findall(fold(said))) for said in (before, *map(plain_head, heads)))
    named = [n for n, head in enumerate(bare) if len(head) > 2 and f" {head} " in f" {text} " and _about(heads[n])]
    longest = [n for n in named if len(bare[n]) == max(len(bare[m]) for m in named)]
    if longest:
        return longest[0] if len(longest) == 1 else None
    called = {purpose for m in _CALLED.finditer(before) for part in m.groups() if part and (purpose := _about(part))}
    ones = [n for n, head in enumerate(heads) if _about(head) in called]
    return ones[0] if len(called) == 1 and len(ones) == 1 else None


def _objects(head: str) -> bool:
    return bool(objected(plain_head(head)) or asked_about(head))


def _about(head: str) -> str:
    """What a heading asks, whichever way round; empty where it is none of what a yes may refuse."""
    turned = objected(plain_head(head)) or asked_about(head)
    asked = (_OF_PLAIN[turned],) if turned in _OF_PLAIN else purposes_of(fold(head)) or question_of(head).purposes
    return asked[0] if len(asked) == 1 and asked[0] in _THINGS else ""
