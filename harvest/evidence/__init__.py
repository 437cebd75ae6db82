"""Evidence: what the group agreed, whose voices allow it, counted and with every quotation's chain back."""

from harvest.evidence.as_json import as_json
from harvest.evidence.assets import Asset, AssetLink, links, register
from harvest.evidence.both_sides import BothSides, both_sides
from harvest.evidence.build import build
from harvest.evidence.central import CentralQuotations, draft
from harvest.evidence.conditions import Condition, Where, tells_who
from harvest.evidence.evidence import Evidence
from harvest.evidence.findings import PER_PERSON, StatedFinding, once, proposed
from harvest.evidence.framework import Framework, framework, summary_key
from harvest.evidence.glance import CanAsk, Glance, OnCard, Spoke, can_be_asked, everybody, glance, spoke, weightiest
from harvest.evidence.left_out import LeftOut, LeftOutOf, left_out
from harvest.evidence.matrices import Matrix, change, cooccurrence, dimensions, matrix, passages_in
from harvest.evidence.nearness import Nearness, Represented, nearness
from harvest.evidence.outcomes import Outcome, other_causes, outcomes
from harvest.evidence.proposals import propose, shorten
from harvest.evidence.records import (
    ChosenQuotation,
    CodebookUsed,
    Coverage,
    Figures,
    HeldBack,
    Picture,
    Quotation,
    Row,
    Theme,
    VoiceLine,
)
from harvest.evidence.strength import ReadApart, Strength, family, leading, share, stances, strength, wilson
from harvest.evidence.team_records import AgreementLine, DecisionRecord, Settled
from harvest.evidence.told_back import told_back

__all__ = [
    "LeftOut",
    "LeftOutOf",
    "Nearness",
    "Represented",
    "left_out",
    "nearness",
    "PER_PERSON",
    "ReadApart",
    "StatedFinding",
    "Strength",
    "family",
    "leading",
    "once",
    "proposed",
    "share",
    "stances",
    "strength",
    "Asset",
    "AssetLink",
    "links",
    "register",
    "told_back",
    "wilson",
    "DecisionRecord",
    "AgreementLine",
    "BothSides",
    "CanAsk",
    "ChosenQuotation",
    "CodebookUsed",
    "Condition",
    "Where",
    "tells_who",
    "Coverage",
    "CentralQuotations",
    "Evidence",
    "Figures",
    "Framework",
    "Glance",
    "HeldBack",
    "Matrix",
    "OnCard",
    "Outcome",
    "Picture",
    "Quotation",
    "Row",
    "Settled",
    "Spoke",
    "Theme",
    "VoiceLine",
    "as_json",
    "both_sides",
    "build",
    "can_be_asked",
    "change",
    "cooccurrence",
    "dimensions",
    "draft",
    "everybody",
    "framework",
    "glance",
    "matrix",
    "other_causes",
    "outcomes",
    "passages_in",
    "propose",
    "shorten",
    "spoke",
    "summary_key",
    "weightiest",
]
