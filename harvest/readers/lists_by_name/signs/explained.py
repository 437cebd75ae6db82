# ruff: noqa: E501 – patterns are easier to check on one line
"""Signs of any kind that a list explains (a word, a letter, a sticker, a figure): what runs of them say, in words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from harvest.readers.lists_by_name.heard.said import NAME, NO, OPEN, QUOTE, SHARE, YES, Heard
from harvest.readers.permission.text import fold

_GONE = r"(?:struck (?:out|through|off)|crossed (?:out|through|off)|not|no|without|except|but not)"
_A_WORD = 3


@dataclass(frozen=True)
class Explained:
    """The signs that a list explains, what each permits, and the lines that explain them."""

    codes: Mapping[str, Heard]
    lines: frozenset[str]
    unmarked: Heard | None = None
    missing: bool = False
    asides: Mapping[str, str] = field(default_factory=dict)
    """What a sign says of age beside leave: ``white = under 16, no quotes``."""
    in_lines: bool = False
    """Whether signs stand in lines, and not in cells alone."""
    absent: Mapping[str, Heard] = field(default_factory=dict)
    """What a sign says by being absent beside others: ``no star = not to be shared``."""

    def is_more_than(self, key: Mapping[str, Heard]) -> bool:
        """Whether more is needed to read a list than its key by small letters, where signs fill cells."""
        known = all(
            not said or (fold(code) in key and key[fold(code)].answers == said.answers)
            for code, said in self.codes.items()
        )
        return (
            not known or self.by_case or self.missing or self.unmarked is not None or self.in_lines or bool(self.absent)
        )

    @cached_property
    def run(self) -> str:
        """A pattern of one or more signs behind each other."""
        every = "|".join(_loosely(code, self.by_case) for code in sorted(self.codes, key=len, reverse=True))
        close = "|\\s*" if self.feet or all(len(code) == 1 and code.isupper() for code in self.codes) else ""
        gone = rf"(?:(?i:{_GONE})\s+|-)?"
        return rf"{gone}(?:{every})(?:(?:\s*[,;/+&.]\s*(?:and\s+)?|\s+(?:and|or)\s+|\s{close}){gone}(?:{every}))*"

    @cached_property
    def feet(self) -> bool:
        """Whether the signs point to notes, so that some names have none and others several: ``Ada, Bo*, Cy†‡``."""
        return all(len(code) == 1 and not code.isalnum() for code in self.codes)

    @cached_property
    def by_case(self) -> bool:
        """Whether two signs differ in nothing but small letters and capitals."""
        return len({code.casefold() for code in self.codes}) < len(self.codes)

    @cached_property
    def key(self) -> Mapping[str, Heard]:
        """The signs in small letters, for what is said of them elsewhere; without those that only a capital tells apart."""
        folded = [fold(code) for code in self.codes]
        return {fold(code): said for code, said in self.codes.items() if folded.count(fold(code)) == 1 and said}

    @cached_property
    def _one(self) -> re.Pattern[str]:
        every = "|".join(_loosely(code, self.by_case) for code in sorted(self.codes, key=len, reverse=True))
        return re.compile(rf"(?P<gone>(?i:{_GONE})\s+|-)?(?P<code>{every})")

    @cached_property
    def _by_code(self) -> Mapping[str, Heard]:
        return {code if self.by_case else code.casefold(): said for code, said in self.codes.items()}

    @cached_property
    def apart(self) -> bool:
        """Whether each question has a sign of its own."""
        return any([*said.answers] == [QUOTE] for said in self.codes.values()) and any(
            said.answers and QUOTE not in said.answers for said in self.codes.values()
        )

    def signs(self, run: str) -> Iterable[tuple[str, bool]]:
        """The signs of a run, and which of them are denied: what denies one denies all behind it in its sentence."""
        for sentence in re.split(r"[.;]\s+", run):
            gone, of = False, Heard({QUOTE: YES})
            for m in self._one.finditer(sentence):
                code = " ".join(m["code"].split())
                code = code if self.by_case else code.casefold()
                if gone and not of and len(self._by_code[code].answers) > 1:
                    gone = False  # “no P, W”: P is of photos, and W one of several ways to be quoted
                gone, of = (True, self._by_code[code]) if m["gone"] else (gone, of)
                yield code, gone

    def said(self, run: str) -> str:
        """What the signs of a run say, in words that answer each question: ``quote yes, name no``."""
        found = Heard()
        by_code = self._by_code
        used = [*self.signs(run)]
        for code, gone in used:
            said = by_code[code]
            answers = said.answers
            if gone and self.apart and NAME in answers:
                answers = {NAME: answers[NAME]}  # “You may quote me by name”, struck out
            for about, answer in answers.items():
                now = (NO if answer == YES else OPEN) if gone else answer
                differs = found.answers.get(about, now) != now
                found.answers[about] = (OPEN if about == QUOTE else NO) if differs else now
            found.unclear += [] if gone else said.unclear
        for code, said in self.absent.items():
            if code.casefold() not in {one.casefold() for one, gone in used if not gone}:
                found.take(said)
        if self.missing:
            asked = {about for said in self.codes.values() for about in said.answers}
            found.answers = {**dict.fromkeys(sorted(asked), NO), **found.answers}
        return " ".join(
            [in_words(found), *(f"({self.asides[code]})" for code, gone in used if code in self.asides and not gone)]
        )


def in_words(said: Heard) -> str:
    """What was heard as answers to questions that every reading understands.

    >>> in_words(Heard({QUOTE: YES, NAME: NO})), in_words(Heard({QUOTE: YES}, ["only on Monday"]))
    ('quote yes, name no', 'quote ?')
    """
    answers = {QUOTE: OPEN} if said.unclear else said.answers
    return ", ".join(f"{about} {answers[about].casefold()}" for about in (QUOTE, NAME, SHARE) if about in answers)


def _loosely(code: str, by_case: bool) -> str:
    """A pattern of a sign; of words it may be written in capitals, of letters it is as it was explained."""
    bare = r"\s+".join(map(re.escape, code.split()))
    bare = rf"(?<!\w){bare}(?!\w)" if code[:1].isalnum() and code[-1:].isalnum() and len(code) > 1 else bare
    if not code[-1:].isalnum():
        bare += rf"(?!{re.escape(code[-1])})"
    return bare if by_case or len(code) < _A_WORD else f"(?i:{bare})"
