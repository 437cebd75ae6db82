"""Evidence: what the group agreed, whose voices allow it, counted and with every quotation's chain back."""

from harvest.evidence.build import build
from harvest.evidence.nouns import (
    AgreementLine,
    Choice,
    CodebookUsed,
    Coverage,
    Evidence,
    Figures,
    HeldBack,
    Picture,
    Quotation,
    Row,
    Settled,
    Theme,
    VoiceLine,
)

__all__ = [
    "AgreementLine",
    "Choice",
    "CodebookUsed",
    "Coverage",
    "Evidence",
    "Figures",
    "HeldBack",
    "Picture",
    "Quotation",
    "Row",
    "Settled",
    "Theme",
    "VoiceLine",
    "build",
]
