"""One story in a document, with what a form says of it above or below: who told it, their age, what they permit."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from harvest.model import Permission, ReadSource
from harvest.model.punctuation import asks, ends_sentence
from harvest.readers.documents.forms.boxes import boxes_in
from harvest.readers.documents.forms.frame_labels import (
    AGREED,
    GIVEN,
    SAID,
    answers_in_short,
    answers_yes_or_no,
    is_asked,
    is_hosts,
    is_tellers,
    permits,
    teller_in,
)
from harvest.readers.documents.forms.frame_permission import permitted_by_form
from harvest.readers.documents.forms.frame_words import CALLED, DATED, RECORDED, leads_in_answers
from harvest.readers.documents.lines import Line
from harvest.readers.documents.mail.mail_forms import OF_A_FORM
from harvest.readers.documents.stories.bylines import byline, told_by_line
from harvest.readers.permission.asks.headings import question_of
from harvest.readers.permission.asks.how_far import is_elsewhere
from harvest.readers.permission.lines import answers, kind_of_label
from harvest.readers.recognise.talk.speakers import looks_like_name

FRAME = "fields of a form around the story (kept as who told it and what they permit)"
AGAIN = "among these words it is answered once more what may be done with them: “{}”"
_HEAD, _FOOT = 14, 12
"""So many lines at the top and at the end may hold fields."""
_LONGEST = 200
_FIELD = re.compile(r"^\W{0,3}([^\W\d_][^:：?\n]{0,80}?(?:\?|？)?)\s*(?:[:：]|(?<=[?？]))\s*(.*?)\s*$")
_PIECES = re.compile(r"\t+|\s{3,}|\s+\|\s+")
_CONTACT = re.compile(r"e-?mail|phone|tel\b|telephone|mobile|address|post ?code|contact", re.IGNORECASE)
_SIGNED = re.compile(r"sign(?:ed|ature)|unterschrift|firma(?:do)?|podpis|llofnod(?:wyd)?|signé", re.IGNORECASE)
_OF_THE_FORM = re.compile(
    r"(?:form|ref(?:erence)?|version|page|rev(?:ision)?|formular|ffurflen)\b.{0,24}$", re.IGNORECASE
)
_TICK = re.compile(r"\btick\w*|\?\s*$|:\s*$|ankreuz|coche[zr]|marque|zaznacz|ticiwch|kruis", re.IGNORECASE)
_BODY = re.compile(
    r"^\W*(?:(?:my|your|the|their|her|his|our) )?(?:story|stori|words|geschichte|historia|histoire|text|account)\W*$",
    re.IGNORECASE,
)
"""What is printed above the story itself."""


@dataclass(slots=True)
class Frame:
    """What stands around a story: the lines that are left, who told it, and the answers of the form by their labels."""

    lines: list[Line]
    teller: str = ""
    answers: dict[str, str] = field(default_factory=dict)
    attributes: dict[str, str] = field(default_factory=dict)
    taken: list[str] = field(default_factory=list)
    again: list[str] = field(default_factory=list)
    """What is answered once more among the words: they may be several people's."""
    sent: bool = False
    """Whether a field only says on which paper they answered."""

    @property
    def permission(self) -> Permission | None:
        """What the answers and the age permit; None where they speak of neither."""
        found = permitted_by_form(self.answers, self.attributes)
        if found is not None and self.again:
            return replace(found, hold=tuple(dict.fromkeys([*found.hold, *map(AGAIN.format, self.again)])))
        return found


