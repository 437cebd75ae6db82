# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""Where the pieces of several people may begin: headings, names in bold, numbers, short lines between blank ones."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from harvest.model.punctuation import asks, ends_sentence
from harvest.readers.documents.lines import Line
from harvest.readers.documents.stories.heading_voices import voice_in_heading
from harvest.readers.documents.stories.parted_texts import is_count
from harvest.readers.permission.lines import unlabelled
from harvest.readers.recognise.talk.speakers import looks_like_name

_NUMBERED = re.compile(r"^\W{0,3}\d{1,3}[.)]\s+(\S.{0,70})$")
QUOTES = re.compile(r"^[\s>*_-]*[“\"«„‟]")
_INLINE = re.compile(r"^\s*(?:[-*•–]\s+)?([^\W\d_][^:：“\"«„\n]{1,40}?)\s*[:：]\s*(?=[“\"«„])")
"""Who said it and what was said on one line: ``Len: “I grow leeks.”``."""
_BEHIND = re.compile(
    r"^[\s*•]*([“\"«„][^“”\"«»„]{4,500}[”\"»“])\s*[-–—]\s*([^,()\n]{2,50}?)(?:,\s*|\s*\()([^()]{3,120}?)\)?\s*$"
)
"""What was said, by whom, and what they permit, on one line: ``“I stayed.” – Olu, happy to be quoted``."""
_ASIDE = re.compile(r"^\s*(?:from |by )?(\S.{1,48}?)(?:\s*\(|,? who |, )([^()]{4,100}?)\)?:\s*$", re.I)
"""Who said it and what they permit over the words: ``From Nisha (happy to be named):``."""
_LISTED = re.compile(r"^\s*(?:[*•–-]|\d{1,2}[.)])\s+([^\W\d_][^:–—\n-]{1,30}?)\s*(?:\s[-–—]|:)\s+(\S.{15,})$")
"""Who said it and what was said as an item of a list: ``* Rae - I sing.``."""
_WITH_ASIDE = re.compile(
    r"^\s*([^\W\d_][^:–—\n-]{1,30}?)\s*(?:\s[-–—]+|:)\s+(\S.{15,}?)\s*([\[(][^\[\]()]{2,100}[\])])\s*$"
)
"""The same without a list, and what they permit in brackets behind: ``ELSIE -- I sing. [yes, no name]``."""
_CALLED = re.compile(
    r"^[\s*_•>-]*(?:from )?(\S.{0,48}?)(?: (?:said|says|wrote|writes|told (?:me|us)))?[*_]*\s*:[\s*_]*$", re.I
)
"""Who says what follows, and nothing else: ``Nora:``, ``From Jim:``, ``Ada wrote:``."""
_COUNTED_NAME = re.compile(r"^\W{0,3}[^\W\d_]+(?: [^\W\d_]+\.?)? ?#?\d{1,3}\s*[:–—-]\s*(\S.{0,60})$")
"""A card, its number and who wrote it: ``Card 3: Ada``."""
_NUMBER_BEFORE = re.compile(
    r"^(?:(?:story|card|postcard|sheet|leaf|person|voice|teller|no\.?|number|#)\s*#?)?\d{1,3}\s*[:.)–—-]\s*(?=\S)", re.I
)
_AGED = re.compile(
    r"^(\S.{1,48}?)\s*(?:[,(–—-]\s*(?:aged?:?\s*)?|\saged?:?\s*)(\d{1,3})\s*(?:years?(?: old)?|yrs?(?: old)?|y/?o|oed|lat|ans|jahre(?: alt)?)?\s*\)?$",
    re.I,
)
_CLOSED = re.compile(r"[”\"»“]\W{0,3}$")
_SHORT = 7


def heads_in(lines: Sequence[Line], said: Sequence[dict[str, str] | None]) -> list[list[int]]:
    """Where pieces may begin, by one sort of head after the other."""
    filled = [n for n, line in enumerate(lines) if line.text.strip() and said[n] is None]
    levels = sorted({h for line in lines if (h := line.heading) is not None}, reverse=True)
    found = [[n for n in filled if lines[n].heading == level] for level in levels]
    plain = [n for n in filled if lines[n].heading is None]
    found.append([n for n in plain if lines[n].bold and (_is_short(lines[n].text) or voice_in_heading(lines[n].text))])
    found.append([n for n in plain if is_count(lines[n].text)])
    found.append(
        [n for n in plain if (m := _NUMBERED.match(lines[n].text)) and _is_short(m[1]) and not QUOTES.match(m[1])]
    )
    found.append([n for n in plain if _counted(lines[n].text)])
    found.append(_counted_fields(lines, plain))
    found.append([n for n in plain if (m := _COUNTED_NAME.match(lines[n].text)) and _is_short(m[1])])
    calling = [n for n in plain if called(lines[n].text)]
    if len({called(lines[n].text) for n in calling}) == len(calling):  # who speaks again takes part in a talk
        found.append(calling)
    found.append([n for n in plain if _is_short(lines[n].text) and _begins(lines, said, n)])
    found.append([n for n in plain if _stands_alone(lines, said, n)])
    return [heads for heads in found if len(heads) >= 2]


