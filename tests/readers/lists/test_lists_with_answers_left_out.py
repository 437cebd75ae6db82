"""What somebody left out, crossed out of the way or answered to another question lets nobody out who may not be."""

from __future__ import annotations

import pytest

from harvest.readers.dispatch import parse_file
from harvest.readers.lists_by_name.reading import parse_listed_by_name

ADA, BO, CY, DI = "Ada Obi", "Bo Lind", "Cy Day", "Dilys Marsh"


def by_name(text: str, name: str = "list.txt") -> list[tuple[str, str] | None]:
    people = parse_listed_by_name(name, text.encode(), names=[[ADA], [BO], [CY], [DI]]).people
    return [p and ("…" * bool(p.permission.hold) + p.permission.quotation, p.permission.sharing) for p in people]


def first(text: str, name: str) -> dict[str, str]:
    (reading,) = parse_file(name, text.encode())
    said = ((one.names[0], one.permission) for one in reading.listed)
    return {who: "…" * bool(p.hold) + p.quotation for who, p in said}


@pytest.mark.parametrize("blank", ["(left blank)", "(blank)", "not answered", "(no answer)", "–"])
def test_a_yes_behind_the_last_of_several_questions_answers_that_one_alone(blank: str):
    asked = "{}.  May I quote? {}.  Name? {}.  Pass it to the mill trust & partners? {}.\n"
    rows = [(ADA, "Yes", "No", "Yes"), (BO, blank, blank, "Yes"), (CY, "Yes", "Yes", "No"), (DI, "No", "No", "No")]
    said = by_name("Weavers' tea\n\n" + "".join(asked.format(*row) for row in rows))
    assert said[1] is not None and said[1][0] != "named" and (said[1][0] == "unknown" or said[1][0].startswith("…"))
    assert [said[0], said[2], said[3]] == [("anonymous", "yes"), ("named", "no"), ("no", "no")]


def test_the_answer_to_a_question_on_other_things_is_none_on_leave():
    said = by_name("May we quote them?\n\nAda Obi. Yes. Name? Yes.\nBo Lind. (not asked) Coming by bus? Yes.\n")
    assert said[:2] == [("named", "unknown"), ("unknown", "unknown")]


def test_calls_noted_by_the_hour_say_of_whoever_was_rung_what_they_answered():
    calls = "Calls re: may we quote you\n\n9.05  Ada Obi. no reply\n9.20  Bo Lind. Yes. Name? Yes.\n"
    calls += "9.50  Ada Obi again. Yes, can quote. Name? No.\n10.15  Cy Day. No, she would rather not be quoted.\n"
    assert by_name(calls)[:3] == [("anonymous", "unknown"), ("named", "unknown"), ("no", "unknown")]


FEET = " §  no name please\n ¶  not for the archive group or any partner\n †  do not quote\n"
ALL = "We told everyone we will quote them by name and pass it on to the guild, and everyone said yes, except:\n"


def test_signs_for_what_is_excepted_stand_close_at_some_names_of_a_line():
    lines = "Reeds: Ada Obi, Bo Lind§\nStrings: Cy Day†¶\nBrass: Dilys Marsh¶\n"
    assert by_name(f"Band supper\n\n{ALL}{FEET}\n{lines}") == [
        ("named", "yes"),
        ("anonymous", "yes"),
        ("no", "no"),
        ("named", "no"),
    ]


def test_a_mark_at_a_name_that_nothing_explains_holds():
    said = by_name("Everybody at the table agreed to be quoted by name.\n\nAda Obi, Bo Lind‡\nCy Day\n")
    assert [one and one[0].startswith("…") for one in said[:3]] == [False, True, False]


def test_a_sign_says_something_by_being_absent():
    key = "LIME sticker = quote me + my name\nPLUM sticker = quote me, no name\nGREY sticker = don't quote me\n"
    key += "moon = ok to share with our partners (no moon = said no to sharing)\n"
    rows = f"\n {ADA}  lime, moon\n {BO}    plum\n {CY}    grey\n {DI}  lime\n"
    assert by_name(key + rows) == [("named", "yes"), ("anonymous", "no"), ("no", "no"), ("named", "no")]


SAID = [(ADA, "Y-Y-Y"), (BO, "Y-N-Y"), (CY, "N-N-N"), (DI, "(came late, left this part empty)")]


@pytest.mark.parametrize("sep", [" / ", " | "])
def test_answers_in_the_order_in_which_their_head_asks(sep: str):
    rows = "".join(f"{sep.join([who, said, 'soup'])}\n" for who, said in SAID)
    text = f"SIGN-IN\n\n{sep.join(['name', 'quote-name-share', 'eats'])}\n------------\n{rows}"
    assert by_name(text) == [("named", "yes"), ("anonymous", "yes"), ("no", "no"), ("unknown", "unknown")]


def test_cells_answer_in_the_order_in_which_their_head_asks():
    rows = "".join(f"2,{who},{said.replace('-', ' / ').replace(',', ' –')}\n" for who, said in SAID)
    text = "Table,Guest,Quote / Name / Partners\n" + rows
    assert first(text, "t.csv") == {ADA: "named", BO: "anonymous", CY: "no", DI: "…unknown"}
    assert by_name(text, "t.csv") == [("named", "yes"), ("anonymous", "yes"), ("no", "no"), ("unknown", "unknown")]


@pytest.mark.parametrize(
    ("heads", "yes", "taken_back"),
    [
        ("Naam;Citeren?;Naam erbij?;Delen met partners?;Opmerking", "ja", "belde: wil toch niet geciteerd worden"),
        ("Navn;Sitere?;Med navn?;Dele med partnere?;Merknad", "ja", "ringte: vil likevel ikke bli sitert"),
    ],
)
def test_a_remark_in_another_language_that_takes_up_what_was_asked_holds(heads: str, yes: str, taken_back: str):
    rows = [(ADA, yes, yes, yes, ""), (BO, yes, "nee", yes, "slecht ter been"), (CY, yes, "nee", yes, taken_back)]
    text = "\n".join([heads, *(";".join(row) for row in rows)])
    assert first(text, "t.csv").get(CY, "…") not in ("named", "anonymous")
    said = by_name(text, "t.csv")[2]
    assert said is None or said[0] not in ("named", "anonymous")


def test_a_sign_that_was_swapped_for_another_is_not_the_one_that_holds():
    key = "Lime sticker: quote me and say my name.\nPlum sticker: quote me, don't say my name.\n"
    key += "Ash sticker: don't quote me.\n\n"
    rows = f"{ADA}    lime\n{BO}    plum\n{CY}    ash\n{DI}   plum - later swapped it for an ash one\n"
    said = by_name(key + rows)[3]
    assert said is None or said[0] not in ("named", "anonymous")


def test_a_sign_that_is_spoken_of_again_behind_itself_holds():
    key = "Key\n  blue - quote me, use my name\n  orange - quote me, no name\n  white - don't quote me\n\n"
    rows = f"  1.15  {ADA}   blue\n  1.20  {BO}   orange\n  2.10  {CY}    white   (latecomers always got white)\n"
    assert [one and one[0] for one in by_name(key + rows)[:3]] == ["named", "anonymous", "no"]
