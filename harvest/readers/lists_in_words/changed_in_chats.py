# ruff: noqa: E501 – examples are easier to check on one line
"""What somebody changes of their own leave in a message of a chat."""

from __future__ import annotations

import re
from typing import Literal

from harvest.readers.leave.asked_aloud import less_asked_aloud
from harvest.readers.leave.not_shared_aloud import asks_not_to_share
from harvest.readers.lists_in_words.changed_minds import change_in, spelt_out
from harvest.readers.lists_in_words.words_of_change import (
    AGAINST,
    LATER,
    MAY_NOW,
    MIND,
    NAME_OFF,
    NEITHER,
    NO_BACK,
    NO_TROUBLE,
    SENTENCE,
)
from harvest.readers.permission.text import any_of, fold
from harvest.readers.permission.wished.all_out import all_out

_NAMELESS_THING = re.compile(
    r"\b(?:the|those|these|some|any|an?|one) (?:[\w'’-]+ ){0,2}?(?!(?:story|stories|words?|bits?|parts?|quotes?|pieces?|things?|report|one)\b)"
    r"[\w'’-]+ (?:with no|without (?:a|any)) names? (?:in|on)\b(?! (?:it|this|that) (?:please|though|thanks)\b)",
    re.IGNORECASE,
)
"""What has no name on it: ``a shoebox of the ones with no name in``, ``the mug with no name on``."""
_OWN = any_of(r"\b(?:i|my|mine|me|i'm|i've|i'd)\b")


def changes_own(text: str, *, answering: bool = False) -> Literal["", "name", "share", "wider", "again", "more"]:
    """The same of whoever writes it in a chat: what they say of themselves, and say later than something else, unless
    it is that partners get nothing or that the name is left off; ``answering``: they may answer what was asked there.

    >>> changes_own("Please use my words but NOT my name after all."), changes_own("Use my words, only take my name off.")
    ('name', 'name')
    >>> changes_own("Can you leave my name off please, I said yes on the form but id rather not.")
    'name'
    >>> changes_own("Take my name off, I'd rather not be quoted.")
    'more'
    >>> changes_own("Take my name off. Don't use the bit about Carl.")
    'more'
    >>> changes_own("Fine, but not my name.", answering=True)
    ''
    >>> changes_own("Slept on it. Quote me as I said but don't pass mine on to the council after all. Changed my mind on that one.")
    'share'
    >>> changes_own("I have changed my mind on that.")
    'more'
    >>> changes_own("What I wrote here you can use, but please don't hand it on to the council.")
    'share'
    >>> changes_own("I talked at home and better not. Keep the words but no name on it please")
    'name'
    >>> changes_own("I put no name. I take that back. You can use my name."), changes_own("I told Bo it was ok. I take that back.")
    ('wider', 'more')
    >>> changes_own("Did the form again as I changed my mind about a few things, go by the new one please")
    'again'
    >>> changes_own("Did the form again. Don't use the bit about Carl.")
    'more'
    >>> changes_own("I take back my yes to the job title."), changes_own("I took back my library books.")
    ('more', '')
    >>> changes_own("Please use my words without my name after all. They can be quoted, and the partners can have them.")
    'name'
    """
    text = _without_nameless_things(spelt_out(" ".join(text.split())))
    if again := answers_again(text):
        return again
    if back := NO_BACK.search(text):
        before, now = fold(text[: back.start()]), fold(text[back.end() :])
        refused = NAME_OFF.search(before) or NEITHER.search(before) or AGAINST.search(before)
        more = MAY_NOW.search(now) and not AGAINST.search(NO_TROUBLE.sub(" ", now))
        return "wider" if refused and more else "more"
    if any(YES_BACK.search(fold(s)) and not _OF_ONE_THING.search(fold(s)) for s in SENTENCE.split(text)):
        return "more"
    own = [s for s in SENTENCE.split(text) if _OWN.search(fold(s)) or _PART.search(fold(s))]
    of_before = _ON_A_FORM.search(fold(text)) is not None  # and so no answer to what was asked in the chat
    if (not answering or of_before) and (less := _asks_less_alone(text)):
        return less
    change = frozenset(one for one in change_in(" ".join(own)) if one != "back")
    mine = "my name" in fold(text) and NAME_OFF.search(fold(text)) is not None and not answering
    later = LATER.search(fold(text)) or YES_BACK.search(fold(text))
    if not later and not (change and (mine or change <= ({"share"} if answering else {"name", "share"}))):
        return ""  # that partners get nothing, or that the name is left off, holds whenever it is said
    if not change:
        return "more" if MIND.search(text) else ""  # and not to what
    return next(iter(change)) if len(change) == 1 and not change & {"more"} else "more"


