# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""Short remarks beside people's words, in whatever column: somebody took theirs back, or they are closed for some time."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.model.parts_left_out import MAY_ASK, part_in
from harvest.readers.permission.answered.of_food import of_food
from harvest.readers.permission.names_alone import WordsOfPatterns
from harvest.readers.permission.text import any_of, fold
from harvest.readers.permission.wished.all_out import SURELY, all_out
from harvest.readers.permission.wished.all_out import WORDS as ALL_OUT

_WHOSE = r"(?:it|this|that|them|hers?|his|him|theirs?|mine|me|(?:the|her|his|their|my|this|our) (?:story|stories|words?|quotes?|card|piece|extract|entry|photo|recording|tape|transcript|interview|memory|memories|contribution|consent|permission|name and story))"
_OUT = r"(?:out|off|down|back|away|removed|deleted|destroyed|returned|withdrawn|erased|scrapped|taken (?:out|off|down|away|back)|(?:to )?come (?:out|off|down)|left out|(?:kept )?private|not (?:be )?(?:used|shared|shown|printed|quoted))"
_BACK = any_of(
    r"^\W*(?:(?:now|since|later|has|have|had|been|she|he|they|i|we|it|both|teller|speaker|interviewee|person|consent|permission|agreement|story|all|update|nb|note)\W+){0,4}withdr[ae]w(?:n|s|ing)?\b(?! (?:from (?:school|college|work|the (?:race|team|council))|the \w+ (?:bus|service|train)))",
    r"\bwithdr[ae]w\w* (?:by|in|on|via|after|since|before|at|when|consent|permission|agreement|(?:her|his|their|my|the) (?:consent|permission|story|words|agreement|form)|\d)|\b(?:consent|permission|story|words) (?:was |is |has been |now |since |later )*(?:withdrawn|revoked|rescinded|cancelled|taken back)\b|\bwants? to withdraw\b|\b(?:revoked|rescinded) (?:consent|permission)\b",
    rf"\b(?:ask(?:s|ed|ing)?|want(?:s|ed)?|would like|wish(?:es|ed)?|request(?:s|ed|ing)?|rang|phoned|called|wrote|e-?mailed|insist(?:s|ed)?|prefers?)\b.{{0,45}}\b(?:take|taking|have|get|pull|remove|delete|destroy|leave|cut|scrap|keep)\b.{{0,15}}\b{_WHOSE}\b.{{0,12}}\b{_OUT}\b",
    rf"\b(?:ask(?:s|ed)?|want(?:s|ed)?|would like|wish(?:es|ed)?|request(?:s|ed)?|rather we|please)\b.{{0,40}}\b(?:remove|delete|destroy|scrap|take (?:out|down|off)|took (?:out|down|off))\b.{{0,12}}\b{_WHOSE}\b",
    rf"\b(?:rather|prefer|better)\b.{{0,20}}\b(?:took|take|left|leave|pulled|had)\b.{{0,10}}\b{_WHOSE}\b.{{0,12}}\b{_OUT}\b|\b(?:take|leave|keep|pull)\b {_WHOSE}(?: \w+)? {_OUT}\b",
    rf"\b(?:ask(?:s|ed)?|want(?:s|ed)?|would like|wish(?:es|ed)?|request(?:s|ed)?)\b(?: for)? (?:to (?:be )?|{_WHOSE} (?:to (?:be )?)?)?{_OUT}\b(?! (?:to|for|with) (?:the )?(?:events?|meetings?|trips?|walks?|lunch|dinner|school|work|home)\b)",
    r"\b(?:requests?|requested|asks? for|asked for|wants?|wanted) (?:the |its |their |her |his |full )?(?:removal|deletion|withdrawal|return)\b|\b(?:removal|deletion|withdrawal) (?:requested|asked|wanted)\b|\b(?:right to be forgotten|erasure request)\b",
    r"\bno longer (?:wants?|wishes|agrees?|consents?|happy|ok|okay|willing|to be used|for use)\b|\b(?:changed|has changed) (?:her|his|their|my) minds?\b(?!.{0,20}\b(?:yes|ok|fine|happy)\b)(?! about (?:\w+ )?(?:the|her|his|their|my) names?\b)|\bopted out\b",
    r"\b(?:do not|don't|dont|never|must not|mustn't|not to be|cannot be|can't be|should not be|shouldn't be) (?:re-?)?(?:use|used|print|printed|publish|published|quote|quoted|share|shared|show|shown)\b(?! (?:the |my |her |his |their |any |full |sur)?(?:\w+ )?(?:names?|surname)\b)|\bnot for (?:use|publication|printing|sharing|quoting|the public)\b",
    r"^\W*pulled\b|\bpulled (?:from|at|after|by)\b|\btaken (?:down|out|off) (?:at|on|by|after|since|\d)(?! (?:(?:the|a|my|her|his) )?(?:laptop|computer|paper|phone|tablet|ipad|pad|hand|recorder)\b)|\btook (?:it|theirs|hers|his) back\b|\b(?:wants?|wanted|asked for) (?:it|hers?|his|theirs?|mine|the \w+) back\b|\b(?:don't|does not|doesn't|did not|didn't|do not|wouldn't) (?:want|like) (?:to be |it |hers? |his |theirs |mine |(?:my|her|his|their|the) \w+ )+(?:in|used|out there|shown|printed|quoted|included|published|part of)\b|\b(?:sooner|rather|prefer(?:s|red)?)(?: that| if)? (?:it|this|that|hers|his|theirs|mine|we|you|they) (?:was not|wasn't|were not|weren't|did not|didn't|is not|isn't|not|don't|do not)\b(?!.{0,12}\bnames?\b)|\bask(?:s|ed)? (?:us )?to (?:pull|bin|scrap|shred|wipe|erase) (?:it|hers?|his|theirs?|the \w+)\b",
    r"\b(?:wycofal\w*|wycofan\w*|odwolal\w* zgode)\b|\b(?:widerrufen|zuruckgezogen)\b|\b(?:s'est retire|a retire (?:son|sa)|retrait demande)\b|\b(?:retiro su|ha retirado)\b|\btynnodd yn ol\b|\bwedi tynnu(?: \w+)?(?: |')n ol\b|\b(?:s'est|elle s'est|il s'est) (?:retracte|desiste)e?\b",
)
_CLOSED = any_of(
    r"\b(?:closed|sealed|restricted|embargo(?:ed)?|locked|reserved|not (?:to be )?(?:open(?:ed)?|released|seen|published))\b.{0,25}\b(?:until|till|to|for|before|'til)\b.{0,12}\b(?:\d{2,4}|(?:her|his|their|my) (?:death|lifetime)|(?:\w+ )?years?|after)\b",
    r"^\W*(?:closed|sealed|restricted|embargo(?:ed)?|held|on hold|hold)\b.{0,12}\b(?:until|till|'til|pending)\b|^\W*(?:sealed|embargo(?:ed)?|confidential|in dispute|not cleared|not released)\b\W*$|\bembargo(?:ed)?\b|\b(?:closed|restricted) (?:access|file|item|record)\b|\b(?:gesperrt|zamkniete do|ferme jusqu|cerrado hasta|ar gau tan)\b",
    r"\b(?:in|during) (?:her|his|their) lifetime\b|\b(?:wants?|asked|wishes|prefers?)\b.{0,25}\bkept? (?:it )?private\b|\bstrictly private\b|\boff the record\b",
)
_LOOKED_FOR = WordsOfPatterns(
    *(_BACK.source, _CLOSED.source, *ALL_OUT, MAY_ASK.pattern),
    never_alone=("person", "speaker", "teller", "interviewee"),
)
_ENDED = any_of(
    r"\b(?:perm\w*|consent\w*|agree\w*|release|leave) (?:was |is |has |has been )?(?:end(?:ed|s)?|expir\w*|withdr\w*|revok\w*|cancel\w*|stopp?ed|lapse[sd]?)\b|"
    r"^(?:date |when |day )?(?:withdrawn|withdrew|withdrawal|revoked|opted out|opt[- ]?out)(?: date| on| day)?$|\b(?:date|day) (?:of )?(?:withdrawal|withdrawn)\b"
)
"""Heads of columns that say when somebody's leave ended."""
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_NOT_ENDED = frozenset(
    ("", "-", "–", "no", "n", "n/a", "na", "none", "0", "false", "never", "not ended", "ongoing", "current")
)
_OF_A_PART = any_of(
    r"\b(?:except|apart from|other than|all but|(?:the|that|this|one|any|some) (?:\w+ ){0,2}?(?:bits?|parts?|things?|pieces?|lines?|sentences?|section|paragraph)\b(?! of (?:it|the)))"
)
"""What leaves the rest as it was, where a part of it is to go."""
_SHORT_CELL, _SHORT_COLUMN = 30, 12
"""So many words at most has a remark, and so many on the whole a column of them."""


