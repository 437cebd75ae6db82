"""Columns of days, of sides and of codes name nobody: who promised is in the column of names, whatever it is called."""

from __future__ import annotations

import pytest

from harvest.model import Kind, Reading
from harvest.readers.dispatch import parse_file
from harvest.readers.held_voices import with_held_voices
from tests.readers import making

HEADS = ["I …", "will …", "by", "towards which dream", "how it went (Ann, 3/12)"]
ROWS = [
    ["Ola Brzeska", "sweep the ginnel on Mondays", "7 Nov", "clean ginnels", "done 5/11 ✔"],
    ["Reza", "bring the samovar", "end of November", "one long table", ""],
    ["Nia P.", "ask for the hall keys", "Fri 27 Nov", "the hall open late", "moved to 15 January"],
    ["dev", "lend the long ladder", "", "every lamp works", "warden said no, dropped"],
    ["Beck Library (Jo Hart)", "print the map again", "when it gets warm", "a map of us", ""],
]


def read(name: str, data: str | bytes) -> Reading:
    (found,) = parse_file(name, data.encode() if isinstance(data, str) else data)
    return with_held_voices(found)


def test_a_sentence_from_column_to_column_says_who_what_and_by_when() -> None:
    found = read("Pledges.docx", making.docx(("Heading 1", "Pledges off the line"), tables=[[HEADS, *ROWS]]))
    assert found.kind is Kind.PLEDGE and len(found.sources) == len(ROWS), "a dream that is helped is no dream again"
    assert [s.voice for s in found.sources] == [*(row[0] for row in ROWS[:4]), "Beck Library"]
    assert [s.text for s in found.sources] == [row[1] for row in ROWS]
    assert [s.attributes.get("by", "") for s in found.sources] == [row[2] for row in ROWS]
    assert [s.attributes.get(HEADS[4], "") for s in found.sources] == [row[4] for row in ROWS]


@pytest.mark.parametrize(
    "order",
    [
        ["by when|When", "who|By", "what|Promise"],
        ["what|What they will do", "who|Name on leaf", "by when|Finish by"],
        ["who|Who", "by when|Ready", "what|Our pledge"],
        ["by when|Bis wann", "what|Was ich tun werde", "who|Wer"],
    ],
)
def test_who_and_by_when_are_told_apart_in_any_order_and_under_other_heads(order: list[str]) -> None:
    cells = {"who": 0, "what": 1, "by when": 2}
    parts = [head.split("|") for head in order]
    rows = [[head for _, head in parts], *([row[cells[part]] for part, _ in parts] for row in ROWS[:3])]
    found = read("promises.csv", "\n".join(",".join(row) for row in rows))
    assert [(s.voice, s.text) for s in found.sources] == [(row[0], row[1]) for row in ROWS[:3]]
    assert [row[2] in s.attributes.values() for s, row in zip(found.sources, ROWS, strict=False)] == [True] * 3


@pytest.mark.parametrize("cells", [["7 Nov", "31/10/26", "next week"], ["Helps", "Hinders", "Both"]])
def test_days_and_sides_are_no_tellers(cells: list[str]) -> None:
    texts = ["The bus stops at our door now", "Nobody answers at the desk", "Neighbours who look in on each other"]
    found = read("wall.csv", "\n".join(["By,What was said", *(f"{a},{b}" for a, b in zip(cells, texts, strict=True))]))
    assert not {s.voice for s in found.sources} & set(cells)


MURAL = """ID,Text,BG Color,Position X,Position Y,Area,Tags,Votes,Last Updated By,Last Updated
0-1,OUR DREAMS,#FFFFFF,10,10,,,,Ann W,2026-10-24T15:01
0-2,It is 2036 and everyone is known. What do you see?,#FFFFFF,10,40,,,,Ann W,2026-10-24T15:01
0-3,No door belongs to a stranger,#FCFE7D,121,200,Table 1 - Lamp,10 years,6,Ann W,2026-10-24T15:08
0-4,A bench every fifty steps,#FCFE7D,128,200,Table 1 - Lamp,3 years,5,visitor,2026-10-24T15:09
0-5,Somebody picks up in every language,#9BEDFD,135,200,Table 2 - Kiln,1 year,,visitor,2026-10-24T15:10
0-6,Street lamps that wait for the children,#9BEDFD,142,200,Table 2 - Kiln,,2,visitor,2026-10-24T15:11
0-7,Bring back the early bus to the market,#9BEDFD,142,900,,,1,visitor,2026-10-24T15:12
"""


def test_the_title_and_the_question_of_a_board_are_no_cards_and_a_card_beside_the_frames_is() -> None:
    found = read("mural_Dreams 1761314.csv", MURAL)
    assert [s.text for s in found.sources][0] == "No door belongs to a stranger"
    assert len(found.sources) == 5 and "Bring back the early bus to the market" in [s.text for s in found.sources]
    assert {s.question for s in found.sources} == {"It is 2036 and everyone is known. What do you see?"}
    assert [s.table for s in found.sources] == ["1 Lamp", "1 Lamp", "2 Kiln", "2 Kiln", None]