def _stands_alone(lines: Sequence[Line], said: Sequence[dict[str, str] | None], n: int) -> bool:
    """Whether a name, perhaps with an age, stands alone between blank lines before somebody's words."""
    before = next((m for m in range(n - 1, -1, -1) if lines[m].text.strip()), None)
    after = next((m for m in range(n + 1, len(lines)) if lines[m].text.strip()), None)
    apart = before is None or before < n - 1 or said[before] is not None
    name = plain_head(lines[n].text).split(",")[0]
    return (
        apart
        and after is not None
        and len(lines[after].text.split()) > 4
        and len(name.split()) <= 4
        and looks_like_name(name)
    )


def plain_head(text: str) -> str:
    """A head as a name and an age, without a number, marks and the words around; any other head as it is.

    >>> [plain_head(x) for x in ("Hilary Stokes (age 72)", "Story 1: Jean Adair, age 66", "*** DOREEN (78) ***", "Nora:")]
    ['Hilary Stokes, 72', 'Jean Adair, 66', 'DOREEN, 78', 'Nora']
    >>> plain_head("The fish man (Terry Boon)"), plain_head("Card 3")
    ('The fish man (Terry Boon)', 'Card 3')
    """
    head = text.strip()
    if counted := _COUNTED_FIELD.match(head[:80]):
        return f"{counted[1]} {counted[2]}"
    if name := called(head):
        return name
    bare = _NUMBER_BEFORE.sub("", head.strip("*_#=~ –—-"))
    aged = _AGED.match(bare)
    if aged is not None and looks_like_name(aged[1].strip()):
        return f"{aged[1].strip()}, {aged[2]}"
    return bare if bare != head.strip("*_#=~ –—-") and looks_like_name(bare) else head


def called(text: str) -> str:
    """Whom a line names that only says that their words follow; "" for any other line.

    >>> called("Nora:"), called("From Mrs Begum:"), called("Jim said:"), called("We said:")
    ('Nora', 'Mrs Begum', 'Jim', '')
    """
    found = _CALLED.match(text) if len(text) <= 70 else None
    return found[1].strip() if found and looks_like_name(found[1].strip()) else ""


def _counted(text: str) -> bool:
    """Whether a line is a word and a number and nothing else, in any language: ``Carte 3``, ``Wunsch Nr. 4``."""
    return re.fullmatch(r"\W{0,3}[^\W\d_]+(?: [^\W\d_]+\.?)? ?#?\d{1,3}\W{0,3}", text.strip()) is not None


_COUNTED_FIELD = re.compile(
    r"^[\s*_#•>-]*((?:story|tale|interview|piece|card|sheet|slip|person|visitor|guest|teller|speaker|participant|respondent|contributor|conversation|recording|tape|clip|entry|testimony|memory|voice|record|chair|booth|visit|door)"
    r"(?: ?(?:no\.?|nr\.?|number|#))?)\s*[:：]\**\s*#?(\d{1,3})[\s*_.]*$",
    re.I,
)
"""A field of a form that only counts what follows: ``Story: 2``, ``Interview no.: 3``."""


def _counted_fields(lines: Sequence[Line], plain: Sequence[int]) -> list[int]:
    """The lines on which one field of a form counts what follows, where each has a number of its own.

    >>> _counted_fields([Line(text) for text in ("Story: 1", "We sang.", "Story: 2", "I slept.")], range(4))
    [0, 2]
    >>> _counted_fields([Line(text) for text in ("Age: 71", "We sang.", "Age: 65", "I slept.")], range(4))
    []
    """
    found = {n: m for n in plain if (m := _COUNTED_FIELD.match(lines[n].text[:80]))}
    alike = len({m[1].casefold() for m in found.values()}) == 1
    return [*found] if alike and len({m[2] for m in found.values()}) == len(found) else []


def _is_short(text: str) -> bool:
    text = text.strip()[:200]
    initial = re.search(r"(?:^|\s)[^\W\d_]\.$", text) is not None
    return (
        len(text.split()) <= _SHORT
        and (initial or not ends_sentence(text))
        and not asks(text)
        and text[-1:] not in ",;:"
    )


def _begins(lines: Sequence[Line], said: Sequence[dict[str, str] | None], n: int) -> bool:
    """Whether a short line stands where a piece begins, and words follow it."""
    before = next((m for m in range(n - 1, -1, -1) if lines[m].text.strip()), None)
    after = next((m for m in range(n + 1, len(lines)) if lines[m].text.strip()), None)
    if after is None or QUOTES.match(lines[n].text):
        return False
    apart = before is None or before < n - 1 or said[before] is not None or bool(unlabelled(lines[before].text))
    apart = apart or (before is not None and lines[before].heading is not None)
    named = len(lines[n].text.split()) <= 3 and looks_like_name(lines[n].text.strip())
    apart = apart or (named and before is not None and ends_sentence(lines[before].text))
    follows = said[after] is not None or len(lines[after].text.split()) > 4 or bool(unlabelled(lines[after].text))
    return apart and follows and after == n + 1


