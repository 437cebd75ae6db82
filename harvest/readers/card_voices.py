"""Whose words a card, a caption or a row is, where nobody is named for it."""

from __future__ import annotations

from dataclasses import replace

from harvest.model import Kind, ReadSource, VoiceKind

_CARDS = (Kind.DREAM, Kind.PLEDGE, Kind.PHOTO, Kind.NOTE)


def unnamed_voice(kind: Kind, table: str | None, itself: str) -> tuple[str, VoiceKind]:
    """The label of that voice and what it stands for; ``itself`` names the row or card.

    A dream speaks for its table. An answer is somebody's; a caption, a note or a card of no table is nobody's.

    >>> unnamed_voice(Kind.DREAM, "Lamp", "Dreams 3"), unnamed_voice(Kind.DREAM, "2", "Dreams 3")
    (('Lamp table', <VoiceKind.GROUP: 'group'>), ('Table 2', <VoiceKind.GROUP: 'group'>))
    >>> unnamed_voice(Kind.PHOTO, None, "captions row 2"), unnamed_voice(Kind.STORY, None, "survey row 2")
    (('captions row 2', <VoiceKind.CARD: 'card'>), ('survey row 2', <VoiceKind.PERSON: 'person'>))
    """
    if kind is Kind.DREAM and table:
        return table_voice(table), VoiceKind.GROUP
    return itself, VoiceKind.CARD if kind in _CARDS else VoiceKind.PERSON


def table_voice(table: str) -> str:
    """The label of a table that speaks as one.

    >>> table_voice("3"), table_voice("Lamp"), table_voice("Library group")
    ('Table 3', 'Lamp table', 'Library group')
    """
    if "table" in table.lower() or "group" in table.lower():
        return table
    return f"Table {table}" if table[0].isdigit() or len(table) == 1 else f"{table} table"


def at_table(source: ReadSource, table: str) -> ReadSource:
    """A card that says of no table, at one; a dream that is nobody's speaks for the table then."""
    turns = tuple(replace(turn, table=turn.table or table) for turn in source.turns)
    placed = replace(source, table=table, turns=turns)
    if source.kind is not Kind.DREAM or source.voice_kind is not VoiceKind.CARD or source.permission is not None:
        return placed
    voice = table_voice(table)
    turns = tuple(replace(turn, speaker=voice) if turn.speaker == source.voice else turn for turn in turns)
    return replace(placed, voice=voice, voice_kind=VoiceKind.GROUP, turns=turns)
