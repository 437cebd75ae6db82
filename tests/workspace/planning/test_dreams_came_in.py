"""Dreams as they come in: what one card asks for holds that card alone, and not all of its table."""

from __future__ import annotations

from pathlib import Path

from harvest import workspace as verbs
from harvest.model import Consent

CARDS = """Table,Our dream
Kite,Trains stop here again.
Kite,A safe place for my sister; please don't print this.
Kite,Neighbours know who lives behind which door.
"""


def test_a_card_that_asks_for_care_holds_no_other_card_of_its_table(tmp_path: Path) -> None:
    ws = verbs.new(tmp_path / "eskerby.harvest", "Eskerby", "What keeps us going?").acting_as("Nora")
    (tmp_path / "dreams.csv").write_text(CARDS, "utf-8")
    verbs.intake.import_files(ws, [tmp_path / "dreams.csv"], consent=Consent.ANONYMOUS)
    every = verbs.planning.all_dreams(ws, propose=False)
    assert [d.table for d in every.dreams] == ["Kite"] * 3 and len({d.voice_id for d in every.dreams}) == 2
    sheet = verbs.report.export_bytes(ws, "sheet.feedback.html").decode()
    assert "Trains stop here again." in sheet and "behind which door" in sheet and "sister" not in sheet


def test_a_card_that_may_not_be_printed_leaves_the_others_of_its_table_as_they_were_permitted(tmp_path: Path) -> None:
    ws = verbs.new(tmp_path / "eskerby.harvest", "Eskerby", "What keeps us going?").acting_as("Nora")
    rows = "Kite,Trains stop here again.,Yes\nKite,A ferry on Sundays.,No\nKite,Otters in the beck.,Yes\n"
    (tmp_path / "dreams.csv").write_text(f"Table,Our dream,May we quote it?\n{rows}", "utf-8")
    verbs.intake.import_files(ws, [tmp_path / "dreams.csv"])
    sheet = verbs.report.export_bytes(ws, "sheet.feedback.html").decode()
    assert "Trains stop here again." in sheet and "Otters" in sheet and "ferry" not in sheet
