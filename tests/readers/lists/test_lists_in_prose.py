# ruff: noqa: E501 – what people write is easier to check as it would stand
"""Notes in sentences and groups in Welsh and Polish: what holds for everybody, for whom it does not, and who was not there."""

from __future__ import annotations

import pytest

from harvest.readers.lists_by_name.reading import parse_listed_by_name
from harvest.readers.lists_by_name.who.people_listed import ListedByName
from harvest.readers.lists_in_words.facts import facts_in

EBBA, LORCAN, TANSY, PIRAN = "Ebba Quist", "Lorcan Dey-Moss", "Tansy Aboud", "Piran Hale"
MINUTE = (
    "Nobody minded being quoted except Mrs Aboud. Of those who may be quoted all are content for their names to be given, "
    "bar Lorcan who asks to be “a ringer”. Everyone but Lorcan is happy for the Guild to have what was said.\n"
)


def read(text: str) -> ListedByName:
    return parse_listed_by_name("note.txt", text.encode(), names=[[EBBA], [LORCAN], [TANSY], [PIRAN]])


def told(found: ListedByName) -> list[tuple[str, str] | None]:
    every = [own or rest for own, rest in zip(found.people, found.unnamed or [None] * 4, strict=True)]
    return [p and ("…" * bool(p.permission.hold) + p.permission.quotation, p.permission.sharing) for p in every]


def test_what_is_said_of_everybody_holds_for_all_but_those_who_are_excepted_from_just_that() -> None:
    assert told(read(MINUTE)) == [("named", "yes"), ("anonymous", "no"), ("no", "yes"), ("named", "yes")]


@pytest.mark.parametrize(
    ("more", "piran"),
    [
        ("Piran had not arrived when I asked.", "unknown"),
        ("Piran had gone home before that, so none of this covers him.", "unknown"),
        ("Added Monday: Mr Hale rang. Take his name off, the words may stay.", "anonymous"),
        ("Piran would rather not after all.", "no"),
    ],
)
def test_who_was_not_there_or_rang_later_is_not_everybody(more: str, piran: str) -> None:
    said = told(read(MINUTE + more))[3]
    assert said is not None and said[0].strip("…") == piran


@pytest.mark.parametrize(
    "text",
    [
        MINUTE.replace("Mrs Aboud", "Mrs Aboud and young Pip"),
        MINUTE + "Pip telephoned. Take that name off.",
        MINUTE.replace("Nobody minded", "Nobody on the list minded"),
        MINUTE.replace("Nobody minded being quoted", "All who signed may be quoted"),
        MINUTE + "Ebba Quist – named\nLorcan – not named\n",
        "All present were asked. Those at table 2 may be quoted by name, Lorcan without.\n",
    ],
)
def test_whom_nothing_names_is_not_let_out_where_a_list_or_a_stranger_may_mean_them(text: str) -> None:
    assert read(text).unnamed in ((), (None,) * 4) or all(
        one is None or not one.permission.quotable for one in read(text).unnamed
    )


GROUPS = {
    "Welsh": (
        "# Caniatâd\n\n## Hapus i gael eu dyfynnu, gydag enw\n- Ebba Quist – rhannu: iawn\n\n## Bodlon cael eu dyfynnu, ond yn ddienw\n"
        "- Lorcan D-M – rhannu: na\n\n## Ddim am gael eu dyfynnu\n- Tansy – rhannu: na\n\n## Heb glywed ganddynt\n- Piran\n"
    ),
    "Welsh in lines": (
        "Pwy sy'n fodlon?\n\nCawn ddefnyddio eu geiriau a'u henwau:\n  Ebba Quist\nCawn eu dyfynnu, ond nid yr enw:\n  Lorcan\n"
        "Nid ydynt am gael eu dyfynnu:\n  Tansy\nDim ateb hyd yma:\n  Piran\nRhannu gyda'r Cyngor: pawb yn fodlon heblaw Lorcan a Tansy.\n"
    ),
    "Polish": (
        "# Zgody\n\n## Można cytować z imieniem i nazwiskiem\n- Ebba Quist – udostępnianie: tak\n\n## Zgadza się na cytowanie, ale anonimowo\n"
        "- Lorcan – udostępnianie: nie\n\n## Nie wyraża zgody\n- Tansy – udostępnianie: nie\n\n## Jeszcze bez odpowiedzi\n- Piran\n"
    ),
}  # fmt: skip


