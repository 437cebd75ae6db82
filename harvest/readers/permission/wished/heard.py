# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""Wishes said aloud: whether somebody's words ask for care, or that something be done or not done with them.

A small model, made from sentences that we wrote, judges English sentence by sentence and runs without any library;
rules hear the other languages.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

from harvest.readers.permission.answered.of_food import of_food
from harvest.readers.permission.asks.offered import is_asked, is_offered
from harvest.readers.permission.dialect import SURE as DIALECT
from harvest.readers.permission.dialect import standard
from harvest.readers.permission.text import fold, remembered, unaccent
from harvest.readers.permission.wished.parts_and_dreams import PART_WORDS, asks_of_a_part, is_dream
from harvest.readers.permission.wished.wish_languages import OTHER, SCRIPTS
from harvest.readers.permission.young.people import AGE_TRIGGERS, SELF_TRIGGERS

WISHES = Path(__file__).with_name("wishes.json")
"""Made by ``python -m bench.consent.train_wishes``."""
SURE = -0.7
"""From which score on a sentence is a wish; what people say of their lives lies below (``bench.consent.train_wishes``)."""
SURE_IF_SHORT = 1.0
"""The same for three or four words, which say less."""
SURE_ALOUD = 1.0
"""The same in a talk, where people say much else."""
SURE_OF_ITSELF = 1.5
"""From which score on a sentence that states something need not speak of telling, writing, keeping or of a name."""
SURE_UNTOLD = 2.0
"""The same for a sentence that neither speaks of telling nor points at, limits or denies anything: an access need."""
TRIGGER = 0.2
"""The weight of a single word from which on a sentence with it is looked at."""
_SCRIPT = re.compile("[\u0370-\u1fff\u2e80-\uffef]")
_SET_PHRASES = re.compile(
    r"\boff the record(?: ,|$)|^ *(?:strictly )?(?:off the record|in (?:strict )?confidence|just between us)\b ,|"
    r"\bbetween (?:you and me|ourselves)(?: ,|$)|^ *not to be (?:repeated|quoted|printed|shared|published|passed on|used)\b|"
    r"\b(?:its|that is|thats|it is|is) a secret(?: ,|$)|\bour (?:little )?secret\b|"
    r"\b(?:protect|hide) (?:my|our) identity\b|\bin confidence *$|\bno (?:sur)?names? please\b|"
    r"\b(?:what|whatever|things?)(?: is|s| gets| was)? (?:said|told|shared)(?: in)? (?:here|(?:at|in|round|around) (?:this|the|our) (?:room|table|circle|group|hall|tent)) (?:stays|stay|remains)\b|"
    r"\bkeep (?:it|this|that) (?:quiet|private|secret|confidential|to yourself|to yourselves|between us)(?: ,|$)|"
    r"\bplease (?:dont|do not|never) (?:quote|name|print|publish|repeat|mention|attribute|identify)\b|"
    r"^ *(?:dont|do not) (?:quote|name|attribute|identify)\b|\bleave (?:my name|me|him|her|us) out of (?:it|this)\b|"
    r"^ *(?:please )?(?:you (?:can|may) )?(?:use|print|quote|publish|share|take|show|read out) (?:\w+ ){1,4}without (?:(?:my|our|the|a|any|her|his) )?(?:\w+ )?(?:sur)?names?\b|"
    r"^ *(?:(?:no|oh|och|sorry|actually|please|and|just) ,? ?)*(?:strike|scratch|scrub|unsay|delete|cut|bin|ignore|forget) (?:all )?that(?: last)?(?: bit| part| one| thing)?(?: ,.*)?$|\bnot a word (?:of|about) (?:that|this|it)\b|"
    r"\bbetween (?:me ,? ?you and|you ,? ?me and)\b|\bstays with (?:you and me|us)\b|\b(?:nothing|none) of (?:that|this|it) (?:in(?:to)?|goes|gets) (?:in )?(?:the|your|any) (?:\w+ )?(?:report|book|booklet|notes|minutes|record|tape|write)\b|"
    r"^ *(?:you |ye )?(?:cant|mustnt|shouldnt) (?:use|print|quote|write) (?:that|this|it)(?: down)?(?: , \w+)? *$|^ *(?:i )?shouldnt have said (?:that|it|so|anything)(?: \w+){0,2} *$|^ *not for (?:print|publication|sharing|quotation|quoting)\b(?!\W*it sa(?:ys|id)\b)|"
    r"\b(?:let me be|call (?:me|him|her|us)|put me down as) \w+(?: \w+)? in (?:it|the|your) (?:report|book|booklet|write|newsletter|notes|story)\b|"
    r"\b(?:(?:ought|better|best|must|should|is|are)(?: best| better)? (?:not|never)|oughtnt|shouldnt|mustnt|isnt) (?:to )?"
    r"(?:go|appear|be|come up|end up|get)(?: \w+)? (?:in|into) (?:the|your|any) "
    r"(?:report|book|booklet|write up|newsletter|notes|minutes|record|transcript)\b|"
    r"(?:^ *|, *|\b(?:please|but|and|or|so|photos|pictures|sharing|names?) )(?:please )?(?:no|without|nor|or) (?:direct |any )?(?:quotes|quoting|quotations?)(?= *$| ?,| (?:please|thanks|thank|at all|or|and|from me|of me|for me|though)\b)|"
    r"\bnothing (?:that|which) (?:(?:could|would|might|can|will) )?(?:shows?|says?|tells?|names?|identif\w+|gives? away|gives? me away|points? to|leads? (?:back )?to)\b|\b(?:must|should|can|may) ?not be (?:found|recogni[sz]ed|traced|known|identified|located|named|seen with)\b|\bmustnt be (?:found|recogni[sz]ed|traced|known|identified|located|named)\b"
)
"""What is said for hardly anything else."""
_FOR_ONESELF = re.compile(
    r"\W*(?:\w+ ){0,3}(?:speak|answer|c[ao]m|here)\w*(?: \w+){0,3} for (?:myself|ourselves)\b(?: \w+){0,2}\W+"
    r"(?:and )?not (?:for|on behalf of) (?:(?:my|our) (?!words?\b|stor|name)\w+|(?:the|a|any) (?:\w+ )?"
    r"(?:church|chapel|mosque|temple|council|committee|group|club|association|organi[sz]ation|charity|school|union|party|staff|team|society|employer))\W*$"
)
"""For whom somebody speaks; it asks for nothing."""
_THANKS = re.compile(
    r"(?!.*\b(?:dont|not|never|without|leave|keep|if|but|except|only|please|secret|private|between)\b)"
    r"(?: *(?:and|so|just|a|big|many|lots of|huge|lovely|,|nothing|no|else|more|to|add|say|from me|ok|yes|all good|thats all|that is all))*"
    r" *(?:thank you|thanks|thankyou|ta|cheers|well done|keep up the good work|good luck|best wishes|lovely (?:idea|event|day|project))\b"
)
"""Thanks and good wishes, with nothing that takes anything back."""
_SET_WORDS = frozenset(
    b"stays stay remains record confidence secret identity quotes quotations repeated quoted printed passed strike scratch scrub unsay delete "
    b"write report book booklet newsletter notes minutes transcript print publication sharing quotation quoting cut bin ignore forget word between stays nothing none cant mustnt shouldnt".split()
)
_PHRASE_WORDS = frozenset(b"nothing found recognised recognized traced known identified located named".split())
"""Words too common to judge a sentence by, one of which stands in some set phrases."""
_PHRASED = _PHRASE_WORDS | PART_WORDS
_TAKEN_BACK = re.compile(
    r"^\W*(?:\w+ ){0,2}withdr[ae]w\w*\b|^\W*(?:(?:sorry|actually|no|on second thoughts?)\W+)*(?:i(?:'ve| have)? )?changed my mind\b"
    r"(?!.*\babout (?!this|that|it\b|being))|\b(?:disregard|ignore|scrap|delete) (?:all (?:of )?)?my (?:\w+ )?(?:answers?|response|form|story|entry|submission)\b"
)
"""A short remark that somebody takes part no longer."""
_TAKES_BACK = ("withdr", "changed my mind", "disregard", "ignore", "scrap", "delete")
"""Words without which a remark is not looked at for that."""
_KEPT = {**{c: c for c in b"abcdefghijklmnopqrstuvwxyz0123456789"}, **{c: c + 32 for c in range(65, 91)}}
_TABLE = bytes(_KEPT.get(c, 44 if chr(c) in ",;:(" else 46 if chr(c) in ".!?\n" else 32) for c in range(256))
"""Bytes as they are looked up: lower case, every end of a sentence ".", every pause ",", all the rest a space."""
_OTHER_LANGUAGES = frozenset(b"je et le les que une nie und der die ich nicht el una yo que nao wir mae dw".split())
_ENGLISH = frozenset(b"the and of was is to it that they you a in for".split())


