"""Makes the shipped adapter and heads from the exemplars and codebooks, on two cores and without a network.

``python -m harvest.suggest.training.train --encoder small|large [--seed 0]``; then
``python -m harvest.suggest.training.calibrate`` chooses slopes and thresholds. ``--heads-only`` keeps
the adapter and fits the heads anew, which is enough after a change to the exemplars.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from harvest import shipped
from harvest.errors import HarvestError, ModelError
from harvest.model import Code, Codebook, CounterExample
from harvest.packing import packed
from harvest.suggest.encoder import Encoder
from harvest.suggest.heads import Heads
from harvest.suggest.inputs import VectorCache
from harvest.suggest.locate import ADAPTERS, locate, verify
from harvest.suggest.priors import defining_text
from harvest.suggest.training.exemplars import Rows, read_exemplars, read_lines, training_rows
from harvest.suggest.training.fit import fit_heads

if TYPE_CHECKING:
    import torch

    from harvest.suggest.training.finetune import Teacher, TrainingStage


def framework(path: Path) -> Codebook:
    """What training needs of a codebook file: codes with all that defines them, parent, examples, counter-examples."""
    import yaml

    data = yaml.safe_load(path.read_text("utf-8"))
    codes = tuple(
        Code(
            id=code["id"],
            label=code["label"],
            definition=code["definition"],
            include=tuple(code.get("include") or ()),
            parent=code.get("parent"),
            indicators=tuple(code.get("indicators") or ()),
            examples=tuple(code.get("examples") or ()),
            counter_examples=tuple(CounterExample(c["text"], c["instead"]) for c in code.get("counter_examples") or ()),
        )
        for code in data["codes"]
    )
    book = data["codebook"]
    return Codebook(book["id"], book["name"], str(book["version"]), codes)


def teacher(rows: Rows, lines: Sequence[str] = ()) -> Teacher | None:
    """What the large encoder and its heads make of rows and of lines behind them; None where they are not at hand."""
    from harvest.suggest.training.finetune import Teacher

    path = ADAPTERS / "large_heads.npz"
    try:
        encoder, heads = Encoder(locate("large")), Heads.load(path)
    except ModelError as fault:
        print(f"{fault} The small encoder goes on untaught.", file=sys.stderr)
        return None
    vectors = np.concatenate([row_vectors(rows, encoder, path), encoder.rows(lines)])
    return Teacher(vectors, np.clip(heads.scores(vectors)[:, : len(heads.codes)], 0, 1))


def tune(encoder: str, rows: Rows, seed: int, lines: Sequence[str] = ()) -> None:
    """Trains the adapter of one encoder by its recipe and writes it where the engine finds it."""
    import transformers
    from safetensors.torch import save_file

    from harvest.suggest import lora
    from harvest.suggest.training.finetune import RECIPES, SCALE, Tuner

    found = locate(encoder)
    verify(found)
    tokenizer = transformers.AutoTokenizer.from_pretrained(found.folder, local_files_only=True)
    recipe, taught_by = RECIPES[encoder], teacher(rows, lines) if encoder == "small" else None
    more = rows.and_lines(lines, taught_by.labels[len(rows.texts) :]) if taught_by is not None else rows
    every = len(recipe.runs) + (recipe.then is not None)

    def run(
        number: int, stages: Sequence[TrainingStage], start: dict[str, torch.Tensor] | None = None
    ) -> dict[str, torch.Tensor]:
        # it comes in evaluation mode and stays in it: no dropout
        model = transformers.AutoModel.from_pretrained(found.folder, local_files_only=True, add_pooling_layer=False)
        learns = more if any(stage.lines for stage in stages) else rows
        tuner = Tuner(tokenizer, model, learns, seed + number, taught_by, recipe.rank)
        if start is not None:
            tuner.go_on_from(start)
        for stage in stages:
            print(f"Run {number + 1} of {every}: {stage} …", file=sys.stderr, flush=True)
            tuner.train(stage)
        return {name: tensor.detach() for name, tensor in tuner.adapter.items()}

    last = lora.mean([run(number, stages) for number, stages in enumerate(recipe.runs)], recipe.rank)
    if recipe.then is not None:
        last = run(len(recipe.runs), (recipe.then,), last)
    tensors = {name: tensor.half().contiguous() for name, tensor in last.items()}
    ADAPTERS.mkdir(exist_ok=True)
    save_file(tensors, ADAPTERS / f"{encoder}.safetensors", metadata={"scale": str(SCALE), "seed": str(seed)})


def row_vectors(rows: Rows, encoder: Encoder, path: Path, cache: VectorCache | None = None) -> np.ndarray:
    """The vectors of the training rows; those that earlier heads of the same encoder hold are not computed again."""
    known: dict[str, np.ndarray] = {}
    if path.is_file() and (before := Heads.load(path)).encoder == encoder.key:
        unit = before.vectors.T / np.linalg.norm(before.vectors.T, axis=1, keepdims=True)
        known = dict(zip(before.texts, unit, strict=True))
    missing = [text for text in dict.fromkeys(rows.texts) if text not in known]
    print(f"Embedding {len(missing)} of {len(rows.texts)} rows with {encoder.key} …", file=sys.stderr, flush=True)
    known.update((text, v[0]) for text, v in zip(missing, encoder.vectors(missing, cache), strict=True))
    return np.array([known[text] for text in rows.texts])


def with_meanings(heads: Heads, codebooks: Sequence[Codebook], encoder: Encoder) -> Heads:
    """The same heads with the definitions of sub-themes, which every inquiry would else have read once."""
    texts = [defining_text(code) for book in codebooks for code in book.codes if code.parent]
    meant = np.array(packed([vectors[:1] for vectors in encoder.vectors(texts)])).reshape(len(texts), encoder.width)
    return replace(heads, meanings=tuple(texts), meant=meant)


def main(arguments: Sequence[str] | None = None) -> int:
    """Trains one encoder's adapter and heads."""
    parser = argparse.ArgumentParser(prog="python -m harvest.suggest.training.train", description=__doc__)
    parser.add_argument("--encoder", choices=("small", "large"), required=True)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--exemplars", type=Path)
    parser.add_argument("--codebooks", type=Path, nargs="+")
    parser.add_argument("--heads-only", action="store_true")
    options = parser.parse_args(arguments)
    os.environ["HF_HUB_OFFLINE"] = "1"
    try:
        files = options.codebooks or [shipped.codebooks() / f"{name}.yaml" for name in ("five_ways", "toronto")]
        books = [framework(path) for path in files]
        folder = options.exemplars or shipped.exemplars()
        rows = training_rows(read_exemplars(folder), books)
        if not options.heads_only:
            tune(options.encoder, rows, options.seed, read_lines(folder))
        encoder = Encoder(locate(options.encoder))
        path = ADAPTERS / f"{options.encoder}_heads.npz"
        plain = rows.plain()
        heads = fit_heads(plain, row_vectors(plain, encoder, path), encoder.key)
        with_meanings(heads, books, encoder).save(path)
    except HarvestError as fault:
        print(fault, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
