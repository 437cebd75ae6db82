"""Logs as CSV: for any spreadsheet, with nothing in it that a spreadsheet would run."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

from harvest.export.safe_text import cell


def csv_bytes(columns: Sequence[str], rows: Iterable[dict[str, object]]) -> bytes:
    """Rows under these columns, in UTF-8 with a mark that spreadsheets recognise."""
    out = io.StringIO(newline="")
    writer = csv.DictWriter(out, columns, restval="", extrasaction="ignore", lineterminator="\r\n")
    writer.writeheader()
    writer.writerows({k: cell(v) for k, v in row.items()} for row in rows)
    return ("\ufeff" + out.getvalue()).encode("utf-8")
