"""What a screen can do, the command line can: the list of verbs is held against the commands."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from harvest import workspace
from harvest.model import Right
from harvest.workspace.permission import VERBS

HARVEST = Path(workspace.__file__).parents[1]
OTHERWISE = {
    "acts.carry_out": "decide",
    "acts.decide_group": "decide --file",
    "undoing.undo": "undo",
    "undoing.redo": "redo",
    "acts.undo": "undo",
    "acts.redo": "redo",
    "writing.keep_memo_begun": "no draft without a screen",
    "writing.keep_writing": "no draft without a screen",
    "writing.drop_writing": "no draft without a screen",
    "person_by_person.who_may_be_listed": "import --mapping, with the people by name",
    "drafts.keep_drafts": "no draft without a screen",
    "drafts.kept_drafts": "no draft without a screen",
    "drafts.still_kept": "no draft without a screen",
    "drafts.drop_drafts": "no draft without a screen",
    "together.lead": "nobody is at a desk on the command line",
    "importing.preview": "import --dry-run",
    "importing.commit": "import",
    "column_mapping.remap": "import --mapping",
    "column_mapping.as_it_stands": "import",
    "column_mapping.save_mapping": "import --mapping",
    "column_mapping.saved_mappings": "import --mapping",
    "known_shapes.keep_shape": "import --mapping",
    "known_shapes.known_shape": "import --mapping",
    "permission_columns.keep_columns": "import --mapping",
    "earlier_files.heed_earlier": "import",
    "importing.preview_alone": "import --dry-run",
    "importing.together": "import --dry-run",
    "permission_columns.known_columns": "import --mapping",
    "same_people.join_people": "settings --same",
    "tellers.decide_for_tellers": "consent",
    "invited.invited_from_text": "invited --file",
    "leaving.leaving": "export",
    "past_exports.outdated_exports": "withdraw",
    "queue.mark_everywhere": "review",
    "review.review_alike": "review --all-of",
    "pack.make_pack": "export",
    "project_export.project_bytes": "export OUT.qdpx",
    "quotations.keep_quotation_choices": "findings",
    "views.matrix_xlsx": "export OUT.xlsx",
    "audit_log.audit_csv": "history",
    "decision_log.decisions_csv": "history",
    "backups.copies_folder": "backup COPY",
    "backups.copies": "backup COPY",
    "backups.make_copy": "backup COPY",
    "rotating.rotate": "the app does it by itself",
    "codebooks.make_change": "codebooks --file",
    "people.set_consent": "consent",
    "putting_back.restore_here": "restore",
    "elsewhere.keep_elsewhere": "invited --file; plan",
    "stages.run_stage": "suggest",
}
"""Verbs of screens that the command line reaches by another, or has no use for: which, or why."""


def acting() -> list[str]:
    """The verbs that screens call and that need more than to read, as ``module.verb``."""
    workspace.load_rooms()
    screens = "\n".join(p.read_text("utf-8") for p in (HARVEST / "ui").rglob("*.py"))
    quiet = {Right.READ, Right.EVIDENCE, Right.NAMES, Right.SIGN_IN}
    names = [full.rsplit(".", 2) for full, right in VERBS.items() if right not in quiet]
    return [f"{module}.{name}" for _, module, name in names if re.search(rf"\bverbs\.\w+\.{name}\b", screens)]


@pytest.mark.parametrize("verb", acting())
def test_what_a_screen_can_do_a_command_can(verb: str) -> None:
    commands = "\n".join(p.read_text("utf-8") for p in (HARVEST / "cli").glob("*.py"))
    name = verb.rpartition(".")[2]
    assert re.search(rf"\.{name}\b", commands) or verb in OTHERWISE, f"give harvest a command for {verb}"


def test_every_exception_is_of_a_verb_that_there_is() -> None:
    workspace.load_rooms()
    there = {".".join(full.rsplit(".", 2)[1:]) for full in VERBS}
    assert set(OTHERWISE) <= there
