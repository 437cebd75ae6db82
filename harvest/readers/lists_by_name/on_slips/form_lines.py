# ruff: noqa: E501 – patterns are easier to check on one line
"""Lines of forms, each a question and a plain answer however it was marked, in words; what asks for other things is left out.

A box, a ring, what was struck out, dots or a colon: ``Quote me   ☑ yes  ☐ no``, ``name ...... no``, ``YES / ~~NO~~``.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from harvest.readers.consent_lists.laid_out.in_documents import unwrapped
from harvest.readers.consent_lists.whose.signed_by import by_themselves
from harvest.readers.lists_by_name.heard.asking import column_of, plain_of
from harvest.readers.lists_by_name.heard.clauses import topics
from harvest.readers.lists_by_name.heard.said import NAME, NO, OPEN, QUOTE, SHARE, YES, Heard
from harvest.readers.lists_by_name.signs.choices import choices_in, has_boxes, is_plain, ringed_in
from harvest.readers.lists_by_name.signs.ticked_boxes import decided
from harvest.readers.lists_by_name.who.of_children import age_of
from harvest.readers.lists_in_words.names import is_name
from harvest.readers.permission.text import any_of, fold

_FIELD = re.compile(
    r"^(?P<question>[^:?]{2,90}?\??)\s*(?:(?<=\?)|[.…·]{3,}\s*:?|\s\.(?=\s)|:|\s{2,})\s*(?P<answer>[^\s:][^:]{0,20}?|[-–—_.…]*)\s*$"
)
_LABEL = re.compile(r"^\s*([^:?]{2,90}?)\s*(?:[.…·]{3,}\s*:?|:)\s*\S")
_LEAST, _LONG = 2, 16
_OF_LEAVE = any_of(
    r"\b(?:agree\w*|consent\w*|permi\w*|allow\w*|happy|ok|okay|fine|all|everything|above|this|these|use[ds]?|record\w*|sign\w*|yes|no|word\w*|stor(?:y|ies)|comment\w*|answer\w*|interview\w*|age|aged|old|under|over|child\w*|adult\w*|parent\w*|guardian\w*|mum|dad)\b"
)
"""What may ask for leave, or tell of a child, in words that are not known."""


@dataclass(frozen=True, slots=True)
class FormLine:
    """A question and its plain answer, ``Yes`` or ``No``; "" where none was given, and None where that can't be told."""

    question: str
    answer: str | None


_LETTERS = 1_000
"""A longer line is none of a form's, and patterns that look for its parts would take their time."""


def form_line(line: str) -> FormLine | None:
    """A line of a form, if it holds one question with a plain answer; None for any other.

    >>> form_line("Quote me     ☑ yes  ☐ no"), form_line("Named: YES / ~~NO~~"), form_line("Named: YES / NO")
    (FormLine(question='Quote me', answer='Yes'), FormLine(question='Named', answer='Yes'), FormLine(question='Named', answer=''))
    >>> form_line("swims ......... no"), form_line("Share: iawn, yes [ ]  na, no [X]").answer, form_line("Lunch: no nuts")
    (FormLine(question='swims', answer='No'), 'No', None)
    """
    if len(line) > _LETTERS:
        return None
    if has_boxes(line):
        return _boxed(line)
    if (ringed := ringed_in(line)) is not None:
        chosen = ringed.chosen
        answer = None if len(chosen) > 1 else plain_of(chosen[0]) if chosen else ""
        return FormLine(ringed.question, answer) if ringed.question else None
    m = _FIELD.match(line.strip())
    if (
        line.rstrip().endswith("?")
        or m is None
        or (not (answer := plain_of(m["answer"])) and re.search(r"\w", m["answer"]))
    ):
        return None
    return FormLine(m["question"].strip(" .…·:"), answer if answer in (YES, NO) else "")


def _apart(line: str) -> list[str]:
    """The questions of a line with what was written behind each on a line that was printed for it.

    >>> _apart("Quoted?  _yes_____   With my name?  ________"), _apart("NAME: __Ada Obi____")
    (['Quoted? yes', 'With my name?'], ['NAME: Ada Obi'])
    """
    if "__" not in line or not re.search(r"\w[^_]*[:?]\s*_", line):
        return [line]
    filled = _GAP.sub(lambda m: f" {(m['written'] or '').strip()} ", line)
    indent = line[: len(line) - len(line.lstrip())]
    parts = re.split(r"(?<=\S)\s{3,}(?=[^\s:?][^:?]{1,60}\?)", " ".join(re.split(r"(?<=\?)\s+", filled.strip())))
    return [indent + " ".join(part.split()) for part in parts]


