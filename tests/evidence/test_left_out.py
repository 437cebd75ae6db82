"""Whom a pack leaves out: figures that a count by hand gives, and a choice that gives groups their share."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from harvest import evidence
from harvest.evidence import Represented, left_out, nearness, propose
from harvest.model import Consent, FindingQuotation, Planning, Role, Valence, WrittenFinding
from harvest.privacy import clear
from tests.factories import InquiryBuilder

CONNECT = "five_ways/connect"


def unit(rows: np.ndarray) -> np.ndarray:
    return rows / np.linalg.norm(rows, axis=1, keepdims=True)


@settings(max_examples=20)
@given(st.integers(0, 2**32 - 1), st.integers(3, 8), st.integers(1, 3))
def test_the_mean_of_random_draws_is_that_of_all_draws(seed: int, passages: int, drawn: int) -> None:
    vectors = unit(np.random.default_rng(seed).normal(size=(passages, 3)))
    said = {n: n // 2 for n in range(passages)}
    near = nearness(said, vectors, 0.5)
    found = left_out(near, list(range(drawn)), list(said), np.zeros((0, 3)), {}, below=1)
    # by hand: every way to draw so many, everybody who has nothing near in it
    missed = []
    for picked in combinations(range(passages), drawn):
        reached = {
            said[a] for a in said for b in picked if a == b or said[a] == said[b] or vectors[a] @ vectors[b] >= 0.5
        }
        missed.append(len(set(said.values()) - reached))
    assert found.drawn == pytest.approx(np.mean(missed))
    first = {said[a] for a in said for b in range(drawn) if said[a] == said[b] or vectors[a] @ vectors[b] >= 0.5}
    assert found.left == found.quoted_only == len(set(said.values()) - first)
    assert found.low <= found.drawn + 1e-9 <= found.high + 1


def test_who_is_near_a_finding_is_not_left_out_by_it() -> None:
    near = nearness({1: 10, 2: 20, 3: 30}, np.eye(3), 0.9)
    found = left_out(near, [1], [1, 2, 3], np.eye(3)[[1]], {}, below=1)
    assert (found.left, found.quoted_only, found.voices) == (1, 2, (30,))


def test_a_group_is_told_only_where_no_number_of_its_kind_is_small() -> None:
    said = {n: n for n in range(20)}
    near = nearness(said, np.eye(20), 0.9)
    groups = {"role": {n: ["residents" if n < 12 else "staff"] for n in said}}
    hidden = left_out(near, range(10), said, np.zeros((0, 20)), groups, below=5)
    # two residents and eight staff are left out: two are too few, and told the eight they would be known
    assert [(g.group, g.heard, g.left) for g in hidden.groups] == [("residents", 12, None), ("staff", 8, None)]
    told = left_out(near, range(10), said, np.zeros((0, 20)), groups, below=1)
    assert [g.left for g in told.groups] == [2, 8]


def event() -> tuple[InquiryBuilder, np.ndarray]:
    """Six people on benches, three on buses, one on the library; a vector each way."""
    inquiry = InquiryBuilder()
    inquiry.event("Café")
    table = inquiry.source("Table 1", event="Café", table="1")
    rows = []
    for n in range(10):
        voice = inquiry.voice(f"Person {n}", Consent.ANONYMOUS, Role.RESIDENT)
        topic = 0 if n < 6 else 1 if n < 9 else 2
        words = (
            "the benches by the lock on our road",
            "the number nine bus to the pool",
            "the hall of the library here",
        )
        p = inquiry.say(table, voice, f"Every week we meet and talk about {words[topic]} again.")
        inquiry.agree(p, CONNECT)
        rows.append(np.eye(3)[topic])
    return inquiry, np.array(rows)


def built(chosen: tuple[FindingQuotation, ...] = ()) -> evidence.Evidence:
    inquiry, vectors = event()
    finding = WrittenFinding("1", "People meet.", (CONNECT,), Valence.HELPS, chosen)
    material = inquiry.material(planning=Planning(findings=(finding,)))
    near = nearness({p.id: p.voice_id for p in material.passages}, vectors, 0.9)
    return evidence.build(clear(material), near=near)


def topics(quotations: tuple[evidence.Quotation, ...]) -> list[str]:
    return ["bench" if "bench" in q.text else "bus" if "bus" in q.text else "library" for q in quotations]


def test_each_further_quotation_counts_less_for_people_already_represented() -> None:
    found = built()
    assert found.near is not None
    picked = propose(found.quotations, 3, represented=Represented(found.near))
    # six, then three each: the second bench (6/2) is worth as much as the bus (3), the library is worth one
    assert sorted(topics(picked)) == ["bench", "bench", "bus"]
    assert sorted(topics(propose(found.quotations, 2, represented=Represented(found.near)))) in (
        ["bench", "bench"], ["bench", "bus"],
    )  # fmt: skip
    reached = (
        len(found.near.voices)
        - left_out(
            found.near, [q.passage_id for q in picked], [q.passage_id for q in found.quotations], np.zeros((0, 3)), {}
        ).left
    )
    assert reached == 9


def test_what_a_person_chose_counts_as_taken_before_anything_is_proposed() -> None:
    found = built()
    bench = next(q for q in found.quotations if "bench" in q.text)
    represented = Represented(found.near)  # type: ignore[arg-type]
    represented.take([bench, bench])
    rest = [q for q in found.quotations if q.voice != bench.voice]
    assert topics(propose(rest, 1, represented=represented)) == ["bus"]


def test_a_pack_of_one_event_asks_only_of_those_heard_there() -> None:
    found = built()
    assert found.near is not None
    fewer = found.near.of({found.near.voices[0], found.near.voices[9]})
    assert fewer.voices == (found.near.voices[0], found.near.voices[9])
    assert fewer.near([fewer_id for fewer_id in found.near.columns][:1]).tolist() == [1, 0]
    assert replace(found, near=None).proposed(found.quotations, 2)
