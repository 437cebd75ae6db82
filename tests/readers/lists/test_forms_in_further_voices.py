"""Forms in further voices: what is asked besides, how a question about minding is answered, and whose answers count."""

from __future__ import annotations

import pytest

from harvest.readers.permission.asks.headings import question_of
from tests.readers.lists.test_forms_in_many_voices import permits


@pytest.mark.parametrize(
    "besides", ["Car share?", "Bring a shared lunch?", "To be returned to you?", "Needs it read out"]
)
def test_what_is_shared_or_given_back_besides_passes_no_words_on(besides: str) -> None:
    read = permits(
        ["Name", "Quote in the minutes? Y/N", "Name in the minutes? Y/N", besides],
        ["Ada Obi", "Y", "N", "Yes"],
        ["Bo Lind", "Y", "Y", "No"],
        ["Cy Marsh", "N", "N", "Yes"],
    )
    assert read == {
        "Ada Obi": ("anonymous", "unknown", False),
        "Bo Lind": ("named", "unknown", False),
        "Cy Marsh": ("no", "unknown", False),
    }


def test_leave_to_study_passes_no_words_on() -> None:
    read = permits(
        [
            "Name",
            "Do you consent to your memories being typed up and studied by the Records Officer?",
            "Do you consent to extracts being quoted in the exhibition 'A Town at Work'?",
            "Do you consent to the transcript being lodged permanently in the Town Library?",
        ],
        ["Ada Obi", "I consent", "I consent", "I consent"],
        ["Bo Lind", "I consent", "I do not consent", "I consent"],
        ["Cy Marsh", "I consent", "I consent, once I have seen the wording", "I do not consent"],
    )
    assert {who: said[1] for who, said in read.items()} == dict.fromkeys(read, "unknown")
    assert read["Ada Obi"][0] == "anonymous" and read["Cy Marsh"][2]


def test_who_answers_ok_to_a_question_about_minding_permits_it() -> None:
    read = permits(
        ["Visitor", "Mind if we put this in the window? (answer OK or NOT OK)", "And your name? (OK / NOT OK)"],
        ["Ada Obi", "OK", "OK"],
        ["Bo Lind", "OK", "NOT OK"],
        ["Cy Marsh", "NOT OK", "NOT OK"],
    )
    assert {who: said[0] for who, said in read.items()} == {
        "Ada Obi": "named",
        "Bo Lind": "anonymous",
        "Cy Marsh": "no",
    }


def test_not_all_right_is_a_no_and_not_the_no_of_some() -> None:
    read = permits(
        [
            "Carer",
            "(i) We may quote you in our magazine. Is this all right?",
            "(ii) We would print your name. Is this all right?",
        ],
        ["Ada Obi", "All right", "All right"],
        ["Bo Lind", "All right", "Not all right"],
        ["Cy Marsh", "Not all right", "Not all right"],
    )
    assert read == {
        "Ada Obi": ("named", "unknown", False),
        "Bo Lind": ("anonymous", "unknown", False),
        "Cy Marsh": ("no", "unknown", False),
    }


@pytest.mark.parametrize(
    "heads", [["First", "Second"], ["Christian name", "Surname"], ["Baptismal name", "Family name"]]
)
def test_two_halves_of_a_name_are_one_person(heads: list[str]) -> None:
    read = permits(
        [
            "Tape",
            *heads,
            "Can bits of the tape be printed?",
            "Can we say who's talking?",
            "Can the museum have a copy?",
        ],
        ["1", "Ada", "Obi", "Aye", "Aye", "Aye"],
        ["2", "Bo", "Lind", "Aye", "No", "No"],
        ["3", "Cy", "Marsh", "No", "No", "No"],
        ["4", "Di", "Nunn", "Aye", "Aye", "No"],
    )
    assert {who: said[0] for who, said in read.items()} == {
        "Ada Obi": "named",
        "Bo Lind": "anonymous",
        "Cy Marsh": "no",
        "Di Nunn": "named",
    }


def test_two_answers_about_keeping_or_pictures_hold_nobodys_words() -> None:
    read = permits(
        ["Name", "Quote you?", "May we keep your film in our collection?", "May the county archive keep your film?"],
        ["Ada Obi", "Yes", "Yes", "No"],
        ["Bo Lind", "Yes", "Yes", "Yes"],
        ["Cy Marsh", "No", "No", "Yes"],
    )
    assert {who: said[0] for who, said in read.items()} == {
        "Ada Obi": "anonymous",
        "Bo Lind": "anonymous",
        "Cy Marsh": "no",
    }
    assert not any(held for _, _, held in read.values())


