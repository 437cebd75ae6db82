# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""What somebody who writes later changes of what they permitted: the name alone is left off, or more than that."""

from __future__ import annotations

import re
from typing import Literal

from harvest.readers.consent_lists.answered.terse import NAME, QUOTE
from harvest.readers.lists_in_words.judge import judged
from harvest.readers.lists_in_words.name_put_back import puts_name_back
from harvest.readers.lists_in_words.questions import Asked
from harvest.readers.lists_in_words.undone import with_what_is_undone_told
from harvest.readers.lists_in_words.words_of_change import (
    AGAINST,
    ALL,
    BEFORE,
    BOTH,
    CLAUSE,
    FINE,
    IT_OFF,
    MAY_NOW,
    MIND,
    NAME_BUT_NOT,
    NAME_OFF,
    NAMED,
    NEITHER,
    NO_BACK,
    NO_TROUBLE,
    NOT_THAT,
    NOT_TO,
    OF_WORDS,
    OUTSIDE,
    PART,
    PARTNERS,
    PASSED_ON,
    PUBLIC,
    PUT_BEFORE,
    REST,
    SENTENCE,
    SHARED_BUT_NOT,
    STAYS,
    STILL,
    STOOD_BEFORE,
    TO_THAT,
    TURNS,
    WITHOUT_IT,
    WORDS,
)
from harvest.readers.permission.text import any_of, fold
from harvest.readers.permission.wished.mailed import announces, asks_to_change

Change = Literal["name", "share", "wider", "back", "more"]
"""That the name is left off; that partners get nothing; that more may be used, the name above all; that just that is
surely so, of a name that was left off; or more than can be told, which a person has to read."""
_CHANGES_NOTHING: frozenset[Change] = frozenset()


def change_in(text: str) -> frozenset[Change]:
    """What a text changes of what may be used of somebody; whatever is not clear is more than can be told, alone.

    >>> [*change_in("I ticked my name but changed my mind, use what I said but leave my name off please.")]
    ['name']
    >>> [*change_in("Quotes still fine and partners fine, but she does NOT want her name on it any more.")]
    ['name']
    >>> [*change_in("Quotes are fine, but take her name off now, her work would not like it."), *change_in("Please strike it.")]
    ['name', 'more']
    >>> [*change_in("Please leave my name off after all. You can still use my words without it, and passing them on is fine.")]
    ['name']
    >>> [*change_in("On my slip I put no for partners. I take that no back. Please do pass my story on. All else as it is.")]
    ['wider']
    >>> [*change_in("Please take my name off. What I said you can keep."), *change_in("Take it all out, and no name.")]
    ['name', 'more']
    >>> [*change_in("Don't pass my words to the council please."), *change_in("Please do use my name after all.")]
    ['share', 'wider']
    >>> [*change_in("No quotes and no name please, I changed my mind.")]
    ['more']
    >>> [*change_in("I said you could put my name. I've thought again and I'd sooner you didn't. You can use the words.")]
    ['name']
    >>> [*change_in("I said you could print my name. Please do not print it after all. Quote me without it, the rest stays as it is.")]
    ['name']
    >>> [*change_in("I ticked that my name could go in, but at home we thought I would rather it did not. What I said is fine.")]
    ['name']
    >>> ticked = "I ticked the name one, but I've had a word with my boss and we're not meant to be named. Can you keep what I said"
    >>> [*change_in(ticked + " but put 'a nurse' under it instead of my name? The rest can stay as I filled it in.")]
    ['name']
    >>> [*change_in("I said you could pass it to the partners. I would rather you did not. Print my words, that is no trouble.")]
    ['share']
    >>> [*change_in("One change, I ticked that the council could see it and I would rather they didn't.")]
    ['share']
    >>> [*change_in("One small change to my form. You could put my name under my words; on reflection I'd rather you didn't, work is odd.")]
    ['name']
    >>> [*change_in("I ticked to have my name in but on reflection please take it off anything I said. Words are fine as they are.")]
    ['name']
    >>> [*change_in("On the online form I put yes to my name. Can you leave it off after all? Words are fine, name not, it's work")]
    ['name']
    >>> [*change_in("I put on the form that you can say it was me. Please leave my name off after all. The words you can use.")]
    ['name']
    >>> [*change_in("Could you leave my name off it, I had put yes with name but they would know me. The words you can use.")]
    ['name']
    >>> [*change_in("Please leave my name off. Same for passing on, fine, as long as it's not got me on it.")]
    ['name']
    >>> [*change_in("Please don't pass mine on to the council or anybody else. Use it in your own report with my name, I'm not shy.")]
    ['share']
    >>> [*change_in("Don't show mine to the council or anybody else."), *change_in("I ticked my name but please take it out.")]
    ['more', 'more']
    >>> [*change_in("I want everything out, what I said at the table and the photo."), *change_in("Bring your own cup.")]
    ['more']
    """
    text = spelt_out(" ".join(text.split()))
    if puts_name_back(text):
        return frozenset(["wider", "back"])
    if _takes_a_no_back(text):
        return frozenset(["wider"])
    if NAME_OFF.search(fold(text)):
        text = WITHOUT_IT.sub("", text)
    told = [_of_sentence(s) for s in SENTENCE.split(TURNS.sub(" but ", NOT_THAT.sub(" but rather not", text)))]
    asked: set[Change] = {change for said in told if said for change in said}
    if not asked:
        return frozenset(["more"] if any(said is not None for said in told) else [])
    if "more" in asked:
        return frozenset(["more"])
    # beside what is left off now, leave for more is an older mail's that is quoted below, or what stood before
    return frozenset(asked - {"wider"} or asked)


