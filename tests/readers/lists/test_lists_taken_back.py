# ruff: noqa: E501 – what a table holds is easier to check on one line
"""What was taken back after a list was made is obeyed wherever it stands and in whatever language it is said."""

from __future__ import annotations

import pytest

from harvest.model import Listed
from harvest.readers.consent_lists import listed_in_document, people_listed
from harvest.readers.lists_by_name.reading import parse_listed_by_name
from harvest.readers.tables.workbooks.lists_on_sheets import people_on_sheets

TAKEN_BACK = (
    "Ffoniodd 3/6, eisiau tynnu popeth yn ôl",
    "wedi newid ei meddwl, tynnwch y cwbl allan",
    "rang 3/6, withdraws everything incl. quotes",
    "would rather be left out altogether now",
    "asked us to take her off the list of yeses",
    "hat angerufen und möchte alles zurückziehen",
    "hat es sich anders überlegt, bitte alles streichen",
    "a appelé le 3/6, souhaite tout retirer",
    "a changé d'avis, ne plus rien utiliser",
    "Telefonou a 2/6: quer retirar tudo",
    "mudou de ideias, pede para apagar tudo",
    "llamó el 3/6, quiere retirarlo todo",
    "ha cambiado de opinión, pide quitar todo",
    "zadzwoniła 3/6, chce wszystko wycofać",
    "zmieniła zdanie, proszę wszystko usunąć",
    "ha chiamato, vuole ritirare tutto",
)
HARMLESS = (
    "thanked us for the lunch",
    "arrived late",
    "new phone number, see the contacts",
    "diolch am y te",
    "kam mit dem Bus",
)


def permitted(people: tuple[Listed, ...] | None, name: str) -> bool:
    return next(one.permission.quotable for one in people or () if name in one.names)


@pytest.mark.parametrize("remark", TAKEN_BACK)
def test_in_a_remark_it_permits_nothing(remark: str) -> None:
    rows = [["Ada Obi", "yes", "yes", remark], ["Bo Lind", "yes", "no", ""], ["Cy Day", "no", "", ""]]
    people = people_listed(["Name", "Quote?", "With name?", "Notes"], rows)
    assert permitted(people, "Bo Lind") and not permitted(people, "Ada Obi")


@pytest.mark.parametrize("remark", HARMLESS)
def test_a_remark_about_something_else_takes_nothing_back(remark: str) -> None:
    rows = [["Ada Obi", "yes", "yes", remark], ["Bo Lind", "yes", "no", ""], ["Cy Day", "no", "", ""]]
    assert permitted(people_listed(["Name", "Quote?", "With name?", "Notes"], rows), "Ada Obi")


@pytest.mark.parametrize("remark", TAKEN_BACK)
def test_on_the_sheet_about_something_else_it_permits_nothing(remark: str) -> None:
    sheets = [
        ("Quotes", [["Name", "Quote?"], ["Ada Obi", "Yes"], ["Bo Lind", "Yes"], ["Cy Day", "No"]]),
        (
            "Photos",
            [
                ["First name", "Surname", "Photo?", "Comments"],
                ["Ada", "Obi", "yes", remark],
                ["Bo", "Lind", "no", ""],
                ["Dee", "Fox", "yes", "joined late"],
            ],
        ),
    ]
    people = people_on_sheets("consents.xlsx", sheets)["Quotes"]
    assert permitted(people, "Bo Lind") and not permitted(people, "Ada Obi")


@pytest.mark.parametrize(
    "afterwards",
    [
        ["PS Ada has just rung back. She has thought about it over the weekend and would rather be left", "out altogether and not have it go anywhere."],
        ["Later: Ada Obi wrote to me about the evening and how much she had liked the cake and the songs,", "and she wants to withdraw what she said."],
        ["Mrs Obi has now been on the phone to us at some length about all this with her brother-in-law, and", "it is a no from her after all."],
    ],
)  # fmt: skip
def test_below_a_list_in_wrapped_lines_it_permits_nothing(afterwards: list[str]) -> None:
    lines = [
        "Fine to quote with their names: Ada Obi, Bo Lind",
        "and Cy Day.",
        "Fine to quote but leave the names off: Dee Fox and Eve Gill.",
        "Not to be quoted: Flo Hay.",
        *afterwards,
    ]
    people = listed_in_document([], lines)
    assert people is not None and permitted(people, "Bo Lind") and permitted(people, "Eve Gill")
    assert not permitted(people, "Ada Obi")


