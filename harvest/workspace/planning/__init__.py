"""What people do beside coding: dreams grouped, statements written, pledges marked; kept in the journal."""

from harvest.workspace.planning.acts import journal_entries, record, redo, redo_last, undo, undo_last
from harvest.workspace.planning.answers import dreams_json, pledges_json, statements_json
from harvest.workspace.planning.dreams import (
    ALONE,
    Dreams,
    all_dreams,
    describe_dream,
    merge_groups,
    move_dreams,
    name_group,
    new_group,
)
from harvest.workspace.planning.invited import (
    InvitedLine,
    all_invited,
    invited_from_csv,
    invited_from_text,
    set_invited,
)
from harvest.workspace.planning.plan import (
    Hint,
    choose_questions,
    chosen_questions,
    question_hint,
    question_sets,
    read_plan,
    write_plan,
)
from harvest.workspace.planning.pledges import (
    add_pledge,
    all_pledges,
    change_pledge,
    drop_pledge,
    towards_choices,
    towards_words,
)
from harvest.workspace.planning.read_back import read_back
from harvest.workspace.planning.statements import all_statements, change_statement, drop_statement, write_statement
from harvest.workspace.planning.tables import dreams_from_csv, pledges_from_csv, statements_from_csv

__all__ = [
    "ALONE",
    "Hint",
    "InvitedLine",
    "all_invited",
    "invited_from_csv",
    "invited_from_text",
    "set_invited",
    "choose_questions",
    "chosen_questions",
    "question_hint",
    "question_sets",
    "read_plan",
    "write_plan",
    "Dreams",
    "add_pledge",
    "all_dreams",
    "all_pledges",
    "all_statements",
    "change_pledge",
    "change_statement",
    "describe_dream",
    "dreams_from_csv",
    "dreams_json",
    "drop_pledge",
    "drop_statement",
    "journal_entries",
    "merge_groups",
    "move_dreams",
    "name_group",
    "new_group",
    "pledges_from_csv",
    "pledges_json",
    "read_back",
    "record",
    "redo",
    "redo_last",
    "statements_from_csv",
    "statements_json",
    "towards_choices",
    "towards_words",
    "undo",
    "undo_last",
    "write_statement",
]
