"""Invented events whose people have attributes, and what an attacker reads out of the files that leave."""

from __future__ import annotations

import io
import json
import random
from dataclasses import replace

import openpyxl

from harvest import export
from harvest.evidence import Evidence
from harvest.model import Decision, Material
from tests.factories import InquiryBuilder

WARDS = {"Hill": 5, "Dale": 4, "Moor": 2, "Fell": 1, "": 1}
AGES = {"18-29": 2, "30-49": 4, "50-64": 3, "65+": 2}
CODES = ("connect", "connect.belonging", "connect.close_ties", "be_active", "take_notice", "give", "keep_learning")
DISTRICT = {"Hill": "North", "Dale": "North", "Moor": "South", "Fell": "South", "": ""}
Grid = dict[str, dict[str, int | None]]
"""Per code the number in each column; None where it is hidden."""


def event_of(people: int, seed: int, talk: float = 3, codes: int = len(CODES)) -> InquiryBuilder:
    """So many people at two events, with wards in districts, ages, and attributes that group nobody."""
    draw = random.Random(seed)
    inquiry = InquiryBuilder()
    titles = [inquiry.event("Spring café").title, inquiry.event("Autumn summit", "2026-10-02").title]
    tables = [inquiry.source(f"Table {n} at {t}", event=t, table=str(n)) for t in titles for n in (1, 2, 3)]
    number = 0
    for i in range(people):
        ward = draw.choices(list(WARDS), list(WARDS.values()))[0]
        voice = inquiry.voice(
            f"Person Number{i}",
            neighbourhood=ward,
            district=DISTRICT[ward],
            age_band=draw.choices(list(AGES), list(AGES.values()))[0],
            vote=str(1 + i % 3),
            consent_to_photo="yes" if i % 2 else "no",
            response_id=f"r{i}",
        )
        table = tables[draw.randrange(len(tables))]
        for _ in range(max(1, round(draw.gauss(talk, 1.5)))):
            number += 1
            weights = [1 / (1 + 0.5 * n) for n in range(codes)]
            code = draw.choices(CODES[:codes], weights)[0]
            inquiry.agree(inquiry.say(table, voice, f"Remark {number}, said aloud."), f"five_ways/{code}")
    return inquiry


def earlier(material: Material, without: int) -> Material:
    """The inquiry before the group decided on so many passages: spread over the people."""
    agreed = material.consensus.agreed
    gone = {agreed[(7 + 11 * i) % len(agreed)].passage_id for i in range(without)}
    left = tuple(c for c in agreed if c.passage_id not in gone)
    decisions: tuple[Decision, ...] = tuple(d for d in material.decisions if d.passage_id not in gone)
    return replace(
        material,
        decisions=decisions,
        codings=tuple(c for c in material.codings if c.passage_id not in gone),
        consensus=replace(material.consensus, agreed=left, reviewed=material.consensus.reviewed - gone),
    )


def sheets(evidence: Evidence) -> dict[tuple[str, str], Grid]:
    """The tables of the workbook, by what and in what they count, read back from the file's own cells."""
    book = openpyxl.load_workbook(io.BytesIO(export.write(evidence, "xlsx")))
    found: dict[tuple[str, str], Grid] = {}
    labels = {theme.name: str(theme.code) for theme in evidence.themes}
    for sheet in book.worksheets:
        grid: Grid | None = None
        head: list[str] = []
        for row in sheet.iter_rows(values_only=True):
            if isinstance(row[0], str) and row[0].startswith("Codes by "):
                by, _, count = row[0].removeprefix("Codes by ").rpartition(", in ")
                grid = found.setdefault((by, count), {})
            elif grid is not None and row[0] == "Code":
                head = [str(name) for name in row[1:] if name is not None]
            elif grid is not None and row[0] in labels and len(row) > 1 and row[1] is not None:
                cells = [None if value == "hidden" else int(str(value)) for value in row[1 : 1 + len(head)]]
                grid[labels[str(row[0])]] = dict(zip(head, cells, strict=True))
    return found


def document(evidence: Evidence) -> dict:
    """The JSON export, read back."""
    return json.loads(export.write(evidence, "json"))


def matrices(read: dict) -> dict[tuple[str, str], Grid]:
    """The tables of the JSON export."""
    return {
        (m["by"], m["count"]): {
            code: dict(zip(m["columns"], cells, strict=True))
            for code, cells in zip(m["codes"], m["cells"], strict=True)
        }
        for m in read["matrices"]
    }


def said(read: dict) -> dict[str, dict[int, int]]:
    """Who said how much under each top code, counted from the codings of the JSON export: the attacker's own count."""
    passages: dict[str, dict[int, set[int]]] = {}
    for coding in read["codings"]:
        code = f"{coding['codebook']}/{coding['code'].partition('.')[0]}"
        passages.setdefault(code, {}).setdefault(coding["voice_id"], set()).add(coding["passage"])
    return {code: {voice: len(ids) for voice, ids in who.items()} for code, who in passages.items()}
