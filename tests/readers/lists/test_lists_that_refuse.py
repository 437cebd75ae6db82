# ruff: noqa: E501 – examples are easier to check on one line
"""A column for those who refuse means no, in whatever language it is asked."""

from __future__ import annotations

import pytest

from harvest.readers.consent_lists import people_listed
from harvest.readers.dispatch import parse_file
from harvest.readers.tables.workbooks.lists_on_sheets import people_on_sheets

ASKED = {
    "en": ("Name", "Quote with name", "Quote without name"),
    "de": ("Name", "Zitat mit Namen", "Zitat ohne Namen"),
    "fr": ("Nom", "Citation avec nom", "Citation sans nom"),
    "es": ("Nombre", "Cita con nombre", "Cita sin nombre"),
    "pl": ("Imię i nazwisko", "Cytat z nazwiskiem", "Cytat bez nazwiska"),
    "cy": ("Enw", "Dyfynnu gydag enw", "Dyfynnu heb enw"),
}
REFUSED = (
    "No quotation", "kein Zitat", "keine Zitate", "keine Verwendung", "pas de citation", "aucune citation", "sin cita",
    "no citar", "dim dyfynnu", "bez cytatu", "bez cytowania", "nessuna citazione", "não citar",
)  # fmt: skip


@pytest.mark.parametrize("heads", ASKED.values(), ids=ASKED)
@pytest.mark.parametrize("refused", REFUSED)
def test_a_tick_under_it_never_permits(heads: tuple[str, ...], refused: str) -> None:
    rows = [["Ada Obi", "x", "", ""], ["Bo Lind", "", "x", ""], ["Cy Day", "", "", "x"], ["Dee Fox", "x", "", "x"]]
    for row in people_listed([*heads, refused], rows, "") or ():
        if row.names[0] in ("Cy Day", "Dee Fox"):
            assert row.permission.quotation not in ("named", "anonymous") or row.permission.hold, (row, refused)


@pytest.mark.parametrize(
    "said",
    [
        "No longer wants to be quoted, please delete",
        "rang: has changed her mind, take her out",
        "wants to see it first",
    ],
)
def test_a_change_on_another_sheet_holds_for_whoever_it_names(said: str) -> None:
    sheets = [
        ("Table A", [["Name", "May we quote you?"], ["Ada Obi", "Yes"], ["Bo Lind", "Yes"], ["Cy Day", "No"]]),
        ("Changes since", [["Date", "Person", "Wants"], ["2/7", "Bo Lind", said], ["", "Ada Obi", "New phone"]]),
    ]
    found = {p.names[0]: p.permission for p in people_on_sheets("consents.xlsx", sheets)["Table A"]}
    assert found["Ada Obi"].quotable and not found["Bo Lind"].quotable


@pytest.mark.parametrize(
    "told",
    [
        "If only there were a bench.",
        "If the bus came we would go to the lido each week, and before the tide turned the whole street was out.",
    ],
)
def test_what_somebody_tells_on_another_sheet_holds_nobody(told: str) -> None:
    sheets = [
        ("Table A", [["Name", "May we quote you?"], ["Ada Obi", "Yes"], ["Bo Lind", "Yes"], ["Cy Day", "No"]]),
        ("Stories", [["Name", "Your story"], ["Ada Obi", told], ["Bo Lind", told]]),
    ]
    found = {p.names[0]: p.permission for p in people_on_sheets("consents.xlsx", sheets)["Table A"]}
    assert found["Ada Obi"].quotable and found["Bo Lind"].quotable


def _quoting(heads: list[str], rows: list[list[str]]) -> dict[str, str]:
    return {one.names[0]: one.permission.quotation for one in people_listed(heads, rows, "") or ()}


