"""How old somebody is, from what they write: numbers, bands, words, birthdays, school years."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from harvest.readers.permission.text import any_of, fold


@dataclass(frozen=True, slots=True)
class Age:
    """The youngest and the oldest that somebody can be; None where nothing is said."""

    low: float
    high: float


ADULT = Age(18, 120)
CHILD = Age(0, 15)
_NUMBERS = (
    "three drei trois tres trzy trei tri|four vier quatre cuatro cztery patru pedwar|"
    "five funf cinq cinco piec cinci pump|six sechs sei sis seis szesc sase chwech|"
    "seven sieben sept siete siedem sapte saith|eight acht huit ocho osiem opt wyth|"
    "nine neun neuf nueve dziewiec noua naw|ten zehn dix diez dziesiec zece deg|"
    "eleven elf onze once jedenascie unsprezece|twelve zwolf douze doce dwanascie "
    "doisprezece deuddeg|thirteen dreizehn treize trece trzynascie treisprezece|"
    "fourteen vierzehn quatorze catorce czternascie paisprezece|fifteen funfzehn "
    "quinze quince pietnascie cincisprezece pymtheg|sixteen sechzehn seize dieciseis "
    "szesnascie saisprezece|"
    "seventeen siebzehn diecisiete siedemnascie saptesprezece|eighteen achtzehn dieciocho osiemnascie"
)
NUMBER_WORDS = {word: n for n, group in enumerate(_NUMBERS.split("|"), 3) for word in group.split()}
_TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}
_UNDER = any_of(
    r"^(?:under|u(?=[- ]?\d)|below|less than|younger than|up to|<|unter|bis|"
    r"ponizej|do|moins de|menos de|menor de|sub|o dan|dan|iau na|"
    r"kurang|ka yar|کم|اقل من|تحت|未满|"
    r"小于)[- ]*(?:the age of )?(\d{1,3})\b|^(\d{1,3}) *(?:or|and|&|"
    r"oder|und|i|et|ou|y|o|sau|neu|ac) *(?:under|younger|below|"
    r"less|junger|jünger|mniej|moins|menos|mai putin|iau)|"
    r"^(\d{1,3}) ?(?:岁以下|以下)|^<= ?(\d{1,3})"
)
_OVER = any_of(
    r"^(?:over|above|more than|older than|aged? over|>|uber|ab|"
    r"powyzej|plus de|mas de|mayor de|peste|dros|ka weyn|اکثر|فوق|"
    r"اكثر من) *(?:the age of )?(\d{1,3})\b|^(\d{1,3}) *(?:\+|"
    r"plus\b|(?:or|and|&|oder|und|i|et|ou|y|o|sau|neu|"
    r"ac) *(?:over|older|above|more|alter|wiecej|plus|mas|"
    r"mai mult|drosodd|hyn)|岁以上|以上)"
)
_BAND = re.compile(
    r"^(?:age[ds]?|years?|from|between|von|od|de|"
    r"ages)? *(\d{1,3}) *(?:-|to|and|bis|do|a|al|pana la|i|au|至|到|"
    r"ila) *(\d{1,3})\b"
)
_CHILD_WORDS = any_of(
    r"^(?:a )?(?:child|children|kid|infant|toddler|baby|plentyn|"
    r"dziecko|kind|enfant|nin[oa]|copil|بچہ|طفل|儿童|小孩|ਬੱਚਾ|"
    r"ilmo)\b|\bprimary (?:school|pupil)\b|\bnursery\b|"
    r"\breception\b|\bpreschool\b|\bkindergarten\b|"
    r"\bgrundschul\w*|\bgrundschuler\w*|\becole primaire\b|"
    r"\bmaternelle\b|\bcollegien\w*|\bpodstawow\w*"
)
_GROWN_ROLE = any_of(
    r"\b(?:worker|leader|helper|volunteer|coach|tutor|assistant|carer|nurse|facilitator|organi[sz]er)\b"
)
_YOUNG_WORDS = any_of(
    r"\bteen\w*|\byoung (?:person|people|adult)\b|\byouth\b|"
    r"\bpupil\b|\bminor\b|\bperson ifanc\b|\bmlodziez\w*|"
    r"\bjugendlich\w*|\bschuler\w*|\badolescen\w*|\bado\b|"
    r"\bjoven\b|\btanar\w*|\bsecondary school\b|\bhigh school\b|"
    r"\blyceen\w*|\bstudent\b|\bschool\b|نوجوان|مراهق|青少年|学生|"
    r"ਨੌਜਵਾਨ"
)
_ADULT_WORDS = any_of(
    r"\badults?\b|\bteacher\b|\bparent\b|\bmum\b|\bdad\b|"
    r"\bgrand\w+|\bpensioner\b|\bretired\b|\bstaff\b|\bgovernor\b|"
    r"\boedolyn\b|\brhiant\b|\bathr\w+\b|\bdorosl\w*|"
    r"\bnauczyciel\w*|\berwachsen\w*|\blehrer\w*|\brentner\w*|"
    r"\badulte\b|\benseignant\w*|\badulto\b|\badulta\b|"
    r"\bprofesor\w*|\buniversity\b|\buni\b|\bsixth form\b|"
    r"\bgraduate\b|بالغ|استاد|成人|成年|老师|ਬਾਲਗ|\bqaangaar\w*"
)


def age_of(cell: str, year: int) -> Age | None:
    """How old a cell under a question of age says that somebody is; None where it says nothing.

    >>> age_of("Under 18", 2026), age_of("14", 2026), age_of("born 2010", 2026)
    (Age(low=0, high=17), Age(low=14, high=14), Age(low=15, high=16))
    """
    text = fold(cell).strip(" .!")
    born = re.search(r"(?<!\d)((?:19|20)\d\d)(?!\d)", text)
    if born:
        age = year - int(born.group(1))
        return Age(max(0, age - 1), age) if 0 <= age <= 115 else None
    if not text or not re.search(r"\d", text):
        return _in_words(text)
    match = _UNDER.search(text)
    if match:
        number = int(next(g for g in match.groups() if g))
        inclusive = bool(match.group(2) or match.group(3) and "未" not in text or match.group(4)) or text.startswith(
            ("up to", "bis ", "do ")
        )
        return Age(0, number if inclusive else number - 1)
    match = _OVER.search(text)
    if match:
        return Age(int(next(g for g in match.groups() if g)), 120)
    match = _BAND.match(text)
    if match:
        low, high = sorted((int(match.group(1)), int(match.group(2))))
        return Age(low, high)
    nearly = re.match(
        r"(?:nearly|almost|not quite|just under|coming up to|bron yn|prawie|fast|presque|casi|aproape) (\d{1,3})\b",
        text,
    )
    if nearly:
        return Age(int(nearly.group(1)) - 1, int(nearly.group(1)) - 1)
    match = re.search(r"(?<![\d.])(\d{1,3})(?![\d])", text)
    if match and int(match.group(1)) <= 120:
        if re.search(r"\bmonths?\b|\bmonate?\b|\bmois\b", text) and not re.search(
            r"\byears?\b|\bjahre?\b|\bans?\b", text
        ):
            return Age(0, 3)
        return Age(int(match.group(1)), int(match.group(1)))
    return _in_words(text)


def _in_words(text: str) -> Age | None:
    for tens, value in _TENS.items():
        if re.search(rf"\b{tens}\b|\b{tens}[ -]?s\b", text):
            return Age(value, value + 9)
    for word, number in sorted(NUMBER_WORDS.items(), key=lambda pair: -len(pair[0])):
        if re.search(rf"\b{word}(?:einhalb|s|er)?\b", text) and (len(word) > 3 or text.split()[0] == word):
            return Age(number, number)
    if _ADULT_WORDS.search(text) or _GROWN_ROLE.search(text):
        return ADULT
    if _CHILD_WORDS.search(text):
        return CHILD
    return Age(11, 24) if _YOUNG_WORDS.search(text) else None


_PARTS = re.compile(r"(?<!\d)(\d{1,4})[./ -](\d{1,2})[./ -](\d{1,4})(?!\d)")
_MONTHS = {
    name: n
    for n, names in enumerate(
        [
            "jan ion sty ian ene",
            "feb chw lut fev fevr",
            "mar maw marz mars",
            "apr ebr kwi avr abr",
            "may mai maj",
            "jun meh cze juin iun",
            "jul gor lip juil iul",
            "aug aws sie aout ago",
            "sep med wrz sept set",
            "oct hyd paz okt",
            "nov tach lis noi",
            "dec rhag gru dez dic",
        ],
        1,
    )
    for name in names.split()
}
_WRITTEN = re.compile(
    r"(?<!\d)(\d{1,2})(?:st|nd|rd|th|er)?\.? (?:of |de |"
    r"o )?([a-z]{3,10})\.?,? (?:de )?(\d{4})|\b([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|"
    r"th)?,? (\d{4})"
)


def dates_in(text: str, year: int, order: str = "") -> list[date]:
    """Every day that a text can mean: 03/04/2010 is in March or in April.

    >>> dates_in("14 March 2026", 2026)
    [datetime.date(2026, 3, 14)]
    """
    found: list[date] = []
    for a, b, c in _PARTS.findall(text):
        if len(a) > 2:
            options = [(int(a), int(b), int(c))] if len(c) <= 2 else []
        else:
            whole = int(c) if len(c) == 4 else _century(int(c), year)
            options = [(whole, int(b), int(a)), (whole, int(a), int(b))] if len(c) in (2, 4) else []
            options = options[:1] if order == "dmy" else options[1:] if order == "mdy" else options
        found += [d for d in (_date(*o) for o in options) if d]
    for d, m, y, m2, d2, y2 in _WRITTEN.findall(fold(text)):
        month = next((n for name, n in _MONTHS.items() if (m or m2).startswith(name)), 0)
        made = _date(int(y or y2), month, int(d or d2))
        found += [made] if made else []
    return list(dict.fromkeys(found))


def _century(two: int, year: int) -> int:
    return year - year % 100 + two if two <= year % 100 else year - year % 100 - 100 + two


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except (ValueError, OverflowError):
        return None


def order_of(cells: Iterable[str]) -> str:
    """Whether dates in a column begin with the day or the month; "" where no cell tells.

    >>> order_of(["03/09/2010", "13/03/2010"])
    'dmy'
    """
    firsts = {(int(a), int(b)) for cell in cells for a, b, c in _PARTS.findall(cell) if len(a) <= 2}
    day_first, month_first = any(a > 12 for a, _ in firsts), any(b > 12 for _, b in firsts)
    return "dmy" if day_first and not month_first else "mdy" if month_first and not day_first else ""


def age_at_birthday(cell: str, year: int, days: list[date], order: str = "") -> Age | str | None:
    """The age that a date of birth makes on the day of the event; a sentence where the date cannot be a birthday."""
    text = fold(cell)
    serial = re.fullmatch(r"(\d{5})(?:\.0+)?", text)
    births = [date(1899, 12, 30) + timedelta(int(serial.group(1)))] if serial else dates_in(text, year, order)
    if not births:
        two = re.fullmatch(r"(?:born |in )?'?(\d\d)", text)
        return age_of(str(_century(int(two.group(1)), year)) if two else cell, year)
    events = [d for d in days if d.year == year] or [date(year, 1, 1), date(year, 12, 31)]
    ages = [e.year - b.year - ((e.month, e.day) < (b.month, b.day)) for e in events for b in births]
    possible = [a for a in ages if 0 <= a <= 115 and a >= 3]
    if not possible or any(b in events for b in births):
        return f"the date of birth cannot be right: “{cell.strip()[:40]}”"
    return Age(min(possible), max(possible))


def number_in(match: re.Match[str]) -> int:
    """The number that stands in one of a match's groups, in figures or as a word; 0 where there is none."""
    said = next((g for g in reversed(match.groups()) if g and (g.isdigit() or g in NUMBER_WORDS)), "0")
    return int(said) if said.isdigit() else NUMBER_WORDS[said]
