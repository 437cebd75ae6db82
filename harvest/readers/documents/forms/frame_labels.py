# ruff: noqa: E501 – patterns are easier to check on one line
"""What the labels of a form around a story ask: who told it, who took it down, and what may be done with it."""

from __future__ import annotations

import re
from collections.abc import Iterable

from harvest.model import Role
from harvest.model.punctuation import asks
from harvest.readers.permission.asks.headings import question_of
from harvest.readers.permission.lines import answers, kind_of_label
from harvest.readers.recognise.columns import column_names as names
from harvest.readers.recognise.signatures import BESIDE
from harvest.readers.recognise.talk.described import describes
from harvest.readers.recognise.talk.role_words import role_of_words
from harvest.readers.recognise.talk.speakers import looks_like_name

AGREED = "What I agree to"
"""The question that boxes without one answer."""
SAID = 45
"""So many words at most stand behind a label that only says that leave was given."""
GIVEN = re.compile(
    r"(?:my |your |their )?(?:permissions?|consent|leave)(?: (?:given|noted|sent)\b.{0,30})?$", re.IGNORECASE
)
_TOLD = re.compile(
    r"(?:(?:name of )?(?:the )?(?:story ?)?"
    r"(?:teller|narrator|writer|author|interviewee|speaker|participant|contributor)"
    r"(?:['’]s)?(?: name)?|(?:(?:this|the|our) )?(?:(?:story|memory|tale|words|told|written|shared|contributed|was|is|as) )+"
    r"(?:to us )?(?:of|by|from)|(?:(?:story|words) )?(?:recorded|given|collected|sent in) from|"
    r"erzähl(?:t von|er(?:in)?)|raconté par|contad[oa] por|opowiada(?:ła|ł)?|adroddwyd gan|gan)$",
    re.IGNORECASE,
)
_OF_HOSTS = re.compile(
    r"(?:collected|recorded|typed|typed up|taken (?:down|in)|received|entered|checked|"
    r"(?:for )?(?:office|staff) use(?: only)?|"
    r"(?:form|ref(?:erence)?|accession|catalogue|serial) ?(?:no|nr|number)?\.?)"
)
"""What is filled in by those who handle the form."""
_LABEL, _WORDS = 10, 12
_YES_OR_NO = re.compile(r"(?:yes|no|y|n|ie|na|oui|non|tak|nie|ja|nein|s[ií]|✓|✗|x)(?=\W|$)(?!['’])", re.IGNORECASE)


def answers_yes_or_no(label: str, value: str) -> bool:
    """Whether a label below others that ask for leave is answered with yes or no: ``County archive: yes``."""
    return len(label.split()) <= _LABEL and _YES_OR_NO.match(value) is not None and len(value.split()) <= _WORDS


def answers_in_short(label: str, value: str) -> bool:
    """Whether one word asks for leave, for the name or for passing on, and an answer stands behind it.

    >>> [answers_in_short("Name", v) for v in ("yes, full name", "no", "Nora Yesner", "on reflection no name")]
    [True, True, False, True]
    >>> answers_in_short("Quoting", "no"), answers_in_short("Partners", "yes"), answers_in_short("Quote", "To be")
    (True, True, False)
    """
    bare = label.strip(" *_")
    if not answers(value) or (looks_like_name(value) and not _YES_OR_NO.fullmatch(value)):
        return False
    if kind_of_label(bare) in ("name", "words", "consent"):
        return True
    question = question_of(bare)
    return question.kind == "label" and question.certain and bool(question.purposes)


def is_tellers(label: str) -> bool:
    """Whether a label asks who told the story.

    >>> [is_tellers(label) for label in ("Story told by", "This story was shared by", "Recorded by", "Told to")]
    [True, True, False, False]
    """
    called, _numbered, first_name = names.TELLERS
    return bool(_TOLD.match(label)) or names.is_called(called, label) or names.is_called(first_name, label)


def is_hosts(label: str) -> bool:
    """Whether a label is filled in by those who handle the form."""
    words = label.lower().replace(" by", "").strip()
    return role_of_words(words) is Role.FACILITATOR or _OF_HOSTS.fullmatch(words) is not None


def is_asked(label: str) -> bool:
    """Whether a label asks for leave in so many words."""
    question = question_of(label)
    return question.kind in ("asked", "generic") and not (question.learned and not asks(label))


def permits(labels: Iterable[str]) -> bool:
    """Whether one of these labels asks whether words may be used."""
    return any(
        label == AGREED or question_of(label).kind == "asked" or kind_of_label(label) in ("words", "consent")
        for label in labels
    )


def teller_in(value: str) -> tuple[str, dict[str, str]]:
    """Who told it, and what a bracket behind the name says they are; a name of another sort or an age stays with it.

    >>> teller_in("Ada Obi (retired teacher)"), teller_in("Ada Obi (Addie)"), teller_in("Bo Lind (8 years old)")
    (('Ada Obi', {'Beside the name': 'retired teacher'}), ('Ada Obi (Addie)', {}), ('Bo Lind (8 years old)', {}))
    """
    found = _IN_BRACKETS.fullmatch(value.strip())
    if found is None or not looks_like_name(found["name"]):
        return value, {}
    said = found["beside"].strip()
    return (found["name"], {BESIDE: said}) if len(said.split()) > 1 or describes(said) else (value, {})


_IN_BRACKETS = re.compile(r"(?P<name>[^()]{3,50}?)\s*\((?P<beside>[a-zà-þ][^()\d]{2,60})\)")
