"""What is shown of the evidence and what goes out: quotations, summaries, matrices, pictures, packs, projects."""

from harvest.workspace.report.answers import evidence_json, passages_json
from harvest.workspace.report.comparing import compared, compared_json
from harvest.workspace.report.current import (
    asked_evidence,
    at_a_glance,
    current_cleared,
    current_evidence,
    current_material,
    current_team_text,
    is_cleared,
    shown_first,
)
from harvest.workspace.report.export import export_bytes, export_file
from harvest.workspace.report.for_pack import toggle_for_pack
from harvest.workspace.report.left_out import with_left_out
from harvest.workspace.report.material import read_material
from harvest.workspace.report.meeting import Meeting, passages_meeting
from harvest.workspace.report.pack import (
    PackRequest,
    agreement_lines,
    is_at_hand,
    make_pack,
    pack_file_name,
    pack_formats,
    pack_preview,
)
from harvest.workspace.report.project_export import project_bytes
from harvest.workspace.report.quotations import (
    choose_quotation,
    keep_quotation_choices,
    proposed_quotations,
    quotation_choices,
    quotation_choices_for,
)
from harvest.workspace.report.rollup import roll_up
from harvest.workspace.report.summary_draft import (
    DRAFT_MARK,
    SummaryDraft,
    central_and_different,
    draft_summary,
    kept_summary,
    set_summary,
)
from harvest.workspace.report.views import (
    PICTURES,
    dimensions,
    draw_apart,
    framework,
    get_ready_to_draw,
    matrix,
    matrix_xlsx,
    passages_in_column,
    picture,
    picture_png,
    picture_svg,
    pictures,
)
from harvest.workspace.report.what_left import KEPT_QUIET, mark_of
from harvest.workspace.report.words_left_out import words_left_out

__all__ = [
    "compared",
    "compared_json",
    "asked_evidence",
    "DRAFT_MARK",
    "KEPT_QUIET",
    "is_at_hand",
    "is_cleared",
    "Meeting",
    "PICTURES",
    "PackRequest",
    "SummaryDraft",
    "agreement_lines",
    "at_a_glance",
    "central_and_different",
    "choose_quotation",
    "current_cleared",
    "current_evidence",
    "current_material",
    "current_team_text",
    "dimensions",
    "draw_apart",
    "draft_summary",
    "evidence_json",
    "export_bytes",
    "export_file",
    "framework",
    "get_ready_to_draw",
    "keep_quotation_choices",
    "make_pack",
    "mark_of",
    "matrix",
    "matrix_xlsx",
    "pack_file_name",
    "pack_formats",
    "pack_preview",
    "passages_in_column",
    "passages_json",
    "passages_meeting",
    "picture",
    "picture_png",
    "picture_svg",
    "pictures",
    "project_bytes",
    "proposed_quotations",
    "roll_up",
    "quotation_choices",
    "quotation_choices_for",
    "read_material",
    "kept_summary",
    "set_summary",
    "shown_first",
    "toggle_for_pack",
    "with_left_out",
    "words_left_out",
]
