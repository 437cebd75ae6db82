"""What somebody else says at a speaker's device stands under no name that permits it."""

from __future__ import annotations

import pytest

from harvest.readers import read_files
from harvest.readers.transcripts.taken_over import with_others_at_a_name
from harvest.readers.transcripts.utterances import Utterance

OTHERS = {
    "put on and back": (
        "Ada Hill: Sorry, can I put my mum on?",
        "Host: Of course.",
        "Ada Hill: Hello, it's Jean, Ada's mum. *The hall was freezing.*",
        "Host: Thanks Jean.",
        "Ada Hill: Me again. She means the old hall.",
    ),
    "never given back": (
        "Ada Hill: I'll just pass you over to my dad.",
        "Ada Hill: *I dug the first hole myself.*",
        "Host: Thank you both.",
        "Ada Hill: *I cannot thank you enough.*",
    ),
    "unnamed": ("Ada Hill: Hello, this is her husband speaking. *I was never asked about it.*",),
    "says it is another": ("Ada Hill: It's not Ada, it's Bo. *The bus is late every day.*",),
    "somebody's login": ("Ruth Obi: Hi, it's Kemi, I'm on Ruth's login. *We sang for hours.*",),
    "somebody's laptop": ("Ruth Obi: Kemi here on Ruth's laptop because mine died. *We sang for hours.*",),
    "the label says": ("Ruth Obi: It says Ruth Obi but I'm her sister. *We sang for hours.*",),
    "a typist's note": ("Priya Shah: We walk. [brother takes the tablet] *I came for the cake.* [Priya again] True.",),
    "told afterwards": ("Priya Shah: *I hated that bus.*", "Host: Really?", "Priya Shah: That was my husband, sorry."),
    "a child": ("Joan Pike: My grandson here wants to add something.", "Joan Pike: *The ramp is rubbish.*"),
    "a carer": ("Joan Pike: Hello, Ali speaking, Joan's carer. *We love the garden.*",),
    "asked to go on": ("Tom Reed: Go on Sue, you tell it.", "Tom Reed: *I was the first woman on the crew.*"),
    "handed the tablet": ("Tom Reed: *Sue speaking now, he's handed me the tablet.*", "Tom Reed: *I sold the boat.*"),
}
OWN = (
    "Ada Hill: Ada here. Generally speaking, I like it. Bryn here has been driving for years.",
    "Ada Hill: My husband wants to move to Wales. She handed me the phone and I rang the doctor.",
    "Ada Hill: I was handed a leaflet. This is my mum's recipe. It's my daughter's school, and I'm her mum so I go.",
    "Ada Hill: I said to the nurse, it's her sister here. This is Leeds now. It's Friday now. I'm back in work.",
    "Ada Hill: It was my husband who drove the bus. That was my mum's idea.",
    "Ada Hill: Hi, it's Ada, on my phone. Sun here is lovely. I'll pass it on to my son one day.",
    "Liz Ward: Elizabeth here, hello. English speaking people came.",
    "Bo Reed: Same here, every week. Nothing here, ditto here.",
    "Speaker 2: Imran speaking, hello.",
)


def _said(lines: tuple[str, ...]) -> list[Utterance]:
    parts = (line.split(": ", 1) for line in lines)
    return with_others_at_a_name([Utterance(words.replace("*", ""), who) for who, words in parts])


@pytest.mark.parametrize("case", OTHERS)
def test_what_somebody_else_says_at_a_device_is_held_and_not_its_owners(case: str) -> None:
    said = _said(OTHERS[case])
    owners = {line.split(": ")[0] for line in OTHERS[case]}
    for words in [part for line in OTHERS[case] for part in line.split("*")[1::2]]:
        held = next(one for one in said if words in one.text)
        assert held.hold, words
        assert held.speaker not in owners, words


def test_who_is_there_again_speaks_under_their_own_name() -> None:
    assert [one.speaker for one in _said(OTHERS["put on and back"])][-1] == "Ada Hill"
    assert not _said(OTHERS["a typist's note"])[-1].hold


@pytest.mark.parametrize("line", OWN)
def test_what_people_tell_of_others_stays_theirs(line: str) -> None:
    assert [(one.speaker, one.hold) for one in _said((line,))] == [(line.split(": ")[0], "")]


def test_who_leads_hands_over_to_somebody_with_a_name_of_their_own() -> None:
    said = _said(("Host: I'll hand you over to her now.", f"Sue Reed: Right. {'We begin. ' * 10}", "Host: Thank you."))
    assert not any(one.hold for one in said)


def test_a_husband_at_the_tablet_is_held_in_the_file_of_a_meeting() -> None:
    cues = (
        ("Ada Hill", "I sewed every cushion myself. Hang on, my husband wants to say something."),
        ("Ada Hill", "Bo speaking now, she has handed me the tablet. I stood all the way to the coast."),
        ("Ada Hill", "I'm giving it back to Ada."),
        ("Ada Hill", "He did, too."),
    )
    text = "WEBVTT\n\n" + "".join(
        f"00:00:{n:02}.000 --> 00:00:{n:02}.900\n<v {who}>{words}</v>\n\n" for n, (who, words) in enumerate(cues, 1)
    )
    ((_, (reading, *_)),) = read_files([("talk.vtt", text.encode())])
    source = reading.sources[0]
    said = [(turn.speaker, bool(turn.hold), source.text[turn.start : turn.end]) for turn in source.turns]
    assert [one[:2] for one in said] == [("Ada Hill", False), ("Bo", True), ("Ada Hill", False)]
    assert "all the way to the coast" in said[1][2]
