"""Whoever opens an evening by saying what it is or who came, and asks at least once, leads it; guests are no hosts."""

from __future__ import annotations

import pytest
from readers.reading_back import read, who_asks

OTHERS = (
    ("Bram", "The weir floods each time it rains and the path goes under."),
    ("Lou", "It does, I carried my bicycle over it on Sunday."),
)


def _talk(first: str, opens: str, asks: str) -> str:
    turns = [(first, opens), *OTHERS, (first, asks), ("Bram", "A rail. One rail and a lamp by the steps."), OTHERS[1]]
    cues = [
        f"00:00:{4 * n:02}.000 --> 00:00:{4 * n + 3:02}.000\n<v {who}>{words}</v>"
        for n, (who, words) in enumerate([*turns, (first, "Hold that thought.")])
    ]
    return "\n\n".join(["WEBVTT", *cues])


@pytest.mark.parametrize(
    "opens",
    [
        "All right, good evening. This is the third of the weir evenings.",
        "Good morning. This is our last session in the series, and there is tea.",
        "Hello all, we've got the lock keeper with us, which is kind of him.",
        "So the lock keeper is with us tonight, and there is soup.",
        "Le garde de l'écluse est parmi nous ce soir, et il y a de la soupe.",
        "Afternoon. Subtitles are on and the interpreter is pinned.",
        "Hello. If anybody needs me to repeat something, just wave.",
        "I'm Ines from the lock trust and I'm going to be chairing.",
        "Hi both, I'll give people a minute to join.",
        "Evening. Put your hand up if you want to come in, and shout if I talk over you.",
        "Dobry wieczór, może zaczniemy od ścieżki.",
        "Okay, that's on. So this is the canal trust's listening session.",
        "Right, so this is our second workshop on the weir.",
        "There, it's on. I thought we'd begin with the path, as most of you wrote that on your cards.",
    ],
)
def test_who_opens_an_evening_and_asks_once_leads_it(opens: str) -> None:
    assert who_asks(read("weir.vtt", _talk("Ines", opens, "What would be better, Bram?"))) == {"Ines"}


@pytest.mark.parametrize("asks", ["Can I start? Because my lamp went out.", "Can I jump in? It was worse in May."])
def test_who_asks_to_speak_asks_nobody_back(asks: str) -> None:
    talk = _talk("Ines", "So, we're recording.", "What would be better?").replace(OTHERS[0][1], asks)
    assert who_asks(read("weir.vtt", talk)) == {"Ines"}


def test_who_gives_the_floor_by_name_and_goes_on_speaking_leads() -> None:
    talk = _talk("Ines", "Afternoon. Subtitles are on.", "Go ahead Bram, take your time.")
    assert who_asks(read("weir.vtt", talk)) == {"Ines"}


@pytest.mark.parametrize(
    "tells",
    [
        "Go on, he said, it is only water.",
        "The lights are on and the kettle is here.",
        "They ought to put up a hand rail, and they say if I go down again they will.",
        "People are still coming in wet, give it a minute to dry.",
        "It's on the left by the lock and it is always wet.",
        "This is the meeting I never missed in my life, wet or dry.",
        "This is a session that my mother came to, and she sang.",
    ],
)
def test_who_tells_what_is_on_and_what_somebody_said_leads_nothing(tells: str) -> None:
    assert who_asks(read("weir.vtt", _talk("Ines", tells, "It is a good walk, Bram."))) == set()


def test_who_tells_that_somebody_came_along_leads_nothing() -> None:
    opens = "On Fridays we've got the children with us and they like the ducks."
    assert who_asks(read("weir.vtt", _talk("Ines", opens, "It is a good walk, Bram."))) == set()


def _srt(turns: list[tuple[str, str]]) -> str:
    return "\n\n".join(
        f"{n}\n00:00:{4 * n:02},000 --> 00:00:{4 * n + 3:02},000\n[{who}]: {words}"
        for n, (who, words) in enumerate(turns, 1)
    )


TOLD = [
    ("SPEAKER_00", "Wet. The weir floods each time it rains and the path goes under."),
    ("SPEAKER_02", "I carried my bicycle over it on Sunday, and my daughter's too."),
    ("SPEAKER_03", "That was Bram with the lamp, he comes out every time somebody is stuck there."),
]


@pytest.mark.parametrize(
    "opens",
    [
        "So what we'd like to hear is how you found the path by the weir.",
        "We are all here about the path by the weir, which has its troubles.",
        "What I wanted to ask you today is how the path by the weir has been.",
    ],
)
def test_who_opens_asks_twice_and_ends_with_thanks_leads_a_talk_in_which_nobody_else_asks(opens: str) -> None:
    asks = [
        ("SPEAKER_01", "Mm-hmm. And did that change in the summer?"),
        ("SPEAKER_01", "What would make it safe, if anything?"),
    ]
    turns = [("SPEAKER_01", opens), *TOLD, asks[0], *TOLD[:2], asks[1], *TOLD[1:]]
    closed = [*turns, ("SPEAKER_01", "Thank you. That is just what the council has to know.")]
    assert who_asks(read("weir.srt", _srt(closed))) == {"SPEAKER_01"}


