# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""What somebody says in everyday words of their leave, clause by clause: what is not plainly a yes permits nothing."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from harvest.model import Permission
from harvest.readers.leave.bare_answers import answers_another, bare_answer
from harvest.readers.leave.english_words import is_english
from harvest.readers.leave.other_languages import in_another_language
from harvest.readers.leave.shared_too import answers_first, without_sharing
from harvest.readers.leave.words_of_leave import (
    ASKING,
    EXPLICIT,
    HARMLESS,
    NAMED,
    NAMELESS,
    NEGATIVE,
    OF_WORDS,
    OTHER,
    OTHER_THING,
    PICTURE,
    PROMISED,
    REASON,
    REFUSED,
    SHARED_TOO,
    TELLS,
    UNASKED,
    UNSETTLED,
    USE,
    WEAKLY,
    YES,
)
from harvest.readers.permission import words
from harvest.readers.permission.answered import closed
from harvest.readers.permission.dialect import standard
from harvest.readers.permission.lines import PLAIN, SAID, fields_in, kind_of_label, permits
from harvest.readers.permission.text import fold, remembered
from harvest.readers.permission.told import permissions_told
from harvest.readers.permission.wished.wishes import staff_note

_CLAUSE = re.compile(
    r"\s*(?:[;.!:()\[\]]+(?=\s|$)|[()\[\]]|,|\s[–—-]\s|\b(?:because|since|as (?=she|he|they|i|her|his|their|my)|so that|but|and(?= (?:she|he|they|we|i|you|put|use|print|wants?|would|please)))\b)\s*",
    re.I,
)
_THIRD = (
    (re.compile(r"\b(?:she|he)(?:['’]s| is)\b|\bthey(?:['’]re| are)\b", re.I), "I am"),
    (re.compile(r"\b(?:she|he|they)\b", re.I), "I"),
    (re.compile(r"\b(?:his|her|their)\b(?= (?:\w+ ){0,2}(?:names?|words?|story|photo|initials?))", re.I), "my"),
)
_TYPISTS = re.compile(
    r"^\W*(?:(?:typist|transcriber|editor|interviewer|collector|office|staff|recorder|scribe|facilitator)(?:['’]?s)? )(?:note|comment|remark)s?\s*[:.–—-]\s*",
    re.I,
)
"""Who notes what follows."""
_SIGNED = re.compile(r"(?<=[.!?])\s*[-–—]?\s*\(?[A-Z]{1,2}\.?\)?\s*$")
_USERS = re.compile(
    r"\b(?:who|which|that|people|those|we|they|i)(?: \w+ly| all| still| also)? uses? (?:it|this|that|them|the)\b"
)
"""Whoever uses a place or a thing permits nothing by that."""
_UNMARKED = re.compile(r"\b([Dd]o|[Cc]a|[Ww]o)nt\b")
OPENLY = re.compile(
    r"[,;–-]?\s*\b(?:(?:i|she|he|they)(?:['’]ve| have|['’]s| has)?(?: got)? )?(?:nothing to (?:hide|be ashamed of)|never (?:been |was )?(?:ashamed|shy|hid|hidden|one to hide)(?: (?:away|behind [^.,;!?]{2,30}))?)\b",
    re.I,
)
"""Said with a yes, and no refusal."""
UNCLEAR = "what stands beside the words is not understood: “{}”"


@dataclass(frozen=True, slots=True)
class Reads:
    """How far a statement goes, and whether it speaks of leave at all."""

    permission: Permission
    of_leave: bool
    clear: bool
    """Whether it is understood, as a yes or as a no."""


@remembered
def reads(text: str) -> Reads:
    """What a statement on leave permits; the stricter of what the clauses say.

    >>> [reads(x).permission.quotation for x in ("Use it if it helps, but please leave my name off.", "She'd rather this one stayed between us.")]
    ['anonymous', 'no']
    >>> reads("Yes to the lot, name and all, I've nothing to hide").permission.quotation
    'named'
    >>> reads("We sang until the lights went out.").of_leave, reads("signed: Mel").of_leave
    (False, False)
    >>> reads("Storyteller: anonymous").permission.quotable, reads("pls dont quote me").permission.quotation
    (False, 'no')
    """
    found = _reads_all(text)
    if not found.permission.quotable or (parts := bare_answer(text)) is None:
        return found
    asked, refused = parts
    nameless = refused and found.permission.quotation == "anonymous" and NAMED.search(fold(asked))
    if nameless or not _reads_all(asked).permission.quotable:
        return found
    return Reads(Permission(quotation="no", sharing="no") if refused else _held(text), True, refused)


