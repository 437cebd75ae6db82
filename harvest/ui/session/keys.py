"""Everything that a session remembers besides what its widgets hold: each thing is declared here and nowhere else.

A page keeps something by declaring it here and calling ``get``, ``set``, ``take`` or ``forget`` on it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from harvest.model import Consent
from harvest.ui.session.remembered import Remembered

if TYPE_CHECKING:
    from harvest import workspace as verbs
    from harvest.evidence import Condition
    from harvest.ui.session.drill import Drill
    from harvest.ui.session.upload_draft import UploadDraft


def _none() -> None:
    return None


# who is at the screen, at which inquiry, what to tell them next
CODER: Remembered[str] = Remembered("coder", str)
PERSON_SETTLED: Remembered[bool] = Remembered("person_settled", bool)
"""Whether somebody said who they are in this session; before that the browser may tell."""
INQUIRY: Remembered[str] = Remembered("inquiry_path", str)
CHANGED_INQUIRY: Remembered[bool] = Remembered("changed_inquiry", bool)
"""Whether another inquiry of the folder was gone to just now: a role there may not have the page that is open."""
NOTICE: Remembered[str] = Remembered("notice", str)
PROBLEM: Remembered[str] = Remembered("problem", str)
"""What a button or a field could not do just now, until it was said."""
SAID: Remembered[list[tuple[str, str]]] = Remembered("said", list)
"""What an act at the desk has to tell, each with its icon, until the page is drawn."""

TOUR: Remembered[str] = Remembered("tour", str)
"""The page at which the tour is that somebody takes, or that they left it."""

ROUNDS_KNOWN: Remembered[dict[int, str] | None] = Remembered("rounds_known", _none)
"""How the rounds stood when this session was told of them last."""

# Code
PASSAGE_TO_OPEN: Remembered[int | None] = Remembered("focus_passage", _none)
"""Set by other pages before they go to Code."""
PASSAGE_OPENED: Remembered[object] = Remembered("code_asked", _none)
"""The passage that was asked for last, so that it is gone to once."""
DESK_QUEUE: Remembered[tuple[tuple[verbs.desk.Filter, tuple[int, int, int]], list[int]] | None] = Remembered(
    "code_ids", _none
)
"""The passages in view, with what they were chosen by."""
DESK_FIRST: Remembered[int] = Remembered("code_first", int)
"""The place in the queue of the first passage on screen."""
DESK_INQUIRY: Remembered[str] = Remembered("code_inquiry", str)
"""Which inquiry the desk showed last: what waits to be sent is its."""
DESK_BOOKS: Remembered[str] = Remembered("code_books", str)
"""By name the codebooks that the page was given."""
DESK_BOOKS_ASKED: Remembered[str] = Remembered("code_books_asked", str)
"""Those for which the page was drawn anew last."""
DESK_FOCUS: Remembered[int | None] = Remembered("code_focus", _none)
DESK_HERE: Remembered[int | None] = Remembered("code_here", _none)
"""The passage that is read now, as the desk told last."""
DESK_TRANSCRIPT: Remembered[int | None] = Remembered("code_transcript", _none)
"""The passage around which the transcript was asked for, until it was sent."""
FOLLOWING: Remembered[str] = Remembered("following", str)
"""Whom this session goes along with, who leads."""
FOLLOWED_TO: Remembered[int | None] = Remembered("followed_to", _none)
"""The passage that it went to last because of that."""
DESK_ASKED: Remembered[int] = Remembered("code_asked_times", int)
"""How often the desk was asked to go somewhere: the same place twice is gone to twice."""
DESK_ACKNOWLEDGED: Remembered[list[str]] = Remembered("code_acked", list)
"""Numbers of the acts that were dealt with."""

# Compare
DIFFERENCE_AT: Remembered[int] = Remembered("compare_at", int)
UNSURE_FROM: Remembered[int] = Remembered("compare_unsure_from", int)
SETTLED_FROM: Remembered[int] = Remembered("compare_settled_from", int)
"""Of which passage that page begins which is open."""

# Names
NAMES_ROW_OPEN: Remembered[str] = Remembered("names_row_open", str)
"""The row whose places are all shown."""
NAMES_SECOND_PASS: Remembered[bool] = Remembered("names_second_pass", bool)
"""Whether every capital and number that is left was asked for."""

# Dreams & pledges
DREAM_OPEN: Remembered[int | None] = Remembered("dream_open", _none)
"""The card that more was asked about."""
STATEMENT_OF: Remembered[str | None] = Remembered("statement_of", _none)
"""The group of dreams that a statement is to be written on."""

# Settings
WAITING_FROM: Remembered[int] = Remembered("settings_waiting_from", int)
LOOKED_FROM: Remembered[int] = Remembered("settings_looked_from", int)
"""With whom the page of those begins who wait for an answer."""
RESTORE: Remembered[verbs.settings.RestorePreview | None] = Remembered("restore", _none)
"""What going back to a copy would undo, looked at last."""
RESTORED: Remembered[str] = Remembered("restored", str)
"""What became of going back to a copy; it stays to be read."""
TEAM_LINK: Remembered[verbs.team.Invited | None] = Remembered("team_link", _none)
"""The link into the team that was made last, until it was passed on."""

# Settings, Upload
WITHDRAWN_NOW: Remembered[bool] = Remembered("withdrawn_now", bool)
"""Somebody was just withdrawn: their name stands no more in the fields by which they were found."""
REMOVAL_DONE: Remembered[tuple[verbs.protection.RemovalPreview, ...]] = Remembered("removal_done", tuple)
"""What was withdrawn or taken out last, until somebody has seen to what follows."""

# Upload
DRAFTS: Remembered[list[UploadDraft]] = Remembered("upload_drafts", list)
DRAFTS_RESTORED: Remembered[str] = Remembered("upload_restored", str)
"""For which inquiry and person the drafts on the disk were read again."""
DRAFTS_KEPT: Remembered[dict[str, tuple[Any, bool]]] = Remembered("upload_kept", dict)
"""What of each draft was last written to the disk."""
LISTS_OPEN: Remembered[set[str]] = Remembered("upload_lists_open", set)
"""The drafts of which somebody is saying what they mean as a list of who permits what."""
LISTS_SEEN: Remembered[dict[object, verbs.intake.SeenList]] = Remembered("upload_lists_seen", dict)
"""Their rows as cells, by draft and by what was asked of them."""
LISTS_SAID: Remembered[dict[object, verbs.intake.SaidOfPeople]] = Remembered("upload_lists_said", dict)
"""What their files say of people, by draft and by who was asked for."""
FILES_READ: Remembered[set[str]] = Remembered("upload_handled", set)
UPLOAD_ROUND: Remembered[int] = Remembered("upload_round", int)
UPLOAD_RESULTS: Remembered[list[verbs.intake.FileAnswer]] = Remembered("upload_results", list)
UPLOAD_EVENT: Remembered[str | None] = Remembered("upload_event", _none)
UPLOAD_CONSENT: Remembered[Consent] = Remembered("upload_consent", lambda: Consent.NONE)

# Themes
QUOTATIONS_OPEN: Remembered[Drill | None] = Remembered("themes_drill", _none)
QUOTATIONS_SHOWN: Remembered[int] = Remembered("themes_drill_more", int)
TABLES_CLOSED: Remembered[int] = Remembered("themes_turn", int)
"""How often words opened from a table were closed again; part of the tables' keys."""
FRAMEWORK_CELL: Remembered[tuple[str, str, str, bool] | None] = Remembered("framework_cell", _none)
WRITING_PROBLEM: Remembered[str] = Remembered("writing_problem", str)
WRITING_SHOWN: Remembered[int] = Remembered("writing_shown", int)
DRILL_ASKED: Remembered[tuple[Condition, ...]] = Remembered("drill_asked", tuple)
"""The conditions asked of the words behind a number, while they are open."""
ASKED: Remembered[tuple[Condition, ...]] = Remembered("themes_asked", tuple)
"""The conditions that the evidence is asked with."""
FINDING_OPEN: Remembered[str] = Remembered("finding_open", str)
"""The finding that is being written: its id, NEW for one that is not kept yet, empty for none."""

# Export
EXPORT_ASKED: Remembered[tuple[Condition, ...]] = Remembered("export_asked", tuple)
"""The conditions that a pack is narrowed by."""
PACK_MADE: Remembered[tuple[Any, bytes, tuple[str, ...]] | None] = Remembered("export_made", _none)
PACK_WRITTEN_AS: Remembered[str] = Remembered("export_written_as", str)
"""How a pack was last asked to be written, such as ``Word``: the next one is written so where it can be."""

# Codebooks
CODE_READ: Remembered[str] = Remembered("codebook_code", str)
CODEBOOK_DIALOG: Remembered[tuple[str, str | None]] = Remembered("codebook_dialog", lambda: ("", None))
CODEBOOK_HEARD: Remembered[tuple[str, ...]] = Remembered("codebook_heard", tuple)
"""What people said that a new code is to be made of."""
CODEBOOK_PREVIEW: Remembered[verbs.settings.ChangePreview | None] = Remembered("codebook_preview", _none)
