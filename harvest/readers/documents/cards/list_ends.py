# ruff: noqa: E501 – patterns and examples are easier to check on one line
"""How whoever typed a list up begins and ends it: “End of cards”, “Two were blank”, “Please keep your pledge!”."""

from __future__ import annotations

import re

from harvest.readers.recognise.dates import MONTH, WEEKDAY

HEADS = "what organisers wrote over a list (place, day, thanks)"
CARDS = (
    r"(?:cards?|slips?|lea(?:f|ves)|notes?|post-?its?|stickies|forms?|sheets?|postcards?|tags?|pledges?|promises|wishes|dreams?|comments?|answers?|responses?|messages?|"
    r"captions?|quotes?|photos?|stories|letters?|flip ?charts?|ribbons?|bunting|pegs?|stones?|hearts?|stars?|feathers?|petals?|apples?|clouds?|bricks?|"
    r"karten|zettel|blätter|wünsche|versprechen|cartes|feuilles|mots|tarjetas|hojas|fichas|kart(?:ki|ek)?|liści|biglietti|foglie|kaarten|blaadjes|cardiau|dail)"
)
_NUMBER = r"(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|some|a few|a couple|none|most|the rest|another|the others?|eine?r?|zwei|drei|deux|trois|dos|tres|dwie|trzy|dwa)"
_END = re.compile(
    rf"^\W*(?:(?:the )?end of (?:the |our |these |all )*(?:\w+ ){{0,1}}(?:{CARDS}|list|wall|tree|board|box|transcript|document|page|file|section|table|notes)|"
    rf"(?:no more|that was the last of the|those were the last|last of the) {CARDS}|"
    rf"(?:ende|fin|final|koniec|fine|einde|diwedd) (?:der|des|de las|de los|de la|de|delle|dei|van de|y|yr) (?:{CARDS}|liste?|lista|lijst|rhestr)|"
    rf"(?:these|those) (?:were|are) all (?:of )?(?:the |our )?{CARDS}(?: (?:we (?:got|had|have)|that came (?:in|back)))?)\W*$",
    re.I,
)
"""What closes a list of what people wrote."""
_STATE = (
    r"(?:blank|empty|unreadable|illegible|unsigned|torn|missing|not signed|unnamed|anonymous|just (?:a )?(?:drawings?|scribbles?|doodles?|hearts?|smil(?:ey|ie)s?)|only (?:a )?(?:drawings?|scribbles?|doodles?)|"
    r"(?:too )?(?:wet|faded|smudged|rude)(?: to (?:read|type|copy))?|duplicates?|repeats?|leer|unleserlich|vides?|illisibles?|vacías?|en blanco|ilegibles?|pust[eya]|nieczyteln[eya]|leeg|gwag)"
)
_BLANK = re.compile(
    rf"^\W*(?:(?:and|plus|there (?:were|was)) )?{_NUMBER}(?: (?:more|other|others))?(?: (?:of (?:them|these|those|the {CARDS})|{CARDS}))? (?:(?:were|was|are|is|came back|came in|had been|waren|war|sind|étaient|sont|estaban|były|waren|oedd) )(?:left |all |completely |just )?{_STATE}\W*$",
    re.I,
)
"""How many were empty, or could not be read."""
_TO_ALL = re.compile(
    rf"^\W*(?:please|kindly|remember to|don['’]?t forget to|bitte|merci de|por favor|prosimy|cofiwch)\s[^.?!]{{0,40}}\b(?:your|the|these|their|this|ihr\w*|vos|sus?|swoje) (?:{CARDS}|pledge|promise|word|wish|story|wall|tree|board|list)\b[^.?!]{{0,40}}\W*$|"
    r"^\W*(?:thank you|thanks|diolch|danke|merci|gracias|dziękujemy)(?: so much| very much| yn fawr| to)? (?:(?:to |for )?(?:everyone|everybody|all who|all of you|coming|joining|taking part|your|each|pledging|dreaming|sharing|i bawb)\b[^?]{0,60})$",
    re.I,
)
"""What organisers write over a wall to everybody who comes."""
_SAYS_I = re.compile(r"\b(?:I|I['’]\w+|[Mm]e|[Mm]y|[Mm]ine|[Ww]e|[Oo]ur|[Uu]s)\b")
_SENTENCE = re.compile(r"(?<=[.!?;])\s+")
_DAY = re.compile(
    rf"\b(?:\d{{1,2}}(?:st|nd|rd|th|\.|er)?\s+(?:of\s+|de\s+)?{MONTH}|{MONTH}\s+\d{{1,2}}|\d{{1,2}}[./]\d{{1,2}}|{WEEKDAY})\b",
    re.I,
)
_PLACE = 9


def ends_a_list(sentence: str) -> bool:
    """Whether a sentence only closes a list that somebody typed up, or says how many were empty.

    >>> ends_a_list("End of leaves."), ends_a_list("Two were blank."), ends_a_list("3 cards came back blank")
    (True, True, True)
    >>> ends_a_list("The end of the pier"), ends_a_list("Two were lost at sea"), ends_a_list("End of the road for us")
    (False, False, False)
    """
    return _END.match(sentence) is not None or _BLANK.match(sentence) is not None


def heads_a_list(text: str) -> bool:
    """Whether a line over a list only says where and when it hung, and asks everybody something or thanks them.

    >>> heads_a_list("Corn Exchange, 3 May. Please keep your promise!"), heads_a_list("Thank you to everyone who came")
    (True, True)
    >>> heads_a_list("Please keep the bus. I need it."), heads_a_list("Corn Exchange, 3 May")
    (False, False)
    """
    sentences = [one for one in _SENTENCE.split(text.strip()) if one.strip(" .!")]
    asked = [one for one in sentences if _TO_ALL.match(one)]
    rest = [one for one in sentences if one not in asked]
    placed = all(len(one.split()) <= _PLACE and _DAY.search(one) and not _SAYS_I.search(one) for one in rest)
    return bool(asked) and placed and not any(_SAYS_I.search(one) for one in asked)
