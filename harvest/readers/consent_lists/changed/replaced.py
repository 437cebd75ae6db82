# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""Rows of a form that somebody filled in again later, and says that the new one stands in place of the old."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.consent_lists.changed.later import NO_NAME, PARTS, is_of_the_name
from harvest.readers.consent_lists.columns import columns_of, padded
from harvest.readers.consent_lists.nouns import ABOUT, ADULT, NAME, PERMITS, ListColumn
from harvest.readers.permission.answered.no_name_alone import nothing_but_no_name
from harvest.readers.permission.asks.how_far import is_blank
from harvest.readers.permission.text import fold

_PAPER = r"(?:one|form|slip|card|sheet|answers?|entry|response|go|version)"
_OLD = rf"(?:my|the|her|his|their|that) (?:(?:first|earlier|other|old|last|previous|original|wrong) ?{_PAPER}?|{_PAPER}(?= (?:that )?(?:i|she|he|they) |(?: from| of| on)? (?:before|earlier)\b))"
_WHEN = r"(?: (?:that )?(?:i|she|he|they)(?:['’]?ve|['’]?d| have| had| has)? (?:just )?(?:sent|did|done|filled(?: in| out)?|made|gave|put in|handed in|submitted|completed)(?: in| out)?)?(?: (?:before|earlier|already|just now|yesterday|this morning|last (?:night|week|time)|on \w+|at the (?:start|door|beginning)|from before))*"
_REPLACES = re.compile(
    rf"(?:(?:sorry|so|and|please|but) )*(?:(?:this|that|it)(?: (?:one|form|slip|time))? (?:is (?:meant )?to |should )?(?:replaces?|supersedes?|overrides?|cancels|is (?:here )?instead of|is in place of|takes the place of|goes instead of|counts instead of)|replaces|replacing|supersedes|(?:(?:please )?(?:use|take|go by|keep|count|have) this {_PAPER} )?instead of) {_OLD}{_WHEN}(?: please)?"
    rf"|(?:(?:sorry|so|and|please|but|can you|could you) )*throw away {_OLD}{_WHEN}(?: please)?"
    rf"|(?:(?:sorry|so|and|please|but|can you|could you) )*(?:(?:use|take|go by|keep|count) this {_PAPER}(?: instead| only| now)?(?: please)?,? and )?(?:please )?(?:(?:throw|chuck|put) {_OLD}{_WHEN} (?:away|out|in the bin)|(?:ignore|disregard|forget|delete|scrap|bin|cancel|discard) {_OLD}{_WHEN})(?: please)?"
)
"""What says in so many words that a form stands in place of an earlier one."""
_RIGHT = re.compile(
    rf"(?:(?:so|and|but|please) )*(?:this|this one|this {_PAPER}|this time|the one here)(?: here)?(?:['’]s| is)(?: now)? (?:the |my )?(?:right|correct|proper|real)(?: {_PAPER})?(?: now)?"
)
"""What says of a form that it is the right one, which replaces another where that is said to be wrong."""
_WRONG_BEFORE = re.compile(
    rf"(?:(?:because|as|since|and|but|so|sorry) )*(?:(?:i|she|he)(?:['’]?d| had| have| has)? )?(?:just )?(?:pressed|clicked|hit|ticked|tapped|chose|picked|put|got|sent) (?:(?:the )?wrong (?:button|box|boxes|thing|one|answers?|line|tick)|(?:it|that|some|one)(?: all)? wrong) (?:before|earlier|(?:the )?(?:first|last) (?:time|go|one)|(?:on|in) (?:my|the) (?:first|other|earlier|last|old)(?: {_PAPER})?)(?: sorry)?"
    rf"|(?:sorry )?(?:that|my|the) (?:first|other|last|earlier|previous|old) {_PAPER}? ?(?:was|is) (?:a mistake|wrong|an accident|by mistake)"
)
"""What says of an earlier form that it is wrong."""
_WHY = re.compile(
    r"(?:(?:because|as|since|and|but|so) )*(?:(?:i|she|he)(?:['’]?d| had| have| has)? )?(?:just )?(?:(?:pressed|clicked|hit|ticked|tapped|chose|picked|put|got) (?:the )?wrong (?:button|box|boxes|thing|one|answers?|line|tick)|(?:pressed|sent|did|ticked) (?:it|that|this) (?:by mistake|by accident|too (?:soon|early))|made (?:a |some )?mistakes?|got (?:it|that|some|one) wrong|misread (?:it|that|the (?:questions?|form))|(?:got|had|mixed|muddled)(?: up)? (?:the|my|some|all the) (?:questions?|boxes|columns|answers|lines)(?: (?:all )?(?:mixed|muddled|jumbled|back to front|the wrong way (?:round|about)))?(?: up)?|read (?:it|that|the (?:questions?|form)) wrong(?:ly)?)(?: the first time)?(?: (?:for|about|on) (?:the |my )?(?:names?|photos?|pictures?|quotes?|words|sharing|archive|last one|first one))?(?: (?:before|by mistake|there|on it|sorry|last time))*"
    rf"|(?:that|it|the (?:first|other|last) {_PAPER}) was (?:a mistake|wrong|an accident)|by mistake|sorry|thanks?(?: you)?|(?:(?:this is )?(?:my |the )?|(?:i )?(?:had |having |took )?(?:a |an )?)(?:second|2nd|another|new|corrected) (?:{_PAPER}|try|attempt)|please|correction"
)
"""Why somebody filled it in again, which says nothing of leave."""
_THOUGHT = re.compile(
    r"(?:(?:because|as|since|and|but|so) )*(?:(?:i|she|he)(?:['’]?ve|['’]?d| have| had| has)?(?: (?:now|since))? )?(?:thought (?:again|it over|about (?:it|this|that|things)(?: again| some more)?)|had a (?:think|chat|word)(?: (?:about (?:it|this)|with (?:my )?\w+))*|slept on it|talked (?:it over|to (?:my )?\w+|it through)(?: with (?:my )?\w+)?|changed my mind)"
)
"""Why somebody answers otherwise now."""
_TO_WHOM = r"(?: (?:to|with|by|in) (?:(?:the|our|your) )?\w+(?: (?:and|or) (?:(?:the|our|your) )?\w+)*)?"
_HAPPY = re.compile(
    rf"(?:(?:and|so|now) )*(?:i['’]?m|i am|i['’]?d be) (?:now |quite |very )?(?:happy|fine|ok|okay|glad|content)(?:(?:,| and)? (?:(?:with|to have) my name (?:on|beside|under|with|next to) (?:it|them|this|that)|to be (?:named|quoted|printed)|for (?:it|this|that|them|you|my words) to (?:(?:go|be (?:passed|sent|shared|quoted|used|printed))(?: on)?{_TO_WHOM}|(?:use|share|print|quote|pass) (?:it|them|this|me)(?: on)?{_TO_WHOM})))+"
)
"""What the new answers say as well."""
_WHICH = r"(?:(?:the|her|his|their|a|an?other|also|too) )*(?:later|second|2nd|other|new|newer|latest|first|1st|earlier|old|previous|third|3rd)"
_ON_PAPER = r"(?:forms?|ones?|slips?|cards?|sheets?|entry|entries|rows?|lines?|answers?|responses?|versions?)"
_OTHER_FORM = re.compile(
    rf"(?:(?:also|see|see also|cf\.?|and|but|has|did|sent|there is|there['’]s|filled in|note) )*{_WHICH} {_ON_PAPER}(?: (?:in|too|as well|below|above|further (?:down|up)|follows|came|sent|of (?:hers|his|theirs)|from (?:her|him|them)|exists|on \w+))*|"
    rf"(?:(?:now|later|since|was|is|has been) )*(?:superseded|replaced|overtaken)(?: (?:by|with|below|above|later|see) ?(?:{_WHICH} {_ON_PAPER}(?: below| above)?|(?:the )?(?:one|row|line|entry|form) (?:below|above))?)?|"
    r"(?:see (?:also )?(?:no\.? |nr\.? |number |id |# ?)?|(?:see (?:also )?)?(?:row|line|entry|form|slip|response) )#?\d{1,4}(?: too| as well| below| above)?|(?:see )?(?:also )?(?:below|above)|(?:is |a )?duplicates?|(?:did|sent|filled|answered|done) (?:it |this |one )?(?:in )?twice|twice"
)
"""What whoever keeps a list notes at somebody who stands on it again: ``see also later form``, ``superseded``."""
_LATER_FORM = re.compile(
    r"\bsee\b.*\b(?:second|2nd|new|newer|latest|other)\b|\b(?:later|superseded|replaced|overtaken)\b"
)
_TIME = re.compile(r"(?P<day>\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4})(?:[ T,]+(?P<h>\d{1,2}):(?P<m>\d\d)(?::(?P<s>\d\d)(?:\.\d+)?)?(?: ?(?P<half>[ap]m))?(?: (?:gmt|bst|utc|cet|cest|ist)(?: ?[+-]\d\d?(?::?\d\d)?)?)?)?", re.I)  # fmt: skip
_LOOK = 3
"""So many rows at most may stand over the people."""


