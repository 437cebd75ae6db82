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
    for read in (_rev, _aws, _azure, _deepgram, _watson, _google, _speechmatics, _vosk):
        try:
            pieces = list(read(whole))
        except (KeyError, IndexError, TypeError, ValueError, AttributeError):
            continue
        if any(any(c.isalpha() for c in words) for _, _, words, _ in pieces):
            return _joined(pieces)
    # a job that was asked for its outcome has the answer in an envelope (``{"done": true, "response": {…}}``)
    inner = (spoken(whole[key]) for key in _ENVELOPES if isinstance(whole.get(key), dict))
    return next((said for said in inner if said is not None), None)


_ENVELOPES = ("response", "result", "output", "transcription", "data")


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
        label = item.get("speaker_label") or by_time.get(item.get("start_time")) or item.get("channel_label")
        who = label or who
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
    channels = [channel["alternatives"][0]["words"] for channel in results["channels"]]
    if len([words for words in channels if words]) < 2:
        for word in next(filter(None, channels), []):
            yield _who(word.get("speaker")), word.get("start"), word.get("punctuated_word") or word["word"], False
        return
    # a microphone each: whoever spoke first comes first, and nobody's channel is lost
    stretches = [piece for n, words in enumerate(channels, 1) for piece in _of_channel(f"Channel {n}", words)]
    yield from sorted(stretches, key=lambda piece: piece[1] or 0.0)


def _of_channel(name: str, words: list[Mapping[str, Any]]) -> Iterator[Piece]:
    """What one microphone heard, in stretches without a long silence."""
    said: list[str] = []
    begun = until = 0.0
    for word in words:
        if said and word["start"] - until > _SILENCE:
            yield name, begun, " ".join(said), False
            said = []
        begun = begun if said else word["start"]
        until = word.get("end", word["start"])
        said.append(word.get("punctuated_word") or word["word"])
    if said:
        yield name, begun, " ".join(said), False


_SILENCE = 1.0
"""So many seconds in which somebody's microphone hears nothing, others may have spoken."""


def _watson(whole: Mapping[str, Any]) -> Iterator[Piece]:
    """IBM: words as ``[word, from, until]`` and, beside them, who speaks from when."""
    by_time = {label["from"]: label["speaker"] for label in whole.get("speaker_labels") or []}
    who = ""
    for result in whole["results"]:
        for word, begun, _ in result["alternatives"][0]["timestamps"]:
            who = _who(by_time[begun]) if begun in by_time else who
            yield who, begun, word, False


def _google(whole: Mapping[str, Any]) -> Iterator[Piece]:
    best = [result["alternatives"][0] for result in whole["results"]]
    tagged = [[word for word in one.get("words") or [] if _tag(word)] for one in best]
    if tagged[-1]:
        # The last result says all of it again, with who said each word, unless the others say that of theirs.
        again = not all(tagged[:-1]) or _from(tagged[-1][0]) == _from(tagged[0][0])
        for word in tagged[-1] if again else (word for words in tagged for word in words):
            yield _who(_tag(word)), _from(word), word["word"], False
        return
    for one in best:
        yield "", _from((one.get("words") or [{}])[0]), one["transcript"].strip(), False


def _tag(word: Mapping[str, Any]) -> object:
    return word.get("speakerTag") or word.get("speakerLabel")


def _from(word: Mapping[str, Any]) -> float | None:
    return _seconds(word.get("startTime") or word.get("startOffset"))


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
