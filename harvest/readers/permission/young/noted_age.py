# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""What a short remark beside somebody's words says of their age: "Year 7, aged 12", "she's only 9", "12 oed"."""

from __future__ import annotations

import re

from harvest.readers.permission.beside_name import YOUNG_GROUPS
from harvest.readers.permission.text import any_of, fold
from harvest.readers.permission.young.ages import NUMBER_WORDS
from harvest.readers.permission.young.people import judge_age
from harvest.readers.permission.young.school_years import age_in_school
from harvest.readers.permission.young.years_served import without_years_served

SHORT = 80
"""A remark of more characters tells a story, in which ages are anybody's."""
_REMARK = any_of(
    r"^(?:(?:any |other |further |more |staff |our |your |general |additional )*(?:notes?|comments?|remarks?|details?|info(?:rmation)?|description|who|about (?:them|you|the \w+)|observations?)(?: \w+)?)$|"
    r"\b(?:nodiadau|nodyn|sylw(?:adau)?|uwag[ai]|bemerkung\w*|anmerkung\w*|notizen?|remarques?|commentaires?|observaci[oó]n(?:es)?|notas?|comentarios?|note|osservazioni|opmerking\w*|observatii)\b|备注|備註|ملاحظات|نوٹ|ਨੋਟ"
)
_PARTS = re.compile(r"\s*[,;()\[\]/]\s*|\s+[–—-]\s+|\.\s+| and | a | und | et | y | i ")
_N = r"(\d{1,2}|" + "|".join(sorted((w for w in NUMBER_WORDS if len(w) > 2), key=len, reverse=True)) + r")"
_SOON = r"(?:only |just |nearly |almost |still |about |dopiero |erst |fast |seulement |bijna |solo )?"
_MONTHS = r"january|february|march|april|may|june|july|august|september|october|november|december"
_WHEN = rf"(?: (?:(?:last|this) \w+|(?:on|since) (?:\w+day|(?:the )?\d\S*|(?:{_MONTHS}|christmas|easter))|in (?:{_MONTHS}|(?:the )?(?:spring|summer|autumn|winter))|yesterday|today|already|now|the other day))?"
"""What may stand behind an age that somebody is or has turned."""
_LED = re.compile(
    r"^(?:and |but )?(?:"
    r"(?:(?:who|she|he|they)(?:['’]s| has| have| had| is| was)? )?(?:(?:only|just|recently|now|has|have) )*turned |"
    r"(?:who|she|he|they)(?:['’]s| is| are| was| will be) |(?:is |was )?(?:only|still|just|barely) (?=\w+$))(?:only |just |still |barely |now )*"
)
"""What leads to an age: ``who is only``, ``has just turned``."""
_NTH = {f"{n}{end}": n for n in range(4, 21) for end in ("th", "st", "nd", "rd")} | {
    "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10, "eleventh": 11,
    "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16,
}  # fmt: skip
_SPELT = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen")
_YEAR_SPELT = re.compile(rf"\b(year|yr|class|grade) ({'|'.join(_SPELT)})\b(?! years?\b)")
_BIRTHDAY = re.compile(
    rf"^(?!.*\b(?:grand\w+|daughter|son|sister|brother|niece|nephew|kid|cousin|friend)\b)(?:[\w']+ ){{0,4}}(?:her|his|their|a) ({'|'.join(_NTH)}) birthday\b"
)
"""``Had her thirteenth birthday on the walk``: hers, unless it is said whose."""
_SURE = any_of(
    rf"^(?:tem|tiene|ma|ha|a|hat|ist) {_SOON}{_N} (?:anos|lata?|ans|anni|jahre(?: alt)?|jaar)$|^(?:ist|i'?m|im) {_SOON}{_N}\b(?! (?:years? (?:in|at|here)|not|o'clock))",
    rf"^(?:is |age |aged |age is |aged only |oed |yn |wiek:? |lat |w wieku |l\.? ?|im alter von |alter:? |edad:? |age:? ){_SOON}{_N}(?: oed)?(?: years?(?: old)?| yrs?)?{_WHEN}$",
    rf"^{_SOON}{_N}(?:(?: and a half|½)?[- ]?(?:years? old|yrs? old|y/?o|yo)| (?:mlwydd )?oed|[- ]jahrig\w*|[- ]letni\w*|[- ]year[- ]old)\b(?: \w+)?$",
    rf"^(?!(?:it|there|this|that|here|which|what|time|table|score|room|page|card|group|number|no|who|how|next|total) ?(?:'s|is|are)\b)(?:she|he|they|i|[a-z]{{2,15}}) ?(?:'s|is|'re|are|am|ma|ist|a|tiene|ha) {_SOON}{_N}(?: (?:years?(?: old)?|yrs?|lat|jahre(?: alt)?|ans|anos|anni|oed))?$",
)
_MAYBE = any_of(
    rf"^{_SOON}{_N}[- ]?(?:years?|yrs?|y|lata?|rok(?:ow)?|ans|jahre?(?: alt)?|anos|anni|ani|jaar)$",
    rf"^(?:(?:who|she|he|they) ?(?:'s|is|are)? |is )?(?:only |still )?(?:nearly|almost|not (?:yet|quite)|rising|coming up (?:to|for)|going on|just (?:under|short of)|about to (?:be|turn)) {_N}\b(?! \w*(?:years|months|weeks))",
    rf"^(?:turns |turning |will be |is )?{_N} (?:tomorrow|soon|next (?:week|month|year|birthday|\w+day)|this (?:week|month|year)|in (?:{_MONTHS}))$",
)
_SCHOOL = any_of(
    r"^(?:(?:in|is in|i['’]?m in|i am in|pupil in|pupil|student in|w|in der|en|ym) )?(?P<year>(?:school )?(?:year|yr|y|class|(?<=in )form|grade|primary|[bm]?lwyddyn|[bm]l|klasse|klasa|klas|clasa) ?\.? ?\d{1,2}[a-z]?|\d{1,2}\.? ?(?:klasa|klasy|klasie|klasse)|[ps] ?[1-7])\.?(?: (?:pupil|student|class|boy|girl|child|at .{1,40}|in .{1,40}))?$"
)
_CHILD = any_of(
    r"^(?:an? |the |young |school ?|primary |secondary |is an? |still (?:an? )?)*(?:child|kid|pupil|schoolchild|schoolboy|schoolgirl|minor|under ?16|under ?18|dziecko|uczen|uczennica|plentyn|disgybl|enfant|eleve|kind|schuler(?:in)?|schulkind|nino|nina|alumn[oa]|bambin[oa]|copil)$",
    rf"^(?:at |in |goes to |still at )?(?:the )?(?:primary|junior|infants?|nursery)(?: school)?$|^(?:an? )?{YOUNG_GROUPS}$",
    r"^(?:grand)?(?:son|daughter|child) of \w+",
)
_BROUGHT = any_of(
    r"\b(?:with|brought by|parent\w*|mum|mam|mother|dad|father|nan|gran\w*|guardian|teacher) (?:\w+ ){0,2}(?:mum|mam|mother|dad|father|nan|gran\w*|parents?|guardian|school|class|teacher)\b|"
    r"\b(?:mum|mam|dad|mother|father|parent|guardian)s? (?:here|present|there|came|agrees?|agreed|says|said|signed|ok|fine)\b|\b(?:pupil|schoolchild|grandson|granddaughter)\b|"
    r"\bz (?:mama|tata|rodzicami)\b|\bmit (?:mutter|vater|eltern)\b|\bavec (?:sa|ses) (?:mere|parents)\b"
)
_ON_THE_FORM = re.compile(
    r"\b(?:anything|something|comments?|remarks?|notes?|more)\b.{0,50}\b(?:about|on|to|of|with|regarding) (?:(?:the|these|those|this|your|our|any) )*(?:permissions?|consents?|consent (?:form|questions?)|permission (?:form|questions?)|ticks)\b"
)
"""What asks for remarks on what was permitted."""
_BARE = re.compile(rf"{_N}")
_TICKED_FOR = re.compile(
    r"^\W*(?P<age>\d{1,2})\W+(?:\w+['’]?s? ){1,3}?(?:(?:has |have )?(?:ticked|signed|filled|answered|wrote|said|says|agreed|agrees))\b(?:.{0,30}\bfor (?:him|her|them|me)\b)?"
)
"""An age alone, and who answered: ``9! GG ticked for him``."""
_BORN = re.compile(r"\b(?:born|ganwyd|ur\.?|geb\.?|nee?|nacid[oa])(?: \w+){0,2} ((?:19|20)\d\d)\b")


