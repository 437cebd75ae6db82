"""What the small language model takes for a person: one opinion among several."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from harvest.english import spacy_model
from harvest.once import once

Spans = tuple[tuple[int, int, str], ...]
_HALF_PAIRS = re.compile("[\ud800-\udfff]")


@once
def _model() -> Any:
    return spacy_model(["tagger", "parser", "lemmatizer", "attribute_ruler"])


def entities(texts: Sequence[str]) -> list[Spans]:
    """Start, end and label of what the model finds in each text, in batches; weights load once and offline."""
    whole = [_HALF_PAIRS.sub("\ufffd", t) for t in texts]  # spaCy encodes, and half a pair cannot be encoded
    found = _model().pipe(whole, batch_size=256)
    return [tuple((e.start_char, e.end_char, e.label_) for e in doc.ents) for doc in found]
