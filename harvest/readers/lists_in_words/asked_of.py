# ruff: noqa: E501, SIM905 – lists of words and patterns are easier to check on one line
"""Of whom a mail asks that words or a name be used otherwise: of whoever wrote it, or of somebody it speaks of."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence

from harvest.readers.lists_in_words.changed_minds import Change, change_in, speaks_of_change
from harvest.readers.permission.text import any_of, fold
from harvest.readers.permission.wished.mailed import (
    asks_to_change,
    head_line,
    to_whom,
    words_called,
    words_naming,
    wrote_it,
)
from harvest.readers.recognise.talk.speakers import looks_like_name

_SENTENCE = re.compile(r"(?<=[.!?…])\s+")
_LONG, _SIGNED, _FEW = 45, 4, 3
"""A line of so many letters that ends no sentence goes on in the next; a line of so few words may be who signs; so few
of the last lines may be."""
_CUT = 3
"""So many letters at least has the beginning of a first name by which somebody is called."""
_LETTERS = 4
"""So many initials at most stand for somebody."""
_OWN = any_of(r"\b(?:i|my|mine|me|i'm|i've|i'd|i'll|myself)\b")
_MINE = any_of(
    r"\b(?:mine|myself)\b|\bmy (?:own |full |first )?(?:names?|words?|stor(?:y|ies)|quotes?|photos?|pictures?|bits?|parts?|answers?|contribution|card|form|comments?|consent|permission|mind)\b|"
    r"\b(?:take|leave|keep|cut|make|name|quote|print|put|use|drop|remove|delete) me\b|\b(?:what|everything|anything|all) (?:that )?i (?:said|wrote|put|told)\b|\bi (?:want|wish|would like) (?:to )?(?:withdraw|out|it out|be)\b"
)
"""What whoever writes asks of their own."""
_WITH_ME = any_of(r"\b(?:and i|me and|and me|both of us|us both|we both|we're both|we are both)\b")
_ONE = any_of(r"\b(?:he|she|his|her|hers|him|he's|she's|he'd|she'd|himself|herself|mum|dad|both|neither)\b")
_SEVERAL = any_of(r"\b(?:they|their|theirs|them|they're|they'd|we|our|us)\b")
_ASKED_BY = (
    r"(?:['’]s\b|\s+(?:has |have |had |also |just |now |still )*(?:asks?|asked|rang|phoned|told|tells|wants?|wanted|says?|said|would|is|does|did|do|has|texted|e?mailed|"
    r"wrote|came|called|agreed|prefers?|changed|wishes|and|caught|stopped|found|grabbed|spoke|met|thinks)\b)"
)
"""What tells that it is they of whom a sentence asks something, beside whoever writes it."""
_SPOKEN_TO = re.compile(
    r"^\W*(?:(?i:dear|hi|hiya|hey|hello|morning|thanks|thank you|sorry|please|ok|okay|so|oh|well|now|and)\W+){0,3}"
    r"[A-ZÀ-ÖØ-Þ][\w'’-]+(?: [A-ZÀ-ÖØ-Þ][\w'’-]+)?\s*(?:,|[–—-](?=\s))\s*"
    r"(?!who\b|whose\b|my\b|our\b|and\b|from\b|the\b|[A-ZÀ-ÖØ-Þ][\w'’-]+(?:,| and\b))"
)
"""To whom a sentence is said: *Oswin, I said you could …*"""
_AT_THE_END = re.compile(r",\s+[A-ZÀ-ÖØ-Þ][\w'’-]+\s*[.!?…]*\s*$")
_ABOUT = re.compile(
    r"\b(?i:about|mention(?:s|ing)?|thank|thanks to|regards to|love to|wishes to|tell|ask|told|told by|to)\s+[A-ZÀ-ÖØ-Þ][\w'’-]+(?: [A-ZÀ-ÖØ-Þ][\w'’-]+)?"
)
"""Who is only spoken of, or told."""
_NAMES = r"([A-ZÀ-ÖØ-Þ][\w'’-]+(?: [A-ZÀ-ÖØ-Þ][\w'’-]+)?(?:(?:,|,? and|,? or|,? nor| &) [A-ZÀ-ÖØ-Þ][\w'’-]+(?: [A-ZÀ-ÖØ-Þ][\w'’-]+)?)*)(?<!['’]s)\b(?!['’]s| (?:and|or) (?i:me|i|myself)\b)"
_OF_OTHERS = re.compile(
    rf"^\W*(?:(?:So|And|But|Also|Please|Now|Then|Just|so|and|but|also|please)\W+)*(?:[Aa]s for|[Ff]or|[Oo]n behalf of|[Oo]n|[Ww]ith (?:regard|respect) to|[Rr]egarding|[Cc]oncerning|[Rr]e:?) {_NAMES}|"
    rf"\b(?:hold|leave out|keep back|keep out|wait with|use|using|quote|quoting|print|printing|publish|include|including|remove|delete)(?: (?:off|back|on|to|out|from|any|anything|the|words?|of|by|either|both))* {_NAMES}"
)
"""Whose words somebody asks about who writes for others: *For Ada and Bo please hold off until I have heard back*."""
_THEIRS = any_of(
    r"\btheirs\b|\btheir (?:\w+ )?(?:words?|stor(?:y|ies)|quotes?|names?|bits?|parts?|answers?|contributions?|comments?)\b|\b(?:what|anything|everything|all) (?:that )?they(?:'ve|'d| have| had)? (?:said|say|told|wrote|put)\b|"
    r"\b(?:hold|leave|keep|take|quote|print|use|name) (?:off |back )?them\b"
)
NOT_HERE = 0
"""Who is asked about by their full name and speaks in no file that is there yet."""
_NO_NAME = re.compile(
    r"^\W*(?:May|Will|Can|Could|Would)(?= (?:I|you|we|they|he|she|it|somebody|someone|this|that|my)\b)"
)
"""A verb that begins a question, and is nobody's name."""


