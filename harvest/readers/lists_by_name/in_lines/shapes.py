# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""What a line is: names and nothing else, a heading over names, a question; and whether names stand over forms or below headings."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.lists_by_name.heard.clauses import topics, verdict
from harvest.readers.lists_by_name.heard.said import NAME, NO, OPEN, QUOTE, YES, Heard, plainly
from harvest.readers.lists_by_name.heard.wording import heard
from harvest.readers.lists_by_name.page import DATE, LONG, SENTENCE, Page
from harvest.readers.lists_by_name.signs.choices import has_boxes
from harvest.readers.lists_by_name.signs.codes import meant_by
from harvest.readers.lists_by_name.who.name_forms import TITLE
from harvest.readers.lists_by_name.who.named_together import without
from harvest.readers.lists_by_name.who.people import Known, Span
from harvest.readers.lists_in_words.names import is_name, listed
from harvest.readers.permission.text import any_of, fold

MARK = re.compile(r"^\s*(?:>\s*)*(?:[-•*·–○▪#]+\s+|\(?\d{1,3}[.)]\s+(?=\S))?")
_MARKED = re.compile(r"[✓✔✗✘👍👎☑☒×]|(?<!\S)[01](?!\S)")
"""A mark that answers."""
LABEL = re.compile(
    r"^(?:(?:[^\W\d_]+ ?/ ?)?(?:your |their |my )?(?:full )?(?:name|initials)(?: is| (?:of|in full|printed)\b(?: [a-z]+){0,3})?|who|from|(?:young )?person|child|pupil|member|teller|participant|speaker|your name|print name|signed|nazwisko|imie i nazwisko|enw)\s*(?:\([^)]*\))?\s*:?\s*$"
)
_HOW = any_of(
    r"\b(?:no|without|not?) (?:\w+ )?names?\b|\banon\w*|\bwith (?:\w+ )?names?\b|\bnames? (?:and all|too|as well|used|ok|fine)\b|\byes\b"
)
"""How those below are quoted, told by the name alone: ``no names``, ``name and all``."""
_TITLE = any_of(
    r"\b(?:permissions?|consents?|release|zgod[ay]|einwilligung\w*|einverstandnis\w*|caniatad\w*|accords?|autori[sz]a\w*|consentimi\w*|consens[oi]|slips?|forms?|lists?|sheets?|log|notes?)\b"
)
"""What a list is called by."""
_CONSENT = any_of(
    r"\b(?:zgod\w*|zgadza\w*|caniat\w*|chaniat\w*|[bf]+odlon|gwrthod\w*|odm(?:owi|awia)\w*|refus\w*|declin\w*|consent\w*|agree[ds]?|einverstanden|zugestimmt|d'accord|de acuerdo)\b"
)


ASKS = any_of(
    r"\?\s*$|^\W*(?:we )?asked\b|^\W*questions?\s*:|^\W*(?:who|which|what|whose|whether|may we|can we|are you)\b"
)


_BOXED = re.compile(r"\s*\[\s*(?P<inner>[^\[\]]*[^\W\d_]{2,}[^\[\]]* [^\[\]]*?)\s*\]\s*$")
"""A heading in a box that somebody drew: ``[ Quote me, no name ]``."""


def bare_of(line: str) -> str:
    boxed = _BOXED.match(line)
    return DATE.sub("", MARK.sub("", boxed["inner"] if boxed else line, count=1), count=1).strip(" \t*_~")


def only_names(text: str, spans: Sequence[Span]) -> tuple[bool, list[tuple[list[int], str]]]:
    """Whether a text names people and says nothing else, and what stands in brackets behind whom."""
    inside = [m for m in re.finditer(r"\(([^()]*)\)", text) if _is_of_theirs(m, spans)]
    asides = [(_nearest(text, m.start(), spans), m[1]) for m in inside]
    bare = re.sub(r"\([^()]*\)", " ", without(text, spans))
    rest = re.sub(rf"\b(?:{TITLE}|(?:the|and|a|i|y|e|et|und|ac|sahib|saheb|ji)\b)|[\W\d_]", " ", bare, flags=re.I)
    rest = _SPEAKS.sub("", rest.strip())
    if _MARKED.search(bare):
        return False, asides
    only = not rest or LABEL.match(fold(rest)) is not None or len(rest) < 2
    return only or _are_others(bare), asides