def without_replaced(rows: Sequence[Sequence[str]]) -> list[list[str]]:
    """The rows of a table, headings among them, without those of whoever says on a later one that it replaces them.

    A later row is one at which a later time stands; it has the same whole name, tells nothing else of who that is, and
    answers everything that the earlier one answers. An earlier row beside whose answers something is noted stays, so
    that the stricter of both holds, as where somebody only wants the later one used. What is noted at somebody and only points
    to the other form that stands there says nothing.

    >>> head = ["Completion time", "Name", "Quote you?", "Anything else?"]
    >>> one = ["2026-03-01 10:00", "Ada Obi", "No", ""]
    >>> again = ["2026-03-01 10:04", "Ada Obi", "Yes", "Ignore my first one, I ticked the wrong box"]
    >>> without_replaced([head, one, again])[1:]
    [['2026-03-01 10:04', 'Ada Obi', 'Yes', '']]
    >>> again[3] = "I got the questions mixed up, please use this form and throw the earlier one away"
    >>> without_replaced([head, one, again])[1:]
    [['2026-03-01 10:04', 'Ada Obi', 'Yes', '']]
    >>> again[3] = "Use this one instead of my first one please. I slept on it and I'm happy to be named and for it to go to the school"
    >>> without_replaced([head, one, again])[1:]
    [['2026-03-01 10:04', 'Ada Obi', 'Yes', '']]
    >>> len(without_replaced([head, one, ["2026-02-01 10:04", *again[1:]]])), len(without_replaced([head, [*one[:3], "ring me"], again]))
    (3, 3)
    """
    made = [list(row) for row in rows]
    if not any(takes_the_place(cell) or _points(cell) for row in made for cell in row if cell):
        return made
    for at in range(min(_LOOK, len(made) - 1)):
        below = padded(made[at], made[at + 1 :])
        above = made[at - 1] if at else []
        heads = [head or (above[n] if n < len(above) else "") for n, head in enumerate(made[at])]
        columns = columns_of(heads, below)
        if {NAME, PERMITS} <= {column.what for column in columns}:
            kept = _kept([list(row) for row in below], columns)
            if kept != below:
                return [*made[: at + 1], *kept]  # where groups of columns stand over the questions, below those
    return made


