# ruff: noqa: E501 – patterns and examples are easier to check on one line
"""How a presentation closes: thanks, whom to ask, when people meet again. Nobody's words."""

from __future__ import annotations

import re

from harvest.readers.recognise.dates import MONTH, WEEKDAY

_TITLE = re.compile(
    r"^\W*(?:(?:thank(?:s| you)|danke|vielen dank|merci|gracias|grazie|obrigad[oa]|dziękujemy|dziękuję|diolch|bedankt|tack)"
    r"\b.{0,30}|(?:any )?questions\W*|fragen\W*|des questions\W*|contacts?\W*|kontakt\w*\W*|the end\W*)$",
    re.I,
)
_REACHED = re.compile(
    r"^\W*(?:(?:(?:e-?mail|mail|phone|tel(?:ephone)?|telefon|mob(?:ile)?|whatsapp|web(?:site)?|contact|kontakt|write to|call|text|"
    r"follow us(?: on)?|facebook|instagram|insta|e-?bost|ffôn|gwefan|courriel|téléphone|correo|teléfono|strona|www)\W{0,3}|"
    r"(?:and|or|&|/|\||,|·|–|-)\s*)*(?:[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?:https?://|www\.)\S+|@[\w.]{3,30}|"
    r"\+?\(?\d[\d\s().–-]{7,18}\d)\s*)+\W*$",
    re.I,
)
_DAY = rf"(?:\d{{1,2}}(?:st|nd|rd|th|\.|er)?\s+(?:of\s+|de\s+)?{MONTH}|{MONTH}\s+\d{{1,2}}|\d{{1,2}}[./]\d{{1,2}}|{WEEKDAY})"
_ANNOUNCES = re.compile(
    r"^\W*(?:(?:the |our |your |das |die |der |le |la |el |y )?(?:next|nächste[rs]?|prochaine?s?|próxim[oa]s?|prossim[oa]|"
    r"następn[ey]|volgende|nästa)\s+(?:[^\W\d_]+\s?){1,4}|save the date|dates? for (?:your|the) diar(?:y|ies)|"
    rf"(?:y )?(?:cyfarfod|digwyddiad) nesaf)\s*(?:[:–—-]|(?<=\b(?:meeting|session))\s(?:is |on )+)\s*(?:.{{0,20}}\s)?{_DAY}\b.{{0,60}}$",
    re.I,
)
_SAYS_I = re.compile(r"\b(?:I|I['’]\w+|[Mm]e|[Mm]y)\b")
_WORDS = 16


def closes(title: str) -> bool:
    """Whether the title of a slide says that it closes a presentation.

    >>> closes("Thank you!"), closes("Danke"), closes("What we said about waiting")
    (True, True, False)
    """
    return _TITLE.match(title) is not None


def says_how_to_reach(line: str) -> bool:
    """Whether a line holds nothing but an address, a number or a page, and what it is.

    >>> says_how_to_reach("Email: plots@example.org"), says_how_to_reach("www.example.org | 0117 496 0123")
    (True, True)
    >>> says_how_to_reach("I wrote to plots@example.org twice"), says_how_to_reach("1971")
    (False, False)
    """
    return _REACHED.match(line) is not None


def announces(line: str) -> bool:
    """Whether a line only says when people meet next.

    >>> announces("Next supper: 1 November"), announces("Nächstes Treffen: Mittwoch, 19 Uhr")
    (True, True)
    >>> announces("Next year: my boy walks to school by himself"), announces("Next to the lock, on a Sunday, I felt at home")
    (False, False)
    >>> announces("Next meeting is on 4 May"), announces("Next to the lock on Sunday we swim")
    (True, False)
    """
    return len(line.split()) <= _WORDS and not _SAYS_I.search(line) and _ANNOUNCES.match(line) is not None
