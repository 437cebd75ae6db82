# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""What a small model, made from remarks that we wrote, thinks of a remark beside answers: does it limit them, or not.

A remark that no rule understands may still ask for something (“bin it”, “lose the ending”); then its writer waits.
One that surely tells of anything else (the bus, the heating, a lost scarf) is passed over. It runs without any library.
"""

from __future__ import annotations

import json
import re
from functools import lru_cache
from pathlib import Path
from typing import Any

from harvest.readers.permission.asks.learned import likelihood
from harvest.readers.permission.text import fold, remembered

REMARKS = Path(__file__).with_name("remarks.json")
"""Made by ``python -m bench.consent.train_remarks``."""
_TOKEN = re.compile(r"[a-z']+|\d+|[?!&/%]")
_BINDS, _ELSE, _KNOWN, _LONGEST = 0.65, 0.05, 0.5, 40
"""How likely a remark limits what was answered before its writer waits, and before it is passed over; of so many of its
words at least something is known, and so long it is at most."""
_OF_THE_YOUNG = re.compile(
    r"\b(?:ages?|aged|years?|yrs?|yo|born|dob|mums?|mam|mothers?|dads?|fathers?|parents?|nan|gran\w*|guardians?|carers?|sons?|"
    r"daughters?|child\w*|kids?|boys?|girls?|pupils?|school\w*|nursery|reception|sign\w*|initial\w*|under|minors?|teen\w*|"
    r"young\w*|ks\d|rang|phoned|called|e-?mail\w*|form|slip|sheet|consent\w*|permi\w+)\b|\d"
)
"""What may tell of a child, of whoever answered for somebody, or of another answer: that is for others to read."""

_ALL_OF_IT = re.compile(
    r"\b(?:yes|agree[ds]?|fine|ok|happy|no problem) (?:to|with) (?:all|everything|both|any)\b|^\W*(?:all|any|either) of (?:it|them)\W*$|"
    r"\breplac(?:es?|ing)\b|\bthis (?:one|form|slip) instead\b|\bignore (?:my|the|that|her|his) (?:first|other|earlier|old|last)\b"
)
"""What gives everything, or says which form counts: that is read elsewhere."""
_OF_WORDS = re.compile(
    r"\b(?:names?|named|nameless|quot\w*|print\w*|publi\w*|shar\w+|partners?|anon\w*|words?|stor(?:y|ies)|withdr\w*|use[ds]?|using|"
    r"wish\w*|chang\w*|codes?|instead|moved|care|careful\w*|identif\w*|tap(?:e|es|ed)|transcript\w*|recording|archiv\w*)\b"
)
"""What may be about the words after all, however it reads."""


def features_of_remark(text: str) -> list[str]:
    """Words, neighbours, neighbours of neighbours and pieces of longer words.

    >>> features_of_remark("Bin it")
    ['^', 'bin', 'it', '$', '^ bin', 'bin it', 'it $', '^~it', 'bin~$']
    """
    tokens = ["^", *("#" if t.isdigit() else t for t in _TOKEN.findall(fold(text))[:_LONGEST]), "$"]
    found = [*tokens, *(f"{a} {b}" for a, b in zip(tokens, tokens[1:], strict=False))]
    found += [f"{a}~{b}" for a, b in zip(tokens, tokens[2:], strict=False)]
    for token in tokens:
        if len(token) > 3:
            whole = f"<{token}>"
            found += ["@" + whole[n : n + 4] for n in range(len(whole) - 3)]
    return found


@lru_cache(maxsize=1)
def _model() -> tuple[float, dict[str, float]]:
    data: dict[str, Any] = json.loads(REMARKS.read_text("utf-8"))
    return data["intercept"], data["weights"]


@remembered
def judge_remark(text: str) -> float:
    """How likely a remark limits what may be done, from 0 to 1; 0.5 where too few of its words are known."""
    intercept, weights = _model()
    words = [token for token in _TOKEN.findall(fold(text)) if token.isalpha()]
    if not words or len(words) > _LONGEST or sum(word in weights for word in words) < _KNOWN * len(words):
        return 0.5
    total = intercept + sum(weights.get(feature, 0.0) for feature in {*features_of_remark(text)})
    return likelihood(total)


def may_bind(text: str) -> bool:
    """Whether a remark that nothing else understands may limit what was answered.

    >>> may_bind("please tear this one up"), may_bind("came by bus with Una")
    (True, False)
    """
    return len(text.split()) > 1 and judge_remark(text) > _BINDS and _ALL_OF_IT.search(fold(text)) is None


def tells_else(text: str) -> bool:
    """Whether a remark is surely about anything else than leave, and tells of no child either.

    >>> tells_else("no heating in the hall since Tuesday"), tells_else("no name please"), tells_else("aged 9")
    (True, False, False)
    """
    said = fold(text)
    return judge_remark(text) < _ELSE and _OF_THE_YOUNG.search(said) is None and _OF_WORDS.search(said) is None
