"""Who leads a conversation where nothing in it says so: whoever asks while the others answer."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence

from harvest.model import Role
from harvest.model.punctuation import QUESTION_MARKS, asks
from harvest.readers.recognise.talk.asking import (
    asks_to_tell,
    asks_unmarked,
    calls_on_all,
    ends_the_session,
    holds_prompt,
    holds_the_session,
    opens_the_round,
    prompts,
    speaks_to_all,
    welcomes,
)
from harvest.readers.recognise.talk.asking_unmarked import asks_all_along
from harvest.readers.recognise.talk.hosting import ASKS_NOBODY, THANKS
from harvest.readers.transcripts.utterances import Utterance

_SAYS_LITTLE, _IN_PASSING = 0.35, 0.1
_AMONG_SHORT = 0.6
"""How much of the words may be of whoever calls on all and thanks them: what the others write may be a word or two."""


def guess_facilitator(turns: Sequence[Utterance]) -> tuple[str | None, str | None]:
    """Who asks while the others answer, and the warning that it is a guess; (None, None) when nobody stands out."""
    if any(t.role is Role.FACILITATOR for t in turns):
        return None, None
    said: dict[str, list[str]] = {}
    for turn in turns:
        # Who is not known (“Unknown speaker”) answers all the same.
        said.setdefault(turn.speaker or "", []).append(turn.text)
    if len(said) < 2:
        return None, None
    total = sum(len(t.split()) or len(t) for texts in said.values() for t in texts)
    first = next((turn for turn in turns if turn.speaker), turns[0])
    ends = " ".join(turn.text for turn in turns[-2:] if turn.speaker == first.speaker)
    leads = [
        name
        for name in said
        if name and _leads(name, said, total, opens=first.text if first.speaker == name else "", ends=ends)
    ]
    if not leads and len(said) > 2:
        leads = [name for name, texts in said.items() if name and any(map(opens_the_round, texts))]
        leads = leads or _calls_on(turns, said, total) or _calls_all(first, said, total)
    if not leads and (alone := asks_all_along(said)):
        leads = [alone]
    if len(leads) != 1:
        return None, None
    return leads[0], (
        f"{leads[0]} mostly asks and is taken for the facilitator (a guess: nothing in the file says so). "
        "Correct the role if that is wrong."
    )


def _calls_on(turns: Sequence[Utterance], said: Mapping[str, Sequence[str]], total: int) -> list[str]:
    """Whoever alone calls others by their names, who then speak: a chair gives the floor and need not ask."""
    called = Counter(
        one.speaker or ""
        for one, after in zip(turns, turns[1:], strict=False)
        if one.speaker != after.speaker and after.speaker and _called_at_edge(after.speaker, one.text)
    )
    who, times = called.most_common(1)[0] if called else ("", 0)
    share = sum(len(text.split()) for text in said.get(who, ())) / max(1, total)
    return [who] if who and times >= 2 and len(called) == 1 and share < 0.45 else []


def _calls_all(first: Utterance, said: Mapping[str, Sequence[str]], total: int) -> list[str]:
    """Whoever begins by asking all to write or to tell, where nobody else does and others say most of it."""
    who = first.speaker or ""
    others = [text for name, texts in said.items() if name != who for text in texts]
    share = sum(len(text.split()) for text in said.get(who, ())) / max(1, total)
    return [who] if who and calls_on_all(first.text) and share < 0.45 and not any(map(calls_on_all, others)) else []


def _called_at_edge(name: str, text: str) -> bool:
    """Whether words begin or end with calling somebody: ``Mr Orr, you wanted to come in.``"""
    parts = [re.escape(part) for part in re.findall(r"[^\W\d_][\w'’-]{2,}", name)]
    if not parts:
        return False
    called = rf"(?:(?:{'|'.join(parts)}|Mrs?|Ms|Dr|Miss|Cllr)\b\.?\s*){{1,4}}"
    begins = rf"\W*(?:(?:and|so|thanks|thank you|yes|ok(?:ay)?|right|now)\W+){{0,3}}{called}[,–—]"
    return re.match(begins, text[:60]) is not None or re.search(rf"[.,;:!?–—]\s+{called}\W*$", text[-60:]) is not None


def _leads(name: str, said: Mapping[str, Sequence[str]], total: int, *, opens: str, ends: str) -> bool:
    """Whether somebody asks while the others answer; ``opens`` is what they said where theirs are the first words, and
    ``ends`` what whoever spoke first says at the end."""
    texts = said[name]
    share = sum(len(t.split()) or len(t) for t in texts) / max(1, total)
    questions = sum(1 for t in texts if asks(t)) / len(texts)
    others = [t for other, theirs in said.items() if other != name for t in theirs]
    count = sum(1 for t in texts if asks(t))
    if len(said) == 2 and _interviews(texts, others, share):
        return True
    if len(texts) >= 2 and all(map(_bids, texts)) and not any(map(_bids, others)) and share < 0.6:
        return True
    # Two people, of whom one only asks and the other never does: less is enough.
    if len(said) == 2 and count >= 2 and not sum(map(asks, others)):
        return (questions >= 0.6 and share < 0.45) or (questions == 1 and share < 0.6)
    if count >= 2 and questions == 1 and share < 0.5 and not any(map(_holds_question, others)):
        return True
    if count >= 3 and questions >= 0.5 and share < 0.4:
        return True
    # Others may ask in passing (“Every day? With a ladder?”) where who began does little else.
    in_passing = sum(map(asks, others)) <= 0.25 * len(others)
    if opens and in_passing and len(said) > 2 and count >= 2 and questions >= 0.6 and share < 0.45:
        return True
    return _invites(texts, others, share) or _opens(texts, others, share, opens, ends, len(said))


def _interviews(texts: Sequence[str], others: Sequence[str], share: float) -> bool:
    """Of two who talk: who asks the other to tell, or asks every other time and is never asked, and says little."""
    if asks_to_tell(texts[0]) and not any(map(asks_to_tell, others)) and share < _SAYS_LITTLE:
        return True
    long = [t for t in texts if len(t.split()) > 3 or asks(t)]
    asked = sum(map(asks, long))
    return asked >= 2 and asked >= 0.5 * len(long) and share < 0.45 and not any(map(_holds_question, others))


def _opens(texts: Sequence[str], others: Sequence[str], share: float, opens: str, ends: str, people: int) -> bool:
    """Whoever begins by asking and goes on so, or ends the talk, where hardly anybody asks back, or nobody does."""
    asked_back = sum(1 for t in others if _holds_question(t))
    if opens and people >= 3 and not asked_back and share < _AMONG_SHORT and _calls_and_thanks(opens, ends, others):
        return True
    if not opens or share >= 0.45 or (len(others) < 3 and (people < 3 or len(texts) < 2)):
        return False
    if people >= 3 and welcomes(opens) and ends_the_session(ends) and share < 0.4 and not any(map(welcomes, others)):
        return True
    if not _bids(opens):
        # Who begins without a question goes on with nothing but questions, or has just begun to record.
        later = sum(map(_bids, texts[1:]))
        closes = ends_the_session(ends) and not _bids(texts[-1])
        begins = holds_the_session(opens) and later >= 1
        # of many who talk with each other one may ask another in passing
        passing = people >= 3 and begins and asked_back <= _IN_PASSING * len(others)
        goes_on = later >= 2 and later + closes == len(texts) - 1
        return (passing or (not asked_back and (begins or goes_on))) and share < 0.4
    if asks_to_tell(opens) and not any(map(asks_to_tell, others)) and share < _SAYS_LITTLE:
        return True
    if ends_the_session(ends) and len(texts) >= 2 and asked_back <= 0.25 * len(others):
        return True
    again = sum(map(_bids, texts))
    if again >= 2 and again >= 0.5 * len(texts) and asked_back <= 0.15 * len(others):
        return True
    to_all = speaks_to_all(opens) and people >= 3 and share < 0.35
    return people >= 3 and asked_back <= (0.2 * len(others) if to_all else 0)


def _calls_and_thanks(opens: str, ends: str, others: Sequence[str]) -> bool:
    """Whether somebody calls on anybody at first, which nobody else does, and thanks them at the end."""
    return (
        _bids(opens)
        and speaks_to_all(opens)
        and THANKS.search(ends) is not None
        and not any(map(speaks_to_all, others))
    )


def _invites(texts: Sequence[str], others: Sequence[str], share: float) -> bool:
    """Whoever asks in words, with or without the mark, most of the time, and is hardly ever asked."""
    asked = sum(map(prompts, texts))
    back = sum(1 for t in others if holds_prompt(t))
    holds = any(map(holds_the_session, texts)) and not any(map(holds_the_session, others))
    often = asked >= 3 or (asked >= 2 and holds)
    return often and asked >= (0.5 if holds else 0.6) * len(texts) and share < 0.4 and back <= 0.1 * len(others)


def _bids(text: str) -> bool:
    """Whether others are asked or told to speak, anywhere in the words and in any way."""
    return holds_prompt(text) or asks_to_tell(text) or asks_unmarked(text)


def _holds_question(text: str) -> bool:
    """Whether somebody asks in what they say; ``Honestly? The shed.`` asks nobody, nor does ``It is, isn't it?``."""
    if not any(mark in text for mark in QUESTION_MARKS):
        return asks(text)
    return any(mark in ASKS_NOBODY.sub("", _REPEATED.sub("", text)) for mark in QUESTION_MARKS)


_REPEATED = re.compile(r"^\W*\w+(?:\s\w+)?\?\s+(?=\S)")
"""A word or two said back before the answer: ``The shed? We built it.``"""