def spelt_out(text: str) -> str:
    """A text with the apostrophes that somebody left out (``id rather not``), with the name where *it* is to be left
    off of which was spoken before: ``I put yes to my name. Can you leave it off after all?``, and with what is asked
    where a yes is to be made a no.

    >>> spelt_out("On the form I said yes to sharing with the council. Please change that to no. The booklet is fine.")
    "please don't pass mine on to the council. The booklet is fine."
    >>> spelt_out("I ticked yes to being quoted. I change this to no."), spelt_out("I said yes to cake. Make it a no.")
    ("please don't use any of what I said after all.", 'I said yes to cake. Make it a no.')
    """
    text = with_what_is_undone_told(_SPOKE.sub("spoken with", text))
    if (named := _MY_NAME.search(text)) is not None:
        text = text[: named.end()] + IT_OFF.sub(r"\1 my name off", text[named.end() :])
    return re.sub(r"\b([Ii])d(?= (?:rather|sooner|prefer|like|love|be)\b)", r"\1'd", text.replace("’", "'"))


_SPOKE = re.compile(
    r"\b(?:had|having|have) (?:a|another) (?:quick |little |long )?(?:word|think|chat|talk) with\b", re.I
)
"""With whom somebody talked: no words of theirs."""
_MY_NAME = re.compile(r"\bmy (?:own |full )?name\b", re.I)


def _takes_a_no_back(text: str) -> bool:
    """Whether a text takes back a no and lets more be done, and refuses nothing."""
    text = text.replace("’", "'")
    back = NO_BACK.search(text)
    if back is None:
        return False
    before, now = fold(text[: back.start()]), fold(NO_TROUBLE.sub(" ", text[back.end() :]))
    refused = re.search(r"\bno\b", before) or NAME_OFF.search(before) or AGAINST.search(before)
    more = [one for one in SENTENCE.split(now) if MAY_NOW.search(one)]
    told = [one for one in SENTENCE.split(before) if not _STOOD.search(one) or _ASKS_NOW.search(one)]
    less = any(map(_asks_less, [*told, *SENTENCE.split(now)]))
    return bool(refused and more) and not less and not any(map(AGAINST.search, more))


def _asks_less(said: str) -> bool:
    """Whether a folded sentence asks that less be used, whatever another lets them do."""
    if NAME_OFF.search(said) or PART.search(said) or ALL.search(said):
        return True
    return speaks_of_change(said) and AGAINST.search(said) is not None


_STOOD = any_of(r"\b(?:said|put|ticked|answered|wrote|marked|signed)\b")
_ASKS_NOW = any_of(r"\b(?:please|but|now|still)\b")
"""What tells what was answered before, and what asks for something now."""


