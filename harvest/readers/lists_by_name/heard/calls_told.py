# ruff: noqa: E501 – patterns are easier to check on one line
"""Notes of who rang or came by: whoever is said to want all of theirs out, however much is noted around it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import takewhile

from harvest.model.parts_left_out import part_in
from harvest.readers.lists_by_name.heard.clauses import topics
from harvest.readers.lists_by_name.heard.no_form import answered_anyway
from harvest.readers.lists_by_name.in_messages.messages import INLINE
from harvest.readers.lists_by_name.who.people import Known
from harvest.readers.permission.text import fold
from harvest.readers.permission.wished.all_out import SURELY, all_out
from harvest.readers.permission.wished.heard import wish_in
from harvest.readers.permission.wished.taken_back import of_a_part, taken_back
from harvest.readers.permission.wished.wishes import staff_note
from harvest.readers.recognise.talk.call_notes import DAY
from harvest.readers.recognise.talk.calling import RANG

CALLED = re.compile(
    rf"\b(?:{RANG}|ring(?:s|ing) (?:me|us|back|up)|called (?:in|back|me|us|by|round|the office|again|to say)|"
    r"(?:left|sent) (?:a |an |another )?(?:message|voicemail|text|note)|stopped (?:me|us)|collared (?:me|us)|caught (?:me|us)|"
    r"came (?:in|by|round|up|over|back|to the (?:office|desk|door))|(?:popped|dropped|nipped) (?:in|by|round)|got in touch|spoke to (?:me|us)|saw (?:me|us)|told (?:me|us))\b",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"(?<=[.!?;])(?<!\s[A-Z]\.)\s+(?=\S)")
_LED_IN = 10
"""So many words at most stand before whoever called: the day, the time, where."""
WANTS_OUT = "wants everything taken out"


def without_other_entries(lines: Sequence[str]) -> list[str]:
    """The lines of a diary without its entries in which nothing may be about leave, whoever they name: a scarf that was left.

    >>> diary = ["Tue 13/10 Ada rang, leave her name off", "Wed 14/10 10.05 Somebody's left a scarf. Not Bo's.", "Thu Bo: no"]
    >>> without_other_entries(diary)
    ['Tue 13/10 Ada rang, leave her name off', 'Thu Bo: no']
    """
    begins = [n for n, line in enumerate(lines) if DAY.match(line) and not INLINE.match(line)]
    if len(begins) < _ENTRIES or not any(map(CALLED.search, lines)):
        return list(lines)
    kept = list(lines[: begins[0]])
    for at, end in zip(begins, [*begins[1:], len(lines)], strict=True):
        kept += lines[at:end] if _speaks_of_leave(" ".join(lines[at:end])) else []
    return kept


_ENTRIES = 3
"""So many lines at least begin with a day where somebody keeps a diary."""
_ANSWERS = re.compile(
    r"\b(?:yes|no|y|n|ok|okay|fine|happy|glad|agree\w*|consent\w*|sign\w*|forms?|slips?|permission|withdr\w+|private\w*|confiden\w*|"
    r"anon\w*|changed? (?:her|his|their|my) mind|second thoughts|rather|prefers?|asks?|asked|wants?|wanted|wishes)\b",
    re.IGNORECASE,
)


_OF_THE_CALL = re.compile(
    r"\b(?:left )?no (?:message|answer|reply|voice ?mail|number|contact|rush|hurry|one (?:in|there|about)|body (?:in|there|about)|show)\b|"
    r"\b(?:didn['’]?t|did not|wouldn['’]?t|would not) (?:leave (?:a |any )?(?:message|number|voice ?mail)|pick up|say (?:why|what (?:about|for|it was about)|who))\b|"
    r"\bforms? from the \w+|\bsign(?:ed|s)? for (?:a |the )?(?:parcel|delivery|keys?)\b",
    re.IGNORECASE,
)
"""What became of a call, whatever else was said in it: ``no message``, ``didn't leave a number``."""


def _speaks_of_leave(entry: str) -> bool:
    entry = _OF_THE_CALL.sub(" ", entry)
    return bool(topics(entry) or _ANSWERS.search(entry) or all_out(entry) or taken_back(entry)[1] or wish_in(entry))


@dataclass(slots=True)
class _Call:
    name: str
    lines: list[int]
    noted: list[str] = field(default_factory=list)

    @property
    def wants_out(self) -> bool:
        note = " ".join(self.noted)
        return part_in(note) is None and any(map(_out, self.noted))


