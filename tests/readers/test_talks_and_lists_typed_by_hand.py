"""Talks, answers and pledges as typists elsewhere write them: a dash behind a letter, letters behind first names."""

from __future__ import annotations

from readers.making import as_csv, xlsx
from readers.reading_back import read, said

from harvest.model import Kind, Role
from harvest.readers.held_voices import with_held_voices


def test_a_letter_a_full_stop_and_a_dash_begin_a_turn() -> None:
    talk = """D. — Où était la forge ?
R. — Sous l'auberge, avec la scierie.
D. — Et à qui était-elle ?
R. — À ma tante, jusqu'à la crue."""
    assert [who for who, _ in said(read("entretien.txt", talk))] == ["D", "R", "D", "R"]


def test_one_letter_in_brackets_behind_a_first_name_says_who_it_is() -> None:
    talk = """Boathouse group, 3 June
Facilitators: Greta (G), Ulf (U)
Participants: five rowers, P1-P5

G: What keeps you rowing?
P1: The cold, oddly.
U: The cold!
P2: And soup after.
G: What would you mend?
P1: The slip, before somebody breaks a leg."""
    (source,) = read("group.txt", talk).sources
    roles = {turn.speaker: turn.role for turn in source.turns}
    assert roles["Greta"] is roles["Ulf"] is Role.FACILITATOR and set(roles) == {"Greta", "Ulf", "P1", "P2"}


def test_how_many_answered_behind_a_question_is_no_part_of_it() -> None:
    (source,) = read(
        "open.txt",
        "Q4: What holds us? (n=2)\n\n1. The ferry bell\n2. Soup\n\nQ5: And what frays? (n=2)\n\n1. Ice\n2. Fog",
    ).sources
    assert [(turn.question, source.text[turn.start : turn.end]) for turn in source.turns] == [
        ("What holds us?", "The ferry bell"),
        ("What holds us?", "Soup"),
        ("And what frays?", "Ice"),
        ("And what frays?", "Fog"),
    ]


def test_who_says_we_signs_behind_the_pledge_and_is_not_called_so() -> None:
    pledges = """PLEDGES – quay, 4 May

I will learn two neighbours' names by June – Hannah Orr
We (the crew) will sing at the lock every month – Lock Street Choir
I'll mend three oars - Dev"""
    found = read("pledges.txt", pledges)
    assert [(s.voice, s.text) for s in found.sources][1] == (
        "Lock Street Choir",
        "We (the crew) will sing at the lock every month",
    )


def test_questions_one_below_the_other_in_a_column_ask_what_stands_below_each() -> None:
    column = ["What holds us?", "the ferry", "soup", "a bell", "What frays?", "ice", "fog", "forms, forms"]
    found = read("sheet.xlsx", xlsx(Wall=[[cell] for cell in column]))
    assert [(source.turns[0].question, source.text) for source in found.sources] == [
        *(("What holds us?", words) for words in column[1:4]),
        *(("What frays?", words) for words in column[5:]),
    ]


def test_an_answer_that_asks_is_an_answer() -> None:
    column = [
        "What would you mend?",
        "the slip",
        "Why is there no lamp?",
        "the lock",
        "What about the weir?",
        "the bell",
    ]
    assert len(said(read("sheet.xlsx", xlsx(Wall=[[cell] for cell in column])))) == 5


def test_a_column_called_story_holds_stories_though_each_has_a_title() -> None:
    rows = [
        ("Title", "Story", "Teller"),
        ("The oar", "We had one oar between six boats, and everybody knew.", "Maud Pell"),
        ("Snow", "They dug us out from the bedroom window.", "Ivo Tarn"),
    ]
    assert read("bank.csv", as_csv(*rows)).kind is Kind.STORY


def test_what_the_head_of_a_talk_says_against_somebody_holds_them() -> None:
    talk = """Interview 4
Date: 4 May 2024
Remark: EL would rather not have this printed.
Asked: Tove Hansen (TH)
Told: Emil Lund (EL)

TH: Since when is there a yard here?
EL: Since my grandfather found the saw.
TH: And who came then?
EL: All who were cold."""
    (source,) = read("talk.txt", talk).sources
    assert {turn.speaker: bool(turn.hold) for turn in source.turns} == {"Tove Hansen": False, "Emil Lund": True}


def test_who_came_is_no_point_of_the_notes_unless_something_is_told_of_them() -> None:
    notes = "Listening notes\nPresent: {}\n\n- No lamp at the slip\n- Soup would help\n- A bell for the ferry"
    assert len(said(read("notes.txt", notes.format("Moira, Del, 2 others")))) == 3
    (source,) = read("notes.txt", notes.format("Moira (not to be quoted), Del")).sources
    assert "not to be quoted" in source.text


def test_comments_copied_below_a_line_that_says_where_are_whoever_wrote_each() -> None:
    page = """Comments on our post "What do you love about the weir?"

jo_the_weaver
the light on it at seven
2d  14 likes  Reply

oskar.m
@jo_the_weaver and the herons
2d  3 likes  Reply

nana.pat
my late husband proposed on the swing bridge
1d  88 likes  Reply
"""
    assert [who for who, _ in said(read("comments.txt", page))] == ["jo_the_weaver", "oskar.m", "nana.pat"]


def test_quotations_with_who_said_them_in_brackets_are_said_by_different_people_and_children_wait() -> None:
    voices = """Stimmen vom Wehr

"Hier hab ich rudern gelernt." (Frau, 71)

"Seit die Schleuse zu ist, kommt keiner mehr." (Frau, 44)

"Ich will eine Rutsche ins Wasser." (Mila, 6)

"We are not let near the boats." (boy, 9)"""
    found = read("stimmen.txt", voices)
    assert [source.voice for source in found.sources][2] == "Mila" and len({s.voice for s in found.sources}) == 4
    held = with_held_voices(found)
    assert [any(turn.hold for turn in source.turns) for source in held.sources] == [False, False, True, True]


def test_signs_under_a_table_that_the_file_is_called_after_are_points_of_two_sides() -> None:
    sheet = "Tafel 2\nLeitfrage: Was gelingt hier?\n\n+ Nachbarn helfen\n+ das Kitafest\n- keine Bank\n- kein Licht"
    (source,) = read("Tafel 2.txt", sheet).sources
    assert [source.text[turn.start : turn.end] for turn in source.turns] == [
        "Nachbarn helfen",
        "das Kitafest",
        "keine Bank",
        "kein Licht",
    ]
