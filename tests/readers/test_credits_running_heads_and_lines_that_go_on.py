"""Who made captions, heads that run over pages, and lines with a colon that go on are nobody new in a talk."""

from __future__ import annotations

import pytest
from readers.making import pdf
from readers.reading_back import read, said, who_asks

CUES = ["Ada: Who lit the kiln first?", "Bo: My uncle did, on a Monday.", "and the smoke stayed", "Ada: And then?"]


def srt(*captions: str) -> str:
    return "\n\n".join(f"{n}\n00:00:{n:02},000 --> 00:00:{n:02},900\n{text}" for n, text in enumerate(captions, 1))


@pytest.mark.parametrize(
    "credit",
    [
        "Subtitles by the Amara.org community",
        "Captions by Quay Media",
        "Untertitel von Quai Ton",
        "Thanks for watching!",
    ],
)
def test_who_made_captions_is_nobody_who_spoke_last(credit: str) -> None:
    found = read("talk.srt", srt(*CUES, "Bo: It went out.", credit))
    assert said(found)[-1] == ("Bo", "It went out.")
    assert any("credits" in left.reason for left in found.dropped)


@pytest.mark.parametrize("credit", ["Subtitles by the Amara.org community", "Transcribed by Quay Typing"])
def test_a_credit_below_a_typed_talk_and_behind_named_cues_is_nobodys(credit: str) -> None:
    typed = "Ada: Who lit it?\n\nBo: I did.\n\nAda: Why?\n\nBo: It was cold.\n\n" + credit
    assert said(read("talk.txt", typed))[-1] == ("Bo", "It was cold.")
    cues = [f"<v {who}>{words}</v>" for who, words in (("Ada", "Who lit it?"), ("Bo", "I did."), ("Ada", "Why?"))]
    times = [f"00:00:{n:02}.000 --> 00:00:{n:02}.900\n{text}" for n, text in enumerate([*cues, credit])]
    assert said(read("talk.vtt", "WEBVTT\n\n" + "\n\n".join(times)))[-1] == ("Ada", "Why?")


def test_words_about_captions_in_the_middle_are_somebodys() -> None:
    found = read("talk.srt", srt(*CUES, "Bo: We watched it with", "subtitles by the man next door", *CUES[:2]))
    assert ("Bo", "We watched it with subtitles by the man next door") in said(found)


HEADS = ["Quay Sound Archive | Q-12", "Private until agreed"]
COLUMNS = ["Time", "Speaker", "Text"]


def test_heads_written_behind_the_title_beside_the_number_of_the_page_run_on_both_pages() -> None:
    first = ["Interview with Ada Hill", "Recorded 3 May 2025.", *HEADS, "Page 1 of 2", *COLUMNS]
    first += ["00:00:04", "Interviewer", "When did you come?", "00:00:09", "Ada Hill", "In the wet year, when the kiln"]
    second = [*HEADS, "Page 2 of 2", *COLUMNS, "went out and nobody could light it.", "00:00:30", "Interviewer"]
    second += ["And did they?", "00:00:35", "Ada Hill", "My uncle did."]
    found = read("talk.pdf", pdf([first, second]))
    assert said(found) == [
        ("Interviewer", "When did you come?"),
        ("Ada Hill", "In the wet year, when the kiln went out and nobody could light it."),
        ("Interviewer", "And did they?"),
        ("Ada Hill", "My uncle did."),
    ]
    assert {left.reason: left.count for left in found.dropped}["column names"] == 2


ARABIC = [
    "ليلى: من أين جئتم؟",
    "سامي: من الميناء.",
    "ليلى: ولماذا؟",
    "سامي: من أجل العمل.\nوبصراحة: من أجل البحر.",
    "ليلى: شكراً.",
]
CHINESE = [
    "林：你们从哪里来？",
    "王：从港口来。",
    "林：为什么？",
    "王：为了工作。\n但有一个条件：要有海。",
    "林：谢谢。",
]


@pytest.mark.parametrize(("turns", "who"), [(ARABIC, {"ليلى", "سامي"}), (CHINESE, {"林", "王"})])
def test_a_line_with_a_colon_that_goes_on_below_another_is_nobody_new(turns: list[str], who: set[str]) -> None:
    found = read("talk.txt", "\n\n".join(turns))
    assert {one for one, _ in said(found)} == who and len(said(found)) == 5


def test_somebody_who_speaks_once_below_an_empty_line_stays_somebody() -> None:
    found = read("talk.txt", "\n\n".join([*ARABIC[:2], "كريم: أنا من القرية.", *ARABIC[2:]]))
    assert "كريم" in {one for one, _ in said(found)}


@pytest.mark.parametrize("word", ["Key", "Initials", "Who is who"])
def test_a_legend_whose_first_line_says_what_it_is_explains_that_label_too(word: str) -> None:
    talk = [
        "bl: who lit it?",
        "lf: i did.",
        "bl: and the door?",
        "mk: me. it stuck.",
        "lf: every time",
        "mk: so it did",
    ]
    names = [f"{word}: bl – Bea Lock (asking the questions)", "lf – Lottie Frost", "mk – Mina Kaur"]
    found = read("talk.txt", "\n".join([*talk, "", *names]))
    assert {one for one, _ in said(found)} == {"Bea Lock", "Lottie Frost", "Mina Kaur"}
    assert who_asks(found) == {"Bea Lock"} and len(said(found)) == 6


@pytest.mark.parametrize(
    "key",
    [
        "Key:\nbl – Bea Lock (host)\nlf – Lottie Frost",
        "(bl = Bea Lock, asking the questions; lf = Lottie Frost)",
        "[bl = Bea Lock (host), lf = Lottie Frost]",
    ],
)
def test_a_key_below_a_word_of_its_own_or_in_brackets_says_who_is_who(key: str) -> None:
    talk = ["bl: who lit it?", "lf: i did.", "bl: and the door?", "lf: it stuck.", "bl: every time?", "lf: so it did"]
    found = read("talk.txt", "\n".join([*talk, "", key]))
    assert {one for one, _ in said(found)} == {"Bea Lock", "Lottie Frost"}
    assert said(found)[-1] == ("Lottie Frost", "so it did")


def test_heads_beside_a_bare_count_of_pages_run_too() -> None:
    first = ["Interview with Ada Hill", *HEADS, "- 1 / 2 -", "Interviewer: When did you come?"]
    second = [*HEADS, "- 2 / 2 -", "went out and nobody could light it.", "Interviewer: And did they?", "Ada: No."]
    found = read("talk.pdf", pdf([[*first, "Ada: In the wet year, when the kiln"], second]))
    assert said(found)[1][1] == "In the wet year, when the kiln went out and nobody could light it."