def inline(line: Line) -> list[Line]:
    """A line as its parts, where it names who says what stands in quotation marks, and says more in brackets behind."""
    behind = _BEHIND.match(line.text) if line.heading is None and len(line.text) <= 700 else None
    if behind is not None and len(behind[2].split()) <= _SHORT and unlabelled(f"({behind[3]})"):
        return [Line(behind[2]), replace(line, text=behind[1], item=False), Line(f"({behind[3]})")]
    above = _ASIDE.match(line.text) if line.heading is None and len(line.text) <= 160 else None
    if above is not None and _is_short(above[1]) and unlabelled(f"({above[2]})"):
        return [Line(above[1]), Line(f"({above[2]})")]
    found = _INLINE.match(line.text[:200]) if line.heading is None else None
    if found is None or not looks_like_name(found[1]):
        return [line]
    said = line.text[found.end() :].rstrip()
    aside = re.search(r"(?<=[”\"»“])\s*([(\[][^()\[\]]{2,120}[)\]])$", said[-130:])
    words = said[: len(said) - len(aside.group())] if aside else said
    return [Line(found[1]), replace(line, text=words, item=False), *([Line(aside[1])] if aside else [])]


def heads_apart(lines: Sequence[Line]) -> list[Line] | None:
    """Lines of a list that begin with a name and a dash as a head and the words; None where that leaves none of several.

    >>> [line.text for line in heads_apart([Line("* Rae - I sing on Mondays here."), Line("-> yes"), Line("* Bo - I do not sing at all."), Line("-> no")])]
    ['Rae', 'I sing on Mondays here.', '-> yes', '', 'Bo', 'I do not sing at all.', '-> no']
    """
    found = {
        n: m
        for n, line in enumerate(lines)
        if line.heading is None
        and (m := _LISTED.match(line.text) or _WITH_ASIDE.match(line.text))
        and looks_like_name(m[1])
    }
    if (
        len(found) < 2
        or len({m[1] for m in found.values()}) < len(found)
        or any(m[2].lstrip().startswith(":") for m in found.values())
    ):
        return None
    made: list[Line] = []
    for n, line in enumerate(lines):
        if n in found:
            made += [
                *([Line("")] if made and made[-1].text.strip() else []),
                Line(found[n][1], bold=True),
                *(Line(part) for part in found[n].groups()[1:]),
            ]
        else:
            made.append(line)
    return made


def quoted_lines(texts: Sequence[str]) -> list[int]:
    """Which of a piece's lines stand in quotation marks that are opened at the beginning of one.

    >>> quoted_lines(["“I sold eggs.", "And gossip.”", "She is fine with it.", "“That is all.”"])
    [0, 1, 3]
    """
    found: list[int] = []
    open_ = False
    for n, text in enumerate(texts):
        open_ = open_ or QUOTES.match(text) is not None
        if open_:
            found.append(n)
            open_ = _CLOSED.search(text) is None
    return found


def several_quotations(texts: Sequence[str]) -> bool:
    """Whether a piece holds several quotations, each opened and closed: they may be several people's.

    >>> several_quotations(["“I stayed.”", "“I left.” – Bo"]), several_quotations(["“I stayed.", "And I stay.”"])
    (True, False)
    """
    begun, open_ = 0, False
    for text in texts:
        begun += not open_ and QUOTES.match(text) is not None
        marks = len(re.findall(r"[“”\"«»„‟]", text))
        open_ = (open_ + marks) % 2 == 1 if begun else False
    return begun > 1


def one_tells(head: str, texts: Sequence[str]) -> bool:
    """Whether a name stands over quotations with nothing outside their marks: then all of them are that person's.

    >>> one_tells("Ann Dee, cook", ["“I stayed.”", "“I cook.”"]), one_tells("Ann Dee", ["“I stayed.”", "“I left.” – Bo"])
    (True, False)
    >>> one_tells("Table 3", ["“I stayed.”", "“I left.”"])
    False
    """
    name = re.split(r"\s*[,(–—]\s*|\s+-\s+", head.strip(" *_:"))[0]
    if not (looks_like_name(name) and len(name.split()) > 1) or is_count(head) or re.search(r"\d", name):
        return False
    if re.search(r"\b(?:table|group|round|session|interview\w*|collected|written|typed|told to|noted)\b", head, re.I):
        return False
    return all(QUOTES.match(text) and _CLOSED.search(text) and not _TWO_IN_ONE.search(text) for text in texts)


_TWO_IN_ONE = re.compile(r"[”\"»]\s*[–—-]?\s*[^“\"«]*[“\"«]")
"""A quotation that ends before another begins on the same line."""
