"""Lines and tables of any document format → a Reading."""

from __future__ import annotations

import re
from collections.abc import Sequence
from copy import copy, deepcopy
from dataclasses import replace

from harvest.errors import ReadError
from harvest.model import Kind, Reading
from harvest.model.punctuation import asks
from harvest.readers.decoding import normalise
from harvest.readers.documents.answer_grid import answers_by_place
from harvest.readers.documents.cards.cards_in_cells import as_lines
from harvest.readers.documents.cards.dream_cards import dream_cards
from harvest.readers.documents.cards.dream_tables import heads_are_tables
from harvest.readers.documents.cards.pledge_lists import pledge_list
from harvest.readers.documents.document_sources import ReadDocument, read_document
from harvest.readers.documents.forms.boxes import with_narrow_boxes
from harvest.readers.documents.forms.forms_in_tables import as_one_table
from harvest.readers.documents.forms.forms_over_stories import with_forms_in_lines
from harvest.readers.documents.forms.framed_story import FRAME, as_fields, frame_of, framed
from harvest.readers.documents.forms.glued_fields import with_ages_apart
from harvest.readers.documents.forms.one_form import BLANK, is_blank
from harvest.readers.documents.forms.printed_response import printed_responses
from harvest.readers.documents.forms.typed_forms import forms_reading
from harvest.readers.documents.lines import Block, Line, letters_in
from harvest.readers.documents.notes.drafts_discussed import draft_discussed
from harvest.readers.documents.notes.interviews_by_heading import interviews_by_heading, with_permitted_at_heads
from harvest.readers.documents.notes.margin_voices import with_comments
from harvest.readers.documents.notes.several_interviews import several_interviews
from harvest.readers.documents.notes.talk_tables import holds_timed_talk, talk_tables
from harvest.readers.documents.notes.told_minutes import told_minutes
from harvest.readers.documents.photos.picture_lists import as_picture_table
from harvest.readers.documents.photos.picture_places import without_picture_places
from harvest.readers.documents.second_reading import finds_more, may_find_more, with_refusals
from harvest.readers.documents.stories.heading_voices import told_in_title
from harvest.readers.documents.stories.numbered_visits import visits_named
from harvest.readers.documents.stories.stories_among_interviews import stories_among_interviews
from harvest.readers.documents.stories.tellers_headed import with_tellers_headed
from harvest.readers.documents.stories.told_at_head import told_at_head, told_by_lines
from harvest.readers.documents.tables_alike import as_one_of_alike
from harvest.readers.documents.tables_as_lines import UNREAD, pairs_names, with_titles_apart
from harvest.readers.documents.told.leave_at_the_end import with_leave_at_the_end
from harvest.readers.documents.told.told_beside import BETWEEN, told_beside, with_permissions
from harvest.readers.documents.told.who_permits import who_permits_what
from harvest.readers.documents.web.lettered_comments import without_comments
from harvest.readers.doubts_of_lists import has_heads_of_a_list
from harvest.readers.dropping import PERMITTED, LeftOut, visible
from harvest.readers.invisible import without_invisible
from harvest.readers.leave.coded_columns import with_meanings
from harvest.readers.leave.notes import with_notes_heeded
from harvest.readers.leave.reading import leave_reading
from harvest.readers.leave.said import reads
from harvest.readers.permission.captions import caption_held
from harvest.readers.recognise.dates import date_of_header
from harvest.readers.recognise.event_structure import heading_place
from harvest.readers.recognise.no_data.committee_actions import are_a_committees_actions
from harvest.readers.recognise.no_data.not_data_tables import why_roster, why_signed
from harvest.readers.recognise.no_data.papers import ADVICE
from harvest.readers.recognise.no_data.rotas import is_rota
from harvest.readers.recognise.no_data.timetables import why_running_order, why_timetable
from harvest.readers.recognise.signatures import Signature
from harvest.readers.tables.responses import read_responses, without_answers
from harvest.readers.tables.table_reading import table_reading
from harvest.readers.tables.unfolding import read_grid
from harvest.readers.transcripts.talk_columns import with_notes
from harvest.readers.uploaded_file import UploadedFile


def document_reading(file: UploadedFile, blocks: Sequence[Block], *, mail: bool = False) -> Reading:
    """What a document holds: answers where it mainly is one table, else a transcript or prose.

    What stands beside the words of what people permit is taken out before, and kept with whom it is about.
    """
    if file.looked is not None:
        file.looked += blocks
        return file.reading(file.format.label, Kind.NOTE)
    blocks, lettered = without_comments(without_picture_places(blocks, file.dropped), file.dropped)
    file.comments += lettered
    file.noted += [one.beside for one in lettered]
    blocks = with_ages_apart(with_narrow_boxes(with_titles_apart(with_forms_in_lines(blocks))))
    interviews = None if mail else interviews_by_heading(blocks, file.dropped)
    visits = None if mail or interviews else visits_named(blocks, file.dropped)
    blocks = interviews.lines if interviews else visits or stories_among_interviews(blocks)
    blocks = blocks if mail or interviews or visits else with_tellers_headed(blocks)
    before = copy(file)
    before.dropped, before.warnings = deepcopy((file.dropped, file.warnings))
    untouched = deepcopy((before.dropped, before.fields))
    read = _known_or_told(file, blocks, mail=mail)
    told = leave_reading(before, blocks) if may_find_more(read) else None
    found = with_leave_at_the_end(with_refusals(told, read) if told is not None and finds_more(told, read) else read)
    found = with_notes_heeded(with_permitted_at_heads(found, interviews), file.noted)
    before.dropped, before.fields = untouched
    found = draft_discussed(before, blocks, found) or with_comments(found, file.comments)
    unfilled = found.not_data in (None, ADVICE["question sheet"]) and not found.listed and is_blank(blocks)
    return replace(found, not_data=BLANK) if unfilled else found


