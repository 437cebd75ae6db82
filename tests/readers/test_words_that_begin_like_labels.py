"""What somebody says that begins as a speaker's name and a time would: it stays theirs."""

from __future__ import annotations

import pytest
from readers.making import docx
from readers.reading_back import read, said

from harvest.readers.recognise.talk.turn_starts import find_start

HEADS = ["Asker (00:02):", "Zena Obi (00:09):", "Asker (00:21):", "Zena Obi (00:23):", "Asker (00:38):"]
WORDS = ["When did the mill close?", "In the spring, and it rained.", "Who was left?", "{}", "And then?"]


@pytest.mark.parametrize(
    "words",
    [
        "Hardly anyone. [inaudible 00:00:25] the foreman, old Lund, he kept the keys.",
        "Hardly anyone (inaudible 00:25) the foreman, old Lund, he kept the keys.",
        "Hardly anyone. [00:00:25] The foreman, old Lund, he kept the keys.",
        "Lund [00:00:25] kept the keys.",
        "Lund (laughs 00:25): that was the foreman.",
        "Lund [unclear: Lunt?] kept the keys.",
    ],
)
def test_a_bracketed_time_or_mark_within_a_sentence_makes_no_name_of_what_stands_before_it(words: str) -> None:
    lines = [line for head, said in zip(HEADS, WORDS, strict=True) for line in (head, said.format(words))]
    for found in (read("talk.docx", docx(*lines)), read("talk.txt", "\n\n".join(lines))):
        turns = said(found)
        assert [name for name, _ in turns] == ["Asker", "Zena Obi"] * 2 + ["Asker"]
        assert turns[3][1].startswith(words.split()[0]) and turns[3][1].endswith(words.split()[-1])


@pytest.mark.parametrize("gap", ["\t", " - ", ": ", "  "])
def test_who_begins_with_what_nobody_heard_still_speaks(gap: str) -> None:
    start = find_start(f"ZO{gap}[inaudible 00:00:25] the foreman")
    assert start is not None and start.label == "ZO"


def test_a_role_beside_the_time_in_one_bracket_stays_a_role() -> None:
    start = find_start("Zena Obi (facilitator, 00:12): Shall we start?")
    assert start is not None and (start.label, start.time) == ("Zena Obi (facilitator)", "00:12")
