"""What every transcript reader hands on: utterances in order, which become one source with turns."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from harvest.model import Consent, Kind, Permission, ReadSource, Role, Turn, VoiceKind
from harvest.model.punctuation import ends_sentence
from harvest.readers.card_voices import unnamed_voice


@dataclass(slots=True)
class Utterance:
    """Something somebody said: one cue, one line or one paragraph, before neighbours are joined."""

    text: str
    speaker: str | None = None
    role: Role = Role.UNKNOWN
    time: float | None = None
    end_time: float | None = None
    table: str | None = None
    round: str | None = None
    question: str | None = None
    new_turn: bool = False
    """True where the file marks that somebody else begins, without saying who."""
    paragraph: bool = False
    """True where the text starts a new line in the file (joined by a line end, not by a space)."""
    affiliation: str = ""
    """Where the speaker comes from (an organisation, a group), as the file says."""
    hold: str = ""
    """Why the words are held until a person has looked, where the file says so of the speaker."""
    minor: bool = False

    def place(self) -> tuple[str | None, str | None, str | None]:
        """Table, round and question: a change of these starts a new turn."""
        return self.table, self.round, self.question


def join_turns(utterances: Iterable[Utterance], *, pause: float | None = None) -> list[Utterance]:
    """Neighbouring utterances of one speaker as one; ``pause`` seconds of silence part those without a speaker."""
    joined: list[list[Utterance]] = []
    utterances = list(utterances)
    # Where a recogniser sets no full stops, a pause is the only sign that somebody came to an end.
    ended = sum(1 for one in utterances if ends_sentence(one.text))
    patience = 3.0 if ended >= 0.1 * len(utterances) else 1.0
    if pause is not None and follow_at_once(utterances):
        pause = min(pause, AT_ONCE)
    for one in utterances:
        if not one.text.strip():
            continue
        last = joined[-1][-1] if joined else None
        if (
            last is not None
            and last.speaker == one.speaker
            and last.place() == one.place()
            and _goes_on(last, one, pause, patience)
        ):
            joined[-1].append(one)
        else:
            joined.append([one])
    return [_as_one(part) for group in joined for part in in_paragraphs(group, alone=len(joined) == 1)]


def in_paragraphs(group: Sequence[Utterance], *, alone: bool) -> list[Sequence[Utterance]]:
    """A long stretch of timed lines in which nobody is named, parted where sentences end; any other one whole.

    Where it is ``alone``, no pause parts anything, and a shorter one is long.

    A tool that leaves no silence between its lines would make one turn of an hour, of which nobody finds the minute.

    >>> tape = [Utterance(f"We went up to the lake and swam, all {n} of us.", time=3.0 * n) for n in range(20)]
    >>> [len(part) for part in in_paragraphs(tape, alone=True)], len(in_paragraphs(tape, alone=False))
    ([3, 3, 3, 3, 3, 3, 2], 1)
    """
    named = any(one.speaker or one.time is None for one in group)
    if (
        named
        or group[0].time == group[-1].time
        or sum(len(one.text.split()) for one in group) < (_ALONE if alone else _STRETCH)
    ):
        return [group]
    parts: list[list[Utterance]] = [[]]
    words = [0]
    for one in group:
        if words[-1] >= _PARAGRAPH and ends_sentence(parts[-1][-1].text):
            parts.append([])
            words.append(0)
        parts[-1].append(one)
        words[-1] += len(one.text.split())
    if len(parts) > 1 and words[-1] < _REST:
        rest = parts.pop()
        parts[-1] += rest
    return [*parts]


_STRETCH, _ALONE, _PARAGRAPH, _REST = 600, 120, 30, 15
"""So many words has a stretch that is parted, one that is alone, each part of it at least, and the last one."""

AT_ONCE = 1.0
"""So many seconds of silence are a pause where nearly each line follows at once."""
_TOUCH, _MOSTLY = 0.1, 0.6


def follow_at_once(utterances: Sequence[Utterance]) -> bool:
    """Whether most lines begin where the one before ends, so that a second of silence between two says something.

    >>> def heard(*starts: float) -> list[Utterance]:
    ...     return [Utterance("We swam.", time=at, end_time=at + 2) for at in starts]
    >>> follow_at_once(heard(0, 2, 4, 7.2, 9.2, 11.2)), follow_at_once(heard(0, 2.5, 5, 7.5, 10, 12.5))
    (True, False)
    """
    gaps = [
        b.time - a.end_time
        for a, b in pairwise(utterances)
        if b.time is not None and a.end_time is not None and a.speaker is None and b.speaker is None
    ]
    return len(gaps) >= _FEW and sum(1 for gap in gaps if gap <= _TOUCH) >= _MOSTLY * len(gaps)


_FEW = 5


def _goes_on(last: Utterance, one: Utterance, pause: float | None, patience: float) -> bool:
    """Whether two utterances of one speaker are one turn; where nobody is named, times must say so."""
    if one.new_turn:
        return False
    if one.speaker is not None:
        return True
    if pause is None:
        return last.time == one.time
    silence = (one.time or 0) - (last.end_time or last.time or 0)
    # A pause inside a sentence is somebody searching for a word, unless it is very long.
    return silence < (pause if ends_sentence(last.text) else patience * pause)


def _as_one(group: Sequence[Utterance]) -> Utterance:
    parts = [group[0].text.strip()]
    for one in group[1:]:
        parts += ["\n" if one.paragraph else " ", one.text.strip()]
    roles = [u.role for u in group if u.role is not Role.UNKNOWN]
    return replace(group[0], text="".join(parts), end_time=group[-1].end_time, role=roles[0] if roles else Role.UNKNOWN)


@dataclass(slots=True)
class SourceFields:
    """The fields of a source that do not come from its utterances."""

    title: str
    kind: Kind = Kind.TRANSCRIPT
    voice: str | None = None
    voice_kind: VoiceKind = VoiceKind.PERSON
    unnamed: bool = False
    """Whether ``voice`` is only the name of a row, because no teller is named."""
    consent: Consent | None = None
    permission: Permission | None = None
    question: str | None = None
    table: str | None = None
    round: str | None = None
    event: str | None = None
    date: str | None = None
    attributes: dict[str, str] = field(default_factory=dict)
    image_name: str | None = None

    def with_(self, *, title: str, kind: Kind, question: str | None) -> SourceFields:
        """These fields for one answer of a row; where no teller is named, the voice that such a source has."""
        if not self.unnamed:
            return self._of(title, kind, question, self.voice, self.voice_kind)
        voice, stands_for = unnamed_voice(kind, self.table, self.voice or self.title)
        if stands_for is VoiceKind.GROUP and self.permission is not None and not self.permission.quotable:
            # what one card asks for or refuses holds no other card of its table
            voice, stands_for = self.voice or self.title, VoiceKind.CARD
        return self._of(title, kind, question, voice, stands_for)

    def _of(
        self, title: str, kind: Kind, question: str | None, voice: str | None, voice_kind: VoiceKind
    ) -> SourceFields:
        # in a table of a hundred thousand answers `replace` is dear
        return SourceFields(
            title, kind, voice, voice_kind, self.unnamed, self.consent, self.permission, question, self.table,
            self.round, self.event, self.date, self.attributes, self.image_name,
        )  # fmt: skip


def make_source(turns: Iterable[Utterance], fields: SourceFields) -> ReadSource:
    """A source whose text is the turns' words joined by ``\\n`` and whose turns slice back to them."""
    parts: list[str] = []
    made: list[Turn] = []
    affiliations: dict[str, str] = {}
    at = 0
    for one in turns:
        text = one.text.strip()
        if not text:
            continue
        if parts:
            at += 1
        place = one.place()
        made.append(Turn(at, at + len(text), one.speaker, one.role, one.time, *place, hold=one.hold, minor=one.minor))
        parts.append(text)
        at += len(text)
        if one.affiliation and one.speaker:
            affiliations.setdefault(one.speaker, one.affiliation)
    return ReadSource(
        title=fields.title,
        kind=fields.kind,
        text="\n".join(parts),
        turns=tuple(made),
        voice=fields.voice,
        voice_kind=fields.voice_kind,
        consent=fields.consent,
        permission=fields.permission,
        question=fields.question,
        table=fields.table,
        round=fields.round,
        event=fields.event,
        date=fields.date,
        attributes=fields.attributes,
        affiliations=affiliations,
        image_name=fields.image_name,
    )
