"""Cards of a file whose sections are tables of the event, as other files that came in with it or before show."""

from __future__ import annotations

from collections.abc import Sequence

from harvest import readers
from harvest.model import Reading
from harvest.store import Store, contents


def on_tables(store: Store, found: Sequence[Reading]) -> dict[int, Reading]:
    """The readings that changed, by the identity of what they were before."""
    read = [reading for reading in found if not reading.not_data]
    known = [label for _, label in contents.table_labels(store)]
    now = readers.with_tables_of_event(read, known)
    return {id(before): after for before, after in zip(read, now, strict=True) if after is not before}
