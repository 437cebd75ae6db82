"""Codebooks written before frameworks declared themselves: what the software knew about one of them, said in its file.

Until then element 1 was held back, element 2 had sides, and rings were drawn, because the code said so for everybody.
That was true of the Toronto framework alone. Inquiries hold such files at the same version numbers as newer ones, so
the mark of an old one is not its version but that it declares nothing.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from harvest.model import Centre, Code, Codebook, FrameworkPicture, Ring
from harvest.model.plain import build

FIGURE = "figure6"
"""The field with the rings in prose, which only files from before have."""
_TORONTO = re.compile(r"toronto(-\d+)?\Z")  # a second one that came from a file got a number
_IDENTIFYING, _SITE, _TALENTS = 1, 2, 3
_PICTURE = FrameworkPicture(
    "rings",
    "Community capacity: what helps above, what stands in the way below",
    "After Figure 6 of the framework. The inner ring is the community itself, the outer ring what comes from outside.",
    Centre(_TALENTS, label="Talents, skills, strengths, abilities"),
    (Ring("inside", "from inside the community"), Ring("outside", "from outside the community")),
)


def declared(book: Codebook, figure: bool = False) -> Codebook:
    """The codebook, with Toronto's declarations where it is Toronto's and from before there were any.

    ``figure`` says that the file had the field with the rings in prose.
    """
    if not (figure or _TORONTO.match(book.id)):
        return book
    if book.picture or book.identifying_elements or any(c.identifying or c.side for c in book.codes):
        return book
    numbers = set(book.elements) | {c.element for c in book.codes}
    ids = {c.id for c in book.codes if c.opposite is None and c.merged_into is None}
    return replace(
        book,
        identifying_elements=(_IDENTIFYING,) if _IDENTIFYING in numbers else (),
        picture=_PICTURE if _TALENTS in numbers else replace(_PICTURE, centre=None),
        codes=tuple(_site(code, ids) if code.element == _SITE else code for code in book.codes),
    )


def _site(code: Code, ids: set[str]) -> Code:
    """A description of the place with its side, which was read from its id, and with its opposite."""
    head, _, tail = code.id.rpartition("_")
    other = f"{head}_negative" if tail == "positive" else f"{head}_positive" if tail == "negative" else ""
    return replace(
        code,
        side=None if code.pole else "barrier" if code.id.endswith("negative") else "asset",
        opposite=other if code.id in ids and other in ids else code.opposite,
    )


def rebuilt(data: Mapping[str, Any]) -> Codebook:
    """A codebook from the plain values of a table or a project, also where they are from before."""
    book: Codebook = build(Codebook, {name: value for name, value in data.items() if name != "rings"})
    return declared(book, "rings" in data)
