# ruff: noqa: E501 – patterns are easier to check on one line
"""Lines about somebody whom nobody knows by name, and people who are only named as whom something was said to."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.model.organisations import is_organisation
from harvest.readers.lists_by_name.heard.clauses import topics
from harvest.readers.lists_by_name.heard.said import NO, QUOTE, YES, plainly
from harvest.readers.lists_by_name.heard.wording import heard
from harvest.readers.lists_by_name.in_lines.everybody import TO_ALL
from harvest.readers.lists_by_name.who.people import Known, Span
from harvest.readers.lists_in_words.names import begins_with_somebody, is_name
from harvest.readers.permission.text import fold

_NAMED = re.compile(
    r"(?P<who>[^\W\d_a-z][\w'’-]*(?: [^\W\d_a-z][\w'’.-]*){1,2})(?: \([^()]{1,30}\))?,? "
    r"(?:rang|rung|called|phoned|texted|e?-?mailed|wrote|replied|answered|says?|said|told|came|dropped|stopped|caught|asked|wants?|wanted|has|hasn['’]t|had|did|didn['’]t|is|isn['’]t|was|wasn['’]t|would|does|doesn['’]t|signed|ticked|agreed|refused|left|sent|gave|spoke)\b"
)
"""``Zed F. rang on the landline``."""
_ANSWERS = re.compile(
    r"(?P<who>[^\W\d_a-z][\w'’-]*(?: [^\W\d_a-z][\w'’-]*){1,2})(?: \([^()]{1,30}\))?\. (?=(?i:yes|no|nope|fine|happy|ok|words|print|quote|name)\b)"
)
"""``Zed Farr. No to all four``: an answer behind a name and a full stop."""
_BODY = re.compile(
    r"\b(?:hall|centre|center|club|school|council|church|chapel|trust|group|choir|committee|society|team|library|board|association|office|caf[eé]|tables?|forms?|slips?|cards?|sheets?|sessions?|visit|workshop|surgery|museum|parish|families|parents)$",
    re.I,
)
_DESCRIBED = re.compile(
    r"\W*(?:(?:and|also|then|still|re|about)\W+)?(?:the|that|an?|one|this|some) (?:\w+ ){0,3}?(?:lady|ladies|woman|women|man|men|gent(?:leman)?|chap|bloke|fella|lass|lad|girl|boy|couple|person|people|visitor|stranger|caller|latecomer|walker|passer-?by)\b"
)
"""``The man with the parrot``."""
_LACKS = re.compile(
    r"\b(?:nothing|none of (?:it|this|these|them)) (?:(?:was|is|has|been|at all|yet) ){0,2}(?:signed|asked|said|agreed|returned|back|heard|received|given|filled in|written(?: down)?|ticked|answered|decided|in writing)\b"
)
"""What was not done, and is no refusal."""
_NOT_BACK = re.compile(
    r"\b(?:nothing|none|no (?:forms?|slips?|repl(?:y|ies)|answers?|word)) (?:(?:has|have|was|were|is|yet|ever) )*(?:came|come|back|returned|received|heard|in)\b"
)
_THE_OTHERS = re.compile(
    r"\b(?:for|from|of|about) (?:the|two|three) (?:other|remaining|rest of the) (?:\w+ ){0,2}?(?:child(?:ren)?|pupils?|people|ones?|kids|families|men|women|lads?|lass(?:es)?|girls?|boys?|tables?)\b"
)
"""Others than who is on the list, of whom it only says that nothing came: ``nothing came back for the other two``."""
_OF_MORE = re.compile(
    r"\b(?:nothing|none of|everything|every(?:one|body)(?! else)|nobody|all (?:of|the)|any of (?:this|these|it|them)|these|this list|the (?:whole )?(?:lot|thing|list)|until|till|on hold|hold (?:it|off|on|back))\b"
)
"""What somebody who is not known may say of all that a list is about."""
_HEARD = re.compile(
    r"\b(?:what|all|everything|anything|words?|bits?|things?|stor(?:y|ies)|which) (?:that )?(?:he|she|they|who)(?:['’]d|['’]ve|['’]s| had| has| have)? (?:said|told|wrote|gave|sent|shared|dictated)(?: (?:it|that|this))?(?: to| with)? $",
    re.I,
)
"""What stands before whoever was only spoken to: ``we can use what he told Bo``."""


_UNNAMED_SLIP = re.compile(
    r"\W*(?:(?:also|there (?:was|were|is)) )?(?:one|two|three|four|a|an|another|the other|\d) (?:\w+ ){0,2}?(?:slips?|cards?|forms?|sheets?|papers?)\b"
    r"[^.;]{0,30}\b(?:no name|not named|without (?:a )?name|unnamed|blank|no idea whose|illegible)\b"
)


def of_a_stranger(bare: str) -> bool:
    """Whether a line that names nobody who is known is about one whom nobody knows by name, and forbids no more.

    >>> [of_a_stranger(t) for t in ("Zed F. rang: no name please", "the man with the parrot - nothing signed", "Nothing signed yet")]
    [True, True, False]
    >>> of_a_stranger("Zed Farr rang back. No to all of it."), of_a_stranger("Zed Farr. Yes to all four."), of_a_stranger("No to all of it")
    (True, True, False)
    >>> of_a_stranger("One slip had no name on and nothing ticked, only a drawing of a bus.")
    True
    >>> of_a_stranger("Nothing came back from the school for the other two children."), of_a_stranger("Nothing came back")
    (True, False)
    >>> of_a_stranger("The man at the back said nothing of this may be used"), of_a_stranger("Oak School said no")
    (False, False)
    """
    said = fold(bare)
    if _UNNAMED_SLIP.match(said):
        return True  # “One slip had no name on and nothing ticked”
    if _THE_OTHERS.search(said) and (lacks := _NOT_BACK.search(said)):
        return _OF_MORE.search(said[: lacks.start()] + said[lacks.end() :]) is None
    said = TO_ALL.sub(" ", said)
    named = _NAMED.match(bare) or _ANSWERS.match(bare)
    if named and is_name(named["who"]) and not (is_organisation(named["who"]) or _BODY.search(named["who"])):
        return _OF_MORE.search(said) is None
    return (
        _DESCRIBED.match(said) is not None and _LACKS.search(said) is not None and "nothing" not in _LACKS.sub("", said)
    )


def only_heard(text: str, span: Span) -> bool:
    """Whether somebody is only named as whom another said it to."""
    return _HEARD.search(text[: span.start]) is not None


_ROWS = 2


def strangers_alone(lines: Sequence[str], known: Known) -> list[str]:
    """The lines; where people have one each, those of people whom nobody knows hold their name and no answer, as it
    would stand over whoever comes below.

    >>> lines = ["Ada Obi: yes, with name", "Bo Lind (print it, no name)", "Zed Pym you can use all of it", "Cy Fox: came late"]
    >>> strangers_alone(lines, Known([["Ada Obi"], ["Cy Fox"]]))
    ['Ada Obi: yes, with name', 'Bo Lind', 'Zed Pym', 'Cy Fox: came late']
    >>> strangers_alone(["Green Form: print it, no name", "Ada Obi", "Cy Fox"], Known([["Ada Obi"], ["Cy Fox"]]))
    ['Green Form: print it, no name', 'Ada Obi', 'Cy Fox']
    >>> strangers_alone(["GLAD TO, WITH NAME", "Ada Obi, Cy Fox"], Known([["Ada Obi"], ["Cy Fox"]]))[0]
    'GLAD TO, WITH NAME'
    """
    apart = [(begins_with_somebody(line), known.spans(line)) for line in lines]
    rows = sum(
        bool(who) and bool(s) and s[-1].end <= _end(who, line) for line, (who, s) in zip(lines, apart, strict=True)
    )
    if not rows:
        return list(lines)
    return [
        line[: _end(who, line)] if who and not spans and _is_anybody(who, line, rows) else line
        for line, (who, spans) in zip(lines, apart, strict=True)
    ]


def _end(who: str, line: str) -> int:
    """Where the name ends with which a line begins."""
    return line.index(who) + len(who)


def _is_anybody(who: str, line: str, rows: int) -> bool:
    """Whether what begins a line is a name and no heading, and an answer stands behind it."""
    if topics(who) or heard(who).answers or plainly(who) or _BODY.search(who) or is_organisation(who):
        return False
    behind = line[_end(who, line) :]
    answers = heard(behind.strip(" :,;–—-.()"), QUOTE).answers
    if _OF_MORE.search(fold(behind)) and {*answers.values()} != {YES}:
        return False  # “Zed Pym says nothing of this may go out yet”
    apart = re.match(r"\s*[:,;–—.(-]|\s{2}|\t", behind) or (NO not in answers.values() and _SAYS.match(behind))
    return bool(answers) and bool(" " in who or (rows >= _ROWS and apart))


_SAYS = re.compile(
    r"\s+(?:rang|phoned|called|texted|wrote|says?|said|told|is|was|has|would|wants?|yes|happy|fine|ok(?:ay)?|agrees?|agreed|you (?:can|may)|print|use|quote|all)\b"
)
"""How it goes on behind a first name that nobody knows, and behind no heading: ``Tolly happy to be quoted``."""
