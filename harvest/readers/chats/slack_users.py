"""The archive that Slack exports: who its numbers for people are, told in a file beside the days of each channel."""

from __future__ import annotations

import json
from collections.abc import Mapping

USERS = "users.json"
LISTS = frozenset({USERS, "channels.json", "groups.json", "dms.json", "mpims.json", "integration_logs.json",
                   "canvases.json", "lists.json", "file_conversations.json"})  # fmt: skip
"""Files at the top of such an archive that hold nobody's words."""


def users_of(data: bytes) -> dict[str, str]:
    """The names of people by their numbers; empty where the file is something else.

    >>> users_of(b'[{"id": "U01", "name": "ada", "profile": {"real_name": "Ada Bell"}}]')
    {'U01': 'Ada Bell'}
    """
    try:
        records = json.loads(data)
    except (ValueError, RecursionError):
        return {}
    if not isinstance(records, list) or not all(isinstance(r, dict) and "id" in r and "name" in r for r in records):
        return {}
    found = {}
    for record in records:
        profile = record.get("profile") if isinstance(record.get("profile"), dict) else {}
        names = (profile.get("real_name"), record.get("real_name"), profile.get("display_name"), record["name"])
        found[str(record["id"])] = str(next((name for name in names if name), ""))
    return found


def with_users(data: bytes, users: Mapping[str, str]) -> bytes:
    """A day of a channel with the name beside each number; anything else as it is."""
    try:
        records = json.loads(data)
    except (ValueError, RecursionError):
        return data
    if not isinstance(records, list) or not all(isinstance(record, dict) for record in records):
        return data
    for record in records:
        name = users.get(str(record.get("user")))
        if name and not record.get("user_profile"):
            record["user_profile"] = {"real_name": name}
    return json.dumps(records).encode()
