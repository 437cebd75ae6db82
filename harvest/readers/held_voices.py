"""Voices whose words are held until a person has looked: children by their words or label, captions not to be used."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import replace

from harvest.model import Kind, Reading, ReadSource, Turn, VoiceKind
from harvest.readers.documents.mail.mail_heads import HEAD
from harvest.readers.leave.in_letters import permits_itself
from harvest.readers.leave.learned_aloud import surely_all_out
from harvest.readers.lists_in_words.held_mails import held_as_change
from harvest.readers.permission.captions import caption_held
from harvest.readers.permission.text import forget_cells
from harvest.readers.permission.wished.mailed import asks_to_change, is_mail
from harvest.readers.permission.wished.takes_all_back import WHY, takes_a_topic_back, takes_all_back
from harvest.readers.permission.wished.to_be_done import without_tasks
from harvest.readers.permission.young.children import Child, by_rules, child_called, child_described
from harvest.readers.permission.young.grown import says_own_age
from harvest.readers.permission.young.introduced import TELLS_AGE, child_introduced, somebody_introduced
from harvest.readers.permission.young.learned_children import SIXTEEN, child_speaks
from harvest.readers.permission.young.schooldays import shown_as_child

_FIRST_NAME = re.compile(r"[^\W\d_][\w'’-]+")


def with_held_voices(reading: Reading, *, minor_below: int = 16) -> Reading:
    """The reading with the turns marked whose speakers are children or may be, and captions that speak against use.

    What was marked before stays marked, also where somebody has renamed the speaker since. The warnings say who is
    held and why.
    """
    try:
        # a mail saved as text is read as a text without its head
        mail = "mail" in reading.flavour.lower() or any(one.reason == HEAD for one in reading.dropped)
        grown = _of_age(reading) if minor_below <= SIXTEEN else frozenset()
        sources = tuple(_marked(_changed(source, mail), minor_below, grown) for source in reading.sources)
    finally:
        forget_cells()
    if sources == reading.sources and not any(turn.hold for source in sources for turn in source.turns):
        return reading
    said = [w for w in _warnings(sources) if w not in reading.warnings]
    return replace(reading, sources=sources, warnings=(*reading.warnings, *said))


def _changed(source: ReadSource, mail: bool) -> ReadSource:
    """A mail that changes what was permitted, marked: nothing of it, nor of whom it names, leaves unseen."""
    if source.kind is Kind.PHOTO or not (mail or is_mail(source.text)) or not asks_to_change(source.text):
        return source
    return source if mail and permits_itself(source.text) else held_as_change(source)


def _of_age(reading: Reading) -> frozenset[str]:
    """Who says of themselves in one of their answers that they are sixteen or more, so that nothing else is guessed."""
    texts = [
        s for s in reading.sources if s.kind is not Kind.TRANSCRIPT and s.voice and s.voice_kind is VoiceKind.PERSON
    ]
    return frozenset(
        s.voice for s in texts if s.voice and {t.speaker for t in s.turns} <= {None, s.voice} and says_own_age(s.text)
    )


def _marked(source: ReadSource, below: int, grown: frozenset[str]) -> ReadSource:
    beside = _beside(source, below)
    introduced = _introduced(source, below)
    turns = tuple(_mark(source, turn, beside, introduced, below, grown) for turn in source.turns)
    return source if turns == source.turns else replace(source, turns=turns)


def _mark(
    source: ReadSource, turn: Turn, beside: Child, introduced: dict[str, Child], below: int, grown: frozenset[str]
) -> Turn:
    if turn.hold:
        return turn
    words = source.text[turn.start : turn.end]
    if source.kind is Kind.PHOTO:
        why = caption_held(words, turn.question, below) or next(
            (found for key, value in source.attributes.items() if (found := caption_held(value, key, below))), ""
        )
        if why:
            return replace(turn, hold=why)
    if source.kind is Kind.PLEDGE and source.voice_kind is VoiceKind.GROUP:
        # a school that promises is a group, and nobody's own words are in it; a class of children is held all the same
        child, why = child_called(turn.speaker or source.voice or "", below)
        return replace(turn, hold=why, minor=child) if child else turn
    label = turn.speaker or source.voice or ""
    for child, why in (
        child_called(label, below),
        beside if turn.speaker in (None, source.voice) else (False, ""),
        by_rules(words, below) if label in grown else child_speaks(words, below),
        (False, shown_as_child(label, words, below)),
        (False, _all_out(words) if source.kind is Kind.TRANSCRIPT else ""),
        introduced.get(label, (False, "")),
    ):
        if why:
            return replace(turn, hold=why, minor=child)
    return turn


def _all_out(words: str) -> str:
    """Why everything that somebody says in a talk is held, or a part of it: they ask that it be left out."""
    if why := takes_all_back(words):
        return why
    part, rest = takes_a_topic_back(words)
    asked = surely_all_out(without_tasks(rest))
    return WHY.format(" ".join(asked.split())[:80]) if asked else part


def _beside(source: ReadSource, below: int) -> Child:
    """What the attributes of a source say of its one teller, where its permission does not tell it already."""
    if source.permission is not None and source.permission.minor:
        return False, ""
    found = (child_described(key, value, below) for key, value in source.attributes.items())
    return next((child for child in found if child[1]), (False, ""))


def _introduced(source: ReadSource, below: int) -> dict[str, Child]:
    """Speakers of whom another speaker tells that they are children ("this is Mia, she's nine")."""
    labels = {t.speaker for t in source.turns if t.speaker}
    if source.kind is not Kind.TRANSCRIPT or len(labels) < 2:
        return {}
    names: dict[str, list[str]] = defaultdict(list)
    for label in labels:
        first = _FIRST_NAME.match(label)
        if first and len(_ASIDE.sub("", label).split()) <= 2:
            names[first.group()].append(label)
    said = [(turn.speaker, source.text[turn.start : turn.end]) for turn in source.turns]
    found: dict[str, Child] = {}
    for n, (speaker, words) in enumerate(said):
        small = words.casefold()  # a label may stand in capitals where a name in a sentence does not
        if not TELLS_AGE.search(small):
            continue
        named = [called for name, called in names.items() if name.casefold() in small and speaker not in called]
        for called in named:
            first = _FIRST_NAME.match(called[0])
            if first and (child := child_introduced(first.group(), words, below))[1]:
                found |= dict.fromkeys(called, child)
        following = next((who for who, _ in said[n + 1 :] if who and who != speaker), None)
        if not named and following and (child := somebody_introduced(words, below))[1]:
            found.setdefault(following, child)
    return found


_ASIDE = re.compile(r"\s*\([^()]*\)\s*$")


def _warnings(sources: tuple[ReadSource, ...]) -> list[str]:
    """Who is held and why, a line for each voice; many of one file are told together."""
    why: dict[str, str] = {}
    for source in sources:
        for turn in source.turns:
            if turn.hold:
                why.setdefault(turn.speaker or source.voice or source.title, turn.hold)
    shown = [f"{who}: {reason}" for who, reason in list(why.items())[:SHOWN]]
    more = f" and {len(why) - SHOWN:,} more" if len(why) > SHOWN else ""
    return [f"Held until a named person has looked: {'; '.join(shown)}{more}."] if shown else []


SHOWN = 6
"""So many held voices are told with their reasons; the rest stand on the page Voices."""
