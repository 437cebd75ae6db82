# ruff: noqa: E501 – what people say is easier to check on one line
"""A talk that begins with a round of consent: each speaker's answer is what they permit, and may be taken back."""

from __future__ import annotations

import pytest

from harvest.readers.dispatch import parse_file

from .measure_documents import levels

ASKED = "Can we quote you in the booklet, and shall we put your name to it?"
STORY = {"Rose": "The canal is where I walk the dog of a morning.", "Al": "My mother met everybody at the wash house."}


def talk(asked: str, *answers: str, end: str = "") -> dict[str, set[str]]:
    """What Rose and Al permit who answered that, one after the other, in a talk that ends so."""
    said = [f"{name}: {text}" for name, text in zip(STORY, answers, strict=True)]
    told = [f"{name}: {text}" for name, text in STORY.items()]
    page = [
        f"Jen: {asked}",
        *said,
        "Jen: So what keeps you well round here?",
        *told,
        "Jen: Thank you both for that.",
        end,
    ]
    (reading,) = parse_file("talk.txt", "\n\n".join(page).encode())
    assert all(len(levels(reading, words)) == 1 for words in STORY.values()), "nothing is lost"
    assert answers[0] not in " ".join(source.text for source in reading.sources)
    return {name: levels(reading, words) for name, words in STORY.items()}


def test_each_answer_is_what_that_speaker_permits() -> None:
    assert talk(ASKED, "Yes, quote me, and my name is fine.", "Quote me, love, but not my name.") == {
        "Rose": {"named"}, "Al": {"unnamed"},
    }  # fmt: skip
    assert talk(ASKED, "Yes to both.", "Words yes, name no.") == {"Rose": {"named"}, "Al": {"unnamed"}}
    assert talk(ASKED, "Use what I say but leave my name out.", "Same as Rose.") == {
        "Rose": {"unnamed"},
        "Al": {"unnamed"},
    }


@pytest.mark.parametrize(
    "answer",
    [
        "I'd rather not be in the booklet.", "Depends what I say, to be honest, no promises, yes?", "I said yes to the recording.",
        "I am fourteen, but yes, quote me.", "Yes if you show me first.", "Same as Karen.", "Fine.", "Yes.",
        "Only if it's anonymous and not my street.", "Yes. No, actually, no.", "You can quote Al, not me.",
        "Yes, but my daughter has the form.", "Not my name, and not my words either.",
    ],
)  # fmt: skip
def test_what_is_no_clear_yes_is_held(answer: str) -> None:
    assert talk(ASKED, answer, "Quote me, but not my name.") == {"Rose": {"held"}, "Al": {"unnamed"}}


@pytest.mark.parametrize(
    "asked",
    [
        "Are you both happy for me to record this?", "Can I use what you say in my research?",
        "Does anybody mind if I quote you in the booklet?", "May I quote you in the booklet? And would you like some tea?",
        "Shall I quote you in the booklet, or would you rather I did not?", "Can we use your name in the booklet?",
    ],
)  # fmt: skip
def test_a_yes_to_something_else_permits_no_quoting(asked: str) -> None:
    (reading,) = parse_file(
        "talk.txt",
        "\n\n".join(
            [f"Jen: {asked}", "Rose: Yes, that is fine.", "Al: Yes.", "Jen: What keeps you well round here?"]
            + [f"{name}: {text}" for name, text in STORY.items()]
            + ["Jen: Thank you both.", "Al: Thank you."]
        ).encode(),
    )
    assert [levels(reading, words) for words in STORY.values()] == [{"held"}, {"held"}]


@pytest.mark.parametrize(
    "end",
    [
        "Rose: Actually, can you leave mine out for now?", "Rose: I've changed my mind about the booklet, sorry.",
        "Rose: Could you scrap what I said?", "Rose: On second thoughts, don't use mine.", "Jen: Rose has asked me to take hers out.",
    ],
)  # fmt: skip
def test_what_is_taken_back_at_the_end_is_held(end: str) -> None:
    said = talk(ASKED, "Yes, quote me, and my name is fine.", "Quote me, but not my name.", end=end)
    assert said == {"Rose": {"held"}, "Al": {"unnamed"}}
