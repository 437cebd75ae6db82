"""Who speaks below a label and a time that stand on lines of their own again and again, though it reads as no name."""

from __future__ import annotations

from collections.abc import Sequence

from harvest.readers.recognise.talk import speakers
from harvest.readers.recognise.talk.turn_starts import Start


def regular_heads(starts: Sequence[Start | None], filled: int) -> set[str]:
    """Labels that are no names beside a time, on lines of their own that come every other line: short ones in small
    letters where all are (``0:09 piet``), what a device is called (``Net loft room 2``) where most are names.

    >>> from harvest.readers.recognise.talk.turn_starts import find_start
    >>> talk = ["Ada Obi  0:03", "Hello.", "Bo from flat 9 below (Guest)  0:09", "Yes.", "Cy Day  0:12", "No."]
    >>> talk += ["Ada Obi  0:20", "Well."]
    >>> sorted(regular_heads([find_start(line) for line in talk], len(talk)))
    ['Bo from flat 9 below (Guest)']
    """
    heads = [s.label for s in starts if s is not None and s.style.startswith("header")]
    short = {
        label
        for label in heads
        if label and len(label.split()) <= 2 and len(label) <= 15 and label.split()[0].lower() not in speakers.NOT_NAMES
    }
    if len(heads) < max(3, 0.3 * filled) or len(set(heads)) == len(heads):
        return set()
    odd = {label for label in set(heads) if label and not speakers.looks_like_name(label)}
    devices = {label for label in odd if _is_device(label) and label.split()[0].lower() not in speakers.NOT_NAMES}
    if short == set(heads):
        return short if len(heads) >= 0.4 * filled else set()
    return devices if len(odd) <= len(set(heads)) / 3 else set()


def _is_device(label: str) -> bool:
    """Whether a label is short enough for what a device is called; what a tool marks as a guest may be longer."""
    bare = speakers.without_marks(label)
    return len(bare.split()) <= (4 if bare == label.strip() else 6)
