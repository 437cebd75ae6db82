"""Suggestions: encoders, heads that learn, calibration, reasons; no database, no screen.

What the workspace calls: ``load_engine`` and the engine's ``judge``; ``own_figures``, ``machine_codes``, ``order``,
``clusters``, ``group``, ``alike_codes``.
"""

from harvest.suggest.alike_codes import AlikeCodes, alike_codes
from harvest.suggest.engine import Engine, load_engine
from harvest.suggest.evaluation.team_figures import CodeFigures, machine_codes, own_figures
from harvest.suggest.grouping import group
from harvest.suggest.inputs import DecidedPassage, MemoryCache, PassageText, VectorCache, text_hash
from harvest.suggest.judging import Judged
from harvest.suggest.ordering import Order, clusters, order
from harvest.suggest.readings import SHORT as SHORT_ANSWER
from harvest.suggest.spread import judge_on
from harvest.suggest.standing import Standing, differ

__all__ = [
    "SHORT_ANSWER",
    "AlikeCodes",
    "CodeFigures",
    "DecidedPassage",
    "Engine",
    "Judged",
    "MemoryCache",
    "Order",
    "PassageText",
    "Standing",
    "VectorCache",
    "alike_codes",
    "clusters",
    "differ",
    "group",
    "judge_on",
    "load_engine",
    "machine_codes",
    "order",
    "own_figures",
    "text_hash",
]
