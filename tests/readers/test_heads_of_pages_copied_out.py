"""What stands at the head and foot of each page of a typed talk is nobody's words, in a PDF and copied out of one."""

from __future__ import annotations

import pytest

from harvest.model import Reading
from harvest.readers.dispatch import parse_file
from tests.readers.making import docx, pdf, pdf_placed

HEADS = (
    "Hollin Typing Ltd  |  Job HT-3051  |  Ringers of St Bride's Group Talk, 4 May 2026",
    "Hollin Typing Ltd · Job no. HT-3051 · Client: Belfry Trust · Ringers of St Bride's · 4 May 2026",
    "Transcript of the talk with the ringers of the tower held in the vestry on 4 May 2026",
    "Client: Belfry Trust     Job: HT-3051     Audio: ringers_04.mp3     Duration: 00:41:12",
)
FEET = ("CONFIDENTIAL", "CONFIDENTIAL          Page {} of 2", "")
ONE = (
    "Host: What brings you up the tower?",
    "Tam: You first.",
    "Orla: The stairs keep me honest. My own two came up because of that rope",
)
TWO = ("and the bell that nobody can lift, which we named.", "Tam: I came for the biscuits.", "Host: Thank you both.")


def pages(head: str, foot: str) -> list[list[str]]:
    return [[line for line in (head, *said, foot.format(n)) if line] for n, said in enumerate((ONE, TWO), 1)]


def told(reading: Reading) -> list[tuple[str | None, str]]:
    (source,) = reading.sources
    return [(turn.speaker, source.text[turn.start : turn.end]) for turn in source.turns]


SAID = [
    ("Host", "What brings you up the tower?"),
    ("Tam", "You first."),
    (
        "Orla",
        "The stairs keep me honest. My own two came up because of that rope and the bell that nobody can lift, "
        "which we named.",
    ),
    ("Tam", "I came for the biscuits."),
    ("Host", "Thank you both."),
]


@pytest.mark.parametrize("foot", FEET)
@pytest.mark.parametrize("head", HEADS)
@pytest.mark.parametrize("suffix", ["pdf", "txt", "docx"])
def test_the_head_of_a_firms_pages_is_nobodys_words(suffix: str, head: str, foot: str) -> None:
    both = pages(head, foot)
    made = {
        "pdf": lambda: pdf(both),
        "txt": lambda: "\n\n".join("\n".join(page) for page in both).encode(),
        "docx": lambda: docx(*(line for page in both for line in page)),
    }
    (reading,) = parse_file(f"ringers.{suffix}", made[suffix]())
    assert told(reading) == SAID
    assert any(left.reason == "running heads and page numbers" for left in reading.dropped)


def test_the_head_of_a_talk_in_columns_does_not_run_into_what_goes_on_overleaf() -> None:
    def columns(*rows: tuple[str, str, str]) -> list[list[tuple[int, str]]]:
        return [[(left, text) for left, text in zip((72, 150, 230), row, strict=True) if text] for row in rows]

    head = [[(72, HEADS[0])], [(72, "Time"), (150, "Speaker"), (230, "Transcript")]]
    first = columns(
        ("00:00:03", "Host", "What brings you up the tower?"),
        ("00:00:15", "Tam", "The biscuits."),
        ("00:00:20", "Orla", "My own two came up because of that rope"),
    )
    second = columns(("", "", "and the bell that nobody can lift."), ("00:02:00", "Host", "Thank you both."))
    (reading,) = parse_file("ringers.pdf", pdf_placed([[*head, *first], [*head, *second]]))
    assert ("Orla", "My own two came up because of that rope and the bell that nobody can lift.") in told(reading)


def test_a_line_that_comes_again_between_whole_sentences_stays() -> None:
    lines = ("The bells are late today", "Orla: So they are.", "The bells are late today", "Tam: Again.", "Orla: Yes.")
    (reading,) = parse_file("ringers.docx", docx(*lines))
    assert "The bells are late today" in reading.sources[0].text


def test_confidential_below_a_story_is_no_foot_of_a_page() -> None:
    text = (
        "ORLA\n\nI rang for the fire and told nobody.\n\nConfidential\n\nTAM\n\nI only rang for tea.\n\nConfidential\n"
    )
    (reading,) = parse_file("stories.txt", text.encode())
    assert not any(left.reason == "running heads and page numbers" for left in reading.dropped)
