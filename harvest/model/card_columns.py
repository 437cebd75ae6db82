"""What is written beside a wish or a promise: names of columns and labels on cards, in the languages of events."""

from __future__ import annotations

import re
from functools import lru_cache

from harvest.model.words import Kind

_OF_THE_CARD = re.compile(
    r"(?:by )?when\b|by$|by date|date(?: by)?$|deadline|due|until|complete by|target|timescale|month|year$|"
    r".*\btowards\b|(?:which |our |the |for |linked |related )*(?:dream|statement|vision|goal|aim|theme)s?\b|helps|"
    r"status|state$|progress|outcome|kept|done|update|how(?: is|['’]s|s| did)? (?:it|that|this)|"
    r"what (?:became|came|happened)|"
    r"horizon|time ?(?:scale|frame|line)|link(?:s|ed)? (?:to|with)|supports|term$|dots?\b|votes?\b|stickers?|likes|"
    r"(?:pledge|dream|card|row|task|list)? ?(?:no\.?|number|id|ref(?:erence)?|#|url)$|_?id$|#|"
    r"notes?$|remarks?$|(?:card |task )?description|comments?|cost|budget|resources?|help needed|needs?$|support$|"
    r"priority$|(?:is )?recurring$|late$|labels?$|tags?$|bucket|list name|section|completed\b|created\b|checklist|"
    r"(?:start|updated|modified)\b|last (?:modified|activity)|"
    r"(?:image|photo|picture)(?: file)?$|kind$|type$",
    re.IGNORECASE,
)
HORIZON = re.compile(
    r"(?:by |for |until )?(?:when|what year)\b"
    r"(?! (?:did|was|were|have|has|had|you|we|i|they|somebody|someone|people|life|things?|it|do you (?:feel|think))\b)|"
    r"(?:what (?:was|they|people) )?(?:ringed|circled)\b|"
    r"(?:target |which )?year$|horizon|time ?(?:scale|frame)|term\b|how soon|how far (?:off|away|ahead)|"
    r"(?:bis )?wann\b|zeit(?:raum|horizont|punkt)|(?:pour |d['’]ici )?quand\b|échéance|délai|horizonte?\b|"
    r"¿?(?:para )?cu[aá]ndo\b|plazo|(?:do |na )?kiedy\b|termin\b|(?:per |entro )?quando\b|scadenza|(?:para )?quando\b|"
    r"prazo|(?:tegen )?wanneer\b|termijn|när\b|erbyn pryd|pryd\b|amserlen|gorwel|коли\b|"
    r"[ns] ?/ ?(?:[sm] ?/ ?)?l\W*$",
    re.IGNORECASE,
)
"""How a column or a label asks when a dream is to come true."""
DUE = re.compile(
    r"(?:by when|by|due(?: date| by)?|deadline|complete by|target date|until|"
    r"(?:start|created?|completed?|modified|last (?:modified|activity))(?: date| at| on)?|"
    r"bis(?: wann)?|frist|termin|pour quand|échéance|(?:para )?cu[aá]ndo|plazo|(?:do )?kiedy|per quando|scadenza|"
    r"(?:tegen )?wanneer|erbyn(?: pryd)?)\W*",
    re.IGNORECASE,
)
"""A column of days that belong to what is to be done."""
DOTS = re.compile(
    r"\W{0,2}[●•★☆⭐♥❤👍✓]\uFE0F?\W{0,2}$|"
    r"(?:number of |no\. of |sticky |coloured |red |green )?(?:dots?|stickers?|votes?|stars?|likes?|hearts?|reactions?|"
    r"up ?votes?|thumbs(?: up)?|ticks?|(?:tally )?strokes?|tall(?:y|ies)|tally marks?|"
    r"(?:klebe)?punkte|stimmen|herzen|sterne|gommettes?|points?|voix|votes|c(?:œ|oe)urs?|pastilles?|puntos|pegatinas|"
    r"votos|corazones|me gusta|kropki|kropek|punkty|głosy|serca|naklejki|punti|bollini|voti|cuori|pontos|bolinhas|"
    r"stippen|stemmen|hartjes|prickar|röster|dotiau|pleidleisiau|sticeri|крапки|голоси)\b(?! (?:to|of|we|that)\b)",
    re.IGNORECASE,
)
"""How a column or a label counts what people stuck on a card."""
_STROKES = re.compile(r"(?:[|Il/]{1,12}\s?){1,12}")
MARKS = "●•∙◦○⬤⚫🔴🟢🔵🟡🟠🟣★☆⭐♥♡❤💜💚💙✓✔"
"""What somebody types for each dot, heart or star."""

