"""Talk in JSON whose makers call who spoke and when otherwise (DOTE, Gladia, Azure, Fireflies …) → plain records."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any

_WHO = (
    *("speakername", "speakerdisplayname", "speakerdesignation", "speaker", "speakerlabel", "speakertag", "speakerid"),
    *("speakernumber", "spkid", "participantname", "participant"),
)
_START = (
    *("start", "starttime", "startoffset", "starttimeseconds", "startseconds", "startms", "startts", "offset"),
    *("offsetmilliseconds", "offsetinticks", "timebegin", "begin", "starttimestamp", "datastart"),
)
_END = (
    *("end", "endtime", "endoffset", "endtimeseconds", "endseconds", "endms", "endts", "timeend", "endtimestamp"),
    *("dataend", "duration", "durationmilliseconds", "durationinticks"),
)
_TEXT = ("text", "transcript", "transcription", "sentence", "utterance", "body", "display", "displaytext", "caption")
_OF_WORDS = ("words", "elements", "tokens")
_A_WORD = ("punctuatedword", "text", "word", "value", "content", "name")
_AGAIN = {"rawtext", "lexical", "itn", "maskeditn", "rawtranscript"}
"""What was said once more, without capitals or in other spellings."""
_CALLED = ("name", "displayname", "label", "fullname")
_ID = ("id", "spkid", "speakerid", "key", "speaker", "label", "number")
_TICKS, _MILLI = 1e7, 1e3
_DEEP, _FIRST, _MOST = 6, 5, 0.8
_CLOCK = re.compile(r"[\d:.,]{1,20}s?")


def stretches_in(whole: object) -> list[dict[str, object]] | None:
    """The stretches of a talk wherever in a JSON they lie, with ``speaker``, ``start``, ``end``, ``text``; else None.

    A list is one where nearly each record holds words and either who spoke or from when until when.

    >>> stretches_in({"lines": [{"startTime": "00:00:01,5", "speakerDesignation": "Ada", "text": "We dug it."}]})
    [{'speaker': 'Ada', 'start': '00:00:01.5', 'text': 'We dug it.'}]
    >>> stretches_in({"result": {"rows": [{"user": "Ada", "date": "2024-05-01", "text": "We dug it."}]}})
    """
    found = [rows for rows in _lists(whole) if _is_talk(rows)]
    if not found:
        return None
    letters = list(map(_letters, found)) if len(found) > 1 else [1]
    # words are there one by one as well, and often the sentences, too: the fewer, the longer
    rows = min((rows for rows, n in zip(found, letters, strict=True) if 2 * n >= max(letters)), key=len)
    names = dict(_names(whole))
    return [told for row in rows if (told := _plain(row, _bare(row), names))["text"]]


def _lists(value: object, depth: int = 0) -> Iterator[list[dict[str, Any]]]:
    """Lists of records, at most so deep, and not what lies within the records of a talk."""
    if depth > _DEEP:
        return
    if isinstance(value, dict):
        for inner in value.values():
            yield from _lists(inner, depth + 1)
    elif isinstance(value, list) and value and all(isinstance(one, dict) for one in value):
        yield value
        if not _is_talk(value):
            for inner in value[:_FIRST]:
                yield from _lists(inner, depth + 1)


def _letters(rows: Sequence[Mapping[str, Any]]) -> int:
    return sum(len(_said(_bare(row))) for row in rows)


def _is_talk(rows: Sequence[Mapping[str, Any]]) -> bool:
    seen = [_bare(row) for row in rows[:_SEEN]]
    told = sum(1 for row in seen if _said(row) and _is_stretch(row))
    return told >= max(1, _MOST * len(seen))


_SEEN = 400
"""So many records of a list show what it is."""


def _is_stretch(row: Mapping[str, Any]) -> bool:
    """Whether a record tells who spoke as only talk does, or when they began and came to an end."""
    keys = row.keys()
    if any(key.startswith(("speaker", "spk")) and key in _WHO for key in keys):
        return True
    timed = _time(row, _START) is not None and _time(row, _END) is not None
    return timed or ("participant" in keys and any(key in keys for key in _OF_WORDS))


@lru_cache(maxsize=512)
def _key(key: str) -> str:
    return re.sub(r"[_\s-]", "", key).casefold()


def _bare(row: Mapping[str, Any]) -> dict[str, Any]:
    """A record with its keys in small letters and without what parts their words."""
    return {_key(str(key)): value for key, value in row.items()}


def _of(row: Mapping[str, Any], options: Sequence[str]) -> tuple[str, Any] | None:
    """The key and the value of the first of the options that a record fills."""
    return next(((key, row[key]) for key in options if row.get(key) not in (None, "", [], {})), None)


def _said(row: Mapping[str, Any]) -> str:
    """The words of a record, put together where each stands for itself."""
    if (told := _of(row, _TEXT)) is not None and isinstance(told[1], str):
        return told[1].strip()
    one_by_one = _of(row, _OF_WORDS)
    if one_by_one is None or not isinstance(one_by_one[1], list):
        return ""
    words = [(word, _of(_bare(word), _A_WORD)) for word in one_by_one[1] if isinstance(word, dict)]
    spelt = [(word, found[1]) for word, found in words if found is not None and isinstance(found[1], str)]
    spaced = any(not text.strip() for _, text in spelt)
    joined = ""
    for word, text in spelt:
        joins = spaced or not joined or str(word.get("type", "")).startswith("punct")
        joined += text if joins else f" {text}"
    return " ".join(joined.split())


def _time(row: Mapping[str, Any], options: Sequence[str]) -> str | None:
    """A time in seconds or as a clock shows it."""
    told = _of(row, options)
    if told is None:
        inner = next((row[key] for key in ("instances", "words") if isinstance(row.get(key), list) and row[key]), None)
        return _time(_bare(inner[0]), options) if inner and isinstance(inner[0], dict) else None
    key, value = told
    if isinstance(value, dict):
        value = value.get("relative", value.get("seconds"))
    if isinstance(value, bool) or not isinstance(value, (int, float, str)):
        return None
    if isinstance(value, str):
        return value.strip().rstrip("s").replace(",", ".") if _CLOCK.fullmatch(value.strip()) else None
    unit = _TICKS if "ticks" in key else _MILLI if "milli" in key or key.endswith("ms") else None
    return str(value if unit is None else value / unit)


_KNOWN = {*_WHO, *_START, *_END, *_TEXT, *_OF_WORDS, *_AGAIN}


def _plain(row: Mapping[str, Any], bare: Mapping[str, Any], names: Mapping[str, str]) -> dict[str, object]:
    """A record with who, when and what under the plain names, and whatever else it says as it was."""
    plain: dict[str, object] = {}
    if (who := _of(bare, _WHO)) is not None:
        called = _of(_bare(who[1]), (*_CALLED, "id")) if isinstance(who[1], dict) else who
        label = str(called[1]).strip() if called is not None else ""
        label = names.get(label, label)
        plain["speaker"] = f"Speaker {label}" if label.isdigit() else label
    if (start := _time(bare, _START)) is not None:
        plain["start"] = start
        until = _of(bare, _END)
        if until is not None and not until[0].startswith("duration") and (end := _time(bare, _END)) is not None:
            plain["end"] = end
    rest = {str(k): v for k, v in row.items() if _key(str(k)) not in _KNOWN and not isinstance(v, (list, dict))}
    return {**plain, "text": _said(bare), **rest}


def _names(value: object, depth: int = 0) -> Iterator[tuple[str, str]]:
    """Who hides behind the numbers of speakers, where a list of these tells: ``{"id": "s1", "name": "Ada"}``."""
    if depth > _DEEP:
        return
    if isinstance(value, list):
        for inner in value[:_FIRST]:
            yield from _names(inner, depth + 1)
    elif isinstance(value, dict):
        for key, inner in value.items():
            if _key(str(key)) in {"speakers", "participants"} and isinstance(inner, list):
                for one in inner:
                    number, name = (
                        (_of(_bare(one), _ID), _of(_bare(one), _CALLED)) if isinstance(one, dict) else (None, None)
                    )
                    if number is not None and name is not None and isinstance(name[1], str):
                        yield str(number[1]), name[1].strip()
            elif isinstance(inner, (dict, list)):
                yield from _names(inner, depth + 1)
