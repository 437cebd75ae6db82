# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""What a few words that are said of somebody answer to each question, and what of them is not understood."""

from __future__ import annotations

import re

from harvest.readers.consent_lists.answered.plain_remarks import of_reaching_alone
from harvest.readers.consent_lists.answered.terse import NAME, QUOTE, SHARE, terse
from harvest.readers.consent_lists.answered.waits import takes_back, waits
from harvest.readers.consent_lists.keys.meanings import NAMED, ONLY_PARTNERS, UNSURE, meaning_of, of_themselves
from harvest.readers.consent_lists.keys.meanings import QUOTE as M_QUOTE
from harvest.readers.leave.said import reads
from harvest.readers.leave.words_of_leave import NAMED as NAMED_SO
from harvest.readers.leave.words_of_leave import NAMELESS
from harvest.readers.lists_in_words.marks import in_order, with_codes, with_labels
from harvest.readers.lists_in_words.questions import PASSED, Asked
from harvest.readers.lists_in_words.said import (
    QUOTING,
    STRICT,
    UNSETTLED,
    Said,
    polarity,
    stricter,
)
from harvest.readers.permission.answered import closed
from harvest.readers.permission.answered.partners import for_some_alone
from harvest.readers.permission.answered.told_in_calls import with_pictures_refused, without_unchanged
from harvest.readers.permission.text import any_of, fold

_CLAUSES = re.compile(r"\s*(?:[;!?]|\.(?=\s|$)|,|\s[–—-]+\s|\b(?:and|but|though|although)\b|[()])\s*")
_ALL_OF_THEM = any_of(
    r"\b(?:to |with |for |on )?(?:all (?:of )?(?:it|them|three|four|two|five|this|that)|everything|the lot|both|all)\b"
)
_OF_NAME_ALONE = any_of(
    r"\b(?:leave|leaving|left|take|taking|taken|keep|keeping|kept|drop|withhold|do not (?:use|print|put|give|want)|don[\x27’]t (?:use|print|put|give|want)|(?:does|did) ?n(?:ot|[\x27’]t) want|not (?:to )?(?:use|print|give|put|with|want)|not(?= (?:my|her|his|their|the) name)|rather (?:we |you )?(?:did not|didn[\x27’]t|not) (?:use|print|give|put|have)|without|no|minus)\b (?:(?:the|a|any|her|his|their|my|your|own|full|real|first|last|using|of|with|to|see) ){0,3}(?:sur)?names?\b(?: (?:used|printed|given|on (?:it|them)|put|shown|attached|in (?:it|print)|to (?:it|be used)))*(?: (?:off|out|away|back|private))?(?: of it)?(?: (?:with|by|beside|next to|under|against) (?:(?:the|my|her|his|their|those|any of the) )?(?:words?|it|them|quotes?))?|\b(?:sur)?names? (?:(?:is|was|are|were|does|will|would|should|must|can)(?: not|n[\x27’]t)|won[\x27’]t|not) (?:(?:to|be|been|being|going|go|goes|put|printed|used|appear|given|shown|stand) ?)+\b(?: ?(?:on|in|into|by|next to|beside|with|to|anywhere))?\b(?: (?:it|this|them|that|anything|any of it|print))?|\b(?:sur)?names? (?:(?:was|were|is|are|be|to be|being) )?(?:left|leaving|taken|taking|kept|keeping|dropped|dropping|removed|removing|withheld)(?: (?:off|out|away|back))?"
)
"""What takes the name away and nothing else."""
_ASKED_BACK = re.compile(r"[^?]{1,16}\?+\W*")
"""A few words that end as a question, which is no answer."""
_TICK = re.compile(r"[✓✔✗✘☑☒☐✅❌]")


def judged(text: str, asked: Asked, topic: str = "") -> Said:
    """What words that are said of somebody answer, where ``topic`` is what a bare yes or no is about.

    >>> asked = Asked(("quote", "name", "share"), {"a": "quote", "b": "name", "c": "share"})
    >>> judged("(a) yes. (b) Better not as he works there. (c) yes.", asked).answers
    {'quote': 'Yes', 'name': 'No', 'share': 'Yes'}
    >>> judged("yes?", asked, "quote").answers
    {'quote': '?'}
    >>> judged("is happy with all three", asked).answers
    {'quote': 'Yes', 'name': 'Yes', 'share': 'Yes'}
    >>> sorted(judged("said we can print it but not with his name. Passing it on is fine by him", asked).answers.items())
    [('name', 'No'), ('quote', 'Yes'), ('share', 'Yes')]
    """
    found = Said()
    if topic and _ASKED_BACK.fullmatch(fold(text)):
        found.put(topic, UNSURE)  # “yes?”
        return found
    text = without_unchanged(with_pictures_refused(of_themselves(" ".join(text.split()))))
    if in_order(text, asked, found):
        return found
    text = with_labels(text, asked, found)
    text = with_codes(text, asked, found)
    for sentence in re.split(r"(?<=[.;!?])\s+", text):
        if sentence.strip(" .,;:–-()") and not of_reaching_alone(sentence):
            _in_words(sentence.strip(" ,;:–-"), asked, topic, found)
    if found.answers.get(QUOTE) == "No":
        found.answers.pop(NAME, None)
    return found


