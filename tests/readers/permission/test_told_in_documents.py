"""What a document says beside people's words of what may be done with them is kept with whom it is about."""

from __future__ import annotations

import pytest

from harvest.readers.dispatch import parse_file
from harvest.readers.dropping import PERMITTED
from harvest.readers.held_voices import with_held_voices
from harvest.workspace.intake.corrections import corrected

from .measure_documents import EVERY, as_bytes, levels, measured
from .told_in_documents import DOCUMENTS
from .told_in_documents_more import MORE

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def read() -> dict[tuple[str, str], tuple[str, str]]:
    return {(name, words): (right, found) for name, words, right, found in measured(EVERY)}


def test_nobody_leaves_who_did_not_permit_it(read: dict[tuple[str, str], tuple[str, str]]) -> None:
    assert [key for key, (right, found) in read.items() if right == "held" and found not in ("held", "lost")] == []


def test_no_name_leaves_that_was_not_given_leave(read: dict[tuple[str, str], tuple[str, str]]) -> None:
    assert [key for key, (right, found) in read.items() if right == "unnamed" and found == "named"] == []


def test_nearly_everybody_who_permitted_it_is_found(read: dict[tuple[str, str], tuple[str, str]]) -> None:
    asked = [right == found for right, found in read.values() if right != "held"]
    assert sum(asked) >= 0.92 * len(asked)


@pytest.mark.parametrize("name", EVERY)
def test_nobodys_words_are_lost(name: str) -> None:
    (reading,) = map(with_held_voices, parse_file(name, as_bytes(EVERY[name][0])))
    assert all(len(levels(reading, words)) == 1 for words in EVERY[name][1])


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Memories of the Lido.docx", "yes but no name"),
        ("ferry stories.txt", "May be quoted"),
        ("Night shelter - voices.docx", "happy to be quoted"),
        ("Carers cafe focus group.docx", "May we quote?"),
        ("hopes for the hall.txt", "Sticker"),
        ("Interview 13 - quarry.docx", "does not want his words used"),
        ("Three stories for the newsletter.eml", "her name is fine"),
        ("form 23 radio.txt", "You can print my words"),
    ],
)
def test_what_said_it_stands_in_no_text_and_is_counted_as_left_out(name: str, said: str) -> None:
    (reading,) = parse_file(name, as_bytes(EVERY[name][0]))
    assert not any(said in source.text for source in reading.sources)
    assert any("permit" in dropped.reason and dropped.characters >= len(said) // 2 for dropped in reading.dropped)


def test_the_names_beside_cards_and_over_stories_are_who_said_them() -> None:
    (cards,) = parse_file("hopes for the hall.txt", as_bytes(DOCUMENTS["hopes for the hall.txt"][0]))
    (mail,) = parse_file("allotment voices.eml", as_bytes(DOCUMENTS["allotment voices.eml"][0]))
    assert [s.voice for s in cards.sources if s.voice == "Peggy Lunt"] == ["Peggy Lunt"]
    assert [s.voice for s in mail.sources] == ["Len", "Mrs Achebe", "Dot"]


def test_the_columns_that_the_answers_make_are_shown_with_their_counts() -> None:
    (reading,) = parse_file("Memories of the Lido.docx", as_bytes(DOCUMENTS["Memories of the Lido.docx"][0]))
    (column,) = reading.permission_columns
    assert (column.header, column.yes, column.no, column.blank) == ("Consent", 2, 1, 2)


def test_whoever_is_renamed_keeps_what_they_permit() -> None:
    (reading,) = parse_file("Carers cafe.docx", as_bytes(DOCUMENTS["Carers cafe focus group.docx"][0]))
    permissions = corrected(reading, names={"RB": "Rena Bly", "LM": "AK"}).sources[0].permissions
    assert permissions["Rena Bly"].quotation == "named" and "RB" not in permissions
    assert permissions["AK"].quotation == "no"  # two who become one permit what both do


def test_somebody_of_the_same_surname_is_somebody_else() -> None:
    (reading,) = parse_file("smiths.docx", as_bytes(MORE["sisters smith.docx"][0]))
    permissions = reading.sources[0].permissions
    assert permissions["John Smith"].quotable and not permissions["Mary Smith"].quotable


def test_a_story_without_any_of_it_is_read_as_ever() -> None:
    text = "The day the ferry stopped\n\nWe stood on the pier and nobody said a word.\n\nThen somebody laughed.\n"
    (reading,) = parse_file("ferry.txt", text.encode())
    assert all(dropped.reason != PERMITTED for dropped in reading.dropped)
    assert reading.sources[0].permission is None and not reading.permission_columns


def test_a_round_told_in_a_list_before_a_talk_permits_and_is_nobodys_words() -> None:
    lines = [
        "Listening circle 3, 21 March",
        "Before we started, everybody went round and said what they wanted done with their words:",
        "Yvonne - can be quoted in the public report, by name (Yvonne Tranter).",
        "Little Sam (14, here with his mum) - mum says quoting is all right.",
        "Mrs Ferreira - for the practice to think about, not for the report.",
        "Gwen - came in late, missed the go-round.",
        "",
        "RUTH: So what keeps people well round here?",
        "YVONNE: Having somewhere to be at ten o'clock. It does not matter what it is.",
        "SAM: I just go on the roof of the garages with my mates.",
        "MRS FERREIRA: I was ashamed to say that I was low.",
        "GWEN: What I would say is people have stopped answering the door.",
    ]
    (reading,) = map(with_held_voices, parse_file("circle.docx", as_bytes(lines)))
    assert "went round" not in " ".join(s.text for s in reading.sources) and "go-round" not in reading.sources[0].text
    assert levels(reading, "Having somewhere") == {"named"}
    for words in ("I just go on", "I was ashamed", "What I would say"):
        assert levels(reading, words) == {"held"}


def test_a_table_of_answers_stands_under_the_question_above_it() -> None:
    lines = [
        "# Listening lunch",
        "Beryl Hodgson: The corridor is my street now. I put a geranium outside my door, then Vera put one.",
        "Vera Small: I was a district nurse and I still count heads at breakfast.",
        "Jim Rudd: My room looks at the car park and I know every visitor who comes.",
        "## May we use it in the newsletter and the annual report?",
        [
            ["Resident", "Answer"],
            ["Beryl Hodgson", "Yes, with name"],
            ["Vera Small", "Yes, no name"],
            ["Jim Rudd", "Ask his daughter"],
        ],
    ]
    (reading,) = map(with_held_voices, parse_file("lunch.docx", as_bytes(lines)))
    found = [levels(reading, words) for words in ("The corridor is", "I was a district", "My room looks")]
    assert found == [{"named"}, {"unnamed"}, {"held"}]


def test_cards_parted_by_rules_keep_what_stands_in_brackets_below_them() -> None:
    lines = ["# Story cards", 'The line in brackets is what they wrote under "Can we share this?"']
    for name, said in (("Kath", "name ok, share ok"), ("Leroy", "share ok, no name please"), ("Colin", "do NOT quote")):
        lines += [
            f"## Card – {name}",
            f"{name} says that the street knows everybody by their dog, and so on and so forth.",
            f"[ {said} ]",
            "---",
        ]
    (reading,) = map(with_held_voices, parse_file("cards.md", "\n\n".join(lines).encode()))
    assert levels(reading, "Kath says that") <= {"named", "unnamed"}
    assert [levels(reading, f"{n} says that") for n in ("Leroy", "Colin")] == [{"unnamed"}, {"held"}]
