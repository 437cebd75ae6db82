# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""A table of people in any layout → what is said of each, cell by cell: by what the heading asks and what the cell says."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.consent_lists.answered.plainly import naming, quoting, sharing
from harvest.readers.consent_lists.answered.terse import NAME as OF_NAME
from harvest.readers.consent_lists.answered.terse import PHOTO, QUOTE, RECORD, SHARE
from harvest.readers.consent_lists.columns import columns_of
from harvest.readers.consent_lists.heads.asked_words import asked_words, takes_up
from harvest.readers.consent_lists.keys.meanings import FIRST_NAME, NAMED, ONLY_PARTNERS, UNNAMED, UNSURE
from harvest.readers.consent_lists.whose.called import names_of
from harvest.readers.lists_in_words.columns import TICKED, Column, columns_that_say, is_time, names_in, ticked_in
from harvest.readers.lists_in_words.judge import judged
from harvest.readers.lists_in_words.names import is_name
from harvest.readers.lists_in_words.questions import asked_in
from harvest.readers.lists_in_words.said import QUOTING, UNSETTLED, Said, polarity
from harvest.readers.permission.asks.how_far import is_blank
from harvest.readers.permission.text import any_of, fold
from harvest.readers.permission.young.age_labels import AGE, SCHOOL
from harvest.readers.permission.young.children import child_called

_DONE = any_of(
    r"^(?:yes|y|ok|x|true|1|done|complet\w*|receiv\w*|return\w*|sign\w*|in|in file|on file|clear(?:ed)?|agree\w*|given|granted|consent\w*|✓|✔|ja|oui|tak|s[ií]|sim|ie|iawn)\b(?!.*\b(?:not|no|refus\w*|wait\w*|await\w*|but|until|partial\w*|pending)\b)"
)
_REFUSED = any_of(
    r"\b(?:refus\w*|declin\w*|withdr\w*|opt\w* out|not (?:cleared|agreed|given|granted|to be used)|no consent|does not consent|do not use)\b"
)
_NAMED_SO = {
    "attributed": "Yes",
    "unattributed": "No",
    "not attributed": "No",
    "credited": "Yes",
    "credit": "Yes",
    "uncredited": "No",
    "no credit": "No",
    "none": "No",
    "tbc": UNSURE,
}


def said_in_rows(
    header: Sequence[str], records: Sequence[Sequence[str]], note: str
) -> list[tuple[str, list[Said], list[str]]] | None:
    """Everybody in a table with what its cells say of them; None where it names nobody or people's words stand in it.

    >>> rows = [["Ada Obi", "Complete", "Attributed"], ["Bo Lind", "Complete", "Unattributed"], ["Cy Day", "Withdrawn", ""]]
    >>> [(who, said[0].answers) for who, said, _ in said_in_rows(["Resident", "Status", "Attribution"], rows, "")]
    [('Ada Obi', {'name': 'Yes', 'quote': 'Yes'}), ('Bo Lind', {'name': 'No', 'quote': 'Yes'}), ('Cy Day', {'quote': 'No'})]
    """
    width = len(header)
    heads = [" ".join(head.replace("_", " ").split()) for head in header]
    rows = [[" ".join(cell.split()) for cell in [*row, *[""] * width][:width]] for row in records]
    rows = [row for row in rows if any(row)]
    kinds = columns_of(heads, rows)
    names = names_in(kinds, rows)
    if not names:
        return None
    called = [names_of(row, names) for row in rows]
    around = asked_in(note.split("\n"))
    columns = columns_that_say(heads, rows, kinds, names, around, note)
    if columns is None or not any(one.about in (QUOTE, OF_NAME, TICKED) or one.asked.key for one in columns):
        return None
    asks = any(one.about in (QUOTE, TICKED) for one in columns)
    in_words = {
        one.index: one.about for one in columns if one.about in (QUOTE, SHARE) and _answered_in_words(rows, one.index)
    }
    words_asked = asked_words(heads[one.index] for one in columns if one.about)
    found = []
    for row, who in zip(rows, called, strict=True):
        if not who or not all(is_name(part) or len(part.split()) > 1 for part in who[:1]):
            continue
        texts = [row[one.index] for one in columns if row[one.index]]
        cells = [row[one.index] for one in names]
        young = next((why for child, why in map(child_called, cells) if child), "") or _is_young(heads, row)
        said = _of_row(row, columns, asks=asks)
        blank = {about for n, about in in_words.items() if is_blank(row[n])}
        if QUOTE in blank and said.answers.get(QUOTE) == "Yes":
            said.put(QUOTE, UNSURE)  # one question of quoting was left blank, whatever was said to another
        if SHARE in blank and said.answers.get(SHARE) != "No":
            said.answers.pop(SHARE, None)
        said.open |= any(takes_up(row[one.index], words_asked) for one in columns if not one.about)
        found.append((who[0], [said], [*([young] if young else []), *texts]))
    return found


def _answered_in_words(rows: Sequence[Sequence[str]], index: int) -> bool:
    """Whether most people said yes or no below a question, so that it is no box which others leave empty."""
    filled = [row[index] for row in rows if not is_blank(row[index])]
    said = [polarity(cell) for cell in filled]
    in_words = "No" in said or all(re.search(r"[^\W\d_]{2}", cell) for cell in filled)
    return in_words and len(filled) > len(rows) / 2 and sum(one in ("Yes", "No") for one in said) > len(filled) / 2


