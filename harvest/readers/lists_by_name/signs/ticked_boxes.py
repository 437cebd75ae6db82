# ruff: noqa: E501 – examples are easier to check on one line
"""What the boxes of one printed question say, by which of them are ticked."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.lists_by_name.heard.answering import answered, chosen
from harvest.readers.lists_by_name.heard.asking import column_of, plain_of
from harvest.readers.lists_by_name.heard.said import NAME, NO, OPEN, QUOTE, YES, Heard
from harvest.readers.lists_by_name.heard.wording import heard
from harvest.readers.lists_by_name.on_slips.printed import answer_to
from harvest.readers.lists_by_name.signs.choices import is_plain
from harvest.readers.permission.text import any_of, fold

_MATTERS = any_of(r"\b(?:agree|consent|permi\w+|happy|allow\w*|used?|quot\w*|share\w*|words?|name)\b")


def decided(question: str, options: Sequence[tuple[bool, str]]) -> Heard:
    """What the boxes of one question say: what was ticked; nothing where none was, and nothing clear where several differ.

    >>> decided("My name may be printed beside them:", [(False, "yes"), (True, "no")]).answers
    {'name': 'No'}
    >>> decided("Quote me?", [(True, "yes"), (True, "no")]).answers, decided("Quote me?", [(False, "yes"), (False, "no")]).answers
    ({'quote': '?'}, {'quote': '?'})
    >>> one = [(False, "Quote me with my name"), (True, "Quote me without my name"), (False, "Do not quote me")]
    >>> decided("Please tick ONE:", one).answers, decided("", [(True, label) for _, label in one[:2]]).answers
    ({'name': 'No', 'quote': 'Yes'}, {'name': 'No', 'quote': '?'})
    >>> decided("", [(True, "quote me"), (False, "use my name"), (True, "share it")]).answers
    {'quote': 'Yes', 'share': 'Yes', 'name': '?'}
    >>> named, unnamed = "print my name", "leave it out: no name"
    >>> [decided("If I am quoted:", [(a, named), (b, unnamed)]).answers for a, b in ((True, False), (False, False), (True, True))]
    [{'name': 'Yes'}, {'name': '?'}, {'name': '?'}]
    """
    if len(options) == 1 and (not options[0][1] or is_plain(options[0][1]) and plain_of(options[0][1]) == YES):
        question, options = "", [(options[0][0], question)]  # “You may quote me ☒”
    asked = column_of(question)
    ticked = [label for on, label in options if on]
    if question and all(is_plain(label) for _, label in options):
        return _plainly(question, {plain_of(label) for label in ticked})
    if _SUPPOSES.search(fold(question)) and (of_name := _of_the_name(options)):
        return of_name  # whether they may be quoted is asked elsewhere
    about = asked.about
    heard_of = [_of_option(label, about) for label in ticked]
    found = Heard()
    for one in heard_of:
        for key in one.answers:
            if key in (QUOTE, NAME) and found.answers.get(key, one.answers[key]) != one.answers[key]:
                found.answers[QUOTE] = OPEN
        for key, answer in one.answers.items():
            found.put(key, answer)
        found.unclear += one.unclear
    if about and not ticked:
        return Heard({about: OPEN})
    for on, label in options:
        if not on and not about:
            for key, answer in _of_option(label, "").answers.items():
                if key not in found.answers and answer == YES:
                    found.put(key, OPEN)
    return found


_SUPPOSES = re.compile(r"^[\W\d]*(?:if|when|where|wherever|in case)\b")
"""What a question begins with that supposes an answer to another one: ``If I am quoted:``."""


def _of_the_name(options: Sequence[tuple[bool, str]]) -> Heard | None:
    """What somebody says of the name who ticks printed answers that speak of nothing else; None where they do."""
    told = [(on, _of_option(label, "")) for on, label in options]
    if not all({*one.answers} == {NAME} and not one.unclear for _, one in told):
        return None
    said = {one.answers[NAME] for on, one in told if on}
    return Heard({NAME: said.pop() if len(said) == 1 else OPEN})


def _plainly(question: str, said: set[str]) -> Heard:
    """What a bare yes or no to a printed question says."""
    about = column_of(question).about
    if not about:
        matters = _MATTERS.search(fold(question)) is not None
        return (
            Heard({}, [question])
            if NO in said and matters
            else Heard({}, heard(question).unclear if YES in said else [])
        )
    return answer_to(question, next(iter(said))) if len(said) == 1 else Heard({about: OPEN})


def _of_option(label: str, about: str) -> Heard:
    """What somebody says who ticks one printed answer."""
    if about:
        return chosen(label, about)
    own = column_of(label)
    if not own.about:
        return Heard({}, heard(label).unclear)
    said = Heard(dict(own.ticked.answers), list(own.ticked.unclear))
    return said or answered(label, own.about)
