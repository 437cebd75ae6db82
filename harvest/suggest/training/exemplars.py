"""Exemplars and codebook examples → training rows: texts, labels, how far each label is to be trusted, polarity."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from harvest.errors import ModelError
from harvest.model import Codebook
from harvest.suggest.heads import POLARITIES

MANNERED_HANDS = (2, 3, 4, 5)
MANNERED_TRUST = 0.6
"""These hands wrote longer and more mannered than people speak: they help to shape the encoder, where they weigh less,
and are left out of the heads."""

AS_IT_COMES = 9
"""The hand of lines that were coded as talk brings them, most without a code: they shape the large encoder and are left
out of the heads, where they cost as much again as all others and move rare codes below the threshold."""

UNLABELLED, GUESSED_TRUST = -1, 0.4
"""The hand of lines that carry no labels: only a larger encoder says what they hold, and is trusted less."""
LINES = "lines.txt"


@dataclass(frozen=True)
class Rows:
    """Training rows for the top codes of some codebooks: ``labels`` and ``trust`` (rows, codes), ``trust`` 0 where
    nothing is known; ``polarity`` (rows, 5 or more, one per code) is the place in POLARITIES or -1; ``hand`` 0 stands
    for the codebooks' own examples."""

    codes: tuple[str, ...]
    texts: tuple[str, ...]
    labels: np.ndarray
    trust: np.ndarray
    polarity: np.ndarray
    hand: np.ndarray

    def plain(self) -> Rows:
        """Only the rows of those who wrote plainly, and the codebooks' own."""
        at = self.places(mannered=False)
        texts = tuple(self.texts[i] for i in at)
        return Rows(self.codes, texts, self.labels[at], self.trust[at], self.polarity[at], self.hand[at])

    def places(self, *, mannered: bool, as_it_comes: bool = False) -> np.ndarray:
        """The places of the rows, with or without those of the mannered hands and the lines without labels, and with or
        without those that were coded as talk brings them."""
        left = (*(() if mannered else (*MANNERED_HANDS, UNLABELLED)), *(() if as_it_comes else (AS_IT_COMES,)))
        return np.flatnonzero(~np.isin(self.hand, left))

    def and_lines(self, lines: Sequence[str], labels: np.ndarray) -> Rows:
        """These rows and behind them lines without labels, of which ``labels`` (lines, codes) are somebody's guess."""
        more = len(lines)
        return Rows(
            self.codes,
            (*self.texts, *lines),
            np.concatenate([self.labels, labels.astype(np.float32)]),
            np.concatenate([self.trust, np.full((more, len(self.codes)), GUESSED_TRUST, np.float32)]),
            np.concatenate([self.polarity, np.full((more, self.polarity.shape[1]), -1)]),
            np.concatenate([self.hand, np.full(more, UNLABELLED)]),
        )

    @property
    def kinds(self) -> tuple[str, ...]:
        """``example`` for what the codebooks give, ``exemplar`` for the rest."""
        return tuple("example" if h == 0 else "exemplar" for h in self.hand)


def read_exemplars(folder: Path) -> list[dict[str, Any]]:
    """The exemplars of every ``*.jsonl`` file in a folder; ModelError names the line that cannot be used."""
    found: list[dict[str, Any]] = []
    for path in sorted(folder.glob("*.jsonl")):
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
            if not line.strip():
                continue
            try:
                row = json.loads(line)
                if not isinstance(row["text"], str):
                    raise TypeError("text")
            except (ValueError, KeyError, TypeError) as fault:
                raise ModelError(f"{path.name} line {number}: each line is JSON with a 'text' ({fault}).") from fault
            found.append(row)
    if not found:
        raise ModelError(f"{folder} holds no exemplars (*.jsonl).")
    return found


def read_lines(folder: Path) -> list[str]:
    """The lines without labels in a folder of exemplars; none where it has no such file."""
    path = folder / LINES
    return [line for line in path.read_text("utf-8").splitlines() if line.strip()] if path.is_file() else []


def training_rows(exemplars: Sequence[Mapping[str, Any]], codebooks: Sequence[Codebook]) -> Rows:
    """One row an exemplar and one a codebook example or counter-example, for the top codes of the codebooks."""
    tops = [(book, code) for book in codebooks for code in book.codes if code.parent is None and not code.retired]
    codes = tuple(f"{book.id}/{code.id}" for book, code in tops)
    place = {ref: i for i, ref in enumerate(codes)}
    texts: list[str] = []
    labels: list[np.ndarray] = []
    trust: list[np.ndarray] = []
    polarity: list[np.ndarray] = []
    hand: list[int] = []

    def add(text: str, by: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        texts.append(text)
        hand.append(by)
        labels.append(np.zeros(len(codes), np.float32))
        trust.append(np.zeros(len(codes), np.float32))
        polarity.append(np.full(len(codes), -1))
        return labels[-1], trust[-1], polarity[-1]

    for row in exemplars:
        by = int(row.get("hand", 6))
        y, w, p = add(row["text"], by)
        w[:] = MANNERED_TRUST if by in MANNERED_HANDS else 1.0
        for book in codebooks:
            given = row.get(book.id) or {}
            for code in given:
                at = place.get(f"{book.id}/{str(code).split('.')[0]}", -1)
                if at < 0:
                    raise ModelError(f"An exemplar names {code!r}, which is not in {book.id}: {row['text'][:60]}…")
                y[at] = 1
                if isinstance(given, Mapping):
                    p[at] = POLARITIES.index(given[code])
        for ref in row.get("doubt") or ():
            w[place[ref]] *= 0.4
    for book in codebooks:
        own = [i for i, ref in enumerate(codes) if ref.startswith(f"{book.id}/")]
        for code in book.codes:
            top = (code.id, *book.ancestors(code.id))[-1]
            at = place.get(f"{book.id}/{top}", -1)
            for text in code.examples if at >= 0 else ():
                y, w, _ = add(text, 0)
                y[at], w[own], w[at] = 1, 0.2, 0.7
            for counter in code.counter_examples if at >= 0 else ():
                y, w, _ = add(counter.text, 0)
                instead = [i for i, ref in enumerate(codes) if re.search(rf"\b{ref.split('/')[1]}\b", counter.instead)]
                if counter.instead.startswith("no code"):
                    w[:] = 0.7
                elif at not in instead:
                    w[at] = 0.7
                y[instead], w[instead] = 1, 0.4
    return Rows(codes, tuple(texts), np.array(labels), np.array(trust), np.array(polarity), np.array(hand))
