"""The one place that every verb passes: what it needs, and whether whoever acts may do it."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Concatenate, ParamSpec, TypeVar

from harvest.errors import DecisionError, NotAllowed
from harvest.model import Actor, Right
from harvest.workspace.opened import Workspace

P = ParamSpec("P")
T = TypeVar("T")

VERBS: dict[str, Right] = {}
"""Every verb by its full name, with the right it needs."""


def check(actor: Actor, right: Right) -> None:
    """Nothing when the actor may; NotAllowed, or DecisionError where a decision has no name to carry."""
    if right not in actor.rights:
        raise NotAllowed(f"{actor.name or 'Somebody without a name'} may not do this here ({right.value}).")
    if right is Right.DECIDE and not actor.name:
        raise DecisionError("A decision needs a name: say who is coding.")


def verb(
    right: Right,
) -> Callable[[Callable[Concatenate[Workspace, P], T]], Callable[Concatenate[Workspace, P], T]]:
    """Makes a function whose first argument is the opened inquiry a verb that needs ``right`` of its actor."""

    def register(do: Callable[Concatenate[Workspace, P], T]) -> Callable[Concatenate[Workspace, P], T]:
        VERBS[f"{do.__module__}.{do.__qualname__}"] = right

        @functools.wraps(do)
        def checked(ws: Workspace, /, *args: P.args, **kwargs: P.kwargs) -> T:
            check(ws.actor, right)
            return do(ws, *args, **kwargs)

        return checked

    return register
