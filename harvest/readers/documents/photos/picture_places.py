# ruff: noqa: E501 – patterns and examples are easier to check on one line
"""Lines that only say where a picture goes, for whoever lays a page out: “[insert photo 3 here]”. Nobody's words."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.documents.lines import Block, Line
from harvest.readers.dropping import LeftOut

PLACES = "places for pictures (“insert photo here”)"
_PICTURE = (
    r"(?:(?:photo(?:graph)?|picture|pic|image|img|foto|bild|drawing|map|logo|scan|illustration|llun|imagen|immagine|zdjęcie)s?"
    r"(?:\s*(?:no\.?|nr\.?|number|#)?\s*\d{1,3}[a-z]?)?)"
)
_PUT = r"(?:insert|add|put|place|paste|drop|position|hier|einfügen|insérer|insertar|inserire|wstaw)"
_HERE = r"(?:here|below|above|placeholder|goes here|to go here|in here|to be (?:inserted|added|placed)(?: here)?|hier(?: einfügen)?|einfügen|ici|aquí|qui|tutaj|yma)"
_PLACE = re.compile(
    rf"^\W*(?:please )?(?:{_PUT} (?:(?:the|your|an?|das|la|le|una?|une|un) )?(?:[\w'’-]+ )?{_PICTURE}(?: (?:\w+ )?{_HERE})?|"
    rf"(?:(?:the|your) )?{_PICTURE} {_HERE})\W*$",
    re.I,
)


def is_place_for_picture(text: str) -> bool:
    """Whether a line only says that a picture is to be put there.

    >>> is_place_for_picture("[insert photo 2 here]"), is_place_for_picture("PHOTO HERE"), is_place_for_picture("<add your picture>")
    (True, True, True)
    >>> is_place_for_picture("Add photos of the mill to the wall"), is_place_for_picture("The photo here is of my nan"), is_place_for_picture("Photo 2")
    (False, False, False)
    """
    return len(text) <= _LONGEST and _PLACE.match(text.strip()) is not None


def without_picture_places(blocks: Sequence[Block], dropped: LeftOut) -> list[Block]:
    """The blocks of a document without the lines that say where pictures go; an empty line stands in the place of each."""
    made: list[Block] = []
    for block in blocks:
        if isinstance(block, Line) and is_place_for_picture(block.text):
            dropped.add(PLACES, block.text)
            made.append(Line(""))
        else:
            made.append(block)
    return made


_LONGEST = 60
