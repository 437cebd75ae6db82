# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""What stands beside a name on a card, in a byline or a label: one reading of "name, age, school year, role, table"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from harvest.readers.permission.text import any_of, fold
from harvest.readers.permission.young.ages import NUMBER_WORDS

_CUTS = re.compile(r"\s*[,;()\[\]]\s*|\s+[–—-]\s+")
_WORDS = "|".join(sorted((w for w in NUMBER_WORDS if len(w) > 2), key=len, reverse=True))
_AGE = any_of(
    rf"(?P<sure>aged?|age|oed|lat|nearly|almost)? ?(?:\d{{1,3}}|{_WORDS})(?:(?: and)? (?:an? )?(?:half|bit|quarter|three quarters)|½)?"
    r" ?(?:years?|yrs?|y/?o|mlwydd(?: oed)?|oed|jahre?|ans?|lata?|rok(?:ow)?|anos|años|anni|jaar|rok(?:iw|iv|y)?|років|роки|рік|лет|года?|岁|歲|歳|세|살|साल|वर्ष|ਸਾਲ(?: ਦ[ਾੀੇ])?|বছর|વર્ષ|سال|سنة|سنوات|عام[اً]?|שנים|שנה|лет|yaş[ıi]nda|yaş)?(?: old)?\.?"
)
_SCHOOL = any_of(
    r"(?:in )?(?:school )?(?:year|yr|y|class|form|grade|primary|[bm]?lwyddyn|klasse|klasa) ?\d{1,2}[a-z]?\.?|[ps]\.? ?[1-7]|"
    r"(?:in )?(?:reception|nursery)(?: class)?|(?:infants?|juniors?)"
)
YOUNG_GROUPS = r"(?:brownies?|cubs?|beavers?|rainbows?|squirrels?|sixers?)(?: scouts?)?"
"""Groups that nobody of sixteen is in; who leads one says so."""
GROWN = any_of(
    r"\b(?:teacher\w*|\w*minder|librarian|parent\w*|mother|father|mum|mam|mums|dad|nan|gran(?!d ?(?:son|daughter|child|kid|lad|girl|boy)\w*)\w*|carer\w*|nurse\w*|head|headteacher|governor\w*|staff|leader\w*|workers?|"
    r"club|service\w*|centre|assistant|tutor\w*|coach|foster\w*|uncle|aunt\w*|sister of|brother of|doctor|dr|mr|mrs|ms|miss|specialist|officer|lead|team|trust|charity|council|"
    r"my|our|his|her|their|for|son|daughter|about|since|when|was|were|used|rhiant|athr\w+)\b|\bchildren'?s \w+|\bkids'? \w+|\byoung farmers\b|\bschool (?:nurse|cook|bus|run)\b"
)
"""What a label says of a grown-up in whose label a child or a school year may stand."""
_CHILD_OF = any_of(
    r"(?:(?:(?!of\b|to\b|for\b)[\w'’-]+ ){0,2}[\w-]+(?:'s|s')|my|our|his|her|their|the|a)? ?(?:own |little |wee |young |younger |youngest |oldest |eldest |elder |middle |big |foster |step-?|great-? ?)*"
    r"(?:(?:grand|god|step)[ -]?)?(?:son|daughter|child|kid|lad|laddie|lass|lassie|boy|girl|bairn|wean|babby|nephew|niece|brother|sister|cousin|nipper)"
)
"""Whose child, nephew or little sister somebody is."""
_GROUP = any_of(rf"(?:an? |the )?{YOUNG_GROUPS}")
COLUMNS = {"age": "Age", "school_year": "School year", "group": "Group"}
"""What each kind is called as an attribute of the teller."""


@dataclass(frozen=True, slots=True)
class Beside:
    """A name and what was said beside it: an age, a school year, a group of children, and all the rest in order."""

    name: str
    age: str = ""
    school_year: str = ""
    group: str = ""
    others: tuple[str, ...] = ()
    says_age: bool = False
    """Whether the word "aged" stands with the age, so that it can be nothing else."""

    @property
    def is_somebodys_child(self) -> bool:
        """Whether what stands beside the name says whose child it is, and not whose parent or teacher.

        >>> beside_name("Nell (Ada's son, 9)").is_somebodys_child, beside_name("Nell (mum of Bo's son, 9)").is_somebodys_child
        (True, False)
        """
        return any(_CHILD_OF.fullmatch(fold(one).strip(" .")) for one in self.others)


def kind_of_part(part: str) -> str:
    """``age``, ``school_year``, ``group`` or "" for one part beside a name.

    >>> [kind_of_part(p) for p in ("8", "aged fourteen and a bit", "Yr 5", "P6", "Brownie", "table 2", "12 Beech Walk")]
    ['age', 'age', 'school_year', 'school_year', 'group', '', '']
    """
    text = fold(part).strip(" .")
    for pattern, kind in ((_AGE, "age"), (_SCHOOL, "school_year"), (_GROUP, "group")):
        if pattern.fullmatch(text):
            return kind
    return ""


def beside_name(label: str) -> Beside:
    """A label read at its commas, brackets and dashes.

    >>> found = beside_name("Nell, 8, Table 2")
    >>> found.name, found.age, found.others
    ('Nell', '8', ('Table 2',))
    """
    name, *parts = [p for p in _CUTS.split(label.strip()) if p] or [""]
    if not parts:
        return Beside(name)
    found = {"age": "", "school_year": "", "group": ""}
    others = []
    for part in parts:
        kind = kind_of_part(part)
        if kind and not found[kind]:
            found[kind] = part
        else:
            others.append(part)
    sure = _AGE.fullmatch(fold(found["age"]).strip(" ."))
    said = bool(sure and sure.group("sure"))
    return Beside(name, found["age"], found["school_year"], found["group"], tuple(others), said)