@pytest.mark.parametrize(
    "remark",
    [
        *(
            "16 J., Unterschrift der Eltern fehlt",
            "Zustimmung der Mutter liegt noch nicht vor",
            "Eltern haben nicht unterschrieben",
        ),
        *("keine Unterschrift der Eltern", "Einwilligung der Eltern steht noch aus", "16, parents haven't signed"),
        *(
            "no form from her mum yet",
            "needs a parent's signature",
            "mum still to sign",
            "signature des parents manquante",
        ),
        *("il manque la signature de sa mère", "brak zgody rodziców", "zgoda rodziców jeszcze nie wpłynęła"),
        *("falta la firma de los padres", "heb lofnod rhiant", "manca la firma dei genitori"),
    ],
)
def test_a_remark_that_a_signature_is_missing_holds_the_words(remark: str) -> None:
    rows = [["Ada Obi", "yes", "yes", remark], ["Bo Lind", "yes", "no", ""], ["Cy Day", "no", "", ""]]
    assert not permitted(people_listed(["Name", "Quote?", "With name?", "Notes"], rows), "Ada Obi")


@pytest.mark.parametrize("remark", ["15 J., Einverständnis der Mutter liegt vor", "Unterschrift liegt vor"])
def test_a_signature_that_is_there_holds_nothing(remark: str) -> None:
    rows = [
        ["Ada Obi", "yes", "yes", remark.removeprefix("15 J., ")],
        ["Bo Lind", "yes", "no", ""],
        ["Cy Day", "no", "", ""],
    ]
    assert permitted(people_listed(["Name", "Quote?", "With name?", "Notes"], rows), "Ada Obi")


@pytest.mark.parametrize("credit", ["Anon please", "a neighbour", "just say a local parent"])
def test_a_credit_without_a_name_beside_a_code_with_one_is_held(credit: str) -> None:
    key = "A = may be published with the credit line; B = may be published without a name; D = do not use"
    rows = [["Ada Obi", "A", "Ada Obi"], ["Bo Lind", "B", ""], ["Cy Day", "A", credit], ["Dee Fox", "D", ""]]
    rows += [["Eve Gill", "A", "Eve Gill MBE"]]
    people = people_listed(["Name", "Status", "Credit line"], rows, key)
    assert [permitted(people, who) for who in ("Ada Obi", "Bo Lind", "Cy Day", "Dee Fox", "Eve Gill")] == [
        *(True, True, False, False, True),
    ]


@pytest.mark.parametrize(
    ("more", "quotation"),
    [
        (
            "Ada asked Jo to note that she takes back her no to being quoted: the leaflet may quote her, and with her name.",
            "named",
        ),
        ("Ada was asked whether she takes back her no to being quoted; with her name it would read better.", "no"),
        ("Ada asked to think about whether she takes back her no.", "no"),
    ],
)
def test_a_refusal_is_taken_back_by_who_has_that_noted_and_not_by_who_is_asked(more: str, quotation: str) -> None:
    text = f"The chair asked each: may your words be quoted, and with your name?\nAda Obi preferred not to be quoted.\nBo Lind said yes to both.\nCy Day: yes, no name.\n{more}\n"
    people = parse_listed_by_name("minutes.txt", text.encode(), names=[["Ada Obi"], ["Bo Lind"], ["Cy Day"]]).people
    assert people[0] is not None and people[0].permission.quotation == quotation


def test_who_came_to_the_telephone_after_a_daughter_takes_all_of_theirs_out() -> None:
    note = (
        "PHONE, chapel office\n\nTues 20 Oct 10.10 - Ada Obi rang. Happy to be printed with her name. NOT to go to the "
        "council, she doesn't want them knowing she was cold.\n\nWed 21 Oct 9.25 - Carys Wyn, Huw's daughter, 01632 "
        "960338, then Huw himself came on. He doesn't want the interview used at all now, thought it was for Nia's "
        "homework. Said sorry twice. Told him no bother.\n"
    )
    read = parse_listed_by_name("phone.txt", note.encode(), names=[["Huw Wyn"], ["Ada Obi"], ["Nia Rees"]])
    said = {one.names[0]: (one.permission.quotation, one.permission.sharing) for one in read.people if one is not None}
    assert said == {"Huw Wyn": ("no", "no"), "Ada Obi": ("named", "no")}


def test_who_only_checks_that_the_name_stays_off_is_quoted_without_it() -> None:
    note = (
        "Tues 13 Oct, 10.20ish - Pat\n\nMartin Lowe rang (Gwen's son) and then put Gwen on herself. She does not want her "
        "story used after all.\n\nNia R rang same morning just to check her name is not going on anything. Told her no, it "
        "isn't.\n"
    )
    read = parse_listed_by_name("phone.txt", note.encode(), names=[["Gwen Lowe"], ["Nia Rees"], ["Pat Day"]])
    said = {one.names[0]: one.permission for one in read.people if one is not None}
    assert said["Gwen Lowe"].quotation == "no" and "Pat Day" not in said
    assert said["Nia Rees"].quotation != "no" and not said["Nia Rees"].hold
