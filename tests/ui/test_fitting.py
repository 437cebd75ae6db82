"""Tables as wide as a laptop's window."""

from __future__ import annotations

import pandas as pd
import pytest

from harvest.model import Valence
from harvest.ui.pages.themes.table import COLUMNS, FEW
from harvest.ui.widgets.fitting import ROOM, widths


@pytest.mark.parametrize("several", [False, True], ids=["one codebook", "several"])
def test_the_last_column_of_themes_is_not_cut_where_every_column_stands(several: bool) -> None:
    figures = ["Voices", "Tables", "Sources", "Passages", *COLUMNS, "Held back", "Not settled"]
    assert set(FEW) <= set(figures) and len(COLUMNS) == len(Valence)
    row = {"Theme": "└ Challenge, goals and confidence"} | ({"Codebook": "five_ways"} if several else {})
    found = widths(pd.DataFrame([row | dict.fromkeys(figures, 0)]), ["Theme"])
    assert sum(found.values()) <= ROOM and found["Theme"] >= 130
