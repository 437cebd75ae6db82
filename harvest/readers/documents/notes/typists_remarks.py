# ruff: noqa: E501 – patterns are easier to check on one line
"""Lines in which whoever typed sheets up speaks: what could not be read, what stayed empty, who typed and when."""

from __future__ import annotations

import re

from harvest.readers.documents.cards.list_ends import ends_a_list
from harvest.readers.documents.notes.sheet_remarks import tells_of_the_sheet
from harvest.readers.recognise.columns.empty_answers import NOTED_ASIDE
from harvest.readers.recognise.dates import plain_digits
from harvest.readers.recognise.sheets import SHEETS

_ASIDE = re.compile(rf"^\W{{0,9}}[\[(]\W{{0,9}}{NOTED_ASIDE}\W{{0,9}}[\])]\W{{0,9}}$", re.I)
COLLECTED = "when the texts were collected"
_COLLECTED = re.compile(
    r"^\W*(?:(?:these|the|all|our)\s+)?(?:(?:stories|texts|words|cards|dreams|interviews|memories|voices)\s+)?(?:(?:were|was)\s+)?"
    r"(?:collected|gathered|recorded|compiled|noted down|written down|gesammelt|aufgezeichnet|"
    r"recueillie?s?|collectée?s?|enregistrée?s?|recogid[oa]s?|recopilad[oa]s?|grabad[oa]s?|raccolt[eio]|registrat[eio]|recolhid[oa]s|"
    r"zebran[eo]|spisan[eo]|nagran[eo]|casgl(?:wyd|u)|recordiwyd|verzameld|opgetekend|insaml(?:at|ade)|indsamlet|toplandı|adunate|"
    r"зібран[оі]|записан[оі]|собран[оы])\s*"
    r"(?:[:：–—-]|\s(?:in|im|en|entre|zwischen|nel|w|yn|rhwng|i|during|between|over|on|am|le|em|у|в)(?=\s))\s*"
    r"(?:[^\s.!?]+\s){0,6}20\d\d\W*$",
    re.I,
)
"""When the texts were collected, in the languages of Latin and Cyrillic letters."""
_LABELLED = re.compile(
    r"^\W{0,3}(?:[^\s:：\d]+\s?){1,4}[:：]\s?(?:(?:\d{1,2}\.?\s)?(?:[^\s\d]+\s){1,3}20\d\d|20\d\d\s\d{1,2})\W{0,3}$"
)
"""A label, a colon, and a month and year, in any script."""
_UNREAD = re.compile(
    r"^\W{0,9}[\[(]\W{0,9}(?:"
    r"(?:the |top |bottom |left |right |last |first |\d ){0,3}(?:corners?|edges?|lines?|words?|part|rest|side|"
    r"(?:\d{1,2} )?(?:sheet|scan|page|photo|card|(?:flip ?)?chart|poster|post-?it|slip)s?(?: [\w–-]{1,9})?) "
    r"(?:is |was |were )?(?:left )?(?:blank|empty|torn|ripped|missing|"
    r"cut off|faded|smudged|hidden|unreadable|lost)\b[^\[\]()]{0,60}|"
    r"(?:i |we )?(?:can['’]?t|cannot|could(?:n['’]t| not)) (?:read|make out|see)\b"
    r"[^\[\]()]{0,60}|(?:(?:(?:also|and|plus|oh),? )?(?:there(?:['’]?s| (?:is|was|are|were))|(?:some(?:one|body)|they) "
    r"(?:drew|drawn|did|added|stuck on)) )?(?:(?:an?|one|some|also|lots of|very|really|big|little|small|nice|lovely|good|\d) ){0,4}"
    r"(?:drawings?|doodles?|sketch(?:es)?|scribbles?|stickers?|stick (?:man|men|figures?)|smil(?:ey|ie)s?|squiggles?|zeichnung(?:en)?|dessins?|dibujos?|"
    r"rysun(?:ek|ki)|tekening(?:en)?)\b[^\[\]()]{0,90}|(?:illegible|unreadable|unclear|smudged|blank|crossed out|word missing|torn|"
    r"(?:photo(?:graph)?s?|pictures?|foto|bild|zdjęcie|llun)\s+(?:of|attached|taken|from|von|vom|z|o|de|du|missing|\d)|"
    r"see (?:photo|picture|over|back|sheet)|arrows? (?:to|from|pointing|between)|continued|unleserlich|illisible|"
    r"ilegible|nieczytelne|annarllenadwy)\b"
    r"[^\[\]()]{0,60})[\])]\W{0,9}$",
    re.I,
)
_TYPED = re.compile(
    r"^\W*(?:(?:page|seite|página|pagina|strona|sida|side|tudalen|bladzijde|сторінка|страница)\s*\d{1,4}"
    r"(?:\s*(?:of|/|von|de|sur|di|van|z|av|o)\s*\d{1,4})?|"
    r"(?:(?:and |all )?(?:typed|written|copied|word-processed)(?: up| out)?|transcribed) (?:by|from|off)\b"
    r"(?:\b(?-i:[A-Z])\.|[^.!?]){0,60}|"
    r"(?:(?:our|all|the) )?(?:flip ?charts?|notes|sheets|post-?its|posters)\W{1,4}(?:as )?"
    r"(?:typed|written|copied)(?: up| out)?\b[^!?]{0,50}|"
    r"(?:abgetippt|abgeschrieben|getippt|transkribiert|zusammengetragen)\s+(?:von|aus)\b[^!?]{0,60}|"
    r"(?:saisie?s?|tapée?s?|retranscrite?s?|transcrit[oae]s?|digitad[oa]s?|mecanografiad[oa]s?|trascritt[oaei])\s+"
    r"(?:par|por|da)\b[^!?]{0,60}|(?:przepisał[ay]?|spisał[ay]?|teipiwyd gan|uitgetypt door|renskrivet av|avskrivet av)"
    r"\s*:?\s[^!?]{1,60}|"
    r"(?:\d{1,2} |one )?(?:sheet|page|card|(?:flip ?)?chart|poster)s?(?: \d{1,2})? (?:is|was|were) (?:left )?blank\b"
    r"[^!?]{0,40}|"
    r"(?-i:[A-Z])\.?(?-i:[A-Z])\.?(?:(?-i:[A-Z])\.?)?,? (?:\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?|"
    r"\d{1,2}(?:st|nd|rd|th)? [^\W\d_]{3,9}(?: \d{2,4})?))\W*$",
    re.I,
)
"""What whoever typed the sheets wrote below them: a page of so many, which was empty, who typed and when."""
_OF_SHEETS = r"(?:originals?|(?:original )?(?:flip[ -]?charts?|sheets|post-?its|stickies))"
_KEPT = re.compile(
    r"^\W*(?:(?:photo(?:graph)?s|pictures|scans|copies|images) (?:of|from) (?:all |the |our |these )*"
    rf"{_OF_SHEETS}|(?:(?:the|all|our) )*(?:originals|original (?:{SHEETS}|cards|boards)))\b(?!['’])\W*"
    r"(?:(?:are|is|were|will be|can be|have been)\s)?(?:also |now |all )*"
    r"(?:(?:kept|stored|saved|filed|found|held|available|uploaded|attached|with|in|on|at|see|from)\b[^?!]{0,60}|$)|"
    rf"^\W*(?:(?:the|all|our) )*{_OF_SHEETS}\s(?:are|were|have been)\s(?:now |all )*"
    r"(?:filed|archived|uploaded)\b[^?!]{0,60}$|"
    r"^\W*(?:(?:die )?(?:fotos|bilder|scans) (?:der|von den) (?:originale?n?|plakate|flip ?charts|blätter)|"
    r"(?:die )?originale)\s(?:sind|liegen|hängen|gibt es)\b[^?!]{0,60}$|"
    r"^\W*(?:(?:les )?photos des (?:originaux|affiches|feuilles)|(?:les )?originaux)\s(?:sont|se trouvent)\b"
    r"[^?!]{0,60}$",
    re.I,
)
"""Where the sheets themselves are, or pictures of them."""
UNREAD = "remarks of whoever typed (what could not be read, what stayed empty)"