_SPEAKS = re.compile(r"\b(?:says?|said|writes?|wrote|replies|replied|answers?|answered)$")
"""What leads in words on the lines below: ``Ada writes:``."""


def _is_of_theirs(m: re.Match[str], spans: Sequence[Span]) -> bool:
    """Whether brackets name nobody but whoever stands right before them: “Ada Obi (Ada off sick)”."""
    named = {s.who for s in spans if m.start() < s.start < m.end()}
    before = [s.who for s in spans if s.end <= m.start()]
    return not named or (named == {*before[-1:]} and len(m[1].split()) > _NAME)


def _nearest(text: str, at: int, spans: Sequence[Span]) -> list[int]:
    """Whoever is named right before a place in a text; nobody where somebody who is not known stands between."""
    before = [s for s in spans if s.end <= at]
    if not before or re.search(r"[^\W\d_]{2,}", re.sub(r"\([^()]*\)", " ", text[before[-1].end : at])):
        return []
    return [before[-1].who]


_NAME = 2
"""Brackets of no more words hold another form of the name."""
_PLACE = re.compile(r"^\W*(?:table|tbl|t|group|grp|room|bwrdd|grwp|tisch|stolik)\.? ?\w{1,2}\s*[:–-]", re.I)
"""Where those sat who are named behind it."""


def _are_others(bare: str) -> bool:
    """Whether what is left beside those who are known are names of others, parted by commas, and *you* or *me*."""
    bare = _PLACE.sub("", bare)
    rest = [p for p in re.split(r"[,;&/=]|\band\b", bare) if re.search(r"[^\W\d_]", p)]
    others = [p.strip(" .*_") for p in rest if not re.fullmatch(r"\W*(?:you|me|myself|yourself)\W*", p, re.I)]
    return "," in bare and all(len(p) == 1 or is_name(p) for p in others) and not any(topics(p) for p in others)


def in_groups(lines: Sequence[str], known: Known) -> bool:
    """Whether lines that say what is permitted stand over lines of several names, as in a mail that lists who is what."""
    found, over, alone, first = 0, False, 0, None
    if over_their_words(lines, known):
        return False
    for line in lines:
        bare = bare_of(line)
        spans = known.spans(bare)
        if spans and over and len({s.who for s in spans}) > 1 and only_names(bare, spans)[0]:
            found += 1
        if spans and only_names(bare, spans)[0]:
            alone += over
            first = over if first is None else first
        if bare:
            over = not spans and not has_boxes(bare) and bool(over_names(bare).answers)
    return found > 1 or (alone > 1 and bool(first) and not over)


def over_their_words(lines: Sequence[str], known: Known) -> bool:
    """Whether each name leads in, on a line of its own, what its bearer says on the next, the last name too.

    >>> known = Known([["Ada Obi"], ["Bo Lind"]])
    >>> over_their_words(["May be quoted:", "Ada:", "“Don't quote me.”", "Bo:", "“Quote me, no name.”", "Ann"], known)
    True
    >>> over_their_words(["May be quoted:", "Ada:", "Not to be quoted:", "Bo:", "Ann typed it."], known)
    False
    """
    filled = [line for line in lines if bare_of(line)]
    named = [known.spans(bare_of(line)) for line in filled]
    alone = [
        n
        for n, spans in enumerate(named)
        if len({s.who for s in spans}) == 1 and only_names(bare_of(filled[n]), spans)[0]
    ]
    told = [n for n in alone if n + 1 < len(filled) and not named[n + 1] and heard(filled[n + 1], QUOTE).answers]
    if len(alone) < 2 or alone[-1] not in told or len(told) < _OVER * len(alone):
        return False
    led_in = sum(_LEADS_IN.search(filled[n]) is not None for n in alone)
    return max(led_in, sum(_OWN_WORDS.match(filled[n + 1]) is not None for n in told)) >= _OVER * len(alone)


_OVER = 0.8
_LEADS_IN = re.compile(r"[:–—-][\s*_]*$")
_OWN_WORDS = re.compile(r"\s*(?:>|[-•*·–]\s)?\s*[“\"«‘']")
"""What leads in words that stand below; how such words begin."""


