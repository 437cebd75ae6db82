"""A list of who permits what: nobody's words stand in it, and it holds for people who speak elsewhere."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from harvest.model.permissions import Permission


@dataclass(frozen=True, slots=True)
class Listed:
    """One person on such a list.

    ``names`` are all that the list calls them by ("Derek Stott", on screen as "iPhone (3)"); ``attributes`` what it
    says of them besides (age, table, neighbourhood); ``asked`` the purposes that it asked about. ``by_hand`` says that
    a person put it right or typed it in, whose word it is then. ``below`` are the words over the table in whose row
    all that was answered is plain; empty where anything was not.
    """

    names: tuple[str, ...]
    permission: Permission
    attributes: Mapping[str, str] = field(default_factory=dict)
    asked: tuple[str, ...] = ()
    by_hand: bool = False
    below: str = field(default="", compare=False)

    @property
    def is_plain(self) -> bool:
        """Whether all that they answered is plain, and nothing holds their words."""
        return bool(self.below) and not self.permission.hold and not self.permission.minor