def is_typists_remark(text: str) -> bool:
    """Whether a line in brackets only says that whoever typed could not read what stood there, or that nothing did.

    >>> is_typists_remark("[can't read this one]"), is_typists_remark("(the ferry, in all weathers)")
    (True, False)
    >>> is_typists_remark("(ran out of time)"), is_typists_remark("no time for anything")
    (True, False)
    >>> is_typists_remark("Photos of the originals are in the loft"), is_typists_remark("Photos of us are here")
    (True, False)
    """
    typed = len(text) <= _SHORT and (ends_a_list(text) or any(shape.match(text) for shape in (_TYPED, _KEPT)))
    in_brackets = text.strip()[:1] in "([" and text.strip()[-1:] in ")]" and tells_of_the_sheet(text)
    return typed or in_brackets or any(shape.match(text) for shape in (_UNREAD, _ASIDE))


def says_when_collected(text: str, *, at_head: bool = False) -> bool:
    """Whether a line only says when texts were collected; ``at_head``, under a title, any label may stand before that.

    >>> says_when_collected("Collected: September 2025"), says_when_collected("Moved in: March 1990")
    (True, False)
    >>> says_when_collected("Collected rain in this barrel since 2019"), says_when_collected("Gesammelt im Mai 2025")
    (False, True)
    >>> says_when_collected("Kerätty: syyskuu 2025", at_head=True), says_when_collected("ਇਕੱਠੀਆਂ: ਅਗਸਤ 2024")
    (True, True)
    """
    if len(text) > _LONGEST:
        return False
    if _COLLECTED.match(text):
        return True
    foreign = not _LATIN.search(text)
    return (at_head or foreign) and _LABELLED.match(plain_digits(text.translate(_OF_HAN))) is not None


_LONGEST, _SHORT = 80, 90
_OF_HAN = str.maketrans("年月", "  ")
_LATIN = re.compile(r"[A-Za-zÀ-ÿ]")