_GAP = re.compile(r"_+(?P<written>[^_]*[^_\s][^_]*)_{2,}|_{2,}")


def _boxed(line: str) -> FormLine | None:
    choices = choices_in(_OF_TWO_TONGUES.sub(r"\g<own>", line))
    if len(choices) != 1 or not choices[0].question or len(choices[0].options) != _LEAST:
        return None
    if not all(is_plain(label) for _, label in choices[0].options):
        return None
    chosen = choices[0].chosen
    answer = None if len(chosen) > 1 else plain_of(chosen[0]) if chosen else ""
    return FormLine(choices[0].question.strip(" .…·:"), answer)


_OF_TWO_TONGUES = re.compile(r"\b(?:iawn|ie|ydw|na|nage|tak|nie|ja|nein|oui|non|s[ií]),\s*(?P<own>yes|no)\b", re.I)
"""An answer that is printed in two languages."""


def _told(question: str, answer: str) -> str:
    return f"{question}{'' if question.endswith('?') else ':'} {answer.casefold()}".rstrip()


def with_gaps_filled(lines: Sequence[str]) -> list[str]:
    """The lines; what was written on lines that are printed for it stands there without them, each question alone."""
    return [one for line in lines for one in _apart(line)]


def with_form_lines(lines: Sequence[str]) -> list[str]:
    """The lines; those of forms say each what was answered, and questions on other things that many answered are left out.

    >>> one = lambda who, a, b: [who, f"Quote me .... {a}", f"swims .... {b}"]
    >>> with_form_lines([*one("Ada Obi", "yes", "no"), *one("Bo Lind", "", "yes")])
    ['Ada Obi', 'Quote me: yes', 'Bo Lind', 'Quote me:']
    """
    lines = with_gaps_filled(lines)
    found = [form_line(line) for line in lines]
    labels = [
        one.question if one else m[1] if (m := _LABEL.match(line)) else ""
        for line, one in zip(lines, found, strict=True)
    ]
    times = Counter(map(fold, filter(None, labels)))
    of_leave = {question for question in times if topics(question)}
    if not any(times[question] >= _LEAST for question in of_leave):
        return [*lines]
    now = []
    for line, one in zip(lines, found, strict=True):
        if one is None or one.answer is None or len(one.question.split()) > _LONG:
            now.append(line)
        elif fold(one.question) in of_leave:
            now.append(f"{line[: len(line) - len(line.lstrip())]}{_told(one.question, one.answer)}")
        elif times[fold(one.question)] < _LEAST or _OF_LEAVE.search(fold(one.question)):
            now.append(line)
    return now


def forms_in_lines(lines: Sequence[str]) -> list[str]:
    """Forms below a name each, made a line each; none where fewer than two people have one.

    >>> one = lambda who, a, b: [f"Name: {who} (flat 6)", f"Quote me .... {a}", f"With my name .... {b}", "Lunch: soup"]
    >>> forms_in_lines(["Slips", *one("Ada Obi", "yes", "no"), *one("Bo Lind", "no", "")])
    ['Slips', 'Ada Obi: quote yes, name no. Lunch: soup', 'Bo Lind: quote no, name ?. Lunch: soup']
    """
    lines = _with_blanks(unwrapped(with_gaps_filled(lines)))
    starts = [n for n, line in enumerate(lines) if _name_on(line)]
    printed = {line.strip() for line in lines[: next(iter(starts), 0)]}  # the title of the form, over each of them
    ends = pairwise([*starts, len(lines)])
    blocks = [[lines[a], *(line for line in lines[a + 1 : b] if line.strip() not in printed)] for a, b in ends]
    left = Counter(line.strip() for block in blocks for line in {*block} if form_line(line) is None)
    unread = {line: times for line, times in left.items() if _chosen_on(line) is None}
    if any(has_boxes(line) or (times >= _LEAST and topics(line)) for line, times in unread.items()):
        return []  # what is asked in another way
    made = [_form_told(block) for block in blocks]
    if sum(map(bool, made)) < _LEAST:
        return []
    return [
        *lines[: starts[0]],
        *(one for told, block in zip(made, blocks, strict=True) for one in ([told] if told else block)),
    ]


