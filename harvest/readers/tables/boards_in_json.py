"""A board that Trello exports as JSON → rows: each card with its list, each comment with who wrote it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from harvest.readers.dropping import LeftOut

ARCHIVED = "cards that somebody had archived"
_HEAD = ["Card Name", "Card Description", "List Name", "Author"]


def board_rows(whole: object, dropped: LeftOut) -> list[list[str]] | None:
    """A header row and a row for each open card and each comment; None for any other JSON.

    >>> board_rows({"lists": [{"id": "1", "name": "Dreams"}], "cards": [{"name": "A bench", "idList": "1"}]}, LeftOut())
    [['Card Name', 'Card Description', 'List Name', 'Author'], ['A bench', '', 'Dreams', '']]
    """
    if not isinstance(whole, dict) or not all(isinstance(whole.get(key), list) for key in ("cards", "lists")):
        return None
    records = [card for card in whole["cards"] if isinstance(card, dict) and isinstance(card.get("name"), str)]
    if not records or not all("idList" in card for card in records):
        return None
    lists = {str(one.get("id")): one for one in whole["lists"] if isinstance(one, dict)}
    rows = [list(_HEAD)]
    for card in records:
        column = lists.get(str(card["idList"]), {})
        about = str(card.get("desc") or "")
        if card.get("closed") or column.get("closed"):
            dropped.add(ARCHIVED, f"{card['name']} {about}", count=1)
            continue
        rows.append([card["name"], about, str(column.get("name") or ""), ""])
    for action in whole.get("actions") or []:
        if isinstance(action, dict) and action.get("type") == "commentCard":
            rows.append(_comment(action))
    return rows


def _comment(action: Mapping[str, Any]) -> list[str]:
    data, who = action.get("data") or {}, action.get("memberCreator") or {}
    return [
        str(data.get("text") or ""),
        "",
        str((data.get("list") or {}).get("name") or ""),
        str(who.get("fullName") or ""),
    ]
