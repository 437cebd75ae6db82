"""What all minutes hold beside what people said: who came, actions, the next meeting, in the languages of events."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.recognise.no_data.agendas import OWN

OF_A_MEETING = "what all minutes hold (who came, actions, the next meeting)"
ITEM = re.compile(
    r"^\W*(?:(?:\d{1,2}|top ?\d{0,2})[.:)]?\s*)?(?:(?P<came>present|in attendance|attend(?:ees|ance)|those present|"
    r"anwesend(?:e)?|teilnehme(?:r|nde)(?:nde)?n?|présent(?:e)?s|participants?|presentes|presenti|asistentes|asistencia|"
    r"presennol|(?:yn )?bresennol|aanwezig(?:en)?|obecni|närvarande|tilstede|присутні)|"
    r"(?P<away>apolog(?:y|ies)|entschuldigt|abwesend|excusé(?:e)?s|ausentes|assenti|ymddiheuriadau|afwezig|nieobecni|frånvarande|відсутні)|"
    r"(?P<next>(?:date of )?(?:the )?next meeting|nächste[rs]? (?:sitzung|termin|treffen|besprechung)|"
    r"prochaine (?:réunion|séance)|próxima reunión|"
    r"prossima riunione|(?:dyddiad y )?cyfarfod nesaf|volgende vergadering|następne spotkanie)|"
    r"(?P<rest>any other business|aob|"
    r"matters arising|materion yn codi|verschiedenes|sonstiges|divers|questions diverses|ruegos y preguntas|varie|"
    r"unrhyw fater arall|"
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


_RESOLVED = re.compile(
    r"\b(?:it was (?:agreed|resolved|noted)|(?:proposed|seconded) by|"
    r"wurden? (?:.{1,40} )?(?:beschlossen|genehmigt|angenommen)|einstimmig|mehrheitlich|"
    r"zur kenntnis genommen|il (?:est|a été) (?:décidé|convenu|rappelé)|(?:est|sont) adoptée?s?|à l['’]unanimité|"
    r"se (?:acuerda|acordó|aprueba|aprobó)|por unanimidad|delibera-se|deliberou-se|"
    r"foi (?:aprovad|decidid|deliberad)[oa]|"
    r"por unanimidade|si (?:delibera|approva|decide di)|viene approvat[oa]|all['’]unanimità|"
    r"postanowiono|uchwalono|przyjęto|odnotowano|jednogłośnie|"
    r"penderfynwyd|cytunwyd|derbyniwyd|cynigiwyd|eiliwyd|nodwyd|adroddwyd|"
    r"(?:er is|wordt|is) (?:besloten|goedgekeurd)|met algemene stemmen)\b|"
    r"会议(?:决定|通过|决议)|一致通过|تقرر|قرر المجلس|بالإجماع|طے پایا|منظور کیا گیا|فیصلہ کیا گیا",
    re.I,
)
"""How minutes say what was resolved, and by nobody in particular."""
_HEADS, _MOTIONS = 4, 2


def are_a_committees(lines: Sequence[str]) -> bool:
    """Whether lines are minutes in any tongue: who came, three more heads that minutes have, and what was resolved.

    >>> came = ["Protokoll", "Anwesend: A. Ott, C. Uhl", "Entschuldigt: B. Lau", "Nächste Sitzung: 2. Mai"]
    >>> are_a_committees([*came, "Es wurde beschlossen, zu mähen.", "Der Bericht wurde genehmigt: einstimmig."])
    True
    >>> are_a_committees([*came, "Wir haben beschlossen zu bleiben.", "Das war einstimmig, und ich habe geweint."])
    False
    """
    heads = {found.lastgroup for line in lines if (found := ITEM.match(line[:80]))}
    motions = [line for line in lines if _RESOLVED.search(line)]
    impersonal = len(motions) >= _MOTIONS and not any(OWN.search(line) for line in motions)
    return impersonal and bool(heads & {"came", "away"}) and len(heads - {"open", "close"}) >= _HEADS
