"""Files → Readings: one small reader a format (``registry``), run in a process that can be killed (``sandbox``)."""

from collections.abc import Mapping, Sequence

from harvest.model import Reading
from harvest.readers.duplicates import duplicate_key
from harvest.readers.file_names import safe_name
from harvest.readers.held_voices import with_held_voices
from harvest.readers.lists_by_hand.seen import LINES, SaidOfPeople, SeenAnswer, SeenList
from harvest.readers.lists_by_name.who.people_listed import ListedByName
from harvest.readers.registry import accepted_suffixes, what_is_read
from harvest.readers.sandbox.pool import read_files, run
from harvest.readers.tables.seen_table import TablePreview, has_columns
from harvest.readers.tables_of_event import with_tables_of_event

__all__ = [
    "LINES",
    "ListedByName",
    "SaidOfPeople",
    "SeenAnswer",
    "SeenList",
    "TablePreview",
    "accepted_suffixes",
    "duplicate_key",
    "has_columns",
    "list_cells",
    "listed_by_name",
    "preview_table",
    "read_files",
    "run",
    "safe_name",
    "said_of_people",
    "read_by_known",
    "what_is_read",
    "with_held_voices",
    "with_tables_of_event",
]


def preview_table(name: str, data: bytes, *, header_rows: int | None = None, sheet: str = "") -> TablePreview:
    """The columns and first rows of a table, parsed in a worker; see ``tables.table_preview.parse_table``."""
    return run("table preview", TablePreview, name, data, header_rows=header_rows, sheet=sheet)


def list_cells(
    name: str, data: bytes, *, table: str = "", heading: int | None = None, columns: Mapping[str, str] | None = None
) -> SeenList:
    """A file's rows as a list of people, parsed in a worker; see ``lists_by_hand.reading.parse_list_cells``."""
    options = {"table": table, "heading": heading, "columns": dict(columns or {})}
    return run("list cells", SeenList, name, data, **options)


def said_of_people(name: str, data: bytes, names: Sequence[Sequence[str]]) -> SaidOfPeople:
    """What a file says of people in its own words, parsed in a worker; see ``lists_by_hand.naming``."""
    return run("said of people", SaidOfPeople, name, data, names=[list(called) for called in names])


def listed_by_name(
    name: str,
    data: bytes,
    names: Sequence[Sequence[str]],
    short: Sequence[Sequence[str]] = (),
    plainly: Mapping[str, str] | None = None,
) -> ListedByName:
    """What a file says that people permit, parsed in a worker; see ``lists_by_name``."""
    who = {"names": [list(called) for called in names], "short": [list(called) for called in short]}
    return run("listed by name", ListedByName, name, data, **who, plainly=dict(plainly or {}))


def read_by_known(
    name: str, data: bytes, names: Sequence[Sequence[str]], short: Sequence[Sequence[str]] = ()
) -> tuple[Reading, ...]:
    """What a document holds by whom its lines name, parsed in a worker; see ``told_by_known.reading``."""
    who = {"names": [list(called) for called in names], "short": [list(called) for called in short]}
    return run("told by known", tuple[Reading, ...], name, data, **who)
