"""Minutes that tell what each person said, whether or not they answered a question: whose words each sentence holds.

Kept is what somebody is reported to have said of their own; who came, welcomes, balances, decisions and actions go.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from harvest.model import Kind, Reading, Role
from harvest.model.punctuation import asks, ends_sentence
from harvest.readers.documents.lines import Block, Line
from harvest.readers.documents.notes.present import beside_names, fuller, told_of, who_is_listed
from harvest.readers.documents.notes.reported import REPORTED, reports
from harvest.readers.documents.notes.rounds_in_minutes import asked_in, count_labels, round_said
from harvest.readers.documents.notes.saying import DECIDES, ON_RECORD, OWN_WORDS, SENTENCE_END, namer, reporter
from harvest.readers.documents.tables_as_lines import pairs_names
from harvest.readers.dropping import LeftOut
from harvest.readers.recognise.dates import date_of_header
from harvest.readers.recognise.event_structure import TablePlace, heading_place
from harvest.readers.recognise.no_data.meeting_items import ITEM, OF_A_MEETING
from harvest.readers.recognise.talk.speakers import looks_like_name
from harvest.readers.recognise.talk.turn_starts import find_start
from harvest.readers.transcripts.utterances import Utterance, make_source
from harvest.readers.uploaded_file import UploadedFile

_INSIDE = re.compile(
    r"\b(?P<clerk>minutes? (?:taker|taken)|minuted by)\b|\b(?P<away>apologies (?:from|received))\b", re.I
)
_FIELD = re.compile(
    r"(?<=\S)\s+(?=(?:present|in attendance|apologies|anwesend|entschuldigt|présents|excusés|asistentes|ausentes|"
    r"(?:date of )?next meeting)\s*:)",
    re.I,
)
_PAPERWORK = re.compile(
    r"^(?:action.*|who|by|by when|when|owner|lead|responsible|deadline|due.*|status|done.*|wer|bis wann|zuständig|"
    r"aufgabe|qui|échéance|responsable|quién|plazo|kto|termin)$",
    re.I,
)
_NUMBER = re.compile(r"^\W*(?:(?:\d{1,2}(?:\.\d{1,2})?|top ?\d{1,2})[.):]?|[a-z]\))\s+", re.I)
_MARK = re.compile(rf"{_NUMBER.pattern}|^\s*[-*•‣▪◦·–—]\s+", re.I)
_QUOTED = re.compile(r"^([^\W\d_][\w'’ .-]{1,40}?)\s*:\s*(?=[“\"„«])")
"""Who is quoted behind their name: ``Wanda: “My lot will do it.”``"""
_HEAD_WORDS, _LONG_HEAD, _LOOK = 10, 20, 100
_MARKS, _TOLD, _PEOPLE = 2, 3, 2
LEFT = (
    "Read as minutes: what somebody is said to have told is kept, and who came, decisions, actions and the next "
    "meeting are left out. Look under “Left out, and why” whether people said any of it."
)


@dataclass(slots=True)
class _Section:
    """What stands below one heading: its paragraphs, and whether it is one that all minutes hold."""

    heading: str = ""
    of_meeting: bool = False
    rest: bool = False
    """Whether anything may have been said there: any other business, matters arising."""
    paragraphs: list[str] = field(default_factory=list)


def told_minutes(file: UploadedFile, blocks: Sequence[Block]) -> Reading | None:
    """The points of minutes under the names of those who made them; None for any other text and minutes of business."""
    blocks = [part for block in blocks for part in (_fields(block) if isinstance(block, Line) else [block])]
    texts = [block.text.strip() for block in blocks if isinstance(block, Line)]
    cells = [" ".join(cell.split()) for block in blocks if not isinstance(block, Line) for row in block for cell in row]
    if not _is_meeting([*texts, *cells]) or _is_talk(blocks):
        return None
    named, own = _tellers([*texts, *cells])
    on_record = sum(1 for text in (*texts, *cells) for _ in ON_RECORD.finditer(text))
    tells = own >= _TOLD and len(named) >= _PEOPLE and own > on_record
    present, away = who_is_listed([*texts, *cells])
    dropped = LeftOut()
    place = TablePlace(file.fields.table, file.fields.round)
    said: list[Utterance] = []
    for section in _sections(dropped, blocks):
        open_ = not section.of_meeting or section.rest
        in_turn = round_said(section.heading, section.paragraphs, [*present, *away]) if open_ else None
        if in_turn and tells and _names_as_many(_points(section, present, place), in_turn):
            in_turn = None
        if section.heading:
            found = heading_place(_NUMBER.sub("", section.heading), is_heading=True)
            if in_turn and (found is None or not found.question):
                found = replace(found or TablePlace(), question=asked_in(section.heading))
            place, kept = place.updated(found or TablePlace()), found is not None
            dropped.add("headings (kept as table, round or question)" if kept else "headings", section.heading)
        told: list[tuple[str, list[Utterance]]] = []
        if in_turn:
            told = list(zip(section.paragraphs, in_turn, strict=True))
            for one in (one for points in in_turn for one in points):
                one.table, one.round, one.question = place.table, place.round, place.question
            count_labels(dropped, section.paragraphs, in_turn)
        elif tells and open_:
            told = _points(section, present, place)
        for paragraph, points in told or [(paragraph, []) for paragraph in section.paragraphs]:
            said += points
            if points and not in_turn:
                _count_rest(dropped, paragraph, points)
            elif not in_turn:
                dropped.add(OF_A_MEETING, paragraph)
    spoken = [one for one in said if one.speaker]
    if len({one.speaker for one in spoken}) < _PEOPLE:
        return None
    file.dropped.take(dropped)
    offices = {who: beside for text in (*texts, *cells) if _came(text) for who, beside in beside_names(text).items()}
    for one in spoken:
        role, where = told_of(offices.get(one.speaker or "", ""))
        one.role, one.affiliation = role if one.role is Role.UNKNOWN else one.role, one.affiliation or where
    reported = [one for one in spoken if one.speaker and one.text.startswith(one.speaker.split()[0])]
    reported = spoken if tells else reported
    warnings = [LEFT]
    if reported:
        first = " ".join(reported[0].text.split()[:3])
        warnings.append(REPORTED.format(f"{len(reported)} points report", f"{first} …"))
    fields = file.fields
    fields.kind, fields.date = Kind.NOTE, fields.date or date_of_header(texts[:12])
    return file.reading(f"minutes ({file.format.label})", Kind.NOTE, (make_source(said, fields),), warnings=warnings)


def _names_as_many(told: Sequence[tuple[str, Sequence[Utterance]]], in_turn: Sequence[Sequence[Utterance]]) -> bool:
    """Whether the sentences that report somebody are as many as the lines of those who spoke in turn."""
    return sum(1 for _, points in told for one in points if one.speaker) >= sum(map(len, in_turn))


def _fields(line: Line) -> list[Line]:
    """A line as lines, where a page's width had put those who came and those who did not on one."""
    return [replace(line, text=part) for part in _FIELD.split(line.text)]


