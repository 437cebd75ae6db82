"""What became of a pledge, in the words of a column, a label or a board: kept, changed, let go, or still open."""

from __future__ import annotations

import re
from collections.abc import Iterable

from harvest.model.planning_words import PledgeState

_KEPT = (
    r"kept|(?:all )?done|complete(?:d)?|yes|y|achieved|finished|delivered|did it|fulfilled|met|happened|"
    r"✓|✔|✅|☑|☒|100 ?%|true|sorted|ticked(?: off)?|signed off|in place|"
    r"(?:sent|posted|handed in|emailed)(?: (?:it|off|in|out|on))*(?: \d{1,2}[/.]\d{1,2}\S*)?(?=\W*$|\W+(?:\w+ ){0,3}"
    r"(?:had|got|received) (?:an? |the |their |one )?(?:(?!no\b)\w+ )?(?:reply|answer|response)\b)|"
    r"went ahead|took place|success(?:ful)?|"
    r"job done|(?:counted|counts?|marked|ticked|put down|taken) (?:it )?as (?:done|kept|completed?|finished)|"
    r"(?:still )?(?:doing it|going strong)|up and running|"
    r"erledigt|gehalten|fertig|eingehalten|abgeschlossen|gemacht|ja|umgesetzt|tenu(?:e|s)?|fait(?:e|s)?|"
    r"réalisé(?:e|s)?|"
    r"terminé(?:e|s)?|accompli(?:e|s)?|oui|hecho|hecha|cumplid[oa]|terminad[oa]|realizad[oa]|sí|"
    r"zrobione|zrobion[ay]|dotrzyman[aey]|ukończon[aey]|wykonan[aey]|gotowe|tak|fatto|mantenut[oa]|completat[oa]|sì|"
    r"feito|feita|cumprid[oa]|concluíd[oa]|sim|gedaan|klaar|gehouden|voltooid|klart?|hållet|"
    r"wedi(?:['’]i)? (?:wneud|gadw)|"
    r"виконано|зроблено"
)
_CHANGED = (
    r"changed?|amended|handed (?:over|on)|passed (?:on|over|to)|taken over|reassigned|extended|pushed back|"
    r"new date|deferred|slipped|"
    r"(?:rolled|carried) (?:over|forward|on)|"
    r"scaled (?:down|back|up)|different(?:ly)?|partly|partially|moved|postponed|delayed|put (?:off|back)|rescheduled|"
    r"re-?planned|"
    r"swapped|replaced|adapted|revised|"
    r"geändert|verändert|verschoben|angepasst|teilweise|modifié(?:e|s)?|changé(?:e|s)?|reporté(?:e|s)?|décalé(?:e|s)?|"
    r"cambiad[oa]|modificad[oa]|aplazad[oa]|pospuest[oa]|zmienion[aey]|zmiana|przełożon[aey]|przesunięt[aey]|"
    r"cambiat[oa]|modificat[oa]|rimandat[oa]|rinviat[oa]|alterad[oa]|mudad[oa]|adiad[oa]|gewijzigd|veranderd|"
    r"uitgesteld|"
    r"ändrat|uppskjutet|wedi(?:['’]i)? newid|wedi(?:['’]i)? symud|змінено|перенесено"
)
_LET_GO = (
    r"let(?:ting)? (?:(?:it|this|that|mine|them)(?: one| idea)? )?go(?! of\b)|"
    r"dropp(?:ed|ing)|drop (?:it|this|that|out)|cancel(?:l?ed)|not going (?:to happen|ahead)|not happening|withdrawn|"
    r"no longer|crossed out|struck out|scrapped|shelved|binned|fell through|pulled out|"
    r"(?:can(?:not|['’]t)|could(?:n['’]t| not)|unable to) (?:do (?:it|this|that)|go on|manage (?:it|this|that))|"
    r"(?:i )?(?:can(?:not|['’]t)|could(?:n['’]t| not)|unable to)(?: do (?:it|this|that))? any ?(?:more|longer)|"
    r"abandoned|gave up|giv(?:en|ing) (?:it )?up|stopped|won['’]t (?:happen|be)|will not happen|called off|"
    r"klappt (?:doch |leider )?nicht|geht (?:doch |leider )?nicht|wird nichts|"
    r"ne (?:se fera|marche) pas|no se puede|nie wyszło|nie da się|non si può|gaat niet door|"
    r"losgelassen|fallen ?gelassen|aufgegeben|abgesagt|gestrichen|zurückgezogen|abandonné(?:e|s)?|annulé(?:e|s)?|"
    r"laissé(?:e|s)? tomber|lâché(?:e|s)?|abandonad[oa]|cancelad[oa]|anulad[oa]|dejad[oa]|porzucon[aey]|odwołan[aey]|"
    r"zaniechan[aeo]|odpuszczon[aey]|abbandonat[oa]|annullat[oa]|lasciat[oa]|losgelaten|opgegeven|geannuleerd|"
    r"släppt|inställt|wedi(?:['’]i)? (?:ollwng|ganslo)|скасовано|відпущено"
)
_STATES = ((PledgeState.LET_GO, _LET_GO), (PledgeState.CHANGED, _CHANGED), (PledgeState.KEPT, _KEPT))
_BEFORE = (
    r"(?:(?:it|this|that|we|i|they|he|she|has|have|had|was|were|is|are|been|be|got|just|finally|then|both|again|"
    r"now|since|"
    r"all|sadly|sorry|had to|already|but|and|so|it['’]s|i['’]ve|we['’]ve|"
    r"most(?:ly)?|es|ist|wurde|war|wird|jetzt|leider|schon|a|été|est|ha sido|fue|está|już|zostało|è|stato|foi)\s+){0,5}"
)
_AT_START = {s: re.compile(rf"^\W*{_BEFORE}(?P<said>{words})(?![^\W_])", re.IGNORECASE) for s, words in _STATES}
_HALF = re.compile(r"\b(?:not|nearly|almost|half|all but|part|to be|never|n['’]t|\d\d? ?%)\b|n['’]t\b", re.IGNORECASE)
"""Words before a state that take it back."""
_IN_PART = re.compile(r"\W*(?:in part|partly|half|some of it|bar\b|except|apart from)", re.IGNORECASE)
_ONLY_THEN = re.compile(
    r"[\s,]*(?:when|if|once|as soon as|after|unless|provided|subject to|depending|in principle|wenn|falls|sobald|si|"
    r"quand)\b",
    re.IGNORECASE,
)
"""Behind a yes: it will be done then."""
_YES = re.compile(r"yes|y|ja|oui|sí|sì|tak|sim|true", re.IGNORECASE)
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


