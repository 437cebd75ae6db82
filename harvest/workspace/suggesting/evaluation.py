"""How good the suggestions are, measured against passages that people coded."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from harvest import codebook as codebook_files
from harvest.errors import HarvestError
from harvest.model import Codebook
from harvest.suggest.evaluation import evaluate as measuring
from harvest.workspace.opened import open_inquiry, shipped_codebooks
from harvest.workspace.suggesting.run import decided_passages, engine


def gold_rows(path: Path) -> list[dict[str, object]]:
    """The rows of a JSON-lines file; HarvestError names the line that is none or has no text."""
    try:
        lines = path.read_text("utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise HarvestError(f"{path} cannot be read: {error}.") from None
    rows = []
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
        except ValueError as error:
            raise HarvestError(f"{path.name}, line {number}: not JSON ({error}).") from None
        if not isinstance(row, dict) or not isinstance(row.get("text"), str):
            raise HarvestError(f'{path.name}, line {number}: expected an object with a "text".')
        rows.append(row)
    if not rows:
        raise HarvestError(f"{path.name} holds no rows.")
    return rows


def find_codebook(id_or_file: str) -> Codebook:
    """A codebook by its id among those that come with Harvest, or from a YAML file."""
    path = Path(id_or_file)
    if path.suffix in (".yaml", ".yml"):
        return codebook_files.load(path)
    shipped = {book.id: book for book, _ in shipped_codebooks()}
    if id_or_file in shipped:
        return shipped[id_or_file]
    raise HarvestError(f"There is no codebook “{id_or_file}”; give {', '.join(shipped)} or a YAML file.")


def evaluate(
    gold: Path,
    codebook: str,
    *,
    inquiry: str | None = None,
    learn: Sequence[int] = (),
    seeds: int = 3,
    encoder: str = "auto",
) -> dict[str, Any]:
    """The answer of ``harvest evaluate``; with an inquiry, its team's decisions are learnt from first."""
    decided = decided_passages(open_inquiry(inquiry)) if inquiry else []
    return measuring.evaluate(
        gold_rows(gold), find_codebook(codebook), engine(encoder), learn=learn, seeds=seeds, decided=decided
    )


def picture(report: Mapping[str, Any], codebook: str, gold: Path, suffix: str) -> bytes:
    """The curves of what ``evaluate`` answered, as PNG or SVG; HarvestError for another suffix."""
    from harvest import charts

    drawn = charts.curves(report, f"{find_codebook(codebook).name} on {gold.name}")
    if suffix == ".svg":
        return charts.svg(drawn.chart).encode()
    if suffix == ".png":
        return charts.png(drawn.chart)
    raise HarvestError(f"A picture is written as .png or .svg, not as “{suffix}”.")
