"""What people do beside coding: dreams grouped, statements written, pledges marked; kept in the journal."""

from harvest.workspace.planning.acts import journal_entries, record, redo, redo_last, undo, undo_last

__all__ = ["journal_entries", "record", "redo", "redo_last", "undo", "undo_last"]
