# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""The imprint of a book or booklet: who printed and paid for it, its number, whose the rights are. Nobody's words.

A name behind a © may be that of whoever tells what stands above it, and is no imprint.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

IMPRINT = "imprint of the book or booklet (printer, ISBN, rights)"
_ISBN = re.compile(r"\bIS[BS]N\b[\s:–-]*(?:1[03]\b[\s:]*)?\d[\dX\s–-]{6,}", re.I)
_NAME = r"(?:the )?(?-i:[A-ZÀ-ÖØ-Þ])"
_BEGINS = re.compile(
    r"^\W*(?:(?:designed|typeset|edited|produced|published|printed|bound)(?:,? (?:and |& )?(?:designed|typeset|edited|collected|compiled|illustrated|produced|published|printed|bound)){0,3} "
    rf"(?:in (?:\d{{4}}|{_NAME}[\w'’-]+)(?:,? \d{{4}})? )?(?:by|at|for) {_NAME}|"
    r"(?:printed|published|produced|made possible|funded|supported) (?:with|by|thanks to) (?:the )?(?:kind |generous |financial )*(?:help|support|funding|assistance|a grant|grants?|money|thanks) (?:from|of|by|to)\b|"
    r"first (?:published|printed|edition)\b|(?:all|other) rights (?:are )?(?:reserved|with|remain|stay|belong)\b|"
    r"copyright (?:remains|of (?:all|each|these|the (?:stories|texts|words|pictures))|in (?:all|each|these|the)|belongs|rests|stays)\b|"
    r"(?:gedruckt|herausgegeben|gestaltet|satz und druck|druck)(?:: | (?:von|bei|durch|mit (?:unterstützung|förderung|hilfe)) )|alle rechte (?:vorbehalten|bei)\b|"
    r"(?:imprimé|édité|publié)(?:e|s|es)? (?:par|à|en|avec (?:le soutien|l['’]aide))\b|tous droits réservés\b|dépôt légal\b|"
    r"(?:impreso|editado|publicado|impresso) (?:por|en|em|con (?:el apoyo|la ayuda)|com o apoio)\b|todos los derechos\b|todos os direitos\b|depósito legal\b|"
    r"(?:stampato|pubblicato) (?:da|a|presso|con il (?:sostegno|contributo))\b|tutti i diritti\b|"
    r"(?:wydan[oey]|wydrukowano|druk|wydawca)(?::| przez| dzięki| ze wsparciem)|wszelkie prawa\b|"
    r"(?:argraffwyd|cyhoeddwyd|dyluniwyd)(?: (?:a |ac )?(?:argraffwyd|chyhoeddwyd))? (?:gan|yn|gyda (?:chymorth|chefnogaeth))\b|cedwir pob hawl\b|hawlfraint\b|"
    r"(?:gedrukt|uitgegeven) (?:door|bij|met steun)\b|alle rechten voorbehouden\b)",
    re.I,
)
_OWN = re.compile(r"\b(?:I|I['’]\w+|my|me|we|our|us|mam|dad|ich|wir|je|j['’]\w+|nous|yo|io|eu|ja|fy|fi)\b")
_OF_USE = re.compile(
    r"\b(?:quot\w+|permission\w*|consent\w*|reproduc\w+|re-?us\w+|shar(?:e|ed|ing)|anonym\w+|names?|zitier\w+|erlaubnis|autorisation|permiso|zgod\w+|caniatâd)\b",
    re.I,
)
"""What may be done with the words is told to whoever reads them, and heeded elsewhere."""
_SENTENCE = re.compile(r"(?<=[.!])\s+")
_LONGEST, _SHORT = 80, 40


def is_imprint(text: str) -> bool:
    """Whether a line or short page says who printed or published a book, its number or whose the rights are.

    >>> is_imprint("Printed with help from the Quay Fund. All rights with the tellers."), is_imprint("ISBN 978-0-00-000001-9")
    (True, True)
    >>> is_imprint("Printed by Quay Press. Not to be quoted without permission."), is_imprint("© Ada Hill 2024")
    (False, False)
    >>> is_imprint("Printed by hand on my uncle's press, every Friday"), is_imprint("All rights are hard won, Nan said")
    (False, False)
    """
    words = " ".join(text.split())
    if not words or _OWN.search(words) or _OF_USE.search(words):
        return False
    length = len(words.split())
    return (length <= _LONGEST and _ISBN.search(words) is not None) or (
        length <= _SHORT and _BEGINS.match(words) is not None
    )


def holds_imprint(lines: Sequence[str]) -> bool:
    """Whether one sentence on a title page is an imprint's, and nobody says “I” anywhere on it.

    >>> holds_imprint(["Quay Voices", "Told in 2023", "© Quay Trust. Printed with help from the Fund."])
    True
    >>> holds_imprint(["My quay", "I was born here.", "Printed by Quay Press."])
    False
    """
    sentences = [one for line in lines for one in _SENTENCE.split(" ".join(line.split()))]
    return not any(_OWN.search(line) for line in lines) and any(map(is_imprint, sentences))
