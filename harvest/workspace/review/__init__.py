"""Where coders see it differently: rounds and their samples, agreement, differences and how they were settled."""

from harvest.coding.rounds import Happened
from harvest.workspace.review.agreement import AgreementReport, TalkReport, agreement_report, talk_report
from harvest.workspace.review.answers import rounds_json
from harvest.workspace.review.differences import (
    CodingDifference,
    DifferenceAt,
    Unsure,
    coding_difference,
    coding_differences,
    differences_at,
    settle,
    settlements,
    unsure_passages,
)
from harvest.workspace.review.looking_ahead import shown_first
from harvest.workspace.review.rounds import (
    NORMING,
    all_rounds,
    close_round,
    draw_sample,
    reveal_round,
    revealed_rounds,
    round_progress,
    start_blind_sample,
    start_norming,
    start_round,
)
from harvest.workspace.review.tellers import TellersLine, TellersStory, TellersView, tellers_view
from harvest.workspace.review.together import (
    AtDesk,
    Led,
    at_the_desk,
    here,
    lead,
    led,
    progress_shown,
    round_news,
    stop_leading,
)

__all__ = [
    "NORMING",
    "AgreementReport",
    "AtDesk",
    "Happened",
    "Led",
    "TalkReport",
    "Unsure",
    "at_the_desk",
    "here",
    "lead",
    "led",
    "progress_shown",
    "round_news",
    "start_blind_sample",
    "start_norming",
    "stop_leading",
    "talk_report",
    "unsure_passages",
    "CodingDifference",
    "agreement_report",
    "all_rounds",
    "close_round",
    "DifferenceAt",
    "coding_difference",
    "coding_differences",
    "differences_at",
    "shown_first",
    "draw_sample",
    "reveal_round",
    "revealed_rounds",
    "round_progress",
    "rounds_json",
    "settle",
    "settlements",
    "start_round",
    "TellersLine",
    "TellersView",
    "TellersStory",
    "tellers_view",
]
