"""Talks whose labels are no names: what a host is to say, a zone beside a time, ``Question``, half a name."""

from __future__ import annotations

import pytest

from tests.readers.making import pdf
from tests.readers.making_doors import pptx
from tests.readers.reading_back import read, said, who_asks

SCRIPT = """# {title}

*Print 6. Times are a guess.*

**SAY:** Good evening. I am ________ and this is my table tonight.

**ASK:** When did somebody last carry something for you?

*(leave it quiet, count to twenty)*

**If it stays quiet, SAY:** Shall I begin? Once, somebody ________.

**ASK:** What would have happened otherwise?

**SAY:** One minute. Which word stays on the cloth?

Please do not write names on the cloth.
"""


@pytest.mark.parametrize("title", ["Table host script", "Words for the evening"])
@pytest.mark.parametrize("say", ["SAY", "READ OUT", "SAGEN", "POWIEDZ"])
def test_what_hosts_are_to_say_and_ask_is_nobodys_words(title: str, say: str) -> None:
    found = read("for the tables.md", SCRIPT.format(title=title).replace("SAY:", f"{say}:"))
    assert found.not_data is not None and "question sheet" in found.not_data


def test_a_script_below_whose_questions_somebody_answers_is_a_talk() -> None:
    told = "SAY: Good evening, all of you.\nASK: Who carried you?\nMy aunt did, and I was nine.\nASK: And now?\n"
    assert read("talk.txt", f"{told}I carry her.\nSAY: Thank you for coming.\n").not_data is None
    named = "ASK: Who carried you?\nAda: My aunt.\nASK: And now?\nAda: I carry her.\nASK: Where?\nAda: Up the stair.\n"
    assert read("talk.txt", named).not_data is None


CAPTIONS = """{0}

THE NET LOFT
WHAT NEXT FOR THE LOFT?
FRIDAY, 3 MAY 2024
{1}

CAPTIONS PROVIDED BY:
A FIRM & CO
www.a-firm.example

*  *  *
This text is being provided in a rough draft format. Communication Access
Realtime Translation (CART) is provided in order to facilitate communication
accessibility and may not be a totally verbatim record of the proceedings. It
is not to be distributed without the consent of those who took part in it.
*  *  *

>> ADA OBI:  Good evening.  Who would like to go first?

>> BO:  I mended nets there until the lights went out, all of us did.

>> ADA OBI:  What should stay?

>> BO:  The stove.

>> SPEAKER:  And the key on its nail.

(Meeting ended at 8:11 PM)
"""


@pytest.mark.parametrize("head", ["ROUGHLY EDITED COPY", "UNCERTIFIED ROUGH DRAFT"])
@pytest.mark.parametrize(
    "when", ["7:00 PM - 8:15 PM BST", "19:00 - 20:15 CEST", "7:00 p.m. to 8.15 p.m.", "18:00 UTC+1"]
)
def test_what_captioners_set_above_a_talk_is_nobodys_and_a_zone_is_no_name(head: str, when: str) -> None:
    found = read("captions.txt", CAPTIONS.format(head, when))
    assert said(found) == [
        ("ADA OBI", "Good evening.  Who would like to go first?"),
        ("BO", "I mended nets there until the lights went out, all of us did."),
        ("ADA OBI", "What should stay?"),
        ("BO", "The stove."),
        (None, "And the key on its nail."),
    ]
    assert any("Left out before the first speaker" in warning for warning in found.warnings)


NARROW = [
    *("Time", "Speaker", "Transcript", "00:00:04", "Host", "When did you row?"),
    *("00:00:11", "{0}", "Hill", "I was nine and my uncle had", "a boat."),
    *("00:00:32", "Host", "Which boat?", "00:00:37", "Cy", "Hill", "Ours. She sank."),
    *("00:01:02", "{0}", "Hill", "Twice.", "00:01:19", "Host", "And now?", "00:01:24", "{0}", "Hill", "On Sundays."),
]


@pytest.mark.parametrize("first", ["Ada", "Mrs Ada", "Old Ada"])
def test_a_name_that_its_narrow_column_broke_is_one_name(first: str) -> None:
    lines = [line.format(first) for line in NARROW]
    for name, data in (("talk.pdf", pdf([["A talk on the quay", *lines]])), ("talk.txt", "\n".join(lines[3:]))):
        found = read(name, data)
        whole = f"{first} Hill"
        assert [who for who, _ in said(found)] == ["Host", whole, "Host", "Cy Hill", whole, "Host", whole]
        assert said(found)[1][1].split() == ["I", "was", "nine", "and", "my", "uncle", "had", "a", "boat."]


def test_a_word_that_somebody_says_again_and_again_is_no_part_of_their_name() -> None:
    lines = "0:04|Host|Are you ready?|0:11|Ada|Aye|0:15|Bo|I never am.|0:19|Host|And now?|0:24|Ada|Aye|0:30|Bo|I am."
    assert {who for who, _ in said(read("talk.txt", lines.replace("|", "\n")))} == {"Host", "Ada", "Bo"}


@pytest.mark.parametrize("label", ["Question", "Question ", "Frage", "Pregunta", "Cwestiwn"])
def test_whoever_asks_under_a_bare_question_among_people_who_are_named_leads(label: str) -> None:
    lines = [
        *(f"{label}: When did you come?", "Mrs Lind: In sixty-two.", "Mr Lind: She never counts mine."),
        *(
            f"{label}: And next door?",
            "Mrs Lind: We left the key in it.",
            f"{label}: What is gone?",
            "Mr Lind: The noise.",
        ),
    ]
    found = read("Interview 4.txt", "\n".join(["Interview 4 - Mill Row", "", *lines]))
    assert len(said(found)) == 7 and who_asks(found) == {label.strip()}


def test_numbered_questions_that_a_round_answers_stay_what_was_asked() -> None:
    lines = [
        "Question 1: What helps?",
        "Ada: Soup.",
        "Bo: The stair.",
        "Question 2: What is lost?",
        "Ada: The bus.",
        "Bo: Us.",
    ]
    found = read("round.txt", "\n".join(lines))
    assert {turn.question for source in found.sources for turn in source.turns} == {"What helps?", "What is lost?"}


DECK = (
    (
        "Boats for the near future",
        ("A crossing for prams – Shirin", "Somebody who rings back – Ted", "bins AGAIN"),
        "{0}",
    ),
    ("Boats for later", ("My language on a sign – Zahra", "A dull council – anonymous"), "Pause here."),
    (
        "Boats from the children",
        ("a bridge of springs – Otis", "no more sad drivers – Ivy"),
        "Remember to thank the kitchen.",
    ),
)


@pytest.mark.parametrize(
    ("note", "stays"),
    [
        ("Ted sits at the back, give him a wave.", False),
        ("Shirin’s mother comes at eight.", False),
        ("I would like a rail on the step as well.", True),
        ("“Nobody rings back, ever.” – Cy", True),
    ],
)
def test_asides_among_what_reminds_whoever_presents_are_no_dreams(note: str, stays: bool) -> None:
    slides = [(title, lines, notes.format(note)) for title, lines, notes in DECK]
    found = read("Dreams for the row.pptx", pptx(*slides))
    texts = "\n".join(source.text for source in found.sources)
    assert (note.split("”")[0].strip("“") in texts) is stays
    assert len(found.sources) == 7 + stays
