# ruff: noqa: E501 – patterns are easier to check on one line
"""Columns that ask for an objection (``I do NOT want my name used``), turned into the question whose answer it denies."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.consent_lists.answered.cells import NO, UNCLEAR, YES, yes_or_no
from harvest.readers.consent_lists.answered.minding import permits_in_full, with_minding_told
from harvest.readers.consent_lists.answered.restated import bare_answer
from harvest.readers.consent_lists.heads.heads import plain_head
from harvest.readers.consent_lists.heads.purposes import purposes_of
from harvest.readers.consent_lists.heads.titles import behind_a_title
from harvest.readers.consent_lists.heads.turned_answers import turned as turned_answer
from harvest.readers.consent_lists.keys.meanings import (
    FAR,
    NAME_TOO,
    PLAIN_QUESTIONS,
    QUOTE,
    READ,
    SHARE,
    TEAM_ONLY,
    UNNAMED,
)
from harvest.readers.permission.asks.asides import with_plain_asides
from harvest.readers.permission.asks.headings import question_of
from harvest.readers.permission.asks.objections import ASKS_FOR_ONE
from harvest.readers.permission.asks.things_brought import with_things_told
from harvest.readers.permission.asks.turned import is_answered, may_be_denied, put_plainly
from harvest.readers.permission.text import any_of, fold

_LOOK = 5
_OBJECTS = any_of(
    r"^\W*(?:please )?(?:i (?:do not|don'?t|would not|wouldn'?t) (?:want|wish|like|agree|consent)\b|(?:i would|i'd) (?:rather|prefer) (?:\w+ )?(?:not|did ?n[o']t|didn'?t)\b|(?:do|may|must|can)[ -]?not\b|don'?t\b|never\b|not (?:for|to)\b|"
    r"(?:i |they |person |has |have )*(?:object\w*|refus\w+|declin\w+|opt\w*[ -]?outs?|withh\w+|exclud\w+|redact\w*|hid(?:e|den)|remov\w+|omit\w*|block\w*)\b|keep .{0,20}\b(?:from|off|out|private|hidden)\b)",
    r"^\W*(?:(?:please|should|shall|may|can|do|would|could|you|we|us|i|want|wish|like|prefer|rather|to) ){0,7}(?:leave|keep|hold|take) (?:my|your|his|her|their|the|any) (?:\w+ )?(?:names?|words?|quotes?) (?:out|off|back|away|private|hidden|secret)\b",
    r"^\W*(?:(?:i|we|you|do|would|wish|want|like|prefer|rather|to|should|shall|they|please) )*(?:stay|remain) (?:\w+ )?anonymous\W*$",
    r"\b(?:names?|sharing|partners?)\b.{0,12}\b(?:withheld|redacted|removed|hidden|excluded|left off|refused|declined|opt(?:ed)?[ -]?out)\W*$",
)
_INSIDE = re.compile(
    r"(?:keep (?:it |mine |words |this )?)?(?:internal(?:ly)?|in[- ]?house|team)(?: use)?(?: only)?(?<!team)(?<!internal)\W*|keep internal\W*"
)
"""What is ticked where words are to go no further than those who ask."""
_STAYS = any_of(
    r"\b(?:stay|remain|keep|be kept|kept)\b (?:\w+ ){0,4}?(?:with (?:us|you)|in.?house|(?:within|inside|with|in) (?:the|our|this) \w+|between us|to (?:our|your)sel\w+)\b"
)
"""What keeps words from others."""
_OF_NAME = any_of(
    r"\banonymous\b|\b(?:my |our |the |their |full )*names?\b|\bnamed\b|\bidentif(?:y|ied)\b|\battribut\w+|\bcredited\b"
)
_OF_OTHERS = any_of(
    r"\bshar(?:e|ed|ing)\b|\bpass(?:ed|ing)?\b|\bpartners?\b|\bother (?:\w+ )?(?:org\w+|bod\w+|agenc\w+|groups?|charit\w+)\b|\bthird[ -]part(?:y|ies)\b|\bforward\w*\b|\bsen[dt] on\b|\b(?:not|never|no further) (?:to )?(?:go|leave|reach|be (?:given|handed|shown|sent|told))\b"
)
_OF_WORDS = any_of(r"\bquot\w*|\bwords?\b|\bcomments?\b|\b(?:us|print|publish)(?:e|ed|ing)? (?:what|my|any)\b")
_OF_ELSE = any_of(r"\bphoto\w*|\bfilm\w*|\bvideo\w*|\brecord\w*|\bcontact\w*|\be-?mail\w*|\bnewsletter\w*|\bmail\w*")


def with_objections_turned(rows: Sequence[Sequence[str]]) -> list[list[str]]:
    """The rows with such columns asking for the permission, and their yes and no the other way round.

    Whether somebody may be quoted is turned where some said yes and some no, since what is only ticked is understood.

    >>> with_objections_turned([["Name", "I do NOT want my name used"], ["Ada Obi", "Yes"], ["Bo Lind", "No"]])
    [['Name', 'With your name?'], ['Ada Obi', 'No'], ['Bo Lind', 'Yes']]
    >>> with_objections_turned([["Name", "Do not quote"], ["Ada Obi", "x"], ["Bo Lind", ""]])
    [['Name', 'Do not quote'], ['Ada Obi', 'x'], ['Bo Lind', '']]
    >>> rows = [["Ada Obi", "yes"], ["Bo Lind", "no"], ["Cy Day", "no"], ["Di Fox", "no, put me in full"]]
    >>> [row[1] for row in with_objections_turned([["Name", "Would you rather your name was left off?"], *rows])][1:]
    ['No', 'Yes', 'Yes', 'Yes']
    >>> rows = [["Ada Obi", "Please do"], ["Bo Lind", "No"], ["Cy Day", "Yes"]]
    >>> [row[1] for row in with_objections_turned([["Name", "Should we leave your name off?"], *rows])][1:]
    ['No', 'Yes', 'No']
    >>> rows = [["Ada Obi", "Yes - keep it here"], ["Bo Lind", "No - you can share it"], ["Cy Day", "No - you can share it"]]
    >>> [row[1] for row in with_objections_turned([["Name", "Should it stay with us, and NOT go to partners?"], *rows])][1:]
    ['No', 'Yes', 'Yes']
    >>> rows = [["Ada Obi", "Yes"], ["Bo Lind", "No"], ["Cy Day", "No"]]
    >>> [row[1] for row in with_objections_turned([["Name", "Please do NOT put my words in the archive"], *rows])]
    ['May we keep your words in an archive?', 'No', 'Yes', 'Yes']
    >>> [row[1] for row in with_objections_turned([["Name", "I do not want to be quoted, even without my name"], *rows])]
    ['Quote you?', 'No', 'Yes, without my name', 'Yes, without my name']
    """
    made = [list(row) for row in rows]
    if any(fold(cell).strip(" .!") in _WELSH for row in made for cell in row):
        made = [["Nac ydw" if fold(cell).strip(" .!") == "na" else cell for cell in row] for row in made]
    at = _row_of_heads(made)
    for n, head in enumerate(made[at] if at < len(made) else ()):
        below = [row for row in made[at + 1 :] if n < len(row)]
        by_words = FAR if _INSIDE.fullmatch(fold(plain_head(head))) else objected(plain_head(head))
        # “Do NOT put my words in the archive” speaks of words and asks for more than their quoting
        as_form = asked_about(head) if by_words in ("", QUOTE) else ""
        as_form = "" if by_words and as_form == QUOTE else as_form
        asks = "" if as_form else by_words
        cells = [bare_answer(with_minding_told(head, row[n]), asks or as_form) for row in below]
        every = [yes_or_no(cell) for cell in cells if cell.strip()]
        said = {*every}
        if [_polar(cell) for cell in cells if cell.strip()].count(UNCLEAR) > len(every) / 3:
            continue
        answered = {YES, NO} <= said
        turned = asks != QUOTE or answered
        if as_form:
            asks = as_form
            turned = asks != QUOTE or not _beside_alternatives(made[at])
            answered = is_answered(head, cells) and may_be_denied(_PURPOSE[asks], head)
            # a box against analysis that was left empty says nothing, as it stands
            turned = turned and (answered or asks != READ or put_plainly(fold(head)) is not None)
        other: dict[str, str] = {FAR: {YES: TEAM_ONLY, NO: ""}}.get(asks, {YES: "No", NO: "Yes" if answered else "?"})
        if asks == _WITHOUT:
            # whether the name may stand is told where it is asked for by itself
            named = any(_asks_for_the_name(one, k, below) for k, one in enumerate(made[at]) if k != n)
            asks, other[NO] = QUOTE, "?" if not answered else "Yes" if named else UNNAMED
        if asks and turned:
            minds = any(one.search(fold(made[at][n])) for one in (_MINDS, ASKS_FOR_ONE))
            offered = asks == NAME_TOO and not minds
            made[at][n] = asks
            for row, cell in zip(below, cells, strict=True):
                said_so = {"No": "Yes", "Yes": "No"}.get(cell, "") if cell != row[n] else ""  # “No - you can share it”
                said_so = said_so or (permits_in_full(row[n]) if minds else "")
                row[n] = said_so or (
                    "No" if offered and _DO_SO.fullmatch(fold(row[n])) else turned_answer(row[n], asks, other)
                )
    return made


def _polar(cell: str) -> str:
    """What an answer says, by its yes or no alone where more stands behind that: ``Yes, keep it with you for now``."""
    said = yes_or_no(cell)
    return yes_or_no(cell.split(",")[0]) if said == UNCLEAR and "," in cell else said


def _asks_for_the_name(head: str, n: int, rows: Sequence[Sequence[str]]) -> bool:
    """Whether a heading asks if the name may stand, and is answered with yes and no; “Name” alone heads who they are."""
    if question_of(head).purposes != ("quotation_with_name",):
        return False
    filled = [row[n] for row in rows if n < len(row) and row[n].strip()]
    return 2 * sum(yes_or_no(cell) in (YES, NO) for cell in filled) > len(filled)


_MINDS = any_of(r"\b(?:mind|object\w*|bother\w*|problem|oppos\w*|against)\b")
"""Elsewhere it is offered to leave the name off, and “please do” asks for that."""
_DO_SO = re.compile(
    r"\W*(?:yes,? )?(?:please,? )?(?:do|do so|please do|go ahead|go for it|by all means|feel free|carry on|(?:i'?d|i would) (?:like|prefer|rather) (?:that|it|you did))(?:,? (?:please|thanks?|ta|thank you))*\W*"
)
_WELSH = frozenset(["ydw", "ydy", "ydi", "ie", "oes", "cewch", "nac ydw", "nac ydy", "nac oes", "byddwn"])
"""Answers in Welsh, beside which “na” is a no."""


def _row_of_heads(rows: Sequence[Sequence[str]]) -> int:
    """Which row asks: the first with more than one cell, or one below it where that one names groups of columns alone
    and this one's headings object.

    >>> _row_of_heads([["Who", "Leave", ""], ["", "Print it", "Do not name me"], ["Ada Obi", "x", "x"]])
    1
    >>> _row_of_heads([["Name", "Quote you?"], ["Ada Obi", "no name"], ["Bo Lind", "yes"]])
    0
    """
    filled = [at for at, row in enumerate(rows[:_LOOK]) if sum(map(bool, row)) > 1]
    for at in filled:
        if at != filled[0] and any(map(_is_answer, rows[at])):
            break  # the rows of people ask nothing
        if any(objected(plain_head(head)) or asked_about(head) for head in rows[at] if head):
            return at
        below = rows[at + 1] if at + 1 < len(rows) else ()
        gaps = [n for n, cell in enumerate(rows[at]) if not cell and n < len(below) and below[n]]
        if not gaps:  # whoever stands below answers, be it “no name”
            break
    return filled[0] if filled else len(rows)


def _is_answer(cell: str) -> bool:
    """Whether a cell says yes or no in a word; “No.” heads numbers, and “Print it” may head a column."""
    return len(cell.split()) == 1 and yes_or_no(cell) in (YES, NO) and fold(cell).strip() != "no."


def _beside_alternatives(heads: Sequence[str]) -> bool:
    """Whether a box for words with the name and one without stand there: a third for neither is told by all three."""
    return {("quotation_with_name",), ("quotation_without_name",)} <= {
        purposes_of(fold(head)) for head in heads if not question_of(head).reversed
    }


_EITHER = any_of(r"\bor (?:not|no|without)\b|/ ?(?:not|without)\b")
"""A heading that offers both: ``named or not``."""
_WITHOUT = "Quote you without your name?"
_PURPOSE = {asked: purpose for purpose, asked in PLAIN_QUESTIONS.items()} | {_WITHOUT: "quotation_without_name"}


def asked_about(head: str) -> str:
    """The plain question about the one thing to which a heading asks whether somebody objects, as forms are read; or empty.

    >>> asked_about("If we quote you, should we leave your name OFF?"), asked_about("May we quote you?")
    ('With your name?', '')
    """
    asked = question_of(head)
    if _EITHER.search(fold(head)) or not asked.reversed or not asked.certain or len(asked.purposes) != 1:
        return ""
    if asked.purposes == ("analysis",) and not (put_plainly(fold(head)) or _IN_ANALYSIS.search(fold(head))):
        return ""  # an objection to everything, or a question for remarks
    if asked.purposes == ("quotation_without_name",):
        return "" if _ANSWERED.search(head) else _WITHOUT
    return PLAIN_QUESTIONS.get(asked.purposes[0], "")


_IN_ANALYSIS = any_of(
    r"\b(?:in|for|by) (?:the |our |your |this |any |an )?(?:\w+ )?(?:analysis|evaluation|study|research|review|findings)\b|\banaly[sz]ed\b"
)
_ANSWERED = re.compile(r"\n|[:=]\s*(?:yes|no|fine|ok)\b", re.IGNORECASE)
"""A cell of a card, in which somebody answered: *quote me: yes but no name*."""


def objected(head: str) -> str:
    """The question whose answer a heading denies; empty for any other, and where it denies more than one thing."""
    text = with_plain_asides(fold(with_things_told(head)))
    if _OF_ELSE.search(text):
        return ""
    if _STAYS.search(text) and (_OF_OTHERS.search(text) or re.search(r"\bonly\b", text)):
        return "" if _OF_NAME.search(text) or re.search(r"\bquot\w*", text) else SHARE
    if not _OBJECTS.search(text):
        return _objected_to_the_name(*behind_a_title(text) or ("", ""))
    name, others = _OF_NAME.search(text) is not None, _OF_OTHERS.search(text) is not None
    if name and (others or re.search(r"\bquot\w*", text)):
        return ""
    return NAME_TOO if name else SHARE if others else QUOTE if _OF_WORDS.search(text) else ""


def _objected_to_the_name(title: str, asks: str) -> str:
    """The question about the name where what a title leads in objects to it, and the title says nothing against that."""
    called = question_of(title)
    of_name = called.purposes == ("quotation_with_name",) and (called.reversed or called.kind == "name")
    fits = of_name or not called.purposes or objected(title) == NAME_TOO
    return NAME_TOO if asks and fits and objected(asks) == NAME_TOO else ""
