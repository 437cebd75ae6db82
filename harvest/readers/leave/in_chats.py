# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""Members of a chat who answer somebody who writes that they would like to print what is written there.

Silence is no yes, and neither is a yes behind another question.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from harvest.readers.documents.told.told_nouns import Person
from harvest.readers.leave.keys import codes_in
from harvest.readers.leave.replies import bare_code
from harvest.readers.leave.rounds import (
    INSIDE,
    NAMED,
    OTHER_WAY,
    Go,
    Round,
    as_me,
    asks_for_use,
    take_back,
)
from harvest.readers.leave.said import in_plain_words, reads, words_of
from harvest.readers.leave.sounding_young import sounds_young
from harvest.readers.permission.lines import SAID
from harvest.readers.permission.text import any_of, fold
from harvest.readers.permission.wished.heard import wish_in

_OUTSIDE = any_of(
    r"\b(?:reports?|write[- ]?ups?|writing (?:it|this|that) up|book(?:let)?s?|exhibitions?|displays?|posters?|(?:notice ?)?boards?|web ?sites?|newsletters?|leaflets?|magazines?|papers?|zines?|articles?|evaluations?|bids?|quot\w+|print\w*|publish\w*|publication)\b"
)
_PUT = r"(?:put(?:ting)?|us(?:e|ed|ing)|quot(?:e|ed|ing)|includ(?:e|ed|ing)|print(?:ed|ing)?|publish(?:ed|ing)?)"
_PLANS = any_of(
    rf"\b(?:like|love|want|hope|hoping|plan|planning|going|thinking|aiming|wondering)\b(?: (?:to|of|about|if|whether|i|we|that|can|could|might|be|able)\b){{1,4}}(?: \w+)? {_PUT}\b",
    rf"\b(?:ok|okay|all right|alright|fine|happy|mind|object\w*|agree\w*)\b(?: \w+){{0,4}}? (?:i|we|us|me|to|for)\b(?: \w+){{0,2}}? {_PUT}\b",
    rf"\b(?:can|could|may|might) (?:i|we) (?:\w+ ){{0,2}}{_PUT}\b|\b(?:if|whether) (?:i|we) (?:can|could|may|might) (?:\w+ ){{0,2}}{_PUT}\b",
)
_OF_CHAT = any_of(
    r"\b(?:some|any|bits?|parts?|all|much) of (?:it|this|these|what|your|the (?:chat|messages?|replies|answers|things))\b|\b(?:this|the|our) (?:chat|thread|group)\b|\b(?:a few|few|some|any) (?:of )?(?:these|those|them|messages|comments|quotes?|lines)\b|\b(?:your|these|the) (?:\w+ )?(?:messages?|words|answers|replies|stories|comments|thoughts|quotes?|bits)\b|\bwhat (?:you|people|everyone|everybody|folk|we)\b|\bwhat(?:'?s| is| was| has been| gets)? (?:\w+ ){0,2}?(?:written|said|posted|typed|shared|sent)\b|\b(?:written|posted|said|put|typed|shared|sent) (?:(?:up|down) )?(?:on|in) (?:here|this)\b|\bquot\w+|\b(?:put|use|include|print) (?:this|these|them|it|you|yours) (?:in|on|up)\b|\b(?:write|post|send|type) (?:yours|your own|one)\b"
)
_OTHER = any_of(r"\b(?:photos?|pictures?|pics?|images?|videos?|selfies?|recording|logo|poster design)\b")
_ELSEWHERE = any_of(
    r"\b(?:same|as) (?:consent|permissions?|form|sheet)\b|\bas (?:you|we) (?:\w+ )?(?:gave|said|agreed|ticked|signed)\b"
)
"""What points to another consent, which is read there."""
_FINE = re.compile(
    r"^(?:(?:yes|yeah|yep|aye|oh|sure|course|of course|absolutely|hi|hiya|all|both|no|that'?s?|that is|it'?s|i'?m|i am|totally|perfectly|all|quite)[\s,.!]*)*"
    r"(?:(?:fine|ok|okay|good|cool|happy|alright|all right) (?:by|with|for) (?:me|us|that|it|this)|no (?:problem|probs|worries|objections?)(?: (?:here|from me|at all))?|(?:i )?(?:do not|don'?t) mind(?: (?:at all|that))?|go (?:ahead|for it)|use (?:mine|it|what you (?:like|want))|works for me|all good|absolutely fine)"
    r"(?:[\s,.!]*(?:please|thanks|thank you|ta|mate|love|x+|either way|at all|by me|go ahead|no problem|use it|use mine))*[\s.!]*$",
    re.I,
)
_YES = re.compile(
    r"(?:(?:yes|yeah|yep|aye|ok|okay|sure|of course|certainly|absolutely|please|do|x+|love|thanks)[\s,.!]*)+", re.I
)
_NO = re.compile(
    r"^(?:(?:sorry|no|nah|er|um|i)[\s,.!]*)*(?:i'd |i would )?(?:(?:prefer|rather|sooner) (?:not|you did ?n't|you did not)|no(?: thanks?| thank you)?|not (?:mine|me)(?: thanks?| please)?|please don't|leave (?:me|mine) out)\b[^?]{0,30}$",
    re.I,
)
_MARKS = re.compile(r"[^\w\s.,;:!?'’“”\"()–—/&+-]+")
_LONGEST, _WITHIN = 24, 30
"""So many words at most has an answer, and among so many messages behind the question it stands."""
_ANONYMOUS = "yes, but not my name"


