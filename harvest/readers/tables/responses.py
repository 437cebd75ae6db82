"""A table → answers as sources, needs data as a table, or a transcript that was kept in rows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from harvest.errors import ReadError
from harvest.model import Belongs, DataTable, Kind, Listed, PermissionColumn, ReadSource
from harvest.readers.consent_lists import FLAVOUR, people_listed
from harvest.readers.consent_lists.changed.noted_calls import LOG, are_heads_of_calls, noted_calls
from harvest.readers.doubts_of_lists import NOT_UNDERSTOOD, REFUSED, answers_alone, has_heads_of_a_list
from harvest.readers.dropping import LeftOut
from harvest.readers.lists_in_words import listed_in_rows
from harvest.readers.permission.asks.reaching import REACHING, listed_by_form
from harvest.readers.recognise.columns import column_roles
from harvest.readers.recognise.columns.empty_answers import says_nothing
from harvest.readers.recognise.dates import date_of_header
from harvest.readers.recognise.kinds import kind_in_words, kind_of_cards
from harvest.readers.recognise.no_data import not_data_tables
from harvest.readers.recognise.no_data.bookings import why_booked
from harvest.readers.recognise.no_data.committee_actions import are_a_committees_actions
from harvest.readers.recognise.no_data.contacts import only_remarks
from harvest.readers.recognise.no_data.date_polls import why_date_poll
from harvest.readers.recognise.no_data.elsewhere import where_it_belongs
from harvest.readers.recognise.no_data.measures import why_measures
from harvest.readers.recognise.no_data.needs import LISTED, as_table, is_needs, lists_needs
from harvest.readers.recognise.no_data.papers import is_bill, is_bill_below, is_budget
from harvest.readers.recognise.no_data.plans import why_planned
from harvest.readers.recognise.no_data.seating import why_seated
from harvest.readers.recognise.talk.call_notes import OF_CALLS
from harvest.readers.tables.blocks import each_table_once
from harvest.readers.tables.chat_rows import read_chat_rows
from harvest.readers.tables.given_mapping import checked_mapping, column_names
from harvest.readers.tables.grid import Grid
from harvest.readers.tables.records import Records
from harvest.readers.tables.timed_rows import read_timed_rows
from harvest.readers.transcripts.utterances import SourceFields


@dataclass(slots=True)
class Responses:
    """What a table gave: sources or a table kept whole, its kind, flavour and mapping."""

    sources: tuple[ReadSource, ...]
    kind: Kind
    flavour: str
    mapping: Mapping[str, object] | None
    warnings: list[str] = field(default_factory=list)
    data_table: DataTable | None = None
    not_data: str | None = None
    permission_columns: tuple[PermissionColumn, ...] = ()
    listed: tuple[Listed, ...] = ()
    belongs: Belongs | None = None
    attended: tuple[str, ...] = ()


def read_responses(
    name: str,
    grid: Grid,
    fields: SourceFields,
    dropped: LeftOut,
    *,
    mapping: Mapping[str, object] | None,
    format_name: str,
) -> Responses:
    """The sources in a table; ReadError when no column holds people's words."""
    texts_given = bool(mapping and column_names(mapping.get("text")))
    said = (mapping or {}).get("kind")
    listed = not texts_given and said is None and lists_needs(grid)
    if said == Kind.NEEDS or listed or (not texts_given and is_needs(grid)):
        used: dict[str, object] = {"kind": Kind.NEEDS.value, "header_rows": grid.header_rows}
        told = [LISTED] * listed
        return Responses((), Kind.NEEDS, f"needs data ({format_name})", used, told, data_table=as_table(grid))
    people = noted = None
    titled = any(OF_CALLS.search(title.replace("_", " ")) for title in (name, grid.called, *grid.titles))
    if not texts_given and said is None:
        people = people_listed(grid.header, grid.records, _beside(grid))
        noted = noted_calls(grid.header, grid.records, titled=titled) if not people else None
        # who rang and what they said is no column of answers, of which a note of something else would be one as well
        if noted is None or not are_heads_of_calls(grid.header, titled=titled):
            people = people or listed_in_rows(grid.header, grid.records, _beside(grid))
    if people:
        return Responses((), Kind.NOTE, f"{FLAVOUR} ({format_name})", None, listed=people)
    if noted is not None:
        if not noted:
            dropped.add(LOG, "\n".join(filter(None, (cell for row in grid.records for cell in row))))
        return Responses((), Kind.NOTE, f"{FLAVOUR}, {LOG} ({format_name})", None, listed=noted)
    called = " ".join([name, grid.called, *grid.titles])
    planned = polled = None
    if not texts_given and said is None:
        planned, polled = why_planned(grid.header, grid.records, called), why_date_poll(grid.header, grid.records)
    if polled:
        return without_answers(polled, grid.header, grid.records, format_name)
    if not texts_given and not planned:
        chat = read_chat_rows(grid, fields, dropped, format_name)
        if chat is not None:
            return Responses((chat[0],), Kind.TRANSCRIPT, chat[1], None, chat[2])
        timed = read_timed_rows(grid, fields, dropped, format_name)
        if timed is not None:
            return Responses((timed[0],), Kind.TRANSCRIPT, timed[1], None, timed[2])
    used = column_roles.guess_mapping(grid, kind_of_cards(grid.called) or kind_in_words(name, *grid.titles))
    if mapping is not None:
        used = checked_mapping(name, grid, mapping if texts_given else {**used, **mapping, "text": used["text"]})
    texts = [grid.header.index(n) for n in column_names(used.get("text")) if n in grid.header]
    flagged = (
        None if texts_given else planned or _flag(name, grid, bool(texts)) or why_measures(grid.header, grid.records)
    )
    silent = not texts or grid.guessed or only_remarks(grid.header, grid.records, texts)
    if not texts_given and silent and (roster := not_data_tables.why_roster(grid.header)):
        texts, flagged = [], roster
    if not texts_given and (booked := why_booked(grid.header, grid.records)):
        texts, flagged = [], booked
    if not texts_given and (listed_there := _came(name, grid)):
        texts, flagged = [], listed_there
    if not texts_given and (invited := not_data_tables.why_invited(grid.header, grid.records)):
        texts, flagged = [], invited
    if not texts_given and said is None and (seated := why_seated(grid.header, grid.records, called)):
        texts, flagged = [], seated
    if not texts_given and (plan := not_data_tables.why_plan(grid.header, grid.records)):
        texts, flagged = [], plan
    if flagged and not texts_given and all(says_nothing(row[n]) for row in grid.records for n in texts):
        texts = []
    if not texts and flagged:
        belongs = where_it_belongs(flagged, grid.header, grid.records)
        return replace(without_answers(flagged, grid.header, grid.records, format_name), belongs=belongs)
    if not texts:
        if has_heads_of_a_list(grid.header, grid.records):
            raise ReadError(f"{name}: {REFUSED}.")
        if not texts_given and (signed := not_data_tables.why_signed(grid.header, grid.records)):
            return without_answers(signed, grid.header, grid.records, format_name)
        called_so = not texts_given and not_data_tables.names_attendance(name)
        if called_so and (listed_there := not_data_tables.why_came(grid.header, grid.records, columns=2)):
            return without_answers(listed_there, grid.header, grid.records, format_name)
        shown = ", ".join(grid.header[:12]) + ("…" if len(grid.header) > 12 else "")
        raise ReadError(
            f"{name}: no column holds people's words (columns: {shown[:300]}). Choose the text column yourself or "
            "upload the sheet with the answers."
        )
    if fields.date is None and (grid.titles or grid.counted):
        fields = replace(fields, date=date_of_header([*grid.titles, *grid.counted]))
    grid.noted = each_table_once(grid, used)
    grid.by_table = grid.by_table or grid.noted
    records = Records(name, grid, used, texts, fields)
    sources = records.sources(dropped)
    kind = records.kinds.most_common(1)[0][0]
    warnings = records.warnings(sources)
    if not texts_given and answers_alone(grid.header, grid.records, texts):
        warnings = [NOT_UNDERSTOOD, *warnings]
    asked = records.consent.found.columns
    flavour = _flavour(grid, kind, format_name)
    everywhere, question = listed_by_form(sources, asked, [*grid.titles, *grid.beside], records.silent)
    if question:
        warnings = [*warnings, REACHING.format(question[:120])]
    return Responses(
        tuple(sources), kind, flavour, used, warnings, not_data=flagged, permission_columns=asked, listed=everywhere
    )


