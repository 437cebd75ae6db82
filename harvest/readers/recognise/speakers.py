"""Speaker labels: which starts of a line are names, and what role a label tells.

A role is taken from what is written (``Maria (facilitator)``, ``Interviewer:``, ``Cllr Shah``). A guess from behaviour,
somebody who mostly asks short questions, always comes with a warning.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from harvest.model import Role
from harvest.model.punctuation import QUESTION_MARKS, asks
from harvest.readers.invisible import MARKS
from harvest.readers.recognise.asking import (
    asks_to_tell,
    holds_prompt,
    holds_the_session,
    opens_the_round,
    prompts,
    speaks_to_all,
)
from harvest.readers.recognise.role_words import PAIRS, SHORT, role_of_question_and_answer, role_of_words
from harvest.readers.transcripts.utterances import Utterance

_BRACKET = re.compile(r"\s*[(\[]([^()\[\]]{1,40})[)\]]\s*$")
_PRONOUN = r"(?:she|he|they|hers?|him|his|theirs|them|any)"
_JOINED_AS = (
    r"guest|external|unverified|unknown user|gast|extern[eo]?|nicht überprüft|invitée?|invitad[oa]|convidad[oa]|ospite|"
    r"gość|gwestai|gäst|gjest|gæst|vieras|konuk|misafir|гость|гостья|ضيف|來賓|来宾|ゲスト|게스트"
)
_MARKS_OF_TOOLS = re.compile(rf"\s*[(\[](?:{_PRONOUN}(?:\s*[/,]\s*(?:{_PRONOUN}|all))+|{_JOINED_AS})[)\]]", re.I)
"""Pronouns that people put behind their name and how a tool says that they joined, which are no part of it."""
_ASIDE = re.compile(r"\s*[(\[].*?[)\]]")
_NO_LABEL = re.compile(r"[?!;\"“”<>=؟،।۔。]|\.\s+[a-z]|https?$|_{3}")
_TAIL = re.compile(r"^(.{2,40}?)\s*(?:,|[-–—|/])\s+([^,|/]{2,30})$")
UNKNOWN_SPEAKERS = re.compile(r"(?:unknown(?: speaker)?|unidentified(?: speaker)?|speaker|\?+|-)$", re.I)

# Starts of a line that end in a colon and are no names.
_NOT_NAME_WORDS = """
a an and also but so then if when because however although though still yet now well okay ok yes no not the this that
these those there here it its i we he she they you my our your one two three four five first second third firstly
secondly finally last next note notes nb ps warning example examples eg ie remember summary question questions answer
answers point points number step stage part chapter section figure table tables round session topic theme themes item
items agenda date time venue place location duration title subject re from to cc present apologies attendees purpose
aim aims action actions http https www website email tel phone what why how who where which whose like for example in
on at by with as is are was were do does did have has had can could would should will thing things idea ideas problem
reason result results conclusion introduction background transcript recorded recording reference ref copyright
interviewed transcribed transcriber project collection repository length keywords abstract biography rights publisher
series format language kind style webvtt source file name age gender ward postcode dream dreams pledge pledges story
stories caption photo image key contents think thought said says say saying asked feeling quote today tomorrow
yesterday let lets basically essentially particularly especially pros cons strengths weaknesses opportunities threats
likes dislikes positives negatives positive negative good bad assets barriers strength weakness challenges challenge
discovery design destiny delivery sponsor sponsors chair prompt prompts signature signed contact programme
opening closing probe probes opener closer tip tips timing warmup warm-up icebreaker ice-breaker wrap-up follow-up
followup instructions instruction materials material equipment rules welcome depositor licence license citation
doi audio front back recto verso vorderseite rückseite
"""
NOT_NAMES = frozenset(_NOT_NAME_WORDS.split())
_NO_MARKS = {ord(mark): None for mark in MARKS}
_PARTICLES = {
    "de",
    "van",
    "von",
    "der",
    "den",
    "la",
    "le",
    "da",
    "di",
    "del",
    "bin",
    "al",
    "el",
    "of",
    "the",
    "and",
    "ter",
    "y",
    *("pan", "pani", "пан", "пані", "frau", "herr", "señora", "señor", "doña", "don", "dona", "nonna", "nonno"),
}
LABEL = re.compile(rf"^\s*([^\s:：፦][^:：፦\n]{{0,79}}?)\s*(?::[{MARKS}]*(?:\s+|$)|[：፦]\s*)")
"""A label and its colon; after a full-width or Ethiopic one no space need follow."""


def plain_label(label: str) -> str:
    """A label as it is compared: full-width letters made plain, no direction marks, single spaces.

    >>> plain_label("ＩＶ\u200e  2")
    'IV 2'
    """
    if label.isascii():
        return " ".join(label.split())
    return " ".join(unicodedata.normalize("NFKC", label).translate(_NO_MARKS).split())


def _begins_a_name(word: str) -> bool:
    """A capital, also behind a small letter (``iPad``), or a letter of a script that has none."""
    return word[0].isupper() or word[1:2].isupper() or _caseless(word)


def _caseless(word: str) -> bool:
    return word[0].isalpha() and word[0].lower() == word[0].upper()


def without_marks(label: str) -> str:
    """A label without the pronouns and the tool's marks that stand behind a name."""
    return _MARKS_OF_TOOLS.sub("", label).strip() or label.strip()


