"""A form that one person filled in, with what they permit and no story: a list of one; nobody's where it is blank."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.model import Listed
from harvest.readers.consent_lists import people_listed
from harvest.readers.documents.forms.blank_options import prints_answers_alone
from harvest.readers.documents.forms.form_fields import (
    Field,
    asks_for_leave_alone,
    asks_leave,
    fields_of,
    is_name_label,
)
from harvest.readers.documents.lines import Block
from harvest.readers.recognise.talk.speakers import looks_like_name

BLANK = "This looks like a blank form: it asks what may be done with people's words, and nobody filled it in."
_BESIDE = (("Ada Obi", "yes"), ("Bo Lind", "no"))
"""What a column asks is told by how it is answered: a form alone is read beside two that answer plainly."""


def one_form(blocks: Sequence[Block]) -> tuple[Listed, ...] | None:
    """Who filled in a form, with what they permit; None where it is no such form.

    >>> form = [[["Name", "Cy Marsh"], ["May we quote you?", "yes"], ["With your name?", "no"], ["Anything else", ""]]]
    >>> [(one.names, one.permission.quotation) for one in one_form(form)]
    [(('Cy Marsh',), 'anonymous')]
    """
    fields, rest = fields_of(blocks)
    name = next((field.written for field in fields if is_name_label(field.label)), "")
    if not name or not looks_like_name(name) or any(map(_tells, rest)) or not asks_for_leave_alone(fields, rest):
        return None
    if not any(field.written and asks_leave(field.label) for field in fields):
        return None
    heads = [_plain(field) for field in fields]
    beside = [
        [_plainly(head, field, who, said) for head, field in zip(heads, fields, strict=True)] for who, said in _BESIDE
    ]
    found = people_listed(heads, [[field.written for field in fields], *beside], "\n".join(rest))
    return tuple(one for one in (found or ())[:1] if name in one.names) or None


def _plainly(head: str, field: Field, who: str, said: str) -> str:
    """What somebody writes in a field who answers each question plainly: with one of the options that it prints."""
    if head == "Name":
        return who
    if not asks_leave(field.label):
        return ""
    options = [option.strip(" .()") for option in field.label.partition("?")[2].split("/")]
    fits = [option for option in options if option.casefold().startswith(said)]
    return fits[-1] if len(options) > 1 and fits else said


def _tells(text: str) -> bool:
    """Whether a line beside the fields may be what somebody tells: a sentence that does not speak of the form."""
    words = len(text.split())
    if words < _SENTENCE or text.rstrip("”\"')")[-1:] not in ".!?…":
        return False
    return _OF_THE_FORM.search(text) is None and (words >= _LONG or _OF_ONESELF.search(text) is not None)


_SENTENCE, _LONG = 6, 12
_OF_THE_FORM = re.compile(
    r"\b(?:please|tick|circle|sign(?:ed)?|forms?|slips?|consent|permission|thank|thanks|withdraw|agree|ticiwch|llofnod\w*)\b",
    re.IGNORECASE,
)
_OF_ONESELF = re.compile(r"\b(?:i|we|my|our|he|she|they|was|were|used to)\b", re.IGNORECASE)


def _plain(field: Field) -> str:
    return "Name" if is_name_label(field.label) else field.label


def is_blank(blocks: Sequence[Block]) -> bool:
    """Whether a document is such a form on which nobody wrote anything.

    >>> is_blank([[["Name", ""], ["May we quote you?", ""], ["With your name?", ""]]])
    True
    """
    if prints_answers_alone(blocks):
        return True
    fields, rest = fields_of(blocks)
    if not any(is_name_label(field.label) and not _own(field) for field in fields):
        return False
    filled = any(_own(field) and _is_filled_in(field.label) for field in fields)
    return not filled and asks_for_leave_alone(fields, rest)


def _own(field: Field) -> str:
    """What somebody wrote in a field: not what is printed behind it in brackets."""
    return re.sub(r"\([^()]*\)", "", field.written).strip(" .,:;-–—")


def _is_filled_in(label: str) -> bool:
    """Whether a field is for whoever fills the form in: other lines with a colon tell them how to."""
    return is_name_label(label) or asks_leave(label) or _THEIRS.match(label) is not None


_THEIRS = re.compile(r"\W*(?:any(?:thing)?|comments?|remarks?|signed|signature|date|notes?|age|table)\b", re.IGNORECASE)
