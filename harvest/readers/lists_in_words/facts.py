# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""Lines of any layout → what is said of each person: beside the name, below it, over it, or in a sentence that names them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from harvest.readers.consent_lists.laid_out.in_groups import EXCEPTING
from harvest.readers.lists_in_words.judge import judged
from harvest.readers.lists_in_words.names import People, Run, begins_with_somebody, is_name, listed, runs
from harvest.readers.lists_in_words.people import (
    AGED,
    COUPLE,
    LABEL,
    LEADS,
    SENTENCE,
    bare_line,
    everybody_in,
    is_head,
    parts_of,
)
from harvest.readers.lists_in_words.questions import Asked, asked_in, is_question, topic_of
from harvest.readers.lists_in_words.said import QUOTING, Said
from harvest.readers.lists_in_words.segments import no_further, segments
from harvest.readers.permission.text import any_of, fold
from harvest.readers.recognise.columns.days_in_cells import TIME_BEHIND, says_when
from harvest.readers.recognise.talk.calling import RANG_OR_WROTE

_GOES_ON = re.compile(
    r"^(?:and|or|,|&)?\s*(?:he|she|they|his|her|their|it|both|but|then|later|since|also|now|rang|emailed|texted|(?:please )?(?:print|use|quote|put|keep|leave|pass)|yes|no(?! one\b)|ok(?:ay)?|fine|happy|wants?)\b",
    re.I,
)
_CALLS = re.compile(rf"[^\W\d_a-z][\w'’-]+ (?:{RANG_OR_WROTE}|came|says|said|told|wants|asked)\b")
"""What begins a note of somebody else, by a first name that nobody may know."""
_EVERYBODY = any_of(
    r"\b(?:everyone|everybody|all (?:of (?:them|those|the)|those|the people|who|present|\w+ (?:agreed|signed|said))|each (?:person|of them)|they all|pawb|alle|tous|todos|todas|tutti|wszyscy)\b"
)
_REST = any_of(
    r"\b(?:the rest|all (?:the )?others?|everyone else|everybody else|the others|all remaining|the remaining|anyone else|anybody else|los demas|les autres|pozostali|gweddill)\b"
)
_BUT = re.compile(
    r"\b(?:except(?: for)?|apart from|other than|bar|unless|but not|save for|with the exception of)\b", re.I
)
_HEADER = re.compile(r"^\s*>?\s*(?:from|to|cc|bcc|date|sent|subject|re|fwd?)\s*:", re.I)


@dataclass(slots=True)
class Found:
    """Everybody with what was said of them, in order, and the lines that are about nobody."""

    people: People
    said: dict[str, list[Said]] = field(default_factory=dict)
    asides: dict[str, list[str]] = field(default_factory=dict)
    default: Said | None = None
    around: list[str] = field(default_factory=list)
    told: int = 0
    """How many sentences about nobody or somebody say nothing of any permission."""

    leads: int = 0
    """How many lines begin with who they are about and a mark."""
    key: bool = False
    texts: dict[str, list[str]] = field(default_factory=dict)
    """What is said of each, as it stands."""

    def put(self, names: Sequence[tuple[str, str]], said: Said, text: str = "") -> list[str]:
        """What is said of people who are named; who they are."""
        who = []
        for name, aside in names:
            one = self.people.meant(name)
            if one is None:
                continue
            who.append(one)
            self.said.setdefault(one, []).append(said)
            self.texts.setdefault(one, []).append(text)
            if aside:
                self.asides.setdefault(one, []).append(aside)
        return who


@dataclass(slots=True)
class _At:
    """Where the reading stands: whose lines these are, what stood over the names, and what was asked last."""

    people: list[str] = field(default_factory=list)
    over: Said | None = None
    topic: str = ""


def facts_in(lines: Sequence[str]) -> Found:
    """What lines say of everybody whom they name.

    >>> found = facts_in(["Fine to be quoted by name: Ada Obi, Bo Lind.", "Cy Day would rather not be quoted.", "Ada asked us to leave her name off."])
    >>> [(who, [one.answers for one in said]) for who, said in found.said.items()][0]
    ('Ada Obi', [{'quote': 'Yes', 'name': 'Yes'}, {'name': 'No'}])
    """
    lines = [line.strip() for line in lines if line.strip() and not _HEADER.match(line)]
    questions = [line for line in lines if is_question(line)]
    lines = [line for line in lines if line not in questions]
    people, owners = everybody_in(lines)
    found = Found(people, around=list(questions))
    asked = asked_in([*questions, *(line for n, line in enumerate(lines) if n not in owners)])
    found.key = bool(asked.key or asked.labels or asked.order)
    blocks = _in_blocks(lines)
    at = _At()
    for line in lines:
        _line(line, found, asked, at, blocks=blocks)
    return found


