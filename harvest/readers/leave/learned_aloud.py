# ruff: noqa: E501, SIM905 – lists of words are easier to check on one line
"""What somebody may ask in a talk of what they said, by a small model that was made from what people might say.

It runs without any library, and only ever takes off or holds: nothing is permitted by it.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any

from harvest.readers.leave.early import SENTENCE
from harvest.readers.permission.text import fold
from harvest.readers.permission.wished.all_out import SURELY, all_out
from harvest.readers.permission.wished.taken_back import of_a_part

ALOUD = Path(__file__).with_name("aloud.json")
"""Made by ``python -m bench.consent.train_aloud``."""
ASKS = ("name", "share", "out", "part")
"""That the name be left off, that a body get nothing of it, that all be left out, that a part be."""
CLASSES = (*ASKS, "fine", "none")
LIKELY, CLEAR, CLEAR_OF_TWO, SURE = 0.55, 0.5, 0.75, 0.8
"""From which likelihood on somebody asks something, one thing, one thing in two sentences of which neither does alone,
and that all they said be left out."""
TRIGGER = 0.35
"""By how much a single word speaks for asking from which on a sentence is looked at."""
_TOKEN = re.compile(r"[^\W_]+(?:['’][^\W_]+)?|[.!?;:]")
_MOST_WORDS, _LONGEST = 70, 60
"""So many words are looked at, and so many have one or two sentences in which somebody asks."""
_OF_ONESELF = frozenset(("i", "i'm", "i'd", "i've", "i'll"))
_BODY = frozenset(
    "council councils councillor councillors county board nhs trust trusts hospital hospitals partner partners funder funders lottery landlord landlords housing developer developers police polis guards commissioner commissioners authority authorities university universities icb ics surgery surgeries gp gps doctor doctors school schools teacher teachers head academy company companies social ministry government department office charity charities agency agencies management manager managers boss bosses employer employers insurance insurer insurers mp mps vicar priest bishop church diocese parish paper papers press journalist journalists bank jobcentre inspector inspectors ofsted cqc hr union matron consultant headmaster solicitor solicitors firm firms agent agents officer officers executive committee governor governors association associations".split()
)


def tokens(text: str) -> list[str]:
    """Words as they are looked up: bodies, names and figures made alike, ends of sentences kept.

    >>> tokens("Don't tell Barratt. Or the council.")
    ["don't", 'tell', '<name>', '.', 'or', 'the', '<body>', '.']
    """
    found: list[str] = []
    first = True
    for match in _TOKEN.finditer(text):
        word = match.group()
        if not word[0].isalnum():
            found.append(word)
            first = True
            continue
        plain = fold(word)
        if plain in _BODY:
            found.append("<body>")
        elif word[0].isupper() and not first and plain not in _OF_ONESELF:
            found.append("<name>")
        else:
            found.append("<figure>" if word.isdigit() else plain)
        first = False
    return found


def features_of_asking(text: str) -> set[str]:
    """Words, two and three neighbours, pairs with one or two words between, and beginnings of words.

    >>> sorted(features_of_asking("No names"))
    ['^', '^ no', '^ no names', '^~names', 'names', 'no', 'no names']
    """
    words = ["^", *tokens(text)[:_MOST_WORDS]]
    found = {*words}
    found.update(f"{a} {b}" for a, b in zip(words, words[1:], strict=False))
    found.update(f"{a}~{b}" for a, b in zip(words, words[2:], strict=False))
    found.update(f"{a}~~{b}" for a, b in zip(words, words[3:], strict=False))
    found.update(f"{a} {b} {c}" for a, b, c in zip(words, words[1:], words[2:], strict=False))
    found.update(f"{word[:5]}*" for word in words if len(word) > 5 and word[0] != "<")
    return found


@lru_cache(maxsize=1)
def _model() -> tuple[list[float], dict[str, list[float]], frozenset[str]]:
    data: dict[str, Any] = json.loads(ALOUD.read_text("utf-8"))
    weights: dict[str, list[float]] = data["weights"]
    triggers = {
        word for word, each in weights.items() if " " not in word and max(each[: len(ASKS)]) - each[-1] > TRIGGER
    }
    return data["intercept"], weights, frozenset(triggers)


def how_likely(text: str) -> dict[str, float]:
    """How likely one or two sentences ask each of :data:`ASKS`; all are 0 where no word of them is one of asking.

    >>> likely = how_likely("Use it by all means, but don't put my name to it.")
    >>> max(likely, key=likely.get), how_likely("We walked to the harbour.")["name"] < 0.1
    ('name', True)
    """
    intercept, weights, triggers = _model()
    if triggers.isdisjoint(fold(text).replace(",", " ").split()) and "name" not in text:
        return dict.fromkeys(ASKS, 0.0)
    known = [weights[one] for one in features_of_asking(text) if one in weights]
    scores = [math.fsum((at, *(each[n] for each in known))) for n, at in enumerate(intercept)]
    most = max(scores)
    raised = [math.exp(score - most) for score in scores]
    return {what: value / sum(raised) for what, value in zip(ASKS, raised, strict=False)}


def asked_for(words: str) -> frozenset[str]:
    """What somebody likely asks in one go of theirs, in a sentence or in two that follow each other.

    >>> sorted(asked_for("It was grand. Leave my name out of it, would you? Aye, the dog came too."))
    ['name']
    >>> sorted(asked_for("Could it be theirs to run? They'd look after it if they chose it."))
    []
    """
    sentences = _sentences(words)
    alone = [_asked(one) for one in sentences]
    # what is asked in one sentence is not asked again by it and the next: “You may print my name. But not to the council”
    together = [
        _asked(f"{one} {other}", CLEAR_OF_TWO)
        for n, (one, other) in enumerate(zip(sentences, sentences[1:], strict=False))
        if not alone[n] and not alone[n + 1] and len(one.split()) + len(other.split()) <= _LONGEST
    ]
    return frozenset(filter(None, [*alone, *together]))


def _asked(window: str, clear: float = CLEAR) -> str:
    """The one thing that is likely and clearly asked; empty where nothing is."""
    likely = how_likely(window) if len(window.split()) <= _LONGEST else dict.fromkeys(ASKS, 0.0)
    what = max(likely, key=lambda one: likely[one])
    if what == "name" and not (_OF_ONES_NAME.search(fold(window)) or _NAMED_IN_IT.search(window)):
        return ""
    return what if sum(likely.values()) >= LIKELY and likely[what] >= clear else ""


_OF_ONES_NAME = re.compile(
    r"\bnam(?:e\w*|ing)\b|\bunnamed\b|\binitials?\b|\bpseudonyms?\b|\banon\w*|\bnobod(?:y|ies)\b|\bno one\b|\b(?:some|any)(?:body|one)\b|[\"“”‘]|(?:^|\s)'\w|"
    r"\b(?:credit|identif|attribut|recogni[sz]|sign|print|publish|quot|writ|mention|overhear)\w*|\bunsigned\b|\b(?:me|my|myself|mine|whose|participants?)\b|\b(?:says?|saying|said|sayin|tell|tells|telling|told|telt|spoke|speaking|speak|put|puts|putting|wrote|call|called|calling|hear|heard)\b|"
    r"\bwho (?:it|wrote|i|i['’]m|we|thinks?)\b|\b(?:just|down|written|not) as\b|\b(?:use|used|using|report|booklet|book|website|web|online|page|paper|newsletter|newspaper|leaflet|exhibition|notes?|draft|sheet|label|card|poster|recording|tape|script|minutes|wall|board)\b|\bin the dark\b|"
    r"\b(?:referred|cited|unknown|identit\w+|public|words?|account|stay|remain|leave)\b|\b(?:can|could|may|should) i be\b|\blet it be\b|\bbeing in\b"
)
"""Without a word of these, and with nobody named, nobody asks anything of their own name, however near it sounds."""
_NAMED_IN_IT = re.compile(r"(?<=[^.!?\s] )[A-ZÀ-Þ](?!['’])(?=[\w.])")


def surely_all_out(words: str) -> str:
    """The sentences in which somebody surely asks that all they said be left out; empty where none does.

    >>> surely_all_out("Grand. I've changed my mind, I want everything I said taken out.")
    "I've changed my mind, I want everything I said taken out."
    >>> surely_all_out("They took everything out of the shed."), surely_all_out("Leave that part out of your report please.")
    ('', '')
    """
    asked = (w for w in _windows(words) if how_likely(w)["out"] >= SURE)
    return next((w for w in asked if not of_a_part(fold(w)) or all_out(w) == SURELY), "")


def _sentences(words: str) -> list[str]:
    return [one.strip() for one in SENTENCE.split(words) if one.strip()]


def _windows(words: str) -> Iterator[str]:
    sentences = _sentences(words)
    yield from (one for one in sentences if len(one.split()) <= _LONGEST)
    for one, other in zip(sentences, sentences[1:], strict=False):
        if len(one.split()) + len(other.split()) <= _LONGEST:
            yield f"{one} {other}"
