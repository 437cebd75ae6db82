# ruff: noqa: E501 – patterns are easier to check on one line
"""Answers to several questions that somebody typed one behind the other with nothing between them."""

from __future__ import annotations

import re

_ANSWER = r"(?:(?:not|isn't|n't|also) )?(?:yes|yep|no|nope|not|ok|okay|fine|happy|glad|y|n)"
_WORDS = r"(?:quot\w*|words?|print\w*|nam(?:e|es|ed|ing)|shar\w*|pass\w*|partners?|trusts?|council|museum|librar(?:y|ies)|archives?|universit\w*|charit\w*|county|thatbody)\b"
_BESIDE = r"(?: (?:to|for|with|on|about|be|being|my|her|his|the|our|their|use|using|give|giving|put|me|you|it|them))"
_BEFORE = re.compile(
    rf"(?<![\w']){_ANSWER}{_BESIDE}{{0,4}} {_WORDS}(?: (?:it|them|me|on|to|with|my|her|his|the|our|partners|thatbody)\b)*"
)
_BEHIND = re.compile(
    rf"(?<![\w']){_WORDS}(?: (?:me|it|them|on|is|with|to|partners|thatbody)){{0,3}} {_ANSWER}(?![\w'])(?: please| thanks)?"
)
_EITHER = re.compile(
    r"(?P<to>\b(?:to|with|wants?|let|letting|about) (?:the )?)(?!(?:print|quot|us|nam|publish|cit|be\b|have\b|see\b|get\b)\w*)[\w'&-]{2,20} (?:or|nor|and) (?:the )?(?=(?:thatbody|council|trusts?|museum|universit\w*|librar\w*|archives?|funders?|nhs|partners?)\b)"
)
"""Those to whom words go, named beside others who are known as such: ``want the guild or the trust to have it``."""
_LETTER = re.compile(r"(?<![\w'])[yn]$")
_JOINED = re.compile(r" (?:(?:and|but) )?")


def parted(said: str) -> str:
    """Folded words with a mark between answers that nothing parts, each with what it is about behind or before it.

    >>> parted("hi yes to quote yes to name no to share, bo"), parted("quote yes name no partners no")
    ('hi yes to quote; yes to name; no to share, bo', 'quote yes; name no; partners no')
    >>> parted("quote n partners y")
    'quote no; partners yes'
    >>> parted("yes quote me no problem"), parted("no name"), parted("happy to be quoted not happy to be named")
    ('yes quote me no problem', 'no name', 'happy to be quoted; not happy to be named')
    """
    said = _EITHER.sub(r"\g<to>", said)
    said = _BEHIND.sub(lambda m: _LETTER.sub(lambda a: "yes" if a[0] == "y" else "no", m[0]), said)
    runs = [run for one in (_BEFORE, _BEHIND) if len(run := _run(one, said)) > 1]
    if not runs:
        return said
    first = min(runs, key=lambda run: run[0].start())
    for before, after in reversed([*zip(first, first[1:], strict=False)]):
        said = f"{said[: before.end()]}; {said[after.start() :]}"
    return said


_VERDICT = re.compile(
    r"(?:^|(?<=[.;] ))(?P<says>agree[ds]|consent(?:s|ed)|allow(?:s|ed)|permit(?:s|ted)|granted|yes|ok|declin(?:es|ed)|refus(?:es|ed)|no|not|denied)(?: to)? ?: ?(?P<what>[^.;:?!()]+)"
)
_ABOUT = re.compile(rf"\b(?:{_WORDS}|attribut\w*|credit\w*|onward)")
_FEW = 5
"""So many words at most name something that was asked."""


def verdicts_told(said: str) -> str:
    """Folded words in which an answer before a colon stands before each of what it is about.

    >>> verdicts_told("agreed: quoting, sharing. declined: attribution by name"), verdicts_told("yes: she rang")
    ('agreed quoting, agreed sharing. declined attribution by name', 'yes: she rang')
    """

    def told(m: re.Match[str]) -> str:
        items = [item for item in re.split(r"\s*(?:,|/|&|\band\b)\s*", m["what"].strip()) if item]
        named = all(_ABOUT.search(item) and len(item.split()) <= _FEW for item in items)
        return ", ".join(f"{m['says']} {item}" for item in items) if items and named else m[0]

    return _VERDICT.sub(told, said)


def _run(shape: re.Pattern[str], said: str) -> list[re.Match[str]]:
    """The first answers of one shape that follow each other with nothing but a blank between them."""
    found: list[re.Match[str]] = []
    for m in shape.finditer(said):
        if found and _JOINED.fullmatch(said[found[-1].end() : m.start()]) is None:
            if len(found) > 1:
                break
            found = []
        found.append(m)
    return found
