# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""A list of who permits what that was typed line by line: ``2. Olena K – quote yes, name no``."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.model import Listed
from harvest.model.calendar_words import DAY_OF_THE_WEEK
from harvest.readers.consent_lists.answered.in_short import asks_about
from harvest.readers.consent_lists.answered.plainly import asks_for_the_name
from harvest.readers.consent_lists.answered.terse import FAR, NAME, PHOTO, QUOTE, RECORD, SHARE, Terse, terse
from harvest.readers.consent_lists.answered.waits import takes_back, waits
from harvest.readers.consent_lists.heads.purposes import OUTSIDE, WHO_SEES, purposes_of
from harvest.readers.consent_lists.in_tables import people_listed
from harvest.readers.consent_lists.keys import meanings
from harvest.readers.consent_lists.keys.question_keys import by_their_questions, with_labels
from harvest.readers.consent_lists.whose.signed_by import told_of_another
from harvest.readers.leave.said import reads, words_of
from harvest.readers.permission.text import any_of, fold
from harvest.readers.recognise.talk.speakers import looks_like_name

_ENTRY = re.compile(
    r"^\s*(?:\(?\d{1,3}[.)]\s*|[-•*·–]\s*)?(?P<who>[^\W\d_][^:–—=\t]{0,60}?)\s*(?:\s[–—-]\s|[:=\t–—])\s*(?P<said>\S.*)$"
)
_UNPARTED = re.compile(
    r"^\s*(?:\(?\d{1,3}[.)]\s*|[-•*·]\s*)?(?P<who>(?:[A-Z][\w'’-]*\.?\s+(?:\([^)]*\)\s*)?){1,3})(?P<said>(?:yes|no|ok|fine|not|don['’]?t|happy|said)\b.*)$"
)
_LABELS_BEHIND = re.compile(
    r"^\s*(?P<who>[^\W\d_][\w.'’-]*(?: [\w.'’-]+){0,3}?)\s+(?:[-–—]\s+)?(?P<said>(?:quot(?:e|ing)|words?|names?)(?:\s*[=:]\s*|\s+)(?:y|n|yes|no|ok)\b.*)$",
    re.I,
)
"""``Lena quote y name n``: nothing but a space stands between who it is and what."""
_WHEN = re.compile(
    r"^\s*(?:[-•*]\s*)?(?:" + DAY_OF_THE_WEEK + r"\w*\s+)?(?:\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?\s*[-–:]?\s*)?"
    r"(?:rang|phoned|called|spoke (?:to|with)|texted|saw|met|asked|e-?mailed|visited)\s+(?=(?-i:[A-Z]))",
    re.I,
)
"""When and how somebody was asked, before the name."""
SPEAKS_OF_IT = any_of(
    r"\bquot\w*|\bconsent\w*|\bpermission\w*|\bsign(?:ed|ing|s)?\b|\buse (?:of )?(?:your|their|my|people's) (?:words?|names?)\b|\bwho (?:said|has said|agreed)\b|\bmay we\b|\b(?:ok|okay|happy|fine) to (?:use|print|quote)\b|\bfor the report\b|\bshare with\b"
)
_QUOTES = any_of(r"\bquot(?:e|es|ed|ing)\b")
_PEOPLE, _MOST, _LONGEST, _LONG_QUOTE = 3, 0.6, 45, 8
_ASKS = {
    QUOTE: meanings.QUOTE,
    NAME: meanings.NAME_TOO,
    SHARE: meanings.SHARE,
    FAR: meanings.FAR,
    PHOTO: meanings.PHOTO,
    RECORD: meanings.RECORD,
}
_PURPOSES = {"quotation": QUOTE, "quotation_with_name": NAME, "sharing": SHARE, "photo": PHOTO, "analysis": RECORD}
_QUOTED = re.compile(r"[“\"«]([^”\"»]*)[”\"»]")


