# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""What stands in the columns of a list of people: answers, remarks noted beside, or words that somebody said."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from harvest.readers.consent_lists.answered import cells
from harvest.readers.consent_lists.answered.waits import asks_first, waits
from harvest.readers.consent_lists.asked_together import asks_purpose_by_purpose
from harvest.readers.consent_lists.columns import columns_of, only_answers
from harvest.readers.consent_lists.nouns import ABOUT, ADULT, NAME, OTHER, PERMITS, REMARK, ListColumn
from harvest.readers.consent_lists.whose.called import plain_answers
from harvest.readers.permission.asks.how_far import how_far, is_blank
from harvest.readers.permission.asks.limits_asked import asks_for_limits
from harvest.readers.permission.text import any_of, fold
from harvest.readers.recognise.columns.arrangements import asks_to_arrange

_OPEN = re.compile(
    r"\b(?:what|why|how|tell|describe|which|wish|dream|hope|best|love|like|helps?|story|words|memory|answer|comment)\b"
)
ABOUT_USE = re.compile(
    r"\bnames?d?\b|\banon\w*|\bquot\w*|\bus(?:e|ed)\b|\bfull\b|\binitials?\b|^[a-e0-5]\W*$|\bconsent\w*|\bsigned\b|\bwords?\b|\benw\b"
)
TERSE = 2
_REPEATED, _OPTIONS = 0.7, 0.5
_NO_HEAD = re.compile(r"\s*(?:Column \d+)?\s*")
"""No heading, or the one that a table is read with where there is none."""
_OWN_NOTES = re.compile(r"\W*(?:my|our|[\w']+'s|host|staff|office|typist) (?:own )?notes?\b")
_NOTED = 30
"""So many words at most has what whoever keeps a list notes of somebody."""
_MARGIN = 0.25
_WORDS, FULL = 6, 0.6
"""So many words in most cells of a column are somebody's words."""


_TO_TELL = any_of(
    r"\b(?:what|why|how) (?!happened|(?:was|were|did|do|have|has) (?:\w+ )?(?:agreed|said|recorded|asked|decided))|"
    r"\b(?:tell us|describe|wish|dream|hope|love|enjoy|story|(?<!in )memory|value|improve|proud|matters?|one thing|"
    r"ideas?)\b|\bhelp(?:s|ed|ing)?\b(?! (?:with|out|at|on)\b)"
)
_OF_THE_LIST = any_of(
    r"\b(?:which|what) (?:\w+ ){0,3}?(?:did you|were you|was it you|have you) (?:\w+ )?(?:come|go|get|been|join|attend|take part|sit|at|in|on|with|to)\b",
    r"^\W*(?:which|what|where|who(?:m|se)?) (?:of (?:our|the|these) )?(?:\w+ ){0,3}?(?:do|did|are|were|have|would|will) (?:you|they) (?:\w+ ){0,2}?(?:com(?:e|ing)|go(?:ing)?|liv(?:e|ing)|attend(?:ed|ing)?|belong(?:ed|ing)?|us(?:e|ed|ing)|work(?:ed|ing)?|study(?:ing)?|stud(?:y|ied)|car(?:e|ed|ing)|represent(?:ed|ing)?|visit(?:ed|ing)?|shop|worship|sing|support(?:ed|ing)?|volunteer(?:ed|ing)?|register(?:ed)?|stay(?:ing)?|based|from)\b(?! (?:about|like)\b| to \w)",
    r"\bwhere (?:did you|were you) (?:sit|sitting|join|take part|tell|speak|talk)\b|\bhow did you (?:take part|join|tell us|tell yours)\b",
    r"\bhow did you (?:hear|find out|learn)\b",
    r"\b(?:you|i|they|we)(?: would|'d| could| can| want to| will| might)?(?: like to| be able to)? (?:help|bring|offer|lend|give|donate|volunteer)(?: (?:out|us|on|at|in))?(?: with)?\W*$",
    r"\bwhat (?:helps|would help|supports|we can do to help) (?:me|you|us)\b.*\b(?:print|bsl|sign\w*|quiet|access|ramp|loop|easy[- ]read|seat|interpreter|breaks?)\b|\bwhat (?:i|you) need\b|^\W*what (?:helps|supports) me\W*$",
    r"^\W*in (?:loving )?memory of\b|\bwho (?:helped|supported)\b",
    r"\b(?:how (?:recorded|given|old|did (?:we|they|you) (?:get|ask|record))|what (?:age|year|time|day|role|table))\b",
)


