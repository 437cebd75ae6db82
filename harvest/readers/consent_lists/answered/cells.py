# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""What stands in a cell of a list of people: initials for a yes, ditto marks, how far words may go."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from harvest.model.calendar_words import MONTH
from harvest.readers.permission.answered import closed
from harvest.readers.permission.answered.declining import PREFERS_NOT
from harvest.readers.permission.answered.names_abroad import name_abroad
from harvest.readers.permission.asks.how_far import BLANK, UNCLEAR, YES, is_blank, is_elsewhere
from harvest.readers.permission.text import any_of, fold

_DITTO = frozenset(
    {
        '"',
        '""',
        "''",
        "″",
        "〃",
        "ditto",
        "do.",
        "do",
        "as above",
        "same",
        "same as above",
        "see above",
        "siehe oben",
        "voir ci-dessus",
        "^",
        "↑",
        '-"-',
        '- " -',
        "s.a.",
        "wie oben",
        "jw.",
        "jw",
        "idem",
        "id.",
        "fel uchod",
    }
)
_NEVER = any_of(
    r"^(?:not at all|never|none(?: of it)?|nothing|no way|not me|neither|ddim o gwbl|wcale|pas du tout|para nada)\W*$"
)
_DATE = re.compile(r"\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d{2}-\d{2}(?: 00:00:00)?")
_LETTERS = re.compile(r"[^\W\d_]+")

NO = "no"


def is_ditto(cell: str) -> bool:
    """Whether a cell is a mark for what stands above it."""
    return fold(cell).strip() in _DITTO


def without_dittos(column: Sequence[str]) -> list[str]:
    """A column with what stood above in the place of ditto marks.

    >>> without_dittos(["yes", "〃", "no", "as above"])
    ['yes', 'yes', 'no', 'no']
    """
    found: list[str] = []
    for cell in column:
        found.append(found[-1] if found and is_ditto(cell) else cell)
    return found


def initials_of(name: str) -> str:
    """The first letters of a name's words, in capitals.

    >>> initials_of("Mohammed Iqbal Hussain"), initials_of("Yusuf Adeyemi-Clarke")
    ('MIH', 'YAC')
    """
    return "".join(part[0].upper() for part in _LETTERS.findall(name))


def signed(cell: str, names: Sequence[str], *, by_initials: bool) -> str:
    """A cell with initials or a signature read as the yes that they are; anything else as it stands.

    ``by_initials`` says that the whole column is answered so, somebody else's initials being a yes as well.

    >>> signed("AW", ["Agnieszka Wrona"], by_initials=False), signed("No – DP", ["Doreen Platt"], by_initials=False)
    ('Yes', 'No')
    >>> signed("NIE", ["Nora Elm"], by_initials=True), signed("NO", ["Nia Owen"], by_initials=True)
    ('NIE', 'NO')
    """
    bare = cell.strip()
    if is_blank(bare):
        return ""
    if _NEVER.search(fold(bare)):
        return "No"
    if _DATE.fullmatch(bare):
        return "Yes"  # the day on which it was signed
    own = {initials_of(n) for n in names} | {initials_of(n.replace("-", "")) for n in names}
    if is_word(bare):
        # NO is a no, also of Nia Owen; DA is a yes whoever writes it
        return "Yes" if bare in own and closed.stripped(fold(bare)) in closed.YES else bare
    own |= {i[0] + i[-1] for i in own if len(i) > 2}
    letters = re.sub(r"[\s.]", "", bare)
    if len(letters) > 2 and letters.isupper() and letters[0] + letters[-1] in own:
        return "Yes"  # with a middle name that the list leaves out
    if letters.upper() in own and (letters.isupper() or letters.islower()) and len(letters) > 1:
        return "Yes"
    if by_initials and re.fullmatch(r"[A-Z]{2,4}", letters):
        return "Yes"
    called = {fold(n) for n in names} | {fold(n.split()[0]) for n in names if n.split()}
    if called & {fold(bare), fold(_HONOURS.sub("", bare))}:
        return "Yes"
    parts = [p for p in re.split(r"\s*[–—,;(/)-]\s*|\s+", bare) if p and p.upper().replace(".", "") not in own]
    return " ".join(parts) if parts and len(parts) < len(bare.split()) else bare


_HONOURS = re.compile(
    r"^(?:(?:Mrs?|Ms|Miss|Mx|Dr|Rev|Revd|Prof|Cllr|Sir|Dame)\b\.? )+|(?:,? (?:[MOCK]BE|BEM|JP|DL|MP|PhD|MA|BA|BSc|MSc|QC|KC|RN|Esq)\b\.?)+$"
)
"""Titles and honours, which stand beside a name and change nothing."""


def is_word(cell: str) -> bool:
    """Whether a cell is a yes or a no in some language, which in capitals looks like initials."""
    said = closed.stripped(fold(re.sub(r"[\s.]", "", cell)))
    return said in closed.YES or said in closed.NO or said in ("na", "nd")