class _Weights(dict[bytes, float]):
    def __missing__(self, key: bytes) -> float:
        return 0.0


@lru_cache(maxsize=1)
def _model() -> tuple[float, dict[str, float], float, _Weights]:
    data: dict[str, Any] = json.loads(WISHES.read_text("utf-8"))
    words = _Weights({w.encode(): v for w, v in data.get("words", {}).items()})
    return data["intercept"], data["weights"], data.get("least", 0.0), words


@lru_cache(maxsize=1)
def _triggers() -> frozenset[bytes]:
    """Words without which nothing is looked at more closely."""
    return _SET_WORDS.union(w for w, v in _model()[3].items() if v >= TRIGGER)


@lru_cache(maxsize=1)
def _looked_at() -> frozenset[bytes]:
    """Words without which a cell holds neither a wish nor an age."""
    return _triggers() | AGE_TRIGGERS | _PHRASED


def _english(tokens: Sequence[bytes]) -> bool:
    """Whether most of the words stood in the examples, so that the model can judge them."""
    weights = _model()[1]
    return _OTHER_LANGUAGES.isdisjoint(tokens) and sum(t.decode() in weights for t in tokens) > 0.6 * len(tokens)


def _bytes(text: str) -> bytes:
    plain = text if text.isascii() else unaccent(text.replace("—", ", ").replace("–", ", "))
    return plain.replace(" - ", ", ").encode("ascii", "replace").translate(_TABLE, b"'`").replace(b",", b" , ")


