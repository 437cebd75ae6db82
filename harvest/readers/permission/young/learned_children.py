"""Whether a child speaks: what the rules tell, and what a small model, made from what we wrote, hears besides.

The model runs without any library and only holds words back; that somebody is a child the rules or a person say.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

from harvest.readers.permission.plain_words import runs
from harvest.readers.permission.text import fold
from harvest.readers.permission.young.ages import NUMBER_WORDS
from harvest.readers.permission.young.children import NO_CHILD, Child, by_rules
from harvest.readers.permission.young.grown import says_grown_up

CHILDREN = Path(__file__).with_name("children.json")
"""Made by ``python -m bench.consent.train_children``."""
LIKELY = 0.0
"""From which score on somebody may be a child; what grown-ups say lies below (``bench.consent.train_children``)."""
SIXTEEN = 16
"""The age that the examples are about."""
TRIGGER = 0.35
"""The weight of a single word from which on words are looked at."""
ENGLISH = frozenset(
    re.findall(
        r"\S+",
        "the and of was it it's that they you for with this have when are but had our us i'm just he she there don't "
        "because can't not what were your",
    )
)
"""Words of which two stand in what is English."""
_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)?")
_YOUNG, _TEEN, _COUNTED = "<young>", "<teen>", "<counted>"
_COUNTS = re.compile(
    r"(?!(?:years|yrs|this|was|has|always|perhaps|class|miss|plus|its|says|goes|does|sometimes|lots|heads|thats|hers|ours)$)"
    r"[a-z]{3,}s$|(?:people|women|men|children|quid|pence|percent|per|foot|feet|stone|mile|oclock|o'clock|pound)$"
)
"""What a number before it counts; it is no age then: *nine seconds*, *eleven people*."""
_SINCE = frozenset(("in", "for", "over", "within", "after", "next", "last", "past", "these", "every", "another"))
"""What stands before years that passed or are to come: *in ten years* is nobody's age."""


def child_speaks(text: str, below: int = 16) -> Child:
    """Whether a child speaks these words, or may, and why they are held; an empty reason: nothing says so.

    >>> child_speaks("I'm thirteen, I came with my nan.")[0], child_speaks("My lad is thirteen.")
    (True, (False, ''))
    >>> child_speaks("He's in Year 4 and he hates the bus.")
    (False, '')
    """
    found = by_rules(text, below)
    may = found == NO_CHILD and below <= SIXTEEN and may_be_child(text) and not says_grown_up(text)
    if may and ((others := _without_others(text)) == text or may_be_child(others)):
        return False, f"may be under {below} by what they say: “{' '.join(text.split())[:40]}”"
    return found


_OF_OTHERS = re.compile(
    r"\b(?:(?:she|he|they)(?:['’](?:s|re|ll be)| is| are| was| were| will be| goes| go)"
    r"|our (?!class|year|form|school|teacher|group)\w+(?:['’]s| is| goes)) (?:\w+ ){0,2}?(?:in|into|at|to) "
    r"(?:year|yr|class|grade|form|reception|nursery|primary|infants?|juniors?|p[1-7]\b|y\d|"
    r"(?:[\w'’]+ ){1,3}?(?:primary|school))"
    r"(?:(?! (?:and|but|so|because|when|who|like)\b)[^.,;!?\n])*",
    re.I,
)
"""Where somebody else goes to school: *she's in Year 6 at the Green*."""
_SAME_AGE = re.compile(
    r"\b(?:friends?|mates?|besti?e?|sisters?|brothers?|cousins?|twins?|teachers?|miss|sir|homework|playtime|break(?:time)?|class(?:room)?)\b",
    re.I,
)
"""Beside whom whoever tells of it may go to school as well."""


def _without_others(text: str) -> str:
    """A text without what is told of where others go to school, unless whoever tells it may go there as well."""
    return text if _SAME_AGE.search(text) else _OF_OTHERS.sub(" ", text)


@lru_cache(maxsize=20_000)
def _told(word: str) -> str:
    """A word, or what a number says of an age; the same few thousand words stand in all that people say."""
    number = int(word) if word.isdigit() and len(word) < 3 else NUMBER_WORDS.get(word, 0)
    return _YOUNG if 3 < number < 16 else _TEEN if 16 <= number < 19 else "<number>" if word.isdigit() else word


def _tokens(words: Sequence[str]) -> list[str]:
    """Words as they are looked up: a number that counts something is told apart from one that may be an age."""
    found = [_told(word) for word in words]
    for n, behind in enumerate(words[1:]):
        passed = behind in ("years", "yrs") and n and words[n - 1] in _SINCE and words[n + 2 : n + 3] != ["old"]
        if found[n] in (_YOUNG, _TEEN) and (passed or _COUNTS.match(behind)):
            found[n] = _COUNTED
    return found


