"""In which precision this processor computes fastest."""

from __future__ import annotations

import time
from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import torch


def bfloat16_where_fast(torch: Any) -> Any:
    """bfloat16 where this processor computes in it faster (the ranking stays the same), else as the weights are."""
    return torch.autocast("cpu", dtype=torch.bfloat16, enabled=bfloat16_is_fast())


@cache
def bfloat16_is_fast() -> bool:
    """Whether multiplying in bfloat16 takes clearly less time than in float32 here.

    Measured once, in some 50 ms, because the processor's flags mislead: of two with AVX-512's bfloat16, one took half
    of float32's time and the other twice as long.
    """
    import torch

    if not torch.cpu._is_avx512_bf16_supported():
        return False
    weights, rows = torch.ones(1536, 768), torch.ones(512, 768)

    def seconds(*operands: torch.Tensor) -> float:
        found = []
        for _ in range(4):
            started = time.perf_counter()
            torch.nn.functional.linear(*operands)
            found.append(time.perf_counter() - started)
        return min(found)

    with torch.inference_mode():
        return seconds(rows.bfloat16(), weights.bfloat16()) < 0.75 * seconds(rows, weights)
