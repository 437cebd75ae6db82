"""The one place that every verb passes: what it needs, and whether whoever acts may do it.

A verb that was let through may ask other verbs that only read: it answers for what it gives. What those of them need
that change something is asked again. Whoever may not see names gets what a verb gives without them.
"""

from __future__ import annotations

import functools
from collections.abc import Callable
from contextvars import ContextVar
from typing import Concatenate, ParamSpec, TypeVar

from harvest.accounts import ABSOLUTE
from harvest.errors import DecisionError, HarvestError, NotAllowed
from harvest.model import Actor, Right
from harvest.workspace.damage import say_if_damaged
from harvest.workspace.hidden_names import hiding
from harvest.workspace.opened import Workspace
from harvest.workspace.refusals import log_once, log_refusal
from harvest.workspace.signed_in import rights, still_here
from harvest.workspace.withdrawn_words import refuse_withdrawn

P = ParamSpec("P")
T = TypeVar("T")

VERBS: dict[str, Right] = {}
"""Every verb by its full name, with the right it needs."""
READING = frozenset({Right.EVIDENCE, Right.READ, Right.NAMES})
WRITING = frozenset({Right.DECIDE, Right.FINDINGS, Right.CONSENT, Right.CODEBOOK, Right.ROUNDS})
"""What is given under these rights may be a text that was open in a browser while its words were withdrawn."""
NAMELESS = frozenset({Right.SIGN_IN, Right.EVIDENCE, Right.FINDINGS, Right.EXPORT, Right.NAMES, Right.PEOPLE})
"""What is given under these rights has no names in it that may not be seen, or is given to who may see them."""
ROOMS = {
    "desk": "at the desk",
    "inquiry": "of the whole inquiry",
    "planning": "of dreams and pledges",
    "protection": "under review and consent",
    "report": "behind the evidence",
    "review": "where coders differ",
    "settings": "in the history and of voices",
}
"""Where somebody read names, as the log says it: once a session."""
ONCE = ABSOLUTE.total_seconds()
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
            may = frozenset[Right]()
            try:
                may = rights(ws)
                check(ws.actor, right, may)
                if ws.actor.session and right not in READING:
                    still_here(ws)
                if right in WRITING:
                    refuse_withdrawn(ws, *args, kwargs)
                if right not in NAMELESS and Right.NAMES not in may:
                    return hiding(ws).all(do(ws, *args, **kwargs))
                if right in (Right.NAMES, Right.READ) and (room := do.__module__.split(".")[2]) in ROOMS:
                    log_once(ws, "names read", room, again=ONCE, where=ROOMS[room])
                return do(ws, *args, **kwargs)
            except HarvestError as error:
                log_refusal(ws, error, name, right)
                if not isinstance(error, NotAllowed) and right not in NAMELESS and Right.NAMES not in may:
                    error.args = tuple(hiding(ws).all(error.args))
                raise
            except Exception as error:
                say_if_damaged(ws.store, error)
                raise
            finally:
                _inside.reset(here)

        return checked

    return register


def may(ws: Workspace, right: Right) -> bool:
    """Whether whoever acts may do this too, for a verb that gives less to who may not."""
    return right in rights(ws)


def need(ws: Workspace, right: Right) -> None:
    """Asked inside a verb that needs more of its actor for some of what can be asked of it."""
    check(ws.actor, right, rights(ws))


def as_seen(ws: Workspace, text: str) -> str:
    """A text as whoever acts is shown it."""
    return text if may(ws, Right.NAMES) else hiding(ws).text(text)
