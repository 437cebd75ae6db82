# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""A round of consent in a talk: somebody asks, each answers in their own words, and may take it back later.

A yes to being recorded is none to being quoted. What is no answer to that question ends the round.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from harvest.readers.consent_lists.changed.later import refuses_sharing
from harvest.readers.documents.told.told_nouns import Person
from harvest.readers.documents.told.told_people import changes, meant
from harvest.readers.leave.asked_how import HOW
from harvest.readers.leave.keys import codes_in
from harvest.readers.leave.other_languages import asks_in_another_language, in_another_language
from harvest.readers.leave.replies import (
    ANSWERS,
    REPLY,
    answers_that,
    bare_code,
    made_up,
    plainly,
    without_hesitation,
    without_own_name,
)
from harvest.readers.leave.sounding_young import sounds_young
from harvest.readers.permission import words
from harvest.readers.permission.against import is_no_leave
from harvest.readers.permission.answered import closed
from harvest.readers.permission.lines import SAID, terse
from harvest.readers.permission.text import any_of, fold, remembered
from harvest.readers.permission.told import permissions_told

PASSED_ON = "May we pass it on to partners?"
_OFTEN = 2
_EARLY, _LATE, _ASIDE, _NAME = 16, 60, 14, 2
"""Among so many turns of either end is the question asked, so many words has what is taken back, what is neither, a name."""
_ASKING = any_of(
    r"\b(?:can|could|may|might|shall|should|will|would|are|is|do|does|if|whether|ok|okay|happy|mind|ask|need to know|want to know)\b"
)
_OUT_THERE = any_of(
    r"\b(?:reports?|book(?:let)?s?|podcasts?|films?|plays?|exhibitions?|panels?|posters?|web ?sites?|newsletters?|leaflets?|online|public|display|magazine|papers?|zine|broadcast|radio|brochure|(?:outside|beyond|out of) (?:of )?(?:this|these|the|our) (?:room|circle|group|walls?|hall|four walls|building|meeting)|quot\w+|print\w*|publish\w*|publication|attribut\w+)\b"
)
_YOURS = any_of(
    r"\b(?:you|your|yours|everyone|everybody|each|anyone|people)(?:'s|'ve|'re|'ll|'d)?\b.*\b(?:say|said|saying|tell|words?|stor(?:y|ies)|quot\w+|use[ds]?|publish\w*|print\w*|share[ds]?|named?s?|in the)\b|\b(?:use|quote|publish|print|share|put|include)\b.*\b(?:you|your|yours|everyone|everybody)(?:'s|'ve)?\b"
)
INSIDE = any_of(
    r"\b(?:internal\w*|in-house|only (?:for|to|with|within|inside|among) (?:us|our|the|staff|partners?)\b|(?:for|with|within|among|inside) (?:just |only )?(?:our|the) (?:own )?(?:\w+ )?(?:team|staff|trustees|partners?|committee|steering group|records)\b|just (?:for|with|within|among) (?:us|the|our|staff|partners?)\b)"
)
_WORDS = any_of(
    r"\b(?:quot\w+|words?|sa(?:y|id|ying)|tell|told|stor(?:y|ies)|publish\w*|print\w*|contribution\w*|answers?|use (?:it|this|that|them|yours|you|any|some)|include|put you)\b"
)
_THEMSELVES = any_of(
    r"\b(?:put|type|write|pop|post|stick) (?:it|that|this|them)(?: \w+){0,2} (?:in|on|into|onto) (?:the|a|your) (?:chat|cards?|board|wall|post.?its?|sticky notes?|flip ?charts?|form|pad)\b"
)
"""What asks people to write it themselves."""
OTHER_WAY = any_of(
    r"\b(?:mind|object\w*|problems?|rather|prefer|against|anyone not|anybody not|not want|don't want|do not want|leave out|left out|not to be|unless|or not|or would|or should|or do)\b"
)
"""A question to which a yes may mean no, or that offers two things."""
NAMED = any_of(
    r"\bnames?\b|\bnamed\b|\bwho (?:you|they) (?:are|were)\b|\bwho said it\b|\b(?:it was|it's|whose they are)\b(?: you)?"
)
_INDIRECT = any_of(
    r"\bwhether\b|\bif (?:i|we) (?:can|could|may|might)\b|\b(?:need|want|have|like) to (?:know|ask|check)\b"
)
_WHO_BEGINS = any_of(
    r"\b(?:go|start|begin|be|speak|kick off|kick us off) first\b|\b(?:will|would|can|could|shall|do) you (?:like to |want to |please )?(?:start|begin|kick off|kick us off|go|lead off)\b|\bwho(?:'s| is| wants| will| would like| shall)? .{0,20}(?:first|start|begin)\b|\b(?:start|begin|kick) (?:us )?(?:off )?with you\b|\b(?:you|over to you)(?:,? [a-z]+)?,? first\b"
)
_ALL_RIGHT = any_of(
    r"\b(?:if|whether) (?:that|this|it)(?:'s| is| would be)? (?:all right|alright|ok|okay|fine)\b|\byes or no\b|\bwhether (?:we|i) (?:can|may)\b|\b(?:is|are|would) (?:that|this|you|it|everyone|everybody)(?: \w+)? (?:all right|alright|ok|okay|fine|happy)\b"
)
_RECORDS = any_of(r"\brecord\w*|\btap(?:e|ing)\b|\bfilm(?:ed|ing)\b")
_WANTS_TO_HEAR = any_of(r"\b(?:what|why|where|when|who|which|tell me|tell us|describe|how)\b")
_NOT_CONTENT = any_of(
    r"\bhow old\b|\bwhat about\b|\bhow about\b|\bwhat (?:age|do you (?:say|think|reckon)|shall)\b|\bwhat is your (?:name|age)\b|\bwho(?: is|'s) (?:next|left)\b|\bold are you\b"
)
_FILLER = re.compile(r"^(?:(?:er|erm|um|uh|oh|ooh|well|right|so|look|hmm|ah|mm|now|i mean)\b[\s,.…–—-]*)+", re.I)
_SAME = re.compile(
    r"^\W*(?i:yes|yeah|aye|and|i(?:'ll| will)? (?:say|do|go(?: along)?(?: with)?)|the|it's|just|put me down)?[\s,]*(?i:the )?(?i:same|ditto|likewise|me too|as|what|like)\b(?: (?:here|again|for me|goes for me|from me))?(?: (?:as|what|for|with|like))*(?: (?P<who>[A-Z][\w'’-]+))?(?: (?:said|says|did|has said))?(?=\W|$)"
)
_ADDS_NOTHING = re.compile(
    r"^\W*(?:(?:please|thanks|thank you|ta|yes|yeah|for me|here|really|love|too|as well|and all)\W*)*$", re.I
)
_BOTH = re.compile(
    r"^(?:(?:yes|yeah|aye|fine|happy|ok|okay|sure)\W+)?(?:(?:to |with |on )?both(?: of them| is fine| are fine| fine| ok| yes)?|and yes(?: to the (?:name|second)\w*)?)(?:\W+(?:please|love|thanks|thank you))?\W*$",
    re.I,
)
_BOTH_AND = re.compile(
    r"^(?:(?:yes|yeah|aye|fine|happy|ok|okay|sure)\W+)?(?:to |with |on )?both(?: of them)?\s*[,.;–-]\s*(?:yes\W+)?",
    re.I,
)
_NO_FIRST = any_of(r"^\W*(?:no|nope|nah|never|sorry|not)\b(?! (?:problem|objection|worr|prob|issue|bother|reason))")
_BARE = re.compile(
    r"^\W*(?:(?:yes|yeah|yep|aye|ok|okay|fine|sure|of course|course|by me|with me|that's|that is|it's|i'm|i am|happy|go on|go ahead|all right|alright|no problem|absolutely|definitely|then|please|thanks)\W*)+$",
    re.I,
)
_BACK = any_of(
    r"\b(?:leave|take|cut|keep|scrap|drop|delete|remove|rub|scratch|forget|bin|lose|pull|skip|scrub|miss)\b.{0,12}\b(?:mine|hers|his|theirs|me|(?:my|her|his|their) (?:bit|part|words|name|stuff|story|answers?)|what i (?:said|told)|that (?:bit|part)|all that|everything i said|it)\b.{0,12}(?:\bout\b|\boff\b|[?.!]|$|\bfor now\b|\bagain\b|\bplease\b)",
    r"\bchang(?:e|ed|ing) my mind\b|\b(?:not|n't|rather not|rather you didn't|prefer not) [^.?!]{0,25}\b(?:use|quote|quoted|publish|print|put|in the (?:book\w*|report|podcast|play|exhibition|film))\b[^.?!]{0,30}\b(?:mine|hers|his|me|my|her|what i said|i said|after all|anything)\b|\bafter all\b.{0,30}\b(?:name|use|quote|out)\b|\b(?:name|use|quote|out)\b.{0,30}\bafter all\b|\bnot (?:use|quote|publish|print) (?:mine|me|any)\b|\bsecond thoughts\b|\bforget i said\b",
)  # fmt: skip


