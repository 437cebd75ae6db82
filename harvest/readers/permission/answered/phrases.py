"""What stands in an answer: a yes or no at its head, words about the name, purposes, options, and what is left over."""

from __future__ import annotations

import re

from harvest.readers.permission import words
from harvest.readers.permission.answered import closed
from harvest.readers.permission.answered.my_name_elsewhere import BUT
from harvest.readers.permission.asks.headings import purposes_said
from harvest.readers.permission.text import LazyPattern, any_of, fold, remembered

TOKEN = re.compile(r"[^\W_]+(?:'[^\W_]+)*", re.U)


_SPLIT = re.compile(
    r"\s*(?:[;,/|+&\n]|\band\b|\bund\b|\bet\b|\boraz\b|\by\b(?=\s+\w{3,})|\bbut\b|"
    r"\baber\b|\bmais\b|\bpero\b|\bale\b| - )\s*"
)


_NOT_NAME = any_of(
    r"\b(?:but |and )?(?:not|no|never) (?:with |by |under )?(?:my |the |any |"
    r"our )?names?\b|\bond (?:nid |ddim )?(?:fy )?enw\b|\baber nicht\b(?= *$)"
)


_JOINED = any_of(
    r"(?:\b(?:but|and|ond|ale|aber|mais|pero|dar|ma|mas|laakiin|z|"
    rf"a|und|et|y|si)\b|{BUT}|但是|但|но|"
    r"але)?[ ,;،，-]*¤ *"
)


_REFUSES = re.compile(r"\s*(?:not\b|n't\b|nicht\b|never\b)(?! only\b)")
"""What turns the yes before it: "please do not use it"."""


def head_of(text: str) -> tuple[str, str]:
    """``yes``, ``no`` or nothing that a sentence begins with, and the rest."""
    for says, leading in (("no", closed.LEADING_NO), ("yes", closed.LEADING_YES)):
        if not text.startswith(leading):
            continue
        for word in leading:
            if text.startswith(word) and (
                len(text) == len(word) or not text[len(word)].isalnum() or not word.isascii()
            ):
                rest = text[len(word) :]
                if says == "yes" and _REFUSES.match(rest):
                    return "no", rest.strip(" .,;:!/-()")
                return says, rest.strip(" .,;:!/-()")
    return "", text


def has_yes(text: str) -> bool:
    return any(t in closed.YES and len(t) > 1 for t in TOKEN.findall(text))


def names_in(text: str) -> tuple[bool | None, str]:
    """Whether a sentence wants its name shown, and the sentence without those words."""
    rest, hidden = words.UNNAMED.subn(" ¤ ", text)
    rest, more = _NOT_NAME.subn(" ¤ ", rest)
    if hidden or more:
        return False, _JOINED.sub(" ", rest).strip(" ,.;:-،，")
    rest, partly = words.PARTIAL_NAME.subn(" name ¤ ", rest)
    rest, shown = words.NAMED.subn(" ¤ ", rest)
    if partly:
        rest, shown = rest.replace(" name ¤ ", " ¤ "), 1
    return (True if shown else None), _JOINED.sub(" ", rest).strip(" ,.;:-،，")


def parts_of(text: str) -> list[tuple[str, str]]:
    """Purposes that a sentence names, each with yes or no."""
    found: dict[str, str] = {}
    for clause in _SPLIT.split(text):
        purposes = purposes_said(clause)
        if not purposes:
            continue
        says, _ = head_of(clause)
        last, _ = head_of(clause.split()[-1]) if clause.split() else ("", "")
        negative = says == "no" or last == "no" or (says != "yes" and last != "yes" and closed.NEGATIVE.search(clause))
        for purpose in purposes:
            value = "no" if negative else "yes"
            base = "quotation" if purpose.startswith("quotation") else purpose
            found[base] = "no" if "no" in (value, found.get(base)) else value
    return list(found.items())


def says_more(text: str, *known: LazyPattern, asked: str | None = None) -> bool:
    """Whether a sentence says more than its yes, its name and its purposes.

    ``asked`` is what the question asks where it asks one thing: another place or purpose than its own is more then.
    """
    every: tuple[LazyPattern, ...] = (words.QUOTE, words.CONSENT)
    if asked is None:
        every += (words.ANALYSIS, words.SHARE, words.PHOTO, words.ARCHIVE, words.PLACE_OF_WORDS)
    for pattern in (*known, *every):
        text = pattern.sub(" ", text)
    echoed = set(TOKEN.findall(asked)) if asked else set()
    return any(
        t not in closed.YES and t not in echoed and (t not in closed.NEUTRAL or (asked is not None and t in _ELSEWHERE))
        for t in TOKEN.findall(text)
    )


_ELSEWHERE = frozenset(["photo", "picture", "report", "reports", "team", "share", "name"])
"""What an answer speaks of beside the question, unless the question does."""


@remembered
def option_parts(cell: str) -> tuple[str, ...]:
    """The options in a cell: parted by ";", line breaks or "|", or by commas where a new part names a purpose.

    >>> option_parts("My words without my name;Photos of me;")
    ('My words without my name', 'Photos of me')
    >>> option_parts("My words, but not my name, Pictures of me")
    ('My words, but not my name', 'Pictures of me')
    """
    parts = [p.strip() for p in re.split(r"[;\n|；]", cell) if p.strip()]
    return tuple(finer for part in parts for finer in _by_commas(part))


def _by_commas(part: str) -> list[str]:
    segments = re.split(r"([,，،、]\s*(?!\d))", part)
    if len(segments) == 1:
        return [part]
    found: list[str] = []
    held = ""
    for n, segment in enumerate(segments):
        if n % 2:
            held += segment
            continue
        inside = bool(found) and found[-1].count("(") > found[-1].count(")")
        alone = closed.stripped(fold(segment)) in closed.NO
        if (
            found
            and (inside or not (purposes_said(fold(segment)) or alone))
            or found
            and closed.stripped(fold(found[-1])) in closed.YES
        ):
            found[-1] += held + segment
        else:
            found.append(segment.strip())
        held = ""
    return [f.strip() for f in found if f.strip()]


_THINGS = r"(?:names?|words?|story|stories|text|photos?|pictures?|images?|recording|voice|quotes?)"
_LISTED = re.compile(
    r"(.+?)\s*[-:,(]\s*((?:(?:my|the|his|her|their|full|own|and|with|all|even) |[,;/&+] ?)*"
    rf"(?:{_THINGS}\b(?:[,;/&+ ]+(?:and |my |the )*|\W*$))+)$"
)


def everything_listed(text: str) -> tuple[bool, bool]:
    """Whether a folded answer says yes to everything and lists what that is, and whether the name is in the list.

    >>> everything_listed("yes to everything - words, name, picture"), everything_listed("everything, but not my name")
    ((True, True), (False, False))
    """
    found = _LISTED.match(text)
    if found is None or closed.stripped(found[1]) not in closed.EVERYTHING:
        return False, False
    return True, bool(re.search(r"\bnames?\b", found[2]))