def _without_nameless_things(text: str) -> str:
    """The words without a thing that has no name on it, where nothing is said of using anything."""
    return " ".join(s if _USES.search(s) else _NAMELESS_THING.sub(" ", s) for s in SENTENCE.split(text))


_USES = re.compile(
    r"\b(?:us(?:e|ing)|print\w*|quot\w+|put|publish\w*|shar\w+|includ\w+|report|goes? in|mine|my words)\b", re.I
)


def answers_again(text: str) -> Literal["", "again", "more"]:
    """Whether a message says that somebody filled in the form once more and that this one counts; ``more`` where it
    says anything else of leave besides. Who only says that they did it twice asks for nothing.

    >>> [answers_again(t) for t in ("I've sent a second form, ignore the first", "Filled the form in again, no name this time")]
    ['again', 'more']
    >>> answers_again("Sorry, did the form twice!"), answers_again("Did it again, the kettle.")
    ('', '')
    """
    clauses = [part.strip(' -–:()"') for part in _PARTED.split(fold(text)) if re.search(r"\w", part)]
    again = [one for one in clauses if _FILLED_AGAIN.fullmatch(one)]
    rest = [one for one in clauses if one not in again]
    if not again or not rest or not _OF_PAPER.search(fold(text)):
        return ""
    counts = [one for one in rest if _COUNTS.fullmatch(one)]
    if counts and all(one in counts or _THANKS.fullmatch(one) for one in rest):
        return "again"
    return "more" if any(_OF_LEAVE.search(one) or _NAMES.search(one) for one in rest) else ""


_OF_PAPER = re.compile(
    r"\b(?:form|slip|survey|sheet|card|link|questionnaire|(?:new|second|2nd|latest|first|old) one)\b"
)
_NAMES = re.compile(r"\bnames?\b|\banon\w*|\bpartners?\b|\bcouncil\b|\bquot\w*")
_PARTED = re.compile(r"[.,;!?]+(?=\s|$)|\s+-\s+|\s+(?=(?:cos|coz|'cos|because|since|as|so|and) )")
_JOINS = r"(?:(?:hi|hello|hiya|sorry|morning|so|and|but|cos|coz|'cos|because|since|as|ok|right|just|also|please|pls|oh|fyi|nb|ps|all|everyone)\b ?)*"
_PAPER = r"(?:form|slip|survey|sheet|card|link|one|online (?:one|form)|google form|questionnaire)"
_DONE = r"(?:(?:i|i've|i have|have|has|ive)(?: just| now| also)? )?"
_FILLED_AGAIN = re.compile(
    rf"{_JOINS}{_DONE}(?:(?:filled|filling|done|did|redone|redid|sent|submitted|completed|handed|put)(?: in| out)?(?: (?:the|that|your|my|it|this)(?: {_PAPER})?)?(?: in| out)? (?:again|twice|a second time|once more|over again|over)|"
    rf"(?:filled|done|did|sent|submitted|completed|handed|put)(?: in| out)? (?:a|another|the) (?:(?:new|second|2nd|another|fresh|further) )?{_PAPER}(?: in| out)?|(?:redone|redid) (?:the|my|that) {_PAPER})(?: (?:today|just now|this morning|last night|yesterday|tonight|now))?(?: (?:please|pls|thanks|sorry))*"
)
_COUNTS = re.compile(
    rf"{_JOINS}(?:{_DONE}(?:chang\w+|had a change of) (?:my )?(?:minds?|heart)(?: (?:on|about|over|re) (?:(?:a )?(?:couple|few|bit|lot)(?: of)?(?: things| bits| answers| it)?|(?:some|one|two|three)(?: or two)?(?: things?| bits?| answers?| boxes| of (?:it|them|the (?:questions|answers|boxes)))|(?:my|the|some) answers?|things|it|that|something))?|"
    rf"(?:you can )?(?:use|take|count|keep|go (?:by|with)) (?:the|that|my|this) (?:new|newer|second|2nd|last|latest|later)(?: {_PAPER})?|(?:use|take|count|go (?:by|with)) that one|(?:the|that|my) (?:new|second|2nd|last|latest|later)(?: {_PAPER})? (?:counts|is (?:right|the right one|the one)|stands)|"
    rf"(?:please )?(?:ignore|bin|delete|scrap|forget|disregard|chuck|drop) (?:the|my|that) (?:first|1st|old|older|earlier|other|previous|last)(?: {_PAPER})?)(?: (?:please|pls|plz|thanks|thank you|ta|x+|sorry))*"
)


