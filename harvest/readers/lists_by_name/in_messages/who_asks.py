"""Who in a conversation asks the others for leave, and what is asked in which order."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from harvest.readers.consent_lists.laid_out.in_documents import unwrapped
from harvest.readers.lists_by_name.heard.clauses import topics
from harvest.readers.lists_by_name.heard.said import (
    NAME,
    QUOTE,
    SHARE,
)
from harvest.readers.lists_by_name.in_messages.messages import Message, Talk
from harvest.readers.lists_by_name.page import SENTENCE
from harvest.readers.permission.text import any_of, fold

YOU = any_of(
    r"\b(?:you|your|yours|ya|everyone|everybody|anyone|anybody|folks|chi|eich|ichi|was|wam|pan|pani|euch|eure|vous|vos|os)\b"
)
MINE = any_of(r"\b(?:me|my|mine|myself|fi|fy|mnie|moje?|mich|moi)\b")


def who_ask(talk: Talk) -> set[int]:
    """Who asks others for leave."""
    return {
        one.who
        for one in talk.messages
        if one.back_to < 0 and any(_asks_of_you(line) for depth, line in one.lines if not depth)
    }


def asked_by_others(talk: Talk) -> list[str]:
    """The lines of those who ask, or whom nobody knows: what explains how to answer stands in them."""
    askers = who_ask(talk)
    return [
        line for one in talk.messages if (one.who < 0 or one.who in askers) and one.back_to < 0 for _, line in one.lines
    ]


def _asks_of_you(line: str) -> bool:
    """Whether a line asks others for leave."""
    return any(
        "?" in part and YOU.search(said := fold(part)) is not None and not MINE.search(said) and bool(topics(part))
        for part in SENTENCE.split(line)
    )


def asked(messages: Sequence[Message], askers: Collection[int]) -> tuple[tuple[str, ...], bool]:
    """What was asked by those who do not answer, in order, and whether it is surely in that order."""
    found: list[str] = []
    sure = True
    for message in messages:
        if (message.who >= 0 and message.who not in askers) or message.back_to >= 0:
            continue
        text = " ".join(unwrapped([line for _, line in message.lines]))
        for part in re.split(r"(?<=[?.!:;])\s+", text):
            about = [one for one in topics(part) if one not in found]
            if "?" in part or (message is messages[0] and about):
                sure &= len(about) < SEVERAL
                found += [one for one in (QUOTE, NAME, SHARE) if one in about]
        if QUOTE in found:
            break
    return tuple(found), sure


SEVERAL = 2
