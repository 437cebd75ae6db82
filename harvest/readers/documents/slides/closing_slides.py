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
    r"follow us(?: on)?|facebook|instagram|insta|e-?bost|ffôn|gwefan|courriel|téléphone|correo|teléfono|strona|www)\W{0,3}+|"
    r"(?:and|or|&|/|\||,|·|–|-)\s*)*(?:[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?:https?://|www\.)\S+|@[\w.]{3,30}|"
    r"\+?\(?\d[\d\s().–-]{7,18}\d)\s*)++\W*$",
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
_PAID = re.compile(
    r"^\W*(?:(?:(?:kindly|generously|proudly|jointly|part[- ]?|this (?:project|show|exhibition|book|event) (?:is|was)) ?){0,2}(?:funded|supported|sponsored|financed|made possible|commissioned|paid for)(?: and (?:funded|supported|delivered|hosted))? by|"
    r"with (?:(?:kind|generous|grateful) )?(?:thanks|funding|support|money|a grant) (?:to|from|of)|with the (?:kind |generous )?(?:support|help) of|(?:our )?(?:funders?|sponsors?|partners?)(?: and (?:partners?|funders?|sponsors?))?\s*:|in partnership with|a project (?:by|of|from)|"
    r"(?:part )?(?:funded|supported) (?:through|from) the|gefördert (?:von|durch|aus|vom)|mit (?:freundlicher )?unterstützung|finanziert (?:von|durch)|(?:co-?)?financé (?:par|avec)|avec le soutien|soutenu par|"
    r"(?:co-?)?financiado por|con (?:el apoyo|la financiación)|apoiado por|com o apoio|(?:co-?)?finanziato da|con il (?:sostegno|contributo)|(?:do|s|współ)finansowan[eoay]\w* (?:ze|przez|z)|ariennir gan|ariannwyd gan|noddwyd gan|cefnogwyd gan|"
    r"(?:mede )?gefinancierd door|met (?:steun|dank) (?:van|aan)|med stöd av|støttet af)\b.{2,160}$",
    re.I,
)
_THANKED = re.compile(
    r"^\W*(?:(?:many |with |a big |special |huge )*thanks?(?: you)?(?: so much| very much)?|danke|vielen dank|merci|gracias|grazie|obrigad[oa]|dziękujemy|diolch|bedankt|tack),? "
    r"(?:to|for|an|à|a|ai|dla|i|aan|till) (?:(?:all|everyone|everybody|each|every|our|the|of|alle[nr]?|unsere[nr]?|tou(?:s|tes)|nos|todos|todas|nuestros|tutti|bawb|wszystkim|onze) ?){1,4}(?:[^\W\d_]+ ?){0,4}"
    r"(?:photographers?|participants?|volunteers?|contributors?|story ?tellers|writers|artists|funders?|partners?|members|families|supporters?|helpers?|who (?:took part|came|shared|helped|contributed|made this)|taking part|coming|sharing|fotograf\w+|teilnehm\w+|photographes|participante?s|partecipanti|uczestni\w+)\b.{0,60}$",
    re.I,
)
_CREDIT_WORDS = 30


def thanks_or_funds(line: str) -> bool:
    """Whether a line thanks all who took part, or says who paid; nobody who came to an event speaks so.

    >>> thanks_or_funds("Thank you to all our photographers"), thanks_or_funds("Funded by the Reed Community Fund")
    (True, True)
    >>> thanks_or_funds("Thanks to the bus I got there"), thanks_or_funds("It was funded by my nan and her scones")
    (False, False)
    """
    short = len(line.split()) <= _CREDIT_WORDS and not _SAYS_I.search(line)
    return short and (_PAID.match(line) is not None or _THANKED.match(line) is not None)


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


def closes_with(line: str, *, last: bool) -> bool:
    """Whether a line only says how to reach those who present or, on the last slide, who is thanked, who paid for it
    and when people meet again."""
    return says_how_to_reach(line) or (last and (announces(line) or thanks_or_funds(line)))


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