def sentences(text: str) -> list[str]:
    """A text as it is looked at: sentences in lower case without apostrophes, stops inside them as commas.

    >>> sentences("Don't write that. It's hers")
    ['dont write that', 'its hers']
    """
    return [s.decode().strip() for s in _bytes(text).split(b".") if s.strip()]


def features_of_wish(sentence: str) -> list[str]:
    """Words, neighbours, pairs with one or two words between and beginnings, of a sentence from :func:`sentences`.

    >>> features_of_wish("keep confidential")
    ['^', 'keep', 'confidential', '^ keep', 'keep confidential', '^~confidential', 'confi*']
    """
    tokens = ["^", *sentence.split()[:60]]
    found = list(tokens)
    found += [f"{a} {b}" for a, b in zip(tokens, tokens[1:], strict=False)]
    found += [f"{a}~{b}" for a, b in zip(tokens, tokens[2:], strict=False)]
    found += [f"{a}~{b}" for a, b in zip(tokens, tokens[3:], strict=False)]
    found += [f"{t[:5]}*" for t in tokens if len(t) > 5]
    return found


def wish_score(sentence: str) -> float:
    """How surely a sentence from :func:`sentences` asks for care; above 0 it is more likely than not."""
    intercept, weights, _, _ = _model()
    return intercept + math.fsum(weights.get(f, 0.0) for f in set(features_of_wish(sentence)))  # in any order the same


