"""A picture on its own: kept with its bytes, flagged because nobody's words are in it."""

from __future__ import annotations

from harvest.errors import ReadError
from harvest.model import Kind, Reading, ReadSource
from harvest.readers.uploaded_file import UploadedFile


def read(file: UploadedFile) -> tuple[Reading, ...]:
    """The picture as a source without words."""
    if file.suffix and file.suffix not in file.format.suffixes:
        raise ReadError(f"{file.name}: this is a picture and not what its name says. Upload the document itself.")
    source = ReadSource(
        file.fields.title,
        Kind.PHOTO,
        "",
        (),
        table=file.fields.table,
        round=file.fields.round,
        date=file.fields.date,
        image=file.data,
        image_name=file.name,
    )
    why = (
        "This is a photo without a caption: there are no words to code. Upload it together with a table or list of "
        "captions."
    )
    return (file.reading("photo", Kind.PHOTO, (source,), not_data=why),)
