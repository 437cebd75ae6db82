"""What headings ask in words of another language, and the remarks that speak of it in the same words.

A remark in English is understood or is none of leave; in other languages much is not. One that takes up the words of
the questions (*citeren* … *wil niet geciteerd worden*) is about leave, whatever it says: whoever it stands at waits.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from harvest.readers.consent_lists.heads.in_languages import in_english
from harvest.readers.permission.text import fold

_SHORTEST, _LONG, _STEM, _STEM_OF_LONG = 4, 7, 4, 5
_ENGLISH = re.compile(
    r"\b(?:quot\w*|words?|names?|named|naming|shar\w+|print\w*|publish\w*|use[ds]?|pass\w*|permi\w+|consent\w*|allow\w*|agree\w*|credit\w*|"
    r"may|can|could|ok(?:ay)?|happy|you|your|they|their|we|our|my|with|without|the|and|or|if|not?)\b"
)
_EVERYWHERE = re.compile(r"partners?|info\w*|report\w*|organi\w*|forum\w*|text\w*|publi[ck]\w*")
"""Words of many languages that say nothing of what is asked."""


def asked_words(heads: Iterable[str]) -> frozenset[str]:
    """The words of headings that ask in another language than English.

    >>> sorted(asked_words(["Citeren?", "Delen met partners?"])), asked_words(["Quote?", "Forwarding"])
    (['citeren', 'delen'], frozenset())
    """
    told = [fold(head) for head in heads]
    return frozenset(
        word
        for head in (told if not any(map(_ENGLISH.search, told)) else ())
        for word in re.findall(r"[^\W\d_]+", head)
        if len(word) >= _SHORTEST and not _EVERYWHERE.fullmatch(word)
    )


def takes_up(remark: str, asked: Iterable[str]) -> bool:
    """Whether a remark speaks of what was asked, in its words, and is not understood.

    >>> asked = asked_words(["Citeren?", "Naam erbij?", "Delen?"])
    >>> takes_up("wil toch niet geciteerd worden", asked), takes_up("neemt koekjes mee", asked)
    (True, False)
    """
    stems = {word[: _STEM_OF_LONG if len(word) > _LONG else _STEM] for word in asked}
    said = re.findall(r"[^\W\d_]+", fold(remark)) if stems else []
    return not in_english(remark) and any(stem in word for stem in stems for word in said)
