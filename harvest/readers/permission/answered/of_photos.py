# ruff: noqa: E501 – patterns are easier to check on one line
"""What an answer about photos says of the picture alone: who is in none, who else is, how or where they may be seen."""

from __future__ import annotations

from harvest.readers.permission.text import any_of

NOT_SHOWN = any_of(
    r"^(?:(?:i|we|she|he|they) )?(?:was|were|am|is|are)(?: not|n't)(?: \w+){0,2} (?:in (?:it|any|that|the (?:photo|picture)s?)|there|here|present|photographed|pictured)\b|"
    r"^not (?:in (?:it|any|the (?:photo|picture)s?)|there|present|photographed|pictured)\b|^no (?:photo|picture|photos|pictures) (?:taken|of me(?! please)|exist\w*)\b|^(?:none|nothing) taken\b|^not taken\b"
)
"""Who is in no picture has nothing to permit."""
SOMEBODY = any_of(
    r"\b(?:mum|mam|mom|dad|mother|father|parents?|guardian|carer|he|she|they|boy|girl|child|man|woman|lady|left|right|behind|front)\b"
)
"""Who in the picture did not agree, so that a person has to look which words are theirs."""
_SEEN = r"(?:hands?|back|backs?|back of (?:my |the |her |his )?heads?|feet|face|faces?|close.?ups?|groups?(?: (?:ones?|shots?|photos?|pictures?))?|crowds?|distance|far(?: away| off)?|behind|profile|side)"
OF_THE_PICTURE = any_of(
    rf"^(?:(?:yes|ok|no|fine)\W+)?(?:(?:but|just|only|in|from|if|at|as|of|a|the|my|her|his|part of) )*{_SEEN}(?:(?: (?:and|or|only|please|pls|ok|fine|ones?|in (?:it|them)))*)\W*$",
    rf"^(?:(?:yes|ok|fine)\W+)?(?:(?:but|and|please) )*(?:not|no) (?:(?:my|the|her|his|any|of|in|with) )*(?:{_SEEN}|(?:\w+ ){{0,3}}(?:one|ones|photo|picture|shot|selfie))(?: please)?\W*$",
)
"""How or in which picture somebody may be seen: ``group ones only``, ``not my face``, ``not the gate one``."""
