"""The nouns of Harvest as frozen dataclasses; standard library only.

All offsets are half-open ``[start, end)`` in Unicode code points of the text of one source, so that
``source.text[start:end]`` is the quotation.
"""

from harvest.model.code_ref import CodeRef
from harvest.model.codebooks import Code, Codebook, CounterExample, Facet, Neighbour
from harvest.model.decisions import Coding, Consensus, Decision, Disagreement, Mode, Round, Settlement, Suggestion
from harvest.model.inquiry import Event, Passage, Source, Voice
from harvest.model.material import Material
from harvest.model.permissions import Permission, PermissionRecord
from harvest.model.reading import DataTable, Dropped, PassageSpan, Reading, ReadSource, Span, Split, Turn
from harvest.model.words import Action, Audience, Consent, Kind, Polarity, Role

__all__ = [
    "Action",
    "Audience",
    "Code",
    "CodeRef",
    "Codebook",
    "Coding",
    "Consensus",
    "Consent",
    "CounterExample",
    "DataTable",
    "Decision",
    "Disagreement",
    "Dropped",
    "Event",
    "Facet",
    "Kind",
    "Material",
    "Mode",
    "Neighbour",
    "Passage",
    "PassageSpan",
    "Permission",
    "PermissionRecord",
    "Polarity",
    "ReadSource",
    "Reading",
    "Role",
    "Round",
    "Settlement",
    "Source",
    "Span",
    "Split",
    "Suggestion",
    "Turn",
    "Voice",
]
