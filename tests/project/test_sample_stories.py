"""The sample event hangs together: every decision's words stand in its file, once, and its codes exist."""

import csv
import re
from collections import Counter
from pathlib import Path

import pytest
from docx import Document

from harvest.codebook import load_folder

ROOT = Path(__file__).parents[2]
SAMPLE = ROOT / "sample_stories"
CODES = {f"{book.id}/{code.id}": code for book in load_folder(ROOT / "codebooks") for code in book.codes}


def words(name: str) -> list[str]:
    path = SAMPLE / name
    if path.suffix == ".docx":
        return [p.text.partition(": ")[2] for p in Document(str(path)).paragraphs]
    if path.suffix == ".csv":
        with path.open(encoding="utf-8", newline="") as lines:
            return [cell for row in csv.reader(lines) for cell in row]
    if path.suffix == ".vtt":
        return [line.partition(": ")[2] for line in path.read_text(encoding="utf-8").splitlines()]
    return path.read_text(encoding="utf-8").splitlines()


def decisions(name: str) -> list[dict[str, str]]:
    with (SAMPLE / name).open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


AMINA, TOM = decisions("decisions_amina.csv"), decisions("decisions_tom.csv")


@pytest.mark.parametrize("row", AMINA + TOM, ids=lambda r: f"{r['coder']}: {r['quote'][:30]} {r['code']}")
def test_a_decision_names_words_that_stand_once_and_codes_that_exist(row):
    assert sum(text.count(row["quote"]) for text in words(row["file"])) == 1
    assert row["action"] in ("confirm", "reject", "change", "add", "none")
    assert (row["code"] in CODES) == (row["action"] != "none")
    assert (row["to"] in CODES) == (row["action"] == "change")
    gives = row["action"] in ("confirm", "add", "change")
    carries = gives and CODES[row["to"] or row["code"]].polarity != "in_code"
    assert bool(row["polarity"]) == carries


def test_the_two_overlap_and_differ():
    def given(rows):
        return {
            (r["file"], r["quote"], r["to"] or r["code"]): r["polarity"]
            for r in rows
            if r["action"] in ("add", "confirm")
        }

    one, two = given(AMINA), given(TOM)
    assert len(AMINA) >= 90 and len(TOM) >= 60
    assert len(one.keys() & two.keys()) >= 35
    both = {r["quote"] for r in AMINA} & {r["quote"] for r in TOM}
    differ = {k for k in one.keys() ^ two.keys() if k[1] in both} | {
        k for k in one.keys() & two.keys() if one[k] != two[k]
    }
    assert len(differ) >= 10
    assert {"lacking", "wished_for", "present"} <= {r["polarity"] for r in AMINA}


def test_twenty_codings_say_what_the_asset_is_and_some_what_keeps_it_going() -> None:
    told = [r for r in AMINA if r["asset"]]
    assert len(told) >= 20 and sum(bool(r["reinforced_by"]) for r in told) >= 10
    assert all((r["to"] or r["code"]).startswith("five_ways/") and r["polarity"] == "present" for r in told)


def test_every_file_says_that_the_event_is_invented():
    for name in ("table_1_zoom.vtt", "stories.csv", "dream_statements.md", "README.md"):
        assert re.search("invented", (SAMPLE / name).read_text(encoding="utf-8"))
    assert any("invented event" in p.text for p in Document(str(SAMPLE / "table_2.docx")).paragraphs)


def test_every_kind_of_consent_occurs_in_the_stories():
    rows = decisions("stories.csv")
    kinds = Counter(r["Consent"].split(",")[-1].strip() for r in rows)
    assert len(rows) == 24 and len(kinds) >= 5 and kinds[""] >= 1


def test_nothing_is_taken_from_the_codebooks():
    said = {text for name in ("table_1_zoom.vtt", "table_2.docx", "stories.csv") for text in words(name)}
    for code in CODES.values():
        for example in code.examples:
            assert not any(example in text for text in said), example
