"""Who bears a finding out, by where they live: told as far as it gives nobody away, at tables by name."""

from __future__ import annotations

import pytest

from harvest.evidence import Evidence
from harvest.evidence.by_place import by_place, place_lines
from harvest.evidence.strength_words import finding_line
from harvest.model import Planning, Polarity, Valence, WrittenFinding
from tests.factories import InquiryBuilder, build

CONNECT = "five_ways/connect"
FINDING = WrittenFinding("7", "People here keep in touch.", (CONNECT,), Valence.HELPS)


def told(places: dict[str, tuple[int, int, int]], **asked: object) -> Evidence:
    """By place: so many say it, so many the opposite, so many nothing of it; each place sits at a table of its own."""
    inquiry = InquiryBuilder()
    inquiry.event("Spring café")
    for place, (says, against, silent) in places.items():
        source = inquiry.source(f"Notes {place}", event="Spring café", table=f"{place} table")
        for n in range(says + against + silent):
            voice = inquiry.voice(f"Name {place}{n}", neighbourhood=place)
            passage = inquiry.say(source, voice, f"Words of {place} {n}.")
            if n < says + against:
                inquiry.agree(passage, CONNECT, polarity=Polarity.PRESENT if n < says else Polarity.LACKING)
    return build(inquiry.material(planning=Planning(findings=(FINDING,))), **asked)


def test_places_are_told_with_majority_and_minority_where_nobody_is_given_away() -> None:
    found = told({"Hill": (10, 0, 7), "Dale": (6, 0, 12), "Moor": (5, 0, 5)})
    shown = {p.place: (p.says, p.heard) for p in by_place(found, found.findings[0])}
    assert shown == {"Hill": (10, 17), "Dale": (6, 18), "Moor": (5, 10)}
    ((word, said),) = place_lines(by_place(found, found.findings[0]))
    assert word == "By neighbourhood"
    assert said == "6 of 18 in Dale, a minority; 10 of 17 in Hill, a majority; 5 of 10 in Moor, half"


def test_a_few_people_of_a_place_are_not_told_and_neither_is_what_gives_them_away() -> None:
    found = told({"Hill": (10, 1, 6), "Dale": (8, 2, 10), "Moor": (2, 5, 3)})
    shown = {p.place: p.says for p in by_place(found, found.findings[0])}
    assert shown["Moor"] is None and list(shown.values()).count(None) > 1
    ((_, said),) = place_lines(by_place(found, found.findings[0]))
    assert "in Moor" not in said and said.endswith("as it would tell of a few people")
    assert found.record is not None, "what is printed is remembered for the next pack"


def test_one_against_in_a_place_is_not_told_by_the_difference_to_what_its_theme_prints() -> None:
    found = told({"Hill": (10, 1, 6), "Dale": (6, 0, 12), "Moor": (5, 0, 5)})
    shown = {p.place: p.says for p in by_place(found, found.findings[0])}
    line = found.printable.line("neighbourhood", CONNECT, "voices", by_itself=False)
    theme = dict(zip(found.printable.columns["neighbourhood"], line, strict=True))
    assert shown["Hill"] is None or theme["Hill"] is None


def test_the_team_is_told_exactly() -> None:
    found = told({"Hill": (3, 1, 4), "Dale": (1, 1, 5)}, controlled=False)
    ((_, said),) = place_lines(by_place(found, found.findings[0]))
    assert said == "3 of 8 in Hill, a minority; 1 of 7 in Dale, a minority"


@pytest.mark.parametrize("where", [(), ("Spring café",)])
def test_tables_are_named_where_not_all_of_them_say_so(where: tuple[str, ...]) -> None:
    found = told({"Hill": (3, 0, 0), "Dale": (1, 0, 3), "Moor": (0, 2, 0)}, **({"event": where[0]} if where else {}))
    assert "Tables: 2 of 3 (Dale table; Hill table)." in finding_line(found.findings[0])


def test_nothing_is_said_of_places_where_none_are_recorded_or_more_was_asked() -> None:
    inquiry = InquiryBuilder()
    source = inquiry.source("Notes")
    inquiry.agree(inquiry.say(source, inquiry.voice("Ann"), "We meet."), CONNECT)
    found = build(inquiry.material(planning=Planning(findings=(FINDING,))))
    assert by_place(found, found.findings[0]) == () and place_lines(()) == []
