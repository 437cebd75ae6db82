"""Evidence: what the group agreed, whose voices allow it, counted and with every quotation's chain back."""

from harvest.evidence.build import build
from harvest.evidence.draft import Draft, draft
from harvest.evidence.framework import Framework, framework, summary_key
from harvest.evidence.matrices import Matrix, change, cooccurrence, dimensions, matrix, passages_in
from harvest.evidence.nouns import (
    Act,
    AgreementLine,
    Choice,
    CodebookUsed,
    Coverage,
    Figures,
    HeldBack,
    Picture,
    Quotation,
    Row,
    Settled,
    Theme,
    VoiceLine,
)
from harvest.evidence.proposals import propose, shorten
from harvest.evidence.whole import Evidence

__all__ = [
    "Act",
    "AgreementLine",
    "Choice",
    "CodebookUsed",
    "Coverage",
    "Draft",
    "Evidence",
    "Figures",
    "Framework",
    "HeldBack",
    "Matrix",
    "Picture",
    "Quotation",
    "Row",
    "Settled",
    "Theme",
    "VoiceLine",
    "build",
    "change",
    "cooccurrence",
    "dimensions",
    "draft",
    "framework",
    "matrix",
    "passages_in",
    "propose",
    "shorten",
    "summary_key",
]