_NO_CUT = frozenset(
    "she her hers his him they them their the this that these those there then what when where who why how and but for not "
    "all any one our you your yes has had have was were are its let got get say said ask two none".split()
)
"""Words with which a sentence may begin, and nobody's first name cut short: “She” is no Sheila."""


class People:
    """Everybody who may be meant, by the words that name them.

    >>> people = People({1: ["Ada Hill"], 2: ["A. Hill"], 3: ["Ada"], 4: ["Bob Hill"]})
    >>> people.named("Bob Hill was there"), people.who_wrote("From: Ada Hill <ada@hill.example>")
    ([4, 1, 2], [1, 3, 2])
    >>> People({1: ["AH"], 2: ["A.B."]}).who_wrote("From: Ada Hill <ada@hill.example>")
    [1]
    >>> People({1: ["HODAN"]}).named("Hodan rang")
    [1]
    """

    def __init__(self, called: Mapping[int, Sequence[str]]):
        self._by_letters: dict[str, list[int]] = defaultdict(list)
        """Who is called by initials alone."""
        self.by_word: dict[str, list[int]] = defaultdict(list)
        self._called = called
        self._first: dict[str, list[tuple[str, int]]] = defaultdict(list)
        """First names and whose they are, by their first letters."""
        for who, given in called.items():
            names = [*given, *(name.title() for name in given if name.isupper() and len(name) >= _CUT)]
            for name in given:
                if (letters := name.replace(".", "").replace(" ", "")).isupper() and 1 < len(letters) <= _LETTERS:
                    self._by_letters[letters].append(who)
                if len(words := list(words_called(name))) > 1:
                    self._first[words[0][:_CUT]].append((words[0], who))
            for word in dict.fromkeys(word for name in names for word in words_naming(name)):
                self.by_word[word].append(who)

    def named(self, text: str) -> list[int]:
        """Who may be meant in a text, in order; *Orm* may be *Ormerod*, too."""
        return list(dict.fromkeys(who for word in words_called(text) for who in self._called_so(word)))

    def _called_so(self, word: str) -> list[int]:
        own = self.by_word.get(word, [])
        if (
            len(word) < _CUT
            or word.casefold() in _NO_CUT
            or any(len(name.split()) > 1 for who in own for name in self._called[who])
        ):
            return own
        return [*own, *(who for first, who in self._first.get(word[:_CUT], ()) if first.startswith(word))]

    def who_wrote(self, head: str) -> list[int]:
        """Who may have written what a head says that somebody wrote; where one is called just so, no others of the
        same surname but those who may be called the same for short."""
        words = list(words_called(head.rpartition(": ")[2].partition("<")[0]))
        times = Counter(who for word in words for who in self.by_word.get(word, ()))
        letters = self._by_letters.get("".join(part[0] for word in words for part in word.split("-") if part), [])
        if max(times.values(), default=0) < 2:
            return list(dict.fromkeys([*times, *letters]))
        first = words[0]
        own = [w for w, n in times.items() if n > 1 or w in self.by_word.get(first, ()) or self._like(w, first)]
        return list(dict.fromkeys([*own, *letters]))

    def _like(self, who: int, first: str) -> bool:
        names = [name.split() for name in self._called[who]]
        return any(len(words) == 1 or words[0][:1].casefold() == first[:1].casefold() for words in names if words)


