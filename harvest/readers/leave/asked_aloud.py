# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""What somebody asks aloud in a talk that takes off the name or passing on, and leaves the words as they are."""

from __future__ import annotations

import re
from dataclasses import replace

from harvest.model import Kind, Listed, Permission, Reading
from harvest.model.permissions import IN_A_MESSAGE, NAME_OFF
from harvest.readers.leave.early import SENTENCE
from harvest.readers.leave.learned_aloud import asked_for
from harvest.readers.leave.name_off_aloud import asks_name_off
from harvest.readers.leave.not_shared_aloud import asks_not_to_share
from harvest.readers.permission.text import any_of, fold
from harvest.readers.recognise.talk.speakers import looks_like_name

_BESIDE_IT = r"(?:next to|beside|by|on|with|under|against) (?:it|that|this|mine)\b"


def less_asked_aloud(words: str) -> frozenset[str]:
    """What somebody takes off by one turn of theirs: ``name``, ``share``, both or nothing.

    >>> [sorted(less_asked_aloud(t)) for t in ("Can you leave my name off? Me dad'll read it.", "They left my name off the stone.")]
    [['name'], []]
    >>> less_asked_aloud("You can put that down, but not with my name on it, Pauline.")
    frozenset({'name'})
    >>> less_asked_aloud("I don't want any of mine going over to the council, I sit across a desk from those people.")
    frozenset({'share'})
    >>> less_asked_aloud("I don't want the bus money going to the council.")
    frozenset()
    >>> less_asked_aloud("The baker's had us with no light since May. Please don't put that in. Not the baker. I can do without bother.")
    frozenset()
    >>> less_asked_aloud("That's fine, Bo, I've written it down. No name with yours.")
    frozenset()
    >>> less_asked_aloud("You've my permission for the words. As for the name under it, lose it.")
    frozenset({'name'})
    >>> less_asked_aloud("If anybody knows a joiner who speaks Polish please write to me at b.lind@example.org")
    frozenset()
    """
    words = " ".join(said for said in SENTENCE.split(words) if not _promises(said))
    name = ("name",) if asks_name_off(words) else ()
    if asks_not_to_share(words):
        return frozenset([*name, "share", *(asked_for(words) & {"name"})])
    guessed = asked_for(" ".join(said for said in SENTENCE.split(words) if not _REACHED.search(said))) & {
        "name",
        "share",
    }
    out = _LEAVES_A_BIT_OUT.search(said := fold(words)) if "share" in guessed else None
    if out is not None and not _GOES_TO.search(said[out.start() :]):
        guessed -= {"share"}
    return frozenset([*name, *guessed])


_LEAVES_A_BIT_OUT = any_of(
    r"\b(?:do not|don't|dont|never|not to|rather you did not|rather you didn't) (?:you )?(?:put|write|type|print|include|have|keep|use|quote|mention)(?: (?:him|her|them|that|this|it|the|my|our|bit|part|name|landlord|\w+)){1,3}(?: (?:in|down|up|there))?(?=\W|$)",
    r"\b(?:leave|take|cut|keep) (?:that|this|it|him|her|them|the \w+)(?: (?:bit|part|one))? out\b",
)
"""What asks that a bit be left out of what is written, whoever it is about."""
_GOES_TO = any_of(
    r"\b(?:to|for|with|from|near|past|by) (?:(?:the|our|any|your|them|those|my|up at) )*\w+|\b(?:pass\w*|shar\w*|sen[dt]\w*|hand(?:ed|ing)?|giv\w+|gave|show\w*|forward\w*|tell\w*|told|sees?|seeing|reads?|reading|hears?|hearing|knows?|knowing|gets?|getting|let|go(?:es|ing)?|between (?:us|you)|in here|this room)\b"
)
"""What speaks of anybody who would get it."""


_REACHED = re.compile(
    r"\b(?:write|ring|call|text|message|e-?mail|phone|contact|reach|dm|pm|whatsapp)(?: to)? me (?:at|on|by|via|under|any ?time|when)\b|\S@\S+\.\w",
    re.I,
)
"""How somebody is reached, which the guess takes for who they are: ``write to me at …``."""


