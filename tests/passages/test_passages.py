"""Passages: nothing lost, nothing twice, one speaker each, one to four sentences, sensible without punctuation."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from harvest.model import Kind, ReadSource, Role, Turn
from harvest.passages import sentences, split


def source(*turns: tuple[str | None, str], role: Role = Role.UNKNOWN) -> ReadSource:
    made, text = [], ""
    for speaker, words in turns:
        start = len(text) + (1 if text else 0)
        text = f"{text}\n{words}" if text else words
        made.append(Turn(start, start + len(words), speaker, role))
    return ReadSource("t", Kind.TRANSCRIPT, text, tuple(made))


def words_of(made: ReadSource) -> list[str]:
    return [made.text[p.start : p.end] for p in split(made).passages]


def check(made: ReadSource) -> None:
    cut = split(made)
    spans = sorted([(p.start, p.end) for p in cut.passages] + [(s.start, s.end) for s in cut.left_out])
    assert all(a_end <= b_start for (_, a_end), (b_start, _) in zip(spans, spans[1:], strict=False))
    held = set()
    for start, end in spans:
        assert made.text[start:end] == made.text[start:end].strip() != ""
        held.update(range(start, end))
    assert all(c.isspace() or n in held for n, c in enumerate(made.text))
    assert all(s.reason for s in cut.left_out)
    assert list(cut.passages) == sorted(cut.passages, key=lambda p: p.start)
    for p in cut.passages:
        turn = made.turns[p.turn]
        assert turn.start <= p.start < turn.end
        through = [t for t in made.turns if t.start < p.end and t.end > p.start]
        assert {t.speaker for t in through} == {turn.speaker}
        assert len(sentences(made.text[p.start : p.end])) >= 1


text = st.text(
    st.characters(blacklist_categories=("Cs", "Cc"), blacklist_characters="\n\u2028\u2029\x85"), max_size=300
)
talk = st.lists(
    st.sampled_from(
        [
            "Yeah.",
            "no",
            "We sang.",
            "Dr. Shah came at 5 p.m. to St. Mary's.",
            "and so we went",
            "Why? Because!",
            "…",
            "A.",
            "«Ça va?»",
        ]
    ),
    max_size=12,
).map(" ".join)
turns = st.lists(
    st.tuples(st.sampled_from(["Ada", "Bo", None]), st.one_of(text, talk)).map(lambda t: (t[0], t[1].strip() or "x")),
    max_size=8,
)


@given(turns)
@settings(max_examples=300)
def test_every_character_is_in_exactly_one_passage_or_left_out(made):
    check(source(*made))


@given(st.text(max_size=500))
@settings(max_examples=300)
def test_sentences_hold_every_character_that_is_not_white_space(anything):
    found = sentences(anything)
    assert "".join("".join(anything[a:b].split()) for a, b in found) == "".join(anything.split())
    assert all(anything[a:b] == anything[a:b].strip() for a, b in found)


@pytest.mark.parametrize(
    "expected",
    [
        ["Dr. Shah came.", "She stayed until 5 p.m. and left."],
        ["We met Mrs. Obi at St. John's on Sunday.", "It rained."],
        ["It costs 3.50 a week.", "That is fine."],
        ["“Is it yours?” she asked.", "“It is,” I said."],
        ["She works for the N.H.S. in Leeds.", "I don't."],
        ["We had everything, e.g. Chairs and tables.", "No tea."],
        ["No.", "I said no."],
        ["J. Smith wrote it.", "So did I.", "We all did."],
        ["Well... maybe.", "Maybe not!", "Who knows?"],
        ["We left at ten a.m.", "Nobody saw us."],
        ["That was in No. 5.", "Next was No. 6."],
    ],
)
def test_sentence_ends(expected):
    joined = " ".join(expected)
    assert [joined[a:b] for a, b in sentences(joined)] == expected


def test_full_stops_in_text_without_capitals_still_end_sentences():
    joined = "we meet on mondays. it is cold. we bring soup. nobody minds."
    assert len(sentences(joined)) == 4


def test_one_word_turns_never_stand_alone():
    made = source(
        ("Ada", "We built the ramp ourselves, with pallets."),
        ("Bo", "Yeah."),
        ("Ada", "And it held."),
        ("Bo", "Okay, right, thank you."),
    )
    cut = split(made)
    assert words_of(made) == ["We built the ramp ourselves, with pallets.", "And it held."]
    assert [made.text[s.start : s.end] for s in cut.left_out] == ["Yeah.", "Okay, right, thank you."]
    assert len({s.reason for s in cut.left_out}) == 2


def test_a_short_turn_joins_the_same_speakers_next_turn():
    made = source(("Ada", "Yes."), ("Ada", "We built the ramp ourselves, with pallets."))
    assert words_of(made) == ["Yes.\nWe built the ramp ourselves, with pallets."]
    assert split(made).passages[0].turn == 0


def test_a_facilitators_words_are_passages_that_are_not_coded():
    cut = split(source(("Len", "What do you value most about this place?"), role=Role.FACILITATOR))
    assert [p.codeable for p in cut.passages] == [False]


def test_a_long_turn_is_cut_at_sentences_into_passages_of_a_readable_length():
    turn = " ".join(f"In month {n} we planted another row of beans along the old railway fence." for n in range(40))
    made = source(("Ada", turn))
    check(made)
    lengths = [len(w.split()) for w in words_of(made)]
    assert all(15 <= n <= 80 for n in lengths)
    assert all(w.endswith(".") for w in words_of(made))


def test_paragraphs_part_passages_unless_one_is_a_scrap():
    made = source(
        (
            None,
            "We planted beans along the old railway fence in May.\nThen the school came with thirty children and "
            "watering cans.",
        )
    )
    assert len(words_of(made)) == 2
    made = source((None, "A small thing.\nThe school came with thirty children and watering cans."))
    assert len(words_of(made)) == 1


def test_a_line_of_a_hundred_thousand_words_without_punctuation_is_cut():
    clause = (
        "and then we went down to the river because the kids wanted to see the boats and i said why not so we stayed "
    )
    made = source((None, (clause * 4400).strip()))
    lengths = [len(w.split()) for w in words_of(made)]
    assert max(lengths) <= 80 and sum(lengths) / len(lengths) > 15


def test_text_without_spaces_is_cut_too():
    made = source((None, "字" * 5000))
    check(made)
    assert max(len(w) for w in words_of(made)) <= 3200


def test_a_source_without_turns_is_read_as_one_turn():
    made = ReadSource("t", Kind.STORY, "I came for tea. I stayed for songs.", ())
    assert [p.turn for p in split(made).passages] == [0]
    assert split(ReadSource("t", Kind.PHOTO, "", ())).passages == ()


@pytest.mark.slow
def test_hostile_text_is_cut():
    for words in ("x" * 2_000_000, "A: " * 200_000, "-" * 500_000, "[" * 100_000 + "**" * 100_000, ". " * 200_000):
        check(source((None, words.strip())))


def test_one_word_that_answers_a_question_is_a_passage_and_a_yes_is_none():
    def source(words, question="What gives you life here?", kind=Kind.STORY):
        return ReadSource("s", kind, words, (Turn(0, len(words)),), question=question)

    assert len(split(source("Singing.")).passages) == 1
    assert not split(source("Yes.")).passages and not split(source("5")).passages
    assert not split(source("Singing.", question=None)).passages
    assert not split(source("Singing.", kind=Kind.TRANSCRIPT)).passages


@pytest.mark.parametrize(
    "words",
    [
        "yeah okay right sure great good fine",
        "a,b,c,d,e,f,g",
        "_ _ _ _ _ _ _ _",
        "'' _ '_' ’ _ '' _ so",
        "ok, ok. Ok! ok",
    ],
)
def test_what_is_passed_over_quickly_stands_as_it_would_looked_at_closely(words: str):
    """Seven words of small talk are a passage; signs and one word joined by commas are none, however long."""
    expected = {"yeah okay right sure great good fine": True}.get(words, False)
    assert bool(words_of(source(("A", words)))) is expected