def _with_blanks(lines: Sequence[str]) -> list[str]:
    """The lines, dots behind a question that others answered on its line and one left blank.

    >>> _with_blanks(["Quote you?   YES", "Quote you?", "Date: 3 May", "Quote you?", "no"])
    ['Quote you?   YES', 'Quote you? ....', 'Date: 3 May', 'Quote you?', 'no']
    """
    asked = {fold(one.question) for line in lines if (one := form_line(line)) is not None and one.answer}
    below = [*(plain_of(line) for line in lines[1:]), ""]
    return [
        f"{line.rstrip()} ...." if not answer and line.rstrip()[-1:] == "?" and fold(line.strip()) in asked else line
        for line, answer in zip(lines, below, strict=False)  # nothing stands below no lines
    ]


_SIGNED = re.compile(r"^\W*(?:signed|signature)(?: by)?\s*[:.…_]+(?P<by>.*)$", re.I)
_WHEN = re.compile(r"\b(?:date|on)\b\W*|\b\d[\d/. -]*\d\b", re.I)


def _signature_told(line: str, name: str) -> str:
    """What the signature on a form says: nothing where it is their own; any other line as it stands.

    >>> [_signature_told(f"Signed: {by}", "Ada Obi") for by in ("A. Obi  3/5/26", "", "Bo Obi (mum)")]
    ['', 'not signed', 'signed on their behalf by Bo Obi (mum)']
    """
    if (signed := _SIGNED.match(line)) is None:
        return line
    by = _WHEN.sub("", signed["by"]).strip(" ,.;_…-–—")
    if by_themselves(by, [name]):
        return ""
    return f"signed on their behalf by {by}" if by else "not signed" if not signed["by"].strip(" _.…") else line


def _chosen_on(line: str) -> Heard | None:
    """What the boxes of a line say whose printed answers are no bare yes and no; None where that is not clear.

    >>> _chosen_on("If I am quoted:  [ ] print my name  [x] leave my name out").answers, _chosen_on("Lunch: [x] soup [ ] roll")
    ({'name': 'No'}, None)
    """
    choices = choices_in(line) if has_boxes(line) else []
    said = Heard()
    for one in choices:
        said.take(decided(one.question, one.options))
    return said if said.answers and not said.unclear and len(choices[0].options) >= _LEAST else None


_NAME_ON = re.compile(
    r"^(?:\W*(?:#+|\(?\d{1,3}[.)]|[-*•·])\s+)?[*_\s]*(?:(?:[^\W\d_]+ ?/ ?)?(?:full )?name\s*:\s*)?(?P<who>[^\W\d_][^:()|]{1,50}?)[*_\s]*(?:\((?P<aside>[^()]{1,60})\))?(?:\s{3,}\S.*)?$",
    re.I,
)


def _name_on(line: str) -> str:
    """Whom a line names and nothing else, but what stands in brackets or far behind; "" for any other."""
    m = _NAME_ON.match(line.rstrip())
    return m["who"].strip(" *_") if m and is_name(m["who"].strip(" *_")) and form_line(line) is None else ""


_SURNAME_FIRST = re.compile(r"^([^,\s]+), ([^,]+)$")


def _form_told(block: Sequence[str]) -> str:
    """A form as a line: whose it is, what they answered to what asks for leave, and what else is written on it."""
    said, rest = Heard(), []
    for line in block[1:]:
        one = form_line(line)
        if one is None and (chosen := _chosen_on(line)) is not None:
            said.take(chosen)
            continue
        asked = column_of(one.question) if one and one.answer is not None else None
        if one is None or asked is None or not asked.about:
            rest += (
                [] if one and one.answer is not None and not _OF_LEAVE.search(fold(one.question)) else [line.strip()]
            )
        elif one.answer == YES:
            said.take(Heard(dict(asked.ticked.answers or {asked.about: YES}), [*asked.ticked.unclear]))
        else:
            said.put(asked.about, NO if one.answer == NO and asked.ticked.answers.get(asked.about) != NO else OPEN)
    if len(said.answers) < _LEAST or said.unclear:
        return ""
    name = _SURNAME_FIRST.sub(lambda m: f"{m[2]} {m[1].title() if m[1].isupper() else m[1]}", _name_on(block[0]))
    rest = [told for text in rest if (told := _signature_told(text, name)) and re.search(r"\w", told)]
    young, why = age_of(rest)
    remarks = ". ".join(text.strip(" ()-=_.") for text in [*(["under 16"] if young or why else []), *rest])
    told = ", ".join(
        f"{about} {said.answers[about].casefold()}" for about in (QUOTE, NAME, SHARE) if about in said.answers
    )
    return f"{name}: {told}{'. ' + remarks if remarks else ''}"
