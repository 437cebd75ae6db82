"""People: who codes, whose voice it is, what each voice allows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from harvest.errors import DecisionError
from harvest.model import Consent, Permission, Right, Role, Voice
from harvest.store import people
from harvest.workspace import kept
from harvest.workspace.consent import levels_noted
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


@verb(Right.NAMES)
def voices(ws: Workspace) -> tuple[Voice, ...]:
    """Every voice with its consent."""
    return kept.voices(ws)


@verb(Right.CONSENT)
def set_consent(ws: Workspace, voice_ids: Sequence[int], consent: Consent) -> None:
    """Record what these voices allow in one word; holds in every view and export from now on."""
    record_consent(ws, voice_ids, Permission.of(consent).answers)


@verb(Right.CONSENT)
def record_consent(ws: Workspace, voice_ids: Sequence[int], answers: Mapping[str, object]) -> None:
    """Record what these voices answered, purpose by purpose (``quotation``, ``sharing``, ``minor``, …).

    What is not named stays as it was. Releasing a child's words (``minor`` False) needs a named person: DecisionError.
    """
    if answers.get("minor") is False and not ws.actor.name:
        raise DecisionError("A child's words are released by a person with a name: say who you are.")
    who = ws.actor.name
    with ws.store.write(), levels_noted(ws.store, voice_ids, who, answers=dict(answers)):
        people.record(ws.store, voice_ids, answers, who=who)


@verb(Right.CONSENT)
def set_role(ws: Workspace, voice_id: int, role: Role) -> None:
    """Say who a voice is; a facilitator's passages are not coded."""
    people.set_role(ws.store, voice_id, role, who=ws.actor.name)