_THANKS = re.compile(rf"{_JOINS}(?:thanks?(?: you)?|ta|cheers|sorry|x+)?(?: \w+)?")


YES_BACK = any_of(
    r"\b(?:i|i'll|i'd like to|i would like to|i want to|i wish to|i have to|i must|i'm|i am)(?: now| hereby| just)? (?:tak(?:e|ing)(?: back)?|withdraw(?:ing)?|retract(?:ing)?|revok(?:e|ing)) (?:back )?(?:my|the|that) (?:yes|ok|okay|consent|permission|agreement|leave)\b"
)
"""Who takes back what they permitted, whatever it was and whatever else is said of it."""
_OF_ONE_THING = any_of(r"\bnames?\b|\bpartners?\b|\bcouncil\b|\bshar\w+|\bpass\w*|\bphotos?\b|\bpictures?\b")
"""What else is understood of a yes that is taken back: to the name, to partners, or to photos alone."""


def _asks_less_alone(text: str) -> Literal["", "name", "share", "more"]:
    """What is asked plainly, of the name or of partners, in a message whose other sentences say nothing of leave.

    Where the rules hear that the name is left off and the guess that partners get nothing, the words themselves decide
    whether these may have it; where they don't, a person does.
    """
    asked = less_asked_aloud(text)
    if len(asked) != 1:
        return ""
    if asked == {"share"} and not asks_not_to_share(text) and change_in(text) == {"name"}:
        return "name" if any(map(_lets_them, map(fold, SENTENCE.split(text)))) else "more"
    sentences = SENTENCE.split(text)
    if any(_REFUSES.search(fold(s)) for s in sentences):
        return ""
    rest = [fold(s) for s in sentences if (_OF_LEAVE.search(fold(s)) or all_out(s)) and not less_asked_aloud(s)]
    if not all((_SAID_BEFORE.search(s) or _STANDS.search(s)) and not _PART.search(s) for s in rest):
        return ""
    return "name" if "name" in asked else "share"


def _lets_them(said: str) -> bool:
    """Whether a folded sentence lets partners have something: ``You can quote it, and the partners can have it``."""
    return _THEY_MAY.search(said) is not None and _NOT.search(said) is None


_THEY_MAY = any_of(
    r"\b(?:partners?|council|others|hospital|trust|nhs|health board|university|they) (?:can|may|could|should|are welcome to|is welcome to) (?:also |still |all |both )*(?:have|see|read|get|use|be given|be shown|keep)\b",
    r"\b(?:pass(?:ing)?|shar(?:e|ing)|giv(?:e|ing)|send(?:ing)?)\b[^.;!?]{0,40}\b(?:partners?|council|others)\b[^.;!?]{0,20}\b(?:is|are) (?:still )?(?:fine|ok|okay|all right)\b",
)
_NOT = re.compile(r"\b(?:not|never|no|nobody|nothing|without|unless|until|if|but|only)\b|n't\b")


_OF_LEAVE = any_of(
    r"\b(?:us(?:e|ed|ing)|quot\w*|print\w*|publi\w*|shar\w*|pass\w*|sen[dt]\w*|giv\w*|words?|story|bits?|parts?|delet\w*|remov\w*|leav\w*|left|keep\w*|kept|put\w*|out)\b"
)
_REFUSES = any_of(
    r"(?:\b(?:not|never|no longer)|n't)\W+(?:\w+\W+){0,2}?(?:quot\w+|us(?:e|ed|ing)|print\w*|includ\w*|in it)\b(?! (?:my|me|the|any|your) (?:\w+ )?names?\b)"
)
_PART = any_of(
    r"\b(?:the|that|this|one|any) (?:\w+ ){0,2}?(?:bits?|parts?|sentences?|lines?) (?:about|of|on|where|with)\b|\bwhat i said (?:about|of)\b"
)
_ON_A_FORM = any_of(
    r"\bi (?:have |had |'ve |did )?(?:said|ticked|put|signed|wrote)\b.{0,40}\b(?:on|in) (?:the|that|my|your|a) (?:form|slip|sheet|list|card|paper|survey|link|qr)\b"
)
_SAID_BEFORE = any_of(r"\bi (?:have |had |'ve |did )?(?:said|ticked|put|signed|wrote|told)\b")
_STANDS = any_of(
    r"\b(?:keep|use|quote|print) (?:the |my |what |it|all)\b|\b(?:the )?(?:words?|rest|story|everything else) (?:is|are|can|may|stays?|'s|'re)\b|"
    r"\b(?:still )?(?:fine|ok|okay|happy)\b"
)