@pytest.mark.parametrize(
    ("heading", "purpose"),
    [
        ("2(a) May the group quote the remark opposite in its report?", "quotation"),
        ("Shall we stick that in the newsletter?", "quotation"),
        ("Can other walking groups use your words?", "sharing"),
        ("ok if other youth clubs read them?", "sharing"),
        ("Can we say who was talking?", "quotation_with_name"),
        ("Would you pose for a picture for our calendar?", "photo"),
        ("Your film stay in our history collection forever, OK?", "archive"),
    ],
)
def test_roundabout_heads_ask_for_one_thing(heading: str, purpose: str) -> None:
    asked = question_of(heading)
    assert asked.purposes == (purpose,) and not asked.reversed


@pytest.mark.parametrize("heading", ["Sign name?", "Lift share", "Reads / wants it read out"])
def test_how_somebody_is_reached_asks_for_nothing(heading: str) -> None:
    assert question_of(heading).purposes == ()


@pytest.mark.parametrize(
    ("heading", "purpose"),
    [
        ("Can we tell people it's from you?", "quotation_with_name"),
        ("Nameable (1 = yes, 0 = no)", "quotation_with_name"),
        ("I'm OK with the county newsroom getting my words as well", "sharing"),
    ],
)
def test_short_and_roundabout_heads_ask_for_one_thing_in_lists(heading: str, purpose: str) -> None:
    read = permits(
        ["Name", "May we quote you?", heading],
        ["Ada Obi", "Yes", "Yes"],
        ["Bo Lind", "Yes", "No"],
        ["Cy Marsh", "No", "No"],
    )
    named = purpose == "quotation_with_name"
    assert {who: said[:2] for who, said in read.items()} == {
        "Ada Obi": ("named" if named else "anonymous", "unknown" if named else "yes"),
        "Bo Lind": ("anonymous", "unknown" if named else "no"),
        "Cy Marsh": ("no", "unknown" if named else "no"),
    }


@pytest.mark.parametrize("besides", ["Interpreter or large print required?", "How many shares might you buy?"])
def test_what_people_need_or_buy_permits_nothing(besides: str) -> None:
    read = permits(
        ["Surname", "Forename(s)", "We may publish extracts from my words", "Name printed?", besides],
        ["Obi", "Ada", "Agree", "Agree", "No" if "print" in besides else "10"],
        ["Lind", "Bo", "Agree", "Disagree", "Large print" if "print" in besides else "2"],
        ["Marsh", "Cy", "Disagree", "Disagree", ""],
    )
    assert read == {
        "Ada Obi": ("named", "unknown", False),
        "Bo Lind": ("anonymous", "unknown", False),
        "Cy Marsh": ("no", "unknown", False),
    }


def test_a_yes_that_the_heading_explains_is_no_objection() -> None:
    read = permits(
        [
            "Who are you?",
            "Mind if we borrow a line of yours for the programme? (Yes = help yourselves, No = please don't)",
        ],
        ["Ada Obi", "Yes"],
        ["Bo Lind", "No"],
        ["Cy Marsh", "Yes"],
    )
    assert {who: said[0] for who, said in read.items()} == {
        "Ada Obi": "anonymous",
        "Bo Lind": "no",
        "Cy Marsh": "anonymous",
    }


def test_words_to_be_destroyed_in_the_end_go_into_no_archive() -> None:
    asked = question_of("I wish my words to be destroyed at the end of the project")
    assert asked.purposes == ("archive",) and asked.reversed


def test_the_key_of_a_group_explains_the_answers_below_all_its_heads() -> None:
    read = permits(
        ["Learner", "", "Statements (A = agree, D = do not agree)", "", ""],
        [
            "Name",
            "Site",
            "The College may analyse what I said",
            "The College may quote what I said",
            "My name may be shown with a quotation",
        ],
        ["Ada Obi", "Main", "A", "A", "A"],
        ["Bo Lind", "Main", "A", "A", "D"],
        ["Cy Marsh", "River", "A", "D", "D"],
        ["Di Nunn", "River", "D", "D", "D"],
    )
    assert {who: said[0] for who, said in read.items()} == {
        "Ada Obi": "named",
        "Bo Lind": "anonymous",
        "Cy Marsh": "no",
        "Di Nunn": "no",
    }


def test_a_choice_with_a_comma_is_one_answer_and_whoever_helps_is_called_by_their_name() -> None:
    asks = "What may we do with your words? (Don't quote me / Quote me, leave my name out / Quote me and use my name)"
    read = permits(
        ["Volunteer (first name and surname)", asks, "May the town archive keep them?"],
        ["Ada Obi", "Quote me and use my name", "Yes"],
        ["Bo Lind", "Quote me, leave my name out", "Yes"],
        ["Cy Marsh", "Don't quote me", "No"],
        ["Di Nunn", "Quote me, leave my name out", "No"],
    )
    assert {who: said[0] for who, said in read.items()} == {
        "Ada Obi": "named",
        "Bo Lind": "anonymous",
        "Cy Marsh": "no",
        "Di Nunn": "anonymous",
    }


