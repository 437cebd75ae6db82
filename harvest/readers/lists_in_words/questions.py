# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""What a sheet asked, as the lines around its people say it: in which order, under which letters, by which codes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from harvest.readers.consent_lists.answered.in_short import asks_about
from harvest.readers.consent_lists.answered.plainly import asks_for_the_name
from harvest.readers.consent_lists.answered.terse import NAME, PHOTO, QUOTE, RECORD, SHARE
from harvest.readers.consent_lists.columns import column_of
from harvest.readers.consent_lists.heads.purposes import OUTSIDE, WHO_SEES, purposes_of
from harvest.readers.consent_lists.keys.list_keys import key_in
from harvest.readers.consent_lists.keys.meanings import meaning_of
from harvest.readers.consent_lists.nouns import NAME as OF_PEOPLE
from harvest.readers.permission.asks.for_ourselves import for_ourselves
from harvest.readers.permission.asks.who_gets import gets_words
from harvest.readers.permission.text import any_of, fold
from harvest.readers.recognise.talk.speakers import NOT_NAMES

_PURPOSES = {
    "quotation": QUOTE,
    "quotation_with_name": NAME,
    "sharing": SHARE,
    OUTSIDE: SHARE,
    WHO_SEES: SHARE,
    "photo": PHOTO,
    "analysis": RECORD,
}
PASSED = any_of(
    r"\bpass(?:ed|es|ing)?\b.{0,40}\b(?:on|to|along)\b|\bpass(?:ed|ing) (?:it|them|things|that|this|comments?|words?)\b|\bshar(?:e|ed|ing|es)\b(?! (?:a|her|his|their) name)|\bother (?:\w+ )?(?:groups?|organi[sz]ations?|bodies|agencies|charities|services|people)\b|\bothers\b(?! (?:agreed|said|were|are))|\bpartners?\b(?! (?:said|agreed))|\bonwards?\b|\btransfer(?:red|ring|s)? (?:\w+ )?(?:of|to)\b|\b(?:go|goes|going|gone) (?:on|any(?:where)? (?:else|further)|further|elsewhere|outside|beyond)\b|\bsen[dt](?:ing)? (?:\w+ ){0,3}(?:on|to)\b|\blet(?:ting)? (?:\w+ ){1,6}(?:have|see|read|use) (?:it|them|what)\b|\boutside the\b|\bcouncil\b|\bfunders?\b|\bhealth board\b|\bnhs\b",
    r"\b(?:recordings?|tapes?|audio)\b.{0,30}\b(?:hand(?:ed|ing)?|given|going|goes?|gone|sent|put|used|heard|to (?:the|any\w*)|with (?:the|any\w*))\b|\b(?:hand(?:ed|ing)?|giv(?:e|en|ing)|have|having|get|hear|listen to)\b.{0,25}\b(?:recordings?|tapes?|audio)\b|\bcan listen\b",
    r"\brhannu\w*\b|\budostepn\w*|\bprzekaz\w*|\bweiter(?:gabe|geb\w*|gegeben|leit\w*)\b|\bpartag\w*|\btransm\w+|\bcompart\w*|\bpartilh\w*|\bcondivi\w*",
)
"""What is said of words that go to others."""
_OF_THE_NAME = any_of(
    r"\b(?:sur)?names?\b(?! (?:and|or) address)|\bnamed\b|\bcredit(?:ed)?\b|\bpodpis\w*|\bunterschrift\b|\bsignature of\b|\battribut\w*|\banonym\w*|\bidentif\w+|\bwho (?:you|they) are\b"
)
_AND_HOW = any_of(r"\b(?:quot\w*|print|publish|use) (?:\w+ ){1,12}(?:,? ?(?:and,? )?if (?:so|yes)|and how)\b")
"""A question whether somebody may be quoted, with how behind it."""
_OF_QUOTING = any_of(
    r"\bquot\w+|\bprint(?:ed|ing)?\b|\bpublish\w*|\bus(?:e|ed|ing)\b|\bwords?\b|\bwhat (?:you|they|i|people|he|she) (?:said|say|told)\b|\bextracts?\b"
)
_MARKS = re.compile(
    r"^(?P<asked>.{12,}?)[\"”'’»)\s]*(?:[:–—-]\s*)?\s(?P<yes>y(?:es)?|tick(?:ed)?|✓|☐|sim|s[ií]|ja|oui|tak)\s*(?:/|\bor\b|,)\s*(?P<no>no?|cross(?:ed)?|✗|x|blank|☐|nein|non|nie|n[aã]o)\W*$",
    re.I,
)
_LETTERED = re.compile(r"(?:^|(?<=[\s,;:.]))\(?(?P<code>[a-h]|[1-6]|[ivx]{1,3})\)\s*")
_LABEL = re.compile(
    r"^\W*(?P<code>[^\W\d_][\w ]{0,18}?|[a-h1-6])[\"”'’]?\s*(?:=|:|\bmeans\b|\bis for\b)\s*(?P<asked>\S.{8,})$", re.I
)
_NUMBERED = re.compile(
    r"^\s*(?P<code>(?:q|question |frage |pytanie |pregunta )?\d{1,2}|[A-H])\s*[.):–—-]*\s+(?P<asked>\S.{5,200})$", re.I
)
_CODE_AND_MEANING = re.compile(
    r"^\s*[\"“']?(?P<code>[A-Za-z]{1,2}|\d{1,2}|[✓✔✗✘*●○])[\"”']?[.)]?\s+(?:[–—=:-]+\s*)?(?P<meaning>\S.{5,120})$"
)
_SPLIT = re.compile(
    r"[,;:?]\s*|\s*[/|]\s*|\s[–—-]\s|\b(?:and|or) (?=whether|if|may|can|with|by|could)|\bwhether\b|\bif (?=we|they|i|it|their|your)\b|\band (?=(?:what|with|may|can|pass|shar|to)\b)"
)
_ASKING = any_of(
    r"\bask(?:ed|ing|s)?\b|\bwhether\b|\bquestions?\b|\bmay we\b|\bcan we\b|\bcould we\b|\b(?:columns?|boxes|in (?:this|that) order)\b|\?"
)


