"""Words of children and refused captions leave in no export, whatever the host said of everybody at upload."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest

from harvest import export
from harvest import workspace as verbs
from harvest.errors import DecisionError
from harvest.model import CodeRef, Consent, Polarity

FILES = {
    "table_talk.txt": "Table 2\n\nFacilitator: What would you keep?\n"
    "Odile: My lad is thirteen, keep the gasworks.\n"
    "Quill: I'm twelve. Keep the xylophones, all of them.\nOdile: And the quay.\nQuill: And the narwhal painting too.\n"
    "Fitz (9): I like the kumquat tree.\n",
    "dreams.txt": "DREAMS\n- A bakery by the canal\n- a zeppelin over the park (Tav, Yr 4)\n"
    "- a marimba for everyone - Nell, 8\n"
    "- a velodrome, Ola aged 9\n"
    "- more hammocks / Bea, 6\n"
    "- a planetarium - Uri, Year 5\n"
    "- Benches that face the sun\n",
    "story.txt": "The Ferret\nTold by Perpetua, aged 10\n\nMy ferret ran into the vestibule and everybody laughed.\n",
    "letter.txt": "From: Ines Hallow <ines@hallow.example>\nTo: Team\nSubject: hello\n\n"
    "Hello, I'm eleven and I want an "
    "aquarium in the old bank.\n",
    "pledges.csv": "Who,Pledge\nCanal Group,sweep the towpath\nYear 5,grow rhubarb in the quad\n"
    "Bertil (7),feed the "
    "axolotl\n",
    "photo_captions.csv": "File,Caption,People asked?\na.jpg,The towpath at noon,no people\n"
    "b.jpg,Lady in red juggling "
    "artichokes,she said no\nc.jpg,Choir with the sousaphone,all agreed\n"
    "d.jpg,Men with a trebuchet - not for use,yes\n",
}
HELD = [
    "xylophones",
    "narwhal",
    "kumquat",
    "zeppelin",
    "marimba",
    "velodrome",
    "hammocks",
    "planetarium",
    "ferret",
    "vestibule",
    "aquarium",
    "rhubarb",
    "axolotl",
    "artichokes",
    "trebuchet",
]
OPEN = ["gasworks", "quay", "canal", "towpath", "sousaphone"]


@pytest.fixture
def event(tmp_path: Path) -> verbs.Workspace:
    """Files of every kind, imported with leave to quote everybody, each passage coded."""
    for name, text in FILES.items():
        (tmp_path / name).write_text(text, "utf-8")
    ws = verbs.new(tmp_path / "test.harvest", "Canal day", "What keeps us well?").acting_as("Ana")
    paths = [tmp_path / name for name in FILES]
    done = verbs.intake.import_files(ws, paths, event="Canal day", consent=Consent.ANONYMOUS)
    assert [f["status"] for f in done["files"]] == ["imported"] * len(FILES), done
    ref = str(CodeRef("five_ways", "connect"))
    for p in (p for p in verbs.inquiry.passages(ws) if p.codeable):
        verbs.desk.decide(ws, [verbs.desk.act_from(p.id, "add", ref, polarity=Polarity.PRESENT)])
    return ws


def words_in(data: bytes, words: list[str]) -> set[str]:
    """Which words stand in the bytes, also in a zip within them."""
    low = data.lower()
    found = {w for w in words if w.encode() in low or w.encode("utf-16-le") in low}
    if zipfile.is_zipfile(io.BytesIO(data)):
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            for name in packed.namelist():
                found |= words_in(packed.read(name), words) | words_in(name.encode(), words)
    return found


def every_export(ws: verbs.Workspace) -> dict[str, bytes]:
    """What leaves for everybody, by format."""
    made = {suffix: verbs.report.export_bytes(ws, f"x.{suffix}") for suffix in export.SUFFIXES}
    return made | {"qdpx": verbs.report.project_bytes(ws)[0]}


@pytest.mark.slow
def test_no_format_holds_a_word_of_a_child_or_of_a_refused_caption(event: verbs.Workspace) -> None:
    made = every_export(event)
    assert {s: found for s, data in made.items() if (found := words_in(data, HELD))} == {}
    assert words_in(made["qdpx"], OPEN) == set(OPEN), "the words of everybody else do leave"


def test_voices_say_who_is_held_and_why(event: verbs.Workspace) -> None:
    voices = {v["name"]: v for v in verbs.protection.voices_json(event)["voices"]}
    assert voices["Quill"]["minor"] and "i'm twelve" in voices["Quill"]["hold"][0]
    assert voices["Fitz (9)"]["minor"] and not voices["Odile"]["hold"]
    assert sum(bool(v["hold"]) for v in voices.values()) == 13


@pytest.mark.slow
def test_a_named_person_releases_a_child_and_what_the_host_said_holds_then(event: verbs.Workspace) -> None:
    quill = verbs.protection.find_voice(event, "Quill").id
    verbs.settings.record_consent(event, [quill], {"minor": False})
    assert words_in(every_export(event)["qdpx"], HELD) == {"xylophones", "narwhal"}


def test_the_upload_card_counts_them_and_says_why(tmp_path: Path) -> None:
    ws = verbs.new(tmp_path / "test.harvest", "Canal day", "What keeps us well?").acting_as("Ana")
    (item,) = verbs.intake.preview(ws, [("table_talk.txt", FILES["table_talk.txt"].encode())])
    assert item.reading is not None
    said = verbs.intake.tellers_permission(item.reading)
    assert (len(said.of("under_age")), len(said.of("held"))) == (2, 0)
    assert any("Quill" in w and "Fitz" in w for w in item.report()["warnings"])


def test_what_a_person_decides_for_a_teller_before_the_file_is_in_holds_for_that_file(tmp_path: Path) -> None:
    ws = verbs.new(tmp_path / "test.harvest", "Canal day", "What keeps us well?")
    (item,) = verbs.intake.preview(ws, [("table_talk.txt", FILES["table_talk.txt"].encode())])
    assert item.reading is not None
    verbs.intake.commit(ws, item, consent=Consent.ANONYMOUS)
    with pytest.raises(DecisionError, match="by a person with a name"):
        verbs.intake.decide_for_tellers(ws, item.reading, {"Quill": "with_name"})
    assert verbs.intake.decide_for_tellers(ws.acting_as("Ana"), item.reading, {"Quill": "with_name"}) == 1
    quill = next(v for v in verbs.protection.voices_json(ws)["voices"] if v["name"] == "Quill")
    assert not quill["minor"] and not quill["hold"] and quill["consent"]["quotation"] == "named"
    assert ("Ana", "consent") in {(e.who, e.verb) for e in verbs.settings.log_entries(ws)}


def test_a_no_in_the_file_is_not_decided_otherwise(tmp_path: Path) -> None:
    table = b"Name,May we quote you?,What helps?\nAda,No,The ferry.\nBo,see Jo,The goat.\n"
    ws = verbs.new(tmp_path / "test.harvest", "Canal day", "What keeps us well?").acting_as("Ana")
    (item,) = verbs.intake.preview(ws, [("answers.csv", table)])
    assert item.reading is not None
    decided = {"Ada": "with_name", "Bo": "without_name"}
    after = verbs.intake.tellers_permission(item.reading).decided(decided)
    assert {t.name: t.kind for t in after.tellers} == {"Ada": "refused", "Bo": "without_name"}
    verbs.intake.commit(ws, item)
    assert verbs.intake.decide_for_tellers(ws, item.reading, decided) == 1
    said = {v["name"]: v["consent"]["quotation"] for v in verbs.protection.voices_json(ws)["voices"]}
    assert said == {"Ada": "no", "Bo": "anonymous"}
