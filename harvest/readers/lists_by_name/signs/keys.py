# ruff: noqa: E501 – patterns are easier to check on one line
"""What codes, colours and marks stand for, as lines and cells around a list explain them."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from itertools import groupby

from harvest.readers.consent_lists.keys.list_keys import tells_marks
from harvest.readers.lists_by_name.heard.clauses import topics
from harvest.readers.lists_by_name.heard.said import NAME, NO, QUOTE, SHARE, YES, Heard
from harvest.readers.lists_by_name.heard.wording import heard
from harvest.readers.lists_by_name.heard.words import PHOTO, QUOTING
from harvest.readers.lists_by_name.who.people import Known
from harvest.readers.permission.text import fold

_COLOURS = (
    r"green|amber|yellow|red|orange|blue|grey|gray|white|pink|purple|gwyrdd|coch|melyn|zielon\w+|czerwon\w+|zolt\w+"
)
_CODE = rf"(?:(?i:{_COLOURS})|[A-Z]{{1,2}}[+–-](?=\s*(?:[=:]|$))|[A-Z]{{1,2}}\d?|\d{{1,2}}|[*?✓✔✗✘●○+~#–👍👎-]{{1,2}})"
_KEYED = re.compile(
    rf"(?<![\w'’-])(?!(?<=\d[./])\d)(?P<code>{_CODE})(?: (?:dots?|stickers?|cards?|stars?|marks?|spots?))?\s*(?:=|:(?!\d\d\b)|→|->|\bmeans\b|\bis for\b|\bif\b(?= (?i:i|we|you|it|they|not|that|your|my)\b)|–(?=\s))\s*(?=\S)"
)
_SPACED = re.compile(
    rf"^\s*(?P<code>(?i:{_COLOURS})|[B-HJ-Z]|[A-Z]{{2}}|[A-Z](?=\s*[–—-]|\s\s)|\d|[+*?✓✔✗✘●○~#–-](?=\s\s))\s{{1,}}[–—-]?\s*(?P<meaning>\S.{{5,120}})$"
)
_LETTER = re.compile(r"^\s*(?P<code>[A-Z]\d?)\s+(?P<meaning>\S.{5,120})$")
_SHOUTED = re.compile(r"(?<![\w'’-])(?P<code>GREEN|AMBER|YELLOW|RED|ORANGE|BLUE|WHITE|PINK|GREY)\s+(?=[a-z\"“])")
_PAIR = re.compile(r"(?P<one>\S+) ?/ ?(?P<other>\S+)")
_OTHER_SIGN = re.compile(r"(?<=[.;])\s+(?=[A-Z][^=.;]{2,30}\s=)")
"""Where a sign is explained that is no code that is known: ``Gold star as well = fine for the council``."""
_CALLED_KEY = re.compile(r"^\W*(?:key|legend)\s{2,}(?=\S)", re.I)
_PAIR_KEYED = re.compile(
    rf"^\W*?(?P<one>{_CODE}) ?/ ?(?P<other>{_CODE})(?: \w+){{0,3}}?\s*(?:=|:|→|->)\s*(?P<meaning>[^.;]{{5,120}})"
)
_SEVERAL = re.compile(
    rf"^\W*(?P<codes>{_CODE}(?:\s*(?:,|&|/|\band\b|\bor\b)\s*{_CODE})+)\s*(?:=|:|→|->|\bmean\b|\ball mean\b)\s*(?P<meaning>[^=]{{5,120}}?)[\s.)]*$"
)
"""Several codes that stand for one thing besides: ``0, 1 and 2 = not to be passed on``."""
_EITHER = re.compile(r"(?P<before>.*?)\b(?P<one>\w+) ?/ ?(?P<other>\w+(?: not\b)?)(?P<after>.*)")
_CODES_ALONE = re.compile(r"\W*[A-Z]\d?(?:\W+[A-Z]\d?)+\W*")
"""Codes that answer for somebody and explain nothing: ``G -E -P``."""
_SHORT, _MOST = 6, 4
_PLUS_SIGN, _DASH, _TOGETHER = "+", "-", 3
_PLAIN = frozenset(["yes", "no", "y", "n", "ok", "tick", "cross", "x"])


def key_of(texts: Sequence[str], rows: Sequence[Sequence[str]], asked: Collection[str] = ()) -> dict[str, Heard]:
    """The codes that texts and rows explain but those by which questions are ``asked``; yes, no and the like explain themselves where nothing else is a code.

    >>> sorted(key_of([], [["N", "words with the name"], ["W", "words, no name"], ["X", "don't print anything"]]))
    ['n', 'w', 'x']
    >>> sorted(key_of(["W  quote, no name", "+  may be passed on", "-  not to be passed on"], [])), key_of(["-  do not quote"], [])
    (['+', '-', 'w'], {})
    >>> sorted(key_of(["N may be quoted, name given", "A may be quoted, no name", "X not to be quoted"], []))
    ['a', 'n', 'x']
    """
    found: dict[str, Heard] = {}
    texts = [text for text in texts if not _CODES_ALONE.fullmatch(text)]
    for text in texts:
        for code, said in _explained(text).items():
            if [*said.answers] != [QUOTE] or said.unclear or code not in found:  # “green = yes” tells nothing more
                found.setdefault(code, Heard()).take(said)
    for code, said in _below_each_other(texts).items():
        found.setdefault(code, said)
    cells: dict[str, Heard] = {}
    for row in rows:
        cells |= keyed_cells(row)
    for code, said in cells.items():
        if not {*said.answers} & {*found.get(code, Heard()).answers}:
            found.setdefault(code, Heard()).take(said)  # “1 = not passed on” may stand below “1: quote, no name”
    if _PLUS_SIGN not in found:
        found.pop(_DASH, None)  # a mark of lists
    as_levels(found)
    of_quoting = any(QUOTE in said.answers for code, said in found.items() if code not in _PLAIN)
    return {c: said for c, said in found.items() if c not in asked and (c not in _PLAIN or of_quoting)}


def as_levels(key: Mapping[str, Heard | None]) -> None:
    """Take codes that only say how somebody is named for leave to quote them, where another refuses quoting and none
    but these permits it: each stands for all that somebody permits.

    >>> key = {"k": Heard({NAME: YES}), "u": Heard({NAME: NO}), "x": Heard({QUOTE: NO})}
    >>> as_levels(key)
    >>> key["k"].answers, key["u"].answers, key["x"].answers
    ({'name': 'Yes', 'quote': 'Yes'}, {'name': 'No', 'quote': 'Yes'}, {'quote': 'No'})
    """
    told = [said for said in key.values() if said is not None]
    if any(said.answers.get(QUOTE) == NO for said in told) and not any(said.answers.get(QUOTE) == YES for said in told):
        for said in told:
            if NAME in said.answers and QUOTE not in said.answers and not said.unclear:
                said.put(QUOTE, YES)


def codes_of_questions(labels: Mapping[str, str], lines: Sequence[str], known: Known) -> dict[str, Heard]:
    """The letters of questions as codes for a yes to each, where several people are given nothing but such letters.

    >>> labels, known = {"a": QUOTE, "b": NAME, "c": SHARE}, Known([["Ada Obi"], ["Bo Lind"]])
    >>> {code: said.answers for code, said in codes_of_questions(labels, ["Ada Obi: a b c", "Bo Lind: a c"], known).items()}
    {'a': {'quote': 'Yes'}, 'b': {'name': 'Yes'}, 'c': {'share': 'Yes'}}
    >>> codes_of_questions(labels, ["Ada Obi: a yes b no c yes", "Bo Lind: a c"], known)
    {}
    """
    given = 0
    for line in lines if labels else ():
        spans = known.spans(line)
        letters = re.findall(r"[^\W_]+", line[spans[-1].end :]) if len({s.who for s in spans}) == 1 else []
        if letters and not line[: spans[0].start].strip(" -•*·–\t"):
            given += all(one.casefold() in labels for one in letters)
    return {code: Heard({about: YES}) for code, about in labels.items()} if given >= _PEOPLE else {}


_PEOPLE = 2


def keyed(text: str) -> dict[str, Heard]:
    """The codes that a text explains, each with what it permits.

    >>> {c: h.answers for c, h in keyed("Green = quote with the name. Red = do not quote.").items()}
    {'green': {'name': 'Yes', 'quote': 'Yes'}, 'red': {'quote': 'No'}}
    """
    found = _explained(text)
    coded = len(found) > 1 and not {*found} <= _PLAIN and any(QUOTE in said.answers for said in found.values())
    return {code: said for code, said in found.items() if code not in _PLAIN or coded}


def is_of_key(cell: str, key: Mapping[str, Heard]) -> bool:
    """Whether a cell explains a code where others are explained too, and answers nothing: ``N = quote with name``.

    >>> key = keyed("W = quote with name. X = no quotes.")
    >>> [is_of_key(cell, key) for cell in ("W = quote with name", "? = not asked", "W - mum", "W")]
    [True, True, False, False]
    """
    m = _KEYED.match(cell) if key else None
    return m is not None and "=" in m[0] and len(cell[m.end() :].split()) > 1


def explains(text: str) -> bool:
    """Whether a line explains several codes, or one with a sign between it and what it means."""
    several = tells_marks(text) or len(keyed(text)) > 1
    return several or (_KEYED.search(text) is not None and bool(_explained(text)))


def _below_each_other(texts: Sequence[str]) -> dict[str, Heard]:
    """The codes of lines below each other that begin with one each, be it a word as well: ``A may be quoted, no name``."""
    found: dict[str, Heard] = {}
    for lettered, run in groupby(texts, lambda text: _LETTER.match(text) is not None):
        marks = [m for text in run if (m := _LETTER.match(text))] if lettered else []
        told = {fold(m["code"]): said for m in marks if (said := meaning_of_code(m["meaning"])) is not None}
        found |= told if len(told) >= _TOGETHER and any(QUOTE in said.answers for said in told.values()) else {}
    return found


def key_lines(lines: Sequence[str], key: Mapping[str, Heard]) -> frozenset[str]:
    """The lines that explain a code each, one below the other; between names such a line says what those below permit.

    >>> key = key_of(lines := ["N  quote, name may be given", "W  words, no name", "X  do not quote"], [])
    >>> len(key_lines(lines, key)), len(key_lines([lines[0], "Ada, Bo", lines[1], "Cy"], key))
    (3, 0)
    """
    found: set[str] = set()
    for explaining, run in groupby(lines, lambda line: bool((m := _SPACED.match(line)) and fold(m["code"]) in key)):
        own = list(run)
        found |= {*own} if explaining and len(own) >= _TOGETHER else set()
    return frozenset(found)


def _explained(text: str) -> dict[str, Heard]:
    """All that a text explains, yes and no as well.

    >>> {c: h.answers for c, h in _explained("G = green dot: use my words, no name").items()}
    {'green': {'quote': 'Yes', 'name': 'No'}, 'g': {'quote': 'Yes', 'name': 'No'}}
    >>> {c: h.answers for c, h in _explained("Add 👍 if I may pass it on to the trust, 👎 if not").items()}
    {'👍': {'share': 'Yes'}, '👎': {'share': 'No'}}
    >>> {c: h.answers for c, h in _explained("✓ / ✗ after it = may / may not go to partners").items()}
    {'✓': {'share': 'Yes'}, '✗': {'share': 'No'}}
    >>> {c: h.answers for c, h in _explained("(0, 1 and 2 = not to be passed on to partners)").items()}
    {'0': {'share': 'No'}, '1': {'share': 'No'}, '2': {'share': 'No'}}
    """
    pair = _PAIR_KEYED.match(text)
    if pair and (both := _EITHER.fullmatch(pair["meaning"])) and (told := _either(pair, both)):
        return told
    if (several := _SEVERAL.search(text)) and (said := meaning_of_code(several["meaning"])) is not None:
        return {fold(code): Heard({**said.answers}, [*said.unclear]) for code in re.findall(_CODE, several["codes"])}
    text = _CALLED_KEY.sub("", text)
    marks, shouted = list(_KEYED.finditer(text)), list(_SHOUTED.finditer(text))
    if len(shouted) > 1:
        marks = sorted({m.start(): m for m in (*shouted, *marks)}.values(), key=lambda m: m.start())
    ends = [*(m.start() for m in marks[1:]), len(text)][: len(marks)]
    found = _listed(text)
    asked = QUOTE in topics(text[: marks[0].start()]) if len(marks) > 1 else False
    for m, end in zip(marks, ends, strict=True):
        meaning = _OTHER_SIGN.split(text[m.end() : end], maxsplit=1)[0].strip(" ,;.")
        if _IF_NOT.fullmatch(meaning):  # “👍 if we may share it, 👎 if not”
            before = found[[*found][-1]].answers if found else {}
            if YES in before.values():
                found[fold(m["code"])] = Heard({about: NO for about, answer in before.items() if answer == YES})
        elif 0 < len(meaning.split()) <= 25 and (said := meaning_of_code(meaning, of_quoting=asked)) is not None:
            found[fold(m["code"])] = said
    for m, after in zip(marks, marks[1:], strict=False):
        if not text[m.end() : after.start()].strip() and fold(after["code"]) in found:
            found[fold(m["code"])] = found[fold(after["code"])]  # “G = green dot: …”
    if not marks and (one := _SPACED.match(text)) and (said := meaning_of_code(one["meaning"])) is not None:
        found[fold(one["code"])] = said
    return found


_IF_NOT = re.compile(
    r"(?:(?:i|we|you|it) )?(?:not|may not|can(?:no|['’])t|(?:do|would|had) not|(?:don|wouldn)['’]t)\W*", re.I
)


def _listed(text: str) -> dict[str, Heard]:
    """What a line that calls itself a key explains with nothing but a blank behind each code.

    >>> sorted(_listed("Key: N quote with name · A quote, no name · X do not quote")), _listed("Key: under the mat")
    (['a', 'n', 'x'], {})
    """
    if not (head := _KEY.match(text)):
        return {}
    pieces = [_BARE.match(piece) for piece in re.split(r"\s*[·•;|]\s*", text[head.end() :])]
    told = {fold(m["code"]): said for m in pieces if m and (said := meaning_of_code(m["meaning"])) is not None}
    return told if len(told) > 1 else {}


_KEY = re.compile(r"^\W*(?:key|legend|codes?|letters?|allwedd|legenda|klucz)\s*:\s*", re.I)
_BARE = re.compile(r"^(?P<code>[A-Z]{1,2}\d?|\d{1,2}|[^\w\s]{1,2})\s+(?P<meaning>\S.{4,120})$")


def keyed_cells(row: Sequence[str]) -> dict[str, Heard]:
    """The codes that a row of a key explains, their meaning in the cell behind them; a row of answers explains none.

    >>> keyed_cells(["share with partners", "✓", "✓", "✗ not the council"])
    {}
    >>> keyed_cells(["A", "quote with name"])["a"].answers, keyed_cells(["with name next to it", "Y", "N", "Y - mum"])
    ({'name': 'Yes', 'quote': 'Yes'}, {})
    >>> keyed_cells(["Hope Lind", "A", "do not quote before Monday"])
    {}
    >>> keyed_cells(["Lind Hope", "", "", "T", "did not have his glasses"])
    {}
    >>> {c: h.answers for c, h in keyed_cells(["+ / –", "may / may not be passed to the Trust"]).items()}
    {'+': {'share': 'Yes'}, '-': {'share': 'No'}}
    """
    told = [bare for cell in row if (bare := cell.strip())]
    for left, code, meaning in zip(["", *told], told, told[1:], strict=False):
        if len(meaning.split()) < 2 or told.count(code) > 1 or (left and not _CALLED_KEY.match(f"{left}  a")):
            continue  # behind somebody's name a code is an answer, and what follows a remark
        if (pair := _PAIR.fullmatch(code)) and (both := _EITHER.fullmatch(meaning)):
            return _either(pair, both)
        if re.fullmatch(_CODE, code):
            if code.isdigit() and (
                len(code) > 1 or not {YES, NO} & {*(meaning_of_code(meaning) or Heard()).answers.values()}
            ):
                continue  # an age
            said = meaning_of_code(meaning) if fold(code) not in _PLAIN else heard(meaning, heading=True)
            return {fold(code): said} if said is not None and (said or fold(code) not in _PLAIN) else {}
    return {}


def _either(pair: re.Match[str], both: re.Match[str]) -> dict[str, Heard]:
    """What each of two codes stands for, as one sentence says of both; nothing where it tells but one."""
    means = {fold(pair[side]): f"{both['before']}{both[side]}{both['after']}" for side in ("one", "other")}
    told = {code: said for code, meaning in means.items() if (said := meaning_of_code(meaning)) is not None}
    return told if len(told) > 1 else {}


def meaning_of_code(meaning: str, *, of_quoting: bool = False) -> Heard | None:
    """What a code means; nothing of words where it is about photos, and None for what is not understood.

    Where what stands before the codes asks ``of_quoting``, a meaning may say no more than how, or that nobody is quoted.

    >>> [meaning_of_code(m, of_quoting=True).answers for m in ("full, with name", "restricted no name", "none")]
    [{'name': 'Yes', 'quote': 'Yes'}, {'name': 'No', 'quote': 'Yes'}, {'quote': 'No'}]
    """
    if of_quoting and _NO_QUOTES.fullmatch(fold(meaning).strip(" ).")):
        return Heard({QUOTE: NO})
    if PHOTO.search(fold(meaning)) and not QUOTING.search(PHOTO.sub(" ", fold(meaning))):
        return Heard()
    meaning = _OWN_REPORT.sub(", not shared", meaning)
    words = len(meaning.split())
    said = heard(meaning if words > 1 else f"please {meaning}", heading=True)
    if said.answers.keys() == {NAME}:
        said = heard(meaning, QUOTE)  # “yes, name too”
    if said.answers == {SHARE: NO} and all(_STAYS_HERE.fullmatch(one) for one in said.unclear):
        said.unclear.clear()  # “here only, not to be shared” says one thing twice
    if of_quoting and said.answers.keys() == {NAME} and not said.unclear:
        said.put(QUOTE, YES)
    return said or (heard(meaning, QUOTE) if words <= _SHORT else said) or None


_NO_QUOTES = re.compile(r"(?:none|nothing|not at all|no(?: use)?|neither|refused|declined)")
_OWN_REPORT = re.compile(
    r"[,;]? ?(?:but )?(?:(?:only|just) )?(?:in|for) (?:our|this) (?:own )?report (?:only|alone|and nowhere else)\b|"
    r"[,;]? ?(?:but )?(?:only|just) (?:in|for) (?:our|this) (?:own )?report\b|"
    r"[,;] ?(?:but )?(?:our|this) (?:own )?report (?:only|alone)\b",
    re.I,
)
"""How far words go that stay with those who ask: in their own report, and to nobody else."""
_STAYS_HERE = re.compile(r"(?:here|in.?house|internal(?:ly)?|us|(?:this|our) \w+|within (?:the|our) \w+) only")