_HARMLESS = re.compile(
    rb"\b(?:on|off on|after|from|during|goes on|took|take) (?:(?:annual|sick|maternity|paternity|paid|unpaid|parental|shore|compassionate|a|my|her|his|their|long) )*leave\b|"
    rb"^(?!.*\b(?:nobody|noone|no one|dont|doesnt|didnt|not|never|only|neednt|without|unless|until)\b).*?\b(?:needs?|ought) to know (?:that|this)\b|"
    rb"\b(?:my|our|the) (?:mic|microphone|sound|audio|camera|webcam|video|screen|internet|wifi|connection|signal|laptop|computer|keyboard|battery|headset)(?:s| is| has| was| keeps| wont| isnt| doesnt| hasnt| cant)?(?: (?:not|just|all|still|being|gone|keeps))* (?:work\w*|broken|broke|off|dead|on mute|muted|frozen|freez\w*|dropp\w*|down|bad|awful|terrible|rubbish|dodgy|playing up|packed (?:up|in)|connect\w*|load\w*|echo\w*|gone)\b|"
    rb"\b(?:ill|i will|we will|let me|i can|i could|shall i|im going to|i am going to) (?:just |now |first )?(?:say|repeat|read|ask|explain) (?:it|that|this|everything|them|each (?:one|question)|the question)(?: (?:all|out))? (?:twice|again|once more|slowly|louder|more slowly|in (?:both|two|polish|punjabi|urdu|welsh|arabic|somali|english|my own words))\b(?=(?: *,? *(?:and )?(?:once )?(?:properly|slowly|quickly|in \w+))*(?: *$| *,? *so (?:that )?(?:nobody|no one|everybody|everyone|all of us|we|you|we all|you all|people) (?:(?:needs?|has|have) to (?:be|feel|worry|guess|ask|shout|hurry)|(?:is|are|feels?|gets?) (?:left|lost|shy)|(?:can|could|will) (?:follow|understand|join|hear|keep up|take part|answer))\b))|"
    rb"\b(?:nobody|noone|no one|none of us|(?:i|we|they|he|she|you|people) (?:dont|doesnt|didnt|do not|does not|never|hate|hated|cant bear|cant stand))(?: (?:my|our|her|his|your|that|of|at|in|with) \w+){0,2}(?: (?:wants?|wanted|likes?|liked|needs?|needed|enjoys?|enjoyed))? (?:to be|being) told (?:off|to (?!(?:anyone|anybody|others|people|them|him|her|the)\b)|what to|how to|when to|where to|that (?:we|i|they|you) (?:should|must|ought|need|have|cant))\b|"
    rb"\b(?:so|and) thats that\b|\bthats? (?:the end of that|about that)\b|"
    rb"\b(?:so|and|then|now|thats why|which is why) (?:we|they|he|she|everybody|people) (?:(?:just|always|all|usually|now) )*(?:leaves?|left|keeps?|kept|switch\w*|turn\w*) (?:it|them|that|the \w+) (?:off|out|on)\b(?!.*\b(?:names?|report|book\w*|record|tape|minutes|notes?)\b)|"
    rb"\b(?:taught|learn\w*|used|able|love\w*|had) (?:\w+ )?to read (?:off|out) the (?:names|numbers|labels|words)\b"
)
"""Turns of phrase that ask for nothing, in which stand words that wishes have."""


_STATES = re.compile(
    r" *(?:and |but |so |well |, )*(?:its?|there|theres|he|she|they|we|hes|shes|theyre|the|our|in|on|at)\b"
)
_OF_TELLING = re.compile(
    r"\b(?:us(?:e|ed|ing)|quot\w*|print\w*|publi\w*|writ\w*|wrote|typ(?:e|ed|ing)|put\w*|not(?:e|ed|es|ing)|record\w*|tap(?:e|ed|ing)|film\w*|t(?:ell\w*|old)|sa(?:y|ys|id|ying)|mention\w*|repeat\w*|shar(?:e|ed|ing)|show\w*|pass\w*|"
    r"names?|named|nam(?:e|ing)|surnames?|anon\w*|identi\w+|recogni\w+|who i am|where i live|address|photos?|pictures?|faces?|leave|left|leaving|out|off|keep\w*|kept|privat\w*|secret\w*|confiden\w*|between|quiet|hush|know\w*|knew|find|finds|found|hear\w*|read\w*|see\w*|saw|"
    r"forget|delet\w*|remov\w*|scrap\w*|scrub\w*|strik\w*|strike|cut|cross\w*|skip\w*|drop\w*|omit\w*|hid\w*|chang\w*|blank\w*|blur\w*|wip\w*|bin|edit\w*|rub|withh\w*|withdr\w*|unsa\w+|ignor\w*|disregard\w*|include\w*|report|reports|book\w*|paper|papers|website|online|minutes|transcript|"
    r"ask\w*|check\w*|word|words|story|stories|bit|part|careful|care|room|walls|circle|table|public|post\w*|attribut\w*|gossip\w*|spread\w*|mine|for (?:you|your|them|us)|stay\w*|further|back|down|get)\b"
)

_POINTS_OR_LIMITS = re.compile(
    r"\b(?:no|not|none|nothing|nobody|never|nor|neither|without|\w+nt|cant|only|just|until|till|unless|before|after|first|once|if|when|"
    r"while|except|but|rather|prefer\w*|instead|this|that|these|those|it|its|thats|itd|there|here|one|bits?|about|me|myself|us|you|"
    r"yours?|initials|who|what|where|them|gone|los[et]\w*|wait|hold|treat|else|different\w*|pretend|make|call|swap|embargo\w*|"
    r"sensitiv\w*|erase\w*|destroy\w*|shred|bury|tear|ends?|un(?:named|known|identified)|incognito|entre)\b"
)
"""What every wish has that is not of telling: it points at what was said, limits it, or denies it."""


