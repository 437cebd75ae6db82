"""Which reader a file goes to: by what is in it first, by its suffix second."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from dataclasses import replace

from harvest.errors import ReadError
from harvest.model import Kind, Reading
from harvest.readers import limits
from harvest.readers.captions import read_captions
from harvest.readers.decoding import Decoded, decode
from harvest.readers.documents import read_document
from harvest.readers.dropping import Dropping
from harvest.readers.lines import from_text
from harvest.readers.naming import safe_name, suffix_of, title_of
from harvest.readers.responses import read_responses
from harvest.readers.structure import name_date, name_place
from harvest.readers.tabular import make_grid, parse_rows
from harvest.readers.utterances import SourceFields

TEXT_SUFFIXES = {".txt", ".md", ".markdown", ".text", ".vtt", ".srt", ".csv", ".tsv", ".jsonl", ".json", ".ndjson", ""}


def read(name: str, data: bytes, *, mapping: Mapping[str, object] | None = None) -> tuple[Reading, ...]:
    """What one file holds: one Reading, several for a zip; ReadError, one clear sentence, is all that leaves."""
    name = safe_name(name)
    try:
        limits.check_size(name, data)
        return _read(name, data, mapping)
    except ReadError:
        raise
    except MemoryError as fault:
        raise ReadError(
            f"{name}: the file needs more memory than there is. Split it into parts and upload these."
        ) from fault
    except RecursionError as fault:
        raise ReadError(
            f"{name}: the file is nested too deeply to be a document. Save it again and upload that."
        ) from fault
    except Exception as fault:  # a library's fault on a damaged file must not stop the other files
        raise ReadError(
            f"{name}: the file is damaged or not what its name says ({type(fault).__name__}). Open it in the program that made "
            "it, save it again and upload that."
        ) from fault


def _read(name: str, data: bytes, mapping: Mapping[str, object] | None) -> tuple[Reading, ...]:
    suffix = suffix_of(name)
    sha = hashlib.sha256(data).hexdigest()
    place = name_place(name)
    fields = SourceFields(title_of(name), table=place.table, round=place.round, date=name_date(name))
    if suffix == ".docx":
        return (_word(name, data, sha, fields),)
    if suffix in TEXT_SUFFIXES:
        decoded = decode(name, data)
        return (_text(name, decoded, suffix, sha, fields, mapping),)
    raise ReadError(
        f"{name}: files of this kind ({suffix}) are not read. Save it as Word, text, CSV or VTT and upload that."
    )


def _word(name: str, data: bytes, sha: str, fields: SourceFields) -> Reading:
    from harvest.readers.word import read_word

    limits.open_zip(name, data, "a Word document").close()
    lines, _tables = read_word(name, data)
    dropped = Dropping()
    document = read_document(name, lines, fields, dropped, format_name="Word")
    return Reading(
        name, sha, document.flavour, document.kind, document.sources, dropped.found(), tuple(document.warnings)
    )


def _text(
    name: str, decoded: Decoded, suffix: str, sha: str, fields: SourceFields, mapping: Mapping[str, object] | None
) -> Reading:
    dropped = Dropping()
    text = decoded.text
    if (
        text.lstrip()[:6] == "WEBVTT"
        or suffix in (".vtt", ".srt")
        or re.match(r"\s*\d+\s*\n\s*\d+:\d\d:\d\d[,.]\d+ *-->", text)
    ):
        kind = ".vtt" if text.lstrip()[:6] == "WEBVTT" else suffix if suffix in (".vtt", ".srt") else ".srt"
        found = read_captions(name, text, kind, fields, dropped)
        reading = Reading(name, sha, found.flavour, Kind.TRANSCRIPT, (found.source,), warnings=tuple(found.warnings))
    elif suffix in (".csv", ".tsv"):
        grid = make_grid(name, parse_rows(name, text, suffix), mapping)
        made = read_responses(name, grid, fields, dropped, mapping=mapping, format_name=suffix[1:].upper())
        reading = Reading(
            name,
            sha,
            made.flavour,
            made.kind,
            made.sources,
            warnings=tuple(made.warnings),
            data_table=made.data_table,
            mapping=made.mapping,
            not_data=made.not_data,
        )
    else:
        format_name = "Markdown" if suffix in (".md", ".markdown") else "text"
        document = read_document(name, from_text(text), fields, dropped, format_name=format_name)
        reading = Reading(
            name, sha, document.flavour, document.kind, document.sources, warnings=tuple(document.warnings)
        )
    return replace(
        reading, dropped=dropped.found(), warnings=decoded.warnings + reading.warnings, encoding=decoded.encoding
    )
