"""A model's folder → what reads texts with it: their tokens, and what the encoder says of each."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

import numpy as np

from harvest.errors import ModelError
from harvest.suggest import forward, lora
from harvest.suggest.precision import bfloat16_is_fast, bfloat16_where_fast

if TYPE_CHECKING:
    import torch

TOKENS = 1024
"""So many tokens make a batch: enough to keep a processor busy, few enough to lie near it."""
FEWEST = 128
"""Fewer are not shared out."""
LONGEST = 512


class Reader(Protocol):
    """A model that is ready to read."""

    def tokens(self, texts: Sequence[str]) -> tuple[list[list[int]], list[np.ndarray]]:
        """Each text's tokens, and where (tokens, 2) each of them begins and ends in it."""
        ...

    def states(self, texts: Sequence[Sequence[int]]) -> np.ndarray:
        """What the encoder says (tokens, width) of texts' tokens, one text after the other; the shortest come first."""
        ...


def batches(lengths: Sequence[int], readers: int = 1) -> Iterator[list[int]]:
    """The places of texts of similar length that are read at once, the shortest first; of a like size for so many
    ``readers`` that none is idle for long.

    >>> list(batches([500, 20, 600])), list(batches([500, 20, 600], 3))
    ([[1, 0], [2]], [[1], [0], [2]])
    """
    every = sum(lengths)
    most = min(max(FEWEST, -(-every // (readers * max(1, -(-every // (readers * TOKENS)))))), TOKENS)
    batch: list[int] = []
    tokens = 0
    for at in sorted(range(len(lengths)), key=lambda i: lengths[i]):
        if batch and tokens + lengths[at] > most:
            yield batch
            batch, tokens = [], 0
        batch.append(at)
        tokens += lengths[at]
    if batch:
        yield batch


def load(folder: Path, adapter: Path | None) -> Reader:
    """The model of a folder with that adapter merged in; as transformers computes it where it is of another make than
    those that ship. What goes wrong is raised as it comes, or as a ModelError where the model is of no use."""
    os.environ["HF_HUB_OFFLINE"] = "1"
    os.environ.setdefault("TOKENIZERS_PARALLELISM", "false")
    _only_mean_pooling(folder)
    inner = folder / "0_Transformer"
    folder = inner if inner.is_dir() else folder
    config = json.loads((folder / "config.json").read_text("utf-8"))
    files = [folder / name for name in ("tokenizer.json", "tokenizer_config.json", "model.safetensors")]
    own = forward.knows(config) and all(path.is_file() for path in files)
    return Packed(folder, config, adapter) if own else Padded(folder, adapter)


class Packed:
    """A model of a make that ships, read without transformers."""

    def __init__(self, folder: Path, config: dict[str, Any], adapter: Path | None) -> None:
        from safetensors.torch import load_file
        from tokenizers import Tokenizer

        said = json.loads((folder / "tokenizer_config.json").read_text("utf-8")).get("model_max_length") or LONGEST
        self._tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self._tokenizer.no_padding()
        self._tokenizer.enable_truncation(min(int(said), LONGEST, int(config["max_position_embeddings"]) - 2))
        weights = load_file(folder / "model.safetensors")
        weights = {name.removeprefix(f"{config['model_type']}."): tensor for name, tensor in weights.items()}
        _adapt(weights, adapter)
        self._forward = forward.Forward(weights, config, bfloat16=bfloat16_is_fast())

    def tokens(self, texts: Sequence[str]) -> tuple[list[list[int]], list[np.ndarray]]:
        found = self._tokenizer.encode_batch(list(texts))
        return [one.ids for one in found], [np.array(one.offsets) for one in found]

    def states(self, texts: Sequence[Sequence[int]]) -> np.ndarray:
        import torch

        with torch.inference_mode():
            return self._forward(texts).numpy()


class Padded:
    """Any other model with mean pooling, as transformers reads it."""

    def __init__(self, folder: Path, adapter: Path | None) -> None:
        import transformers

        transformers.utils.logging.disable_progress_bar()
        transformers.logging.set_verbosity_error()
        self._tokenizer = transformers.AutoTokenizer.from_pretrained(folder, local_files_only=True)
        self._model = transformers.AutoModel.from_pretrained(folder, local_files_only=True).eval().requires_grad_(False)
        _adapt(dict(self._model.named_parameters()), adapter)
        limit = min(int(getattr(self._tokenizer, "model_max_length", LONGEST) or LONGEST), LONGEST)
        self._longest = min(limit, int(getattr(self._model.config, "max_position_embeddings", LONGEST)) - 2)

    def tokens(self, texts: Sequence[str]) -> tuple[list[list[int]], list[np.ndarray]]:
        found = self._tokenizer(list(texts), truncation=True, max_length=self._longest, return_offsets_mapping=True)
        return found["input_ids"], [np.array(places) for places in found["offset_mapping"]]

    def states(self, texts: Sequence[Sequence[int]]) -> np.ndarray:
        import torch

        ids = torch.full((len(texts), len(texts[-1])), self._tokenizer.pad_token_id or 0)
        mask = torch.zeros_like(ids)
        for row, text in enumerate(texts):
            ids[row, : len(text)] = torch.tensor(text)
            mask[row, : len(text)] = 1
        with torch.inference_mode(), bfloat16_where_fast(torch):
            hidden = self._model(input_ids=ids, attention_mask=mask).last_hidden_state
        return hidden[mask.bool()].float().numpy()


def _adapt(weights: dict[str, torch.Tensor], adapter: Path | None) -> None:
    if adapter:
        from safetensors import safe_open

        with safe_open(adapter, framework="pt") as file:
            scale = float(file.metadata()["scale"])
            lora.merge(weights, {key: file.get_tensor(key) for key in file.keys()}, scale)  # noqa: SIM118


def _only_mean_pooling(folder: Path) -> None:
    path = folder / "1_Pooling" / "config.json"
    if path.is_file() and not json.loads(path.read_text("utf-8")).get("pooling_mode_mean_tokens", True):
        raise ModelError(
            f"{folder} pools its tokens in another way than by their mean: choose a model with mean pooling, "
            "such as all-MiniLM or all-mpnet."
        )