def taken_back(cell: str) -> tuple[bool, str]:
    """Whether a short remark takes words back, and why its row is held ("" where it is not).

    >>> taken_back("Withdrew by letter 2 Nov")[0], taken_back("family asked us to take it out")[0]
    (True, True)
    >>> taken_back("Closed until 2045")
    (False, 'a remark closes it: “Closed until 2045”')
    >>> taken_back("withdrew the 47 bus"), taken_back("sent thank you card"), taken_back("don't use her surname")
    ((False, ''), (False, ''), (False, ''))
    """
    if _LOOKED_FOR.lacking(cell):
        return False, ""
    text = fold(cell)
    if not text or len(text.split()) > _SHORT_CELL:
        return False, ""
    shown = f"“{' '.join(cell.split())[:200]}”"
    if of_food(cell):
        return False, ""
    if part_in(cell) is not None:
        return False, f"asks for a part to be left out: {shown}"
    back = _BACK.search(text) is not None
    if back and all_out(cell) != SURELY and of_a_part(text):
        return False, f"asks for a part to be left out: {shown}"
    if back or all_out(cell) == SURELY:
        return True, f"a remark takes it back: {shown}"
    return (False, f"a remark closes it: {shown}") if _CLOSED.search(text) else (False, "")


def of_a_part(text: str) -> bool:
    """Whether a folded remark speaks of a part that is to go, which leaves the rest as it was.

    >>> of_a_part("fine except the thing about my aunt, leave that out"), of_a_part("leave all of it out")
    (True, False)
    """
    return _OF_A_PART.search(text) is not None


def says_when_ended(header: str) -> bool:
    """Whether a column says when leave ended or was taken back.

    >>> says_when_ended("PermEndedDate"), says_when_ended("Withdrawn on"), says_when_ended("Story ended")
    (True, True, False)
    """
    return bool(_ENDED.search(fold(_CAMEL.sub(" ", header))))


def ended(cell: str) -> bool:
    """Whether a cell of such a column is filled with more than a no."""
    return fold(cell).strip(" .") not in _NOT_ENDED


def remark_columns(columns: Sequence[int], cells: Sequence[Sequence[str]]) -> list[int]:
    """Which of the columns hold short remarks rather than what people said: all but the wordiest, and no long ones.

    >>> remark_columns([0, 1], [["We sang on the bridge until the lights went out."], ["withdrew 2 Nov"]])
    [1]
    """
    lengths = {n: _mean(cells[n]) for n in columns}
    longest = max(lengths.values(), default=0)
    return [n for n in columns if 0 < lengths[n] <= _SHORT_COLUMN and lengths[n] < longest / 1.5]


def _mean(cells: Sequence[str]) -> float:
    filled = [len(c.split()) for c in cells[:500] if c.strip()]
    return sum(filled) / len(filled) if filled else 0.0
