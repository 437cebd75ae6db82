"""Talks in which a tool notes things between the turns, and sets more than the name before them."""

from __future__ import annotations

from harvest.readers.dispatch import parse_file

FATHOM = """Boathouse evening - May 14
VIEW RECORDING - 21 mins (No highlights): https://recordings.example/share/Zp3

---

0:00 - Ada Obi (Boathouse Trust)
  What would you keep of the boathouse?

0:16 - Bo Lind
  The slip. You could watch it here: https://slips.example/live and you would see.

  SCREEN SHARING: Ada started screen sharing - WATCH: https://recordings.example/share/Zp3?timestamp=20.2

0:24 - Cy (cy.amadi@boats.example)
  The bench outside it.

  HIGHLIGHT: The bench - WATCH: https://recordings.example/share/Zp3?timestamp=26.1

0:33 - Bo Lind
  And the ducks.

0:41 - Cy (cy.amadi@boats.example)
  And who would feed them?
"""


def test_notes_that_a_tool_sets_between_turns_are_nobodys_and_an_address_is_no_part_of_a_name() -> None:
    (found,) = parse_file("Boathouse evening.txt", FATHOM.encode())
    (source,) = found.sources
    assert [turn.speaker for turn in source.turns] == ["Ada Obi", "Bo Lind", "Cy", "Bo Lind", "Cy"]
    assert "screen sharing" not in source.text and "HIGHLIGHT" not in source.text
    assert "The slip. You could watch it here" in source.text
    assert not any("@" in warning or "boats.example" in warning for warning in found.warnings)
