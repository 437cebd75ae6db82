# ruff: noqa: E501 – patterns are easier to check on one line
"""What heads a stretch of one column: a number, a question like the first, the first cell below an empty row."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.model.punctuation import asks, ends_sentence

_HEAD_WORDS = 8


def numbered(filled: Sequence[str]) -> list[int]:
    """The cells that number frames from one on, where the cards below them bear no numbers.

    >>> numbered(["1. What it took", "the sheds", "trust", "2. What it left", "silt"])
    [0, 3]
    >>> numbered(["1. a shed", "2. tea"])
    []
    """
    found = {n: m for n, cell in enumerate(filled) if (m := _NUMBER.match(cell)) and len(cell.split()) <= _HEAD_WORDS}
    heads = [*found, len(filled)]
    alone = all(b - a > 1 for a, b in zip(heads, heads[1:], strict=False))
    counted = [int(m[1]) for m in found.values()] == list(range(1, len(found) + 1))
    return heads[:-1] if len(found) > 1 and counted and alone else []


def asking(filled: Sequence[str]) -> list[int]:
    """The cells that ask as the first one does (``What helps?``, ``What hinders?``), with several answers below each.

    >>> asking(["What helps?", "soup", "dogs", "What is lost?", "the bank", "the bus"])
    [0, 3]
    >>> asking(["What would you change?", "Why is there no bus?", "the lamps", "What about a pond?"])
    []
    """
    asked = filled[0].split()[0].casefold() if filled and asks(filled[0]) else None
    heads = [n for n, cell in enumerate(filled) if asks(cell) and cell.split()[0].casefold() == asked]
    apart = all(b - a > _ANSWERS for a, b in zip(heads, [*heads[1:], len(filled)], strict=False))
    return heads if len(heads) > 1 and apart else []


_ANSWERS = 2
_NUMBER = re.compile(r"^(\d{1,2})[.)] +(?=\S)")


def above_empty_rows(cells: Sequence[str]) -> list[int]:
    """The filled cells that name frames: the first of each stretch between empty rows, below a title that stands alone.

    >>> above_empty_rows(["Our day", "", "Now", "a shed", "tea", "", "Later", "a pond", "a bus"])
    [1, 4]
    """
    blocks: list[list[str]] = [[]]
    for cell in cells:
        if cell:
            blocks[-1].append(cell)
        elif blocks[-1]:
            blocks.append([])
    blocks = [block for block in blocks if block]
    frames = blocks[1:]
    titles = [cell for cell in blocks[0] if not is_of_the_board(cell)] if blocks else []
    if len(frames) < 2 or len(titles) > 1 or sum(map(len, frames)) < 3 * len(frames):
        return []
    named = (len(block) > 1 and len(block[0].split()) <= _HEAD_WORDS and not _ends(block[0]) for block in frames)
    return [len(blocks[0]) + sum(map(len, frames[:n])) for n in range(len(frames))] if all(named) else []


def is_of_the_board(cell: str) -> bool:
    """Whether a cell only says where a board is, when it was saved or made, with which tool or template.

    >>> is_of_the_board("https://miro.example/b/7=/"), is_of_the_board("Exported 3 May 2026, 14:05")
    (True, True)
    >>> is_of_the_board("Template by the Reed team"), is_of_the_board("Made my day")
    (True, False)
    """
    return len(cell) <= _SAVED and _OF_BOARD.fullmatch(cell.strip()) is not None


def is_key(cell: str) -> bool:
    """Whether a cell heads the key of a board: what its colours and signs stand for.

    >>> is_key("Legend"), is_key("Colour key:"), is_key("The key to the hall")
    (True, True, False)
    """
    return _KEY.fullmatch(cell.strip()) is not None


_SAVED = 200
_DAY = r"(?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|\d{1,2}(?:st|nd|rd|th)? [^\W\d_]{3,9}\.? \d{4}|[^\W\d_]{3,9} \d{1,2},? \d{4})(?:[ ,T]+\d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]m)?)?"
_OF_BOARD = re.compile(
    rf"\W*(?:(?:(?:board )?(?:url|link|web ?address|adresse|enlace|lien)\s*[:=]\s*)?(?:https?://|www\.)\S+|{_DAY}|"
    r"(?:exported|saved|downloaded|created|last (?:modified|edited|updated)|exportiert|exporté|exportad[oa]|esportat[oa]|wyeksportowano|geëxporteerd)\b"
    rf"(?:\s*(?:on|at|am|le|el|il|op|w|:))?\s*{_DAY}(?: (?:by|von|par|por|da|door|przez) .{{2,40}})?|"
    r"(?:exported|created|made|built|exportiert|erstellt|exporté|créé|exportado|creado|esportato|creato) (?:with|from|in|by|using|via|mit|von|aus|avec|de|con|da) "
    r"(?:the )?(?:miro|mural|figjam|figma|jamboard|padlet|conceptboard|lucid(?:spark|chart)?|klaxoon|stormboard|whiteboard|microsoft whiteboard|metro retro|easyretro|retrium|parabol|trello)\b.{0,30}|"
    r"(?:template|vorlage|modèle|plantilla|modello|szablon|sjabloon)(?: (?:by|from|von|de|di|van|od)\b.{1,60}|\s*:.{1,60}))\W*",
    re.I,
)
_KEY = re.compile(
    r"\W*(?:legend|key|colou?r(?:s| key| code| coding)?|what the colou?rs mean|legende|farben|farblegende|légende|couleurs|leyenda|colores|clave|legenda|colori|cores|kleuren|kolory|allwedd|teckenförklaring|tegnforklaring)\W*",
    re.I,
)


def _ends(cell: str) -> bool:
    """Whether a cell ends a sentence; what others are to go on with is none, nor what asks."""
    return ends_sentence(cell) and not asks(cell) and not cell.rstrip().endswith(("…", "...", ".."))
