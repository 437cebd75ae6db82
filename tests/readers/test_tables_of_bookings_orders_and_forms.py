"""Exports of bookings, order forms and the definitions of forms are no data; counts beside words are nobody's."""

from __future__ import annotations

import pytest
from readers.making import as_csv, xlsx
from readers.reading_back import read, said

BOOKED = (
    "Order no.", "Order date", "First Name", "Surname", "Email", "Quantity", "Ticket Type", "Currency", "Total Paid",
    "Booking Fees", "Attendee Status", "Delivery Method", "How did you hear about us?", "Access requirements",
)  # fmt: skip
ROW = (
    "811", "2026-02-01", "{}", "Marsh", "{}@example.com", "1", "General", "EUR", "0.00", "0.00", "Attending", "eTicket",
    "My neighbour told me over the fence", "I use two sticks, so a chair by the door please",
)  # fmt: skip


def rows(*more: str) -> list[list[str]]:
    return [[*(cell.format(who, who.lower()) for cell in ROW), *more] for who in ("Ada", "Bo", "Cy")]


def test_who_booked_said_nothing_at_the_event() -> None:
    found = read("report.csv", as_csv(BOOKED, *rows()))
    assert found.not_data and "attendance list" in found.not_data and not said(found)


def test_what_is_asked_of_who_booked_about_the_place_is_an_answer() -> None:
    told = ["The bench that my father built by the crane.", "Swimming off the steps in May.", "My aunt, who sells ice."]
    booked = [[*row, words] for row, words in zip(rows(), told, strict=True)]
    found = read("report.csv", as_csv([*BOOKED, "What do you love about the quay?"], *booked))
    assert not found.not_data and {*told} <= {words for _, words in said(found)}


def test_an_order_form_is_no_data_though_its_columns_stand_below_who_ordered() -> None:
    order = [
        ["The Copper Pan - order form"], ["Customer:", "Kite House Trust", "", "Order no.", "CP-7"],
        ["Comments:", "Back door please, and ring the bell twice if nobody answers"], [],
        ["Code", "Item", "Unit", "Price", "Qty", "Total"], ["A1", "Lentil pasties (20)", "tray", "19", "2", "38"],
        ["B4", "Apple juice, cloudy, in glass bottles", "bottle", "2", "6", "12"], ["", "", "", "", "Sub total", "50"],
    ]  # fmt: skip
    assert read("order 12 May.xlsx", xlsx(ORDER=order)).not_data


@pytest.mark.parametrize("label", ["label", "label::Cymraeg (cy)"])
def test_what_a_tool_is_told_to_ask_is_no_data(label: str) -> None:
    found = read(
        "form.xlsx",
        xlsx(
            survey=[
                ["type", "name", label, "hint", "required"],
                ["text", "best", "What do you like best about living here?", "Write it in their words", "true"],
                ["select_one yn", "come", "Would you come to a party in the street?", "", "true"],
            ],
            choices=[["list_name", "name", label], ["yn", "yes", "Yes"], ["yn", "no", "No, not on any account"]],
            settings=[["form_title", "form_id"], ["What we heard on doorsteps in May", "dx1"]],
        ),
    )
    assert found.not_data and "question sheet" in found.not_data


def test_how_many_sat_at_each_table_is_nobodys_answer() -> None:
    sheet = [
        ["Question", "Table 1 (door)", "Table 2", "Table 3"],
        ["What is good here?", "The lock keeper waves", "Soup", "You can see the hill"],
        ["What is hard?", "Nothing runs after six", "Damp, all winter", "7"],
        ["How many people?", 6, 9, 4],
        ["No. at table", 6, 9, 4],
    ]
    found = read("tables.xlsx", xlsx(Saturday=sheet))
    told = [words for _, words in said(found)]
    assert "7" in told and "6" not in told and "9" not in told and len(told) == 6
    assert any("how many sat there" in left.reason and left.count == 8 for left in found.dropped)


@pytest.mark.parametrize("ideas", [["Long bench", "Bells", "Swap books"], ["A ramp for prams", "Chess in the square"]])
def test_dots_on_what_was_said_on_another_sheet_say_it_once(ideas: list[str]) -> None:
    walls = {
        title: [[asked], [], ["Table 1", "Table 2"], *cards]
        for title, asked, cards in (
            ("Q1 try", "Q1. What shall we try?", [["a long bench on the quay", "bell ringing for all"]]),
            ("Q2 next", "Q2. And by spring?", [["a shelf where people swap books", "lights on the steps"]]),
        )
    }
    found = read("wall.xlsx", xlsx(**walls, votes=[["Idea", "Dots"], *([idea, 9 - n] for n, idea in enumerate(ideas))]))
    told = [words for _, words in said(found)]
    assert ("Long bench" in told) is False and len(told) == (4 if "Bells" in ideas else 6)
    assert "Bells" not in ideas or any("votes" in warning for warning in found.warnings)
