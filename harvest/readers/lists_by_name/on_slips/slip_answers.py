# ruff: noqa: E501 – patterns are easier to check on one line
"""What a slip says of whoever filled it in: boxes, rings and words behind what is printed; what nobody filled in says nothing."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from harvest.readers.lists_by_name.heard.answering import left_open, refuses_first, without_limits
from harvest.readers.lists_by_name.heard.asking import column_of, plain_of
from harvest.readers.lists_by_name.heard.bodies import bodies_in
from harvest.readers.lists_by_name.heard.clauses import topics
from harvest.readers.lists_by_name.heard.said import NO, QUOTE, YES, Heard
from harvest.readers.lists_by_name.heard.subjects import bodies_told
from harvest.readers.lists_by_name.in_lines.shapes import ASKS
from harvest.readers.lists_by_name.on_slips.printed import answer_to
from harvest.readers.lists_by_name.on_slips.shared_answers import line_of
from harvest.readers.lists_by_name.on_slips.slips import (
    NAME_FIELD,
    OF_THEMSELVES,
    OWN,
    SIGNED,
    Pile,
    fields_in,
    label_of,
)
from harvest.readers.lists_by_name.on_slips.slips_alike import filled_in
from harvest.readers.lists_by_name.page import Page
from harvest.readers.lists_by_name.signs.choices import choices_in, has_boxes, ringed_in
from harvest.readers.lists_by_name.signs.ticked_boxes import decided
from harvest.readers.lists_by_name.who.named_together import without
from harvest.readers.permission.text import any_of, fold

_AGE = any_of(
    r"^\W*(?:if under \d+,? )?(?:my |your )?(?:age|aged|date of birth|d\.?o\.?b|born|school year|year group|oed|wiek|alter)\b"
)
_PARENT = any_of(
    r"\b(?:parents?|guardian|carer|mum|dad|mother|father|on behalf|responsible adult|rhiant|rodzic\w*|opiekun\w*)\b"
)
_UNTOLD = any_of(
    r"^\W*(?:date|dated|tel|telephone|phone|mobile|e-?mail|address|postcode|role|group|village|table|no|number|ref|mesa|tisch|tavolo|stolik|bwrdd|masa|tafel|datum|fecha|telefon\w*|adress\w*|grupo|gruppe|grupa|gruppo|groupe)\b"
)
_NOTED = any_of(
    r"\b(?:notes?|office|admin|remarks?|comments?|anything else|other|received|returned|witness\w*|relationship|initials)\b"
)
"""Fields in which somebody may note anything beside what they permit."""
_REMARK = 12
"""A remark of more words tells something."""
_BLANK = re.compile(r"[\W_]*(?:n/?a|none|nil|not applicable|no)?[\W_]*", re.I)
_UNFILLED = re.compile(r"(?:[._]{4,}|…{2,})\s*[^\W\d_][^:]*:[\s._…]*$")
"""A printed line in which nothing was filled in: ``I agree that ........ may be quoted:``."""
_ADULT = any_of(
    r"^\W*(?:n/?a|over \d+|no|not applicable|(?:1[89]|[2-9]\d)\+?)\W*$|\b(?:adults?|grown.?ups?|staff|retired|pensioner|oap)\b|^\W*(?:leader|helper|coach|teacher|worker|volunteer|senior)s?\W*$"
)
_UNSIGNED, NOT_SIGNED, BY_OTHERS, AGE_OPEN = (
    0.5,
    "the slip is not signed, and others are",
    "signed by somebody else: “{}”",
    "not clear: “{}”",
)
_NO_NAMES = frozenset(
    re.findall(
        r"\w+",
        "yes signed signature illegible scribble squiggle on file mr mrs ms miss dr rev parent mum dad mother father carer guardian",
    )
)


def read_pile(pile: Pile, page: Page) -> None:
    """Put down what every slip of a pile says of whoever filled it in."""
    pile = filled_in(pile, page.known)
    page.asks |= any(QUOTE in topics(label) for label in pile.printed)
    if page.bodies is None:  # “Housing can see it”: what is printed calls those who get the words by their names
        asked = dict.fromkeys(label for slip in pile.slips for line in slip for label, _ in fields_in(line))
        page.bodies = bodies_in(
            [_SEES.sub(r"\g<may> the \g<whom> ", one) for one in asked if not topics(one)], page.known
        )
    signed = [_signature(slip) for slip in pile.slips]
    all_sign = sum(bool(one) for one in signed) > _UNSIGNED * len(signed)
    for slip, signature in zip(pile.slips, signed, strict=True):
        for one in (together := _who(slip, page)):
            page.listed.add(one)
            page.owners = [one]
            page.put([one], Heard())
            shared = len(together) > 1
            own = (
                [line_of(line, one, together, page.known) for line in slip if not NAME_FIELD.match(line)]
                if shared
                else slip
            )
            _read(own, pile.printed, page)
            if signature is not None and (all_sign or signature):
                _signed(signature, slip, page, together)
    page.owners = []


_SEES = re.compile(
    r"^\W*the (?P<whom>(?!team|group|project|hub|organi|public|world|host)[\w'’-]+) (?P<may>may|can|could) (?=(?:see|read|have|get|hear|keep)\b)",
    re.I,
)
"""What asks whether somebody gets the words, said and not asked: ``The clinic can see it``."""


def _who(slip: Sequence[str], page: Page) -> list[int]:
    """Whose slip it is: by the field for the name, else by how they call themselves, else by their signature."""
    for field in (NAME_FIELD, OF_THEMSELVES, SIGNED):
        for n, line in enumerate(slip):
            if m := field.match(line):
                value = m["value"] if m["value"].strip(" ._…") or n + 1 == len(slip) else slip[n + 1]
                value = OWN.split(fields_in(f"Name: {value}")[0][1])[0]
                spans = page.known.spans(value)
                who = list(dict.fromkeys(s.who for s in spans))
                return who if len(who) < _LEAST or _JOINED.fullmatch(without(value, spans)) else []
    return []


_LEAST = 2
_JOINED = re.compile(r"[\s,;+&/.-]*(?:(?:and|und|et|y|i|a|ac|plus|with)\b[\s,;+&/.-]*)*", re.I)
"""What stands between the names of those whose slip it is; “Ada Obi (daughter of Bo Lind)” is the slip of one."""


def _signature(slip: Sequence[str]) -> str | None:
    """What stands behind “Signed”: nothing where it was left blank, None where nothing asks for it."""
    for line in slip:
        for label, value in fields_in(line):
            m = SIGNED.match(f"{label}: {value}") if label else SIGNED.match(value)
            if m and not _PARENT.search(fold(label)):
                return "" if _BLANK.fullmatch(m["value"]) else m["value"].strip()
    return None


def _signed(signature: str, slip: Sequence[str], page: Page, together: Sequence[int]) -> None:
    """Hold whoever's slip is not signed, or signed by somebody else."""
    own, others = set(page.owners), {s.who for s in page.known.spans(signature)}
    if not signature:
        page.put(page.owners, Heard({}, [NOT_SIGNED]))
    elif (
        len(together) > 1
        and not _BY_ALL.fullmatch(fold(signature))
        and others != {*together}
        or len(together) == 1
        and (others - own or (not others and not _is_theirs(signature, slip)))
    ):
        page.put(page.owners, Heard({}, [BY_OTHERS.format(signature[:40])]), f"signed: {signature}")
    elif _PARENT.search(fold(signature)):
        page.put(page.owners, Heard(), f"signed: {signature}")


