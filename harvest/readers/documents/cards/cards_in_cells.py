"""A table in a document whose cells are cards: no row names columns, each cell is a text of its own, often signed."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from harvest.model import Kind
from harvest.model.punctuation import asks, ends_sentence
from harvest.readers.documents.cards.points_in_cells import points_in_cells
from harvest.readers.documents.cards.printed_cards import PROMPT, without_number
from harvest.readers.documents.cards.signed_fields import signed_in_fields
from harvest.readers.documents.forms.boxes import boxes_in
from harvest.readers.documents.lines import Block, Line
from harvest.readers.dropping import LeftOut, visible
from harvest.readers.recognise.kinds import kind_in_words
from harvest.readers.recognise.recurring import names_behind

_LEAST, _FEWEST, _MOST = 6, 3, 0.8
_OF_CARDS = (Kind.DREAM, Kind.PLEDGE)


def as_lines(blocks: Sequence[Block], dropped: LeftOut) -> list[Block]:
    r"""The blocks with each cell of such tables as one paragraph; other tables as they are.

    >>> cells = [["We eat together. – Jo", "The bus sings at night. – Bo K."], ["No more cones.", "Trees here. – Al"],
    ...          ["We swim at noon. – Obi", "Nobody eats alone. – Mina"]]
    >>> len(as_lines([cells], LeftOut()))
    6
    >>> numbered = [[f"My dream is… (card {n})\n{words}"] for n, words in enumerate(("A ferry.", "A van.", "Ours!"), 1)]
    >>> [line.text for line in as_lines([Line("Dreams"), numbered], LeftOut())][1:]
    ['A ferry.', 'A van.', 'Ours!']
    >>> cards = [["My dream is…\nA ferry.\nName: Jo, 84", "My dream is…\na van"], ["My dream is…\nOurs!\nName: Mo"]]
    >>> [line.text for line in as_lines([Line("Dreams"), cards], LeftOut())][1:]
    ['A ferry.\n– Jo, 84', 'a van', 'Ours!\n– Mo']
    >>> [line.text for line in as_lines([cards], LeftOut())][:4]
    ['My dream is…', '1', 'A ferry.', '– Jo, 84']
    """
    made: list[Block] = []
    titled = any(isinstance(block, Line) and kind_in_words(block.text) in _OF_CARDS for block in blocks)
    for n, block in enumerate(blocks):
        if not isinstance(block, Line) and (cards := _under_prompt(block, dropped)):
            told_after = any(not isinstance(after, Line) or after.text.strip() for after in blocks[n + 1 :])
            apart = not titled and not told_after and not any("\n" in card.split("\n–")[0] for card in cards)
            made += _numbered(block, cards, dropped) if apart else [Line(card, item=True) for card in cards]
            continue
        if not isinstance(block, Line) and (points := points_in_cells(block, dropped)):
            made += points
            continue
        cells = [] if isinstance(block, Line) else [" ".join(cell.split()) for row in block for cell in row if cell]
        if isinstance(block, Line) or not _are_cards(block, cells):
            made.append(block)
        else:
            made += [Line(cell, item=True) for cell in cells]
    return made


def _under_prompt(rows: Sequence[Sequence[str]], dropped: LeftOut) -> list[str]:
    """What stands on cards that all begin with the line that was printed on them, each with who signed it; no cards
    where the cells begin with anything else."""
    cells = [
        [line.strip() for line in cell.split("\n") if line.strip()] for row in rows for cell in row if cell.strip()
    ]
    prints = [without_number(cell[0]) or cell[0] for cell in cells]
    prompt, times = Counter(prints).most_common(1)[0] if cells else ("", 0)
    if times < max(_FEWEST, _MOST * len(cells)) or sum(len(cell) > 1 for cell in cells) < times:
        return []
    for cell, own in zip(cells, prints, strict=True):
        if own == prompt:
            dropped.add(PROMPT, cell[0])
    label = re.sub(r"\W+$", "", prompt)
    cards = [
        signed_in_fields(cell[1:] if own == prompt else cell, dropped) for cell, own in zip(cells, prints, strict=True)
    ]
    return ["\n".join(_fields_first(card, label)) for card in cards if card]


def _numbered(rows: Sequence[Sequence[str]], cards: Sequence[str], dropped: LeftOut) -> list[Block]:
    """The cards, each below its number, where no title says that they are cards: below what is printed on them, if that
    says what stands on them or asks for it."""
    prints = [cell.strip().split("\n")[0].strip() for row in rows for cell in row if cell.strip()]
    prompt = Counter(prints).most_common(1)[0][0]
    made: list[Block] = []
    if asks(prompt) or kind_in_words(prompt) in _OF_CARDS:
        dropped.less(PROMPT, visible(prompt))
        made.append(Line(prompt, heading=2))
    for n, card in enumerate(cards, 1):
        dropped.less(PROMPT, len(str(n)))
        made += [Line(str(n)), *map(Line, card.split("\n")), Line("")]
    return made


def _fields_first(card: Sequence[str], label: str) -> list[str]:
    """The lines of a card on which a form is filled in: its fields first, one a line, and the words behind ``label``.

    >>> _fields_first(["a roof garden", "Name: Jo   Age: 8", "☒ You may share my card"], "My dream is")
    ['Name: Jo', 'Age: 8', 'You may share my card: Yes', 'My dream is: a roof garden']
    """
    at = len(card)
    while at > 1 and (_NAMED.match(card[at - 1]) or boxes_in(card[at - 1]) is not None):
        at -= 1
    if not any(map(_NAMED.match, card[at:])):
        return [*card]
    fields: list[str] = []
    for line in card[at:]:
        box = boxes_in(line)
        one = box.options[0] if box is not None and len(box.options) == 1 and not box.before else None
        fields += [f"{one[1].strip()}: {'Yes' if one[0] else 'No'}"] if one else re.split(r"\s{3,}|\t+(?=\w+:)", line)
    return [*fields, f"{label}: {' '.join(card[:at])}"]


_NAMED = re.compile(r"^\W*(?:your |my |first )?name\s*:", re.I)


def _are_cards(rows: Sequence[Sequence[str]], cells: Sequence[str]) -> bool:
    """Whether the first row reads like all others, and the columns do not differ in what they hold."""
    if len(cells) < _LEAST or len(set(cells)) < len(cells) or any(map(asks, rows[0])):
        return False
    words = [len(cell.split()) for cell in cells]
    first = [len(cell.split()) for cell in rows[0] if cell]
    if min(first, default=0) < 4 or sum(n >= 3 for n in words) < _MOST * len(words):
        return False
    behind = names_behind(cells)
    ended = sum(
        1 for cell, name in zip(cells, behind, strict=True) if ends_sentence(cell[: name.end] if name else cell)
    )
    return ended >= _MOST * len(cells) and (any(behind) or len({len(row) for row in rows}) == 1)
