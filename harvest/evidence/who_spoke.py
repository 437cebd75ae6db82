"""Who spoke, and as what their words may leave."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

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
    may = _levels(view)
    lines: dict[int, VoiceLine] = view.cleared.once("lines", dict)
    found = []
    for v in view.voices.values():
        i = v.id
        said, under, printed = spoke.get(i, 0), coded.get(i, 0), quoted.get(i, 0)
        if said or under:
            unread, line = said - read.get(i, 0), lines.get(i)
            now = (said, under, printed, unread, may.get(i, Consent.NONE))
            if line is None or (line.passages, line.coded, line.quoted, line.unread, line.may) != now:
                line = VoiceLine(i, v.shown_name, v.consent, said, under, printed, v.kind, v.role, unread, now[-1])
                lines[i] = line  # most are alike whatever is asked for and whatever is decided
            found.append(line)
    return tuple(found)


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
