"""A translation that a person wrote and the turn before stand beside a quotation in every format."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from pathlib import Path

import pytest

from harvest import workspace as verbs
from harvest.cli import main
from harvest.model import Consent

CONNECT = "five_ways/connect"
SAID = "Moja sąsiadka Kateryna Bondarenko gotuje w piątki i nikt w bloku nie je sam."
ENGLISH = "My neighbour Kateryna Bondarenko cooks on Fridays and nobody in the block eats alone."
TALK = f"""Host Ella: What keeps you well here?

Marta Wrona: {SAID}

Rhys Gethin: I never speak of my leg at all, not even to the nurse.

Marta Wrona: The bench by the harbour is where we meet every single day.
"""


@pytest.fixture
def talk(inquiry: verbs.Workspace, tmp_path: Path) -> verbs.Workspace:
    """Marta and the host allow quoting without their names; Rhys allows none."""
    path = tmp_path / "table.txt"
    path.write_text(TALK, "utf-8")
    verbs.intake.import_files(inquiry, [path], event="Harbour day", consent=Consent.ANONYMOUS)
    ws = inquiry.acting_as("Ana")
    rhys = next(v for v in verbs.settings.voices(ws) if "Rhys" in v.label)
    verbs.settings.record_consent(ws, [rhys.id], {"quotation": "no"})
    for words in ("Moja", "bench"):
        verbs.desk.decide(ws, [verbs.desk.act_from(passage(ws, words), "add", CONNECT)])
    return ws


def passage(ws: verbs.Workspace, words: str) -> int:
    return next(p.id for p in verbs.inquiry.passages(ws) if words in p.text)


def quoted(ws: verbs.Workspace, words: str):
    p = passage(ws, words)
    return next(q for q in verbs.report.current_evidence(ws).quotations if q.passage_id == p)


def text_of(ws: verbs.Workspace, suffix: str) -> str:
    data = verbs.report.export_bytes(ws, f"pack.{suffix}")
    if suffix in ("docx", "xlsx", "odt"):
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            return "\n".join(package.read(n).decode() for n in package.namelist() if n.endswith(".xml"))
    return data.decode("utf-8")


@pytest.mark.parametrize("suffix", ["md", "html", "json", "csv", "odt", "docx", "xlsx"])
def test_a_translation_stands_beside_the_words_as_one(talk: verbs.Workspace, suffix: str) -> None:
    verbs.planning.translate(talk, passage(talk, "Moja"), ENGLISH)
    verbs.planning.quote_with_before(talk, passage(talk, "Moja"))
    verbs.report.toggle_for_pack(talk, CONNECT, passage(talk, "Moja"))
    text = text_of(talk, suffix).replace("\\", "")
    assert "gotuje w pi" in text, "the words themselves stay"
    assert "cooks on Fridays" in text and "Bondarenko" not in text, "names in it are replaced as in the words"
    assert "What keeps you well here?" in text
    if suffix == "csv":
        row = next(r for r in csv.DictReader(io.StringIO(text.lstrip("\ufeff"))) if r["translation"])
        assert row["translated_by"] == "Ana" and row["said_before"].startswith("Just before,")
    elif suffix == "json":
        found = [q for c in json.loads(text)["codes"] for q in c["quotations"] if q["translation"]]
        assert found[0]["translation"]["by"] == "Ana" and "keeps you well" in found[0]["before"]["text"]
    else:
        assert "translation by Ana" in text


def test_what_was_said_before_leaves_only_where_its_own_voice_allows_it(talk: verbs.Workspace) -> None:
    verbs.planning.quote_with_before(talk, passage(talk, "bench"))
    before = quoted(talk, "bench").before
    assert before is not None and not before.said and "may not be quoted" in before.why
    assert "leg" not in text_of(talk, "html")
    verbs.planning.quote_with_before(talk, passage(talk, "bench"), wanted=False)
    assert quoted(talk, "bench").before is None


def test_a_translation_of_words_that_do_not_leave_does_not_either(talk: verbs.Workspace) -> None:
    verbs.planning.translate(talk, passage(talk, "Moja"), ENGLISH)
    assert quoted(talk, "Moja").translation is not None
    marta = next(v for v in verbs.settings.voices(talk) if "Marta" in v.label)
    verbs.settings.record_consent(talk, [marta.id], {"quotation": "no"})
    assert "Fridays" not in text_of(talk, "html") + text_of(talk, "json")


def test_a_translation_of_other_words_is_none(talk: verbs.Workspace) -> None:
    moja = passage(talk, "Moja")
    verbs.planning.translate(talk, moja, ENGLISH)
    verbs.desk.fix_text(talk, moja, SAID.replace("piątki", "soboty"))
    assert quoted(talk, "soboty").translation is None
    assert not verbs.planning.translations_json(talk)["translations"][0]["fits"]


def test_a_translation_goes_with_whoever_withdraws(talk: verbs.Workspace) -> None:
    verbs.planning.translate(talk, passage(talk, "Moja"), ENGLISH)
    marta = next(v for v in verbs.settings.voices(talk) if "Marta" in v.label)
    verbs.protection.withdraw(talk, marta.id)
    assert not verbs.planning.all_translations(talk)
    assert b"cooks on Fridays" not in Path(talk.path).read_bytes()


def test_a_translation_is_undone_like_any_act(talk: verbs.Workspace) -> None:
    verbs.planning.translate(talk, passage(talk, "Moja"), "First.")
    verbs.planning.translate(talk, passage(talk, "Moja"), ENGLISH)
    verbs.planning.undo(talk)
    assert [t.text for t in verbs.planning.all_translations(talk)] == ["First."]
    verbs.planning.translate(talk, passage(talk, "Moja"), "")
    assert not verbs.planning.all_translations(talk)


def test_the_command_line_writes_both(talk: verbs.Workspace, capsys: pytest.CaptureFixture[str]) -> None:
    moja, path = str(passage(talk, "Moja")), str(talk.path)
    assert main(["translate", path, "--passage", moja, "--text", ENGLISH, "--coder", "Ben", "--json"]) == 0
    (made,) = json.loads(capsys.readouterr().out)["translations"]
    assert made["by"] == "Ben" and made["fits"]
    assert main(["context", path, "--passage", moja, "--coder", "Ben", "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == {"with_context": [int(moja)]}
    assert main(["translate", path, "--passage", "999", "--text", "x"]) == 1
