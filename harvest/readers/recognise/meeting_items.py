"""What all minutes hold beside what people said: who came, actions, the next meeting, in the languages of events."""

from __future__ import annotations

import re

OF_A_MEETING = "what all minutes hold (who came, actions, the next meeting)"
ITEM = re.compile(
    r"^\W*(?:(?:\d{1,2}|top ?\d{0,2})[.:)]?\s*)?(?:(?P<came>present|in attendance|attend(?:ees|ance)|those present|"
    r"anwesend(?:e)?|teilnehme(?:r|nde)(?:nde)?n?|présent(?:e)?s|participants?|presentes|presenti|asistentes|asistencia|"
    r"(?:yn )?bresennol|aanwezig(?:en)?|obecni|närvarande|tilstede|присутні)|(?P<away>apolog(?:y|ies)|entschuldigt|"
    r"abwesend|excusé(?:e)?s|ausentes|assenti|ymddiheuriadau|afwezig|nieobecni|frånvarande|відсутні)|"
    r"(?P<next>(?:date of )?(?:the )?next meeting|nächste(?:r)? (?:sitzung|termin|treffen)|"
    r"prochaine (?:réunion|séance)|próxima reunión|"
    r"prossima riunione|cyfarfod nesaf|volgende vergadering|następne spotkanie)|"
    r"(?P<rest>any other business|aob|"
    r"matters arising|verschiedenes|sonstiges|divers|questions diverses|ruegos y preguntas|varie|unrhyw fater arall|"
    r"rondvraag|sprawy różne)|"
    r"(?P<doing>actions?(?: points?| items?| list| log)?|decisions?|beschlüsse|décisions|aufgaben|"
    r"acuerdos|gweithredu|actiepunten)|(?P<open>welcome(?: and .{0,30})?|begrüßung|accueil|bienvenida|croeso|opening|"
    r"welkom)|(?P<close>close(?: of meeting)?|(?:the )?(?:meeting|chair) (?:was )?closed|clôture|schluss|cierre)|"
    r"(?P<money>finance|treasurer|kassenbericht|finances|tesorería)|"
    r"(?P<title>minutes\b|(?:meeting )?notes of (?:the|a)|"
    r"protokoll|niederschrift|compte[ -]rendu|procès[ -]verbal|acta\b|verbale\b|cofnodion|notulen|protokół|notes of))"
    r"(?=\W|$)",
    re.I,
)


def is_item_of_meeting(heading: str) -> bool:
    """Whether a heading is one that all minutes have, under which nobody tells anything.

    >>> is_item_of_meeting("5. Next meeting"), is_item_of_meeting("2. What has gone well")
    (True, False)
    """
    found = ITEM.match(heading[:80])
    return found is not None and found.group("rest") is None and found.group("title") is None
