"""A list of who permits what holds for whoever speaks at its event, in the order in which files come."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from harvest import workspace as verbs
from harvest.cli import main
from harvest.model import Audience, Consent
from harvest.store import contents, permissions

TALK = """Ida Marsh: We started a choir in the old chapel and thirty people came on the very first night.

Bo: The bus was cut in May, so my mother cannot get to the surgery unless a neighbour drives her there.

Chidi Okonkwo: My neighbours lend each other tools, and nobody has had to buy a ladder since then.

Fay Orr: I walk along the harbour every morning with my neighbour and his dog, whatever the weather.
"""
LIST = """Name,Age,Quote me?,With my name?,Share with partners?
Ida Marsh,71,yes,yes,yes
Bo Lind,40,yes,no,no
Chidi Okonkwo,33,no,no,no
Gus Hay,61,yes,yes,yes
"""
FILES = [("talk.txt", TALK.encode()), ("list.csv", LIST.encode())]


@pytest.fixture
def ws(tmp_path: Path) -> verbs.Workspace:
    return verbs.new(tmp_path / "a.harvest", "Harbour", "What keeps us well?").acting_as("Ana")


def take_in(ws: verbs.Workspace, *files: tuple[str, bytes], event: str | None = "Harbour day") -> None:
    for item in verbs.intake.preview(ws, files):
        assert verbs.intake.commit(ws, item, event=event, consent=Consent.NONE)["status"] == "imported"


def quotations(ws: verbs.Workspace) -> dict[str, str]:
    return {v["name"]: v["consent"]["quotation"] for v in verbs.protection.voices_json(ws)["voices"]}


@pytest.mark.parametrize("files", [FILES, FILES[::-1]], ids=["list last", "list first"])
def test_it_holds_whichever_file_came_first(ws: verbs.Workspace, files: list[tuple[str, bytes]]) -> None:
    take_in(ws, *files)
    assert quotations(ws) == {"Ida Marsh": "named", "Bo": "anonymous", "Chidi Okonkwo": "no", "Fay Orr": "unknown"}
    met = verbs.intake.who_is_listed(ws)
    assert met.silent == ("Gus Hay",)
    assert met.unlisted == ("Fay Orr",)
    assert {v.label: v.attributes.get("Age") for v in verbs.settings.voices(ws)}["Ida Marsh"] == "71"


def test_it_does_not_hold_at_another_event(ws: verbs.Workspace) -> None:
    take_in(ws, FILES[1])
    take_in(ws, FILES[0], event="Another day")
    assert set(quotations(ws).values()) == {"unknown"}


def test_where_two_may_be_meant_the_strictest_holds(ws: verbs.Workspace) -> None:
    take_in(ws, FILES[0], ("list.csv", (LIST + "Bo Vane,50,no,no,no\n").encode()))
    assert quotations(ws)["Bo"] == "no"


@pytest.mark.parametrize("list_first", [True, False])
def test_a_yes_that_may_be_of_two_people_frees_neither(ws: verbs.Workspace, list_first: bool) -> None:
    one, two = (
        (f"{n}.txt", f"{name}: We carry kettle {n} up to the weir.\n\nBo: And down again, all of us.".encode())
        for n, name in enumerate(["Rosa Pinto", "Rosa Lind"])
    )
    told = ("list.csv", (LIST + "Rosa,50,yes,yes,yes\n").encode())
    take_in(ws, *([told, one, two] if list_first else [one, two, told]))
    held = {v["name"]: v["hold"] for v in verbs.protection.voices_json(ws)["voices"]}
    assert all(len(held[name]) == 1 and "“Rosa”" in held[name][0] for name in ("Rosa Pinto", "Rosa Lind"))
    verbs.protection.forget_file(ws, "list.csv")
    assert not any(v["hold"] for v in verbs.protection.voices_json(ws)["voices"])


def test_a_no_that_may_be_of_two_people_holds_for_both(ws: verbs.Workspace) -> None:
    talk = "Rosa Pinto: We carry the kettle up.\n\nRosa Lind: We carry the boat down to the weir.\n\nBo: So it is."
    take_in(ws, ("talk.txt", talk.encode()), ("list.csv", (LIST + "Rosa,50,no,no,no\n").encode()))
    said = quotations(ws)
    assert said["Rosa Pinto"] == said["Rosa Lind"] == "no"


def test_one_person_under_a_longer_and_a_shorter_name_is_one_whom_a_list_means(ws: verbs.Workspace) -> None:
    one = ("1.txt", b"Rosa P: We carry the kettle up to the weir in the evenings.\n\nBo: And so do I, all year long.")
    two = ("2.txt", b"Rosa Pinto: We carry the boat down to the weir.\n\nBo: And I carry the oars behind them all.")
    take_in(ws, one, two, ("list.csv", (LIST + "Rosa,50,yes,yes,yes\n").encode()))
    assert quotations(ws)["Rosa P"] == quotations(ws)["Rosa Pinto"] == "named"


def test_what_a_person_records_later_stays_when_further_files_come(ws: verbs.Workspace) -> None:
    take_in(ws, *FILES)
    chidi = verbs.protection.find_voice(ws, "Chidi Okonkwo")
    verbs.settings.record_consent(ws, [chidi.id], {"quotation": "anonymous"})
    take_in(ws, ("more.txt", b"Fay Orr: The lido kept me going all through the summer and long into the autumn too."))
    assert quotations(ws)["Chidi Okonkwo"] == "anonymous"


def test_a_list_taken_out_again_permits_nothing_any_more(ws: verbs.Workspace) -> None:
    take_in(ws, *FILES)
    verbs.protection.forget_file(ws, "list.csv")
    assert set(quotations(ws).values()) == {"unknown"}
    assert b"Gus Hay" not in ws.path.read_bytes()


def test_who_withdraws_is_on_no_list_any_more(ws: verbs.Workspace) -> None:
    take_in(ws, *FILES)
    verbs.protection.withdraw(ws, verbs.protection.find_voice(ws, "Ida Marsh").id)
    assert b"Ida Marsh" not in ws.path.read_bytes()
    take_in(ws, ("more.txt", b"Ida Marsh: The lido kept me going all through the summer and into the autumn."))
    assert quotations(ws).get("Ida Marsh", "unknown") == "unknown"


def test_partners_only_leaves_for_partners_and_not_for_the_public(ws: verbs.Workspace) -> None:
    far = "Name,Quote me?,My words may go to (team / partners / anyone)\nIda Marsh,yes,anyone\nBo Lind,yes,partners\n"
    take_in(ws, FILES[0], ("list.csv", far.encode()))
    for passage in contents.passages(ws.store):
        verbs.desk.decide(ws, [verbs.desk.act_from(passage.id, "add", "five_ways/connect")])
    quoted = {}
    for audience in (Audience.PUBLIC, Audience.PARTNER):
        found = verbs.report.evidence_json(ws, audience=audience)
        quoted[audience] = {q["text"] for code in found["codes"] for q in code["quotations"]}
    assert len(quoted[Audience.PARTNER] - quoted[Audience.PUBLIC]) == 1
    assert quoted[Audience.PUBLIC] < quoted[Audience.PARTNER]


def test_who_has_no_letter_for_partners_where_others_have_one_is_not_passed_on(ws: verbs.Workspace) -> None:
    listed = "Letters: A = quote me, B = use my name, C = pass my words on to the trust.\n\n"
    listed += "Ida Marsh - A B C\nBo - A B\nChidi Okonkwo - A C\nFay Orr - A\n"
    said = TALK.split("\n\n")
    talks = [("one.txt", "\n\n".join(said[::2]).encode()), ("two.txt", "\n\n".join(said[1::2]).encode())]
    take_in(ws, *talks, ("letters.txt", listed.encode()))
    for passage in contents.passages(ws.store):
        verbs.desk.decide(ws, [verbs.desk.act_from(passage.id, "add", "five_ways/connect")])
    quoted = {}
    for audience in (Audience.PUBLIC, Audience.PARTNER):
        found = verbs.report.evidence_json(ws, audience=audience)
        quoted[audience] = {q["text"][:12] for code in found["codes"] for q in code["quotations"]}
    assert len(quoted[Audience.PUBLIC]) == 4
    assert quoted[Audience.PARTNER] == {"We started a", "My neighbour"}


def test_what_a_list_and_a_form_say_of_people_is_asked_for_once(ws: verbs.Workspace) -> None:
    came = (
        "Name,Age,Here as,Part of town,Quote me?\nIda Marsh,71,resident,Quay,yes\n"
        'Fay Orr,30,"nurse, the surgery",Hill,yes\n'
        "Chidi Okonkwo,52,chair of the tenants,Quay,yes\n"
    )
    form = (
        "Your name,How old are you?,Where do you live?,Your story\n"
        "Una Reed,65-74,quay,We mended the old boat together and now everybody rows it.\n"
        "Wyn Parry,25-34,Hill,The library has no warm room where we could sit in winter.\n"
    )
    take_in(ws, FILES[0], ("came.csv", came.encode()), ("form.csv", form.encode()))
    told = {v.label: v for v in verbs.report.read_material(ws).voices}
    assert {n: (v.attributes.get("Age"), v.attributes.get("Part of town"), v.role.value) for n, v in told.items()} == {
        "Ida Marsh": ("65-74", "Quay", "resident"),
        "Bo": (None, None, "unknown"),
        "Chidi Okonkwo": ("45-64", "Quay", "resident"),
        "Fay Orr": ("25-34", "Hill", "frontline"),
        "Una Reed": ("65-74", "Quay", "unknown"),
        "Wyn Parry": ("25-34", "Hill", "unknown"),
    }


def test_a_list_explained_by_hand_permits_what_was_told_from_the_command_line(
    ws: verbs.Workspace, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    codes, mapping, talk = tmp_path / "codes.csv", tmp_path / "mapping.json", tmp_path / "talk.txt"
    codes.write_text("Visitor,Use\nIda Marsh,3\nBo Lind,2\nChidi Okonkwo,1\nFay Orr,\n", "utf-8")
    talk.write_text(TALK, "utf-8")
    told = {
        "columns": {"Visitor": "name", "Use": "quotation"},
        "answers": {"Use": {"3": "named", "2": "unnamed", "1": "no"}},
    }
    said = {"list": told, "people": [{"name": "Fay Orr", "quotation": "anonymous"}]}
    mapping.write_text(json.dumps(said), "utf-8")
    path, ids = str(ws.path), ["--event", "Harbour day", "--json"]
    assert main(["import", path, str(talk), *ids]) == 0
    capsys.readouterr()
    assert main(["import", path, str(codes), "--mapping", str(mapping), *ids]) == 1, "nobody said who puts Fay right"
    assert "say who put people on this list right" in json.loads(capsys.readouterr().out)["files"][0]["message"]
    assert main(["import", path, str(codes), "--mapping", str(mapping), *ids, "--coder", "Ana"]) == 0
    assert quotations(ws) == {"Ida Marsh": "named", "Bo": "anonymous", "Chidi Okonkwo": "no", "Fay Orr": "anonymous"}
    by_hand = [r for r in permissions.records(ws.store) if "put it right" in r.where]
    assert [(r.who, r.where) for r in by_hand] == [("Ana", "the list codes.csv, as Ana put it right by hand")]
    assert verbs.intake.preview(ws, [("again.csv", codes.read_bytes())])[0].status == "duplicate"


LOG = """Name,Quote me?,With my name?,Share with partners?,Remarks
Ida Marsh,see form,see form,see form,
Bo Lind,as form,as form,no,
Chidi Okonkwo,see form,see form,see form,
Fay Orr,see form of 3 May,see form of 3 May,see form of 3 May,
Gus Hay,yes,yes,yes,
"""
FORMS = """Name,Quote me?,With my name?,Share with partners?
Ida Marsh,yes,yes,yes
Bo Lind,yes,no,yes
Chidi Okonkwo,no,no,no
Gus Hay,yes,yes,yes
"""


@pytest.mark.parametrize("order", [(0, 1, 2), (2, 1, 0), (1, 0, 2), (1, 2, 0)])
def test_a_cell_that_sends_to_a_form_leaves_the_answer_to_the_form(ws: verbs.Workspace, order: tuple[int, ...]) -> None:
    files = [FILES[0], ("log.csv", LOG.encode()), ("forms.csv", FORMS.encode())]
    take_in(ws, *(files[n] for n in order))
    found = {v["name"]: v["consent"] for v in verbs.protection.voices_json(ws)["voices"]}
    assert {name: (c["quotation"], c["sharing"]) for name, c in found.items()} == {
        "Ida Marsh": ("named", "yes"),
        "Bo": ("anonymous", "no"),  # what the log says of its own holds
        "Chidi Okonkwo": ("no", "no"),
        "Fay Orr": ("unknown", "unknown"),
    }


@pytest.mark.parametrize("order", [(0, 1, 2), (2, 1, 0), (1, 0, 2), (1, 2, 0)])
def test_a_form_of_somebody_else_answers_nothing_that_was_sent_to_it(
    ws: verbs.Workspace, order: tuple[int, ...]
) -> None:
    log = LOG.replace("Bo Lind", "Bo Vane")
    files = [FILES[0], ("log.csv", log.encode()), ("forms.csv", (FORMS + "Bo Vane,,,\n").encode())]
    take_in(ws, *(files[n] for n in order))
    assert quotations(ws)["Bo"] == "unknown"
