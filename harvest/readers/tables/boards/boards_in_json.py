"""A board that Trello exports as JSON → rows: each card with its list and by when, each comment with who wrote it."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from harvest.readers.dropping import LeftOut
from harvest.readers.tables.boards.boards_of_leave import people_on_board

ARCHIVED = "cards that somebody had archived"
_HEAD = ["Card Name", "Card Description", "List Name", "Author"]
_DUE, _DONE = "Due Date", "Due Complete"


def board_rows(whole: object, dropped: LeftOut) -> list[list[str]] | None:
    """A header row and a row for each open card and each comment; None for any other JSON.

    >>> board_rows({"lists": [{"id": "1", "name": "Dreams"}], "cards": [{"name": "A bench", "idList": "1"}]}, LeftOut())
    [['Card Name', 'Card Description', 'List Name', 'Author'], ['A bench', '', 'Dreams', '']]
    >>> card = {"name": "Ada: soup", "idList": "1", "due": "2026-11-03T12:00:00.000Z", "dueComplete": True}
    >>> board_rows({"lists": [{"id": "1", "name": "Pledges"}], "cards": [card]}, LeftOut())[1]
    ['Ada: soup', '', 'Pledges', '', '2026-11-03', 'true']
    """
    if not isinstance(whole, dict) or not all(isinstance(whole.get(key), list) for key in ("cards", "lists")):
        return None
    records = [card for card in whole["cards"] if isinstance(card, dict) and isinstance(card.get("name"), str)]
    if not records or not all("idList" in card for card in records):
        return None
    lists = {str(one.get("id")): one for one in whole["lists"] if isinstance(one, dict)}
    if (people := _of_leave(whole, records, lists, dropped)) is not None:
        return people
    days = [_DUE, _DONE] if any(any(_until(card)) for card in records) else []
    rows = [[*_HEAD, *days]]
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
        made = [card["name"], about, str(column.get("name") or ""), made_by.get(str(card.get("id")), "")]
        rows.append([*made, *_until(card)[: len(days)]])
    said = [one for one in actions if one.get("type") == "commentCard"]
    for action in sorted(said, key=lambda one: str(one.get("date") or "")):
        rows.append([*_comment(action, placed), *("" for _ in days)])
    return rows


def _of_leave(
    whole: Mapping[str, Any],
    records: Sequence[Mapping[str, Any]],
    lists: Mapping[str, Mapping[str, Any]],
    dropped: LeftOut,
) -> list[list[str]] | None:
    """The people of a board that records who permits what, with what was written on their cards; None for any other."""
    names = {key: str(one.get("name") or "") for key, one in lists.items() if not one.get("closed")}
    cards = [card for card in records if not card.get("closed") and str(card["idList"]) in names]
    said = [one for one in whole.get("actions") or [] if isinstance(one, dict) and one.get("type") == "commentCard"]
    comments = [
        (str((data.get("card") or {}).get("id")), str(data.get("text") or ""))
        for one in sorted(said, key=lambda one: str(one.get("date") or ""))
        if isinstance(data := one.get("data"), dict)
    ]
    return people_on_board(cards, names, comments, dropped)


def _until(card: Mapping[str, Any]) -> tuple[str, str]:
    """The day by which a card is due (no hour: nobody promised one), and whether somebody ticked that it is done."""
    return str(card.get("due") or "").partition("T")[0], "true" if card.get("dueComplete") is True else ""


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
