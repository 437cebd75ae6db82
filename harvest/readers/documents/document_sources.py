"""Lines of a document (txt, md, docx, odt, rtf, pdf) → sources: a transcript where speakers are marked, else prose."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from harvest.errors import ReadError
from harvest.model import Kind, ReadSource, Role
from harvest.model.punctuation import ends_sentence
from harvest.readers.chats.reading import Chat, read_chat
from harvest.readers.documents.cards.counted_boards import counted_board
from harvest.readers.documents.cards.printed_sheets import without_print
from harvest.readers.documents.cards.voted_lines import voted_sources
from harvest.readers.documents.forms.answer_lists import read_answer_list
from harvest.readers.documents.forms.boxes import without_boxes
from harvest.readers.documents.forms.form_summaries import form_summary
from harvest.readers.documents.lines import Block, Line
from harvest.readers.documents.notes.answered_minutes import KEPT, answered_minutes
from harvest.readers.documents.notes.catalogued import without_summary
from harvest.readers.documents.notes.coded_report import PROJECT, coded_excerpts
from harvest.readers.documents.notes.signed_quotations import with_names_led
from harvest.readers.documents.notes.topic_lines import topic_lines
from harvest.readers.documents.paper.heads_copied import without_running
from harvest.readers.documents.paper.wrapping import page_lines, unwrapped
from harvest.readers.documents.photos.photo_captions import named_captions
from harvest.readers.documents.stories.prose import read_prose
from harvest.readers.documents.tables_as_lines import flat
from harvest.readers.dropping import LeftOut
from harvest.readers.recognise.dates import date_of_header
from harvest.readers.recognise.file_places import name_place
from harvest.readers.recognise.no_data.agendas import runs_by_the_clock
from harvest.readers.recognise.no_data.meeting_items import OF_A_MEETING
from harvest.readers.recognise.no_data.not_data import why_minutes, why_no_data_in_text
from harvest.readers.recognise.no_data.papers import ADVICE
from harvest.readers.recognise.no_data.question_sheets import is_script
from harvest.readers.recognise.talk.cast import unnamed_speakers, unread_times
from harvest.readers.transcripts.phone_notes import read_phone_notes
from harvest.readers.transcripts.spoken_words import mark_guessed_facilitator
from harvest.readers.transcripts.typed_transcript import TypedTranscript, read_typed_transcript
from harvest.readers.transcripts.typists import read_dashes
from harvest.readers.transcripts.unnamed_interview import read_unnamed_interview
from harvest.readers.transcripts.unnamed_recording import read_unnamed_recording
from harvest.readers.transcripts.utterances import SourceFields, Utterance, join_turns, make_source

_PLAIN = {"Word": "Word document", "text": "plain text", "Markdown": "Markdown text", "PDF": "PDF document"}
_PLAIN |= {"mail": "mail", "Outlook mail": "Outlook mail", "web page": "web page", "EPUB": "book (EPUB)"}
_PLAIN |= {"PowerPoint": "presentation (PowerPoint)"}


@dataclass(slots=True)
class ReadDocument:
    """The sources of one document, its flavour and kind, and what should be said about it."""

    sources: tuple[ReadSource, ...]
    flavour: str
    kind: Kind
    warnings: list[str] = field(default_factory=list)
    not_data: str | None = None


def read_document(
    name: str, blocks: Sequence[Block], fields: SourceFields, dropped: LeftOut, *, format_name: str
) -> ReadDocument:
    """The sources in a document; ReadError when no words are in it."""
    warnings: list[str] = []
    lines = flat(blocks, dropped)
    if not any(line.text.strip() for line in lines):
        raise ReadError(f"{name}: no words were found in this document. Check that it is the right file.")
    place = name_place(name)
    if fields.table or fields.round:
        place = replace(place, table=place.table or fields.table, round=place.round or fields.round)
    said = _chat(lines, fields, dropped)
    if said is not None:
        return said
    if captions := named_captions(lines, fields, dropped):
        return ReadDocument(captions, f"photo captions ({format_name})", Kind.PHOTO)
    if answers := read_answer_list(lines, fields, dropped) or form_summary(lines, fields, dropped, warnings):
        warnings.append("Answers as a survey tool prints them: each is a voice of its own.")
        kind = Counter(source.kind for source in answers).most_common(1)[0][0]
        return ReadDocument(answers, f"printed answers ({format_name})", kind, warnings)
    if voted := voted_sources(lines, fields, dropped):
        return ReadDocument(voted, f"entries with votes ({format_name})", Kind.NOTE, warnings)
    if (board := counted_board(lines, fields, dropped)) is not None:
        return ReadDocument((board,), f"board with votes ({format_name})", Kind.NOTE, warnings)
    if (coded := coded_excerpts(lines, fields, dropped)) is not None:
        warnings.append(PROJECT.format(f" (“{coded[1]}”)" if coded[1] else ""))
        return ReadDocument(coded[0], f"excerpts of a code ({format_name})", Kind.STORY, warnings)
    running = page_lines(lines)
    for n in running:
        dropped.add("running heads and page numbers", lines[n].text)
    lines = without_running(lines, running)
    lines = without_summary(lines, dropped)
    plain = [line.text for line in lines]
    attempt = LeftOut()
    placed = replace(fields, table=place.table, round=place.round)
    if (notes := topic_lines(lines, placed, attempt, warnings)) is not None:
        dropped.take(attempt)
        return ReadDocument((notes,), f"notes under topics ({format_name})", Kind.NOTE, warnings)
    spoken = read_typed_transcript(with_names_led(lines, attempt, warnings), place, attempt, warnings)
    if spoken is not None:
        dropped.take(attempt)
        turns = join_turns(spoken.utterances)
        mark_guessed_facilitator(turns, warnings)
        flavour = _transcript_flavour(spoken, plain, format_name)
        fields = replace(fields, date=fields.date or spoken.date)
        # What ends no sentence may be a programme with names on it: its shape is asked as well.
        ended = sum(1 for turn in turns if ends_sentence(turn.text))
        once = max(Counter(turn.speaker for turn in turns if turn.speaker).values(), default=0) <= 1
        unlike = ended < 0.2 * len(turns) or (once and len(turns) > 2) or not spoken.labels
        unlike = unlike or runs_by_the_clock(plain)
        paper = (why_no_data_in_text(name, plain) if unlike else None) or why_minutes(plain)
        paper = paper or (ADVICE["question sheet"] if is_script(spoken.labels, plain) else None)
        return ReadDocument((make_source(turns, fields),), flavour, Kind.TRANSCRIPT, warnings, paper)
    warnings.clear()
    if noted := read_phone_notes(lines, place, dropped, warnings):
        source = make_source(noted, replace(fields, kind=Kind.TRANSCRIPT))
        return ReadDocument((source,), f"notes with names ({format_name})", Kind.TRANSCRIPT, warnings)
    if dashed := read_dashes(lines, dropped):
        warnings.append(
            f"A dialogue without names: {len(dashed)} lines with a dash are a turn each, and nobody is told apart."
        )
        source = make_source(dashed, replace(fields, kind=Kind.TRANSCRIPT))
        return ReadDocument((source,), f"dialogue without names ({format_name})", Kind.TRANSCRIPT, warnings)
    not_data = why_no_data_in_text(name, plain)
    present: list[str] | None = None
    if not_data in (None, ADVICE["minutes"]) and (met := answered_minutes(unwrapped(lines))) is not None:
        not_data, lines, present = None, met.lines, met.present
        fields = replace(fields, date=fields.date or date_of_header(line.text for line in met.left))
        for line in met.left:
            dropped.add(OF_A_MEETING, line.text)
        warnings.append(KEPT)
    if not not_data:
        lines, ticked, said_of_boxes = without_boxes(lines, dropped)
        fields = replace(fields, attributes={**fields.attributes, **ticked})
        warnings += said_of_boxes
    fields = replace(fields, date=fields.date or date_of_header(_head(lines)))
    if not not_data:
        lines = without_print(lines, dropped)
    if not not_data and (told := read_unnamed_interview(lines, dropped, warnings, name)):
        source = make_source(told, replace(fields, kind=Kind.TRANSCRIPT))
        return ReadDocument((source,), f"interview without names ({format_name})", Kind.TRANSCRIPT, warnings)
    if not not_data and (raw := read_unnamed_recording(name, lines, dropped, warnings)):
        source = make_source(raw, replace(fields, kind=Kind.TRANSCRIPT))
        return ReadDocument((source,), f"recording without names ({format_name})", Kind.TRANSCRIPT, warnings)
    prose = read_prose(name, lines, place, fields, dropped, present=present)
    flavour = (
        f"list of statements ({format_name})" if prose.listed else _PLAIN.get(format_name, f"{format_name} document")
    )
    named = prose.listed and any(turn.speaker for source in prose.sources for turn in source.turns)
    said_so = [] if not_data or named else unnamed_speakers(lines) or unread_times(lines)
    return ReadDocument(prose.sources, flavour, prose.kind, [*warnings, *prose.warnings, *said_so], not_data)


def _head(lines: Sequence[Line]) -> list[str]:
    """The short lines and headings at the top, which may give the day."""
    top = [line for line in lines if line.text.strip()][:2]
    return [
        line.text
        for line in lines[:12]
        if len(line.text.split())
        <= (14 if line.heading is not None or (line in top and not ends_sentence(line.text)) else 8)
    ]


NO_MESSAGES = "Nobody wrote anything in this chat: it holds notices of the app, polls or files alone."


def _chat(lines: Sequence[Line], fields: SourceFields, dropped: LeftOut) -> ReadDocument | None:
    """A saved chat, each message a turn of its own: somebody who sends two has made two points."""
    attempt = LeftOut()
    found = read_chat([part for line in lines for part in line.text.split("\n")], attempt)
    if found is None:
        return None
    dropped.take(attempt)
    if not found.messages:
        return ReadDocument((), f"{found.tool} chat", Kind.TRANSCRIPT, not_data=NO_MESSAGES)
    mark_guessed_facilitator(found.messages, found.warnings, made_by=found.made_by)
    made = replace(fields, kind=Kind.TRANSCRIPT, date=found.date or fields.date)
    sources = tuple(make_source(said, made) for said in _parts(found))
    return ReadDocument(sources, f"{found.tool} chat", Kind.TRANSCRIPT, found.warnings)


def _parts(chat: Chat) -> list[list[Utterance]]:
    """The messages, those of each chat of a file apart: what is asked in one was asked of nobody in another."""
    if len({*chat.part_of}) < 2 or len(chat.part_of) != len(chat.messages):
        return [chat.messages]
    pairs = list(zip(chat.part_of, chat.messages, strict=True))
    return [[said for at, said in pairs if at == part] for part in sorted({*chat.part_of})]


def _transcript_flavour(spoken: TypedTranscript, plain: Sequence[str], format_name: str) -> str:
    text = "\n".join([*plain[:20], *plain[-10:]])
    if re.search(r"started transcription", text):
        return f"Teams transcript ({format_name})"
    if re.search(r"otter\.ai", text, re.I):
        return f"Otter transcript ({format_name})"
    if spoken.style == "braced":
        return f"transcript with speakers in braces ({format_name})"
    if re.search(r"^\s*\[[^\]\d]+\] \d\d:\d\d:\d\d\s*$", text, re.M):
        return f"Zoom captions ({format_name})"
    if spoken.style == "times":
        return f"transcript with times, no names ({format_name})"
    if spoken.style == "header label time":
        return f"{'Teams transcript' if format_name == 'Word' else 'Otter transcript'} ({format_name})"
    if spoken.style == "header time label":
        return f"transcript with times ({format_name})"
    if spoken.style in ("time label", "label time"):
        return f"transcript with times and names ({format_name})"
    roles = {u.role for u in spoken.utterances}
    letters = {re.sub(r"\W|\d", "", label).lower() for label in spoken.labels}
    if {"q", "a"} <= letters:
        return f"interview, Q and A ({format_name})"
    if Role.FACILITATOR in roles and len(spoken.labels) <= 3:
        return f"interview ({format_name})"
    if all(len(label) <= 4 and label.isupper() for label in spoken.labels):
        return f"interview with initials ({format_name})"
    return f"transcript with names ({format_name})"
