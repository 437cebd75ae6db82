"""Who may be quoted out of a talk or a chat in which somebody asked, and the others answered aloud or in a message."""

from __future__ import annotations

import pytest

from harvest.readers.dispatch import parse_file

Talk = list[tuple[str, str]]
CONTENT: Talk = [
    ("Host", "Then let us begin. What has kept you well this winter?"),
    ("Ruby", "My knees are bad but the pool is warm, and on Fridays I float for an hour."),
    ("Osman", "I brought my mother's dumplings and eleven strangers had flour on their noses."),
    ("Gail", "The bus timetable is a work of fiction, I walk the last two miles."),
    ("Perry", "When the shop closed we started a stall from the back of a van."),
    ("Host", "And what would you like to see more of?"),
    ("Ruby", "A bench at the top of the hill."),
    ("Osman", "A kitchen that opens on a Sunday, that is all I ask for."),
]
ROUNDS: list[Talk] = [
    [
        ("Host", "It is on. Before we start, may I quote each of you in the report, and with your name? Ruby?"),
        ("Ruby", "Yes, quote me, and put my name."),
        ("Host", "Thank you. Osman?"),
        ("Osman", "You can quote me but leave my name off it."),
        ("Host", "Gail, you?"),
        ("Gail", "I would rather you didn't quote me, it stays in here."),
    ],
    [
        ("Host", "Can I ask if you are happy to be quoted in what we publish? And should we name you?"),
        ("Ruby", "Happy with both, yes, use my name."),
        ("Osman", "Quote me, but no name please."),
        ("Gail", "No, please don't quote me."),
    ],
]


def vtt(talk: Talk) -> tuple[str, str]:
    cues = [f"00:{n:02}:00.000 --> 00:{n:02}:50.000\n<v {who}>{said}</v>" for n, (who, said) in enumerate(talk)]
    return "table 2.vtt", "WEBVTT\n\n" + "\n\n".join(cues) + "\n"


def otter(talk: Talk) -> tuple[str, str]:
    return "talk_otter_ai.txt", "\n\n".join(f"{who}  {n}:10\n{said}" for n, (who, said) in enumerate(talk)) + "\n"


def typed(talk: Talk) -> tuple[str, str]:
    return "talk.txt", "\n".join(f"[00:{n:02}:04] {who.upper()}: {said}" for n, (who, said) in enumerate(talk)) + "\n"


def whatsapp(talk: Talk) -> tuple[str, str]:
    return "WhatsApp Chat with Lane.txt", "\n".join(
        f"19/09/2026, 17:{n:02} - {who}: {said}" for n, (who, said) in enumerate(talk)
    ) + "\n"


def levels(name: str, text: str) -> dict[str, str]:
    (reading,) = parse_file(name, text.encode())
    (source,) = reading.sources
    found = {}
    for turn in source.turns:
        given = source.permissions.get(source.label_of(turn), source.permission)
        free = given is not None and given.quotable and not turn.hold
        level = given.quotation if given is not None and free else "held"
        found[source.label_of(turn).title()] = (
            level if found.get(source.label_of(turn).title(), level) == level else "held"
        )
    found.pop("Host", None)
    return found


@pytest.mark.parametrize("made", [vtt, otter, typed])
@pytest.mark.parametrize("asked", ROUNDS)
def test_a_round_of_consent_holds_for_the_talk_that_it_opens(made: object, asked: Talk) -> None:
    assert callable(made)
    given = levels(*made([*asked, *CONTENT]))
    assert given == {"Ruby": "named", "Osman": "anonymous", "Gail": "held", "Perry": "held"}


def test_a_round_at_the_end_of_a_talk_holds_for_what_was_said_before() -> None:
    given = levels(*vtt([*CONTENT, *ROUNDS[0]]))
    assert given == {"Ruby": "named", "Osman": "anonymous", "Gail": "held", "Perry": "held"}


