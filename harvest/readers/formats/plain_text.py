"""A .txt file → lines as they stand."""

from __future__ import annotations

from harvest.model import Reading
from harvest.readers.documents.barred_tables import with_barred_tables
from harvest.readers.documents.document_reading import document_reading
from harvest.readers.documents.lines import from_text
from harvest.readers.documents.mail.printed_mail import document_or_mail
from harvest.readers.uploaded_file import UploadedFile


def read(file: UploadedFile) -> tuple[Reading, ...]:
    """What a plain text holds."""
    blocks = with_barred_tables(from_text(file.text), file.dropped)
    return (document_or_mail(file, blocks, document_reading),)
