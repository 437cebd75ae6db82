"""An .html file → the words of a page that was saved, without menus and code: a text, or the comments on it."""

from __future__ import annotations

import codecs
import re

from harvest.model import Reading
from harvest.readers.decoding import Decoded, normalise
from harvest.readers.documents.comments_reading import comments_reading
from harvest.readers.documents.document_reading import office_document
from harvest.readers.documents.page_blocks import blocks_of, page_root
from harvest.readers.documents.page_comments import comments_of
from harvest.readers.uploaded_file import UploadedFile

_CHARSET = re.compile(rb"<meta[^>]{0,200}charset\s*=\s*[\"']?([A-Za-z0-9._-]{2,40})", re.I)


def read(file: UploadedFile) -> tuple[Reading, ...]:
    """What a web page holds."""
    said = _CHARSET.search(file.data[:4096])
    if said and file.decoded is not None:
        file.decoded = as_it_says(file.data, said.group(1).decode("ascii"), file.decoded)
    root = page_root(file.name, file.text)
    if root is not None and (comments := comments_of(root)):
        return (comments_reading(file, root, comments),)
    return (office_document(file, blocks_of(file.name, root, file.dropped)),)


def as_it_says(data: bytes, charset: str, guessed: Decoded) -> Decoded:
    """The text in the encoding that a page names, where its bytes don't show another by themselves."""
    try:
        codec = codecs.lookup(charset)
        if codec.name.startswith("utf") or _is_utf8(data):
            return guessed
        return Decoded(normalise(codec.decode(data, "strict")[0]), codec.name)
    except (LookupError, UnicodeError, ValueError, TypeError):
        return guessed


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return data.startswith((b"\xff\xfe", b"\xfe\xff"))
    return True