def with_calls_told(lines: Sequence[str], known: Known) -> list[str]:
    """The lines; those that note a call in which somebody wants all of theirs out say that, and no more.

    >>> known = Known([["Ada Obi"], ["Imogen Farr"]])
    >>> with_calls_told(["Mon, 10.35", "Ada O rang. Bad night. Wishes she hadn't told Imogen, please bin her story.", "", "milk!"], known)
    ['Mon, 10.35', 'Ada O: wants everything taken out', '', 'milk!']
    >>> with_calls_told(["Ada O. rang (Denise took it).", "She does not want the interview used any more.", "", "Cake: Bo"], known)
    ['Ada O.: wants everything taken out', '', 'Cake: Bo']
    >>> with_calls_told(["Tues, Ada (Obi) rang me.", "", "- slip stands", "- not the bit about her son"], known)
    ['Tues, Ada (Obi) rang me. slip stands. not the bit about her son.', '']
    >>> with_calls_told(["- Ada rang about the loop", "- soup pans, return", "- Imogen rang. Wants all of hers taken out."], known)
    ['- Ada rang about the loop', '- soup pans, return', 'Imogen: wants everything taken out']
    >>> with_calls_told(["- Zoe Kay rang. Wants everything of hers taken out. Ada to pop round."], known)
    ['Ada to pop round.']
    >>> with_calls_told(["Ada rang. All fine. Not the bit about her son."], known)
    ['Ada rang. All fine. Not the bit about her son.']
    """
    lines = [answered_anyway(_without_a_strangers(line, known)) for line in lines]
    calls: list[_Call] = []
    now: _Call | None = None
    for n, line in enumerate(lines):
        point = _POINT.match(line) is not None
        if not line.strip() and not any(map(_POINT.match, lines[n + 1 : n + 2])):
            now = None  # but for a gap before the points of a note
        elif now is not None and (DAY.match(line) or (point and _POINT.match(lines[now.lines[0]]))):
            now = None
        for sentence in _SENTENCE.split(line.strip()):
            if (name := _who_called(sentence, known)) is not None:
                now = _Call(name, [])
                calls.append(now)
            elif now is not None and (spans := known.spans(sentence)) and spans[0].start == 0:
                now = None  # somebody else is spoken of
            if now is not None and sentence:
                now.noted.append(sentence)
                now.lines += [] if n in now.lines else [n]
    alone = [call for call in calls if _alone(call, calls)]
    told = {call.lines[0]: f"{call.name}: {WANTS_OUT}" for call in alone if call.wants_out}
    gone = {n for call in alone if call.wants_out for n in call.lines[1:]}
    for call, points in ((call, _points(call, lines)) for call in alone if not call.wants_out):
        told |= {call.lines[0]: _in_one([lines[n] for n in (call.lines[0], *points)])} if points else {}
        gone |= {*points}
    return [told.get(n, line) for n, line in enumerate(lines) if n not in gone]


_SOMEBODY = re.compile(
    r"^\W*(?:[\w.:/]{1,9} ){0,4}?(?:(?:Mrs?|Ms|Miss|Dr)\.? )?[A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]*\.?){0,2}(?: \([^()]*\))?,? "
    rf"(?:{RANG}|called (?:in|back|me|us|round|again)|came (?:in|by|round|back|to the (?:office|desk|door))|stopped (?:me|us)|got in touch)\b"
)
"""A note of a call that begins with who called."""


def _without_a_strangers(line: str, known: Known) -> str:
    """A note of a call by somebody who is not known, from where it first speaks of whoever is: what was asked before is theirs."""
    found = _SOMEBODY.match(line)
    if found is None or known.spans(found[0]):
        return line
    sentences = _SENTENCE.split(line.strip())
    first = next((n for n, sentence in enumerate(sentences) if n and known.spans(sentence)), 0)
    return " ".join(sentences[first:])


_POINT = re.compile(r"\s*[-–—•*·]\s+(?=\S)")
"""A point of what is noted of a call."""


def _points(call: _Call, lines: Sequence[str]) -> list[int]:
    """The lines on which it is noted point by point what somebody said who called."""
    if _POINT.match(lines[call.lines[0]]):
        return []  # the note is itself one of several points
    return list(takewhile(lambda n: _POINT.match(lines[n]) is not None, call.lines[1:]))


def _in_one(noted: Sequence[str]) -> str:
    """A call and the points below as one line, all of it about whoever called."""
    first, *points = noted
    return " ".join(f"{part.rstrip(' .;,')}." for part in (first, *(_POINT.sub("", point) for point in points)))


def _alone(call: _Call, calls: Sequence[_Call]) -> bool:
    """Whether no other call is noted on the lines of one."""
    return not any(other is not call and {*other.lines} & {*call.lines} for other in calls)


def _who_called(sentence: str, known: Known) -> str | None:
    """The name of whoever called by a sentence that begins a note of it."""
    for span in known.spans(sentence)[:1]:
        before, after = sentence[: span.start], _IN_FULL.sub("", sentence[span.end :])
        called = CALLED.search(after)
        if len(before.split()) <= _LED_IN and called and not after[: called.start()].strip(" .,'’–-"):
            return sentence[span.start : span.end]
    return None


_IN_FULL = re.compile(r"^\s*\([^()]{2,40}\)")
"""What else somebody is called, behind the name: ``Sheila (Obi) rang``."""


def _out(sentence: str) -> bool:
    if _LESS.search(sentence) or of_a_part(fold(sentence)):
        return False
    return all_out(sentence) == SURELY or taken_back(sentence)[0] or staff_note(sentence)[0]


_LESS = re.compile(
    r"\b(?:(?<!without )(?<!without the )(?<!without her )(?<!without his )(?:sur)?names?(?! either)|photos?|pictures?|stays?|rest|still|back h(?:is|er) no|fine|council|"
    r"pass\w*|shar\w+|partners?|except|but)\b",
    re.IGNORECASE,
)
"""What is less than all of it, or leaves something as it was."""
