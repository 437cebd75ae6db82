# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""Retrospectives saved with a column for each heading and its cards below (EasyRetro, FunRetro, Retrium, Parabol …)."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.model.punctuation import asks
from harvest.readers.tables.boards.section_heads import is_of_the_board
from harvest.readers.tables.boards.tables_across import Across, details_apart
from harvest.readers.tables.cells import is_closed, is_machine

_VOTES = re.compile(
    r"\W*(?:(?:no\.? of |number of |total )?(?:up-?)?(?:votes?|likes?|dots?|points?|stars?|hearts?|thumbs(?: up)?|reactions?|\+1s?|score)|stimmen|votos?|voti|głosy|stemmen|pleidleisiau)(?: ?\(?\d{1,2}\)?)?\W*",
    re.I,
)
_COMMENTS = re.compile(
    r"\W*(?:comments?|replies|kommentare?|commentaires?|comentarios?|commenti|komentarze)(?: ?\(?\d{1,2}\)?)?\W*", re.I
)
_KNOWN = re.compile(
    r"\W*(?:what (?:went|is going|worked) (?:really )?well|went well|what (?:did(?: not|n['’]t)|could(?: have)?)(?: be| been| gone?)?(?: go| work)?(?: so)?(?: well| better)?|(?:did(?: not|n['’]t) go|not so|went less) well|what went wrong|"
    r"(?:things )?to (?:improve|change|keep|try|discuss)|improve(?:ments)?|could be better|action(?: items?|s)?|next steps|what (?:next|now)|kudos|shout-?outs?|thanks|appreciations?|puzzles|questions?|ideas?|"
    r"start(?: doing)?|stop(?: doing)?|continue(?: doing)?|keep(?: doing)?|more(?: of)?|less(?: of)?|drop|add|mad|sad|glad|liked|learned|lacked|longed for|loved|loathed|"
    r"wind|anchors?|sails?|rocks|island|sun|risks?|wishes|wishlist|dream (?:bigger|big)|dreams|roses?|thorns?|buds?|happy|unhappy|confused|surprised|good|bad|helped|hindered|hypothes[ei]s|"
    r"(?:das )?lief gut|(?:das )?lief (?:nicht (?:so )?gut|schlecht)|verbessern|(?:ce qui a )?bien marché|à améliorer|(?:lo que )?(?:salió|fue) bien|a mejorar|(?:co )?poszło dobrze|do poprawy|(?:wat )?ging goed|(?:kan|moet) beter|aeth yn dda|i'w wella)\W*",
    re.I,
)
"""How the columns of retrospectives are called."""
_CALLED = re.compile(
    r"(?<![^\W_])(?:retro(?:spective|spektive|spectiva|spettiva|spektywa)?s?|(?:easy|fun|go|team|metro|reet)[ -]?retro|goreflect|retrium|parabol|idea ?boardz|scrumlr|neatro|retrotool|reetro)(?![^\W\d_])",
    re.I,
)
_LOOK, _LEAST, _WORDS, _LONGEST, _CARDS = 8, 2, 8, 60, 3
"""So far down the headings are looked for; so many of them at least; so long is none; so many cards hang below."""


def cards_in_retro(name: str, rows: Sequence[Sequence[str]]) -> Across | None:
    """The cards below the headings of a retrospective: heading, “”, votes and words; None for any other table.

    ``name`` is what the file is called.

    >>> wall = [["Our day", "", "", ""], ["Went well", "Votes", "Dream bigger", "Votes"], ["Soup", "3", "A kiln", "9"], ["", "", "Lamps", "2"]]
    >>> cards_in_retro("day.csv", wall).rows
    [['Went well', '', '3', 'Soup'], ['Dream bigger', '', '9', 'A kiln'], ['Dream bigger', '', '2', 'Lamps']]
    >>> wall = [["Start", "Stop", "Continue"], ["A rota", "Late minutes", "Soup on Fridays"], ["", "", "The choir"]]
    >>> [(card[0], card[-1]) for card in cards_in_retro("day.csv", wall).rows][2:]
    [('Continue', 'Soup on Fridays'), ('Continue', 'The choir')]
    >>> cards_in_retro("day.csv", [["Name", "Votes", "Ward", "Votes"], ["Ada", "3", "Mill", "4"]])
    """
    for at, row in enumerate(rows[:_LOOK]):
        cells = [cell.strip() for cell in row]
        if sum(map(bool, cells)) < _LEAST:
            continue
        above = [cell.strip() for line in rows[:at] for cell in line if cell.strip()]
        below = rows[at + 1 :]
        found = _beside_votes(cells) or _by_name(cells, below, " ".join([name.replace("_", " "), *above]))
        if not found:
            return None
        made = _below(below, cells, found)
        if made is None:
            return None
        beside = [cell for n, cell in enumerate(cells) if cell and n not in found]
        beside += [card[-1] for card in made if is_of_the_board(card[-1])]
        return Across(details_apart([card for card in made if card[-1] not in beside]), [*above, *beside])
    return None


