"""Where a reading is not sure of itself: what stands in the result that does not fit, a sentence each.

A reader guesses, and nobody sees a guess that went wrong. So the result is looked at once more, whatever read it: how
many words were left out, and whether what was taken in still holds the marks of something that nobody claimed (names
behind texts, labels inside turns, what programs write, a column without a name).
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace

from harvest.model import Kind, Reading, ReadSource, Role, VoiceKind
from harvest.model.plural import count
from harvest.model.punctuation import asks
from harvest.readers.doubts_of_columns import LOOKS as OF_COLUMNS
from harvest.readers.doubts_of_shape import LOOKS
from harvest.readers.dropping import account
from harvest.readers.recognise.recurring import NOBODY, behind, is_signature
from harvest.readers.recognise.talk.cast import is_speech
from harvest.readers.recognise.talk.speakers import LABEL, looks_like_name, plain_label

_SHARE, _LEAST, _SIGN = 0.1, 40, 0.4
_MACHINE = re.compile(
    r"-->|</?[a-z][a-z0-9]{0,10}(?:\s[^<>]{0,80})?/?>|\b\d{1,2}:\d{2}:\d{2}\b|"
    r"\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-|\"\w{1,30}\"\s*:|&(?:[a-z]{2,8}|#\d{1,5});|"
    r"\bpage \d{1,4} of \d{1,4}\b|^\W*(?:https?://|www\.)\S+\W*$|^\[?\d{1,2}:\d{2}\]?\s|\{\{|\}\}",
    re.I,
)
_NUMBER_ALONE = re.compile(r"^\W*(?:(?:no\.?|nr\.?|card|story|dream|pledge|postcard|number)\s*)?#?(\d{1,3})\W*$", re.I)
_DASH_NAME = re.compile(r"^\s*[–—-]{1,2}\s*([^.!?]{2,50})$")
_YEAR_AHEAD = re.compile(r"2(?<!\w2)0[3-9]\d(?!\w)")
_OWN = re.compile(r"\b(?:I|I['’]\w+|me|my|mine|myself|we|our|us|ich|mein\w*|je|mon|ma|mes|yo|mi|mis)\b", re.I)
_SAMPLE = 2000
"""So many lines of a reading are looked at."""
_OWN_NAME = re.compile(r"(?: row| card)? \d+$")


def with_doubts(reading: Reading) -> Reading:
    """The reading with a sentence for everything in it that does not fit; as it is where nothing is amiss."""
    if reading.not_data or not reading.sources or reading.data_table is not None:
        return reading
    said = [found for look in _LOOKS if (found := look(reading)) and found not in reading.warnings]
    return replace(reading, warnings=(*said, *reading.warnings)) if said else reading


def without_doubts(reading: Reading) -> tuple[str, ...]:
    """The warnings of a reading that are none of :func:`with_doubts`: what holds nobody's words is not doubtful so."""
    said = {look(replace(reading, warnings=())) for look in _LOOKS}
    return tuple(warning for warning in reading.warnings if warning not in said)


def much_left_out(reading: Reading) -> str:
    """More than a tenth of the words that people may have said stands in no source."""
    words = account(reading.sources, reading.dropped)
    if words.left < _LEAST or words.share_left <= _SHARE or any(w.startswith("Left out") for w in reading.warnings):
        return ""
    return (
        f"{round(100 * words.share_left)} % of the words in this file were left out, most of them as “{words.most}”: "
        "look under “Left out, and why” whether people said any of it."
    )


def machine_in_words(reading: Reading) -> str:
    """Lines that a program wrote stand among the words."""
    lines = _lines(reading)
    odd = [line for line in lines if _MACHINE.search(line[:200])]
    if len(odd) < 2 and not (odd and len(lines) <= 10):
        return ""
    if len(odd) < 0.02 * len(lines):
        return ""
    return (
        f"{count(len(odd), 'line looks', 'lines look')} like what a program wrote (“{odd[0].strip()[:50]}”): "
        "this form may not be known here. Look at the first lines; another export of the same talk may be read better."
    )


