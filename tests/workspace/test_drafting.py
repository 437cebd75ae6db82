"""A draft holds whole quotations only, the common ones and those that differ."""

from __future__ import annotations

import numpy as np

from harvest import workspace as verbs
from harvest.evidence import Quotation
from tests.factories import InquiryBuilder, build


def quotations(*said: tuple[str, str]) -> list[Quotation]:
    """One agreed coding a remark, as (voice, words)."""
    inquiry = InquiryBuilder()
    inquiry.event("Spring café")
    source = inquiry.source("Table 1", event="Spring café", table="1")
    voices = {name: inquiry.voice(name) for name in dict.fromkeys(name for name, _ in said)}
    for name, words in said:
        inquiry.agree(inquiry.say(source, voices[name], words), "five_ways/connect")
    return list(build(inquiry.material()).quotations)


def unit(*angles: float) -> np.ndarray:
    return np.array([[np.cos(a), np.sin(a)] for a in angles])


def test_the_middle_is_central_and_the_outlier_is_different() -> None:
    found = quotations(("Una Fell", "Left."), ("Vic Gill", "Middle."), ("Wyn Hale", "Right."), ("Xan Ives", "Far."))
    draft = verbs.report.central_and_different(found, unit(0.0, 0.4, 0.8, 3.54), central=1, different=1)
    assert [q.text for q in draft.central] == ["Middle."]
    assert [q.text for q in draft.different] == ["Far."]


def test_one_voice_is_taken_once_and_the_same_words_are_not_repeated() -> None:
    found = quotations(("Una Fell", "A."), ("Una Fell", "B."), ("Vic Gill", "C."), ("Wyn Hale", "D."))
    draft = verbs.report.central_and_different(found, unit(0.0, 0.5, 0.01, 1.2), central=3, different=2)
    taken = [*draft.central, *draft.different]
    assert len({q.voice for q in taken}) == len(taken)
    assert not {"A.", "C."} <= {q.text for q in taken}


def test_every_word_of_a_draft_but_its_marks_was_said_by_somebody() -> None:
    found = quotations(("Una Fell", "We sing."), ("Vic Gill", "We dance."), ("Wyn Hale", "We eat."))
    text = verbs.report.central_and_different(found, unit(0.0, 0.6, 1.4)).text
    assert text.startswith(verbs.report.DRAFT_MARK)
    lines = [line for line in text.splitlines() if line.startswith("“")]
    assert {line.split("”")[0].lstrip("“") for line in lines} == {"We sing.", "We dance.", "We eat."}
