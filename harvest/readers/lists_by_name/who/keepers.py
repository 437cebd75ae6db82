# ruff: noqa: E501 – patterns are easier to check on one line
"""Who keeps a list, or is written to in a mail that is pasted into it: nothing is said of what they permit."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.model.calendar_words import MONTH
from harvest.readers.greetings import GREETING
from harvest.readers.recognise.columns.days_in_cells import TIME_BEHIND, says_when
from harvest.readers.recognise.talk.calling import RANG_OR_WROTE

_NOTES = (
    r"(?:phone |telephone |desk |door |my )?(?:notes?|notebook|log|list|records?|calls?|messages?|diary|jottings|tally|"
    r"(?:things? |points? )?to remember|reminders?|what came in)"
)
_NAME = r"[A-ZÀ-Þ][\w'’.-]*(?: [A-ZÀ-Þ][\w'’.-]*){0,2}"
_DAY = (
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:night|morning|evening|afternoon|late))?|"
    r"\d{1,2}(?:st|nd|rd|th)? " + MONTH + r"[a-z]*(?: \d{2,4})?"
)
_KEPT_BY = re.compile(
    rf"^\W*(?:[^.:!?\n]{{0,60}}\b)?(?i:{_NOTES})\b[^.:!?\n]{{0,40}}?"
    rf"(?:\(\W*(?:(?:by|from|kept by) )?{_NAME}(?:, [^()]{{3,30}})?\W*\)|"
    rf"\s*[,–—-]\s*(?:(?:by|from|kept by) )?{_NAME}|\s(?:by|kept by) {_NAME})\W*$|"
    rf"^\W*(?:[^.:!?\n]{{0,60}}\s[,–—-]\s*)?{_NAME}['’]s (?i:{_NOTES})\W*$|"
    rf"^{_NAME}, (?i:{_DAY})"
    r"(?=[.:]\s.*=)|"
    rf"^[^.:!?\n]{{0,60}}\b(?i:typed|copied|written|entered|put) (?i:(?:up|in|out) )?[^.:!?()\n]{{0,30}}"
    rf"\((?:(?:by|from) )?{_NAME}\)(?=\W*$|[.:])|"
    rf"^[^.:!?()\n]{{0,60}}\((?i:copied|typed|kept|written|taken down)(?i: (?:up|out|in|down))? by {_NAME}"
    r"(?: [^()]{3,60})?\)\W*$|"
    rf"^[^.:!?\n]{{0,60}}\b(?i:typed|copied|entered|written)(?i: (?:up|out|in))(?:(?!\b(?i:from|for|of|about)\b)[^.:!?()\n]){{0,30}}?\s*[,–—-]\s*(?:(?i:by) )?{_NAME}\W*$|"
    rf"^\W*(?i:phone|telephone|calls|voice ?mails?|answerphone|messages?)\b[^.:!?\n]{{0,30}}\(\W*(?:(?i:by|from|kept by) )?{_NAME}\W*\)\W*$|"
    rf"^[^.:!?\n]{{0,80}}\b(?i:typed|copied|written|taken)(?i: (?:up|out|in|down))?(?: [\w/]{{1,9}}){{0,4}} (?i:by) {_NAME}(?:,? (?i:on |{_DAY})[^.:!?\n]{{0,20}})?\W*$|"
    r"^[^.:!?\n]{0,60}\b(?i:typed|copied|written|entered|put) (?i:(?:up|in|out) )?[^.:!?()\n]{0,30}?\b[A-Z]{2,3}"
    r"(?=\W*$|[.:])"
)
"""The head of notes with whose they are: *Phone notes (Dawn)*, *Changes since the café - Shona's notes*."""
_GREETED = re.compile(rf"(?:^|(?<=[\"“‘])|(?<=[:.!?] ))(?i:{GREETING})\s+{_NAME}\s*[,!–—-]\s*(?=\S)")
_CALLED = re.compile(
    rf"(?<=[\"“])\s*{_NAME}\s*,\s*"
    rf"(?=(?:(?:it['’]?s|this is) )?{_NAME} here\b|I\b|(?:can|could|please|it|this|just|sorry|about|no)\b)"
)
"""Who is spoken to at the head of a message that is copied in: *"Dawn, Bo here. I slept on it …"*."""
_PLAIN = r"[A-ZÀ-Þ][\w-]+(?: [A-ZÀ-Þ][\w-]+)?"
_RANG_FOR = re.compile(
    rf"\b{_PLAIN} (?:{RANG_OR_WROTE}|came in|popped in|stopped me)(?: \w+)?"
    rf"(?:,? \(|, )(?P<whom>{_PLAIN})['’]s? (?:\w+ )?"
    r"(?:daughter|son|wife|husband|partner|mum|mam|mother|dad|father|sister|brother|niece|nephew|carer|neighbour|granddaughter|grandson)\)?"
    r"(?:[.,:;]\s*|\s+(?:to say|says|said)\s+)"
)
"""Who rang for somebody else, which is said of these: ``Linda rang (Wilf Orr's daughter). He wants it taken out``."""
_NUMBER = re.compile(
    r"\b(?:(?:his|her|their|my|the|mobile|phone|tel|home|new) )*(?:no|nr|num)\b\.?:? ?\(?\+?\d[\d ()-]{6,16}(?!\w)",
    re.IGNORECASE,
)
"""A telephone's number, before which *no.* refuses nothing."""
_TAKEN_BY = re.compile(
    rf"\s*\((?:(?:{_NAME}|[A-Z]{{2,3}}) )?(?i:took|taken|answered|wrote|noted)(?: (?i:the|this|it|down|call|message|note|phone))*"
    rf"(?:,? (?:by )?(?:{_NAME}|[A-Z]{{2,3}}))?\)"
)
"""Who took a call, in brackets behind who rang: ``Ada rang (took the call, CH)``."""
_DONE_ELSEWHERE = re.compile(
    r"(?:^|(?<=[.!?]\s))[^.!?\n]{2,80}?\b(?:did|filled|have done|had done|done) (?:it|theirs|the form|this|one)(?: in)?(?: already)?\b[^.!?\n]{0,60}?\b(?:so|and) (?:i|we) (?:did not|didn['’]t|have not|haven['’]t)(?: also)? (?:ask|asked)(?: (?:them|him|her))?(?: again)?[.!]?\s*",
    re.IGNORECASE,
)
"""Who answered by another way and was not asked here: ``Ada did it on her phone, so I did not ask her again.``"""
_ANSWERED = re.compile(
    r"(?:^|(?<=[.!?]\s))(?:i )?(?:told|assured|promised) (?:her|him|them)(?: that)? (?:no|yes|of course(?: not)?|not to worry|no problem|no bother|that['’]s (?:absolutely |all )?fine)"
    r"(?:,? (?:it (?:isn['’]t|is not|won['’]t(?: be)?|will not(?: be)?|wasn['’]t|does not|doesn['’]t)|of course(?: not)?))?[.!]\s*",
    re.IGNORECASE,
)
"""What whoever took a call answered, and not who rang: ``Told her no, it isn't.``"""
_TO_CHANGE = re.compile(
    r"\s*(?:->|→|=>|>>)\s*(?:i(?:'ll| will) )?(?:change|update|amend|alter|mark|correct|put)\b[^.;!?]{0,30}\b(?:lists?|forms?|sheets?|register|slips?|spreadsheet)\b[^.;!?\n]{0,12}[.!]?$",
    re.IGNORECASE,
)
"""What whoever keeps the notes has to change by them: ``-> change on Dawn's list``."""
_NOTHING_ELSE = re.compile(
    r"(?<=[.!?] )(?:(?:we|i|she|he|they) (?:did not|didn['’]t|have not|haven['’]t) (?:talk|speak|discuss|mention|say|ask)(?:ed|ken)?(?: (?:about|of|for|her|him|them))* (?:anything|nothing) else|"
    r"(?:nothing|no ?thing) (?:else|more) (?:was )?(?:discussed|said|asked|mentioned|spoken (?:of|about)|talked about)|that was all(?: (?:she|he|they) (?:said|wanted|asked))?)[.!]?(?=\s|$)",
    re.I,
)
"""That no more was told in a call: ``We did not talk about anything else.``"""
_DATED_BY = re.compile(rf"^\W*(?P<when>[^–—:]{{3,40}}?)\s[–—-]\s*{_NAME}\W*$")
_GOT_IN_TOUCH = re.compile(
    rf"^\W*(?!(?:I|We|He|She|They)\b){_NAME}(?: \([^)]*\))? (?:{RANG_OR_WROTE}|came|popped|stopped|caught|says?|said)\b"
)
"""Who took down what others told them on the telephone, behind the day: ``Tues 13 Oct - Dawn``."""
_LOOK = 3
"""So many lines at the top may say whose notes they are."""


