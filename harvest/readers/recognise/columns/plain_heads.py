# ruff: noqa: E501 – patterns are easier to check on one line
"""What a column is called without what stands around that: whose it is, and that it need not be filled in."""

from __future__ import annotations

import re

_ASIDE = re.compile(r"\s*[(\[][^()\[\]]{1,60}[)\]]\s*[:*?]*\s*$")
_OF_BOTH = re.compile(r"(?<=[^\W\d_])\s?(?:[/*:_·]-?(?:innen|in|rice|e|a|o|ka)|\((?:in|e|a|o|ka)\)|(?<=[a-z])In)$")
"""What makes a word a woman's too: ``Fotograf/in``, ``Autor(a)``, ``auteur·rice``."""
_YOURS = re.compile(
    r"^(?:(?:o|a|os|as|el|la|il|lo|le|de|het|my|the) )?(?:seu|sua|teu|tua|su|tu|tuo|tua|suo|votre|ton|ihr|dein|euer|je|"
    r"jouw|uw|twoje|pana|eich|din|ditt|ditt)\s+(?=\S)",
    re.I,
)
_WHO = re.compile(
    r"\b(?:names?|nick ?name|initials|who(?:m|se)?|sign(?:ed|ature)|writer|author|teller|speaker|person|from|by|vorname|nom|prénom|nombre|"
    r"nome|imi(?:ę|enia)|podpis|naam|voornaam|enw|namn|navn|nimi|wer|von|qui|qui[ée]n|quem|chi|kto|wie|pwy|имя|ім['’]я)\b",
    re.I,
)
"""A head that asks for a name or a signature: about other things the rest of it is no aside."""
_LEFT = (
    r"(?:given|known|any|signed|shown|legible|readable|there|left|written|provided|put|told|shared|named|supplied|stated|wanted|wished|"
    r"they|you|he|she|one|the (?:writer|teller|person|child)|people|somebody|someone|we know|at all|applicable|happy|willing|comfortable)"
)
_IF = re.compile(
    rf"[\s,;:/–—-]+(?:(?:only )?(?:if|where|when|as) (?:it (?:is|was) )?{_LEFT}\b.{{0,40}}|(?:is |it['’]s )?optional(?:ly)?|not (?:required|needed|compulsory)|if|"
    r"(?:they|he|she|people) (?:gave|left|signed|wrote|used|put)|given|as (?:given|signed|written))\W*$|"
    r"\s*[,;:/–—-]\s*(?:only (?:if|when)|if|(?:please )?(?:leave|left) (?:it |this )?(?:blank|empty|out)|blank (?:=|means|is|for)|up to you|freiwillig|facultatif|facultati[fv]\w*|"
    r"opcional|opzionale|facoltativ[oa]|nieobowiązkow[eoa]|opcjonaln[eaio]|optioneel|dewisol|valfritt|valgfri\w*)\b.{0,60}$|"
    r"[\s,;:/–—-]+(?:falls|wenn|sofern|soweit|si|s['’]il|se|jeśli|jeżeli|gdy|os|indien|als|om|hvis|если|якщо)\s+(?:\S+\s+){0,3}?"
    r"(?:angegeben|bekannt|genannt|gewünscht|vorhanden|donnée?s?|indiquée?s?|connue?s?|signée?s?|lo (?:dio|da|saben?|dejó|puso)|dado|indicad[oa]|conocid[oa]|"
    r"dato|indicato|noto|firmat[oa]|fornito|podan[eoay]|znan[eoay]|podał[ao]?|jest|rhoddwyd|gwyddys|gegeven|bekend|ingevuld|ondertekend|angett|känt|oppgitt|kjent|указано|вказано)\b\W*$",
    re.I,
)
"""That a name need not stand there, behind what asks for it: ``Name if given``, ``Nom, si indiqué``, ``Name – optional``."""

_LONGEST = 120


def plain_head(head: str) -> str:
    """The name of a column without what is said behind it of when it is filled in, and without whose it is.

    >>> plain_head("Who (if they signed)"), plain_head("O seu nome (opcional)"), plain_head("Name*")
    ('Who', 'nome', 'Name')
    >>> plain_head("Name if given"), plain_head("NAME – OPTIONAL:"), plain_head("Imię, jeśli podano"), plain_head("Name as signed")
    ('Name', 'NAME', 'Imię', 'Name')
    >>> plain_head("Question if any"), plain_head("Name of the street"), plain_head("Who if not us?")
    ('Question if any', 'Name of the street', 'Who if not us')
    """
    bare = _ASIDE.sub("", head.strip()).strip(" *:?") or head.strip()
    bare = _OF_BOTH.sub("", bare)
    shorter = _IF.sub("", bare).strip(" *:?") if len(bare) <= _LONGEST else ""
    if shorter and _WHO.search(shorter):
        bare = shorter
    return _YOURS.sub("", bare) or bare
