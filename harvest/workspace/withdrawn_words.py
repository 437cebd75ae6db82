"""Words withdrawn while the inquiry was open: a text opened before and saved afterwards does not bring them back.

Only keyed digests of runs of words are kept, in memory: nothing from which the words could be read again.
"""

from __future__ import annotations

import dataclasses
import hashlib
import re
import secrets
import threading
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from harvest.errors import DecisionError
from harvest.workspace.opened import Workspace

RUN = 5
"""So many words in a row are somebody's own, unless others said them too; fewer make a passage of its own."""
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_DEEPEST = 6


class _Withdrawn:
    """The digests of one open inquiry, by how many words they are of."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.key = secrets.token_bytes(16)
        self.runs: dict[int, frozenset[bytes]] = {}

    def digest(self, run: Sequence[str]) -> bytes:
        return hashlib.blake2b(" ".join(run).encode(), key=self.key, digest_size=12).digest()


def remember_withdrawn(ws: Workspace, said: Iterable[str], names: Iterable[str], left: Iterable[str]) -> None:
    """Know the words ``said`` and full ``names`` that were just taken out, but not what ``left`` texts say too."""
    kept = ws.caches.of(_Withdrawn)
    made: dict[int, set[bytes]] = {}
    texts = [_words(text) for text in said]
    for words in [*texts, *(n for name in names if len(n := _words(name)) > 1)]:
        size = min(RUN, len(words))
        if size > 1:
            made.setdefault(size, set()).update(kept.digest(run) for run in _runs(words, size))
    for text in left:
        words = _words(text)
        for size, runs in made.items():
            runs.difference_update(kept.digest(run) for run in _runs(words, size))
    with kept.lock:
        kept.runs = {size: kept.runs.get(size, frozenset()) | made.get(size, set()) for size in {*kept.runs, *made}}


def refuse_withdrawn(ws: Workspace, *given: object) -> None:
    """DecisionError where a text among what is to be written holds withdrawn words; it says where and repeats none."""
    kept = ws.caches.of(_Withdrawn)
    if not kept.runs:
        return
    for text in _texts(given):
        words = _words(text)
        for size, runs in kept.runs.items():
            at = next((k for k, run in enumerate(_runs(words, size), 1) if kept.digest(run) in runs), 0)
            if at:
                raise DecisionError(
                    "Not saved: this text holds words that were withdrawn since it was opened, from its "
                    f"{_nth(at)} word on. Take them out and save again."
                )


def _words(text: str) -> list[str]:
    return [w.replace("’", "'").casefold() for w in _WORD.findall(text)]


def _runs(words: Sequence[str], size: int) -> Iterator[Sequence[str]]:
    return (words[k : k + size] for k in range(len(words) - size + 1))


def _texts(given: object, deep: int = 0) -> Iterator[str]:
    """Every text in what a verb was given: strings, and those within lists, tables and plain records."""
    if isinstance(given, str):
        yield given
    elif deep < _DEEPEST and isinstance(given, Mapping):
        for value in given.values():
            yield from _texts(value, deep + 1)
    elif deep < _DEEPEST and isinstance(given, Collection) and not isinstance(given, bytes):
        for value in given:
            yield from _texts(value, deep + 1)
    elif deep < _DEEPEST and dataclasses.is_dataclass(given) and not isinstance(given, type):
        for field in dataclasses.fields(given):
            yield from _texts(getattr(given, field.name), deep + 1)


def _nth(number: int) -> str:
    ending = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"
