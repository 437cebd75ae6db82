"""A document as a list of blocks, so that Word, HTML and Markdown say the same."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from harvest.evidence import Picture, Quotation


@dataclass(frozen=True, slots=True)
class Heading:
    text: str
    level: int = 1


@dataclass(frozen=True, slots=True)
class Para:
    """A paragraph; ``kind`` is empty, ``lead``, ``note``, ``figures``, ``written`` or ``ask`` (to be filled in)."""

    text: str
    kind: str = ""


@dataclass(frozen=True, slots=True)
class Bullets:
    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Quote:
    """A quotation with its number in the appendix; ``text`` is what is printed."""

    number: int
    quotation: Quotation
    text: str


@dataclass(frozen=True, slots=True)
class Table:
    """A table; ``widths`` are shares of the page, ``numbers`` the columns that hold figures."""

    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    widths: tuple[float, ...] = ()
    numbers: tuple[int, ...] = ()
    caption: str = ""
    anchors: tuple[str, ...] = ()
    """A name for each row, where something leads to it."""


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows starts on a new page; with ``wide`` the pages lie on their side, which long tables need."""

    wide: bool = False


Block = Heading | Para | Bullets | Quote | Table | Picture | PageBreak


@dataclass(frozen=True, slots=True)
class BlockDocument:
    """A whole document: what stands on its title page, its blocks, and what its file properties say."""

    title: str
    subtitle: str
    blocks: tuple[Block, ...]
    about: Mapping[str, str] = field(default_factory=dict)