def _reads_all(text: str) -> Reads:
    text = answers_first(standard(_SIGNED.sub("", _TYPISTS.sub("", text))))
    found = _reads(text)
    if len(text.split()) > 1 and (level := in_another_language(text)) is not None:
        refused = found.clear and found.permission.quotation == "no"
        if level == "anonymous" or not refused:
            return Reads(Permission(quotation=level), True, True)
    rest, picture = without_picture(text)
    if picture and not found.permission.quotable and (words_alone := _reads(rest)).permission.quotable:
        found = replace(words_alone, permission=replace(words_alone.permission, photo="no"))
    rest, sharing = without_sharing(text)
    refused = found.clear and found.permission.quotation == "no" and sharing != "no"
    if rest and rest != text and not refused and (words_alone := reads(rest)).permission.quotable:
        return replace(words_alone, permission=replace(words_alone.permission, sharing=sharing or "unknown"))
    if found.permission.quotable and text.isascii() and not EXPLICIT.search(fold(text)):
        # who signed a card, or is "anonymous" on it, has permitted nothing
        return Reads(_held(text), False, False)
    return found


def without_picture(text: str) -> tuple[str, bool]:
    """A text without a clause that says no to a picture alone, and whether there was one.

    >>> without_picture("yes with name, the photo no"), without_picture("yes but not her photo or name")[1]
    (('yes with name', True), False)
    """
    said = fold(text)
    found = PICTURE.search(said) if _PICTURED.search(said) else None
    if found is None or _MORE.match(said[found.end() :]):
        return text, False
    return " ".join((said[: found.start()] + said[found.end() :]).split()), True


_PICTURED = re.compile("phot|pic|image")
_MORE = re.compile(r"\W*(?:or|and|nor|but|&|/)\b")
"""What makes a no to a picture one to more."""


def _reads(text: str) -> Reads:
    bare = OPENLY.sub(" ", _UNMARKED.sub(r"\1n't", " ".join(text.split()).strip(" *_"))).strip()
    if not is_english(bare):
        halves = re.split(r"\s+/\s+", bare)
        if len(halves) == 2:
            both = [reads(half) for half in halves]
            told = [one for one in both if one.clear]
            if told and not any(one.permission.quotation == "no" for one in told):
                return min(told, key=lambda one: one.permission.quotation != "anonymous")
            if told:
                return next(one for one in told if one.permission.quotation == "no")
        said = fold(bare)
        if staff_note(bare)[0]:
            return Reads(Permission(quotation="no", sharing="no"), True, True)  # it was taken back
        spoken = any(p.search(said) for p in (words.QUOTE, words.CONSENT, words.UNNAMED, words.NAMED))
        if not spoken and (len(said.split()) > _FEW or not _may_answer(said)):
            return Reads(_held(bare), False, False)
        known = _engine(bare)
        if known.quotation == "no" and not spoken and not closed.NEGATIVE.search(said):
            return Reads(_held(bare), False, False)  # a garden that is shared refuses nothing
        return Reads(known, spoken or known.quotation != "unknown", known.quotable or known.quotation == "no")
    bare = " ".join(TELLS.sub(" ", bare).split())
    said = _USERS.sub(" ", fold(bare).replace("’", "'"))
    own, nameless = NAMELESS.subn(" ¤ ", said)
    own, named = NAMED.subn(" ¤ ", own)
    own = " ".join(own.split())
    about = bool(nameless or named or words.CONSENT.search(own) or words.QUOTE.search(own) or _leave_words(own))
    held = Reads(_held(bare), about, False)
    own = REASON.sub(" ", own)
    if staff_note(bare)[0] or REFUSED.search(own):
        return Reads(
            Permission(quotation="no", sharing="no"),
            about or bool(REFUSED.search(own)) or len(said.split()) <= _FEW,
            True,
        )
    fields = fields_in(bare)
    short = all(len(value.split()) <= _ANSWER and " - " not in value for value in fields.values())
    if fields and short and permits(fields) and all(map(kind_of_label, fields)):
        answered = permissions_told([fields]).people[0]
        return Reads(answered, True, answered.quotable or answered.quotation == "no")
    if OTHER_THING.search(own) and not OF_WORDS.search(OTHER_THING.sub(" ", own)):
        return Reads(_held(bare), False, False)
    if answers_another(bare):
        return Reads(_held(bare), False, False)
    if PROMISED.search(said):
        return held
    if UNASKED.search(own):
        return Reads(_held(bare), about or bool(ASKING.search(own)), False)
    yes, bad = False, False
    for clause in _CLAUSE.split(own):
        if not clause or not clause.strip(" ¤.,"):
            continue
        of_use = bool(USE.search(clause) or YES.search(clause))
        if NEGATIVE.search(
            re.sub(r"\bno (?:objections?|problem)\b|\b(?:not|n't) mind\b|\bdoesn't mind\b|\bdon't mind\b", " ", clause)
        ):
            if of_use:
                if USE.search(clause) or _engine(bare).quotation == "no":
                    few = len(clause.split()) <= _FEW
                    return Reads(Permission(quotation="no", sharing="no"), about or few, True)
                bad = True
            continue  # a reason: "her employer doesn't know"
        if YES.search(clause):
            yes = True
        bad = bad or bool(of_use and WEAKLY.search(_harmless(clause)))
    if OTHER.search(own) and not OF_WORDS.search(own):
        return held
    plain = not bad and not UNSETTLED.search(_harmless(own))
    of_leave = about or bool(USE.search(own))
    if not (of_leave if plain and yes else about):
        return Reads(_held(bare), False, False)
    if not plain and not NEGATIVE.search(own):
        return held
    known = _engine(bare)
    if plain and (yes or known.quotable):
        if known.quotation == "no" and not nameless and NEGATIVE.search(own):
            return held
        if not (yes or nameless or named):
            return Reads(known, True, True)
        unnamed = nameless or not named or (known.quotable and known.quotation == "anonymous")
        return Reads(Permission(quotation="anonymous" if unnamed else "named"), True, True)
    if known.quotation == "no" and (NEGATIVE.search(own) or closed.NEGATIVE.search(own)):
        return Reads(Permission(quotation="no", sharing="no"), True, True)
    return held