def _is_meeting(texts: Sequence[str]) -> bool:
    """Whether at least two different things stand there that only minutes hold together."""
    marks: set[str] = set()
    for text in (*texts[:_LOOK], *texts[_LOOK:][-_LOOK:]):
        for found in (ITEM.match(text[:80]), *_INSIDE.finditer(text[:300])):
            marks |= {what for what, part in found.groupdict().items() if part} if found else set()
    return len(marks - {"open", "money", "doing"}) >= _MARKS


def _is_talk(blocks: Sequence[Block]) -> bool:
    """Whether people speak for themselves in it, under their names: what they say of others is theirs."""
    labels: Counter[str] = Counter()
    for block in blocks:
        if not isinstance(block, Line):
            if pairs_names(block):
                return True
            continue
        for line in block.text.split("\n"):
            start = find_start(line[:200])
            if start is not None and start.style != "dash" and looks_like_name(start.label):
                labels[start.label] += 1
    often = [n for n in labels.values() if n >= 2]
    return len(often) >= 2 and sum(often) >= 4


def _tellers(texts: Sequence[str]) -> tuple[set[str], int]:
    """Who is reported to have told something of their own, and how often anybody is."""
    names: set[str] = set()
    times = 0
    for text in texts:
        for _, name, own in _parts(text):
            if name and own:
                names.add(name)
                times += 1
    return names, times


def _parts(paragraph: str) -> list[tuple[str, str | None, bool]]:
    """The paragraph in sentences: the words, whom they name as saying them, and whether these are of their own."""
    text = _MARK.sub("", paragraph.strip())
    parts: list[tuple[str, str | None, bool]] = []
    for sentence in SENTENCE_END.split(text):
        quoted = _QUOTED.match(sentence)
        found = quoted.group(1) if quoted else namer(sentence)
        name = found.strip(" ,") if found else ""
        if quoted and looks_like_name(name):
            parts.append((sentence[quoted.end() :], name, True))
        elif not name or not looks_like_name(name):
            parts.append((sentence, None, False))
        else:
            parts.append((sentence, name, OWN_WORDS.search(sentence[: len(name) + 60]) is not None))
    return parts