def names_not_taken(reading: Reading) -> str:
    """Several texts end with a name, and nobody is named for them."""
    texts = _unnamed_texts(reading)
    found = [one for one in map(behind, texts) if one is not None and one.parts]
    if len(found) < max(2, _SIGN * len(texts)):
        alone = [m.group(1).strip() for t in texts if (m := _DASH_NAME.match(t)) and _signs(m.group(1))]
        if len(alone) < 2:
            return ""
        shown, many = alone[0], len(alone)
    else:
        shown, many = ", ".join(found[0].parts), len(found)
    return (
        f"{many} texts end with what looks like a name (“{shown[:40]}”), and nobody was named by it: look whether "
        "these are the tellers. If so, put each name on a line of its own that begins with a dash, and upload the file "
        "again."
    )


def _signs(text: str) -> bool:
    parts = [part.strip() for part in text.split(",") if part.strip()]
    return bool(parts) and (is_signature(parts) or NOBODY.match(text) is not None)


_HEAD = 100
_NAME_AND_TIME = re.compile(r"^\s*([^\W\d_].{1,60}?)(?:\s{2,}|\t)[(\[]?\d{1,2}:\d{2}(?::\d{2})?[)\]]?\s*$")
"""A line of its own with a name, a gap and a time, as tools set it above what somebody says."""


def labels_inside(reading: Reading) -> str:
    """Lines inside the turns of a talk begin as if somebody else spoke."""
    if reading.kind is not Kind.TRANSCRIPT:
        return ""
    inside, heads = Counter[str](), Counter[str]()
    for source in reading.sources:
        for turn in source.turns[:_SAMPLE]:
            for line in source.text[turn.start : turn.end].split("\n"):
                if timed := _NAME_AND_TIME.match(line[:_HEAD]):
                    heads[timed.group(1)] += 1
                found = LABEL.match(line[:80])
                if found and looks_like_name(label := plain_label(found.group(1).strip("*_ "))):
                    inside[label] += 1
    often = [*heads, *(label for label, n in inside.items() if n >= 2)]
    inside += heads
    if not often and len(inside) < 3:
        return ""
    shown = ", ".join(f"“{label[:30]}”" for label in (often or list(inside))[:3])
    return (
        f"{count(sum(inside.values()), 'line', 'lines')} inside what others say may begin as if somebody spoke "
        f"({shown}): look whether these are people. If so, write their names in the file as the others' are, and "
        "upload it again."
    )


def several_in_one(reading: Reading) -> str:
    """One text with numbers or signatures between its parts: perhaps several people's."""
    if len(reading.sources) != 1 or reading.kind is Kind.TRANSCRIPT:
        return ""
    lines = _lines(reading)
    numbers = [int(m.group(1)) for line in lines if (m := _NUMBER_ALONE.match(line))]
    counted = len(numbers) >= 3 and numbers == sorted(set(numbers))
    signed = sum(1 for line in lines if (m := _DASH_NAME.match(line)) and _signs(m.group(1)))
    if not counted and signed < 2:
        return ""
    return (
        f"This may be {len(numbers) if counted else signed} texts by different people, and was read as one: put a "
        "heading over each (“Story 1”) or an empty line and the name below it, and upload it again."
    )


def kind_in_doubt(reading: Reading) -> str:
    """A year far ahead speaks of dreams, and nothing at all of a story: what was taken may be something else."""
    kinds = {source.kind for source in reading.sources}
    if kinds & {Kind.DREAM, Kind.PLEDGE} or Kind.TRANSCRIPT in kinds:
        return ""
    texts = [source.text for source in reading.sources]
    ahead = next((m.group() for text in (reading.name, *_asked(reading)) if (m := _YEAR_AHEAD.search(text))), "")
    many = sum(1 for text in texts if _YEAR_AHEAD.search(text[:400]))
    if ahead or (many >= 2 and many >= 0.3 * len(texts)):
        said = ahead or "a year far ahead"
        return (
            f"Taken for {reading.kind.words.many}, though it speaks of {said}: if these are dreams, choose “Dream” as "
            "the kind."
        )
    if reading.kind is Kind.STORY and reading.mapping is None and not any(_OWN.search(text) for text in texts):
        return (
            "Taken for a story, and nobody says “I” or “we” in it: if these are notes or no words of people, choose "
            "another kind or “This is no data”."
        )
    return ""