@dataclass(slots=True)
class Asked:
    """What people were asked: in order, by letters or labels, what codes stand for, and what a bare tick answers."""

    order: tuple[str, ...] = ()
    labels: dict[str, str] = field(default_factory=dict)
    key: dict[str, str] = field(default_factory=dict)
    marks: str = ""


def about_of(text: str) -> str:
    """Which question a few words are about: quoting, the name, passing on, a photo, a recording; "" for none.

    >>> [about_of(t) for t in ("may we print what they said", "their name may go with it", "may other groups have it")]
    ['quote', 'name', 'share']
    """
    said = fold(text)
    if for_ourselves(said):
        return RECORD
    if gets_words(said):
        return SHARE
    purposes = purposes_of(said)
    if asks_for_the_name(text):
        return NAME
    if PASSED.search(said) and not re.search(r"\bquot\w+", said):
        return SHARE
    if purposes and purposes[0] in _PURPOSES:
        return _PURPOSES[purposes[0]]
    if _OF_THE_NAME.search(said):
        return QUOTE if _AND_HOW.search(said) else NAME
    return QUOTE if _OF_QUOTING.search(said) else asks_about(text)


def asked_in(lines: Sequence[str]) -> Asked:
    """What the lines around people say that was asked.

    >>> asked_in(["Each was asked (a) may we quote you, (b) with your name, (c) may it go to other bodies."]).labels
    {'a': 'quote', 'b': 'name', 'c': 'share'}
    >>> asked = asked_in(["A  print my words with my name", "B  print my words, no name", '"We may pass it on" Y / N'])
    >>> sorted(asked.key), asked.marks
    (['a', 'b'], 'share')
    """
    found = Asked()
    coded: dict[str, str] = {}
    for line in lines:
        bare = line.strip()
        if (marks := _MARKS.match(bare)) and (about := about_of(marks["asked"])):
            found.marks = found.marks or about
            bare = marks["asked"]
        if (lettered := _lettered(bare)) and QUOTE in lettered.values():
            found.labels.update(lettered)
            continue
        one = _NUMBERED.match(bare)
        if one and bare.endswith("?") and (about := about_of(one["asked"])):
            found.labels[one["code"].casefold().replace("question ", "")] = about
            continue
        code = _CODE_AND_MEANING.match(bare)
        if code and meaning_of(code["meaning"]):
            coded[code["code"].casefold()] = code["meaning"].strip(' ."“”')
            continue
        label = _LABEL.match(bare.lstrip("("))
        if label and "?" not in label["code"] and (about := about_of(label["asked"])) and _is_question(label["asked"]):
            found.labels[label["code"].strip().casefold()] = about
    found.key = {**key_in("\n".join(lines)), **(coded if len(coded) > 1 else {})}
    found.key = {
        c: meant for c, meant in found.key.items() if c not in found.labels and (len(c) < 2 or c not in NOT_NAMES)
    }
    found.order = tuple(dict.fromkeys(found.labels.values())) if len(found.labels) > 1 else ()
    for line in lines:
        if not found.order or QUOTE not in found.order:
            found.order = order_in(line) or found.order
    return found