def listed_in_lines(lines: Sequence[str]) -> tuple[Listed, ...] | None:
    """Everybody on a list typed line by line; None where the lines are anything else.

    >>> found = listed_in_lines(["May we quote you, with your name?", "Ada Obi – quote yes, name no", "Bo Lind: no", "Cy Day – yes to everything"])
    >>> [(one.names[0], one.permission.quotation) for one in found]
    [('Ada Obi', 'anonymous'), ('Bo Lind', 'no'), ('Cy Day', 'named')]
    """
    filled, questions, codes = by_their_questions([line.strip() for line in lines if line.strip()], asks_of_leave)
    entries = {n: (e[0], with_labels(e[1], codes)) for n, line in enumerate(filled) if (e := _entry(line)) is not None}
    while entries and not _says_yes_or_no(entries[first := min(entries)][1]):
        del entries[first]  # a title with a dash in it
    if len(entries) < _PEOPLE or len(entries) < _MOST * (len(filled) - min(entries)):
        return None
    entries = _with_references(entries)
    around = [*questions, *(line for n, line in enumerate(filled) if n not in entries)]
    asked = tuple(codes.values()) or _asked(around)
    spoken_of = any(SPEAKS_OF_IT.search(fold(line)) or asks_about(line) == QUOTE for line in around)
    spoken_of = spoken_of or sum(bool(_QUOTES.search(fold(said))) for _, said in entries.values()) >= _MOST * len(
        entries
    )
    if not asked and not spoken_of:
        return None
    said = [terse(text, asked) for _, text in entries.values()]
    answered = sum(_answers(text) for _, text in entries.values())
    if answered < _MOST * len(said) or 2 * sum(bool(one.answers) for one in said) < len(said):
        return None
    if not any(QUOTE in one.answers for one in said):
        return None
    told = zip(entries.values(), said, strict=True)
    rows = [_row(name, one, text) for (who, text), one in told for name in _several(who)]
    header = ["Name", "Age", *_ASKS.values(), "Notes"]
    used = [n for n, head in enumerate(header) if head in ("Name", "Notes") or any(row[n] for row in rows)]
    return people_listed([header[n] for n in used], [[row[n] for n in used] for row in rows], "\n".join(around))


def _entry(line: str) -> tuple[str, str] | None:
    """Who a line is about and what it says of them; None for a line that is about nobody or holds people's words."""
    line = _WHEN.sub("", line)
    found = _LABELS_BEHIND.match(line) or _ENTRY.match(line) or _UNPARTED.match(line)
    if (
        found is None
        or len(line.split()) > _LONGEST
        or any(len(q.split()) > _LONG_QUOTE for q in _QUOTED.findall(line))
    ):
        return None
    who = re.split(r"\s*[,(]", found["who"], maxsplit=1)[0].strip(" *_")
    if len(who.split()) > 5 or not all(looks_like_name(n) or looks_like_name(n.title()) for n in _several(who)):
        return None
    return found["who"].strip(" *_"), found["said"].strip()


_NOT_THE_NAME = any_of(
    r"\b(?:rather|prefer\w*|ask(?:s|ed)?|wants?|said|likes?|told|wish\w*)\b.*\b(?:not|no|without|leave|keep)\b(?: \w+){0,3} names?\b(?: (?:on|in|with|to|of|by|off|out|it|any|anything|used|given|printed|shown|attached|mentioned|be|appear\w*))*$|"
    r"\b(?:wants?|wanted|ask(?:s|ed)?(?: for)?|would like|likes?) (?:(?:her|his|their|the) )?names? (?:to (?:be )?)?(?:taking|taken|leaving|left|removing|removed|kept|keeping|come|off|out)(?: (?:off|out|away))?$"
)
"""What is told of the name and of nothing else."""
_OF_NAME = any_of(r"\bnames?d?\b|\banon\w*")


def _several(who: str) -> list[str]:
    """The names of several people who answered as one: ``Gail + Nigel Rudd``."""
    parts = [part.strip() for part in re.split(r"\s+(?:\+|&|and)\s+", who)]
    return parts if all(map(looks_like_name, parts)) else [who]


def _answers(text: str) -> bool:
    """Whether a line says yes or no to something, or speaks of leave."""
    return _says_yes_or_no(text) or reads(text).of_leave


