"""The sample event hangs together: every decision's words stand in its file, once, and its codes exist."""

import csv
import io
import re
import shutil
import zipfile
from collections import Counter
from pathlib import Path

import pytest
from docx import Document

from harvest import workspace as verbs
from harvest.codebook import load_folder
from harvest.model import AssetKind, Kind
from harvest.store import contents

ROOT = Path(__file__).parents[2]
SAMPLE = ROOT / "sample_stories"
CODES = {f"{book.id}/{code.id}": code for book in load_folder(ROOT / "codebooks") for code in book.codes}


def words(name: str) -> list[str]:
    path = SAMPLE / name
    if path.suffix == ".docx":
        return [p.text.partition(": ")[2] for p in Document(str(path)).paragraphs]
    if path.suffix == ".zip":
        with zipfile.ZipFile(path) as packed, io.TextIOWrapper(packed.open("captions.csv"), "utf-8") as lines:
            return [row["Caption"] for row in csv.DictReader(lines)]
    if path.suffix == ".csv":
        with path.open(encoding="utf-8", newline="") as lines:
            return [cell for row in csv.reader(lines) for cell in row]
    if path.suffix in (".vtt", ".txt"):
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


def test_tellers_tick_codes_of_their_own_and_not_always_those_of_the_facilitators() -> None:
    tops = {code.label for ref, code in CODES.items() if ref.startswith("five_ways/") and not code.parent}
    with (SAMPLE / "stories.csv").open(encoding="utf-8", newline="") as lines:
        ticked = [row["Which of these is it about? Tick what fits"] for row in csv.DictReader(lines)]
    told = [way for ways in ticked for way in ways.split("; ") if way]
    assert sum(map(bool, ticked)) >= 15 and set(told) == tops


def test_twenty_codings_say_what_the_asset_is_and_some_what_keeps_it_going() -> None:
    told = [r for r in AMINA if r["asset"]]
    assert len(told) >= 20 and sum(bool(r["reinforced_by"]) for r in told) >= 10
    assert all((r["to"] or r["code"]).startswith("five_ways/") and r["polarity"] == "present" for r in told)


def test_each_wave_and_the_staff_were_coded_by_both():
    for rows in (AMINA, TOM):
        files = Counter(r["file"] for r in rows)
        assert all(
            files[name] >= 3 for name in ("table_1_zoom.vtt", "table_3.txt", "staff_conversation.txt", "a_year_on.txt")
        )


def test_every_file_says_that_the_event_is_invented():
    texts = ("table_1_zoom.vtt", "table_3.txt", "staff_conversation.txt", "a_year_on.txt")
    for name in (*texts, "stories.csv", "dream_statements.md", "README.md", "plan.toml"):
        assert re.search("invented", (SAMPLE / name).read_text(encoding="utf-8"))
    assert any("invented event" in p.text for p in Document(str(SAMPLE / "table_2.docx")).paragraphs)


def test_every_kind_of_consent_occurs_in_the_stories():
    rows = decisions("stories.csv")
    kinds = Counter(r["Consent"].split(",")[-1].strip() for r in rows)
    assert len(rows) == 24 and len(kinds) >= 5 and kinds[""] >= 1


def test_nothing_is_taken_from_the_codebooks():
    names = (
        "table_1_zoom.vtt",
        "table_2.docx",
        "table_3.txt",
        "staff_conversation.txt",
        "a_year_on.txt",
        "stories.csv",
    )
    said = {text for name in names for text in words(name)}
    for code in CODES.values():
        for example in code.examples:
            assert not any(example in text for text in said), example


def test_six_light_photos_have_a_caption_each():
    with zipfile.ZipFile(SAMPLE / "photo_walk.zip") as packed:
        sizes = {i.filename: i.file_size for i in packed.infolist()}
    assert len(words("photo_walk.zip")) == 6 == sum(name.endswith(".png") for name in sizes)
    assert sum(sizes.values()) < 40_000


@pytest.fixture(scope="module")
def built(sample_file: Path, tmp_path_factory: pytest.TempPathFactory) -> verbs.Workspace:
    return verbs.open_inquiry(shutil.copy(sample_file, tmp_path_factory.mktemp("sample") / "sample.harvest"))


def test_one_event_has_one_name_and_each_its_day_and_questions(built: verbs.Workspace):
    events = verbs.settings.events(built)
    assert [(e.title, e.date) for e in events] == [
        ("Tarnwick world café", "2025-03-15"),
        ("Tarnwick staff conversation", "2025-03-25"),
        ("Tarnwick world café, a year on", "2026-03-14"),
    ]
    own = {e.title: e.questions for e in events if e.questions}
    assert list(own) == ["Tarnwick staff conversation"] and len(own["Tarnwick staff conversation"]) == 3
    asked = verbs.planning.chosen_questions(built)
    spoken = {p.question for p in contents.passages(built.store)}
    assert asked is not None and {*asked.questions, *own["Tarnwick staff conversation"]} <= spoken


def test_the_whole_inquiry_is_there_from_plan_to_what_became_of_it(built: verbs.Workspace):
    dreams = verbs.planning.all_dreams(built, propose=False)
    assert len(dreams.dreams) == 25 and len(dreams.groups) == 2 and len(dreams.apart) == 1
    assert sum(dreams.dots(g) for g in dreams.groups) > 0
    states = Counter(p.state.value for p in verbs.planning.all_pledges(built))
    assert sum(states.values()) == 14 and set(states) == {"open", "kept", "changed", "let_go"}
    assert all(p.notes for p in verbs.planning.all_pledges(built) if p.state.value in ("changed", "let_go"))
    assert len(verbs.planning.all_needs(built)) == 6 and len(verbs.planning.all_opportunities(built)) == 2
    assert {r.stage for r in verbs.planning.all_recommendations(built)} == {"Told to the community", "Asked"}
    assert [len(c.disagreed) for c in verbs.planning.all_chosen(built) if c.story] == [1]
    photos = [s for s in contents.sources(built.store) if s.kind is Kind.PHOTO]
    assert len(photos) == 6


def test_people_who_came_to_both_cafes_are_one_voice_each(built: verbs.Workspace):
    heard: dict[int, set[str]] = {}
    for p in contents.passages(built.store):
        heard.setdefault(p.voice_id, set()).add(p.event)
    both = {"Tarnwick world café", "Tarnwick world café, a year on"}
    names = {v.id: v.label for v in contents.voices(built.store)}
    assert sorted(names[v] for v, events in heard.items() if events >= both) == ["Derek", "Joy", "Moira", "Ruth"]


@pytest.mark.slow
def test_with_its_decisions_every_asset_has_a_kind_and_findings_are_signed(built: verbs.Workspace):
    verbs.inquiry.add_sample_decisions(built)
    register, _ = verbs.planning.asset_register(built)
    assert len(register) > 15 and {a.kind for a in register} == set(AssetKind)
    stated = verbs.planning.stated_findings(built)
    assert [f.signed for f in stated] == [True, True, True, False] and all(f.supporting for f in stated)
    beside = verbs.planning.needs_beside(built, "five_ways")
    assert sum(cell.voices is None for cell in beside.cells.values()) < len(beside.cells) / 4
