"""Fine-tunes an encoder's adapter on training rows: codes by binary cross-entropy, polarity beside it."""

from __future__ import annotations

import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from torch.nn import functional

from harvest.suggest import lora
from harvest.suggest.precision import bfloat16_where_fast
from harvest.suggest.training.exemplars import Rows

BATCH = 32
SCALE = 2.0
LONGEST = 160
"""Tokens of a row that are read in training; longer ones are rare."""


@dataclass(frozen=True)
class TrainingStage:
    """One pass of training: how many epochs, learning rates, with the rows of mannered hands or without, and with those
    coded as they come; ``taught`` by the larger encoder, also what it makes of ``lines`` without labels."""

    epochs: int
    rate: float
    head_rate: float
    mannered: bool = False
    as_it_comes: bool = False
    taught: bool = False
    lines: bool = False


@dataclass(frozen=True)
class Recipe:
    """How an adapter is made: one run a tuple of stages, each from its own seed, and the mean of what they changed,
    cut to ``rank``, from which ``then`` goes on. The encoder's layers drop nothing out: that doubled the time and gave
    nothing."""

    rank: int
    runs: tuple[tuple[TrainingStage, ...], ...]
    then: TrainingStage | None = None


@dataclass(frozen=True)
class Teacher:
    """What a larger encoder makes of the training rows: unit ``vectors`` (rows, width), ``labels`` (rows, codes) as
    probabilities."""

    vectors: np.ndarray
    labels: np.ndarray


_PLAINLY = TrainingStage(epochs=1, rate=5e-4, head_rate=5e-3)
RECIPES = {
    "large": Recipe(
        rank=16,
        runs=(
            (TrainingStage(epochs=3, rate=5e-4, head_rate=5e-3),),
            (TrainingStage(epochs=3, rate=5e-4, head_rate=5e-3),),
            (TrainingStage(epochs=2, rate=5e-4, head_rate=5e-3, mannered=True),),
        ),
        then=TrainingStage(epochs=2, rate=2e-4, head_rate=5e-3, as_it_comes=True),
    ),
    "small": Recipe(
        rank=64,
        runs=(
            (_PLAINLY, TrainingStage(epochs=6, rate=1.5e-3, head_rate=5e-3, mannered=True, taught=True)),
            (_PLAINLY, TrainingStage(epochs=3, rate=1.5e-3, head_rate=5e-3, mannered=True, taught=True, lines=True)),
        ),
    ),
}
LIKENESS = 40.0
"""How much it counts that rows are alike to the small encoder as they are to its teacher."""
SAME_PLACE = 2.0
"""How much it counts that a row's vector, turned by one matrix for all, points where the teacher's does."""


class Tuner:
    """An encoder with a trainable adapter and linear heads over its codes and their polarity."""

    def __init__(
        self, tokenizer: Any, model: Any, rows: Rows, seed: int, teacher: Teacher | None = None, rank: int = 16
    ) -> None:
        torch.manual_seed(seed)
        self.rng = np.random.default_rng(seed)
        self.tokenizer, self.model, self.rows, self.teacher = tokenizer, model, rows, teacher
        self.width = int(model.config.hidden_size)
        self.adapter = lora.attach(model, rank, SCALE * rank, seed)
        self.head = torch.nn.Linear(self.width, len(rows.codes) * 5)
        torch.nn.init.normal_(self.head.weight, 0, 0.01)
        torch.nn.init.zeros_(self.head.bias)
        with torch.no_grad():
            self.head.bias[: len(rows.codes)] = -3.0
        self.turn = torch.nn.Linear(self.width, 0 if teacher is None else teacher.vectors.shape[1], bias=False)
        self.tokens = tokenizer(list(rows.texts), truncation=True, max_length=LONGEST)["input_ids"]

    def go_on_from(self, adapter: Mapping[str, torch.Tensor]) -> None:
        """Starts from what another adapter of the same encoder and rank has changed."""
        with torch.no_grad():
            for name, tensor in self.adapter.items():
                tensor.copy_(adapter[name].float())

    def train(self, stage: TrainingStage) -> None:
        """Trains the adapter and the heads."""
        keep = self.rows.places(mannered=stage.mannered, as_it_comes=stage.as_it_comes)
        tuned = list(self.adapter.values())
        heads = [*self.head.parameters(), *self.turn.parameters()]
        optimiser = torch.optim.AdamW(
            [
                {"params": tuned, "lr": stage.rate, "weight_decay": 0.01},
                {"params": heads, "lr": stage.head_rate, "weight_decay": 0.01},
            ]
        )
        plan = [batch for _ in range(stage.epochs) for batch in self._batches(keep)]
        schedule = torch.optim.lr_scheduler.LambdaLR(
            optimiser, lambda step: min(1.0, (step + 1) / (0.1 * len(plan))) * max(0.0, 1 - step / len(plan))
        )
        started = time.monotonic()
        for number, batch in enumerate(plan, 1):
            loss = self._loss(batch, stage)
            optimiser.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_([*tuned, *heads], 1.0)
            optimiser.step()
            schedule.step()
            if number % 20 == 0 or number == len(plan):
                spent = time.monotonic() - started
                print(
                    f"step {number} of {len(plan)}, loss {loss.item():.3f}, {spent:.0f} s", file=sys.stderr, flush=True
                )

    def _batches(self, keep: np.ndarray) -> list[list[int]]:
        """Random batches of rows of similar length."""
        order = self.rng.permutation(keep)
        found = []
        for first in range(0, len(order), BATCH * 16):
            block = sorted(order[first : first + BATCH * 16], key=lambda i: len(self.tokens[i]))
            found += [block[i : i + BATCH] for i in range(0, len(block), BATCH)]
        return [found[i] for i in self.rng.permutation(len(found))]

    def _loss(self, batch: Sequence[int], stage: TrainingStage) -> torch.Tensor:
        ids, mask = self._padded(batch)
        with bfloat16_where_fast(torch):
            hidden = self.model(input_ids=ids, attention_mask=mask).last_hidden_state
        shown = mask[..., None].float()
        seen = functional.normalize((hidden.float() * shown).sum(1) / shown.sum(1), dim=1)
        out = self.head(functional.dropout(seen * (0.5 * self.width**0.5), 0.1))
        count = len(self.rows.codes)
        labels, trust = torch.tensor(self.rows.labels[batch]), torch.tensor(self.rows.trust[batch])
        taught = self.teacher if stage.taught else None
        if taught is not None:
            labels, trust = 0.5 * (labels + torch.tensor(taught.labels[batch])), trust.clamp(min=0.3)
        by_row = functional.binary_cross_entropy_with_logits(out[:, :count], labels, reduction="none") * trust
        loss = by_row.sum(1).mean()
        if taught is not None:
            known = torch.tensor(taught.vectors[batch])
            loss = loss + LIKENESS * ((seen @ seen.T - known @ known.T) ** 2).mean()
            loss = loss + SAME_PLACE * (1 - functional.cosine_similarity(self.turn(seen), known, dim=1)).mean()
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
