"""The inquiry itself: its title and question, settings, and people's words on codes."""

from __future__ import annotations

import json
from dataclasses import fields
from typing import cast

from harvest.errors import StoreError
from harvest.model import InquiryHead, Settings
from harvest.model.plain import build, plain
from harvest.store.connection import Store, now

_NAMES = {f.name for f in fields(Settings)}


def head(store: Store) -> InquiryHead:
    """Identity, title, question and creation time."""
    row = store.one("SELECT uuid, title, question, created FROM inquiry")
    if row is None:
        raise StoreError(f"{store.path} holds no inquiry.")
    return InquiryHead(uuid=row["uuid"], title=row["title"], question=row["question"], created=row["created"])


def rename(store: Store, title: str, question: str, *, who: str) -> None:
    """Give the inquiry another title and question."""
    with store.write(who, "rename inquiry", title=title, question=question) as conn:
        conn.execute("UPDATE inquiry SET title = ?, question = ?", (title, question))


def settings(store: Store) -> Settings:
    """What was set; the defaults for everything else."""
    kept = {r["name"]: json.loads(r["value"]) for r in store.rows("SELECT * FROM setting")}
    try:
        return cast(Settings, build(Settings, {name: v for name, v in kept.items() if name in _NAMES}))
    except (TypeError, ValueError, KeyError) as error:
        raise StoreError(f"{store.path.name}: a setting cannot be read ({error}); restore a backup copy.") from error


def set_setting(store: Store, name: str, value: object, *, who: str = "") -> None:
    """Keep a setting, one of the fields of ``Settings``; StoreError for any other name."""
    if name not in _NAMES:
        raise StoreError(f"There is no setting “{name}”; there are {', '.join(sorted(_NAMES))}.")
    value = plain(value)
    with store.write(who, "setting", content=[], name=name, value=value) as conn:
        conn.execute(
            "INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)", (name, json.dumps(value, ensure_ascii=False))
        )


def summaries(store: Store) -> dict[str, str]:
    """People's words on codes, by ``codebook/code`` (or any other key that a page keeps words under)."""
    return {r["ref"]: r["text"] for r in store.rows("SELECT ref, text FROM summary")}


def set_summary(store: Store, ref: str, text: str, *, who: str) -> None:
    """Keep people's words on a code; earlier words stay in the log."""
    with store.write(who, "summary", content=[], ref=ref, text=text) as conn:
        conn.execute(
            "INSERT OR REPLACE INTO summary (ref, text, coder, at) VALUES (?, ?, ?, ?)", (ref, text, who, now())
        )
