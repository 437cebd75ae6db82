# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""Who may be a child: columns about age, birth and school, what a story says, a parent's signature."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import islice

from harvest.readers.permission.answered import closed
from harvest.readers.permission.text import any_of, fold
from harvest.readers.permission.young.ages import NUMBER_WORDS, Age, age_at_birthday, dates_in, order_of
from harvest.readers.permission.young.closed_ages import PARENT_SIGNS, asks_age_by_number, asks_if_grown, closed_age
from harvest.readers.permission.young.pupils import pupil, tells_of_pupils
from harvest.readers.permission.young.school_years import age_in_school, age_told, are_northern, is_stage

_BIRTH = any_of(
    r"\bdate of birth\b|\bbirth ?da(?:y|te)\b|\bd\.?o\.?b\b|"
    r"\bborn\b|\byear of birth\b|\bbirth year\b|\bdyddiad geni\b|"
    r"\bblwyddyn (?:eich )?geni\b|\bdata urodzenia\b|"
    r"\brok urodzenia\b|\bgeburts\w+|\bgeboren\b|"
    r"\bdate de naissance\b|\bannee de naissance\b|"
    r"\bne\(e\)? en\b|\bfecha de nacimiento\b|"
    r"\bano de nacimiento\b|\bdata nasterii\b|\banul nasterii\b|"
    r"پیدائش|ميلاد|الولادة|出生|生日|ਜਨਮ|\bdhalasho\w*|"
    r"\bdata di nascita\b"
)
_SCHOOL = any_of(
    r"^(?:sch(?:ool)?\.?|yr|y)[ ./]*(?:yr|year|gp|grp|group)\b\.?\W*$",
    r"\b(?:school )?year group\b|\bschool year\b|\b(?:what|"
    r"which) (?:school )?(?:year|class|grade|form) \w+|\bclass\b|"
    r"\bgrade\b|\bform group\b|\byear at school\b|"
    r"\bblwyddyn ysgol\b|\bpa flwyddyn\b|\bflwyddyn ysgol\b|"
    r"\bklasa\b|\bklasse\b|\bklassenstufe\b|\bclasse\b|"
    r"\bniveau scolaire\b|\bcurso\b|\bclasa\b|\bfasalka\b|جماعت|"
    r"الصف|年级|年級|ਜਮਾਤ|^year$|^blwyddyn$|^yr$|^school$",
)
_AGE = any_of(
    r"\bage\b|\bages\b|\baged\b|\bage ?(?:group|band|range)\b|"
    r"\bhow old\b|\boed(?:ran)?\b|\bgrwp oedran\b|\bfaint (?:ydy|"
    r"yw) (?:dy|eich) oed\b|\bwiek\w*|\bile masz lat\b|"
    r"\balter(?:sgruppe)?\b|\bwie alt\b|\bquel age\b|"
    r"\btranche d'age\b|\bedad\b|\bcuantos anos\b|\bvarsta\b|"
    r"\bcati ani\b|\beta\b|\bidade\b|\bda'?da\b|\bimisa jir\b|عمر|"
    r"年龄|年齡|几岁|ਉਮਰ|\bleeftijd\b|\byas\b|возраст|вік|\byears old\b|"
    r"\b\d\d (?:anos|ans|jahre|lat|ani|oed|anni)\b|\byoung person\b|\b(?:over|under|at least|older than|younger than|below) (?:the age of )?1[0-9]\b|\b1[0-9] ?\+|"
    r"\b1[0-9] or (?:over|under|older|younger)\b|\bum[ae]?r\b|\bumari?\b|\bumri\b|\baa?yu\b|\bboy?osh\b|\bvayasu?\b|\bbayas\b|\bboyos\b|\byas(?:i|iniz|in|inizi?)\b|\bwieviel jahre\b|\beletkor\w*|\bkor(?:a|ja|od)\b|\bvek\b|\bkolko rokov\b|\bstarost\b|\bvecums\b|\bamzius\b|\balder\b|\bika\b|\baois\b|\bmosh[ae]\b|\btuoi\b|\bgulang\b|\bmyaka\b|\bojo ori\b|\bshekaru\b|\bhilik\w*|\bilikia\b|ηλικ|उम्र|आयु|বয়স|ઉંમર|வயது|వయస|(?<!\S)سن(?!\S)|العمر|گیل|גיל|나이|연령|年令|возраст|лет\b|років|вік|\bvozrast\b|\bvik\b|\bskol\w* (?:masz|ma pan\w*) lat\b|\b(?:annees?|anos|ans) (?:d'age|de edad)\b|\by\.?o\b|\byrs?[ .]?old\b|\bageyrs?\b|\bage[ .-]?(?:yrs?|years|resp\w*|child)\b"
)
_LONG_AGO = any_of(
    r"\b(?:how old (?:were|was)|(?:what |at what |your )?age) (?:you |they |he |she )?(?:when|at which) (?:you |they |he |she )?"
    r"(?:first|last|began|begun|started|left|joined|moved|arrived|settled|learnt|learned|got married|married|retired)\b"
)
"""How old somebody was when something of their life began, which may be long ago."""
_N = r"(\d{1,2}|" + "|".join(sorted((w for w in NUMBER_WORDS if len(w) > 2), key=len, reverse=True)) + r")"
_UNIT = (
    r"(?! ?(?:minutes?|mins?|miles?|months?|weeks?|days?|hours?|stone|percent|%|of\b|"
    r"out\b|or so (?:miles|min)|in (?:the|a)|th\b|st\b|km|per|feet|foot|doors?|"
    r"houses?|streets?|floors?|points?|pounds?|kilo\w*|metres?|yards?|steps?|stops?|"
    r"times?|weeks?))"
)
_SAYS = any_of(
    rf"\bi(?:'m| am| just turned|'ve just turned| turned)(?: only| just| nearly| almost| now|) {_N}\b{_UNIT}",
    rf"\bich bin(?: erst| fast| schon)? {_N}\b(?! (?:minuten|kilometer|tage|wochen|stunden))|"
    rf"\bj'ai {_N} ans\b|\btengo {_N} anos\b|\bmam {_N} lat\b|\bam {_N} ani\b|"
    rf"\b(?:dw i'n|rwy'n|rydw i'n) {_N}(?: mlwydd)? oed\b|\bwaxaan ahay {_N} jir\w*|"
    rf"میں {_N} سال|میری عمر {_N}|عمري {_N}|我(?:今年)?{_N}岁|今年{_N}岁|ਮੇਰੀ ਉਮਰ {_N}|"
    rf"ਮੈਂ {_N} ਸਾਲ|\bho {_N} anni\b|\btenho {_N} anos\b|\bmy age is {_N}\b|"
    rf"\b(?:i am|i'm|me|myself),? aged? {_N}\b|\({_N} years? old\)|^aged? {_N}\b|"
    rf"\b(?:by|from)\W+\w+,? aged? {_N}\b|, aged? {_N}\W*$|"
    rf"\bi(?:'m| am) a {_N}[- ]years?[- ]old\b",
)
_SAYS_SCHOOL = any_of(
    r"\bi(?:'m| am) in (?P<school>(?:year|yr|y|class|grade|p|s) ?\d{1,2}|reception|"
    r"nursery|primary school)\b|\bich (?:bin|gehe) in (?:der |"
    r"die )?(?P<german>\d{1,2}\. klasse)|\b(?:dw i|rwyf|"
    r"rydw i) ym mlwyddyn (?P<welsh>\d{1,2})\b|\bchodze do (?P<polish>\d)\.? klasy\b"
)
_IN_SCHOOL_NOW = any_of(r"\bin (?:my )?(?P<school>(?:year|yr) ?\d{1,2})\b")
_OF_ANOTHER = any_of(
    r"\b(?:son|daughter|kids?|child|children|grand\w*|nephew|niece|brother|sister|pupils?|class(?:es)?|students?|he|she|they|them|was|were|when|had|taught|teach\w*|used to)\b"
)
"""What makes a school year somebody else's, or long ago."""
_CHILD_SAYS = any_of(
    r"\bi(?:'m| am) (?:just |only )?(?:a |still a )?(?:kid|child|schoolboy|schoolgirl|"
    r"little (?:girl|boy))\b|\bmy (?:primary|infant|junior) school teacher (?:says|"
    r"is)\b|\bich bin ein kind\b|\bje suis un enfant\b"
)


