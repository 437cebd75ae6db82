"""Fine-tunes an encoder's adapter on training rows: codes by binary cross-entropy, polarity beside it."""

from __future__ import annotations

import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from torch.nn import functional

from harvest.suggest import lora
from harvest.suggest.encoder import bfloat16_where_fast
from harvest.suggest.exemplars import Rows

BATCH = 32
RANK = 16
SCALE = 2.0
LONGEST = 160
"""Tokens of a row that are read in training; longer ones are rare."""


@dataclass(frozen=True)
class Stage:
    """One pass of training: which hands' rows, how many epochs, learning rates, from which layer on; ``taught`` by the
    larger encoder's heads, where there are any."""

    hands: tuple[int, ...]
    epochs: int
    rate: float
    head_rate: float
    first_layer: int = 0
    taught: bool = False


@dataclass(frozen=True)
class Teacher:
    """What a larger encoder makes of the training rows: unit ``vectors`` (rows, width), ``labels`` (rows, codes) as
    probabilities."""

    vectors: np.ndarray
    labels: np.ndarray


RECIPES = {
    "large": (
        Stage(hands=(1,), epochs=3, rate=5e-4, head_rate=5e-3),
        Stage(hands=(0, 1, 2, 3, 4, 5, 6), epochs=2, rate=5e-4, head_rate=3e-3, first_layer=6),
    ),
    "small": (
        Stage(hands=(1,), epochs=3, rate=5e-4, head_rate=5e-3),
        Stage(hands=(0, 1, 2, 3, 4, 5, 6), epochs=4, rate=1.5e-3, head_rate=5e-3, taught=True),
    ),
}
"""Plain rows first and all layers; then everything: the large encoder in the upper half of its layers, which halves the
time, the small one taught by the large one."""
LIKENESS = 40.0
"""How much it counts that rows are alike to the small encoder as they are to its teacher."""


