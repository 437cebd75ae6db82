"""A permission out of the answers that were recorded, one purpose at a time."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from harvest.model import Permission, PermissionRecord

ABOUT_AGE = re.compile(r"\bunder \d|under age|\bchild|\bage\b|school year|years? old", re.IGNORECASE)
"""Reasons for holding words that a release of a child's words answers."""


def built(record: PermissionRecord) -> Permission:
    """What one record says by itself; what it leaves open is unknown."""
    return overridden(Permission(quotation="unknown"), record.answers, release=False)


def overridden(found: Permission, answers: Mapping[str, object], *, release: bool = True) -> Permission:
    """A permission with what answers say; ``release``: a person's act on quoting lets go what was held."""
    fields: dict[str, Any] = {k: v for k, v in answers.items() if k in Permission.__dataclass_fields__}
    if "parts" in fields:
        fields["parts"] = tuple(fields["parts"])
    if "hold" in fields:
        fields["hold"] = tuple(fields["hold"])
    elif release and "quotation" in fields:
        fields["hold"] = ()
    elif release and fields.get("minor") is False:
        fields["hold"] = tuple(h for h in found.hold if not ABOUT_AGE.search(h))
    if release and "quotation" in fields:
        fields["looked_at"] = True
    return replace(found, **fields)
