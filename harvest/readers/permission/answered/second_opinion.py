"""Where the rules don't understand an answer or hold it, the learned model is asked, and believed if it is sure."""

from __future__ import annotations

from dataclasses import replace

from harvest.readers.permission.answered.learned_answers import Odds, judge_answer
from harvest.readers.permission.cells import Answer, Style
from harvest.readers.permission.text import any_of

SURE, SURER = 0.9, 0.985
"""How likely it has to be that the words may be public; the second where a word in the answer may limit it."""
UNLIKELY = 0.1
"""Where it is less likely than this, a yes of the rules to a longer answer is looked at."""
LONGER = 3
"""So many words at least has an answer that may be about something else than it was asked."""
KNOWN = 0.55
"""Of what is less known than this, nothing is thought."""
MAY_LIMIT = any_of(
    r"\b(?:but|if|unless|until|till|once|when|before|after|first|ask\w*|check\w*|see|let me|let \w+ know|approv\w*|"
    r"proof\w*|confirm\w*|pending|wait\w*|draft|only|not|never|no(?! names?\b| objection| problem)|without me|"
    r"apart|except|bar|as long as|provided|edit\w*|chang\w*|cut|leave|took|out|query|unsigned|verbal\w*|away|work|"
    r"internal\w*|team|staff|evaluat\w*|research\w*|inside|within|private\w*|confident\w*)\b|n't\b|\?|[^\x00-\x7f]"
)
"""English words that turn a permission more often than others; in other languages nothing is taken for harmless."""


def with_second_opinion(answer: Answer, bare: str, cell: str, style: Style) -> Answer:
    """The answer, read by the model where the rules held it or did not understand it.

    >>> from harvest.readers.permission.cells import Answer, Style
    >>> text = "Put it up wherever you like, but leave my name off"
    >>> read = with_second_opinion(Answer("unclear", hold="not understood"), text.lower(), text, Style())
    >>> read.says, read.named, read.hold
    ('yes', False, '')
    """
    if answer.says == "yes" and not answer.hold and answer.parts and not (answer.only or style.options):
        return _of_words_too(answer, cell)
    if answer.says == "no" or not (answer.hold or answer.says in ("unclear", "ask")):
        return answer
    odds = judge_answer(cell, answer)
    if odds.known < KNOWN or odds.use["public"] < (SURER if MAY_LIMIT.search(bare) else SURE):
        return answer
    return _permitted(answer, odds, style)


def _of_words_too(answer: Answer, cell: str) -> Answer:
    """A yes that names other purposes (sharing, a photo) as one to the words as well, where that is what is meant.

    >>> _of_words_too(Answer("yes", parts=(("photo", "yes"),)), "name, story and photo all fine").parts
    (('photo', 'yes'), ('quotation', 'yes'))
    """
    said = dict(answer.parts)
    if "quotation" in said or "no" in said.values():
        return answer
    odds = judge_answer(cell, answer)
    if odds.known < KNOWN or odds.use["public"] < SURER:
        return answer
    named = answer.named if answer.named is not None else True if odds.name["named"] > SURE else None
    return replace(answer, named=named, parts=(*answer.parts, ("quotation", "yes")))


def doubted(answer: Answer, cell: str, style: Style) -> Answer:
    """A yes to being quoted, held where the model is sure that it permits something else.

    >>> doubted(Answer("yes"), "I am happy to be recorded", Style()).hold
    'may be a yes to something else: “I am happy to be recorded”'
    """
    if answer.says != "yes" or answer.hold or style.frame or style.code or answer.parts or len(cell.split()) < LONGER:
        return answer
    odds = judge_answer(cell, answer)
    if odds.known < KNOWN or odds.use["public"] >= UNLIKELY:
        return answer
    return replace(answer, hold=f"may be a yes to something else: “{' '.join(cell.split())[:80]}”")


def _permitted(answer: Answer, odds: Odds, style: Style) -> Answer:
    """A yes to public use, with the name that was most likely meant: the stricter one where it is not clear."""
    name = max(odds.name, key=odds.name.__getitem__)
    named = None if name == "silent" else name == "named"
    if odds.name[name] < SURE or answer.named is False:
        named = False
    parts = answer.parts if answer.parts else ((("quotation", "yes"),) if style.options else ())
    return replace(answer, says="yes", named=named, hold="", parts=parts)
