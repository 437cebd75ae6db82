"""The frame of the work: the inquiry itself, codebooks with their versions, rounds, settings, summaries."""

from __future__ import annotations

import json
from collections.abc import Iterable

from harvest.errors import StoreError
from harvest.model import Mode, Round
from harvest.store.connection import Store, now


def inquiry(store: Store) -> dict[str, str]:
    """uuid, title, question and creation time."""
    row = store.one("SELECT uuid, title, question, created FROM inquiry")
    if row is None:
        raise StoreError(f"{store.path} holds no inquiry.")
    return dict(row)


def rename(store: Store, title: str, question: str, *, who: str) -> None:
    """Give the inquiry another title and question."""
    with store.write(who, "rename inquiry", title=title, question=question) as conn:
        conn.execute("UPDATE inquiry SET title = ?, question = ?", (title, question))


def settings(store: Store) -> dict[str, object]:
    """Every setting that was made."""
    return {r["name"]: json.loads(r["value"]) for r in store.rows("SELECT * FROM setting")}


def set_setting(store: Store, name: str, value: object, *, who: str = "") -> None:
    """Keep a setting (any JSON value)."""
    with store.write(who, "setting", name=name, value=value) as conn:
        conn.execute(
            "INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)", (name, json.dumps(value, ensure_ascii=False))
        )


def add_codebook(store: Store, codebook_id: str, version: str, yaml: str, *, who: str, why: str = "") -> None:
    """Keep a version of a codebook, now the current one; old ones stay for the decisions made under them."""
    with store.write(who, "codebook", codebook=codebook_id, version=version, why=why) as conn:
        old = conn.execute("SELECT yaml FROM codebook WHERE id = ? AND version = ?", (codebook_id, version)).fetchone()
        if old and old["yaml"] != yaml:
            raise StoreError(f"The codebook {codebook_id} has a version {version} already; give the new one another.")
        if not old:
            conn.execute(
                "INSERT INTO codebook (id, version, yaml, at) VALUES (?, ?, ?, ?)", (codebook_id, version, yaml, now())
            )


def codebooks(store: Store) -> list[str]:
    """The YAML of each codebook's current version, in the order in which the codebooks came in."""
    rows = store.rows(
        "SELECT yaml, min(seq) OVER (PARTITION BY id) AS first, seq = max(seq) OVER (PARTITION BY id) AS latest"
        " FROM codebook"
    )
    return [r["yaml"] for r in sorted(rows, key=lambda r: r["first"]) if r["latest"]]


def codebook_versions(store: Store, codebook_id: str) -> list[tuple[str, str, str]]:
    """(version, time, YAML) of a codebook, oldest first."""
    rows = store.rows("SELECT version, at, yaml FROM codebook WHERE id = ? ORDER BY seq", (codebook_id,))
    return [(r["version"], r["at"], r["yaml"]) for r in rows]


def start_round(store: Store, round_: Round, *, who: str) -> int:
    """A new round of coding; its id."""
    with store.write(who, "round", title=round_.title, mode=round_.mode.value, coders=round_.coders) as conn:
        cursor = conn.execute(
            "INSERT INTO round (title, mode, coders, facilitator, suggestions, passages, deadline, started_at)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (
                round_.title,
                round_.mode.value,
                json.dumps(list(round_.coders), ensure_ascii=False),
                round_.facilitator,
                int(round_.suggestions),
                json.dumps(sorted(round_.passages)),
                round_.deadline,
                now(),
            ),
        )
    return int(cursor.lastrowid or 0)


def end_round(store: Store, round_id: int, *, who: str, reveal: bool = True, close: bool = False) -> None:
    """Reveal a blind round (colleagues' codings become visible), close a round, or both."""
    with store.write(who, "reveal" if reveal else "close", round=round_id) as conn:
        if reveal:
            conn.execute("UPDATE round SET revealed_at = coalesce(revealed_at, ?) WHERE id = ?", (now(), round_id))
        if close:
            conn.execute("UPDATE round SET closed_at = coalesce(closed_at, ?) WHERE id = ?", (now(), round_id))


def rounds(store: Store) -> dict[int, Round]:
    """Every round by id."""
    return {
        r["id"]: Round(
            r["id"],
            r["title"],
            Mode(r["mode"]),
            tuple(json.loads(r["coders"])),
            r["facilitator"],
            bool(r["suggestions"]),
            frozenset(json.loads(r["passages"])),
            r["deadline"],
            r["revealed_at"],
            r["closed_at"],
        )
        for r in store.rows("SELECT * FROM round ORDER BY id")
    }


def summaries(store: Store) -> dict[str, str]:
    """People's words on codes, by ``codebook/code`` (or any other key that a page keeps words under)."""
    return {r["ref"]: r["text"] for r in store.rows("SELECT ref, text FROM summary")}


def set_summary(store: Store, ref: str, text: str, *, who: str) -> None:
    """Keep people's words on a code; earlier words stay in the log."""
    with store.write(who, "summary", ref=ref, text=text) as conn:
        conn.execute(
            "INSERT OR REPLACE INTO summary (ref, text, coder, at) VALUES (?, ?, ?, ?)", (ref, text, who, now())
        )


def note(store: Store, who: str, verb: str, details: Iterable[tuple[str, object]] = ()) -> None:
    """Write a line into the audit trail for something that changed nothing in the file (an export, a backup)."""
    with store.write(who, verb, content=False, **dict(details)):  # type: ignore[arg-type]
        pass
