"""Who of the labels that begin lines is somebody who speaks: a cast is judged as a whole, and by what it says."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence

from harvest.model import Role
from harvest.model.punctuation import asks, ends_sentence
from harvest.readers.documents.lines import Line
from harvest.readers.recognise.columns.days_in_cells import is_side
from harvest.readers.recognise.kinds import CARD_WORDS
from harvest.readers.recognise.talk import speakers
from harvest.readers.recognise.talk.described import known_by_place
from harvest.readers.recognise.talk.one_person import with_spellings
from harvest.readers.recognise.talk.regular_heads import regular_heads
from harvest.readers.recognise.talk.role_words import questions_and_answers, role_of_question_and_answer
from harvest.readers.recognise.talk.tables_asked import asks_tables, is_table_asked
from harvest.readers.recognise.talk.turn_starts import Start, find_start, find_time

WEAK = ("dash", "bracket", "spaced")
"""Ways to mark a speaker that much else looks like: they count only where most lines are marked so."""


def speaker_labels(starts: Sequence[Start | None], filled: int, alone: Sequence[bool] | None = None) -> dict[str, int]:
    """The labels that are speakers, with how often each speaks; empty when this is no transcript.

    ``alone`` says of each start whether its label stands on a line of its own.
    """
    counts: Counter[str] = Counter()
    timed: Counter[str] = Counter()
    sides = {start.label for start in starts if start is not None and is_side(start.label)}
    for start in starts:
        if start is None or (len(sides) > 1 and start.label in sides) or speakers.is_file(start.label):
            continue  # what helps and what hinders is nobody's name, nor is a recording
        counts[start.label] += 1
        if start.style not in ("label", "tabbed", *WEAK):
            timed[start.label] += 1
    heads = {s.label for s in starts if s and s.style.startswith("header")}
    bracketed = {s.label for s in starts if s and s.style == "bracket"}
    # Where every line begins so, somebody who speaks once is no remark in brackets.
    all_so = sum(counts[label] for label in bracketed) >= 0.8 * filled
    all_so = all_so and sum(1 for label in bracketed if counts[label] >= 2) >= 2
    handles = _regular_handles(counts, filled)
    headed = regular_heads(starts, filled)
    # where nearly every line begins with a time and several names come again, who speaks once is somebody as well
    clocked = sum(timed.values()) >= 0.8 * filled
    clocked = clocked and sum(n > 1 and speakers.looks_like_name(label) for label, n in counts.items()) > 1
    asked = questions_and_answers(
        counts, sum(n for label, n in counts.items() if n > 1 and speakers.looks_like_name(label))
    )
    cast = {
        label: n
        for label, n in counts.items()
        if label
        and (counts[label] >= 2 or label not in bracketed or (all_so and speakers.looks_like_name(label)))
        and (
            label in bracketed
            or speakers.looks_like_name(label)
            or (
                timed[label] >= (1 if clocked and label[:1].isupper() else 2)
                and len(speakers.without_marks(label).split()) <= 5
                and (label in heads or not _is_no_name(label))
            )
            or label in handles
            or label in headed
            or _is_handle(label, n)
            or label in asked
        )
    }
    cast |= known_by_place(starts, alone or [False] * len(starts), cast, filled)
    cast |= {label: n for label, n in counts.items() if label not in cast and without_aside(label) in cast}
    cast = with_spellings(cast, counts)
    if sum(1 for n in cast.values() if n >= 2) >= 2:
        # "Q2: what would you stop?" inside what a host says is a question, and nobody's name.
        cast = {label: n for label, n in cast.items() if n > 1 or not _NUMBERED_QUESTION.fullmatch(label)}
    total = sum(cast.values())
    headers = sum(1 for s in starts if s and s.label in cast and s.style.startswith("header"))
    with_time = sum(timed[label] for label in cast)
    roles = {speakers.label_role(label, tuple(cast))[1] for label in cast} - {Role.UNKNOWN}
    named: Counter[str] = Counter()
    for label, n in cast.items():
        named[without_aside(label)] += n  # "Ada Obi (baker)" once, then "Ada Obi"
    repeated = sum(1 for n in named.values() if n >= 2)
    if repeated == 0 and total >= 0.8 * filled and headers >= 0.8 * total:
        return {}  # times with one word each and nothing between them: an agenda
    enough = (
        (with_time >= 2 and with_time >= 0.05 * filled)
        or (with_time >= 1 and filled <= 6)
        or (total >= 2 and roles and total >= 0.2 * filled)
        or (total >= 4 and repeated >= 1 and len(cast) >= 2 and total >= 0.1 * filled)
        or (total >= 3 and repeated >= 1 and len(cast) >= 2 and total >= 0.3 * filled)
        or (total >= 2 and total >= 0.8 * filled and len(cast) >= 2)
    )
    weak = Counter(s.label for s in starts if s and s.style in WEAK and s.label in cast)
    strong = total - sum(weak.values())
    if weak and (sum(weak.values()) < 0.6 * (filled - strong) or sum(1 for n in weak.values() if n >= 2) < 2):
        return speaker_labels([None if s is None or s.style in WEAK else s for s in starts], filled, alone)
    return cast | _strays(starts, cast, filled) if enough else {}


def _strays(starts: Sequence[Start | None], cast: Mapping[str, int], filled: int) -> dict[str, int]:
    """Short labels that read as no names, where most lines begin with somebody: their words are nobody else's.

    >>> talk = ["Ada: We came.", "Nan jo: I walked.", "Bo: By tram.", "Ada: And then?", "Bo: Soup.", "Ada: Aye."]
    >>> _strays([find_start(text) for text in talk], {"Ada": 3, "Bo": 2}, 6)
    {'Nan jo': 1}
    >>> talk = ["Ada: We came.", "Tel: I drove.", "Bo: By tram.", "Ada: And then?", "Tel: Aye.", "Bo: Soup."]
    >>> _strays([find_start(text) for text in talk], {"Ada": 2, "Bo": 2}, 6)
    {'Tel': 2}
    """
    first = next((n for n, start in enumerate(starts) if start is not None and start.label in cast), len(starts))
    labels = Counter(s.label for s in starts[first:] if s is not None and s.style == "label" and s.label not in cast)
    if sum(cast.values()) < _MOST_LINES * filled:
        return {}
    small = all(label.islower() for label in cast)  # nobody's name has a capital there
    return {
        label: n
        for label, n in labels.items()
        if label and (may_be_called(label.title() if small else label) or n > 1 and label in _NAMES_TOO)
    }


def may_be_called(label: str) -> bool:
    """Whether a label that reads as no name may still be what somebody is called: one to three words without a figure.

    >>> may_be_called("Surinder ji"), may_be_called("The kitchen"), may_be_called("nan's")
    (True, False, False)
    """
    words = label.split()
    plain = len(words) <= _WORDS and all(re.fullmatch(r"[^\W\d_][\w'’.-]*", word) for word in words)
    return plain and words[0][0].isupper() and words[0].lower() not in speakers.NOT_NAMES


_MOST_LINES, _WORDS = 0.65, 3
_NAMES_TOO = frozenset(["Tel", "Destiny", "An", "My", "So", "Do", "TEL", "DESTINY"])
"""Words before a colon that are somebody's name as well, where they come again and again."""
_ASIDE = re.compile(r"\s*[(\[][^()\[\]]{1,60}[)\]]\s*$")
_NUMBERED_QUESTION = re.compile(r"(?:q|question|frage|pregunta) ?\d{1,2}", re.I)