def _points(section: _Section, present: Sequence[str], place: TablePlace) -> list[tuple[str, list[Utterance]]]:
    """Each paragraph with the points it makes: a sentence that names who said it, and those that go on from there."""
    made: list[tuple[str, list[Utterance]]] = []
    for paragraph in section.paragraphs:
        points: list[Utterance] = []
        for sentence, name, _ in _parts(paragraph):
            told = reporter(sentence)
            if DECIDES.search(sentence) and (told is None or not looks_like_name(told)):
                continue
            name = name or (told if told is not None and looks_like_name(told) else None)
            if name or (not points and reports(sentence)):
                who = fuller(name, present) if name else None
                one = Utterance(sentence.rstrip("; "), who, table=place.table, round=place.round)
                one.question, one.new_turn = place.question, True
                points.append(one)
            elif points:
                points[-1].text = f"{points[-1].text} {sentence}".rstrip("; ")
        made.append((paragraph, points))
    return made if any(one.speaker for _, points in made for one in points) else []


def _count_rest(dropped: LeftOut, paragraph: str, points: Sequence[Utterance]) -> None:
    """Count the sentences of a kept paragraph that were not kept."""
    kept = " ".join(one.text for one in points)
    if mark := _MARK.match(paragraph):
        dropped.add("marks of lists", mark.group())
    for sentence in SENTENCE_END.split(_MARK.sub("", paragraph.strip())):
        if (quoted := _QUOTED.match(sentence)) and sentence[quoted.end() :].rstrip("; ") in kept:
            dropped.add("names before what people said (kept as speakers)", quoted.group())
        elif sentence.rstrip("; ") not in kept:
            dropped.add(OF_A_MEETING, sentence)


def _sections(dropped: LeftOut, blocks: Sequence[Block]) -> list[_Section]:
    """The text below each heading, tables taken row by row; columns of actions are left out and counted."""
    made = [_Section()]
    filled = [block for block in blocks if not isinstance(block, Line) or block.text.strip()]
    for n, block in enumerate(filled):
        if not isinstance(block, Line):
            made += _rows(dropped, block)
            made.append(_Section())
            continue
        text = block.text.strip()
        following = filled[n + 1] if n + 1 < len(filled) else None
        found = ITEM.match(text[:80])
        if found is not None or _INSIDE.search(text[:300]):
            short = len(text.split()) <= _HEAD_WORDS and not ends_sentence(text) and ":" not in text.rstrip(":")
            if short or block.heading:
                made.append(_Section(text, True, bool(found and found.group("rest"))))
            else:
                made[-1].paragraphs.append(text) if made[-1].of_meeting else made.append(
                    _Section("", True, False, [text])
                )
        elif _is_heading(block, following):
            made.append(_Section(text))
        elif made[-1].of_meeting and not made[-1].heading and _parts(text)[0][1]:
            made.append(_Section("", False, False, [text]))
        else:
            made[-1].paragraphs.append(text)
    return [section for section in made if section.heading or section.paragraphs]


def _is_heading(line: Line, following: Block | None) -> bool:
    text = line.text.strip()
    if line.heading:
        return True
    short = len(text.split()) <= _HEAD_WORDS and not ends_sentence(text) and not line.item
    if line.bold and _NUMBER.match(text) and not line.item and len(text.split()) <= _LONG_HEAD:
        return True
    alone = isinstance(following, Line) and len(following.text.split()) > len(text.split())
    return (short and alone and (_NUMBER.match(text) is not None or line.bold or text.isupper())) or (
        asks(text) and len(text.split()) <= 14 and alone and not line.item
    )


def _rows(dropped: LeftOut, rows: Sequence[Sequence[str]]) -> list[_Section]:
    heads = [cell.strip() for cell in rows[0]]
    papers = [n for n, head in enumerate(heads) if _PAPERWORK.match(head)]
    if len(papers) >= 2 and len(papers) >= len([head for head in heads if head]) - 1:
        return [_Section("", True, False, [" ".join(cell for cell in row if cell) for row in rows])]
    made = []
    for k, row in enumerate(rows):
        if k == 0 and papers:
            dropped.add("headings", " ".join(heads))
            continue
        section = _Section()
        for n, cell in enumerate(row):
            for part in filter(None, map(str.strip, cell.split("\n"))):
                if n in papers:
                    dropped.add(OF_A_MEETING, part)
                elif not section.heading and not section.paragraphs and len(part.split()) <= _HEAD_WORDS and n == 0:
                    section.heading = part
                    section.of_meeting = ITEM.match(part[:80]) is not None
                else:
                    section.paragraphs.append(part)
        made.append(section)
    return made


def _came(text: str) -> bool:
    found = ITEM.match(text[:80])
    return found is not None and found.group("came") is not None
