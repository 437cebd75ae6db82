"""Notes in which a quotation stands behind who said it and how: ``Ada (Obi, 84, with the stick): “I walk daily.”``, or
behind how somebody looked whom nobody named: ``Woman with a pram: “One shop with a ramp.”``."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from harvest.readers.documents.notes.initials_in_notes import with_initials
from harvest.readers.documents.notes.quoted_by_name import with_quoted
from harvest.readers.dropping import LeftOut
from harvest.readers.permission.text import any_of, fold
from harvest.readers.permission.wished.heard import wish_in
from harvest.readers.permission.young.children import child_called
from harvest.readers.recognise.talk.described import describes_somebody
from harvest.readers.recognise.talk.speakers import NOT_NAMES, looks_like_name
from harvest.readers.transcripts.utterances import Utterance

ASIDES = "what whoever took the notes put in brackets behind a quotation"
LEADS = "who said a quotation, and how"
BESIDE = "a note beside it may limit its use: “{}”"
TOLD = (
    "{} quotations stand behind a name (“{}”): counted as these people's own words. Where that is not so, take the "
    "name out on this card."
)
DESCRIBED = (
    "{} quotations stand behind how somebody looked (“{}”): each description is counted as somebody of their own."
)
_SAYING = "|".join(
    rf"(?<=\b{word})" for word in ("said", "says", "added", "asked", "replied", "answered", "told us", "recalled")
)
"""Behind one of these a comma may stand before what somebody said."""
_LED = re.compile(
    r"(?P<lead>(?P<name>[A-ZÀ-ÖØ-Þ][\w'’-]+\.?(?: [A-ZÀ-ÖØ-Þ][\w'’-]*\.?){0,2}(?: (?:senior|junior|snr|jnr)\b\.?)?)"
    r"(?: \((?P<aside>[^()“”\"]{1,100})\))?(?P<how>,? [^:“”\".!?]{1,100}?)?\s*"
    rf"(?::|(?:{_SAYING}),))\s*(?P<said>[“\"„«].{{12,}}[”\"“»][.,]?)\s*(?P<after>\([^()]{{2,30}}\))?\s*",
    re.S,
)
_ELDER = re.compile(r"\s(?:senior|junior|snr|jnr)\.?$")
_SAYS = re.compile(r"\s+(?:then |also )?(?:said|says|added|asked|replied|answered|told us|recalled)\s*", re.I)
_MAY_LEAD = re.compile(r"[:,]\s*[“\"„«]")
_DESCRIBED = re.compile(
    r"(?P<lead>(?P<who>[A-ZÀ-ÖØ-Þ][^:“”\"!?\n]{1,100}?)\s*:)\s*(?P<said>[“\"„«].{2,}[”\"“»][.,]?)\s*", re.S
)
_AGAIN = re.compile(r"^(?:the )?(?:same|that|this) (?P<one>[^\W\d_]+)|^(?:the )?(?P<again>[^\W\d_]+),? again\b", re.I)
_SURNAME = re.compile(r"(?P<name>[A-ZÀ-ÖØ-Þ][\w'’-]+)\s*(?:[,;–—-]|$)")
_LIMITS = any_of(
    r"\bnames?d?\b|\banon\w*|\bquot\w*|\bprint\w*|\bpublish\w*|\breport\b|\bprivate\w*|\bconfiden\w*|\boff the\b|"
    r"\bnot (?:for|to be)\b|\bpermission\b|\bconsent\w*|\bask(?:ed)? (?:me )?(?:not|first|again|before)\b"
)
_LEAST, _HOW = 2, 16
"""So many people at least are quoted so; so many words at most tell how somebody said it."""


def with_quoted_people(
    parts: Sequence[Sequence[Utterance]], dropped: LeftOut, warnings: list[str]
) -> list[list[Utterance]]:
    """The parts of notes, each with those who are quoted by name, before or behind their words, or by initials."""
    said = with_led_quotations([one for part in parts for one in part], dropped, warnings)
    led, at = [], 0
    for part in parts:
        led.append(with_initials(with_quoted(said[at : at + len(part)], dropped), dropped))
        at += len(part)
    return led


def with_led_quotations(said: Sequence[Utterance], dropped: LeftOut, warnings: list[str]) -> list[Utterance]:
    """The utterances, each quotation that stands behind a name as that person's own words.

    >>> notes = ["Ada (Obi, 84): “I walk to the stop to be seen.”", "Bo: “My wall is as old as me.”", "We met at ten.",
    ...     "Ada again, at the stile: “Leave me one thing to climb.”", "Sign on a gate: “Please keep dogs on leads.”"]
    >>> [one.speaker for one in with_led_quotations([Utterance(text) for text in notes], LeftOut(), [])]
    ['Ada Obi', 'Bo', None, 'Ada Obi', None]
    """
    found = {n: led for n, one in enumerate(said) if one.speaker is None and (led := _led(one.text)) is not None}
    whole = {led["name"]: _whole(led) for led in reversed(found.values()) if led["aside"]}
    around = " ".join(one.text for n, one in enumerate(said) if n not in found)
    sure = {led["name"] for led in found.values() if _is_sure(led, around)}
    if len(sure) < _LEAST:
        return _with_described(said, dropped, warnings)
    found = {n: led for n, led in found.items() if led["name"] in sure}
    first = found[min(found)]
    warnings.append(TOLD.format(len(found), f"{first['name']} …"))
    made = list(said)
    for n, led in found.items():
        dropped.add(LEADS, led["lead"])
        if led["after"]:
            dropped.add(ASIDES, led["after"])
        beside = " ".join(filter(None, [led["aside"], led["how"]]))
        calls = [f"{led['name']} ({part.strip()})" for part in re.split(r"[,;–—]", led["aside"] or "") if part.strip()]
        made[n] = _theirs(said[n], led["said"], whole.get(led["name"], led["name"]), calls, beside)
    return _with_described(made, dropped, warnings)


def _with_described(said: Sequence[Utterance], dropped: LeftOut, warnings: list[str]) -> list[Utterance]:
    """The utterances, each quotation that stands behind how somebody looked as the words of whoever that was.

    >>> notes = ["Old man, cap: “They moved the stone.”", "Girl, 9: “Less wasps.”", "Same man: “And the bench.”"]
    >>> [(one.speaker, one.minor) for one in _with_described([Utterance(text) for text in notes], LeftOut(), [])]
    [('Old man, cap', False), ('Girl, 9', True), ('Old man, cap', False)]
    """
    found = {n: led for n, one in enumerate(said) if one.speaker is None and (led := _described(one.text)) is not None}
    if len({led["who"] for led in found.values()}) < _LEAST:
        return list(said)
    warnings.append(DESCRIBED.format(len(found), found[min(found)]["who"]))
    made, known = list(said), list[str]()
    for n, led in found.items():
        who = ", ".join(part.strip() for part in led["who"].split(",")[:2])
        if again := _AGAIN.match(led["who"]):
            word = (again["one"] or again["again"]).casefold()
            who = next((one for one in reversed(known) if word in re.findall(r"[^\W\d_]+", one.casefold())), who)
        known.append(who)
        dropped.add(LEADS, led["lead"])
        made[n] = _theirs(said[n], led["said"], who, [led["who"], who], led["who"])
    return made


def are_of_described(texts: Sequence[str]) -> bool:
    """Whether most of several texts are quotations behind how somebody looked: notes of what passers-by said, no talk.

    >>> are_of_described(["Old man, cap: “They moved the stone.”", "Woman, twins: “One gate.”"])
    True
    """
    found = {led["who"] for text in texts if (led := _described(text)) is not None}
    return len(found) >= max(_LEAST, len(texts) / 2)


def _described(text: str) -> re.Match[str] | None:
    found = _DESCRIBED.fullmatch(text.strip()) if ":" in text[:120] else None
    return found if found and describes_somebody(found["who"].split(",")[0]) else None


def _led(text: str) -> re.Match[str] | None:
    found = _LED.fullmatch(text.strip()) if _MAY_LEAD.search(text[:260]) else None
    if found is None or len((found["how"] or "").split()) > _HOW:
        return None
    name = found["name"]
    return found if name.split()[0].lower() not in NOT_NAMES and looks_like_name(_ELDER.sub("", name)) else None


def _is_sure(led: re.Match[str], around: str) -> bool:
    """Whether what leads is a name: with what they are in brackets, alone before the words, or named elsewhere."""
    says = not led["how"] or _SAYS.fullmatch(led["how"]) is not None
    if led["aside"] or (says and len(led["name"].split()) > 1):
        return True
    again = re.search(rf"(?<![.!?:] )(?<!^)\b{re.escape(led['name'])}\b", around) is not None
    return again or not led["how"] or led["how"].lower().startswith((" again", ", again"))


def _whole(led: re.Match[str]) -> str:
    """The name with the surname that stands first in the brackets."""
    surname = _SURNAME.match(led["aside"] or "")
    alone = surname is not None and len(led["name"].split()) == 1 and surname["name"].lower() not in NOT_NAMES
    return f"{led['name']} {surname['name']}" if surname is not None and alone else led["name"]


def _theirs(one: Utterance, words: str, who: str, calls: Sequence[str], beside: str) -> Utterance:
    """Somebody's own words; by what they are called they may be a child, and what stands ``beside`` may limit them."""
    minor, why = next((child for child in map(child_called, calls) if child[1]), (False, ""))
    if not why and beside and (_LIMITS.search(fold(beside)) or wish_in(beside)):
        why = BESIDE.format(" ".join(beside.split())[:60])
    return replace(one, text=words.strip(), speaker=who, new_turn=True, hold=one.hold or why, minor=one.minor or minor)
