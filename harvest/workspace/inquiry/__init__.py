"""What an inquiry holds, where it stands, how work on one begins, and the sample event."""

from harvest.workspace.inquiry.at_a_glance import FileProgress, Overview, Step, look_ahead, overview
from harvest.workspace.inquiry.contents import decisions, imported_files, passages, some_passages, sources
from harvest.workspace.inquiry.counted import not_counted
from harvest.workspace.inquiry.demo import build_demo, sample_inquiry
from harvest.workspace.inquiry.phases import PhaseLine, phases
from harvest.workspace.inquiry.plan_answer import plan_json
from harvest.workspace.inquiry.sample import add_sample_decisions, build_sample
from harvest.workspace.inquiry.starting import SAMPLE, inquiries, open_sample, start_inquiry, suggested_file_name

__all__ = [
    "SAMPLE",
    "FileProgress",
    "Overview",
    "PhaseLine",
    "Step",
    "phases",
    "plan_json",
    "add_sample_decisions",
    "build_demo",
    "build_sample",
    "decisions",
    "imported_files",
    "inquiries",
    "look_ahead",
    "not_counted",
    "open_sample",
    "overview",
    "passages",
    "some_passages",
    "sample_inquiry",
    "sources",
    "start_inquiry",
    "suggested_file_name",
]