def _promises(said: str) -> bool:
    """Whether a sentence is about somebody else's, as of a host who answers what was asked."""
    return _YOURS.search(said) is not None and _MINE.search(said) is None


_YOURS = re.compile(r"\byours\b|\byour name\b", re.I)
_MINE = re.compile(r"\b(?:my|me|mine|myself)\b", re.I)


def says_it_will_be_so(words: str, asker: str) -> bool:
    """Whether words answer whoever has just asked for something: what is to be left off is the asker's.

    >>> says_it_will_be_so("Thank you, Pam. The words stay and the name comes off.", "Pam Reed")
    True
    >>> [says_it_will_be_so(t, "Pam Reed") for t in ("Thanks, Pam. No name on my bit either.", "Name off for us two, please, Pam.")]
    [False, False]
    >>> [says_it_will_be_so(t, "Pam Reed") for t in ("Same here, the name comes off.", "No name, please.")]
    [False, False]
    """
    first = re.escape(asker.split()[0])
    to_them = _HEARD.match(words) is not None and re.search(rf"\b{first}\b", words) is not None
    return to_them and _TOO.search(words) is None


_HEARD = re.compile(
    r"\W*(?:(?:yes|ok(?:ay)?|right|sure|fine|good|of course|certainly|absolutely|no problem)[\s,.!–-]+)?(?:[A-ZÀ-Þ][\w'’-]+[\s,.!–-]+)?(?:(?:many |yes )?thank(?:s| you)|noted|understood|of course|will do|we will|i will|we['’]ll|i['’]ll|certainly|"
    r"that['’]s (?:fine|noted|no problem|done)|consider it done|no problem|got (?:it|that)|i(?:['’]ve| have) (?:noted|written|put|got) (?:it|that))\b",
    re.I,
)
_TOO = re.compile(
    r"\b(?:my|me|mine|myself|us|our|ours|i['’]d|i (?:would|want|wish|prefer|don['’]t|do not)|i['’]m|please|too|either|neither|same|as well|likewise|also|both|ditto)\b",
    re.I,
)
"""Whoever speaks of themselves, or wants the same."""


def with_less_asked_aloud(reading: Reading) -> Reading:
    """The reading with who asked in a talk that their name be left off or nothing passed on: their words stand so."""
    asked: dict[str, set[str]] = {}
    if "chat" in reading.flavour.lower():
        return reading  # what is asked there is about more than the chat
    for source in reading.sources if reading.kind is Kind.TRANSCRIPT else ():
        before = ""
        """Who asked for something in the turn just before."""
        for turn in source.turns:
            words = source.text[turn.start : turn.end]
            less = less_asked_aloud(_own_name(words, turn.speaker)) if turn.speaker else frozenset()
            answers = bool(before) and before != turn.speaker and says_it_will_be_so(words, before)
            before = turn.speaker if turn.speaker and less and not answers else ""
            if turn.speaker and less and looks_like_name(turn.speaker) and not answers:
                asked.setdefault(turn.speaker, set()).update(less)
    told = {name for one in reading.listed for name in one.names}
    more = tuple(_listed(name, less) for name, less in asked.items() if name not in told)
    return replace(reading, listed=(*reading.listed, *more)) if more else reading


def _own_name(words: str, speaker: str) -> str:
    """The words of somebody who says their own name where it is to be put or not: *don't put Joel next to it*."""
    first = re.escape(speaker.split()[0])
    return re.sub(rf"\b(put|use|say|give|print|write) {first} (?={_BESIDE_IT})", r"\1 my name ", words)


def _listed(name: str, less: set[str]) -> Listed:
    share = "no" if "share" in less else "unknown"
    asked = [
        "quotation",
        IN_A_MESSAGE,
        *([NAME_OFF] if "name" in less else []),
        *(["sharing"] if "share" in less else []),
    ]
    return Listed((name,), Permission(quotation="unknown", sharing=share), asked=tuple(sorted(asked)))  # type: ignore[arg-type]
