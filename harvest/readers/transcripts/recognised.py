"""What speech recognisers answer in JSON (AWS, Deepgram, Google, Rev, Azure, Vosk …) → who said what when."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

Piece = tuple[str, float | None, str, bool]
"""Who (as the recogniser counts them), when in seconds, what, and whether that joins on without a space."""


def spoken(whole: object) -> list[dict[str, object]] | None:
    """Stretches of one speaker as records with ``speaker``, ``start`` and ``text``; None for any other JSON.

    >>> spoken({"monologues": [{"speaker": 0, "elements": [{"type": "text", "value": "Hi", "ts": 1.0},
    ...     {"type": "punct", "value": "."}]}]})
    [{'speaker': 'Speaker 0', 'start': '1.0', 'text': 'Hi.'}]
    """
    if not isinstance(whole, dict):
        return None
    if (timed := _timed(whole)) is not None:
        return timed
    for read in (_rev, _aws, _azure, _deepgram, _google, _speechmatics, _vosk):
        try:
            pieces = list(read(whole))
        except (KeyError, IndexError, TypeError, ValueError, AttributeError):
            continue
        if any(any(c.isalpha() for c in words) for _, _, words, _ in pieces):
            return _joined(pieces)
    return None


def _joined(pieces: list[Piece]) -> list[dict[str, object]]:
    found: list[dict[str, object]] = []
    for who, when, words, joins in pieces:
        if found and found[-1]["speaker"] == who:
            found[-1]["text"] = f"{found[-1]['text']}{'' if joins else ' '}{words}"
        else:
            found.append({"speaker": who, "start": "" if when is None else str(when), "text": words})
    return [{**one, "text": " ".join(str(one["text"]).split())} for one in found]


def _timed(whole: Mapping[str, Any]) -> list[dict[str, object]] | None:
    """Stretches with both their times in one value, as some programs around Whisper write them."""
    for key in ("speakers", "transcription", "chunks"):
        rows = whole.get(key)
        if not isinstance(rows, list) or not rows or not all(isinstance(row, dict) for row in rows):
            continue
        spans = [_span(row) for row in rows]
        if not all(spans) or not all(isinstance(row.get("text"), str) for row in rows):
            continue
        return [
            {"speaker": _who(row.get("speaker")), "start": span[0], "end": span[1], "text": row["text"].strip()}
            for row, span in zip(rows, spans, strict=True)
            if span is not None
        ]
    return None


def _span(row: Mapping[str, Any]) -> tuple[str, str] | None:
    """From and until, in seconds or as a clock shows it."""
    both = row.get("timestamp") or row.get("timestamps")
    if isinstance(both, dict) and "from" in both:
        return str(both["from"]).replace(",", "."), str(both.get("to") or "").replace(",", ".")
    if isinstance(both, list) and len(both) == 2 and isinstance(both[0], (int, float)):
        return str(both[0]), str(both[0] if both[1] is None else both[1])
    return None


def _who(label: object) -> str:
    """A recogniser's number or letter for a speaker as a name."""
    text = "" if label is None else str(label)
    return f"Speaker {text}" if text.isdigit() else text


def _rev(whole: Mapping[str, Any]) -> Iterator[Piece]:
    names = {str(one.get("id")): one.get("name") for one in whole.get("speakers") or [] if isinstance(one, dict)}
    for monologue in whole["monologues"]:
        label = str(monologue.get("speaker", ""))
        yield from (
            (str(names.get(label) or _who(label)), element.get("ts"), element["value"], n > 0)
            for n, element in enumerate(monologue["elements"])
        )


def _aws(whole: Mapping[str, Any]) -> Iterator[Piece]:
    results = whole["results"]
    by_time = {
        item["start_time"]: segment["speaker_label"]
        for segment in (results.get("speaker_labels") or {}).get("segments") or []
        for item in segment.get("items") or []
    }
    who = ""
    for item in results["items"]:
        said = item["alternatives"][0]["content"]
        who = item.get("speaker_label") or by_time.get(item.get("start_time")) or who
        when = float(item["start_time"]) if item.get("start_time") else None
        yield who, when, said, item["type"] == "punctuation"


def _azure(whole: Mapping[str, Any]) -> Iterator[Piece]:
    for phrase in whole["recognizedPhrases"]:
        yield _who(phrase.get("speaker")), phrase.get("offsetInTicks", 0) / 1e7, phrase["nBest"][0]["display"], False


def _deepgram(whole: Mapping[str, Any]) -> Iterator[Piece]:
    results = whole["results"]
    if results.get("utterances"):
        yield from ((_who(u.get("speaker")), u.get("start"), u["transcript"], False) for u in results["utterances"])
        return
    for word in results["channels"][0]["alternatives"][0]["words"]:
        yield _who(word.get("speaker")), word.get("start"), word.get("punctuated_word") or word["word"], False


def _google(whole: Mapping[str, Any]) -> Iterator[Piece]:
    best = [result["alternatives"][0] for result in whole["results"]]
    tagged = [word for word in best[-1].get("words") or [] if word.get("speakerTag")]
    if tagged:
        # The last result says all of it again, with who said each word.
        for word in tagged:
            yield _who(word["speakerTag"]), _seconds(word.get("startTime")), word["word"], False
        return
    for one in best:
        first = (one.get("words") or [{}])[0]
        yield "", _seconds(first.get("startTime")), one["transcript"].strip(), False


def _seconds(value: object) -> float | None:
    return float(str(value).rstrip("s")) if value else None


def _speechmatics(whole: Mapping[str, Any]) -> Iterator[Piece]:
    for item in whole["results"]:
        best = item["alternatives"][0]
        speaker = best.get("speaker") or ""
        name = f"Speaker {speaker[1:]}" if speaker[:1] == "S" and speaker[1:].isdigit() else speaker
        yield name, item.get("start_time"), best["content"], item["type"] == "punctuation"


def _vosk(whole: Mapping[str, Any]) -> Iterator[Piece]:
    for word in whole["result"]:
        yield "", word.get("start"), word["word"], False