def without_keepers(lines: Sequence[str]) -> list[str]:
    """The lines without a head that says whose notes they are, and without whom a mail greets that is pasted in.

    >>> without_keepers(["Phone notes (Dawn)", "Ada rang, fine to quote.", 'Bo wrote: "Dear Dawn, no quotes please"'])
    ['Ada rang, fine to quote.', 'Bo wrote: "no quotes please"']
    >>> without_keepers(['Text from Bo, word for word: "Dawn, Bo here. No quotes please."'])
    ['Text from Bo, word for word: "Bo here. No quotes please."']
    >>> without_keepers(["Paper slips, typed up Sunday (Dev). tick = yes, x = no"])
    ['tick = yes, x = no']
    >>> without_keepers(["PHONE BOOK (copied by Dawn for the project folder)", "Ada rang, fine to quote."])
    ['Ada rang, fine to quote.']
    >>> without_keepers(["Ada rang, fine to print. Her no. 01632 960196"])
    ['Ada rang, fine to print. ']
    >>> without_keepers(["Paper slips (people without the QR code), typed by Dawn 18 Oct"])
    []
    >>> without_keepers(["PAPER SLIPS out of the tin, typed up Mon 12 Oct by Pat", "y = yes"])
    ['y = yes']
    >>> without_keepers(["Slips, typed up Sunday 11th – Dawn", "y = yes"]), without_keepers(["Typed up from the phone - Ada"])
    (['y = yes'], ['Typed up from the phone - Ada'])
    >>> without_keepers(["Phone, w/c 12 Oct  (MT)", "Ada rang, fine to quote."])
    ['Ada rang, fine to quote.']
    >>> without_keepers(["typed up Sunday 13/9 PA. I have put what was ringed."])
    ['I have put what was ringed.']
    >>> without_keepers(["", "", "", "Fri 16 Oct. Linda rang (Wilf Orr's daughter). He wants it out."])[-1]
    'Fri 16 Oct. Wilf Orr: He wants it out.'
    >>> without_keepers(["", "", "", "Ada rang the office (took the call, CH). She wants it out."])[-1]
    'Ada rang the office. She wants it out.'
    >>> without_keepers(["", "", "", "I asked each by mouth. Ada and Bo did it on their telephone so I did not ask them again."])[-1]
    'I asked each by mouth. '
    >>> without_keepers(["", "", "", "Ada rang to check her name is not on it. Told her no, it isn't. Told her we would take it out."])[-1]
    'Ada rang to check her name is not on it. Told her we would take it out.'
    >>> without_keepers(["Tues 13 Oct, 10.20ish - Dawn", "", "Ada rang, fine to quote."]), without_keepers(["3 Oct - Ada", "fine"])
    (['', 'Ada rang, fine to quote.'], ['3 Oct - Ada', 'fine'])
    >>> without_keepers(["", "", "", "Ada rang. Without her name now. -> change on Dawn's list"])[-1]
    'Ada rang. Without her name now.'
    >>> without_keepers(["Permissions for Ada Obi", "Ada's list says yes"])
    ['Permissions for Ada Obi', "Ada's list says yes"]
    """
    kept = [
        _KEPT_BY.sub("", line).lstrip(" .:") if n < _LOOK and _KEPT_BY.match(line) else line
        for n, line in enumerate(lines)
    ]
    kept = ["" if _took_down(lines, n) else line for n, line in enumerate(kept)]
    kept = [line for n, line in enumerate(kept) if line.strip(" .") or not lines[n].strip()]
    for nobodys in (_NOTHING_ELSE, _TO_CHANGE, _DONE_ELSEWHERE, _ANSWERED, _TAKEN_BY, _NUMBER, _GREETED, _CALLED):
        kept = [nobodys.sub("", line) for line in kept]
    return [_RANG_FOR.sub(r"\g<whom>: ", line) for line in kept]


def _took_down(lines: Sequence[str], n: int) -> bool:
    """Whether a line says no more than when, and who took down what others told that are named right below."""
    by = _DATED_BY.match(lines[n])
    if by is None or not says_when(TIME_BEHIND.sub(" ", by["when"])):
        return False
    below = next((line for line in lines[n + 1 :] if line.strip()), "")
    return _GOT_IN_TOUCH.match(below) is not None
