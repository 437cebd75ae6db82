# ruff: noqa: E501 – examples are easier to check on one line
"""What stands behind a label or below a heading that asks one thing."""

from __future__ import annotations

import re

from harvest.readers.consent_lists.answered.waits import waits
from harvest.readers.lists_by_name.heard import words
from harvest.readers.lists_by_name.heard.clauses import leaves_name_off, topics, verdict
from harvest.readers.lists_by_name.heard.said import NAME, NO, OPEN, QUOTE, SHARE, YES, Heard, plainly
from harvest.readers.lists_by_name.heard.wording import heard
from harvest.readers.permission.answered.nothing_at_all import refuses_all
from harvest.readers.permission.asks.how_far import is_elsewhere
from harvest.readers.permission.text import fold
from harvest.readers.permission.wished.all_out import all_out

_SUMMED_UP = re.compile(r"\bsummar(?:y|ies|ised?)\b|\bin your (?:own )?words\b|\bthe gist\b", re.I)


def left_open(value: str) -> bool:
    """Whether what stands behind a label says that nothing was ticked there, or that it was never asked.

    >>> [left_open(v) for v in ("(left empty)", "not asked, it was the old form", "not asked for money, so yes", "no")]
    [True, True, False, False]
    """
    return _LEFT_OPEN.match(fold(value)) is not None


_LEFT_OPEN = re.compile(
    r"\W*(?:(?:was |were )?(?:not|never|n't) (?:asked|put)(?: (?:this|that|it|then|there))?|(?:it was )?left (?:it )?(?:empty|blank|open)|"
    r"(?:the |this )?(?:question|line|box) (?:was |is )?(?:not (?:there|on it)|missing)|not on (?:my|her|his|the|their|this) (?:form|slip|sheet|card)|"
    r"nothing ticked|no tick|empty|blank)\W*(?:$|[,;.(–-])"
)


def answered(text: str, about: str) -> Heard:
    """What stands behind a label or below a heading that asks ``about`` one thing.

    >>> answered("print it", "name").answers, answered("leave it off", "name").answers, answered("anonymous", "quote").answers
    ({'name': 'Yes'}, {'name': 'No'}, {'name': 'No', 'quote': 'Yes'})
    >>> answered("Please don't quote me", "name").answers, answered("Not to be quoted by name", "name").answers
    ({'quote': 'No'}, {'name': 'No'})
    >>> answered("please print nothing of mine", "name").answers
    {'name': 'No', 'quote': 'No'}
    >>> answered("yes / no", "quote").answers, answered("by bus", "quote").answers
    ({'quote': '?'}, {'quote': '?'})
    >>> answered("No, only for our group.", "share")
    Heard(answers={'share': 'No'}, unclear=[])
    >>> answered("A summary is fine, not my actual words", "share").answers, answered("Not sure", "share").answers
    ({'share': 'No'}, {'share': '?'})
    """
    if not re.search(r"[\w?✓✔✗✘👍👎]", text) or left_open(text):
        return Heard()
    if (plain := plainly(text)) is not None:
        return Heard({about: plain})
    if refuses_first(text, about):
        return Heard({about: NO})
    if about == NAME and refuses_all(text):
        return Heard({NAME: NO, QUOTE: NO})
    said = heard(text, about)
    if about == SHARE and said.answers == {QUOTE: NO} and (words.STAYS.search(fold(text)) or _SUMMED_UP.search(text)):
        return Heard({SHARE: NO})  # “Keep my words in-house”, “A summary is fine, not my actual words”
    if about in (SHARE, NAME) and said == Heard({QUOTE: OPEN}) and not topics(text):
        return Heard({about: OPEN})  # “Not sure”
    if about == QUOTE and words.NAMED_WAY.fullmatch(fold(text)):
        return Heard({QUOTE: YES, NAME: YES})
    if about == NAME and said.answers.get(QUOTE) == NO and _QUOTED.search(fold(text)):
        return said  # “I do not want to be quoted at all”
    if about == NAME and words.NAMED_WAY.fullmatch(fold(text)):
        return Heard({NAME: YES})
    if about == NAME and NAME not in said.answers:
        clause = fold(text)
        says = verdict(clause, [NAME])
        return Heard({NAME: YES if says == YES and not words.is_limited(clause) else NO if says == NO else OPEN})
    if about == QUOTE and NAME in said.answers and QUOTE not in said.answers:
        said.put(QUOTE, OPEN if words.NEG.search(words.NAME_NO.sub(" ", fold(text))) else YES)
    return without_limits(said, about) if said else Heard({about: OPEN})


def behind(label: str, value: str, about: str) -> Heard:
    """What stands behind a label: as an answer to what it asks, turned about where it asks that the name be left off.

    >>> behind("Name left off", "yes please", "name").answers, behind("Name", "yes", "name").answers
    ({'name': 'No'}, {'name': 'Yes'})
    >>> behind("Name left off", "no", "name").answers, behind("Name off", "no, name is fine", "name").answers
    ({'name': 'Yes'}, {'name': 'Yes'})
    >>> behind("Name left off", "leave it off", "name").answers, behind("No name", "not sure", "name").answers
    ({'name': 'No'}, {'name': 'No'})
    """
    if not leaves_name_off(label):
        return answered(value, about)
    no = _NO_FIRST.match(value)
    rest = heard(value[no.end() :], NAME) if no else Heard()
    printed = rest.answers.get(NAME) == YES and rest.answers.get(QUOTE) != NO and not rest.unclear
    if plainly(value) == NO or printed:
        return Heard({NAME: YES})
    says = heard(value, NAME)
    return Heard({**says.answers, NAME: NO}, says.unclear)


