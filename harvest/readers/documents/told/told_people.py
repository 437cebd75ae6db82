# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""What each person permits, told apart from their words: a table of who took part, a line over a talk, a later note."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from harvest.model import Permission
from harvest.readers.documents.lines import Block, Line
from harvest.readers.documents.told.told_nouns import Person
from harvest.readers.documents.told.told_rows import people_of_table, with_question
from harvest.readers.documents.told.told_sentences import people_of_sentences
from harvest.readers.permission import words
from harvest.readers.permission.answered import closed
from harvest.readers.permission.answered.remarks import with_one_wording_of_no_name
from harvest.readers.permission.lines import (
    PLAIN,
    SAID,
    answers,
    bare_line,
    fields_in,
    is_plain,
    kind_of_label,
    permits,
    terse,
    unlabelled,
)
from harvest.readers.permission.text import any_of, fold
from harvest.readers.permission.wished.mailed import asks_to_change
from harvest.readers.permission.wished.wishes import staff_note

LATER = "a later wish stands beside the words: “{}”"
_LONGEST_LINE = 1200
_PERSON = (
    r"[^\W\d_a-zß-öø-ÿ][\w'’.-]*(?:[ ](?:[^\W\d_a-zß-öø-ÿ][\w'’.-]*|de|von|van|der|ap|bin)){0,3}(?: ?\([^()]{1,8}\))?"
)
_SEGMENT = re.compile(rf"(?:^|(?<=[.;|/:,])\s*|\s{{2,}}|\t)({_PERSON})\s*(?::|\s[–—-](?=\s)|=)\s+")
_LEAD = re.compile(r"^[\s*_>]*([^\W\d_][^:：\n]{2,40}?)\s*(?:[:：]|\s{2,}|\t|\s[–—-]\s)\s*")
_NOTE = re.compile(
    r"^\W*(?:(?:later|further|added|extra|post|typist'?s?|editor'?s?) ?)?(?:note|update|added|addition|addendum|changes?|correction|p\.?s|n\.?b|nachtrag|notiz|mise à jour|ajout|nota|actualización|aggiornamento|dopisek|aktualizacja|nodyn|diweddariad|toevoeging|one change)\b|^\W*(?:later|since then|afterwards)\W*[:–—-]",
    re.I,
)
_STILL = any_of(
    r"\bstill (?:happy|fine|ok|okay|content|glad|wants?|agrees?|yes|willing)\b|\b(?:words?|quot\w+|rest|everything else|otherwise) (?:\w+ ){0,3}(?:ok|okay|fine|stands?|stay|happy|unchanged)\b|\bonly (?:the|her|his|their|my) name\b|\bjust (?:the|her|his|their|my) (?:name|words)\b"
)
_NAME = any_of(r"\b(?:sur)?names?\b|\bnamen?\b|\bnom\b|\bnombre\b|\bnome\b|\benw\b|\bnazwisk\w*|\banonym\w*")
_NUMBER = re.compile(
    r"\b(?:number|no\.?|nr\.?|story|card|piece|#|numéro|récit|geschichte|nummer)\s*#?(\d{1,3})\b", re.I
)
_LEADS = any_of(
    r"(?:what|who) (?:each|they|we|people|everybody|everyone|said|agreed|may)\b.*\b(?:agreed|allow\w*|permit\w*|said|signed|quoted|named|yes|want\w*)\b"
)
_ROUND = any_of(
    r"\b(?:what|how|whether|who|if)\b.{0,40}\b(?:wants?|wanted|agreed?|said|happy|like|liked|allow\w*|permit\w*|may|could|can)\b.{0,40}"
    r"\b(?:words|quot\w+|used?|using|shar\w+|nam\w+|said)\b.{0,30}:$"
)
_DASHED = re.compile(r"^[\s*•_>]*([^\W\d_][^:–—()]{1,30}?)(?:\s\(([^()]{1,60})\))?\s[–—-]\s+(\S.*)$", re.S)
"""A line of a list under such a sentence: "Pete (14, with his mum) - full name, anywhere"."""
_WAITS = any_of(r"\b(?:before|until|unless|if|after|once|first|only|except|but)\b")
_NO_NAMES = frozenset(
    [
        "mrs",
        "miss",
        "the",
        "man",
        "lady",
        "frau",
        "herr",
        "mme",
        "récit",
        "story",
        "card",
        "anon",
        "interview",
        "piece",
        "one",
        "two",
    ]
)
_TAKEN_OFF = any_of(
    r"\b(?:take|leave|keep|drop|remove|get|want\w*) (?:it|that|the name|her name|his name|their name)\b.{0,12}\b(?:off|out|away)\b|"
    r"\b(?:it|that|names?) (?:to be |be |is |was )?(?:left|taken|kept|dropped|removed|cut)\b|\bremove (?:it|her name|his name)\b"
)
_WITHOUT = "without my name"