def features_of_child(text: str) -> list[str]:
    """Words with ages made alike, neighbours, pairs with one or two words between, and beginnings of words.

    >>> features_of_child("I'm nine"), features_of_child("nine seconds")[:1]
    (["i'm", '<young>', "i'm <young>"], ['<counted>'])
    """
    tokens = _tokens(_WORD.findall(fold(text))[:120])
    found = list(tokens)
    found += [f"{a} {b}" for a, b in zip(tokens, tokens[1:], strict=False)]
    found += [f"{a}~{b}" for a, b in zip(tokens, tokens[2:], strict=False)]
    found += [f"{a}~{b}" for a, b in zip(tokens, tokens[3:], strict=False)]
    found += [f"{t[:5]}*" for t in tokens if len(t) > 5 and t[0] != "<"]
    return found


@lru_cache(maxsize=1)
def _model() -> tuple[float, dict[str, float], frozenset[str]]:
    data: dict[str, Any] = json.loads(CHILDREN.read_text("utf-8"))
    weights = data["weights"]
    return data["intercept"], weights, frozenset(w for w, v in weights.items() if v >= TRIGGER and " " not in w)


@lru_cache(maxsize=1)
def _pairs() -> dict[str, tuple[dict[str, str], dict[str, str]]]:
    """By a word the features of the model that begin with it: by the word right behind it, and by one further on."""
    found: dict[str, tuple[dict[str, str], dict[str, str]]] = {}
    for feature in _model()[1]:
        for n, between in enumerate((" ", "~")):
            first, there, second = feature.partition(between)
            if there:
                found.setdefault(first, ({}, {}))[n][second] = feature
    return found


@lru_cache(maxsize=20_000)
def _known(word: str) -> tuple[str, tuple[str, ...], dict[str, str], dict[str, str]]:
    """A word as `_tokens` tells it, the features that the model knows of it alone, and those that begin with it."""
    weights, token = _model()[1], _told(word) if word[0] != "<" else word
    alone = (token, f"{token[:5]}*") if len(token) > 5 and token[0] != "<" else (token,)
    return token, tuple(f for f in alone if f in weights), *_pairs().get(token, _NO_PAIRS)


@lru_cache(maxsize=20_000)
def _may_trigger(word: str) -> bool:
    """Whether a word, alone or before another, may make words looked at; without one nothing is put together."""
    token, alone, _, far = _known(word)
    return token[0] == "<" or not _model()[2].isdisjoint([*alone, *far.values()])


_NO_PAIRS: tuple[dict[str, str], dict[str, str]] = ({}, {})


def known_features(text: str) -> set[str]:
    """Those of `features_of_child` that the model knows, found without putting all the others together.

    >>> known_features("I'm nine") <= set(features_of_child("I'm nine"))
    True
    """
    return _known_of(_WORD.findall(fold(text)))


def _known_of(words: Sequence[str]) -> set[str]:
    words = words[:120]
    every = [_known(word) for word in words]
    tokens = [known[0] for known in every]
    if _YOUNG in tokens or _TEEN in tokens:
        every = [_known(token) for token in _tokens(words)]
        tokens = [known[0] for known in every]
    found: set[str] = set()
    behind = zip(every, [*tokens[1:], ""], [*tokens[2:], "", ""], [*tokens[3:], "", "", ""], strict=False)
    for (_, alone, near, far), one, two, three in behind:
        if alone:
            found.update(alone)
        if one in near:
            found.add(near[one])
        if far:
            if two in far:
                found.add(far[two])
            if three in far:
                found.add(far[three])
    return found


def may_be_child(text: str) -> bool:
    """Whether somebody's words sound like those of a child under sixteen who speaks of themselves.

    >>> may_be_child("Our teacher brought us, it's Year 5, and we had to hold hands")
    True
    >>> may_be_child("My lad is in Year 5")
    False
    """
    intercept, weights, triggers = _model()
    folded = fold(text)
    words = runs(folded) or _WORD.findall(folded)
    # folded, letters with accents are others, and words of English may come of it
    if len(ENGLISH.intersection(words if text.isascii() else _WORD.findall(text.lower()))) < 2:
        return False  # the examples in other languages are too few to tell a child's words from a language
    if not any(map(_may_trigger, words)):
        return False
    known = _known_of(words)
    return not triggers.isdisjoint(known) and intercept + math.fsum(map(weights.__getitem__, known)) > LIKELY
