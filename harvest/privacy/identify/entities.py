"""What the small language model takes for a person: one opinion among several."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from harvest.english import spacy_model

Spans = tuple[tuple[int, int, str], ...]


_READING = threading.Lock()
"""The model is read once, also where several ask for it first at the same moment."""


@lru_cache(maxsize=1)
def _model() -> Any:
    return spacy_model(["tagger", "parser", "lemmatizer", "attribute_ruler"])


def entities(texts: Sequence[str]) -> list[Spans]:
    """Start, end and label of what the model finds in each text, in batches; weights load once and offline."""
    with _READING:
        model = _model()
    return [tuple((e.start_char, e.end_char, e.label_) for e in doc.ents) for doc in model.pipe(texts, batch_size=256)]
