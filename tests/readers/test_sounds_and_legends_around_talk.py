"""Sounds behind times are nobody, a legend may stand at the end, and who asks without marks leads all the same."""

from __future__ import annotations

import pytest

from harvest.readers.recognise.talk.turn_starts import find_start
from tests.readers.making import odt
from tests.readers.reading_back import read, said, who_asks

LINES = ["I kept the ferry bell from when I was a girl.", "It rang for fog.", "And who rings it now?", "Nobody at all."]


def _recording(*sounds: str) -> str:
    words = [LINES[0], sounds[0], *LINES[1:3], *sounds[1:], LINES[3]]
    return "\n".join(f"[00:00:{3 * n:02}.000 --> 00:00:{3 * n + 3:02}.000]   {one}" for n, one in enumerate(words))


@pytest.mark.parametrize(
    "sound", ["[BLANK_AUDIO]", "(laughing)", "♪ a bell ♪", "*coughs*", "(Applause)", "[ Silence ]"]
)
def test_a_sound_behind_the_times_of_a_line_is_nobody_and_nobodys_words(sound: str) -> None:
    found = read("ferry bell.wav.txt", _recording(sound, sound))
    assert {turn.speaker for source in found.sources for turn in source.turns} == {None}
    assert " ".join(words for _, words in said(found)) == " ".join(LINES)


@pytest.mark.parametrize(
    ("line", "label"),
    [
        ("[0:10] Una Wren", "Una Wren"),
        ("0:10 (unknown)", "(unknown)"),
        ("(0:10) **Una**", "Una"),
        ("[0:10] [noise]", ""),
    ],
)
def test_who_stands_behind_a_time_still_speaks(line: str, label: str) -> None:
    start = find_start(line)
    assert (start.label if start else "") == label


TALK = [
    "UW: Where did the bell hang?",
    "TB: On the slip, under a tin roof.",
    "CB: She means the old slip, before the sea wall.",
    "UW: Was it loud?",
    "TB: You felt it in your teeth.",
    "CB: Our dog left home.",
]
PEOPLE = {"Una Wren", "Tam Bell", "Cass Bell"}


@pytest.mark.parametrize(
    "legend",
    [
        "Initials: UW – Una Wren (interviewer), TB – Tam Bell, CB – Cass Bell",
        "Speakers: UW: Una Wren (interviewer), TB: Tam Bell, CB: Cass Bell",
        "UW = Una Wren, interviewer. TB = Tam Bell. CB = Cass Bell.",
        "Who's who: UW - Una Wren (interviewing); TB - Tam Bell; CB - Cass Bell",
    ],
)
@pytest.mark.parametrize("times", [1, 12])
def test_a_legend_at_the_end_tells_who_the_letters_are(legend: str, times: int) -> None:
    found = read("bell.odt", odt(*TALK * times, "", legend))
    assert {who for who, _ in said(found)} == PEOPLE
    assert who_asks(found) == {"Una Wren"}
    assert not any("UW" in words for _, words in said(found))


def test_what_somebody_says_last_is_no_legend() -> None:
    found = read("bell.odt", odt(*TALK * 12, "TB: Cass - she was the one who heard it first"))
    assert said(found)[-1] == ("TB", "Cass - she was the one who heard it first")


SKATERS = """jo: right its on. why d you lot come down the slip
pip: cos nobody chases us off and you can hear the water when it gets quiet
rae: and its got the best curb in the whole town i swear
jo: whats the curb like in the rain
pip: you slide about like a fish on a plate
rae: you die
jo: whod you ask to roof it
pip: dunno. who do you ask
"""


def test_who_begins_and_asks_without_marks_leads_a_talk_in_small_letters() -> None:
    found = read("NOTE_7.TXT", SKATERS)
    assert who_asks(found) == {"jo"}
    assert not any("nobody asks" in one for one in found.warnings)


OPENS = [
    "Okay, this thing says it’s listening. What did you all bring?",
    "So go round, say what you mend and what you'd like to.",
    "Can you all go round and say your names?",
    "I'd like us to go round saying what we brought.",
    "Now each of you say one thing that you mended.",
]


@pytest.mark.parametrize("opens", OPENS)
def test_who_sends_the_word_round_leads(opens: str) -> None:
    turns = [
        ("Ines", opens),
        ("Bram", "A kettle. It was my gran's and it sang so loud that the dog hid under the stairs."),
        ("Ines", "Ha. Go on Lou."),
    ]
    turns += [
        ("Lou", "A lamp with a broken neck, the one that stood on the piano all through the war."),
        ("Bram", "Who broke it though?"),
        ("Lou", "Me. I sat on it."),
    ]
    turns += [
        ("Ines", "A kettle and a lamp. What about the radio, is it dead?"),
        ("Lou", "Stone dead, and it was new when I was married, so it owes me nothing at all."),
    ]
    text = "\n\n".join(f"{who}  0:{n:02}  \n{words}" for n, (who, words) in enumerate(turns))
    assert who_asks(read("mending_otter_ai.txt", f"{text}\n\nTranscribed by https://otter.ai")) == {"Ines"}


@pytest.mark.parametrize(
    "words",
    [
        "Bread mostly. In ten years I want an oven on the green, because my arms won't be up to this.",
        "I'll be honest, I've not baked in twelve years. But I get my loaf here and I see a face.",
    ],
)
def test_years_that_passed_or_are_to_come_are_nobodys_age(words: str) -> None:
    found = read("oven.txt", f"Ines: What do you bake?\nBram: {words}\nInes: And who with?\nBram: With my sister.\n")
    assert not any(turn.hold for source in found.sources for turn in source.turns)


@pytest.mark.parametrize(
    ("told", "name"),
    [
        ("prowadząca (Jagoda)", "Jagoda"),
        ("interviewer (Teleri)", "Teleri"),
        ("facilitator (Ipsos)", "facilitator"),
        ("facilitator (RNIB)", "facilitator"),
    ],
)
def test_a_name_in_brackets_behind_a_role_is_what_whoever_asks_is_called(told: str, name: str) -> None:
    talk = "P: What kept it open?\nH: The soup, and my aunt.\nS: I came for cards.\nP: And after?\nH: We stayed on.\n"
    found = read("club talk.txt", f"Key:\nP – {told}\nH – Mrs Halina\nS – Mr Stefan\n\n{talk}")
    (asks,) = {(turn.speaker, turn.role.value) for s in found.sources for turn in s.turns} - {
        ("Mrs Halina", "unknown"),
        ("Mr Stefan", "unknown"),
    }
    assert asks == (name, "facilitator")
