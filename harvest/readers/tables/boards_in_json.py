"""A board that Trello exports as JSON → rows: each card with its list, each comment with who wrote it."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
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
    actions = [one for one in whole.get("actions") or [] if isinstance(one, dict)]
    made_by = _makers(actions, {str(card.get("id")) for card in records if not card.get("closed")})
    placed: dict[str, str] = {}
    for card in records:
        column = lists.get(str(card["idList"]), {})
        about = str(card.get("desc") or "")
        if card.get("closed") or column.get("closed"):
            dropped.add(ARCHIVED, f"{card['name']} {about}", count=1)
            continue
        placed[str(card.get("id"))] = str(column.get("name") or "")
        rows.append([card["name"], about, str(column.get("name") or ""), made_by.get(str(card.get("id")), "")])
    said = [one for one in actions if one.get("type") == "commentCard"]
    for action in sorted(said, key=lambda one: str(one.get("date") or "")):
        rows.append(_comment(action, placed))
    return rows


def _makers(actions: Sequence[Mapping[str, Any]], cards: Collection[str]) -> dict[str, str]:
    """Who made each open card, where several people made some: one alone may have typed what others said."""
    found = {
        str(((one.get("data") or {}).get("card") or {}).get("id")): _who(one)
        for one in actions
        if one.get("type") in ("createCard", "copyCard", "convertToCardFromCheckItem", "emailCard")
    }
    found = {card: who for card, who in found.items() if who and card in cards}
    return found if len(set(found.values())) > 1 else {}


def _who(action: Mapping[str, Any]) -> str:
    return str((action.get("memberCreator") or {}).get("fullName") or "")


def _comment(action: Mapping[str, Any], placed: Mapping[str, str]) -> list[str]:
    data = action.get("data") or {}
    own = str((data.get("list") or {}).get("name") or "")
    return [
        str(data.get("text") or ""),
        "",
        own or placed.get(str((data.get("card") or {}).get("id")), ""),
        _who(action),
    ]
