"""Lists in which 1 and 0 stand for yes and no, as the list itself explains them."""

from __future__ import annotations

import pytest

from harvest.readers.lists_by_name.reading import parse_listed_by_name

NAMES = ["Ada Obi", "Bo Lind", "Cy Day", "Dee Fox"]


def read(key: list[str], rows: list[str]) -> list[tuple[str, str] | None]:
    lines = ["who;place;quote them;with their name;give to the lake trust;film", *rows, ";;;;;"]
    lines += [f"{one};;;;;" for one in key]
    people = parse_listed_by_name("slips.csv", "\n".join(lines).encode(), names=[[name] for name in NAMES]).people
    return [p and ("…" * bool(p.permission.hold) + p.permission.quotation, p.permission.sharing) for p in people]


ROWS = ["Ada Obi;hill;1;1;1;0", "Bo Lind;mill;1;0;0;1", "Cy Day;hill;0;0;0;0", "Dee Fox;mill;?;?;?;?"]


@pytest.mark.parametrize("says", ["{}", "slip says {}", "form says {}", "they said {}"])
def test_figures_say_what_the_list_explains_and_a_film_says_nothing_of_words(says: str):
    said = read([f"1 = {says.format('yes')}", f"0 = {says.format('no')}", "? = we know nothing, wait for it"], ROWS)
    assert said[:3] == [("named", "yes"), ("anonymous", "no"), ("no", "no")]
    assert said[3] and said[3][0] in ("no", "unknown", "…unknown")


@pytest.mark.parametrize("says", ["{}", "slip says {}"])
def test_figures_that_stand_the_other_way_round_let_nobody_out(says: str):
    said = read([f"1 = {says.format('no')}", f"0 = {says.format('yes')}"], ROWS[:3])
    assert all(p is None or p[0] in ("no", "unknown", "…unknown") for p in (said[0], said[1]))
