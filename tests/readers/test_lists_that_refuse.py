"""A column for those who refuse means no, in whatever language it is asked."""

from __future__ import annotations

import pytest

from harvest.readers.consent_lists import people_listed
from harvest.readers.tables.lists_on_sheets import people_on_sheets

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
