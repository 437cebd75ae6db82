"""Which quotations are proposed, and how they are shortened."""

from __future__ import annotations

import random
from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from harvest.evidence import Quotation, propose, shorten
from harvest.evidence.proposals import sentences, widen
from harvest.evidence.words import is_shortening
from harvest.model import Polarity
from tests.factories import InquiryBuilder, build

TALK = "We look after the garden on the corner together and nobody has to ask."


def talk(said: list[tuple[int, int, Polarity]]) -> tuple[Quotation, ...]:
    """Quotations of one code: (voice, table, polarity) each."""
    inquiry = InquiryBuilder()
    voices = [inquiry.voice(f"Name Nr{i}x") for i in range(6)]
    tables = [inquiry.source(f"Table {i}", table=str(i)) for i in range(4)]
    for n, (voice, table, polarity) in enumerate(said):
        inquiry.agree(inquiry.say(tables[table], voices[voice], f"{TALK} {n}."), "five_ways/connect", polarity=polarity)
    return build(inquiry.material()).quotations


told = st.lists(
    st.tuples(st.integers(0, 5), st.integers(0, 3), st.sampled_from(list(Polarity))), min_size=1, max_size=14
)


@given(told, st.integers(1, 6), st.integers(1, 2), st.randoms(use_true_random=False))
def test_proposals_keep_to_their_limits_whatever_the_order(said, limit, per_voice, chance: random.Random):
    quotations = talk(said)
    picked = propose(quotations, limit, per_voice)
    assert 1 <= len(picked) <= limit
    assert max(Counter(q.voice for q in picked).values()) <= per_voice
    assert set(map(id, picked)) <= set(map(id, quotations))
    shuffled = list(quotations)
    chance.shuffle(shuffled)
    assert [q.passage_id for q in propose(shuffled, limit, per_voice)] == [q.passage_id for q in picked]


def test_proposals_spread_over_tables_before_going_back_to_one():
    picked = propose(talk([(0, 0, Polarity.PRESENT), (1, 0, Polarity.PRESENT), (2, 1, Polarity.PRESENT)]), 2)
    assert {q.table for q in picked} == {"0", "1"}


def test_what_does_not_fit_the_rest_is_proposed_too():
    said = [(i, i % 4, Polarity.PRESENT) for i in range(5)] + [(5, 0, Polarity.LACKING)]
    assert Polarity.LACKING in {q.polarity for q in propose(talk(said), 3)}
    assert Polarity.LACKING not in {q.polarity for q in propose(talk(said), 3, dissent=False)}


text = st.lists(
    st.lists(st.text("abcdefé", min_size=1, max_size=8), min_size=1, max_size=9).map(lambda w: " ".join(w) + "."),
    min_size=1,
    max_size=8,
).map(" ".join)


@given(text, st.integers(3, 40))
def test_shortening_keeps_whole_sentences_and_marks_what_it_leaves_out(said, words):
    short = shorten(said, words)
    assert is_shortening(short, said)
    assert short == said or short.endswith(". […]")


@given(text, st.data())
def test_widening_gives_whole_sentences_that_hold_the_span(said, data):
    start = data.draw(st.integers(0, len(said) - 1))
    end = data.draw(st.integers(start + 1, len(said)))
    a, b = widen(said, start, end)
    assert a <= start and end <= b
    borders = {x for span in sentences(said) for x in span}
    assert a in borders | {start} and b in borders | {end}
