"""The one place that every verb passes: what it needs, and whether whoever acts may do it.

A verb that was let through may ask other verbs that only read: it answers for what it gives. What those of them need
that change something is asked again.
"""

from __future__ import annotations

import functools
from collections.abc import Callable
from contextvars import ContextVar
from typing import Concatenate, ParamSpec, TypeVar

from harvest.errors import DecisionError, NotAllowed, SignedOut
from harvest.model import Actor, Right
from harvest.workspace.opened import Workspace
from harvest.workspace.signed_in import log_once, rights, still_here

P = ParamSpec("P")
T = TypeVar("T")

VERBS: dict[str, Right] = {}
"""Every verb by its full name, with the right it needs."""
READING = frozenset({Right.EVIDENCE, Right.READ})
_inside: ContextVar[bool] = ContextVar("inside a verb", default=False)


def check(actor: Actor, right: Right, may: frozenset[Right] | None = None) -> None:
    """Nothing when the actor may; NotAllowed, or DecisionError where a decision has no name to carry."""
    if right not in (actor.rights if may is None else may):
        name = actor.name or "Somebody without a name"
        raise NotAllowed(f"{name} may not do this here: it needs the right to {right.value}.")
    if right is Right.DECIDE and not actor.name:
        raise DecisionError("A decision needs a name: say who is coding.")


def verb(
    right: Right,
) -> Callable[[Callable[Concatenate[Workspace, P], T]], Callable[Concatenate[Workspace, P], T]]:
    """Makes a function whose first argument is the opened inquiry a verb that needs ``right`` of its actor."""

    def register(do: Callable[Concatenate[Workspace, P], T]) -> Callable[Concatenate[Workspace, P], T]:
        name = f"{do.__module__}.{do.__qualname__}"
        VERBS[name] = right

        @functools.wraps(do)
        def checked(ws: Workspace, /, *args: P.args, **kwargs: P.kwargs) -> T:
            if _inside.get():
                if right not in READING:
                    check(ws.actor, right, rights(ws))
                return do(ws, *args, **kwargs)
            here = _inside.set(True)
            try:
                check(ws.actor, right, rights(ws))
                if ws.actor.session and right not in READING:
                    still_here(ws)
                if right is Right.NAMES:
                    log_once(ws, "names read", do.__module__, where=do.__module__.split(".")[2])
                return do(ws, *args, **kwargs)
            except SignedOut:
                raise
            except NotAllowed:
                log_once(ws, "refused", name, what=do.__name__.replace("_", " "), needs=right.value)
                raise
            finally:
                _inside.reset(here)

        return checked

    return register