_BY_ALL = re.compile(
    r"\W*(?:(?:both|all|all of them|each)(?: (?:have|has))?(?: signed)?|signed by (?:both|all)(?: of them)?)\W*"
)
"""A signature of all whose slip it is."""


def _is_theirs(signature: str, slip: Sequence[str]) -> bool:
    """Whether every name or initial in a signature is one of the name that the slip gives."""
    named = next((m["value"] for field in (NAME_FIELD, OF_THEMSELVES) for line in slip if (m := field.match(line))), "")
    own = [word.casefold() for word in re.findall(r"[^\W\d_]+", fields_in(f"Name: {named}")[0][1])]
    signs = [word.casefold() for word in re.findall(r"[^\W\d_]+", re.sub(r"\d.*", "", signature))]
    initials = "".join(word[0] for word in own)
    return all(word in _NO_NAMES or word in initials or any(one.startswith(word) for one in own) for word in signs)


class _Asked:
    """The questions of a slip as they are read: what was asked last, and its boxes so far."""

    def __init__(self) -> None:
        self.question = ""
        self.options: list[tuple[bool, str]] = []

    def ask(self, question: str) -> Heard:
        """Another question: what the boxes of the one before say."""
        said = decided(self.question, self.options) if self.options else Heard()
        self.question, self.options = question, []
        return said