def _says_yes_or_no(text: str) -> bool:
    return bool(terse(text).answers) or bool(_ANSWER.search(fold(text)))


_ANSWER = any_of(
    r"\b(?:yes|no|ok|okay|tick(?:ed)?|cross(?:ed)?|agree[ds]?|refused|declined|blank|not? sign(?:ed)?|unsigned)\b"
)


def _asked(around: Sequence[str]) -> tuple[str, ...]:
    """What the sheet asked, in its order, where a line around the list names the columns."""
    best: tuple[str, ...] = ()
    for line in around:
        parts = re.split(
            r"\s*[/|;,]\s*|\?\s*", re.sub(r"^.*?\b(?:columns?|boxes|questions?|asked)\b[^:]*:", "", line, flags=re.I)
        )
        found = [asks_of_leave(part.strip(" ()")) for part in parts]
        asked = tuple(dict.fromkeys(one for one in found if one))
        best = asked if len(asked) > len(best) else best
    return best if QUOTE in best else ()


def asks_of_leave(part: str) -> str:
    """What a question asks leave for; "" for any other."""
    purposes = purposes_of(fold(part))
    if not purposes:
        return NAME if asks_for_the_name(part) else asks_about(part)
    return _PURPOSES.get("sharing" if purposes[0] in (OUTSIDE, WHO_SEES) else purposes[0], "")


_SAME = re.compile(r"\b(?:same|ditto|as|exactly)(?: as| what| for| with)? (?P<whom>[^\W\d_]+)\b(?P<more>.*)$", re.I)
_NO_MORE = re.compile(
    r"\W*(?:(?:please|put|said|did|above|across|on|it|and|signed|the|form|slip|sheet|for|both|too)\b\W*)*", re.I
)


def _with_references(entries: dict[int, tuple[str, str]]) -> dict[int, tuple[str, str]]:
    """The entries, one that only says "same as Eric" with what Eric answered."""
    known = {n: re.split(r"[,(]", who)[0].split() for n, (who, _) in entries.items()}
    found = {}
    for n, (who, said) in entries.items():
        same = _SAME.search(said)
        meant = [m for m, words in known.items() if same and m != n and fold(same["whom"]) in map(fold, words)]
        alone = same is not None and _NO_MORE.fullmatch(same["more"]) and not _says_yes_or_no(said[: same.start()])
        found[n] = (who, entries[meant[0]][1]) if alone and len(meant) == 1 else (who, said)
    return found


def _row(who: str, said: Terse, text: str) -> list[str]:
    """A line as the row of a table of such questions."""
    name, *asides = [part.strip(" ()") for part in re.split(r"[,(]", who) if part.strip(" ()")]
    age = next((a for a in asides if re.fullmatch(r"(?:aged? )?\d{1,3}", fold(a))), "")
    answers = dict(said.answers)
    notes = [*(a for a in asides if a != age), *said.rest]
    given = reads(text)
    if answers.get(NAME) == "Yes" and any(_NOT_THE_NAME.search(fold(note)) for note in notes):
        answers[NAME] = "No"
        notes = [note for note in notes if not _NOT_THE_NAME.search(fold(note))]
    of_name = any(_OF_NAME.search(fold(note)) for note in notes)
    if answers.get(QUOTE) == "Yes" and of_name and given.of_leave and given.permission.quotation == "anonymous":
        answers[NAME] = "No"  # what is told besides leaves the name out: the stricter holds
        notes = [note for note in notes if not _OF_NAME.search(fold(note))]
    if not answers and given.clear and given.permission.quotation in ("no", "anonymous", "named"):
        answers[QUOTE] = words_of(given.permission)
        notes = [text] if told_of_another(text) or takes_back(text) or waits(text) else []
    if NAME in answers and QUOTE not in answers and answers[NAME] in ("No", "Yes", "first name only"):
        answers[QUOTE] = "Yes" if answers[NAME] != "Yes" or given.permission.quotable else ""
    return [name, age, *(answers.get(about, "") for about in _ASKS), "; ".join(notes)]
