"""What became of a pledge, in the words of a column, a label or a board: kept, changed, let go, or still open."""

from __future__ import annotations

import re
from collections.abc import Iterable

from harvest.model import PledgeState

_KEPT = (
    r"kept|(?:all )?done|complete(?:d)?|yes|y|achieved|finished|delivered|did it|fulfilled|met|happened|"
    r"✓|✔|✅|☑|100 ?%|"
    r"(?:still )?(?:doing it|going strong)|up and running|"
    r"erledigt|gehalten|fertig|eingehalten|abgeschlossen|gemacht|ja|umgesetzt|tenu(?:e|s)?|fait(?:e|s)?|réalisé(?:e|s)?|"
    r"terminé(?:e|s)?|accompli(?:e|s)?|oui|hecho|hecha|cumplid[oa]|terminad[oa]|realizad[oa]|sí|"
    r"zrobione|zrobion[ay]|dotrzyman[aey]|ukończon[aey]|wykonan[aey]|gotowe|tak|fatto|mantenut[oa]|completat[oa]|sì|"
    r"feito|feita|cumprid[oa]|concluíd[oa]|sim|gedaan|klaar|gehouden|voltooid|klart?|hållet|"
    r"wedi(?:['’]i)? (?:wneud|gadw)|"
    r"виконано|зроблено"
)
_CHANGED = (
    r"changed?|amended|different(?:ly)?|partly|partially|moved|postponed|delayed|put (?:off|back)|rescheduled|"
    r"re-?planned|"
    r"swapped|replaced|adapted|revised|"
    r"geändert|verändert|verschoben|angepasst|teilweise|modifié(?:e|s)?|changé(?:e|s)?|reporté(?:e|s)?|décalé(?:e|s)?|"
    r"cambiad[oa]|modificad[oa]|aplazad[oa]|pospuest[oa]|zmienion[aey]|zmiana|przełożon[aey]|przesunięt[aey]|"
    r"cambiat[oa]|modificat[oa]|rimandat[oa]|rinviat[oa]|alterad[oa]|mudad[oa]|adiad[oa]|gewijzigd|veranderd|uitgesteld|"
    r"ändrat|uppskjutet|wedi(?:['’]i)? newid|wedi(?:['’]i)? symud|змінено|перенесено"
)
_LET_GO = (
    r"let(?:ting)? (?:it )?go|dropp(?:ed|ing)|cancel(?:l?ed)|not going (?:to happen|ahead)|not happening|withdrawn|"
    r"no longer|"
    r"abandoned|gave up|giv(?:en|ing) (?:it )?up|stopped|won['’]t (?:happen|be)|will not happen|called off|"
    r"losgelassen|fallen ?gelassen|aufgegeben|abgesagt|gestrichen|zurückgezogen|abandonné(?:e|s)?|annulé(?:e|s)?|"
    r"laissé(?:e|s)? tomber|lâché(?:e|s)?|abandonad[oa]|cancelad[oa]|anulad[oa]|dejad[oa]|porzucon[aey]|odwołan[aey]|"
    r"zaniechan[aeo]|odpuszczon[aey]|abbandonat[oa]|annullat[oa]|lasciat[oa]|losgelaten|opgegeven|geannuleerd|"
    r"släppt|inställt|wedi(?:['’]i)? (?:ollwng|ganslo)|скасовано|відпущено"
)
_STATES = ((PledgeState.LET_GO, _LET_GO), (PledgeState.CHANGED, _CHANGED), (PledgeState.KEPT, _KEPT))
_BEFORE = (
    r"(?:(?:it|this|that|we|i|they|has|have|had|was|were|is|are|been|be|now|since|all|sadly|sorry|had to|already|"
    r"most(?:ly)?|es|ist|wurde|war|wird|jetzt|leider|schon|a|été|est|ha sido|fue|está|już|zostało|è|stato|foi)\s+){0,5}"
)
_AT_START = {s: re.compile(rf"^\W*{_BEFORE}(?P<said>{words})(?![^\W_])", re.IGNORECASE) for s, words in _STATES}
_HALF = re.compile(r"\b(?:not|nearly|almost|half|to be|never|n['’]t|\d\d? ?%)\b|n['’]t\b", re.IGNORECASE)
"""Words before a state that take it back."""
_BEGUN = re.compile(
    r"^\W*(?:has |have |it |we )?(?:started|began|begun|running|going|happening|läuft|commencé|empezado|ruszyło)\b",
    re.IGNORECASE,
)
_PEOPLE_COME = re.compile(
    r"\b(?:(?:people|kids|lads|girls|boys|women|men|children|neighbours|families|them|of us|who) "
    r"(?:come|came|are coming|"
    r"turn(?:ed)? up|attend(?:ed)?|use|joined|take part)|\d+ (?:people|so far|came|come|each)|every (?:week|day|month)|"
    r"(?:going|works|working) (?:very |really )?well|kommen|sind gekommen|viennent|sont venus|vienen|przychodz[ią])\b",
    re.IGNORECASE,
)
"""What has begun and people come to is what was promised, done again and again."""


def state(words: str) -> PledgeState:
    """What the words of a column mean; open when they say nothing of it.

    >>> [state(w).value for w in ("Done!", "", "Moved to January", "It was dropped in May", "Not started")]
    ['kept', 'open', 'changed', 'let_go', 'open']
    >>> state("Started 20 Oct, three lads come").value, state("started, meeting booked").value
    ('kept', 'open')
    """
    for one, pattern in _AT_START.items():
        found = pattern.match(words)
        if found and not _HALF.search(words[: found.start("said")]):
            return one
    return PledgeState.KEPT if _BEGUN.match(words) and _PEOPLE_COME.search(words) else PledgeState.OPEN


def of_columns(columns: Iterable[str], labels: Iterable[str] = (), finished: str = "") -> PledgeState:
    """What several columns say together: a label that people stuck on goes before how far a board thinks it is.

    ``finished`` is the day on which a board closed it.

    >>> of_columns(["In progress"], ["Changed"]).value, of_columns(["Not started"]).value
    ('changed', 'open')
    >>> of_columns([""], finished="2026-11-03").value
    'kept'
    """
    for one in (*labels, *columns):
        if (found := state(one)) is not PledgeState.OPEN:
            return found
    return PledgeState.KEPT if any(map(str.isdigit, finished)) and not any(columns) else PledgeState.OPEN
