"""Photos uploaded as loose files beside their captions go with them, and are no files without words any more."""

from pathlib import Path

import pytest

from harvest import workspace as verbs
from harvest.model import Consent, Kind
from tests.readers.making import PNG, as_csv

CAPTIONS = as_csv(("photo", "caption"), ("a.png", "The bench where she waits."), ("b.png", "Our hall, never locked."))


@pytest.fixture
def ws(tmp_path: Path) -> verbs.Workspace:
    return verbs.new(tmp_path / "a.harvest", "Riverside", "What is good here?").acting_as("Ana")


def test_loose_photos_go_with_the_captions_that_name_them(ws: verbs.Workspace, tmp_path: Path) -> None:
    files = {"a.png": PNG + b"a", "captions.csv": CAPTIONS, "B.PNG": PNG + b"b", "c.png": PNG + b"c"}
    for name, data in files.items():
        (tmp_path / name).write_bytes(data)
    done = verbs.intake.import_files(ws, [tmp_path / n for n in files], consent=Consent.ANONYMOUS)["files"]
    assert [(f["name"], f["status"]) for f in done] == [
        ("a.png", "imported"), ("captions.csv", "imported"), ("B.PNG", "imported"), ("c.png", "not_data"),
    ]  # fmt: skip
    assert "captions.csv" in done[0]["message"]
    assert [f.name for f in verbs.inquiry.imported_files(ws)] == ["captions.csv"]
    rows = ws.store.rows("SELECT image, image_name, kind FROM source ORDER BY id")
    assert [(bytes(r["image"])[-1:], r["image_name"], r["kind"]) for r in rows] == [
        (b"a", "a.png", Kind.PHOTO.value), (b"b", "B.PNG", Kind.PHOTO.value),
    ]  # fmt: skip


def test_photos_that_come_later_find_captions_that_wait(ws: verbs.Workspace) -> None:
    first = verbs.intake.preview_alone(ws, [("captions.csv", CAPTIONS)])
    later = verbs.intake.preview_alone(ws, [("a.png", PNG + b"a")])
    captions, photo = verbs.intake.together(ws, [*first, *later])
    assert photo.part_of == "captions.csv" and captions.reading is not None
    assert [s.image_name for s in captions.reading.sources if s.image] == ["a.png"]
    assert verbs.intake.together(ws, [captions, photo]) == [captions, photo], "once is enough"
