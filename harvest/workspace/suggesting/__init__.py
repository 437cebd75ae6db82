"""The machine suggests: what is to run, the run itself, learning from what people decided, and how well it does."""

from harvest.workspace.suggesting.evaluation import evaluate
from harvest.workspace.suggesting.retraining import OwnFigure, acceptance, own_figures, retraining_due
from harvest.workspace.suggesting.run import (
    SuggestAnswer,
    decided_passages,
    engine,
    last_suggestion_run,
    suggest,
    waiting,
)
from harvest.workspace.suggesting.stages import (
    SuggestionStage,
    chosen_encoder,
    large_is_here,
    next_stages,
    run_stage,
)

__all__ = [
    "OwnFigure",
    "SuggestAnswer",
    "SuggestionStage",
    "acceptance",
    "chosen_encoder",
    "decided_passages",
    "engine",
    "evaluate",
    "large_is_here",
    "last_suggestion_run",
    "next_stages",
    "own_figures",
    "retraining_due",
    "run_stage",
    "suggest",
    "waiting",
]
