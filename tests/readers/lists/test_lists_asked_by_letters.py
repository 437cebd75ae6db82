"""Lists on which a letter behind each name stands for each purpose, and couples who share a line."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from harvest.model import Listed
from harvest.readers.consent_lists.in_tables import people_listed
from harvest.readers.consent_lists.laid_out.by_letters import answered_by_letters
from harvest.readers.lists_by_name.reading import parse_listed_by_name
from harvest.readers.lists_in_words import listed_in_rows
from harvest.readers.permission.asks.for_ourselves import for_ourselves

KEY = ["P = you can print what I said", "N = with my name", "C = the council may have it", "F = my face in a photo"]
HEADS = ["Name", "Can we print your words?", "With your name?", "Can we pass them on to the council?"]


def _by_name(lines: list[str], *names: str) -> dict[str, tuple[str, str]]:
    read = parse_listed_by_name("letters.txt", "\n".join(lines).encode(), names=[[name] for name in names])
    said = zip(names, read.people, strict=True)
    return {who: (one.permission.quotation, one.permission.sharing) for who, one in said if one is not None}


def _listed(heads: list[str], rows: list[list[str]], note: str = "") -> dict[str, tuple[str, str]]:
    found = people_listed(heads, rows, note) or ()
    return {one.names[0]: (one.permission.quotation, one.permission.sharing) for one in found}


@pytest.mark.parametrize("between", [" ......... ", ": ", " - ", "   ", "\t"])
@pytest.mark.parametrize("among", [" ", "", ", ", "+"])
def test_a_letter_that_does_not_stand_at_somebody_permits_nothing(between: str, among: str) -> None:
    rows = {"Ada Obi": "PNCF", "Bo Lind": "PF", "Cy Fox": "CF", "Di Marsh": "PN"}
    lines = [*KEY, "", *(f"{who}{between}{among.join(letters)}" for who, letters in rows.items())]
    assert _by_name(lines, *rows) == {
        "Ada Obi": ("named", "yes"),
        "Bo Lind": ("anonymous", "unknown"),
        "Cy Fox": ("unknown", "yes"),
        "Di Marsh": ("named", "unknown"),
    }


def test_a_missing_letter_was_left_blank_or_is_a_no_where_the_sheet_says_so() -> None:
    people = ["Ada Obi ..... P N", "Bo Lind ..... P", "Cy Fox ....."]
    read = answered_by_letters([*KEY, *people])
    assert read is not None and read[0][-1] == ["Cy Fox", "", "", "", "", ""]
    told = answered_by_letters(["If a letter is not there we take it as a no.", *KEY, *people])
    assert told is not None and told[0][-1] == ["Cy Fox", "no", "no", "no", "no", ""]


@pytest.mark.parametrize("behind", ["  ", ". ", ") "])
@pytest.mark.parametrize("kept", ["Can we keep what you say and study it?", "May your words stay in our archive?"])
def test_letters_of_questions_of_which_one_is_to_keep_the_words(kept: str, behind: str) -> None:
    """Who may keep and study words does not show them: a no to quoting stays one beside a yes to that."""
    key = [
        "Over the sheet it said:",
        f"A{behind}{kept}",
        f"B{behind}Can we quote you?",
        f"C{behind}Can your name go with it?",
    ]
    key += [f"D{behind}Can our partners see it? (council, library)", f"E{behind}Photos all right?"]
    rows = {
        "Ada Obi": "A yes, B yes, C yes, D yes, E yes but only the hat!",
        "Bo Lind": "A yes, B no, C no, D no, E no",
        "Cy Fox": "A yes, B yes, C no, D (nothing written), E yes",
        "Di Marsh": "A yes, B not with my name, C (nothing written), D yes, E no",
        "Ed Kerr": "A yes, B (nothing written), C yes, D yes, E yes",
    }
    said = _by_name(["LATE LIST, from the gate", *key, *(f"{who} - {told}" for who, told in rows.items())], *rows)
    assert {who: level for who, (level, _) in said.items()} == {
        "Ada Obi": "named",
        "Bo Lind": "no",
        "Cy Fox": "anonymous",
        "Di Marsh": "anonymous",
        "Ed Kerr": "unknown",
    }
    assert [said[who][1] == "yes" for who in rows] == [True, False, False, True, True]


@pytest.mark.parametrize(
    "key",
    [
        ["A = quote me with my name", "B = quote me, no name", "C = do not quote me"],  # levels, of which one is chosen
        ["A = Ada Obi", "B = Bo Lind", "C = Cy Fox"],
        ["P = parking", "T = tea", "C = coffee"],
    ],
)
def test_levels_people_and_orders_are_no_letters_for_purposes(key: list[str]) -> None:
    assert answered_by_letters([*key, "Di Marsh: A B", "Eve Hall: B C", "Flo King: A"]) is None


@pytest.mark.parametrize("both", ["yes both", "both yes", "Yes, both of us", "yes from the pair of us"])
@pytest.mark.parametrize("neither", ["no, neither of us", "neither", "no both"])
def test_a_couple_on_one_line_answers_each_for_themselves(both: str, neither: str) -> None:
    rows = [
        ["Ada Obi", "yes", "yes", "yes"],
        ["Jo + Sam Reed", "Jo yes / Sam NO", both, neither],
        ["Cy Fox", "yes", "no", "no"],
    ]
    assert _listed(HEADS, rows) == {
        "Ada Obi": ("named", "yes"),
        "Jo Reed": ("named", "no"),
        "Sam Reed": ("no", "no"),
        "Cy Fox": ("anonymous", "no"),
    }


def test_an_answer_in_more_words_does_not_keep_a_question_from_being_turned_about() -> None:
    heads = ["Name", "Can we print your words?", "Would you rather your name was left off?"]
    rows = [
        ["Ada Obi", "yes", "no"],
        ["Bo Lind", "yes", "yes"],
        ["Cy Fox", "yes", "no"],
        ["Di", "yes", "yes, please leave it off"],
    ]
    assert {who: level for who, (level, _) in _listed(heads, rows).items()} == {
        "Ada Obi": "named",
        "Bo Lind": "anonymous",
        "Cy Fox": "named",
        "Di": "anonymous",
    }


@pytest.mark.parametrize(
    "asked",
    [
        "Can we learn from what you said?",
        "Using what you told us so that we understand what helps",
        "May we think about what you said?",
        "Can we use your words for our planning?",
        "May we count what you said in our figures?",
        "Your words may be used to improve the lunch club",
    ],
)
def test_leave_to_learn_from_words_is_no_leave_to_print_them(asked: str) -> None:
    assert for_ourselves(asked.casefold())
    rows = [["Ada Obi", "yes", "", "yes"], ["Bo Lind", "yes", "yes", "no"], ["Cy Fox", "yes", "no", "yes"]]
    read = _listed(["Name", asked, "Can we print it?", "Can the council have it?"], rows)
    assert {who: level for who, (level, _) in read.items()} == {
        "Ada Obi": "unknown",
        "Bo Lind": "anonymous",
        "Cy Fox": "no",
    }
    assert not _listed(
        ["Name", asked, "Can the council have it?"], [["Ada", "yes", "yes"], ["Bo", "yes", "no"], ["Cy", "no", "no"]]
    )


@pytest.mark.parametrize(
    "asked", ["Can we use what you said?", "Can we print what you said to improve the park?", "What did you learn?"]
)
def test_what_shows_words_to_somebody_is_not_only_for_ourselves(asked: str) -> None:
    assert not for_ourselves(asked.casefold())


@pytest.mark.parametrize(
    "who",
    ["Nell (Ada's grandson, 11)", "Nell, Ada's daughter, 9", "Nell (our nephew, 14)", "Nell (little sister, Year 4)"],
)
def test_whose_child_somebody_is_does_not_hide_the_age_beside_it(who: str) -> None:
    found = people_listed(
        HEADS, [["Ada Obi", "yes", "yes", "yes"], [who, "yes", "yes", "yes"], ["Bo Lind", "no", "no", "no"]]
    )
    assert found is not None and [one.permission.minor for one in found] == [False, True, False]


@pytest.mark.parametrize(
    "who", ["Nell (mum of two, 41)", "Nell (Ada's gran, 71)", "Nell (Table 11)", "Nell (teacher of Year 5)"]
)
def test_grown_ups_are_no_children_by_what_stands_beside_them(who: str) -> None:
    found = people_listed(
        HEADS, [["Ada Obi", "yes", "yes", "yes"], [who, "yes", "yes", "yes"], ["Bo Lind", "no", "no", "no"]]
    )
    assert found is not None and not any(one.permission.minor for one in found)


CALLS = ["- Ada Obi - fine to print, with her name", "- Bo Lind: please print it, no name"]


@pytest.mark.parametrize(
    "note",
    [
        "no answer, left message",
        "rang twice, no reply.",
        "out, left word with his wife",
        "voicemail. Nothing back by Friday",
    ],
)
def test_a_call_that_reached_nobody_says_nothing(note: str) -> None:
    assert "Cy Fox" not in _by_name([*CALLS, f"- Cy Fox - {note}"], "Ada Obi", "Bo Lind", "Cy Fox")


@pytest.mark.parametrize(
    "note", ["no answer", "tried twice, so he stays out till he says yes himself", "rang, said no"]
)
def test_a_note_that_says_more_than_that_nobody_was_reached_counts(note: str) -> None:
    assert _by_name([*CALLS, f"- Cy Fox - {note}"], "Cy Fox").get("Cy Fox", ("unknown", ""))[0] in ("no", "unknown")


def test_who_only_wrote_it_for_somebody_else_is_not_meant() -> None:
    call = "- Cy Fox rang himself. Nobody asked him, Bo just wrote it. "
    call += "He does not want to be printed and nothing passed on."
    assert _by_name([*CALLS, call], "Ada Obi", "Bo Lind", "Cy Fox") == {
        "Ada Obi": ("named", "unknown"),
        "Bo Lind": ("anonymous", "unknown"),
        "Cy Fox": ("no", "no"),
    }


def test_an_answer_given_in_place_of_a_blank_is_read() -> None:
    call = "- Cy Fox rang about his empty box, his glasses were at home. "
    call += "His answer, to go in instead of the blank: print it, put his name"
    assert _by_name([*CALLS, call], "Cy Fox") == {"Cy Fox": ("named", "unknown")}


@pytest.mark.parametrize("bullet", ["", "- ", "• "])
@pytest.mark.parametrize("between", [": ", " - ", ", "])
@pytest.mark.parametrize("about", ["rang about the bus", "came on the Tuesday", "back from her sister's"])
def test_what_a_stranger_answers_does_not_hold_for_whoever_stands_below(bullet: str, between: str, about: str) -> None:
    answers = [
        ("Ada Obi", "fine to print, with her name"),
        ("Zed Farrow", "please print it, no name"),
        ("Cy Fox", about),
    ]
    lines = [f"{bullet}{who}{between}{said}" for who, said in answers]
    assert _by_name(lines, "Ada Obi", "Cy Fox") == {"Ada Obi": ("named", "unknown")}


@pytest.mark.parametrize(
    "note", ["stays out till he says yes himself", "so he stays out", "out for now", "his stays out until he rings"]
)
def test_whoever_stays_out_is_no_yes_by_what_would_change_it(note: str) -> None:
    assert _by_name([*CALLS, f"- Cy Fox - {note}"], "Ada Obi", "Bo Lind", "Cy Fox")["Cy Fox"][0] == "no"


TO_TWO = [
    ("Can the health board have them?", "Can the housing association have them?"),
    ("The health board can read what I said", "Tai Hafren (housing) can read what I said"),
    ("To the health board", "To Tai Hafren"),
]


@pytest.mark.parametrize("asked", TO_TWO)
@pytest.mark.parametrize("read", [people_listed, listed_in_rows])
def test_a_blank_at_one_of_two_whom_words_may_go_to_passes_nothing_on(
    asked: tuple[str, str], read: Callable[..., tuple[Listed, ...] | None]
) -> None:
    rows = [
        ["Ada Obi", "yes", "yes", "yes", "yes"],
        ["Bo Lind", "yes", "no", "yes", ""],
        ["Cy Fox", "yes", "no", "", "yes"],
        ["Di Hall", "yes", "yes", "yes", "no"],
        ["Eve Kay", "no", "no", "no", "no"],
    ]
    found = read(["Name", "Can we print your words?", "With your name?", *asked], rows)
    assert found is not None
    assert [one.permission.sharing == "yes" for one in found] == [True, False, False, False, False]
