"""An .html file → the words of a page that was saved, without menus and code: a text, or the comments on it."""

from __future__ import annotations

import codecs
import re
from collections.abc import Sequence
from typing import Any

from harvest.model import Kind, Reading
from harvest.readers.chats.chat_pages import chat_records
from harvest.readers.chats.exported import exported_reading
from harvest.readers.decoding import Decoded, normalise
from harvest.readers.documents.document_reading import office_document
from harvest.readers.documents.lines import Block, Line
from harvest.readers.documents.photos.photo_captions import captioned
from harvest.readers.documents.photos.pictures_with_words import Captioned
from harvest.readers.documents.web.comments_reading import AROUND, comments_reading
from harvest.readers.documents.web.page_blocks import blocks_of, page_root
from harvest.readers.documents.web.page_comments import Comment, comments_of
from harvest.readers.documents.web.page_pictures import gallery_of
from harvest.readers.documents.web.page_repeats import without_repeats
from harvest.readers.documents.web.page_tags import bare_tag, hidden_or_furniture, words_in
from harvest.readers.documents.web.page_unsigned import with_unsigned
from harvest.readers.dropping import LeftOut
from harvest.readers.recognise.dates import date_of_header
from harvest.readers.recognise.no_data.not_data import why_no_data_in_text
from harvest.readers.uploaded_file import UploadedFile

PICTURES = "captions of pictures beside a text"
_STORY = 12
"""So many words below its heading make a text of a part of a page."""
_HEAD = 8
_TOP = 3
"""So many lines from the top may say the title again."""
_PUBLISHED = re.compile(
    r"^\W*(?:first )?(?:published|posted|(?:last )?updated|uploaded|veröffentlicht|aktualisiert|publié|mis à jour|"
    r"publicado|"
    r"pubblicato|opublikowan[oey]|gepubliceerd|geplaatst|publicerad|publisert|udgivet|cyhoeddwyd)\b(?=.{0,40}\d)[^!?]{4,120}$",
    re.I,
)
_CHARSET = re.compile(rb"<meta[^>]{0,200}charset\s*=\s*[\"']?([A-Za-z0-9._-]{2,40})", re.I)


def read(file: UploadedFile) -> tuple[Reading, ...]:
    """What a web page holds."""
    said = _CHARSET.search(file.data[:4096])
    if said and file.decoded is not None:
        file.decoded = as_it_says(file.data, said.group(1).decode("ascii"), file.decoded)
    root = page_root(file.name, file.text)
    records = chat_records(root, file.dropped) if root is not None else None
    if records and (chat := exported_reading(file, records)) is not None:
        return (chat,)
    if root is not None:
        without_repeats(root, file.dropped)
    if root is not None and (pictures := gallery_of(root, file.dropped)):
        return (_gallery(file, root, pictures),)
    titles = stories_of(root) if root is not None else set()
    comments = with_unsigned(comments_of(root)) if root is not None and not titles else []
    if comments and not _is_paper(file.name, root, comments):
        return (comments_reading(file, root, comments),)
    if not titles:
        return (office_document(file, _titled(root, _dated(file, blocks_of(file.name, root, file.dropped)))),)
    captions = {e: PICTURES for e in root.iter() if bare_tag(e) == "figcaption"}
    blocks = blocks_of(file.name, root, file.dropped, captions)
    for block in blocks:
        if isinstance(block, Line) and block.heading and block.text in titles:
            block.begins = True
    return (office_document(file, _dated(file, blocks)),)


def _is_paper(name: str, root: Any, comments: Sequence[Comment]) -> bool:
    """Whether a page is no data as a whole, and no time says that somebody commented: what begins with a word in bold
    on a page of terms looks like comments by names."""
    if any(comment.when for comment in comments):
        return False
    lines = [block.text for block in blocks_of(name, root, LeftOut()) if isinstance(block, Line)]
    return why_no_data_in_text(name, lines) is not None


def whole(file: UploadedFile) -> list[Block]:
    """All that a web page says, also where it was taken for comments or for a chat."""
    return blocks_of(file.name, page_root(file.name, file.text), file.dropped)


def _titled(root: Any, blocks: list[Block]) -> list[Block]:
    """The blocks with a line near the top that says the page's title again as a heading."""
    found = next((e for e in root.iter() if bare_tag(e) == "title"), None) if root is not None else None
    title = " ".join(normalise(words_in(found)).split()) if found is not None else ""
    for block in blocks[:_TOP]:
        if isinstance(block, Line) and title and block.heading is None and " ".join(block.text.split()) == title:
            block.heading = 1
    return blocks


def _dated(file: UploadedFile, blocks: list[Block]) -> list[Block]:
    """The blocks without a line below the title that says when and by whom the page was published."""
    kept: list[Block] = []
    for n, block in enumerate(blocks):
        if n < _HEAD and isinstance(block, Line) and block.heading is None and _PUBLISHED.match(block.text):
            file.fields.date = file.fields.date or date_of_header([block.text])
            file.dropped.add(AROUND, block.text)
        else:
            kept.append(block)
    return kept


def _gallery(file: UploadedFile, root: Any, pictures: Sequence[Captioned]) -> Reading:
    """The captions of a gallery, each a source of its own; what stands around them is counted."""
    around = " ".join(words_in(root).split())
    for item in pictures:
        for line in (*item.lines, item.who):
            around = around.replace(line, " ", 1)
    file.dropped.add(AROUND, around)
    sources = captioned(pictures, file.fields, file.dropped)
    return file.reading("gallery on a web page", Kind.PHOTO, sources)


def stories_of(root: Any) -> set[str]:
    """The headings of several texts on one page, each in a part of its own that begins with its heading."""
    found = []
    for part in root.iter():
        if bare_tag(part) != "article" or hidden_or_furniture(part) or any(bare_tag(e) == "article" for e in part[:]):
            continue
        heading = next((e for e in part.iterdescendants() if re.fullmatch(r"h[1-4]", bare_tag(e))), None)
        words = words_in(part).split()
        title = words_in(heading) if heading is not None else ""
        if not title or len(words) < len(title.split()) + _STORY or not words_in(part).startswith(title):
            return set()
        found.append(" ".join(normalise(title).split()))
    return set(found) if len(found) > 1 and len(set(found)) == len(found) else set()


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
