"""What a program sums up of a talk above or below it is nobody's words; what people say of next steps is theirs."""

from __future__ import annotations

import pytest
from readers.reading_back import read

SUMMED = """Quick recap
The group remembered the ferry and spoke of its times.

Next steps
- Ines: Ask the company about Sundays.
- Bram: Count who waits.

Summary
The last boat
Bram told how he missed it.

AI-generated content may be inaccurate or misleading.
"""
SPOKEN = """[Ines Kolb] 18:02:05
What do you remember of the ferry?

[Bram Otten] 18:02:21
I missed the last boat and walked round by the bridge.

[Ines Kolb] 18:03:02
And was it far?

[Bram Otten] 18:03:20
Nine miles. I sang all the way.
"""


@pytest.mark.parametrize(
    "text",
    [
        f"Meeting summary for Ferry Evening (03/19/2026)\n\n{SUMMED}\n-----\n\nTranscript\n\n{SPOKEN}",
        f"Meeting summary for Ferry Evening\n\n{SUMMED}\n{SPOKEN}",
        f"{SPOKEN}\n{SUMMED}",
    ],
)
def test_what_a_program_sums_up_above_or_below_a_talk_is_nobodys_and_counted(text: str) -> None:
    found = read("ferry evening.txt", text)
    (source,) = found.sources
    assert [(turn.speaker, source.text[turn.start : turn.end]) for turn in source.turns] == [
        ("Ines Kolb", "What do you remember of the ferry?"),
        ("Bram Otten", "I missed the last boat and walked round by the bridge."),
        ("Ines Kolb", "And was it far?"),
        ("Bram Otten", "Nine miles. I sang all the way."),
    ]
    taken = sum(one.characters for one in found.dropped if "a program wrote" in one.reason)
    assert taken >= len("".join(SUMMED.split()))


def test_a_talk_that_comes_to_its_next_steps_loses_nothing() -> None:
    text = (
        SPOKEN + "\n[Ines Kolb] 18:04:00\nThen let us come to the\n\nNext steps\n\nand I shall write to the company.\n"
    )
    found = read("ferry evening.txt", text)
    assert "I shall write to the company" in found.sources[0].text and "Next steps" in found.sources[0].text
