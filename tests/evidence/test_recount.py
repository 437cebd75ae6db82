"""What Harvest prints, held against figures counted anew from the raw tables by code that shares nothing with it."""

from __future__ import annotations

import csv
import io
import json
import random
from collections import Counter
from pathlib import Path

import openpyxl
import pytest

from harvest import workspace as verbs
from harvest.cli import main
from harvest.workspace.inquiry.sample import build_sample
from tests.recount import recount

pytestmark = pytest.mark.slow
COUNTED = ("voices", "people", "cards", "tables", "sources", "passages")
CODERS = ("Ana", "Bo", "Cem")
POLARITIES = ("present", "lacking", "wished_for", "mixed")
CODES = (
    "five_ways/connect", "five_ways/connect.close_ties", "five_ways/give.neighbourly_help", "five_ways/be_active",
    "toronto/o_access_poor", "toronto/o_access_good",
)  # fmt: skip


def code_by_script(ws: verbs.Workspace, seed: int = 4, share: float = 0.8) -> int:
    """A few hundred decisions by three who differ: added, changed, rejected, nothing fits, taken back; how many."""
    chance = random.Random(seed)
    known = {f"{b.id}/{c.id}" for b in ws.codebooks() for c in b.codes}
    codes = [c for c in CODES if c in known]
    acts = 0
    for coder in CODERS:
        own = ws.acting_as(coder)
        for p in verbs.inquiry.passages(own):
            if not p.codeable or chance.random() > share:
                continue
            for _ in range(chance.choice((1, 1, 2, 3))):
                what = chance.choices(("add", "reject", "change", "none"), (10, 3, 2, 1))[0]
                code = chance.choice(codes[: chance.choice((2, len(codes)))])
                to = chance.choice(codes) if what == "change" else ""
                polarity = chance.choice(POLARITIES) if what in ("add", "change") else ""
                half = chance.random() < 0.2 and what == "add"
                span = (p.start, p.start + max(1, len(p.text) // 2)) if half else (None, None)
                code = "" if what == "none" else code
                verbs.desk.decide(own, [verbs.desk.act_from(p.id, what, code, to, polarity, *span)])
                acts += 1
                if chance.random() < 0.06:
                    verbs.desk.undo(own)
                    if chance.random() < 0.3:
                        verbs.desk.redo(own)
    return acts


def differences(path: Path, out: Path, capsys: pytest.CaptureFixture[str]) -> list[str]:
    """Every figure in which what Harvest prints is not what the raw tables say."""
    found: list[str] = []
    truth = recount(str(path))
    printed = {}
    for audience in ("team", "public"):
        assert main(["evidence", str(path), "--audience", audience, "--json"]) == 0
        printed[audience] = json.loads(capsys.readouterr().out)
    team, public = printed["team"], printed["public"]
    if team["people"] != truth["people"]:
        found.append(f"people: {team['people']} printed, {truth['people']} counted")
    codes = {f"{c['codebook']}/{c['code']}": c for c in team["codes"] if c["passages"]}
    if codes.keys() != truth["codes"].keys():
        found.append(f"codes: {sorted(codes.keys() ^ truth['codes'].keys())}")
    rows = Counter(f"{r['codebook']}/{r['code']}" for r in team["codings"])
    if rows != truth["codings"]:
        found.append(f"codings: {rows} printed, {truth['codings']} counted")
    for name, own in truth["codes"].items():
        c = codes.get(name)
        if c is None:
            continue
        found += [f"{name} {k}: {c[k]} printed, {own.get(k, 0)} counted" for k in COUNTED if c[k] != own.get(k, 0)]
        for which in ("polarity", "valence"):
            counted = {k.partition(" ")[2]: n for k, n in own.items() if k.startswith(f"{which} ")}
            if c[which] != counted:
                found.append(f"{name} {which}: {c[which]} printed, {counted} counted")
    out_of = {f"{c['codebook']}/{c['code']}": {q["passage"] for q in c["quotations"]} for c in public["codes"]}
    for name, quoted in out_of.items():
        if more := quoted - set(truth["quotable"].get(name, ())):
            found.append(f"{name}: passages {sorted(more)} are quoted and may not be")
    found += _in_files(path, out, truth)
    return found


def _in_files(path: Path, out: Path, truth: dict) -> list[str]:
    found = []
    for suffix in ("csv", "xlsx"):
        assert main(["export", str(path), str(out / f"out.{suffix}"), "--audience", "team"]) == 0
    table = list(csv.DictReader(io.StringIO((out / "out.csv").read_text("utf-8-sig"))))
    for r in (r for r in table if r["record"] == "theme"):
        own = truth["codes"].get(name := f"{r['codebook']}/{r['code']}", {})
        what = {k: k for k in ("voices", "tables", "sources", "passages")} | {p: f"polarity {p}" for p in POLARITIES}
        what |= {v: f"valence {v}" for v in ("helps", "hinders", "pledged")}
        found += [
            f"CSV {name} {column}: {r[column]} printed, {own.get(key, 0)} counted"
            for column, key in what.items()
            if int(r[column] or 0) != own.get(key, 0)
        ]
    book = openpyxl.load_workbook(out / "out.xlsx", read_only=True)
    sheet = book["Themes"]
    lines = [[cell.value for cell in row] for row in sheet.iter_rows()]
    at = next(n for n, line in enumerate(lines) if line and "Code" in [str(x) for x in line])
    head = [str(x) for x in lines[at]]
    columns = {"Voices": "voices", "Tables": "tables", "Sources": "sources", "Passages": "passages"}
    assert columns.keys() <= set(head)
    for own in (dict(zip(head, line, strict=False)) for line in lines[at + 1 :]):
        counted = truth["codes"].get(name := f"{own['Codebook']}/{own['Code']}", {})
        found += [
            f"XLSX {name} {column}: {own[column]} printed, {counted.get(what, 0)} counted"
            for column, what in columns.items()
            if own["Code"] and (own[column] or 0) != counted.get(what, 0)
        ]
    return found


def test_every_figure_of_the_sample_is_what_the_raw_tables_say(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ws = build_sample(tmp_path / "sample.harvest")
    assert code_by_script(ws) > 200
    ws.store.close()
    capsys.readouterr()
    assert differences(tmp_path / "sample.harvest", tmp_path, capsys) == []
