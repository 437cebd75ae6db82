"""A .pptx file → the lines of its slides and notes in order; a slide's title is a heading."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from harvest.errors import ReadError
from harvest.model import Reading
from harvest.readers import limits
from harvest.readers.decoding import normalise
from harvest.readers.documents.document_reading import office_document
from harvest.readers.documents.lines import Block, Line
from harvest.readers.documents.notes.margin import IN_MARGIN, Comment, Noted
from harvest.readers.documents.notes.reported import reports
from harvest.readers.documents.notes.sheet_remarks import tells_of_the_sheet
from harvest.readers.documents.notes.typists_remarks import UNREAD
from harvest.readers.documents.photos.caption_words import taken_by
from harvest.readers.documents.photos.photo_captions import BY_WHOM
from harvest.readers.documents.photos.pictures_with_words import Captioned
from harvest.readers.documents.slides.closing_slides import closes, closes_with
from harvest.readers.documents.slides.presenting import (
    BESIDE_CARDS,
    OWN_SLIDES,
    directs,
    is_own_slide,
)
from harvest.readers.documents.slides.slide_footers import take_footers
from harvest.readers.documents.tables_as_lines import shown_quotations
from harvest.readers.dropping import LeftOut, visible
from harvest.readers.formats.card_decks import Deck, deck_of
from harvest.readers.formats.signed_boxes import line_of_card, words_on_back
from harvest.readers.formats.slide_comments import comments_on
from harvest.readers.formats.slide_shapes import (
    furniture,
    lines_in,
    paragraphs,
    shapes_of,
    subtitles,
    text_of,
    words_on,
)
from harvest.readers.formats.slides_of_photos import TAKEN, captioned_slide, photo_show
from harvest.readers.permission.beside_name import kind_of_part
from harvest.readers.recognise.dates import date_of_header, is_date
from harvest.readers.recognise.recurring import is_signature, parts_of
from harvest.readers.uploaded_file import UploadedFile

_DIAGRAM = "{http://schemas.openxmlformats.org/drawingml/2006/diagram}"
_OFFICE = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
SHOWN = (
    "A presentation: what stands on slides is often what was shown, not what people said. Check the first lines before "
    "you take it in."
)
UNDER_TITLES = "what stands under the title of the presentation"
CLOSING = "slides that close a presentation (thanks, questions, contacts)"
_QUOTED = re.compile(r"^[\"“„«][^\"“”„«»]{8,400}[\"”“»]$")
_NUMBER = re.compile(r"^\W*\d{1,3}\W*$")
_POINTS = re.compile(
    r"^\W*(?:see|siehe|voir|ver|véase|zob\.?|patrz|zie|gweler|vedi|se)\b(?: \w+){0,2}? "
    r"(?:notes?|notizen|notas|notities|notatki|nodiadau|below|unten|ci-dessous|abajo)\W*$",
    re.I,
)
"""What stands on a slide in the place of words that stand in its notes."""
_BOXES = 2
DIRECTIONS = "notes for whoever presented"
FOOTERS = "slide numbers, dates and footers"
_SAID = {
    DIRECTIONS: "Left out: what the notes remind whoever presented of (“next slide”).",
    OWN_SLIDES: "Left out: slides on which those who presented speak for themselves (such as next steps).",
    UNREAD: "Left out: what the notes tell of the sheets (which picture, who wrote it, what is drawn).",
    BESIDE_CARDS: "Left out: what the notes tell of cards and who wrote them (“she drew it in red”). Where a note says "
    "what somebody wrote, write it on the slide and upload the file again.",
}


def read(file: UploadedFile) -> tuple[Reading, ...]:
    """What a presentation holds."""
    under: list[str] = []
    photos: list[Captioned] = []
    blocks = lines_and_tables(file.name, file.data, file.dropped, under, file.noted, file.comments, photos)
    if not photos:
        file.warnings.append(SHOWN)
    left = {one.reason for one in file.dropped.found()}
    file.warnings += [_SAID[why] for why in _SAID if why in left and not (photos and why == BESIDE_CARDS)]
    if photos:
        return (photo_show(file, photos, blocks, under),)
    file.fields.date = file.fields.date or date_of_header(under)
    return (office_document(file, blocks),)


def lines_and_tables(
    name: str,
    data: bytes,
    dropped: LeftOut,
    under: list[str] | None = None,
    noted: list[Noted] | None = None,
    comments: list[Comment] | None = None,
    photos: list[Captioned] | None = None,
) -> list[Block]:
    """The lines and tables of a presentation, slide by slide, each slide's notes after it.

    What stands under its title is nobody's words; it is counted and added to ``under``. What the notes tell of a card
    is too, and is added to ``noted`` with the words of the card; comments are added to it and to ``comments``. Slides
    that show a photo each are added to ``photos``, and give no lines.
    """
    from pptx import Presentation

    try:
        deck = Presentation(io.BytesIO(data))
        slides = list(deck.slides)
        if len(slides) > limits.PAGES:
            raise ReadError(f"{name}: it has more than {limits.PAGES:,} slides. Split it into parts.")
        for footer in take_footers(slides, deck.slide_height or 0):
            dropped.add(FOOTERS, normalise(footer))
        under = [] if under is None else under
        told = deck_of(slides)
        blocks: list[Block] = []
        for slide in slides:
            if photos is not None and slide.slide_id in told.photos:
                photos.append(_photo(slide, dropped, under, told))
            else:
                blocks += _slide(slide, dropped, under, told, last=slide is slides[-1])
        margin = comments_on(deck, slides)
        for one in margin:
            dropped.add(IN_MARGIN, one.text)
        if noted is not None and comments is not None:
            noted += [*told.noted, *(one.beside for one in margin)]
            comments += margin
        return blocks
    except ReadError:
        raise
    except Exception as fault:  # whatever python-pptx, zipfile or lxml find wrong with the package
        why = "this is not a PowerPoint presentation or it is damaged. Open it in PowerPoint, save it again as .pptx"
        raise ReadError(f"{name}: {why} and upload that.") from fault


def _photo(slide: Any, dropped: LeftOut, under: list[str], deck: Deck) -> Captioned:
    """A photo with the lines that stand on its slide and in its notes."""
    shapes = shapes_of(slide.shapes)
    lines = [b.text for shape in shapes for b in _shape(slide, shape, dropped, under) if isinstance(b, Line)]
    notes = [block.text for block in _notes(slide, dropped, under, deck) if isinstance(block, Line)]
    if (credited := deck.credited(slide, lines)) != lines:
        lines = credited
        dropped.less(BY_WHOM, visible(TAKEN))
    return captioned_slide(slide, list(map(normalise, lines)), list(map(normalise, notes)), dropped)


def _slide(slide: Any, dropped: LeftOut, under: list[str], deck: Deck, *, last: bool) -> Iterator[Block]:
    title = slide.shapes.title
    if (card := deck.card_on(slide)) is not None:
        noted = list(_notes(slide, dropped, under, deck))
        back = [b.text for b in noted if isinstance(b, Line) and words_on_back(b.text)]
        yield line_of_card(normalise(card[0]), normalise(card[1]), list(map(normalise, back)), dropped)
        yield from (b for b in noted if not (isinstance(b, Line) and b.text in back))
        return
    beside = words_on(slide)
    if title is not None and len(beside) == 1 and (who := taken_by(beside[0])):
        dropped.add(BY_WHOM, beside[0])
        told = [Line(" ".join(paragraphs(title)), item=True), *_notes(slide, dropped, under, deck)]
        yield from (replace(block, who=who) if isinstance(block, Line) else block for block in told)
        return
    if title is not None and len(beside) == 1 and is_date(beside[0]):
        dropped.add(UNDER_TITLES, beside[0])  # the first slide of a deck that uses no layout for titles
        under.append(beside[0])
        yield from (Line(line, heading=2) for line in paragraphs(title))
        yield from _notes(slide, dropped, under, deck)
        return
    own = title is not None and is_own_slide(title.text_frame.text.strip(), beside)
    if title is not None and not own and closes(title.text_frame.text.strip()):
        words = " ".join(" ".join(paragraphs(shape)) for shape in shapes_of(slide.shapes))
        if len(words.split()) <= 25 and not slide.has_notes_slide:
            dropped.add(CLOSING, words)
            return
    if title is not None and (quoted := _QUOTED.match(" ".join(paragraphs(title)))):
        # A quotation in large letters, and below it who said it.
        if len(beside) == 1 and len(beside[0].split()) <= 8:
            yield Line(f"{quoted.group()} – {beside[0].lstrip('–—- ')}", item=True)
            return
        yield Line(quoted.group(), item=True)
    elif title is not None:
        yield from (Line(line, heading=2) for line in paragraphs(title))
    pictures = 0
    boxed = _boxes(slide) >= _BOXES
    for shape in shapes_of(slide.shapes):
        if title is not None and shape.shape_id == title.shape_id:
            continue
        pictures += shape.element.tag.endswith("}pic")
        for block in _signed(_shape(slide, shape, dropped, under)):
            if own and isinstance(block, Line) and not reports(block.text):
                dropped.add(OWN_SLIDES, normalise(block.text))
            elif isinstance(block, Line) and closes_with(block.text, last=last):
                dropped.add(CLOSING, normalise(block.text))
            elif slide.has_notes_slide and isinstance(block, Line) and _POINTS.match(block.text):
                dropped.add(DIRECTIONS, normalise(block.text))
            elif boxed and isinstance(block, Line) and not shape.is_placeholder:
                yield replace(block, item=True)
            else:
                yield block
    if pictures:
        dropped.add("pictures", count=pictures)
    yield from _notes(slide, dropped, under, deck)


_NAME_BELOW = re.compile(r"^[–—-]{1,2}\s*(\S.{1,60})$")


def _signs(name: str, above: str) -> bool:
    """Whether what stands behind a dash on the line below words is who said them."""
    if _QUOTED.match(above):
        return len(name.split()) <= 8
    parts = parts_of(name)
    return len(parts) > 1 and is_signature(parts) and kind_of_part(parts[1]) is not None


def _signed(blocks: Iterator[Block]) -> Iterator[Block]:
    """The blocks, each with the name behind a dash on the line below it."""
    quoted: Line | None = None
    for block in blocks:
        name = _NAME_BELOW.match(block.text) if isinstance(block, Line) and quoted is not None else None
        if quoted is not None and name is not None and _signs(name.group(1), quoted.text):
            yield replace(quoted, text=f"{quoted.text} {block.text}" if isinstance(block, Line) else quoted.text)
            quoted = None
            continue
        if quoted is not None:
            yield quoted
        quoted = block if isinstance(block, Line) and not block.heading else None
        if quoted is None:
            yield block
    if quoted is not None:
        yield quoted


def _boxes(slide: Any) -> int:
    """How many boxes with words somebody put on a slide beside its title: several are a card each."""
    return sum(1 for shape in shapes_of(slide.shapes) if not shape.is_placeholder and text_of(shape))


def _notes(slide: Any, dropped: LeftOut, under: list[str], deck: Deck) -> Iterator[Block]:
    if slide.has_notes_slide:
        for shape in slide.notes_slide.placeholders:
            for block in _shape(slide.notes_slide, shape, dropped, under):
                if isinstance(block, Line) and (block.text in deck.again or directs(block.text)):
                    dropped.add(DIRECTIONS, normalise(block.text))
                    if slide.slide_id in deck.photos:  # “do not read the name out” asks for something as well
                        deck.noted.append(Noted(normalise("\n".join(words_on(slide))), (normalise(block.text),)))
                    continue
                if isinstance(block, Line) and deck.is_card(slide) and deck.is_beside(block.text, slide):
                    deck.noted.append(Noted(normalise("\n".join(words_on(slide))), (normalise(block.text),)))
                    if not deck.is_caption(block.text, slide):
                        dropped.add(BESIDE_CARDS, normalise(block.text))
                        continue
                if isinstance(block, Line) and tells_of_the_sheet(block.text):
                    dropped.add(UNREAD, normalise(block.text))
                    continue
                yield replace(block, item=True) if isinstance(block, Line) else block


def _shape(slide: Any, shape: Any, dropped: LeftOut, under: list[str]) -> Iterator[Block]:
    if getattr(shape, "has_table", False):
        rows = [["\n".join(lines_in(cell._tc)) for cell in row.cells] for row in shape.table.rows]
        if quoted := shown_quotations(rows, dropped):
            yield from quoted
        else:
            yield rows
        return
    if shape.is_placeholder and shape.placeholder_format.type in furniture():
        dropped.add(FOOTERS, words) if (words := " ".join(paragraphs(shape))) else None
        return
    if shape.is_placeholder and shape.placeholder_format.type in subtitles():
        dropped.add(UNDER_TITLES, words) if (words := " ".join(paragraphs(shape))) else None
        under += paragraphs(shape)
        return
    if getattr(shape, "has_text_frame", False):
        lines = paragraphs(shape)
        if lines and all(_NUMBER.match(line) for line in lines):
            dropped.add(FOOTERS, " ".join(lines))
            return
        yield from (Line(line, item=len(lines) > 1 or _QUOTED.match(line) is not None) for line in lines)
    elif getattr(shape, "has_chart", False):
        dropped.add("charts")
    else:
        yield from _diagram(slide, shape, dropped)


def _diagram(slide: Any, shape: Any, dropped: LeftOut) -> Iterator[Block]:
    """The words of a SmartArt diagram, which lie in a part of their own."""
    from lxml import etree

    for reference in shape.element.iter(f"{_DIAGRAM}relIds"):
        try:
            part = slide.part.related_part(reference.get(f"{_OFFICE}dm"))
            root = etree.fromstring(part.blob, etree.XMLParser(no_network=True, resolve_entities=False))
        except (KeyError, etree.XMLSyntaxError):
            dropped.add("diagrams that are damaged")
            continue
        yield from (Line(line, item=True) for line in lines_in(root))