def test_who_opens_without_asking_and_is_asked_back_leads_nothing() -> None:
    turns = [("SPEAKER_01", "The path by the weir has its troubles."), *TOLD, ("SPEAKER_01", "Was it wet?")]
    turns += [*TOLD[:2], ("SPEAKER_02", "And what will you do with it?"), ("SPEAKER_03", "Yes, who reads it?")]
    turns += [("SPEAKER_01", "Is it dry now?"), TOLD[1], ("SPEAKER_01", "Thank you.")]
    assert who_asks(read("weir.srt", _srt(turns))) == set()


def _zoom(turns: list[tuple[str, str]]) -> str:
    return "\n".join(f"19:0{n}:11 From {who} to Everyone:\n\t{words}" for n, (who, words) in enumerate(turns, 1))


IN_CHAT = [
    ("Bram Ode", "Can people see the map? It is black here"),
    ("Lou", "The weir floods each time it rains"),
    ("Kit Orr", "My nephew walks round by the road in the dark"),
    ("Lou", "Could the lock keeper put a lamp out? He sits there till nine"),
    ("Bram Ode", "I think we should ask the keeper what he would change"),
]


@pytest.mark.parametrize(
    "opens",
    [
        "Hello all, if you would rather type than talk please use the chat",
        "Welcome everyone! Pop your questions in the chat as we go",
        "Hi everybody, the chat is open for comments",
    ],
)
def test_who_welcomes_all_to_a_chat_and_thanks_them_at_the_end_hosts_it(opens: str) -> None:
    turns = [("Ines Lund", opens), *IN_CHAT, ("Ines Lund", "Thank you, that is going on the board")]
    assert who_asks(read("meeting_saved_chat.txt", _zoom(turns))) == {"Ines Lund"}


@pytest.mark.parametrize(
    ("opens", "closes"),
    [
        ("Hello all, sorry I am late", "Thank you, that was good"),
        ("Hello all, if you would rather type than talk please use the chat", "I live by the weir and it is wet"),
        ("The chat is where I like it best, all of it", "Thank you, that was good"),
    ],
)
def test_who_only_greets_or_only_thanks_in_a_chat_hosts_nothing(opens: str, closes: str) -> None:
    turns = [("Ines Lund", opens), *IN_CHAT, ("Ines Lund", closes)]
    assert who_asks(read("meeting_saved_chat.txt", _zoom(turns))) == set()


@pytest.mark.parametrize(
    "opens",
    [
        "Hi all, Ines here, I'm hosting tonight with Lou. Say if you can't hear.",
        "Hello. Lou and I are facilitating this evening.",
        "Good evening, I'm Ines. My co-host Lou will look after the lamps.",
        "We're chairing this together with my colleague Lou, so ask either of us.",
    ],
)
def test_who_hosts_with_somebody_by_name_is_a_host_as_well(opens: str) -> None:
    assert who_asks(read("weir.vtt", _talk("Ines Orr", opens, "What would be better, Bram?"))) == {"Ines Orr", "Lou"}


@pytest.mark.parametrize(
    "tells",
    [
        "I'm running the cake stall with Lou on Sunday.",
        "My sister was hosting a supper with Lou.",
        "I'm hosting a lodger with Lou.",
    ],
)
def test_who_does_something_else_with_somebody_makes_no_host_of_them(tells: str) -> None:
    talk = _talk("Ines", "Good evening, and thank you for coming.", "What would be better?").replace(
        OTHERS[0][1], tells
    )
    assert "Lou" not in who_asks(read("weir.vtt", talk))


def test_a_warm_welcome_in_welsh_makes_a_host() -> None:
    assert who_asks(read("weir.vtt", _talk("Ines", "Noswaith dda. Croeso cynnes.", "Be fasa'n well?"))) == {"Ines"}


def test_who_says_that_it_is_on_and_asks_once_leads_though_one_guest_asks_another() -> None:
    opens = (
        "SPEAKER_01",
        "Right, that's on. So this is the lock trust's listening session, with nine of us.",
    )
    turns = [opens, *TOLD, *TOLD, ("SPEAKER_02", "Where did you think it all went?"), *TOLD]
    turns += [("SPEAKER_01", "So would a rail help, or would it only catch the weed?"), *TOLD[:2]]
    assert who_asks(read("weir.srt", _srt(turns))) == {"SPEAKER_01"}
    back = [*turns[:5], ("SPEAKER_03", "And who reads this?"), ("SPEAKER_02", "And is it kept?"), *turns[5:]]
    assert who_asks(read("weir.srt", _srt(back))) == set()