_OTHERWISE = re.compile(
    r"\binstead\b|^\W*now (?:on |in |from |every |by |after |before |until |not (?:before |until ))?"
    r"(?:christmas|easter|new year|half[- ]term|spring|summer|autumn|winter|"
    r"mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|"
    r"aug|sep|oct|nov|dec)\w*\b|^\W*(?!i\b|we\b|it\b|this\b|he\b|she\b|they\b|who\b)[^\W\d_]+ (?:does|is doing|"
    r"took|has taken|will do|"
    r"takes) (?:it|this|that) (?:over|on|now)\b",
    re.IGNORECASE,
)
"""Another does it, or something else is done, or on another day."""
_CLAUSES = re.compile(r"\s*[.;,:!()\[\]]\s*|\s+[–—-]+\s+|\s+(?:but|and then|then|and)\s+", re.IGNORECASE)
_WEAK = re.compile(
    rf"{_YES.pattern}|moved?|met|made|stopped|replaced|different(?:ly)?|fait(?:e|s)?|klar|klart|"
    r"happened|sorted|in place|extended|partly|partially|new date|passed (?:on|over|to)",
    re.IGNORECASE,
)
"""What tells a state at the beginning alone: further on it may be about something else."""
_STILL_OPEN = re.compile(
    r"^\W*(?:(?:it|this|we|i|is|are|has|have|they|still|been|only|just|very|now)\s+){0,4}"
    r"(?:not\b|no\W*$|no (?:news|reply|replies|answers?|response|progress|luck|word|sign|update|change|date|money|"
    r"time)\b|"
    r"n\W*$|false\W*$|nope|never|in progress|on ?going|under ?way|started|starting|begun|beginning|"
    r"half(?:[- ]?way)?|part[- ]way|"
    r"nearly|almost|wait(?:ing|s)?|await(?:ing|s)?|on (?:hold|track|course|the (?:way|go))|pending|paused|to ?do|to be|"
    r"planned|"
    r"planning|"
    r"booked|open|outstanding|on it\b|in hand|late|overdue|behind|delayed|"
    r"slow(?:ly)?|chas(?:ing|ed)|working|looking|asking|asked|"
    r"collecting|trying|tried|yet|soon|next|due|tbc|tba|unknown|unclear|"
    r"(?:red|amber|yellow|green|orange|rot|gelb|grün)\W*$|"
    r"offen|noch|läuft|angefangen|begonnen|wartet|warten|en cours|pas|commencé|attend|à faire|en marcha|pendiente|"
    r"sin|empezad[oa]|w toku|czeka|jeszcze|nie|in corso|non|em curso|não|bezig|nog|nee|pågår|ar y gweill|"
    r"heb|в процесі|ще|[✗✘❌☐◻✕×]|x$|[?]|[–-]$|\d{1,2} ?%)",
    re.IGNORECASE,
)
"""How people say that it is still to be done, or how far it is."""
_SURE_NOT = re.compile(r"^\W*(?:[✗✘❌✕×]|x)\W*$", re.IGNORECASE)