def in_blocks(lines: Sequence[str], known: Known) -> bool:
    """Whether people's names stand alone, each over lines about them, and not below what those listed permit."""
    if over_their_words(lines, known):
        return True
    alone, others = [], set()
    for n, line in enumerate(lines):
        bare = bare_of(line)
        spans = known.spans(bare)
        if len({s.who for s in spans}) == 1 and (
            only_names(bare, spans)[0] or LABEL.match(fold(bare[: spans[0].start]))
        ):
            alone.append(n)
        elif not spans and is_strangers(bare):
            others.add(n)
    every = {*alone, *others}
    alone = [n for n in alone if not {n - 1, n + 1} & {*alone}] or alone  # a register may stand above
    if alone and any(n > alone[0] and n - 1 in every for n in every):
        return False  # names below each other share what stands over them
    if alone and alone[0] and _WAITS.match(fold(lines[alone[0] - 1])):
        return False
    if len(alone) < 2 or any(
        (heard(line, heading=True).answers or over_names(line).answers)
        and not has_boxes(line)
        and not ASKS.search(fold(line))
        for line in lines[: alone[0]]
        if len(line.split()) <= LONG and not SENTENCE.search(line)
    ):
        return False
    leads_on = {n - 1 for n in alone if lines[n - 1].rstrip(" *_").endswith(":")} if alone[0] else {*()}
    followed = sum(n + 1 < len(lines) and n + 1 not in {*alone, *others, *leads_on} for n in alone)
    behind = [heard(line, QUOTE) for line in lines[alone[-1] + 1 :]]
    return followed >= 0.8 * len(alone) and any(said.answers or said.unclear for said in behind)


_WAITS = re.compile(
    r"\W*(?:(?:still|yet) (?:to|waiting|not|no)|(?:not|never|nobody|n[o']t) (?:yet )?(?:asked|decided|sure|heard|reached|returned|back|in)|waiting|awaiting|pending|outstanding|"
    r"(?:no|nothing) (?:forms?|slips?|repl(?:y|ies)|answers?|back|heard|yet|word)|to (?:ring|ask|chase|phone|call)|undecided|unsure|don'?t use|do not use|rather not|no)\b.{0,40}$"
)
"""What stands over those of whom something is still to come, or who refused."""
_OF_THE_LIST = re.compile(
    r"\((?:[\w ]+, ?)?(?:internal|draft|confidential|office use|staff only)\b[^()]{0,12}[,;–-] ?(?:please )?(?:do not|don't|not to be|not for) (?:be )?(?:publish|circulat|forward|copy|distribut|pass|print|post)\w*[^()]{0,20}\)",
    re.I,
)
"""What is said of the list itself in its title."""
_SAID = re.compile(r"^\W*(?:(?:those|people|the ones) who )?(?:have )?(?:said|says?|answered|told us)\W+", re.I)


def over_names(line: str, *, groups: bool = False, of_quoting: bool = False) -> Heard:
    """What a line over names says that they permit; a title of the whole list permits nothing.

    Where names are listed below such lines, one that says how somebody is named says that they are quoted.
    """
    bare = line.strip().rstrip(":")
    if not topics(of_words := _OF_THE_LIST.sub(" ", bare)):
        bare = of_words  # “Who came (internal, do not publish)”
    said = heard(bare, heading=True)
    if not topics(bare) and _CONSENT.search(fold(bare)) and verdict(fold(bare), []) == NO:
        said.put(QUOTE, NO)  # “Nie wyraża zgody”
    if (plain := plainly(_SAID.sub("", bare))) is not None and (groups or plain == NO):
        said.put(QUOTE, plain)
    if not said.answers and not topics(line):
        return Heard()  # “Corrections (after the minutes went round)”
    how = groups or (of_quoting and _HOW.search(fold(line)) is not None)
    if how and said.answers.keys() == {NAME} and said.answers[NAME] != OPEN and not said.unclear:
        said.put(QUOTE, heard(bare, QUOTE).answers.get(QUOTE, YES))
    if YES in said.answers.values() and _TITLE.search(fold(line)):
        return Heard()
    return said


