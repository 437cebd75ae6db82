# ruff: noqa: E501 – patterns are easier to check on one line
"""What lines and cells of a key say of short heads: what each asks, what marks mean below it, and what is left of them."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from harvest.readers.consent_lists.columns import column_of
from harvest.readers.consent_lists.keys.column_keys import asks_anything
from harvest.readers.consent_lists.keys.scoped_marks import MARK, Scoped, denies, scoped_in, waits_for, wording_by_mark
from harvest.readers.consent_lists.nouns import OTHER
from harvest.readers.permission.asks.headings import question_of
from harvest.readers.permission.text import fold

_TWO, _LEAST, _WORDING = 2, 2, 300
"""Two heads make a key; a wording has so many words at least and so many letters at most."""
IS_MARK = re.compile(MARK, re.I)


def asks_leave(said: str) -> bool:
    """Whether a wording of a key asks for leave.

    >>> asks_leave("Leave my name off"), asks_leave("Table (or online)")
    (True, False)
    """
    return asks_anything(said) or bool(question_of(said).purposes) or _OF_LEAVE.search(fold(said)) is not None


_OF_LEAVE = re.compile(
    r"\b(?:print\w*|quot\w*|publish\w*|names? (?:off|out|away)|my names?|partners?|what i (?:said|told))\b"
)


@dataclass(slots=True)
class Told:
    """What texts say of heads: what each asks, what marks mean under it, and each text without that."""

    asks: dict[str, str] = field(default_factory=dict)
    marks: list[Scoped] = field(default_factory=list)
    left: dict[str, str] = field(default_factory=dict)


def told_of(codes: Collection[str], closed: Collection[str], asking: Collection[str], texts: Sequence[str]) -> Told:
    """What texts tell of heads: of those that are ``closed``, below which stands yes or no, by marks as well, and of
    those that are ``asking`` by themselves by these alone."""
    told = Told()
    plain = _with_blanks_told([*dict.fromkeys(filter(None, texts))], codes)
    code = "|".join(sorted(map(re.escape, codes), key=len, reverse=True))
    begun = re.compile(_BEGUN.format(code=code or "(?!)"))
    unmarked = {}
    for text, rest in plain.items():
        scoped = scoped_in(rest, [*closed, *asking])
        told.marks += scoped
        for one in reversed(scoped):
            rest = f"{rest[: one.span[0]]}\n{rest[one.span[1] :]}"
        unmarked[text] = rest
    said = [(head, meaning) for rest in unmarked.values() for *_, head, meaning in _wordings(rest, begun)]
    first = dict(reversed(said))
    values = {head for head, meaning in said if first[head] != meaning}  # what each of several answers means
    for text, rest in unmarked.items():
        marks_told = _YES_TOLD.search(rest) is not None
        for start, end, head, meaning in reversed(_wordings(rest, begun)):
            if head not in values and not (marks_told and IS_MARK.fullmatch(head)):  # “Y = yes, N = no name”
                told.asks[head] = meaning
                rest = f"{rest[:start]}\n{rest[end:]}"
        if rest != plain[text]:
            parts = [part.strip(" ;,./|·•–—-") for part in rest.split("\n")]
            told.left[text] = ". ".join(p for p in parts if any(map(str.isalnum, p)) and not OF_A_KEY.fullmatch(p))
    return told


def _with_blanks_told(texts: Sequence[str], codes: Collection[str]) -> dict[str, str]:
    """Each text in one line, and with a ``=`` where several have nothing but a blank between a head and its wording, or
    the head in brackets behind it: ``W  You may print my words``, ``You may print my words (W).``"""
    plain = {text: " ".join(text.split()) for text in texts}
    begun = {
        text: (word[0], word[1])
        for text, one in plain.items()
        if len(word := one.split(" ", 1)) == _TWO and word[0] in codes
    }
    begun = {text: told for text, told in begun.items() if told[1][:1] not in "=:–—-→/" and len(told[1].split()) > _TWO}
    if len({code for code, _ in begun.values()}) >= _TWO and any(asks_leave(said) for _, said in begun.values()):
        plain |= {text: f"{code} = {said}" for text, (code, said) in begun.items()}
    code = "|".join(sorted(map(re.escape, codes), key=len, reverse=True))
    behind = re.compile(rf"\((?P<code>{code or '(?!)'})\)")
    for text, one in plain.items():
        marks = [*behind.finditer(one)]
        if len({m["code"] for m in marks}) >= _TWO or (marks and len(marks) == 1 and marks[0].end() >= len(one) - 1):
            starts = [0, *(m.end() for m in marks)]
            told = [one[start : m.start()].strip(" ;,./|") for start, m in zip(starts, marks, strict=False)]
            said = [re.split(r"[:;.?](?=\s)", part)[-1].strip() for part in told]
            if all(len(part.split()) >= _TWO for part in said):
                plain[text] = "; ".join(
                    [
                        *(f"{m['code']} = {part}" for m, part in zip(marks, said, strict=True)),
                        one[marks[-1].end() :].strip(" .;"),
                    ]
                ).strip("; ")
    return plain


_BEGUN = (
    r"(?:^|(?<=[\s;,./|(·•\[]))[\"“'‘]?(?:(?i:column|col\.?|head|heading|letters?)\s+)?[\"“'‘]?(?P<code>{code})[\"”'’]?\s*"
    r"(?:=+>?|→|->|:|[–—-](?=\s)|\)\s*[=:–—-]?|\bmeans\b|\bstands for\b|\bis for\b|\bis short for\b|\bis\b|\basks\b|\bsays\b)\s*(?=[\"“'‘(]?[^\W_])"
)
_YES_TOLD = re.compile(r"(?<!\w)[\"“'‘]?[YyJjTtOoSs][\"”'’]?\s?(?:=|:|means)")
OF_A_KEY = re.compile(
    r"\W*(?:so|and|key|legend|the key|(?:the )?(?:heads?|headings?|columns?|codes?|letters?)(?: (?:are|mean|stand for|used|key|of the columns?))?|head (?:=|is) .{0,60}|(?:code|column|letters?|head|heading) = (?:what|meaning|means|question|wording).{0,60})\W*",
    re.I,
)
_CUT = re.compile(
    rf"(?:[;,.]|\s[–—-])\s*(?:and |an? |the |but )?[\"“'‘]?(?i:{MARK})[\"”'’]?\s*(?:=|/|→|\bmeans\b|\bunder\b|\bin\b)|(?<=[a-z?)\"”])[.?]\s+(?=[A-Z])|[;\n]"
)
"""Where a wording ends: what marks mean begins, or another sentence."""


def _wordings(text: str, begun: re.Pattern[str]) -> list[tuple[int, int, str, str]]:
    """Where a text spells out a head, from where to where, and what it says."""
    marks = list(begun.finditer(text))
    found = []
    for m, after in zip(marks, [*marks[1:], None][: len(marks)], strict=True):
        end = after.start() if after else len(text)
        cut = _CUT.search(text, m.end(), end)
        end = cut.start() if cut else end
        meaning = re.sub(r"[\s,;/|(·•–—-]+(?:and\s*)?$", "", text[m.end() : end]).strip(' "“”')
        if len(meaning.split()) >= _LEAST and len(meaning) <= _WORDING and not _OF_MARKS.match(meaning):
            found.append((m.start(), end, m["code"], meaning))
    return found


_OF_MARKS = re.compile(rf"[\"“'‘]?(?:{MARK}|\w)[\"”'’]?\s*(?:=|/|→|:|[–—-]\s|\bmeans\b)", re.I)


def asked_by(told: Told, codes: Mapping[str, int], heads: Sequence[str], asking: Collection[str]) -> dict[int, str]:
    """What stands over the columns then; nothing where the key asks for no leave, or says one thing and another."""
    asks = {code: said for code, said in told.asks.items() if asks_leave(said)}
    sure = {one.code: heads[codes[one.code]] for one in told.marks if one.code in asking}
    asks |= sure
    for one in told.marks:
        own = asks.get(one.code) or told.asks.get(one.code)
        said = wording_by_mark(one.yes, one.meaning)
        if own is not None:
            if not waits_for(one.meaning) and _objects(own) != (one.yes == denies(one.meaning)):
                return {}
        elif not said or sure.setdefault(one.code, said) != said:
            return {}
    asks |= sure
    if not asks or (len({*asks, *told.asks}) < _TWO and not sure):
        return {}
    others = {
        code: said
        for code, said in told.asks.items()
        if code not in asks and column_of(0, heads[codes[code]], ()).what == OTHER
    }
    return {codes[code]: said for code, said in (others | asks).items()}


_AGAINST = re.compile(
    r"\b(?:not|never|no|nobody|nothing|without|off|leave out|left out|out of|anon\w*|unnamed|nameless|refus\w*|object\w*|rather you)\b|n[’']t\b|^(?:stop|remove|hide|withhold|keep (?:it|this|that|what|them|my))\b"
)


def _objects(asked: str) -> bool:
    """Whether a yes to a wording keeps something back.

    >>> _objects("Do NOT pass it on"), _objects("Leave my name off"), _objects("You may keep what I said")
    (True, True, False)
    """
    return question_of(asked).reversed or _AGAINST.search(fold(asked)) is not None
