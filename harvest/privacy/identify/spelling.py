"""What the letters of a word tell: a slip of the pen, two words in one, a trade mark."""

from __future__ import annotations

import re
import string
from functools import lru_cache

from harvest.privacy.identify.lexicon import word_set
from harvest.privacy.identify.vocabulary import first_name, words

_LEADS = word_set("poly multi mini micro cyber eco bio tele auto inter photo")
_INNER = re.compile(
    r"^(?!(?:Mc|Mac|Nic|Mhic|Fitz|De|Di|Da|Du|Des|Del|Della|Dela|La|Le|Lo|Van|Von|Vander|Ap|Ab|Al|El|Bin|Ben|St|Ni|Ui|"
    r"O)[A-Z])"
    r"[A-Z][^\W\d_A-Z]+[A-Z]"
)


@lru_cache(maxsize=4096)
def misspelt(key: str) -> bool:
    """Whether one letter makes it a common word: then it is a slip and no name.

    >>> misspelt("gorup"), misspelt("kowalczyk")
    (True, False)
    """
    known = words().ordinary
    if len(key) > 24:
        return True
    cut = [(key[:i], key[i:]) for i in range(len(key) + 1)]
    near = [a + b[1:] for a, b in cut if b] + [a + b[1] + b[0] + b[2:] for a, b in cut if len(b) > 1]
    if any(known.get(n, 0) >= 5 for n in near):
        return True
    letters = string.ascii_lowercase
    return any(known.get(a + c + b, 0) >= 6 or known.get(a + c + b[1:], 0) >= 6 for a, b in cut for c in letters)


@lru_cache(maxsize=4096)
def is_compound(key: str) -> bool:
    """Whether a word that no list knows is two ordinary ones in the plural: "polytunnels".

    >>> is_compound("polytunnels"), is_compound("marrable")
    (True, False)
    """
    known = words().ordinary
    if not key.endswith("s") or key in words().last or key in words().first:
        return False
    return any(known.get(key[k:], 0) >= 4 and (key[:k] in known or key[:k] in _LEADS) for k in range(3, len(key) - 4))


def is_brand(word: str) -> bool:
    """Whether a word with a capital has capitals inside as no name has.

    >>> is_brand("FareShare"), is_brand("MacAskill"), is_brand("MaryAnn")
    (True, False, False)
    """
    inner = _INNER.match(word)
    if inner is None:
        return False
    cut = inner.end() - 1
    return first_name(word[:cut].lower()) < 8 or first_name(word[cut:].lower()) < 3


_ENDINGS = ("ization", "isation", "izing", "ising", "izers", "isers", "izer", "iser", "ized", "ised", "izes", "ises")
_MADE = (
    "ingly",
    "iness",
    "ability",
    "ness",
    "less",
    "able",
    "wards",
    "wise",
    "like",
    "hood",
    "ship",
    "ings",
    "ing",
    "ers",
)
_BEGUN = (
    "un",
    "re",
    "non",
    "over",
    "under",
    "out",
    "pre",
    "mis",
    "anti",
    "self",
    "semi",
    "inter",
    "micro",
    "mega",
    "super",
)


@lru_cache(maxsize=4096)
def is_derived(key: str) -> bool:
    """Whether a word that no list knows is made of ordinary ones: "unmute", "incentivising", "chickenhouse".

    >>> [is_derived(w) for w in ("unmute", "incentivising", "chickenhouse", "greenways", "kowalczyk", "holroyd")]
    [True, True, True, True, False, False]
    """
    known = words().ordinary
    if key in words().last or key in words().first or len(key) < 5:
        return False
    if any(key.startswith(b) and len(key) - len(b) > 3 and known.get(key[len(b) :], 0) >= 4 for b in _BEGUN):
        return True
    for end in (*_ENDINGS, *_MADE):
        stem = key[: -len(end)] if key.endswith(end) else ""
        if len(stem) > 3 and any(known.get(stem + e, 0) >= 4 for e in ("", "e", "y")):
            return True
    whole = key[:-1] if key.endswith("s") else key
    return any(
        known.get(w[k:], 0) >= 5 and known.get(w[:k], 0) >= 5 for w in {key, whole} for k in range(4, len(w) - 3)
    )
