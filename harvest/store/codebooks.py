"""Codebooks with their versions, as YAML."""

from __future__ import annotations

from typing import NamedTuple

from harvest.errors import StoreError
from harvest.store.connection import Store, now


class StoredVersion(NamedTuple):
    """One version of a codebook as it was kept; ``at`` is when."""

    version: str
    at: str
    yaml: str


def add(store: Store, codebook_id: str, version: str, yaml: str, *, who: str, why: str = "") -> None:
    """Keep a version of a codebook, now the current one; old ones stay for the decisions made under them."""
    with store.write(who, "codebook", codebook=codebook_id, version=version, why=why) as conn:
        old = conn.execute("SELECT yaml FROM codebook WHERE id = ? AND version = ?", (codebook_id, version)).fetchone()
        if old and old["yaml"] != yaml:
            raise StoreError(f"The codebook {codebook_id} has a version {version} already; give the new one another.")
        if not old:
            conn.execute(
                "INSERT INTO codebook (id, version, yaml, at) VALUES (?, ?, ?, ?)", (codebook_id, version, yaml, now())
            )


def current(store: Store) -> list[str]:
    """The YAML of each codebook's current version, in the order in which the codebooks came in."""
    rows = store.rows(
        "SELECT yaml, min(seq) OVER (PARTITION BY id) AS first, seq = max(seq) OVER (PARTITION BY id) AS latest"
        " FROM codebook"
    )
    return [r["yaml"] for r in sorted(rows, key=lambda r: int(r["first"])) if r["latest"]]


def versions(store: Store, codebook_id: str) -> list[StoredVersion]:
    """Every version of a codebook, oldest first."""
    rows = store.rows("SELECT version, at, yaml FROM codebook WHERE id = ? ORDER BY seq", (codebook_id,))
    return [StoredVersion(version=r["version"], at=r["at"], yaml=r["yaml"]) for r in rows]
