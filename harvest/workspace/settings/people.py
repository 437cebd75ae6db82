"""People: who codes, whose voice it is, what each voice allows."""

from __future__ import annotations

from collections.abc import Sequence

from harvest.model import Consent, Right, Role, Voice
from harvest.store import contents, people
from harvest.workspace.opened import Workspace
from harvest.workspace.permission import verb


@verb(Right.READ)
def coders(ws: Workspace) -> tuple[str, ...]:
    """Everybody who signed in or decided."""
    return people.coders(ws.store)


@verb(Right.SIGN_IN)
def sign_in(ws: Workspace, name: str) -> str:
    """The name as it is kept, made a coder's when it is new; StoreError for an empty one."""
    return people.add_coder(ws.store, name)


@verb(Right.READ)
def voices(ws: Workspace) -> tuple[Voice, ...]:
    """Every voice with its consent."""
    return contents.voices(ws.store)


@verb(Right.CONSENT)
def set_consent(ws: Workspace, voice_ids: Sequence[int], consent: Consent) -> None:
    """Record what these voices allow; holds in every view and export from now on."""
    people.set_consent(ws.store, list(voice_ids), consent, who=ws.actor.name)


@verb(Right.CONSENT)
def withdraw(ws: Workspace, voice_id: int) -> None:
    """Take a voice out of every later view and export."""
    people.withdraw(ws.store, voice_id, who=ws.actor.name)


@verb(Right.CONSENT)
def take_withdrawal_back(ws: Workspace, voice_id: int) -> None:
    """Undo a withdrawal that was entered by mistake."""
    people.withdraw(ws.store, voice_id, who=ws.actor.name, back=True)


@verb(Right.CONSENT)
def set_role(ws: Workspace, voice_id: int, role: Role) -> None:
    """Say who a voice is; a facilitator's passages are not coded."""
    people.set_role(ws.store, voice_id, role, who=ws.actor.name)


@verb(Right.CONSENT)
def merge_voices(ws: Workspace, voice_id: int, into: int) -> None:
    """Make two voices one where they are the same person; the narrower consent holds."""
    people.merge_voices(ws.store, voice_id, into, who=ws.actor.name)
