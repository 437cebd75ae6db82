"""``harvest dreams``, ``statements`` and ``pledges``: print and change, to the letter of the contract."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from harvest import workspace as verbs
from harvest.cli import main
from harvest.model import Consent, Kind

DREAMS = """Table,Our dream,When,Dots
Lamp,A warm room that is open every weekday,now,6
Kiln,A warm room where the kettle is always on,now,4
Kiln,The ferry sails on Sundays and in the evening,one day,2
Lamp,A ferry that sails on Sundays too,soon,
Bridge,Fewer meetings and more soup,,1
"""
PLEDGES = """Who,What I will do,By when,Towards which dream
Hester Quill,Share the hall keys with a rota of five,30 June,A warm room
Neighbourhoods team,Open the library hall every weekday,by end of July,A warm room
Allotment society,Two raised beds by the gate,31/08,
A resident at the Lamp table,Start a list of shared lifts,next meeting,
"""


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


@pytest.fixture(autouse=True)
def _without_a_model(monkeypatch: pytest.MonkeyPatch) -> None:
    from harvest.errors import ModelError
    from harvest.workspace.planning import dreams

    def no_model(name: str) -> object:
        raise ModelError("no model here")

    monkeypatch.setattr(dreams, "engine", no_model)


@pytest.fixture
def path(inquiry: verbs.Workspace, tmp_path: Path) -> str:
    """Dreams and pledges of one event, without a model on the machine."""
    (tmp_path / "dreams.csv").write_text(DREAMS, "utf-8")
    (tmp_path / "pledges 2026-06-20.csv").write_text(PLEDGES, "utf-8")
    files = [tmp_path / "dreams.csv", tmp_path / "pledges 2026-06-20.csv"]
    verbs.intake.import_files(inquiry, files, event="Summit", consent=Consent.ANONYMOUS)
    return str(inquiry.path)


def ids(run, path: str) -> dict[str, int]:
    return {d["text"][:14]: d["id"] for d in run("dreams", path)[1]["dreams"]}


def test_dreams_answer_with_the_keys_of_the_contract(run, path) -> None:
    code, answer, _ = run("dreams", path)
    assert code == 0 and answer["by"] == ""
    assert len(answer["dreams"]) == 5
    one = answer["dreams"][0]
    assert {"id", "text", "table", "horizon", "dots", "group"} <= one.keys()
    assert (one["table"], one["horizon"], one["dots"]) == ("Lamp", "now", 6)
    assert all({"id", "name", "proposed", "dreams"} <= g.keys() and g["proposed"] for g in answer["groups"])
    warm, ferry = sorted(answer["groups"], key=lambda g: -g["dots"])
    assert (warm["dots"], warm["tables"], warm["people"]) == (10, ["Lamp", "Kiln"], 0)
    assert len(ferry["dreams"]) == 2


def test_a_proposed_group_is_kept_when_it_is_named_and_gone_when_that_is_undone(run, path) -> None:
    proposed = run("dreams", path)[1]["groups"][0]
    code, answer, _ = run("dreams", path, "--group", proposed["id"], "--name", "Warm", "--coder", "Ana")
    assert code == 0
    (named,) = [g for g in answer["groups"] if not g["proposed"]]
    assert (named["name"], named["dreams"]) == ("Warm", proposed["dreams"])
    assert {d["group"] for d in answer["dreams"] if d["id"] in named["dreams"]} == {named["id"]}
    assert run("undo", path, "--coder", "Ana")[1] == {"undone": "named a group of dreams"}
    assert all(g["proposed"] for g in run("dreams", path)[1]["groups"])


def test_cards_are_moved_split_merged_and_set_apart(run, path) -> None:
    by = ids(run, path)
    every = [str(i) for i in by.values()]
    who = ("--coder", "Ana")
    one = run("dreams", path, "--dream", *every[:3], "--name", "Warm", *who)[1]["groups"][0]["id"]
    answer = run("dreams", path, "--dream", every[2], "--name", "Ferry", *who)[1]
    two = next(g["id"] for g in answer["groups"] if g["name"] == "Ferry")
    run("dreams", path, "--dream", every[3], "--to", two, *who)
    apart = run("dreams", path, "--dream", every[4], "--to", "apart", *who)[1]
    assert [d["apart"] for d in apart["dreams"]] == [False, False, False, False, True]
    assert {g["name"]: len(g["dreams"]) for g in apart["groups"]} == {"Warm": 2, "Ferry": 2}
    (left,) = run("dreams", path, "--merge", two, "--into", one, *who)[1]["groups"]
    assert (left["name"], len(left["dreams"])) == ("Warm", 4)


def test_a_change_without_a_name_is_refused_and_changes_nothing(run, path) -> None:
    dream = str(next(iter(ids(run, path).values())))
    code, answer, err = run("dreams", path, "--dream", dream, "--to", "apart")
    assert (code, answer) == (1, None) and "needs a name" in err
    code, _, err = run("dreams", path, "--dream", "999", "--to", "apart", "--coder", "Ana")
    assert code == 1 and "There is no dream 999" in err


def test_a_table_groups_dreams_in_one_act_or_not_at_all(run, path, tmp_path) -> None:
    by = list(ids(run, path).values())
    table = tmp_path / "groups.csv"
    table.write_text(f"dream,group,dots\n{by[0]},Warm,9\n{by[1]},Warm,\n{by[4]},apart,\n", "utf-8")
    answer = run("dreams", path, "--file", str(table), "--coder", "Ana")[1]
    assert [(g["name"], g["dreams"]) for g in answer["groups"] if not g["proposed"]] == [("Warm", by[:2])]
    assert answer["dreams"][0]["dots"] == 9 and answer["dreams"][4]["apart"]
    run("undo", path, "--coder", "Ana")
    after = run("dreams", path)[1]
    assert after["dreams"][0]["dots"] == 6 and not after["dreams"][4]["apart"]
    table.write_text(f"dream,group\n{by[0]},Warm\n999,Warm\n", "utf-8")
    code, _, err = run("dreams", path, "--file", str(table), "--coder", "Ana")
    assert code == 1 and "line 3" in err and run("dreams", path)[1] == after


def test_a_statement_rests_on_the_dreams_of_its_group(run, path) -> None:
    by = [str(i) for i in ids(run, path).values()]
    group = run("dreams", path, "--dream", *by[:2], "--name", "Warm", "--coder", "Ana")[1]["groups"][0]
    words = "A warm room, open every weekday."
    code, answer, _ = run("statements", path, "--group", group["id"], "--text", words, "--coder", "Ana")
    assert code == 0
    (one,) = answer["statements"]
    assert (one["topic"], one["text"], one["dreams"]) == ("Warm", words, group["dreams"])
    changed = run("statements", path, "--statement", one["id"], "--text", "Warm rooms.", "--coder", "Ana")[1]
    assert changed["statements"][0]["text"] == "Warm rooms." and changed["statements"][0]["dreams"] == group["dreams"]
    assert run("statements", path, "--drop", one["id"], "--coder", "Ana")[1] == {"statements": []}


def overdue(run, path: str, on: str) -> list[str]:
    return [p["who"] for p in run("pledges", path, "--on", on)[1]["pledges"] if p["overdue"]]


def test_overdue_pledges_are_exactly_those_that_are(run, path) -> None:
    assert overdue(run, path, "2026-06-30") == []
    assert overdue(run, path, "2026-07-01") == ["Hester Quill"]
    assert overdue(run, path, "2026-08-01") == ["Hester Quill", "Neighbourhoods team"]
    assert overdue(run, path, "2026-09-01") == ["Hester Quill", "Neighbourhoods team", "Allotment society"]


def test_a_pledge_is_marked_noted_and_brought_back(run, path) -> None:
    one = run("pledges", path, "--on", "2026-08-01")[1]["pledges"][0]
    assert one["towards"] == "A warm room" and one["due"] == "2026-06-30"
    marked = ("--pledge", one["id"], "--state", "kept", "--note", "Five have a key", "--coder", "Ana")
    answer = run("pledges", path, "--on", "2026-08-01", *marked)[1]
    found = next(p for p in answer["pledges"] if p["id"] == one["id"])
    assert (found["state"], found["overdue"], found["notes"][0]["text"]) == ("kept", False, "Five have a key")
    assert run("undo", path, "--coder", "Ana")[1] == {"undone": "marked a pledge"}
    assert overdue(run, path, "2026-08-01") == ["Hester Quill", "Neighbourhoods team"]


def test_a_pledge_that_was_made_aloud_is_added(run, path) -> None:
    add = ("--who", "Jo", "--what", "ring the council", "--by", "1 May 2026", "--coder", "Ana")
    answer = run("pledges", path, "--on", "2026-06-01", *add)[1]
    assert answer["pledges"][0]["who"] == "Jo" and answer["pledges"][0]["overdue"]
    assert len(answer["pledges"]) == 5


def test_the_read_back_names_organisations_and_nobody_who_did_not_wish_it(run, path, tmp_path) -> None:
    out = tmp_path / "back.md"
    assert run("pledges", path, "--on", "2026-08-01", "--out", str(out))[0] == 0
    page = out.read_text("utf-8")
    assert "Hester" not in page and "Quill" not in page
    assert "Neighbourhoods team" in page and "Share the hall keys" in page and "31 July 2026" in page
    voice = next(v for v in run("voices", path)[1]["voices"] if v["name"] == "Hester Quill")
    run("consent", path, "--voice", str(voice["id"]), "--quotation", "named", "--coder", "Ana")
    run("pledges", path, "--on", "2026-08-01", "--out", str(out))
    assert "Hester Quill" in out.read_text("utf-8")


@pytest.mark.slow
def test_a_withdrawal_takes_the_pledge_and_the_name_out(run, path, tmp_path) -> None:
    add = ("--who", "Hester Quill", "--what", "bring soup", "--coder", "Ana")
    run("pledges", path, *add)
    voice = next(v for v in run("voices", path)[1]["voices"] if v["name"] == "Hester Quill")
    assert run("withdraw", path, "--voice", str(voice["id"]), "--coder", "Ana")[0] == 0
    answer = json.dumps(run("pledges", path)[1])
    assert "Hester" not in answer and "hall keys" not in answer and "bring soup" in answer
    assert b"Hester" not in Path(path).read_bytes()


@pytest.mark.slow
def test_a_file_that_is_forgotten_takes_its_dreams_out_of_groups_and_statements(run, path) -> None:
    by = [str(i) for i in ids(run, path).values()]
    group = run("dreams", path, "--dream", *by[:2], "--name", "Warm", "--coder", "Ana")[1]["groups"][0]
    run("statements", path, "--group", group["id"], "--text", "Warm rooms.", "--coder", "Ana")
    assert run("forget", path, "dreams.csv", "--coder", "Ana")[0] == 0
    answer = run("dreams", path)[1]
    assert answer["dreams"] == [] and answer["groups"][0]["dreams"] == []
    assert run("statements", path)[1]["statements"][0]["dreams"] == []


def test_horizons_are_one_of_three_with_the_words_of_the_card_beside_them(run, inquiry, tmp_path) -> None:
    (tmp_path / "dream cards.csv").write_text(
        "Card,Table,Dream,By when,Dots\n1,1 Heron,A pond that we skate on,in five years,●●●\n"
        "2,Heron (table 1),A bus at night,now,2\n3,2,A nurse in the library,,\n,,3 cards,,5\n",
        "utf-8",
    )
    verbs.intake.import_files(inquiry, [tmp_path / "dream cards.csv"])
    found = run("dreams", str(inquiry.path))[1]["dreams"]
    assert [(d["table"], d["horizon"], d["horizon_words"], d["dots"]) for d in found] == [
        ("Table 1 Heron", "long", "in five years", 3), ("Table 1 Heron", "now", "now", 2),
        ("Table 2", None, None, None),
    ]  # fmt: skip


def test_what_a_teller_wishes_in_a_form_beside_a_story_is_an_answer_and_no_card(run, inquiry, tmp_path) -> None:
    (tmp_path / "form.csv").write_text(
        "Your name,Tell us about a time when you felt at home here,If you had one wish for us what would it be?\n"
        "Ada Quill,The winter when the whole road dug my car out of the snow.,That the bus comes on Sundays.\n"
        "Bo Marsh,The night of the flood when everybody carried sandbags.,A bench outside every front door.\n",
        "utf-8",
    )
    (tmp_path / "dreams.csv").write_text("Table,Our dream\n1,A ferry on Sundays too.\n", "utf-8")
    verbs.intake.import_files(inquiry, [tmp_path / "form.csv", tmp_path / "dreams.csv"])
    assert [d["text"] for d in run("dreams", str(inquiry.path))[1]["dreams"]] == ["A ferry on Sundays too."]
    kinds = [s.kind for s in verbs.inquiry.sources(inquiry)]
    assert kinds.count(Kind.DREAM) == 3, "what it says is wished for all the same"


def test_pledges_say_the_day_that_is_meant_and_keep_the_words(run, inquiry, tmp_path) -> None:
    (tmp_path / "pledges 2026-10-03.csv").write_text(
        "Who,I will,By when,How is it going?\n"
        "Ada Quill,lend the trailer,14 Nov 2026,\nBo Marsh,ask about the path,end of November,On the agenda\n"
        "Cy Dunn,paint the shelter,when it's warmer,\nDi Frost,start a walk,7 Nov 2026,Let go - knee operation\n"
        'Ed Vane,teach welding,26/11/2026,\nFi Lund,knock for Stan,13 Oct 2026,"Yes, still doing it"\n',
        "utf-8",
    )
    verbs.intake.import_files(inquiry, [tmp_path / "pledges 2026-10-03.csv"])
    found = run("pledges", str(inquiry.path), "--on", "2026-11-26")[1]["pledges"]
    assert {p["who"]: (p["by"], p["by_words"], p["state"]) for p in found} == {
        "Ada Quill": ("2026-11-14", "14 Nov 2026", "open"),
        "Bo Marsh": ("2026-11-30", "end of November", "open"),
        "Cy Dunn": (None, "when it's warmer", "open"),
        "Di Frost": ("2026-11-07", "7 Nov 2026", "let_go"),
        "Ed Vane": ("2026-11-26", "26/11/2026", "open"),
        "Fi Lund": ("2026-10-13", "13 Oct 2026", "kept"),
    }
    assert [p["who"] for p in found if p["overdue"]] == ["Ada Quill"], "one that is due today is not overdue"


def test_the_month_comes_first_where_the_column_shows_it(run, inquiry, tmp_path) -> None:
    (tmp_path / "pledges.csv").write_text(
        "Owner,Pledge,Due date,Status\nAda Quill,run the seed swap,10/31/2026,Completed\n"
        "Bo Marsh,fix the gate,11/05/2026,Not started\n",
        "utf-8",
    )
    verbs.intake.import_files(inquiry, [tmp_path / "pledges.csv"])
    found = run("pledges", str(inquiry.path), "--on", "2026-11-26")[1]["pledges"]
    assert {p["who"]: (p["by"], p["overdue"]) for p in found} == {
        "Ada Quill": ("2026-10-31", False), "Bo Marsh": ("2026-11-05", True),
    }  # fmt: skip


def test_a_form_that_asks_for_a_dream_first_gathers_dreams(run, inquiry, tmp_path) -> None:
    (tmp_path / "form.csv").write_text(
        "Your name,What is your dream for the old cinema?,What could you bring or do?\n"
        "Ada Quill,That it shows what we choose and nobody is turned away.,I can sew curtains and mend the seats too.\n"
        "Bo Marsh,A stage where every school has an evening of its own.,My van and two strong sons on a Saturday.\n",
        "utf-8",
    )
    verbs.intake.import_files(inquiry, [tmp_path / "form.csv"])
    assert len(run("dreams", str(inquiry.path))[1]["dreams"]) == 2