@dataclass(slots=True)
class ToldPeople:
    """The blocks that are left, the people, what was said of everybody who speaks, and the lines that said it."""

    blocks: list[Block]
    people: list[Person] = field(default_factory=list)
    whole: dict[str, str] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)
    taken: list[str] = field(default_factory=list)
    below: dict[str, Line | None] = field(default_factory=dict)
    """The line above each note."""


def told_people(blocks: Sequence[Block]) -> ToldPeople:
    """What a document says of its people apart from their words, and the blocks without it."""
    found = ToldPeople([])
    around = sum(len(b.text.split()) for b in blocks if isinstance(b, Line))
    seen = 0
    led = rounds = False
    for block in blocks:
        if not isinstance(block, Line):
            led = False
            above = found.blocks[-1] if found.blocks else None
            asked = with_question(block, above.text) if isinstance(above, Line) else block
            if around >= 12 and (people := people_of_table(asked)):
                found.people += people
                found.taken += [" ".join(cell for row in block for cell in row)]
            else:
                found.blocks.append(block)
            continue
        text = block.text.strip()
        seen += bool(text)
        if rounds and (said := _dashed(text)) is not None:
            found.people.append(said)
            found.taken.append(text)
            continue
        rounds = _begins_list(text) or (rounds and not text)
        if _is_lead(text):
            led = True
        elif text and led:
            led = bool(people_of_line(text, led=True))
        if text and block.heading is None:
            if several := people_of_line(text, led=led):
                found.people += several
                found.taken.append(text)
                continue
            if is_note(text):
                found.notes.append(text)
                found.below[text] = next(
                    (b for b in reversed(found.blocks) if isinstance(b, Line) and b.text.strip()), None
                )
                found.taken.append(text)
                continue
        found.blocks.append(block)
    return found


def _begins_list(text: str) -> bool:
    """Whether a line says that what each person permits follows in a list.

    >>> _begins_list("Consent as recorded on the forms:"), _begins_list("We agreed on three things:")
    (True, False)
    """
    said = fold(text)
    of_consent = said.endswith(":") and len(said.split()) <= 14 and bool(words.CONSENT.search(said))
    return bool(_ROUND.search(said)) or (of_consent and not re.search(r"\b(?:we|i|they) agreed\b", said))


def _dashed(text: str) -> Person | None:
    """Who a line of a list is about, and what it says of them; what is told of somebody in brackets is said too."""
    line = _DASHED.match(text)
    if line is None or len(line[1].split()) > 4:
        return None
    age = re.search(r"(?<![\w/])\d{1,2}(?![\w/])", line[2] or "")
    beside = f" ({line[2]})" if line[2] and age is None else ""
    said = {SAID: f"{line[3].rstrip('.')}{beside}"}
    return Person((line[1].strip(),), said | ({"Age": age.group()} if age else {}))


def _is_lead(text: str) -> bool:
    """Whether a line only says that what each person permits follows.

    >>> _is_lead("Permissions"), _is_lead("What each of us agreed to:"), _is_lead("We agreed to meet again.")
    (True, True, False)
    """
    bare = bare_line(text[:80]).rstrip(":")
    few = 0 < len(bare.split()) <= 8 and bare[-1:] not in ".!?"
    return few and (kind_of_label(bare) == "consent" or _LEADS.match(fold(bare)) is not None)


def people_of_line(text: str, *, led: bool = False) -> list[Person]:
    """Who permits what by one line: ``Consent  BC: quoted yes; name no.  TG: quoted no``; [] for any other line.

    >>> [(p.names, p.answers) for p in people_of_line("AO: quote yes, name yes. BR: quote yes, name no.")]
    [(('AO',), {'quote': 'yes', 'name': 'yes'}), (('BR',), {'quote': 'yes', 'name': 'no'})]
    >>> people_of_line("AO: The quote was in the paper, yes.")
    []
    """
    if len(text) > _LONGEST_LINE:
        return []
    line = bare_line(text)
    lead = _LEAD.match(line)
    own = lead is not None and kind_of_label(lead[1]) in ("consent", "words")
    rest = line[lead.end() :] if own and lead else line
    led = led or own
    marks = list(_SEGMENT.finditer(rest))
    if not marks or marks[0].start() > 1:
        return people_of_sentences(rest) if own else []
    if not led and PLAIN.isdisjoint(re.findall(r"[^\W\d_]+", rest.casefold())):
        return []  # nothing is answered
    found = []
    for n, mark in enumerate(marks):
        said = rest[mark.end() : marks[n + 1].start() if n + 1 < len(marks) else len(rest)].strip(" ;,|")
        if kind_of_label(mark[1]):
            return []
        fields = terse(said)
        if not fields and said and (own or (led and is_plain(said) and (answers(said) or unlabelled(said)))):
            fields = {SAID: said.rstrip(".")}
        if not fields:
            return []
        bracket = re.search(r"\(([^()]+)\)", mark[1])
        names = (re.sub(r"\s*\(.*\)", "", mark[1]), *([bracket[1]] if bracket else []))
        found.append(Person(names, fields))
    return found


