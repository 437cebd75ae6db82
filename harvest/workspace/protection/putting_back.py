"""A copy put back in the inquiry's place, in which nobody comes back who withdrew or left since."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from harvest.errors import StoreError
from harvest.model import NOBODY, Actor, Right
from harvest.store import Store, accounts, contents, look_at, one_person
from harvest.store.copies import holds, lines_since
from harvest.workspace.opened import Workspace, open_inquiry
from harvest.workspace.permission import verb
from harvest.workspace.protection.withdrawal import withdraw
from harvest.workspace.settings import opened_copy, preview_restore
from harvest.workspace.settings import restore as put_in_place


@dataclass(frozen=True, slots=True)
class Restored:
    """``kept``: where what lay there before is kept; ``again``: people taken out once more who had withdrawn since.

    ``problems`` are what a person has to see to, in sentences.
    """

    kept: Path | None
    again: int = 0
    problems: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Gone:
    """Who is not there any more: tellers by number, and people of the team by name.

    ``same`` says whether the copy is from the same history: only then does a number mean the same teller.
    """

    voices: frozenset[int] = frozenset()
    people: frozenset[str] = frozenset()
    same: bool = False


def restore(copy: Path, to: Path, actor: Actor = NOBODY, passphrase: str = "") -> Restored:
    """Put ``copy`` in the place of the inquiry at ``to``. Who withdrew since is taken out again, and so is who left
    the team; everybody has to sign in again. StoreError, and nothing changed, when the copy cannot be put back.
    """
    gone = _gone(copy, to, passphrase)
    kept = put_in_place(copy, to, actor, passphrase)
    ws = open_inquiry(to, Actor(actor.name))
    try:
        _leave_out(ws, gone.people)
        if gone.same:
            one_person.bring_apart(ws.store, gone.voices, who=actor.name)
        back = [v.id for v in contents.voices(ws.store) if v.id in gone.voices and v.withdrawn_at is None]
        if back and not gone.same:
            what = "The copy is from before another restore: look in it for whoever withdrew since, and withdraw them."
            return Restored(kept, 0, (what,))
        problems = [p for voice in back for p in withdraw(ws, voice).problems]
        return Restored(kept, len(back), tuple(problems))
    finally:
        ws.store.close()


@verb(Right.SETTINGS)
def restore_here(ws: Workspace, copy: Path, passphrase: str = "") -> Restored:
    """The same for the inquiry that is open; whoever has it open goes on with what lies there then.

    StoreError also for a copy of another inquiry, which may not be theirs to read.
    """
    preview_restore(ws, copy, passphrase)
    return restore(copy, ws.path, ws.actor, passphrase)


def _gone(copy: Path, path: Path, passphrase: str) -> _Gone:
    """Who is gone from the inquiry that lies there; nobody where it cannot be asked."""
    try:
        store = look_at(path)
    except StoreError:
        return _Gone()  # nothing there, or too damaged to say
    try:
        same = _same(copy, path, passphrase, store)
        voices = frozenset(i for v in contents.voices(store) if v.withdrawn_at is not None for i in (v.id, *v.joined))
        return _Gone(voices, frozenset(a.name for a in accounts.accounts(store) if a.removed_at), same)
    finally:
        store.close()


def _same(copy: Path, path: Path, passphrase: str, now: Store) -> bool:
    try:
        with opened_copy(copy, path, passphrase) as source:
            return lines_since(now, holds(source).seal) is not None
    except StoreError:
        return False  # putting it back says why


def _leave_out(ws: Workspace, people: frozenset[str]) -> None:
    for account in accounts.accounts(ws.store):
        if account.name in people and not account.removed_at:
            accounts.set_removed(ws.store, account.id, True)
            accounts.set_password(ws.store, account.id, "")
            accounts.set_known_as(ws.store, account.id, "")
