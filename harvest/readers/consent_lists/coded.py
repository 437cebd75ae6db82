"""Columns of a list that hold codes with a key (Q2 = may be quoted with name) put into the words that the key gives."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.consent_lists.cells import with_or_without_name
from harvest.readers.consent_lists.columns import OTHER, column_of
from harvest.readers.consent_lists.put_together import QUOTE, put_together
from harvest.readers.permission.how_far import UNCLEAR, how_far, is_blank
from harvest.readers.permission.text import any_of, fold

_PAIR = re.compile(
    r"(?:^|[;:.,\n(]\s*)([A-Za-z]{1,4}\d{0,2}|\d{1,2}|\?)\)?\s*[=–]\s*([^;=\n]+?)(?=\s*(?:;|\n|$|\.\s|\.$))"
)
_QUOTES = any_of(r"\bquot\w*|\bprint\w*|\bwords?\b.*\buse\w*|\buse\w*\b.*\bwords?\b")
_PHOTO = any_of(r"\bphoto\w*|\bpictures?\b|\bfilm\w*")
_RECORDS = any_of(r"\brecord\w*|\btap(?:e|ed|ing)\b")
_NOT = any_of(r"\bnot\b|\bno\b|\bnever\b|\bdon'?t\b|\brefus\w*|\bdeclin\w*|\bnone\b")
_WITHOUT_NAME = any_of(
    r"\bno (?:sur)?names?\b|\bwithout (?:\w+ )?names?\b|\banon\w*|\bunnamed\b|\bnot? (?:by )?name[ds]?\b"
)
_WITH_NAME = any_of(r"\b(?:with|by|under|and) (?:\w+ )?names?\b|\bnamed\b|\bname (?:ok|fine|too)\b")
_SHORT = 4
_MOST = 0.8

Rows = Sequence[Sequence[str]]


def decoded(header: Sequence[str], records: Rows, note: str) -> tuple[list[str], list[list[str]]]:
    """The heads and rows with each coded column under a question in plain words and answered in them.

    >>> key = "Q0 = do not quote; Q1 = may be quoted, no name; Q2 = may be quoted with name; S1 = partners; S2 = public"
    >>> decoded(["Name", "Q", "S"], [["Ada Obi", "Q1", "S2"], ["Bo Lind", "Q0", "S1"]], key)[1]
    [['Ada Obi', 'Yes, without my name', 'public'], ['Bo Lind', 'No', 'partners']]
    """
    key = {code: meaning.strip() for code, meaning in _PAIR.findall(note)}
    heads, rows = list(header), [list(row) for row in records]
    for n, head in enumerate(header):
        whole = put_together([row[n].strip() if n < len(row) else "" for row in records], key)
        if whole is not None:
            _in_columns(n, whole, heads, rows)
            continue
        column = [row[n].strip() if n < len(row) else "" for row in records]
        filled = [cell for cell in column if not is_blank(cell)]
        known = [key[cell] for cell in filled if cell in key]
        if not known or len(known) < _MOST * len(filled):
            continue
        if column_of(n, head, column).what != OTHER and len(head.strip()) > _SHORT:
            continue  # the heading says itself what it asks, and is read with its key
        asked = _asked(known)
        if asked:
            heads[n] = asked
            for row, cell in zip(rows, column, strict=True):
                if cell in key:
                    row[n] = _answer(asked, key[cell])
    return heads, rows


def _in_columns(n: int, answers: dict[str, list[str]], heads: list[str], rows: list[list[str]]) -> None:
    """Answers to several questions put in the place of the column that held them all, and behind the last one."""
    width = len(heads)
    for row in rows:
        row += [""] * (width - len(row))
    for question, said in answers.items():
        if question == QUOTE:
            heads[n] = question
            for row, answer in zip(rows, said, strict=True):
                row[n] = answer
        else:
            heads.append(question)
            for row, answer in zip(rows, said, strict=True):
                row.append(answer)


_QUOTE, _PHOTOS, _RECORD, _FAR = "Quote you?", "Photo?", "May we record you?", "Who may see it?"


def _asked(meanings: Sequence[str]) -> str:
    """The question that these answers answer; empty where they are about something else."""
    said = fold(" | ".join(dict.fromkeys(meanings)))
    for pattern, question in ((_QUOTES, _QUOTE), (_PHOTO, _PHOTOS), (_RECORDS, _RECORD)):
        if pattern.search(said):
            return question
    return _FAR if all(how_far(meaning) != UNCLEAR for meaning in meanings) else ""


def _answer(asked: str, meaning: str) -> str:
    text = fold(meaning)
    if asked == _FAR:
        return meaning
    if asked == _QUOTE:
        if _WITHOUT_NAME.search(text):
            return "Yes, without my name"
        if _WITH_NAME.search(text):
            return "No" if re.match(r"(?:do )?not\b|never\b", text) else "Yes, with my name"
        plain = with_or_without_name(meaning)
        return plain if plain != meaning else "No" if _NOT.search(text) else "Yes"
    return "No" if _NOT.search(text) else "Yes"