@dataclass(slots=True)
class Go:
    """One speaker's go in a talk, and the places of its lines."""

    label: str
    text: str
    at: list[int]


@dataclass(slots=True)
class Round:
    """Who asked, who answered what, and the goes that did."""

    people: list[Person]
    answers: list[Go]
    asker: str


def round_among(turns: Sequence[Go]) -> Round | None:
    """Who permits what by what they answered when a talk began or ended; None where nobody was asked aloud."""
    often = Counter(turn.label for turn in turns)
    edges = [*range(min(_EARLY, len(turns))), *range(max(_EARLY, len(turns) - _EARLY), len(turns))]
    first = next((n for n in edges if asks_for_use(turns[n].text)), None)
    if first is None or first + 1 >= len(turns) or often[turns[first].label] < _OFTEN:
        return None
    asker, question = turns[first].label, turns[first].text
    codes = codes_in([question]).meanings
    replies: dict[str, list[str]] = {}
    gone: list[Go] = []
    end, prompted = first + 1, ""
    for turn in turns[first + 1 :]:
        if turn.label == asker:
            if _moves_on(turn.text):
                break
            question = f"{question} {turn.text}" if asks_for_use(turn.text) else question
            prompted = turn.text
        elif turn.label in replies and "?" not in prompted:
            break  # they go on to something else
        elif len(turn.text.split()) <= REPLY and answers_that(turn.text, codes):
            replies.setdefault(turn.label, []).append(turn.text)
            gone.append(turn)
            prompted = ""
        elif turn.label in replies or len(turn.text.split()) > _ASIDE:
            break
        end += 1
    if not replies or sum(1 for label in replies if often[label] >= _OFTEN) < 0.5 * len(replies):
        return None  # people in a talk say something after they were asked
    said: dict[str, Person] = {}
    before = ""
    for label, texts in replies.items():
        said[label] = _answered(label, [codes.get(bare_code(t), t) for t in texts], question, said, before)
        before = label
    for n, turn in enumerate(turns[end:], end):
        if (
            turn.label in said
            and turns[n - 1].label == asker
            and made_up(said[turn.label], turns[n - 1].text, turn.label, turn.text)
        ):
            gone.append(turn)
            continue
        take_back(turn, said, asker, late=n >= len(turns) - max(6, len(turns) // 5))
    return Round(list(said.values()), gone, asker)


@remembered
def asks_for_use(text: str) -> bool:
    """Whether somebody asks others whether what they say may be passed on; being recorded is another question.

    >>> asks_for_use("Are you happy for us to quote you in the booklet?"), asks_for_use("Are you all fine with me recording?")
    (True, False)
    >>> asks_for_use("Can I use what you say in my research?"), asks_for_use("What does the library mean to you?")
    (False, False)
    """
    sentences = [s for s in re.split(r"(?<=[.?!;])\s+", text) if s.strip()]
    # "Ruth?" and "do you want to go first?" only say who is next
    asked = [s for s in sentences if "?" in s and len(s.split()) > _NAME and not _WHO_BEGINS.search(fold(s))]
    if asks_in_another_language(text):
        return True
    if not asked:
        return any(_INDIRECT.search(fold(s)) for s in sentences) and (any(map(_of_use, sentences)) or _of_use(text))
    if asked and not any(_of_use(s) or NAMED.search(fold(s)) for s in asked[-1:]):
        return False  # the answers are to what was asked last
    return any(map(_of_use, sentences)) or (bool(asked) and bool(_ALL_RIGHT.search(fold(asked[-1]))) and _of_use(text))


def _of_use(sentence: str) -> bool:
    said = fold(sentence)
    if HOW.search(said):
        return True
    if not (_OUT_THERE.search(said) or words.QUOTE.search(said)) or INSIDE.search(said) or _THEMSELVES.search(said):
        return False  # nobody outside is to read it, or nobody else is to write it
    return bool(_WORDS.search(said) and _YOURS.search(said) and _ASKING.search(said)) and not (
        _RECORDS.search(said) and not re.search(r"\b(?:quot\w+|use|words|publish\w*|say)\b", said)
    )


def _moves_on(text: str) -> bool:
    """Whether whoever asks goes on to what the talk is about."""
    if asks_for_use(text):
        return False
    for sentence in re.split(r"(?<=[.?!])\s+", text):
        said = fold(sentence)
        if _NOT_CONTENT.search(said):
            continue
        if _WANTS_TO_HEAR.search(said) and ("?" in sentence or re.search(r"\b(?:tell|describe)\b", said)):
            return True
        if "?" in sentence and len(said.split()) > 6 and not ANSWERS.search(said):
            return True
    return False


def _answered(label: str, texts: Sequence[str], question: str, said: dict[str, Person], before: str) -> Person:
    """What somebody answered, in words of their own name and with what they share with others."""
    whole = " ".join(texts)
    person = Person((label,), {SAID: ""})
    if sounds_young(whole):
        person.later.append(whole)
    text = without_hesitation(_FILLER.sub("", without_own_name(_FILLER.sub("", whole), label)))
    same = _SAME.match(text)
    if same is not None:
        other = _called(same["who"], said) if same["who"] else before
        rest = text[same.end() :]
        if not other or other not in said:
            person.answers[SAID] = f"{whole} (?)"
        elif _ADDS_NOTHING.match(rest):
            person.answers = dict(said[other].answers)
        elif words.UNNAMED.search(fold(rest)) and len(rest.split()) <= 8:
            own = said[other].answers.get(SAID) or "(?)"
            person.answers[SAID] = own if words.UNNAMED.search(fold(own)) else f"{own.rstrip('.')}, but not my name"
        else:
            person.answers[SAID] = f"{whole} (?)"
        if other in said and said[other].later:
            person.later += said[other].later  # what holds the other's answer holds this one
        return person
    text = as_me(text, label)
    asks_name = bool(NAMED.search(fold(question)))
    if asks_name and not _BOTH.match(text):
        text = _BOTH_AND.sub("Yes, ", text)
    if asks_name and _BOTH.match(text):
        text = "Yes, quote me with my name"
    elif is_no_leave(text) and in_another_language(text) is None:
        text = f"{text} (?)"
    elif (asks_name or any(one.search(fold(question)) for one in (OTHER_WAY, HOW))) and _BARE.match(text):
        text = f"{text} (?)"  # two things were asked and one was answered, or a yes may be a no
    elif plain := plainly(text):
        text = plain
    elif _NO_FIRST.match(fold(text)) and permissions_told([{SAID: text}]).people[0].quotable:
        text = f"{text} (?)"  # "No. I'd like my name on it" is no yes
    person.answers = terse(text) or {SAID: text.rstrip(".")}
    if refuses_sharing(whole):
        person.answers.setdefault(PASSED_ON, "No")
    return person


def as_me(text: str, label: str) -> str:
    """An answer in which the speaker's own name is "me" or "my name": ``you can say it's Mavis``."""
    own = max(re.findall(r"[^\W\d_]{2,}", label), key=len, default="")
    if len(own) < 3:
        return text
    whole = re.escape(label.strip())
    name = rf"(?i:{whole}|{re.escape(own)})(?: [A-Z][\w'’-]+)?"
    text = re.sub(rf"\b((?:it|that)(?:['’]s| is| was)(?: from)?|say|said) {name}\b", r"\1 me", text)
    return re.sub(rf"\b{name}(?!['’]s\b)(?=\W|$)", "my name", text)


def _called(name: str, said: dict[str, Person]) -> str:
    fits = [label for label in said if name.casefold() in label.casefold().split()]
    return fits[0] if len(fits) == 1 else ""


def take_back(turn: Go, said: dict[str, Person], asker: str, *, late: bool) -> None:
    """Holds what those permit who take it back later in the talk, or of whom it is said."""
    if len(turn.text.split()) > _LATE:
        return
    text = fold(turn.text)
    about = {label for n, label in enumerate(said) if meant(turn.text, [(n, [label.title()], "")])} - {turn.label}
    back = bool(_BACK.search(text)) or (late and changes(turn.text))
    if not back and not (
        late
        and turn.label in said
        and closed.NEGATIVE.search(text)
        and ANSWERS.search(text)
        and re.search(r"\b(?:name|quote|use|mine)\b", text)
    ):
        return
    who = about if turn.label == asker else about | ({turn.label} & set(said))
    for label in who:
        said[label].later.append(turn.text)