def frame_of(lines: Sequence[Line]) -> Frame | None:
    """The fields above and below the one story of a document; None where it names no teller and asks for nothing.

    >>> story = "I came here with one suitcase, and the coalman took my machine away to mend it."
    >>> frame = frame_of([Line("Name: Effie Strand   Age: 71"), Line(story), Line("May we quote you? Yes, no name")])
    >>> frame.teller, frame.attributes, frame.permission.quotation, len(frame.lines)
    ('Effie Strand', {'Age': '71'}, 'anonymous', 1)
    >>> frame_of([Line("Effie Strand - voice note to the office, 3 min 12"), Line(story)]).teller
    'Effie Strand'
    """
    filled = [n for n, line in enumerate(lines) if line.text.strip()]
    frame = Frame([])
    gone = _boxes(lines, filled, frame)
    titles = 0
    for n in filled[:_HEAD]:
        line = lines[n]
        if n in gone:
            continue
        if _take(line.text, frame) or (gone and _is_beside(line, frame)):
            gone.add(n)
        elif gone and leads_in_answers(line.text) and _asks_below(lines, filled, n) or gone and _BODY.match(line.text):
            gone.add(n)
            frame.taken.append(line.text)
        elif gone and (between := _between(line)) is not None and _asks_below(lines, filled, n):
            _keep(*between, frame)  # “When: on Saturday, by phone, because …” above “May we quote it?”
            gone.add(n)
            frame.taken.append(line.text)
        elif line.heading is not None or (not gone and titles < 2 and _is_title(line.text)):
            titles += 1
        else:
            break
    for n in reversed([n for n in filled if n not in gone][1:][-_FOOT:]):
        if not _take(lines[n].text, frame):
            break
        gone.add(n)
    rest = [line for n, line in enumerate(lines) if n not in gone]
    told = sum(len(line.text.split()) for line in rest)
    if not (frame.teller or permits(frame.answers)) or told < 12:
        return None
    if any(len(one.text.split()) <= 8 and told_by_line(one.text) for one in rest):
        return None  # somebody else told the rest of it
    frame.lines = rest
    frame.again = [" ".join(one.text.split())[:80] for one in rest if one.heading is None and _is_answer(one.text)]
    return frame


def _between(line: Line) -> tuple[str, str] | None:
    """What a field of a form is called and what stands in it, however long; None for a line of anything else."""
    found = _FIELD.match(line.text) if line.heading is None and len(line.text) <= _LONGEST else None
    if found is None or "?" in found[1] or len(found[1].split()) > _NAMED_BY or not found[2]:
        return None
    return found[1].strip(), found[2].strip()


_NAMED_BY = 4
"""Of so many words at most a field is named."""


def _is_answer(text: str) -> bool:
    """Whether a line among the words answers whether they may be used, or with the name."""
    found = _FIELD.match(text) if len(text) <= _LONGEST else None
    return found is not None and kind_of_label(found[1]) in ("words", "consent", "name") and answers(found[2])


def _asks_below(lines: Sequence[Line], filled: Sequence[int], n: int) -> bool:
    """Whether the next line is a question for leave and its answer."""
    below = next((_FIELD.match(lines[k].text) for k in filled if k > n), None)
    return below is not None and bool(below[2]) and is_asked(below[1].strip())


def _boxes(lines: Sequence[Line], filled: Sequence[int], frame: Frame) -> set[int]:
    """The lines of boxes below each other that ask what may be done, each a question of its own, and what asks them.

    Kept so are boxes of which one objects or hides the name: there a tick means something else in each.
    """
    gone: set[int] = set()
    runs: list[list[int]] = [[]]
    for n in filled:
        found = boxes_in(lines[n].text) if lines[n].heading is None else None
        if found is not None and not found.before and len(found.options) == 1:
            runs[-1].append(n)
        elif runs[-1]:
            runs.append([])
    for run in runs:
        options = {n: boxes.options[0] for n in run if (boxes := boxes_in(lines[n].text))}
        asked = [question_of(option) for _, option in options.values() if is_asked(option)]
        if len(run) < 2 or not asked or not any(q.reversed for q in asked):
            continue
        for on, option in options.values():
            frame.answers[option] = "x" if on else ""
        gone |= set(run)
        frame.taken += [lines[n].text for n in run]
        at = filled.index(run[0])
        above = lines[filled[at - 1]] if at else None
        if (
            above is not None
            and (above.heading is not None or _TICK.search(above.text))
            and len(above.text.split()) <= 25
        ):
            gone.add(filled[at - 1])
            frame.taken.append(above.text)
    return gone


def _is_beside(line: Line, frame: Frame) -> bool:
    """Whether a line among the fields is one, whatever its label: it is then kept as what is known of the teller."""
    found = _FIELD.match(line.text) if line.heading is None else None
    if found is None or len(found[1].split()) > 3 or len(found[2].split()) > 12 or ends_sentence(found[2]):
        return False
    _keep(found[1].strip(), found[2].strip(), frame)
    frame.taken.append(line.text)
    return True


