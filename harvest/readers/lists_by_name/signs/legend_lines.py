# ruff: noqa: E501 – patterns are easier to check on one line
"""Lines that explain signs of any kind: which stands for what, by how the line is laid out and that it speaks of leave."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from harvest.readers.lists_by_name.heard.asking import column_of
from harvest.readers.lists_by_name.heard.clauses import topics
from harvest.readers.lists_by_name.heard.said import NAME, NO, QUOTE, SHARE, YES, Heard, plainly
from harvest.readers.lists_by_name.heard.words import PHOTO
from harvest.readers.lists_by_name.signs.keys import as_levels, meaning_of_code
from harvest.readers.permission.text import any_of, fold

_LEAST, _WORDS = 2, 3
_QUOTES = "\"“”„'‘’"
_SIGN = rf"[{_QUOTES}]?(?P<code>[^\s=:→|{_QUOTES}](?:[^=:→|\t]{{0,30}}?[^\s=:→|.,])??)[{_QUOTES}]?"
_BEGIN = r"^\s*(?:[-•·–]\s+)?"
_SHAPES = (
    re.compile(rf"{_BEGIN}[(\[]?{_SIGN}[)\]]?\s*(?:=+>?|→|->|\bmeans\b|\bis for\b)\s*(?P<meaning>\S.{{2,150}})$"),
    re.compile(rf"{_BEGIN}[(\[]?{_SIGN}[)\]]?\s*(?::|\s[–—-]+(?=\s))\s*(?P<meaning>\S.{{2,150}})$"),
    re.compile(rf"{_BEGIN}[(\[]?{_SIGN}[)\].]?(?:\s{{2,}}(?:\|\s*)?|\t)(?P<meaning>\S.{{2,150}})$"),
    re.compile(r"^\s*[(\[]?(?P<code>[^\s=:→|]{1,12}?)[)\].]?\s(?P<meaning>\S.{2,150})$"),
)
_INLINE = re.compile(
    rf"(?:^|(?<=[\s,;.(]))[{_QUOTES}]?(?P<code>[^\s=:,;.{_QUOTES}]{{1,12}})[{_QUOTES}]?\s*(?:=|\bmeans\b|\bis\b(?=\s*[“\"]))\s*(?P<meaning>[“\"][^”\"]{{3,90}}[”\"]|[^“\"=;]{{3,90}}?)(?=\s*(?:[;.]|,\s*[{_QUOTES}]?\S{{1,12}}\s*(?:=|\bmeans\b|\bis\b)|$))"
)
"""Several signs in a line: ``N is "my words with my name", A is "my words, anonymous"``."""
_BEHIND = re.compile(r"(?:^|(?<=[.;,]))\s*(?P<meaning>[^.:;,=]{4,60}):\s*(?P<code>[^\s.,;:]{1,4})(?=\s*(?:[.;,]|$))")
"""Signs behind what they mean: ``Words with my name: W+. No words: W0.``"""
_AMID = re.compile(r"(?P<code>[^\w\s.,;:()“”\"'–—-]{1,2}) for [“\"](?P<meaning>[^”\"]{3,90})[”\"]")
"""A picture amid words: ``and a small ⭐ for "you may share my words"``."""
_NONE_AT_ALL = re.compile(
    r"\W*(?:(?:i|they|he|she|we) )?(?:(?:have |has )?(?:said|ticked|says?|chose) )?(?:none|neither|nothing(?: at all)?|no to (?:both|all|any|everything))(?: (?:of )?(?:it|(?:these|those|them|the|it)? ?(?:two|three|four|five)?))?\W*"
)
NO_SIGN = re.compile(
    r"\W*(?:no|without(?: an?y?)?|un)[ -]?(?:mark(?:ed)?|sign|sticker|dot|code|letter|star|colour|symbol)s?\W*", re.I
)
_KIND = re.compile(r"(?:dot|sticker|card|mark|spot|stripe|ribbon|badge|star|ring|flag|pin|button)s?")
_ABSENT = re.compile(r"\s*[(\[;,]\s*(?P<absent>(?:no|without) [^()=;,]{2,20}=[^()=]{3,90}?)[)\]]?\s*$", re.I)
"""What a sign says by being absent, beside what it says: ``star = may be shared (no star = not shared)``."""
MISSING = any_of(
    r"\b(?:letters?|codes?|signs?|stickers?|dots?|marks?|numbers?|stars?|symbols?|statements?|ones?)\b.{0,40}\b(?:missing|not there|leave off|left off|left out|leave out|absent|(?:not|n't) (?:there|given|listed|on it|shown))\b.{0,30}\bno\b"
)
"""A sign that is missing refuses: ``a letter that's missing means they said no to that one``."""


@dataclass(frozen=True, slots=True)
class SignTold:
    """What a sign means, the text that says so, its place, and in which shape it is said."""

    meaning: str
    text: str
    at: int
    shape: int