def _in_blocks(lines: Sequence[str]) -> bool:
    """Whether what is said of somebody stands below a line with the name alone, and not names below what they permit."""
    alone = [n for n, line in enumerate(lines) if len(one := listed(bare_line(line))) == 1 and one]
    leads_on = {n - 1 for n in alone if n and lines[n - 1].endswith((":", ":**"))}
    followed = sum(n + 1 < len(lines) and n + 1 not in {*alone, *leads_on} for n in alone)
    told = (judged(line, Asked(), "quote") for line in lines[alone[-1] + 1 :]) if alone else ()
    return len(alone) > 2 and followed >= 0.8 * len(alone) and any(one.answers or one.open for one in told)


def _line(line: str, found: Found, asked: Asked, at: _At, *, blocks: bool) -> None:
    bare = bare_line(line)
    if alone := listed(bare):
        if blocks:
            at.people = found.put(alone, Said())
        else:
            if at.over is not None and _is_heading(line, bare, found, asked):
                at.over = _over(bare, asked) or Said(open=True)
                return
            over = at.over or Said()
            at.people = found.put(alone, Said(dict(over.answers), list(over.rest), True, over.open))
        return
    parts = parts_of(bare)
    if parts is not None and not is_head(parts[0]):
        left, right = parts
        who = listed(AGED.sub("", left))
        aside = AGED.search(left)
        if who and len(who) <= COUPLE and all(found.people.meant(name) for name, _ in who):
            other = [run for run in runs(right, found.people) if len(run.names) == 1]
            same = _same(other, found, at) if len(other) == 1 and _SAME.search(fold(right)) else None
            at.people = found.put(who, same or judged(right, asked, at.topic), right)
            found.leads += 1
            for one in at.people if aside else ():
                found.asides.setdefault(one, []).append(aside[1])  # type: ignore[index]
            at.over = None if not blocks else at.over
            return
        behind = listed(right)
        if behind:
            # “Tues 13 Oct, 10.20ish - Ada”: who rang, or who took it down
            over = Said() if says_when(TIME_BEHIND.sub(" ", left)) else judged(left, asked, at.topic)
            at.people = found.put(behind, Said(over.answers, over.rest, True, over.open), left)
            return
        topic = topic_of(left + ":")
        if topic and runs(right, found.people):
            before, at.topic = at.topic, topic
            for sentence in SENTENCE.split(right):
                _sentence(sentence, found, asked, at)
            at.topic = before
            return
    if blocks and at.people and not runs(bare, found.people) and not _EVERYBODY.search(fold(bare)):
        said = judged(bare, asked, at.topic)
        if said.answers or said.open or len(bare.split()) <= _NOTED:
            found.put([(one, "") for one in at.people], said, bare)
            return
    another = " " in begins_with_somebody(bare)
    own = at.people if line[:1] in "-•*" and not (another or _CALLS.match(bare)) else []
    at.people = own
    for sentence in SENTENCE.split(bare):
        _sentence(sentence, found, asked, at)
    if not runs(bare, found.people) and len(bare.split()) <= _HEAD and not another:
        at.over = _over(bare, asked)


_HEAD, _NOTED = 14, 16


def _over(line: str, asked: Asked) -> Said | None:
    """What a line over names says that they permit; nothing for one that says nothing of leave, as "Who was there"."""
    if EXCEPTING.search(fold(line)):
        return Said(open=True)
    if "?" in line:
        return None  # “May we print your words? Answers:” permits nothing
    said = judged(line, asked)
    if said.answers and not _OURS.search(fold(line)):
        return said
    return Said(open=True) if said.open or _DOUBT.search(fold(line)) else None


_OURS = any_of(r"\bwe (?:may|can|could|will)\b|\?$|\bwho\b|\bpermissions?\b|\bconsents?\b")
"""What is said of the whole list, and not of the people below."""
_DOUBT = any_of(
    r"\b(?:not|no|un\w+|without|yet|still|to ask|ask\w*|wait\w*|excep\w+|withdr\w+|refus\w+|said|yes|sign\w*|consent\w*|quot\w*|nam(?:e|ed|es))\b"
)


