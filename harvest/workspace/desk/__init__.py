"""The coding desk: which passages to read next, what is shown of them, what a person does there, undo, mended text."""

from harvest.workspace.desk.act_tables import act_from, acts_from_csv, decide_table
from harvest.workspace.desk.acts import carry_out, decide_group
from harvest.workspace.desk.deciding import Act, decide
from harvest.workspace.desk.queue import (
    Filter,
    filter_choices,
    find_passage,
    matching,
    next_todo,
    passages_stamp,
    progress,
    round_description,
)
from harvest.workspace.desk.screen import PAGE, codebooks_shown, has_passages, stopped, view
from harvest.workspace.desk.similar import AlikeGroup, StillOpen, alike_groups, like_these_words, still_open
from harvest.workspace.desk.state import DeskState, desk_state
from harvest.workspace.desk.text_edits import fix_text, merge_passages, split_passage
from harvest.workspace.desk.transcript import transcript
from harvest.workspace.desk.undoing import redo, undo
from harvest.workspace.desk.writing import drop_memos_on, forget_memos_read, keep_memo_begun, memos_begun

__all__ = [
    "PAGE",
    "Act",
    "AlikeGroup",
    "DeskState",
    "Filter",
    "StillOpen",
    "act_from",
    "acts_from_csv",
    "alike_groups",
    "carry_out",
    "codebooks_shown",
    "decide",
    "decide_table",
    "decide_group",
    "desk_state",
    "drop_memos_on",
    "forget_memos_read",
    "filter_choices",
    "find_passage",
    "fix_text",
    "has_passages",
    "keep_memo_begun",
    "like_these_words",
    "matching",
    "memos_begun",
    "merge_passages",
    "next_todo",
    "passages_stamp",
    "progress",
    "redo",
    "round_description",
    "split_passage",
    "still_open",
    "stopped",
    "transcript",
    "undo",
    "view",
]
