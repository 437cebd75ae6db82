"""Who spoke, and as what their words may leave."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from operator import is_

from harvest.evidence.records import Quotation, Row, VoiceLine
from harvest.evidence.view import EvidenceView
from harvest.model import Consent, VoiceKind


def voices_heard(view: EvidenceView, rows: Sequence[Row], quotations: Sequence[Quotation]) -> tuple[VoiceLine, ...]:
    """Everybody who said something that may be counted, with how much of it is coded, quoted and not read yet."""
    spoke = view.content("spoke", lambda: dict(Counter(p.voice_id for p in view.codeable)))
    passages = view.passages
    reviewed = (passages.get(i) for i in view.material.consensus.reviewed)
    read = Counter([p.voice_id for p in reviewed if p is not None and p.codeable])
    coded = Counter([voice for voice, _ in {(row.voice_id, row.passage_id) for row in rows}])
    printed_once = {quotation.passage_id for quotation in quotations}
    quoted = Counter([passages[i].voice_id for i in printed_once])
    may, voices = _levels(view), view.voices
    lines: dict[int, VoiceLine] = view.cleared.once("lines", dict)

    def line_of(i: int) -> VoiceLine | None:
        said, under, printed = spoke.get(i, 0), coded.get(i, 0), quoted.get(i, 0)
        if not (said or under):
            return None
        unread, line = said - read.get(i, 0), lines.get(i)
        now = (said, under, printed, unread, may.get(i, Consent.NONE))
        if line is None or (line.passages, line.coded, line.quoted, line.unread, line.may) != now:
            v = voices[i]
            line = VoiceLine(i, v.shown_name, v.consent, said, under, printed, v.kind, v.role, unread, now[-1])
            lines[i] = line  # most are alike whatever is asked for and whatever is decided
        return line

    of, counted = (spoke, may, voices), (read, coded, quoted)
    asked: dict[bool, _Heard] = view.cleared.once("heard last", dict)
    last = asked.get(view.codebook is None)  # a page on one codebook asks for that and for all in turn
    if last is not None and all(map(is_, last.of, of)):
        heard = dict(last.lines)
        for one, two in zip(last.counted, counted, strict=True):
            heard |= {i: line_of(i) for i, _ in one.items() ^ two.items() if i in heard}
    else:
        heard = {i: line_of(i) for i in voices}
    asked[view.codebook is None] = _Heard(of, counted, heard)
    return tuple([line for line in heard.values() if line is not None])


@dataclass(frozen=True, slots=True)
class _Heard:
    """Who was heard when one codebook, or all, was asked for last, of what was counted; a decision changes a few."""

    of: tuple[object, object, object]
    counted: tuple[Mapping[int, int], ...]
    lines: Mapping[int, VoiceLine | None]


def _levels(view: EvidenceView) -> dict[int, Consent]:
    """By voice the most that words of theirs leave as: whoever permits it for one file is quoted from that one."""

    def make() -> dict[int, Consent]:
        found: dict[int, Consent] = {}
        held, consents, voices = view.cleared.held, view.cleared.consents, view.voices
        known = consents.keys()
        quoted = {level: level if level.quotable else Consent.NONE for level in Consent}
        for p in view.codeable:
            if p.id not in held and found.get(p.voice_id) is not Consent.NAMED:
                found[p.voice_id] = quoted[consents[p.id] if p.id in known else voices[p.voice_id].consent]
        return found

    return view.content("levels", make)


def consent_of(view: EvidenceView) -> dict[str, int]:
    """How many voices there are of each level of consent, by the most that words of theirs leave as."""

    def make() -> dict[str, int]:
        may = _levels(view)
        speaking = {p.voice_id for p in view.codeable if view.voices[p.voice_id].kind is not VoiceKind.CARD}
        silent = {v: view.voices[v].consent for v in speaking - may.keys()}
        held = {v: Consent.NONE if level.quotable else level for v, level in silent.items()}
        every = {**may, **held}
        counted = Counter(str(every[v]) for v in speaking)
        return {str(level): counted[str(level)] for level in Consent}

    return view.content("consent", make)