class Tuner:
    """An encoder with a trainable adapter and linear heads over its codes and their polarity."""

    def __init__(self, tokenizer: Any, model: Any, rows: Rows, seed: int, teacher: Teacher | None = None) -> None:
        torch.manual_seed(seed)
        self.rng = np.random.default_rng(seed)
        self.tokenizer, self.model, self.rows, self.teacher = tokenizer, model, rows, teacher
        self.width = int(model.config.hidden_size)
        self.adapter = lora.attach(model, RANK, SCALE * RANK, 0.1, seed)
        self.head = torch.nn.Linear(self.width, len(rows.codes) * 5)
        torch.nn.init.normal_(self.head.weight, 0, 0.01)
        torch.nn.init.zeros_(self.head.bias)
        with torch.no_grad():
            self.head.bias[: len(rows.codes)] = -3.0
        self.tokens = tokenizer(list(rows.texts), truncation=True, max_length=LONGEST)["input_ids"]
        self._lower: dict[int, torch.Tensor] = {}

    def train(self, stage: Stage) -> None:
        """Trains the adapter's layers from ``first_layer`` on, and the heads."""
        keep = np.flatnonzero(np.isin(self.rows.hand, stage.hands))
        self._lower = self._run_lower(keep, stage.first_layer) if stage.first_layer else {}
        tuned = [
            p for name, p in self.adapter.items() if int(name.split("layer.")[1].split(".")[0]) >= stage.first_layer
        ]
        optimiser = torch.optim.AdamW(
            [
                {"params": tuned, "lr": stage.rate, "weight_decay": 0.01},
                {"params": list(self.head.parameters()), "lr": stage.head_rate, "weight_decay": 0.01},
            ]
        )
        plan = [batch for _ in range(stage.epochs) for batch in self._batches(keep)]
        schedule = torch.optim.lr_scheduler.LambdaLR(
            optimiser, lambda step: min(1.0, (step + 1) / (0.1 * len(plan))) * max(0.0, 1 - step / len(plan))
        )
        everything = [*tuned, *self.head.parameters()]
        self.model.train()
        started = time.monotonic()
        for number, batch in enumerate(plan, 1):
            loss = self._loss(batch, stage)
            optimiser.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(everything, 1.0)
            optimiser.step()
            schedule.step()
            if number % 20 == 0 or number == len(plan):
                spent = time.monotonic() - started
                print(
                    f"step {number} of {len(plan)}, loss {loss.item():.3f}, {spent:.0f} s", file=sys.stderr, flush=True
                )
        self.model.eval()

    def _batches(self, keep: np.ndarray) -> list[list[int]]:
        """Random batches of rows of similar length."""
        order = self.rng.permutation(keep)
        found = []
        for first in range(0, len(order), BATCH * 16):
            block = sorted(order[first : first + BATCH * 16], key=lambda i: len(self.tokens[i]))
            found += [block[i : i + BATCH] for i in range(0, len(block), BATCH)]
        return [found[i] for i in self.rng.permutation(len(found))]

    def _loss(self, batch: Sequence[int], stage: Stage) -> torch.Tensor:
        first_layer = stage.first_layer
        ids, mask = self._padded(batch)
        with bfloat16_where_fast(torch):
            if first_layer:
                start = torch.zeros(*ids.shape, self.width)
                for row, i in enumerate(batch):
                    start[row, : len(self.tokens[i])] = self._lower[i].float()
                hidden = self._layers(start, mask, first_layer, None)
            else:
                hidden = self.model(input_ids=ids, attention_mask=mask).last_hidden_state
        shown = mask[..., None].float()
        pooled = (hidden.float() * shown).sum(1) / shown.sum(1)
        unit = functional.normalize(pooled, dim=1) * (0.5 * self.width**0.5)
        out = self.head(functional.dropout(unit, 0.1, self.model.training))
        count = len(self.rows.codes)
        labels, trust = torch.tensor(self.rows.labels[batch]), torch.tensor(self.rows.trust[batch])
        taught = self.teacher if stage.taught else None
        if taught is not None:
            labels, trust = 0.5 * (labels + torch.tensor(taught.labels[batch])), trust.clamp(min=0.3)
        by_row = functional.binary_cross_entropy_with_logits(out[:, :count], labels, reduction="none") * trust
        loss = by_row.sum(1).mean()
        if taught is not None:
            seen, known = functional.normalize(pooled, dim=1), torch.tensor(taught.vectors[batch])
            loss = loss + LIKENESS * ((seen @ seen.T - known @ known.T) ** 2).mean()
        polarity = torch.tensor(self.rows.polarity[batch])
        told = polarity >= 0
        if told.any():
            by_code = out[:, count:].reshape(len(batch), count, 4)
            loss = loss + 0.3 * functional.cross_entropy(by_code[told], polarity[told])
        return loss

    def _padded(self, batch: Sequence[int]) -> tuple[torch.Tensor, torch.Tensor]:
        length = max(len(self.tokens[i]) for i in batch)
        ids = torch.full((len(batch), length), self.tokenizer.pad_token_id)
        mask = torch.zeros((len(batch), length), dtype=torch.long)
        for row, i in enumerate(batch):
            ids[row, : len(self.tokens[i])] = torch.tensor(self.tokens[i])
            mask[row, : len(self.tokens[i])] = 1
        return ids, mask

    def _layers(self, hidden: torch.Tensor, mask: torch.Tensor, first: int, last: int | None) -> torch.Tensor:
        """The hidden states after some of the layers."""
        encoder = self.model.encoder
        additive = (1 - mask[:, None, None, :].float()) * -1e4
        extra = (encoder.compute_position_bias(hidden),) if hasattr(encoder, "compute_position_bias") else ()
        for layer in encoder.layer[first:last]:
            out = layer(hidden, additive, *extra)
            hidden = out[0] if isinstance(out, tuple) else out
        return hidden

    def _run_lower(self, keep: np.ndarray, first_layer: int) -> dict[int, torch.Tensor]:
        """What enters the first trained layer, computed once, since the layers below stay as they are."""
        self.model.eval()
        found: dict[int, torch.Tensor] = {}
        order = sorted(keep.tolist(), key=lambda i: len(self.tokens[i]))
        with torch.no_grad(), bfloat16_where_fast(torch):
            for first in range(0, len(order), BATCH):
                batch = order[first : first + BATCH]
                ids, mask = self._padded(batch)
                hidden = self._layers(self.model.embeddings(input_ids=ids), mask, 0, first_layer)
                for row, i in enumerate(batch):
                    found[i] = hidden[row, : len(self.tokens[i])].bfloat16()
        return found