@pytest.mark.parametrize("text", GROUPS.values(), ids=GROUPS)
def test_groups_below_headings_keep_what_their_lines_say_besides(text: str) -> None:
    ebba, lorcan, tansy, piran = told(read(text))
    assert (ebba, lorcan) == (("named", "yes"), ("anonymous", "no"))
    assert tansy is not None and tansy[0] == "no"
    assert piran is None or piran[0].strip("…") == "unknown"


@pytest.mark.parametrize(
    "text",
    [
        "With the exception of Lorcan and Tansy, everybody is willing to be quoted by name.",
        "Apart from Lorcan and Tansy, all present are happy to be quoted by name.",
        "Lorcan and Tansy aside, everyone may be quoted by name.",
        "With two exceptions, Lorcan and Tansy, everybody is willing to be quoted by name.",
        "Everyone but Lorcan and Tansy may be quoted by name.",
        "Nobody objected to being quoted by name, bar Lorcan and Tansy.",
    ],
)
def test_who_is_excepted_is_let_out_wherever_they_stand(text: str) -> None:
    assert [one and one[0] for one in told(read(text))] == ["named", "no", "no", "named"]


@pytest.mark.parametrize(
    ("text", "levels"),
    [
        ("Everybody agreed to be quoted by name save Lorcan, and Tansy only if anonymous.", ("no", "anonymous")),
        ("Lorcan aside, everyone may be quoted by name. Tansy too.", ("no", "unknown")),
        ("Everyone may be quoted. Lorcan says the same as Tansy. Tansy would rather not.", ("no", "no")),
        ("Tansy may be quoted by name, everyone else is to be left out. Lorcan as well.", ("unknown", "named")),
    ],
)
def test_what_is_said_of_one_or_of_all_is_not_taken_for_another(text: str, levels: tuple[str, str]) -> None:
    _, lorcan, tansy, _ = told(read(text))
    assert tuple((one[0].strip("…") if one else "unknown") for one in (lorcan, tansy)) == levels


def test_a_heading_in_words_that_are_not_known_ends_what_the_one_above_permits() -> None:
    found = told(
        read("Yn cytuno i gael eu dyfynnu, gyda'r enw\n* Ebba Quist\n* Lorcan\n\nGwadasant\n* Tansy\n* Piran\n")
    )
    assert [one and one[0].strip("…") for one in found][:2] == ["named", "named"]
    assert all(one is None or one[0].strip("…") == "unknown" for one in found[2:])


MINUTES = (
    "Village hall – minutes, 14 May\n5. Boiler. Deferred.\n6. Recorded talk. Miss Obi and Mr Lind were content to be quoted by name. "
    "Mr Day asked not to be quoted. Mrs Marsh was happy to be quoted. Miss Obi, Mr Day and Mrs Marsh agreed to the transcript being shared with "
    "the County Record Office; Mr Lind did not agree to this.\n"
    "Correction, 11 June: under 6, Miss Obi wishes it recorded that she may be quoted only without her name. Otherwise as above.\n"
)


def test_who_did_not_agree_to_what_others_agreed_to_refuses_that_alone():
    people = parse_listed_by_name(
        "minutes.txt", MINUTES.encode(), names=[["Ada Obi"], ["Bo Lind"], ["Cy Day"], ["Dilys Marsh"]]
    ).people
    assert [p and (p.permission.quotation, p.permission.sharing) for p in people] == [
        ("anonymous", "yes"),
        ("named", "no"),
        ("no", "yes"),
        ("anonymous", "yes"),
    ]