def is_note(text: str) -> bool:
    """Whether a line was added later and changes what may be used.

    >>> is_note("Note, 9 May: Mrs Crossley rang, please take her name off."), is_note("Note the colour of the door.")
    (True, False)
    """
    return len(text) <= _LONGEST_LINE and bool(_NOTE.match(text)) and changes(text)


def changes(text: str) -> bool:
    """Whether a sentence asks that words or a name be used otherwise than was said before."""
    return asks_to_change(text) or staff_note(text)[0] or bool(unlabelled(text) and closed.NEGATIVE.search(fold(text)))


def forbids(text: str) -> bool:
    """Whether a wish takes something back or waits for something, also where it names nobody.

    >>> forbids("Please use whichever you like."), forbids("Please don't print these before Friday.")
    (False, True)
    """
    said = fold(text)
    return staff_note(text)[0] or bool(closed.NEGATIVE.search(said) or closed.HEDGE.search(said) or _WAITS.search(said))


def header_fields(text: str) -> dict[str, str]:
    """What a line over a talk permits that says of nobody whose leave it is; empty for any other line."""
    fields = fields_in(text)
    return fields if fields and permits(fields) and all(kind_of_label(label) for label in fields) else {}


def narrowed(text: str, before: Permission) -> Permission:
    """What somebody permits after a later wish: without the name where that is all it is about, else held or nothing.

    >>> both = Permission(quotation="named")
    >>> after = narrowed("She is still happy to be quoted, but please take her name off.", both)
    >>> after.quotation, after.quotable, narrowed("Hugh does not want his words used.", both).quotation
    ('anonymous', True, 'no')
    """
    said = fold(text)
    shown = LATER.format(" ".join(text.split())[:200])
    hidden = _NAME.search(said) and (
        words.UNNAMED.search(said) or _WITHOUT in with_one_wording_of_no_name(said) or _TAKEN_OFF.search(said)
    )
    if hidden and _STILL.search(said):
        return before.narrower(Permission(before.analysis, "anonymous", before.sharing, before.photo, before.archive))
    withdrawn, _ = staff_note(text)
    refused = withdrawn or bool(_REFUSED.search(said))
    if refused and not hidden:
        return replace(before, quotation="no", sharing="no", hold=(*before.hold, shown))
    return replace(before, hold=(*before.hold, shown))


_REFUSED = any_of(
    r"\b(?:not|n't|rather not|rather (?:\w+ )?(?:was|were|did)n't) (?:\w+ ){0,4}(?:used?|quoted|printed|published|shared|shown|in it|included)\b|\b(?:drop|delete|remove|leave out|take out|leave (?:hers|his|theirs|it) out|take (?:hers|his|theirs|it) out|withdr\w+)\b"
)


def meant(text: str, named: Iterable[tuple[int, Sequence[str], str]]) -> list[int]:
    """Whose words a later wish is about: (number, names, number of the piece) that stand in it.

    >>> meant("Mrs Sandhu rang: please drop number 3.", [(0, ["Dennis"], "1"), (1, ["Mrs Sandhu"], "3")])
    [1]
    """
    numbers = set(_NUMBER.findall(text))
    called = {word.casefold() for word in re.findall(r"[^\W\d_a-zß-öø-ÿ][\w'’-]+", text)}
    called |= {re.sub(r"['’]s$", "", word) for word in called}
    found = []
    for n, names, number in named:
        parts = {p.casefold() for name in names for p in re.findall(r"[^\W\d_][\w'’-]+", name) if p[0].isupper()}
        parts = {p for p in parts if len(p) > 2 or p[-1].isdigit()} - _NO_NAMES
        if (number and number in numbers) or parts & called:
            found.append(n)
    return found
