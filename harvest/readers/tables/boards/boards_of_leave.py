"""A board whose lists say what those permit whose cards are in them → a row for each person, labels and comments."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any

from harvest.readers.consent_lists.keys.meanings import QUOTE, UNSURE, meaning_of
from harvest.readers.dropping import LeftOut
from harvest.readers.recognise.talk.speakers import looks_like_name

NOBODY = "cards that are about nobody"
_SAYING, _MOST = 2, 0.6
"""So many lists at least say what may be done with words, and most cards in them are called by a name."""


def people_on_board(
    cards: Sequence[Mapping[str, Any]],
    lists: Mapping[str, str],
    comments: Sequence[tuple[str, str]],
    dropped: LeftOut,
) -> list[list[str]] | None:
    """A header row and a row for each card of a person; None for a board whose lists say nothing of leave.

    ``lists`` gives the name of each open list, ``comments`` each card's own, the oldest first.

    >>> cards = [{"id": "1", "name": "Ada Obi", "idList": "a", "labels": [{"name": "Partners: no"}]},
    ...          {"id": "2", "name": "Bo Lind", "idList": "b", "desc": "rang"}]
    >>> lists = {"a": "Quote, with name", "b": "Do not quote"}
    >>> people_on_board(cards, lists, [("1", "no photo please")], LeftOut())[1:]
    [['Ada Obi', 'Yes, with my name', 'no', 'no photo please'], ['Bo Lind', 'No', '', 'rang']]
    >>> people_on_board(cards, {"a": "Dreams", "b": "Pledges"}, [], LeftOut()) is None
    True
    """
    says = {key: answer for key, name in lists.items() if (answer := meaning_of(name).get(QUOTE))}
    told = [card for card in cards if str(card["idList"]) in says]
    if len({*says.values()} - {UNSURE}) < _SAYING or not told:
        return None
    if sum(looks_like_name(card["name"]) for card in told) < _MOST * len(told):
        return None
    labels = {id(card): _labels(card) for card in cards}
    asked = list(dict.fromkeys(head for own, _ in labels.values() for head in own))
    remarks: dict[str, list[str]] = defaultdict(list)
    for card_id, text in comments:
        remarks[card_id].append(text)
    rows = [["Name", QUOTE, *asked, "Remarks"]]
    for card in cards:
        below, (own, others) = str(card["idList"]), labels[id(card)]
        said = [str(card.get("desc") or ""), *others, *remarks[str(card.get("id"))]]
        if below not in says and not looks_like_name(card["name"]):
            dropped.add(NOBODY, " ".join([card["name"], *said]), count=1)
            continue
        answer = says.get(below, UNSURE)
        said += [] if below in says else [lists[below]]
        answers = [own[head][0] if len({*own.get(head, [])}) == 1 else UNSURE * (head in own) for head in asked]
        rows.append([card["name"], answer, *answers, ". ".join(text.strip(" .") for text in said if text.strip())])
    return rows


_ANSWERS = re.compile(
    r"(?P<head>.*?\w)\s*(?:[:=–]|\s-)\s*(?P<says>\S.*)|(?P<bare>\w[^:=]*?)\s+(?P<plain>ok|okay|yes|no)", re.I
)


def _labels(card: Mapping[str, Any]) -> tuple[dict[str, list[str]], list[str]]:
    """What the labels of a card ask and what each answers (``Partners: no``, ``partners OK``), and all other labels."""
    found: dict[str, list[str]] = defaultdict(list)
    others = []
    for label in card.get("labels") or []:
        name = str(label.get("name") or "").strip() if isinstance(label, Mapping) else ""
        if m := _ANSWERS.fullmatch(name):
            found[(m["head"] or m["bare"]).capitalize()].append(m["says"] or m["plain"])
        elif name:
            others.append(name)
    return found, others
