"""From the exemplars to everything that ships for suggestions, in one command, and a card of what was made.

``python -m harvest.suggest.training.everything GOLD.jsonl …`` trains both adapters (the large one first, which teaches
the small one), fits both heads, chooses slopes and thresholds on the gold files, and writes ``adapters/card.json``:
seeds, times, versions, sums of the files, and figures cross-fitted by source. ``--heads-only`` keeps the adapters and
takes minutes. docs/model_card.md says how far the figures may differ from those that shipped.
"""

from __future__ import annotations

import argparse
import json
import platform
import sys
import time
from collections.abc import Sequence
from importlib.metadata import version
from pathlib import Path
from typing import Any

from harvest import shipped
from harvest.suggest.locate import ADAPTERS, sha256_of
from harvest.suggest.training import calibrate, train

CARD = ADAPTERS / "card.json"
ENCODERS = ("large", "small")
PACKAGES = ("torch", "transformers", "numpy", "scipy", "scikit-learn", "safetensors")


def main(arguments: Sequence[str] | None = None) -> int:
    """Makes everything anew and writes its card."""
    parser = argparse.ArgumentParser(prog="python -m harvest.suggest.training.everything", description=__doc__)
    parser.add_argument("gold", type=Path, nargs="+")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--heads-only", action="store_true")
    options = parser.parse_args(arguments)
    made: dict[str, Any] = {}
    seconds = dict.fromkeys(ENCODERS, 0.0)
    for encoder in ENCODERS:
        started = time.monotonic()
        asked = ["--encoder", encoder, "--seed", str(options.seed)]
        if train.main([*asked, "--heads-only"] if options.heads_only else asked):
            return 1
        seconds[encoder] = time.monotonic() - started
    for encoder in ENCODERS:  # the large one is calibrated together with the small one beside it
        started = time.monotonic()
        figures = calibrate.calibrated(encoder, options.gold)
        made[encoder] = figures | {"seconds": round(seconds[encoder] + time.monotonic() - started)}
        print(json.dumps({encoder: made[encoder]}, indent=1), file=sys.stderr, flush=True)
    CARD.write_text(json.dumps(card(made, options.seed, heads_only=options.heads_only), indent=1) + "\n", "utf-8")
    return 0


def card(made: dict[str, Any], seed: int, *, heads_only: bool) -> dict[str, Any]:
    """What was made of what: figures by encoder, seed, versions, and the sums of what went in and came out."""
    files = [*sorted(ADAPTERS.glob("*.safetensors")), *sorted(ADAPTERS.glob("*.npz"))]
    inputs = [
        *(shipped.codebooks() / f"{name}.yaml" for name in ("five_ways", "toronto")),
        *sorted(shipped.exemplars().glob("*.jsonl")),
    ]
    return {
        "seed": seed,
        "heads_only": heads_only,
        "python": platform.python_version(),
        "packages": {name: version(name) for name in PACKAGES},
        "made_of": {path.name: sha256_of(path) for path in inputs},
        "files": {path.name: sha256_of(path) for path in files},
        "encoders": made,
    }


if __name__ == "__main__":
    raise SystemExit(main())
