"""Of whom it cannot be said whether they meet what is asked, where several things are not known of them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from harvest import workspace as verbs
from harvest.cli import main
from harvest.model import Consent, Role


@pytest.fixture
def path(tmp_path: Path) -> Path:
    ws = verbs.new(tmp_path / "a.harvest", "Quay", "What keeps us well?").acting_as("Ana")
    talk, form = tmp_path / "Table 3.txt", tmp_path / "form.csv"
    talk.write_text("Mei Lund: The choir sings.\nTam Ross: The bus is gone.\nMei Lund: Yes.\nTam Ross: Ay.\n", "utf-8")
    form.write_text("name,age,gender,story\nUna Bell,71,woman,We sing on Mondays in the hall.\n", "utf-8")
    verbs.intake.import_files(ws, [talk, form], event="Café", consent=Consent.ANONYMOUS)
    ws.store.close()
    return tmp_path / "a.harvest"


def ask(path: Path, capsys: pytest.CaptureFixture[str], *where: str) -> dict:
    words = [w for condition in where for w in ("--where", condition)]
    assert main(["evidence", str(path), "--audience", "team", "--json", *words]) == 0
    return json.loads(capsys.readouterr().out)


def test_whoever_may_be_meant_is_told_where_two_things_are_not_known(path: Path, capsys) -> None:
    found = ask(path, capsys, "table=3", "age=65+", "gender=woman")
    assert found["unknown"] == {"table": 1, "age": 2, "gender": 2}
    assert "No age is recorded for 2 of 2 people at Table 3." in found["unknown_said"]


def test_a_role_that_nobody_recorded_is_not_known_of_anybody(path: Path, capsys) -> None:
    found = ask(path, capsys, "role=councillor")
    assert (found["people"], found["unknown"]) == (0, {"role": 3})
    assert found["unknown_said"] == ["No role is recorded for 3 of 3 people."]
    assert ask(path, capsys, "role=unknown")["people"] == 3


def test_a_role_that_nobody_has_says_of_how_many_none_is_recorded(path: Path, capsys) -> None:
    ws = verbs.open_inquiry(path).acting_as("Ana")
    tam = next(v for v in verbs.settings.voices(ws) if v.label == "Tam Ross")
    verbs.settings.set_role(ws, tam.id, Role.COUNCILLOR)
    ws.store.close()
    assert main(["evidence", str(path), "--audience", "team", "--json", "--where", "role=farmer"]) == 1
    said = capsys.readouterr().err
    assert "role is one of: councillor; none is recorded for 2 of 3 people." in said
