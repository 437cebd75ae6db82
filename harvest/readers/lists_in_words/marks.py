# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""Letters of questions, codes of a key and bare answers in order, taken out of what is said as the answers they are."""

from __future__ import annotations

import re
from collections.abc import Mapping

from harvest.model.calendar_words import MONTH
from harvest.readers.consent_lists.answered.terse import NAME, QUOTE, SHARE, terse
from harvest.readers.consent_lists.keys.list_keys import codes_in
from harvest.readers.consent_lists.keys.meanings import FAR, ONLY_PARTNERS, UNSURE, meaning_of
from harvest.readers.lists_in_words.questions import Asked
from harvest.readers.lists_in_words.said import QUOTING, STRICT, UNSETTLED, Said, of_meaning, polarity
from harvest.readers.permission.answered.credits import credit_of
from harvest.readers.permission.answered.partners import for_some_alone
from harvest.readers.permission.answered.plain_answers import CROSSES, EITHER, TICKS
from harvest.readers.permission.text import any_of, fold

_NOW = any_of(
    r"\b(?:now|instead|please|after all|chang\w+|rather|switch\w*|make (?:it|that|him|her|mine)|move\w*|prefers?)\b"
)


def with_labels(text: str, asked: Asked, found: Said) -> str:
    """What is said behind each letter or label of a question taken out of a text, as an answer to that question."""
    if not asked.labels:
        return text
    codes = "|".join(sorted((re.escape(code) for code in asked.labels), key=len, reverse=True))
    mark = re.compile(
        rf"(?:^|(?<=[\s,;.(]))(?:\((?P<one>{codes})\)|(?P<two>{codes})(?:\)|\s*[:=.]|\s+(?=(?:(?:{EITHER}|with|without|named|anon\w*)\b|[{TICKS}{CROSSES}])))|(?P<three>q ?(?:{codes}))\b(?: \w+)?\s*[:=.–-]?)\s*",
        re.I,
    )
    marks = list(mark.finditer(text))
    if not marks:
        return text
    ends = [*(m.start() for m in marks[1:]), len(text)]
    rest = [text[: marks[0].start()]]
    for one, end in zip(marks, ends, strict=True):
        code = (one["one"] or one["two"] or one["three"]).casefold()
        about = asked.labels.get(code) or asked.labels.get(code.replace("q", "").strip(), "")
        sentences = re.split(r"(?<=[.;!?])\s+", text[one.end() : end], maxsplit=1)
        said = polarity(sentences[0])
        if about == NAME and re.search(r"\bfirst\b|\binitials\b", fold(sentences[0])):
            said = "first name only"
        elif about == NAME and (credit := credit_of(fold(sentences[0]))):
            said = {"named": "Yes", "part": "first name only"}.get(credit, "No")
        elif about == QUOTE:
            found.put(NAME, terse(sentences[0]).answers.get(NAME, ""))
        if about == SHARE and for_some_alone(sentences[0]):
            said = ONLY_PARTNERS
        found.put(about, said or UNSURE)
        rest += sentences[1:]
    return " ".join(part.strip() for part in rest if part.strip(" .,;"))


def in_order(text: str, asked: Asked, found: Said) -> bool:
    """Whether a text is as many short answers as there were questions: ``yes, with name, no``."""
    pieces = [piece.strip(" .") for piece in re.split(r"\s*[,;/|]\s*", text.strip(" .")) if piece.strip(" .")]
    if len(pieces) < 2 or len(pieces) != len(asked.order):
        return False
    answers: dict[str, str] = {}
    for about, piece in zip(asked.order, pieces, strict=True):
        if len(piece.split()) > _SHORT:
            return False
        said = terse(piece).answers
        of = said.get(about) or ("" if set(said) - {QUOTE} else polarity(piece))
        if about == SHARE and for_some_alone(piece):
            of = ONLY_PARTNERS
        if not of:
            return False
        answers[about] = of if of in STRICT else UNSURE
    for about, of in answers.items():
        found.put(about, of)
    return True


_PIECES = re.compile(r"\s*(?:[,;()]|\.(?=\s|$)|\s[–—-]+\s|\band\b|\+|\s/\s)\s*")


