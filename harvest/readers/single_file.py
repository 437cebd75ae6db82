"""One file that is no archive → one Reading."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from harvest.errors import ReadError
from harvest.model import Kind, Reading, ReadSource
from harvest.readers.decoding import Decoded, decode, normalise
from harvest.readers.dropping import Dropping, visible
from harvest.readers.file_names import suffix_of, title_of
from harvest.readers.formats.captions import read_captions
from harvest.readers.formats.delimited import looks_tabular, make_grid, parse_rows
from harvest.readers.formats.json_lines import read_json_rows
from harvest.readers.formats.markdown_text import read_markdown
from harvest.readers.formats.text_document import ReadDocument, pairs_names, read_document
from harvest.readers.lines import Block, Line, from_text
from harvest.readers.recognise.event_structure import name_date, name_place
from harvest.readers.recognise.file_format import FileFormat
from harvest.readers.recognise.sheets import choose_sheet
from harvest.readers.responses import Responses, read_responses
from harvest.readers.utterances import SourceFields

_TEXT = {
    ".txt",
    ".md",
    ".markdown",
    ".text",
    ".vtt",
    ".srt",
    ".sbv",
    ".csv",
    ".tsv",
    ".tab",
    ".jsonl",
    ".json",
    ".ndjson",
    ".asc",
    ".log",
    ".dat",
    "",
}
_OFFICE = {
    FileFormat.WORD: ("Word", ".docx"),
    FileFormat.ODT: ("OpenDocument", ".odt"),
    FileFormat.PDF: ("PDF", ".pdf"),
    FileFormat.RTF: ("RTF", ".rtf"),
}
_SRT_START = re.compile(r"\s*(?:\d+\s*\n)?\s*(?:\d+:)?\d+:\d\d[,.]\d+ *-->")


def read_one(
    name: str, data: bytes, found: FileFormat, mapping: Mapping[str, object] | None, inside: SourceFields | None = None
) -> Reading:
    """The Reading of one file; ``inside`` carries what an archive's folder said about it."""
    suffix = suffix_of(name)
    sha = hashlib.sha256(data).hexdigest()
    place = name_place(name)
    fields = SourceFields(
        title_of(name),
        table=place.table or (inside.table if inside else None),
        round=place.round or (inside.round if inside else None),
        event=inside.event if inside else None,
        date=name_date(name) or (inside.date if inside else None),
    )
    dropped = Dropping()
    warnings: list[str] = []
    if found is FileFormat.IMAGE:
        if suffix not in ("", ".png", ".jpg", ".jpeg", ".gif", ".webp", ".heic", ".bmp", ".tif", ".tiff", ".avif"):
            raise ReadError(f"{name}: this is a picture and not what its name says. Upload the document itself.")
        return photo(name, data, sha, fields)
    if found in _OFFICE:
        format_name, usual = _OFFICE[found]
        if suffix != usual:
            warnings.append(f"The name says {suffix or 'nothing'}, but this is {found.value}; it was read as that.")
        blocks = _blocks(name, data, found, dropped, warnings)
        return _document(name, sha, blocks, fields, dropped, warnings, mapping, format_name)
    if found in (FileFormat.SHEET, FileFormat.ODS):
        return _sheets(name, data, sha, found, fields, dropped, mapping)
    if found is FileFormat.TEXT:
        if suffix in (".docx", ".xlsx", ".odt", ".pdf", ".ods", ".zip", ".doc", ".xls"):
            raise ReadError(
                f"{name}: this is not {'a PDF' if suffix == '.pdf' else f'a {suffix} file'} as its name says. Open "
                f"it in the "
                "program that made it, save it again and upload that."
            )
        if suffix not in _TEXT:
            raise ReadError(
                f"{name}: files of the kind {suffix} are not read. Save it as Word, text, CSV or VTT and upload that."
            )
        return _text(name, decode(name, data), suffix, sha, fields, dropped, mapping)
    raise ReadError(f"{name}: {found.value} is not read. Save its text as Word, PDF or plain text and upload that.")


def photo(name: str, data: bytes, sha: str, fields: SourceFields) -> Reading:
    """A picture on its own: kept with its bytes, flagged because nobody's words are in it."""
    source = ReadSource(
        fields.title,
        Kind.PHOTO,
        "",
        (),
        table=fields.table,
        round=fields.round,
        date=fields.date,
        image=data,
        image_name=name,
    )
    return Reading(
        name,
        sha,
        "photo",
        Kind.PHOTO,
        (source,),
        not_data=(
            "This is a photo without a caption: there are no words to code. Upload it in a zip together with a table "
            "of captions."
        ),
    )


