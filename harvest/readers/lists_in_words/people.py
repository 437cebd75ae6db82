# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""Everybody whom lines name: alone, before a mark, listed behind one, or at the beginning of a sentence."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.consent_lists.columns import column_of
from harvest.readers.consent_lists.nouns import NAME
from harvest.readers.lists_in_words.names import People, is_name, listed, runs
from harvest.readers.permission.text import fold

_MARK = re.compile(r"^\s*(?:\(?\d{1,3}[.)]\s+|[-•*·–○●▪]\s*|\[[ xX✓]?\]\s*|#+\s*)")
_PARTED = re.compile(r"\s*(?:\t+|\s[–—-]+\s|:\s|\s=\s|\.{3,}|\s{3,})\s*")
_ALONE = re.compile(r"([^.!?:]{3,40})\.\s+(\S.*)$")
"""A name as a sentence of its own before what is said of somebody."""
SENTENCE = re.compile(
    r"(?<=[.!?])(?<!\bMr\.)(?<!\bMrs\.)(?<!\bMs\.)(?<!\bDr\.)(?<!\bSt\.)(?<!\b[A-Z]\.)\s+(?=[^\W\d_a-z]|[“\"‘(])"
)


def bare_line(line: str) -> str:
    return _MARK.sub("", line).strip(" *_")


def parts_of(line: str) -> tuple[str, str] | None:
    """A line as what stands before its first mark that parts it, and behind; None for a line without one.

    >>> parts_of("Ada Obi, 16. Yes from her – and no photos."), parts_of("Ada said yes. Bo did not.")
    (('Ada Obi, 16', 'Yes from her – and no photos.'), None)
    """
    alone = _ALONE.match(line)
    if alone and len(alone[1].split()) > 1 and len(listed(AGED.sub("", alone[1]))) == 1:
        return alone[1], alone[2]
    found = _PARTED.search(line)
    if found is None or not line[: found.start()].strip() or not line[found.end() :].strip():
        return None
    return line[: found.start()].strip(" *_"), line[found.end() :].strip()


def everybody_in(lines: Sequence[str]) -> tuple[People, set[int]]:
    """Everybody whom the lines name, whole names before parts of them, and the lines that begin with or list names."""
    whole, single, owners = People(), [], set()
    for n, line in enumerate(lines):
        bare = bare_line(line)
        for names, first in _named_on(bare):
            if not names:
                continue
            owners |= {n} if first else set()
            for name in names:
                if len(name.split()) > 1:
                    whole.add(name)
                else:
                    single.append(name)
    mixed = [name for name in whole.found if not name.isupper()]
    if len(mixed) > 1:
        whole.found[:] = mixed
        single = [name for name in single if not (name.isupper() and len(name) > 2)]
    for name in single:
        if whole.meant(name) is None and not any(fold(name) in fold(one).split() for one in whole.found):
            whole.add(name)
    return whole, owners


def _named_on(bare: str) -> list[tuple[list[str], bool]]:
    """Names on a line: alone, before a mark, behind one, or at the beginning of a sentence; and whether they lead it."""
    if alone := listed(bare):
        return [([name for name, _ in alone], True)]
    found: list[tuple[list[str], bool]] = []
    if (parts := parts_of(bare)) is not None:
        left, right = parts
        if is_head(left):
            return []
        before, behind = listed(AGED.sub("", left)), listed(right)
        if before and len(before) <= COUPLE:
            return [([name for name, _ in before], True)]
        if behind:
            return [([name for name, _ in behind], True)]
        bare = right if len(left.split()) <= LABEL else bare
    for sentence in SENTENCE.split(bare):
        for run in runs(sentence):
            names = [name for name, _ in run.names if len(name.split()) > 1]
            found.append((names, run.start < LEADS))
        if (one := _ONE_WHO.match(sentence)) and is_name(one["who"]):
            found.append(([one["who"]], True))
    return found


_ONE_WHO = re.compile(
    r"(?P<who>[^\W\d_a-z][\w-]+)(?:['’]s|(?:['’]d)? (?:is|was|would|will|has|had|says|said|wants|asked|asks|agrees|agreed|can|may|did|does|prefers|refused|declined|didn['’]t|doesn['’]t|hasn['’]t|wasn['’]t|isn['’]t)) "
    r"(?=.*\b(?:quot\w*|named?|names|anon\w*|record\w*|tape|words|print\w*|publish\w*|shar\w*|answer\w*|ask\w*|form|forms|consent\w*|agree\w*|permission)\b)"
)
"""A first name alone at the beginning of a sentence that says something of leave."""


AGED = re.compile(r",\s(\d[^()]*)$")
COUPLE, LABEL, LEADS = 3, 9, 5


def is_head(text: str) -> bool:
    """Whether words are the heading over names: ``Name – quote / credit / share``."""
    return column_of(0, text, ()).what == NAME
