"""The nouns of Harvest as frozen dataclasses; standard library only.

All offsets are half-open ``[start, end)`` in Unicode code points of the text of one source, so that
``source.text[start:end]`` is the quotation.
"""

from harvest.model.actor import NOBODY, Actor, Right
from harvest.model.assets import AssetKind, AssetNote
from harvest.model.beside import SaidBefore, Translation
from harvest.model.board_findings import Comparison, FindingQuotation, FindingVersion, Signature, WrittenFinding
from harvest.model.capacity import is_capacity
from harvest.model.chosen import Chosen, Reason
from harvest.model.code_ref import CodeRef
from harvest.model.codebooks import Centre, Code, Codebook, CounterExample, Facet, FrameworkPicture, Neighbour, Ring
from harvest.model.decisions import (
    Coding,
    Consensus,
    Decision,
    DecisionHead,
    Disagreement,
    Mode,
    Round,
    Settlement,
    Suggestion,
    SuggestionRun,
)
from harvest.model.findings import Finding, Review, Verdict
from harvest.model.inquiry import Event, ImportedFile, InquiryHead, LogEntry, Passage, Source, TextEdit, Voice, moved_by
from harvest.model.inquiry_plan import Invited, Need, Opportunity, Plan, QuestionSet
from harvest.model.listed import Listed
from harvest.model.material import Material
from harvest.model.permissions import Permission, PermissionColumn, PermissionRecord
from harvest.model.planning import Card, Dream, DreamGroup, Entry, Planning, Pledge, PledgeNote, Statement
from harvest.model.planning_words import Basis, EntryKind, Horizon, InvitedBy, Phase, PlanField, PledgeState
from harvest.model.reading import Belongs, DataTable, Dropped, PassageSpan, Reading, ReadSource, Span, Split, Turn
from harvest.model.recommendations import Recommendation
from harvest.model.rolled_up import ROLLUP_KEY, ROLLUP_VERSION, CodedFile, CodedFiles, Heard, ranges
from harvest.model.settings import PickedQuotation, Settings
from harvest.model.team import Account, Invitation, Place, SignedIn, TeamRole
from harvest.model.teller_checks import Check, CheckAnswer
from harvest.model.valence import Valence, said, starts_as, valence
from harvest.model.voice_kind import VoiceKind
from harvest.model.words import Action, Audience, Consent, Kind, Polarity, Role

__all__ = [
    "Belongs",
    "SaidBefore",
    "Translation",
    "ROLLUP_KEY",
    "ROLLUP_VERSION",
    "CodedFile",
    "CodedFiles",
    "Heard",
    "is_capacity",
    "moved_by",
    "ranges",
    "Comparison",
    "FindingQuotation",
    "FindingVersion",
    "Signature",
    "AssetKind",
    "AssetNote",
    "Check",
    "Chosen",
    "Reason",
    "Recommendation",
    "CheckAnswer",
    "WrittenFinding",
    "NOBODY",
    "Account",
    "Action",
    "Audience",
    "Actor",
    "Basis",
    "Invitation",
    "Invited",
    "InvitedBy",
    "Need",
    "Opportunity",
    "Phase",
    "Plan",
    "PlanField",
    "QuestionSet",
    "Card",
    "Centre",
    "Code",
    "CodeRef",
    "Codebook",
    "Coding",
    "Consensus",
    "Consent",
    "CounterExample",
    "DataTable",
    "Decision",
    "DecisionHead",
    "Disagreement",
    "Dream",
    "DreamGroup",
    "Dropped",
    "Entry",
    "EntryKind",
    "Event",
    "Facet",
    "Finding",
    "ImportedFile",
    "Horizon",
    "InquiryHead",
    "FrameworkPicture",
    "Kind",
    "Listed",
    "LogEntry",
    "Material",
    "Mode",
    "Neighbour",
    "Passage",
    "PassageSpan",
    "Permission",
    "PermissionColumn",
    "PermissionRecord",
    "PickedQuotation",
    "Place",
    "Planning",
    "Pledge",
    "PledgeNote",
    "PledgeState",
    "Polarity",
    "ReadSource",
    "Reading",
    "Review",
    "Right",
    "Ring",
    "Role",
    "Round",
    "Settings",
    "Settlement",
    "SignedIn",
    "Source",
    "Span",
    "Split",
    "Statement",
    "Suggestion",
    "SuggestionRun",
    "TeamRole",
    "TextEdit",
    "Turn",
    "Valence",
    "Verdict",
    "Voice",
    "VoiceKind",
    "said",
    "starts_as",
    "valence",
]
