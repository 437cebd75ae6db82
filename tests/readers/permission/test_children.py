"""Children by their own words, their label or role, and captions that speak against using the photo."""

from __future__ import annotations

from dataclasses import replace

import pytest

from harvest.model import Kind, Reading, ReadSource, Turn
from harvest.readers import with_held_voices
from harvest.readers.permission.captions import caption_held
from harvest.readers.permission.young.children import child_called, child_described
from harvest.readers.permission.young.introduced import child_introduced
from harvest.readers.permission.young.learned_children import child_speaks
from harvest.readers.permission.young.schooldays import shown_as_child

from . import spoken_ages as told


@pytest.mark.parametrize("words", told.CHILDREN_SAY)
def test_words_of_a_child_are_held(words: str) -> None:
    assert child_speaks(words)[1]


@pytest.mark.parametrize("words", told.GROWN_UPS_SAY)
def test_words_of_grown_ups_are_not(words: str) -> None:
    assert child_speaks(words) == (False, "")


@pytest.mark.parametrize(
    "words",
    [
        "He's in Year 5 at Quay Primary and he builds boats out of bread, our Nat.",
        "They're in Year 3 and they never sit still.",
        "She goes to Mill Lane Primary and I fetch her on Mondays.",
        "Our Bess is in Year 4 and she draws on the walls.",
    ],
)
def test_where_a_child_of_the_family_goes_to_school_makes_nobody_a_child(words: str) -> None:
    assert child_speaks(words) == (False, "")


@pytest.mark.parametrize(
    "words",
    [
        "He's in Year 4 and he sits with my friends in our class.",
        "He's in Year 6 like my brother, and he says hello at break.",
        "She is in Year 4 and I am in Year 3 and we share a peg.",
    ],
)
def test_whoever_tells_it_of_friends_may_go_there_as_well(words: str) -> None:
    assert child_speaks(words)[1]


@pytest.mark.parametrize(("name", "words"), told.CHILDREN_ARE_SHOWN)
def test_a_class_or_an_age_beside_the_teller_holds(name: str, words: str) -> None:
    assert child_called(name)[1] or child_speaks(words)[1] or shown_as_child(name, words)
    assert shown_as_child("Dilys", words) == ""


@pytest.mark.parametrize("label", told.CHILDREN_ARE_CALLED)
def test_labels_of_children_hold(label: str) -> None:
    assert child_called(label)[1]


@pytest.mark.parametrize("label", told.GROWN_UPS_ARE_CALLED)
def test_labels_of_grown_ups_do_not(label: str) -> None:
    assert child_called(label) == (False, "")


@pytest.mark.parametrize("caption", told.CAPTIONS_REFUSED)
def test_captions_that_speak_against_their_photo_hold(caption: str) -> None:
    assert caption_held(caption)


@pytest.mark.parametrize("caption", told.CAPTIONS_FREE)
def test_other_captions_do_not(caption: str) -> None:
    assert caption_held(caption) == ""


@pytest.mark.parametrize("answer", ["yes", "all agreed", "both said yes", "public", "no people", "n/a", "Signed"])
def test_a_plain_yes_beside_a_caption_does_not_hold(answer: str) -> None:
    assert caption_held(answer, "Permission?") == ""


@pytest.mark.parametrize("answer", ["no", "nan said no", "not asked", "yes but not online", "later", "?", "ask first"])
def test_all_else_beside_a_caption_holds(answer: str) -> None:
    assert caption_held(answer, "Permission?")


def test_the_age_from_which_words_are_free_is_settable() -> None:
    assert child_speaks("I'm thirteen.", 13)[1] == "" and child_speaks("I'm thirteen.", 14)[0]
    assert child_called("Mia (13)", 13)[1] == "" and child_described("Age", "13", 14)[0]


def test_doubt_holds_without_saying_that_it_is_a_child() -> None:
    for words in (
        "I'm at secondary school and I want a bus.",
        "When I grow up I'll mend clocks.",
        "I'm nearly sixteen.",
    ):
        sure, why = child_speaks(words)
        assert not sure and why.startswith("may be under 16")


def _reading(kind: Kind, *turns: tuple[str | None, str], **fields: object) -> Reading:
    text, made = "", []
    for speaker, words in turns:
        made.append(Turn(len(text), len(text) + len(words), speaker))
        text += words + "\n"
    source = ReadSource("x", kind, text, tuple(made), **fields)  # type: ignore[arg-type]
    return Reading("x", "", "test", kind, (source,))