def without_name_alone(text: str) -> str | None:
    """What else permits something where words take the name away; None where they say anything else against a use.

    >>> [without_name_alone(t) for t in ("rang to say please don't use her name", "no name, no passing on")]
    ['', None]
    >>> without_name_alone("could we leave her name off after all, her sister isn't keen. The words are fine")
    'The words are fine'
    >>> without_name_alone("on second thoughts no name with her words")
    ''
    >>> without_name_alone("leave her and her name out") is None
    True
    """
    found = _OF_NAME_ALONE.search(fold(text))
    if found is None or len(fold(text)) != len(text):
        return None
    rest = _THOUGHT_AGAIN.sub(" ", f"{text[: found.start()]} , {text[found.end() :]}")
    if takes_back(rest) or waits(_STILL.sub(" ", rest)) or PASSED.search(fold(rest)):
        return None
    clauses = [clause for clause in _CLAUSES.split(rest) if clause.strip()]
    use = [c for c in clauses if QUOTING.search(fold(c)) or _BARE.match(closed.stripped(fold(c).strip()))]
    return ", ".join(use) if all(polarity(clause) == "Yes" for clause in use) else None


_THOUGHT_AGAIN = re.compile(
    r"\b(?:on (?:second|other) thoughts?|on reflection|(?:(?:has|have|had|having|[\w ]{0,12}['’](?:s|ve|d)) )?(?:thought (?:about it|it over|again)|slept on it))\b[\s,.:;–-]*",
    re.I,
)
_STILL = re.compile(r"\b(?:rather|prefer\w*|if|could we|would|now)\b", re.I)
_BARE = re.compile(r"(?:(?:yes|no|ok|okay|fine|happy|agreed?|can|may|said|says)\b|all\b|everything)")


def _in_words(text: str, asked: Asked, topic: str, found: Said) -> None:
    """The answers of what is said in words; what is not understood is kept as it stands."""
    said = fold(text)
    if _TICK.search(text) and not (QUOTING.search(said) or PASSED.search(said)):
        found.put(QUOTE, UNSURE)  # a tick, and nobody knows in which box
        return
    if (rest := without_name_alone(text)) is not None:
        found.put(NAME, "No")
        if rest:
            found.put(QUOTE, "Yes")
        return
    if takes_back(_OF_NAME_ALONE.sub(" ", said)):
        found.put(QUOTE, "No")
        found.rest.append(text)
        return
    if topic and not QUOTING.search(said):
        of = polarity(text)
        if of:
            found.put(topic, ONLY_PARTNERS if of == "Yes" and topic == SHARE and for_some_alone(text) else of)
            return
    if for_some_alone(text) and not QUOTING.search(said):
        found.put(SHARE, ONLY_PARTNERS)
        return
    if UNSETTLED.search(said) and not waits(text):
        found.open = True
    everything = _ALL_OF_THEM.search(said)
    if everything and len(said.split()) <= 8 and not QUOTING.search(said) and (of := polarity(text)) in ("Yes", "No"):
        for about in asked.order or (QUOTE,):
            found.put(about, of)
        return
    plain = terse(text, asked.order)
    if (
        plain.answers
        and not plain.rest
        and asked.order
        and QUOTE in plain.answers
        and len(plain.answers) == len(asked.order)
    ):
        for about, answer in plain.answers.items():
            found.put("share" if about == "far" else about, answer)
        return
    clauses = [c.strip() for c in _CLAUSES.split(text) if c.strip(' .,;:–-"“”')]
    passing = [c for c in clauses if PASSED.search(fold(c))]
    for clause in passing:
        of = polarity(clause)
        found.put(SHARE, ONLY_PARTNERS if of != "No" and for_some_alone(clause) else of)
        if of == "No" and QUOTING.search(PASSED.sub(" ", fold(clause))):
            found.put(QUOTE, "No")
    others = _without(text, passing) if passing else text
    if others.strip(" .,;:–-"):
        _of_quoting(others, asked, found)


def _is_named(text: str) -> bool:
    """Whether words speak of the name being used, and of nothing that keeps it back."""
    said = fold(text)
    return bool(NAMED_SO.search(said)) and not NAMELESS.search(said) and meaning_of(text).get(M_QUOTE) == NAMED


def _without(text: str, clauses: list[str]) -> str:
    for clause in clauses:
        text = text.replace(clause, " ", 1)
    return re.sub(r"(?:\b(?:and|but)\b|[,;.\s–—-])+$", "", re.sub(r"\s+([,.;])", r"\1", " ".join(text.split()))).strip(
        " ,;"
    )


def _of_quoting(text: str, asked: Asked, found: Said) -> None:
    """What is said of being quoted and of the name, as both ways of reading such words have it; the stricter holds."""
    said = fold(text)
    told = reads(text)
    if waits(text) and not (told.clear and told.permission.quotable and not told.permission.hold):
        found.rest.append(text)
        found.open = True
        if told.clear and told.permission.quotation == "no":
            found.put(QUOTE, "No")
        elif (plain := terse(text, asked.order)).answers.get(QUOTE) == "Yes":
            found.put(QUOTE, "Yes")
            found.put(NAME, plain.answers.get(NAME, ""))
        return
    plain = terse(text, asked.order)
    quote, name = plain.answers.get(QUOTE, ""), plain.answers.get(NAME, "")
    level = told.permission.quotation if told.clear and not told.permission.hold else ""
    if level == "no":
        found.put(QUOTE, "No" if not found.open or not UNSETTLED.search(said) else UNSURE)
        return
    if level in ("anonymous", "named"):
        found.put(QUOTE, stricter("Yes", quote) if quote in ("Yes", "No", UNSURE, "") else UNSURE)
        own = "Yes" if level == "named" or _is_named(text) else "No" if name != "Yes" and QUOTING.search(said) else ""
        if own != "No" or re.search(r"\bnam|anon|who\b|first|initial|as an? |called\b|[\"“]", said):
            found.put(NAME, stricter(own, name))
        elif name:
            found.put(NAME, name)
        return
    for about, answer in plain.answers.items():
        found.put(SHARE if about == "far" else about, answer if answer in STRICT else UNSURE)
    if not plain.answers or plain.rest:
        found.rest.append(text if not plain.answers else "; ".join(plain.rest))
