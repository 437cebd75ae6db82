"""A whole inquiry → the same inquiry as it may leave: without withdrawn voices, with words held back."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from itertools import accumulate

from harvest.model import Coding, Consensus, Decision, Material, Passage, Source, Voice
from harvest.privacy.names import Names

GAP = "[…]"
RUN = 5
"""So many words in a row of held-back words make a memo or a summary a quotation of them."""
SHORT = 3
"""Of a shorter passage all its words in a row, when it has at least so many."""

_WORD = re.compile(r"\w+(?:['’]\w+)*")
_CONTACT = re.compile(
    r"name|e-?mail|phone|mobile|address|post ?code|contact|birth|\bdob\b|\bip\b|nhs|facebook|instagram|signature",
    re.IGNORECASE,
)
_CONTACT_VALUE = re.compile(r"\S+@\S+\.\w|(?:\+?\d[\s-]?){9,}|\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class HeldBack:
    """Why words are held back, how many codeable passages and how many voices it is about."""

    reason: str
    passages: int
    voices: int


def held_back(material: Material) -> tuple[HeldBack, ...]:
    """What an export holds back and why, most passages first. Withdrawn voices are not counted anywhere."""
    voices = {v.id: v for v in material.voices if v.may_be_counted and not v.may_be_quoted}
    found: dict[str, list[Passage]] = {}
    for p in material.passages:
        if p.codeable and p.voice_id in voices:
            found.setdefault(voices[p.voice_id].consent.words.held_back, []).append(p)
    made = [HeldBack(reason, len(rows), len({p.voice_id for p in rows})) for reason, rows in found.items()]
    return tuple(sorted(made, key=lambda h: (-h.passages, h.reason)))


def redact(material: Material) -> Material:
    """The inquiry as it may leave.

    Withdrawn voices are gone with their passages, decisions and codings. The words of voices that may not be quoted
    are replaced by ``[words held back: why]`` and so is, by ``[…]``, what no passage holds in sources where somebody
    may not be quoted. Source texts are rebuilt: every remaining offset slices back to the remaining words. Real names
    stand only with consent; names inside what others said are left for people to judge, see ``name_mentions``.
    """
    voices = {v.id: v for v in material.voices}
    staying = {p.id: p for p in material.passages if (v := voices.get(p.voice_id)) is not None and v.may_be_counted}
    sources = {s.id: s for s in material.sources}
    by_source: dict[int, list[Passage]] = {}
    for p in material.passages:
        by_source.setdefault(p.source_id, []).append(p)
    silent = {v.id for v in material.voices if not v.may_be_quoted} - {p.voice_id for p in material.passages}
    texts = {s.id: _Text(s, by_source.get(s.id, []), voices, bool(silent)) for s in material.sources}
    lost = {p.source_id for p in material.passages} - {p.source_id for p in staying.values()}
    kept = {s.id: s for s in material.sources if s.id not in lost}
    words = _Words(material, voices)
    open_ = {p.id for p in staying.values() if voices[p.voice_id].may_be_quoted}

    passages = []
    for p in staying.values():
        start, end = texts[p.source_id].span(p.start, p.end)
        text = texts[p.source_id].text[start:end]
        title, voice = words.title(p.source), voices[p.voice_id]
        passages.append(replace(p, start=start, end=end, text=text, source=title, speaker=voice.shown_name))

    def coding(c: Coding) -> Coding:
        start, end = texts[c.source_id].span(c.start, c.end)
        said = {k: words.free(v) for k, v in c.facets.items()} if c.passage_id in open_ else {}
        memo = words.free(c.memo) if c.passage_id in open_ else ""
        return replace(c, start=start, end=end, facets=said, memo=memo)

    def codings(many: Iterable[Coding]) -> tuple[Coding, ...]:
        return tuple(coding(c) for c in many if c.passage_id in staying and c.source_id in kept)

    def decision(d: Decision) -> Decision:
        is_open = d.passage_id in open_
        said = {k: words.free(v) for k, v in d.facets.items()} if is_open else {}
        d = replace(d, facets=said, memo=words.free(d.memo) if is_open else "")
        if d.start is None or d.end is None:
            return replace(d, quote=words.free(d.quote) if is_open else "")
        source = sources[d.source_id]
        start, end = texts[d.source_id].span(d.start, d.end)
        anchored = not d.quote or source.text[d.start : d.end] == d.quote
        # a quote from before a typo was mended no longer slices; it may stay where its voice may be quoted
        quote = texts[d.source_id].text[start:end] if anchored else words.free(d.quote) if is_open else ""
        return replace(d, start=start, end=end, quote=quote if d.quote else "")

    gone = {p.id for p in material.passages} - staying.keys()
    decisions = tuple(decision(d) for d in material.decisions if d.passage_id not in gone and d.source_id in kept)
    consensus = Consensus(
        agreed=codings(material.consensus.agreed),
        disputed=tuple(
            replace(d, with_it=codings(d.with_it)) for d in material.consensus.disputed if d.passage_id in staying
        ),
        settled=tuple(
            replace(s, reason=words.free(s.reason) if s.passage_id in open_ else "")
            for s in material.consensus.settled
            if s.passage_id in staying
        ),
        reviewed=material.consensus.reviewed - gone,
    )
    return replace(
        material,
        sources=tuple(
            replace(s, title=words.title(s.title), text=texts[s.id].text, attributes=words.attributes(s.attributes))
            for s in kept.values()
        ),
        voices=tuple(
            replace(
                v,
                label=v.shown_name,
                attributes=words.attributes(v.attributes) if v.may_be_quoted else {},
            )
            for v in material.voices
            if v.may_be_counted
        ),
        passages=tuple(passages),
        decisions=decisions,
        codings=codings(material.codings),
        consensus=consensus,
        summaries={code: words.free(text) for code, text in material.summaries.items()},
        missing_voices=words.free(material.missing_voices),
    )


class _Text:
    """One source's text as it may leave, and where each old offset is now."""

    def __init__(self, source: Source, passages: list[Passage], voices: Mapping[int, Voice], silent: bool):
        """``silent``: somebody who may not be quoted has no passage anywhere, and may have said what lies between."""
        self.old = source.text
        own = sorted(passages, key=lambda p: (p.start, p.end))
        # words between passages (a "mm", a "yes") may be anybody's here: they stay only where everybody may be quoted
        open_ = not silent and all(p.voice_id in voices and voices[p.voice_id].may_be_quoted for p in own)
        gone = [p for p in own if p.voice_id not in voices or not voices[p.voice_id].may_be_counted]
        staying = [p for p in own if p.voice_id in voices and voices[p.voice_id].may_be_counted]
        cuts = [(p.start, p.end, "") for p in gone]
        here = 0
        for p in staying:
            cuts += [] if open_ else self._between(here, p.start, gone)
            voice = voices[p.voice_id]
            if not voice.may_be_quoted:
                cuts.append((p.start, p.end, f"[words held back: {voice.consent.words.held_back}]"))
            here = max(here, p.end)
        cuts += [] if open_ else self._between(here, len(self.old), gone)
        self.cuts = _joined(cuts)
        self.ends = [end for _, end, _ in self.cuts]
        self.moved = [0, *accumulate(len(instead) - (end - start) for start, end, instead in self.cuts)]
        parts, here = [], 0
        for start, end, instead in self.cuts:
            parts += [self.old[here:start], instead]
            here = end
        self.text = "".join([*parts, self.old[here:]])

    def _between(self, start: int, end: int, gone: list[Passage]) -> list[tuple[int, int, str]]:
        """One cut for what stands between two passages that stay; what was withdrawn leaves no trace there."""
        piece = self.old[start:end]
        if not piece.strip():
            return []
        inside = [p for p in gone if p.start >= start and p.end <= end]
        other = list(piece)
        for p in inside:
            other[p.start - start : p.end - start] = " " * (p.end - p.start)
        first, last = start + len(piece) - len(piece.lstrip()), start + len(piece.rstrip())
        return [(first, last, GAP)] if "".join(other).strip() else [(first, end, "")]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The old span in the new text; where it begins or ends inside a cut, all that stands instead belongs to it."""
        return self._place(start, False), self._place(end, True)

    def _place(self, old: int, is_end: bool) -> int:
        old = min(max(old, 0), len(self.old))
        passed = bisect_right(self.ends, old)
        if passed < len(self.cuts):
            start, _, instead = self.cuts[passed]
            if start < old:
                return start + self.moved[passed] + (len(instead) if is_end else 0)
        return old + self.moved[passed]


def _joined(cuts: list[tuple[int, int, str]]) -> list[tuple[int, int, str]]:
    """Cuts in order; overlapping ones as one, which says what the first of them says or, if nothing, the next."""
    made: list[tuple[int, int, str]] = []
    for start, end, instead in sorted(cuts):
        if made and start < made[-1][1]:
            before = made.pop()
            made.append((before[0], max(before[1], end), before[2] or instead))
        else:
            made.append((start, end, instead))
    return made


class _Words:
    """Free text by the team as it may leave: names that may not be named replaced, held-back words taken out."""

    def __init__(self, material: Material, voices: Mapping[int, Voice]):
        self.names = Names(voices.values())
        self._known: dict[str, str] = {}
        self.runs: set[tuple[str, ...]] = set()
        for passage in material.passages:
            voice = voices.get(passage.voice_id)
            if voice is None or not voice.may_be_quoted:
                said = [w.lower() for w in _WORD.findall(passage.text)]
                if len(said) >= SHORT:
                    self.runs |= {tuple(said[i : i + RUN]) for i in range(max(1, len(said) - RUN + 1))}

    def title(self, text: str) -> str:
        """A title with pseudonyms for the names of voices that may not be named."""
        if text not in self._known:
            # a title stands at every passage of its source
            self._known[text] = self.names.title(text)
        return self._known[text]

    def free(self, text: str) -> str:
        """The text with pseudonyms, and without runs of words that are held back."""
        if not text:
            return text
        found = list(_WORD.finditer(text))
        said = [m.group().lower() for m in found]
        taken: set[int] = set()
        for i in range(len(said)):
            for size in range(SHORT, RUN + 1):
                if tuple(said[i : i + size]) in self.runs:
                    taken.update(range(i, min(i + size, len(said))))
        for last in sorted((i for i in taken if i + 1 not in taken), reverse=True):
            first = last
            while first - 1 in taken:
                first -= 1
            text = text[: found[first].start()] + "[words held back]" + text[found[last].end() :]
        return self.names.replaced(text)

    def attributes(self, values: Mapping[str, str]) -> dict[str, str]:
        """Without what leads straight to a person (names, addresses, numbers); names of voices replaced."""
        return {
            k: self.names.replaced(v)
            for k, v in values.items()
            if not _CONTACT.search(k) and not _CONTACT_VALUE.search(v)
        }
