"""Dream cards typed up in a document: rows of a table, items of a list, or a line with what was said of it below.

What a typist wrote around them, totals, numbers of cards and names of photos are no dreams; by when and dots are kept
beside each.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from harvest.model import Kind, Reading
from harvest.model.card_columns import dots_in
from harvest.model.horizon_words import as_told, is_when
from harvest.model.table_names import one_label, parts_of
from harvest.readers.documents.cards.card_details import STUCK, WHEN, behind, below, counts_bare
from harvest.readers.documents.cards.card_headings import HEADING, card_headings
from harvest.readers.documents.cards.dream_tables import columns_of, heads_are_tables, label_of
from harvest.readers.documents.cards.printed_cards import PROMPT
from harvest.readers.documents.cards.statements import COUNTS, listed_statements
from harvest.readers.documents.lines import Block, Line
from harvest.readers.documents.stories.headings import RULE
from harvest.readers.documents.stories.parted_texts import is_count
from harvest.readers.dropping import LeftOut
from harvest.readers.recognise.dates import date_of_header
from harvest.readers.recognise.event_structure import heading_place, named_table
from harvest.readers.recognise.kinds import kind_in_words
from harvest.readers.tables.boards import board_rows
from harvest.readers.transcripts.utterances import Utterance
from harvest.readers.uploaded_file import UploadedFile

DETAILS = "by when and dots on cards (kept beside the words)"
AROUND = "what whoever typed the cards up wrote around them"
PLACES = "headings (kept as table, round or question)"
PICTURES = "names of pictures (kept beside the words)"
_PICTURE = re.compile(
    r"\W*(?:(?:IMG|DSC|DSCN|DSCF|PXL|P|SAM|photo|foto|bild|image)[ _-]?\d{1,8}(?:_\d+)*(?:\.\w{3,4})?|"
    r"\S+\.(?:jpe?g|png|heic))\W*",
    re.IGNORECASE,
)
_BULLET = re.compile(r"^\s*(?:[-*•‣▪◦·]|\d{1,3}[.)])\s+(?=\S)")
_WORD_FOR_TABLE = re.compile(
    r"\b(?:table|group|tisch|gruppe|mesa|grupo|tavolo|gruppo|tafel|groep|"
    r"stolik|stół|grupa|bord|bwrdd|grŵp|groupe)\b",
    re.I,
)
_CARD_AHEAD = re.compile(r"^\W*(?:dream |wish )?card\s*#?\d{1,3}\s*[:.)–—-]+\s*(?=\S)", re.I)
_AT_TABLE = re.compile(r"(.{1,40}?)[\s,;–—-]*[(\[]?\s*((?i:table)\s\w{1,12}|T\s?\d{1,2})\s*[)\]]?\W*")
_SIGNED_BY = re.compile(r"[–—~-]{1,2}\s*[^\W\d_](?:[^.!?–—\n]|(?<=\b[A-Z])\.){1,44}")
"""A line below a card that says who wrote it."""
_DASH = re.compile(r"\s+[–—-]\s+|:\s+|:$")
_LEAST, _DETAILED, _LONGEST, _AROUND = 3, 0.4, 60, 60


@dataclass(slots=True)
class Card:
    """The words of one card, its table, and what stands beside them."""

    text: str
    table: str | None
    beside: dict[str, str] = field(default_factory=dict)


@dataclass(slots=True)
class _Found:
    cards: list[Card] = field(default_factory=list)
    left: LeftOut = field(default_factory=LeftOut)
    around: list[str] = field(default_factory=list)
    detailed: set[int] = field(default_factory=set)
    rows: int = 0
    bare: bool = False


def dream_cards(file: UploadedFile, blocks: Sequence[Block]) -> Reading | None:
    """The dreams of a document that holds cards with what was said of them; None for any other document."""
    found = _walk(file, blocks)
    if found is None or len(found.cards) < _LEAST:
        return None
    if not found.rows and len(found.detailed) < max(2, _DETAILED * len(found.cards)):
        return None
    words = [len(card.text.split()) for card in found.cards]
    if max(words) > _LONGEST or sum(len(text.split()) for text in found.around) > max(_AROUND, sum(words)):
        return None
    fields = replace(file.fields, kind=Kind.DREAM, date=file.fields.date or date_of_header(found.around))
    said = [Utterance(card.text, table=card.table or fields.table, new_turn=True) for card in found.cards]
    prose = listed_statements(said, fields, found.left)
    sources = tuple(
        replace(source, attributes={**source.attributes, **card.beside})
        for source, card in zip(prose.sources, found.cards, strict=True)
    )
    told = [f"Left out around the cards: “{' / '.join(found.around)[:160]}”."] if found.around else []
    file.dropped.take(found.left)
    return file.reading(f"dream cards ({file.format.label})", Kind.DREAM, sources, warnings=[*told, *prose.warnings])


def _walk(file: UploadedFile, blocks: Sequence[Block]) -> _Found | None:
    filled = [block for block in blocks if isinstance(block, Line) and block.text.strip()]
    lines = [line for line in filled if not RULE.match(line.text.strip())]
    often, ruled = Counter(line.text.strip() for line in lines), len(lines) < len(filled)
    tables = [block for block in blocks if not isinstance(block, Line)]
    called = (file.name, *(line.text for line in lines[:2] if len(line.text.split()) <= 8))
    named = any(kind_in_words(text) is Kind.DREAM for text in called)
    if not named and not any(columns_of(rows) for rows in tables):
        return None
    listed = sum(1 for line in lines if line.item or _BULLET.match(line.text)) >= 2 or bool(tables)
    found, first, picture, when = (
        _Found(bare=counts_bare(_cards_only(lines))),
        True,
        "",
        "",
    )
    table: str | None = file.fields.table
    heads = card_headings(file.name, blocks)
    over: dict[str, str] = {}
    for at, block in enumerate(blocks):
        if not isinstance(block, Line):
            if (columns := columns_of(block, named)) is not None:
                _rows(found, block, columns, table, over)
            elif not _under_tables(found, block):
                return None
            found.rows += 1
            continue
        text = block.text.strip()
        if not text or RULE.match(text):
            found.left.add("ruled lines", text) if text else None
        elif (marked := _AT_TABLE.fullmatch(text)) and (_PICTURE.fullmatch(marked[1]) or is_count(marked[1])):
            table = label_of(marked[2])
            picture = marked[1].strip() if _PICTURE.fullmatch(marked[1]) else ""
            found.left.add(PICTURES if picture else COUNTS, text)
        elif (place := table_in(block)) is not None:
            table, when, over = place, "", {}
            found.left.add(PLACES, text)
        elif at in heads:
            name, is_table = heads[at]
            table, when, over = (name, "", {}) if is_table else (table, "", {HEADING: name})
            found.left.add(PLACES, text)
        elif (block.heading or (listed and not (block.item or _BULLET.match(text)))) and is_when(text):
            when = as_told(text.rstrip(" :"))
            found.left.add(DETAILS, text)
        elif block.heading or (
            first and not (block.item or _BULLET.match(text)) and below(text) is None and _is_title(text)
        ):
            found.left.add("headings", text)
        elif _PICTURE.fullmatch(text):
            picture = text
            found.left.add(PICTURES, text)
        elif is_count(text):
            found.left.add(COUNTS, text)
        elif board_rows.is_count(text):
            found.left.add("rows that sum up the others", text)
        elif found.cards and (details := below(text)) is not None:
            found.cards[-1].beside |= details
            found.detailed.add(len(found.cards) - 1)
            found.left.add(DETAILS, text)
        elif ruled and often[text] >= _LEAST and not (block.item or _BULLET.match(text)):
            found.left.add(PROMPT, text)
        elif ruled and found.cards and not _BULLET.match(text) and _SIGNED_BY.fullmatch(text):
            found.cards[-1].text += f" {text}"  # its teller is told from the words later
            found.detailed.add(len(found.cards) - 1)
        elif (
            listed and not (block.item or _BULLET.match(text)) or not listed and not found.cards and _by_a_typist(text)
        ):
            found.around.append(text)
            found.left.add(AROUND, text)
        else:
            _card(found, text, table, {**over, **({"Photo": picture} if picture else {})}, when)
        first = first and not text
    return found


def _cards_only(lines: Sequence[Line]) -> list[str]:
    """The lines that may be cards: the items where there is a list."""
    items = [line.text for line in lines if line.item or _BULLET.match(line.text)]
    return items if len(items) >= _LEAST else [line.text for line in lines if not line.heading]


def _card(found: _Found, text: str, table: str | None, beside: dict[str, str], when: str) -> None:
    bullet = _BULLET.match(text)
    if bullet:
        found.left.add("marks of lists", bullet.group())
        text = text[bullet.end() :]
    if numbered := _CARD_AHEAD.match(text):
        found.left.add(COUNTS, numbered.group())
        text = text[numbered.end() :]
    words, details = behind(text, found.bare)
    if details or words != text.rstrip() or when:
        found.detailed.add(len(found.cards))
        found.left.add(DETAILS, text.replace(words, "", 1))
    found.cards.append(Card(words, table, {**({WHEN: when} if when else {}), **details, **beside}))


def _under_tables(found: _Found, rows: Sequence[Sequence[str]]) -> bool:
    """Whether the heads of a table's columns are tables of the event: then each line below one is a card of it."""
    if not heads_are_tables(rows):
        return False
    places = [heading_place(head) for head in rows[0]]
    found.left.add("column names", " ".join(rows[0]))
    for n, place in enumerate(places):
        cells = [row[n] for row in rows[1:] if n < len(row)]
        for line in (part.strip() for cell in cells for part in cell.split("\n") if part.strip()):
            _card(found, line, place.table if place else None, {}, "")
    return True