@pytest.mark.parametrize(
    "named, nameless", [("first name", "no name"), ("with name", "name left out"), ("yes", "no name")]
)
def test_a_tick_for_something_else_is_none_for_quoting(named: str, nameless: str) -> None:
    """One column of labels: who has the label Photo alone is quoted by nobody."""
    said = [
        f"Quote - {named},Share with partners", f"Quote - {nameless}", "Do not quote", "Photo", "Archive",
        "Photo,Archive", "Share with partners", f"Photo,Quote - {named}",
    ]  # fmt: skip
    people = ["Ada Obi", "Bo Lind", "Cy Day", "Dee Fox", "Ed Gray", "Flo Hart", "Gil Innes", "Hal Jones"]
    found = _quoting(["Name", "Consents"], [[who, what] for who, what in zip(people, said, strict=True)])
    assert {found.get(who, "no") for who in people[2:7]} <= {"no", "unknown"}


def test_who_does_not_mind_the_name_has_not_said_that_they_may_be_quoted() -> None:
    rows = [["Ada Obi", "", "No"], ["Bo Lind", "Yes", "No"], ["Cy Day", "", "Yes"], ["Dee Fox", "No", "Yes"]]
    found = _quoting(["Name", "Do not quote", "No name"], rows)
    assert found["Ada Obi"] in ("no", "unknown") and found["Bo Lind"] == "no" and found["Dee Fox"] != "named"


def test_what_people_are_is_not_what_they_are_called() -> None:
    heads = ["No", "Name", "Who they are", "Quote", "Share"]
    who = ["plotholder", "men's shed", "plotholder, carer", "resident", "resident"]
    said = [("named", "Y"), ("NO", "N"), ("no name", "Y"), ("no name", "Y"), ("named", "Y")]
    names = ["Ada Obi", "Bo Lind", "Cy Day", "Dee Fox", "Ed Gray"]
    rows = [[str(n), name, are, *words] for n, (name, are, words) in enumerate(zip(names, who, said, strict=True))]
    found = people_listed(heads, rows, "") or ()
    assert [one.names for one in found] == [(name,) for name in names]
    assert [one.permission.quotation for one in found] == ["named", "no", "anonymous", "anonymous", "named"]
    assert not any(one.permission.hold for one in found)


@pytest.mark.parametrize("heads", ["Name,What matters here,\n", "Name,What matters here,Column 3\n"])
@pytest.mark.parametrize(("yes", "no"), [("yes", "no"), ("Y", "N"), ("tak", "nie"), ("ja", "nein")])
def test_a_no_in_a_column_without_a_heading_keeps_every_row_waiting(heads: str, yes: str, no: str) -> None:
    said = (
        "The bench outside the library where we stop",
        "My tomatoes, first year on the plot",
        "The swim on Tuesdays",
    )
    rows = [
        f'{who},"{words}",{says}'
        for who, words, says in zip(("Ada Obi", "Bo Lind", "Cy Day"), said, (yes, no, yes), strict=True)
    ]
    (reading,) = parse_file("stories.csv", (heads + "\n".join(rows)).encode())
    assert all(source.permission is not None and source.permission.hold for source in reading.sources)


@pytest.mark.parametrize("said", ["But please do not send it to the partners", "not the partners though", "mine must not go to other organisations", "partners: rather not", "nothing of mine for the partners"])  # fmt: skip
def test_a_remark_against_passing_on_goes_before_a_yes_in_the_column(said: str) -> None:
    heads = [
        "Your name",
        "May we quote you?",
        "How should we credit you?",
        "May we share it with partners?",
        "Anything else?",
    ]
    rows = [["Ada Obi", "Yes", "By my name", "Yes", said], ["Bo Lind", "Yes", "By my name", "Yes", "no objections"]]
    found = [one.permission for one in people_listed(heads, [*rows, ["Cy Day", "No", "", "No", ""]]) or ()]
    assert [one.sharing for one in found] == ["no", "yes", "no"] and found[0].quotation == "named"


def test_a_remark_against_passing_on_that_gives_an_age_too_still_holds_a_child() -> None:
    heads = ["Name", "Quote?", "Share with partners?", "Remarks"]
    rows = [["Ada Obi", "Yes", "Yes", "is 12, and not to the partners"], ["Bo Lind", "Yes", "Yes", ""]]
    (ada, _) = people_listed(heads, rows) or ()
    assert ada.permission.sharing == "no" and ada.permission.minor