def is_remark(header: str) -> bool:
    """Whether what stands below a heading may be about the person rather than an answer to a question.

    >>> is_remark("Sylwadau"), is_remark(""), is_remark("How long have you lived here?")
    (True, True, False)
    >>> is_remark("Q11. Is there anything else that you want to say about these permissions?")
    True
    """
    text = fold(header).strip(" :.")
    if _ON_THE_FORM.search(text):
        return True
    return not text or bool(_REMARK.search(text)) and len(text.split()) <= 5 and "?" not in text


def age_noted(remark: str, year: int, below: int) -> tuple[bool, str]:
    """Whether a short remark says for certain that somebody is younger than ``below``, and why the words are held.

    ``year`` is that of the event, 0 where nobody knows.

    >>> [age_noted(r, 2026, 16)[0] for r in ("Year 7, 12 oed", "she's only 9", "lived here 12 years", "Table 12")]
    [True, True, False, False]
    >>> age_noted("Y8 pupil", 2026, 16)[1], age_noted("retired teacher of year 7", 2026, 16)[1]
    ('under 16: “Y8 pupil”', '')
    >>> age_noted("Y11, 16 since September", 2026, 16), age_noted("Y11, 15", 2026, 16)[1]
    ((False, ''), 'may be under 16: “Y11, 15”')
    >>> [age_noted(r, 2026, 16)[0] for r in ("he turned 15 last week", "had her tenth birthday in May", "turned 16 on Sunday")]
    [True, True, False]
    >>> age_noted("9! GG ticked for him", 2026, 16)[0], age_noted("12 chairs, Ada signed for them", 2026, 16)[0]
    (True, False)
    >>> age_noted("lat 9", 2026, 16)[0], age_noted("lat 40", 2026, 16)
    (True, (False, ''))
    >>> [age_noted(r, 2026, 16)[0] for r in ("I'm in year nine", "in Year Six, mum signed", "lived here a year, nine cats")]
    [True, True, False]
    >>> age_noted("flat 4 on the quay, rings on Thursdays; she swims in the mornings, whatever the weather; aged 12", 2026, 16)
    (True, 'under 16: “aged 12”')
    """
    if len(remark) > SHORT and ";" in remark:  # several remarks, of which each may tell it
        return max(
            (age_noted(part, year, below) for part in remark.split(";") if len(part) <= SHORT), default=(False, "")
        )
    text = _YEAR_SPELT.sub(lambda m: f"{m[1]} {_SPELT.index(m[2]) + 1}", fold(without_years_served(remark)))
    if not text or len(remark) > SHORT:
        return False, ""
    shown = f"“{' '.join(remark.split())[:60]}”"
    if grown_in_school(text, below):
        return False, ""  # an age that is told says more than a school year
    if year and (born := _BORN.search(text)) and year - int(born[1]) < below + 1:
        return year - int(born[1]) < below, f"may be under {below}: {shown}"
    if (ticked := _TICKED_FOR.match(text)) and 3 < int(ticked["age"]) < below:
        return True, f"under {below}: {shown}"
    parts = [_LED.sub("is ", p.strip(" .!:")) for p in _PARTS.split(text)]
    doubt = False
    for part in filter(None, parts):
        if (found := _SURE.search(part)) and 3 < _number(found) < below:
            return True, f"under {below}: {shown}"
        if school := _SCHOOL.search(part):
            child, why = judge_age(
                age_in_school(re.sub(r"^(?:[bm]l|yr)\b\.?", "year", school["year"]), year), below, shown
            )
            if child:
                return True, why
            doubt = doubt or bool(why)
        if birthday := _BIRTHDAY.search(part):
            if _NTH[birthday[1]] < below:
                return True, f"under {below}: {shown}"
            doubt = doubt or _NTH[birthday[1]] == below
        maybe = _MAYBE.search(part)
        doubt = doubt or bool(maybe and 3 < _number(maybe) <= below) or bool(_CHILD.search(part))
        if (bare := _BARE.fullmatch(part)) and 3 < _number(bare) < below and _BROUGHT.search(text):
            doubt = True
    return False, f"may be under {below}: {shown}" if doubt else ""


