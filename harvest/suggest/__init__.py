"""Suggestions: encoders, heads that learn, calibration, reasons; no database, no screen.

What the workspace calls: ``load_engine`` and the engine's ``suggest``; ``own_figures``, ``order``, ``clusters``.
"""

from harvest.suggest.engine import Engine, load_engine
from harvest.suggest.inputs import DecidedPassage, MemoryCache, PassageText, VectorCache, text_hash

__all__ = ["DecidedPassage", "Engine", "MemoryCache", "PassageText", "VectorCache", "load_engine", "text_hash"]
