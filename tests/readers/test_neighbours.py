"""Files in shapes next to the known ones come out as a careful person expects; see ``neighbours/``."""

from tests.readers.neighbours import (
    chats,
    documents,
    forms,
    more_documents,
    more_forms,
    more_papers,
    more_tables,
    more_talks,
    papers,
    tables,
    talks,
)

ROOMS = (
    chats,
    documents,
    forms,
    more_documents,
    more_forms,
    more_papers,
    more_tables,
    more_talks,
    papers,
    tables,
    talks,
)
CASES = [case for room in ROOMS for case in room.CASES]