def _may_answer(said: str) -> bool:
    """Whether words of another language begin like an answer, ask, refuse or speak of a use."""
    head = closed.stripped(said).split()
    return bool(head and head[0] in PLAIN) or any(
        pattern.search(said) for pattern in (words.ANALYSIS, words.SHARE, words.ASK, closed.NEGATIVE)
    )


def words_of(given: Permission) -> str:
    """A permission as an answer that every reader understands."""
    if given.hold:
        return f"{given.hold[0]} (?)"
    return {"named": "yes, with my name", "anonymous": "yes, but not my name", "no": "no"}.get(given.quotation, "")


def in_plain_words(text: str) -> str:
    """A statement on leave as an answer that every reader understands; what is not understood is marked as unsure.

    >>> in_plain_words("quote me, no name"), in_plain_words("we forgot to ask")
    ('yes, but not my name', 'we forgot to ask (?)')
    """
    reading = reads(text)
    return words_of(reading.permission) if reading.clear and not reading.permission.hold else f"{text} (?)"


def is_noted(text: str) -> bool:
    """Whether a line says of itself that whoever typed or collected it noted it: ``Typist's note: …``."""
    return _TYPISTS.match(text) is not None


def is_open(text: str) -> bool:
    """Whether a sentence that speaks of no use names a condition, a doubt or a "not" all the same: "But only after March."."""
    own = _harmless(NAMED.sub(" ¤ ", NAMELESS.sub(" ¤ ", fold(text))))
    return bool(UNSETTLED.search(own) or NEGATIVE.search(own))


def _harmless(own: str) -> str:
    """The text without turns of phrase in which a word of doubt settles nothing."""
    for phrase in (REASON, *HARMLESS):
        own = phrase.sub(" ", own)
    rest = SHARED_TOO.sub(" ", own)
    # To be quoted and shared with partners is more than to be quoted; to be shared with them alone is another thing.
    return rest if rest != own and words.QUOTE.search(rest) and not re.search(r"\bonly\b", own) else own


def _leave_words(own: str) -> bool:
    return bool(
        re.search(r"\b(?:quot\w+|print(?:ed|ing)?|publish\w*|publication|anonym\w*|consent\w*|permission)\b", own)
        or (YES.search(own) and USE.search(own) and re.search(r"\b(?:us(?:e|ed|ing)|shar(?:e|ed|ing))\b", own))
    )


def _held(text: str) -> Permission:
    return Permission(quotation="unknown", hold=(UNCLEAR.format(" ".join(text.split())[:80]),))


@remembered
def _engine(text: str) -> Permission:
    """What the rules and models for answers make of it, in words of whoever's leave it is."""
    own = text
    for pattern, word in _THIRD:
        own = pattern.sub(word, own)
    first = permissions_told([{SAID: own}]).people[0]
    if own == text or first.quotable or first.quotation == "no":
        return first
    return permissions_told([{SAID: text}]).people[0]


_FEW = 8
"""So few words of another language that they hardly say anything beside what was understood."""
_ANSWER = 6
"""So many words at most has an answer behind a label."""
