"""Texts by several people in plain text, each below a number and a name, in any script."""

from __future__ import annotations

import pytest

from harvest.model import Reading
from harvest.readers.dispatch import parse_file

TOLD = [
    "I kept the ferry for thirty years and fell in only twice. Nobody saw the second time.",
    "My mother sold rope to every boat on this quay. I still tie her knot on the bins.",
    "When the mill shut I walked past it every morning for a year, at the hour I used to clock on.",
    "They gave me a bowl at the door and did not ask. I had never had soup without a form before.",
]


def read(lines: list[str], name: str) -> Reading:
    (reading,) = parse_file(name, "\n".join(lines).encode())
    return reading


def page(heads: list[str], *above: str, told: list[str] = TOLD) -> list[str]:
    return [*above, *(line for head, text in zip(heads, told, strict=True) for line in ("", head, text))]


@pytest.mark.parametrize("mark", ["{}. {}", "{}) {}", "({}) {}"])
def test_each_name_with_a_number_begins_somebodys_text(mark: str) -> None:
    heads = [mark.format(n, who) for n, who in enumerate(["Una Falk", "Ben Osei", "anonymous", "Mrs Brandt, 81"], 1)]
    reading = read(page(heads, "Stories from the quay, May 2025", "Written down by: Rhoda"), "typed up.txt")
    assert [source.voice for source in reading.sources] == ["Una Falk", "Ben Osei", "typed up 3", "Mrs Brandt"]
    assert [source.text for source in reading.sources] == TOLD
    assert any("Rhoda" in warning for warning in reading.warnings)


def test_names_in_a_script_without_capitals_begin_texts_too() -> None:
    told = [
        "मैं नाव चलाती थी और बारिश में भी हर सुबह घाट पर जाती थी।",
        "मेरे पिता ने यह दुकान बनाई और मैं अब भी चाबी रखता हूँ।",
        "हमने मिलकर एक पेड़ लगाया, जिसके नीचे अब सब बैठते हैं।",
    ]
    reading = read(page(["१. सुनीता देवी", "२. बेनाम", "३. राम लाल"], "घाट की यादें", told=told), "यादें.txt")
    assert [source.voice for source in reading.sources] == ["सुनीता देवी", "यादें 2", "राम लाल"]
    assert [source.text for source in reading.sources] == told
    assert not any("punctuation" in warning for warning in reading.warnings)


@pytest.mark.parametrize(
    "heads",
    [
        ["1. Parks", "2. Buses", "3. The old mill", "4. Soup"],
        ["1. What helps?", "2. What is in the way?", "3. What is next?", "4. Who else?"],
        ["1. Una Falk", "3. Ben Osei", "2. Cy Brandt", "7. Dee Marsh"],
    ],
)
def test_themes_questions_and_numbers_that_do_not_count_begin_nobodys_text(heads: list[str]) -> None:
    reading = read(page(heads), "typed up.txt")
    assert not {source.voice for source in reading.sources} & {head.partition(" ")[2] for head in heads}