def as_fields(blocks: Sequence[Line | list[list[str]]]) -> list[Line | list[list[str]]]:
    """The blocks with a table of a form's fields (``Your name | Ada``), the only one there is, as labelled lines.

    >>> as_fields([[["Form no.", "14"], ["Your name", "Ada Obi"]]])[1].text
    'Your name: Ada Obi'
    >>> as_fields([[["", ""], ["Storyteller", "Ada Obi"], ["Permission", 9 * "it may be kept "]]])[0].text
    'Storyteller: Ada Obi'
    """
    tables = [block for block in blocks if not isinstance(block, Line)]
    if len(tables) != 1:
        return list(blocks)
    rows = [row for row in ([cell.strip() for cell in row] for row in tables[0]) if any(row)]
    pairs = [row for row in rows if len(row) == 2 and row[0]]
    long = (len(row[1].split()) > (SAID if GIVEN.match(row[0].strip(" *_:")) else 25) for row in pairs)
    if len(pairs) != len(rows) or not 2 <= len(rows) <= 14 or any(long):
        return list(blocks)
    if not any(is_tellers(row[0].strip(" *_:")) for row in rows):
        return list(blocks)
    lines = [Line(f"{label.rstrip(': ')}: {value}") for label, value in rows]
    return [part for block in blocks for part in ([block] if isinstance(block, Line) else lines)]


def framed(source: ReadSource, frame: Frame) -> ReadSource:
    """A source with what its frame says of who told it."""
    found = frame.permission
    return replace(
        source,
        voice=source.voice or CALLED.sub("", frame.teller) or None,
        permission=found if source.permission is None or found is None else source.permission.stricter(found),
        attributes={**source.attributes, **frame.attributes},
        answered_elsewhere=frame.sent,
    )


def _take(text: str, frame: Frame) -> bool:
    """Whether a line is nothing but fields of a form, which are then kept in the frame."""
    by = byline(text)
    if by is not None and by.name and not frame.teller:
        frame.teller = by.name
        frame.attributes |= by.attributes
        frame.taken.append(text)
        return True
    recorded = RECORDED.match(text) or DATED.match(text)
    if recorded and looks_like_name(recorded["name"]) and not frame.teller:
        frame.teller = recorded["name"]
        frame.taken.append(text)
        return True
    boxes = boxes_in(text)
    if boxes is not None and (boxes.before and is_asked(boxes.before) or any(is_asked(o) for _, o in boxes.options)):
        frame.taken.append(text)
        asked = boxes.before.rstrip(" :") or AGREED
        before = [frame.answers[AGREED]] if asked == AGREED and frame.answers.get(AGREED) else []
        frame.answers[asked] = "; ".join([*before, *(option for on, option in boxes.options if on)])
        return True
    pieces = [piece for piece in _PIECES.split(text.strip()) if piece]
    fields = (_FIELD.match(piece) for piece in pieces)
    pairs = [m for m in fields if m and (_is_known(m[1], m[2]) or (frame.answers and answers_yes_or_no(m[1], m[2])))]
    others = [piece for piece in pieces if not any(m.string == piece for m in pairs)]
    if not pairs or not all(_OF_THE_FORM.match(piece) for piece in others):
        return False
    for match in pairs:
        _keep(match.group(1).strip(), match.group(2).strip(), frame)
    frame.taken.append(text)
    return True


def _keep(label: str, value: str, frame: Frame) -> None:
    value = _ANSWER.sub("", value)
    if not value:
        return
    if GIVEN.match(label) and is_elsewhere(value):
        frame.sent = True
    elif answers_in_short(label, value):
        before = frame.answers.get(label, value)
        frame.answers[label] = value if before == value else f"{before}; {value}"
    elif is_tellers(label) or (_SIGNED.fullmatch(label) and not frame.teller):
        if looks_like_name(value) and not frame.teller:
            frame.teller, beside = teller_in(value)
            frame.attributes |= beside
    elif is_asked(label) or GIVEN.match(label) or (frame.answers and answers_yes_or_no(label, value)):
        frame.answers["Permission" if GIVEN.match(label) else label] = value
    elif not (_CONTACT.search(label) or _SIGNED.fullmatch(label) or is_hosts(label)):
        frame.attributes[label] = value


_ANSWER = re.compile(r"^[–—-]+\s+")
"""What stands between a question and its answer: ``May we quote it? - Yes``."""


def _is_known(label: str, value: str) -> bool:
    label = label.strip(" *_")
    if GIVEN.match(label) and len(value.split()) <= SAID:  # “Permission: You may quote it, but not with my name.”
        return True
    if len(value.split()) > 30 or (ends_sentence(value) and len(value.split()) > 12):
        return False
    return bool(
        is_tellers(label)
        or OF_A_FORM.match(label)
        or _SIGNED.fullmatch(label)
        or is_hosts(label)
        or is_asked(label)
        or answers_in_short(label, value)
    )


def _is_title(text: str) -> bool:
    return len(text.split()) <= 12 and not ends_sentence(text) and not asks(text)
