# ruff: noqa: E501 – patterns are easier to check on one line
"""Which column names who tells where its head is none of the usual ones: by whose name it asks and what it holds."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.recognise.columns.column_names import NAME_ASKED
from harvest.readers.recognise.columns.column_profile import Column
from harvest.readers.recognise.columns.plain_heads import plain_head
from harvest.readers.recognise.talk.speakers import looks_like_name
from harvest.readers.tables.grid import Grid
from harvest.readers.tables.tellers import NOBODY

_NAME = (
    r"(?:names?|(?:vor)?namen?|nom|prénom|nombre|apodo|nome|(?:voor)?naam|roepnaam|imi(?:ę|enia)|nazwisko|nazwa|namn|navn|"
    r"nimi|enw|jméno|meno|nume(?:le)?|isim|isminiz|ad(?:ı|ınız|ınızı)|jina|emri|όνομα|имя|имени|звать|ім['’]я|"
    r"heet|hei(?:ß|ss)(?:t|en|est)?|appel\w+|llamas?|llamarle|chiam[aioe]\w*|cham[ao]\w*|nazywa\w*|hedder|heter)"
)
_WHOSE = (
    r"(?:you(?:rs?|rself)?|quien|cuent\w+|persona|respond\w+|particip\w+|entrevist\w+|encuestad\w+|narrador\w*|tellers?|"
    r"storytellers?|speakers?|guests?|qui|vous|te?|tu|votre|conteu\w+|raconte\w*|répond\w+|personne|témoin\w*|"
    r"quem|conta|pessoa|você|seu|chi|racconta|intervistat\w+|persona|sie|ihr|dein\w*|dich|erzähl\w+|befragt\w+|person|"
    r"jij|jou|uw|verteller\w*|wie|degene|persoon|osob[ya]|opowiada\w*|twoj\w+|pan[aiu]?|ci|masz|"
    r"berätta\w*|forteller|fortæller|ti|eich|kdo|vyprav\w+|вас|тебя|ваше|рассказчик\w*|вас|твоє|оповідач\w*)"
)
_ASKS = re.compile(rf"\b{_NAME}\b.*\b{_WHOSE}\b|\b{_WHOSE}\b.*\b{_NAME}\b", re.I)
_ON_IT = re.compile(
    r"^(?:the )?(?:first |full )?names? (?:(?:as |that is )?(?:written|signed|given|put|shown) )?"
    r"(?:on|at|under|below|beside|in) (?:the |each |every |their |its |a )?(?:\w+ )?"
    r"(?:notes?|cards?|stick(?:y|ies)|post-?its?|slips?|leaf|leaves|labels?|tags?|corner|foot|bottom|drawing|postcards?)\W*$",
    re.I,
)
"""A name that stands on what somebody wrote: ``name on the card``."""
_ALONE = re.compile(
    r"(?:names?|(?:their|his/her|her/his|signed|writer['’]?s?) (?:full |first )?names?|names? of (?:the )?(?:writer|author|dreamer|"
    r"pledger|giver|sender|person)s?|from whom|whose)\W*$",
    re.I,
)
"""What a scribe heads the names with that stood on what was typed up, where no other column is called so."""
_CALLS = re.compile(
    r"\b(?:what|how|who)(?: should| shall| can| may| do| would| could| are)?(?: we| i| people| others| friends| your "
    r"friends)? "
    r"(?:call|address) you\b|\b(?:would you |you )?(?:like|want|prefer) to be (?:called|known as|addressed)\b|"
    r"\b(?:on|for) your (?:name ?)?(?:badge|label|sticker|lanyard)\b|"
    r"^\W*(?:and )?who(?:'s| are| is|’s) (?:you|this)\b\W*(?:\(|$)|"
    r"^\W*(?:hello,? |hi,? )?(?:my (?:full |first )?name(?:'s|’s| is)?|(?:i am|i'm|i’m|they) call(?:ed)?(?: me)?)\W*$|"
    r"\bnames? (?:shall|should|can|may|do|would|could)(?: we| i| they)? (?:put|write|enter|have|list|record|file|note|"
    r"book|keep) you\b|\b(?:put|have|write|enter|got) you down (?:as|under|by)\b|"
    r"\bnames? (?:are|were|did) you (?:(?:sign|book|register|put)(?:ed)?|come|came|go|down)(?: (?:in|up|on|down))? "
    r"(?:under|with|as|by)\b|"
    r"\b(?:what|which)(?: (?:first |full )?names?)? (?:do|does|did|are|would) (?:you|people|folks?|friends|everyone|everybody|"
    r"others|they)(?: \w+){0,3}? (?:go by|use\W*(?:\(|$)|answer to|known (?:by|as)|know you (?:by|as)|call you)\b|"
    r"\band you are\W*$|\bwho are we (?:talking|speaking) (?:to|with)\b|"
    r"\bwie (?:d[uü]rfen|sollen|können) wir (?:dich|sie) (?:nennen|ansprechen)\b|"
    r"\bhoe (?:mogen|kunnen|zullen) we (?:je|jou|u) (?:noemen|aanspreken)\b|"
    r"\bjak (?:mamy|możemy) się do (?:ciebie|pan[ai]) zwracać\b|"
    r"\bbeth (?:gawn|ddylen) ni (?:dy|eich) alw\b",
    re.I,
)
"""Heads that ask by what name to call somebody, without the word for it."""
_ELSEWHERE = re.compile(
    r"contact|emergency|parent|guardian|carer|next of kin|school|organi[sz]|group|team|street|project|event|site|venue|"
    r"village|child|witness|file|device|user|doctor|staff|office|company|employer|place|town|ward|area|park|caf[eé]|shop|"
    r"neighbour|nurse|who helped|somebody|someone|anyone|helped|interview(?:er|ador|adora)\b|enumerat|encuestador|"
    r"barrio|lugar|calle|rue|quartier|lieu|école|bairro|local\b|rua|stra(?:ß|ss)e|ort\b|schule|buurt|straat|school|"
    r"ulic|dzielnic|miejsc|zespół|grup|gruppo|quartiere|via\b|ysgol|enfant|kind\b|hij[oa]|filh[oa]|figli[oa]",
    re.I,
)
"""Heads that ask after somebody or something else."""
_SIGNED = re.compile(r"(?:how (?:it|they) (?:is|was|are)? ?)?signed(?: by| as)?(?: \(.*\))?\W*$|signature\W*$", re.I)
"""What stands below somebody's words: a name, or that a paper was signed."""
_WHOSE_NAME = re.compile(
    r"^[^\W\d_]{3,}['’]s (?:full )?name\W*$|"
    r"(?:^|[/|] )(?:first|given|fore) ?(?:and|&|\+|/) ?(?:last|family|sur) ?names?\W*$",
    re.I,
)
"""What a form calls whoever answers by what they are (``Reader's name``), where full names stand below it."""
_IN_PARTS = re.compile(
    r"\w\W*\((?:\s*(?:full|first|last|second|family|sur|fore|given|whole|and|plus|[&+/,]|names?|surname|please|pls|ta)\b|\s*[&+/,])+\s*\)\W*$",
    re.I,
)
"""What asks for a name by its parts, whatever it calls whoever answers: ``Helper (first name and surname)``."""
_MAIL = re.compile(r"\S+@\S+\.\w+$|anonym", re.I)
_MOST, _WORDS = 0.7, 4