def grown_in_school(text: str, below: int) -> bool:
    """Whether a folded text tells, behind a school year, an age of ``below`` or more that is not still to come, or that
    somebody works there.

    >>> [grown_in_school(t, 16) for t in ("y11, 16 since september", "year 11 (16)", "y11, 16 in may", "y11, 15")]
    [True, True, False, False]
    >>> [grown_in_school(t, 16) for t in ("16, s5", "aged 17 (y12)", "nearly 16, s4", "15, s4", "16 in may, s4", "16, p5")]
    [True, True, False, False, False, False]
    >>> grown_in_school("y5 teacher", 16), grown_in_school("year 5, teacher signed", 16)
    (True, False)
    """
    if _OF_STAFF.search(text):
        return True
    found = _BESIDE_YEAR.search(text) or _BEFORE_YEAR.search(text)
    return found is not None and int(found["age"]) >= below


_OF_STAFF = re.compile(
    r"^\W*(?:[^:]{1,40}: )?(?:an? |the |our )?(?:year|yr|y|class|reception|form|ks) ?\d{0,2}[a-z]? (?:class |form )?"
    r"(?:teacher|teaching assistant|ta|tutor|lunchtime supervisor)\W*$"
)
_BESIDE_YEAR = re.compile(
    r"\b(?:year|yr|y|form|bl|blwyddyn|(?=s ?[4-6])s) ?\d{1,2}[a-z]?\W+(?:(?:aged?|is|now|just|already|turned)\W+)*(?P<age>1\d)"
    r"(?: (?:since \w+|already|now|years old))?(?=\s*(?:$|[;,.)]))"
)
_BEFORE_YEAR = re.compile(
    r"(?:^|[;.(:] ?)(?:(?:is |am )?(?:aged?|i'm|i am|he's|she's) )?(?P<age>1[6-9])(?: ?(?:yrs?|years?)(?: old)?)?(?:\s*[,;/(–-]\s*|\s+)(?:(?:and |is |i'm |now )?in )?"
    r"(?:(?:year|yr|y|bl|blwyddyn) ?1[1-3]|s ?[4-6])\b(?=\s*(?:$|[;,.)]))"
)
"""An age and behind it the school year of one who is that old: ``16, S5``."""


def _number(found: re.Match[str]) -> int:
    said = next(g for g in found.groups() if g)
    return int(said) if said.isdigit() else NUMBER_WORDS[said]
