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


def compute_as_there(bfloat16: bool) -> None:
    """From now on this process computes in that precision, which another one found the fastest, where it can: so that
    processes that share out one run give the same figures.

    It holds for the weights that are read afterwards.
    """
    _told[:] = [bfloat16]


def bfloat16_is_fast() -> bool:
    """Whether to multiply in bfloat16: as ``compute_as_there`` said, else where it takes clearly less time here."""
    return (_told[0] and _is_known_to_the_processor()) if _told else _is_measured_fast()


_told: list[bool] = []


def _is_known_to_the_processor() -> bool:
    import torch

    return bool(torch.cpu._is_avx512_bf16_supported())


@cache
def _is_measured_fast() -> bool:
    """Measured once, in some 50 ms, because the processor's flags mislead: of two with AVX-512's bfloat16, one took
    half of float32's time and the other twice as long. On a busy machine two processes may find differently."""
    import torch

    if not _is_known_to_the_processor():
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