def signs_told_by(texts: Sequence[str]) -> dict[str, SignTold]:
    """Every sign that a text explains; one that is about no leave stands among others alone."""
    found: dict[str, SignTold] = {}
    shapes: dict[int, int] = {}
    begun = Counter(text.split(":")[0] for text in texts if ":" in text)
    for n, text in enumerate(texts):
        if begun[text.split(":")[0]] > _LEAST:
            continue  # who speaks, again and again
        text = _one_by_one(text)
        several = [m for inline in (_INLINE, _BEHIND) if len(ms := [*inline.finditer(text)]) > 1 for m in ms]
        told = [(m["code"], m["meaning"]) for m in several if _may_be_sign(m["code"])]
        if sum(_means(meaning) for _, meaning in told) > 1:
            found |= {code: SignTold(meaning, text, n, -1) for code, meaning in told if code not in found}
            continue
        if (m := _AMID.search(text)) and _means(m["meaning"]):
            found.setdefault(m["code"], SignTold(m["meaning"], text, n, -1))
            continue
        absent = _ABSENT.search(text)
        for part in (text[: absent.start()], absent["absent"]) if absent else (text,):
            for shape, pattern in enumerate(_SHAPES):
                m = pattern.match(part)
                names = _called(m["code"]) if m else []
                if m and names and (_means(m["meaning"]) or (found and shape < _FIRM and topics(m["meaning"]))):
                    for name in names:
                        found.setdefault(name, SignTold(m["meaning"], text, n, shape))
                    shapes[n] = shape
                    break
    for n, text in enumerate(texts):  # “(5) You may contact me again”, between others
        for shape in {shapes.get(n - 1, -1), shapes.get(n + 1, -1)} - {-1} if n not in shapes else ():
            m = _SHAPES[shape].match(text)
            if m and len(m["code"]) == 1 and any(len(c) == 1 and c.isdigit() == m["code"].isdigit() for c in found):
                found.setdefault(m["code"], SignTold(m["meaning"], text, n, shape))
                shapes[n] = shape
    return found


def _one_by_one(text: str) -> str:
    """A line that explains several signs one behind the other, each with a ``=`` between it and what it means.

    >>> _one_by_one("Sun: quote me. Moon: quote me, no name."), _one_by_one("For print (s = sun, named / m = unnamed)")
    ('Sun = quote me; Moon = quote me, no name.', 's = sun, named; m = unnamed')
    >>> _one_by_one("Three to choose from: A, my words and my name; B, my words only; C, neither. Slips received:")
    'A = my words and my name; B = my words only; C = neither. Slips received:'
    """
    if len(lettered := list(_LETTERED.finditer(text))) >= _LEAST:
        letters = "".join(m["code"] for m in lettered)
        if "ABCDEFGH".startswith(letters):
            return _LETTERED.sub(lambda m: f"{m['code']} = ", text)[lettered[0].start() :]
    inside = _IN_BRACKETS.fullmatch(text)
    for apart in (r"(?<=[.;])\s+", r"\s+/\s+"):
        parts = re.split(apart, inside["inside"] if inside else text)
        parts = parts[next((n for n, part in enumerate(parts) if _ONE_SIGN.match(part)), 0) :]
        told = [_ONE_SIGN.match(part) for part in parts]
        if len(parts) >= _LEAST and all(m and _may_be_sign(m["code"]) and _means(m["meaning"]) for m in told):
            return "; ".join(f"{m['code'].strip()} = {m['meaning'].strip(' ;')}" for m in told if m).replace(".;", ";")
    return text


_LETTERED = re.compile(r"(?<=[;:(]\s)(?P<code>[A-H]),\s+(?=[a-z\"“])")
_IN_BRACKETS = re.compile(r"[^()=:]*\((?P<inside>[^()]*)\)\W*")
_ONE_SIGN = re.compile(r"\s*(?P<code>[^=:.;]{1,24}?)\s*(?:=|:)\s*(?P<meaning>[^=:]{3,150})$")


def _called(code: str) -> list[str]:
    """All that a sign is called: ``plain badge, no sticker`` is one by two names, and so are ``G green``, ``red dot``."""
    parts = [part for piece in code.split(",") if (part := " ".join(piece.split()))]
    words = code.split()
    if len(words) == _LEAST and len(words[0]) == 1 and words[0].isalnum():
        parts += words
    if len(words) == _LEAST and _KIND.fullmatch(fold(words[1])) and not NO_SIGN.fullmatch(code):
        parts.append(words[0])
    return parts if parts and all(map(_may_be_sign, parts)) else []


_FIRM = 2
"""So many shapes have a sign between a code and what it means."""


def _means(meaning: str) -> bool:
    """Whether words say what a sign permits, and are no answer that might stand behind any label."""
    bare = meaning.strip(f" {_QUOTES}.;,")
    return bool(_NONE_AT_ALL.fullmatch(fold(bare))) or (
        bool(topics(bare) or PHOTO.search(fold(bare))) and meant(bare) is not None
    )


def _may_be_sign(code: str) -> bool:
    """Whether something may stand for what people permit: no question, no answer, and not many words."""
    if len(code) == 1:
        return code not in "-–—•·"
    return len(code.split()) <= _WORDS and not topics(code) and plainly(code) is None and fold(code) not in _NO_SIGNS


_NO_SIGNS = frozenset(
    ["and", "but", "may", "can", "the", "this", "that", "we", "you", "they", "who", "name", "names", "note", "nb", "ps"]
)


def meant(meaning: str) -> Heard | None:
    return meaning_of_code(meaning.strip(f" {_QUOTES}.;,"))


def meant_by_each(codes: Mapping[str, str]) -> dict[str, Heard]:
    """What each sign says in the light of the others: “partners” beside “quote me” asks of passing on alone."""
    found = {code: meant(meaning) for code, meaning in codes.items()}
    apart = any(said is not None and [*said.answers] == [QUOTE] for said in found.values())
    for code, meaning in codes.items():
        said = found[code]
        asked = column_of(meaning)
        if apart and asked.about in (NAME, SHARE) and (said is None or {*said.answers.values()} <= {YES}):
            found[code] = Heard({asked.about: YES}, [*(said.unclear if said else ())])
        elif said is None:
            found[code] = Heard({}, [meaning] if topics(meaning) else [])
    as_levels(found)
    asked_at_all = {about for said in found.values() if said for about in said.answers}
    for code, meaning in codes.items():
        if _NONE_AT_ALL.fullmatch(fold(meaning)):
            found[code] = Heard(dict.fromkeys(sorted(asked_at_all), NO))
    return {code: said for code, said in found.items() if said is not None}