def _asked(reading: Reading) -> list[str]:
    return [question for source in reading.sources[:50] if (question := source.question)]


def words_of_a_board(reading: Reading) -> str:
    """Texts that come again and again or hold no letters: the board's own words or reactions, not people's."""
    texts = [" ".join(source.text.split()) for source in reading.sources]
    used = reading.mapping or {}
    if reading.kind is Kind.TRANSCRIPT or len(texts) < 4 or used.get("attributes") or used.get("teller"):
        return ""
    again = [text for text, n in Counter(texts).items() if n >= 3 and len(text.split()) <= 4]
    bare = [text for text in texts if len(text) <= 40 and not any(c.isalpha() for c in text)]
    odd = list(dict.fromkeys([*bare, *again]))
    if not odd:
        return ""
    shown = ", ".join(f"“{text[:30]}”" for text in odd[:3])
    stand = "stands" if len(odd) == 1 else "stand"
    return f"Among the texts {stand} {shown}, which may be a board's own words: look whether anybody said that."


def labels_that_say_little(reading: Reading) -> str:
    """Somebody who speaks once, under a label that reads like a heading, and says no sentence."""
    if reading.kind is not Kind.TRANSCRIPT:
        return ""
    turns = [(turn.speaker, s.text[turn.start : turn.end]) for s in reading.sources for turn in s.turns if turn.speaker]
    often = Counter(speaker for speaker, _ in turns)
    odd = [
        speaker
        for speaker, words in turns
        if often[speaker] == 1 and (len(speaker.split()) > 3 or not is_speech(words)) and len(words.split()) < 40
    ]
    odd = [label for label in odd if len(label.split()) > 3 or not looks_like_name(label)]
    if not odd or len(often) < 2:
        return ""
    shown = ", ".join(f"“{label[:40]}”" for label in odd[:3])
    return f"Under {shown} only one thing is said: if that is a heading and nobody, look at the first lines."


def nobody_leads(reading: Reading) -> str:
    """Somebody asks the others again and again, and nobody was taken for the facilitator."""
    if reading.kind is not Kind.TRANSCRIPT:
        return ""
    turns = [(turn, s.text[turn.start : turn.end]) for s in reading.sources for turn in s.turns if turn.speaker]
    if any(turn.role is Role.FACILITATOR for turn, _ in turns) or len({turn.speaker for turn, _ in turns}) < 2:
        return ""
    asked = Counter(turn.speaker for turn, words in turns if asks(words))
    most = asked.most_common(2)
    if not most or most[0][1] < 2 or most[0][1] < 2 * sum(n for _, n in most[1:]) or most[0][1] < 0.5 * asked.total():
        return ""
    return (
        f"Nobody was taken for the facilitator, though {most[0][0]} asks {most[0][1]} times: choose that role below if "
        "it is theirs, or their questions count as a participant's words."
    )


def _lines(reading: Reading) -> list[str]:
    lines: list[str] = []
    for source in reading.sources:
        lines += [line for line in source.text.split("\n") if line.strip()]
        if len(lines) > _SAMPLE:
            break
    return lines[:_SAMPLE]


def _unnamed_texts(reading: Reading) -> list[str]:
    """The texts that nobody is named for: cards and rows, or the paragraphs of the one text."""
    if reading.kind is Kind.TRANSCRIPT:
        return []
    if len(reading.sources) == 1:
        source = reading.sources[0]
        return source.text.split("\n") if not source.voice or _nameless(source) else []
    return [source.text for source in reading.sources[:_SAMPLE] if _nameless(source)]


def _nameless(source: ReadSource) -> bool:
    named = source.voice and not _OWN_NAME.search(source.voice)
    return source.voice_kind is not VoiceKind.PERSON or not named


_LOOKS = (
    *LOOKS,
    much_left_out,
    names_not_taken,
    labels_inside,
    several_in_one,
    kind_in_doubt,
    machine_in_words,
    words_of_a_board,
    labels_that_say_little,
    nobody_leads,
    *OF_COLUMNS,
)
