"""``--where`` on the command line: on the answer and on every kind of file."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from harvest import export
from harvest.cli import main
from tests.conftest import MEETING


@pytest.fixture
def path(tmp_path: Path, capsys) -> str:
    inquiry = str(tmp_path / "kirk.harvest")
    (tmp_path / "meeting.vtt").write_text(MEETING, "utf-8")
    assert main(["new", inquiry, "--title", "Kirk Green", "--question", "What keeps us well?"]) == 0
    assert main(["import", inquiry, str(tmp_path / "meeting.vtt"), "--consent", "anonymous", "--event", "May day"]) == 0
    capsys.readouterr()
    assert main(["passages", inquiry, "--json"]) == 0
    passages = json.loads(capsys.readouterr().out)["passages"]
    for words, polarity in (("cup of tea", "present"), ("Italian", "wished_for")):
        number = next(str(p["id"]) for p in passages if words in p["text"])
        code = ["--action", "add", "--code", "five_ways/connect", "--polarity", polarity]
        assert main(["decide", inquiry, "--coder", "amina", "--passage", number, *code]) == 0
    capsys.readouterr()
    return inquiry


def answer(capsys, *args: str) -> dict:
    assert main([*args, "--json"]) == 0
    return json.loads(capsys.readouterr().out)


def test_conditions_given_one_by_one_all_hold(path, capsys):
    both = answer(capsys, "evidence", path, "--where", "code=five_ways/connect", "--where", "event=May day")
    assert [c["passages"] for c in both["codes"]] == [2]
    wished = answer(capsys, "evidence", path, "--where", "code=five_ways/connect", "--where", "polarity=wished for")
    assert [c["polarity"] for c in wished["codes"]] == [{"wished_for": 1}]
    assert {"people", "tables", "unknown"} <= set(wished) and wished["people"] == 1
    assert wished["filter"]["polarity"] == "wished_for" and wished["unknown"] == {"code": 1, "polarity": 1}


def test_a_person_reads_what_cannot_be_known(path, capsys):
    assert main(["evidence", path, "--where", "age=65+", "--where", "event=May day"]) == 0
    said = capsys.readouterr().out
    assert "0 people" in said and "No age is recorded for 2 of 2 people" in said


def test_what_is_no_condition_is_wrong_usage_and_what_is_not_there_is_one_sentence(path, capsys):
    with pytest.raises(SystemExit) as stopped:
        main(["evidence", path, "--where", "table"])
    assert stopped.value.code == 2
    capsys.readouterr()
    assert main(["evidence", path, "--where", "mood=good", "--json"]) == 1
    out, err = capsys.readouterr()
    assert not out and err.count("\n") == 1 and "event, wave, table, role" in err


@pytest.mark.parametrize("suffix", export.SUFFIXES)
@pytest.mark.parametrize("where", ["polarity=wished_for", "code=five_ways/give"])
@pytest.mark.slow
def test_every_kind_of_file_takes_conditions_also_when_nothing_meets_them(path, tmp_path, capsys, suffix, where):
    out = tmp_path / f"out.{suffix}"
    assert main(["export", path, str(out), "--where", where]) == 0 and out.stat().st_size
    if suffix == "md":
        assert where.replace("=", ": ").replace("_", r"\_") in out.read_text("utf-8")
    if suffix == "csv":
        assert ("Italian" in out.read_text("utf-8")) == where.startswith("polarity")
        assert "cup of tea" not in out.read_text("utf-8")


def test_a_project_takes_no_conditions(path, tmp_path, capsys):
    assert main(["export", path, str(tmp_path / "out.qdpx"), "--where", "table=1"]) == 1
    assert "--where" in capsys.readouterr().err and not (tmp_path / "out.qdpx").exists()


def test_passages_are_listed_by_the_same_conditions_also_where_nobody_has_coded(path, capsys):
    every = answer(capsys, "passages", path)
    assert "unknown" not in every
    asked = answer(capsys, "passages", path, "--where", "event=May day")
    assert [p["id"] for p in asked["passages"]] and len(asked["passages"]) <= len(every["passages"])
    wished = answer(capsys, "passages", path, "--where", "polarity=wished_for")
    assert [("Italian" in p["text"]) for p in wished["passages"]] == [True] and wished["unknown"] == {"polarity": 1}
    said = answer(capsys, "passages", path, "--where", "words=cup of tea")
    assert len(said["passages"]) == 1
    assert main(["passages", path, "--where", "mood=good", "--json"]) == 1


def test_what_a_teller_is_asked_about_is_narrowed_by_the_same_conditions(path, capsys):
    voices = [v["id"] for v in answer(capsys, "voices", path)["voices"]]
    asked = {v: answer(capsys, "checks", path, "--voice", str(v))["asked"] for v in voices}
    (teller,) = [v for v, own in asked.items() if any("Italian" in a["text"] for a in own)]
    only = answer(capsys, "checks", path, "--voice", str(teller), "--where", "polarity=wished_for")["asked"]
    assert only and all("Italian" in a["text"] for a in only)


def test_two_selections_stand_side_by_side_with_the_same_figures(path, capsys):
    asked = ("--compare", "polarity=present", "--compare", "polarity=wished for", "event=May day")
    found = answer(capsys, "evidence", path, *asked)["compared"]
    assert [s["where"] for s in found["sides"]] == [["polarity=present"], ["polarity=wished for", "event=May day"]]
    assert [s["people"] for s in found["sides"]] == [1, 1] and found["in_several"] == 1
    (code,) = (c for c in found["codes"] if c["code"] == "connect")
    kept = ("people", "of", "helps", "hinders", "both", "wished_for", "silent")
    assert [tuple(s[k] for k in kept) for s in code["sides"]] == [(1, 1, 1, 0, 0, 0, 0), (1, 1, 0, 0, 0, 1, 0)]
    assert main(["evidence", path, *asked]) == 0
    said = capsys.readouterr().out
    assert (
        "A: polarity=present – 1 person\n" in said and "B 1 of 1 (0 helps, 0 in the way, 0 both, 1 wished for)" in said
    )
    assert main(["evidence", path, "--compare", "polarity=present"]) == 1
    assert "two or more" in capsys.readouterr().err