def with_codes(text: str, asked: Asked, found: Said) -> str:
    """Codes of the key taken out of a text as the answers that they stand for."""
    if not asked.key:
        return text
    text = _each_for_itself(text, asked.key, found)
    rest: list[str] = []
    used: set[str] = set()
    if _both_marked(text, asked.key):
        found.put(QUOTE, UNSURE)
    for sentence in re.split(r"(?<=[.;!?])\s+", text):
        left = []
        for piece in _PIECES.split(sentence):
            bare = piece.strip(" .!()")
            codes, behind = codes_in(bare, asked.key) if bare else ([], "")
            if not codes and (moved := _moved_to(piece, asked.key)):
                codes, behind = [moved], ""
            if not codes or (behind and not _NOW.search(fold(behind))):
                mark = polarity(bare) if used and asked.marks and len(bare.split()) <= _SHORT else ""
                if mark and mark != UNSURE and not QUOTING.search(fold(bare)):
                    found.put(asked.marks, mark)
                elif used and asked.marks and (mark == UNSURE or UNSETTLED.search(fold(bare))):
                    found.put(asked.marks, UNSURE)
                elif bare:
                    left.append(piece)
                continue
            answers: dict[str, str] = {}
            for code in codes:
                for about, said in _meant(code, asked.key).items():
                    answers[about] = said if answers.get(about, said) == said else UNSURE
            if not answers:
                left.append(piece)
                continue
            for about, said in answers.items():
                found.put(about, said)
            used |= {*codes}
        if left:
            rest.append(", ".join(left))
    if used and any(
        not _DATED.search(text[one.end() :]) and one[0].casefold() in asked.key
        for one in _CODE.finditer(" ".join(rest))
    ):
        found.put(QUOTE, UNSURE)  # another code stands in what is not understood
    return ". ".join(rest)


def _meant(code: str, key: Mapping[str, str]) -> dict[str, str]:
    """What a code of a key answers; one for partners beside others that say who is quoted passes words on besides.

    >>> _meant("p", {"q": "may be quoted", "p": "may go to partners"}), _meant("p", {"p": "may go to partners"})
    ({'share': 'Yes'}, {'share': 'partners only'})
    """
    answers = of_meaning(key[code])
    if answers == {SHARE: ONLY_PARTNERS} and meaning_of(key[code]).get(FAR) == "partners":
        others = (of_meaning(meaning) for other, meaning in key.items() if other != code)
        return {SHARE: "Yes"} if any(QUOTE in said and SHARE not in said for said in others) else answers
    return answers


_CODE = re.compile(r"(?<![\w'’/:.-])(?:[A-Z]|\d)(?![\w'’/:-])")
_DATED = re.compile(r"^\s*(?:st|nd|rd|th)?\s*(?:of )?" + MONTH, re.I)
_SHORT = 4


def _each_for_itself(text: str, key: Mapping[str, str], found: Said) -> str:
    """Codes that permit one thing each, a minus refusing it (``Q -N S``), taken out of a text as answers."""
    about = {code: topic for code, meaning in key.items() if len(code) < 3 and (topic := _permits_one(meaning))}
    if len({*about.values()}) < 2:
        return text
    codes = "|".join(map(re.escape, about))
    run = re.match(rf"(?:[-–−+]?\s?(?:{codes})(?![\w'’])[\s,/+]*)+", text, re.I)
    if run is None or re.fullmatch(r"\W*\w+\W*", run[0]) and run.end() < len(text) and text[run.end()].islower():
        return text
    for sign, code in re.findall(rf"([-–−]?)\s?({codes})(?![\w'’])", run[0], re.I):
        found.put(about[code.casefold()], "No" if sign else "Yes")
    if QUOTE in about.values() and QUOTE not in found.answers:
        found.put(QUOTE, UNSURE)
    return text[run.end() :].strip(" ,;")


def _permits_one(meaning: str) -> str:
    """What a code permits that is about one thing alone: ``may be shared``; nothing for one that says no or more."""
    answers = of_meaning(meaning)
    if answers == {QUOTE: "Yes", NAME: "Yes"} and not re.search(r"\bquot|\bword|\bprint|\bus(?:e|ed)\b", fold(meaning)):
        return NAME
    return next(iter(answers)) if len(answers) == 1 and {*answers.values()} == {"Yes"} else ""


def _both_marked(text: str, key: Mapping[str, str]) -> bool:
    """Whether two codes of the key were marked, of which one was to be: ``A and C both ringed``."""
    said = {one[0].casefold() for one in _CODE.finditer(text) if one[0].casefold() in key}
    return len(said) > 1 and re.search(r"\b(?:both|ringed|circled|ticked|marked)\b", fold(text)) is not None


def _moved_to(piece: str, key: Mapping[str, str]) -> str:
    """The code to which words move somebody: ``on reflection B please``, ``would rather be a 2 now``."""
    said = re.findall(r"(?<![\w'’])[A-Z0-9]{1,2}(?![\w'’])", piece)
    known = [one.casefold() for one in said if one.casefold() in key]
    return known[0] if len({*known}) == 1 and _NOW.search(fold(piece)) else ""
