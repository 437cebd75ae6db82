# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""How languages that share no word with others here say that the name is given or left off, over folded text."""

from __future__ import annotations

import re

_OWN = r"(?:(?:svojho|mojho|svojim|mojim|celym|celeho|plnym|mym|svym|celym|meho|sveho|mog|svog|mojega|moje|muj|min|mitt|mijn|mit|oma|omaa|mano|savo|manu|savu|tim|im) )*"
LEFT_OFF = (
    rf"\b(?:bez|beze|brez) {_OWN}(?:mena|jmena|imena|varda|prezimena|priezviska|prijmeni)\b|\bbe {_OWN}vardo\b|\bnev(?:em|unk)? nelkul\b|\bpa {_OWN}emer\w*\b|"
    rf"\b(?:utan|uden|uten) {_OWN}na[vm]n\w*\b|\bilman {_OWN}nime\w*\b|\b(?:meno|jmeno|ime) (?:nie|ne)\b|\bzonder {_OWN}naam\b|χωρις (?:το )?ονομα\w*|без (?:моего |мого |моето )?(?:имени|імені|име)\b"
)
"""Without the name: Slovak, Czech, Croatian, Slovene, Latvian, Lithuanian, Hungarian, Albanian, the North, Greek, Russian, Ukrainian, Bulgarian."""
GIVEN = (
    rf"\b(?:s|so|se) {_OWN}(?:menom|jmenem|imenom|imenem)\b|\bz {_OWN}imenom\b|\bsu {_OWN}vardu\b|\bar {_OWN}vardu\b|\bnev(?:vel|emmel)\b|\bme {_OWN}emer(?:in)?\b|"
    rf"\bmed {_OWN}na[vm]n(?:et)?\b|\bnime(?:n kanssa|lla(?:ni)?)\b|\b(?:meno|jmeno|ime) (?:ano|da|ok)\b|\bmet {_OWN}naam\b|(?<!\w)(?:с именем|з іменем)(?!\w)|με (?:το )?ονομα\w*|(?<![бе]) ?\bс (?:моето )?име\b"
)
"""With the name, in the same; an invented one is none of it."""
_POLITE = r"(?:\W+(?:prosim|prosim vas|molim|kerem|ludzam|prasau|tack|tak|takk|kiitos|please|thanks|thank you))?\W*"
_LEFT_OFF = re.compile(rf"\W*(?:(?:ano|da|igen|ja|joo|taip|yes|ja),? )?(?:{LEFT_OFF}){_POLITE}")
_GIVEN = re.compile(rf"\W*(?:(?:ano|da|igen|ja|joo|taip|yes|ja),? )?(?:{GIVEN}){_POLITE}")


def name_abroad(said: str) -> str:
    """An answer, folded, that only gives the name or leaves it off, in plain English; "" for any other.

    >>> [name_abroad(said) for said in ("s menom", "bez mena, prosim", "ano, so svojim menom", "brez imena", "nevvel")]
    ['with my name', 'without my name', 'with my name', 'without my name', 'with my name']
    >>> [name_abroad(said) for said in ("s vymyslenym menom", "pod menom jana", "s menom nie", "bez cukru")]
    ['', '', '', '']
    """
    if _LEFT_OFF.fullmatch(said):
        return "without my name"
    return "with my name" if _GIVEN.fullmatch(said) else ""