def round_in_chat(goes: Sequence[Go]) -> Round | None:
    """Who permits what by what they answered to somebody who would like to print what is written in a chat.

    >>> chat = ["We'd like to put some of this in the report, no names. Say if not!", "Fine by me", "ok to use mine, not my name", "👍"]
    >>> found = round_in_chat([Go(who, text, [n]) for n, (who, text) in enumerate(zip("ABCD", chat))])
    >>> [(p.names, p.answers["Permission"]) for p in found.people]
    [(('B',), 'yes, but not my name'), (('C',), 'yes, but not my name')]
    """
    said: dict[str, Person] = {}
    answers: list[Go] = []
    at = next((n for n, go in enumerate(goes) if announces(go.text)), None)
    if at is None:
        return None
    asker, asked, since = goes[at].label, True, set()
    direct, codes = asks_directly(goes[at].text), codes_in([goes[at].text]).meanings
    for go in goes[at + 1 : at + 1 + _WITHIN]:
        if go.label == asker:
            asked = asked and "?" not in go.text
            continue
        answer = ""
        if go.label not in said:
            coded = codes.get(bare_code(go.text), "")
            answer = in_plain_words(coded) if coded else _same_as(go.text, said)
            answer = answer or _answer(as_me(go.text, go.label), plain=asked and go.label not in since, direct=direct)
        if answer:
            said[go.label] = Person((go.label,), {SAID: answer})
            answers.append(go)
            if sounds_young(go.text):
                said[go.label].later.append(go.text)
        elif "?" in go.text:
            asked = False
        since.add(go.label)
    for go in goes[at + 1 :]:
        if go not in answers:
            take_back(go, said, asker, late=True)
    return Round(list(said.values()), answers, asker) if said else None


def _same_as(text: str, said: Mapping[str, Person]) -> str:
    """What somebody else answered who is named as answering alike: ``same as dougie``."""
    found = _SAME.match(fold(bare_code(text)))
    fits = [p for label, p in said.items() if found and found[1] in fold(label).split()]
    return fits[0].answers.get(SAID, "") if len(fits) == 1 else ""


_SAME = re.compile(r"(?:yes,? |me too,? )?(?:the )?(?:same|ditto|as)(?: as| for| with)? ([^\W\d_]+)$")


def announces(text: str) -> bool:
    """Whether somebody writes or asks that they would like to print what others write."""
    whole = fold(text)
    if _ELSEWHERE.search(whole) or INSIDE.search(whole):
        return False
    if asks_for_use(text):
        return True
    if not _OUTSIDE.search(whole):
        return False
    for sentence in re.split(r"(?<=[.?!])\s+|\n", text):
        said = fold(sentence)
        if _PLANS.search(said) and _OF_CHAT.search(said) and not _OTHER.search(said):
            return True
    return False


def asks_directly(text: str) -> bool:
    """Whether the last thing asked is plainly whether words may be used, so that a mere yes answers it."""
    asked = [s for s in re.split(r"(?<=[.?!])\s+|\n", text) if s.strip().endswith("?")]
    said = fold(asked[-1]) if asked else ""
    return bool(_PLANS.search(said)) and not OTHER_WAY.search(said) and not NAMED.search(said)


def _answer(text: str, *, plain: bool, direct: bool) -> str:
    """What a message answers, in words that every reader understands; "" where it is none.

    ``plain`` says that a mere "fine by me" can be about nothing else, ``direct`` that a mere "yes" can.
    """
    bare = " ".join(_MARKS.sub(" ", text).split())
    first, *rest = re.split(r"(?<=[.!?])\s+", bare)
    more = any(_limits(sentence) for sentence in rest)
    for said in (bare, first):
        if not said or len(said.split()) > _LONGEST or "?" in said:
            continue
        if _FINE.match(said.replace("’", "'")) or (direct and _YES.fullmatch(said)):
            return (f"{bare} (?)" if more else _ANONYMOUS) if plain else ""
        if plain and _NO.match(said.replace("’", "'")):
            return "no"
        reading = reads(said)
        if reading.of_leave and (reading.clear or not reading.permission.quotable) and _is_leave(said):
            unsure = more and said is first and reading.permission.quotable
            return f"{bare} (?)" if unsure else words_of(reading.permission)
    return ""


def _limits(sentence: str) -> bool:
    """Whether a further sentence of an answer may take something back; what was said elsewhere is another matter."""
    return wish_in(sentence) and not _SAID_ELSEWHERE.search(fold(sentence))


_SAID_ELSEWHERE = any_of(
    r"^(?:but |and )?(?:not|please not|just not|don't use|leave out|nothing of)? ?(?:what|anything|the (?:bits?|things?|stuff)|all)? ?(?:i|that i|we)? ?(?:said|told (?:you|them)|talked about)\b.{0,12}\b(?:at|in|on|round) (?:the|our|my) (?:table|meeting|hall|day|form|sheet|phone|call|interview|group)\b"
)


def _is_leave(said: str) -> bool:
    """Whether a message speaks of a use of words or of a name, or begins as an answer does."""
    return bool(_SPEAKS.search(fold(said)))


_SPEAKS = any_of(
    r"\b(?:us(?:e|ed|ing)|quot\w+|print\w*|publish\w*|includ\w+|names?|named|anon\w*|leave (?:me|mine|my)|keep (?:me|mine|my)|count me|not mine|mine)\b"
)