def without_writer(bare: str, spans: Sequence[Span]) -> str | None:
    """What a line says to everybody or of the whole list, whose writer alone it names: who signs it, or typed the list.

    >>> from harvest.readers.lists_by_name.who.people import Known
    >>> ada = Known([["Ada Obi"]])
    >>> said = ["Leave it empty if you are not sure. – Ada Obi", "Typed by Ada Obi. I left nothing out.", "Signed by Ada Obi: yes"]
    >>> [without_writer(line, ada.spans(line)) for line in said]
    ['Leave it empty if you are not sure. – ', '', None]
    """
    said, rest = bare[: spans[0].start], bare[spans[-1].end :]
    if len({s.who for s in spans}) == 1 and _TYPED.fullmatch(fold(said)):
        return " ".join(said for said in re.split(r"(?<=[.!?])\s+", rest) if topics(said))
    alone = not bare[spans[0].end :].strip(" .)") and re.search(r"[.!?)]\s*[–—~-]+\s*$", said) is not None
    to_all = alone and _TO_ALL.search(fold(said)) is not None and _OF_ONESELF.search(fold(said)) is None
    return said if to_all else None


_TYPED = re.compile(
    r"\W*(?:(?:this|these|the|all|list|lists|sheet|page|table|slips?|forms?|cards?|answers?|everything) ){0,4}(?:(?:was|were|is|are|all) )*(?:re)?"
    r"(?:typed|transcribed|copied|compiled|collated|put together|prepared|drawn up|entered|tidied|kept|looked after)\b[^.:;!?]{0,60}\bby\s*"
)
_TO_ALL = any_of(r"\b(?:you|your|everyone|everybody|people|they|their|each)\b")
_OF_ONESELF = any_of(
    r"\b(?:i|me|my|mine|us|our|ours)\b|\bwe(?! (?:take|count|treat|read|will|ll|hold|keep|need|ask|leave|put)\b)"
)


def is_strangers(bare: str) -> bool:
    """Whether a line names people who are not known, and says nothing else."""
    return bool(listed(bare)) and not over_names(bare) and not topics(bare)


_CARDS = 0.6


def cards(rows: Sequence[Sequence[str]], known: Known) -> list[str]:
    """The lines of a table whose cells are cards, each with a name over what its bearer permits; none otherwise."""
    cells = [cell for row in rows for cell in row if cell.strip()]
    named = [cell for cell in cells if len(lines := cell.strip().splitlines()) > 1 and known.spans(lines[0])]
    beside = any(sum(cell in named for cell in row) > 1 for row in rows)
    if not beside or len(named) < _CARDS * len(cells):
        return []
    return [line for cell in cells for line in (*cell.strip().splitlines(), "")]


ITEM, _FEW = re.compile(r"^\s*[-•*·–]\s"), 3
_MEMBER = re.compile(
    r"^(?P<who>[^\W\d_a-z][\w'’.-]*(?: [^\W\d_a-z][\w'’.-]*){0,3}(?: \([^()]{1,30}\))?)\s+[–—-]+\s+(?P<rest>\S.{0,80})$"
)
_CALLED_BY_OFFICE = re.compile(r"^(?:the|our) [A-Z]\w+$")


def is_another(line: str, bare: str, page: Page) -> bool:
    """Whether a line is about somebody whom nobody knows, among those below a heading: “Rose Ji – share ✓”, “the Rev”."""
    item = (ITEM.match(line) or _CALLED_BY_OFFICE.match(bare)) and len(bare.split()) <= _FEW
    if item and not topics(bare) and not heard(bare):
        return True
    other = _MEMBER.match(bare)
    if other is None or topics(other["who"]) or heard(other["who"]) or plainly(other["who"]):
        return False
    return bool(heard(other["rest"]).answers) or meant_by(other["rest"], page.key) is not None


_TELLS = 15


def not_told_of(lines: Sequence[str], known: Known) -> list[str]:
    """The lines without those that tell of somebody at length, which ask nothing of everybody."""
    return [line for line in lines if len(line.split()) <= _TELLS or not known.spans(line)]


def anew_below_names(lines: Sequence[str], known: Known) -> list[str]:
    """The lines; what stands below one of names alone begins anew, and does not go on."""
    alone = [bool(spans := known.spans(line)) and only_names(line, spans)[0] for line in lines]
    return [line[:1].upper() + line[1:] if above else line for above, line in zip([False, *alone], lines, strict=False)]
