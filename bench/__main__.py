"""How what Harvest does grows with an inquiry: ``python -m bench [--check]``; others by name, as in
``python -m bench server suggest``, or ``python -m bench all`` for one table of all others.

Each ``bench_NAME.py`` runs in a process of its own and says its figures with ``bench.figures.figure``. Ends with 1 when
one of them misses its bar or breaks off.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from bench import bench_growth
from bench.figures import RECORD

HERE = Path(__file__).parent


def names() -> list[str]:
    """The benchmarks there are."""
    return sorted(p.stem.removeprefix("bench_") for p in HERE.glob("bench_*.py"))


def run(name: str) -> list[dict[str, Any]]:
    """The figures of one benchmark, and a row for the benchmark itself when it did not end well."""
    print(f"\n── {name} ──", flush=True)
    began = time.perf_counter()
    with tempfile.TemporaryDirectory() as folder:
        record = Path(folder) / "figures.jsonl"
        code = subprocess.call(
            [sys.executable, "-m", f"bench.bench_{name}"], cwd=HERE.parent, env={**os.environ, RECORD: str(record)}
        )
        rows = [json.loads(line) for line in record.read_text("utf-8").splitlines()] if record.exists() else []
    if not rows or (code and all(r["ok"] for r in rows)):
        seconds = time.perf_counter() - began
        rows.append({"name": "ran", "value": seconds, "unit": "s", "ratio": None, "bar": None, "ok": code == 0})
    return [{**r, "bench": name} for r in rows]


def table(rows: list[dict[str, Any]]) -> str:
    """The figures as lines of a table."""
    lines = [("benchmark", "what", "figure", "× bare", "bar", "")]
    for r in rows:
        sign = "≥" if r.get("at_least") else "≤"
        bar = "" if r["bar"] is None else f"{sign} {r['bar']:,g} {r['unit']}"
        ratio = "" if r["ratio"] is None else f"{r['ratio']:,.1f}"
        lines.append(
            (r["bench"], r["name"], f"{r['value']:,.2f} {r['unit']}", ratio, bar, "ok" if r["ok"] else "MISSED")
        )
    widths = [max(len(line[i]) for line in lines) for i in range(6)]
    return "\n".join(
        "  ".join(
            cell.rjust(w) if i in (2, 3) else cell.ljust(w)
            for i, (cell, w) in enumerate(zip(line, widths, strict=True))
        )
        for line in lines
    )


def main(wanted: list[str]) -> int:
    """Run the benchmarks named; 1 when a bar was missed, 2 for a name that there is not."""
    if not wanted or wanted[0].startswith("-") or wanted[0] == "growth":
        return bench_growth.main([w for w in wanted if w != "growth"])
    if wanted == ["all"]:
        wanted = [name for name in names() if name != "growth"]
    unknown = set(wanted) - set(names())
    if unknown:
        print(f"There is no benchmark {', '.join(sorted(unknown))}; there are {', '.join(names())}.", file=sys.stderr)
        return 2
    rows = [row for name in wanted for row in run(name)]
    print(f"\n{table(rows)}")
    return 0 if all(r["ok"] for r in rows) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
