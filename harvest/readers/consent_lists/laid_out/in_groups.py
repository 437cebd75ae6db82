# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""Names listed below what they all permit: ``Happy to be named``, and four names; ``The following opted out``, and six."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.model import Listed
from harvest.readers.consent_lists.in_tables import people_listed
from harvest.readers.consent_lists.keys.meanings import FAR, ONLY_PARTNERS, QUOTE, SHARE, meaning_of
from harvest.readers.consent_lists.laid_out.heaps_of_ideas import are_ideas
from harvest.readers.permission.answered.partners import for_some_alone
from harvest.readers.permission.text import any_of, fold
from harvest.readers.recognise.talk.speakers import looks_like_name

_MARK = re.compile(r"^\s*(?:\(?\d{1,3}[.)]\s*|[-•*·–]\s*)")
_BESIDE = re.compile(r"\s+[–—-]+\s+|\s*\(|\s*:\s+|;\s*|,\s+(?=[a-z])")
_FROM_WHERE = re.compile(
    r"((?!(?:People|Those|Everyone|Everybody|Anyone|Anybody|Quotes?|Words?|Stories|Comments?|Notes?|Names?|All|Others?|None|Nobody|Nothing|Some|Anything)\b)[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?) ((?:from|at|off|with) (?:the|our|my|her|his|table) [^.,;:()–]{2,30})$"
)
"""Somebody by a first name and where they come from: ``Pete from the ferry``."""
_REFUSED = any_of(
    r"\b(?:people|those|these|everyone|everybody)? ?who (?:said|have said|told us) no\b|\bsaid no\b|\bopt(?:ed|ing)?[ -]?outs?\b|\b(?:please )?(?:leave|left|keep|kept) (?:\w+ )?out\b|\brefusals?\b|\bdo not (?:use|quote)\b|\bdidn'?t want\b|\bobject(?:ed|ions?)\b"
)
_STILL = any_of(
    r"\bstill to (?:ask|ring|hear|sign|come)\b|\bnot (?:yet )?(?:asked|heard|signed|back)\b|\bwaiting\b|\bno (?:reply|answer)\b|\bnot sure\b"
)
EXCEPTING = any_of(
    r"\b(?:except(?:ing)?(?: for| that)?|apart from|other than|but not|bar|save(?: for)?|exceptions?(?: are| below)?|excluding)\W*$"
)
"""How a line ends below which those stand for whom it does not hold."""
_NOTE = re.compile(
    r"(?:p\.?s\.?|n\.?b\.?|nota?|notes?|update|uwaga|anmerkung|remarque|nodyn|later|addendum|edit|corrections?)\b(?:[^:]{0,20}:| \d)"
)
"""A line that adds something to the list rather than somebody."""
_WORDS, _PEOPLE, _MOST, _TOLD, _HEADING = 4, 3, 0.5, 0.4, 24


def listed_in_groups(lines: Sequence[str]) -> tuple[Listed, ...] | None:
    """Everybody below a line that says what they permit; None where the lines are anything else.

    >>> found = listed_in_groups(["Happy to be named", "Ada Obi", "Bo Lind (ring first)", "Words yes, name no", "Cy Day", "Dee Fox", "Leave out altogether", "Eve Gill"])
    >>> [(one.names[0], one.permission.quotation) for one in found]
    [('Ada Obi', 'named'), ('Bo Lind', 'named'), ('Cy Day', 'anonymous'), ('Dee Fox', 'anonymous'), ('Eve Gill', 'no')]
    """
    filled = [line.strip() for line in lines if line.strip()]
    rows: list[list[str]] = []
    around: list[str] = []
    says: dict[str, str] = {}
    names_first, after = False, 0
    said_of: set[str] = set()
    unfolded = _unfolded(filled)
    if _over_their_words(unfolded):
        return None
    for line in unfolded:
        people = people_on(line)
        names_first = names_first or (bool(people) and not says)
        after += bool(people)
        if people and says:
            for name, beside in people:
                only = for_some_alone(beside)
                far = ONLY_PARTNERS if only else says.get(FAR, "")
                rows.append([name, says.get(QUOTE, ""), says.get(SHARE, ""), far, "" if only else beside])
        elif not _NOTE.match(fold(line)) and not _speaks_of_one(line, rows) and (meant := heading_of(line)) is not None:
            says = meant
            said_of.add(line)
            after = 0
        else:
            around.append(line)
            if rows and says and not _speaks_of_one(line, rows):
                says = {QUOTE: "?"}  # a group of its own, and what these permit is not understood
    if names_first and not after and 2 * len(said_of) > len(rows):
        return None  # each name stands above its answer, not below
    if sum(bool(row[-1]) for row in rows) > _TOLD * len(rows):
        return None  # each line has its own answer
    if len(rows) < _PEOPLE or len(rows) < _MOST * (len(filled) - len(said_of)) or not says:
        return None
    if len(said_of) < 2 and not any(_REFUSED.search(fold(line)) for line in said_of):
        return None  # a heading that happens to speak of names
    if any(len(line.split()) > 40 for line in around) or are_ideas([row[0] for row in rows], said_of, around):
        return None
    return people_listed(["Name", QUOTE, SHARE, FAR, "Notes"], rows, "\n".join(around))


