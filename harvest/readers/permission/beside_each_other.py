# ruff: noqa: E501 – patterns are easier to check on one line
"""What columns about permission mean beside each other: a gate, a use, leave to process data."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from harvest.readers.permission import words
from harvest.readers.permission.answered import closed
from harvest.readers.permission.answered.ask_first import ASK
from harvest.readers.permission.answered.reading import read_cell
from harvest.readers.permission.asks.deeds import only_says_use
from harvest.readers.permission.asks.other_consents import PROCESSING
from harvest.readers.permission.asks.questions import NEGATED, bare_of, core_of
from harvest.readers.permission.nouns import QUOTING
from harvest.readers.permission.one_column import Judged
from harvest.readers.permission.profiles import SAMPLE
from harvest.readers.permission.text import any_of, fold


def gates(found: list[Judged], mapping: Mapping[int, Sequence[str]]) -> list[Judged]:
    """A column that only says consent is whether somebody takes part at all; its no, blank or doubt holds.

    Where quoting is asked of by itself, that is all it is; elsewhere a person has to say whether it is more.
    """
    asked = any(
        j.certain
        and not j.reversed
        and j.style.frame not in ("credit", ASK)
        and {"quotation", "quotation_without_name"} & set(j.purposes)
        for j in found
    )
    return [
        replace(j, purposes=("analysis",), certain=asked, asked=("analysis",))
        if not j.certain and not j.purposes and j.index not in mapping and _only_says_consent(j)
        else j
        for j in found
    ]


def credited(found: list[Judged], mapping: Mapping[int, Sequence[str]], cells: Sequence[Sequence[str]]) -> list[Judged]:
    """How somebody's words are to be attributed is about the name alone where quoting is asked of by itself."""
    found = _asked_of_the_name(found, mapping, cells)
    asked = any(
        j.style.frame not in ("credit", ASK)
        and not j.reversed
        and {"quotation", "quotation_without_name"} & set(j.purposes)
        for j in found
    )
    return [
        replace(j, purposes=tuple("quotation_with_name" if p == "quotation" else p for p in j.purposes))
        if asked and j.style.frame == "credit" and j.index not in mapping
        else j
        for j in found
    ]


_WHOSE = any_of(
    r"^\W*(?:q?\d{1,2}\w?[.):]* )?(?:and )?(?:if|when|where(?:ver)?|should) (?:we|you|they|it|yes|so|your|quoted|printed)\b|"
    r"\b(?:whose|what|which|under|by|how)\b.*\b(?:named?|names|said|says?|from|call(?:ed)?|put|sign(?:ed)?|words)\b"
)
_OF_NAMES = {"named", "unnamed", "part"}


def _asked_of_the_name(
    found: list[Judged], mapping: Mapping[int, Sequence[str]], cells: Sequence[Sequence[str]]
) -> list[Judged]:
    """The columns, with what nobody answered with yes or no, but everybody with the name or without it, marked as the
    question for a credit that it is: “If we quote you, whose words shall we say they are?”."""

    def of_names(j: Judged) -> bool:
        if j.purposes != ("quotation",) or j.reversed or j.notes or j.group >= 0 or j.index in mapping:
            return False
        if j.style.frame or not _WHOSE.search(fold(j.wording)):
            return False
        said = [read_cell(j, c)[0]["quotation"] for c in list(dict.fromkeys(cells[j.index]))[:SAMPLE] if c.strip()]
        named = sum(value in _OF_NAMES for value in said)
        return bool(said) and not {"yes", "no"} & {*said} and 2 * named > len(said)

    return [replace(j, style=replace(j.style, frame="credit")) if of_names(j) else j for j in found]


def processing_counts(found: list[Judged], cells: Sequence[Sequence[str]]) -> list[Judged]:
    """Leave to process data counts beside a question about quoting or where it was refused; else it is a notice."""
    quoting = any(QUOTING & set(j.purposes) for j in found)
    return [
        j
        for j in found
        if j.style.frame != PROCESSING
        or quoting
        or any(closed.stripped(fold(c)) in closed.NO for c in set(cells[j.index]))
    ]


def used(found: list[Judged], mapping: Mapping[int, Sequence[str]]) -> list[Judged]:
    """Where nothing else asks for quoting, leave to use somebody's story is leave to tell it, without the name.

    Beside a question about quoting it is what is left: that the story may be read.
    """
    if any({"quotation", "quotation_without_name"} & set(j.purposes) and j.style.frame != ASK for j in found):
        return found
    return [
        replace(j, purposes=("quotation",), asked=("quotation",))
        if j.purposes == ("analysis",)
        and j.certain
        and not (j.reversed or j.notes)
        and j.index not in mapping
        and only_says_use(core_of(fold(j.wording)))
        else j
        for j in found
    ]


def _only_says_consent(column: Judged) -> bool:
    text = fold(column.wording)
    return (
        len(text.split()) <= 6
        and bool(words.CONSENT.search(text))
        and not (column.reversed or NEGATED.search(bare_of(text)))
    )
