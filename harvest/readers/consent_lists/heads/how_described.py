# ruff: noqa: E501 – patterns are easier to check on one line
"""Columns that ask how people want to be described or credited beside their words, where another asks to quote them."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from harvest.readers.consent_lists.answered.cells import only_answers
from harvest.readers.consent_lists.answered.credited import asks_how_called, credited
from harvest.readers.consent_lists.answered.waits import waits
from harvest.readers.consent_lists.by_content import FIRST, asks_how_named, of_the_name
from harvest.readers.consent_lists.columns import columns_of, padded
from harvest.readers.consent_lists.keys.meanings import NAME_TOO, QUOTE, meaning_of
from harvest.readers.consent_lists.nouns import NAME, PERMITS
from harvest.readers.consent_lists.whose.called import names_of
from harvest.readers.permission.asks.how_far import is_blank
from harvest.readers.permission.asks.posting_names import asks_posting_name
from harvest.readers.permission.text import any_of, fold

Called = Callable[[Sequence[str]], Sequence[str]]
"""What the people of a row are called."""
_SURELY = r"(?:credit\w*|attribut\w*|acknowledg\w*)"
_ASKED = (
    r"(?:described|named|called|known|introduced|identified|presented|cited|signed|listed|referred to|shown|appear|"
    r"(?:describe|name|call|introduce|identify|present|cite|sign|refer to|show) (?:you|them|him|her|me|it))"
)
_BETWEEN = (
    r"(?:(?:should|shall|would|do|does|can|may|might|could|are|is|will|must|we|you|they|people|i|me|us|like|want|wish|prefer|choose|happy|content|ok|okay|best|"
    r"your|my|their|the|this|that|these|words?|quotes?|quotations?|contributions?|comments?|remarks|stor(?:y|ies)|answers?|feedback|name|yourself|to|for|be|being|see|have|get) ){0,12}"
)
_HOW = re.compile(
    rf"\b(?:how|as what|by what|under what|in what way) {_BETWEEN}(?P<what>{_SURELY}|{_ASKED})\b|\b(?:credited|described|attributed) as\b"
)
_LABEL = re.compile(r"(?:(?:preferred|your|quote|quotation) )?(?:attribution|credit(?: line| as)?|byline)")
_BESIDE_WORDS = any_of(
    r"\b(?:words?|quot\w*|said|say|says|print\w*|publish\w*|publication|reports?|booklet|book|strategy|write.?up|stor(?:y|ies)|contributions?|comments?|article|newsletter|leaflet|display\w*|exhibition)\b"
)
"""What is printed, beside which somebody is described; else it may be a badge, or who they are."""
_ELSEWHERE = any_of(
    r"\b(?:badge|lanyard|name ?tag|sticker|name ?card|door|certificate|zoom|teams|register|address(?:ed)?|letters?|e-?mails?|on the day|ethnic\w*|gender|sex|pronouns?|disab\w*|religio\w*|faith|health|describe your(?! role| name| job| title| position))\b"
)
_HEDGED = re.compile(
    r"\b(?:not?|never|nor|but|only|just|except|without|unless|until|if|ask|first|sometimes|maybe|perhaps|anon\w*)\b|n't\b|\?"
)
"""What keeps an answer with the name from being a plain one."""
_YOUNG = re.compile(
    r"\d|\b(?:child\w*|girl|boy|lad|lass|kid|pupil|teen\w*|young\w*|year|years|school\w*|student|minor|son|daughter)\b"
)
"""What may tell how old somebody is."""
_MOST = 0.8


def asks_how_described(head: str, cells: Sequence[str] = ()) -> bool:
    """Whether a heading asks how somebody is to be described, named or credited beside their words, where it says so or
    people answered with their name or without it.

    >>> asked = ("If we use your words, how would you like to be described?", "How should your quote be attributed?")
    >>> [asks_how_described(h) for h in (*asked, "How would you like to be credited?")]
    [True, True, True]
    >>> others = ("How would you describe your life here?", "How would you like to be called on the day?", "How are you?")
    >>> [asks_how_described(h) for h in (*others, "How would you describe yourself?")]
    [False, False, False, False]
    >>> asks_how_described("How may we name you?"), asks_how_described("How may we name you?", ["with my name", "no name"])
    (False, True)
    """
    text = fold(head).strip(" ?:.¿")
    if asks_posting_name(text) or _ELSEWHERE.search(text):
        return False
    if _LABEL.fullmatch(text):
        return True
    found = _HOW.search(text)
    if found is None:
        return _BESIDE_WORDS.search(text) is not None and asks_how_called(text)
    sure = found["what"] is not None and re.match(_SURELY, found["what"]) is not None
    return sure or _BESIDE_WORDS.search(text) is not None or asks_how_named(cells)


def described(cell: str, names: Sequence[str]) -> str:
    """An answer to that as yes or no to the name, or the first name only; whatever is not plain stays as it is.

    >>> told = ("With my name", "Not with my name - 'a walker in her sixties' is fine", "Ada Obi, grower", "a local walker")
    >>> [described(c, ["Ada Obi"]) for c in (*told, "first name only")]
    ['Yes', 'No', 'Yes', 'No', 'first name only']
    >>> [described(c, ["Ada Obi"]) for c in ("with my name (but ask me)", "Ada Obi, not the photo", "Don't quote me")]
    ['with my name (but ask me)', 'Ada Obi, not the photo', "Don't quote me"]
    """
    if is_blank(cell) or "?" in cell or waits(cell):
        return cell
    said = of_the_name(cell) or credited(cell, names)
    if said == "Yes" and _HEDGED.search(fold(cell)):
        return cell
    return said if said in ("Yes", "No", FIRST) else cell


def with_descriptions_told(
    header: Sequence[str], rows: Sequence[Sequence[str]], called: Called | None = None, *, ages: bool = False
) -> tuple[list[str], list[list[str]]]:
    """The heads and rows, such a column as the plain question whether the name may stand with the words.

    What is not plain there gets a question mark, so that it is looked at. With ``ages`` what may tell how old somebody
    is stays in its own words.

    >>> heads = ["Name", "May we quote you?", "How should we describe you beside your words?"]
    >>> with_descriptions_told(heads, [["Ada Obi", "Yes", "With my name"], ["Bo Lind", "", "a local walker"]])
    (['Name', 'May we quote you?', 'With your name?'], [['Ada Obi', 'Yes', 'Yes'], ['Bo Lind', '', 'No']])
    >>> with_descriptions_told(["Name", heads[2]], [["Ada Obi", "With my name"], ["Bo Lind", "don't quote me"]])[0][1]
    'How should we describe you beside your words?'
    """
    heads, table = list(header), [list(row) for row in rows]
    filled_up = padded(heads, table)
    asked = [n for n, head in enumerate(heads) if asks_how_described(head, [row[n] for row in filled_up])]
    if not asked:
        return heads, table
    kinds = columns_of(heads, filled_up)
    quoted = {k.index for k in kinds if k.what == PERMITS and _QUOTING & {*k.purposes}} - {*asked}
    if not quoted or NAME_TOO in heads:
        return heads, table
    names = [k for k in kinds if k.what == NAME and k.index not in asked]
    own = [[*(called(row) if called else ()), *names_of(row, names)] for row in filled_up]
    own = [[*of_row, " ".join(of_row)] for of_row in own]
    for n in asked:
        cells = [row[n] for row in filled_up]
        said = [described(cell, who) for cell, who in zip(cells, own, strict=True)]
        told = [one for one, cell in zip(said, cells, strict=True) if not is_blank(cell)]
        plain = sum(one in ("Yes", "No", FIRST) for one in told)
        if not told or only_answers(cells) or plain < _MOST * len(told):
            continue
        heads[n] = NAME_TOO
        for row, cell, one in zip(table, cells, said, strict=True):
            if n >= len(row) or is_blank(cell) or (ages and _YOUNG.search(fold(cell))):
                continue
            refused = meaning_of(cell).get(QUOTE) == "No"
            row[n] = one if one in ("Yes", "No", FIRST) or refused or "?" in cell else f"{cell} ?"
            for at in quoted if waits(cell) and not refused else ():
                if row[at].strip():  # no name, and no words either, until then
                    row[at] = f"{row[at]}, {cell}"
        break
    return heads, table


_QUOTING = {"quotation", "quotation_without_name", "levels", "consent"}
