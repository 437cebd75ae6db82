"""Who wanted to be asked first, or to ask at home, and then said yes in a call: their answer stands."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.workspace.test_calls_in_place_of_forms import ORDERS, ada

SINCE = (
    "Ada Obi has asked her sister. She says yes, print it, and yes with her name. "
    "This replaces what she wrote on the form. Partners yes, as before."
)


@pytest.mark.parametrize("order", ORDERS, ids="-".join)
def test_who_has_asked_at_home_and_says_yes_waits_no_longer(tmp_path: Path, order: tuple[str, ...]) -> None:
    assert ada(tmp_path, "I'll ask my sister first,,Yes", SINCE, order) == ("named", "yes", False)


@pytest.mark.parametrize("order", ORDERS, ids="-".join)
def test_a_no_to_partners_beside_the_question_stays(tmp_path: Path, order: tuple[str, ...]) -> None:
    call = "Ada Obi has asked her sister. She says yes, print it, and yes with her name."
    quotation, sharing, _ = ada(tmp_path, "I'll ask my sister first,,No", call, order)
    assert sharing == "no"


@pytest.mark.parametrize("form", ["No,No,No", "No,Yes,Yes"])
def test_a_refusal_on_the_form_still_has_to_be_looked_at(tmp_path: Path, form: str) -> None:
    quotation, _, held = ada(tmp_path, form, SINCE)
    assert held or quotation == "no"


@pytest.mark.parametrize(
    "call",
    [
        "Ada Obi has not asked her sister yet, she will ring back.",
        "Ada Obi rang. She says yes, but her sister has to see it first.",
        "Ada Obi has asked her sister, who would rather it stayed at home.",
    ],
)
def test_who_has_no_answer_yet_waits(tmp_path: Path, call: str) -> None:
    quotation, _, held = ada(tmp_path, "I'll ask my sister first,,Yes", call)
    assert held or quotation in ("no", "unknown")


def test_a_child_waits_whoever_was_asked(tmp_path: Path) -> None:
    call = "Ada Obi, aged 12, has asked her mum. She says yes, print it, and yes with her name."
    quotation, _, held = ada(tmp_path, "I'll ask my mum first,,Yes", call)
    assert held or quotation in ("no", "unknown")