_MY_CHILD = any_of(r"\b(?:he|she|they|(?:my|our) (?:\w+ )?\w+)(?: is|'s| are|'re) (?:only |just |nearly )?(\d{1,2})\b")


@dataclass(frozen=True, slots=True)
class AgeColumn:
    """A column that says how old people are, and how."""

    index: int
    how: str
    days: tuple[date, ...] = ()
    header: str = ""
    order: str = ""
    """Whether its dates begin with the day (dmy) or the month (mdy)."""
    children: bool = False
    """Children are among those who wrote down their age, so that an answer which gives none may be a child's."""
    northern: bool = False
    """Its school years are those of Northern Ireland."""


def age_column(index: int, wording: str, cells: Sequence[str], days: tuple[date, ...], year: int) -> AgeColumn | None:
    """The column as one about age, if its header asks for it and its cells answer so."""
    text = fold(wording)
    if not text or len(text.split()) > 25:
        return None
    filled = list(islice((c for c in cells if c.strip()), 200))
    if PARENT_SIGNS.search(text):
        return AgeColumn(index, "parent", days, wording)
    order = order_of(filled)
    if tells_of_pupils(wording):
        return AgeColumn(index, "pupil", days, wording)
    if asks_if_grown(text):
        return AgeColumn(index, "closed", days, wording) if 2 * _answered(filled) > len(filled) else None
    if _BIRTH.search(text):
        how, read = "birth", lambda c: age_at_birthday(c, year, list(days), order)
    elif is_stage(text, filled) or _SCHOOL.search(text):
        how, read = "school", lambda c: age_in_school(c, year)
    elif _AGE.search(text) and not _LONG_AGO.search(text):
        if asks_age_by_number(text) and filled and 2 * _answered(filled) > len(filled):
            return AgeColumn(index, "closed", days, wording)
        how, read = "age", lambda c: age_told(c, year)
    else:
        return None
    if filled and sum(map(bool, map(_IN_WEEKS.fullmatch, map(fold, filled)))) * 2 > len(filled):
        return None  # of their babies, who answer nothing
    known: Callable[[str], object] = read
    short = [c for c in filled if len(c.split()) <= 6]
    if filled and (len(short) < 0.6 * len(filled) or sum(1 for c in short if known(c) is not None) < 0.3 * len(filled)):
        return None
    ages = [age for c in short if isinstance(age := known(c), Age)]
    exact = [a for a in ages if a.low == a.high]
    children = any(a.high < 16 for a in exact) and len(exact) * 2 > len(ages)
    return AgeColumn(index, how, days, wording, order, children, how == "school" and are_northern(filled))


