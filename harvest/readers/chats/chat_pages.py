"""A chat that an app exports as a web page (Telegram, Discord, Messenger) → its messages, as in the app's JSON."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from typing import Any

from harvest.readers.chats.makers import maker_in
from harvest.readers.chats.times import seconds_of_day
from harvest.readers.documents.web.page_tags import words_in
from harvest.readers.dropping import LeftOut
from harvest.readers.recognise.dates import date_in

AROUND = "what stands around the messages of a chat (days, pictures, replies)"


@dataclass(frozen=True, slots=True)
class _Classes:
    """The names that an app gives to the parts of its page."""

    message: str
    who: str
    said: str
    when: str
    """The element that holds the time; in its ``title`` where it has one."""
    key: str = "from"
    """What the app's JSON calls who wrote, which tells the app."""


_APPS = (
    _Classes("message", "from_name", "text", "date"),
    _Classes("chatlog__message", "chatlog__author", "chatlog__content", "chatlog__timestamp"),
    _Classes("_a6-g", "_a6-h", "_a6-p", "_a72d", "sender_name"),
)
_DAY = re.compile(r"(\d{1,2})[./](\d{1,2})[./](\d{4})\D{1,3}(\d{1,2}:\d{2}(?::\d{2})?)")
_CLOCK = re.compile(r"\d{1,2}:\d{2}(?::\d{2})?(?:\s*[ap]\.?m)?", re.I)
_LEAST = 2


def chat_records(root: Any, dropped: LeftOut) -> list[dict[str, object]] | None:
    """Each message with who wrote it, ``date`` and ``text``; None where the page is no chat that is known."""
    for app in _APPS:
        messages = [e for e in root.iter() if isinstance(e.tag, str) and app.message in _classes(e)]
        found = _of(messages, app)
        if found is not None:
            kept = "".join(str(record.get(key, "")) for record in found for key in (app.key, "text"))
            around = len("".join(words_in(root).split())) - len("".join(kept.split()))
            dropped.add(AROUND, "x" * max(0, around), count=1)
            return found
    return None


def _of(messages: list[Any], app: _Classes) -> list[dict[str, object]] | None:
    found: list[dict[str, object]] = []
    who = ""
    for message in messages:
        if "service" in _classes(message):
            notice = " ".join(words_in(message).split())
            if maker_in([notice]):
                found.append({"type": "service", "text": notice})
            continue
        named, when = _first(message, app.who), _first(message, app.when)
        who = " ".join(words_in(named).split()) if named is not None else who
        said = _first(message, app.said)
        if not who:
            return None
        found.append(
            {
                "type": "message",
                app.key: who,
                "date": _time((when.get("title") or words_in(when)) if when is not None else ""),
                "text": _lines(said) if said is not None else "",
            }
        )
    return found if sum(1 for record in found if record["text"] and app.key in record) >= _LEAST else None


def _classes(element: Any) -> list[str]:
    return (element.get("class") or "").split()


def _first(message: Any, name: str) -> Any:
    return next((e for e in message.iterdescendants() if isinstance(e.tag, str) and name in _classes(e)), None)


def _lines(element: Any) -> str:
    """The words of a message with its own line breaks."""
    for broken in element.iter("br"):
        broken.tail = f"\n{broken.tail or ''}"
    for reactions in list(element.iter("ul")):
        reactions.clear()
    text = "".join(element.itertext())
    return "\n".join(" ".join(line.split()) for line in text.strip().split("\n") if line.strip())


def _time(written: str) -> str:
    """``12.03.2024 18:31:07 UTC+00:00`` as an ISO time; as it stands where it is none."""
    found = _DAY.search(written)
    if found is None:
        said, on = _CLOCK.search(written), date_in(written)
        at = seconds_of_day(said.group()) if said else None
        return written if at is None or on is None else f"{on}T{dt.timedelta(seconds=at)!s:0>8}"
    day, month, year, clock = found.groups()
    return f"{year}-{int(month):02}-{int(day):02}T{clock.zfill(5)}"
