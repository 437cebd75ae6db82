"""Tokens → what an encoder says of each, for the two architectures that ship (BERT's and MPNet's), without padding.

The tokens of a batch lie one after the other in one table; only attention looks at a passage alone. The weights lie in
memory as they are multiplied, so that no call converts them. On the same processor this takes six tenths of the time
that transformers takes (docs/suggestions.md), and less to start.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from harvest.suggest.cores import on_all_cores

if TYPE_CHECKING:
    import torch

ATTENTION = {
    "bert": ("attention.self.query", "attention.self.key", "attention.self.value", "attention.output.dense"),
    "mpnet": ("attention.attn.q", "attention.attn.k", "attention.attn.v", "attention.attn.o"),
}
AFTER_ATTENTION = {"bert": "attention.output.LayerNorm", "mpnet": "attention.LayerNorm"}
FARTHEST = 128
"""From this distance on MPNet tells no two distances apart."""


def knows(config: Mapping[str, Any]) -> bool:
    """Whether a model of that ``config.json`` is computed as it is here.

    >>> knows({"model_type": "bert", "hidden_act": "gelu"}), knows({"model_type": "bert", "hidden_act": "relu"})
    (True, False)
    """
    return (
        config.get("model_type") in ATTENTION
        and config.get("hidden_act") == "gelu"
        and config.get("position_embedding_type", "absolute") == "absolute"
        and not config.get("is_decoder")
    )


@dataclass(frozen=True)
class Alike:
    """Texts of one length that lie next to each other: where the first begins, how many, how long."""

    start: int
    count: int
    length: int

    @property
    def rows(self) -> slice:
        """Their tokens."""
        return slice(self.start, self.start + self.count * self.length)


def alike(lengths: Sequence[int]) -> Iterator[Alike]:
    """Neighbours of the same length as one.

    >>> [(a.start, a.count, a.length) for a in alike([3, 3, 5])]
    [(0, 2, 3), (6, 1, 5)]
    """
    start = first = 0
    for at in range(1, len(lengths) + 1):
        if at == len(lengths) or lengths[at] != lengths[first]:
            yield Alike(start, at - first, lengths[first])
            start, first = start + (at - first) * lengths[first], at


class Forward:
    """An encoder's weights, ready to compute with; ``bfloat16`` says in which precision its layers multiply, sums and
    norms staying in float32.

    What lies in layers is taken out of ``weights``: nothing of it is held twice.
    """

    def __init__(self, weights: dict[str, torch.Tensor], config: Mapping[str, Any], *, bfloat16: bool) -> None:
        import torch

        self._torch = torch
        self._type = torch.bfloat16 if bfloat16 else torch.float32
        self._packed = bfloat16 and torch.backends.mkldnn.is_available()
        self._kind, self._heads = str(config["model_type"]), int(config["num_attention_heads"])
        self._weights, self._epsilon = weights, float(config["layer_norm_eps"])
        names = [f"encoder.layer.{at}." for at in range(int(config["num_hidden_layers"]))]
        self._layers = list(on_all_cores(self._layer, names))

    def _layer(self, name: str) -> tuple[Any, ...]:
        query, key, value, out = (name + part for part in ATTENTION[self._kind])
        return (
            self._linear(query, key, value),
            self._linear(out),
            self._norm(name + AFTER_ATTENTION[self._kind]),
            self._linear(f"{name}intermediate.dense"),
            self._linear(f"{name}output.dense"),
            self._norm(f"{name}output.LayerNorm"),
        )

    def _norm(self, name: str) -> tuple[torch.Tensor, torch.Tensor]:
        return self._weights[f"{name}.weight"].float(), self._weights[f"{name}.bias"].float()

    def _linear(self, *names: str) -> tuple[torch.Tensor, torch.Tensor]:
        """Weights and biases of layers that read the same as those of one."""
        weight = self._taken([f"{n}.weight" for n in names])
        if self._packed:  # as the processor takes them, or they are brought into that order at each call
            weight = self._torch.ops.mkldnn._reorder_linear_weight(weight, 1024)
        return weight, self._taken([f"{n}.bias" for n in names])

    def _taken(self, names: Sequence[str]) -> torch.Tensor:
        """These out of the weights as one, in the layers' precision."""
        each = [self._weights.pop(name) for name in names]
        return (self._torch.cat(each) if len(each) > 1 else each[0]).to(self._type)

    def __call__(self, texts: Sequence[Sequence[int]]) -> torch.Tensor:
        """The last states (tokens, width) of texts' tokens, one text after the other; the shortest come first."""
        torch = self._torch
        groups = list(alike([len(text) for text in texts]))
        rows = self._embedded(torch.tensor([token for text in texts for token in text]), groups)
        bias = {group.length: self._bias(group.length) for group in groups}
        for asks, out, after_attention, wide, narrow, after in self._layers:
            seen = self._attended(self._times(rows, asks), groups, bias)
            rows = self._normed(rows + self._times(seen, out), after_attention)
            rows = self._normed(rows + self._times(self._times(rows, wide, "gelu"), narrow), after)
        return rows

    def _embedded(self, tokens: torch.Tensor, groups: Sequence[Alike]) -> torch.Tensor:
        torch, weights = self._torch, self._weights
        places = torch.cat([torch.arange(g.length).repeat(g.count) for g in groups])
        rows = torch.nn.functional.embedding(tokens, weights["embeddings.word_embeddings.weight"].float())
        if self._kind == "mpnet":
            places += 2  # the first two places are kept for padding
        else:
            rows += weights["embeddings.token_type_embeddings.weight"][0]
        rows += weights["embeddings.position_embeddings.weight"][places]
        return self._normed(rows, self._norm("embeddings.LayerNorm"))

    def _normed(self, rows: torch.Tensor, norm: tuple[torch.Tensor, torch.Tensor]) -> torch.Tensor:
        found: torch.Tensor = self._torch.nn.functional.layer_norm(rows, rows.shape[-1:], *norm, self._epsilon)
        return found

    def _times(self, rows: torch.Tensor, by: tuple[torch.Tensor, torch.Tensor], then: str = "none") -> torch.Tensor:
        rows = rows.to(self._type)
        if self._packed:
            exactly = "none" if then == "gelu" else ""
            found: torch.Tensor = self._torch.ops.mkldnn._linear_pointwise(rows, *by, then, [], exactly)
            return found
        found = self._torch.nn.functional.linear(rows, *by)
        return self._torch.nn.functional.gelu(found) if then == "gelu" else found

    def _attended(
        self, rows: torch.Tensor, groups: Sequence[Alike], bias: Mapping[int, torch.Tensor | None]
    ) -> torch.Tensor:
        """What each token takes of the others of its text: ``rows`` (tokens, 3 widths) ask, answer and tell."""
        width = rows.shape[1] // 3
        found = rows.new_empty(len(rows), width)
        for group in groups:
            parts = rows[group.rows].view(group.count, group.length, 3, self._heads, width // self._heads)
            query, key, value = parts.permute(2, 0, 3, 1, 4)
            near = bias[group.length]
            seen = self._torch.nn.functional.scaled_dot_product_attention(
                query, key, value, attn_mask=None if near is None else near.expand(group.count, -1, -1, -1)
            )
            found[group.rows].view(group.count, group.length, width).copy_(seen.transpose(1, 2).flatten(2))
        return found

    def _bias(self, length: int) -> torch.Tensor | None:
        """How much nearness counts (1, heads, tokens, tokens) for MPNet, which learnt it by ranges of distances."""
        if self._kind != "mpnet":
            return None
        torch, learnt = self._torch, self._weights["encoder.relative_attention_bias.weight"]
        places = torch.arange(length)
        ahead, (half, exact) = places[None] - places[:, None], (len(learnt) // 2, len(learnt) // 4)
        far = ahead.abs()
        wider = (far.clamp(min=1).float() / exact).log() / math.log(FARTHEST / exact) * (half - exact)
        at = torch.where(far < exact, far, (exact + wider.long()).clamp(max=half - 1)) + half * (ahead > 0)
        return learnt[at].permute(2, 0, 1)[None].to(self._type)
