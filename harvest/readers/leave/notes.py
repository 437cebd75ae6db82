# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""What a note at the foot or in the margin says of the leave of whoever's words it stands beside."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from harvest.model import Permission, Reading, ReadSource
from harvest.readers.documents.notes.margin import Noted
from harvest.readers.leave.said import UNCLEAR, Reads, is_open, reads, without_picture
from harvest.readers.leave.voices import name_of
from harvest.readers.leave.words_of_leave import REFUSED
from harvest.readers.permission.against import stands_against
from harvest.readers.permission.text import any_of, fold

NOTED = "a note at the foot or in the margin speaks against it: “{}”"
_SENTENCE = re.compile(r"(?<=[.!?;])(?<!\bMr\.)(?<!\bMrs\.)(?<!\bMs\.)(?<!\bDr\.)(?<!\bSt\.)(?<!\b[A-Z]\.)\s+")
_SIGNED = re.compile(r"(?<=[.!?])\s*[-–—]?\s*\(?[A-Z]{1,2}\.?[A-Z]?\.?\)?\s*$")
"""The initials of whoever wrote a note."""
_AGREES = any_of(
    r"\b(?:agree[sd]?|consent(?:s|ed)?|signed|tick(?:s|ed)|permission|permits?|permitted|allows?|allowed|gave|given|authori[sz]e[sd]?|withheld)\b",
    r"\b(?:she|he|they|she's|he's|they're)\b(?: \w+){0,4}? (?:happy|fine|ok|okay|content|delighted|glad|willing|pleased|thrilled|chuffed|yes)\b",
    r"\b(?:says?|said|told (?:me|us)|asked|rang|phoned|wrote|wants?|wanted)\b.*\b(?:yes|ok|okay|fine|happy|delighted|use|quot\w+|print\w*|names?|named)\b",
    r"\b(?:yes|ok|okay|fine|happy|ok'd)\b.*\b(?:(?:sur)?names?|named|anon\w*)\b|\b(?:(?:sur)?names?|named|anon\w*)\b.*\b(?:yes|ok|okay|fine|happy)\b",
)
"""What says that somebody agreed: "use this one!" is the wish of whoever edits."""
_ASKED = re.compile(r"^\W*(?:i |we )?asked (?:him|her|them|she)\b(?!.*\b(?:if|whether|to|for|not|about)\b)[^?]*$", re.I)
_GIVEN = r"\b(?P<verb>put|use|say|print|as|call (?:her|him|them)|credit|with|(?:it|that) (?:was|is)|it['’]s|quote|from|be)\s+"


def of_notes(notes: Sequence[str], label: str = "") -> Reads | None:
    """What all notes beside somebody's words permit, the narrowest of them; None where none speaks of leave.

    >>> of_notes(["Enid says yes, name and all.", "She rang: words fine, she'd rather her name wasn't on it."], "Enid").permission.quotation
    'anonymous'
    >>> of_notes(["Lovely. Can it go up to page 1?"]) is None
    True
    """
    found = [one for note in notes if (one := of_note(note, label)) is not None]
    if not found:
        return None
    permission = found[0].permission
    for other in found[1:]:
        permission = permission.narrower(other.permission)
    return Reads(permission, True, permission.quotable or permission.quotation == "no")


def of_note(note: str, label: str = "") -> Reads | None:
    """What one note says, sentence by sentence; None where it says nothing of leave."""
    text = _as_her(_SIGNED.sub("", note.strip()), name_of(label) if label else "")
    text = re.sub(r"\s*[+&]\s*", " and ", text)
    sentences = [without_picture(s)[0] for s in _SENTENCE.split(text) if s.strip() and not _ASKED.match(s)]
    whole = reads(" ".join(sentences))
    if (whole.permission.quotable or len(sentences) > 1) and not _AGREES.search(fold(text)):
        return _against(note)
    if len(sentences) < 2 or whole.clear:
        return whole if whole.of_leave else _against(note)
    told = [(sentence, reads(sentence)) for sentence in sentences]
    of_leave = [one for _, one in told if one.of_leave]
    if not of_leave:
        return _against(note)
    permission = of_leave[0].permission
    for one in of_leave[1:]:
        permission = permission.narrower(one.permission)
    doubts = [s for s, one in told if not one.of_leave and (is_open(s) or _against(s) is not None)]
    if doubts and permission.quotation != "no":
        permission = replace(permission, hold=(*permission.hold, UNCLEAR.format(doubts[0][:80])))
    return Reads(permission, True, permission.quotable or permission.quotation == "no")