@remembered
def _asks(sentence: bytes) -> bool:
    sentence = _HARMLESS.sub(b" ", sentence)
    text = sentence.decode()
    tokens = sentence.split()
    least = SURE if len(tokens) > 4 else SURE_IF_SHORT
    if len(tokens) < 2 or is_dream(text) or _THANKS.match(text) or _FOR_ONESELF.match(text):
        return False
    if _by_phrases(text):
        return True
    if len(tokens) < 3 or not _english(tokens):
        return False
    score = wish_score(text)
    told = bool(_OF_TELLING.search(text))
    if score <= least or not (told or score > SURE_UNTOLD or _POINTS_OR_LIMITS.search(text)):
        return False
    return score > SURE_OF_ITSELF or not _STATES.match(text) or told


def _by_phrases(sentence: str) -> bool:
    return not is_dream(sentence) and (bool(_SET_PHRASES.search(sentence)) or asks_of_a_part(sentence))


def _other_marks() -> list[tuple[list[frozenset[bytes]], Any]]:
    return [
        ([frozenset(w.encode() for w in group.split()) for group in marks.split("&")], pattern)
        for marks, pattern in OTHER.values()
    ]


_OTHERS = _other_marks()
_OTHER_WORDS = frozenset().union(*(groups[0] for groups, _ in _OTHERS))
_DIALECT = frozenset(w.encode() for w in DIALECT)


def wish_in(cell: str) -> bool:
    """Whether somebody's own words ask for care, for a part to be left out, or not to be used.

    >>> wish_in("He owes me a boiler, please leave that bit out."), wish_in("We don't use the park any more.")
    (True, False)
    """
    return listen(cell)[0]


def surely_asks(sentence: str) -> bool:
    """Whether a sentence of a talk is a wish: stricter than in an answer, since people tell there of much else.

    >>> surely_asks("Och, dinna use that, Morag."), surely_asks("You could put that over the door.")
    (True, False)
    """
    said = _bytes(sentence)
    every = set(said.replace(b".", b" ").split())
    if not _DIALECT.isdisjoint(every):
        said = _bytes(standard(sentence.lower().replace("’", "'")))
        every |= set(said.replace(b".", b" ").split())
    if not _looked_at().isdisjoint(every):
        for words in said.split(b"."):
            text = words.decode()
            if _asks(words) and (wish_score(text.strip()) > SURE_ALOUD or _by_phrases(text)):
                return True
            if _by_phrases(text) and not _THANKS.match(text):
                return True
    return _in_another_language(sentence, every)


def listen(cell: str) -> tuple[bool, bool]:
    """Whether somebody's words hold a wish, and whether they hold words that can tell a child's age.

    Single words are added up first, so that most sentences are passed over quickly.
    """
    _, _, least, words = _model()
    weight, triggers = words.__getitem__, _triggers()
    wish = may_tell = False
    said = _bytes(cell)
    every = set(said.replace(b".", b" ").split())
    told = _looked_at().isdisjoint(every)  # nothing to look at sentence by sentence
    phrased = not told and not _PHRASED.isdisjoint(every)
    for sentence in () if told else said.split(b"."):
        tokens = sentence.split()
        near = not wish and not triggers.isdisjoint(tokens)
        if near and (sum(map(weight, tokens)) >= least or not _SET_WORDS.isdisjoint(tokens)):
            wish = _asks(sentence)
        elif phrased and not wish:
            wish = _by_phrases(sentence.decode())
        if not AGE_TRIGGERS.isdisjoint(tokens) and not SELF_TRIGGERS.isdisjoint(tokens):
            may_tell = True
    wish = wish or (
        len(cell) < 60 and any(w in cell.lower() for w in _TAKES_BACK) and bool(_TAKEN_BACK.search(fold(cell)))
    )
    if not wish and not _DIALECT.isdisjoint(every):
        plainer = standard(cell.lower().replace("’", "'"))
        wish = plainer != cell.lower() and _DIALECT.isdisjoint(_bytes(plainer).split()) and listen(plainer)[0]
    wish = (wish or _in_another_language(cell, every)) and not any(no(cell) for no in (of_food, is_offered, is_asked))
    return wish, may_tell or not cell.isascii()


def _in_another_language(cell: str, every: set[bytes]) -> bool:
    """Whether it asks for care in another language; ``every`` are its words."""
    if not _OTHER_WORDS.isdisjoint(every) and len(_ENGLISH & every) < 2:
        said = fold(cell)
        for groups, pattern in _OTHERS:
            if all(not group.isdisjoint(every) for group in groups) and pattern.search(said):
                return True
    return not cell.isascii() and bool(_SCRIPT.search(cell)) and bool(SCRIPTS.search(fold(cell)))
