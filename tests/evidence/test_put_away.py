"""Evidence that is kept as columns of numbers comes back as it was, whatever is in it."""

from __future__ import annotations

import json
from dataclasses import fields, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from harvest.evidence.put_away import _quotations, _quotations_again
from harvest.evidence.records import Quotation, Row
from harvest.model import CodeRef, Consent, Polarity, SaidBefore, Translation, VoiceKind
from harvest.model.columns import columns, items

STORED = "We met at Anna's table. She sang. Then we walked home together."
WORDS = st.text(max_size=12)
SPAN = st.tuples(st.integers(0, len(STORED)), st.integers(0, 20))


@st.composite
def _quoted(draw: st.DrawFn) -> Quotation:
    start, length = draw(SPAN)
    end = min(start + length, len(STORED))
    before, after = draw(st.integers(0, start)), draw(st.integers(0, len(STORED) - end))
    verbatim = draw(st.sampled_from([STORED[start:end], "[Resident 3] sang", ""]))
    whole = draw(st.sampled_from([verbatim, STORED[start - before : end + after], "Whole, and otherwise"]))
    return Quotation(
        code=draw(st.sampled_from([CodeRef("five_ways", "give"), CodeRef("b", "x.y")])),
        text=draw(st.sampled_from([verbatim, "She […] home"])),
        verbatim=verbatim,
        whole=whole,
        voice=draw(WORDS),
        source="A walk",
        source_id=7,
        passage_id=draw(st.integers(1, 3)),
        start=start,
        end=end,
        place=draw(WORDS),
        polarity=draw(st.sampled_from(list(Polarity))),
        decided_by=draw(WORDS),
        decided_at="2026-05-01",
        decision_ids=tuple(draw(st.lists(st.integers(1, 99), max_size=3))),
        codebook_version="1.0",
        consent=draw(st.sampled_from(list(Consent))),
        event=draw(st.none() | WORDS),
        facets=draw(st.dictionaries(WORDS, WORDS, max_size=2)),
        chosen=draw(st.booleans()),
        translation=draw(st.none() | st.builds(Translation, st.just(3), st.just(0), st.just(5), WORDS, WORDS)),
        before=draw(st.none() | st.builds(SaidBefore, WORDS, WORDS)),
    )


@given(st.lists(_quoted(), max_size=6))
def test_quotations_come_back_with_the_words_that_stand_in_their_source(quoted: list[Quotation]) -> None:
    kept = json.loads(json.dumps(_quotations(quoted, {7: STORED})))
    assert _quotations_again(kept, lambda ids: {i: STORED for i in ids}) == tuple(quoted)


def test_words_that_stand_in_their_source_are_not_kept_with_them() -> None:
    at = STORED.index("She sang")
    one = Quotation(
        CodeRef("b", "x"), "She sang.", "She sang.", "She sang. Then we walked home together.", "Resident 3", "A walk",
        7, 1, at, at + 9, "", Polarity.PRESENT, "Ana", "2026", (1,), "1.0", Consent.ANONYMOUS,
    )  # fmt: skip
    kept = _quotations([one, replace(one, text="sang […]", verbatim="[Resident 3] sang.")], {7: STORED})
    said = json.dumps(kept, ensure_ascii=False)
    assert "She sang" not in said and "walked" not in said.replace("Then we walked home", "", 1)
    assert "[Resident 3] sang." in said


def test_a_column_that_is_too_short_is_not_taken_for_what_was_kept() -> None:
    row = Row(
        CodeRef("b", "x"), 1, 2, "Resident 3", 7, "A walk", 0, 5, Polarity.PRESENT, "Ana", "2026", (1, 2), "1.0",
        voice_kind=VoiceKind.GROUP,
    )  # fmt: skip
    kept = json.loads(json.dumps(columns(Row, [row, replace(row, passage_id=2)])))
    assert items(Row, kept, 2) == (row, replace(row, passage_id=2))
    assert {f.name for f in fields(Row)} == set(kept)
    kept["passage_id"][1].pop()
    with pytest.raises(ValueError, match="not as long"):
        items(Row, kept, 2)