def refuses_first(text: str, about: str) -> bool:
    """Whether an answer to what is asked of the name or of passing on begins with a plain no, and what stands behind it
    only says why or until when: nothing there is about anything else of leave.

    >>> [refuses_first(t, "share") for t in ("No, they owe me money", "no - not until it's mended", "No, nor print it")]
    [True, True, False]
    """
    no = _NO_FIRST.match(text) if about in (SHARE, NAME) else None
    if no is None:
        return False
    why = fold(text[no.end() :])
    return not (topics(why) or words.WHOLE.search(why) or _MORE_OF_IT.search(why) or all_out(why) or plainly(why))


_QUOTED = re.compile(
    r"\b(?:quote (?:me|us|her|him|them)|quoted|quotes|quoting|(?:my|our|her|his|their|any) words|(?:what|anything) (?:i|we|she|he|they) (?:said|say|told))\b"
)
"""What a no speaks of that is to the words, and not to the name beside them."""
_NO_FIRST = re.compile(
    r"\W*(?:no|nope|never|nage|na|nie|nein|non)\b(?!\s+(?:problem|prob|worries|objection|bother|need|one|doubt|issue|harm|change|idea|preference|answer)\w*)(?:\s*[.,;:!(–—-]+|\s+(?=not\b|because|cos\b|they\b|while|until|till|as\b))",
    re.I,
)
"""A plain no that is parted from what stands behind it."""
_MORE_OF_IT = re.compile(
    r"\b(?:either|neither|nor|nothing|none|any(?:thing|where|body|one)?|any of|at all|mine|yes|ok(?:ay)?|fine|but|only|unless|except|instead|out|off|rest|bits?|parts?|son|daughter|child\w*|kids?|under|age[d]?|withdr\w*|chang\w*|council|partners?|ask|sorry)\b|\?"
)
"""What may ask for more, or for less, than the no before it."""


def without_limits(said: Heard, about: str) -> Heard:
    """An answer to a question; where it refuses to pass words on, without what limits just that: a no is narrower.

    >>> without_limits(Heard({SHARE: NO}, ["wants to hear it first", "not the bit about her son"]), SHARE).unclear
    ['not the bit about her son']
    """
    if about == SHARE and said.answers == {SHARE: NO}:
        said.unclear = [clause for clause in said.unclear if not _LIMITS_IT.match(clause)]
    return said


_LIMITS_IT = re.compile(
    r"(?:only|just|for|with|within|inside|among|between|keep|kept|not (?:outside|beyond|further|elsewhere|anywhere))\b|(?:\w+ )?(?:wants?|would like|'d like|needs?) to (?:hear|see|read|check|listen)\b"
)
"""For whom alone it is that is not passed on, or what they want before it is."""


def chosen(option: str, about: str) -> Heard:
    """What somebody says who chose one of several printed answers of a question.

    >>> chosen("Words and name", "").answers, chosen("no", "share").answers, chosen("Keep my name off", "quote").answers
    ({'name': 'Yes', 'quote': 'Yes'}, {'share': 'No'}, {'name': 'No', 'quote': 'Yes'})
    >>> chosen("quote (ask first)", "").answers, chosen("quote, not the bit about her son", "").unclear
    ({'quote': '?'}, ['not the bit about her son'])
    """
    said = heard(option, heading=True)
    if not said.unclear and said.answers.get(QUOTE) == YES and (limits := heard(option, QUOTE)).unclear:
        return Heard({**said.answers, QUOTE: OPEN}, limits.unclear)  # “[x] quote (not the bit about the fire)”
    told = {QUOTE, SHARE} & {*said.answers} if about != NAME else NAME in said.answers
    return said if told and not said.unclear else answered(option, about or QUOTE)


def asks_other_things(sentence: str) -> bool:
    """Whether a question is about nothing of leave, and of nothing that was spoken of.

    >>> [asks_other_things(t) for t in ("Also is the yoga still on?", "Could I see it first?", "Maybe next week?", "Yes?")]
    [True, False, False, False]
    """
    asks = sentence.rstrip().endswith("?") and len(sentence.split()) > _FEW and not topics(sentence)
    return asks and not waits(sentence) and words.OF_IT.search(fold(sentence)) is None


_FEW = 4
_CONCLUDES = re.compile(
    r"^\W*(?:so|then|which)?\W*(?:that|this|it)?(?:['’]s| is| means| was)(?: then)? an? (?:clear |plain )?no\b", re.I
)


def concluded(sentence: str, one: Heard, found: Heard) -> None:
    """Take for clear what was heard before where a sentence says of it that it is a no to passing on, and nothing else;
    and what only says where somebody answered, where it is told what they did.

    >>> said = Heard({"quote": "Yes"}, ["keep it between us"])
    >>> concluded("So that is a no to passing on.", Heard({"share": "No"}), said)
    >>> said.unclear
    []
    """
    if found.answers.get(QUOTE) in (YES, NO):
        found.unclear[:] = [clause for clause in found.unclear if not is_elsewhere(clause)]
    if (
        one.answers == {SHARE: NO}
        and not one.unclear
        and found.answers.get(QUOTE) == YES
        and _CONCLUDES.match(sentence)
    ):
        found.unclear[:] = [clause for clause in found.unclear if not words.STAYS.search(clause)]