def _known_or_told(file: UploadedFile, blocks: Sequence[Block], *, mail: bool) -> Reading:
    """The document by the layouts that are known."""
    cards = as_lines(as_picture_table(blocks, file.dropped), file.dropped)
    blocks, notes = talk_tables(as_one_table(cards), file.dropped)
    return with_notes(_known(file, blocks, mail=mail), notes)


def _known(file: UploadedFile, blocks: Sequence[Block], *, mail: bool) -> Reading:
    if (known := _known_shape(file, blocks)) is not None:
        return known
    tabled = _main_table(blocks) is not None or holds_timed_talk(blocks)
    if (beside := None if tabled else told_beside(blocks, mail=mail)) is None:
        attempt = LeftOut()
        if (main := _main_table(one := as_one_of_alike(blocks, attempt))) is not None:
            blocks = one
            file.dropped.take(attempt)
        cards = dream_cards(file, blocks) if main is None or heads_are_tables(main) else None
        promised = pledge_list(file, blocks) if main is None and cards is None else None
        return cards or promised or _tables_or_text(file, blocks)
    file.dropped.take(beside.printed)
    for text in beside.taken:
        file.dropped.add(PERMITTED, text)
    for text in beside.around:
        file.dropped.add(BETWEEN, text)
    left = letters_in(beside.read) - letters_in(beside.blocks) - sum(map(visible, (*beside.taken, *beside.around)))
    if left > 0:  # signs behind labels that became headings
        file.dropped.less(PERMITTED, -left)
    return with_permissions(_tables_or_text(file, beside.blocks), beside)


def _known_shape(file: UploadedFile, blocks: Sequence[Block]) -> Reading | None:
    """Answers in a grid, typed forms and told minutes, which say themselves whose words they hold."""
    if (people := who_permits_what(file, blocks)) is not None:
        return people
    if (by_place := answers_by_place(file, blocks)) is not None:
        return by_place
    if (printed := printed_responses(file, blocks)) is not None:
        return printed
    if (forms := forms_reading(file, blocks)) is not None:
        return forms
    return told_minutes(file, blocks)


def _tables_or_text(file: UploadedFile, blocks: Sequence[Block]) -> Reading:
    """A table of answers or of people, else a transcript or prose."""
    if (people := _list_of_people(file.name, blocks)) is not None:
        head, *rows = next(block for block in blocks if not isinstance(block, Line))
        return table_reading(file, without_answers(people, head, rows, file.format.label))
    table = _main_table(blocks)
    unread: list[str] = []
    if table is not None:
        attempt = LeftOut()
        outside = [b.text for b in blocks if isinstance(b, Line) and b.text.strip()]
        file.fields.date = file.fields.date or date_of_header(outside[:12])
        around = [place for text in outside[:12] if (place := heading_place(text, is_heading=True))]
        asked = [text for text in outside if asks(text)]
        file.fields.table = file.fields.table or next((place.table for place in around if place.table), None)
        file.fields.round = file.fields.round or next((place.round for place in around if place.round), None)
        file.fields.question = file.fields.question or (asked[0] if len(asked) == 1 else None)
        if are_a_committees_actions([file.name, *outside], table[0], table[1:]):
            made = without_answers(ADVICE["minutes"], table[0], table[1:], file.format.label)
            return table_reading(file, made)
        table = with_meanings(table, outside) or table
        try:
            grid = read_grid(file.name, table, file.mapping)
            # What stands around a table of what may be done with its words holds for each of its rows.
            grid.beside += (about := [text for text in outside if reads(text).of_leave or caption_held(text)])
            made = read_responses(
                file.name, grid, file.fields, attempt, mapping=file.mapping, format_name=file.format.label
            )
        except ReadError:
            heads = ", ".join(f"“{cell[:30]}”" for cell in table[0][:4] if cell)
            unread = [UNREAD.format(len(table) - 1, heads)]
        else:
            if made.not_data and not made.sources:
                return table_reading(file, made)
            file.dropped.take(attempt)
            if rest := [text for text in outside if text not in about]:
                file.dropped.add("text around the table", " ".join(rest), count=len(rest))
            return table_reading(file, made)
    found = _text(file, blocks)
    tables = [block for block in blocks if not isinstance(block, Line)]
    timetable = why_timetable(tables, [turn for source in found.sources for turn in source.text.split("\n")])
    flagged = found.not_data or timetable or why_running_order(tables, [b.text for b in blocks if isinstance(b, Line)])
    said = [*found.warnings, *(unread if found.kind is not Kind.TRANSCRIPT and len(found.sources) == 1 else [])]
    return file.reading(found.flavour, found.kind, found.sources, warnings=said, not_data=flagged)


