"""People: who codes, whose voice it is, what each voice allows."""

from __future__ import annotations

from collections.abc import Sequence

from harvest.model import Consent, Role, Voice
from harvest.store import contents, people
from harvest.workspace.opened import Workspace


def coders(ws: Workspace) -> tuple[str, ...]:
    """Everybody who signed in or decided."""
    return people.coders(ws.store)


def sign_in(ws: Workspace, name: str) -> str:
    """The coder of that name, made when new; StoreError for an empty one."""
    return people.add_coder(ws.store, name)


def voices(ws: Workspace) -> tuple[Voice, ...]:
    """Every voice with its consent."""
    return contents.voices(ws.store)


def set_consent(ws: Workspace, voice_ids: Sequence[int], consent: Consent, *, who: str) -> None:
    """Record what these voices allow; holds in every view and export from now on."""
    people.set_consent(ws.store, list(voice_ids), consent, who=who)


def withdraw(ws: Workspace, voice_id: int, *, who: str) -> None:
    """Take a voice out of every later view and export."""
    people.withdraw(ws.store, voice_id, who=who)


def take_withdrawal_back(ws: Workspace, voice_id: int, *, who: str) -> None:
    """Undo a withdrawal that was entered by mistake."""
    people.withdraw(ws.store, voice_id, who=who, back=True)


def set_role(ws: Workspace, voice_id: int, role: Role, *, who: str) -> None:
    """Say who a voice is; a facilitator's passages are not coded."""
    people.set_role(ws.store, voice_id, role, who=who)


def merge_voices(ws: Workspace, voice_id: int, into: int, *, who: str) -> None:
    """Make two voices one where they are the same person; the narrower consent holds."""
    people.merge_voices(ws.store, voice_id, into, who=who)
