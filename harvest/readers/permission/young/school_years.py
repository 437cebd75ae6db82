# ruff: noqa: E501, SIM905 – patterns are easier to check on one line
"""How old somebody is by their year at school: UK years, Scottish stages, grades elsewhere."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from harvest.readers.permission.text import fold
from harvest.readers.permission.young.ages import CHILD, Age, age_of

_YEAR = re.compile(
    r"\b(?:years?|yr|y|blwyddyn|bl|class of year)\.? ?(\d{1,2})(?: *(?:-|to|and|/|&|,) *(?:y(?:ea)?r? ?)?(\d{1,2}))?\b"
)
_GRADE = re.compile(
    r"\b(?:klasse|kl|klasa|grade|clasa|jahrgangsstufe|class|form|"
    r"stufe)\.? ?(\d{1,2})\b|\b(\d{1,2})\.? ?(?:klasse|klasa|kl|th grade|st grade|"
    r"nd grade|rd grade)\b"
)
_SCOTTISH = re.compile(r"^([ps])(?:(?:rimary|econdary)\b)?\.? ?(\d)\b")
_SETS = {
    "year": lambda n: (n + 4, n + 5),
    "grade": lambda n: (n + 5, n + 7),
}
_LAST = 13
_NORTHERN = re.compile(r"(?:years?|yr|y)\.? ?14\b(?!\W*(?:years|and|-|to|/)\W*\d)")
"""A school year that only schools of Northern Ireland have, where children start a year earlier."""


_SCHOOL_YEAR = r"(?:y|yr|year|bl|blwyddyn|s|p)\.? ?(?P<year>\d{1,2})"
_YEAR_AND_AGE = re.compile(rf"{_SCHOOL_YEAR}\W+(?:aged? )?(?P<age>\d{{1,2}})\W*")
_AGE_AND_YEAR = re.compile(rf"(?:aged? )?(?P<age>\d{{1,2}})\W+{_SCHOOL_YEAR}\W*")


_UNIT = r"(?:[- ]?(?:years?|yrs?|y)(?:[- ]olds?)?| ?y/?o)?"
_AGE_FIRST = re.compile(
    rf"(?:is |am )?(?:aged?:? )?(?P<age>[1-9]\d)(?: ?(?:-|to) ?(?P<high>[1-9]\d))?{_UNIT}(?![\w+])(?P<rest>.{{1,60}})"
)
_AGE_LAST = re.compile(
    rf"(?P<rest>[^\d]{{1,40}}|[^\d]{{0,10}}6th[^\d]{{1,30}})[,;:/(-] ?(?:aged? )?(?P<age>[1-9]\d){_UNIT}\W*"
)
_AT_COLLEGE = frozenset("college sixthform university uni btec apprentice apprenticeship".split())
_BESIDE_COLLEGE = frozenset(
    "at in goes to attends doing does studying studies still now first second third 1st 2nd 3rd year student the a an my her his of and local fe f e course part full time works working sixth 6th form school level levels".split()
)


def _at_college(text: str) -> Age | None:
    """The age in full years that stands beside a college, and so beside no school year that would tell it.

    >>> _at_college("17, college"), _at_college("college, 15"), _at_college("16-18 (sixth form)")
    (Age(low=17, high=17), Age(low=15, high=15), Age(low=16, high=18))
    >>> [_at_college(t) for t in ("nearly 16, college", "college", "17 college road", "college, year 11", "16 next, college")]
    [None, None, None, None, None]
    """
    told = _AGE_FIRST.fullmatch(text) or _AGE_LAST.fullmatch(text)
    if told is None:
        return None
    words = re.findall(r"[a-z0-9]+", re.sub(r"\b(?:sixth|6th) ?form\b", "sixthform", told["rest"]))
    if _AT_COLLEGE.isdisjoint(words) or not _AT_COLLEGE.union(_BESIDE_COLLEGE).issuperset(words):
        return None
    high = told.groupdict().get("high")
    return Age(int(told["age"]), int(high or told["age"]))


_STAGE = re.compile(
    r"(?:what |which |your |the |school |class |pupil |year ?(?:/|or) ?)*stage(?: (?:at|of|in) school| (?:are|is) (?:you|they)(?: at| in)?)?\W*"
)
_STAGE_OF_SCHOOL = re.compile(r"(?:p(?:rimary)?\.? ?[1-7]|s(?:econdary)?\.? ?[1-6])\b|n(?:ursery)?\W*$")


def is_stage(text: str, cells: Sequence[str]) -> bool:
    """Whether below a folded heading for stages stand those of Scottish schools.

    >>> is_stage("stage", ["S1", "P7", "Teacher"]), is_stage("stage", ["Main", "Acoustic"]), is_stage("stage of works", ["S1"])
    (True, False, False)
    """
    if _STAGE.fullmatch(text) is None:
        return False
    return 2 * sum(_STAGE_OF_SCHOOL.match(fold(cell)) is not None for cell in cells) > len(cells)


def are_northern(cells: Iterable[str]) -> bool:
    """Whether school years are those of Northern Ireland, which count up to fourteen.

    >>> are_northern(["Year 12", "Year 14"]), are_northern(["Year 12", "14"])
    (True, False)
    """
    return any(_NORTHERN.match(fold(cell)) for cell in cells)


def age_in_school(cell: str, year: int, *, northern: bool = False) -> Age | None:
    """The age that a school year means on any day of that year: UK years, Scottish P and S, grades elsewhere.

    >>> age_in_school("Year 11", 2026), age_in_school("P5", 2026)
    (Age(low=15, high=16), Age(low=8, high=10))
    >>> age_in_school("Y13, 17", 2026), age_in_school("14 (Year 10)", 2026)
    (Age(low=17, high=17), Age(low=14, high=14))
    >>> age_in_school("E2", 2026) is None, age_in_school("8B", 2026) is None
    (True, False)
    >>> age_in_school("Year 14", 2026), age_in_school("Year 12", 2026, northern=True)
    (Age(low=17, high=18), Age(low=15, high=16))
    """
    text = fold(cell).strip(" .!")
    if re.fullmatch(r"\d{1,2}", text) and int(text) <= _LAST:
        return Age(int(text) + 4 - northern, int(text) + 5 - northern)
    if told := _YEAR_AND_AGE.fullmatch(text) or _AGE_AND_YEAR.fullmatch(text):
        class_of, old = int(told["year"]), int(told["age"])
        if 3 <= old - class_of <= 7 or (text[:1] == "s" and 10 <= old - class_of <= 13):
            return Age(old, old)  # “Y13, 17”
    if (college := _at_college(text)) is not None:
        return college  # an age that is told says more than where somebody learns
    scottish = _SCOTTISH.match(text)
    if scottish:
        n = int(scottish.group(2))
        return Age(n + 3, n + 5) if scottish.group(1) == "p" else Age(n + 10, n + 12)
    for pattern, kind in ((_YEAR, "year"), (_GRADE, "grade")):
        match = pattern.search(text)
        if match:
            numbers = [int(g) for g in match.groups() if g]
            earlier = int(kind == "year" and (northern or max(numbers) > _LAST))
            if max(numbers) <= _LAST + earlier:
                return Age(_SETS[kind](min(numbers))[0] - earlier, _SETS[kind](max(numbers))[1] - earlier)
    if re.search(r"\bks ?[123]\b|\bkey stage [123]\b|\b[3456] ?e(?:me)?\b|\bce[12]\b|\bcm[12]\b", text):
        return CHILD
    if re.search(r"\bks ?4\b|\bkey stage 4\b|\bgcse\b|\bseconde\b", text):
        return Age(14, 16)
    if re.search(r"\bks ?5\b|\ba[- ]levels?\b|\bpremiere\b|\bterminale\b|\babitur\b", text):
        return Age(16, 19)
    if re.search(r"\bcollege\b", text):
        return Age(15, 19)  # some go at fifteen, and in French it is a school for children
    if _CLASS_CODE.fullmatch(text):
        return None
    return age_of(cell, year)


_CLASS_CODE = re.compile(r"(?!u[- ]?\d)[a-z]{1,3}-?\d{1,2}[a-z]?")
"""A class that its letter names, whose figure is no age: ``E2``, ``ESOL3``."""


def age_told(cell: str, year: int) -> Age | None:
    """The age that a cell says in years or by the school year."""
    return age_in_school(cell, year) if re.search(r"[a-z]", fold(cell)) else age_of(cell, year)
