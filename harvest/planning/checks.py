"""What tellers said of their words: the last answer for each passage stands."""

from __future__ import annotations

from collections.abc import Iterable

from harvest.model import Check, CheckAnswer, Entry, EntryKind


def checks(entries: Iterable[Entry]) -> tuple[Check, ...]:
    """The answer that stands for each passage, in the order of passages. ``entries`` are those in force."""
    found: dict[int, Check] = {}
    for e in entries:
        if e.kind is not EntryKind.CHECK or "answer" not in e.detail:
            continue
        passage, answer = int(e.subject), CheckAnswer(str(e.detail["answer"]))
        found[passage] = Check(
            passage=passage,
            voice=_number(e, "voice"),
            answer=answer,
            words=str(e.detail.get("words", "")),
            source=_number(e, "source"),
            start=_number(e, "start"),
            end=_number(e, "end"),
            who=e.who,
            at=e.at,
        )
    return tuple(c for _, c in sorted(found.items()) if c.answer is not CheckAnswer.OPEN)


def _number(e: Entry, key: str) -> int:
    return int(str(e.detail.get(key, 0)))
