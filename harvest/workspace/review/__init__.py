"""Where coders see it differently: rounds and their samples, agreement, differences and how they were settled."""

from harvest.workspace.review.agreement import AgreementReport, agreement_report
from harvest.workspace.review.differences import CodingDifference, coding_differences, settle, settlements
from harvest.workspace.review.rounds import (
    all_rounds,
    close_round,
    draw_sample,
    reveal_round,
    revealed_rounds,
    round_progress,
    start_round,
)

__all__ = [
    "AgreementReport",
    "CodingDifference",
    "agreement_report",
    "all_rounds",
    "close_round",
    "coding_differences",
    "draw_sample",
    "reveal_round",
    "revealed_rounds",
    "round_progress",
    "settle",
    "settlements",
    "start_round",
]
