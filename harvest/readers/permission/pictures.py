"""Answers under a heading that asks for a photo and nothing else: what they limit is the photo."""

from __future__ import annotations

from harvest.readers.permission.text import any_of, fold

_MORE = any_of(
    r"\b(?:quot\w*|words?|names?|named|us(?:e|ed|ing)|print\w*|publish\w*|shar(?:e|ed|ing)|sa(?:y|id|ys)|child\w*|kids?|under|ask\w*|"
    r"mum|mam|dad|mother|father|parents?|carer|guardian|consent\w*|permi\w+|agree\w*|withdr\w*|wait\w*|delete\w*|remove\w*|"
    r"anything|nothing|everything|any|none|stor(?:y|ies)|anonym\w*)\b"
)
_LIMITS = any_of(
    r"^(?:yes |ok |okay |fine )?(?:but )?(?:only )?"
    r"(?:with|without|from|back|side|hands?|face|crop\w*|blur\w*|group|if you must)\b|"
    r"\b(?:faces?|head|hands?|behind|blur\w*|crop\w*|distance)\b"
)


def of_the_picture(answer: str) -> bool:
    """Whether an answer that was not understood limits the photo alone: the words wait for none of it.

    >>> of_the_picture("with my van"), of_the_picture("back of head only"), of_the_picture("ask my mum")
    (True, True, False)
    >>> of_the_picture("ما بدي"), of_the_picture("rather not at all")
    (False, False)
    """
    text = fold(answer)
    return text.isascii() and _LIMITS.search(text) is not None and _MORE.search(text) is None
