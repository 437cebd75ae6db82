"""The desk's JavaScript is put together of all its files, and names nothing that Python has the words for."""

from __future__ import annotations

import pytest

from harvest.model import Polarity
from harvest.ui import desk


def test_every_file_of_the_desk_is_in_the_script_once() -> None:
    files = sorted(path.name for path in (desk.HERE / "js").glob("*.js"))
    assert sorted({*desk.SCRIPTS, *desk.WAITING, *desk.BOOKS}) == files and len(set(desk.SCRIPTS)) == len(desk.SCRIPTS)
    assert sorted(desk.STYLES) == sorted(path.name for path in (desk.HERE / "css").glob("*.css"))


def test_polarities_come_with_the_view_in_their_order() -> None:
    assert [(p["value"], p["label"], p["sign"]) for p in desk.polarities()] == [
        (p.value, p.words.label, p.words.sign) for p in Polarity
    ]


@pytest.mark.parametrize("polarity", [p for p in Polarity if p.words.sign not in "+±"])
def test_no_sign_of_a_polarity_stands_in_the_script_again(polarity: Polarity) -> None:
    assert f'"{polarity.words.sign}"' not in desk.script()