def without_aside(label: str) -> str:
    """A label without what stands in brackets behind it, where there is more.

    >>> without_aside("Ada Obi (came by bus!)"), without_aside("(laughs)")
    ('Ada Obi', '(laughs)')
    """
    return _ASIDE.sub("", label).strip() or label


def _is_no_name(label: str) -> bool:
    """Whether a label begins as sentences do: ``At 22:00 we cast off``."""
    return bool(label) and label.split()[0].lower() in speakers.NOT_NAMES


def _regular_handles(counts: Mapping[str, int], filled: int) -> set[str]:
    """Labels in small letters that share out most lines among them: ``maria`` and ``tom b`` are people then."""
    often = {
        label
        for label, n in counts.items()
        if n >= 2
        and label[:1].isalpha()
        and len(label.split()) <= 3
        and len(label) <= 24
        and label.split()[0].lower() not in speakers.NOT_NAMES
    }
    return often if len(often) >= 2 and sum(counts[label] for label in often) >= 0.6 * filled else set()


def _is_handle(label: str, n: int) -> bool:
    words = label.split()
    return n >= 4 and len(words) <= 2 and len(label) <= 24 and words[0].lower() not in speakers.NOT_NAMES


def unnamed_speakers(lines: Sequence[Line]) -> list[str]:
    """The sentence for a text in which no speakers were found though some lines begin as if somebody spoke."""
    filled = [line.text for line in lines if line.text.strip() and line.heading is None]
    alike: list[str] = []
    for text in filled:
        start = find_start(text)
        if (
            start is not None
            and start.label
            and not (is_side(start.label) or is_table_asked(text, start))
            and (start.time or speakers.looks_like_name(start.label))
        ):
            alike.append(start.label)
        elif find_time(text) is not None:
            alike.append(text.split()[0])
    if len(alike) < 2 or (len(alike) < 3 and len(alike) < 0.2 * len(filled)):
        return []
    shown = ", ".join(f"“{label[:30]}”" for label in list(dict.fromkeys(alike))[:3])
    return [
        f"No speakers were found, though {len(alike)} lines begin as if somebody spoke ({shown}): look whether the "
        "first lines are right."
    ]


_STAMP = re.compile(
    r"\d{1,2}:\d{2}:\d{2}|\[[^\[\]]{0,30}\d{1,2}:\d{2}[^\[\]]{0,12}\]|\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4},? \d{1,2}:\d{2}"
)


