"""Notes of a board on which nobody wrote say what the tool puts there, and are no cards."""

from __future__ import annotations

import pytest
from readers.reading_back import read

CARDS = ["Lamp suppers by the weir", "The bell at six", "A ferry with a band", "Goats on the green"]
UNTOUCHED = [
    "New sticky",
    "New sticky note",
    "Type something",
    "Untitled",
    "Untitled frame 2",
    "Add text",
    "Double-click to edit",
    "Write something incredible…",
    "Your text here",
    "Empty sticky note",
    "Neue Haftnotiz",
    "Nouveau post-it",
    "Nueva nota adhesiva",
    "Nowa karteczka",
    "Nieuwe plaknotitie",
    "Nodyn newydd",
]


def _one_column(*left: str) -> str:
    return "\n".join(
        f'"{line}"' if line else ""
        for line in ["The weir, our board", "", "Frame: Keep", *CARDS[:2], "", "Frame: Begin", *CARDS[2:], "", *left]
    )


@pytest.mark.parametrize("left", UNTOUCHED)
def test_what_a_tool_writes_on_an_untouched_note_is_no_card_of_one_column(left: str) -> None:
    found = read("weir board.csv", _one_column(left, "Type something"))
    assert [source.text for source in found.sources] == CARDS
    assert sum(one.count for one in found.dropped if "boxes" in one.reason or "nobody wrote" in one.reason) >= 2


@pytest.mark.parametrize("left", UNTOUCHED)
def test_nor_is_it_a_row_of_a_board(left: str) -> None:
    rows = [f"{n},{words},#FCFE7D,10,{n}0,Keep" for n, words in enumerate([*CARDS, left], 1)]
    found = read("weir board.csv", "\n".join(["ID,Text,BG Color,Position X,Position Y,Area", *rows]))
    assert [source.text for source in found.sources] == CARDS


@pytest.mark.parametrize(
    "kept",
    [
        "New stickers for the bikes",
        "Write something kind",
        "Write notes to the neighbours",
        "Type 2 talks and notes",
        "Add a name to each lamp post",
        "New notes in the choir",
        "Empty houses",
    ],
)
def test_what_somebody_wrote_in_such_words_stays(kept: str) -> None:
    found = read("weir board.csv", _one_column().replace(CARDS[1], kept))
    assert kept in [source.text for source in found.sources]
