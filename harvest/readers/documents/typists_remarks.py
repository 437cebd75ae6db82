"""Lines in which whoever typed sheets up speaks: what could not be read, what stayed empty, who typed and when."""

from __future__ import annotations

import re

from harvest.readers.recognise.empty_answers import NOTED_ASIDE

_ASIDE = re.compile(rf"^\W{{0,9}}[\[(]\W{{0,9}}{NOTED_ASIDE}\W{{0,9}}[\])]\W{{0,9}}$", re.I)
_UNREAD = re.compile(
    r"^\W{0,9}[\[(]\W{0,9}(?:"
    r"(?:the |top |bottom |left |right |last |first |\d ){0,3}(?:corners?|edges?|lines?|words?|part|rest|side|"
    r"(?:\d{1,2} )?(?:sheet|scan|page|photo|card|(?:flip ?)?chart|poster|post-?it|slip)s?(?: [\w–-]{1,9})?) "
    r"(?:is |was |were )?(?:left )?(?:blank|empty|torn|ripped|missing|"
    r"cut off|faded|smudged|hidden|unreadable|lost)\b[^\[\]()]{0,60}|"
    r"(?:i |we )?(?:can['’]?t|cannot|could(?:n['’]t| not)) (?:read|make out|see)\b"
    r"[^\[\]()]{0,60}|(?:illegible|unreadable|unclear|smudged|blank|crossed out|drawing|doodle|word missing|torn|"
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
UNREAD = "remarks of whoever typed (what could not be read, what stayed empty)"


def is_typists_remark(text: str) -> bool:
    """Whether a line in brackets only says that whoever typed could not read what stood there, or that nothing did.

    >>> is_typists_remark("[can't read this one]"), is_typists_remark("(the ferry, in all weathers)")
    (True, False)
    >>> is_typists_remark("(ran out of time)"), is_typists_remark("no time for anything")
    (True, False)
    """
    return any(shape.match(text) for shape in (_UNREAD, _ASIDE)) or (len(text) <= 90 and _TYPED.match(text) is not None)
