"""A file on its way through a reader, and how what was found in it becomes a Reading."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from harvest.model import Belongs, DataTable, Kind, Listed, PermissionColumn, Reading, ReadSource
from harvest.model.titles import file_title
from harvest.readers.decoding import Decoded
from harvest.readers.documents.lines import Block
from harvest.readers.documents.notes.margin import Comment, Noted
from harvest.readers.dropping import LeftOut
from harvest.readers.file_names import suffix_of
from harvest.readers.part_titles import titled
from harvest.readers.recognise.file_places import name_date, name_place
from harvest.readers.registry import FileFormat, Sheet
from harvest.readers.transcripts.utterances import SourceFields


@dataclass(slots=True)
class UploadedFile:
    """One file, its format, what its name says about it, and what was left out and has to be said so far."""

    name: str
    data: bytes
    format: FileFormat
    fields: SourceFields
    mapping: Mapping[str, object] | None = None
    decoded: Decoded | None = None
    dropped: LeftOut = field(default_factory=LeftOut)
    warnings: list[str] = field(default_factory=list)
    noted: list[Noted] = field(default_factory=list)
    """What stands at the foot and in the margin beside its paragraphs."""
    comments: list[Comment] = field(default_factory=list)
    """Of that each comment in the margin, with who wrote it."""
    looked: list[Block] | None = None
    """A list: put the lines and tables of a document into it and make nothing of them."""

    @property
    def suffix(self) -> str:
        """The suffix of its name in lower case, with the dot."""
        return suffix_of(self.name)

    @property
    def text(self) -> str:
        """Its text, for formats that are text."""
        assert self.decoded is not None
        return self.decoded.text

    def read(self) -> tuple[Reading, ...]:
        """What it holds."""
        found: tuple[Reading, ...] = self.format.reader().read(self)
        return found

    def sheets(self) -> list[Sheet]:
        """The sheets of a table, for people to choose columns."""
        found: list[Sheet] = self.format.reader().sheets(self)
        return found

    def reading(
        self,
        flavour: str,
        kind: Kind,
        sources: Sequence[ReadSource] = (),
        *,
        warnings: Sequence[str] = (),
        not_data: str | None = None,
        data_table: DataTable | None = None,
        mapping: Mapping[str, object] | None = None,
        permission_columns: tuple[PermissionColumn, ...] = (),
        listed: tuple[Listed, ...] = (),
        belongs: Belongs | None = None,
        attended: tuple[str, ...] = (),
    ) -> Reading:
        """What was found in it, with everything that was left out and has to be said."""
        return Reading(
            self.name,
            sha256(self.data),
            flavour,
            kind,
            tuple(sources)
            if self.format.holds == "project"
            else titled(sources, self.fields.title, rows=mapping is not None),
            self.dropped.found(),
            (*self.warnings, *warnings),
            encoding=self.decoded.encoding if self.decoded else None,
            not_data=not_data,
            data_table=data_table,
            mapping=mapping,
            permission_columns=permission_columns,
            listed=listed,
            belongs=belongs,
            attended=attended,
        )


def uploaded(
    name: str,
    data: bytes,
    file_format: FileFormat,
    decoded: Decoded | None,
    mapping: Mapping[str, object] | None,
    folder: SourceFields | None = None,
) -> UploadedFile:
    """The file ready for its reader; ``folder`` carries what an archive's folder says about it."""
    place = name_place(name)
    fields = SourceFields(
        file_title(name),
        table=place.table or (folder.table if folder else None),
        round=place.round or (folder.round if folder else None),
        event=folder.event if folder else None,
        date=name_date(name) or (folder.date if folder else None),
    )
    warnings = list(decoded.warnings) if decoded else []
    return UploadedFile(name, data, file_format, fields, mapping, decoded, warnings=warnings)


def sha256(data: bytes) -> str:
    """The hash by which the original bytes are known."""
    return hashlib.sha256(data).hexdigest()
