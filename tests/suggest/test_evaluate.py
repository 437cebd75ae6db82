"""The report of ``harvest evaluate``: its keys, and that no figure comes from what was learnt from."""

from __future__ import annotations

import json

import pytest

from harvest.errors import ModelError
from harvest.model import Codebook, Polarity
from harvest.suggest import DecidedPassage, Engine, own_figures
from harvest.suggest.evaluation.evaluate import evaluate
from harvest.suggest.evaluation.learning_curve import draw

pytestmark = pytest.mark.model

SAID = {
    "soil": ["We dug compost into bed {}.", "The clay on plot {} wants manure.", "Mulch went on row {} today."],
    "pests": ["Slugs ate row {}.", "Pigeons had the kale on plot {}.", "Blackfly are all over the beans on {}."],
    "water": ["I filled can {} from the butt.", "No rain for week {}.", "The hose on plot {} is split."],
    "": ["Plot {} is free to rent.", "The gate code is {}.", "Meeting number {} was short."],
}


def rows(split: str, start: int, count: int) -> list[dict]:
    found = []
    for code, patterns in SAID.items():
        for i in range(count):
            text = patterns[i % 3].format(start + i)
            found.append({"text": text, "allotment": [code] if code else [], "split": split})
    return found


def test_the_report_has_the_keys_of_the_contract(engine: Engine, allotment: Codebook) -> None:
    report = evaluate(rows("test", 100, 6) + rows("train", 0, 9), allotment, engine, learn=(3, 6), seeds=2)
    assert json.loads(json.dumps(report)) == report
    assert set(report) >= {"overall", "codes", "baselines", "learning"}
    wanted = "map micro_f1 macro_f1 precision recall ece brier polarity_accuracy hit_at_1 hit_at_3 none_with_suggestion"
    assert set(report["overall"]) >= set(wanted.split())
    assert set(report["codes"]["soil"]) == {"ap", "precision", "recall", "f1", "n"}
    assert set(report["baselines"]) == {"majority", "tfidf", "cosine"}
    assert [set(point) >= {"labels", "map", "micro_f1", "hit_at_3"} for point in report["learning"]] == [True, True]
    assert report["rows"] == 24 and report["left_out"]["train_split"] == 36


def test_both_tiers_are_told_apart_and_by_kind_and_length(engine: Engine, allotment: Codebook) -> None:
    every = [r | {"kind": "dream" if i % 2 else "story"} for i, r in enumerate(rows("test", 100, 6))]
    every[0]["text"] += " " + "And so it went on the whole of that long summer." * 4
    report = evaluate(every, allotment, engine)
    tiers = report["tiers"]
    assert set(tiers) == {"suggested", "perhaps", "both"}
    assert tiers["suggested"]["recall"] == report["overall"]["recall"]
    assert tiers["both"]["recall"] >= tiers["suggested"]["recall"]
    assert tiers["both"]["recall"] == pytest.approx(tiers["suggested"]["recall"] + tiers["perhaps"]["recall"], abs=1e-3)
    assert tiers["both"]["hit_at_3"] >= tiers["suggested"]["hit_at_3"]
    assert {k: v["rows"] for k, v in report["by_kind"].items()} == {"dream": 12, "story": 12}
    assert sum(v["rows"] for v in report["by_length"].values()) == 24 and report["by_length"]["40 to 99"]["rows"] == 1


def test_labels_help_a_framework_nobody_trained_on(engine: Engine, allotment: Codebook) -> None:
    report = evaluate(rows("test", 100, 6) + rows("train", 0, 9), allotment, engine, learn=(2, 8), seeds=2)
    few, more = report["learning"]
    assert more["map"] >= few["map"] and more["map"] > 0.9
    assert report["overall"]["map"] > report["baselines"]["majority"]["map"]


def test_rows_that_were_trained_on_or_decided_are_left_out(engine: Engine, five_ways: Codebook) -> None:
    trained = engine.heads.texts[0]
    decided = [DecidedPassage("We walk the beck path.", {"five_ways/be_active": Polarity.PRESENT})]
    gold = [
        {"text": trained, "five_ways": []},
        {"text": "We walk the beck path.", "five_ways": ["be_active"]},
        {"text": "She swims on Fridays.", "five_ways": ["be_active"]},
    ]
    report = evaluate(gold, five_ways, engine, decided=decided)
    assert report["rows"] == 1 and report["left_out"]["trained_on"] == 2


def test_a_suggested_sub_theme_counts_for_its_parent(engine: Engine, five_ways: Codebook) -> None:
    gold = [{"text": "I go to the swimming club and the gym class every week.", "five_ways": {"be_active": "present"}}]
    report = evaluate(gold, five_ways, engine)
    assert report["overall"]["recall"] == 1.0 and report["overall"]["polarity_accuracy"] == 1.0
    assert set(report["codes"]) == {"connect", "be_active", "take_notice", "keep_learning", "give"}


def test_gold_without_a_row_to_judge_by_is_refused(engine: Engine, allotment: Codebook) -> None:
    with pytest.raises(ModelError, match="no row to judge by"):
        evaluate(rows("train", 0, 3), allotment, engine)


def test_a_learning_curve_without_training_rows_is_refused(engine: Engine, allotment: Codebook) -> None:
    with pytest.raises(ModelError, match='"split": "train"'):
        evaluate(rows("test", 0, 3), allotment, engine, learn=(5,))


def test_a_draw_has_as_many_labels_of_every_code_as_asked_for() -> None:
    import numpy as np

    labels = np.random.default_rng(0).random((300, 6)) < 0.15
    chosen = draw(labels, 10, np.random.default_rng(1))
    assert (labels[chosen].sum(axis=0) >= 10).all() and len(set(chosen.tolist())) == len(chosen)


def test_own_figures_judge_a_source_by_the_others_and_say_when_they_are_too_few(
    engine: Engine, allotment: Codebook
) -> None:
    decided = [
        DecidedPassage(row["text"], {f"allotment/{c}": Polarity.PRESENT for c in row["allotment"]}, group=f"s{i % 4}")
        for i, row in enumerate(rows("", 0, 12))
    ]
    figures = {f.code: f for f in own_figures(engine, decided, [allotment])}
    soil = figures["allotment/soil"]
    assert soil.given == 12 and soil.too_few == "" and soil.accepted <= min(soil.given, soil.suggested)
    few = {f.code: f for f in own_figures(engine, decided[:6], [allotment])}
    assert "chance" in few["allotment/soil"].too_few
    one_source = [DecidedPassage(d.text, d.codes, group="only") for d in decided]
    assert "one source" in {f.code: f for f in own_figures(engine, one_source, [allotment])}["allotment/soil"].too_few
