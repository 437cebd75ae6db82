"""Consent that bites, names that stay at home, a withdrawal that is one."""

from harvest.workspace.protection.consent import VoiceAnswer, VoicesAnswer, voice_permissions, voices_json
from harvest.workspace.protection.review import (
    FindingAnswer,
    ReviewAnswer,
    add_name,
    all_findings,
    leftovers,
    review,
    review_alike,
    review_json,
    review_kind,
    scan,
    undo_review,
    unscanned,
)
from harvest.workspace.protection.withdrawal import (
    PastExport,
    PossibleMention,
    RemovalPreview,
    find_voice,
    forget_file,
    preview_forgetting,
    preview_withdrawal,
    withdraw,
)

__all__ = [
    "FindingAnswer",
    "PastExport",
    "PossibleMention",
    "RemovalPreview",
    "ReviewAnswer",
    "VoiceAnswer",
    "VoicesAnswer",
    "add_name",
    "all_findings",
    "find_voice",
    "forget_file",
    "leftovers",
    "preview_forgetting",
    "preview_withdrawal",
    "review",
    "review_alike",
    "review_json",
    "review_kind",
    "scan",
    "undo_review",
    "unscanned",
    "voice_permissions",
    "voices_json",
    "withdraw",
]
