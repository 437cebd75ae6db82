"""What cards say in words that tell no day and no state is said at import and never made up; a table has one name."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from harvest import cli
from harvest import workspace as verbs
from harvest.workspace import Workspace

CODE = "five_ways/connect"


def warnings(inquiry: Workspace, name: str, text: str) -> str:
    (found,) = verbs.intake.preview(inquiry, [(name, text.encode())])
    assert found.reading is not None
    return " ".join(found.reading.warnings)


def test_words_that_tell_no_day_and_no_state_are_named_at_import(inquiry: Workspace) -> None:
    text = "Who,Pledge,By when,Status\nIda Marsh,sweep the steps,next spring,spoke to Ann\nJo Ash,sing,ongoing,done\n"
    said = warnings(inquiry, "pledges.csv", text + "Kit Obuya,mend the gate,1 May 2026,✗\n")
    assert "1 pledge is due names no day (“next spring”)" in said
    assert "2 pledges stand cannot be told from what is written beside (“spoke to Ann”, “✗”)" in said


def test_pledges_that_tell_all_are_not_doubted(inquiry: Workspace) -> None:
    text = "Who,Pledge,By when,Status\nIda Marsh,sweep the steps,1 May 2026,done\nJo Ash,sing,weekly,not yet\n"
    assert "cannot be told" not in (said := warnings(inquiry, "pledges.csv", text)) and "no day" not in said


def test_dots_that_cannot_be_counted_are_said(inquiry: Workspace) -> None:
    text = "Dream,When,Dots\nGoats on the common,2030,3\nA kiln for the street,when it thaws,lots\n"
    said = warnings(inquiry, "dreams.csv", text + "A tram to the sea,now,4\n")
    assert "The dots on 1 card cannot be counted (“lots”)" in said and "1 dream is for cannot be told" in said


def test_a_table_has_one_name_in_the_list_of_dreams_and_where_evidence_counts(
    inquiry: Workspace, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("harvest.workspace.planning.dreams._likely", lambda *_: ((), ""))  # no model is asked
    files = {
        "stories.csv": "Table,Your story\ntable three,The choir sang at the weir and I met everybody there.\n",
        "dreams.csv": "Table,Dream,Dots\nT3,A kiln for the whole street,4\nTable 3 Kiln,Goats on the common,2\n",
        "more stories.csv": "Table,Your story\nKiln,My neighbour showed me where the herons nest in spring.\n",
    }
    path = str(inquiry.path)
    for name, text in files.items():
        (tmp_path / name).write_text(text, "utf-8")
        verbs.intake.import_files(inquiry, [tmp_path / name], event="Fair")

    def said(*args: str) -> Any:
        capsys.readouterr()
        assert cli.main([*args, "--json"]) == 0
        return json.loads(capsys.readouterr().out)

    assert {d["table"] for d in said("dreams", path)["dreams"]} == {"Table 3 Kiln"}
    for passage in said("passages", path)["passages"]:
        said("decide", path, "--coder", "A", "--passage", str(passage["id"]), "--action", "add", "--code", CODE)
    found = said("evidence", path, "--audience", "team")
    assert {row["table"] for row in found["codings"]} == {"Table 3 Kiln"}
    assert found["codes"][0]["tables"] == 1
    assert said("evidence", path, "--audience", "team", "--where", "table=T3")["tables"] == 1