def _read(slip: Sequence[str], printed: frozenset[str], page: Page) -> None:
    asked = _Asked()
    for line in slip:
        if _UNFILLED.search(line):
            _put(asked.ask(""), page)
            continue
        if NAME_FIELD.match(line) or SIGNED.match(line):
            _put(asked.ask(""), page)
            _fields(fields_in(line)[1:] if not SIGNED.match(line) else (), page, printed)
            if m := NAME_FIELD.match(line):
                own, *others = OWN.split(m["value"], maxsplit=1)
                if spans := page.known.spans(own):
                    _fields(fields_in(own[spans[-1].end :]), page, printed)
                page.put(page.owners, Heard(), "; ".join(others))
            continue
        if (own := OF_THEMSELVES.match(line)) is not None:
            _put(asked.ask(""), page)
            line = line[own.end() :].strip(" ,")
            if not (has_boxes(line) or ringed_in(line)):
                if label_of(slip[0]) and "i" not in printed:
                    _handwritten(line, asked, page)
                continue
        if has_boxes(line) or ringed_in(line) is not None:
            _boxes(line, asked, page)
            continue
        label = label_of(line)
        fields = fields_in(line)
        if label in printed and len(fields) == 1 and not fields[0][0] and "?" not in line:
            _put(asked.ask(line), page)  # a title, a question, what is explained
            continue
        if any(name for name, _ in fields) or "?" in line:
            _put(asked.ask(""), page)
            if "?" in line and not fields[0][0]:
                head, _, value = line.rpartition("?")
                fields = [(f"{head}?", value.strip())]
            if _fields(fields, page, printed):
                asked.ask(fields[-1][0])
            continue
        _handwritten(line, asked, page)
    _put(asked.ask(""), page)


def _boxes(line: str, asked: _Asked, page: Page) -> None:
    ringed = ringed_in(line) if not has_boxes(line) else None
    for one in [ringed] if ringed is not None else choices_in(line):
        if one.question or (asked.options and _is_whole(asked.options)):
            _put(asked.ask(one.question or asked.question), page)
        asked.options += one.options


def _is_whole(options: Sequence[tuple[bool, str]]) -> bool:
    """Whether yes and no were both offered, so that another box is of another question."""
    return len({plain_of(label) for _, label in options} & {YES, NO}) > 1


def _put(said: Heard, page: Page) -> None:
    page.put(page.owners, said)
    page.spoken += bool(said.answers)


def _handwritten(line: str, asked: _Asked, page: Page) -> None:
    """What was written into a slip: an answer to the question above it, or a remark."""
    waiting = asked.question if not asked.options else ""
    about = column_of(waiting).about if waiting else ""
    _put(asked.ask(asked.question if about else ""), page)
    _remark(line, page, about, told=ASKS.search(fold(waiting)) is not None and not about)


def _remark(text: str, page: Page, about: str = "", *, told: bool = False) -> None:
    """What somebody wrote into a slip; what is long or answers another question, and is no leave, is what they tell."""
    said = page.hear(text, about)
    page.put(page.owners, said, text)
    page.elsewhere += not said.answers and (told or len(text.split()) > _REMARK)


def _fields(fields: Iterable[tuple[str, str]], page: Page, printed: frozenset[str]) -> bool:
    """Put down fields with what was filled in; whether the last asks something and stands empty."""
    waits = False
    for label, value in fields:
        said, waits = fold(label), False
        if not label:
            if fold(value).strip(" .:") not in printed:
                _remark(value, page)
        elif SIGNED.match(f"{label}:") and not _PARENT.search(said) or _UNTOLD.search(said):
            continue
        elif _AGE.search(said):
            if not _BLANK.fullmatch(value):
                text = f"year {value}" if "year" in said else f"aged {value}"
                open_ = not re.search(r"\d", value) and not _ADULT.search(fold(value))
                page.put(page.owners, Heard({}, [AGE_OPEN.format(value)] if open_ else []), text)
        elif _PARENT.search(said):
            if not _BLANK.fullmatch(value):
                page.put(page.owners, Heard(), f"parent: {value}")
        elif topics(label := bodies_told(label, page)):
            waits = not re.search(r"\w", value) and not plain_of(value)
            if (plain := plain_of(value)) and not waits:
                _put(answer_to(label, plain), page)
            elif not waits and not left_open(value):
                about = column_of(label).about or QUOTE
                said_so = Heard({about: NO}) if refuses_first(value, about) else page.hear(value, about)
                page.put(page.owners, without_limits(said_so, about), value)
        elif not _BLANK.fullmatch(value) and plain_of(value) != NO:
            _remark(value, page, told=_NOTED.search(said) is None)
        else:
            waits = label.endswith("?")
    return waits