def table_in(line: Line) -> str | None:
    """The table that a line names and nothing else but a remark: ``TABLE 2``, ``Lantern (table 3) – just a list``.

    >>> table_in(Line("Samphire (table 4) – on the window")), table_in(Line("TABLE 2")), table_in(Line("Heron table"))
    ('4 Samphire', '2', 'Heron')
    >>> table_in(Line("A long table down the high street – free for all")) is None
    True
    """
    text = line.text.strip().strip("*_#=~ ")
    if line.item or _BULLET.match(text) or not _WORD_FOR_TABLE.search(text):
        place = heading_place(text) if re.fullmatch(r"T\s?\d{1,2}\W*", text) else None
        return place.table if place is not None else None
    for part in (text, _DASH.split(text)[0]):
        number, called = parts_of(part)
        if (
            number
            and called
            and len(part.split()) <= 6
            and _WORD_FOR_TABLE.search(part)
            and kind_in_words(called) is None
        ):
            return one_label(f"{number} {called}")
    if name := named_table(_DASH.split(text)[0]):
        return name
    place = heading_place(text, is_heading=line.heading is not None or len(text.split()) <= 4)
    return place.table if place is not None and not place.question else None


def _is_title(text: str) -> bool:
    return len(text.split()) <= 10 and (text.isupper() or kind_in_words(text) is not None) and behind(text)[1] == {}