def split_role(label: str) -> tuple[str, Role]:
    """The name without a role written beside it, and that role.

    >>> split_role("Maria (facilitator)")
    ('Maria', <Role.FACILITATOR: 'facilitator'>)
    >>> split_role("O'Neill, Mary (Guest)")[0], split_role("Nadia (she/her)")[0]
    ("O'Neill, Mary", 'Nadia')
    """
    name = without_marks(label)
    found = _BRACKET.search(name)
    if found:
        said = [role_of_words(part) for part in re.split(r"[,;/]", found.group(1))]
        role = next((role for role in said if role is not Role.UNKNOWN), Role.UNKNOWN)
        if role is not Role.UNKNOWN:
            # An organisation beside the role stays until somebody has made an affiliation of it.
            return (name if Role.UNKNOWN in said else name[: found.start()].strip() or name), role
    tail = _TAIL.match(name)
    if tail and role_of_words(tail.group(2)) is not Role.UNKNOWN:
        return tail.group(1), role_of_words(tail.group(2))
    if (office := _office(name)) is not Role.UNKNOWN:
        return name, office
    if re.match(r"(?:Cllr\.?|Councillor|Mayor)\s+\S", name):
        return name, Role.COUNCILLOR
    return name, role_of_words(name)


def _office(label: str) -> Role:
    """The role of somebody whose office stands before the name: ``THE CHAIR, MS OKORO``."""
    office, comma, name = label.partition(",")
    named = bool(comma) and len(name.split()) <= 3 and all(word[0].isupper() for word in name.split()) and name.strip()
    return Role.FACILITATOR if named and role_of_words(office) is Role.FACILITATOR else Role.UNKNOWN


def looks_like_name(label: str) -> bool:
    """Whether a line start reads as a person: capitals or initials, few words, no sentence.

    >>> looks_like_name("Mary O'Neill"), looks_like_name("The main thing is")
    (True, False)
    >>> looks_like_name("王芳"), looks_like_name("10 people")
    (True, False)
    """
    label = plain_label(label)
    tail = _TAIL.match(label)
    if tail and role_of_words(tail.group(2)) is not Role.UNKNOWN:
        label = tail.group(1)
    words = label.split()
    core = _ASIDE.sub("", label).split()
    if not core or len(core) > 6 or len(words) > 12 or len(" ".join(core)) > 50 or _NO_LABEL.search(label):
        return False
    first = words[0].strip("()[].,'’").lower()
    if _office(label) is not Role.UNKNOWN:
        return True
    if role_of_words(label) is not Role.UNKNOWN or re.match(
        r"(?:speaker|participant|person|table)\W?\w{1,2}$", label, re.I
    ):
        return True
    if first in NOT_NAMES and not (len(words) == 1 and label.isupper() and len(label) <= 3):
        return False
    if re.fullmatch(r"\d[\d\s.,/:-]*", label):
        return False
    if _caseless(core[0]) and (len(core) > 3 or len(label) > 30):
        return False
    proper = [w for w in core if _begins_a_name(w) or w[0].isdigit() or w.lower() in _PARTICLES or not w[0].isalpha()]
    return len(proper) == len(core) and core[0][0].isalpha()


def all_labels(lines: Iterable[str]) -> Counter[str]:
    """How often each start of a line stands before a colon, whatever it says."""
    found = (LABEL.match(line[:200]) for line in lines)
    return Counter(plain_label(one.group(1).strip("*_ ")) for one in found if one)


def plausible(counts: Mapping[str, int]) -> dict[str, int]:
    """The labels that may be speakers; those that do not read as names must come three times."""
    return dict(
        (label, n) for label, n in counts.items() if looks_like_name(label) or (n >= 3 and _could_be_handle(label))
    )


def _could_be_handle(label: str) -> bool:
    words = label.split()
    return len(words) <= 3 and len(label) <= 30 and words[0].lower() not in NOT_NAMES and "." not in label[:-1]


