"""Slides of a show of photos: a picture, its caption and who took it on each."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from harvest.model import Kind, Reading
from harvest.model.punctuation import ends_sentence
from harvest.readers.documents.document_reading import office_document
from harvest.readers.documents.lines import Block, Line
from harvest.readers.documents.photos.caption_words import credits_nobody, taken_by
from harvest.readers.documents.photos.photo_captions import captioned
from harvest.readers.documents.photos.pictures_with_words import Captioned
from harvest.readers.documents.slides.notes_on_pictures import is_for_picture
from harvest.readers.documents.slides.presenting import BESIDE_CARDS, is_about_card
from harvest.readers.dropping import LeftOut
from harvest.readers.formats.slide_shapes import shapes_of, text_of, words_on
from harvest.readers.leave.notes import with_notes_heeded, with_notes_waiting
from harvest.readers.recognise.dates import date_of_header
from harvest.readers.recognise.kinds import kind_in_words
from harvest.readers.recognise.never_read import picture_suffix
from harvest.readers.recognise.recurring import is_signature
from harvest.readers.recognise.talk.speakers import looks_like_name
from harvest.readers.uploaded_file import UploadedFile

SAID_BY = "names before words in the notes of a photo (kept as whose words they are)"
_STOCK = re.compile(
    r"\b(?:unsplash|pexels|pixabay|getty|shutterstock|i?stock(?: ?photos?)?|alamy|flickr|wikimedia|commons|adobe|"
    r"freepik|canva|google|press association|reuters)\b",
    re.I,
)
"""Whoever has pictures for everybody took none of these."""
_LEAST, _MOST, _LINES, _WORDS = 2, 0.5, 4, 80
_NEARLY, _FEW = 0.8, 0.34


def photo_slides(slides: Sequence[Any]) -> frozenset[int]:
    """The slides that show a photo and its caption, where on most of them stands who took it; none elsewhere."""
    named, below = titled_by_name(slides), named_below(slides)
    shown = {s.slide_id: _credited(s, named, below) for s in slides if picture_on(s) is not None}
    captions = {
        one: lines
        for one, lines in shown.items()
        if len([x for x in lines if not is_credit(x)]) in range(1, _LINES + 1)
        and len(" ".join(lines).split()) <= _WORDS
    }
    credited = [one for one, lines in captions.items() if any(map(is_credit, lines))]
    enough = len(credited) >= max(_LEAST, _MOST * len(shown)) and len(captions) > _MOST * len(shown)
    return frozenset(captions) if enough else frozenset()


def titled_by_name(slides: Sequence[Any]) -> frozenset[int]:
    """Of slides with a picture, those under the name of whoever took it, where the first slide says that photos follow.

    In any other deck a picture below a name may be of whoever says what stands beside it.
    """
    return frozenset(
        one.slide_id
        for one in (slides if _says_photos_follow(slides) else ())
        if one.shapes.title is not None
        and picture_on(one) is not None
        and words_on(one)
        and (parts := [part.strip() for part in one.shapes.title.text_frame.text.split(",") if part.strip()])
        and is_signature(parts)
        and looks_like_name(parts[0])
    )


def named_below(slides: Sequence[Any]) -> frozenset[int]:
    """Of slides with a picture and no title, those on which a name alone stands below a quotation or a sentence, where
    the first slide says that photos follow, most are so and nobody is named in any other way."""
    shown = [s for s in slides if picture_on(s) is not None] if _says_photos_follow(slides) else []
    found = [s.slide_id for s in shown if _ends_with_name(words_on_all(s), titled=s.shapes.title is not None)]
    return frozenset(found) if len(found) >= max(_LEAST, _MOST * len(shown)) else frozenset()


def _ends_with_name(lines: Sequence[str], *, titled: bool) -> bool:
    """Whether the last line is the name of somebody below what they said.

    >>> _ends_with_name(["“My gran's gate.”", "– Lou, 14"], titled=False), _ends_with_name(["Lou"], titled=False)
    (True, False)
    >>> _ends_with_name(["The market", "Lou"], titled=False)
    False
    """
    if len(lines) not in range(_LEAST + titled, _LINES + titled + 1) or any(map(is_credit, lines)):
        return False
    *above, name = lines
    parts = [part.strip() for part in name.strip(" –—-").split(",") if part.strip()]
    said = ends_sentence(above[-1]) or above[-1].rstrip()[-1:] in '”"»“'
    return said and bool(parts) and is_signature(parts) and looks_like_name(parts[0]) and not ends_sentence(name)


def _says_photos_follow(slides: Sequence[Any]) -> bool:
    first = [line for shape in shapes_of(slides[0].shapes) for line in text_of(shape)] if slides else []
    return any(kind_in_words(line) is Kind.PHOTO or _PHOTOS.search(line) for line in first)


_PHOTOS = re.compile(
    r"\b(?:photograph(?:s|ers|y)|snapshots|(?:our|through (?:our|my|their|your)) (?:eyes|lens(?:es)?|cameras?)|"
    r"fotos|fotografi(?:en|as|e)|fotografías|photographies|zdjęcia|lluniau|foto['’]s|bilder)\b",
    re.I,
)
"""What else the first slide of a show of photos says."""


def _credited(slide: Any, named: frozenset[int], below: frozenset[int] = frozenset()) -> list[str]:
    """The lines on a slide, its title or its last line as a credit where it is the name of whoever took the photo."""
    lines = words_on_all(slide) or [""]
    if slide.slide_id in named:
        return [f"{TAKEN} {lines[0]}", *lines[1:]]
    return with_credit_below(lines) if slide.slide_id in below else lines


def with_credit_below(lines: Sequence[str]) -> list[str]:
    """The lines with the last as a credit."""
    return [*lines[:-1], f"{TAKEN} {lines[-1].strip(' –—-')}"]


def tells_of(note: str, who: str) -> bool:
    """Whether a note tells of whoever took the photo in the third person.

    >>> tells_of("Lou was shy about this one", "Lou, 14"), tells_of("Lou: I was shy", "Lou"), tells_of("Shy", "Lou")
    (True, False, False)
    """
    first = re.escape(who.split(",")[0].split()[0]) if who.strip() else ""
    return (
        bool(first)
        and re.match(rf"\W*{first}\b(?! *[:–—])(?:['’]s\b)? \S", note, re.I) is not None
        and not _I.search(note)
    )


_I = re.compile(r"\b(?:I|I['’]\w+|my|me|ich|je|yo|ja)\b")


TAKEN = "Photo:"


def told_in_notes(slides: Sequence[Any]) -> frozenset[int]:
    """Of slides that show a photo each, those whose notes are the caption; none where the notes are about the cards.

    On most of them stands nothing but a title and who took it, each has a note, and few notes tell of somebody else.
    """
    bare = [one for one in slides if len([x for x in words_on_all(one) if not is_credit(x)]) <= 1]
    notes = [text for one in slides if one.has_notes_slide if (text := one.notes_slide.notes_text_frame.text.strip())]
    about = sum(map(is_about_card, notes))
    told = len(bare) > _MOST * len(slides) and len(notes) >= _NEARLY * len(slides) and about <= _FEW * len(notes)
    return frozenset(one.slide_id for one in slides) if told else frozenset()


def words_on_all(slide: Any) -> list[str]:
    """The lines on a slide, its title before the others; no number of the slide."""
    title = slide.shapes.title.text_frame.text.strip() if slide.shapes.title is not None else ""
    return [line for line in ([title] if title else []) + words_on(slide) if not line.strip().isdigit()]


def is_credit(line: str) -> bool:
    """Whether a line says who took a picture, or that nobody is named for it.

    >>> is_credit("Photo: Maya"), is_credit("Photo: Anon"), is_credit("Photo: Getty Images"), is_credit("My gate")
    (True, True, False, False)
    """
    return bool(taken_by(line) or credits_nobody(line)) and _STOCK.search(line) is None


def picture_on(slide: Any) -> bytes | None:
    """The first picture on a slide; None where it has none that is kept in the file."""
    for shape in shapes_of(slide.shapes):
        if shape.element.tag.endswith("}pic"):
            try:
                return bytes(shape.image.blob)
            except (KeyError, ValueError, AttributeError):  # a picture that is only linked
                continue
    return None


def captioned_slide(slide: Any, lines: Sequence[str], notes: Sequence[str], dropped: LeftOut) -> Captioned:
    """The photo of a slide with its caption, and what whoever took it says of it in the notes."""
    who = next(filter(None, map(taken_by, lines)), "").split(",")[0]
    told = []
    for note in notes:
        label, colon, words = note.partition(":")
        own = bool(colon and who) and label.strip().casefold() == who.casefold() and bool(words.strip())
        if own:
            dropped.add(SAID_BY, f"{label}:")
        told.append(words.strip() if own else note)
    credits = [line for line in lines if is_credit(line)]
    caption = [line for line in lines if not is_credit(line)]
    return Captioned("", picture_on(slide), [*caption, *told, *credits])


def photo_show(file: UploadedFile, photos: list[Captioned], blocks: list[Block], under: list[str]) -> Reading:
    """A show of photos: each with its caption and who took it; what other slides say stands below them."""
    file.fields.date = file.fields.date or date_of_header(under)
    for n, one in enumerate(photos, 1):
        one.name = f"{file.fields.title} {n}{picture_suffix(one.picture or b'') or ''}"
    told = captioned(photos, file.fields, file.dropped)
    told = tuple(replace(source, image=one.picture) for source, one in zip(told, photos, strict=True))
    said = any(not isinstance(b, Line) or (b.text.strip() and not b.heading) for b in blocks)
    for block in () if said else blocks:
        file.dropped.add("headings", block.text if isinstance(block, Line) else "")
    rest = office_document(file, blocks) if said else None
    if any(left.reason == BESIDE_CARDS for left in file.dropped.found()):
        file.warnings.append(ABOUT_PHOTOS)
    photo = file.reading("photos with captions (PowerPoint)", Kind.PHOTO, told)
    photo = replace(photo, sources=(*told, *(rest.sources if rest else ())))
    asked = [one for one in file.noted if any(map(is_for_picture, one.notes))]
    return with_notes_waiting(with_notes_heeded(photo, file.noted), asked, FIRST)


FIRST = "a note on its slide asks for something before it is shown: “{}”"


ABOUT_PHOTOS = (
    "Left out: what the notes of slides tell of photos and who took them (“he took forty”). Where a note says what "
    "somebody said, write it on the slide and upload the file again."
)
