"""One file is one source in every count and filter; its rows are its parts."""

from pathlib import Path

import pytest

from harvest import workspace as verbs
from harvest.model import Consent, Kind

ROWS = (
    "Name,Story\nAda,We share one ladder between eleven houses and nobody has lost it.\n"
    "Bo,The bakery keeps our keys and knows when somebody has not come.\n"
    "Cy,After the flood the mosque fed the whole street for nine days.\n"
)


@pytest.fixture
def ws(tmp_path: Path) -> verbs.Workspace:
    made = verbs.new(tmp_path / "a.harvest", "Riverside", "What is good here?").acting_as("Ana")
    (tmp_path / "Riverside_form.csv").write_text(ROWS, encoding="utf-8")
    (tmp_path / "call.txt").write_text("I came for the tea and stayed for the songs they sing.", encoding="utf-8")
    paths = [tmp_path / "Riverside_form.csv", tmp_path / "call.txt"]
    verbs.intake.import_files(made, paths, consent=Consent.ANONYMOUS)
    return made


def test_counts_and_filters(ws: verbs.Workspace) -> None:
    assert len(verbs.inquiry.sources(ws)) == 4, "four parts"
    now = verbs.inquiry.overview(ws)
    assert dict(now.sources) == {Kind.STORY: 2}
    assert verbs.desk.filter_choices(ws)["source"] == ["Riverside form", "call"]
    found = verbs.desk.matching(ws, verbs.desk.Filter(source="Riverside form"))
    assert len(found) == 3


def test_evidence_counts_a_form_once(ws: verbs.Workspace) -> None:
    code = "five_ways/connect.close_ties"
    verbs.desk.decide(ws, [verbs.desk.act_from(p.id, "add", code) for p in verbs.inquiry.passages(ws)])
    found = verbs.report.current_evidence(ws)
    theme = next(c for c in found.themes if str(c.code) == code)
    assert (theme.figures.voices, theme.figures.sources, theme.figures.passages) == (4, 2, 4)
    assert sorted((c.source, c.passages) for c in found.coverage) == [("Riverside form", 3), ("call", 1)]
    assert {r.source for r in found.rows} > {"Story 1, Riverside form"}
