# ruff: noqa: E501 – patterns are easier to check on one line
"""What a mark says under one head (``Y under NN means no name``), and what the head then asks."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from harvest.readers.consent_lists.keys.meanings import FAR, QUOTE, SHARE, TEAM_ONLY, UNNAMED, meaning_of
from harvest.readers.permission.text import fold

_YES_MARK = r"y|yes|ticks?|ticked|[✓✔☑]|tak|ja|oui|s[ií]|ie|tick(?:ed)?"
_NO_MARK = r"n|no|x|cross(?:es|ed)?|[✗✘☒]|nie|nein|non|nee|na"
_EMPTY = r"empty|blank|gap|dash|nothing|[–—-]"
MARK = rf"(?:{_YES_MARK}|{_NO_MARK}|{_EMPTY})"
"""Marks that need no key: yes, no and nothing."""
_QUOTES = "\"“”'‘’"
_IS = r"(?:=+>?|→|->|:|[–—-](?=\s)|\bmeans?\b|\bmeant\b|\bis\b|\bsays?\b|\bstands? for\b)"
_BEGUN = r"(?:^|(?<=[\s;,.(/|·•]))(?:(?:so|thus|note|nb|remember|that is|i\.e\.|e\.g\.|and|but|also)\b[\s,:=–-]{1,4})?(?:(?:an?|the|any|each|every|whoever has an?)\s+)?"
_PLACE = r"(?:(?:the )?(?:column|col\.?|heading|head|box|question|letters?)\s+)?"
_END = r"(?=\s?(?:[.;\n]|$|,?\s?(?:and |but )?(?:an? )?[\"“'‘]?(?i:[yn]|yes|no|ticks?|cross|[✓✔✗✘])[\"”'’]?\s(?:under|in|below|at|against|beside|for)\s))"


@dataclass(frozen=True, slots=True)
class Scoped:
    """What a mark means under a head, and where in a text that is said."""

    code: str
    yes: bool
    meaning: str
    span: tuple[int, int]


def scoped_in(text: str, codes: Iterable[str]) -> list[Scoped]:
    """All that a text says of plain yes and no under single heads.

    >>> told = scoped_in("So a Y under NP means it stays here, Y under NN means no name. N in W = not printed", ["NP", "NN", "W"])
    >>> [(one.code, one.yes, one.meaning) for one in told]
    [('NP', True, 'it stays here'), ('NN', True, 'no name'), ('W', False, 'not printed')]
    >>> [(one.code, one.yes, one.meaning) for one in scoped_in("NN: Y means no name", ["NN"])]
    [('NN', True, 'no name')]
    """
    code = "|".join(sorted(map(re.escape, codes), key=len, reverse=True))
    if not code:
        return []
    head = rf"[{_QUOTES}]?(?P<code>{code})[{_QUOTES}]?(?:\s+column)?"
    mark = rf"[{_QUOTES}]?(?P<mark>(?i:{_YES_MARK}|{_NO_MARK}))[{_QUOTES}]?"
    meaning = rf"\s*(?P<meaning>[^.;\n]+?){_END}"
    shapes = (
        rf"(?i:{_BEGUN}){mark}\s+(?i:under|in|below|beneath|at|against|beside|for|by)\s+(?i:{_PLACE}){head}\s*(?i:{_IS}){meaning}",
        rf"(?i:{_BEGUN})(?i:(?:under|in|below|at|for|if|where|when|with)\s+)?(?i:{_PLACE}){head}\s*(?i:[:=,–-]|is|says|has|was|shows)?\s*(?i:(?:an?|the)\s+)?{mark}\s*(?:,\s*|(?i:{_IS})\s*){meaning}",
    )
    found: list[Scoped] = []
    for shape in shapes:
        for m in re.finditer(shape, text):
            if not any(one.span[0] < m.end() and m.start() < one.span[1] for one in found):
                yes = re.fullmatch(_YES_MARK, m["mark"], re.I) is not None
                found.append(Scoped(m["code"], yes, m["meaning"].strip(f" ,{_QUOTES}"), m.span()))
    return sorted(found, key=lambda one: one.span)


_DENIES = re.compile(
    r"\b(?:not?|never|none|nothing|nobody|without|off|out|away|back|hidden|withh\w+|un-?(?:named|attributed|credited)|nameless|anon\w*|kept?|keep|stays?|refus\w*|declin\w*|only us|between us|private\w*|confidential\w*|object\w*|minds?|against|stop\w*|remov\w*|left)\b|n[’']t\b"
)


def denies(meaning: str) -> bool:
    """Whether what a mark means keeps something back.

    >>> denies("it stays with us"), denies("leave my name off"), denies("may be printed")
    (True, True, False)
    """
    return _DENIES.search(fold(meaning)) is not None


_ABOUT = (
    ("name", "You may print my name with my words", "Leave my name off when you print my words"),
    ("share", "You may pass what I said on to your partners", "Do NOT pass what I said on to your partners"),
    ("quote", "You may print my words", "Do NOT print my words"),
)
_OTHER = re.compile(
    r"\b(?:photo\w*|pictures?|film\w*|archiv\w*|record\w*|librar\w*|web\w*|ask\w*|first|if|unless|only if|until|check\w*|ring|age|child\w*|under \d+|parents?)\b"
)
_STAYS = re.compile(
    r"\b(?:stays?|kept|keep)\b.{0,20}\b(?:with us|here|in the (?:group|team|room|house|village|club|hall)|between us|in-?house|us)\b|\b(?:passed?|shared?|handed|given|sent|go(?:es)?)\b.{0,12}\b(?:on|out|to|with|further|outside)\b|\bpartners?\b"
)
_NAMED = re.compile(r"\bnames?\b|\bnamed\b|\bnameless\b|\bunnamed\b|\banon\w*\b")
_WORDS = re.compile(r"\b(?:print\w*|quot\w*|publish\w*|words?)\b")


_WAITS = re.compile(
    r"\b(?:if|unless|until|once|provided|as long as|so long as|only when|only after|subject to|after|before)\b"
    r"(?! (?:you|we|they|it|this|that|my (?:words|name)|what (?:i|they|she|he) said)\b (?:\w+ )?(?:print|quot|us[ei]|publish|shar|pass|put|writ|show|do\b))"
    r"|\b(?:ask|check with|ring|phone|show|see|tell) (?:me|them|her|him|us|it|the person|whoever)\b|\bfirst\b(?! ?-?names?)"
)


def waits_for(meaning: str) -> str:
    """What a wording waits for; "" for one that says it outright.

    >>> waits_for("You may print my words if I see them first"), waits_for("Leave my name off if you print my words")
    ('if I see them first', '')
    """
    found = _WAITS.search(meaning.lower())
    return meaning[found.start() :].strip(" .,;") if found else ""


def wording_by_mark(yes: bool, meaning: str) -> str:
    """What a head asks under which a plain mark means that; "" where it is not sure.

    >>> wording_by_mark(True, "no name"), wording_by_mark(False, "not to be printed"), wording_by_mark(True, "ask first")
    ('Leave my name off when you print my words', 'You may print my words', '')
    """
    text = fold(meaning)
    if _OTHER.search(text):
        return ""
    said = meaning_of(meaning)
    about = (
        "name" if _NAMED.search(text) else "share" if _STAYS.search(text) else "quote" if _WORDS.search(text) else ""
    )
    told = {"name": said.get(QUOTE) == UNNAMED, "share": SHARE in said or said.get(FAR) == TEAM_ONLY}.get(
        about, QUOTE in said
    )
    if about == "name" and not denies(meaning):
        told = True
    positive, negative = next(((p, n) for what, p, n in _ABOUT if what == about), ("", ""))
    if not told:
        return ""
    return negative if yes == denies(meaning) else positive
