"""Adapters, exemplars and heads, on a tiny encoder made for the test."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from harvest.errors import ModelError
from harvest.model import Code, Codebook, CounterExample
from harvest.suggest.evaluation.measures import calibration_error
from harvest.suggest.heads import MANY
from harvest.suggest.numbers import sigmoid
from harvest.suggest.training.calibrate import MOST_FALSE_ALARMS, calibrate, cross_fitted
from harvest.suggest.training.exemplars import read_exemplars, read_lines, training_rows
from harvest.suggest.training.fit import fit_heads

BOOK = Codebook(
    "five_ways",
    "F",
    "1",
    (
        Code(
            "walk", "Walk", "d", examples=("We walk.",), counter_examples=(CounterExample("Walk-in clinic", "no code"),)
        ),
        Code("sing", "Sing", "d"),
        Code("sing.choir", "Choir", "d", parent="sing", examples=("The choir meets.",)),
    ),
)
EXEMPLARS = [
    {"text": f"{verb} number {i}", "five_ways": {code: "lacking" if i % 3 == 0 else "present"}, "hand": 1 + i % 2}
    for i in range(12)
    for verb, code in (("walking", "walk"), ("singing", "sing"))
] + [{"text": f"filing number {i}", "five_ways": {}, "hand": 1} for i in range(12)]


def test_rows_hold_exemplars_and_the_codebooks_own_examples() -> None:
    rows = training_rows(EXEMPLARS, [BOOK])
    assert rows.codes == ("five_ways/walk", "five_ways/sing")
    at = rows.texts.index("The choir meets.")
    assert rows.labels[at].tolist() == [0, 1] and rows.kinds[at] == "example" and rows.trust[at, 1] > rows.trust[at, 0]
    counter = rows.texts.index("Walk-in clinic")
    assert not rows.labels[counter].any() and rows.trust[counter].all()


def test_a_doubted_label_is_trusted_less() -> None:
    row = {"text": "x", "five_ways": ["walk"], "hand": 1, "doubt": ["five_ways/walk"]}
    rows = training_rows([row], [BOOK])
    assert rows.trust[0, 0] < rows.trust[0, 1]


def test_an_exemplar_with_an_unknown_code_is_refused() -> None:
    with pytest.raises(ModelError, match="'dance'"):
        training_rows([{"text": "x", "five_ways": ["dance"]}], [BOOK])


def test_a_line_that_is_no_exemplar_is_named(tmp_path: Path) -> None:
    (tmp_path / "mine.jsonl").write_text(json.dumps({"text": "fine"}) + "\n{broken\n")
    with pytest.raises(ModelError, match=r"mine\.jsonl line 2"):
        read_exemplars(tmp_path)


def unit(rows: np.ndarray) -> np.ndarray:
    return (rows / np.linalg.norm(rows, axis=1, keepdims=True)).astype(np.float32)


def test_heads_find_the_code_and_polarity_of_what_is_near() -> None:
    rows = training_rows(EXEMPLARS, [BOOK])
    rng = np.random.default_rng(0)
    place = {"walk": 0, "sing": 1, "fili": 2, "We w": 0, "The ": 1, "Walk": 2}
    axes = np.eye(200, dtype=np.float32)
    vectors = unit(np.array([axes[place[t[:4]]] + 0.03 * rng.normal(size=200) for t in rows.texts]))
    heads = fit_heads(rows, vectors, "tiny")
    scores = heads.scores(axes[:3])
    assert scores[0, 0] > 0.7 > 0.3 > scores[2, 0] and scores[1, 1] > 0.7 > 0.3 > scores[2, 1]
    assert heads.polarity(axes[:1])[0].argmax() == 0
    assert heads.shown(0)[0][-1] == "We walk." and heads.encoder == "tiny"


@pytest.mark.slow
def test_calibration_makes_probabilities_honest_and_keeps_false_alarms_low() -> None:
    rng = np.random.default_rng(0)
    codes = [f"five_ways/{i}" for i in range(5)] + [f"toronto/{i}" for i in range(8)]
    labels = rng.random((600, 13)) < 0.06
    scores = 0.5 * labels + 0.2 * rng.normal(size=labels.shape)
    fit = calibrate(scores, labels, codes)
    p, suggested = fit.judged(scores)
    assert abs(p.mean() - labels.mean()) < 0.01
    for name, book in (("five_ways", slice(0, 5)), ("toronto", slice(5, 13))):
        none = ~labels[:, book].any(axis=1)
        assert suggested[none][:, book].any(axis=1).mean() <= MOST_FALSE_ALARMS[name]
    out, chosen = cross_fitted(scores, labels, codes, [str(i % 12) for i in range(600)])
    assert out.shape == chosen.shape == labels.shape and abs(out.mean() - labels.mean()) < 0.01


@pytest.mark.slow
def test_what_is_suggested_of_many_codes_is_as_likely_as_is_claimed_though_most_rows_follow_another_curve() -> None:
    rng = np.random.default_rng(1)
    codes = [f"toronto/{i}" for i in range(MANY)]
    scores = rng.random((800, MANY)) ** 4
    labels = rng.random(scores.shape) < np.where(scores > 0.5, 0.5 + 0.2 * scores, 0.1 * scores)
    fit = calibrate(scores, labels, codes)
    p, suggested = fit.judged(scores)
    before = sigmoid(fit.slopes * scores + fit.shifts)
    assert (suggested == (before >= fit.thresholds)).all() and suggested.sum() > 100
    assert (np.argsort(p, axis=0) == np.argsort(before, axis=0)).all(), "the order stays"
    was, now = (calibration_error(labels[suggested], some[suggested]) for some in (before, p))
    assert now < 0.05 < was


@pytest.mark.model
class TestAdapters:
    @staticmethod
    def tiny() -> tuple[Any, Any]:
        import torch
        import transformers

        from harvest.suggest.locate import locate

        torch.manual_seed(0)
        tokenizer = transformers.AutoTokenizer.from_pretrained(locate("small").folder, local_files_only=True)
        config = transformers.BertConfig(
            vocab_size=len(tokenizer), hidden_size=32, num_hidden_layers=2, num_attention_heads=2, intermediate_size=64
        )
        config._attn_implementation = "eager"
        return tokenizer, transformers.BertModel(config, add_pooling_layer=False).eval()

    def test_a_merged_adapter_gives_what_the_attached_one_gives(self) -> None:
        import copy

        import torch

        from harvest.suggest import lora

        _, model = self.tiny()
        merged = copy.deepcopy(model)
        added = lora.attach(model, 4, 8, seed=1)
        with torch.no_grad():
            for name, parameter in added.items():
                if name.endswith(".up"):
                    parameter.normal_(0, 0.05)
            lora.merge(dict(merged.named_parameters()), {name: p.detach() for name, p in added.items()}, scale=2.0)
            ids = torch.randint(5, 900, (2, 7))
            assert torch.allclose(model(ids).last_hidden_state, merged(ids).last_hidden_state, atol=1e-4)

    def test_the_mean_of_adapters_changes_weights_by_the_mean_of_their_changes(self) -> None:
        import torch

        from harvest.suggest import lora

        made = []
        for seed in range(3):
            _, model = self.tiny()
            added = lora.attach(model, 4, 8, seed=seed)
            generator = torch.Generator().manual_seed(seed)
            with torch.no_grad():
                for name, parameter in added.items():
                    if name.endswith(".up"):
                        parameter.normal_(0, 0.05, generator=generator)
            made.append({name: p.detach() for name, p in added.items()})
        whole, cut = lora.mean(made, 12), lora.mean(made, 4)
        assert set(whole) == set(made[0])
        for name in {key.rpartition(".")[0] for key in whole}:
            wanted = sum(a[f"{name}.up"] @ a[f"{name}.down"] for a in made) / 3
            assert torch.allclose(whole[f"{name}.up"] @ whole[f"{name}.down"], wanted, atol=1e-5)
            assert cut[f"{name}.up"].shape[1] == 4
            left = torch.linalg.svdvals(wanted)[4:].norm()  # no rank-4 matrix comes closer (Eckart-Young)
            assert torch.allclose((cut[f"{name}.up"] @ cut[f"{name}.down"] - wanted).norm(), left, atol=1e-5)

    def test_training_learns_its_rows_and_comes_close_to_its_teacher(self) -> None:
        from harvest.suggest.training.finetune import Teacher, TrainingStage, Tuner

        tokenizer, model = self.tiny()
        rows = training_rows(EXEMPLARS, [BOOK])
        teacher = Teacher(unit(np.random.default_rng(0).normal(size=(len(rows.texts), 16))), rows.labels)
        tuner = Tuner(tokenizer, model, rows, seed=0, teacher=teacher)
        for stage in (TrainingStage(40, 3e-3, 2e-2), TrainingStage(30, 3e-3, 2e-2, mannered=True, taught=True)):
            own = rows.places(mannered=stage.mannered).tolist()
            before = tuner._loss(own, stage).item()
            tuner.train(stage)
            assert tuner._loss(own, stage).item() < 0.7 * before


def test_plain_rows_are_all_but_the_mannered_hands_and_keep_what_belongs_to_them() -> None:
    rows = training_rows([*EXEMPLARS, {"text": "a team's own", "hand": 12}, {"text": "nobody's"}], [BOOK])
    plain = rows.plain()
    assert set(rows.hand) == {0, 1, 2, 6, 12} and set(plain.hand) == {0, 1, 6, 12}
    assert len(plain.texts) == len(plain.labels) == len(plain.trust) == len(plain.polarity)
    at = rows.texts.index(plain.texts[5])
    assert (rows.labels[at] == plain.labels[5]).all()


def test_lines_without_labels_shape_the_encoder_alone(tmp_path: Path) -> None:
    assert read_lines(tmp_path) == []
    (tmp_path / "lines.txt").write_text("We ring the bells.\n\nThe gate was open.\n", "utf-8")
    rows = training_rows(EXEMPLARS, [BOOK])
    more = rows.and_lines(read_lines(tmp_path), np.array([[0.2, 0.9], [0.0, 0.1]]))
    assert more.texts[-2:] == ("We ring the bells.", "The gate was open.")
    assert more.labels[-2].tolist() == pytest.approx([0.2, 0.9]) and (more.polarity[-2:] == -1).all()
    assert len(more.places(mannered=True)) == len(rows.texts) + 2
    assert more.plain().texts == rows.plain().texts
