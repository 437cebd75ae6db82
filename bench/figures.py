"""How a benchmark says what it measured, so that ``python -m bench`` can put all of it into one table."""

from __future__ import annotations

import json
import os
import statistics
from collections.abc import Sequence
from pathlib import Path

RECORD = "HARVEST_BENCH_FIGURES"
"""The environment variable that names the file for the figures; without it they are only printed."""


def figure(
    name: str, value: float, unit: str, bar: float | None = None, *, bare: float | None = None, at_least: bool = False
) -> bool:
    """Print and record one figure; whether it keeps its bar (a figure without one always does).

    ``bare`` is what the bare baseline took in the same unit: the ratio tells more than seconds of one machine.
    """
    ok = bar is None or (value >= bar if at_least else value <= bar)
    ratio = value / bare if bare else None
    told = f"{name}: {value:,.2f} {unit}"
    told += f" ({ratio:.1f} × bare)" if ratio else ""
    told += f", bar {bar:,g} {unit} {'kept' if ok else 'MISSED'}" if bar is not None else ""
    print(told, flush=True)
    if os.environ.get(RECORD):
        row = {"name": name, "value": value, "unit": unit, "ratio": ratio, "bar": bar, "ok": ok, "at_least": at_least}
        with open(os.environ[RECORD], "a", encoding="utf-8") as file:
            file.write(json.dumps(row) + "\n")
    return ok


def quantiles(values: Sequence[float]) -> tuple[float, float]:
    """Median and 95th percentile."""
    return statistics.median(values), statistics.quantiles(values, n=20, method="inclusive")[18]


def processor(pid: int) -> float:
    """Seconds that a process and the children it waited for have worked."""
    spent = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[11:15]
    return sum(map(int, spent)) / os.sysconf("SC_CLK_TCK")
