# ruff: noqa: E501 – patterns are easier to check on one line
"""Question sheets: what hosts should ask, without anybody's answers."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from harvest.model.punctuation import asks
from harvest.readers.recognise.no_data.blanks import BLANK, RULED, left_blank

_TICKED = re.compile(r"[☑☒✅✓✔]|\[\s?[xX✓✔]\s?\]")
_PROMPT = re.compile(
    r"^\W*(?:prompts?|probes?(?: for\b[^:]{0,60}$)?|follow-?ups?|hosts?|facilitator|interviewer|moderator|open(?:ing|er)|warm-?up|ice-?breaker|clos(?:ing|e|er)|"
    r"wrap-?up|notes?|tips?|tim(?:e|ing)|materials?|instructions?|remember|"
    r"(?:(?:question|q|round|part|section)\s*\d{1,2}))\s*[:.)–-]",
    re.I,
)
_MINUTES_FOR_IT = re.compile(r"\s*[(\[][^()\[\]]{0,20}\d{1,3} ?(?:mins?|minutes?|m|\'|’)\W{0,3}[)\]]\W*$", re.I)
"""How long a question should take, behind it."""
_PART = re.compile(r"^\W*(?:\d{1,2}[.):]?|[A-H][.):])\s+(?:\S+\s){0,5}\S+$")
"""A part of a guide, under its number: ``3. A difficult day``."""
_ASKS_TO_TELL = re.compile(
    r"^\W*(?:(?:and|so|now),? )?(?:(?:please|can you|could you|would you) )?(?:tell (?:me|us)|describe|talk (?:me|us) through|think (?:of|about|back)|imagine|give (?:me|us) an example|walk me through)\b",
    re.I,
)
"""A question that is put as a request."""
_HEADS = re.compile(
    r"^\W*(?:introductions?|warm[ -]?up|background|ground rules|opening|closing|close|wrap[ -]?up|main questions?|core questions?|key questions?|final questions?|ending|thanks?|demographics|about you)\b[^.?!]{0,40}$",
    re.I,
)
_DIRECTS = re.compile(
    r"^\W*(?:please )?(?:thank|welcome|introduce|explain|go (?:through|over|round)|check|remind|read (?:out|aloud|the)|hand (?:out|over)|"
    r"collect|leave|switch|turn (?:on|off)|start (?:the|with)|stop (?:the|if)|ask (?:them|if|whether|about|each)|offer|give (?:them|out|each)|"
    r"make sure|ensure|allow|let (?:them|people)|do not|don['’]t|pause|show (?:them|the)|take (?:notes|the)|note (?:down|the|any)|use the|"
    r"tell them|invite|encourage|sign|keep (?:to|it|the))\b",
    re.I,
)
"""What a guide tells whoever asks to do."""
_NEARLY, _ASKED = 0.9, 0.2


def is_question_sheet(filled: Sequence[str], named: bool, long: float) -> bool:
    """Whether lines are what hosts should ask, and nobody's answers; ``named`` where the file is called so.

    >>> sheet = ["Please keep to time.", "1. What do you love here? (10 mins)", "2. What would you change? (5 mins)"]
    >>> is_question_sheet([*sheet, "Host: ______"], named=True, long=0)
    True
    """
    share = 1 / len(filled)
    asking = [
        asks(_MINUTES_FOR_IT.sub("", line)) or ("?" in line and _PROMPT.match(line) is not None) for line in filled
    ]
    asked = sum(asking) * share
    prompts = sum(1 for line, one in zip(filled, asking, strict=True) if not one and _PROMPT.match(line)) * share
    blanks = sum(1 for line, one in zip(filled, asking, strict=True) if not one and BLANK.search(line)) * share
    # Somebody filled it in.
    ticked = any(_TICKED.search(line) for line in filled)
    ruled = sum(1 for line in filled if RULED.search(line))
    left = zip(filled, asking, strict=True)
    return len(filled) >= 3 and (
        (ruled >= 3 and not ticked and all(one or left_blank(line) for line, one in left))
        or (asked >= 0.6 and long < 0.2)
        or (named and asked >= 0.3 and long < 0.3)
        or (named and asked >= _ASKED and not ticked and _only_guides(filled, asking))
        or (asked >= 0.4 and asked + prompts >= 0.75 and long < 0.2)
        or (asked >= 0.3 and blanks > 0 and asked + prompts + blanks >= 0.7 and long < 0.2 and not ticked)
    )


_TOLD_TO = re.compile(
    r"\W*(?:(?:if|when|once|as|wenn|falls|si|jeśli|os)\s.{3,40}|(?:then |you |host |please )?(?:say|ask|read(?: (?:out|aloud))?|do|explain|show|wait|pause|listen|"
    r"prompt|probe|tell(?: them)?|check|hand out|give out|remind|thank|close|open|welcome|intro(?:duce)?|note|repeat|offer|invite|begin|end|finish|remember|"
    r"sagen?|fragen?|vorlesen|warten|dire|demander|lire|attendre|decir|preguntar|leer|esperar|powiedz|zapytaj|przeczytaj|dweud|gofyn|darllen|zeg|vraag)"
    r"(?: (?:this|it|them|everyone|all|again|first|next|last|only|\d{1,2}))?)\W*",
    re.I,
)
"""What stands in a script before what a host is to say or do, as a name stands before what somebody said."""
_SAYS_I = re.compile(r"\b(?:I|I['’]\w+|[Mm]y|[Mm]e|[Ww]e|[Oo]ur)\b")


def is_script(labels: Collection[str], lines: Sequence[str]) -> bool:
    """Whether what begins turns tells a host what to do with them, and nobody answers in between.

    >>> is_script({"SAY", "ASK"}, ["SAY: Welcome.", "ASK: Who helped you?"]), is_script({"Ada", "ASK"}, ["Ada: Hi."])
    (True, False)
    >>> is_script({"SAY", "ASK"}, ["SAY: Welcome.", "ASK: Who helped you?", "An aunt."])
    False
    """
    if not labels or not all(map(_TOLD_TO.fullmatch, labels)):
        return False
    filled = [line for line in lines if line.strip()]
    asked = [after for line, after in zip(filled, filled[1:], strict=False) if _LABELLED.match(line) and asks(line)]
    answered = sum(1 for after in asked if not (_LABELLED.match(after) or asks(after) or _ASIDE.match(after)))
    own = any(_SAYS_I.search(line) for line in filled if not _LABELLED.match(line))
    return not own and 2 * answered <= len(asked)


_LABELLED = re.compile(r"^\W*[^:：]{2,60}[:：]")
_ASIDE = re.compile(r"\W{0,3}[(\[]")


def _only_guides(filled: Sequence[str], asking: Sequence[bool]) -> bool:
    """Whether hardly a line below the title is anything else than what a guide asks, prompts or directs."""
    odd = [line for line, one in zip(filled[1:], asking[1:], strict=True) if not one and not _is_of_guide(line)]
    return len(odd) <= (1 - _NEARLY) * len(filled)


def _is_of_guide(line: str) -> bool:
    """Whether a line is what a guide holds beside its questions: a prompt, a blank, the head of a part, a direction.

    >>> [_is_of_guide(line) for line in ("Probe: and then", "3. A hard day", "Switch off.", "I was born here.")]
    [True, True, True, False]
    """
    bare = _MINUTES_FOR_IT.sub("", line)
    shapes = (_PROMPT, BLANK, RULED, _PART, _DIRECTS, _HEADS, _ASKS_TO_TELL)
    return any(shape.search(bare) for shape in shapes) or bare != line
