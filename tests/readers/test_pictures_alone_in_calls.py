"""Notes of calls about a picture alone, about an address, or that say a form stays as it is take no words out."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.workspace.test_calls_in_place_of_forms import ada


@pytest.mark.parametrize(
    "call",
    [
        "Ada Obi asks us not to use the photograph of her by the pump. Her words stay as on the form.",
        "Ada Obi does not want the picture with the hens shown. Nothing else changes for her.",
        "Ada Obi would rather we did not print the photo of her in the hat.",
        "Ada Obi has a new phone number, it is in the office book. Nothing else changes for her.",
        "Ada Obi has moved house. No change to her form.",
    ],
)
@pytest.mark.parametrize(("form", "level"), [("Yes,Yes,Yes", "named"), ("Yes,No,Yes", "anonymous"), ("No,No,No", "no")])
def test_the_form_stays_as_it_is(tmp_path: Path, call: str, form: str, level: str) -> None:
    quotation, _, held = ada(tmp_path, form, call)
    assert (quotation, held) == (level, False)


def test_without_a_form_nothing_is_permitted_by_words_that_stay(tmp_path: Path) -> None:
    call = "Ada Obi asks us not to use the photograph of her by the pump. Her words stay as on the form."
    assert ada(tmp_path, "", call)[0] in ("no", "unknown")


@pytest.mark.parametrize(
    "call",
    [
        "Ada Obi asks us not to use the photograph of her or her words.",
        "Ada Obi asks us not to use the photo. Nothing she said either.",
        "Ada Obi does not want the picture or anything else of hers printed.",
    ],
)
def test_words_that_are_to_go_with_the_picture_go(tmp_path: Path, call: str) -> None:
    quotation, _, held = ada(tmp_path, "Yes,Yes,Yes", call)
    assert held or quotation in ("no", "unknown")


MISTAKE = (
    "Ada Obi. She ticked No to quoting by mistake, she thought it was about adverts. Asks us to cross out what she "
    "put on the form and take this instead: yes, quote her, without her name; passing on to partners is fine."
)


def test_a_no_by_mistake_is_looked_at_by_somebody_who_sees_both(tmp_path: Path) -> None:
    quotation, _, held = ada(tmp_path, "No,No,No", MISTAKE)
    assert held or quotation == "no"


def test_a_no_by_mistake_on_no_form_that_is_known_waits(tmp_path: Path) -> None:
    assert ada(tmp_path, "", MISTAKE)[2]


@pytest.mark.parametrize("said", ["She ticked Yes by mistake.", "She ticked yes to print in error, no words please."])
def test_a_yes_by_mistake_permits_nothing(tmp_path: Path, said: str) -> None:
    quotation, _, held = ada(tmp_path, "Yes,Yes,Yes", f"Ada Obi. {said}")
    assert held or quotation in ("no", "unknown")