def asks_to_tell(head: str) -> bool:
    """Whether a heading asks for something to be told, and not for leave or for who somebody is.

    >>> [asks_to_tell(h) for h in ("What keeps you going?", "Dream", "what happened", "Which bench?", "How recorded?")]
    [True, True, False, False, False]
    """
    said = fold(head)
    of_the_list = ABOUT_USE.search(said) or _OF_THE_LIST.search(said) or asks_to_arrange(head)
    return not of_the_list and _TO_TELL.search(said) is not None


def columns_in(header: Sequence[str], rows: Sequence[Sequence[str]]) -> list[ListColumn]:
    """The columns of a list, with what somebody noted now and then beside the answers as remarks."""
    found = columns_of(header, rows)
    capital = {c.index: _capitals([row[c.index] for row in rows]) for c in found if c.what == NAME}
    if any(share >= _MOST for share in capital.values()):  # beside their names, "Who they are" says what they are
        found = [replace(c, what=ABOUT) if capital.get(c.index, 1.0) < _FEW_CAPITALS else c for c in found]
    if sum(c.what == PERMITS for c in found) < 2:
        return found
    of_all = asks_purpose_by_purpose(found)
    below = [[row[c.index] for row in rows] for c in found]
    return [
        replace(c, what=REMARK) if _is_noted_beside(c, some, of_all) else c
        for c, some in zip(found, below, strict=True)
    ]


def _capitals(cells: Sequence[str]) -> float:
    """The share of filled cells in which every word but the small ones begins with a capital; 1.0 where none is."""
    filled = [cell for cell in cells if cell]
    return sum(not re.search(r"(?:^|\s)[a-z]{4,}", cell) for cell in filled) / len(filled) if filled else 1.0


_MOST, _FEW_CAPITALS = 0.9, 0.5


_BY_WHO_TYPED = re.compile(
    r"(?:what|anything) (?:else )?(?:they|people|some|each) (?:also |else )?"
    r"(?:(?:wrote|said) (?:or|and|/) (?:told|said)(?: to)?(?: me| us)?"
    r"|(?:wrote|said|told|added) (?:to )?(?:me|too|as well|besides?|on (?:the )?(?:form|slip|sheet|paper|back)s?))\W*"
)
"""How whoever typed forms up calls what stands on them besides: *What they wrote or told me*."""


def _is_noted_beside(column: ListColumn, cells: Sequence[str], of_all: bool) -> bool:
    """Whether now and then somebody noted something: few rows, and unless all is asked purpose by purpose (``of_all``)
    nobody speaks of themselves."""
    filled = [cell for cell in cells if not is_blank(cell)]
    words = sum(len(cell.split()) for cell in filled)
    if of_all and column.what == OTHER and _BY_WHO_TYPED.fullmatch(fold(column.header)) and len(filled) < len(cells):
        return words <= 2 * _WORDS * len(filled)
    if column.what != OTHER or not filled or len(filled) >= FULL * len(cells) or only_answers(filled):
        return False
    if _NO_HEAD.fullmatch(column.header) and len(filled) <= max(1, _MARGIN * len(cells)):
        return True  # in a margin that nothing asked for
    if len(column.header.split()) > _WORDS or "?" in column.header or _OPEN.search(fold(column.header)):
        return False
    if of_all or words > 2 * _WORDS * len(filled):
        return words <= 2 * _WORDS * len(filled)
    spoken = sum(_SELF.search(fold(cell)) is not None for cell in filled)
    return TERSE * len(filled) < words and 4 * spoken < len(filled)


