"""How many people saw their own words before these left, and what they said of them."""

from __future__ import annotations

from harvest.evidence.evidence import Evidence
from harvest.model import CheckAnswer, VoiceKind
from harvest.model.plural import count


def told_back(evidence: Evidence) -> str:
    """The teller's check in a sentence, people only; empty when nobody was shown anything yet."""
    spoke = {v.id for v in evidence.voices if v.kind is VoiceKind.PERSON and v.passages}
    seen = {c.voice for c in evidence.planning.checks} & spoke
    if not seen:
        return ""
    by_answer = {
        answer: len({c.voice for c in evidence.planning.checks if c.answer is answer} & seen) for answer in CheckAnswer
    }
    parts = [
        f"{n} {said}"
        for answer, said in (
            (CheckAnswer.KEEP, "kept words as they are"),
            (CheckAnswer.CHANGE, "put some in other words"),
            (CheckAnswer.TAKE_OUT, "took some out"),
        )
        if (n := by_answer[answer])
    ]
    return f"{len(seen)} of {count(len(spoke), 'person', 'people')} saw their words: {', '.join(parts)}."
