"""What Harvest prints, held against figures counted anew from the raw tables by code that shares nothing with it."""

from __future__ import annotations

import csv
import io
import json
import random
import re
import shutil
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pytest

from harvest import workspace as verbs
from harvest.cli import main
from harvest.model import Valence
from tests.printed import Printed, opened
from tests.recount import both_ways, counts, recount

pytestmark = pytest.mark.slow
COUNTED = ("voices", "people", "cards", "tables", "sources", "passages")
CODERS = ("Ana", "Bo", "Cem")
FINDINGS = (("five_ways/connect", "helps"), ("toronto/o_access_poor", "hinders"))
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


def write_findings(ws: verbs.Workspace) -> None:
    """A finding on each side, in place of those that the sample has."""
    for written in verbs.planning.all_findings(ws):
        verbs.planning.change_finding(ws, written.id, gone=True)
    for code, side in FINDINGS:
        verbs.planning.write_finding(ws, f"It is so with {code}.", [code], side=Valence(side))


def differences(path: Path, out: Path, capsys: pytest.CaptureFixture[str]) -> list[str]:
    """Every figure in which what Harvest prints is not what the raw tables say."""
    found: list[str] = []
    printed = {}
    for audience in ("team", "public"):
        assert main(["evidence", str(path), "--audience", audience, "--json"]) == 0
        printed[audience] = json.loads(capsys.readouterr().out)
    truth = recount(str(path))  # now that all words were looked through for wishes
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
    for suffix in ("html", "docx", "board.html", "board.docx"):
        assert main(["export", str(path), str(out / f"out.{suffix}"), "--audience", "public"]) == 0
        told = opened(out / f"out.{suffix}")
        found += [f"{suffix} {what}" for what in (*_tables_of(told, truth), *_said_in(told, truth))]
    capsys.readouterr()
    return found


GLANCE = ("Theme", "Voices", "Tables", "Sources", "Passages", "Helps", "In the way", "Both", "Wished for", "Promised")
BESIDE = ("Theme", "There", "Both", "Lacking", "Wished for")
POLES = ("From", "What helps", "Voices", "What stands in the way", "Voices", "Wished for")


def _voices(of: dict, valence: str) -> str:
    """Voices and cards as a cell has them, counted from the raw tables."""
    voices, cards = of.get(f"voices {valence}", 0), of.get(f"cards {valence}", 0)
    said = [f"{voices}"] * bool(voices) + [f"{cards} card{'s' if cards > 1 else ''}"] * bool(cards)
    return " + ".join(said) or "–"


def _named(truth: dict, label: str) -> str:
    """The code with that label, with a codebook before it where two have the same."""
    (code,) = (name for name, own in truth["known"].items() if own.label == label and name in truth["with sub-codes"])
    return code


def _tables_of(told: Printed, truth: dict) -> Iterator[str]:
    """Figures in the tables of a document that the raw tables do not bear out."""
    cells: list[tuple[str, str, str]] = []
    for label, *row in told.under(*GLANCE):
        own = truth["with sub-codes"][_named(truth, label)]
        what = ("voices", "tables", "sources", "passages", *(f"valence {v}" for v in VALENCES))
        cells += [(f"{label} {w}", c, str(own.get(w, 0))) for w, c in zip(what, row, strict=True)]
    for label, *row in told.under(*BESIDE):
        own = truth["with sub-codes"][_named(truth, label)]
        ways = ("helps", "both", "hinders", "wished_for")
        cells += [(f"{label}, voices {w}", c, _voices(own, w)) for w, c in zip(ways, row, strict=True)]
    for _, helps, helping, hinders, hindering, wished in told.under(*POLES):
        codes = [name for name, own in truth["known"].items() if own.label in (helps, hinders) and own.side]
        of = counts([line for code in codes for line in truth["lines"].get(code, [])])
        own = {what: len(ids) for what, ids in of.items()}
        row = (("helps", helping), ("hinders", hindering), ("wished_for", wished))
        cells += [(f"{helps} / {hinders}, voices {w}", c, _voices(own, w)) for w, c in row]
    for what, cell, counted in cells:
        if (cell.replace("–", "0") if counted.isdigit() else cell) != counted:
            yield f"{what}: {cell} printed, {counted} counted"
    if not cells:
        assert told.under("What", "Dates and figures"), "neither a pack nor a board's document"


VALENCES = ("helps", "hinders", "both", "wished_for", "pledged")


def _said_in(told: Printed, truth: dict) -> Iterator[str]:
    """Figures in the sentences of a document, and in the tables of words of a board's, that the raw tables do not
    bear out."""
    for met in told.found(
        r"rests on (\d+) voices?(?: and (\d+) cards?)?(?: at (\d+) tables?)? in (\d+) sources?; (\d+) pass"
    ):
        for at, what in enumerate(("voices", "cards", "tables", "sources", "passages"), 1):
            if int(met[at] or 0) != truth["all"].get(what, 0):
                yield f"rests on {what}: {met[at]} printed, {truth['all'].get(what, 0)} counted"
    boxes = {row[0]: row[1] for row in told.under("What", "Dates and figures")}
    for pattern, what in (
        (r"^(\d+) (?:people|person) spoke", "people"),
        (r"spoke at (\d+) tables?", "people at tables"),
    ):
        for met in re.finditer(pattern, boxes.get("Heard", "")):
            if int(met[1]) != truth[what]:
                yield f"heard, {what}: {met[1]} printed, {truth[what]} counted"
    for met in re.finditer(r"(\d+) may be quoted", boxes.get("Counted here", "")):
        if int(met[1]) != truth["quotable people"]:
            yield f"may be quoted: {met[1]} printed, {truth['quotable people']} counted"
    strengths = told.found(r"^People: (\d+|nobody) of (\d+) .*")
    for met, (code, side) in zip(strengths, FINDINGS, strict=True):
        own = both_ways(truth, code)
        other = "hinders" if side == "helps" else "helps"
        ways = re.search(r"Both ways: (\w+) says?[^,]*, (\w+) says? .*?, (\w+) says? both, (\d+) did not", met[0])
        assert ways is not None, met[0]
        figures = [
            (met[1], own[side]), (met[2], truth["people"]), (ways[1], own[side]), (ways[2], own[other]),
            (ways[3], own["both"]), (ways[4], own["silent"]),
        ]  # fmt: skip
        if tables := re.search(r"Tables: (\d+) of (\d+)", met[0]):
            figures += [(tables[1], own[f"tables {side}"]), (tables[2], truth["people at tables"])]
        held = re.search(r"Held back: (\d+|nobody) (?:of|who)", met[0])
        wished = re.search(r"Wished for, not counted above: (\d+)", met[0])
        figures += [(held[1] if held else "0", own["held"]), (wished[1] if wished else "0", own["wished"])]
        yield from (
            f"finding on {code}: {a} printed, {b} counted: {met[0]}"
            for a, b in figures
            if (0 if a == "nobody" else int(a)) != b
        )


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
    sample_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ws = verbs.open_inquiry(shutil.copy(sample_file, tmp_path / "sample.harvest"))
    assert code_by_script(ws) > 200
    write_findings(ws.acting_as("Eva"))
    ws.store.close()
    capsys.readouterr()
    assert differences(tmp_path / "sample.harvest", tmp_path, capsys) == []
