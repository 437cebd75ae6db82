# ruff: noqa: E501 – patterns are easier to check on one line
"""What a board's tool writes on a note on which nobody wrote."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.tables.grid import Grid

UNTOUCHED = "notes of the board on which nobody wrote"
_TO_FILL_IN = re.compile(
    r"^\W*(?:(?:double[ -]?)?click\b(?:.{0,40}\b(?:here|something|edit|text|ideas?|stick(?:y|ies)|notes?|title|name)\b).{0,20}|"
    r"(?:type|write|add|enter|insert|drag|drop|vote|place|put|start|paste|leave|stick)\b(?:.{0,40}\bhere\b).{0,20}|"
    r"(?:put|place|drop|drag|add|paste|stick)(?: (?:your|the|all|more))? (?:stick(?:y|ies)(?: notes?)?|dots?|post-?its?)\b.{0,30}|"
    r"vote\b.{0,40}\b(?:dots?|stars?|stickers?|votes?)\b.{0,20}|"
    r"(?:type|write|add|enter|insert|paste)(?: (?:your|an?|the|some|more|to))*(?: something|(?: \w+)? (?:edit|text|ideas?|notes?|title|heading|name)s?)|"
    r"(?:your|new) (?:text|idea|note|card|comment)s?(?: (?:here|goes here))?|placeholder.{0,20}|lorem ipsum.*|"
    r"(?:new|empty|blank|untitled) (?:sticky(?: note)?|post-?it(?: note)?)(?: \d{1,3})?|"
    r"untitled(?: (?:frame|board|section|note|card|shape|text|document|area))?(?: \d{1,3})?|"
    r"(?:write|type) something(?: (?:here|incredible|great|awesome|amazing|inspiring))?|"
    r"add (?:a )?(?:text|title|subtitle|description|caption)|"
    r"(?:neuer?|leerer?) (?:haftnotiz|notizzettel|post-?it)|(?:nouveau|nouvelle) (?:post-?it|pense-bête|note adhésive)|"
    r"(?:nueva|nova) nota(?: adhesiva| adesiva| autoadesiva)?|nuova nota(?: adesiva)?|"
    r"nowa karteczka(?: samoprzylepna)?|"
    r"nieuwe (?:plaknotitie|notitie)|nodyn (?:gludiog )?newydd|"
    r"(?:doppel)?klick\w* .{0,30}|.{0,20}\bhier (?:eingeben|schreiben|klicken|einfügen|ablegen)\b.{0,20}|"
    r"(?:double-?)?cliquez .{0,30}|(?:écrivez|saisissez|ajoutez|votez) .{0,20}\bici\b.{0,10}|"
    r"(?:haz|haga|doble) (?:doble )?clic .{0,30}|(?:escrib[ea]|añad[ae]|vot[ae]) .{0,20}\baquí\b.{0,10}|"
    r"(?:kliknij|wpisz|dodaj|wstaw) .{0,25}\b(?:tutaj|tekst|tu)\b.{0,10}|"
    r"(?:scrivi|aggiungi|clicca) .{0,20}\bqui\b.{0,10}|"
    r"(?:typ|schrijf|klik|voeg) .{0,20}\bhier\b.{0,12}|(?:clica|escreve|adiciona)r? .{0,20}\baqui\b.{0,10})\W*$",
    re.I,
)
"""What a board's template says on what nobody filled in."""


def is_to_fill_in(text: str) -> bool:
    """Whether a card says no more than how to write on it.

    >>> is_to_fill_in("Double click to edit"), is_to_fill_in("Hier klicken"), is_to_fill_in("Add a bench by the pond")
    (True, True, False)
    """
    return len(text) <= 80 and _TO_FILL_IN.match(text) is not None


def untouched_rows(grid: Grid, texts: Sequence[int], *, board: bool) -> set[int]:
    """The records (from 0) of a board whose words are only the tool's."""
    if not board:
        return set()
    words = [[record[t] for t in texts if record[t].strip()] for record in grid.records]
    return {n for n, cells in enumerate(words) if cells and all(map(is_to_fill_in, cells))}
