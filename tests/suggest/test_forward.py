"""The forward pass of our own says what transformers says."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from harvest.suggest import reading
from harvest.suggest.forward import Forward, knows
from harvest.suggest.locate import locate

TEXTS = [[2, 7, 9, 3], [2, 8, 8, 3], [2, 5, 6, 7, 8, 9, 3], [2, *range(5, 95), 3]]


def untaught(make: str) -> tuple[Any, dict[str, Any]]:
    """A small model of transformers' with weights by chance, and its config."""
    import torch
    import transformers

    torch.manual_seed(1)
    sizes = {"vocab_size": 100, "hidden_size": 32, "num_hidden_layers": 2, "num_attention_heads": 4}
    kind = {"bert": transformers.BertConfig, "mpnet": transformers.MPNetConfig}[make]
    config = kind(**sizes, intermediate_size=64, attn_implementation="eager", initializer_range=0.4)
    model = {"bert": transformers.BertModel, "mpnet": transformers.MPNetModel}[make](config, add_pooling_layer=False)
    return model.eval(), config.to_dict()


@pytest.mark.model
@pytest.mark.parametrize("make", ["bert", "mpnet"])
@pytest.mark.parametrize(("bfloat16", "off"), [(False, 1e-4), (True, 0.15)])
def test_each_token_has_the_state_that_transformers_gives_it(make: str, bfloat16: bool, off: float) -> None:
    import torch

    model, config = untaught(make)
    assert knows(config)
    with torch.inference_mode():
        own = Forward(model.state_dict(), config, bfloat16=bfloat16)(TEXTS)
        theirs = torch.cat([model(input_ids=torch.tensor([text])).last_hidden_state[0] for text in TEXTS])
    assert own.shape == theirs.shape and own.dtype == torch.float32
    assert float((own - theirs).abs().max()) < off


@pytest.mark.model
@pytest.mark.parametrize("make", ["bert", "mpnet"])
def test_no_weight_of_a_layer_is_held_twice(make: str) -> None:
    model, config = untaught(make)
    weights = dict(model.state_dict())
    Forward(weights, config, bfloat16=False)
    assert weights and not [name for name in weights if ".layer." in name and "LayerNorm" not in name]


@pytest.mark.model
def test_both_readers_of_a_model_cut_and_read_texts_alike(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "bfloat16_is_fast", lambda: False)
    monkeypatch.setattr("harvest.suggest.precision.bfloat16_is_fast", lambda: False)
    found = locate("small")
    own, theirs = reading.load(found.folder, found.adapter), reading.Padded(found.folder, found.adapter)
    assert isinstance(own, reading.Packed)
    texts = ["", "Naïve café – “don’t”\u00a0😀", "Łódź and 日本", "We swim in the lake. " * 150]
    (tokens, places), (also, there) = own.tokens(texts), theirs.tokens(texts)
    assert tokens == also and all(np.array_equal(a, b) for a, b in zip(places, there, strict=True))
    some = sorted(tokens, key=len)
    assert np.abs(own.states(some) - theirs.states(some)).max() < 1e-4


def test_a_model_of_another_make_is_left_to_transformers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "config.json").write_text('{"model_type": "roberta", "hidden_act": "gelu"}')
    monkeypatch.setattr(reading, "Padded", lambda folder, adapter: ("left", folder, adapter))
    assert reading.load(tmp_path, None) == ("left", tmp_path, None)
