"""A reading that is not sure of itself says so; one that has nothing to be unsure of keeps quiet."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from harvest.model import Dropped, Kind, Reading, ReadSource, Role, Turn
from harvest.readers.dispatch import parse_file
from harvest.readers.doubts import with_doubts
from harvest.readers.dropping import account
from tests.readers.making import as_csv, docx

TALK = (
    "Ada: What do you see from here?\nBen: The crane, and it never moves.\nAda: And at night?\nBen: I see its lamp.\n"
)
STORY = "I came here at nine with one shoe.\nMy aunt bought me two, and we walked home along the river in the dark."


def warnings(name, text):
    (reading,) = parse_file(name, text if isinstance(text, bytes) else text.encode())
    return " ".join(reading.warnings)


def source(text, **more):
    return ReadSource("S", Kind.STORY, text, (Turn(0, len(text)),), **more)


@given(
    kept=st.integers(40, 3000),
    left=st.lists(
        st.tuples(st.sampled_from(["headings", "text around the table", "empty answers"]), st.integers(0, 900))
    ),
)
def test_a_file_of_which_more_than_a_tenth_is_left_out_always_says_so(kept, left):
    dropped = tuple(Dropped(reason, 1, letters) for reason, letters in left)
    reading = Reading("a.txt", "", "text", Kind.STORY, (source("I " + "x" * kept),), dropped)
    words = account(reading.sources, dropped)
    if words.left >= 40 and words.share_left > 0.1:
        assert with_doubts(reading).warnings
    elif not words.left:
        assert with_doubts(reading).warnings == ()


@given(st.lists(st.text(max_size=60), min_size=1, max_size=6), st.lists(st.text(max_size=30), max_size=3))
def test_doubts_never_change_what_was_read(texts, said):
    sources = tuple(source(text) for text in texts)
    reading = Reading("a.txt", "", "text", Kind.STORY, sources, (), tuple(said))
    found = with_doubts(reading)
    assert replace(found, warnings=()) == replace(reading, warnings=())
    assert found.warnings[len(found.warnings) - len(said) :] == tuple(said)
    assert with_doubts(found) == found


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("talk.txt", TALK),
        ("story.txt", STORY),
        ("story.docx", docx(*STORY.split("\n"))),
        ("rows.csv", as_csv(("What works here?",), ("The bakery opens early",), ("Neighbours who knock at the door",))),
    ],
)
def test_what_is_read_with_certainty_says_nothing_of_doubt(name, text):
    said = warnings(name, text)
    assert not any(mark in said for mark in ("look whether", "look under", "may be", "looks like", "Taken for"))


@pytest.mark.parametrize(
    ("name", "text", "says"),
    [
        ("page.txt", f"{STORY}\n00:01:02 --> 00:01:04\nand on\n00:01:05 --> 00:01:09\nwe went\n", "a program wrote"),
        (
            "rows.csv",
            as_csv(
                ("Ref", "What would you like to see here?"),
                ("1", "More lamps along the river path (Lea Marr)"),
                ("2", "Somewhere dry for teenagers to sit (Obi)"),
                ("3", "A bus that waits for the ferry (Jo Frost)"),
            ),
            "Lea Marr",
        ),
    ],
)
def test_what_nobody_claimed_is_said(name, text, says):
    assert says in warnings(name, text)


def test_a_year_far_ahead_is_a_sign_of_dreams():
    reading = Reading("Letters 2041.docx", "", "Word document", Kind.STORY, (source("I walk by the lake."),))
    assert "2041" in with_doubts(reading).warnings[0]
    assert with_doubts(replace(reading, name="Letters 1941.docx")).warnings == ()


def test_a_story_in_which_nobody_speaks_of_themselves_is_in_doubt():
    reading = Reading("hall.txt", "", "plain text", Kind.STORY, (source("The hall was painted in May. It rained."),))
    assert "choose another kind" in with_doubts(reading).warnings[0]
    mine = replace(reading, sources=(source("I painted the hall in May. It rained."),))
    assert with_doubts(mine).warnings == ()


def test_labels_inside_turns_are_said():
    text = "We ate.\nMira: No.\nMira: Never."
    talk = ReadSource("S", Kind.TRANSCRIPT, text, (Turn(0, len(text), "Ada"),))
    reading = Reading("t.txt", "", "transcript", Kind.TRANSCRIPT, (talk,))
    assert "“Mira”" in with_doubts(reading).warnings[0]


def test_a_name_and_a_time_on_a_line_inside_what_another_says_is_said():
    text = "We ate.\nwhoever sits in the flat above the baker's shop   0:44\nNo, never."
    talk = ReadSource("S", Kind.TRANSCRIPT, text, (Turn(0, len(text), "Ada"),))
    reading = Reading("t.txt", "", "transcript", Kind.TRANSCRIPT, (talk,))
    assert "“whoever sits in the flat above" in with_doubts(reading).warnings[0]
    met = replace(talk, text="We met at 10:44", turns=(Turn(0, 15, "Ada"),))
    assert with_doubts(replace(reading, sources=(met,))).warnings == ()


def test_a_column_without_a_heading_that_holds_words_is_said():
    mapping = {"text": ["Wish"], "attributes": ["Column 3"]}
    rows = (source("more lamps", attributes={"Column 3": "by the river"}), source("a roof"))
    reading = Reading("t.csv", "", "table", Kind.STORY, rows, mapping=mapping)
    assert "“Column 3”" in with_doubts(reading).warnings[0]
    numbers = (source("more lamps", attributes={"Column 3": "12"}), source("a roof"))
    assert with_doubts(replace(reading, sources=numbers)).warnings == ()


def test_somebody_who_asks_and_was_taken_for_nobody_is_said():
    asked = "Why? I rang. Who came?"
    talk = ReadSource(
        "S",
        Kind.TRANSCRIPT,
        asked,
        (Turn(0, 4, "Ada"), Turn(5, 12, "Ben"), Turn(13, 22, "Ada")),
    )
    reading = Reading("t.txt", "", "transcript", Kind.TRANSCRIPT, (talk,))
    assert "Ada asks 2 times" in with_doubts(reading).warnings[0]
    led = replace(talk, turns=tuple(replace(t, role=Role.FACILITATOR) if t.speaker == "Ada" else t for t in talk.turns))
    assert with_doubts(replace(reading, sources=(led,))).warnings == ()


@pytest.mark.parametrize(("column", "said"), [("Kept for", True), ("Street", False)])
def test_a_column_of_names_that_nobody_was_named_by_is_said(column, said):
    names = ("Ada Obi", "Ben Frost", "Mina Kaur")
    rows = tuple(source(f"I like it here, {n}", attributes={column: name}) for n, name in enumerate(names))
    reading = Reading("t.csv", "", "table", Kind.STORY, rows, mapping={"text": ["Words"], "attributes": [column]})
    assert bool(with_doubts(reading).warnings) is said
    named = replace(reading, mapping={"text": ["Words"], "teller": "Who"})
    assert with_doubts(named).warnings == ()


def test_a_text_parted_by_rules_that_became_one_persons_is_in_doubt():
    scene = "I came here at nine with one shoe, and my aunt bought me two, and we walked home by the river. " * 2
    said = warnings("corner.txt", "\n\n* * *\n\n".join([scene] * 3))
    assert "ruled lines part this text" in said


def test_a_list_of_scraps_that_became_a_story_is_in_doubt():
    scraps = [
        "Ada Obi",
        "01632 960 131",
        "ok",
        "Piet Lund",
        "none",
        "ok",
        "Joan Marsh",
        "01632 960 122",
        "ok",
        "Bo",
        "none",
    ]
    text = "\n".join(scraps)
    reading = Reading("a.txt", "", "text", Kind.STORY, (source(text),), ())
    assert any("a table, a form or a list" in said for said in with_doubts(reading).warnings)


def test_a_column_called_who_that_nobody_was_named_by_is_said_and_who_may_be_harmed_is_not():
    def reading(head):
        sources = tuple(source("More lamps by the river.", attributes={head: who}) for who in ("Ada", "Piet", "Bo K."))
        return Reading("a.csv", "", "table", Kind.STORY, sources, (), mapping={"text": ["Wish"]})

    assert any("seems to hold names" in said for said in with_doubts(reading("Who put it on the line")).warnings)
    assert not any("seems to hold names" in said for said in with_doubts(reading("Who may be harmed")).warnings)


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        (
            "words.txt",
            "Asset: something worth keeping.\nInquiry: one place, one question.\nHost: who welcomes you.\n",
            "twice",
        ),
        ("who.md", "- Ann Bell\n- Dev Rao\n- Una Sim\n- Tom Ash\n- Bo Lund\n", "names of people"),
        (
            "letter.txt",
            "Thank you for opening our listening day, which meant a great deal to all who came.\n"
            "We will send you the report in June.\nOn behalf of the steering group.\n",
            "organisers",
        ),
        (
            "quay.txt",
            "Friends of the Quay, spring 2026.\nCharity number: 1099999\nAmount requested: 4,500\nStart date: May\n"
            "Project title: Talking Tables\nContact person: M. Bell\n",
            "fields of a form",
        ),
    ],
)
def test_a_paper_that_is_not_known_as_one_is_doubted(name, text, said):
    readings = parse_file(name, text.encode())
    assert any(reading.not_data or said in " ".join(reading.warnings) for reading in readings)


@pytest.mark.parametrize(
    "text",
    [
        STORY,
        TALK,
        "We tarred the boat on Good Friday, and the whole street smelled of it until Whitsun.\nMy aunt sold the rope.",
    ],
)
def test_people_who_tell_something_are_not_taken_for_organisers(text):
    said = warnings("heard.txt", text)
    assert not any(part in said for part in ("organisers", "speaks twice", "names of people", "fields of a form"))


def test_a_mail_that_passes_on_what_others_wrote_says_that_it_was_taken_as_one_persons() -> None:
    mail = (
        b"From: Ewa Lis <ewa@example.org>\nTo: Dan <dan@example.org>\nSubject: from the stall\n"
        b"Date: Mon, 2 Mar 2026 09:00:00 +0000\nContent-Type: text/plain; charset=utf-8\n\n"
        b"Hi Dan,\n\nhere are the comments that people left on the cloth.\n\n* I would sooner mend it than buy one\n"
        b"* More benches by the weir please\n* The soup was worth the walk\n* Could somebody teach us to sew\n\nEwa\n"
    )
    (found,) = parse_file("stall.eml", mail.replace(b"* ", b""))  # a list that is marked is read card by card
    assert len(found.sources) == 1
    assert any("passes on what others said" in warning for warning in found.warnings)