_IN_WEEKS = re.compile(
    r"\W*(?:nearly |almost |just |about )?(?:\d{1,3}(?:[.,/]\d)?|[a-z]+)\s*(?:and a half )?(?:days?|weeks?|wks?|months?|mths?|mo|tyg\w*|mies\w*|wochen?|monate?|semaines?|mois|semanas?|mes(?:es)?|wythnos\w*|mis\w*)(?: old)?\W*"
)
_ANY_YEAR = 2000


def asks_age(head: str) -> bool:
    """Whether a heading asks how old somebody is, or on which side of an age.

    >>> asks_age("How old are you?"), asks_age("Over 16?"), asks_age("Parent's signature"), asks_age("Village")
    (True, True, False, False)
    """
    column = age_column(0, head, (), (), _ANY_YEAR)
    return asks_if_grown(fold(head)) or (column is not None and column.how != "parent")


def _answered(cells: Sequence[str]) -> int:
    """How many cells say yes or no, be it in a figure."""
    return sum(closed.stripped(fold(cell)) in closed.YES | closed.NO | closed.TICK | {"0", "1"} for cell in cells)


def childhood(column: AgeColumn, cell: str, year: int, below: int) -> tuple[bool, str]:
    """Whether somebody is certainly younger than ``below``, and why the row should be looked at."""
    text, shown = fold(cell), f"“{' '.join(cell.split())[:60]}”"
    if not text or text in closed.BLANK or closed.stripped(text) in closed.BLANK:
        return False, ""
    if column.how == "parent":
        word = closed.stripped(text)
        told = _MY_CHILD.search(text)
        if told and int(told.group(1)) < below:
            return True, f"under {below}: {shown}"
        return (
            (False, "")
            if word in closed.NO or word in ("na", "0", "18+", "adult")
            else (False, f"a parent answered for a child: {shown}")
        )
    if column.how == "pupil":
        return pupil(cell)
    if column.how == "closed":
        return closed_age(column.header, text, below)
    if column.how == "birth":
        age = age_at_birthday(cell, year, list(column.days), column.order)
    elif column.how == "school":
        age = age_in_school(cell, year, northern=column.northern)
    else:
        age = age_told(cell, year)
    if isinstance(age, str):
        return False, age
    if age is None and column.children and not _OLD_ENOUGH.search(text):
        return False, f"no age is given, and children are among those who spoke: {shown}"
    return judge_age(age, below, shown)


