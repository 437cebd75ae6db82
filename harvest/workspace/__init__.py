"""The verbs of Harvest: all that the screens and the command line call.

come in      importing, correcting (before a file is kept), exchange (projects of other tools), sample
suggest      suggesting, staging (quick first, sharper after), evaluating
decide       finding, desk, desk_acts, deciding, rewording, undoing, live (what the desk keeps in memory)
compare      comparing
go out       reporting (material, evidence), seeing, quoting, tables, packing, exporting
the frame    base (open, new), framing, team, overview, history, codebook_work, copies, starting, demo
"""

from harvest.workspace.desk.deciding import Act, act_from, acts_from_csv, decide, decide_each
from harvest.workspace.desk.text_edits import fix_text, merge_passages, split_passage
from harvest.workspace.desk.undo import redo, undo
from harvest.workspace.intake.importing import FilePreview, commit, import_files, preview, resplit
from harvest.workspace.opened import Workspace, new, open_inquiry
from harvest.workspace.report.export import export_bytes, export_file
from harvest.workspace.report.material import build_evidence, evidence_json, material, passages_json
from harvest.workspace.suggesting.run import suggest

__all__ = [
    "Act",
    "FilePreview",
    "Workspace",
    "act_from",
    "acts_from_csv",
    "build_evidence",
    "commit",
    "decide",
    "decide_each",
    "evidence_json",
    "export_bytes",
    "export_file",
    "fix_text",
    "import_files",
    "material",
    "merge_passages",
    "new",
    "open_inquiry",
    "passages_json",
    "preview",
    "redo",
    "resplit",
    "split_passage",
    "suggest",
    "undo",
]
