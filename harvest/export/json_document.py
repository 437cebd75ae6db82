"""Evidence as JSON: the document of ``harvest evidence --json``."""

from __future__ import annotations

import io
import json

from harvest.evidence import Evidence, as_json


def write(evidence: Evidence) -> bytes:
    """The document as UTF-8, readable by a person too."""
    made = io.BytesIO()
    # piece by piece: the text of a large inquiry would be there twice more, in as many pieces as it has values
    with io.TextIOWrapper(made, "utf-8", errors="replace", newline="") as text:
        text.writelines(json.JSONEncoder(ensure_ascii=False, indent=1).iterencode(as_json(evidence)))
        text.write("\n")
        text.flush()
        return made.getvalue()
