# ruff: noqa: E501 – patterns are easier to check on one line
"""Slides without a title that hold what somebody wrote on a card and who signed, in two boxes or one below the other."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from harvest.readers.documents.lines import Line
from harvest.readers.dropping import LeftOut
from harvest.readers.formats.slide_shapes import furniture, paragraphs, shapes_of, text_of
from harvest.readers.recognise.recurring import NOBODY, UNSIGNED, is_signature, parts_of

_QUOTED = re.compile(r"[\"“„«][^\"“”„«»]{3,600}[\"”“»]", re.S)
_ENDS = re.compile(r"(?<![A-Z])[.!?…]\W*$")
_LEAST, _MOST, _SIGNED, _WORDS, _NAME = 3, 0.7, 0.6, 2, 8
"""So many slides, and so much of all without a title; so many of them signed by what is surely a name; so many words at
least on a card and at most below it."""


def signed_boxes(slides: Sequence[Any]) -> Mapping[int, tuple[str, str]]:
    """The words on each such slide and who signed them, where most slides without a title hold the two."""
    found: dict[int, tuple[str, str]] = {}
    surely = others = 0
    for slide in slides:
        if slide.shapes.title is not None and paragraphs(slide.shapes.title):
            continue
        boxes = [lines for shape in shapes_of(slide.shapes) if (lines := _lines(shape))]
        drawn = any(shape.element.tag.endswith("}pic") for shape in shapes_of(slide.shapes))
        if len(boxes) == 1 and len(boxes[0]) > 1 and _QUOTED.fullmatch(" ".join(boxes[0][:-1])):
            boxes, drawn = [boxes[0][:-1], boxes[0][-1:]], False  # a name in the same box is whose words they are
        if len(boxes) != 2 or drawn or (card := _card(*boxes)) is None:
            others += bool(boxes)
            continue
        found[slide.slide_id] = card
        surely += NOBODY.match(card[1]) is not None or is_signature(parts_of(card[1]) or ("",))
    enough = len(found) >= max(_LEAST, _MOST * (len(found) + others)) and surely >= _SIGNED * len(found)
    return found if enough else {}


def _lines(shape: Any) -> list[str]:
    """The lines of a box that is neither the slide's number nor its foot, nor counts the cards."""
    lines = [] if shape.is_placeholder and shape.placeholder_format.type in furniture() else text_of(shape)
    return [] if all(line.strip("#. ").isdigit() for line in lines) else lines


def _card(first: Sequence[str], second: Sequence[str]) -> tuple[str, str] | None:
    """The words and who signed them, where the one box holds a quotation or more words and the other a name."""
    above, below = " ".join(first), " ".join(second)
    if _QUOTED.fullmatch(below) and not _QUOTED.fullmatch(above):
        first, second, above, below = second, first, below, above
    who = below.lstrip("–—- ")
    named = len(second) == 1 and len(who.split()) <= _NAME and who[:1].isupper() and not _ENDS.search(who)
    said = _QUOTED.fullmatch(above) is not None or len(above.split()) >= max(_WORDS, len(who.split()) + 1)
    return (above, who) if said and (named or NOBODY.match(who)) and not _QUOTED.fullmatch(below) else None


_BACK = re.compile(
    r"^\W*(?:(?:on |written on )?(?:the )?(?:back|reverse|other side)(?: of (?:the |this |their |her |his )?(?:card|slip|leaf|postcard|note))?"
    r"|(?:the )?(?:card|slip|leaf|postcard|note) (?:goes on|continues))(?: (?:it )?(?:also )?(?:says|reads|said))?\s*[:–—-]+\s*(?=\S)",
    re.I,
)
ON_BACK = "what says that words of a card stand on its back"


def words_on_back(note: str) -> str:
    """What a note beside a card gives as words on its back; empty for any other note.

    >>> words_on_back("Back of card says: and my ladder"), words_on_back("On the back is a drawing of a ladder")
    ('and my ladder', '')
    """
    return note[found.end() :] if (found := _BACK.match(note)) else ""


def line_of_card(said: str, who: str, back: Sequence[str], dropped: LeftOut) -> Line:
    """The line of a card that bears a name, or a word for none; what signs and is no name stands beside the line.

    ``back`` are notes of what stands on its back: their words go on with those of the card.
    """
    for note in back:
        words = words_on_back(note)
        dropped.add(ON_BACK, note[: -len(words)])
        if _QUOTED.fullmatch(said):
            dropped.add("quotation marks round whole statements", "“”")
            said = said[1:-1]
        said = f"{said} {words}"
    if NOBODY.match(who):
        dropped.add(UNSIGNED, who)
        return Line(said, item=True)
    plain = is_signature(parts_of(who) or ("",))
    return Line(f"{said} – {who}", item=True) if plain else Line(said, item=True, who=who)