_GOING_ON = re.compile(r"(?:still )?(?:(?P<doing>doing it)|going strong)|up and running", re.IGNORECASE)
_AGAIN_AND_AGAIN = re.compile(
    r"\b(?:(?:every|each|once an?|twice an?|times an?|on) (?:other |second |first |last )?(?:day|week|fortnight|month|"
    r"term|year|morning|afternoon|evening|night|(?:mon|tues|wednes|thurs|fri|satur|sun)day)s?|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)days|(?:dai|week|fortnight|month)ly|regular(?:ly)?|"
    r"(?:keep|carry|go|stay)(?: on)? \w+ing)\b",
    re.IGNORECASE,
)
"""What is promised not once: whoever is doing it keeps it. Whoever is doing anything else has not finished."""
_SAID_OPEN = re.compile(
    r"\b(?:open|no end|on[ -]?going|in progress|nearly|not (?:yet )?(?:done|finished|there)|unfinished)\b",
    re.IGNORECASE,
)
"""What is being done is kept, unless it is said beside that it is not done with."""


def state(words: str, promised: str = "") -> PledgeState:
    """What the words of a column mean; open when they say nothing of it.

    ``promised`` is what somebody will do, where it is known: *doing it* keeps only what is done again and again.

    >>> [state(w).value for w in ("Done!", "", "Moved to January", "It was dropped in May", "Not started")]
    ['kept', 'open', 'changed', 'let_go', 'open']
    >>> [state(w).value for w in ("had to drop it – hip operation", "now after Christmas, exams – 22 January")]
    ['let_go', 'changed']
    >>> [state(w).value for w in ("still doing it", "doing it - open, no end date", "on-going, up and running")]
    ['kept', 'open', 'open']
    >>> state("Started 20 Oct, three lads come").value, state("started, meeting booked").value
    ('kept', 'open')
    >>> state("Can't any more, new job. Somebody else please").value
    'let_go'
    >>> [state(w).value for w in ("Mum poorly, let this one go", "no reply – counted as done", "not counted as done")]
    ['let_go', 'kept', 'open']
    >>> [state("doing it", w).value for w in ("read to Sam every Friday", "sand the door")]
    ['kept', 'open']
    >>> [state(w).value for w in ("done, see photo", "Started but dropped", "Now two instead", "crossed out")]
    ['kept', 'let_go', 'changed', 'let_go']
    """
    words = _TICKED.sub("✓", words)
    if _ALL_BUT.match(words):
        return PledgeState.OPEN
    for n, clause in enumerate([words, *_CLAUSES.split(words)[1:]]):
        for one, pattern in _AT_START.items():
            found = pattern.match(clause)
            weak = n and found and _WEAK.fullmatch(found["said"])
            if found and not weak and not _not_wholly(clause, found) and not _goes_on(found["said"], words, promised):
                return one
    if _OTHERWISE.search(words):
        return PledgeState.CHANGED
    return PledgeState.KEPT if _BEGUN.match(words) and _PEOPLE_COME.search(words) else PledgeState.OPEN


