"""Evidence as JSON: the document of ``harvest evidence --json``."""

from __future__ import annotations

import json

from harvest.evidence import Evidence, as_json


def write(evidence: Evidence) -> bytes:
    """The document as UTF-8, readable by a person too."""
    return json.dumps(as_json(evidence), ensure_ascii=False, indent=1).encode("utf-8", errors="replace") + b"\n"