def _is_young(heads: Sequence[str], row: Sequence[str]) -> str:
    """What says that somebody is a child: an answer to "16 or over?", a parent who had to be named, an age, a pupil."""
    own = [cell for head, cell in zip(heads, row, strict=True) if not _PARENT.search(fold(head))]
    if any(_PUPIL.match(fold(head)) for head in heads[:_FIRST_FEW]) and not any(
        _PARENT.search(fold(cell)) for cell in own
    ):
        return "under 16"
    for head, cell in zip(map(fold, heads), row, strict=True):
        if is_blank(cell):
            continue
        said = fold(cell)
        if re.search(r"\b(?:are|is|aged?|over|confirm)\b.*\b(?:16|18)\b.*\b(?:over|older)\b|\bover (?:16|18)\b", head):
            if polarity(cell) == "No" or "under" in said:
                return "under 16"
        elif re.search(r"\bunder (?:16|18)\b|\bif you are a child\b", head):
            if polarity(cell) != "No" and said not in ("n/a", "none", "na"):
                return "under 16"
        elif re.match(rf"(?:{AGE}|{SCHOOL})\b", head):
            return re.sub(r"^(?=\d{1,2}\D?$)", "aged ", cell.strip()) if re.search(r"\d", cell) else ""
    return ""


_PUPIL = re.compile(r"(?:pupil|child|young person|student)(?:['’]s)?\b(?! (?:of|support|worker))")
_PARENT = any_of(r"\b(?:mother|father|mum|mam|dad|parents?|guardian|carer)\b")
_FIRST_FEW = 3


def _of_row(row: Sequence[str], columns: Sequence[Column], *, asks: bool) -> Said:
    """What the cells of a row say, the stricter of two."""
    found = Said()
    done: list[bool] = []
    for column in columns:
        cell = row[column.index]
        if is_blank(cell):
            continue
        if column.about == TICKED:
            ticked = ticked_in(cell)
            one = (
                Said(ticked if QUOTE in ticked else {**ticked, QUOTE: UNSURE}) if ticked else judged(cell, column.asked)
            )
        elif column.about:
            one = _answer(column, cell)
            if asks and column.about != QUOTE and one.answers.get(QUOTE) == "Yes":
                del one.answers[QUOTE]  # another column asks it
        elif column.status:
            done.append(is_time(cell) or (_DONE.search(fold(cell).strip(" .")) is not None))
            one = Said({QUOTE: "No"}) if _REFUSED.search(fold(cell)) else Said(open=not done[-1])
            done[-1] = done[-1] and not one.answers
        else:
            one = _beside(column, cell)
        for about, answer in one.answers.items():
            found.put(about, answer)
        found.rest += one.rest
        found.open = found.open or one.open
    if not asks and QUOTE not in found.answers and found.answers.get(OF_NAME) in ("Yes", "No", "first name only"):
        if done and all(done):
            found.put(QUOTE, "Yes")
    elif not asks and QUOTE not in found.answers and done:
        found.put(QUOTE, UNSURE)
    return found


def _answer(column: Column, cell: str) -> Said:
    """What a cell answers to the question of its column."""
    said = fold(cell).strip(" .!")
    plain = {
        QUOTE: quoting(cell),
        OF_NAME: _NAMED_SO.get(said) or _of_the_name(cell),
        SHARE: sharing(cell, column.head),
    }.get(column.about, cell)
    if plain in ("Yes", "No", "first name only", ONLY_PARTNERS, UNSURE):
        return Said({column.about: plain})
    if UNSETTLED.search(said) and polarity(cell) not in ("Yes", "No"):
        return Said({column.about: UNSURE}, [cell], column.about == QUOTE)
    if plain in _LEVELS and column.about == QUOTE:
        return Said({QUOTE: "Yes", OF_NAME: _LEVELS[plain]})
    one = judged(cell, column.asked, column.about)
    if column.about not in one.answers and not one.answers:
        return Said({column.about: UNSURE}, one.rest or [cell])
    if column.about in (SHARE, PHOTO, RECORD):
        return Said(
            {about: answer for about, answer in one.answers.items() if about == column.about or answer == "No"},
            one.rest,
        )
    return one


_LEVELS = {NAMED: "Yes", UNNAMED: "No", FIRST_NAME: "first name only"}


def _of_the_name(cell: str) -> str:
    """An answer to how somebody is to be named, as yes, no or the first name only; any other as it stands.

    >>> [_of_the_name(c) for c in ("Use my full name", "Don't use my name", "Use my first name only", "Different name")]
    ['Yes', 'No', 'first name only', 'No']
    """
    said = fold(cell)
    if (plain := naming(cell)) in ("Yes", "No", "first name only"):
        return plain
    if UNSETTLED.search(said) or "?" in cell:
        return cell
    if polarity(cell) == "No" or _ANOTHER_NAME.search(said):
        return "No"
    if re.search(r"\bfirst ?-?names?\b|\binitials?\b|\bforename\b", said) and not re.search(
        r"\b(?:surname|full|last name)\b", said
    ):
        return "first name only"
    return (
        "Yes"
        if re.search(r"\b(?:full|real|own|whole|my|her|his|their|both) (?:\w+ )?names?\b|\bnamed\b", said)
        else cell
    )


_ANOTHER_NAME = any_of(
    r"\b(?:different|another|other|made[ -]?up|changed|pen|stage|false) name\b|\bpseudonym\b|\balias\b"
)


def _beside(column: Column, cell: str) -> Said:
    """What a cell says in a column that asks nothing of leave: a remark that speaks of it, or a code of the key."""
    if column.asked.key:
        one = judged(cell, column.asked)
        if one.answers and not one.rest:
            return one
    spoken = QUOTING.search(fold(cell)) is not None or len(cell.split()) > 1
    return Said({}, [cell]) if spoken else Said()
