# ruff: noqa: E501 – patterns are easier to check on one line
"""What a row of a table says of whoever it is about, cell by cell, by what the heads ask."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from harvest.model.punctuation import asks
from harvest.readers.consent_lists.answered.plain_remarks import asks_for_nothing, kept_from_some
from harvest.readers.consent_lists.answered.remark_clauses import Remark, remark_told
from harvest.readers.consent_lists.answered.single_answers import of_the_picture
from harvest.readers.consent_lists.changed.partly_withdrawn import tells_of_a_right
from harvest.readers.consent_lists.changed.replaced import sends_to_a_later_form
from harvest.readers.consent_lists.changed.settled import answered_otherwise
from harvest.readers.consent_lists.columns import column_of as list_column
from harvest.readers.consent_lists.columns import is_remark
from harvest.readers.consent_lists.heads.asked_words import asked_words, takes_up
from harvest.readers.consent_lists.heads.heads import name_spelt_out
from harvest.readers.consent_lists.nouns import ABOUT
from harvest.readers.lists_by_name.heard.answering import answered
from harvest.readers.lists_by_name.heard.asking import Column, asks_who_sees, of_other_things, plain_of
from harvest.readers.lists_by_name.heard.clauses import topics
from harvest.readers.lists_by_name.heard.said import NAME, NO, OPEN, QUOTE, SHARE, YES, Heard
from harvest.readers.lists_by_name.heard.wording import heard, of_a_part_alone
from harvest.readers.lists_by_name.page import Page
from harvest.readers.lists_by_name.signs.choices import asked_and_chosen, has_boxes
from harvest.readers.lists_by_name.signs.codes import changed_to, meant_by
from harvest.readers.permission.answered.no_name_alone import nothing_but_no_name
from harvest.readers.permission.asks.how_far import PARTNERS, how_far, is_blank
from harvest.readers.permission.asks.how_far import YES as FAR_YES
from harvest.readers.permission.asks.limits_asked import sets_none
from harvest.readers.permission.text import fold
from harvest.readers.permission.wished.heard import wish_in
from harvest.readers.permission.wished.remarks import may_bind, tells_else
from harvest.readers.recognise.columns.arrangements import asks_to_arrange, is_given_out

TELLS, _SIGN, _FEW = 12, 2, 3
"""A cell of more words tells something; one of so few letters is a code; a question of so few words leaves it open."""
AGE = re.compile(r"^(?:age|oed|wiek|alter|edad|idade|dob|born|year|under)\b")
"""Heads that ask how old somebody is."""
_NOT_ME = re.compile(
    r"\W*(?:but )?not (?:me|us|of me|my face|my (?:kids?|child(?:ren)?))(?: (?:please|thanks?|thank you))*\W*", re.I
)
"""A no to being in a picture."""
_UNSURE = re.compile(
    r"\W*(?:not (?:really )?sure|unsure|maybe|perhaps|don'?t know|do not know|undecided|will think(?: about it)?)(?: yet)?\W*"
)
_TAKEN_BACK = re.compile(r"\b(?:withdr\w+|revoked|opt(?:ed)? out|opt-out|declined|refused|cancelled)\b")


def heard_in_row(
    row: Sequence[str], columns: Sequence[Column], names: set[int], page: Page, codes: Sequence[set[str]]
) -> Heard:
    """All that is heard in the cells of a row."""
    found = Heard()
    columns = _with_first_names_given(columns, [row[n] for n in names], page)
    refused: list[str] = []
    empty: list[str] = []
    words_asked = asked_words(column.head for column in columns if column.about)
    kinds = [column.about or ("photo" if of_other_things(column.head) else "") for column in columns]
    beside = [((about,), other) for about, other in zip(kinds, row, strict=True) if about]
    for n, (cell, column) in enumerate(zip(row, columns, strict=True)):
        if not cell and page.empty and column.about and n not in names:
            empty.append(column.about)
        coded = meant_by(cell, page.key) if n not in names and not AGE.match(fold(column.head)) else None
        answer = plain_of(cell) if column.about else None
        plainly = answer == NO or (answer == YES and column.about not in codes[n])
        if coded is None and codes[n] and n not in names and 0 < len(cell) <= _SIGN and not plainly:
            for about in codes[n]:
                found.put(about, OPEN)  # no code that the list explains
            continue
        if (
            not cell
            or n in names
            or coded is None
            and is_blank(cell)
            and cell.strip("-–—. ") != ""
            and not (column.about and fold(cell) == "na")
        ):
            continue
        if has_boxes(cell):
            [(_, options), *_] = asked_and_chosen(cell)
            bare = not re.search(r"\w", cell) and column.about
            cell = options[0] if len(options) == 1 else "?" if options else NO if bare else ""
            cell = YES if options == [""] else cell
        if coded is None and not re.search(r"[\w?✓✔✗✘√★☆●○■□◆◇×❌✅☑👍👎]", cell):
            continue
        if column.of_study and (said := _of_study(cell, coded)) is not None:
            found.take(said)
            continue
        plain = plain_of(cell) or (_repeats(cell, column.head) if column.about else "")
        told = plain or coded is not None or cell in ("1", "0") or of_the_picture(cell)
        if of_other_things(column.head) and (told or _NOT_ME.fullmatch(cell) or not (topics(cell) or wish_in(cell))):
            continue  # a photo, a film
        if plain == OPEN and column.about:
            coded = None  # what it is about stands above it
        if coded is not None and not (plain and column.about and column.about not in coded.answers):
            found.take(_of_sharing(coded) if column.about == SHARE else coded)
            continue
        if not column.about and is_given_out(column.head) and not wish_in(cell) and not topics(cell):
            continue
        back = not column.about and _TAKEN_BACK.search(fold(column.head)) and not tells_of_a_right(column.head)
        if back and plain != NO:
            found.take(Heard({QUOTE: NO, SHARE: NO}))
        elif not column.about:
            if column.of_limits and sets_none(cell):
                continue
            if column.of_limits and plain:
                found.take(Heard({}, [f"{column.head[:60]} {cell}"]))
                continue
            if plain or AGE.match(fold(column.head)):
                found.put(QUOTE, OPEN if plain == NO and _TAKEN_BACK.fullmatch(fold(cell).strip(" .!")) else "")
                continue
            if answered_otherwise(column.head, cell):
                continue
            if sends_to_a_later_form(cell):
                found.take(Heard({}, [cell]))
                continue
            remark = is_remark(fold(column.head))
            if not column.of_limits and _UNSURE.fullmatch(fold(cell)) and column.head.strip() and not remark:
                continue  # of what is asked there, which is nothing of leave
            if asks_for_nothing(cell, beside) or (remark and tells_else(cell) and not wish_in(cell)):
                continue
            if nothing_but_no_name(cell):
                found.put(NAME, NO)
                continue
            if (of_a_part := of_a_part_alone(cell)) is not None:
                found.take(of_a_part)
                continue
            said, less = heard(cell), remark_told(cell)
            asked_back = len(cell.split()) <= _FEW  # “ok?”
            besides = {about for about, answer in said.answers.items() if answer != OPEN or asked_back}
            if less is not None and not (besides if less == Remark() else QUOTE in besides):
                found.take(Heard({about: NO for about, off in ((NAME, less.no_name), (SHARE, less.no_sharing)) if off}))
                continue
            if kept_from_some(cell):
                found.put(SHARE, NO)
                continue
            if _OF_THE_DAY.search(fold(column.head)) and not wish_in(cell) and not topics(cell):
                continue
            if asks_to_arrange(column.head) and not wish_in(cell):
                continue  # what somebody needs who comes
            if asks(cell) and (asked := topics(cell)):
                said = Heard({asked[0]: OPEN}, said.unclear)  # what is asked, and not what was answered
            if list_column(0, column.head, ()).what == ABOUT and not said.answers and not wish_in(cell):
                said = Heard()  # “no pork” below “Food” is no refusal
            if not said and takes_up(cell, words_asked):
                said = Heard({}, [cell])
            if column.of_limits and not said.unclear:
                said = Heard(said.answers, [cell])
            if not said and remark and may_bind(cell):
                said = Heard({}, [cell])
            page.other += not said and len(cell.split()) > TELLS
            if page.key and (moved := changed_to(cell, page.key)):
                said = moved
            found.take(said)
        elif page.key and (moved := changed_to(cell, page.key)) is not None:
            found.take(_of_sharing(moved) if column.about == SHARE else moved)
        elif plain == YES:
            found.take(Heard(dict(column.ticked.answers or {column.about: YES}), list(column.ticked.unclear)))
        elif plain == NO:
            if column.is_box and column.about != SHARE:
                refused.append(column.head)
            else:
                found.put(column.about, NO)
        elif plain == OPEN:
            found.put(column.about, OPEN)
        elif column.about == SHARE and asks_who_sees(fold(column.head)):
            found.take(_seen_by(cell))
        else:
            said = answered(name_spelt_out(cell, column.head), column.about)
            found.take(_less_shared(said) if column.about == SHARE else said)
    for about in empty if found else ():
        found.put(about, page.empty)
    if refused and QUOTE not in found.answers:
        found.put(QUOTE, NO)
    return found


_OF_THE_DAY = re.compile(
    r"\b(?:which|what|where|when)\b.{0,30}\b(?:sessions?|tables?|groups?|days?|times?|lunch(?:es)?|events?|venues?|rooms?|sit|sat|come|came|workshops?|circles?|evenings?|visits?)\b"
)
"""What asks where somebody was that day, and for no leave."""


def _of_study(cell: str, coded: Heard | None) -> Heard | None:
    """What an answer to whether words may be studied says of their use: a no refuses all; None for a remark."""
    if plain_of(cell) == NO or _NO_FIRST.match(fold(cell)) or (coded is not None and coded.answers.get(QUOTE) == NO):
        return Heard({QUOTE: NO})
    return Heard() if plain_of(cell) == YES or coded is not None else None


_NO_FIRST = re.compile(r"\W*(?:no|nope|nie|nein|non|na|ni|ні)\s*[,;:.–—-]+\s*\w")
"""A no and what it leaves, as in ``No, only my cards``."""


def _repeats(cell: str, head: str) -> str:
    """Yes where a cell says no more than its head asks, no where it denies that; "" for any other.

    >>> _repeats("quotable", "Quotable?"), _repeats("not named", "Named?"), _repeats("partners ok", "Partners?")
    ('Yes', 'No', 'Yes')
    """
    asked = re.escape(fold(head).strip(" ?:."))
    m = re.fullmatch(rf"(?P<no>not |no |non-?)?{asked}(?: (?:ok|okay|fine|yes))?", fold(cell).strip(" .!"))
    return "" if m is None or not asked else NO if m["no"] else YES


def _seen_by(cell: str) -> Heard:
    """What an answer to who may see it says: to others or not; what stays with those who ask is in no report either.

    >>> _seen_by("Partners too").answers, _seen_by("Only the team").answers
    ({'share': 'Yes'}, {'share': 'No', 'quote': '?'})
    """
    far = how_far(cell)
    return Heard({SHARE: YES}) if far in (FAR_YES, PARTNERS) else Heard({SHARE: NO, QUOTE: OPEN})


_NOT_THEM = re.compile(
    r"(?!.*\b(?:bits?|parts?|things?|pieces?|names?|me|sure|yet|until|unless)\b)\W*(?:but |just |only )*not (?:to |for |with )?(?:the |any |our |my )?\w[\w' ]{1,30}"
)


def _less_shared(said: Heard) -> Heard:
    """What is said of passing on, where some may have it and others not: there is no yes to some alone.

    >>> _less_shared(Heard({SHARE: YES}, ["not the health people"])), _less_shared(Heard({SHARE: YES}, ["not the bit about me"]))
    (Heard(answers={'share': 'No'}, unclear=[]), Heard(answers={'share': 'Yes'}, unclear=['not the bit about me']))
    """
    some = said.unclear and all(_NOT_THEM.fullmatch(one) for one in said.unclear)
    return Heard({SHARE: NO}) if some and said.answers.keys() == {SHARE} else said


def _of_sharing(coded: Heard) -> Heard:
    """What a code of quoting says in a column that asks of passing on: yes or no, whatever the name."""
    if SHARE in coded.answers or QUOTE not in coded.answers:
        return coded
    if coded.answers[QUOTE] == YES and coded.answers.get(NAME) == NO:
        return Heard({SHARE: OPEN}, coded.unclear)  # amber
    return Heard({SHARE: YES if coded.answers[QUOTE] == YES else NO}, coded.unclear)


def partners_asked(columns: Sequence[Column], rows: Sequence[Sequence[str]]) -> list[int]:
    """The columns that ask of somebody to whom words may go and that most people answered with yes or no."""
    return [
        n
        for n, column in enumerate(columns)
        if column.about == SHARE and 2 * sum(bool(plain_of(row[n])) for row in rows) > len(rows)
    ]


def _with_first_names_given(columns: Sequence[Column], called: Sequence[str], page: Page) -> Sequence[Column]:
    """The columns of a row; whoever is printed by the first name alone is named where just that may be given."""
    who = {span.who for name in called for span in page.known.spans(name)}
    if not who or any(page.known.surnames(one, shown=True) for one in who):
        return columns
    return [
        replace(c, ticked=Heard({NAME: YES})) if c.ticked.answers == {NAME: NO} and _FIRST.search(fold(c.head)) else c
        for c in columns
    ]


_FIRST = re.compile(
    r"^(?!.*\b(?:surname|not?|never|without|initials?|pseudonym)\b).*\b(?:first|given|christian) ?-?names?\b"
)


def left_blank(said: Heard, row: Sequence[str], partners: Sequence[int]) -> Heard:
    """What was heard in a row, but that words may go to all of several where one of these was left blank.

    >>> left_blank(Heard({SHARE: YES}), ["Ada", "yes", ""], [1, 2]), left_blank(Heard({SHARE: NO}), ["Ada", "no", ""], [1, 2])
    (Heard(answers={}, unclear=[]), Heard(answers={'share': 'No'}, unclear=[]))
    """
    if said.answers.get(SHARE) != YES or all(row[n] for n in partners):
        return said
    return Heard({about: answer for about, answer in said.answers.items() if about != SHARE}, said.unclear)