def test_only_the_turn_of_the_child_is_marked_and_the_warning_says_why() -> None:
    read = with_held_voices(
        _reading(Kind.TRANSCRIPT, ("Ann", "My lad is nine."), ("Bo", "I'm nine."), ("Cy", "I was nine then."))
    )
    assert [bool(t.hold) for t in read.sources[0].turns] == [False, True, False]
    assert len(read.warnings) == 1 and "Bo" in read.warnings[0] and "i'm nine" in read.warnings[0]


def test_marking_twice_says_it_once_and_a_renamed_speaker_stays_held() -> None:
    read = with_held_voices(_reading(Kind.TRANSCRIPT, ("Bo (9)", "The hens are loud."), ("Ann", "They are.")))
    assert with_held_voices(read) == read
    source = read.sources[0]
    renamed = replace(read, sources=(replace(source, turns=tuple(replace(t, speaker="Bo") for t in source.turns)),))
    assert with_held_voices(renamed).sources[0].turns[0].minor


def test_who_is_introduced_as_a_child_is_held() -> None:
    assert child_introduced("Mia", "Mia's in Year 5, she wants to talk.")[1]
    read = with_held_voices(_reading(Kind.TRANSCRIPT, ("Ann", "This is Bo, he is ten."), ("Bo", "The hens are loud.")))
    assert [bool(t.hold) for t in read.sources[0].turns] == [False, True]


def test_an_age_that_another_tells_is_heard_however_the_label_is_written() -> None:
    told = ("This is our Elin, she is eight.", "Say hello to Elin. She's eight.", "My eight-year-old, Elin, drew it.")
    told += (
        "Elin, my granddaughter, is in Year Four.",
        "I brought Elin along, she's only eight.",
        "She's eight, our Elin.",
    )
    told += ("Elin (8) wants a go.", "Elin's just turned eight.", "Elin here is in reception.")
    for words in told:
        read = with_held_voices(_reading(Kind.TRANSCRIPT, ("GWEN", words), ("ELIN", "The hens are loud.")))
        assert [bool(t.hold) for t in read.sources[0].turns] == [False, True], words


def test_no_age_of_theirs_holds_nobody() -> None:
    told = ("Elin is eight doors down.", "When Elin was eight we moved.", "Elin has eight hens.", "Elin's forty.")
    told += ("Elin and her girl, the girl was eight then.", "Elin, she's eight pounds short.")
    for words in told:
        read = with_held_voices(_reading(Kind.TRANSCRIPT, ("GWEN", words), ("ELIN", "The hens are loud.")))
        assert not any(t.hold for t in read.sources[0].turns), words


def test_who_speaks_next_is_held_where_a_child_is_shown_without_a_name() -> None:
    turns = (("Gwen", "This is my youngest, she's eight, go on."), ("Girl", "Hens are loud."), ("Cy", "They are."))
    read = with_held_voices(_reading(Kind.TRANSCRIPT, *turns))
    assert [bool(t.hold) for t in read.sources[0].turns] == [False, True, False]
    turns = (("Gwen", "My youngest is eight, she never stops."), ("Bo", "Mine neither."), ("Cy", "Nor mine."))
    assert not any(t.hold for t in with_held_voices(_reading(Kind.TRANSCRIPT, *turns)).sources[0].turns)


def test_an_attribute_of_the_teller_holds() -> None:
    for key, value in {"Age": "9", "School year": "Year 8", "Role": "pupil, Year 9", "I am a": "Child"}.items():
        read = with_held_voices(_reading(Kind.STORY, (None, "The hens are loud."), attributes={key: value}))
        assert read.sources[0].turns[0].hold, key
    for key, value in {"Age": "39", "Year": "2019", "Role": "Year 9 tutor", "Theme": "Children"}.items():
        read = with_held_voices(_reading(Kind.STORY, (None, "The hens are loud."), attributes={key: value}))
        assert not read.sources[0].turns[0].hold, key


def test_who_qualified_for_no_trade_may_still_be_a_child() -> None:
    said = "I'm new here, I only qualified last year and {} drove us."
    assert child_speaks(said.format("my mum's colleague"))[1] and child_speaks(said.format("my nan"))[1]
    assert child_speaks("I'm ten, I only qualified in May. A colleague let me watch.")[1]
