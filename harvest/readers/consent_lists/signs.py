"""Signs that stand beside words in a cell (``✔ quote ✘ name``), put into the yes and no that they say."""

from __future__ import annotations

import re

from harvest.readers.consent_lists.columns import purposes_of
from harvest.readers.permission.text import fold

_YES, _NO = "✔✓✅👍", "✘✗❌👎🚫"
_SIGN = rf"[{_YES}{_NO}]\ufe0f?"
_WORDS = rf"[^{_YES}{_NO}☐☑☒\ufe0f\n]*[^\W\d_][^{_YES}{_NO}☐☑☒\ufe0f\n]*"
_BEFORE = re.compile(rf"(?P<sign>{_SIGN})\s*(?P<words>{_WORDS})")
_BEHIND = re.compile(rf"(?P<words>{_WORDS}?)\s*(?P<sign>{_SIGN})")
_DENIES = re.compile(r"\b(?:no|not|never|without|don'?t|only|but|anon\w*|unnamed|yes|means|stands for|is)\b|[=:]")


def words_of_signs(cell: str, head: str = "") -> str:
    """A cell with an answer behind each of the words that stand beside a sign; any other as it is.

    What only says again what its heading asks is the answer alone.

    >>> words_of_signs("✘ partner organisations", "Passing on"), words_of_signs("✘ partners", "Quote?")
    ('no', 'partners: no')
    >>> words_of_signs("✔ quote ✘ name"), words_of_signs("words ✅, partners ❌"), words_of_signs("✘ partners")
    ('quote: yes; name: no', 'words: yes; partners: no', 'partners: no')
    >>> words_of_signs("✔ = may be quoted"), words_of_signs("✔ means yes")
    ('✔ = may be quoted', '✔ means yes')
    >>> words_of_signs("✔"), words_of_signs("✘ no name"), words_of_signs("👍 yes but no name")
    ('✔', '✘ no name', '👍 yes but no name')
    """
    for shape in (_BEFORE, _BEHIND):
        found = list(shape.finditer(cell))
        if found and not re.search(r"\w", shape.sub(" ", cell)):
            pairs = [(m["words"].strip(" ,;:/|–-"), "yes" if m["sign"][0] in _YES else "no") for m in found]
            if len(pairs) == 1 and head and purposes_of(fold(head)) == purposes_of(fold(pairs[0][0])):
                return pairs[0][1]
            if all(re.search(r"[^\W\d_]{3}", words) and not _DENIES.search(fold(words)) for words, _ in pairs):
                return "; ".join(f"{words}: {said}" for words, said in pairs)
    return cell
