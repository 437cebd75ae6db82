# ruff: noqa: E501 – patterns are easier to check on one line
"""A line at one caption that says who took all the pictures: “All photographs by members of the Quay Camera Club”."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from harvest.model.organisations import is_group
from harvest.readers.documents.photos.pictures_with_words import Captioned
from harvest.readers.dropping import LeftOut
from harvest.readers.recognise.recurring import is_signature
from harvest.readers.recognise.talk.speakers import looks_like_name
from harvest.readers.transcripts.utterances import SourceFields

OF_PICTURES = "who took all the pictures (kept beside the words)"
_OF_ALL = re.compile(
    r"\W*(?:(?:all|both|these|the|our|every) )+(?:of )?(?:the |these )?(?:photo(?:graph)?s?|pictures?|images?|pics|prints?)(?: (?:here|shown|on (?:show|these pages|this page|display)|in (?:this|the) (?:exhibition|show|book(?:let)?|display|set|document)))?"
    r"(?: (?:are|were|have been|was|is))?(?: (?:kindly )?(?:taken|made|shot|provided|supplied|lent|given|printed|donated|copyright))?(?: (?:and (?:lent|printed|given|donated)))?\s*(?:©|\(c\)|by|from|courtesy of|thanks to|:)\s*:?\s*(?P<who>\S[^\n]{2,90})|"
    r"\W*(?:photo(?:graph)?s|pictures|images|pics|fotos|bilder|photographies|zdjęcia|lluniau|imágenes|immagini)\s*(?:©|\(c\)|(?:kindly )?(?:taken |made |provided |supplied |lent )?(?:by|from|von|par|de|por|di|gan|door)\b|courtesy of|:)\s*:?\s*"
    r"(?P<group>\S[^\n]{2,90})|"
    r"\W*(?:alle (?:fotos|bilder)|toutes les photos|todas las (?:fotos|imágenes)|tutte le foto|wszystkie zdjęcia|alle foto['’]s|pob llun)\s*(?:©|von|par|de|por|di|autorstwa|gan|door|:)\s*:?\s*(?P<abroad>\S[^\n]{2,90})",
    re.I,
)
_TELLS = re.compile(r"\b(?:I|I['’]\w+|my|me|we|our|us|you|your)\b|[?!]|[.]\s+\S")
_CREDIT = 12


def takes_credit_for_all(line: str) -> str:
    """Who took all the pictures of a document, where a line says nothing else: nobody's words, and no one photo's teller.

    >>> takes_credit_for_all("All photographs by members of the Quay Camera Club"), takes_credit_for_all("Photos: Mill Row Photo Group")
    ('members of the Quay Camera Club', 'Mill Row Photo Group')
    >>> [takes_credit_for_all(line) for line in ("All the photos I took by the weir", "Photos by the bed", "Photo: Maya", "Pictures by Ada Obi")]
    ['', '', '', '']
    """
    found = _OF_ALL.fullmatch(" ".join(line.split()).rstrip(".")) if len(line) <= _LONGEST else None
    if found is None or _TELLS.search(line) or len(line.split()) > 2 * _CREDIT:
        return ""
    who = next(one for one in found.groups() if one).strip()
    of_all = found["who"] or found["abroad"]
    named = is_group(who) or _MEMBERS.match(who) is not None
    return who if named or (of_all and (looks_like_name(who) or is_signature([who]))) else ""


_LONGEST = 160
_MEMBERS = re.compile(
    r"(?:(?:the |our |some )?(?:members?|pupils|students|participants|residents|volunteers|children|young people|people|learners|users|patients|tenants) (?:of|from|at|in)\b|mitglieder\w*|membres|miembros|członk\w+|aelodau)",
    re.I,
)


def without_credit_of_all(
    items: Sequence[Captioned], fields: SourceFields, dropped: LeftOut
) -> tuple[list[Captioned], SourceFields]:
    """The photos without a line at one of them that says who took all, which stands beside each.

    Where such a line comes at several it is about each, and stays.
    """
    credits = {
        n: line
        for n, item in enumerate(items)
        if len(filled := [line for line in item.lines if line.strip()]) > 1
        for line in (filled[0], filled[-1])
        if takes_credit_for_all(line)
    }
    if len(credits) != 1 or len(items) < _SEVERAL:
        return list(items), fields
    ((at, credit),) = credits.items()
    dropped.add(OF_PICTURES, credit)
    kept = replace(items[at], lines=[line for line in items[at].lines if line != credit])
    beside = {**fields.attributes, "Pictures by": takes_credit_for_all(credit)}
    return [*items[:at], kept, *items[at + 1 :]], replace(fields, attributes=beside)


_SEVERAL = 2
