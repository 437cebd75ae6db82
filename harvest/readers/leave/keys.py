# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""The codes that stand beside people's words and what a document says they mean."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field, replace

from harvest.readers.documents.lines import Line
from harvest.readers.documents.told.told_keys import key_in
from harvest.readers.leave.rows import Row
from harvest.readers.leave.said import reads
from harvest.readers.permission.text import any_of, fold

_CODE = re.compile(
    r"(?:^|(?<=[\s:;,.(]))[\"“'(\[]?([A-Z]{1,2}|\d|\?|\*{1,3}|[✓✔✗✘†#+×]|(?i:green|amber|red|yellow|blue|orange|white|black|pink|purple|grey|none|blank))"
    r"(?: (?:rows?|cells?|dots?|stickers?|cards?|fill))?[\"”')\]]?\s*(?:=|→|->|\bmeans\b|\bstands for\b|(?<=[a-z]):\s)\s*"
)

_IN_BRACKETS = re.compile(r"(?:^|(?<=[\s:;,.]))[\[(]([A-Z]{1,2}|\d|\?|\*{1,3})[\])]\s+(?=[^\W\d_])")
"""A code in brackets before what it stands for: ``[A] words and name; [B] words alone``."""


@dataclass(slots=True)
class Codes:
    """What each code means, and the lines that say so."""

    meanings: dict[str, str] = field(default_factory=dict)
    texts: list[str] = field(default_factory=list)


def codes_in(texts: Sequence[str], calling: Collection[str] = ()) -> Codes:
    """The codes that lines of a document explain, where they say how far words may go.

    What calls people (``calling``) is no code.

    >>> codes_in(["Note: N = print words and name. A = words, but no name. X = in confidence."]).meanings
    {'n': 'yes, with my name', 'a': 'yes, but not my name', 'x': 'in confidence'}
    """
    found = Codes()
    for text in texts:
        marks = list(_CODE.finditer(text))
        marks = marks if len(marks) > 1 else list(_IN_BRACKETS.finditer(text))
        if len(marks) < 2:
            continue
        ends = [*(m.start() for m in marks[1:]), len(text)]
        meanings = {fold(m[1]): text[m.end() : end].strip(" ;,.") for m, end in zip(marks, ends, strict=True)}
        told = {code: meaning(said) for code, said in meanings.items()}
        if sum(reads(said).of_leave for said in told.values()) >= 0.5 * len(told):
            found.meanings |= told
            found.texts.append(text)
    if not found.meanings and (run := _run(texts)):
        found.meanings = {fold(m[1]): meaning(m[2].strip(" ;,.")) for m in (_LINE.match(texts[n]) for n in run) if m}
        found.texts = [texts[n] for n in run]
    if not found.meanings:
        key = key_in([Line(text) for text in texts])
        if set(key.meanings) & {fold(name) for name in calling if name}:
            return found
        found.meanings = {code: meaning(said) for code, said in key.meanings.items()}
        found.texts = [texts[n] for n in key.lines]
    return found


def meaning(text: str) -> str:
    """What a code stands for, in a sentence where only what may be shown is named.

    >>> meaning("words and name"), meaning("words only, no name"), meaning("keep out")
    ('yes, with my name', 'yes, but not my name', 'keep out')
    """
    said = fold(text).strip(" .")
    if _BOTH.fullmatch(said):
        return "yes, with my name"
    if _USE_NAMED.fullmatch(said):
        return "yes, with my name"
    return "yes, but not my name" if _WORDS.fullmatch(said) or _USE_NAMELESS.fullmatch(said) else text


