# ruff: noqa: E501 – patterns are easier to check on one line
"""Remarks that ask that the name be left out, and for nothing else."""

from __future__ import annotations

import re

from harvest.readers.permission.answered import closed
from harvest.readers.permission.answered.remarks import with_one_wording_of_no_name
from harvest.readers.permission.names_alone import NAMES_ALONE
from harvest.readers.permission.text import any_of, fold

_NO_NAME = any_of(
    r"\bwithout my name\b|\b(?:no|not|without|leave|take|keep|drop|remove|minus) (?:(?:the|her|his|their|my|any|first|sur|full|a|with|use|print) ?){0,3}names?\b|\bnames? (?:off|out|removed)\b|\banon\w*|\bno (?:sur)?names?\b"
)
_PLAIN_NO_NAME = frozenset(
    re.findall(
        r"\S+",
        """
        please pls plz thanks no not names name without the her his their my any first surname full leave take keep drop remove out off anon anonymous
        anonymously anonymised use print just only ok but rather would have has wants want prefers prefer on with it at all she he they i to be d 's s a and
        words fine can could will you u actually of that if possible end after all now though thank ta cheers sorry
        reflection thinking thought thoughts second over again think
        """,
    )
)
_AND_MORE = any_of(
    r"\b(?:and|or|nor)(?: (?:all|any|none))?(?: of)? (?:it|this|that|them|me|us|all|words|mine|hers|his)\b(?! (?:can|could|is|are|s|'s|would|will)\b)"
)
"""More than the name is to be left out: *take my name and all of it out*."""
_INITIALS = re.compile(r"(?<=[.!,])\s*[-–—]?\s*[A-Z]{1,3}\W*$")
"""Who signed a remark."""
_CALLED = re.compile(r"^[A-Z][\w'’-]+ (?=(?:would|wants?|wanted|has|asked|asks|prefers?|rather|said|says)\b)")
"""Whose wish it is, at the head of a remark."""
_NOT_WANTED = re.compile(
    r"\b(?:does|did|do|would)(?:n't| not) (?:want|like|have|wish for) (?:(?:his|her|their|my|the|own|full|real) )+names? "
    r"(?:anywhere|printed|used|shown|in print|(?:on|in|near|beside|by|to|next to|put (?:on|to|in|by)) (?:it|them|anything|there|print))(?: at all)?(?=\W*$)"
)
"""A name that somebody does not want to see: *doesn't want her name on it*."""
_THERE_TOO = re.compile(
    r"(?:,|\band\b|\bor\b|\bnor\b|\beither\b|\balso\b|\bnot\b|\s)*\b(?:on|beside|under|next to|below) (?:the|my|that|any|what) "
    r"(?:story|stories|talk|table'?s? notes|notes|words|quotes?|quotations?|cards?|dream|pledge|photos?|pictures?|poster|chat|transcript|i said)\b(?: (?:either|too|as well))?"
)
"""Words or pictures beside which the name is not to stand: *also not on the story*."""


def only_no_name(cell: str) -> bool:
    """Whether a remark says that the name is to be left out, and nothing else.

    >>> only_no_name("no name pls"), only_no_name("Boris would rather have no name on it"), only_no_name("no name or street")
    (True, True, False)
    >>> only_no_name("Actually could you leave my name off, thanks. J"), only_no_name("Take my name off and the last bit")
    (True, False)
    >>> only_no_name("take my name and all of it out please"), only_no_name("doesn't want his name anywhere")
    (False, True)
    """
    if is_a_name(cell):
        return False
    bare = _INITIALS.sub("", _CALLED.sub("she ", cell.strip()))
    plain = with_one_wording_of_no_name(_NOT_WANTED.sub("no name", closed.stripped(_THERE_TOO.sub("", fold(bare)))))
    if _AND_MORE.search(plain):
        return False
    return bool(_NO_NAME.search(plain)) and set(re.findall(r"[^\W\d_]+", plain)) <= _PLAIN_NO_NAME


