# ruff: noqa: E501 – patterns are easier to check on one line
"""Answers below an objection that say once more, behind their yes or no, what it comes to (``No - you can share them``)."""

from __future__ import annotations

import re

from harvest.readers.consent_lists.keys.meanings import (
    ANYONE,
    FAR,
    NAME_TOO,
    NAMED,
    PHOTO,
    QUOTE,
    SHARE,
    TEAM_ONLY,
    UNNAMED,
    meaning_of,
)
from harvest.readers.permission.answered import closed
from harvest.readers.permission.answered.grants_anyway import denied_with_leave
from harvest.readers.permission.answered.kept_in import stays_inside
from harvest.readers.permission.text import any_of, fold

_LED = re.compile(r"\W*(?P<polar>[^\W\d_]+)(?:\s+[–—-]+\s*|\s*[,;:.(]\s*)(?P<rest>.+?)[\s.!)]*", re.S)
_LONGEST = 12
_LIMITS = any_of(
    r"\b(?:but|only|just|if|unless|except\w*|until|till|once|when|provided|ask\w*|first|check\w*|later|before|after|some|parts?|bits?|rest|most|maybe|perhaps|sure|other than|apart)\b|\?"
)
"""What makes more of an answer than its yes or no."""
_DENIES = any_of(
    r"\b(?:no|not|nobody|none|nothing|never|nowhere|neither|nor|without|rather|prefer|stop|keep|kept|private\w*|inside|within|between|internal\w*|confiden\w*|leave|off|out of)\b|n't\b"
)


_SHARE_ABROAD = any_of(
    r"galite (?:tuo |jais? |mano zodziais )?(?:dalintis|dalytis|perduoti|pasidalinti)",
    r"(?:mozecie|mozna|prosze) (?:(?:sie|to|je|nimi|tym) )*(?:dzielic|podzielic|przekazac|przekazywac|udostepnic|udostepniac|podac dalej)(?: (?:sie|to|je|nimi|tym|dalej))*",
    r"(?:ihr |sie |man )?(?:durft|durfen|darf|konnt|konnen|kann)(?: ihr| sie| man)? (?:(?:es|sie|das|alles|meine worte) )?(?:gern |gerne )?(?:teilen|weitergeben|weiterreichen)",
    r"(?:vous pouvez|tu peux|on peut) (?:les? |la )?(?:partager|transmettre|communiquer)",
    r"(?:se )?(?:pueden?|podeis|podes) compartir(?:l[oa]s?)?|(?:voces? )?podem? (?:partilhar|compartilhar|passar)(?: tudo)?",
    r"(?:potete|si puo|puo) condivider(?:e|l[aei]|lo)|puteti (?:sa )?(?:le |o |il )?(?:da |dati )?(?:impartasi|impartasiti|distribui|distribuiti|mai departe)",
    r"(?:cewch|gallwch)(?: chi)?(?: ei| eu)? rannu|(?:jus )?varat (?:dalities|nodot)|(?:jullie |u )?(?:mogen|mag|mogt) (?:het |ze )?delen|(?:muzete|mozete) (?:to |je )?(?:sdilet|zdielat|dijeliti|podijeliti)",
)
"""That words may be passed on, in other languages: the whole of what stands behind a no to keeping them back."""


def bare_answer(cell: str, asks: str) -> str:
    """The yes or no alone of an answer to an objection to ``asks`` that says the same in words behind it; what says
    the contrary there, limits it, or is not understood stays with it.

    >>> [bare_answer(c, SHARE) for c in ("No - you can share them", "Yes - keep them inside the team", "No, share them")]
    ['No', 'Yes', 'No']
    >>> [bare_answer(c, SHARE) for c in ("No - keep them inside the team", "No - share them, but not with the council")]
    ['No - keep them inside the team', 'No - share them, but not with the council']
    >>> bare_answer("Yes (leave my name off)", NAME_TOO), bare_answer("No: you can use my name", NAME_TOO)
    ('Yes', 'No')
    """
    led = _LED.fullmatch(cell)
    polar = closed.stripped(fold(led["polar"])) if led else ""
    if led is None or polar not in closed.YES | closed.NO:
        return cell
    if polar in closed.NO and denied_with_leave(closed.stripped(fold(cell))):
        return "No"
    rest = fold(led["rest"])
    if len(rest.split()) > _LONGEST or _LIMITS.search(rest):
        return cell
    says = _permits(rest, asks)
    if says == "Yes" and polar in closed.NO and not _DENIES.search(rest):
        return "No"
    return "Yes" if says == "No" and polar in closed.YES else cell


def _permits(rest: str, asks: str) -> str:
    """Whether words permit what is asked for: ``Yes``, ``No``, or nothing that can be told."""
    meant = meaning_of(rest)
    if asks == SHARE:
        if _SHARE_ABROAD.fullmatch(rest):
            return "Yes"
        far = {TEAM_ONLY: "No", ANYONE: "Yes"}.get(meant.get(FAR, ""), "")
        return "No" if stays_inside(rest) else meant.get(SHARE, far)
    if asks == NAME_TOO:
        return {NAMED: "Yes", UNNAMED: "No"}.get(meant.get(QUOTE, ""), "")
    return meant.get(asks, "") if asks in (QUOTE, PHOTO) else ""
