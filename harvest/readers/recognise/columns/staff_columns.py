"""Which columns of a table hold what staff wrote beside people's words, and not these."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.recognise.columns import column_names as names
from harvest.readers.recognise.columns.column_profile import Column
from harvest.readers.recognise.talk.speakers import looks_like_name
from harvest.readers.tables.grid import Grid

_LEAST, _FEW, _SPARSE = 8, 7, 0.6
"""So many words on the whole make a column people's own; so few, in not more of the rows than this, are remarks."""


_ASKED = r"(?:enumerator|enum|interviewer|field ?worker|surveyor|data collector|researcher)(?:['’]?s)?"
_NOTED = re.compile(rf"(?:.*[/:.-])?{_ASKED} (?:notes?|remarks?|comments?|observations?)(?: \d)?\W*", re.I)
_OF_ACCOUNTS = re.compile(rf"_?(?:user ?name|submitted ?by|submitter ?(?:name|id)|{_ASKED}(?: name| id)?)\W*", re.I)
_FROM_THE_FIELD = re.compile(
    r"_?(?:device ?id|instance ?id|uuid|submission ?time|form ?def ?version|subscriber ?id|sim ?id|"
    r"meta-instanceid|global ?id)",
    re.I,
)


def is_noted(head: str) -> bool:
    """Whether a column holds what whoever asked wrote beside the answers.

    >>> is_noted("grp_end/enumerator_notes"), is_noted("Interviewer comments"), is_noted("Notes on the interviewer")
    (True, True, False)
    """
    return _NOTED.fullmatch(head.replace("_", " ").strip()) is not None


def from_the_field(header: Sequence[str]) -> bool:
    """Whether a table is what a form gives that is filled in with a telephone or tablet (KoBo, ODK, Survey123).

    >>> from_the_field(["What helps?", "_uuid", "_submission_time"]), from_the_field(["What helps?", "Date"])
    (True, False)
    """
    return any(_FROM_THE_FIELD.fullmatch(head.replace("_", " ").strip()) for head in header)


def of_accounts(header: Sequence[str]) -> set[str]:
    """The columns of a form filled in the field that say whose account sent it: whoever went round and asked.

    >>> of_accounts(["username", "deviceid", "story"]), of_accounts(["username", "story"])
    ({'username'}, set())
    """
    if not from_the_field(header):
        return set()
    return {head for head in header if _OF_ACCOUNTS.fullmatch(head.replace("_", " ").strip())}


_WALKED = re.compile(rf"(?:(?:name of (?:the )?)?{_ASKED}|observer|walker|volunteer)(?:['’]?s)?(?: ?names?)?\W*", re.I)
_SAW = re.compile(
    r"\b(?:what|where|which|who|whom|anything|how many)\b.{0,40}\b(?:did|do|can|have) (?:you|your group)\b.{0,20}"
    r"\b(?:notice|see|seen|observe|spot|hear|find|meet|met|talk to|speak (?:to|with)|pass|come across)\b|"
    r"\bwas (?:haben sie|hast du|habt ihr) .{0,30}(?:gesehen|bemerkt|gehört)|\bqu['’]avez-vous (?:vu|remarqué|entendu)|"
    r"\bqu[eé] (?:vio|viste|observ\w+|notó)|\bbeth (?:welsoch|sylwoch)|\bco (?:zauważy\w+|widzi\w+)",
    re.I,
)


def who_walked(header: Sequence[str]) -> str:
    """The column of who went round, where a form asks these what they saw themselves; empty in any other.

    >>> who_walked(["Surveyor", "What did you notice?"]), who_walked(["Surveyor", "What do you like here?"])
    ('Surveyor', '')
    """
    asked = any(_SAW.search(head) for head in header)
    return next((head for head in header if asked and _WALKED.fullmatch(head.replace("_", " ").strip())), "")


_BODY = (
    r"(?:(?:lead |case |planning |project |council )?officers?|(?:\w+ )?councils?|lpa|applicants?|developers?|"
    r"(?:local |health |planning )?authority|consultants?|directorate|landlord|(?:nhs )?trust|cabinet|steering group|"
    r"project team|organi[sz]ers?|moderators?|verwaltung|stadt|mairie|ayuntamiento|urz[ąe]d\w*|gemeente|cyngor)"
    r"(?:['’]?s)?['’]?"
)
_ANSWER = (
    r"(?:responses?|repl(?:y|ies)|recommendations?|assessments?|decisions?|actions?|updates?|antwort(?:en)?|"
    r"stellungnahmen?|réponses?|respuestas?|odpowied\w+|reactie|ymateb(?:ion)?)"
)
_TO = r"to (?:the |each )?(?:comments?|points?|issues?|representations?|concerns?)"
_REPLIED = re.compile(
    rf"(?:{_BODY} (?:initial |draft |proposed |suggested |final )?{_ANSWER}(?: {_TO})?|officers?['’]?s? comments?|"
    rf"{_ANSWER} (?:from|by|of|der|des|de la|del|de|gan y) (?:the |our )?{_BODY}|"
    rf"(?:our|proposed|recommended|suggested|agreed) (?:responses?|repl(?:y|ies))|(?:responses?|repl(?:y|ies)) {_TO}|"
    r"(?:you said[,;/ –-]+)?(?:how |what )?(?:we|the council|council)(?:['’]ve| have| has)? "
    r"(?:did|done|responded|replied|answered|are doing|is doing|changed)(?: about it)?|"
    r"unsere antwort|notre réponse|nuestra respuesta|nasza odpowiedź|ein hymateb)\W*",
    re.I,
)


def is_replied(head: str) -> bool:
    """Whether a column holds what whoever consulted people answered to what these said.

    >>> [is_replied(h) for h in ("Officer response", "Council's reply", "We did", "Response to comment")]
    [True, True, True, True]
    >>> [is_replied(h) for h in ("Response", "Your response", "Residents' response", "What should the council do?")]
    [False, False, False, False]
    """
    return _REPLIED.fullmatch(head.replace("_", " ").strip()) is not None


def without_staff(texts: Sequence[str], columns: Sequence[Column], grid: Grid, asked: bool) -> list[str]:
    """The columns of people's words without those of remarks that stand beside a wordier one.

    ``asked`` says whether the table asks for permission: a few short comments are then about somebody.
    """
    by_name = {c.name: c for c in columns}
    texts = [t for t in texts if not is_replied(t)] or list(texts)  # however much the council wrote
    longest = max((by_name[t].mean_words for t in texts), default=0)
    return [t for t in texts if longest < _LEAST or not _beside(by_name[t], longest, grid, asked)]


def _beside(column: Column, longest: float, grid: Grid, asked: bool) -> bool:
    if column.mean_words > longest / 2:
        return False
    if names.OF_STAFF.search(column.name):
        return True
    sparse = column.filled <= _SPARSE * len(grid.records)
    return asked and bool(names.REMARKS.match(column.name)) and column.mean_words < _FEW and sparse


def asks_who(column: Column, grid: Grid) -> bool:
    """Whether a column asks who somebody is, and most of its cells are names."""
    if not names.WHO.match(column.name):
        return False
    n = grid.header.index(column.name)
    cells = [r[n] for r in grid.records[:300] if r[n]]
    return bool(cells) and sum(looks_like_name(c) and len(c.split()) < 4 for c in cells) >= 0.7 * len(cells)