def _is_heading(line: str, bare: str, found: Found, asked: Asked) -> bool:
    """Whether a line that reads like a name stands over names: marked as a heading, or one word that is no first name."""
    if line.startswith("#") or bare.endswith(":"):
        return True
    if len(bare.split()) > 1:
        return bare.isupper() and any(not name.isupper() for name in found.people.found)
    one = judged(bare, asked)
    whole = sum(len(name.split()) > 1 for name in found.people.found)
    return bool(one.answers) or one.open or _DOUBT.search(fold(bare)) is not None or 2 * whole > len(found.people.found)


def _sentence(text: str, found: Found, asked: Asked, at: _At) -> None:
    """What one sentence says, of whom it names or of whoever was named before it."""
    text = text.strip()
    named = runs(text, found.people)
    said = fold(text)
    if not named:
        if at.people and _GOES_ON.match(text):
            one = judged(text, asked, at.topic)
            found.put([(who, "") for who in at.people], one, text)
            found.told += not one.answers and not one.open
            return
        if topic := topic_of(text):
            at.topic = topic
        elif _EVERYBODY.search(said) or _REST.search(said):
            one = _of_all(judged(_BUT.split(text)[0], asked, at.topic), text)
            if one.answers and not EXCEPTING.search(said):  # else who is excepted stands below
                found.default = one if found.default is None else _both(found.default, one)
            at.topic = ""
        else:
            at.topic = "" if at.topic and len(text.split()) > LABEL else at.topic
            one = judged(text, asked, at.topic)
            found.told += not one.answers and not one.open and len(text.split()) > LABEL
        found.around.append(text)
        return
    if _EVERYBODY.search(fold(text[: named[0].start])):
        head = _BUT.split(text[: named[0].start])[0]
        told = judged(head, asked, at.topic)
        one = _of_all(told, head)
        if one.answers:
            found.default = one if found.default is None else _both(found.default, one)
        refused = "quote" if "quote" in told.answers else next(iter(told.answers), "")
        out = Said({refused: "No"}) if told.answers.get(refused) == "Yes" else Said(open=True)
        for run in named:
            at.people = found.put(run.names, out)
        return
    if _SAME.search(said) and len(named) < 3 and (same := _same(named, found, at)):
        at.people = [who for run in named for who in found.put(run.names, same)] or at.people
        return
    for run, words, beyond in segments(text, named):
        one = judged(words, asked, at.topic)
        if beyond:
            one = no_further(one, judged(beyond, asked, at.topic))
        if run.start >= LEADS and len(named) == 1 and not one.answers and not one.open:
            found.around.append(text)
            continue  # somebody is named in passing
        at.people = found.put(run.names, one, text) or at.people
        found.told += not one.answers and not one.open and not one.rest


_SOME_OF_THEM = any_of(
    r"\b(?:everyone|everybody|all (?:of )?(?:those|the \w+|people)?)\s+(?:(?:in|on|from|with|over|under|at table|at tables)\b|who (?!spoke|came|was|were|attended|took|joined)\w+)"
)
_SAME = any_of(r"\b(?:same|ditto|likewise|so (?:is|does|did|was)) (?:goes |holds |again |as )?(?:for|with|from|as)?\b")


def _same(named: Sequence[Run], found: Found, at: _At) -> Said | None:
    """What was said of whoever is named last, or stands before, where somebody is to have the same."""
    other = found.people.meant(named[-1].names[0][0])
    whom = [other] if len(named) > 1 or other in found.said else at.people[-1:]
    known = [one for who in whom if who is not None for one in found.said.get(who, [])]
    if not known:
        return None
    same = known[0]
    for one in known[1:]:
        same = _both(same, one)
    return same


def _of_all(said: Said, text: str) -> Said:
    """What is said of all, where it speaks of a use of words or of passing them on; nothing else holds for all."""
    if _SOME_OF_THEM.search(fold(text)):
        return Said({about: answer for about, answer in said.answers.items() if answer == "No"}, said.rest, said.open)
    spoken = {about: answer for about, answer in said.answers.items() if about != "quote" or QUOTING.search(fold(text))}
    return Said(spoken, said.rest, said.open)


def _both(one: Said, other: Said) -> Said:
    both = Said(dict(one.answers), [*one.rest, *other.rest], one.open or other.open)
    for about, answer in other.answers.items():
        both.put(about, answer)
    return both


__all__ = ["Found", "facts_in", "is_name"]