@pytest.mark.parametrize(
    "asked",
    [
        "Are you all happy for me to record this?",
        "May I quote you in our internal report for the team?",
        "Can you all hear me?",
    ],
)
def test_a_yes_to_something_else_is_no_leave_to_quote(asked: str) -> None:
    talk: Talk = [("Host", asked), ("Ruby", "Yes, fine by me."), ("Osman", "Yes, of course."), *CONTENT]
    assert set(levels(*vtt(talk)).values()) == {"held"}


CHAT: Talk = [
    ("Ruby", "The pool is warm and on Fridays I float for an hour and forget the stairs"),
    ("Osman", "I brought my mother's dumplings and eleven strangers had flour on their noses"),
    ("Gail", "The bus timetable is a work of fiction, I walk the last two miles"),
    ("Perry", "When the shop closed we started a stall from the back of a van"),
]


@pytest.mark.parametrize(
    "asked",
    [
        "I'd like to put some of this in the write up, without names. Say by Sunday if you're not happy with that",
        "Hi all, would you be ok with me using some of your messages in the newsletter?",
        "Writing up the evaluation and would love to include bits of this chat. Let me know if that's ok x",
    ],
)
def test_members_of_a_chat_permit_what_they_answer_and_silence_is_no_yes(asked: str) -> None:
    answers: Talk = [
        ("Ruby", "Fine by me 👍"),
        ("Osman", "ok to use mine, not my name"),
        ("Gail", "I'd rather not, sorry"),
    ]
    given = levels(*whatsapp([("Host", asked), *answers, *CHAT]))
    assert given == {"Ruby": "anonymous", "Osman": "anonymous", "Gail": "held", "Perry": "held"}


def test_who_gives_their_name_in_a_chat_is_named_and_who_takes_it_back_is_held() -> None:
    asked = ("Host", "Can I use some of this in the report? Names only if you say so")
    said: Talk = [("Ruby", "yes and put my name to it"), ("Osman", "Fine by me")]
    given = levels(*whatsapp([asked, *said, *CHAT, ("Osman", "Can you leave mine out after all")]))
    assert given == {"Ruby": "named", "Osman": "held", "Gail": "held", "Perry": "held"}


@pytest.mark.parametrize(
    "asked",
    [
        "I'll put the photos in the newsletter",
        "I'd like to use some of this in our internal report for the team",
        "I'd like to put this chat in the report, same consent as you gave on the sheet",
        "Who can bring the urns on Saturday?",
    ],
)
def test_a_yes_in_a_chat_to_something_else_is_no_leave(asked: str) -> None:
    said: Talk = [("Ruby", "Fine by me 👍"), ("Osman", "no problem")]
    assert set(levels(*whatsapp([("Host", asked), *said, *CHAT])).values()) == {"held"}


def test_a_mere_yes_behind_another_question_answers_that() -> None:
    asked = ("Host", "We're hoping to print a few of these in the magazine, no names. Shout if you mind")
    said: Talk = [("Perry", "Who has the key to the hall, can I keep it till Monday?"), ("Ruby", "Fine by me")]
    assert levels(*whatsapp([asked, *said, *CHAT]))["Ruby"] == "held"


def test_whoever_asks_the_others_is_not_answered_for_by_their_own_silence() -> None:
    talk = [
        ("Moss", "That kettle is loud. Are you happy to be quoted in the report, and with your name?"),
        ("Ada", "Quote me, and put my name to it."),
        ("Moss", "I have that down, thank you, so tell me about the mill."),
        ("Ada", "My father carted the stone, and the boy who minded the brake was me."),
        ("Moss", "My gran told me of the dances there, she said the queue went down the hill."),
        ("Ada", "They had one fiddle and three good strings."),
    ]
    name, text = vtt(talk)
    (reading,) = parse_file(name, text.encode())
    assert reading.sources[0].permissions.keys() == {"Ada"}
