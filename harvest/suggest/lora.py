"""Low-rank adapters: attach them to an encoder for training, save them, merge them into the weights for use."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from harvest.suggest.cores import on_all_cores

if TYPE_CHECKING:
    import torch

ENDINGS = (".q", ".k", ".v", ".o", ".query", ".key", ".value", ".dense")
"""The linear layers that get an adapter: attention and feed-forward, in MPNet's and in BERT's naming."""


def targets(model: torch.nn.Module) -> dict[str, torch.nn.Linear]:
    """The linear layers of an encoder that carry an adapter, by their name in the model."""
    import torch

    return {
        name: layer
        for name, layer in model.named_modules()
        if isinstance(layer, torch.nn.Linear) and name.endswith(ENDINGS) and ".layer." in name
    }


def attach(model: torch.nn.Module, rank: int, alpha: float, seed: int) -> dict[str, torch.nn.Parameter]:
    """Adds a trainable low-rank branch to every target and freezes the rest; returns the new parameters by name."""
    import torch

    class Adapted(torch.nn.Module):
        def __init__(self, base: torch.nn.Linear, generator: torch.Generator) -> None:
            super().__init__()
            self.base = base
            down = torch.empty(rank, base.in_features).normal_(0, base.in_features**-0.5, generator=generator)
            self.down = torch.nn.Parameter(down)
            self.up = torch.nn.Parameter(torch.zeros(base.out_features, rank))

        def forward(self, x: torch.Tensor) -> torch.Tensor:
            low = torch.nn.functional.linear(x, self.down)
            return self.base(x) + torch.nn.functional.linear(low, self.up) * (alpha / rank)

    for parameter in model.parameters():
        parameter.requires_grad_(False)
    generator = torch.Generator().manual_seed(seed)
    added: dict[str, torch.nn.Parameter] = {}
    for name, layer in targets(model).items():
        parent_name, _, leaf = name.rpartition(".")
        adapted = Adapted(layer, generator)
        setattr(model.get_submodule(parent_name), leaf, adapted)
        added[f"{name}.down"], added[f"{name}.up"] = adapted.down, adapted.up
    return added


def mean(adapters: Sequence[Mapping[str, torch.Tensor]], rank: int) -> dict[str, torch.Tensor]:
    """One adapter of that rank whose change of every weight comes closest to the mean of the adapters' changes.

    The mean of several runs ranks better than any one of them, and costs nothing when it is used.
    """
    import torch

    found: dict[str, torch.Tensor] = {}
    for name in {key.rpartition(".")[0] for key in adapters[0]}:
        up = torch.cat([a[f"{name}.up"].float() for a in adapters], dim=1) / len(adapters)
        down = torch.cat([a[f"{name}.down"].float() for a in adapters], dim=0)
        # the factors' QR first: the product itself would be hundreds of times larger
        left, inner = torch.linalg.qr(up)
        right, outer = torch.linalg.qr(down.T)
        u, values, v = torch.linalg.svd(inner @ outer.T)
        root = values[:rank].sqrt()
        found[f"{name}.up"] = (left @ u[:, :rank]) * root
        found[f"{name}.down"] = ((right @ v[:rank].T) * root).T
    return found


def merge(weights: Mapping[str, torch.Tensor], tensors: Mapping[str, torch.Tensor], scale: float) -> None:
    """Adds ``scale · up @ down`` of every saved pair to the weight it belongs to (an encoder's, by their names);
    KeyError names a missing half."""
    import torch

    def add(name: str) -> None:
        with torch.no_grad():
            change = tensors[f"{name}.up"].float() @ tensors[f"{name}.down"].float()
            weights[f"{name}.weight"].add_((scale * change).to(weights[f"{name}.weight"].dtype))

    for _ in on_all_cores(add, sorted({key.rpartition(".")[0] for key in tensors})):
        pass
