"""Chats that an app exports as JSON (Telegram, Facebook Messenger, Discord, Slack): their messages as turns."""

from __future__ import annotations

import datetime as dt
import html
import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from harvest.model import Kind, Reading
from harvest.readers.chats import notices
from harvest.readers.chats.makers import maker_in
from harvest.readers.chats.members import Members
from harvest.readers.chats.reading import NOT_SPEECH, Chat
from harvest.readers.chats.slack_marks import without_marks
from harvest.readers.decoding import normalise, unmangled
from harvest.readers.dropping import LeftOut
from harvest.readers.transcripts.people import with_people
from harvest.readers.transcripts.spoken_words import mark_guessed_facilitator
from harvest.readers.transcripts.utterances import Utterance, make_source
from harvest.readers.uploaded_file import UploadedFile

_WHO = ("from", "sender_name", "sender", "author", "creator", "user_profile", "user", "username")
_WHEN = ("date", "timestamp", "timestamp_ms", "created_at", "created_date", "ts", "sent_at")
_SAID = ("text", "content", "body", "message")
_MENTION = re.compile(r"<@([UW]\w{2,15})(?:\|([^<>]{1,60}))?>")
"""Who is spoken to in Slack, by number: ``<@U04BB>``."""
_NAMES = ("real_name", "display_name", "nickname", "name", "username", "first_name")
_APPS = {
    "from": "Telegram",
    "sender_name": "Messenger",
    "author": "Discord",
    "creator": "Google Chat",
    "user_profile": "Slack",
    "user": "Slack",
}


def read_exported(records: Sequence[Mapping[str, object]], dropped: LeftOut) -> Chat | None:
    """The messages in records that each say who, when and what; None where they are records of something else."""
    who = next((key for key in _WHO if _often(records, key)), None)
    when = next((key for key in _WHEN if _often(records, key)), None)
    said = next((key for key in _SAID if _often(records, key)), None)
    if who is None or when is None or said is None or len(records) < 2:
        return None
    members = Members()
    called = {
        str(record["user"]): _name(record.get("user_profile"))
        for record in records
        if isinstance(record.get("user"), str) and _name(record.get("user_profile"))
    }
    messages: list[Utterance] = []
    gone: dict[str, str] = {}
    made_by = ""
    first: dt.datetime | None = None
    timed = sorted(enumerate(records), key=lambda one: (_time(one[1].get(when)) or dt.datetime.max, one[0]))
    for _, record in timed:
        words = _words(record.get(said))
        words = _MENTION.sub(lambda m: f"@{called.get(m.group(1)) or m.group(2) or 'somebody'}", words)
        if _APPS.get(who) == "Slack":
            words = without_marks(words, dropped)
        words = normalise(unmangled(html.unescape(words) if _APPS.get(who) == "Slack" else words)[0]).strip()
        name = normalise(unmangled(_name(record.get(who)))[0]).strip()
        if not name and words and record.get("type") == "message" and record.get("from_id"):
            # Somebody who has left Telegram since: their words stay, and nobody else is they.
            name = gone.setdefault(str(record["from_id"]), f"Deleted account {len(gone) + 1}")
        service = str(record.get("type") or "message") not in ("message", "Default", "Reply", "Generic", "0")
        by_tool = _is_bot(record.get(who)) or record.get("subtype") not in (None, "", "thread_broadcast")
        if service or not name or by_tool:
            made_by = made_by or _maker(record, words)
            dropped.add(notices.SERVICE, words)
            continue
        if not words:
            dropped.add(notices.MEDIA)
            continue
        words = members.unnumbered(notices.words_of(words, dropped, tool=_APPS.get(who, "")))
        if not words:
            continue
        speaker, role = members.named(name)
        at = _time(record.get(when))
        first = first or at
        time = _seconds(at, first) if at is not None and first is not None else None
        messages.append(Utterance(words, speaker, role, time, new_turn=True, paragraph=True))
    if not messages:
        return None
    warnings = [NOT_SPEECH, *members.warnings()]
    messages = with_people(messages, {}, warnings)
    return Chat(_APPS.get(who, "exported"), messages, first.date().isoformat() if first else None, warnings, made_by)


def exported_reading(file: UploadedFile, records: Sequence[Mapping[str, object]]) -> Reading | None:
    """The Reading of an exported chat; None where the records are something else."""
    chat = read_exported(records, file.dropped)
    if chat is None:
        return None
    mark_guessed_facilitator(chat.messages, chat.warnings, made_by=chat.made_by)
    fields = replace(file.fields, kind=Kind.TRANSCRIPT, date=chat.date or file.fields.date)
    flavour = f"{chat.tool} chat ({file.format.label})"
    return file.reading(flavour, Kind.TRANSCRIPT, (make_source(chat.messages, fields),), warnings=chat.warnings)


def _often(records: Sequence[Mapping[str, object]], key: str) -> bool:
    return sum(1 for record in records if record.get(key)) >= 0.5 * len(records)


def _seconds(at: dt.datetime, first: dt.datetime) -> float:
    """Seconds since the midnight before the first message."""
    return (at - first.replace(hour=0, minute=0, second=0, microsecond=0)).total_seconds()


def _words(value: object) -> str:
    """The words of a message; Telegram gives them in pieces."""
    if isinstance(value, str):
        return value
    if isinstance(value, list):
        return "".join(_words(part.get("text") if isinstance(part, dict) else part) for part in value)
    return ""


def _name(value: object) -> str:
    if isinstance(value, dict):
        return next((str(value[key]) for key in _NAMES if value.get(key)), "")
    return str(value) if isinstance(value, str) else ""


def _maker(record: Mapping[str, object], words: str) -> str:
    """Who made the group, where a record of the app tells it."""
    if str(record.get("action", "")).startswith("create_"):
        return _name(record.get("actor"))
    return maker_in([words])


def _is_bot(value: object) -> bool:
    """Whether a program wrote a message: Google Chat and Discord say so beside its name."""
    told = value if isinstance(value, dict) else {}
    return told.get("user_type") == "Bot" or True in (told.get("bot"), told.get("isBot"))


def _time(value: object) -> dt.datetime | None:
    """When, from an ISO date or from seconds (or thousandths) since 1970, without a zone."""
    try:
        if isinstance(value, (int, float)) or (isinstance(value, str) and value.replace(".", "", 1).isdigit()):
            number = float(value)
            number = number / 1000 if number > 1e11 else number
            return dt.datetime.fromtimestamp(number, dt.UTC).replace(tzinfo=None)
        return dt.datetime.fromisoformat(str(value)).replace(tzinfo=None)
    except (ValueError, OverflowError, OSError):
        return None