def answered_by_initials(column: Sequence[str]) -> bool:
    """Whether a column is mostly answered with initials."""
    filled = [re.sub(r"[\s.]", "", c) for c in column if not is_blank(c)]
    short = [c for c in filled if re.fullmatch(r"[A-Z]{2,4}", c) and not is_word(c)]
    return len(short) >= 2 and len(short) >= 0.5 * len(filled)


def are_initials(column: Sequence[str]) -> bool:
    """Whether a column calls each of several people by their initials, and none of them twice.

    >>> are_initials(["CR", "DC", "EN"]), are_initials(["AW", "AW", "AW"]), are_initials(["Y", "N", "Y"])
    (True, False, False)
    """
    filled = [re.sub(r"[\s.]", "", c) for c in column if not is_blank(c)]
    return answered_by_initials(filled) and len({*filled}) == len(filled) > 2 and all(len(c) > 1 for c in filled)


def are_figures(column: Sequence[str]) -> bool:
    """Whether a column holds nothing but figures of which some come again, and so is nobody's number.

    >>> are_figures(["4", "2", "4"]), are_figures(["1", "2", "3"]), are_figures(["4", "Ada", "4"])
    (True, False, False)
    """
    filled = [cell for cell in column if cell.strip()]
    return len({*filled}) < len(filled) and all(cell.strip().isdigit() for cell in filled)


_YES = re.compile(
    r"(?:y(?:es|ep)?|ok(?:ay)?|x|1|true|agree[ds]?|tick(?:ed)?|checked$|fine|happy|sure|ie|tak|oui|s[ií]|ja|signed)\b|[✓✔☑✅☒]",
    re.I,
)
_NO = re.compile(r"(?:n(?:o|ope)?|0|false|never|declined?|refused?|not|na|nie|non|nein)\b|[✗✘☐❌]", re.I)


def yes_or_no(cell: str) -> str:
    """What a short answer says: ``yes``, ``no``, ``blank`` or ``unclear``.

    >>> [yes_or_no(c) for c in ("✓", "No – DP", "", "ask her?")]
    ['yes', 'no', 'blank', 'unclear']
    """
    bare = cell.strip()
    if is_blank(bare):
        return BLANK
    if "?" in bare or len(bare.split()) > 4:
        return UNCLEAR
    said = closed.stripped(fold(bare))
    if said in closed.YES or said in closed.NO:
        return YES if said in closed.YES else NO
    return YES if _YES.match(bare) else NO if _NO.match(bare) or PREFERS_NOT.fullmatch(said) else UNCLEAR


_WITHOUT = any_of(
    r"^(?:yes\W+)?(?:(?:but|with) )?(?:no (?:sur)?names?|without (?:(?:my|a|the|any|her|his|their) )?names?|w/o names?|anon(?:ymous(?:ly)?)?|not (?:by |with )?(?:(?:my|her|his|their|the) )?name|(?:leave|keep) (?:my )?names? (?:off|out)(?: of it)?|names? (?:left |kept |taken )?(?:off|out)|unnamed|nameless|not named|heb (?:fy |ei )?enw|dienw|bez nazwiska|sans (?:mon |le )?nom|gun (?:m'? ?|an t-)?ainm|gan m'?ainm|anonimowo|anonyme(?:ment)?|dienw|an[oó]nimo)$"
)
_WITH = any_of(
    r"^(?:yes\W+)?(?:(?:may|can|could|to|you|it|happy|be|is|i am) )*(?:cited?|quoted?|used?|print(?:ed)?|publish(?:ed)?)(?: it| them)?(?:,| and) (?:be )?(?:attributed|credited|attribute (?:it|them)|credit)(?: (?:to )?(?:me|us|them|him|her))?$",
    r"^(?:yes\W+)?(?:(?:(?:my|full|own|real) )*names? (?:is |are )?(?:ok(?:ay)?|fine|too|as well|included|yes|allowed|on|in|beside it|next to it|with it|on it)|(?:put|have|leave|keep) (?:my |the |her |his )?names? (?:on|in|with|beside|next to|under)(?: it| them| mine)?|(?:with|use|by|under|give|print) (?:(?:my|her|his|their|the|full|own|real|first) )*name(?: please)?|named|full name|gyda(?:'i| fy)? enw|le (?:m'? ?|an )?ainm|z nazwiskiem|avec (?:mon )?nom)$",
)
_REFUSES = any_of(r"^(?:please )?(?:don'?t|do not|no don'?t)(?: (?:quote|use|print)(?: me| it| mine)?)?$")