def _by_a_typist(text: str) -> bool:
    return (
        re.search(r"\b(?:typed|abgetippt|recopié\w*|przepisan\w+|transcrit\w*|brackets|spelling)\b", text, re.I)
        is not None
    )


def _rows(
    found: _Found,
    rows: Sequence[Sequence[str]],
    columns: dict[int, str],
    table: str | None,
    over: Mapping[str, str],
) -> None:
    found.left.add("column names", " ".join(rows[0]))
    at = next(n for n, what in columns.items() if what == "text")
    for row in rows[1:]:
        words = " ".join(row[at].split()) if at < len(row) else ""
        rest = [cell for n, cell in enumerate(row) if n != at and cell.strip()]
        if not words or board_rows.is_count(words) or re.fullmatch(r"total\W*", (rest or [""])[0].strip(), re.I):
            found.left.add("rows that sum up the others" if words or rest else "rows without any answer", " ".join(row))
            continue
        text, beside = behind(words, found.bare)
        here = table
        for n, what in columns.items():
            cell = " ".join(row[n].split()) if n < len(row) else ""
            if what == WHEN and as_told(cell):
                beside[WHEN] = cell
            elif what == STUCK and dots_in(cell) is not None:
                beside[STUCK] = str(dots_in(cell))
            elif what == "table" and cell:
                here = label_of(cell)
            elif cell and what not in (WHEN, STUCK, "table", "number", "text"):
                beside[what] = cell
        found.left.add(DETAILS, " ".join([words.replace(text, "", 1), *rest]))
        found.detailed.add(len(found.cards))
        found.cards.append(Card(text, here, {**over, **beside}))
