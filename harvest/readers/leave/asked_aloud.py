# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""What somebody asks aloud in a talk that takes off the name or passing on, and leaves the words as they are."""

from __future__ import annotations

import re
from dataclasses import replace

from harvest.model import Kind, Listed, Permission, Reading
from harvest.model.permissions import IN_A_MESSAGE, NAME_OFF
from harvest.readers.permission.text import any_of, fold
from harvest.readers.recognise.speakers import looks_like_name

_NAME = r"(?:my|me) (?:(?:own|full|real|sur) ?)?name"
_NAME_OFF = any_of(
    rf"(?<!they )(?<!he )(?<!she )(?<!who )(?<!council )\b(?:leave|keep|take|drop) {_NAME} (?:off|out|away)\b",
    rf"\b(?:do not|don't|dont|never|not to|please not|rather you (?:did not|didn't)|wouldn't want you to) (?:put|use|print|write|give|have) {_NAME}\b(?! (?:down|forward|in the hat))",
    rf"(?:\bbut |\bjust |\bonly |, |^)not (?:with|under|by|in|using) {_NAME}(?: (?:on|to|beside|next to|with) (?:it|that|this))?(?=\W*$|[.,;]| please| thanks| though)",
    rf"\bwithout {_NAME}(?: (?:on|to|with) (?:it|that|this))?(?: (?:please|thanks|though|ta))?\W*$|\b(?:i'd|i would) (?:rather|prefer|sooner) (?:it|that|this|you)? ?(?:was|were|went|be|to be|stay|stayed|not|did not|didn't)? ?(?:without|not have|not use|use) {_NAME}\b",
    r"\b(?:i'd|i would|i want to|i'd like to|can i|could i) (?:rather |prefer to |sooner )?(?:be|stay|remain|not be) (?:anonymous|anon|unnamed|nameless|named)(?: (?:please|thanks|for that|on that|in (?:it|this|that)))?\W*$|^\W*(?:and )?(?:keep|make) (?:me|it|that|mine) (?:anonymous|anon)\b",
)
_MINE = r"(?:(?:any|none|nothing|all) (?:of )?(?:mine|my \w+|what i(?:'ve)? (?:said|say))|mine|my (?:words?|story|bit|stuff|part|piece)|what i(?:'ve)? (?:said|say)|(?:this|it|that))"
_THEM = r"(?:the |our |any )?(?:\w+ ){0,2}?(?:council|county|health board|nhs|partners?|funders?|landlord|developers?|police|commissioners?|trust|authority|university)"
_ON = r"(?:go|going|goes|gone|passed|pass|passing|sent|send|sending|handed|hand|handing|shared|share|sharing|given|give|giving|shown)"
_NOT_SHARED = any_of(
    rf"\bi (?:do not|don't|dont|wouldn't|would not|never) want {_MINE} (?:to (?:be )?)?{_ON}(?: (?:on|over|up|out|in|back))*(?: (?:to|with))? {_THEM}\b",
    rf"\b(?:please )?(?:do not|don't|dont|never|not to) {_ON} (?:any of )?(?:mine|my (?:words?|story|bit|stuff|part)|what i(?:'ve)? said)(?: (?:on|over))*(?: (?:to|with) {_THEM}\b|\W*$)",
    rf"\b(?:nothing|none) (?:of (?:mine|what i(?:'ve)? (?:said|say))|i(?:'ve)? (?:said|say)) (?:is |should |must |can )?(?:to )?(?:be )?{_ON}(?: (?:on|over))*(?: (?:to|with) {_THEM})?\b",
    rf"\b(?:mine|my (?:words?|story|bit|part)|what i(?:'ve)? said)(?:'s| is| are)? not (?:for|to go to|to be passed to|going to) {_THEM}\b",
)
_BESIDE_IT = r"(?:next to|beside|by|on|with|under|against) (?:it|that|this|mine)\b"
_SENTENCE = re.compile(r"(?<=[.!?…])\s+|\n")
_LONGEST = 30
"""So many words into a sentence at most somebody asks it; further on people tell of other things."""
_HEDGED = re.compile(r"\b(?:if|unless|used to|said|asked|told|when)\b")


def less_asked_aloud(words: str) -> frozenset[str]:
    """What somebody takes off by one turn of theirs: ``name``, ``share``, both or nothing.

    >>> [sorted(less_asked_aloud(t)) for t in ("Can you leave my name off? Me dad'll read it.", "They left my name off the stone.")]
    [['name'], []]
    >>> less_asked_aloud("You can put that down, but not with my name on it, Pauline.")
    frozenset({'name'})
    >>> less_asked_aloud("I don't want any of mine going over to the council, I sit across a desk from those people.")
    frozenset({'share'})
    >>> less_asked_aloud("I don't want the bus money going to the council."), less_asked_aloud("If I said leave my name off?")
    (frozenset(), frozenset())
    """
    found: set[str] = set()
    for sentence in _SENTENCE.split(words):
        said = fold(sentence)
        if not ("name" in said or "anon" in said or " to " in said or " mine" in said or " i " in said):
            continue
        for what, pattern in (("name", _NAME_OFF), ("share", _NOT_SHARED)):
            match = pattern.search(said)
            if match and len(said[: match.end()].split()) <= _LONGEST and not _HEDGED.search(said[: match.start()]):
                found.add(what)
    return frozenset(found)


def with_less_asked_aloud(reading: Reading) -> Reading:
    """The reading with who asked in a talk that their name be left off or nothing passed on: their words stand so."""
    asked: dict[str, set[str]] = {}
    if "chat" in reading.flavour.lower():
        return reading  # what is asked there is about more than the chat
    for source in reading.sources if reading.kind is Kind.TRANSCRIPT else ():
        for turn in source.turns:
            if (
                turn.speaker
                and looks_like_name(turn.speaker)
                and (less := less_asked_aloud(_own_name(source.text[turn.start : turn.end], turn.speaker)))
            ):
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
