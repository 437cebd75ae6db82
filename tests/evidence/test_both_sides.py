"""What helps, what is in the way, what is wished for and what is promised are four different things."""

from __future__ import annotations

import pytest

from harvest import charts, export
from harvest.evidence import both_sides
from harvest.model import Kind, Polarity, Valence
from tests.factories import InquiryBuilder, build


@pytest.fixture
def evidence():
    inquiry = InquiryBuilder()
    table = inquiry.source("Table 1", table="Table 1")
    dreams = inquiry.source("Dreams", kind=Kind.DREAM)
    pledges = inquiry.source("Pledges", kind=Kind.PLEDGE)
    ann, ben = inquiry.voice("Ann"), inquiry.voice("Ben")
    cid, dee = inquiry.voice("Cid"), inquiry.voice("Dee")
    inquiry.agree(inquiry.say(table, ann, "Next door always asks."), "toronto/i_supportive")
    inquiry.agree(inquiry.say(table, ben, "I see nobody all week."), "toronto/i_isolated")
    wish = inquiry.say(dreams, cid, "In five years every street has a bench to talk on.")
    inquiry.agree(wish, "toronto/i_supportive", polarity=Polarity.WISHED_FOR)
    inquiry.agree(wish, "five_ways/connect", polarity=Polarity.WISHED_FOR)
    promise = inquiry.say(pledges, dee, "I will knock on two doors each week.")
    inquiry.agree(promise, "toronto/i_supportive")
    inquiry.agree(promise, "five_ways/connect")
    return build(inquiry.material(), codebook=None)


def test_a_wish_and_a_promise_are_in_no_figure_of_what_is_there(evidence):
    connect = evidence.theme("five_ways/connect")
    assert connect.figures.voices == 1 and connect.figures.polarity == {"wished_for": 1}
    assert connect.figures.valence == {"wished_for": 1, "pledged": 1}
    neighbours = next(b for b in both_sides(evidence) if b.theme.code.code == "i_supportive")
    counted = {v.value: neighbours.counted(v) for v in Valence}
    assert counted == {
        "helps": "1 voice", "hinders": "1 voice", "both": "0 voices", "wished_for": "1 card", "pledged": "1 card",
    }  # fmt: skip


def test_a_quotation_is_labelled_the_right_way_round(evidence):
    labels = {(q.voice, q.code.code): q.said_as for q in evidence.quotations}
    assert sorted(set(labels.values())) == ["helps", "in the way", "promised", "wished for"]
    barrier = next(q for q in evidence.quotations if q.code.code == "i_isolated")
    assert barrier.said_as == "in the way" and barrier.polarity is Polarity.PRESENT


def test_the_rings_show_a_wish_as_a_mark_of_its_own(evidence):
    drawn = charts.rings(evidence, "toronto")
    assert "Residents support one another: 1 voices, wished for by 1" in drawn.alt


@pytest.mark.parametrize("suffix", ["md", "html"])
def test_the_pack_says_a_barrier_is_in_the_way_and_never_there(evidence, suffix):
    text = export.write(evidence, suffix).decode()
    at = text.index("I see nobody all week.")
    assert "in the way" in text[at : at + 400] and ">there<" not in text[at : at + 400]
