"""Coming in as whom another server says one is: a named proxy in a header, or a provider by OpenID Connect."""

from __future__ import annotations

from harvest.accounts import known_key
from harvest.errors import NotAllowed
from harvest.model import Actor, Right
from harvest.store import accounts
from harvest.workspace.opened import Workspace
from harvest.workspace.permission import verb
from harvest.workspace.refusals import log_turned_away
from harvest.workspace.signed_in import account_of
from harvest.workspace.team.signing_in import SignInRefused, TurnedAway, begin, who_is


@verb(Right.SIGN_IN)
def come_in_as(ws: Workspace, known_as: str) -> str:
    """What the browser keeps from now on of whoever is known by that; SignInRefused when nobody of the team is.

    Whoever calls this answers for it that the other server is the one that was named, and that it said so.
    """
    if ws.actor.session:
        raise NotAllowed(f"{ws.actor.name} is signed in here already, and as nobody else.")
    with ws.store.write(content=False):
        account = accounts.by_known_as(ws.store, known_key(known_as))
        if account is not None and not account.removed_at:
            return begin(ws, account, "signed in", known_as=account.known_as)
    log_turned_away(ws, TurnedAway.NO_PLACE.value)
    raise SignInRefused(
        f"You are known as {known_as}, and nobody in this team is. Ask whoever manages people to give you a place."
    )


@verb(Right.SIGN_IN)
def who_is_as(ws: Workspace, token: str, known_as: str) -> Actor | None:
    """Who keeps this token in their browser, as long as the other server still says that it is they who ask."""
    who = who_is(ws, token)
    found = account_of(ws, who.session) if who is not None else None
    return who if found is not None and known_as and found[1].known_as == known_key(known_as) else None