def asks_their_name(head: str) -> bool:
    """Whether a head asks for the name of whoever tells or answers, in any of a dozen languages.

    >>> asks_their_name("Nombre de quien cuenta"), asks_their_name("Nombre del barrio")
    (True, False)
    >>> asks_their_name("Hello! What shall we call you?"), asks_their_name("How often do you call your GP?")
    (True, False)
    >>> asks_their_name("Volunteer (first name and surname)"), asks_their_name("Emergency contact (full name)")
    (True, False)
    """
    asks = NAME_ASKED.match(head) or _ASKS.search(head) or _ON_IT.match(head) or _CALLS.search(head)
    asks = asks or _ALONE.match(plain_head(head))
    return not _ELSEWHERE.search(head) and bool(asks or _IN_PARTS.search(head))


def asks_by_what_name(head: str) -> bool:
    """Whether a head asks, without the word for it, what somebody is called: for a badge, or when they are spoken to.

    >>> asks_by_what_name("What shall we write on your badge?"), asks_by_what_name("With your name?")
    (True, False)
    >>> asks_by_what_name("Who are you? (so we can match you up)"), asks_by_what_name("Who are you here for?")
    (True, False)
    """
    return not _ELSEWHERE.search(head) and _CALLS.search(head) is not None


def asks_for_the_parts(head: str) -> bool:
    """Whether a head asks for a name by its parts, and for no leave to give one.

    >>> asks_for_the_parts("Helper (first name and surname)"), asks_for_the_parts("With your name?")
    (True, False)
    """
    return _IN_PARTS.search(head) is not None and not _ELSEWHERE.search(head)


def holds_names(cells: Sequence[str]) -> bool:
    """Whether the filled cells are names of people, no two of three alike.

    >>> holds_names(["Doña Remedios", "Wilmer", ""]), holds_names(["Yes", "No thanks", "My whole street"])
    (True, False)
    """
    filled = [cell for cell in cells if cell and not NOBODY.match(cell)]
    named = sum(len(cell.split()) <= _WORDS and looks_like_name(cell) for cell in filled)
    return bool(filled) and named >= _MOST * len(filled) and len(set(filled)) >= 0.5 * len(filled)


def is_asked_name(column: Column, grid: Grid) -> bool:
    """Whether a column asks for the name of whoever tells and holds names."""
    cells = _cells(grid, column)
    if _WHOSE_NAME.search(column.name) and not _ELSEWHERE.search(column.name):
        return holds_names(cells) and sum(" " in cell for cell in cells) >= _MOST * sum(map(bool, cells))
    return asks_their_name(column.name) and holds_names(cells)


def asked_name(free: Sequence[Column], grid: Grid) -> Column | None:
    """The one column that asks for the teller's name and holds names, or the one beside the addresses a form notes."""
    asked = [c for c in free if is_asked_name(c, grid)] or [
        c
        for c in free
        if _SIGNED.match(plain_head(c.name)) and holds_names([x for x in _cells(grid, c) if len(x) > 1] or [""])
    ]
    return asked[0] if len(asked) == 1 else _beside_addresses(free, grid)


def _beside_addresses(free: Sequence[Column], grid: Grid) -> Column | None:
    """The names that a form of Microsoft's notes to the right of the address, before all that it asked."""
    for at in range(1, min(5, len(grid.header) - 1)):
        before = [record[at] for record in grid.records[:300] if record[at]]
        name = next((c for c in free if c.name == grid.header[at + 1]), None)
        if name is None or not before or not all(map(_MAIL.match, before)) or not any("@" in cell for cell in before):
            continue
        return name if holds_names(_cells(grid, name)) else None
    return None


def _cells(grid: Grid, column: Column) -> list[str]:
    n = grid.header.index(column.name)
    return [record[n] for record in grid.records[:300]]
