"""Twenty writers killed with SIGKILL half-way: ``python -m bench.bench_survival [DECISIONS] [TIMES]``, else 2,000 once.

Ends with 1 when an acknowledged decision is missing, or any decision is there twice.
"""

from __future__ import annotations

import secrets
import sys
import tempfile
from collections import Counter
from pathlib import Path

from bench.figures import figure
from bench.world import desk_inquiry
from harvest import workspace as verbs
from tests.store import survival

WRITERS = 20


def main() -> int:
    """Prints what was lost or doubled; how many bars were missed."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 2_000
    times = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    missed = 0
    for _ in range(times):
        seed = secrets.randbelow(10**6)
        with tempfile.TemporaryDirectory() as folder:
            ws = desk_inquiry(Path(folder) / "bench.harvest", passages=20, decisions=0)
            passage = min(p.id for p in verbs.inquiry.passages(ws) if p.codeable)
            ws.store.close()
            found = survival.survive(ws.path, passage, writers=WRITERS, count=count, seed=seed)
        counts = Counter(found.in_the_end)
        print(
            f"seed {seed}: {WRITERS} writers, {count:,} decisions, killed ({found.code}) when "
            f"{len(found.acknowledged):,} were acknowledged and {len(found.after_kill):,} stored; integrity "
            f"{found.integrity}; {found.seconds:.1f} s"
        )
        missed += found.integrity != "ok" or not 0 < len(found.acknowledged) < count
        missed += not figure("acknowledged and lost", len(found.acknowledged - found.after_kill), "decisions", 0)
        missed += not figure("stored twice", sum(n > 1 for n in counts.values()), "decisions", 0)
        missed += not figure("never stored", len(set(survival.plan(count)) - set(counts)), "decisions", 0)
    return missed


if __name__ == "__main__":
    sys.exit(1 if main() else 0)
