"""The command line, to the letter of its contract."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from harvest import workspace as verbs
from harvest.cli import main
from tests.conftest import MEETING


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]):
    """Runs a command; (exit code, parsed JSON or None, stderr)."""

    def call(*args: str):
        capsys.readouterr()
        try:
            code = main([*args, "--json"])
        except SystemExit as stop:
            code = int(stop.code or 0)
        out, err = capsys.readouterr()
        return code, json.loads(out) if out.strip() else None, err

    return call


@pytest.fixture
def path(tmp_path: Path, run) -> str:
    inquiry = str(tmp_path / "baring.harvest")
    assert run("new", inquiry, "--title", "Kirk Green", "--question", "What keeps us well?")[0] == 0
    (tmp_path / "meeting.vtt").write_text(MEETING, "utf-8")
    code, answer, _ = run("import", inquiry, str(tmp_path / "meeting.vtt"), "--consent", "anonymous")
    assert code == 0 and answer["files"][0]["status"] == "imported"
    return inquiry


def _passage(run, path: str, words: str) -> dict:
    return next(p for p in run("passages", path)[1]["passages"] if words in p["text"])


def test_import_answers_with_the_keys_of_the_contract(run, path, tmp_path):
    (tmp_path / "again.vtt").write_text(MEETING.replace("\n", "\r\n"), "utf-8")
    (tmp_path / "photo.docx").write_bytes(b"\x89PNG\r\n\x1a\n" + b"\0" * 100)
    code, answer, err = run("import", path, str(tmp_path / "again.vtt"), str(tmp_path / "photo.docx"))
    assert code == 1
    again, photo = answer["files"]
    wanted = {
        "name", "sha256", "status", "flavour", "kind", "sources", "turns", "speakers", "passages", "dropped",
        "warnings", "message",
    }  # fmt: skip
    assert wanted <= set(again)
    assert (again["status"], photo["status"]) == ("duplicate", "refused")
    assert photo["message"] in err and "\n" not in photo["message"]


def test_a_dry_run_stores_nothing(run, path, tmp_path):
    (tmp_path / "new.txt").write_text("Ann: We share the lawnmower.\nBill: And the ladder, and a bit of gossip.\n")
    before = run("passages", path)[1]
    code, answer, _ = run("import", path, str(tmp_path / "new.txt"), "--dry-run")
    assert code == 0 and answer["files"][0]["passages"] >= 1
    assert run("passages", path)[1] == before


def test_passages_slice_back_and_prompts_are_marked(run, path):
    answer = run("passages", path)[1]
    roles = {p["role"] for p in answer["passages"]}
    assert "facilitator" in roles
    assert {"id", "source", "speaker", "role", "start", "end", "text", "suggestions", "codings"} <= set(
        answer["passages"][0]
    )


def test_a_confirmed_code_becomes_evidence_and_a_rejected_one_never_does(run, path):
    tea = _passage(run, path, "cup of tea")["id"]
    italian = _passage(run, path, "Italian")["id"]
    one = ["decide", path, "--coder", "amina"]
    assert run(*one, "--passage", str(tea), "--action", "confirm", "--code", "five_ways/connect")[0] == 0
    assert run(*one, "--passage", str(italian), "--action", "reject", "--code", "five_ways/keep_learning")[0] == 0
    answer = run("evidence", path)[1]
    codes = {c["code"]: c for c in answer["codes"] if c["passages"]}
    assert set(codes) == {"connect"}
    quote = codes["connect"]["quotations"][0]
    assert "cup of tea" in quote["text"] and quote["decided_by"] and "Bill Marsh" not in quote["voice"]
    assert answer["unreviewed"] == 1


def test_a_coding_on_a_span_stands_there_with_its_polarity(run, path):
    p = _passage(run, path, "Italian")
    start = p["start"] + p["text"].index("learn Italian")
    args = ["--action", "add", "--code", "five_ways/keep_learning", "--polarity", "wished_for"]
    code, answer, _ = run(
        "decide", path, "--coder", "amina", "--passage", str(p["id"]), *args, "--start", str(start), "--end",
        str(start + len("learn Italian")),
    )  # fmt: skip
    assert code == 0 and len(answer["decisions"]) == 1
    (coding,) = _passage(run, path, "Italian")["codings"]
    assert (coding["start"], coding["polarity"], coding["coder"]) == (start, "wished_for", "amina")


@pytest.mark.parametrize(
    ("args", "words"),
    [
        (["--passage", "99999", "--action", "confirm", "--code", "five_ways/connect"], "no passage 99999"),
        (["--passage", "2", "--action", "confirm", "--code", "five_ways/joy"], "no code “joy”"),
        (["--passage", "2", "--action", "applaud", "--code", "five_ways/connect"], "no action"),
        (["--passage", "2", "--action", "add", "--code", "connect"], "CODEBOOK/CODE"),
        (["--passage", "2", "--action", "add", "--code", "five_ways/connect", "--start", "0", "--end", "1"], "outside"),
        (["--passage", "1", "--action", "add", "--code", "five_ways/connect"], "prompt is not coded"),
    ],
)
def test_a_decision_that_does_not_fit_gets_one_sentence_and_changes_nothing(run, path, args, words):
    code, _, err = run("decide", path, "--coder", "amina", *args)
    assert code == 1 and words in err and err.count("\n") == 1
    assert all(not p["codings"] for p in run("passages", path)[1]["passages"])


def test_of_a_table_of_decisions_all_is_kept_but_the_lines_that_are_wrong(run, path, tmp_path):
    tea, allotment = _passage(run, path, "cup of tea")["id"], _passage(run, path, "allotment")["id"]
    table = tmp_path / "d.csv"
    head = "passage,action,code,to,polarity,start,end\n"
    table.write_text(
        f"{head}{tea},add,five_ways/connect,,present,,\n{allotment},add,five_ways/nonsense,,,,\n"
        f"x7,add,five_ways/give,,,,\n{allotment},add,five_ways/give,,here,,\n{allotment},add,five_ways/give,,,,\n"
    )
    code, answer, err = run("decide", path, "--coder", "tom", "--file", str(table))
    assert code == 1 and err.count("\n") == 3 and err.count("d.csv, line ") == 3
    assert "line 3: " in err and "nonsense" in err and "“x7”" in err and "“here”" in err
    assert len(answer["decisions"]) == 2 and [r["line"] for r in answer["refused"]] == [3, 4, 5]
    assert [c["code"] for c in _passage(run, path, "allotment")["codings"]] == ["give"]
    table.write_text(
        f"{head}{tea},add,five_ways/connect,,present,,\n{allotment},none,,,,,\n"
        f"{tea},change,five_ways/connect,five_ways/give,,,\n"
    )
    code, answer, _ = run("decide", path, "--coder", "tom", "--file", str(table))
    assert code == 0 and len(answer["decisions"]) == 3
    assert [c["code"] for c in _passage(run, path, "cup of tea")["codings"]] == ["give"]


def test_wrong_usage_exits_with_two(run, path):
    assert run("decide", path, "--coder", "amina", "--passage", "1")[0] == 2
    assert run("import", path)[0] == 2
    assert run("nonsense")[0] == 2


def test_what_is_no_inquiry_gets_one_sentence(run, tmp_path):
    code, answer, err = run("passages", str(tmp_path / "missing.harvest"))
    assert (code, answer) == (1, None) and err.count("\n") == 1


@pytest.mark.parametrize("suffix", ["docx", "md", "csv"])
def test_export_writes_the_file_its_suffix_asks_for(run, path, tmp_path, suffix):
    tea = _passage(run, path, "cup of tea")["id"]
    run("decide", path, "--coder", "amina", "--passage", str(tea), "--action", "add", "--code", "five_ways/connect")
    out = tmp_path / f"pack.{suffix}"
    code, answer, _ = run("export", path, str(out))
    assert code == 0 and out.stat().st_size == answer["bytes"] > 0
    code, _, err = run("export", path, str(tmp_path / "pack.exe"))
    assert code == 1 and "docx" in err


def test_whoever_changes_something_can_be_named_and_stands_in_the_audit_log(run, tmp_path):
    inquiry, out = str(tmp_path / "named.harvest"), str(tmp_path / "pack.md")
    who = ("--coder", "Amina")
    assert run("new", inquiry, "--title", "Kirk Green", "--question", "What keeps us well?", *who)[0] == 0
    (tmp_path / "meeting.vtt").write_text(MEETING, "utf-8")
    assert run("import", inquiry, str(tmp_path / "meeting.vtt"), "--consent", "anonymous", *who)[0] == 0
    assert run("export", inquiry, out, *who)[0] == 0
    logged = verbs.settings.log_entries(verbs.open_inquiry(inquiry))
    assert {entry.who for entry in logged} == {"Amina"}
    assert {"new", "import", "export"} <= {entry.verb for entry in logged}
