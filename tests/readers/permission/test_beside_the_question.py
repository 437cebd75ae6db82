"""What stands beside a question of permission answers it only where it asks: closed columns, comments, remarks."""

from __future__ import annotations

import pytest

from harvest.readers.permission import RowPermission, read_permissions

NOTICE = 'Notice on the door: "Postcards left in this box may be printed in the parish magazine."'
FORM = 'The form says: "I agree to my words being printed in the parish magazine."'


def row(
    columns: list[str], *rows: list[str], note: str = "", mapping: dict[int, list[str]] | None = None
) -> RowPermission:
    """What the first of these rows permits that is no second heading."""
    found = [r for r in read_permissions(columns, rows, note=note, year=2026, mapping=mapping).rows if r is not None]
    return found[0]


@pytest.mark.parametrize("header", ["Stamp on it?", "Has a sketch on it?", "In capitals?", "Found in the porch?"])
def test_a_column_about_something_else_answers_no_notice(header: str) -> None:
    rows = [["The bells kept me company.", "yes"], ["More seats please.", "no"], ["We sang in the rain.", "yes"]]
    said = row(["What they wrote", header], *rows, note=NOTICE)
    assert said.quotation in ("unknown", "no") or said.hold


@pytest.mark.parametrize("header", ["Agreed?", "OK with this?"])
def test_a_column_that_asks_for_an_answer_answers_the_notice(header: str) -> None:
    rows = [["The bells kept me company.", "yes"], ["More seats please.", "no"], ["We sang in the rain.", "yes"]]
    assert row(["What they wrote", header], *rows, note=FORM).quotation == "anonymous"


@pytest.mark.parametrize(
    "stem",
    ["Please say yes or no to each of the following", "Answer yes or no to each", "Bitte mit Ja oder Nein antworten"],
)
def test_the_answers_a_heading_offers_turn_nothing_round(stem: str) -> None:
    columns = ["No.", "How did you learn to swim?", stem, "", "Any comments on the show"]
    rows = [
        ["", "Open-Ended Response", "You quoting me on the wall", "You passing my answer to the library", ""],
        ["1", "My aunt threw me in.", "Yes", "Yes", "Lovely"],
        ["2", "In the canal, at night.", "No", "Yes", ""],
        ["3", "At school, badly.", "Yes", "No", "Too dark at the back"],
        ["4", "I never did.", "", "", "Yes very good"],
    ]
    found = [r for r in read_permissions(columns, rows, year=2026).rows if r is not None]
    assert [r.quotation for r in found] == ["anonymous", "no", "anonymous", "unknown"]
    assert [r.sharing for r in found] == ["yes", "yes", "no", "unknown"]


@pytest.mark.parametrize(
    "header",
    [
        "Any comments on the exhibition",
        "Other thoughts about the film",
        "Further comments",
        "Any feedback on the tour?",
    ],
)
def test_a_comment_on_what_was_shown_permits_nothing(header: str) -> None:
    rows = [["We had a goat in the kitchen.", "Yes very good"], ["I kept the key.", "Yes"], ["Nobody knew.", "Fine"]]
    assert row(["Your memory", header], *rows).quotation in ("no", "unknown")


@pytest.mark.parametrize(
    "remark",
    [
        "Changed my mind, sorry",
        "I've changed my mind about this",
        "On second thoughts please disregard my whole answer",
        "please ignore my form",
    ],
)
def test_who_takes_it_back_in_a_remark_is_not_let_out(remark: str) -> None:
    columns = ["How you came to dance", "May the club use what you wrote?", "Anything we should know?"]
    said = row(columns, ["I lost a bet.", "Sure", remark], ["My gran.", "Sure", ""], ["The radio.", "No thanks", ""])
    assert said.hold or said.quotation in ("no", "unknown")


@pytest.mark.parametrize(
    "told", ["I changed my mind about the town after that winter.", "He changed his mind and came."]
)
def test_a_change_of_mind_in_a_story_takes_nothing_back(told: str) -> None:
    columns = ["Your story", "May we quote you?"]
    said = row(columns, [told, "Yes"], ["We sang.", "Yes"], ["We walked.", "No"])
    assert said.quotation == "anonymous" and not said.hold


@pytest.mark.parametrize(
    ("header", "note"),
    [
        ("Note", "ha chiesto di togliere la bottega"),
        ("Notas", "pidió quitar lo del taller"),
        ("Remarques", "elle a demandé de retirer le passage sur l'usine"),
        ("Bemerkung", "bat, den Teil über die Firma zu streichen"),
        ("Uwagi", "prosiła o usunięcie nazwy zakładu"),
        ("Nodiadau", "gofynnodd am dynnu enw'r siop"),
    ],
)
def test_what_staff_note_of_a_part_to_be_left_out_is_heard_in_their_language(header: str, note: str) -> None:
    columns = ["May we quote you?", "Story", header]
    said = row(columns, ["Yes", "I worked there for a year.", note], ["Yes", "We sang.", ""], ["No", "We walked.", ""])
    assert said.hold or said.quotation == "no"