def asked_of(text: str, people: People, wrote: Collection[int]) -> dict[int, frozenset[Change]]:
    r"""What a mail asks of each of these people; of whom it only speaks, whom it greets and who forwards it is nothing asked.

    ``wrote`` are they who may have written it. Heads inside say who wrote what stands below. What is asked of people by
    their full names who are not known is asked of :data:`NOT_HERE`.

    >>> people = People({1: ["Ada Hill"], 2: ["Gaz Moss"], 3: ["Bo Reed"]})
    >>> asked_of("Bo, I would rather you left my name off. The words you may keep. Regards to Gaz.", people, [1])
    {1: frozenset({'name'})}
    >>> asked_of("I want my words out.\nAlso Gaz rang, he wants his name off.", people, [1])
    {1: frozenset({'more'}), 2: frozenset({'name'})}
    >>> asked_of("See below, she means all of it.\nFrom: Ada Hill\nDear Bo\nplease take out the line about Gaz.", people, [3])
    {1: frozenset({'more'})}
    >>> cousin = "I write for my cousin Ada Hill.\nShe has thought it over and does not want her story in the report."
    >>> asked_of(cousin, People({1: ["Ada Hill"], 2: ["Sheila Moss"]}), [])
    {1: frozenset({'more'})}
    >>> asked_of("Changed my mind. Use what I said, but can you take my name off it please. ta, Ada Hill", people, [])
    {1: frozenset({'name'})}
    >>> home = "For Gaz and Reed please hold off using it until I've heard from home."
    >>> sorted(asked_of(home, people, [1]))
    [2, 3]
    >>> asked_of("For Dee Fox please hold off using it until I've heard from home.", people, [1])
    {0: frozenset({'more'})}
    >>> asked_of("Take Ada's story out please, and thank Gaz.", people, [3]), asked_of("The tea was good.", people, [1])
    ({1: frozenset({'more'})}, {})
    """
    found: dict[int, list[str]] = {}
    for writers, part in _messages(text, people, wrote):
        whole = "\n".join(part)
        if not writers and _MINE.search(fold(whole)) and asks_to_change(whole):
            # somebody asks of their own and whose it is can't be told: whoever is named, also at the end of a line
            found |= {who: [whole] for who in people.named(whole)}
            continue
        for who, said in _in_message(part, people, writers).items():
            found.setdefault(who, []).extend(said)
    return {who: change_in(" ".join(said)) or frozenset(["more"]) for who, said in found.items()}


def passed_on(message: str, people: People) -> dict[int, frozenset[Change]]:
    """What a message of a chat passes on that others asked for, who got in touch with whoever wrote it.

    >>> people = People({1: ["Ada Hill"], 2: ["Gaz Moss"]})
    >>> passed_on("Ada texted me. She's good with it going in but take her name off it", people)
    {1: frozenset({'name'})}
    >>> passed_on("Gaz, can you take my name off it?", people), passed_on("Ada rang, the tea was good", people)
    ({}, {})
    """
    if not may_pass_on(message):
        return {}
    told = {who for word in words_called(message) if _asks(message, word) for who in people.by_word.get(word, ())}
    return {who: what for who, what in asked_of(message, people, ()).items() if who in told} if told else {}


def may_pass_on(text: str) -> bool:
    """Whether a text may pass on what somebody else asked: cheaply, before it is known who there is."""
    return _GOT_IN_TOUCH.search(text) is not None and _ONE.search(fold(text)) is not None and speaks_of_change(text)


_GOT_IN_TOUCH = re.compile(r"\w" + _ASKED_BY)