_SELF = any_of(
    r"\b(?:i|i'\w+|me|my|mine|we|our|us|ich|mein\w*|wir|unser\w*|je|j'\w+|mon|ma|mes|nous|nos|notre|yo|mi|mis|nosotros|eu|meu|minha|ja|moj\w*|moja|my|nasz\w*|fi|fy|ni|ein|io|mio|mia|noi)\b"
)


_LONG_CELL, _LOOKED_AT, _AT_LENGTH = 30, 50, 5
_OPTION = re.compile(r"\s*[;\n|]\s*|\s*,\s+(?=[A-Z])")
"""What parts the options that a form puts into one cell."""


def tell_at_length(rows: Sequence[Sequence[str]]) -> bool:
    """Whether people tell something in a table: more words in some cells than answers have, without the options that
    a form offered, which others ticked word for word.

    >>> both = "Quote my words in the report and on the website;Put my name next to them wherever they are printed;" * 2
    >>> tell_at_length([["Ada", both]] * 9), tell_at_length([["Ada", f"{n} ".join(both.split())] for n in range(9)])
    (False, True)
    """
    table = rows[:_LOOKED_AT]
    long = [(n, cell) for row in table for n, cell in enumerate(row) if len(cell.split()) > _LONG_CELL]
    if len(long) <= _AT_LENGTH:
        return False
    offered = {n: Counter(part for row in table if n < len(row) for part in {*_OPTION.split(row[n])}) for n, _ in long}
    own = [sum(len(part.split()) for part in _OPTION.split(cell) if offered[n][part] < 2) for n, cell in long]
    return sum(words > _LONG_CELL for words in own) > _AT_LENGTH


_MEASURED = re.compile(
    r"\W*(?:(?:about|over|under|nearly|almost|around|just over|less than|more than|since|a|an|half an?) )?"
    r"(?:\d+(?:[.,]\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|few|couple of|hour|mile|year|month)"
    r"(?:[½+ -]*(?:years?|yrs?|months?|mths?|weeks?|wks?|days?|hours?|hrs?|minutes?|mins?|miles?|km|metres?|times?))?"
    r"(?: ago| or so| away| now| a (?:week|month|year))?\W*",
    re.I,
)
"""How long, how far, how often, in figures: it tells nothing of what somebody thinks."""


def tells(column: ListColumn, rows: Sequence[Sequence[str]]) -> bool:
    """Whether people's words stand in a column, or more than an answer where one is asked for."""
    filled = [row[column.index] for row in rows if row[column.index]]
    words = sum(len(c.split()) for c in filled)
    if not filled or (column.what == REMARK and asks_for_limits(column.header)):
        return False  # what they want of their words, however long, is none of these
    if column.what in (ABOUT, ADULT):
        return words > 2 * _WORDS * len(filled)
    if column.what == REMARK:
        if len(filled) < FULL * len(rows) and "?" in column.header and words > 3 * _WORDS * len(filled):
            return True  # asked at the end of a form, and answered at length
        most = _NOTED if _OWN_NOTES.match(fold(column.header)) else 2 * _WORDS
        return len(filled) >= FULL * len(rows) and words > most * len(filled)
    if column.what in (PERMITS, OTHER) and sum(map(bool, map(_ANSWERS_FIRST.match, filled))) >= FULL * len(filled):
        return False  # “No. They have got quite enough about me”
    if column.what == OTHER and (only_answers(filled) or sum(map(cells.is_day, filled)) >= FULL * len(filled)):
        return False
    if column.what == OTHER and all(re.fullmatch(r"\W*\d+\W*", cell) for cell in filled):
        return False  # “How many at the table?” is answered by a number
    if column.what == OTHER and sum(map(bool, map(_MEASURED.fullmatch, filled))) >= FULL * len(filled):
        return False  # “How long have you helped?”, “How far did you come?”
    if column.what == OTHER:
        # what a column asks that is about neither the person nor a permission may be answered in a word
        repeated = len(filled) >= 4 and len({*filled}) <= _REPEATED * len(filled) and words <= _WORDS * len(filled)
        most = _WORDS if repeated else TERSE  # what several share is where they live or belong
        head = fold(column.header)
        of_the_list = _OF_THE_LIST.search(head) is not None  # “Which one did you come to?”, however many words say it
        most = _WORDS if of_the_list else most
        is_open = not (of_the_list or _HOW_OFTEN.search(head)) and (
            _OPEN.search(head) is not None or asks_to_tell(column.header)
        )
        return words > most * len(filled) or (len({*filled}) > 1 and not repeated and is_open)
    if column.what == PERMITS and len({*filled}) <= _OPTIONS * len(filled):
        return False  # options that many chose, however long
    return words > (_WORDS if column.what == PERMITS else _WORDS - 1) * len(filled)


