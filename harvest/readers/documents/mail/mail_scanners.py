# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""What programs that look for viruses and spam write below a mail; nobody's words."""

from __future__ import annotations

import re

_MAIL = (
    r"(?:(?:this|the|your|incoming|outgoing) )?(?:e-?mail|message|mail|communication)(?: message)?|diese (?:e-?mail|nachricht)|"
    r"(?:ce (?:message|courriel|mail|courrier)|cet e-?mail|l['’]absence de virus dans ce courrier)(?: électronique)?|"
    r"est[ea] (?:correo|mensaje|mensagem|e-?mail)(?: (?:electrónico|eletrónic[oa]|eletrônic[oa]))?|"
    r"(?:questo messaggio|questa e-?mail)|(?:dit (?:bericht|e-?mailbericht)|deze e-?mail)|(?:ta|niniejsza) wiadomość(?: e-?mail)?|"
    r"(?:mae['’]r|sganiwyd|gwiriwyd)(?: y)? (?:neges|e-?bost)(?: hon| hwn)?|den här e-?posten|det här (?:e-?post)?meddelandet|"
    r"denne (?:e-?posten|e-?mail|meldingen)"
)
_HARM = r"(?:virus\w*|virws\w*|viren\w*|wirus\w*|vírus|malware|spam|threats?|dangerous|harmful|schadsoftware|firysau|feirysau|feirws)"
_LOOKED = (
    r"(?:scann?\w*|check\w*|swept|clean|certified|screened|protect\w*|found|verified|filter\w*|inspected|"
    r"geprüft|überprüft|gescannt|virenfrei|vérifié\w*|analysé\w*|analiza\w*|escanea\w*|verific\w*|controllat\w*|scansionat\w*|"
    r"gecontroleerd|gescand|sprawdzon\w*|przeskanowan\w*|sganio|gwirio|kontrollera\w*|genomsökt|skannet)"
)
_OF_A_MAIL = re.compile(rf"^\W*(?:{_MAIL})\b(?=.{{0,160}}\b{_HARM}\b)(?=.{{0,160}}\b{_LOOKED}\b)", re.I | re.S)
_OF_A_PROGRAM = re.compile(
    r"^\W*(?:no viru(?:s|ses) (?:was |were )?found in this (?:incoming |outgoing )?(?:message|e-?mail|mail)\b.{0,80}|"
    r"(?:(?:virus|malware|spam)[ -])?(?:scanned|checked|protected|filtered|secured|certified|cleaned) by (?:(?-i:[A-Z])[\w.®™-]*)(?: [\w.®™/:-]+){0,5}|"
    r"(?:this (?:e-?mail|message) (?:is|was|has been) )?(?:virus|malware|spam)[ -]?(?:free|checked|scanned)\b.{0,80}|"
    r"(?:this (?:e-?mail|message) (?:is|was|has been) )?(?:protected|secured|filtered) by (?:(?-i:[A-Z])[\w.®™-]*)(?: [\w.®™/:-]+){0,5}|"
    r"click (?:here|<?https?://\S+>?|this link|on this link) to report (?:this|it|the) (?:e-?mail|message)? ?(?:as spam|as junk)?.{0,60}|"
    r"(?:report|mark) this (?:e-?mail|message) as (?:spam|junk|phishing)\b.{0,60}|"
    r"checked by (?:avg|avast)\b.{0,80}|version: [\d.]+ / virus database: .{0,80}|libre de virus\.?.{0,60}|garanti sans virus\.?.{0,60}|"
    r"virenfrei\.?.{0,60}|mentes a vírusoktól.{0,60}|(?:wolne|wolna) od wirusów.{0,60})\W*$",
    re.I,
)
_OWN = re.compile(r"\b(?:I|I['’]\w+|we|my|our|us|me)\b", re.I)
_LONGEST = 400


def says_it_was_scanned(line: str) -> bool:
    """Whether a line of a mail is what a program says that looked for viruses or spam in it.

    >>> says_it_was_scanned("This message has been scanned for viruses and dangerous content by Postgate."), says_it_was_scanned("Scanned by Postgate")
    (True, True)
    >>> says_it_was_scanned("This email was checked by my daughter for the virus words."), says_it_was_scanned("Checked by nobody")
    (False, False)
    >>> says_it_was_scanned("Diese E-Mail wurde von Postgate auf Viren geprüft.")
    True
    """
    text = " ".join(line.split())
    if not text or len(text) > _LONGEST or _OWN.search(text):
        return False
    return _OF_A_MAIL.match(text) is not None or _OF_A_PROGRAM.match(text) is not None
