"""How letters and mails begin: words of greeting in many languages, and lines that say to whom something is written."""

from __future__ import annotations

import re

GREETING = (
    r"(?:dear|hi|hiya|hello|hey|howdy|morning|afternoon|evening|good (?:morning|afternoon|evening|day)|greetings|"
    r"annwyl|helo|haia|shw?mae|su'?mae|bore da|p(?:ryn)?['’]?hawn da|noswaith dda|dia dhuit|halò|"
    r"hallo|liebe[rs]?|guten (?:tag|morgen|abend)|moin|servus|bonjour|bonsoir|salut|ch[eè]re?s?|hola|buen[oa]s \w+|"
    r"querid[oa]s?|estimad[oa]s?|ol[aá]|bo[am] (?:dia|tarde|noite)|car[oa]|ciao|buongiorno|gentile|"
    r"cze[sś][cć]|hej|siema|dzie[nń] dobry|dobry wiecz[oó]r|witaj\w*|szanown\w+|drog[ai]|drodzy|"
    r"beste|geachte|hoi|bun[aă]|merhaba|namaste|namaskar|sat sri akal|as?salaa?mu?[ -]?u?\s?'?alaikum|salaa?m|"
    r"привіт|привет|السلام عليكم|مرحبا)"
)
_CALLED = r"(?:[^\W\d_][\w'’.-]*|&|/)"
_GREETS = re.compile(rf"\W*{GREETING}\b(?:[ ,]+{_CALLED}){{0,5}}\s*[,!.–—-]*\W*", re.I)
_SAYS = re.compile(
    r"\b(?:yes|no|not|ok(?:ay)?|fine|happy|quot\w*|name[ds]?|tak|nie|ie|na|ja|nein|oui|non|s[iíì])\b", re.I
)


def greets(line: str) -> bool:
    """Whether a line greets somebody and says nothing else, so that whoever it names is only written to.

    >>> [greets(t) for t in ("Bore da Ewa,", "Hi Ada and Bo", "Dear all", "Hi Ada, fine to quote me", "Dear Bo: yes")]
    [True, True, True, False, False]
    """
    return _GREETS.fullmatch(line) is not None and _SAYS.search(line) is None
