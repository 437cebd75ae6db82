"""Many inquiries in one: counted from their Parquet exports, with small numbers hidden and withdrawals honoured."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest

from harvest import workspace as verbs
from harvest.cli import main
from harvest.errors import ExportError
from harvest.model import Audience, Consent, Polarity
from harvest.workspace.report.rollup import PRINTED

pytestmark = pytest.mark.slow


def coded(folder: Path, name: str, year: int, people: int, lacking: int = 0, give: int = 0) -> verbs.Workspace:
    """An inquiry in which so many people tell a story each under *connect*, some that it lacks; more under *give*."""
    rows = "\n".join(f"Teller {i},Number {i} met a neighbour at the pump in {name}.,yes" for i in range(people + give))
    (folder / f"{name}.csv").write_text("name,story,may we quote you\n" + rows + "\n", "utf-8")
    ws = verbs.new(folder / f"{name}.harvest", name, "What keeps us well here?").acting_as("Ana")
    verbs.intake.import_files(ws, [folder / f"{name}.csv"], event="Café", consent=Consent.ANONYMOUS)
    verbs.settings.set_event(ws, "Café", date=f"{year}-05-14", place="Hall")
    acts = [
        verbs.desk.act_from(
            p.id,
            "add",
            "five_ways/connect" if i < people else "five_ways/give",
            polarity=Polarity.LACKING if i < lacking else Polarity.PRESENT,
        )
        for i, p in enumerate(verbs.inquiry.passages(ws))
    ]
    verbs.desk.decide(ws, acts)
    return ws


@pytest.fixture
def county(tmp_path: Path) -> tuple[Path, list[verbs.Workspace]]:
    """A folder with the exports of three inquiries in two areas, and the inquiries."""
    folder = tmp_path / "county"
    made = [
        coded(tmp_path, "Hill", 2025, 14, 7),
        coded(tmp_path, "Oakfield", 2026, 20, 6),
        coded(tmp_path, "Moor", 2026, 9),
    ]
    for ws, area in zip(made, ("North", "North", "South"), strict=True):
        verbs.report.export_file(ws, folder / area / f"{ws.title}.parquet")
    return folder, made


def connect(found: dict[str, Any]) -> dict[str, Any]:
    return next(c for c in found["codes"] if c["code"] == "connect")


def test_people_are_counted_by_theme_area_and_year_with_barriers_beside(county, capsys) -> None:
    folder, _ = county
    assert main(["rollup", str(folder), "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["areas"] == ["North", "South"] and found["years"] == ["2025", "2026"]
    assert found["people"]["all"] == 43 and connect(found)["people"] == 43
    assert found["people"]["areas"] == {"North": 34, "South": 9}
    sides = connect(found)["counts_as"]
    assert sides["helps"]["all"] == 30 and sides["hinders"]["all"] == 13
    assert sides["helps"]["cells"] == [
        {"area": "North", "year": "2025", "people": 7},
        {"area": "North", "year": "2026", "people": 14},
        {"area": "South", "year": "2026", "people": 9},
    ]
    assert {i["title"] for i in found["inquiries"]} == {"Hill", "Oakfield", "Moor"}


def test_who_withdraws_leaves_the_next_roll_up_also_out_of_an_older_export(county) -> None:
    folder, (hill, *_) = county
    voice = next(v.id for v in verbs.settings.voices(hill) if v.kind == "person")
    verbs.protection.withdraw(hill, voice)
    # an export of a part says who still counts, though it is not counted itself
    verbs.report.export_file(hill, folder / "part.parquet", codebook="five_ways")
    found = verbs.report.roll_up(folder)
    assert found["people"]["all"] == 42
    assert [(o["file"], "part of its inquiry" in o["reason"]) for o in found["left_out"]] == [("part.parquet", True)]
    verbs.report.export_file(hill, folder / "North" / "again.parquet")
    found = verbs.report.roll_up(folder)
    assert found["people"]["all"] == 42
    assert "There is a newer export of this inquiry." in {o["reason"] for o in found["left_out"]}


def test_the_difference_to_a_printed_roll_up_does_not_tell_what_one_person_said(county, tmp_path) -> None:
    folder, (hill, *_) = county
    verbs.report.roll_up(folder, tmp_path / "first.html")
    assert (folder / PRINTED).exists()
    voice = next(v.id for v in verbs.settings.voices(hill) if v.kind == "person")
    verbs.protection.withdraw(hill, voice)
    verbs.report.export_file(hill, folder / "North" / "Hill.parquet")
    found = verbs.report.roll_up(folder)
    assert found["people"]["all"] is None and found["people"]["areas"]["North"] is None
    (folder / PRINTED).write_text("[1", "utf-8")
    with pytest.raises(ExportError, match="earlier roll-ups printed"):
        verbs.report.roll_up(folder)


def test_small_numbers_are_hidden_over_the_whole(tmp_path: Path) -> None:
    folder = tmp_path / "county"
    for name, year, people in (("Hill", 2025, 12), ("Oakfield", 2025, 3), ("Moor", 2025, 11), ("Fell", 2026, 14)):
        ws = coded(tmp_path, name, year, people, give=9)
        verbs.report.export_file(ws, folder / name / "all.parquet")
    found = verbs.report.roll_up(folder)
    sides = connect(found)["counts_as"]["helps"]
    assert sides["areas"]["Oakfield"] is None and list(sides["areas"].values()).count(None) >= 2
    assert sides["all"] == 40
    assert all(cell["people"] is None or cell["people"] >= 5 for cell in sides["cells"])


def test_the_page_shows_it_and_names_what_is_left_out(county, tmp_path: Path) -> None:
    folder, (hill, *_) = county
    verbs.report.export_file(hill, folder / "team.parquet", audience=Audience.TEAM)
    (folder / "broken.parquet").write_bytes(b"PAR1 not")
    pq.write_table(pq.read_table(folder / "North" / "Oakfield.parquet").select(["code"]), folder / "other.parquet")
    out = tmp_path / "page.html"
    assert main(["rollup", str(folder), str(out)]) == 0
    page = out.read_text("utf-8")
    assert "43 people were heard in 3 inquiries" in page and "lacking or in the way" in page
    for name in ("team.parquet", "broken.parquet", "other.parquet"):
        assert name in page
    assert "Teller" not in page


def test_an_empty_folder_says_so_and_a_missing_one_is_an_error(tmp_path: Path, capsys) -> None:
    assert main(["rollup", str(tmp_path), str(tmp_path / "a.md")]) == 0
    assert "no export here" in (tmp_path / "a.md").read_text("utf-8")
    assert main(["rollup", str(tmp_path / "nowhere")]) == 1
    assert main(["rollup", str(tmp_path), "a.pptx"]) == 1
    assert "kinds are .html" in capsys.readouterr().err
