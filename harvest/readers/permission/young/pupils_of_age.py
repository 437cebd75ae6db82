# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""What sort of guest somebody is, weighed with an age that stands beside it: a “Pupil” of 17 is no child."""

from __future__ import annotations

from collections.abc import Sequence

from harvest.readers.permission.answered import closed
from harvest.readers.permission.text import any_of, fold
from harvest.readers.permission.young.ages import Age
from harvest.readers.permission.young.children import Child
from harvest.readers.permission.young.noted_age import grown_in_school
from harvest.readers.permission.young.people import AgeColumn, childhood, is_grown
from harvest.readers.permission.young.pupils import pupil
from harvest.readers.permission.young.school_years import age_in_school
from harvest.readers.permission.young.young_kinds import young_kind

NO_CHILD: Child = (False, "")
_ANY_AGE = any_of(
    r"^(?:(?:an? |the |secondary |senior |school |high school |current |academy )*(?:pupil|student|learner|young (?:person|people|adult|carer|leader|volunteer|member|ambassador)|youth(?: (?:member|council(?:lor)?|forum|voice|rep|volunteer|panel))?|teen(?:ager)?|schoolboy|schoolgirl|boy|girl|lad|junior(?: (?:member|player|rower|section|squad))?|explorer(?: scout)?|ranger|cadet|venturer)s?|under[- ]?(?:17|18)s?|u(?:17|18)s?)\W*$"
)
"""What somebody of sixteen and more is called as well as a child."""


def called_of_any_age(cell: str) -> bool:
    """Whether what somebody is called says nothing on which side of sixteen they are.

    >>> [called_of_any_age(cell) for cell in ("Pupil", "young person", "Junior member", "Under 18", "Child", "Primary pupil", "Under 12", "Pupil (13)")]
    [True, True, True, True, False, False, False, False]
    """
    return _ANY_AGE.search(fold(cell)) is not None


def tells_of_age(beside: Sequence[tuple[AgeColumn, str]], year: int, below: int) -> bool:
    """Whether what stands below headings about age says for certain that somebody is old enough, and nothing there
    that they may be a child.

    >>> school, years = AgeColumn(1, "school"), AgeColumn(2, "age")
    >>> [tells_of_age([(school, stage), (years, age)], 2026, 16) for stage, age in (("S6", ""), ("S5", ""), ("S5", "16"), ("S4", "17?"), ("", ""))]
    [True, False, True, True, False]
    >>> tells_of_age([(AgeColumn(1, "pupil"), "S6 (17)")], 2026, 16), tells_of_age([(AgeColumn(1, "pupil"), "S5 (15)")], 2026, 16)
    (True, False)
    >>> over = AgeColumn(1, "closed", header="Are you 16 or over?")
    >>> [tells_of_age([(over, said)], 2026, 16) for said in ("Yes", "No", "not yet", "")]
    [True, False, False, False]
    """
    sure = [(column, cell) for column, cell in beside if _is_sure(column, cell, year, below)]
    exact = any(column.how in ("birth", "age") for column, _ in sure)
    # an age that is told says more than a school year, which may be a memory
    others = [(c, cell) for c, cell in beside if c.how != "parent" and not (exact and c.how == "school")]
    return bool(sure) and all(childhood(column, cell, year, below) == NO_CHILD for column, cell in others)


def _is_sure(column: AgeColumn, cell: str, year: int, below: int) -> bool:
    if column.how == "closed":
        word = closed.stripped(fold(cell))
        return word in closed.YES | closed.NO | closed.TICK and childhood(column, cell, year, below) == NO_CHILD
    if column.how == "pupil":
        age: Age | None = age_in_school(cell, year) if any(c.isdigit() for c in cell) else None
        return age is not None and age.low >= below and pupil(cell) == NO_CHILD
    return is_grown(column, cell, year, below)


def kind_beside(
    cell: str, beside: Sequence[tuple[AgeColumn, str]], remarks: Sequence[str], year: int, below: int
) -> Child:
    """Whether what stands below a heading for kinds of guests is a child's, and why they are held; nothing of a word
    that fits any age where the row tells, in an answer or a remark, that somebody is old enough.

    >>> ages = AgeColumn(2, "age")
    >>> [kind_beside("Pupil", [(ages, age)], [], 2026, 16)[1] for age in ("17", "15", "nearly 16", "")]
    ['', 'may be under 16: “Pupil”', 'may be under 16: “Pupil”', 'may be under 16: “Pupil”']
    >>> kind_beside("Child", [(ages, "17")], [], 2026, 16)[0], kind_beside("Pupil", [], ["S5, 16"], 2026, 16)
    (True, (False, ''))
    """
    found = young_kind(cell, below)
    if found[0] or not found[1] or not called_of_any_age(cell):
        return found
    told = tells_of_age(beside, year, below)
    noted = any(grown_in_school(fold(remark), below) for remark in remarks)
    doubted = any(childhood(c, text, year, below) != NO_CHILD for c, text in beside if c.how != "parent")
    return NO_CHILD if told or (noted and not doubted) else found
