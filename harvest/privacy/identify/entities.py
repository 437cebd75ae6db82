"""What the small language model takes for a person: one opinion among several."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from harvest.english import spacy_model
from harvest.once import once

Spans = tuple[tuple[int, int, str], ...]


@once
def _model() -> Any:
    return spacy_model(["tagger", "parser", "lemmatizer", "attribute_ruler"])


def entities(texts: Sequence[str]) -> list[Spans]:
    """Start, end and label of what the model finds in each text, in batches; weights load once and offline."""
    found = _model().pipe(texts, batch_size=256)
    return [tuple((e.start_char, e.end_char, e.label_) for e in doc.ents) for doc in found]