def is_question(line: str) -> bool:
    """Whether a line asks something, or says what a tick or a cross behind it answers.

    >>> is_question('"We may pass your words on" Y / N'), is_question("Ada Obi said yes.")
    (True, False)
    """
    return _MARKS.match(line.strip()) is not None or line.rstrip(' "”)').endswith("?")


def _is_question(text: str) -> bool:
    return (
        text.rstrip(' ."”)').endswith("?")
        or re.match(r"(?:(?:may|can|could) (?:we|i)|is it|are you|kya)\b", fold(text)) is not None
    )


def _lettered(line: str) -> dict[str, str]:
    """Questions that a line counts up by letters: ``(a) may we quote you, (b) with your name``."""
    marks = list(_LETTERED.finditer(line))
    if len(marks) < 2:
        return {}
    ends = [*(m.start() for m in marks[1:]), len(line)]
    found = {
        m["code"].casefold(): about_of(line[m.end() : end].strip(" ,;.")) for m, end in zip(marks, ends, strict=True)
    }
    return found if all(found.values()) and len({*found.values()}) == len(found) else {}


def order_in(line: str) -> tuple[str, ...]:
    """The questions that a line asks one after the other; nothing where it asks fewer than two, or nothing of quoting.

    >>> order_in("I asked whether we may print what they said, whether their name may go with it and if others may have it.")
    ('quote', 'name', 'share')
    """
    headed = line.count("/") > 1 or line.count("|") > 1
    if not headed and not _ASKING.search(fold(line)) and asks_about(line) == "":
        return ()
    parts = [part.strip() for part in _SPLIT.split(line) if part.strip()]
    if parts and column_of(0, parts[0], ()).what == OF_PEOPLE:
        parts = parts[1:]  # the heading over the names
    found = dict.fromkeys(about for part in parts if (about := about_of(part)))
    return tuple(found) if QUOTE in found and len(found) > 1 else ()


def topic_of(sentence: str) -> str:
    """What a sentence says that people were asked besides: the topic of the answers that follow; "" for none."""
    said = fold(sentence)
    if not _ASKING.search(said) and not said.rstrip().endswith(":"):
        return ""
    if PASSED.search(said) and not re.search(r"\bquot\w+|\bprint\w*", said):
        return SHARE
    return PHOTO if re.search(r"\bphoto\w*|\bpictures?\b", said) else ""