def _text(file: UploadedFile, blocks: Sequence[Block]) -> ReadDocument:
    """A transcript or prose; the one story in a document with what a form around it says of who told it."""
    alone = [block for block in blocks if isinstance(block, Line)]
    if len(alone) == len(blocks) and (several := several_interviews(alone, file.fields, file.dropped)):
        return ReadDocument(several, f"interviews below each other ({file.format.label})", Kind.TRANSCRIPT)
    attempt = LeftOut()
    found = read_document(file.name, blocks, file.fields, attempt, format_name=file.format.label)
    form = as_fields(blocks)
    lines = [block for block in form if isinstance(block, Line)]
    single = len(found.sources) == 1 and found.kind is not Kind.TRANSCRIPT and not found.not_data
    alike = single and len(lines) == len(form)
    whole = alike and found.sources[0].voice is None
    frame = frame_of(lines) if alike else None
    if frame is not None and not whole and frame.teller != found.sources[0].voice:
        frame = None
    if frame is not None:
        again = LeftOut()
        told = read_document(file.name, frame.lines, file.fields, again, format_name=file.format.label)
        if len(told.sources) == 1 and told.kind is not Kind.TRANSCRIPT:
            again.add(FRAME, " ".join(frame.taken), count=len(frame.taken))
            dated = told.sources[0].date or date_of_header(frame.taken)
            source = replace(framed(told.sources[0], frame), date=dated)
            file.dropped.take(again)
            return replace(told, sources=(source,))
    file.dropped.take(attempt)
    if not whole or found.kind is not Kind.STORY:
        return found
    who = told_in_title(lines) or told_at_head(found.sources[0].text) or told_by_lines([line.text for line in lines])
    return found if who is None else _told_by(who, found)


def _told_by(who: Signature, found: ReadDocument) -> ReadDocument:
    """A story whose title names who tells it, and says that this is read out of the title."""
    source = found.sources[0]
    source = replace(source, voice=who.name, attributes={**source.attributes, **who.beside})
    said = f"{who.name} is named in the title or first words and taken for who tells it: look whether that is so."
    return replace(found, sources=(source,), warnings=[*found.warnings, said])


def office_document(file: UploadedFile, blocks: Sequence[Block], *, mail: bool = False) -> Reading:
    """The same for formats that are no plain text: characters are normalised, and a misleading name is told.

    In a ``mail`` that passes on what several people said, the words around are those of whoever sent it.
    """
    if file.suffix not in file.format.suffixes:
        said = file.suffix or "nothing"
        file.warnings.insert(0, f"The name says {said}, but this is {file.format.name}; it was read as that.")
    unseen: dict[str, None] = {}

    def seen(text: str) -> str:
        text, what = without_invisible(normalise(text))
        unseen.update(dict.fromkeys(re.sub(r"^\d+ ", "Some ", sentence) for sentence in what))
        return text

    clean: list[Block] = [
        replace(one, text=seen(one.text)) if isinstance(one, Line) else [[seen(cell) for cell in row] for row in one]
        for one in blocks
    ]
    file.warnings += unseen
    return document_reading(file, clean, mail=mail)


_AROUND, _LONGEST_CELL = 60, 8  # words around a list of people, and of a cell in one


def _list_of_people(name: str, blocks: Sequence[Block]) -> str | None:
    """Why a document is a list of people or their rota: one table without anybody's words, and a few lines around."""
    tables = [b for b in blocks if not isinstance(b, Line)]
    if len(tables) != 1 or len(tables[0]) < 3:
        return None
    around = sum(len(b.text.split()) for b in blocks if isinstance(b, Line))
    if around > _AROUND or any(len(cell.split()) > _LONGEST_CELL for row in tables[0][1:] for cell in row):
        return None
    head, *rows = tables[0]
    if is_rota(head, rows, " ".join([name, *(b.text for b in blocks if isinstance(b, Line))])):
        return ADVICE["rota"]
    return why_roster(head) or (None if has_heads_of_a_list(head, rows) else why_signed(head, rows))


def _main_table(blocks: Sequence[Block]) -> list[list[str]] | None:
    """The one table that a document mainly consists of, when it has a header and records."""
    tables = [b for b in blocks if not isinstance(b, Line)]
    if len(tables) != 1 or len(tables[0]) < 3 or max(map(len, tables[0])) < 2:
        return None
    inside = sum(visible(cell) for row in tables[0] for cell in row)
    around = sum(visible(b.text) for b in blocks if isinstance(b, Line))
    header = [c for c in tables[0][0] if c]
    if pairs_names(tables[0]) or inside < 2 * around or len(header) < 2 or any(len(c.split()) > 25 for c in header):
        return None
    return tables[0]