def is_brief(column: ListColumn, rows: Sequence[Sequence[str]]) -> bool:
    """Whether a column that asks for nothing to be told holds a word or two: *Which class do you come to?*

    >>> day, wish = (ListColumn(0, head, OTHER) for head in ("How was the day for you?", "What is your wish for the hall?"))
    >>> is_brief(day, [["Lovely"], ["A bit long"]]), is_brief(wish, [["A piano"], ["Heating"]])
    (True, False)
    >>> is_brief(day, [["I met the woman who taught my sister to swim"]])
    False
    """
    filled = [row[column.index] for row in rows if row[column.index]]
    words = sum(len(cell.split()) for cell in filled)
    head = fold(column.header)
    told = asks_to_tell(column.header) and not (_HOW_OFTEN.search(head) or _OF_THE_DAY.search(head))
    return column.what == OTHER and words <= _BRIEF * len(filled) and not told


_HOW_OFTEN = any_of(r"^\W*(?:and )?how (?:often|frequently|regularly|far|long|many|much)\b")
"""What is answered by a measure: *Weekly*, *two miles*."""
_EVENT = r"(?:to-?day|to-?night|it all|it|(?:(?:the|our|your|this|that|whole|listening|open|community|fun|big) )*(?:day|event|afternoon|morning|evening|night|session|workshop|meeting|gathering|visit|food|lunch|venue|hall|room|experience|time|table|conversation|chat)s?)"
_OF_THE_DAY = any_of(
    rf"\bhow (?:was|were|is|are) {_EVENT}(?: (?:for|with) (?:you|everyone)| today| overall| so far)?\W*$|\bhow (?:did|do|would) you (?:find|like|enjoy|rate|feel about|describe) {_EVENT}(?: today| overall)?\W*$|"
    rf"\bwhat (?:did|do) you (?:think|make) of {_EVENT}(?: today| overall)?\W*$|\b(?:did|do) you (?:enjoy|like) {_EVENT}(?: today| overall)?\W*$"
)
"""What asks how people liked the event, which a word or two answers."""


def is_added_by_few(column: ListColumn, rows: Sequence[Sequence[str]]) -> bool:
    """Whether one in four at most wrote something below a heading that asks for no leave, among many who answered."""
    filled = sum(bool(row[column.index]) for row in rows)
    return column.what == OTHER and len(rows) >= _MANY and 0 < filled <= _FEW * len(rows)


_MANY, _FEW = 8, 0.25
_BRIEF = 3
_ANSWERS_FIRST = re.compile(
    r"\W*(?:[^\W\d_]+: ?)?(?:yes|yeah|aye|no|nope|fine|ok|okay|of course)\b(?=\W|$)(?! one\b)", re.I
)


def is_answered(column: ListColumn, rows: Sequence[Sequence[str]], called: Sequence[Sequence[str]]) -> bool:
    """Whether what stands in a column answers a question about permission, for the most part."""
    answers = plain_answers(column, rows, called)
    filled = cells.without_dittos([row[column.index] for row in rows])
    plain = [answer for answer, cell in zip(answers, filled, strict=True) if cell]
    understood = sum(
        c.strip() == "?"
        or c.endswith(" ?")
        or cells.yes_or_no(c) != cells.UNCLEAR
        or how_far(c) != cells.UNCLEAR
        or bool(ABOUT_USE.search(fold(c)))
        or asks_first(c)
        or waits(c)
        for c in plain
    )
    return understood >= FULL * len(plain)
