"""Each code of a passage stands on its own side, and a side that is not clear is asked for."""

from __future__ import annotations

import numpy as np
import pytest

from harvest.model import Code, Codebook, Kind, Polarity
from harvest.packing import unpacked
from harvest.suggest import Engine, MemoryCache, PassageText, text_hash
from harvest.suggest.clauses import halves_of
from harvest.suggest.encoder import Encoder
from harvest.suggest.explain import Neighbours
from harvest.suggest.judging import contradicted
from harvest.suggest.reference import Reference
from harvest.suggest.sides import _gone, is_settled, side_of

PLAIN = Code("c", "C", "d")
BOOK = Codebook("b", "B", "1", (PLAIN,), polarity=tuple(Polarity))


@pytest.mark.model
def test_two_codes_of_one_passage_may_stand_on_two_sides(engine: Engine, five_ways: Codebook, cache: MemoryCache):
    text = "We swim in the lido every morning. But since my sister moved away I have nobody left to talk to."
    (found,) = engine.judge([PassageText(1, text)], [five_ways], cache=cache)
    side = {s.code.split(".")[0]: s.polarity for s in found.suggestions}
    assert (side["be_active"], side["connect"]) == (Polarity.PRESENT, Polarity.LACKING)


TURNS = "I dig my allotment every day but nobody ever comes round for a chat."


@pytest.mark.model
def test_halves_of_a_sentence_are_read_with_their_passage_and_kept_under_its_hash(
    engine: Engine, five_ways: Codebook, monkeypatch: pytest.MonkeyPatch
):
    cache, read = MemoryCache(), list[str]()
    monkeypatch.setattr(
        Encoder, "encode", lambda self, texts, does=Encoder.encode: read.extend(texts) or does(self, texts)
    )
    list(engine.judge([PassageText(1, TURNS)], [five_ways], cache=cache))
    assert read == [TURNS]
    own, halves = (cache.get(key, [text_hash(TURNS)])[text_hash(TURNS)] for key in engine.adapted.keys)
    assert [len(unpacked([kept], engine.adapted.width)[0]) for kept in (own, halves)] == [1, len(halves_of(TURNS))]


@pytest.mark.model
def test_a_passage_that_was_kept_without_its_halves_is_judged_as_one_that_is_new(engine: Engine, five_ways: Codebook):
    cache, earlier = MemoryCache(), MemoryCache()
    first = list(engine.judge([PassageText(1, TURNS)], [five_ways], cache=cache))
    earlier.put(engine.adapted.key, cache.get(engine.adapted.key, [text_hash(TURNS)]))
    assert list(engine.judge([PassageText(1, TURNS)], [five_ways], cache=earlier)) == first


@pytest.mark.model
def test_a_half_is_made_of_its_own_words_as_the_passage_says_them(engine: Engine):
    said = f"We have lived here for years. {TURNS}"
    (rows,) = engine.adapted.encode([said])
    walks, nobody = engine.adapted.encode(["I dig my allotment every day", "nobody ever comes round for a chat."])
    dug, alone = rows[3:]
    assert rows.shape == (5, engine.adapted.width)
    assert dug @ walks[0] > dug @ nobody[0] and alone @ nobody[0] > alone @ walks[0]


def test_a_side_that_stands_clear_of_the_others_is_sure():
    assert side_of(PLAIN, BOOK, np.array([0.2, 0.7, 0.05, 0.05])) == (Polarity.LACKING, True)
    assert side_of(PLAIN, BOOK, np.array([0.4, 0.38, 0.2, 0.02])) == (Polarity.PRESENT, False)


def test_a_pole_is_there_or_wished_for_and_a_hindering_one_is_always_there():
    good = Code("g", "G", "d", pole="facilitator", opposite="p", polarity="in_code")
    poor = Code("p", "P", "d", pole="barrier", opposite="g", polarity="in_code")
    lacking, wished = np.array([0.1, 0.8, 0.05, 0.05]), np.array([0.1, 0.1, 0.75, 0.05])
    assert side_of(poor, BOOK, lacking) == side_of(good, BOOK, lacking) == (Polarity.PRESENT, True)
    assert side_of(good, BOOK, wished) == (Polarity.WISHED_FOR, True)