def test_what_stands_behind_a_semicolon_is_of_whoever_it_names_there():
    found = facts_in(MINUTES.split("\n"))
    assert [one.answers.get("quote") for one in found.said["Mrs Marsh"]] == ["Yes", None]


def test_everybody_including_some_who_are_excepted_elsewhere():
    text = (
        "Tolland allotments -- AGM\nEveryone present agreed that what they said can be quoted, without names, EXCEPT\n"
        "   - Bo: does not want quoting\nCy Day would like his name put to his.\n"
        "Everyone incl. Bo (asked at the gate, only about this bit) is happy for the whole typescript to be given to the Record Office, except Ada, who isn't.\n"
    )
    found = parse_listed_by_name(
        "note.txt", text.encode(), names=[["Ada Obi"], ["Bo Lind"], ["Cy Day"], ["Dilys Marsh"]]
    )
    assert [p and (p.permission.quotation, p.permission.sharing) for p in found.people] == [
        ("anonymous", "no"),
        ("no", "yes"),
        ("named", "yes"),
        None,
    ]
    assert found.unnamed[3] is not None and found.unnamed[3].permission.quotation == "anonymous"


def test_an_indented_question_below_those_who_are_excepted_is_none_of_theirs_and_its_exceptions_hold():
    text = (
        "hill walk, notes\n\nhere: Ebba / Lorcan / Tansy / Piran\nasked all at the start, hands up:\n\n"
        "  all four OK to be quoted with their name, EXCEPT\n     - Lorcan .... quote yes, name no\n     - Tansy .. not to be quoted\n\n"
        "  passing it to partner groups (the walkers + the school):\n     ok for all of the four but not Ebba and not Tansy\n"
    )
    assert [p and (p.permission.quotation, p.permission.sharing) for p in read(text).people] == [
        ("named", "no"),
        ("anonymous", "yes"),
        ("no", "no"),
        ("named", "yes"),
    ]


def test_whom_nobody_got_round_to_asking_is_not_everybody():
    text = "All of them are happy to be quoted by name.\nHere: Ebba, Lorcan, Piran.\nTansy turned up at nine, we did not get round to asking him anything.\n"
    assert not any(p and p.permission.quotable for p in read(text).people[2:3])


NOTES = (
    "What they told me about their words.\n\n"
    "Ebba Quist stopped me on the stairs. Her letter may be used and she would like her name on it. "
    "But she does not want it going to the partners, not the county, nor the charities.\n\n"
    "Piran, washing up: fine as he ticked it, only “keep mine between us here, not out to the partners”. So that is a no to passing on.\n\n"
    "Fri: Nell Oakshott rang. She wants everything she said taken out, all of it.\n\n"
    "Mrs Aboud: yes to quoting, with her name. Couldn't stay.\n"
)


def test_what_somebody_wants_of_whom_nobody_knows_is_nobody_elses_and_others_who_get_nothing_either_are_no_doubt() -> (
    None
):
    assert told(read(NOTES)) == [("named", "no"), None, ("named", "unknown"), ("anonymous", "no")]


def test_between_us_holds_somebody_where_nothing_says_what_it_means() -> None:
    assert told(read(NOTES.replace(" So that is a no to passing on.", "")))[3] == ("…anonymous", "no")


@pytest.mark.parametrize("age", ["who is seven", "who's 9", "who was only ten", "just turned eleven", "only six"])
def test_a_child_whose_age_is_told_in_passing_is_held(age: str):
    text = f"Who agreed to what\nEbba may be quoted by name. Lorcan, {age}, may be quoted without his name. Tansy is not to be quoted.\n"
    _, lorcan, *_others = read(text).people
    assert lorcan is not None and lorcan.permission.minor and not lorcan.permission.quotable
