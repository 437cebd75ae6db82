"""What one sentence says of each of those whom it names, and what it takes back behind another name."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.lists_in_words.names import Run
from harvest.readers.lists_in_words.people import LEADS
from harvest.readers.lists_in_words.said import Said


def segments(text: str, named: Sequence[Run]) -> list[tuple[Run, str, str]]:
    """What a sentence says of each of those whom it names: behind the names where they lead it, else all around them.

    The last of the three goes on behind the next name, where that begins nothing new: "agreed at Bo's but withdrew".
    """
    if named[0].start < LEADS:
        ends = [*(run.start for run in named[1:]), len(text)]
        found = [(run, _behind(text[run.end : end])) for run, end in zip(named, ends, strict=True)]
        filled = [words for _, words in found if words]
        reach = zip(named, _reach(text, named), strict=True)
        beyond = ["" if joined else _behind(text[run.end : end]) for run, (joined, end) in reach]
        return [
            (run, words or (filled[0] if len(filled) == 1 else ""), rest)
            for (run, words), rest in zip(found, beyond, strict=True)
        ]
    if each := _led_in(text, named):
        return each
    around = text
    for run in reversed(named):
        around = f"{around[: run.start]} {around[run.end :]}"
    words = _behind(re.sub(r"\s+([,.;:])", r"\1", " ".join(around.split())))
    return [(run, words, "") for run in named]


def _led_in(text: str, named: Sequence[Run]) -> list[tuple[Run, str, str]]:
    """What leads in each of those whom a sentence names, where several are led in: “yes from Ada, no from Bo”."""
    leads = [text[: named[0].start]]
    leads += [text[one.end : other.start] for one, other in zip(named, named[1:], strict=False)]
    if not all(_LEAD.search(lead) or _JOIN.fullmatch(lead) for lead in leads) or not any(map(_LEAD.search, leads[1:])):
        return []
    found, said = [], ""
    for run, lead in zip(named, leads, strict=True):
        said = _LEAD.sub("", lead).strip(" ,;:") if _LEAD.search(lead) else said
        said = re.sub(r"^(?:and|but|while|whereas)\b\s*", "", said)
        found.append((run, said, ""))
    run, said, _ = found[-1]
    return [*found[:-1], (run, f"{said}, {_behind(text[run.end :])}".strip(", "), "")]


_LEAD = re.compile(r"\b(?:by|for|from)\s*$", re.I)
_JOIN = re.compile(r"\s*(?:,|;|&|\+|,?\s*\b(?:and|or)\b)\s*", re.I)


def _reach(text: str, named: Sequence[Run]) -> list[tuple[bool, int]]:
    """Of each of those who are named whether the next begins anew, and how far at most goes what is said of them."""
    anew = [_JOINS.search(text[: run.start]) is not None for run in named]
    ends = [
        next((run.start for run, new in zip(named[n:], anew[n:], strict=True) if new), len(text))
        for n in range(1, len(named) + 1)
    ]
    return list(zip([*anew[1:], True], ends, strict=True))


_JOINS = re.compile(r"(?:[,;:.!?–—(-]|\b(?:and|but|while|whereas|as|und|et|y|e|i|a))\s*$", re.I)


def no_further(one: Said, whole: Said) -> Said:
    """What is said of somebody up to another name, and what the rest of the sentence takes back or leaves open."""
    refused = whole.answers.get("quote") == "No"
    answers = {**one.answers, "quote": "No"} if refused else one.answers
    return Said(answers, one.rest, one.grouped, one.open or whole.open)


def _behind(text: str) -> str:
    return re.sub(
        r"(?:,?\s*\b(?:and|but|while|whereas)\b|[,;\s])+$",
        "",
        re.sub(r"^(?:\s*\([^()]*\))?['’]?s?\s*[,;:–—-]?\s*", "", text),
    ).strip()