def _kept(rows: list[list[str]], columns: Sequence[ListColumn]) -> list[list[str]]:
    gone: set[int] = set()
    names = [_name(row, columns) for row in rows]
    for row, name in zip(rows, names, strict=True):
        for c in columns if name and names.count(name) > 1 else ():
            if c.what not in (NAME, PERMITS, ABOUT, ADULT) and _points(row[c.index]):
                row[c.index] = ""
    for n, row in enumerate(rows):
        said = [c.index for c in columns if c.what not in (NAME, PERMITS) and takes_the_place(row[c.index])]
        if len(said) != 1:
            continue
        own = [k for k, other in enumerate(rows) if k != n and _name(other, columns) == _name(row, columns)]
        if own and len(_name(row, columns).split()) > 1 and all(_is_replaced(rows[k], row, columns) for k in own):
            gone |= {*own}
            row[said[0]] = NO_NAME if any(map(_is_nameless, _parts(row[said[0]]))) else ""
    return [row for n, row in enumerate(rows) if n not in gone]


def _is_replaced(old: Sequence[str], new: Sequence[str], columns: Sequence[ListColumn]) -> bool:
    """Whether one row of somebody is earlier than another, of the same person, and says nothing that this one leaves out."""
    later = False
    for column in columns:
        before, now = old[column.index].strip(), new[column.index].strip()
        times = _times(before), _times(now)
        if column.what == NAME or before == now or is_blank(before):
            continue
        if times[0] and times[1]:
            if not all(one < two for one, two in zip(*times, strict=True)):
                return False
            later = True
        elif column.what == PERMITS:
            if is_blank(now):
                return False
        elif column.what in (ABOUT, ADULT) and not _NUMBERS.match(fold(column.header)):
            return False  # another age or another street is somebody else
        elif not _NUMBERS.match(fold(column.header)):
            return False  # something was noted
    return later