def with_or_without_name(cell: str) -> str:
    """An answer to "quote you?" that says only what of the name, put in full; any other as it stands.

    >>> with_or_without_name("May be cited and attributed to me")
    'Yes, with my name'
    >>> [with_or_without_name(c) for c in ("no name please", "my name is fine", "don't", "no")]
    ['Yes, without my name', 'Yes, with my name', 'No', 'no']
    """
    said = re.sub(r"\s*\([^)]*\)", "", fold(cell)).strip(" .!,;")
    said = re.sub(
        r"\W+(?:please|pls|plz|thanks?(?: you)?|ta|thx|prosze|bitte|s'il vous plait|por favor|per favore|os gwelwch yn dda|diolch)$",
        "",
        said,
    )
    if abroad := name_abroad(said):
        return f"Yes, {abroad}"
    if _WITHOUT.search(said):
        return "Yes, without my name"
    return "Yes, with my name" if _WITH.search(said) else "No" if _REFUSES.search(said) else cell


def is_day(cell: str) -> bool:
    """Whether a cell begins with a day or a time.

    >>> is_day("12/5/2025 10:14am"), is_day("12 people")
    (True, False)
    """
    return _DAY.match(cell) is not None


_DAY = re.compile(
    r"\W*(?:\d{1,4}[/.:-]\d{1,2}\b|(?:\d{1,2}(?:st|nd|rd|th)? )?" + MONTH + r"[a-z]*\.? \d{1,4}\b)",
    re.I,
)


_CLOSED = closed.YES | closed.NO
_ANSWER = re.compile(
    r"^\W*(?:(?i:y(?:es)?|n(?:o)?|ok(?:ay)?|x|tick(?:ed)?|true|false|0|1|agreed?|declined?|refused?|n/?a|ie|na|tak|nie|oui|non|s[ií]|ja|nein)|[A-Z]{2,4})?\W*$"
)


def only_answers(cells: Sequence[str]) -> bool:
    """Whether a column holds nothing but ticks, initials and short answers.

    >>> only_answers(["Y", "", "tak"]), only_answers(["Y", "by the ferry"])
    (True, False)
    """
    filled = [c.strip() for c in cells if c.strip() and not is_elsewhere(c)]
    return bool(filled) and all(map(_is_answer, filled))


def mostly_answers(cells: Sequence[str]) -> bool:
    """Whether a column holds ticks and short answers, but for one in five where somebody wrote more.

    >>> mostly_answers(["Y", "n", "Y", "N", "only the story"]), mostly_answers(["Y", "by the ferry"])
    (True, False)
    """
    filled = [c.strip() for c in cells if c.strip() and not is_elsewhere(c)]
    answers = sum(map(_is_answer, filled))
    return answers == len(filled) > 0 or answers >= max(_FEW, _MOST * len(filled))


_FEW, _MOST = 4, 0.8


def _is_answer(cell: str) -> bool:
    return _ANSWER.match(cell) is not None or closed.stripped(fold(cell)) in _CLOSED


_TICKS = re.compile(r"[✓✔☑✅]|tick(?:ed|s)?\b\W*", re.I)
_YES_WORD = re.compile(r"(?:y(?:es)?|ie|tak|oui|ja|s[ií])\b\W*", re.I)
_CROSSES = frozenset(["x", "X", "✗", "✘", "×", "☒", "❌", "cross", "crossed"])


def with_crosses_as_no(rows: Sequence[Sequence[str]]) -> list[list[str]]:
    """The rows; a cross is a no where some cells are ticks, and in a column where others say yes in a word.

    >>> with_crosses_as_no([["", "Ada", "Bo"], ["quote me", "✓", "x"]]), with_crosses_as_no([["quote me", "x"]])
    ([['', 'Ada', 'Bo'], ['quote me', '✓', 'No']], [['quote me', 'x']])
    >>> with_crosses_as_no([["Quote?", "Photo?"], ["tick", "x"]]), with_crosses_as_no([["Yes", "No"], ["x", ""]])
    ([['Quote?', 'Photo?'], ['tick', 'No']], [['Yes', 'No'], ['x', '']])
    >>> with_crosses_as_no([["Quote?"], ["x"], ["yes"]])
    [['Quote?'], ['No'], ['yes']]
    """
    bare = [[cell.strip() for cell in row] for row in rows]
    if any(_TICKS.fullmatch(cell) for row in bare for cell in row):
        against = set(range(max(map(len, rows), default=0)))
    else:
        against = {
            n for n in range(max(map(len, rows), default=0)) if _are_against(row[n] for row in bare if n < len(row))
        }
    return [
        [
            "No" if n in against and cell in _CROSSES else given
            for n, (cell, given) in enumerate(zip(*both, strict=True))
        ]
        for both in zip(bare, rows, strict=True)
    ]


def _are_against(column: Iterable[str]) -> bool:
    """Whether crosses stand among words that say yes; one such word above them all may be the column's head."""
    told = [cell in _CROSSES for cell in column if cell in _CROSSES or _YES_WORD.fullmatch(cell)]
    return any(told) and (told.index(True) > 1 or not all(told[told.index(True) :]))