def _messages(text: str, people: People, wrote: Collection[int]) -> Iterator[tuple[list[int], list[str]]]:
    """Each message in a mail, the newest first: who may have written it, and its paragraphs."""
    writers, part = list(wrote), list[str]()
    for line in (line.strip() for line in text.splitlines()):
        if head_line(line):
            if wrote_it(line):
                yield _signed(part, people, writers), part
                writers, part = people.who_wrote(line), []
        elif line and part and len(part[-1]) > _LONG and part[-1][-1] not in ".!?…:,":
            part[-1] += f" {line}"
        elif line and not (to_whom(line) and len(line.split()) <= _SIGNED):
            part.append(line)
    yield _signed(part, people, writers), part


def _signed(part: Sequence[str], people: People, writers: list[int]) -> list[int]:
    """Who wrote a message: as its head says, or as it is signed."""
    if writers:
        return writers
    last = (line for line in reversed(part[-_FEW:]) if len(line.split()) <= _SIGNED)
    return next((who for line in last if (who := people.named(line))), [])


def _in_message(part: Sequence[str], people: People, writers: list[int]) -> dict[int, list[str]]:
    """Whom each sentence that asks for something, and what is said beside it of the same people, is about."""
    found: dict[int, list[str]] = {}
    asking: set[int] = set()
    asked = False
    above: list[int] = []
    for line in part:
        here: list[int] = []
        topic: list[int] = []
        for sentence in _SENTENCE.split(line):
            said = _NO_NAME.sub("", _AT_THE_END.sub(".", _SPOKEN_TO.sub("", sentence)))
            named = people.named(said)
            about = _about(said, named, here or above, writers, topic, people)
            here += [who for who in named if who not in here]
            asks = speaks_of_change(sentence)
            topic = about if asks else topic
            asking |= {*about} if asks else set()
            asked |= asks
            for who in about:
                found.setdefault(who, []).append(said)
        above = here or above
    if not asked and asks_to_change(whole := " ".join(part)):  # nothing alone asks: everybody in it may be meant
        return {who: [whole] for who in (*writers, *people.named("\n".join(part)))}
    return {who: said for who, said in found.items() if who in asking}


def _about(
    sentence: str,
    named: list[int],
    before: list[int],
    writers: list[int],
    topic: list[int],
    people: People,
) -> list[int]:
    said = fold(sentence)
    own = writers if _MINE.search(said) or _WITH_ME.search(said) else []
    of_others = [found[found.lastindex or 0] for found in _OF_OTHERS.finditer(sentence)]
    others = people.named(" ".join(of_others))
    if not others and any(map(_are_named_in_full, of_others)):
        return [NOT_HERE, *own]
    if others and {*others}.isdisjoint(writers):
        return list(dict.fromkeys([*others, *own]))
    if _ONE.search(said):
        return list(dict.fromkeys([*(named or before), *own]))
    if _THEIRS.search(said) and before and not own and {*before}.isdisjoint(writers):
        return before
    asked_by = [who for word in words_called(sentence) if _asks(sentence, word) for who in people.by_word.get(word, ())]
    if _OWN.search(said):
        return list(dict.fromkeys([*asked_by, *(own if asked_by else writers)]))
    if meant := asked_by or [who for who in named if who not in people.named(" ".join(_ABOUT.findall(sentence)))]:
        return meant
    if _SEVERAL.search(said) and before and not topic:
        return before
    return topic or writers


def _are_named_in_full(names: str) -> bool:
    """Whether these are people by first name and surname, and no day, place or hall."""
    each = re.split(r",? (?:and|or|nor|&) |, ", names)
    return all(len(name.split()) > 1 and looks_like_name(name) and not _NO_PERSON.search(name) for name in each)


_NO_PERSON = re.compile(
    r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october|november|december|farm|hall|house|centre|center|street|road|lane|close|park|school|primary|academy|"
    r"college|university|church|council|trust|club|group|kitchen|caf[eé]|library|hospital|surgery|practice|project|team|city|community|association|society|street|facebook|instagram|whatsapp)\b",
    re.I,
)


def _asks(sentence: str, word: str) -> bool:
    return re.search(rf"(?<![\w-]){re.escape(word)}{_ASKED_BY}", sentence) is not None
