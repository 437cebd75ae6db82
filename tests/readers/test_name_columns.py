"""The column that names the teller is known by what it is called, in many languages and beside a column of IDs."""

from __future__ import annotations

import csv
import io

import pytest

from harvest.readers.dispatch import parse_file

TOLD = ("We mended the pier ourselves, plank by plank.", "My uncle taught me to row.", "I came for the brass band.")
NAMES = ("Perpetua", "Old Nick", "Farida M")


def voices(**columns: tuple[str, ...]) -> list[str]:
    """The speakers of a table with these columns."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(columns)
    writer.writerows(zip(*columns.values(), strict=True))
    (reading,) = parse_file("answers.csv", out.getvalue().encode())
    return [turn.speaker or "" for source in reading.sources for turn in source.turns]


@pytest.mark.parametrize(
    "head",
    ["الاسم", "姓名", "名前", "Имя", "Ім’я", "Jméno", "Név", "Nume", "Navn", "نام", "नाम", "Whose card", "Whose idea?"],
)
def test_a_column_of_names_is_known_in_many_languages(head: str) -> None:
    assert voices(**{"No.": ("1", "2", "3"), head: NAMES, "What keeps you here?": TOLD}) == list(NAMES)


def test_a_user_has_a_name_rather_than_an_id() -> None:
    ids = ("b71f", "b720", "b721")
    told = {"User ID": ids, "User Name": NAMES, "User Company": ("", "", ""), "What keeps you here?": TOLD}
    assert voices(**told) == list(NAMES)


def test_an_id_still_stands_for_who_has_no_name() -> None:
    assert voices(**{"User ID": ("b71f", "b720", "b721"), "What keeps you here?": TOLD}) == ["b71f", "b720", "b721"]


@pytest.mark.parametrize(
    "head", ["name on the leaf", "Name written on the card", "names at the foot", "name on their post-it"]
)
def test_a_name_that_stands_on_what_was_written_is_who_wrote_it(head: str) -> None:
    assert voices(**{"pinned": ("1 May", "1 May", "2 May"), head: NAMES, "what it says": TOLD}) == list(NAMES)


@pytest.mark.parametrize("head", ["name of the street on the card", "name on the parent's slip"])
def test_a_name_of_anybody_else_on_a_card_is_not_who_wrote_it(head: str) -> None:
    assert voices(**{"pinned": ("1 May", "1 May", "2 May"), head: NAMES, "what it says": TOLD}) != list(NAMES)


@pytest.mark.parametrize(
    "head",
    [
        "Name if given",
        "NAME, IF GIVEN:",
        "Name – optional",
        "Name, optional",
        "name_optional",
        "Name if they gave one",
        "Name where given",
        "Name as signed",
        "Name if legible",
        "Name - leave blank to stay anonymous",
        "Signature if any",
        "Who, if they said",
        "Their name",
        "Name of writer",
        "From whom, if signed",
        "Child's name if given",
        "Name, falls angegeben",
        "Nom, si indiqué",
        "Nombre, opcional",
        "Imię, jeśli podano",
        "Enw, os rhoddwyd",
        "Naam, indien bekend",
    ],
)
def test_a_column_of_names_that_need_not_be_filled_in_is_one(head: str) -> None:
    columns = {"Tag": ("1", "2", "3"), "What it says": TOLD, head: NAMES, "Colour": ("red", "blue", "red")}
    assert voices(**columns) == list(NAMES)


@pytest.mark.parametrize("head", ["Name if you are happy to be named", "Name, only if permitted"])
def test_a_column_of_yes_and_no_beside_a_name_names_nobody(head: str) -> None:
    columns = {"Tag": ("1", "2", "3"), "What it says": TOLD, head: ("Yes", "No", "yes")}
    assert not {"Yes", "No", "yes"} & set(voices(**columns))


def test_names_of_places_if_known_are_no_tellers() -> None:
    columns = {
        "Tag": ("1", "2", "3"),
        "What it says": TOLD,
        "Name of the street if known": ("Mill Row", "", "Pump Lane"),
    }
    assert not {"Mill Row", "Pump Lane"} & set(voices(**columns))
