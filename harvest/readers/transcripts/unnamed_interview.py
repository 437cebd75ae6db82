"""An interview typed without names: a paragraph that asks, then one or more that answer, again and again."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from harvest.model import Role
from harvest.model.punctuation import asks
from harvest.readers.documents.lines import Line
from harvest.readers.dropping import LeftOut
from harvest.readers.leave.typists_notes import against_in
from harvest.readers.recognise.dates import date_of_header
from harvest.readers.recognise.event_structure import heading_place
from harvest.readers.recognise.talk.service_lines import SERVICE, is_service_line
from harvest.readers.recognise.talk.speakers import looks_like_name
from harvest.readers.recognise.talk.transcript_headers import named_roles
from harvest.readers.transcripts.preamble import AGAINST
from harvest.readers.transcripts.utterances import Utterance

_OWN = re.compile(r"\b(?:I|I['’]\w+|me|my|mine|we|our|us|ich|wir|mein\w*|je|nous|mon|ma|yo|mi|nosotros)\b", re.I)
_LEAST, _SHARE, _MOST, _LONGEST, _HEAD, _FIELD_WORDS = 3, 0.3, 0.8, 45, 4, 10


def read_unnamed_interview(
    lines: Sequence[Line], dropped: LeftOut, warnings: list[str], file: str = ""
) -> list[Utterance]:
    """The turns of such an interview, the questions as the interviewer's; empty for any other text.

    ``file`` is the name of the file: a title that both call somebody by says who was asked.

    >>> told = ["How long have you been here?", "I came in May.", "And before?", "We sailed.", "Why?", "My boat."]
    >>> [one.role.value for one in read_unnamed_interview([Line(text) for text in told], LeftOut(), [])][:2]
    ['facilitator', 'unknown']
    """
    filled = [line for line in lines if line.text.strip() and not is_service_line(line.text)]
    asked = [asks(line.text.strip()) and len(line.text.split()) <= _LONGEST for line in filled]
    first = asked.index(True) if True in asked else len(filled)
    rest = list(zip(filled[first:], asked[first:], strict=True))
    answers = [line.text for line, question in rest if not question]
    questions = sum(question for _, question in rest)
    if (
        sum(1 for line in filled[:first] if not _is_field(line.text)) > _HEAD
        or questions < _LEAST
        or questions < _SHARE * len(rest)
        or any(a and b for (_, a), (_, b) in zip(rest, rest[1:], strict=False))
        or any(line.item or line.heading for line, _ in rest)
        or not _marked_alike(rest)
        or _asks_one_thing(rest)
        or any(heading_place(line.text.strip()) is not None for line, _ in rest)
    ):
        return []
    before = [line.text.strip() for line in filled[:first]]
    if any(len(text.split()) > 25 for text in before):
        return []
    named = named_roles(before)
    if Role.RESIDENT not in named.values() and (asked_of := _titled_after(before[:1], file)):
        named = {**named, asked_of: Role.RESIDENT}
    # Questions in bold head notes too: only who was asked, named above, makes an interview of them.
    bold = any(line.bold for line, _ in rest)
    told = Role.RESIDENT in named.values() and bold
    if bold and not told:
        return []
    if not told and sum(1 for text in answers if _OWN.search(text)) < 0.25 * len(answers):
        return []
    for line in lines:
        if line.text.strip() and is_service_line(line.text):
            dropped.add(SERVICE, line.text)
    for text in before:
        dropped.add("lines before the first speaker (title, date, duration)", text)
    if before:
        warnings.append(f"Left out before the first question: {' / '.join(before)[:160]}")
    warnings.append(
        f"An interview without names: {questions} paragraphs that ask are taken for the interviewer's, and what stands "
        "between for one person's answers (a guess). Correct the roles if that is wrong."
    )
    who = {role: [name for name, own in named.items() if own is role] for role in (Role.FACILITATOR, Role.RESIDENT)}
    name = {role: names[0] if len(names) == 1 else None for role, names in who.items()}
    against = next((AGAINST.format(why) for text in before for why in against_in(text) if _OF_LEAVE.search(why)), "")
    turns: list[Utterance] = []
    for line, question in rest:
        role = Role.FACILITATOR if question else Role.UNKNOWN
        speaker = name[Role.FACILITATOR if question else Role.RESIDENT]
        begins = question or not turns or turns[-1].role is Role.FACILITATOR
        hold = "" if question else against
        turns.append(Utterance(line.text.strip(), speaker, role, paragraph=True, new_turn=begins, hold=hold))
    return _joined(turns)


def _titled_after(title: Sequence[str], file: str) -> str:
    """The name that is the title of an interview, a day beside it or not, where the file is called after them too.

    >>> _titled_after(["Joan Marsh, Thursday 2 May 2026"], "Joan M.odt"), _titled_after(["Mill Lane"], "1.odt")
    ('Joan Marsh', '')
    """
    name, _, rest = (title[0] if title else "").partition(",")
    words = name.casefold().split()
    called = re.findall(r"[^\W\d_]{3,}", file.rpartition(".")[0].casefold())
    fits = 2 <= len(words) <= 4 and looks_like_name(name) and not {*words}.isdisjoint(called)
    return name.strip() if fits and (not rest or date_of_header([rest.strip()])) else ""


_OF_LEAVE = re.compile(
    r"\b(?:she|he|they|her|hers|his|him|theirs?|them|mine|it|this|quot\w*|us(?:e|ed|ing)|print\w*|publish\w*|shar(?:e|ed|ing)|"
    r"names?|named|consent\w*|permission|forms?|sign\w*)\b",
    re.I,
)
"""What a line above an interview speaks of that is about who was asked, or about leave: a cough is left out too."""
_RULED = re.compile(r"^[\W_]+$")
_FIELD = re.compile(r"^[^\W\d_][^:\n]{0,30}:\s+\S")


def _is_field(text: str) -> bool:
    """Whether a line above an interview is a rule or says when, where or with whom it was."""
    return _RULED.match(text) is not None or (_FIELD.match(text) is not None and len(text.split()) <= _FIELD_WORDS)


def _asks_one_thing(lines: Sequence[tuple[Line, bool]]) -> bool:
    """Whether one question stands again over nearly all that is said: it is printed on cards, and many answered it."""
    times = Counter(line.text.strip() for line, asked in lines if asked).values()
    return max(times, default=0) >= max(_LEAST, _MOST * sum(times))


def _marked_alike(lines: Sequence[tuple[Line, bool]]) -> bool:
    """Whether nothing is in bold, or every question and no answer is."""
    return not any(line.bold for line, _ in lines) or all(line.bold == asked for line, asked in lines)


def _joined(turns: Sequence[Utterance]) -> list[Utterance]:
    """Paragraphs of one answer as one turn."""
    joined: list[Utterance] = []
    for one in turns:
        if one.new_turn:
            joined.append(one)
        else:
            joined[-1].text += f"\n{one.text}"
    return joined