_NUMBERS = re.compile(
    r"\W*(?:(?:form|record|response|respondent|row|entry|survey|submission) )?(?:ids?|no|nr|number|ref\w*|#|row|ip(?: address)?|duration|language|locale|device|browser|status|points|last page)\b\W*"
)
"""What a program notes of each form by itself."""


def _name(row: Sequence[str], columns: Sequence[ListColumn]) -> str:
    return " ".join(fold(" ".join(row[c.index] for c in columns if c.what == NAME)).split())


def _parts(cell: str) -> list[str]:
    return [part for one in PARTS.split(cell) if (part := one.strip(" .!()"))]


def _points(cell: str) -> bool:
    parts = _parts(cell)
    return bool(parts) and all(_OTHER_FORM.fullmatch(fold(part)) for part in parts)


def sends_to_a_later_form(cell: str) -> bool:
    """Whether a note says that somebody answered again later, which has to be looked for where it is not there.

    >>> [sends_to_a_later_form(one) for one in ("see also later form", "Superseded", "see row 4", "second form, no name")]
    [True, True, False, False]
    """
    return _points(cell) and _LATER_FORM.search(fold(cell)) is not None


def _is_nameless(part: str) -> bool:
    return is_of_the_name(part) or nothing_but_no_name(part)


def takes_the_place(cell: str) -> bool:
    """Whether a cell says that this form replaces another, and nothing else but why, and that the name is to be left off."""
    parts = _parts(cell)
    said = [fold(part) for part in parts]
    told = [_REPLACES.fullmatch(part) is not None for part in said]
    if not any(told) and any(map(_WRONG_BEFORE.fullmatch, said)):
        told = [_RIGHT.fullmatch(part) is not None for part in said]
    rest = (part for part, one in zip(parts, told, strict=True) if not one)
    return any(told) and all(_is_why(part) or _is_nameless(part) for part in rest)


def _is_why(part: str) -> bool:
    said = re.split(r" and (?=i\b)", fold(part))
    return all(any(why.fullmatch(one) for why in (_WHY, _WRONG_BEFORE, _THOUGHT, _HAPPY)) for one in said)


def _times(cell: str) -> tuple[tuple[int, ...], ...]:
    """When a cell says that it was: as day before month and as month before day; nothing where it is no time."""
    found = _TIME.fullmatch(cell.strip())
    if found is None:
        return ()
    one, two, three = map(int, re.split(r"[-/.]", found["day"]))
    hour = int(found["h"] or 0) % 12 + 12 * (found["half"].lower() == "pm") if found["half"] else int(found["h"] or 0)
    clock = (hour, int(found["m"] or 0), int(found["s"] or 0))
    days = [(one, two, three)] * 2 if one > 31 else [(three, two, one), (three, one, two)]
    return tuple((*day, *clock) for day in days)