def unread_times(lines: Sequence[Line]) -> list[str]:
    """The sentence for a text many of whose lines hold a time: it may be an export that nobody here knows."""
    filled = [line.text for line in lines if line.text.strip()]
    stamped = [text for text in filled if _STAMP.search(text[:200])]
    if len(stamped) < 3 or len(stamped) < 0.15 * len(filled):
        return []
    return [
        f"{len(stamped)} lines hold a time (“{stamped[0].strip()[:40]}”): this may be a conversation in a form that is "
        "not known here. Look whether people are told apart; if not, choose another export."
    ]


_ENOUGH = 3000
"""So many lines tell whether people talk in them."""
_LOOK = 120
"""So many characters of what somebody says are looked at: a contact or a tick stands at its beginning."""
_NO_SPEECH = re.compile(
    r"_{3,}|\S+@\S+\.\w+|[☐☑☒□■]|\byes\s*/\s*no\b|^\W*(?:\+?\d[\d\s()-]{7,}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4})\W*$", re.I
)


def talks(cast: Mapping[str, int], starts: Sequence[Start | None], lines: Sequence[Line]) -> bool:
    """Whether what stands behind the labels is speech: not names, contacts, ticks and blanks as on forms and
    programmes, nor only the questions and prompts that a guide gives its hosts."""
    said: list[str] = []
    prompts = 0
    for n, start in enumerate(starts[:_ENOUGH]):
        if start is None:
            continue
        if start.label not in cast:
            prompts += start.label.split()[0].lower() in speakers.NOT_NAMES if start.label else 0
            continue
        words = lines[n].text[start.words_at :].strip()
        if not words:
            words = next((line.text.strip() for line in lines[n + 1 : n + 4] if line.text.strip()), "")
        said.append(words)
    spoken = sum(1 for words in said if is_speech(words))
    if spoken < 0.4 * len(said):
        return False
    only_hosts = all(speakers.label_role(label, tuple(cast))[1] is Role.FACILITATOR for label in cast)
    filled = sum(1 for line in lines[:_ENOUGH] if line.text.strip())
    return not (only_hosts and prompts and len(said) + prompts >= 0.75 * filled)


_POINT = re.compile(r"^\s*[-*•‣▪◦·–]\s+(?=\S)")
SCRIBE = re.compile(
    r"(?:(?:table|group|your|our) )?(?:scribe|note[ -]?(?:taker|keeper)|notes|rapporteu(?:r|se)|schreiber(?:in)?|"
    r"protokollant(?:in)?|secrétaire|notulist|protokolant(?:ka)?|escriba|relator(?:a|e|trice)?|cofnodydd|ysgrifennydd)",
    re.I,
)
"""Labels of whoever wrote down what others said."""
NUMBERED_CARD = re.compile(rf"^\W{{0,3}}(?:{CARD_WORDS})\s*(?:no\.?|#)?\s*\d{{1,3}}\s*[.:)–—-]\s+\S", re.I)


def notes_points(cast: Mapping[str, int], starts: Sequence[Start | None], lines: Sequence[Line]) -> bool:
    """Whether a text is notes though labels stand in it: points of a list below each question, numbered cards, or
    points of which nobody but whoever wrote them down has several.

    >>> page = ["Q: What helps?", "- a lamp", "- Hall: soup", "Q: What is lost?", "- the bank", "- the bus"]
    >>> notes_points({"Q": 2, "Hall": 1}, [find_start(text) for text in page], [Line(text) for text in page])
    True
    """
    often = [label for label, n in cast.items() if n > 1]
    if often and all(map(SCRIBE.fullmatch, often)):
        return True
    cards = sum(1 for line in lines if NUMBERED_CARD.match(line.text))
    points = {n for n, line in enumerate(lines) if _POINT.match(line.text)}
    spoken = [s.label for n, s in enumerate(starts) if s is not None and s.label in cast and n not in points]
    if (cards >= CARDS and cards >= len(spoken)) or asks_tables(cast, starts, lines):
        return True
    asked = [x for x in spoken if x.casefold() == "q" or role_of_question_and_answer(x) is Role.FACILITATOR]
    return 0 < len(asked) == len(spoken) and len(points) >= 2 * len(asked)


CARDS = 3
"""So many numbered cards make a list of them."""


def is_speech(words: str) -> bool:
    """Whether somebody could have said this.

    >>> is_speech("We met by the pond."), is_speech("Tobias Renn, Director of Public Health"), is_speech("Yes / No")
    (True, False, False)
    """
    if _NO_SPEECH.search(words[:_LOOK]):
        return False
    parts = words.split()
    if ends_sentence(words) or asks(words):
        return len(parts) >= 1
    capitals = sum(1 for part in parts if part[:1].isupper() or part[:1].isdigit())
    return len(parts) >= 3 and capitals <= 0.6 * len(parts)
