"""What a mapping says of a list by hand, checked: what each column says, and what its answers mean."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from harvest.errors import ReadError
from harvest.model.words_of_lists import ANSWERS, COLUMNS, parts_of
from harvest.readers.lists_by_hand.answers import Meaning
from harvest.readers.lists_by_hand.people import ToldList

_KEYS = ("table", "heading", "header_rows", "columns", "answers")


def parts_of_list(name: str, given: object) -> list[Mapping[str, object]]:
    """What a mapping says of each table that is the list, one or several; ReadError where it is no such thing."""
    found: list[Mapping[str, object]] = []
    for part in given if isinstance(given, (list, tuple)) else [given]:
        if not isinstance(part, Mapping) or any(key not in _KEYS for key in part):
            raise ReadError(f"{name}: “list” in the mapping has to hold {', '.join(_KEYS)}, and nothing else.")
        found.append(part)
    return found


def told_list(name: str, given: Mapping[str, object]) -> ToldList:
    """What the mapping says of columns and answers, in one form; ReadError names what is not known.

    >>> told_list("a.csv", {"columns": {"Who": "name", "Use": "all"}, "answers": {"Use": {"3": "named"}}}).answers
    {'Use': {'3': {'quotation': 'named', 'sharing': 'blank'}}}
    """
    columns, answers = given.get("columns"), given.get("answers") or {}
    if not isinstance(columns, Mapping) or "name" not in columns.values():
        raise ReadError(f"{name}: the mapping of a list has to say under “columns” which one holds the name.")
    if odd := [says for says in columns.values() if says not in COLUMNS]:
        raise ReadError(f"{name}: no column of a list can say “{odd[0]}”; there are {', '.join(COLUMNS)}.")
    if not isinstance(answers, Mapping) or not all(isinstance(by, Mapping) for by in answers.values()):
        raise ReadError(f"{name}: “answers” in the mapping has to hold, for a column, each answer with what it means.")
    made: dict[str, dict[str, Meaning]] = {}
    for head, by in answers.items():
        if parts := parts_of(str(columns.get(head, ""))):
            made[str(head)] = {str(cell): _meaning(name, str(cell), value, parts) for cell, value in dict(by).items()}
    return ToldList({str(head): str(says) for head, says in columns.items()}, made)


def _meaning(name: str, cell: str, value: object, parts: Sequence[str]) -> Meaning:
    said = dict(value) if isinstance(value, Mapping) else {parts[0]: value}
    for about, one in said.items():
        if about not in parts or one not in ANSWERS[about]:
            known = "; ".join(f"{part}: {', '.join(ANSWERS[part])}" for part in parts)
            raise ReadError(f"{name}: “{cell}” cannot mean {about} {one}; there are {known}.")
    return {about: str(said.get(about, "blank")) for about in parts}