def label_role(label: str, labels: Sequence[str] = ()) -> tuple[str, Role]:
    """Name and role of a label; ``Q``/``A`` and ``I``/``R`` count only where both stand in the file."""
    key = label.strip(" .").lower()
    key = re.sub(r"\s*\d+$", "", key)
    if key in SHORT and len(labels) <= 6:
        others = {re.sub(r"\s*\d+$", "", other.strip(" .").lower()) for other in labels}
        for pair in PAIRS:
            if key in pair and set(pair) <= others:
                return label.strip(), SHORT[key]
    asked = role_of_question_and_answer(label)
    return (label.strip(), asked) if asked is not Role.UNKNOWN else split_role(label)


_SAYS_LITTLE = 0.35


def guess_facilitator(turns: Sequence[Utterance]) -> tuple[str | None, str | None]:
    """Who asks while the others answer, and the warning that it is a guess; (None, None) when nobody stands out."""
    if any(t.role is Role.FACILITATOR for t in turns):
        return None, None
    said: dict[str, list[str]] = {}
    for turn in turns:
        if turn.speaker:
            said.setdefault(turn.speaker, []).append(turn.text)
    if len(said) < 2:
        return None, None
    total = sum(len(t.split()) or len(t) for texts in said.values() for t in texts)
    first = next((turn for turn in turns if turn.speaker), turns[0])
    leads = [name for name in said if _leads(name, said, total, opens=first.text if first.speaker == name else "")]
    if not leads:
        leads = [name for name, texts in said.items() if any(map(opens_the_round, texts))] if len(said) > 2 else []
    if len(leads) != 1:
        return None, None
    return leads[0], (
        f"{leads[0]} mostly asks and is taken for the facilitator (a guess: nothing in the file says so). "
        "Correct the role if that is wrong."
    )


def _leads(name: str, said: Mapping[str, Sequence[str]], total: int, *, opens: str) -> bool:
    """Whether somebody asks while the others answer; ``opens`` is what they said where theirs are the first words."""
    texts = said[name]
    share = sum(len(t.split()) or len(t) for t in texts) / max(1, total)
    questions = sum(1 for t in texts if asks(t)) / len(texts)
    others = [t for other, theirs in said.items() if other != name for t in theirs]
    count = sum(1 for t in texts if asks(t))
    if len(said) == 2 and _interviews(texts, others, share):
        return True
    # Two people, of whom one only asks and the other never does: less is enough.
    if len(said) == 2 and count >= 2 and not sum(map(asks, others)):
        return (questions >= 0.6 and share < 0.45) or (questions == 1 and share < 0.6)
    if count >= 2 and questions == 1 and share < 0.5 and not any(map(_holds_question, others)):
        return True
    if count >= 3 and questions >= 0.5 and share < 0.4:
        return True
    return _invites(texts, others, share) or _opens(texts, others, share, opens, len(said))


def _interviews(texts: Sequence[str], others: Sequence[str], share: float) -> bool:
    """Of two who talk: who asks the other to tell, or asks every other time and is never asked, and says little."""
    if asks_to_tell(texts[0]) and not any(map(asks_to_tell, others)) and share < _SAYS_LITTLE:
        return True
    long = [t for t in texts if len(t.split()) > 3 or asks(t)]
    asked = sum(map(asks, long))
    return asked >= 2 and asked >= 0.5 * len(long) and share < 0.45 and not any(map(_holds_question, others))


def _opens(texts: Sequence[str], others: Sequence[str], share: float, opens: str, people: int) -> bool:
    """Whoever begins by asking and goes on so, where hardly anybody asks back, or nobody ever does."""
    if not opens or not holds_prompt(opens) or share >= 0.45 or len(others) < 3:
        return False
    asked_back = sum(1 for t in others if _holds_question(t))
    again = sum(1 for t in texts if holds_prompt(t))
    if again >= 2 and again >= 0.5 * len(texts) and asked_back <= 0.15 * len(others):
        return True
    to_all = speaks_to_all(opens) and people >= 3 and share < 0.25
    return people >= 3 and asked_back <= (0.2 * len(others) if to_all else 0)


def _invites(texts: Sequence[str], others: Sequence[str], share: float) -> bool:
    """Whoever asks in words, with or without the mark, most of the time, and is hardly ever asked."""
    asked = sum(map(prompts, texts))
    back = sum(1 for t in others if holds_prompt(t))
    holds = any(map(holds_the_session, texts)) and not any(map(holds_the_session, others))
    often = asked >= 3 or (asked >= 2 and holds)
    return often and asked >= (0.5 if holds else 0.6) * len(texts) and share < 0.4 and back <= 0.1 * len(others)


def _holds_question(text: str) -> bool:
    return asks(text) or any(mark in text for mark in QUESTION_MARKS)