def without_answers(why: str, header: Sequence[str], records: Sequence[Sequence[str]], format_name: str) -> Responses:
    """A table that is no data, with why, and who came where it lists that."""
    came = not_data_tables.who_came(why, header, records)
    return Responses((), Kind.NOTE, f"table without answers ({format_name})", None, not_data=why, attended=came)


def _beside(grid: Grid) -> str:
    return "\n".join([*grid.titles, *grid.beside])


def _came(name: str, grid: Grid) -> str | None:
    """Why a table that a file, a sheet or a title calls a list of who came is one."""
    called = any(map(not_data_tables.names_attendance, (name, *grid.titles)))
    return not_data_tables.why_came(grid.header, grid.records) if called else None


def _flag(name: str, grid: Grid, has_text: bool) -> str | None:
    """Why the table is no data; Zoom's list of participants has a second header below the meeting's."""
    if any(map(not_data_tables.names_attendance, (name, *grid.titles))):
        said = not_data_tables.why_attendance(grid.header)
        if said:
            return said
    if any(map(not_data_tables.lists_who_joined, (grid.titles, grid.header, *grid.records[:15]))):
        return not_data_tables.ADVICE["attendance list"]
    if are_a_committees_actions((name, *grid.titles, *grid.counted), grid.header, grid.records):
        return not_data_tables.ADVICE["minutes"]
    if is_budget((name, *grid.titles), grid.header, grid.records):
        return not_data_tables.ADVICE["budget"]
    if is_bill(grid.titles, grid.header, grid.records) or is_bill_below(grid.titles, [grid.header, *grid.records]):
        return not_data_tables.ADVICE["invoice"]
    for row in (grid.header, *grid.records[:3]):
        flagged = not_data_tables.why_no_data_in_table(name, row, has_text)
        if flagged and (row is grid.header or any(c.startswith("Name (") for c in row)):
            return flagged
    return None


def _flavour(grid: Grid, kind: Kind, format_name: str) -> str:
    heads = {h.lower() for h in grid.header}
    if {"comment-body", "author-id"} <= heads or {"comment_body", "author_id"} <= heads:
        return f"pol.is comments ({format_name})"
    if {"start time", "completion time"} <= heads:
        return f"Microsoft Forms responses ({format_name})"
    if grid.header[0].lower() == "timestamp":
        return f"Google Forms responses ({format_name})"
    if {"respondent id", "collector id"} <= heads or {"respondentid", "collectorid"} <= heads:
        return f"SurveyMonkey responses ({format_name})"
    what = "table of responses" if kind in (Kind.STORY, Kind.NOTE) else kind.words.many
    return f"{what} ({format_name})"
