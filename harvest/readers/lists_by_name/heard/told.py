# ruff: noqa: E501 – patterns are easier to check on one line
"""What is said of one person: each piece with what was heard in it, what came later, and how old they may be."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from harvest.model import Listed
from harvest.readers.consent_lists.answered.waits import takes_no_back
from harvest.readers.lists_by_name.heard.said import NAME, NO, OPEN, QUOTE, SHARE, YES, Heard, stricter

_NOW = re.compile(r"\b(?:now|from now on|after all|since changed)\b", re.I)

_ANEW = re.compile(
    r"\b(?:instead of|in place of|rather than|replaces) (?:what|the \w+|that|my|h(?:er|is)|their)\b|\b(?:goes|counts|holds) instead\b",
    re.I,
)
_ANOTHER_MIND = re.compile(r"\bminds?\b|\bagainst\b|\bwithdr\w+", re.I)
_FOR_ANOTHER_SIGN = re.compile(
    r"\b(?:to|for|into|with|by|as|now|an?|make it|put) (?:an? |the |another )?(?:other )?(?:green|amber|yellow|red|orange|blue|white|black|pink|gr[ea]y|purple|brown|gold|silver|dot|star|sticker|code|letter|number|no\b|(?-i:[A-Z]\d?)|\d{1,2})\b(?![.:]\d)",
    re.I,
)
"""What may take another sign of a list, which that list alone explains."""

_TICKED_NO = re.compile(
    r"\btakes back the mistaken no\b|\b(?:ticked|crossed|ringed|circled|marked|wrote|put|said|answered|chose) (?:a |an |the )?[\"“']?(?:no|false)\b(?!-|t\b| one\b| name).{0,60}\b(?:because|as|since|thinking|mistake\w*|error|accident\w*|wrongly|misread\w*|misunder\w*)\b",
    re.I,
)
"""A no on a form that rests on a misunderstanding: ``She ticked No because she took it for the newspaper``."""


@dataclass(slots=True)
class Told:
    """What is said of one person: each piece with what was heard in it, and the words as they stand."""

    heard: list[Heard] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)
    later: list[tuple[Heard, bool, bool]] = field(default_factory=list)
    """What was written down afterwards, whether it says that something is so now, and whether a no is taken back."""
    alone: bool = False
    """Whether something was heard of nobody else in the same breath."""
    young: list[tuple[bool, str]] = field(default_factory=list)
    """Whether they are a child by what answers a question about their age, and why they are held."""
    grown: bool = False
    """Whether such an answer tells that they are no child."""
    reports_no: bool = False
    """Whether a piece tells of a no that they gave on a form, and why that was none: it stands there, and not here."""
    takes_no_back: bool = False
    """Whether a piece told that they take a refusal back; what they permit after that is later than it."""

    def add(self, said: Heard, text: str = "", *, later: bool = False, alone: bool = True) -> None:
        """One more piece."""
        self.alone |= alone and bool(said)
        self.takes_no_back |= takes_no_back(text)
        self.reports_no |= _TICKED_NO.search(text) is not None
        no_back = said.answers.get(QUOTE) == YES and self.takes_no_back
        if later or no_back:
            self.later.append((said, _NOW.search(text) is not None, no_back))
        else:
            self.heard.append(said)
        if text.strip():
            self.texts.append(text.strip())

    @property
    def no_elsewhere(self) -> bool:
        """Whether they permit to be quoted and take back a no that nothing here tells of: it stands on another list."""
        permitted = any(no_back for *_, no_back in self.later)
        return permitted and (self.reports_no or not any(one.answers.get(QUOTE) == NO for one in self.heard))

    @property
    def asked_anew(self) -> bool:
        """Whether they want something in place of what they had answered, and no sign that another list explains."""
        other = (found for text in self.texts for found in (_FOR_ANOTHER_SIGN.search(text), _ANOTHER_MIND.search(text)))
        return any(map(_ANEW.search, self.texts)) and not any(other)

    @property
    def of_the_rest(self) -> bool:
        """Whether something is said of the name or of passing on, and nothing of quoting."""
        said = self.in_all()
        return QUOTE not in said.answers and bool({NAME, SHARE} & said.answers.keys())

    def in_all(self) -> Heard:
        """All of it: the strictest of what was said at first; what came later answers what was open, and narrows.

        A name that was left off may be put back by who says so now; a no to quoting stays, but for who takes it back.
        """
        said = Heard()
        for one in self.heard:
            said.take(one)
        for one, now, no_back in self.later:
            for about, answer in one.answers.items():
                before = said.answers.get(about, "")
                answers_it = before == OPEN or (before == NO and (no_back or (about == NAME and now)))
                said.answers[about] = answer if answer == YES and answers_it else stricter(before, answer)
            said.unclear += one.unclear
        return said


def says_nothing(one: Listed, told: Told) -> bool:
    """Whether somebody is named and nothing of leave is said of them, as who signs for a child or wrote the list.

    “Nothing of the children goes out until Ada and Bo have asked at home” leaves open what the children permit.
    """
    permission = one.permission
    said = told.in_all()
    of_others = not told.alone and set(said.answers.values()) == {OPEN}
    return (
        permission.quotation == "unknown" and (not said or of_others) and not permission.hold and not permission.minor
    )
