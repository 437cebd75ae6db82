"""Consent in the lines at the head of a document: "Consent: yes, but no name", "Quote me: no"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.model import Permission
from harvest.readers.permission.headings import question_of
from harvest.readers.permission.table import read_permissions

_LINE = re.compile(
    r"^\s*(?:[-*•]\s*)?(?:\*\*)?([^:\t=]{2,160}?)(?:\*\*)?\s*(?:[:\t=？?]|: )\s*(?:\*\*)?\s*(.*?)(?:\*\*)?\s*$"
)


def read_header_lines(lines: Sequence[str], *, year: int, minor_below: int = 16) -> Permission | None:
    """What the lines at the head of a document permit; None where none of them speaks of permission or age.

    >>> read_header_lines(["Teller: Ann", "Consent to quote: yes, but no name"], year=2026).quotation
    'anonymous'
    """
    pairs = [(m.group(1).strip(), m.group(2).strip()) for m in map(_LINE.match, lines) if m]
    if not pairs:
        return None
    table = read_permissions([h for h, _ in pairs], [[v for _, v in pairs]], year=year, minor_below=minor_below)
    row = table.rows[0] if table.rows else None
    if row is None:
        return None
    if not table.columns and not table.age_columns:
        return None
    return Permission(row.analysis, row.quotation, row.sharing, row.photo, row.archive, row.hold, row.minor)


def read_permission(header: str, value: str, *, year: int) -> Permission | None:
    """What one line "header: value" permits; None where the header does not ask for permission.

    >>> read_permission("Quote me", "no", year=2026).quotation
    'no'
    """
    if question_of(header).kind not in ("asked", "generic", "label"):
        return None
    return read_header_lines([f"{header}: {value}"], year=year)