def _against(text: str) -> Reads | None:
    """A note that speaks against a use without naming it: "take this one out"."""
    refused, why = stands_against(text.rstrip(" ?"))
    if refused or REFUSED.search(fold(text)):
        return Reads(Permission(quotation="no", sharing="no"), True, True)
    return Reads(Permission(quotation="unknown", hold=(why,)), True, False) if why else None


def _as_her(text: str, name: str) -> str:
    """The note with "her name" or "she" in the place of the name of whose words it stands beside."""
    bare = name.strip()
    if len(bare) < 2 or not bare[0].isupper():
        return text
    names = "|".join(re.escape(n) for n in dict.fromkeys([bare, *bare.split()]) if len(n) > 2 and n[0].isupper())
    if not names:
        return text
    text = re.sub(rf"{_GIVEN}(?:{names})\b(?!['’])", lambda m: f"{m['verb']} her name", text)
    return re.sub(rf"\b(?:{names})['’]s\b", "her", re.sub(rf"\b(?:{names})\b(?!['’]s)", "she", text))


def with_notes_heeded(reading: Reading, noted: Sequence[Noted]) -> Reading:
    """The reading in which nobody may be quoted whose words a note speaks against, nor named whose name it keeps back."""
    told = [(one, given) for one in noted if (given := of_notes(one.notes)) is not None]
    if not told or reading.not_data:
        return reading
    return replace(reading, sources=tuple(_heeded(source, told) for source in reading.sources))


def with_notes_waiting(reading: Reading, noted: Sequence[Noted], why: str) -> Reading:
    """The reading in which words wait beside which a note asks for something to be done first; ``why`` quotes it."""
    sources = list(reading.sources)
    for n, source in enumerate(sources if noted else ()):
        said = {label: [source.text[t.start : t.end] for t in source.turns if source.label_of(t) == label]
                for label in dict.fromkeys(source.label_of(turn) for turn in source.turns)}  # fmt: skip
        permissions = dict(source.permissions)
        for label, words in said.items():
            for one in (one for one in noted if any(map(one.stands_in, words))):
                own = permissions.get(label, source.permission) or Permission(quotation="unknown")
                asked = " ".join(one.notes)[:100]
                if not any(asked in reason for reason in own.hold):  # it waits for that note already
                    permissions[label] = replace(own, hold=(*own.hold, why.format(asked)))
        sources[n] = source if permissions == source.permissions else replace(source, permissions=permissions)
    return replace(reading, sources=tuple(sources))


def _heeded(source: ReadSource, told: Sequence[tuple[Noted, Reads]]) -> ReadSource:
    permissions = dict(source.permissions)
    for label in dict.fromkeys(source.label_of(turn) for turn in source.turns):
        words = [source.text[t.start : t.end] for t in source.turns if source.label_of(t) == label]
        given = before = permissions.get(label, source.permission)
        for one, note in told:
            if any(one.stands_in(text) for text in words):
                given = _narrowed(given, one, note.permission)
        if given is not None and given != before:
            permissions[label] = given
    return source if permissions == source.permissions else replace(source, permissions=permissions)


def _narrowed(given: Permission | None, one: Noted, note: Permission) -> Permission | None:
    if note.quotable:
        kept_back = given is not None and (given.quotation, note.quotation) == ("named", "anonymous")
        return replace(given, quotation="anonymous") if given is not None and kept_back else given
    own = given or Permission(quotation="unknown")
    why = NOTED.format(" ".join(one.notes)[:100])
    quotation = "no" if note.quotation == "no" else own.quotation
    return replace(own, quotation=quotation, hold=tuple(dict.fromkeys([*own.hold, why])))