_BOTH = any_of(
    r"(?:(?:the|my|their|your) )?(?:words?|quotes?|text|story) (?:and|with|\+|&|plus) (?:(?:the|my|their|your|a|first) )*names?(?: (?:too|both|as well))?"
)
_USE = r"(?:\w+, )?(?:ok to |can |may )?(?:quote|print|use|publish)(?: (?:it|them|words|the words|their words))?,? "
_USE_NAMED = any_of(_USE + r"(?:with|and|by) (?:(?:the|their|a|first|full|own) )*names?")
_USE_NAMELESS = any_of(_USE + r"(?:but )?(?:no|without|not (?:the|their)|without (?:the|their|a)) names?")
_WORDS = any_of(
    r"(?:(?:the|my|their|your) )?(?:words?|quotes?|text|story)(?: only| alone)?,? ?(?:but )?(?:no|without|not (?:the|my|their|your))(?: (?:the|a|my|their))? names?|(?:(?:the|my|their|your) )?words?,? (?:but |and )?nothing (?:that |which |to )(?:says?|tells?|shows?|gives away) (?:who|whose)(?: it was| they are| said it)?|(?:just |only )?(?:the )?words?(?: only| alone)?"
)


def keys_and_notes(rows: Sequence[Row]) -> list[Row]:
    """Lines that explain codes, and notes on somebody's leave: nobody's words, though a label may stand before them."""
    plain = [row for row in rows if row.heading is None and not row.rule]
    key = key_in([Line(row.text) for row in plain])
    short = bool(key.meanings) and all(len(code) <= _SHORT for code in key.meanings)
    run = _run([row.text for row in plain])
    below = [plain[n] for n in run or (key.lines if short and len(key.lines) > 1 else [])]
    return [row for row in plain if any(row is one for one in below) or _is_of_all(row.text)]


def with_codes_behind(rows: Sequence[Row], key: Sequence[Row]) -> list[Row]:
    """The rows in which a code of the key that stands before a name stands behind it: ``[A] Ann: …``."""
    codes = codes_in([row.text for row in key]).meanings
    if not codes:
        return list(rows)
    made = []
    for row in rows:
        found = _BEFORE.match(row.text) if row.heading is None else None
        if found is not None and fold(found[1]) in codes:
            row = replace(row, text=f"{found[2].strip()} [{found[1]}]{found[3]}")
        made.append(row)
    return made


def _run(texts: Sequence[str]) -> list[int]:
    """Lines below each other that each begin with a code of a letter or two and say what it permits."""
    runs: list[list[int]] = [[]]
    for n, text in enumerate(texts):
        if _LINE.match(text) and len(text.split()) <= _LONG:
            runs[-1].append(n)
        elif runs[-1]:
            runs.append([])
    for run in runs:
        found = [m for n in run if (m := _LINE.match(texts[n]))]
        read = [reads(meaning(m[2])) for m in found]
        different = len({fold(m[1]) for m in found}) == len(found)
        clear = sum(one.of_leave and one.clear for one in read)
        if len(run) > 1 and different and clear > 1 and sum(one.of_leave for one in read) >= 0.5 * len(run):
            return run
    return []


_LINE = re.compile(
    r"^[\s•*-]*[\"“'(\[{]?([A-Z]{1,2}\*?|\d|\?|\*{1,3}|[–-])[\"”')\]}]?\s*(?:[=:–—→-]|->|means)+\s*(\S.*)$"
)
_LONG = 24
"""So many words at most has a line of a key."""
_BEFORE = re.compile(
    r"^[\s•*-]*[(\[]([A-Z?]{1,3}\*?|\d{1,2})[)\]]\s+([^\W\d_][^:\n“\"«]{1,50}?)(\s*[:–—,]\s.*|\s+[“\"«].*)$", re.S
)


def _is_of_all(text: str) -> bool:
    if len(codes_in([text]).meanings) > 1:
        return True
    noted = _NOTE.match(text)
    return noted is not None and any(reads(s).of_leave for s in (text, text[noted.end() :], *_PART.split(text)))


_SHORT = 3
"""So many letters has a code that may stand like a label."""
_PART = re.compile(r"[:;.] ")
_NOTE = re.compile(
    r"^\W{0,3}(?:n\.?\s?b\.?|p\.?\s?s\.?|notes?|nota(?: bene)?|update|uwaga|achtung|hinweis|noder|remarque|opmerking)\b\W{1,3}",
    re.I,
)