def _blocks(name: str, data: bytes, found: FileFormat, dropped: Dropping, warnings: list[str]) -> list[Block]:
    # Each library is imported where it is needed: a morning of .vtt files never loads one.
    if found is FileFormat.WORD:
        from harvest.readers.formats.word_document import read_word

        blocks = read_word(name, data, dropped)
    elif found is FileFormat.ODT:
        from harvest.readers.formats.opendocument import read_odt

        blocks = read_odt(name, data, dropped)
    elif found is FileFormat.PDF:
        from harvest.readers.formats.pdf_rtf import read_pdf

        blocks = read_pdf(name, data, dropped, warnings)
    else:
        from harvest.readers.formats.pdf_rtf import read_rtf

        blocks = read_rtf(name, data)
    clean: list[Block] = []
    for block in blocks:
        if isinstance(block, Line):
            clean.append(replace(block, text=normalise(block.text)))
        else:
            clean.append([[normalise(cell) for cell in row] for row in block])
    return clean


def _document(
    name: str,
    sha: str,
    blocks: Sequence[Block],
    fields: SourceFields,
    dropped: Dropping,
    warnings: list[str],
    mapping: Mapping[str, object] | None,
    format_name: str,
) -> Reading:
    table = _main_table(blocks)
    if table is not None:
        attempt = Dropping()
        try:
            made = read_responses(
                name, make_grid(name, table, mapping), fields, attempt, mapping=mapping, format_name=format_name
            )
        except ReadError:
            pass
        else:
            dropped.take(attempt)
            outside = [b.text for b in blocks if isinstance(b, Line) and b.text.strip()]
            if outside:
                dropped.add("text around the table", " ".join(outside), count=len(outside))
            return _from_table(name, sha, made, dropped, warnings)
    found = read_document(name, blocks, fields, dropped, format_name=format_name)
    return _from_document(name, sha, found, dropped, warnings)


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


def _from_document(name: str, sha: str, found: ReadDocument, dropped: Dropping, warnings: Sequence[str]) -> Reading:
    return Reading(
        name,
        sha,
        found.flavour,
        found.kind,
        found.sources,
        dropped.found(),
        (*warnings, *found.warnings),
        not_data=found.not_data,
    )


def _from_table(name: str, sha: str, made: Responses, dropped: Dropping, warnings: Sequence[str]) -> Reading:
    return Reading(
        name,
        sha,
        made.flavour,
        made.kind,
        made.sources,
        dropped.found(),
        (*warnings, *made.warnings),
        not_data=made.not_data,
        data_table=made.data_table,
        mapping=made.mapping,
    )


def _sheets(
    name: str,
    data: bytes,
    sha: str,
    found: FileFormat,
    fields: SourceFields,
    dropped: Dropping,
    mapping: Mapping[str, object] | None,
) -> Reading:
    if found is FileFormat.SHEET:
        from harvest.readers.formats.excel import read_workbook

        sheets, format_name = read_workbook(name, data), "Excel"
    else:
        from harvest.readers.formats.opendocument import read_ods

        sheets, format_name = read_ods(name, data), "OpenDocument"
    sheets = [(normalise(title), [[normalise(c) for c in row] for row in rows]) for title, rows in sheets]
    warnings: list[str] = []
    made = choose_sheet(name, sheets, fields, dropped, warnings, mapping=mapping, format_name=format_name)
    return _from_table(name, sha, made, dropped, warnings)


def _text(
    name: str,
    decoded: Decoded,
    suffix: str,
    sha: str,
    fields: SourceFields,
    dropped: Dropping,
    mapping: Mapping[str, object] | None,
) -> Reading:
    text = decoded.text
    warnings: list[str] = []
    head = text.lstrip()[:200]
    if head[:6] == "WEBVTT" or suffix in (".vtt", ".srt", ".sbv") or _SRT_START.match(head):
        kind = ".vtt" if head[:6] == "WEBVTT" else ".srt" if suffix != ".vtt" else suffix
        found = read_captions(name, text, kind, fields, dropped)
        reading = Reading(name, sha, found.flavour, Kind.TRANSCRIPT, (found.source,), warnings=tuple(found.warnings))
        reading = replace(reading, dropped=dropped.found())
    elif suffix in (".csv", ".tsv", ".tab") or (suffix in (".txt", "", ".dat") and looks_tabular(text)):
        grid = make_grid(name, parse_rows(name, text, ".tsv" if suffix == ".tab" else suffix), mapping)
        format_name = "TSV" if suffix in (".tsv", ".tab") else "CSV"
        made = read_responses(name, grid, fields, dropped, mapping=mapping, format_name=format_name)
        reading = _from_table(name, sha, made, dropped, warnings)
    elif suffix in (".json", ".jsonl", ".ndjson") or (suffix in (".txt", "") and head[:2] in ('{"', "[{")):
        rows = [[normalise(cell) for cell in row] for row in read_json_rows(name, text)]
        made = read_responses(
            name,
            make_grid(name, rows, {"header_rows": 1, **(mapping or {})}),
            fields,
            dropped,
            mapping=mapping,
            format_name="JSON",
        )
        reading = _from_table(name, sha, made, dropped, warnings)
    elif suffix in (".md", ".markdown"):
        reading = _document(name, sha, read_markdown(text, dropped), fields, dropped, warnings, mapping, "Markdown")
    else:
        reading = _document(name, sha, from_text(text), fields, dropped, warnings, mapping, "text")
    return replace(reading, warnings=(*decoded.warnings, *reading.warnings), encoding=decoded.encoding)
