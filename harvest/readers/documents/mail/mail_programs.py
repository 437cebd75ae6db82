"""Mails that a program wrote: automatic replies, and reports that a mail could not be delivered."""

from __future__ import annotations

import re

REPLY = "this is an automatic reply, nobody's words."
SENT = "a program sent this by itself, nobody's words."
REPORT = "a mail server wrote this about another mail, nobody's words."
_REPLY = re.compile(
    r"^\W*(?:auto(?:matic)?[- ]?(?:reply|response)|out of (?:the )?office|automatische antwort|abwesenheitsnotiz|"
    r"réponse automatique|respuesta automática|resposta automática|risposta automatica|automatisch antwoord|"
    r"autosvar|automatisk svar|odpowiedź automatyczna|ateb awtomatig)\b",
    re.I,
)
_SERVER = re.compile(r"\b(?:mailer-daemon|postmaster)@|<MicrosoftExchange[0-9a-f]{8,}@", re.I)


def by_a_program(sender: str, subject: str, *, submitted: str = "", holds: str = "") -> str:
    """Why a mail is nobody's words, by its head (``Auto-Submitted``, ``Content-Type``); empty where a person wrote it.

    >>> by_a_program("Mail System <MAILER-DAEMON@example.org>", "Undelivered mail")
    "a mail server wrote this about another mail, nobody's words."
    >>> by_a_program("Ada <ada@example.org>", "Re: the office", submitted="no")
    ''
    """
    if _SERVER.search(sender) or "multipart/report" in holds.lower():
        return REPORT
    submitted = submitted.strip().lower()
    if _REPLY.match(subject) or submitted.startswith("auto-replied"):
        return REPLY
    return SENT if submitted.startswith("auto-") else ""
