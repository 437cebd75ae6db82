"""One file → its Readings: recognised, then handed to the reader of its format.

This parses bytes in the process that calls it. The app calls ``read_files`` instead, which has a worker do it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from harvest.model import Reading
from harvest.readers import limits
from harvest.readers.chats.called_there import with_people_called
from harvest.readers.doubts import with_doubts
from harvest.readers.doubts_of_lists import with_list_in_doubt
from harvest.readers.file_names import safe_name
from harvest.readers.leave.asked_aloud import with_less_asked_aloud
from harvest.readers.leave.in_letters import with_leave_in_letters
from harvest.readers.leave.rosters import with_rosters
from harvest.readers.leave.sent_elsewhere import with_references
from harvest.readers.leave.spoken import with_spoken_leave
from harvest.readers.leave.typists_notes import with_typists_notes
from harvest.readers.lists_by_hand.reading import LIST, PEOPLE, parse_list_by_hand, with_people
from harvest.readers.permission.text import remembering
from harvest.readers.recognise.file_format import recognise
from harvest.readers.refusing import only_harvest_errors
from harvest.readers.uploaded_file import uploaded


def parse_file(name: str, data: bytes, *, mapping: Mapping[str, object] | None = None) -> tuple[Reading, ...]:
    """What one file holds: one Reading, several for a zip; ReadError, one clear sentence, is all that leaves."""
    name = safe_name(name)
    # what is found out of a line or a label is remembered while its file is read, whoever asks again
    with only_harvest_errors(name), remembering():
        limits.check_size(name, data)
        if mapping and LIST in mapping:
            return (parse_list_by_hand(name, data, mapping),)
        file_format, decoded = recognise(name, data)
        columns = {key: said for key, said in (mapping or {}).items() if key != PEOPLE} or None
        found = uploaded(name, data, file_format, decoded, columns).read()
        if file_format.holds == "project":
            return found
        found = finished(found)
        return tuple(with_people(one, mapping) for one in found) if mapping and PEOPLE in mapping else found


def finished(found: Iterable[Reading]) -> tuple[Reading, ...]:
    """Readings with what is said in them of leave taken out of the words, and with what is in doubt."""
    read = (with_rosters(with_leave_in_letters(with_typists_notes(with_spoken_leave(one)))) for one in found)
    told = (with_people_called(with_less_asked_aloud(with_references(one))) for one in read)
    return tuple(with_list_in_doubt(with_doubts(one)) for one in told)
