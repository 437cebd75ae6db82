"""Signs that stand beside words in a cell (``✔ quote ✘ name``), put into the yes and no that they say."""

from __future__ import annotations

import re

from harvest.readers.consent_lists.heads.purposes import purposes_of
from harvest.readers.permission.text import fold

_YES, _NO = "✔✓✅👍", "✘✗❌👎🚫"
_SIGN = re.compile(rf"[{_YES}{_NO}]")
_AROUND, _BETWEEN = " \t,;:/|–-\n\ufe0f", re.compile(r"[\n☐☑☒]")
_DENIES = re.compile(r"\b(?:no|not|never|without|don'?t|only|but|anon\w*|unnamed|yes|means|stands for|is)\b|[=:]")
_BOTH = re.compile(
    r"(?:ticked and crossed|crossed and ticked|both (?:are )?(?:ticked|crossed|ringed|circled|marked)|"
    r"both (?:boxes|answers)|(?:ticked|ringed|circled|marked|put|said) both|(?:both )?y(?:es)? (?:and|&|\+) no?)"
    r"(?:,? both)?(?: (?:ticked|ringed|circled|marked|crossed))?\W*"
)
"""Two answers to one question, which is none."""


def words_of_signs(cell: str, head: str = "") -> str:
    """A cell with an answer behind each of the words that stand beside a sign; any other as it is.

    What only says again what its heading asks is the answer alone.

    >>> words_of_signs("✘ partner organisations", "Passing on"), words_of_signs("✘ partners", "Quote?")
    ('no', 'partners: no')
    >>> words_of_signs("✔ quote ✘ name"), words_of_signs("words ✅, partners ❌"), words_of_signs("✘ partners")
    ('quote: yes; name: no', 'words: yes; partners: no', 'partners: no')
    >>> words_of_signs("✔ = may be quoted"), words_of_signs("✔ means yes")
    ('✔ = may be quoted', '✔ means yes')
    >>> words_of_signs("ticked and crossed, both")
    '?'
    >>> words_of_signs("Y and N both ringed")
    '?'
    >>> words_of_signs("✔"), words_of_signs("✘ no name"), words_of_signs("👍 yes but no name")
    ('✔', '✘ no name', '👍 yes but no name')
    """
    signs = _SIGN.findall(cell)
    if not signs:
        return "?" if _BOTH.fullmatch(fold(cell)) else cell
    words = [part.strip(_AROUND) for part in _SIGN.split(cell)]
    for beside, apart in ((words[1:], words[0]), (words[:-1], words[-1])):
        if re.search(r"\w", apart) or not all(map(_is_said, beside)):
            continue
        pairs = [(said, "yes" if sign in _YES else "no") for said, sign in zip(beside, signs, strict=True)]
        if len(pairs) == 1 and head and purposes_of(fold(head)) == purposes_of(fold(pairs[0][0])):
            return pairs[0][1]
        if all(re.search(r"[^\W\d_]{3}", said) and not _DENIES.search(fold(said)) for said, _ in pairs):
            return "; ".join(f"{said}: {answer}" for said, answer in pairs)
    return cell


def _is_said(words: str) -> bool:
    """Whether words on a line of their own stand beside a sign."""
    return bool(re.search(r"[^\W\d_]", words)) and not _BETWEEN.search(words)