@pytest.mark.parametrize("age", ["9 weeks", "4 months", "11 tygodni"])
def test_the_age_of_a_baby_makes_no_child_of_whoever_answers(age: str) -> None:
    read = permits(
        [
            "Full name",
            "How old is your little one?" if age != "9 weeks" else "Baby's age",
            "May we quote you?",
            "With your name?",
        ],
        ["Ada Obi", age, "Yes", "Yes"],
        ["Bo Lind", age, "Yes", "No"],
        ["Cy Marsh", age, "No", "No"],
    )
    assert {who: said[::2] for who, said in read.items()} == {
        "Ada Obi": ("named", False),
        "Bo Lind": ("anonymous", False),
        "Cy Marsh": ("no", False),
    }


def test_words_sent_to_whoever_was_spoken_of_are_not_printed() -> None:
    read = permits(
        [
            "Your name",
            "Our friends abroad are making a display. Shall we send them what you said?",
            "May we quote you?",
        ],
        ["Ada Obi", "Yes", ""],
        ["Bo Lind", "No", "Yes"],
        ["Cy Marsh", "Yes", "Yes"],
    )
    assert {who: said[:2] for who, said in read.items()} == {
        "Ada Obi": ("unknown", "yes"),
        "Bo Lind": ("anonymous", "no"),
        "Cy Marsh": ("anonymous", "yes"),
    }


def test_names_of_variables_stand_above_what_they_ask() -> None:
    read = permits(
        ["RespID", "Q1a", "Q4", "Q3", "Q5"],
        [
            "Response ID",
            "Your name",
            "If we quote you, how should we show you?",
            "May we quote your words?",
            "Do you want us to hold your words back from partners?",
        ],
        ["881", "Ada Obi", "With my name", "Yes", "No"],
        ["882", "Bo Lind", "Without my name", "Yes", "Yes"],
        ["883", "Cy Marsh", "", "No", ""],
    )
    assert {who: said[:2] for who, said in read.items()} == {
        "Ada Obi": ("named", "yes"),
        "Bo Lind": ("anonymous", "no"),
        "Cy Marsh": ("no", "unknown"),
    }


def test_letters_for_a_tick_and_a_cross_are_explained_above() -> None:
    read = permits(
        ["Volunteer", "", "Given on the card (T = ticked, N = crossed through)", "", ""],
        ["First name", "Surname", "Print from the story", "Print the volunteer's name", "Use the portrait"],
        ["Ada", "Obi", "T", "T", "T"],
        ["Bo", "Lind", "T", "N", "N"],
        ["Cy", "Marsh", "N", "N", "T"],
    )
    assert {who: said[0] for who, said in read.items()} == {
        "Ada Obi": "named",
        "Bo Lind": "anonymous",
        "Cy Marsh": "no",
    }


def test_a_log_of_calls_whose_takers_say_i_is_heard_beside_its_list() -> None:
    from harvest.readers.consent_lists.changed.noted_calls import noted_calls

    heads = ["Date", "Who rang", "Taken by", "What they said"]
    rows = [
        ["26/10/2026", "Ada Obi", "Jo", "Wants to come out of the whole thing. Said I need not know why."],
        ["27/10/2026", "Bo Lind", "Jo", "Asked when the report comes out. I told him in May."],
    ]
    heard = noted_calls(heads, rows, beside_list=True)
    assert heard is not None and {one.names[0]: one.permission.quotation for one in heard}["Ada Obi"] == "no"


def test_please_not_below_the_name_leaves_it_off_a_story() -> None:
    from harvest.readers.dispatch import parse_file

    story = b"""# Two buses

- **Told by:** Ada Obi
- **May we quote from it?** Yes
- **With your name?** Please not.
- **May we pass it to our partners?** Yes

I live one hill away from everything, and the first bus has a driver who waits for me.
"""
    ((source,),) = [reading.sources for reading in parse_file("story.md", story)]
    assert source.permission is not None and source.permission.quotation == "anonymous"
    assert source.permission.sharing == "yes" and "With your name" not in source.text


def test_a_field_of_many_words_does_not_end_the_form_over_a_story() -> None:
    from harvest.readers.dispatch import parse_file

    story = b"""# Two buses

- **Told by:** Ada Obi
- **When:** Saturday 24 October 2026, by phone, because the hall was much too loud for her that day
- **May we quote from it?** Yes
- **With your name?** Please not. Put "a woman in her sixties".
- **May we pass it to our partners?** No

I live one hill away from everything, and the first bus has a driver who waits for me.
"""
    ((source,),) = [reading.sources for reading in parse_file("story.md", story)]
    assert source.permission is not None and source.permission.quotation == "anonymous"
    assert source.permission.sharing == "no" and "quote from it" not in source.text
