# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""Answers to "how should we credit you?": the whole name, a part of it, none, or please do not print."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.permission import words
from harvest.readers.permission.answered import closed
from harvest.readers.permission.text import any_of, fold

_REFUSES = any_of(
    r"\b(?:do not|don't|dont|please don't|not to be|never|rather you didn't) (?:\w+ ){0,2}(?:print|use|publish|show|include|quote|display|share)\w*(?! (?:\w+ ){0,2}(?:sur)?names?\b)(?! (?:my|the) (?:sur)?name)|"
    r"^not? (?:to be )?(?:print(?:ed)?|used?|publi\w+|shown|quot\w+)$|\bleave (?:it|me|mine) out\b|\bnot at all\b"
)
_PART_OF_IT = any_of(
    r"\b(?:first|given|christian|fore|middle) ?names?\b|\binitials?\b|\bnick ?names?\b|\bpen ?names?\b|\bstage names?\b|\bscreen names?\b|\buser ?names?\b|\bhandle\b|\bprenom\b|\bvornam\w*|\bimie\b|\bprenume\w*|\benw cyntaf\b|\bnombre de pila\b"
)
_WHOLE = any_of(
    r"^(?:in |with |use |by |under |as )?(?:my |your |the )?(?:full|real|own|whole|proper|both|first and (?:last|sur)|first name and (?:last |sur)|name and sur|first and second)? ?names?(?: and (?:role|job|title|age|town|village|street|surname|last name))?(?: please| is fine| is ok| ok| fine)?$|"
    r"^(?:named|with|credited|by name|as (?:above|signed|written|on the form)|enw llawn|imie i nazwisko|nom complet|nom et prenom|voller name|vor- und nachname|nombre completo|nombre y apellidos?|nume complet)$"
)
_TOO = any_of(r"\s*\([^()]*\b(?:too|as well|also)\)?$|\s+(?:pls|plse|please|thanks|thank you|ta)\W*$")
"""What is wished for besides the name, and how it is asked."""
_NONE = any_of(
    r"\bno (?:credit|name|names|attribution|byline)\b|^without$|\bwithout (?:credit|name|a name|my name|attribution)\b|\bnot credited\b|\buncredited\b|\banonym\w*|\banon\b|\bunnamed\b|\bnameless\b|\bname withheld\b|^(?:a|an|one) (?:\w+ ){0,2}(?:resident|tenant|local|patient|member|parent|participant|neighbour|volunteer|reader|visitor|student)s?$|"
    r"\bpseudonym\w*|\b(?:made[- ]?up|invented|different|false) name\b|^(?:by )?(?:role|job title|street|area|village|town)(?: only)?$|\bdienw\b|\bohne namen?\b|\bsans (?:nom|mention)\b|\bbez (?:nazwiska|imienia|podpisu)\b|\bsin nombre\b|\bfara nume\b"
)


def credit_of(text: str) -> str:
    """``named``, ``part`` of the name, ``unnamed`` or ``no`` for a folded answer; "" for any other, such as a name.

    >>> credit_of("full name"), credit_of("first name only"), credit_of("no credit - print without"), credit_of("do not print")
    ('named', 'part', 'unnamed', 'no')
    >>> credit_of("jaswinder")
    ''
    """
    bare = closed.stripped(_TOO.sub("", closed.stripped(text)))
    if not bare or len(bare.split()) > 9:
        return ""
    if _REFUSES.search(bare) or bare in closed.SAID_NO:
        return "no"
    if closed.HEDGE.search(bare) or closed.ASK_FIRST.search(bare):
        return ""
    if _WHOLE.search(bare):
        return "named"
    if _PART_OF_IT.search(bare):
        return "part" if not closed.NEGATIVE.search(bare) else ""
    if _NONE.search(bare) or words.UNNAMED.fullmatch(fold(bare)):
        return "unnamed"
    return ""


def tell_to_print(cells: Sequence[str]) -> bool:
    """Whether answers below “Credit line” say whether words may be printed and how, and not under what name alone.

    >>> tell_to_print(["Print it with my full name", "Print it, no name", "Don't print it"])
    True
    >>> tell_to_print(["Ada Obi", "A. Obi", "Don't print it"]), tell_to_print(["Full name", "Initials", "No name"])
    (False, False)
    """
    told = [_TO_PRINT.match(fold(cell)) for cell in cells if cell.strip()]
    return len(told) > 1 and sum(map(bool, told)) > _MOST * len(told)


_MOST = 0.7
_TO_PRINT = re.compile(
    r"(?:(?:yes|no|ok|please|you (?:may|can)|do not|don['’]?t|never|not|i would like you to|happy for you to) ?,? ?){0,3}(?:print|publish|quote|use|include|share|put)(?:ed|d|s|ing)?\b(?! (?:my |the |only )*(?:full |first |last )*(?:names?|initials)\b)"
)
"""What tells to print or not, before it may say with what name."""