_FINE_BUT_THE_NAME = any_of(
    r"\b(?:words?|quot\w+|the rest) (?:is|are) (?:fine|ok|okay|all right)\b\W+(?:but |just |only )*(?:the |my )?names? (?:not|no|off|isn't|is not)\b"
)


def _of_sentence(sentence: str) -> frozenset[Change] | None:
    """What a sentence changes: nothing where it lets words be used as before; None where it is about something else."""
    if _FINE_BUT_THE_NAME.search(fold(sentence)):
        return frozenset(["name"])
    if not speaks_of_change(sentence):
        return _CHANGES_NOTHING if _keeps(fold(sentence)) else None
    if STOOD_BEFORE.search(fold(sentence)) and not AGAINST.search(fold(sentence)):
        return _CHANGES_NOTHING
    if NAME_BUT_NOT.search(fold(sentence)) and not ALL.search(IT_OFF.sub(" ", fold(sentence))):
        return frozenset(["more" if BOTH.search(fold(sentence)) else "name"])
    if SHARED_BUT_NOT.search(fold(sentence)) and not ALL.search(fold(sentence)):
        return frozenset(["share"])
    if NAME_OFF.search(fold(sentence)):
        sentence = TO_THAT.sub(" ", sentence)
    if (told := PUT_BEFORE.search(sentence)) and NAME_OFF.search(fold(sentence[: told.start()])):
        sentence = sentence[: told.start()]
    now = _now(PASSED_ON.sub("", sentence) or sentence)
    if not now:
        return None
    said, answers = OUTSIDE.sub("others", NO_TROUBLE.sub("fine", fold(now))), judged(now, Asked()).answers
    found: set[Change] = {"share"} if NOT_TO.search(said) and PARTNERS.search(said) else set()
    if found and PUBLIC.search(said) and not FINE.search(said):
        return frozenset(["more"])
    if ALL.search(said) or (PART.search(said) and not _keeps(said)):
        return frozenset(["more"])
    if NAME_OFF.search(said):
        rest = NAME_OFF.sub(" , ", said)
        refused = (answers.get(QUOTE) == "No" and answers.get(NAME) != "No") or WORDS.search(rest)
        if BOTH.search(said) or (refused and not found and not _keeps(rest) and not _of_the_name_alone(said)):
            return frozenset(["more"])
        return frozenset({*found, "name"})
    if found:
        return frozenset(found)
    if STILL.search(said) and not AGAINST.search(said):
        return _CHANGES_NOTHING
    if NAMED.search(said) and not AGAINST.search(said):
        return frozenset(["wider"])
    return _CHANGES_NOTHING if _keeps(said) else frozenset(["more"])


def _of_the_name_alone(said: str) -> bool:
    """Whether the clauses beside that of the name let words be used, or tell why: *her work would not like it*."""
    others = [one for one in CLAUSE.split(said) if not NAME_OFF.search(one)]
    return all(_keeps(one) or not (speaks_of_change(one) or WORDS.search(one) or REST.search(one)) for one in others)


def _now(sentence: str) -> str:
    """A sentence without what it says stood before; empty where it tells that a mind was changed, and not to what."""
    now = BEFORE.sub("", sentence)
    if now.strip(" .!"):
        return now
    before = BEFORE.sub("", MIND.sub("", sentence))
    return before if speaks_of_change(before) else ""


def speaks_of_change(sentence: str) -> bool:
    """Whether a sentence asks that words, the name or passing on be dealt with otherwise than before.

    >>> speaks_of_change("Don't pass it to the council."), speaks_of_change("The council came too.")
    (True, False)
    >>> speaks_of_change("She doesn't want hers going to the council after all")
    True
    """
    if announces(sentence):
        return False
    said = fold(sentence)
    to_nobody = NOT_TO.search(said) is not None and PARTNERS.search(said) is not None and OF_WORDS.search(said)
    return asks_to_change(sentence) or bool(to_nobody or NEITHER.search(said))


def _keeps(said: str) -> bool:
    """Whether words may go on being used as they were."""
    return bool(STAYS.search(said) and OF_WORDS.search(said)) and not AGAINST.search(said)
