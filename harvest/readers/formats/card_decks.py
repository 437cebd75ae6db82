"""What only all slides of a presentation tell: whether each is a card, and which notes come again."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from harvest.readers.documents.notes.margin import Noted
from harvest.readers.documents.slides.notes_on_pictures import is_for_picture
from harvest.readers.documents.slides.presenting import asides_among, is_about_card, is_own_title
from harvest.readers.documents.stories.parted_texts import is_count
from harvest.readers.formats.signed_boxes import signed_boxes
from harvest.readers.formats.slide_shapes import paragraphs, shapes_of, subtitles, text_of, words_on
from harvest.readers.formats.slides_of_photos import (
    TAKEN,
    named_below,
    photo_slides,
    tells_of,
    titled_by_name,
    told_in_notes,
    with_credit_below,
    words_on_all,
)
from harvest.readers.recognise.kinds import kind_in_words
from harvest.readers.recognise.recurring import NOBODY, behind, is_signature

_QUOTED_LINE = re.compile(r"^[\"“„«][^\"“”„«»]{3,400}[\"”“»](?:\s*[–—-]\s*\S.{0,60})?$")


@dataclass(frozen=True, slots=True)
class Deck:
    """What only all slides together tell: the notes that come again, and which slides are a card each."""

    again: frozenset[str]
    named: frozenset[int]
    """Slides with the name of whoever wrote a card as their title."""
    counted: frozenset[int]
    """Slides with the number of a card as their title."""
    photos: frozenset[int]
    """Slides that show a photo, its caption and who took it."""
    titled: frozenset[int]
    """Those of them whose title is the name of whoever took it."""
    below: frozenset[int]
    """Those of them whose last line is the name of whoever took it."""
    told: frozenset[int]
    """Those of them whose notes are the caption, and not of whoever collected them."""
    signed: Mapping[int, tuple[str, str]]
    """Slides with a card in one box and who signed it in another: both."""
    noted: list[Noted] = field(default_factory=list)
    """What notes told of cards, as far as the slides were read."""

    def is_card(self, slide: Any) -> bool:
        """Whether a slide is one card among others."""
        return slide.slide_id in self.named | self.counted | self.photos | self.signed.keys()

    def card_on(self, slide: Any) -> tuple[str, str] | None:
        """The words of the one card on a slide and the name on it; None where it has no name or is no card."""
        if slide.slide_id in self.named:
            return " ".join(words_on(slide)), " ".join(paragraphs(slide.shapes.title))
        return self.signed.get(slide.slide_id)

    def credited(self, slide: Any, lines: Sequence[str]) -> list[str]:
        """The lines on a slide with a photo, with the name alone above or below the words as a credit."""
        if slide.slide_id in self.titled:
            title = " ".join(paragraphs(slide.shapes.title))
            return [f"{TAKEN} {title}", *(line for line in lines if line != title)]
        return with_credit_below(lines) if slide.slide_id in self.below else list(lines)

    def is_beside(self, note: str, slide: Any) -> bool:
        """Whether a note tells of the card on its slide or of whoever it is of."""
        who = (words_on_all(slide) or [""])[-1].strip(" –—-") if slide.slide_id in self.below else ""
        return is_about_card(note) or tells_of(note, who) or (slide.slide_id in self.photos and is_for_picture(note))

    def is_caption(self, note: str, slide: Any) -> bool:
        """Whether a note is what is told of the photo on its slide, and not what is to be done with that."""
        return slide.slide_id in self.told and not is_for_picture(note)


def deck_of(slides: Sequence[Any]) -> Deck:
    """What all slides of a presentation tell together."""
    photos = photo_slides(slides)
    titled, below = titled_by_name(slides) & photos, named_below(slides) & photos
    told = told_in_notes([slide for slide in slides if slide.slide_id in photos])
    return Deck(
        _again(slides), _named_cards(slides), _counted_cards(slides), photos, titled, below, told, signed_boxes(slides)
    )


def _counted_cards(slides: Sequence[Any]) -> frozenset[int]:
    """The slides whose title is the number of a card, where most have such a one."""
    titles = {s.slide_id: " ".join(paragraphs(s.shapes.title)) for s in slides if s.shapes.title is not None}
    cards = [number for number, title in titles.items() if is_count(title)]
    return frozenset(cards) if len(cards) >= 3 and len(cards) >= 0.7 * len(titles) else frozenset()


def _again(slides: Sequence[Any]) -> frozenset[str]:
    """What stands in the notes of several slides in the same words, and asides among what reminds whoever presents:
    nobody says one thing about everything."""
    lines = Counter(
        line
        for slide in slides
        if slide.has_notes_slide
        for line in {line for shape in slide.notes_slide.placeholders for line in text_of(shape)}
    )
    return frozenset(line for line, n in lines.items() if n >= 2) | asides_among([*lines])


def _says_what(title: str) -> bool:
    """Whether a title says what stands below it and no name: ``Pledges: Food``.

    >>> _says_what("Pledges: Food"), _says_what("Our dreams – indoors"), _says_what("Hope Adeyemi")
    (True, True, False)
    """
    first, *rest = re.split(r"\s*[:–—]\s*|\s-\s", title, maxsplit=1)
    return bool(rest) and kind_in_words(first) is not None


def _are_several(lines: Sequence[str]) -> bool:
    """Whether the lines of a box are said by several people: quotations, or words with a name behind each.

    >>> _are_several(["“I'll cook.” – Ola", "“I'll drive.” – Bo"]), _are_several(["I'll cook.", "And I'll drive."])
    (True, False)
    """
    said = sum(1 for line in lines if _QUOTED_LINE.match(line) or behind(line) is not None)
    return len(lines) >= 2 and said == len(lines)


def _named_cards(slides: Sequence[Any]) -> frozenset[int]:
    """The slides that are a card each, where most have a name as their title and one text below it."""
    found: dict[int, bool] = {}
    for slide in slides:
        title = slide.shapes.title
        texts = [
            text_of(shape) for shape in shapes_of(slide.shapes) if title is None or shape.shape_id != title.shape_id
        ]
        if title is None or not any(texts):
            continue
        parts = [part.strip() for part in " ".join(paragraphs(title)).split(",") if part.strip()]
        named = bool(parts) and (is_signature(parts) or NOBODY.match(parts[0]) is not None)
        subtitled = any(s.is_placeholder and s.placeholder_format.type in subtitles() for s in slide.shapes)
        if not subtitled:
            alone = sum(map(bool, texts)) == 1 and not _are_several([line for lines in texts for line in lines])
            found[slide.slide_id] = named and alone and not (is_own_title(parts[0]) or _says_what(parts[0]))
    cards = [number for number, is_card in found.items() if is_card]
    return frozenset(cards) if len(cards) >= 3 and len(cards) >= 0.7 * len(found) else frozenset()
