"""Whether a fault that showed in the program is one of the file: then it is said so, and what to do."""

from __future__ import annotations

from harvest.errors import StoreError
from harvest.privacy.identify import FlagKind, IdentifierKind
from harvest.store import Store
from harvest.store.sentences import store_errors
from harvest.store.sound import strange

_WORDS = {("finding", "kind"): (*IdentifierKind, *FlagKind)}


def strange_rows(store: Store) -> tuple[str, ...]:
    """What stands in the file that Harvest cannot have written, in sentences."""
    with store_errors(store.path):
        return strange(store.db.conn, _WORDS)


def say_if_damaged(store: Store, error: Exception) -> None:
    """StoreError in a sentence where the file holds what explains ``error``; nothing where it is as Harvest left it."""
    if found := strange_rows(store):
        said = f"{store.path.name} is damaged; restore it from a backup copy with: harvest restore COPY INQUIRY."
        raise StoreError(f"{said} {found[0]}") from error
