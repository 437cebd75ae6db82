"""Columns of a list that hold codes with a key (Q2 = may be quoted with name) put into the words that the key gives."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from harvest.readers.consent_lists.columns import column_of
from harvest.readers.consent_lists.keys.denied_codes import with_denied_dashed
from harvest.readers.consent_lists.keys.list_keys import codes_in, codes_spoken_of, key_in, key_of_column
from harvest.readers.consent_lists.keys.meanings import (
    FAR,
    NAME_TOO,
    ONLY_PARTNERS,
    OPEN,
    QUOTE,
    SHARE,
    TEAM_ONLY,
    UNNAMED,
    UNSURE,
    meaning_of,
    of_the_name_alone,
    strictest,
)
from harvest.readers.consent_lists.nouns import NAME, ListColumn
from harvest.readers.permission.answered.partners import for_partners_alone
from harvest.readers.permission.asks.how_far import is_blank
from harvest.readers.permission.columns import looks_like_permission
from harvest.readers.permission.text import fold

Rows = Sequence[Sequence[str]]
NOTES = "Notes"
_MOST = 0.8
_PLAIN = frozenset(["y", "n", "yes", "no", "x", "1", "0", "✓", "✗", "-", "–"])
"""Marks that need no key where the heading says what it asks."""


def decoded(header: Sequence[str], records: Rows, note: str) -> tuple[list[str], list[list[str]]]:
    """The heads and rows with each coded column under questions in plain words and answered in them.

    >>> key = "Q0 = do not quote; Q1 = may be quoted, no name; Q2 = may be quoted with name; S1 = partners; S2 = public"
    >>> decoded(["Name", "Q", "S"], [["Ada Obi", "Q1", "S2"], ["Bo Lind", "Q0", "S1"]], key)[1]
    [['Ada Obi', 'Yes, without my name', 'anyone'], ['Bo Lind', 'No', 'partners']]
    >>> decoded(["Name", "Code"], [["Ada", "QS"], ["Bo", "X"]], "Q = with name; S = share it; X = nothing")[1]
    [['Ada', 'Yes, with my name', 'Yes'], ['Bo', 'No', '']]

    A letter for the name permits no quoting where another does, and a word may deny each of them.

    >>> rows = [["Ada", "Q N"], ["Bo", "N"], ["Cy", "Q, not N"], ["Di", "not Q"]]
    >>> decoded(["Name", "Code"], rows, "Q = quote; N = with name")[1]
    [['Ada', 'Yes', 'Yes'], ['Bo', '', 'Yes'], ['Cy', 'Yes', 'No'], ['Di', 'No', '']]
    """
    dashed = with_denied_dashed([cell for row in records for cell in row], [note, *header])
    records = [[dashed(cell) for cell in row] for row in records]
    general = key_in(note)
    width = len(header)
    heads, rows = list(header), [[*row, *[""] * (width - len(row))] for row in records]
    found: dict[int, dict[str, list[str]]] = {}
    asked = any(column_of(n, head, [row[n].strip() for row in rows]).purposes for n, head in enumerate(header))
    for n, head in enumerate(header):
        own = key_of_column(head, header, note)
        key = {**general, **own}
        key |= {f"-{code}": f"not: {meaning}" for code, meaning in key.items() if code.isalnum()}
        if not key or column_of(n, head, [row[n].strip() for row in rows]).what == NAME:
            continue
        answers = _answers([_as_told_later(row, n, key) for row in rows], key, head, own, asked=asked)
        if answers is not None:
            found[n] = answers
    for n, answers in found.items():
        if FAR in answers and QUOTE not in answers and not asked and all(QUOTE not in one for one in found.values()):
            # nothing else is asked: words that may go to partners may be told them
            answers = {QUOTE: [UNNAMED if far == ONLY_PARTNERS else "" for far in answers[FAR]], **answers}
        refused = QUOTE in answers and FAR in answers and {*answers[QUOTE]} <= {"", "No"}
        if refused and any("quotation" in kind.purposes for m, kind in _asking(header, rows) if m not in found):
            # being quoted is asked elsewhere: what this column forbids stands against that as a remark
            notes = answers.get(NOTES, [""] * len(rows))
            said = ["not to be used" if no else "" for no in answers[QUOTE]]
            kept = {question: told for question, told in answers.items() if question not in (QUOTE, NOTES)}
            answers = {**kept, NOTES: ["; ".join(filter(None, both)) for both in zip(said, notes, strict=True)]}
        _in_columns(n, answers, heads, rows)
    return heads, rows


def _as_told_later(row: Sequence[str], n: int, key: Mapping[str, str]) -> str:
    """A code, or the one that a remark in the row says it is now ("now C"), if that is no wider in anything.

    A remark that speaks of another code in any other way ("wants to be orange") makes it unsure.
    """
    cell = row[n]
    later = [m["code"] for at, other in enumerate(row) if at != n for m in _NOW.finditer(other)]
    for code in (code for code in later if code.casefold() in key and cell.strip().casefold() in key):
        before, after = _meaning(cell.strip().casefold(), key), _meaning(code.casefold(), key)
        cell = code if strictest([before, after]) == strictest([after]) else f"{cell}?"
    own = cell.strip(" ?").casefold()
    if cell.endswith("?") or later or own not in key:
        return cell
    spoken = {code for at, other in enumerate(row) if at != n for code in codes_spoken_of(other, key)}
    return f"{cell}?" if spoken - {own} else cell


_NOW = re.compile(
    r"(?:\b(?:now|(?:changed?|moved|switched|down) to|made)|→|->)\s+(?:an? |code |level )?(?P<code>\w{1,8})\b", re.I
)


def _asking(header: Sequence[str], rows: Rows) -> list[tuple[int, ListColumn]]:
    return [(m, column_of(m, head, [row[m].strip() for row in rows])) for m, head in enumerate(header)]


def _answers(
    column: Sequence[str], key: Mapping[str, str], head: str, own: Mapping[str, str], *, asked: bool
) -> dict[str, list[str]] | None:
    """What the cells of a column answer to each plain question; None where it holds no codes about permission."""
    filled = [cell for cell in column if not is_blank(cell) or cell.strip().casefold() in key]
    codes = {cell: codes_in(cell, key) for cell in filled}
    known = [cell for cell in filled if codes[cell][0]]
    used = {code for cell in known for code in codes[cell][0]}
    if not used or len(known) < _MOST * len(filled):
        return None
    if used <= _PLAIN and not used & {*own} and (own or column_of(0, head, column).purposes):
        return None  # the heading says what it asks, and the marks are plain
    # beside columns that ask, a bare yes below a heading that asks for no leave (“Wants manure”) permits nothing
    elsewhere = asked and head.strip() != "" and not looks_like_permission(head)
    asks = elsewhere or column_of(0, head, ()).purposes
    if all(fold(key[code]).strip(" .") in _PLAINLY for code in used) and asks:
        return {head: [_in_words(cell, codes.get(cell, ([], ""))[0], key) for cell in column]}
    meant = {code: _meaning(code, key) for code in used}
    meant |= _names_apart(meant, [codes[cell][0] for cell in known], key)
    meant |= _passed_on_besides(meant, [codes[cell][0] for cell in known])
    lacking = {code: without for code in key if (without := _where_it_lacks(code, key))}
    questions = sorted({question for answers in meant.values() for question in _both([answers])})
    if not questions or sum(bool(meant[code]) for code in used) < _MOST * len(used):
        return None
    found: dict[str, list[str]] = {question: [] for question in (*questions, NOTES)}
    for cell in column:
        here, behind = codes.get(cell, ([], ""))
        answers = _both(meant[code] for code in here)
        for code, without in lacking.items():
            if here and code not in here:
                answers = {**without, **answers}
        if QUOTE in questions and answers.get(FAR) == ONLY_PARTNERS:
            answers.setdefault(QUOTE, UNNAMED)  # words that may go to partners may be told them
        if here and behind == UNSURE or (cell in codes and not here):
            answers, behind = dict.fromkeys(questions, UNSURE), "" if here else cell.strip()
        elif behind and for_partners_alone(behind):
            answers, behind = {**answers, FAR: ONLY_PARTNERS}, ""
            found.setdefault(FAR, [""] * (len(found[NOTES])))
        for question, said in found.items():
            said.append(behind if question == NOTES else answers.get(question, ""))
    return {question: said for question, said in found.items() if question != NOTES or any(said)}


def _both(several: Iterable[Mapping[str, str]]) -> dict[str, str]:
    """The answers of several codes as one; two that differ are no answer."""
    found: dict[str, str] = {}
    for answers in several:
        for question, said in answers.items():
            before = found.get(question, said)
            plain = {before, said} - {"Yes"} if question == QUOTE else {before, said}
            found[question] = said if before == said else plain.pop() if len(plain) == 1 else UNSURE
    return found


def _names_apart(
    meant: Mapping[str, Mapping[str, str]], cells: Sequence[Sequence[str]], key: Mapping[str, str]
) -> dict[str, dict[str, str]]:
    """What codes for the name alone answer where they stand beside one for quoting: nothing about quoting itself."""
    alone = {code: key[code[1:] if code[:1] == "-" and code[1:] in key else code] for code in meant}
    named = {code for code, meaning in alone.items() if of_the_name_alone(meaning) and not _BUILDS.match(fold(meaning))}
    quoting = {code for code, said in meant.items() if QUOTE in said} - named
    if not any({*cell} & named and {*cell} & quoting for cell in cells):
        return {}
    return {code: {NAME_TOO: "No" if code.startswith("-") else "Yes"} for code in named}


def _passed_on_besides(
    meant: Mapping[str, Mapping[str, str]], cells: Sequence[Sequence[str]]
) -> dict[str, dict[str, str]]:
    """What codes for partners answer that stand beside one for quoting alone: words go to partners besides.

    >>> meant = {"q": {QUOTE: "Yes"}, "p": {FAR: "partners"}}
    >>> _passed_on_besides(meant, ["qp", "q"]) == {"p": {SHARE: "Yes"}}, _passed_on_besides(meant, ["q", "p"])
    (True, {})
    """
    told = {code for code, said in meant.items() if {*said.items()} == {(FAR, "partners")}}
    quoting = {code for code, said in meant.items() if QUOTE in said and FAR not in said}
    with_told = [cell for cell in cells if {*cell} & told]
    besides = bool(with_told) and all({*cell} & quoting for cell in with_told)
    return {code: {SHARE: "Yes"} for code in told} if besides else {}


def _meaning(code: str, key: Mapping[str, str], depth: int = 0) -> dict[str, str]:
    """What a code answers; one that builds on another ("as 2, and with name") answers what that one does, and more.

    >>> key = {"1": "partners may read it", "2": "as 1, and may be quoted without name", "3": "as 2, with the name too"}
    >>> _meaning("3", key)[QUOTE]
    'Yes, with my name'
    """
    if code.startswith("-") and code[1:] in key:
        return {SHARE if question == FAR else question: "No" for question in _meaning(code[1:], key, depth)}
    built = _BUILDS.match(fold(key[code]))
    if (lacks := _LACKS.search(key[code])) is not None and lacks["code"].casefold() == code:
        return meaning_of(key[code][: lacks.start()])
    if built is None or built["on"] not in key or built["on"] == code or depth > _DEEPEST:
        return meaning_of(key[code])
    more = meaning_of(built["more"])
    base = _meaning(built["on"], key, depth + 1)
    if FAR in base and FAR not in more and OPEN.search(built["more"]):
        del base[FAR]
    return {**base, **more}


def _where_it_lacks(code: str, key: Mapping[str, str]) -> dict[str, str]:
    """What the meaning of a code says of those who lack it ("no P: stays here").

    >>> _where_it_lacks("p", {"p": "may go to the museum (no P: stays here)"}) == {SHARE: "No"}
    True
    """
    lacks = _LACKS.search(key[code])
    if lacks is None or lacks["code"].casefold() != code:
        return {}
    meant = meaning_of(lacks["meaning"])
    return {SHARE: "No"} if meant.get(FAR) == TEAM_ONLY else meant


_LACKS = re.compile(
    r"[\s,;(.]*\b(?:no|without|if no|where no|lacking) (?P<code>\S{1,4}?)\s*[:=–-]\s*(?P<meaning>[^)]+)", re.I
)
_BUILDS = re.compile(
    r"(?:the )?(?:as|same as|like|all of|everything in) (?:level |code |for )?(?P<on>\w{1,6})\b\W*"
    r"(?:and|but|plus|also)?\W*(?P<more>.*)$"
)
_DEEPEST = 5
_PLAINLY = {"yes": "Yes", "no": "No", "agreed": "Yes", "agrees": "Yes", "refused": "No"}
_PLAINLY |= dict.fromkeys(("not asked", "blank", "did not say", "not answered"), "")


def _in_words(cell: str, codes: Sequence[str], key: Mapping[str, str]) -> str:
    """A mark put into the yes or no that the key gives it; whatever the key does not hold stays."""
    said = {_PLAINLY[fold(key[code]).strip(" .")] for code in codes}
    return said.pop() if len(said) == 1 else cell


def _in_columns(n: int, answers: Mapping[str, list[str]], heads: list[str], rows: list[list[str]]) -> None:
    """Answers to several questions put in the place of the column that held them all, and behind the last one."""
    first = QUOTE if QUOTE in answers else next(iter(answers))
    for question, said in answers.items():
        if question == first:
            heads[n] = question
            for row, answer in zip(rows, said, strict=True):
                row[n] = answer
        else:
            heads.append(question)
            for row, answer in zip(rows, said, strict=True):
                row.append(answer)