def _is(pattern: re.Pattern[str], cell: str) -> bool:
    return len(cell) <= _LONGEST and pattern.fullmatch(cell) is not None


def _is_heading(cell: str) -> bool:
    return (
        0 < len(cell) <= _LONGEST
        and len(cell.split()) <= _WORDS
        and not (is_machine(cell) or _NO_HEADING.fullmatch(cell))
    )


_NO_HEADING = re.compile(
    r"(?:(?:first |last |full )?names?|id|#|no\.?|e-?mail(?: address)?|timestamp|date|time|ward|area|age|role|table|group|(?:created|posted|added) (?:at|by|on)|author|user|card|text|options?|candidates?|answers?)",
    re.I,
)


def _beside_votes(cells: Sequence[str]) -> dict[int, int | None]:
    """Each heading's column with that of its votes, where votes stand beside each heading; {} where they do not."""
    if sum(1 for cell in cells if _is(_VOTES, cell)) < _LEAST:
        return {}
    found: dict[int, int | None] = {}
    for n, cell in enumerate(cells):
        if _is(_VOTES, cell) and found and found[last := max(found)] is None:
            found[last] = n
        elif cell and not _is(_COMMENTS, cell):
            found[n] = None
    named = all(_is_heading(cells[n]) for n in found)
    return found if named and len(found) >= _LEAST and None not in found.values() else {}


def _by_name(cells: Sequence[str], below: Sequence[Sequence[str]], called: str) -> dict[int, int | None]:
    """Each heading's column, where the board is called a retrospective, or all are called as those of one are.

    Where nothing calls it so the columns have to be piles, filled from the top and of several heights: in answers to a
    form gaps lie anywhere, and a row is one person's.
    """
    heads = {n: None for n, cell in enumerate(cells) if cell}
    known = sum(1 for n in heads if _is(_KNOWN, cells[n]))
    named = all(_is_heading(cells[n]) for n in heads)
    piles = [[n < len(row) and bool(row[n].strip()) for row in below] for n in heads]
    heaped = all(pile == sorted(pile, reverse=True) for pile in piles) and len({sum(pile) for pile in piles}) > 1
    said = known == len(heads) and heaped and not any(map(asks, cells))
    retro = (_CALLED.search(called) is not None and known > 0) or said
    return {**heads} if named and len(heads) >= _LEAST and retro else {}


def _below(rows: Sequence[Sequence[str]], cells: Sequence[str], found: dict[int, int | None]) -> list[list[str]] | None:
    """The cards heading by heading; None where what stands below is no cards."""
    last = 0
    comments: dict[int, int] = {}
    for n, cell in enumerate(cells):
        last = n if n in found else last
        if _is(_COMMENTS, cell) and n not in found:
            comments[n] = last
    made: list[list[str]] = []
    for at, votes in found.items():
        for row in rows:
            counted = row[votes].strip() if votes is not None and votes < len(row) else ""
            for n in (at, *(own for own, of in comments.items() if of == at)):
                said = row[n].strip() if n < len(row) else ""
                if said:
                    made.append([cells[at], "", counted if n == at else "", said])
    words = [card[-1] for card in made]
    silent = sum(1 for one in words if is_machine(one) or is_closed(one))
    return made if len(made) >= _CARDS and silent <= 0.2 * len(made) else None
