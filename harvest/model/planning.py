"""What people do beside coding, as it was appended: dreams grouped, statements written, pledges marked, …"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from harvest.model.planning_words import EntryKind


@dataclass(frozen=True, slots=True)
class Entry:
    """A person's act that is about no coding, as a line of the journal; appended, never edited.

    ``subject`` is the id of what it is about. An entry that makes something new has no subject, and what it makes
    is known by the entry's own ``id`` (see ``about``). ``detail`` holds what was said, plain values as JSON has them.
    ``batch`` groups what was one act (and is one undo); ``undoes`` is the batch that is taken back or brought back.
    """

    kind: EntryKind
    subject: str = ""
    detail: Mapping[str, object] = field(default_factory=dict)
    id: int = 0
    at: str = ""
    who: str = ""
    batch: str = ""
    undoes: str | None = None

    @property
    def about(self) -> str:
        """The id of what it is about, or of what it made.

        >>> Entry(EntryKind.PLEDGE, id=7).about, Entry(EntryKind.PLEDGE, "7", id=9).about
        ('7', '7')
        """
        return self.subject or str(self.id)
