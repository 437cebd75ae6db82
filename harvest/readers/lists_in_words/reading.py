"""Lines that say in any layout who permits what → everybody with what they permit; nobody is let out by a guess."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import replace

from harvest.model import Listed
from harvest.readers.any_case import AnyCase
from harvest.readers.consent_lists.answered.in_short import asks_about
from harvest.readers.consent_lists.answered.terse import NAME, PHOTO, QUOTE, SHARE
from harvest.readers.consent_lists.besides import MINOR_BELOW
from harvest.readers.consent_lists.columns import column_of, only_answers
from harvest.readers.consent_lists.heads.objecting import with_objections_turned
from harvest.readers.consent_lists.in_tables import asks_for_words, people_listed
from harvest.readers.consent_lists.keys import meanings
from harvest.readers.consent_lists.keys.list_keys import key_in
from harvest.readers.consent_lists.keys.meanings import FIRST_NAME, NAMED, ONLY_PARTNERS, UNNAMED, UNSURE
from harvest.readers.consent_lists.laid_out.in_documents import (
    LEAVE,
    listed_in_document,
    may_be_list,
    stories_stand_in,
    unwrapped,
)
from harvest.readers.consent_lists.laid_out.in_lines import SPEAKS_OF_IT, asks_of_leave
from harvest.readers.consent_lists.laid_out.in_turn import answered_in_turn
from harvest.readers.consent_lists.nouns import PERMITS
from harvest.readers.consent_lists.whose.numbered import numbers_people
from harvest.readers.documents.forms.boxes import chosen_alone
from harvest.readers.lists_in_words.facts import Found, facts_in
from harvest.readers.lists_in_words.judge import judged
from harvest.readers.lists_in_words.names import People
from harvest.readers.lists_in_words.questions import Asked
from harvest.readers.lists_in_words.rows import said_in_rows
from harvest.readers.lists_in_words.said import QUOTING, Said, stricter
from harvest.readers.permission.asks.headings import question_of
from harvest.readers.permission.asks.how_far import is_elsewhere
from harvest.readers.permission.captions import of_pictures
from harvest.readers.permission.text import fold
from harvest.readers.permission.young.noted_age import age_noted, grown_in_school

_PEOPLE, _MOST, _TOLD = 3, 0.6, 0.34
_HEADS = ["Name", "Age", meanings.QUOTE, meanings.SHARE, meanings.PHOTO, "Notes"]


def listed_in_words(lines: Sequence[str], known: tuple[Listed, ...] | None = None) -> tuple[Listed, ...] | None:
    """Everybody of whom the lines say what they permit, where ``known`` is what a reader of one layout made of them.

    Of two readings the one that understands more is taken; what the other says against somebody holds all the same.
    Answers to questions in turn are cells of a table, and read as nothing else.
    """
    if (turn := answered_in_turn(lines, asks_of_leave, wholly=True)) and (
        told := listed_in_document([turn[0]], turn[1])
    ):
        return told
    found, unsettled = _read(lines)
    if not found or not known:
        return known or found
    first, second = (found, known) if _clear(found) > _clear(known) else (known, found)
    others = {fold(one.names[0]): one.permission for one in second}
    kept = []
    for one in first:
        permission, who = one.permission, fold(one.names[0])
        other = others.get(who, permission)
        if other.quotation == "no" and permission.quotable:
            permission = permission.narrower(other)
        elif other.sharing in ("no", "partners", "ask"):
            permission = replace(permission, sharing=permission.narrower(other).sharing)
        if permission.quotable and who in unsettled:
            permission = replace(permission, hold=(*permission.hold, UNSETTLED.format(unsettled[who][:60])))
        kept.append(replace(one, permission=permission))
    return tuple(kept)


def listed_in_rows(
    header: Sequence[str], records: Sequence[Sequence[str]], note: str = ""
) -> tuple[Listed, ...] | None:
    """Everybody in a table of any layout of whom it says what they permit; None where it mostly says anything else.

    >>> rows = [["Ada Obi", "Complete", "Attributed"], ["Bo Lind", "Complete", "Unattributed"]]
    >>> rows.append(["Cy Day", "Withdrawn", ""])
    >>> [one.permission.quotation for one in listed_in_rows(["Resident", "Status", "Attribution"], rows)]
    ['named', 'anonymous', 'no']
    """
    if len(records) > _ROWS or len(header) > _WIDEST or max(map(len, [*header, note]), default=0) > _LONGEST_NOTE:
        return None
    if of_pictures(records) or asks_for_words(header, records):
        return None
    asked = [*header, *(cell for cell in (records[0] if records else ()) if len(cell.split()) >= _A_QUESTION)]
    if any(question_of(head).reversed for head in asked if head.strip()):
        return None  # what a cell says is turned about by what it answers, be that asked below a row of groups
    if _answered_in_figures(records, note):
        return None  # which figure of a key is a yes and which is nothing, the words do not tell
    if not any(_OF_LEAVE.found_in(text) for text in (note, *header, *(cell for row in records for cell in row))):
        return None  # “urgent? y”
    heads, *below = with_objections_turned([header, *records])  # who agrees to “I do not want to be quoted” refuses
    silent = {n for n in range(len(heads)) if numbers_people([row[n] for row in below if n < len(row)])}
    silent |= {n for n, head in enumerate(heads) if _asks_else(n, head, [row[n] for row in below if n < len(row)])}
    below = [["" if n in silent else cell for n, cell in enumerate(row)] for row in below]
    said = said_in_rows(heads, below, note)
    if said is None or len(said) < _PEOPLE:
        return None
    rows = []
    for who, answers, texts in said:
        rows.append(_row(who, Found(People([who]), {who: answers}, texts={who: texts})))
    answered = [row for row in rows if row[2]]
    clear = [row for row in answered if row[2] != UNSURE]
    if len(answered) < _MOST * len(rows) or len(clear) < max(2, _CLEAR * len(rows)):
        return None
    return people_listed(_HEADS, rows)


def _asks_else(n: int, head: str, cells: Sequence[str]) -> bool:
    """Whether yes and no stand below a heading that asks for no leave: a yes to “Do you use the internet?” is none.

    >>> [_asks_else(1, head, ["Y", "N"]) for head in ("Do you use the internet?", "Quote you?", "May we ring you?")]
    [True, False, True]
    """
    if not head.strip() or not only_answers(cells) or _TO_WHOM_OR_AGE.search(head):
        return False
    return question_of(head).kind == "recontact" or column_of(n, head, cells).what != PERMITS


_TO_WHOM_OR_AGE = re.compile(r"^\W*(?:to|with) |\d|\b(?:ages?|aged|adult|child|parent|guardian)\b", re.I)
"""A heading that names only where words go, or asks how old somebody is."""
_ROWS, _WIDEST, _LONGEST_NOTE = 2_000, 100, 5_000
_OF_LEAVE = AnyCase(
    rf"{LEAVE}|\b(?:names?d?|nazw\w+|imi[eę]|noms?|enw|publi\w+|print\w*|record\w*|attribut\w+|credit\w*|withdr\w+|"
    r"releas\w+|use|used|using|ok|okay)\b"
)
"""What stands somewhere in a table of what people permit, whatever else it holds."""
UNSETTLED = "not settled: “{}”"


def _clear(people: Sequence[Listed]) -> int:
    """How many people a reading understands: it knows a level, and holds nobody for what it did not understand."""
    return sum(one.permission.quotation != "unknown" for one in people)


def _read(lines: Sequence[str]) -> tuple[tuple[Listed, ...] | None, dict[str, str]]:
    """Everybody of whom the lines say what they permit, and who has not settled it; None for lines about anything else.

    >>> lines = ["Fine to be quoted by name: Ada Obi, Bo Lind.", "Cy Day would rather not be quoted."]
    >>> lines += ["PS Ada asked us to leave her name off."]
    >>> [(one.names[0], one.permission.quotation) for one in _read(lines)[0]]
    [('Ada Obi', 'anonymous'), ('Bo Lind', 'named'), ('Cy Day', 'no')]
    """
    if not may_be_list(lines):
        return None, {}
    lines = list(map(chosen_alone, unwrapped(lines)))
    found = facts_in(lines)
    rows = [_row(who, found) for who in found.people.found if _is_listed(who, found)]
    if not _is_list(rows, found) or stories_stand_in(lines, len(rows)):
        return None, {}
    used = [n for n, head in enumerate(_HEADS) if head in ("Name", meanings.QUOTE) or any(row[n] for row in rows)]
    people = people_listed([_HEADS[n] for n in used], [[row[n] for n in used] for row in rows])
    unsettled = {
        fold(who): next((text for text in found.texts.get(who, []) if text), who)
        for who in found.people.found
        if any(one.open for one in found.said.get(who, []))
    }
    return people, unsettled


def _is_listed(who: str, found: Found) -> bool:
    """Whether something is said of somebody, or holds for all and they are listed."""
    said = found.said.get(who, [])
    return any(map(_says, said)) or (bool(said) and found.default is not None and len(who.split()) > 1)


def _says(one: Said) -> bool:
    return bool(one.answers or one.rest or one.open)


def _is_list(rows: Sequence[Sequence[str]], found: Found) -> bool:
    """Whether most of what is said of people answers what they permit."""
    answered = [row for row in rows if row[2]]
    clear = [row for row in answered if row[2] != UNSURE]
    if len(found.people.found) > _NOBODY * len(answered) + 2:
        return False  # too much that reads like names and of which nothing is said
    if len(answered) < _PEOPLE or len(answered) < _MOST * len(rows) or len(clear) < max(2, _CLEAR * len(answered)):
        return False
    if found.leads > _AGAIN * len(rows) or not _speaks_of_leave(found, len(rows)):
        return False
    return found.told <= _TOLD * (len(rows) + len(found.around))


def _speaks_of_leave(found: Found, people: int) -> bool:
    """Whether the lines around ask for leave or tell of it, or most of what is said of people does."""
    around = any(SPEAKS_OF_IT.search(fold(line)) or asks_about(line) == QUOTE for line in found.around)
    said = sum(
        any(SPEAKS_OF_IT.search(fold(text)) or QUOTING.search(fold(text)) for text in texts)
        for texts in found.texts.values()
    )
    return around or found.key or said >= _SPOKEN * people


def _answered_in_figures(records: Sequence[Sequence[str]], note: str) -> bool:
    """Whether most answer in figures of a key."""
    figures = {code for code in key_in(note) if code.isdigit()}
    filled = [cell.strip() for row in records for cell in row[1:] if cell.strip()]
    return len(figures) > 1 and 2 * sum(cell in figures for cell in filled) > len(filled)


_A_QUESTION = 4
_AGAIN, _SPOKEN, _NOBODY, _CLEAR = 1.25, 0.5, 1.5, 0.4


def _row(who: str, found: Found) -> list[str]:
    said, default = found.said[who], found.default
    asides = found.asides.get(who, [])
    age = _age([*asides, *found.texts.get(who, [])], len(asides))
    notes = []
    for aside in asides:
        if aside != age:
            one = judged(aside, Asked())
            said = [*said, one] if one.answers or one.open else said
            notes += [] if one.answers and not one.rest else [aside]
    answers: dict[str, str] = {}
    for one in said:
        for about, answer in one.answers.items():
            answers[about] = stricter(answers.get(about, ""), answer)
        notes += one.rest
    open_ = any(one.open for one in said) or _in_two_groups(said)
    if default is not None:
        if QUOTE not in answers and (NAME in answers or not open_ and not any(one.rest for one in said)):
            answers = {**default.answers, **answers}
        elif SHARE not in answers and SHARE in default.answers:
            answers[SHARE] = default.answers[SHARE]
    quote = answers.get(QUOTE, "")
    if open_ and quote != "No":
        quote = UNSURE
    if quote == "Yes":
        quote = {"Yes": NAMED, "first name only": FIRST_NAME}.get(answers.get(NAME, "No"), UNNAMED)
    elif not quote and (open_ or any(said) or notes):
        quote = UNSURE
    share = answers.get(SHARE, "")
    share = {ONLY_PARTNERS: "partners only", "team only": "No"}.get(share, share)
    notes = list(dict.fromkeys(note for note in notes if note.strip()))
    if not answers and notes and all(map(is_elsewhere, notes)):
        return [who, age, notes[0], "", "", ""]
    return [who, age, quote, share, answers.get(PHOTO, ""), "; ".join(notes)]


_PLACE = re.compile(
    r"\b(?:stall|flat|table|plot|room|unit|hut|pitch|berth|seat|ward|block|floor|route|bus|line|box|form|slip|house|door|no|number|nr)\W{0,2}\d{1,3}[a-z]?\b",
    re.I,
)
"""The number of a place, which is no age."""


def _age(texts: Sequence[str], asides: int) -> str:
    """What is said of somebody's age, if they may be a child."""
    year = dt.date.today().year
    for n, text in enumerate(texts):
        if (n < asides or text == "under 16") and re.search(r"(?<!\d)(?:[4-9]|1[0-7])(?!\d)", _PLACE.sub("", text)):
            return text
        if grown_in_school(fold(text), MINOR_BELOW):
            continue
        for piece in re.split(r"(?<=[.;!?])\s+|\s*[,()]\s*", text):
            if age_noted(piece, year, MINOR_BELOW)[1]:
                return piece.strip(" .")
    return ""


def _in_two_groups(said: Sequence[Said]) -> bool:
    """Whether somebody is listed among those who permit one thing and among those who permit another."""
    levels = {(one.answers[QUOTE], one.answers.get(NAME, "")) for one in said if one.grouped and QUOTE in one.answers}
    return len(levels) > 1
