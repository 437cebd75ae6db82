"""Minutes that report people with an office in brackets: their words under their names, and said to be reported."""

from __future__ import annotations

import pytest

from harvest.model import Kind
from harvest.readers.dispatch import parse_file
from tests.readers import making

LINES = [
    ("Heading 1", "Weir Street Tenants' Association"),
    "Minutes of the meeting held Tuesday 10 November 2026, 7pm, vestry",
    "Present: Val Marsh (Chair), Rab H, Nia W (Secretary), Sol Ott (Housing Officer, Weir Valley Homes), K. Aziz",
    "Apologies: Rev. Hope, Grace Ade",
    ("Heading 2", "1. Looking back"),
    "{} said that the café had brought in more people in an afternoon than the last six meetings.",
    "Sol Ott (Housing Officer) said he had learned more from the walk round than from the system.",
    ("Heading 2", "2. Repairs"),
    "Rab H asked when anybody was going to look at the gutters.",
    "ACTION: SO",
    "Next meeting: Tuesday 8 December",
]


@pytest.mark.parametrize("who", ["Val Marsh (Chair)", "Val Marsh, in the chair,", "Val Marsh [chair]"])
def test_an_office_behind_a_name_hides_nobody_who_is_reported(who: str) -> None:
    page = [line.format(who) if isinstance(line, str) else line for line in LINES]
    (found,) = parse_file("TA minutes 10 Nov.docx", making.docx(*page))
    assert found.kind is Kind.NOTE and not found.not_data
    (source,) = found.sources
    said = {turn.speaker: source.text[turn.start : turn.end] for turn in source.turns}
    assert list(said) == ["Val Marsh", "Sol Ott", "Rab H"]
    assert said["Sol Ott"].endswith("than from the system.")
    assert source.affiliations == {"Sol Ott": "Weir Valley Homes"}
    assert any("in the words of whoever took the notes" in warning for warning in found.warnings), (
        "words reported are no quotation, and the card says so"
    )