_OLD_ENOUGH = any_of(
    r"\bworking age\b|\bmiddle[- ]aged\b|\belderly\b|\bsenior\b|\bretired\b|\b18\b|^(?:ta|staff)\b",
    r"^(?:(?:too|very|quite|far too) )?(?:old|grown[- ]?up|adult|pensioner|oap)\W*$",
)
"""Answers without an age that no child gives."""


def judge_age(age: Age | None, below: int, shown: str) -> tuple[bool, str]:
    """Whether that age is a child's, and what is to be said of it."""
    if age is None or age.low >= below:
        return False, ""
    if age.high < below:
        return True, f"under {below}: {shown}"
    return False, f"may be under {below}: {shown}"


def is_grown(column: AgeColumn, cell: str, year: int, below: int) -> bool:
    """Whether a column about age says for certain that somebody is old enough to answer alone."""
    if column.how not in ("birth", "age", "school") or not cell.strip():
        return False
    if column.how == "school":
        age: Age | str | None = age_in_school(cell, year, northern=column.northern)
    else:
        born = column.how == "birth" and age_at_birthday(cell, year, list(column.days), column.order)
        age = born or age_told(cell, year)
    return isinstance(age, Age) and age.low >= below


def child_in_story(cell: str, below: int) -> tuple[bool, str]:
    """Whether somebody's own words say that they are a child.

    >>> child_in_story("I am nine and a half and I want a pond.", 16)[0], child_in_story("I am 12 miles away.", 16)[0]
    (True, False)
    """
    if cell.isascii() and not _QUICK.search(cell):
        return False, ""
    text = fold(cell)
    for match in _SAYS.finditer(text):
        said = next(g for g in match.groups() if g)
        number = int(said) if said.isdigit() else NUMBER_WORDS[said]
        if 2 < number < below:
            return True, f"under {below} by their own words: “{match.group(0)}”"
    school = _SAYS_SCHOOL.search(text)
    if school:
        said = next(g for g in school.groups() if g)
        child, why = judge_age(age_in_school(f"year {said}" if said.isdigit() else said, 2000), below, f"“{said}”")
        if why:
            return child, why
    year = _IN_SCHOOL_NOW.search(text)
    if year and len(text.split()) <= 12 and not _OF_ANOTHER.search(text):
        why = judge_age(age_in_school(year["school"].replace("yr", "year"), 2000), below, f"“{year[0]}”")[1]
        if why:
            return False, why
    if _CHILD_SAYS.search(text):
        return False, f"may be under {below} by their own words"
    return False, ""


AGE_TRIGGERS = frozenset(
    [str(n).encode() for n in range(100)]
    + [f"{letter}{n}".encode() for letter in ("y", "yr", "p", "s") for n in range(14)]
    + [word.encode() for word in NUMBER_WORDS]
    + b"kid child schoolboy schoolgirl girl boy reception nursery primary infant junior kind enfant".split()
)
"""Words as bytes; without one of them nobody says in plain letters how old they are."""
SELF_TRIGGERS = frozenset(
    b"i im ive am aged age old year years me my ich bin jai tengo mam chodze ani dw rwyn rydw waxaan ho tenho suis by".split()
)
"""Words as bytes, without apostrophes, one of which stands beside an age that people give of themselves."""
_QUICK = re.compile(
    r"\bin (?:my )?(?:year|yr) ?\d|\b[Ii](?:'m| am|'ve| turned| just)\b|\baged?\b|\b(?:ich|j'ai|tengo|mam|am|"
    r"waxaan|ho|tenho|[Dd]w i|[Rr]wy|[Rr]ydw|[Cc]hodze)\b|years?[ -]old",
    re.I,
)


def days_of(note: str, year: int) -> tuple[date, ...]:
    """The days in the event's year that a note names.

    >>> days_of("Open day, 14 March 2026", 2026)
    (datetime.date(2026, 3, 14),)
    >>> [day.day for day in days_of("20 and 21 June 2026", 2026)]
    [20, 21]
    """
    spelled = _TWO_DAYS.sub(rf"\1 \3 {year}, \2 \3 {year}", _NO_YEAR.sub(rf"\1 {year}", note))
    return tuple(sorted({d for d in dates_in(spelled, year) if d.year == year}))


_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*"
_TWO_DAYS = re.compile(
    rf"\b(\d{{1,2}})(?:st|nd|rd|th)? ?(?:and|&|-|–|to|/|,) ?(\d{{1,2}})(?:st|nd|rd|th)? ({_MONTH})(?: \d{{4}})?"
)
_NO_YEAR = re.compile(rf"\b(\d{{1,2}}(?:st|nd|rd|th)? {_MONTH})\b(?! \d{{4}})")
