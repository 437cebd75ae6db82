"""Invented hard cases that nothing was trained on; each limit lies a little below what was measured first."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from harvest.model import Codebook
from harvest.suggest import Engine, PassageText
from harvest.suggest.evaluation.evaluate import evaluate

pytestmark = pytest.mark.model
HERE = Path(__file__).parent / "hard_cases"


def _rows(name: str) -> list[dict]:
    return [json.loads(line) for line in (HERE / name).read_text("utf-8").splitlines()]


def test_what_only_looks_like_a_code_hardly_ever_gets_one(engine: Engine, five_ways: Codebook, toronto: Codebook):
    rows = _rows("look_alikes.jsonl")
    passages = [PassageText(i, row["text"]) for i, row in enumerate(rows)]
    wrong = [rows[i]["text"] for i, found in engine.suggest(passages, [five_ways, toronto]) if found]
    assert len(wrong) <= 5, wrong


def test_sides_of_hard_cases(engine: Engine, five_ways: Codebook):
    figures = evaluate(_rows("sides.jsonl"), five_ways, engine)["overall"]
    assert figures["polarity_accuracy"] >= 0.55
    assert figures["polarity_recall"]["mixed"] > 0
    assert figures["polarity_accuracy_where_sure"] > figures["polarity_accuracy"]