def _over_their_words(lines: Sequence[str]) -> bool:
    """Whether each name stands over what its bearer says, the last one too: below headings the last is followed by none.

    >>> said = ["Replies about quoting", "Ada Obi:", "Quote me, no name.", "Bo Lind:", "Don't quote me.", "All in."]
    >>> _over_their_words(said), _over_their_words(["Quote, no name", "Ada Obi", "Do not quote", "Bo Lind", "All in."])
    (True, False)
    """
    alone = [n for n, line in enumerate(lines[:-1]) if len(people_on(line)) == 1 and not people_on(line)[0][1]]
    led_in = all(lines[n].rstrip(" *_").endswith((":", "–", "-")) for n in alone)
    return len(alone) > 1 and led_in and all(heading_of(lines[n + 1]) is not None for n in alone)


def _speaks_of_one(line: str, rows: Sequence[Sequence[str]]) -> bool:
    """Whether a line between the names says something of somebody who stands above it."""
    said = set(re.findall(r"[^\W\d_][\w'’-]+", line))
    return any(part in said for row in rows for part in row[0].split() if part[:1].isupper() and len(part) > 2)


def _unfolded(lines: Sequence[str]) -> list[str]:
    """The lines, a statement with names behind a colon parted into the statement and a line for each name."""
    found: list[str] = []
    for line in lines:
        said, colon, names = line.partition(":")
        parts = [p.strip(" .") for p in re.split(r"\s*[,;]\s*(?![^()]*\))|\s+and\s+(?=[A-Z])", names) if p.strip(" .")]
        if colon and len(said.split()) > 2 and parts and all(people_on(part) for part in parts):
            found += [said, *parts]
        else:
            found.append(line)
    return found


def heading_of(line: str) -> dict[str, str] | None:
    """What a line above names says that they permit; None for any other line."""
    who, *said = _BESIDE.split(_MARK.sub("", line), maxsplit=1)
    if said and looks_like_name(who):
        return None  # an answer of somebody
    text = fold(line)
    if EXCEPTING.search(text):
        return {QUOTE: "?"}  # those below are excepted from what it says
    if _STILL.search(text) and len(text.split()) <= _HEADING:
        return {QUOTE: "?"}
    sentences = [s for s in re.split(r"(?<=[.!?])\s+", text) if s]
    refused = [s for s in sentences if _REFUSED.search(s)]
    if refused and not re.search(r"\b(?:\w+ly|only|unless|except)\b", refused[-1]):
        return {QUOTE: "No"}
    if len(text.split()) > _HEADING:
        return None
    meant = meaning_of(line)
    if meant.get(FAR) == ONLY_PARTNERS and QUOTE not in meant:
        return {QUOTE: "No", **meant}  # they may be told, and nothing is to be quoted
    return meant if QUOTE in meant else None


def people_on(line: str) -> list[tuple[str, str]]:
    """The names on a line and what is said of them besides; nothing for a line of another kind."""
    bare = _MARK.sub("", line)
    if _NOTE.match(fold(bare)):
        return []
    placed = _FROM_WHERE.match(bare)
    head, *rest = placed.groups() if placed else _BESIDE.split(bare, maxsplit=1)
    beside = rest[0].strip(" )") if rest else ""
    marked = bare != line or line[:1] in "-•*·–"
    names = [part.strip(" ,.") for part in re.split(r"\s+(?:and|&|\+)\s+(?:(?:his|her|their) \w+ )?", head)]
    if not all(1 <= len(name.split()) <= _WORDS and looks_like_name(name) for name in names):
        short = marked and bool(head) and len(head.split()) <= 2 * _WORDS
        return [(head.strip(), beside)] if short and not heading_of(head) else []
    return [] if heading_of(head) else [(name, beside) for name in names]
