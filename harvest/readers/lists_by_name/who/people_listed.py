"""What a reading by names gives."""

from __future__ import annotations

from dataclasses import dataclass

from harvest.model import Listed


@dataclass(frozen=True)
class ListedByName:
    """What a file says of each person who was asked for; None for those of whom it says nothing."""

    people: tuple[Listed | None, ...]
    is_list: bool
    nothing_else: bool = False
    """Whether all of it stands in tables whose columns ask for leave, note something or hold a word or two."""
    unnamed: tuple[Listed | None, ...] = ()
    """What those of them permit whom the file does not name, where it says it of everybody who was there."""
    in_messages: bool = False
    """Whether it is short messages, each by somebody, such as texts that were copied out."""
