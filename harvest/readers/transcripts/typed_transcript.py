"""Transcripts written as lines of text (typed interviews, Otter, Teams in Word, Rev, …) → utterances.

A file counts as a transcript when enough lines start a turn with labels that read as names, or with times.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from harvest.model import Role
from harvest.readers.documents.lines import Line
from harvest.readers.documents.notes.led_quotations import are_of_described
from harvest.readers.documents.stories.headings import RULE
from harvest.readers.dropping import LeftOut
from harvest.readers.recognise.dates import date_of_header
from harvest.readers.recognise.event_structure import TablePlace, heading_place, place_above
from harvest.readers.recognise.no_data.meeting_items import OF_A_MEETING, is_item_of_meeting
from harvest.readers.recognise.talk import speakers, transcript_headers
from harvest.readers.recognise.talk.cast import notes_points, speaker_labels, talks
from harvest.readers.recognise.talk.once_each import spoken_once_each
from harvest.readers.recognise.talk.one_person import told as told_as_one
from harvest.readers.recognise.talk.rosters import behind_roster, roster_of
from harvest.readers.recognise.talk.service_lines import SERVICE
from harvest.readers.recognise.talk.sounds import SOUNDS, is_sound
from harvest.readers.recognise.talk.turn_starts import Start, find_end, find_time, seconds
from harvest.readers.transcripts.asides_at_names import without_asides
from harvest.readers.transcripts.broken_lines import PARTED, STAGE_LINE, is_broken
from harvest.readers.transcripts.captioned_papers import without_captioners_papers
from harvest.readers.transcripts.dashed_strays import with_dashed_strays
from harvest.readers.transcripts.led_lines import with_led_lines_apart
from harvest.readers.transcripts.line_shapes import (
    BESIDE,
    REACTIONS,
    STAGE,
    WHO_IS_WHO,
    bare_words,
    is_reaction,
    is_tally,
    plain_lines,
)
from harvest.readers.transcripts.line_starts import (
    are_messages,
    arrowed,
    bare_time,
    has_bare_times,
    one_line_each,
    paired,
    without_avatars,
    without_header,
    without_line_starts,
    without_words_below,
)
from harvest.readers.transcripts.marked_names import names_alone
from harvest.readers.transcripts.nobodys_lines import is_beside, is_service, starts_of, welcomes
from harvest.readers.transcripts.numbers_by_table import apart_by_table
from harvest.readers.transcripts.people import legend, with_people
from harvest.readers.transcripts.preamble import held_by_head, with_preamble
from harvest.readers.transcripts.spoken_words import joined_lines
from harvest.readers.transcripts.stacked_names import stacked_names
from harvest.readers.transcripts.stopped_names import letters_of_head, stopped_names, who_asks_whom
from harvest.readers.transcripts.taken_over import with_others_at_a_name
from harvest.readers.transcripts.times_above_names import with_times_beside_names
from harvest.readers.transcripts.told_labels import with_told_labels
from harvest.readers.transcripts.topic_headings import names_somebody, topic, topic_levels
from harvest.readers.transcripts.typists import with_slips, without_notes_below
from harvest.readers.transcripts.utterances import Utterance
from harvest.readers.transcripts.worded_times import without_worded_times


@dataclass(slots=True)
class TypedTranscript:
    """Utterances of a text transcript and how its speakers were marked."""

    utterances: list[Utterance]
    style: str
    labels: tuple[str, ...]
    date: str | None = None


def read_typed_transcript(
    lines: Sequence[Line], place: TablePlace, dropped: LeftOut, warnings: list[str]
) -> TypedTranscript | None:
    """The utterances of a labelled or timed transcript, or None when the text is not one."""
    messages = are_messages(lines)
    lines = without_captioners_papers(lines, dropped)
    lines = with_times_beside_names(without_asides(without_worded_times(lines, dropped), dropped))
    lines = paired(arrowed(without_avatars(plain_lines(one_line_each(lines), dropped, warnings), dropped), dropped))
    times: dict[int, float] = {}
    if (bared := without_line_starts(lines)) is not None:
        lines, times = bared.lines, bared.times
        for taken in bared.taken:
            dropped.add(BESIDE if times else "numbers of lines", taken)
    starts = without_words_below(lines, starts_of(lines))
    stacked = stacked_names(lines)
    for n, name in {**names_alone(lines), **stacked}.items():
        if starts[n] is None:
            starts[n] = Start("lone label", name, None, len(lines[n].text))
    for n, stopped in stopped_names(lines, starts).items():
        starts[n] = stopped
    filled, beside = sum(1 for line in lines if line.text.strip()), sum(map(is_beside, lines))
    bare = has_bare_times(lines)
    alone = [s is not None and not line.text[s.words_at :].strip() for line, s in zip(lines, starts, strict=True)]
    cast = speaker_labels(starts, filled - beside, alone) or spoken_once_each(starts, lines)
    labels = with_told_labels(lines, starts, cast) | Counter(stacked.values())
    labels = with_dashed_strays(lines, starts, labels)
    if labels and (notes_points(labels, starts, lines) or not talks(labels, starts, lines)):
        return None
    if labels and are_of_described([s for line in lines if (s := line.text) and not is_beside(line)]):
        return None
    style = "times"
    if labels:
        style = Counter(s.style for s in starts if s and s.label in labels).most_common(1)[0][0]
    elif not times and not bare and sum(1 for line in lines if find_time(line.text)) < max(3, 0.2 * filled):
        return None
    if labels:
        starts = with_slips(lines, starts, labels, warnings)
        lines = without_notes_below(lines, starts, labels, dropped, warnings)
    explained = {label: found for label, found in legend([line.text for line in lines], labels).items()}
    for n in {n for n, _ in explained.values() if n >= 0}:
        dropped.add(WHO_IS_WHO, lines[n].text)
        lines[n], starts[n] = Line(""), None
    named = {**transcript_headers.named_roles([line.text for line in lines]), **who_asks_whom(lines)}
    labels = without_header(labels, named, lines, starts)
    head = next((n for n, s in enumerate(starts) if s is not None and labels.get(s.label, 0) >= 2), len(lines))
    date = date_of_header((top := [line.text for line in lines[:head]])[:40])
    fuller = transcript_headers.full_names(tuple(labels)) | transcript_headers.behind_letters(tuple(labels), named)
    fuller |= transcript_headers.behind_initials([x for x in labels if x not in fuller and x not in explained], named)
    rest = [x for x in labels if x not in fuller and x not in explained]
    fuller |= transcript_headers.behind_parts(rest, named)
    fuller |= behind_roster([x for x in rest if x not in fuller], roster_of(top), named)
    turns = [(s.label, line.text[s.words_at :].strip()) for line, s in zip(lines, starts, strict=True) if s is not None]
    asker = transcript_headers.letter_of_asker([one for one in turns if one[0] in labels])
    fuller |= {x: who for x, who in asker.items() if x in rest and x not in fuller}
    if len(rest) == len(labels) and not asker:
        for label, (name, role) in letters_of_head(rest, top).items():
            fuller[label], named[name] = name, role
    warnings += told_as_one(fuller)
    walk = _LineByLine(labels, place, dropped, is_broken(lines, starts), named, fuller, bare and not labels)
    walk.messages = messages and bool(labels)
    walk.topics = topic_levels(lines, [s if s is not None and s.label in labels else None for s in starts])
    for n, (line, start) in enumerate(zip(lines, starts, strict=True)):
        walk.at(times.get(n))
        walk.take(line, start)
    above = place_above(walk.preamble)
    said = with_preamble(walk.preamble, walk.said, dropped, warnings)
    if above.table and not any(one.table for one in said):
        said = [replace(one, table=above.table) for one in said]
    if not any(u.text for u in said):
        return None
    said = with_people(said, {label: person for label, (_, person) in explained.items()}, warnings)
    called = {label: person.name for label, (_, person) in explained.items()} | fuller
    said = with_others_at_a_name(with_led_lines_apart(held_by_head(walk.preamble, said, called)))
    said = apart_by_table([u for u in said if u.text], warnings)
    if bare and not labels:
        # Somebody typed a time before each turn; a recogniser would have put it in brackets.
        warnings.append(f"No speaker names in this file: each of {len(said)} lines with a time is a turn of its own.")
        said = [replace(one, new_turn=True) for one in said]
    elif not labels:
        said = joined_lines(said, dropped, warnings)
    return TypedTranscript(said, style, tuple(labels), date)


class _LineByLine:
    """Goes through the lines and remembers who is speaking, when and where."""

    def __init__(
        self,
        labels: dict[str, int],
        place: TablePlace,
        dropped: LeftOut,
        wrapped: bool,
        named: Mapping[str, Role],
        fuller: Mapping[str, str],
        bare: bool = False,
    ):
        self.bare, self.messages = bare, False
        """Whether each start is a message of its own, though the same person goes on."""
        self.given: float | None = None
        self.labels, self.place, self.dropped, self.wrapped = labels, place, dropped, wrapped
        self.named, self.fuller = named, fuller
        self.known: dict[str, tuple[str | None, Role]] = {}
        self.said: list[Utterance] = []
        self.preamble: list[str] = []
        self.speaker: str | None = None
        self.role = Role.UNKNOWN
        self.time: float | None = None
        self.end_time: float | None = None
        self.begins = self.open = self.blank = self.of_meeting = False
        self.topics: frozenset[int] = frozenset()

    def at(self, time: float | None) -> None:
        """The second that stood before the next line, if one did."""
        self.given = time
        if time is not None:
            self.time, self.end_time = time, None
            self.open = self.open or not self.labels

    def take(self, line: Line, start: Start | None) -> None:
        text = line.text.strip()
        if not text:
            self.blank = True
            return
        if start is not None and start.label in self.labels:
            self._turn(line.text, start)
        elif (found := heading_place(text, is_heading=line.heading is not None)) is not None:
            self.place = self.place.updated(found)
            self.dropped.add("headings (kept as table, round or question)", text)
        elif RULE.match(text):
            self.dropped.add("ruled lines", text)
        elif is_service(text):
            self.dropped.add(SERVICE, text)
        elif (time := find_time(text) or (bare_time(text) if self.bare else None)) is not None:
            self.dropped.add(BESIDE, text[: time[1]])
            self.time, self.end_time = seconds(time[0]), find_end(text)
            self.open = self.open or not self.labels
            words = text[time[1] :].strip()
            if is_service(words) or (self.labels and not self.said and welcomes(words)):
                self.dropped.add(SERVICE, words)
            elif STAGE_LINE.match(words):
                self.dropped.add(STAGE, words)
            elif is_sound(words):
                self.dropped.add(SOUNDS, words)
            elif words:
                self._say(words, paragraph=True)
        elif is_reaction(text) or (self.messages and is_tally(text)):
            self.dropped.add(REACTIONS, text)
        elif STAGE_LINE.match(text):
            self.dropped.add(STAGE, text)
        elif line.heading is not None:
            self._heading(text, line.heading)
        elif self.of_meeting:
            self.dropped.add(OF_A_MEETING, text)
        elif not self.open:
            self.preamble.append(text)
        elif self.wrapped and not self.blank and self._parted(text):
            self.dropped.add("hyphens at the end of lines", "-")
            self.said[-1].text = self.said[-1].text[:-1] + text
        else:
            self._say(text, paragraph=self.blank or not self.wrapped)
        self.blank = False

    def _heading(self, text: str, level: int) -> None:
        """A topic holds until the next one; what stands unnamed under an item of any meeting is nobody's, and under a
        name that person's and not whoever's spoke above."""
        self.of_meeting = is_item_of_meeting(text)
        about = topic(text) if level in self.topics else None
        may_be_name = len(text.split()) > 1 and (about is None or names_somebody(text))
        if self.said and may_be_name and speakers.looks_like_name(text):
            self.speaker, self.role = text, Role.UNKNOWN
            self.begins = True
        if about is not None:
            self.place = self.place.updated(TablePlace(question=about))
        self.dropped.add("headings (kept as table, round or question)" if about is not None else "headings", text)

    def _parted(self, text: str) -> bool:
        """Whether a line goes on with a word that the end of the line before has parted."""
        return bool(self.said) and text[:1].islower() and PARTED.search(self.said[-1].text) is not None

    def _turn(self, text: str, start: Start) -> None:
        if (label := self.fuller.get(start.label, start.label)) not in self.known:
            self.known[label] = self._person(label)
        self.speaker, self.role = self.known[label]
        self.time, self.end_time = seconds(start.time) if start.time else self.given, None
        self.dropped.add(BESIDE, text[: start.words_at])
        self.open, self.of_meeting = True, False
        words = text[start.words_at :].strip()
        if (time := find_time(words)) is not None:
            self.dropped.add(BESIDE, words[: time[1]])
            self.time = seconds(time[0])
            words = words[time[1] :].strip()
        self._say(words.strip("*_ ") if words.startswith(("*", "_")) else words, paragraph=False, start=True)

    def _person(self, label: str) -> tuple[str | None, Role]:
        """Who speaks under a label, and in which role."""
        name, role = speakers.label_role(label, tuple(self.labels))
        if role is Role.UNKNOWN:
            role = transcript_headers.role_by_header(name, self.named)
        return (None if speakers.UNKNOWN_SPEAKERS.match(name) else name), role

    def _say(self, words: str, *, paragraph: bool, start: bool = False) -> None:
        words = bare_words(words, self.dropped)
        place = self.place
        self.begins = start or self.begins
        self.said.append(
            Utterance(
                words,
                self.speaker,
                self.role,
                self.time,
                self.end_time,
                place.table,
                place.round,
                place.question,
                new_turn=self.begins and self.messages,
                paragraph=paragraph,
            )
        )
        self.begins = self.begins and not words
