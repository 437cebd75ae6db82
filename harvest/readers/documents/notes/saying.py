"""Words for saying in minutes of several languages: those for what somebody tells, and those for what is decided."""

from __future__ import annotations

import re

_OWN = (
    # English
    r"said|says|felt|feels|told|thought|thinks|would (?:like|love|want)|would (?:not|n['’]t)|want(?:s|ed)|"
    r"remember(?:s|ed)|recall(?:s|ed)|describe[sd]|wish(?:es|ed)|hope[sd]|spoke|talked|praise[sd]|love[sd]|like[sd]|believe[sd]|misse[sd]|"
    r"worrie[sd]|dream(?:s|t|ed)|share[sd]|learn(?:t|ed)|asked|asks|added|mentioned|suggested|explained|wondered|replied|disagreed|objected|insisted|argued|admitted|"
    # German
    r"sagte?|sagt|erzählte?|erinnerte?|wünschte?|fand|findet|meinte?|fragte?|beschrieb|berichtete von|hoffte?|träumte?|"
    r"vermisste?|ergänzte?|erwähnte?|"
    # French
    r"(?:a |avait )?(?:dit|raconté|demandé|évoqué|rappelé|souhaité|décrit|ajouté|regretté|expliqué)|souhaite|raconte|"
    r"se souvient|aimerait|voudrait|espère|regrette|demande|évoque|"
    # Spanish, Portuguese, Italian
    r"dijo|contó|recordó|pidió|preguntó|quiere|quisiera|sueña|siente|explicó|añadió|disse|contou|lembrou|perguntou|gostaria|"
    r"gostava|sente|acrescentou|ha detto|ha raccontato|ha chiesto|ricorda|vorrebbe|sogna|"
    # Polish, Ukrainian
    r"powiedział[a]?|opowiedział[a]?|wspomniał[a]?|zapytał[a]?|chciał(?:a)?by|marzy|dodał[a]?|"
    r"сказа(?:в|ла)|розпові(?:в|ла)|згада(?:в|ла)|запита(?:в|ла)|мріє|хотіла? б|"
    # Dutch, Swedish
    r"zei|vertelde|vroeg|wenste|herinnerde|hoopte|vond|sade|berättade|frågade|önskade|mindes"
)
_BETWEEN = (
    r"(?:also |then |always |often |really |still |herself |himself |just |that (?:she|he|they) |auch |noch |aussi |"
    r"również |sich |s['’]|se )?"
)
_WORD = r"(?:Cllr|Mrs?|Ms|Dr|Rev|Mme|M|St|Sr|Br)\.|(?-i:[^\W\d_a-zà-ÿа-яґєії])[\w'’-]*\.?"
_NAMED = re.compile(
    rf"^(?:pani? )?((?:{_WORD})(?: (?:de |van |von |al |el )?(?:{_WORD})){{0,3}})\s+{_BETWEEN}(?:{_OWN})\b", re.I
)
_REPORTER = re.compile(
    rf"^(?:pani? )?((?:{_WORD})(?: (?:de |van |von |al |el )?(?:{_WORD})){{0,3}})\s+{_BETWEEN}"
    r"(?:reported|noted|confirmed|advised|announced|informed|warned|complained|"
    r"berichtete?|teilte mit|informierte|klagte|a (?:signalé|rapporté|informé|annoncé)|signale|informó|señaló|avisó|"
    r"informou|avisou|ha (?:riferito|segnalato)|zgłosił[a]?|poinformował[a]?|meldde|berichtte|"
    r"rapporterade|adroddodd)\b",
    re.I,
)
_VERB_FIRST = re.compile(
    r"^(?:Dywedodd|Soniodd|Gofynnodd|Cofiodd|Disgrifiodd|Teimlodd|Ychwanegodd|Dijo|Contó|Recordó|Preguntó)\s+"
    rf"((?:{_WORD})(?: (?:{_WORD})){{0,2}})(?=\s)"
)
OWN_WORDS = re.compile(
    rf"\b(?:{_OWN})\b|^(?:Dywedodd|Soniodd|Gofynnodd|Cofiodd|Disgrifiodd|Teimlodd|Ychwanegodd)\b", re.I
)
_RECORDED = (
    r"\b(?:reported (?:that|a|on|back)|noted (?:that|the)|confirmed (?:that|the)|advised (?:that|the)|"
    r"(?:it was|were|was) (?:agreed|noted|resolved|proposed|approved)|(?:agreed|resolved|approved) (?:to|that|as|the)|"
    r"proposed\b|seconded\b|tabled\b|presented the|circulated\b|declared an interest|beschlossen|einstimmig|"
    r"a été (?:décidé|adopté|approuvé)|se acordó|penderfynwyd|cytunwyd|besloten|uchwalono|postanowiono)"
)
ON_RECORD = re.compile(_RECORDED, re.I)
"""What is decided, or merely put on record: minutes of business consist of it."""
DECIDES = re.compile(
    rf"{_RECORDED}|\bwelcomed (?:everyone|everybody|the|all)|\bthanked (?:everyone|everybody|all)|\bbalance of|"
    r"\bquotes? (?:had|have)|\bthe (?:meeting|chair) closed|"
    r"^(?:(?-i:[A-Z]{2,3})|action\b.{0,20}?:?) to [a-z]+|^action\s*:",
    re.I,
)
"""The same, and what opens and closes a meeting: it speaks for the meeting and not for somebody."""

SENTENCE_END = re.compile(
    r"(?<=[.!?;…])(?<!\bM\.)(?<!\bMr\.)(?<!\bMs\.)(?<!\bDr\.)(?<!\bSt\.)(?<!\bMrs\.)(?<!\bRev\.)\s+"
)
"""Where a sentence ends, and no title before a name."""
_ASIDE = re.compile(
    rf"^((?:pani? )?(?:{_WORD})(?: (?:de |van |von |al |el )?(?:{_WORD})){{0,3}})"
    r"(?:\s*[(\[][^()\[\]]{1,60}[)\]]|,\s[^,.;:]{2,40},)(?=\s)",
    re.I,
)
"""A name with what somebody is behind it, in brackets or between commas: ``Val Marsh (Chair) said``."""


def _bare(sentence: str) -> str:
    return _ASIDE.sub(r"\1", sentence[:220], count=1)[:160]


def reporter(sentence: str) -> str | None:
    """Whom a sentence names as having reported something; None where it names nobody.

    >>> reporter("Eunice Marr reported that the lift had stopped."), reporter("It was reported that it had.")
    ('Eunice Marr', None)
    """
    found = _REPORTER.match(_bare(sentence))
    return found.group(1) if found and found.group(1).lower() not in ("it", "he", "she", "they", "we") else None


def namer(sentence: str) -> str | None:
    """Whom a sentence names as having said it, as it stands there; None where it names nobody.

    >>> namer("Mrs Pike asked whether anybody knew."), namer("Frau Petersen sagte, dass es so sei.")
    ('Mrs Pike', 'Frau Petersen')
    >>> namer("Val Marsh (Chair) said that it went well."), namer("Sol Ott, caretaker, asked for a rail.")
    ('Val Marsh', 'Sol Ott')
    >>> namer("Dywedodd Mair Puw fod y gloch yn hwyr."), namer("The chair closed the meeting.")
    ('Mair Puw', None)
    """
    found = _NAMED.match(_bare(sentence)) or _VERB_FIRST.match(sentence[:160])
    return found.group(1) if found else None
