"""The machine suggests: what is to run, the run itself, learning from what people decided, and how well it does."""

from harvest.workspace.suggesting.apart import elsewhere, suggest_apart
from harvest.workspace.suggesting.codebook_check import AlikeCodes, mixed_up_codes
from harvest.workspace.suggesting.evaluation import evaluate, picture
from harvest.workspace.suggesting.learnt import LearntFrom, forget_decisions, learn_again, learnt_from
from harvest.workspace.suggesting.machine_and_people import BesidePeople, beside_people
from harvest.workspace.suggesting.retraining import OwnFigure, acceptance, own_figures, retraining_due
from harvest.workspace.suggesting.run import (
    SuggestAnswer,
    decided_passages,
    engine,
    get_ready,
    last_suggestion_run,
    suggest,
    waiting,
)
from harvest.workspace.suggesting.stages import (
    SMALL,
    SuggestionStage,
    chosen_encoder,
    large_is_here,
    next_stages,
    run_stage,
)

__all__ = [
    "SMALL",
    "AlikeCodes",
    "BesidePeople",
    "LearntFrom",
    "OwnFigure",
    "SuggestAnswer",
    "SuggestionStage",
    "acceptance",
    "beside_people",
    "chosen_encoder",
    "decided_passages",
    "engine",
    "evaluate",
    "forget_decisions",
    "elsewhere",
    "get_ready",
    "large_is_here",
    "last_suggestion_run",
    "learn_again",
    "learnt_from",
    "mixed_up_codes",
    "next_stages",
    "own_figures",
    "picture",
    "retraining_due",
    "run_stage",
    "suggest",
    "suggest_apart",
    "waiting",
]