def nothing_but_no_name(cell: str) -> bool:
    """Whether a remark of one or more sentences asks that the name be left out, and says nothing else of what is permitted.

    >>> nothing_but_no_name("Hosting table 1. As staff I would rather not be named"), nothing_but_no_name("Vegan please.")
    (True, False)
    >>> nothing_but_no_name("On second thoughts leave my name off what I say, please. The rest is right.")
    True
    >>> nothing_but_no_name("I changed my mind about the name"), nothing_but_no_name("No name please. Ring me before printing")
    (True, False)
    >>> nothing_but_no_name("2nd go, thought better of the name"), nothing_but_no_name("second try, no name please")
    (True, True)
    >>> nothing_but_no_name("I nurse at the Mere, so would rather not be named"), nothing_but_no_name("No name, street or dog")
    (True, False)
    """
    sentences = [_FROM_WORDS.sub(r"\1", _LEAD.sub("", one)) for one in _PARTS.split(cell.strip()) if one.strip(" .;!?")]
    asked = [one for one in sentences if only_no_name(one) or _MIND_OF_NAME.fullmatch(fold(one))]
    return bool(asked) and not any(_SPEAKS_OF_LEAVE.search(fold(one)) for one in sentences if one not in asked)


def asks_no_name_too(cell: str) -> bool:
    """Whether a part of a remark asks that the name be left out, whatever else it says.

    >>> asks_no_name_too("I'm in year nine so no name"), asks_no_name_too("There was no sign with a name")
    (True, False)
    """
    return any(only_no_name(_LEAD.sub("", one)) for one in _PARTS.split(cell.strip()))


def is_a_name(cell: str) -> bool:
    """Whether a cell is somebody's name and surely asks for nothing: most short cells of a long table."""
    return NAMES_ALONE.fullmatch(cell) is not None and _PLAIN_NO_NAME.isdisjoint(cell.casefold().split())


_PARTS = re.compile(
    r"(?<=[.;!?])\s+|,?\s+(?:and )?(?:so|because|since|as)\s+(?=(?:i|i['’]\w+|we|my|our|it['’]?s|no|not|please|would|prefer|don['’]?t)\b)|"
    r",\s+(?=(?:i|we) (?!rather|prefer)\w+)",
    re.I,
)
"""Where a sentence ends, or a wish and its reason meet."""
_LEAD = re.compile(
    r"^\W*(?:(?:on second thoughts?|thinking about it|having thought about it|actually|sorry|as (?:an? |the )?\w+|for work|"
    r"(?:did|doing|done|filled|filling) (?:it|this)(?: in)? (?:again|twice)|(?:my )?(?:2nd|3rd|second|third|another|new) (?:go|try|attempt|form|one|time)(?: at (?:it|this))?|(?:my|his|her|their) (?:husband|wife|partner|mum|mam|dad|son|daughter|sister|brother|boss|work) "
    r"(?:says?|said|wants?|would rather(?: have)?|prefers?|thinks))\b\W*)+",
    re.I,
)
"""How a remark begins that tells when or as whom somebody wishes it."""
_FROM_WORDS = re.compile(
    r"\b(names? (?:off|from|on|with|beside|by|under|to)) (?:what|anything|everything|all) (?:that )?(?:i|she|he|they|we) (?:say|said|write|wrote)\b",
    re.I,
)
"""The words from which the name is kept away stand themselves."""
_MIND_OF_NAME = any_of(
    r"\W*(?:(?:\w+ ){0,5}as )?(?:i(?:(?: have|'ve)? had)?(?: have|'ve)? )?(?:changed my mind|thought better|second thoughts|thought again|thought twice)(?: about| of)? (?:the|my|having my|using my|giving my|putting my) name(?: (?:in|on it|with it|there|down))?\W*"
)
_SPEAKS_OF_LEAVE = any_of(
    r"\b(?:no|not|never|nothing|nor|only|unless|until|before|after|except|if|but|without|ask\w*|ring|call|check|wait|sure|quot\w+|words?|stor(?:y|ies)|said|say|"
    r"print\w*|publish\w*|us(?:e|ed|ing)|shar\w+|pass\w*|partners?|council|names?|named|anon\w*|photos?|pictures?|recording|record|consent\w*|permission|agree\w*|"
    r"neither|either|also|too|address\w*|where|out|off|delet\w+|remov\w+|withdr\w+|private|secret|confiden\w+|keep|leave|take|cut|years?|aged?|old|under|mum|mam|mom|dad|parent\w*|school|class|"
    r"grade|primary|secondary|college|child\w*|kids?|pupil|teen\w*|girl|boy|four|five|six|seven|eight|nine|ten|eleven|twelve|"
    r"(?:thir|four|fif|six)teen)\b|(?<!table )(?<!group )\d|n't\b|\b(?:dont|wont|cant)\b"
)
"""One of these in another sentence, and somebody has to look."""
