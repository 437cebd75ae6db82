"""Columns that are the options of one question: their common question, and what each of them asks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from harvest.readers.permission import words
from harvest.readers.permission.purposes import purposes_of
from harvest.readers.permission.questions import Question, question_of
from harvest.readers.permission.words import fold


def option_of(wording: str, columns: Sequence[str], n: int) -> str:
    """What a ticked cell would repeat: the option in brackets, the second header row or the header."""
    text = fold(wording)
    bracket = re.search(r"\[([^\]]+)\]\s*$", text)
    if bracket:
        return bracket.group(1)
    header = fold(columns[n])
    return text[len(header) :].strip() if header and text.startswith(header) and len(text) > len(header) else text


def stems_of(columns: Sequence[str]) -> list[tuple[int, str] | None]:
    """The question that several columns share as options: the header before blank ones, or a common beginning."""
    stems: list[tuple[int, str] | None] = [None] * len(columns)
    last = -1
    for n, header in enumerate(columns):
        if header.strip():
            last = n
        elif last >= 0:
            stems[n] = stems[last] = (last, columns[last])
    bases: dict[str, list[int]] = {}
    for n, header in enumerate(columns):
        match = re.match(r"^(.{3,}?)\s*(?:\[[^\]]+\]|(?: [-–—] |: | \| |/ )[^-–—:|]+)\s*$", header) or re.match(
            r"^(\w.{1,}?)(?:[._ ]\(?\d+\)?)$", header
        )
        if match:
            bases.setdefault(fold(match.group(1)), []).append(n)
        elif header.strip():
            bases.setdefault(fold(header), []).append(n)
    for base, members in bases.items():
        if len(members) > 1 and base:
            for n in members:
                if stems[n] is None:
                    stems[n] = (members[0], base)
    return stems


def option_question(option: str, stem: tuple[int, str] | None, extra: str, header: str) -> Question:
    text = " – ".join(p for p in (option, extra) if p.strip())
    if stem is None:
        return question_of(text)
    bracket = re.search(r"\[([^\]]+)\]\s*$|(?: [-–—] | \| |: )([^-–—:|]+)$", option)
    narrow = (
        next((g for g in bracket.groups() if g), "")
        if bracket
        else option[len(header) :]
        if header and option.startswith(header)
        else option
    )
    whole, asked = question_of(text), question_of(stem[1])
    purposes = purposes_of(fold(narrow)) if narrow.strip() else ()
    if purposes and (
        asked.kind in ("asked", "generic", "label")
        or words.ASK.search(fold(stem[1]))
        or words.TICK_ALL.search(fold(stem[1]))
    ):
        inner = question_of(narrow)
        return replace(inner, kind="asked", purposes=purposes, reversed=inner.reversed or asked.reversed)
    return whole
