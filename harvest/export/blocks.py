"""A document as a list of blocks, so that Word, OpenDocument, PDF, HTML and Markdown say the same."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from harvest.evidence import Picture, Quotation
from harvest.export.days import as_written
from harvest.export.other_languages import ENGLISH, spoken_code, spoken_in
from harvest.export.sentences import attribution


@dataclass(frozen=True, slots=True)
class Heading:
    """``anchor`` is a name for it, where something leads to it."""

    text: str
    level: int = 1
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Para:
    """A paragraph; ``kind`` is empty, ``draft``, ``lead``, ``note``, ``figures``, ``written``, ``ask`` (to fill in) or
    ``foot``."""

    text: str
    kind: str = ""


@dataclass(frozen=True, slots=True)
class Bullets:
    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Quote:
    """A quotation with its number in the appendix; ``text`` is what is printed, ``label`` what it stands there for."""

    number: int
    quotation: Quotation
    text: str
    label: str = ""

    @property
    def said_as(self) -> str:
        """What stands beside it: what it is there for, else how it is coded."""
        return self.label or self.quotation.said_as

    @property
    def language(self) -> str:
        """The code of the language it is said in, for whatever reads it aloud."""
        return spoken_code(self.text)

    @property
    def translation(self) -> str:
        """What a person translated it to, as that; empty where nobody did."""
        return self.quotation.translated

    @property
    def before(self) -> str:
        """What was said just before it, where somebody asked for that and it may leave."""
        return self.quotation.before.said if self.quotation.before else ""

    @property
    def by(self) -> str:
        """Who said it where, and in which other language: ``Voice 12, Table 1, Spring café (in Ukrainian)``."""
        other = spoken_in(self.text)
        return attribution(self.quotation) + (f" ({other.words})" if other else "")


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
    words: tuple[int, ...] = ()
    """The columns that hold somebody's words, which may be in another language."""
    ways: Mapping[tuple[int, int], tuple[tuple[str, str], ...]] = field(default_factory=dict)
    """What stands behind the words of a cell, by row and column: ways to other places, as `Links` has them."""

    def language(self, column: int, text: str) -> str:
        """The code of the language of a cell, for whatever reads it aloud."""
        return spoken_code(text) if column in self.words else ENGLISH

    def places(self, row: int, column: int, said: Collection[str], named: set[str]) -> tuple[str, ...]:
        """The names by which rows that a cell leads to lead back to it: ``said`` are all such names, ``named`` those
        that have their place already, which these join."""
        back = (f"said-{to}" for _, to in self.ways.get((row, column), ()))
        found = tuple(dict.fromkeys(name for name in back if name in said and name not in named))
        named.update(found)
        return found


@dataclass(frozen=True, slots=True)
class Links:
    """Words with ways to other places of the document: pairs of what is printed and the name of a heading or row."""

    text: str
    items: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows starts on a new page; with ``wide`` the pages lie on their side, which long tables need."""

    wide: bool = False


@dataclass(frozen=True, slots=True)
class ColumnBreak:
    """What follows stands in the second column of a document that takes one side."""


Block = Heading | Para | Bullets | Links | Quote | Table | Picture | PageBreak | ColumnBreak


DATED = "Date of this evidence"
"""The word beside the day of a document's figures."""


@dataclass(frozen=True, slots=True)
class BlockDocument:
    """A whole document: what stands on its title page, its blocks, and what its file properties say."""

    title: str
    subtitle: str
    blocks: tuple[Block, ...]
    about: Mapping[str, str] = field(default_factory=dict)
    contents: bool = True
    """Whether a list of contents is printed; not where the document is short and leads on by itself."""
    one_side: float = 0
    """The size of print, in points, at which it takes one side of A4: from its first heading in two columns, paragraphs
    of the kind ``foot`` below both. 0 where it takes as many pages as it needs."""
    short: bool = False
    """Whether what is read of it takes a few pages, so that there is less room around everything."""

    @property
    def said(self) -> frozenset[str]:
        """The names of the places that rows lead back to: where the words they are about are printed first."""
        tables = [b for b in self.blocks if isinstance(b, Table)]
        rows = {anchor for b in tables for anchor in b.anchors}
        led = {to for b in tables for ways in b.ways.values() for _, to in ways} & rows
        quoted = {f"q{b.number}" for b in self.blocks if isinstance(b, Quote)}
        return frozenset(f"said-{name}" for name in led | quoted)

    @property
    def dated(self) -> str:
        """What stands below its title: the day of its figures, and what they are of."""
        day, narrowed = as_written(self.about.get(DATED, "")), self.about.get("Filter", "").removeprefix("none: ")
        return " · ".join(part for part in (day, narrowed) if part)