_OF_PLEDGES = {
    "who": r"who\b(?! (?:is in|it helps))|by whom|name|pledged by|promised by|person(?! to ask)|organisation|lead\b|"
    r"owner|assign(?:ed to|ee)$|members?$|responsible|wer\b|qui\b|kto\b|quién\b|chi\b|quem\b|wie$|vem\b|pwy\b|хто\b",
    "by": r"by when|by(?! whom)|when(?! did)|time ?(?:scale|frame|line)|(?:finish by )?date|"
    r"deadline|due(?! complete)|until|complete by|target|"
    r"bis(?: wann)?\b|wann\b|termin\b|frist|pour (?:quand|le)\b|quand\b|avant le|échéance|délai|"
    r"(?:para )?cu[aá]ndo\b|(?:para )?quando\b|plazo|fecha|(?:do |na )?kiedy\b|entro|scadenza|prazo|"
    r"(?:tegen )?wanneer|datum|när\b|erbyn|pryd\b|коли\b|until",
    "towards": r"towards|link(?:s|ed)? (?:to|with)|supports|(?:for )?which dream|"
    r"(?:for )?which statement|(?:for )?(?:our |the )?(?:dream|statement)|helps|bucket(?: name)?|"
    r"list(?: name)?$|section|für welchen|wofür|zu welchem|pour quel|quel rêve|para qué sueño|qué sueño|"
    r"dla (?:którego|jakiego)|które marzenie|per quale|voor welke",
    "state": r"status|state|b?rag(?: rating| status)?$|progress(?!ion)|outcome|kept|done|update(?!d)|"
    r"how(?: is|['’]s|s| did| are)? (?:it|that|this|they)|where (?:it|we|this|that|they|things?)(?:['’]s|['’]ve)?\b|"
    r"what(?:['’]s)? (?:became|came|happened|has happened)|stand\b|état|statut|avancement|où en|estado|stan\b|postęp|"
    r"stato|situação|läge|statws|стан\b",
}
OF_PLEDGES = {name: re.compile(rf"^(?:{words})(?![a-z])", re.IGNORECASE) for name, words in _OF_PLEDGES.items()}
"""How a column names who promised, by when, towards which dream, and what became of it."""
LABELS = re.compile(r"^(?:labels?|tags?|etiketten?|étiquettes?|etiquetas?|etykiety)$", re.IGNORECASE)
"""What people stick on a task of a board."""
FINISHED = re.compile(r"^(?:(?:completed|closed|finished|done)(?: (?:at|on|date))?|due complete)$", re.IGNORECASE)
TOLD = re.compile(
    r"^(?:(?:card |task )?description|notes?|remarks?|comments?|what came of it|bemerkung(?:en)?|notizen|"
    r"remarques?|notas?|observaciones|uwagi|note|nodiadau)$",
    re.IGNORECASE,
)
"""Where somebody tells what came of it."""


@lru_cache(maxsize=1024)
def about_the_card(kind: Kind, column: str) -> bool:
    """Whether what a column says is no fact about the person: the day of a promise is not their age.

    >>> about_the_card(Kind.PLEDGE, "By when"), about_the_card(Kind.PLEDGE, "Age band")
    (True, False)
    """
    return kind in (Kind.DREAM, Kind.PLEDGE) and bool(
        _OF_THE_CARD.match(column.strip()) or HORIZON.match(column.strip()) or DOTS.match(column.strip())
    )


def dots_in(words: str) -> int | None:
    """How many dots the words of a column count, in figures or mark by mark; None when they count none.

    >>> dots_in("7"), dots_in("5 dots"), dots_in("●●●"), dots_in("♥ ♥"), dots_in("–"), dots_in("||| ||")
    (7, 5, 3, 2, None, 5)
    """
    if _STROKES.fullmatch(words.strip()):
        return sum(not c.isspace() for c in words)
    found = re.search(r"\d{1,4}", words)
    marks = sum(words.count(mark) for mark in MARKS)
    return int(found.group()) if found else marks or None
