"""One story in a document, with what a form says of it above or below: who told it, their age, what they permit."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from harvest.model import Permission, ReadSource, Role
from harvest.model.punctuation import asks, ends_sentence
from harvest.readers.documents.boxes import boxes_in
from harvest.readers.documents.bylines import byline
from harvest.readers.documents.lines import Line
from harvest.readers.documents.mail_forms import OF_A_FORM
from harvest.readers.permission import read_fields
from harvest.readers.permission.headings import question_of
from harvest.readers.recognise import column_names as names
from harvest.readers.recognise.role_words import role_of_words
from harvest.readers.recognise.speakers import looks_like_name

FRAME = "fields of a form around the story (kept as who told it and what they permit)"
_AGREED = "What I agree to"
"""The question that boxes without one answer."""
_HEAD, _FOOT = 14, 12
"""So many lines at the top and at the end may hold fields."""
_FIELD = re.compile(r"^\W{0,3}([^\W\d_][^:：?\n]{0,80}?(?:\?|？)?)\s*(?:[:：]|(?<=[?？]))\s*(.*?)\s*$")
_PIECES = re.compile(r"\t+|\s{3,}|\s+\|\s+")
_TOLD = re.compile(
    r"(?:(?:name of )?(?:the )?(?:story ?)?"
    r"(?:teller|narrator|writer|author|interviewee|speaker|participant|contributor)"
    r"(?:['’]s)?(?: name)?|(?:story |told |written |shared |contributed |words |recorded from )(?:of|by|from)|"
    r"erzähl(?:t von|er(?:in)?)|raconté par|contad[oa] por|opowiada(?:ła|ł)?|adroddwyd gan|gan)$",
    re.IGNORECASE,
)
_CONTACT = re.compile(r"e-?mail|phone|tel\b|telephone|mobile|address|post ?code|contact", re.IGNORECASE)
_SIGNED = re.compile(r"sign(?:ed|ature)|unterschrift|firma(?:do)?|podpis|llofnod(?:wyd)?|signé", re.IGNORECASE)
_OF_THE_FORM = re.compile(
    r"(?:form|ref(?:erence)?|version|page|rev(?:ision)?|formular|ffurflen)\b.{0,24}$", re.IGNORECASE
)
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

    @property
    def permission(self) -> Permission | None:
        """What the answers and the age permit; None where they speak of neither."""
        return read_fields({**self.answers, **self.attributes}, year=dt.date.today().year)


def frame_of(lines: Sequence[Line]) -> Frame | None:
    """The fields above and below the one story of a document; None where it names no teller and asks for nothing.

    >>> story = "I came here with one suitcase, and the coalman took my machine away to mend it."
    >>> frame = frame_of([Line("Name: Effie Strand   Age: 71"), Line(story), Line("May we quote you? Yes, no name")])
    >>> frame.teller, frame.attributes, frame.permission.quotation, len(frame.lines)
    ('Effie Strand', {'Age': '71'}, 'anonymous', 1)
    """
    filled = [n for n, line in enumerate(lines) if line.text.strip()]
    frame = Frame([])
    gone: set[int] = set()
    titles = 0
    for n in filled[:_HEAD]:
        line = lines[n]
        if _take(line.text, frame):
            gone.add(n)
        elif gone and _BODY.match(line.text):
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
    if not (frame.teller or _permits(frame.answers)) or told < 12:
        return None
    frame.lines = rest
    return frame


def framed(source: ReadSource, frame: Frame) -> ReadSource:
    """A source with what its frame says of who told it."""
    found = frame.permission
    return replace(
        source,
        voice=source.voice or frame.teller or None,
        permission=found if source.permission is None or found is None else source.permission.stricter(found),
        attributes={**source.attributes, **frame.attributes},
    )


def _take(text: str, frame: Frame) -> bool:
    """Whether a line is nothing but fields of a form, which are then kept in the frame."""
    by = byline(text)
    if by is not None and by.name and not frame.teller:
        frame.teller = by.name
        frame.attributes |= by.attributes
        frame.taken.append(text)
        return True
    boxes = boxes_in(text)
    if boxes is not None and (boxes.before and _is_asked(boxes.before) or any(_is_asked(o) for _, o in boxes.options)):
        frame.taken.append(text)
        asked = boxes.before.rstrip(" :") or _AGREED
        before = [frame.answers[_AGREED]] if asked == _AGREED and frame.answers.get(_AGREED) else []
        frame.answers[asked] = "; ".join([*before, *(option for on, option in boxes.options if on)])
        return True
    pieces = [piece for piece in _PIECES.split(text.strip()) if piece]
    pairs = [m for piece in pieces if (m := _FIELD.match(piece)) and _is_known(m.group(1), m.group(2))]
    others = [piece for piece in pieces if not any(m.string == piece for m in pairs)]
    if not pairs or not all(_OF_THE_FORM.match(piece) for piece in others):
        return False
    for match in pairs:
        _keep(match.group(1).strip(), match.group(2).strip(), frame)
    frame.taken.append(text)
    return True


def _keep(label: str, value: str, frame: Frame) -> None:
    if not value:
        return
    if _is_tellers(label) or (_SIGNED.fullmatch(label) and not frame.teller):
        if looks_like_name(value) and not frame.teller:
            frame.teller = value
    elif _is_asked(label):
        frame.answers[label] = value
    elif not (_CONTACT.search(label) or _SIGNED.fullmatch(label) or _is_hosts(label)):
        frame.attributes[label] = value


def _is_known(label: str, value: str) -> bool:
    label = label.strip(" *_")
    if len(value.split()) > 30 or (ends_sentence(value) and len(value.split()) > 12):
        return False
    return bool(
        _is_tellers(label) or OF_A_FORM.match(label) or _SIGNED.fullmatch(label) or _is_hosts(label) or _is_asked(label)
    )


def _is_tellers(label: str) -> bool:
    called, _numbered, first_name = names.TELLERS
    return bool(_TOLD.match(label)) or names.is_called(called, label) or names.is_called(first_name, label)


def _is_hosts(label: str) -> bool:
    words = label.lower().replace(" by", "").strip()
    return role_of_words(words) is Role.FACILITATOR or words in (
        "collected",
        "recorded",
        "typed",
        "typed up",
        "taken down",
    )


def _is_asked(label: str) -> bool:
    question = question_of(label)
    return question.kind in ("asked", "generic") and not (question.learned and not asks(label))


def _permits(answers: Iterable[str]) -> bool:
    return any(label == _AGREED or question_of(label).kind == "asked" for label in answers)


def _is_title(text: str) -> bool:
    return len(text.split()) <= 12 and not ends_sentence(text) and not asks(text)
