"""Lists that tell of a parent and a child, tick off what each permits, or name somebody with a small letter."""

from __future__ import annotations

import pytest

from harvest.readers.dispatch import parse_file
from harvest.readers.lists_by_name.reading import parse_listed_by_name

ADA, BO, CY = "Ada Obi", "Bo Obi", "Cy Day"


def by_name(text: str, name: str = "list.md", names: tuple[str, ...] = (ADA, BO, CY)) -> list[tuple[str, str, bool]]:
    people = parse_listed_by_name(name, text.encode(), names=[[one] for one in names]).people
    told = [one.permission for one in people if one is not None]
    return [("…" * bool(p.hold) + p.quotation, p.sharing, p.minor) for p in told]


ANSWERED = """Leave, book group

|  | quote | name | partners |
|---|---|---|---|
| Ada Obi | ✔ | ✔ | ✔ |
| Bo Obi | ✔ | ✘ | ✘ |
| Cy Day | ✔ | ✘ | ✔ |

{}
"""


@pytest.mark.parametrize(
    "remark",
    [
        "Bo Obi is Ada's lad, 9. Ada ticked his.",
        "Ada's girl Bo is 9.",
        "Ada's youngest Bo Obi is only 9, she put the ticks in.",
        "Bo is the son of Ada, he is 9.",
        "Bo, Ada's boy, is nine.",
    ],
)
def test_the_age_of_a_child_is_not_taken_for_that_of_the_parent_who_is_named_with_it(remark):
    assert [minor for *_, minor in by_name(ANSWERED.format(remark))] == [False, True, False]


@pytest.mark.parametrize("remark", ["Ada signed for Bo who is 9.", "Ada came with her lad Bo, 9, on the bus."])
def test_a_child_waits_that_is_named_behind_its_parent(remark):
    assert by_name(ANSWERED.format(remark))[1][2]


CHECKED = """# Lamp walk, who was asked

### Ada Obi
- [x] form back
- [x] quote
- [x] credit by name
- [x] share with the Sculpture Park / partners

### Bo Obi
- [x] form back
- [x] quote
- [ ] credit by name – *said no*
- [ ] share with the Sculpture Park / partners – *said no*

### Cy Day
- [x] form back
- [x] quote
- [x] credit by name
- [ ] share with the Sculpture Park / partners
"""


def test_a_box_for_passing_on_that_is_left_empty_among_ticked_ones_passes_nothing_on():
    told = [("named", "yes", False), ("anonymous", "no", False), ("named", "no", False)]
    assert by_name(CHECKED) == told


def test_questions_counted_without_question_marks_are_asked_of_everybody():
    text = (
        "Asked aloud: 1 may we print what you said, 2 may your name go with it, 3 may Barley Lane have it too.\n\n"
        "Ada Obi     1 yes   2 yes   3 yes\nBo Obi      1 yes   2 no    3 no\nCy Day      1 no    2 no    3 no\n"
    )
    assert by_name(text, "list.txt") == [("named", "yes", False), ("anonymous", "no", False), ("no", "no", False)]


def test_words_of_somebody_whose_name_has_a_small_part_are_not_given_to_whoever_spoke_before():
    talk = "Ada Obi: We sang until it rained.\n\nNoor al-Din: The lane floods.\n\nJean d'Arcy: It took nine letters.\n"
    (reading,) = parse_file("talk.txt", talk.encode())
    assert [turn.speaker for source in reading.sources for turn in source.turns] == [
        "Ada Obi",
        "Noor al-Din",
        "Jean d'Arcy",
    ]


def test_a_ticked_box_with_a_limit_behind_it_lets_nobody_out():
    text = (
        "### Ada Obi\n- [x] quote (ask first)\n- [x] name\n\n### Bo Obi\n- [x] quote, not the bit about the fire\n\n"
        "### Cy Day\n- [x] quote\n- [ ] name\n"
    )
    assert [level for level, *_ in by_name(text)] == ["…unknown", "…unknown", "anonymous"]


def test_who_came_along_answered_for_nobody_unless_it_says_so():
    rows = ["Ada Obi,wife,Yes", "Bo Obi,wife (answered for him),Yes", "Cy Day,mum,Yes"]
    told = by_name("\n".join(["Name,Carer with them,Quote?", *rows]), "tea.csv")
    assert [level for level, *_ in told] == ["anonymous", "…anonymous", "…anonymous"]