def test_the_nearest_example_argues_for_the_side_or_is_not_shown():
    rows = np.eye(3, dtype=np.float32)
    shown = Reference(
        ["we talk", "we never talk", ""], ["example"] * 3, rows, [Polarity.PRESENT, Polarity.LACKING, Polarity.PRESENT]
    )
    assert shown.nearest(rows[0], Polarity.PRESENT)[:2] == ("we talk", "example")
    assert shown.nearest(rows[0], Polarity.LACKING)[0] == "we never talk"
    assert shown.nearest(rows[0], Polarity.MIXED) == ("", "", -1.0)


def test_a_caption_is_no_reason_and_a_codebooks_own_example_always_is():
    rows = np.eye(3, dtype=np.float32)
    texts = ("Neighbours who help", "The neighbours carry in my coal", "We natter")
    shown = Reference(texts, ("exemplar", "exemplar", "example"), rows)
    near = np.array([0.9, 0.5, 0.4])
    assert shown.nearest(near, Polarity.PRESENT)[0] == texts[1]
    assert Reference(texts[::2], ("exemplar", "example"), rows[::2]).nearest(near, Polarity.PRESENT)[0] == texts[2]


def test_a_passage_that_was_decided_about_is_no_reason_for_itself():
    rows = np.eye(3, dtype=np.float32)
    decided = Reference(["We talk", "We natter"], ["decided"] * 2, rows[:2])
    both = decided.nearest_each(np.array([[0.9, 0.4, 0], [0.9, 0.4, 0]]), Polarity.PRESENT, ["We talk", "We chat"])
    assert [text for text, _, _ in both] == ["We natter", "We talk"]
    alone = Reference(["We talk"], ["decided"], rows[:1]).nearest_each(rows[:1], Polarity.PRESENT, ["We talk"])
    assert alone[0][2] == -1


def test_a_code_is_told_from_one_that_came_near_and_is_not_suggested_too():
    codes = tuple(Code(c, c, "…") for c in ("connect", "give", "notice"))
    neighbours = Neighbours(Codebook("b", "B", "1", codes), codes)
    chances = np.array([0.9, 0.8, 0.1])
    assert neighbours.of(0, chances) == ("give", 0.8)
    assert neighbours.of(0, chances, {0, 1}) == ("notice", 0.1)
    assert neighbours.of(0, np.array([0.9, 0.8, 0.01]), {0, 1}) == (None, None)


def test_what_used_to_be_there_is_lacking_and_asked_for():
    found = np.array([[0.9, 0.05, 0.03, 0.02], [0.9, 0.05, 0.03, 0.02]])
    told = _gone(found, np.array([True, False]))
    assert side_of(PLAIN, BOOK, told[0]) == (Polarity.LACKING, False)
    assert side_of(PLAIN, BOOK, told[1]) == (Polarity.PRESENT, True)


def test_what_the_question_or_the_words_contradict_is_no_proposal():
    good = Code("g", "G", "d", pole="facilitator", opposite="p", polarity="in_code")
    poor = Code("p", "P", "d", pole="barrier", opposite="g", polarity="in_code")
    there, gone = np.array([0.9, 0.05, 0.03, 0.02]), np.array([0.3, 0.6, 0.05, 0.05])
    plain = PassageText(1, "The big boys on bikes")
    hinders = PassageText(1, "The big boys on bikes", "What gets in the way?")
    assert [contradicted(c, there, plain) for c in (PLAIN, good, poor)] == [False, False, False]
    assert [contradicted(c, there, hinders) for c in (PLAIN, good, poor)] == [True, True, False]
    assert [contradicted(c, gone, plain) for c in (PLAIN, good, poor)] == [False, True, False]


@pytest.mark.parametrize("kind", list(Kind))
@pytest.mark.parametrize(
    "code",
    [
        PLAIN,
        Code("c", "C", "d", side="asset", polarity="in_code"),
        Code("c", "C", "d", side="barrier", polarity="in_code"),
        Code("c", "C", "d", side="barrier"),
        Code("c", "C", "d", polarity="in_code"),
        Code("c", "C", "d", pole="facilitator"),
        Code("c", "C", "d", pole="barrier"),
    ],
)
def test_where_a_side_is_settled_no_words_change_it_or_what_is_proposed(kind: Kind, code: Code) -> None:
    passage = PassageText(1, "The big boys on bikes", "What gets in the way?", kind)
    told = {(*side_of(code, BOOK, side, kind), contradicted(code, side, passage)) for side in np.eye(4)}
    assert is_settled(code, kind) == (len(told) == 1)
    assert not is_settled(code, kind) or not any(contrary for *_, contrary in told)
