"""The table of acts, carried out by the verbs on a real inquiry file: what the desk then shows is what is stored."""

from __future__ import annotations

import json
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from harvest import workspace as verbs
from harvest.codebook.changes import merge_codes
from harvest.model import Consent, Polarity, Suggestion
from harvest.store import suggestions

TABLE = json.loads((Path(__file__).parent / "acts.json").read_text("utf-8"))
TEXT: str = TABLE["text"]
State = dict[str, Any]


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An inquiry with the one passage of the table and its suggestions, to be copied for each case."""
    folder = tmp_path_factory.mktemp("acts")
    ws = verbs.new(folder / "template.harvest", "Lantern Lane", "What keeps us well here?")
    story = folder / "story.txt"
    story.write_text(TEXT, "utf-8")
    verbs.intake.import_files(ws, [story], consent=Consent.ANONYMOUS)
    (passage,) = verbs.inquiry.passages(ws)
    assert passage.text == TEXT
    run = suggestions.start_run(ws.store, "invented", ws.versions())
    made = [
        Suggestion(*_parts(ref), chance, Polarity(polarity), 0, 5, "", "example", "invented", rank)
        for rank, (ref, chance, polarity) in enumerate(TABLE["suggestions"], 1)
    ]
    suggestions.add(ws.store, run, [(passage.id, made)])
    ws.store.close()
    return ws.path


def _parts(ref: str) -> tuple[str, str, str]:
    codebook, code = ref.split("/")
    return codebook, "1.0", code


def shown(ws: verbs.Workspace, coder: str) -> Mapping[str, Any]:
    """What the coder's desk gets to show."""
    return verbs.desk.view(ws.acting_as(coder), [p.id for p in verbs.inquiry.passages(ws)])


def state(ws: verbs.Workspace, coder: str = "Ana") -> State:
    """What the coder's desk shows, in the words of the table."""
    whole = shown(ws, coder)
    p = whole["passages"][0]
    assert p["flagged"] == bool(p["flagged_by"])
    return {
        "codings": [_coding(p["text"], c) for c in p["codings"]],
        "suggestions": {s["ref"]: s["state"] for s in p["suggestions"]},
        **{name: p[name] for name in ("status", "flagged", "memo", "text", "rejected", "nothing_fits")},
        **{name: whole[name] for name in ("can_undo", "can_redo")},
    }


def _coding(text: str, c: Mapping[str, Any]) -> list[Any]:
    words = text[c["start"] : c["end"]]
    row = [c["ref"], c["polarity"], c["coder"], None if words == text else words]
    return [*row, c["facets"]] if c["facets"] else row


def as_sent(ws: verbs.Workspace, coder: str, act: Mapping[str, Any], number: int, by_name: bool) -> dict[str, Any]:
    """The act as the desk sends it: places counted in code points, codings by name or by place."""
    p = shown(ws, coder)["passages"][0]
    text = p["text"]
    sent = {"nonce": f"{coder}-{number}", "passage": p["id"], **act}
    if "coding" in act:
        ref, words = act["coding"]
        wanted = words or text
        (meant,) = (c for c in p["codings"] if c["mine"] and c["ref"] == ref and text[c["start"] : c["end"]] == wanted)
        sent |= {"ref": ref, "coding": meant["id"] if by_name else None, "start": meant["start"], "end": meant["end"]}
    if act["type"] == "add" or "place" in act:
        words = act.get("place") or act.get("quote") or text
        start = text.index(words)
        sent |= {"start": start, "end": start + len(words), "quote": words}
    if act["type"] == "fix":
        sent["text"] = text.replace(act["old"], act["new"])
    return sent


def do(ws: verbs.Workspace, acts: list[dict[str, Any]], by_name: bool, first: int = 0) -> None:
    """Carry the acts out one by one."""
    for number, act in enumerate(acts, first):
        coder = act.get("by", "Ana")
        dealt, problems = verbs.desk.carry_out(ws.acting_as(coder), [as_sent(ws, coder, act, number, by_name)])
        assert len(dealt) == 1 and problems == []


@pytest.mark.parametrize("by_name", [True, False], ids=["by name", "by place"])
@pytest.mark.parametrize("case", TABLE["cases"], ids=lambda case: case["name"])
def test_what_is_stored_is_what_the_table_says(
    template: Path, tmp_path: Path, case: dict[str, Any], by_name: bool
) -> None:
    ws = verbs.open_inquiry(shutil.copy(template, tmp_path / "case.harvest"))
    already = case.get("already", [])
    do(ws, already, by_name)
    for old, into in case.get("merged", {}).items():
        book = merge_codes(ws.codebook(old.split("/")[0]), [old.split("/")[1]], into.split("/")[1])
        verbs.settings.save_codebook(ws.acting_as("Ana"), book, why="one and the same here")
    assert state(ws) == TABLE["untouched"] | case.get("found", {})
    do(ws, case["acts"], by_name, len(already))
    assert state(ws) == TABLE["untouched"] | case["shown"]
    ws.store.close()


def test_every_kind_of_act_on_the_words_of_a_passage_is_in_the_table() -> None:
    from harvest.ui.desk.incoming import NEEDED

    # not on the words, or, for the pack, about words that stay as they are coded
    elsewhere = {"merge", "split", "next_page", "prev_page", "next_todo", "here", "jump", "for_pack"}
    elsewhere |= {"lead", "stop_leading", "follow", "stop_following", "transcript"}
    assert {act["type"] for case in TABLE["cases"] for act in case["acts"]} == NEEDED.keys() - elsewhere
