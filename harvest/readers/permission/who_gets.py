# ruff: noqa: E501 – patterns are easier to check on one line
"""Questions that name somebody else who may read or have words: a yes to them passes words on, and prints nothing."""

from __future__ import annotations

import re

from harvest.readers.permission.text import any_of

_GETS = re.compile(
    r"^\W*(?:\d{1,2}\W+|[a-h][.)]\W+)?(?:(?:and|can|may|could|shall|should|might|is it|are you|would you be|ok(?:ay)?|fine|happy|all right|alright|if|for|that|with|also) )*"
    r"(?P<who>[^\W\d_][\w'’.,&()/ -]{2,60}?) (?:(?:can|may|could|might|to|also|please|be allowed to) )*"
    r"(?:read|see|have|get|hear|look at|receive|use|(?:be )?(?:sent|given|shown|passed)) (?:a copy of )?"
    r"(?:it|them|this|these|that|those|mine|a copy|(?:my|your|the) (?:words?|story|answers?|comments?|notes)|what (?:i|you|we|was) ?(?:\w+ )?(?:said|say|told(?: you| us)?|wrote|put)?)(?: too| as well)?\W*$"
)
_OURS = any_of(
    r"^(?:we|you|i|us|it|they|he|she|this|that|my|mine|your|yours|words?|names?|who|what|which|how|where|when|whether|did|do|does)\b|\b(?:our|your|this)\b|"
    r"\b(?:team|project|organisers?|evaluators?|researchers?|facilitators?|volunteers?|staff|steering|core|working) ?(?:group|team)?$|\b(?:any|every)(?:one|body)\b|\b(?:people|public|others?|world|nobody|no one|press|papers?|readers?)\b|\b(?:me|you|we|us|i|they|team)\b|\b(?:not|n['’]t|dont|never|please|only|without|no|nor|if|unless|do|does|did|want\w*|like|rather)\b"
)
"""Whoever asks, those who told it, and everybody are no body that words are passed on to."""


def gets_words(text: str) -> bool:
    """Whether a folded question asks whether somebody by name may read or have what was said.

    >>> [gets_words(t) for t in ("tai glanrhyd (housing) can read what i said", "can the college have them?")]
    [True, True]
    >>> [gets_words(t) for t in ("you can read what i said", "anyone can see it", "can our team use it?", "can we have it?")]
    [False, False, False, False]
    >>> gets_words("please do not use my story"), gets_words("i do not want the council to have it")
    (False, False)
    """
    found = _GETS.match(text) if len(text) <= _LONGEST and _MAY.search(text) else None
    return found is not None and len(found["who"].split()) <= _WHO and not _OURS.search(found["who"])


_LONGEST, _WHO = 160, 7
_MAY = re.compile(r"\b(?:can|may|could|might|shall|should|ok(?:ay)?|happy|fine|allowed)\b")