def _not_wholly(clause: str, found: re.Match[str]) -> bool:
    """Whether what stands around a state takes it back, says that it is so in part, or only under a condition."""
    before, end = clause[: found.start("said")], found.end("said")
    then = _YES.fullmatch(found["said"]) and _ONLY_THEN.match(clause, end)
    return bool(_HALF.search(before) or _IN_PART.match(clause, end) or then)


def _goes_on(said: str, words: str, promised: str) -> bool:
    """Whether what is said to be going on is not done with."""
    going = _GOING_ON.fullmatch(said)
    once = going and going["doing"] and promised and not _AGAIN_AND_AGAIN.search(promised)
    return bool(going and (once or _SAID_OPEN.search(words)))


def tells(words: str) -> bool:
    """Whether words say how a promise stands: a state, or that it is still to be done.

    >>> [tells(w) for w in ("in progress", "Done - minuted", "half way", "Getting about", "Mill Lane", "")]
    [True, True, True, False, False, False]
    """
    return bool(words.strip()) and (state(words) is not PledgeState.OPEN or _STILL_OPEN.match(words) is not None)


def unsure(words: str) -> bool:
    """Whether somebody said something of how a promise stands and it cannot be told what: a cross, *spoke to Ann*.

    >>> [unsure(w) for w in ("spoke to Ann", "✗", "not started", "done", "")]
    [True, True, False, False, False]
    """
    return bool(words.strip()) and (not tells(words) or _SURE_NOT.match(_TICKED.sub("✓", words)) is not None)


_AHEAD = re.compile(r"^\s*(\[[xX✓✔ ]?\]|[☑☒✅✓✔☐☒✗✘❌]\ufe0f?)\s*(?=\S)")
_BEHIND = re.compile(
    r"\s*(?:[(\[]([^()\[\]]{2,80})[)\]]|(?:\s[–—-]+|(?<=[.!?]))\s([^–—().!?\[\]]{2,40})|([✓✔✅☑✗✘❌])\ufe0f?)[\s.!]*$"
)
_TICKED = re.compile(r"^\W*\[[xX✓✔]\]")
_ALL_BUT = re.compile(r"^\W*(?:all|any ?thing|every ?thing|nothing) but\b", re.IGNORECASE)
_STRUCK = re.compile(r"^\s*~~(.{3,}?)~~\s*(.{0,60})$", re.DOTALL)


def state_beside(text: str) -> tuple[str, str]:
    """The words of a promise, and what somebody wrote before or behind them of how it stands (empty: nothing).

    >>> state_beside("sweep the steps (done)"), state_beside("[x] sing"), state_beside("~~mend the gate~~ dropped")
    (('sweep the steps', 'done'), ('sing', '[x]'), ('mend the gate', 'dropped'))
    >>> state_beside("walk the dog (the brown one)"), state_beside("sing ✓")
    (('walk the dog (the brown one)', ''), ('sing', '✓'))
    """
    if ahead := _AHEAD.match(text):
        words, said = state_beside(text[ahead.end() :])
        return words, said or (ahead[1] if ahead[1].strip("[] ") else "")
    if struck := _STRUCK.match(text):
        return struck[1].strip(), struck[2].strip()
    found = _BEHIND.search(text)
    if found is None or not text[: found.start()].strip():
        return text, ""
    said = next(one for one in found.groups() if one)
    sure = tells(said) if not found[2] else state(said) is not PledgeState.OPEN
    return (text[: found.start()].rstrip(" ,;"), said) if sure else (text, "")


def of_columns(
    columns: Iterable[str], labels: Iterable[str] = (), finished: str = "", promised: str = ""
) -> PledgeState:
    """What several columns say together: a label that people stuck on goes before how far a board thinks it is.

    ``finished`` is the day on which a board closed it, or whether somebody ticked it; ``promised`` what it is about.

    >>> of_columns(["In progress"], ["Changed"]).value, of_columns(["Not started"]).value
    ('changed', 'open')
    >>> of_columns([""], finished="2026-11-03").value, of_columns([""], finished="false").value
    ('kept', 'open')
    """
    for one in (*labels, *columns):
        if (found := state(one, promised)) is not PledgeState.OPEN:
            return found
    closed = any(map(str.isdigit, finished)) or state(finished) is PledgeState.KEPT
    return PledgeState.KEPT if closed and not any(columns) else PledgeState.OPEN
