# ruff: noqa: E501 – patterns are easier to check on one line
"""Signs that a list explains, written out where they stand at names, in its lines and tables.

What a sign is, the list itself tells: lines that explain several, of which some stand at people's names. So nothing
needs to be known of colours, letters or stickers, and *Q* may mean something else than *q*.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence

from harvest.readers.lists_by_name.heard.asking import plain_of
from harvest.readers.lists_by_name.heard.said import QUOTE, Heard
from harvest.readers.lists_by_name.in_messages.messages import messages_in
from harvest.readers.lists_by_name.in_tables.typed import signs_in, with_signs_behind
from harvest.readers.lists_by_name.signs.explained import Explained, in_words
from harvest.readers.lists_by_name.signs.keys import key_of
from harvest.readers.lists_by_name.signs.legend_lines import MISSING, NO_SIGN, meant, meant_by_each, signs_told_by
from harvest.readers.lists_by_name.who.people import Known, Span
from harvest.readers.lists_in_words.names import begins_with_somebody, is_name
from harvest.readers.permission.text import fold

Rows = list[list[str]]
_LEAST, _LINES = 2, 300
_OTHER_HEAD = re.compile(
    r"\W*(?:table|group|room|seat|plot|flat|no|number|age|minutes?|year|page|id|day|session)\b", re.I
)
_BAR = "  |  "
_ITEM = re.compile(r"^\s*[-•*·–]\s+")
"""What is the mark of an item where a name follows, and no sign that is explained: ``* Mrs Pell says yes``."""


def signs_explained(
    lines: Sequence[str], tables: Sequence[Rows], known: Known
) -> tuple[frozenset[str], Explained | None]:
    """The signs that a list explains in small letters, which call nobody, and what they say where its key is not enough.

    None are for the messages of a chat. What begins with an hour and a name, and says nothing behind that, is a line of
    a list: “1.15 Ada Obi  blue”.
    """
    known = known.in_full([*lines, *(cell for table in tables for row in table for cell in row)])
    talk = messages_in(lines, known) if not tables else None
    made = explained_in(lines, tables, known) if talk is None else None
    if made is None:
        return frozenset(), None
    rows = [row for table in tables for row in table if not known.spans(" ".join(row))]
    about_nobody = [line for line in lines if len(line.split()) > 2 and not known.spans(line)]
    needed = made.is_more_than(key_of(about_nobody, rows))
    return frozenset(map(fold, made.codes)), made if needed else None


def explained_in(texts: Sequence[str], tables: Sequence[Rows], known: Known) -> Explained | None:
    """The signs that texts explain and put at names; None where fewer than two people have one.

    >>> told = ["star = you may use my words and my name", "moon = quote me, no name", "Ada Obi    star", "Bo Lind ... moon"]
    >>> found = explained_in(told, [], known := Known([["Ada Obi"], ["Bo Lind"]]))
    >>> found.codes["moon"].answers, explained_in(told[:3], [], known)
    ({'quote': 'Yes', 'name': 'No'}, None)
    """
    lines = {*texts}
    texts = [*texts, *(_BAR.join(filter(None, row)) for table in tables for row in table)]
    about_nobody = [text for text in dict.fromkeys(texts) if text.strip() and not known.spans(text)]
    about_nobody = [text for text in about_nobody if not (_ITEM.match(text) and " " in begins_with_somebody(text))]
    told = signs_told_by(about_nobody)
    without = {code: one.meaning for code, one in told.items() if NO_SIGN.fullmatch(code) or _of(code, told)}
    told = {code: one for code, one in told.items() if code not in without}
    absent = {sign: said for code, meaning in without.items() if (sign := _of(code, told)) and (said := meant(meaning))}
    unmarked = next((meaning for code, meaning in without.items() if not _of(code, told)), "")
    if len(told) < _LEAST and not (told and unmarked):
        return None
    said_by = meant_by_each({code: one.meaning for code, one in told.items()})
    if not any(QUOTE in said.answers for said in said_by.values()):
        return None
    nothing = meant(unmarked) if unmarked else None
    missing = any(MISSING.search(fold(text)) for text in about_nobody)
    made = Explained(said_by, frozenset(one.text for one in told.values()), nothing, missing, absent=absent)
    at = [(text, signs) for text in texts if (signs := _signs_at(text, made, known))]
    if any(_answers_too(text, made) for text, _ in at) or any(
        _REFERS.search(text) for text in texts if known.spans(text)
    ):
        return None
    seen = {text for text, _ in at}
    others = [(text, known.spans(text)) for text in texts if text not in seen and known.spans(text)]
    named = [(text, [(span, "") for span in spans]) for text, spans in others]
    if any(_speaks_of_another(text, signs, made) for text, signs in [*at, *named]):
        return None  # “yellow – later swapped it for a red one”: the key hears what was changed
    runs = [run for _, signs in at for _, run in signs]
    used = {code for run in runs for code, _ in made.signs(run)}
    own = [one for code, one in told.items() if (code if made.by_case else code.casefold()) in used]
    kept = {
        code: said
        for code, said in said_by.items()
        if any(one.shape == told[code].shape and abs(one.at - told[code].at) <= 1 + len(told) for one in own)
    }
    texts_of = frozenset(told[code].text for code in kept)
    aged = {code: told[code].meaning for code in kept if _OF_AGE.search(told[code].meaning)}
    asides = {code if made.by_case else code.casefold(): meaning for code, meaning in aged.items()}
    if len(runs) < _LEAST or not own:
        return None
    in_lines = any(text in lines and "|" not in text for text, _ in at)
    return Explained(kept, texts_of, nothing, missing, asides, in_lines, absent)


def marks_left(texts: Sequence[str], known: Known) -> list[tuple[int, str]]:
    """Whoever's name a mark stands right behind, and both: it points to a note that was not understood.

    >>> marks_left(["Ada Obi‡, Bo Lind"], Known([["Ada Obi"], ["Bo Lind"]]))
    [(0, 'Ada Obi‡')]
    """
    at = ((text, span) for text in texts if _MARKED.search(text) for span in known.spans(text))
    return [(s.who, text[s.start : mark.end()]) for text, s in at if (mark := _MARKED.match(text, s.end))]


_MARKED = re.compile(r"\s?[†‡§¶※¹²³⁴-⁹]+")


def _of(absent: str, told: Collection[str]) -> str:
    """The one of several signs that “no star” is about; "" where it is about having none at all."""
    sign = re.match(r"(?:no|without(?: an?)?) (?P<sign>.+)", absent, re.I)
    of = (code for code in told if sign is not None and sign["sign"].casefold() == code.casefold())
    return next(of, "") if len(told) > 1 else ""


_REFERS = re.compile(r"(?:\s{2}|\.{2}|[:|–—-]\s)\s*(?:(?:the )?same\b|as\s+\w+|ditto|[\"”]\s*(?:$|\||\s{2}))", re.I)
"""Whoever answers the same as somebody else on the list."""


def _answers_too(text: str, made: Explained) -> bool:
    """Whether plain answers stand beside a sign, which then only points to a note."""
    cells = [cell.strip() for cell in _FRAME.split(text)]
    return any(plain_of(cell) and not re.fullmatch(made.run, cell) for cell in cells)


def _speaks_of_another(text: str, signs: Sequence[tuple[Span, str]], made: Explained) -> bool:
    """Whether behind a sign at somebody another is spoken of in words."""
    ends = [*(span.start for span, _ in signs[1:]), len(text)]
    own = {code.casefold() for _, run in signs for code, _ in made.signs(run)}
    words = "|".join(re.escape(code) for code in made.codes if len(code) >= _WORD and code.casefold() not in own)
    behind = [text[span.end : end].replace(run, " ", 1) for (span, run), end in zip(signs, ends, strict=True)]
    return bool(words) and any(re.search(rf"(?<!\w)(?:{words})(?!\w)", rest, re.I) for rest in behind)


_WORD = 3
_OF_AGE = re.compile(
    r"\b(?:under|aged?|child\w*|kids?|minors?|young\w*|parents?|mum|dad|guardian|pupils?|students?|\d{1,2}s?)\b", re.I
)


def signs_told(lines: Sequence[str]) -> list[str]:
    """Lines with what the signs at names say in words, where nobody is known: names are what stands alone between blanks.

    >>> signs_told(["blue = quote with name", "pink = quote, no name", "1.15  Ada Obi   blue", "1.20  Bo Lind   pink (at noon)"])
    ['Ada Obi: quote yes, name yes', 'Bo Lind (at noon): quote yes, name no']
    """
    if not 2 < len(lines) <= _LINES:
        return [*lines]
    lines = [with_signs_behind(line, signs) for line in lines] if (signs := signs_in(lines)) else lines
    if len(signs_told_by(lines)) < _LEAST:
        return [*lines]
    alone = [piece for line in lines for piece in _PIECE.split(line) if is_name(piece.strip(" *_"))]
    names = list(dict.fromkeys(piece.strip(" *_") for piece in alone))
    known = Known([[name] for name in names])
    made = explained_in(lines, [], known) if len(names) >= _LEAST else None
    return [*lines] if made is None else with_signs_in_words(lines, [], made, known)[0]


_PIECE = re.compile(r"\s*\|\s*|\s{2,}|\t|\.{2,}|\s[–—-]+\s|:\s|^\s*(?:\d+[.)]|[-•*·])\s+|\s*\(.*?\)\s*")


def _signs_at(text: str, made: Explained, known: Known) -> list[tuple[Span, str]]:
    """Everybody whom a text names with signs, and these; nothing where it names somebody without one."""
    spans = known.spans(text)
    if not spans or text in made.lines:
        return []
    ends = [*(span.start for span in spans[1:]), len(text)]
    behind = [_behind(text[span.end : end], made) for span, end in zip(spans, ends, strict=True)]
    if made.unmarked is not None or (made.feet and any(behind)):
        behind = [
            run if run is not None or re.search(r"\w", text[span.end : end]) else ""
            for run, span, end in zip(behind, spans, ends, strict=True)
        ]
    if all(run is not None for run in behind):
        return [(span, run) for span, run in zip(spans, behind, strict=True) if run is not None]
    starts = [0, *(span.end for span in spans)]
    before = [_before(text[start : span.start], made) for start, span in zip(starts, spans, strict=False)]
    if all(run is not None for run in before):
        return [(span, run) for span, run in zip(spans, before, strict=True) if run is not None]
    return []


_APART = r"[\s.…·:|–—=_>-]"
_FRAME = re.compile(r"\s*\|\s*|\s{2,}|\t")


def _behind(text: str, made: Explained) -> str | None:
    """The signs right behind a name, or alone between bars or blanks."""
    m = re.match(
        rf"(?P<apart>{_APART}*)(?:\([^()]*\){_APART}*)?(?P<sign>[\[(]?(?P<run>{made.run})[\])]?)(?=$|\s{{2}}|\s*[(\[,;|.–—\"“<\n-]|\s+\|)",
        text,
    )
    if m and (_sure(m["run"]) or len(m["apart"]) > 1 or m["apart"].strip() or m["sign"] != m["run"]):
        return m["run"]
    alone = [cell for cell in _FRAME.split(text) if re.fullmatch(made.run, cell.strip(" ()[]"))]
    return alone[0].strip(" ()[]") if len(alone) == 1 else None


def _before(text: str, made: Explained) -> str | None:
    """The signs right before a name."""
    m = re.search(
        rf"(?:^\s*(?:[-•*·]\s+)?|\||\s{{2}})\s*(?P<sign>[\[(]?(?P<run>{made.run})[\])]?)(?P<apart>{_APART}*)(?:\d+[.)]\s*)?$",
        text,
    )
    if m is None or (m["run"].strip(" ").isdigit() and not re.search(r"\s{2}|\|", m["apart"])):
        return None  # the number of a line
    return m["run"] if _sure(m["run"]) or len(m["apart"]) > 1 or m["sign"] != m["run"] else None


def _sure(run: str) -> bool:
    """Whether a sign with a single blank before it is no part of the name: a word in small letters, or no letter."""
    return run.islower() and len(run) > 1 or not any(letter.isalnum() for letter in run)


def with_signs_in_words(
    lines: Sequence[str], tables: Iterable[Rows], made: Explained, known: Known
) -> tuple[list[str], list[Rows]]:
    """Lines and tables with what the signs at people say in words, and without what explains them.

    >>> known = Known([["Ada Obi"], ["Bo Lind"]])
    >>> lines = ["Q = quote with name", "q = quote, no name", "  Q   Ada Obi   sits left", "  q   Bo Lind"]
    >>> with_signs_in_words(lines, [], explained_in(lines, [], known), known)[0]
    ['Ada Obi: quote yes, name yes. Sits left', 'Bo Lind: quote yes, name no']
    """
    now: list[str] = []
    signs = [_signs_at(line, made, known) for line in lines]
    marked = [any(run for _, run in at) for at in signs]
    for n, line in enumerate(lines):
        if line in made.lines:
            continue
        alone = len(signs[n]) == 1 and not re.search(r"[^\W\d]", line[: signs[n][0][0].start])
        among = marked[n] or (alone and any(marked[max(0, n - 1) : n + 2]))  # “Apologies: Ada Obi” leaves no sign out
        marked[n] = among
        if among and _is_row(line, signs[n]):
            now.append(_row_told(line, signs[n][0][1], made))
        else:
            now += [_told(line, m, signs[n], made) for m in range(len(signs[n])) if among] or [line]
    return now, [[_row(row, table[0], made, known) for row in table] for table in tables]


def _is_row(line: str, signs: Sequence[tuple[Span, str]]) -> bool:
    """Whether a line is a row of a typed table about one person, whose sign fills a cell."""
    return len(signs) == 1 and line.count("|") > 1 and any(cell.strip() == signs[0][1] for cell in line.split("|"))


def _row_told(line: str, run: str, made: Explained) -> str:
    cells = [cell.replace(run, made.said(run)) if cell.strip() == run else cell for cell in line.split("|")]
    return "|".join(cells)


def _told(line: str, n: int, signs: Sequence[tuple[Span, str]], made: Explained) -> str:
    span, run = signs[n]
    end = signs[n + 1][0].start if n + 1 < len(signs) else len(line)
    rest = line[span.end : end].replace(run, " ", 1) if run else line[span.end : end]
    brackets = re.match(rf"{_APART}*\((?P<aside>[^()]*)\)", rest)
    rest = " ".join(re.sub(r"^[\W_]+|[\s|+=_-]+$", "", rest[brackets.end() :] if brackets else rest).split())
    said = made.said(run) if run else in_words(made.unmarked or Heard())
    told = f"{line[span.start : span.end]}{' (' + brackets['aside'] + ')' if brackets else ''}: {said}"
    return f"{told}. {rest[:1].upper()}{rest[1:]}" if re.search(r"\w", rest) else told


def _row(row: Sequence[str], heads: Sequence[str], made: Explained, known: Known) -> list[str]:
    """A row about somebody with what its signs say in words, unless they may stand for their place."""
    if len({span.who for cell in row for span in known.spans(cell)}) != 1:
        return [*row]
    return [
        made.said(cell.strip())
        if re.fullmatch(made.run, cell.strip()) and not (n < len(heads) and _OTHER_HEAD.match(heads[n]))
        else cell
        for n, cell in enumerate(row)
    ]
