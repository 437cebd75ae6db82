# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""The cut of a document whose people are those of whom it says what they permit: that both agree is the evidence."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from harvest.model import Permission
from harvest.readers.documents.notes.margin import Noted
from harvest.readers.documents.told.told_heads import several_quotations
from harvest.readers.documents.told.told_nouns import Person
from harvest.readers.leave.cuts import cuts
from harvest.readers.leave.keys import codes_in, keys_and_notes, with_codes_behind
from harvest.readers.leave.notes import of_notes
from harvest.readers.leave.pieces import Aside, Cut
from harvest.readers.leave.rows import Row, is_named
from harvest.readers.leave.said import Reads, reads
from harvest.readers.leave.slots import is_code, taken_out
from harvest.readers.leave.statements import Statement, statements
from harvest.readers.leave.voices import Voice, calls
from harvest.readers.permission.against import narrowed_by
from harvest.readers.permission.lines import is_plain, unlabelled
from harvest.readers.permission.text import any_of, fold
from harvest.readers.permission.told import permissions_told
from harvest.readers.permission.young.children import child_called

_TOLD = 12
"""So many words at least has what somebody may have told: a cut that leaves it around people's words is less likely."""
_MOST, _LEAST, _LOST = 0.6, 2, 0.25
MIXED = "words of several people may stand here"
LOOSE = "a refusal or condition in the file of which nobody can tell whose it is: “{}”"


@dataclass(slots=True)
class Agreed:
    """People and their words, what each permits, and what else stood in the document."""

    cut: Cut
    permits: list[Permission]
    statements: list[str] = field(default_factory=list)
    """What was read of leave."""
    others: list[str] = field(default_factory=list)
    """What stood around, by whoever wrote it down."""
    score: float = 0.0


def agreed(rows: Sequence[Row], people: Sequence[Person], noted: Sequence[Noted] = ()) -> Agreed | None:
    """The cut whose people are called by what the document says of leave, with what each permits; None without one.

    ``people`` are those of a table in which nobody's words stand, ``noted`` what stands in the margin.
    """
    best: Agreed | None = None
    keys = keys_and_notes(rows)
    for cut in cuts(with_codes_behind([row for row in rows if not any(row is key for key in keys)], keys)):
        cut.around += [Aside(row.text) for row in keys]
        found = _agreement(cut, people, noted)
        if found is not None and (best is None or found.score > best.score):
            best = found
    return best


def _agreement(cut: Cut, people: Sequence[Person], noted: Sequence[Noted]) -> Agreed | None:
    cut = _without_statements(cut)
    voices = cut.voices
    if len(voices) < _LEAST:
        return None
    codes = codes_in(
        [aside.text for aside in cut.around],
        [name for v in voices for name in (v.number, v.label, v.name, v.name.split()[0] if v.name else "")],
    )
    taken_out(voices, codes.meanings)
    if reads(cut.over).of_leave and not voices[-1].beside and all(voice.beside for voice in voices[:-1]):
        return None  # what each permits stands over their name, and was taken for the one's before
    around = [aside for aside in cut.around if aside.text not in codes.texts]
    said = statements(around, voices)
    told = [*said.told, *_of_table(people, voices)]
    called: list[list[Reads]] = []
    by_all = [s for s in told if s.everybody]
    for n, voice in enumerate(voices):
        mine = [_meaning(text, codes.meanings) for text in voice.beside.values()]
        if (over := _sorted_under(voice, voices)) is not None:
            mine.append(over)
        mine += [s.reads for s in told if n in s.about]
        mine += _in_margin(voice, noted)
        called.append(mine)
    if not _accepted(voices, called, told, by_all, len(said.unmatched)):
        return None
    permits = [_permission(voice, mine, voices) for voice, mine in zip(voices, called, strict=True)]
    if said.loose:
        permits = [replace(p, hold=(*p.hold, LOOSE.format(said.loose[0][:80]))) for p in permits]
    if not any(p.quotable for p in permits):
        return None
    words = sum(len(" ".join(v.words).split()) for v in voices)
    score = sum(map(bool, called)) / len(voices) + sum(any(r.clear for r in m) for m in called) / len(voices)
    score += 0.5 * sum(is_named(v.label) for v in voices if v.label) / len(voices) + 0.0005 * words
    spoken = [s.text for s in told] + list(codes.texts) + [t for v in voices for t in v.beside.values()]
    score -= 0.2 * sum(1 for a in around if len(a.text.split()) >= _TOLD and not reads(a.text).of_leave)
    others = [a.text for a in around if not any(a.text in s or s in a.text for s in spoken)]
    return Agreed(cut, permits, list(dict.fromkeys(spoken)), others, score)


def _sorted_under(voice: Voice, voices: Sequence[Voice]) -> Reads | None:
    """What the heading over somebody's words permits; one over all is a title, unless it says so of all."""
    reading = reads(voice.above) if voice.above else None
    if reading is None or not reading.of_leave:
        return None
    sorts = any(other.above != voice.above for other in voices) or _OF_ALL.search(fold(voice.above))
    return reading if sorts or not reading.permission.quotable else None


_OF_ALL = any_of(
    r"\b(?:all|everyone|everybody|each|both|(?:may|can|could) (?:all )?be|to be|allowed|permitted|permission|consent\w*|cleared)\b"
)


def _in_margin(voice: Voice, noted: Sequence[Noted]) -> list[Reads]:
    """What is noted in the margin or at the foot beside somebody's words or name."""
    notes = [note for one in noted if any(map(one.stands_in, (*voice.words, voice.label))) for note in one.notes]
    found = of_notes(notes, voice.label)
    return [found] if found is not None else []


def _without_statements(cut: Cut) -> Cut:
    """The cut with all that says of other people's leave around the words, and with nobody who has no words besides."""
    kept: list[Voice] = []
    around = list(cut.around)
    for voice in cut.voices:
        others = [v for v in cut.voices if v is not voice]
        gone = [
            t
            for t in voice.words
            if is_plain(t, 5) and reads(t).of_leave and calls(t, others) and not calls(t, [voice])
        ]
        rest = [text for text in voice.words if text not in gone]
        if not rest or reads(voice.label).of_leave or all(is_plain(text, 3) and reads(text).of_leave for text in rest):
            around += [Aside(text, voice.above) for text in (voice.label, *voice.words) if text]
            continue
        around += [Aside(text, voice.above) for text in gone]
        voice.words = rest
        kept.append(voice)
    cut.voices, cut.around = kept, around
    return cut


def _meaning(text: str, codes: Mapping[str, str]) -> Reads:
    """What stands beside somebody's words permits, by the key where it is a code; what is not understood holds."""
    bare = fold(text).strip(" .()[]*")
    reading = reads(codes[bare]) if is_code(text, codes) else reads(text)
    return (
        reading
        if reading.of_leave and not text.rstrip().endswith((":", "："))  # nobody answered behind it
        else Reads(
            Permission(quotation="unknown", hold=(f"what stands beside the words is not understood: “{text[:80]}”",)),
            True,
            False,
        )
    )


def _of_table(people: Sequence[Person], voices: Sequence[Voice]) -> list[Statement]:
    """What the people of a table permit, each told by the voice that their name, initials or number calls."""
    if not people:
        return []
    given = permissions_told([one.answers for one in people]).people
    found = []
    for person, permission in zip(people, given, strict=True):
        called = [one for name in person.names for one in calls(name, voices)]
        about = _exactly(person, voices) or {n for _, _, n in called}
        numbers = {re.sub(r"\D", "", name) for name in person.names} - {""}
        about |= {n for n, v in enumerate(voices) if v.number and v.number in numbers}
        about |= {n for n, v in enumerate(voices) for name in person.names if _is_of(name, v)}
        if len(about) > 1 and len({(a, b) for a, b, _ in called}) < len(called) and permission.quotable:
            permission = replace(permission, hold=(TWO.format(" ".join(person.names)),))
        for text in (*person.remarks, *person.later):
            reading = reads(text)
            if not reading.permission.quotable and reading.of_leave:
                permission = permission.narrower(reading.permission)
                permission = replace(permission, hold=(*permission.hold, f"noted beside: “{text[:80]}”"))
            permission = narrowed_by([text], permission)
        clear = permission.quotable or permission.quotation == "no"
        found.append(Statement(Reads(permission, True, clear), about, " ".join(person.names)))
    return found


def _exactly(person: Person, voices: Sequence[Voice]) -> set[int]:
    """The one voice that is called just as a person in a table is, but for "the" and what stands in brackets there."""
    for bare in (lambda text: fold(text), lambda text: fold(re.sub(r"[(\[].*?[)\]]", " ", text))):
        names = {_ARTICLE.sub("", bare(name)) for name in person.names}
        fits = {n for n, v in enumerate(voices) if _ARTICLE.sub("", fold(v.label)) in names}
        if len(fits) == 1:
            return fits
    return set()


_ARTICLE = re.compile(r"^(?:the|our|a) ")
TWO = "two are called so of whom one is on the list: “{}”"


def _is_of(name: str, voice: Voice) -> bool:
    """Whether a name in a table has the initials or the first name that a voice is called by."""
    bare = re.sub(r"\W", "", voice.name)
    own = [p for p in re.findall(r"[^\W\d_]+", name) if p[0].isupper()]
    if bare.isupper() and 2 <= len(bare) <= 3:
        return "".join(p[0] for p in own) == bare
    return len(own) > 1 and bare.casefold() == own[0].casefold()


def _accepted(
    voices: Sequence[Voice],
    called: Sequence[Sequence[Reads]],
    told: Sequence[Statement],
    by_all: Sequence[Statement],
    lost: int,
) -> bool:
    addressed = sum(1 for mine in called if mine)
    clear = sum(1 for mine in called if any(r.clear for r in mine))
    if addressed < max(_LEAST, _MOST * len(voices)) or clear < _LEAST or clear < 0.4 * addressed:
        return False
    own = sum(1 for v in voices if v.beside)
    named = [s for s in told if not s.everybody]
    unfound = sum(1 for s in named if not s.about) + lost
    if unfound > _LOST * max(1, sum(len(s.about) for s in named) + own):
        return False
    sorted_by = sum(1 for v in voices if _sorted_under(v, voices) is not None)
    if by_all and not (own or named or sorted_by):
        # All are said to agree, and headings of one word may be topics: they are as many as were counted, or plainly people.
        return any(s.counted for s in by_all) or sum(_is_person(v) for v in voices) >= _MOST * len(voices)
    return True


def _is_person(voice: Voice) -> bool:
    """Whether a label can hardly be a topic: a name of two words, with a title or an age, or before a quotation."""
    if not is_named(voice.label):
        return False
    return (
        len(voice.name.split()) > 1 or voice.name != voice.label.strip() or bool(re.match(r"[“\"«„]", voice.words[0]))
    )


def _permission(voice: Voice, mine: Sequence[Reads], voices: Sequence[Voice]) -> Permission:
    """The strictest of all that is said of somebody; children and words of several wait for a person."""
    given = Permission(quotation="unknown")
    for n, one in enumerate(mine):
        given = one.permission if n == 0 else given.narrower(one.permission)
        if n and one.permission.hold:
            given = replace(given, hold=tuple(dict.fromkeys([*given.hold, *one.permission.hold])))
    for text in _asides(voice):
        stray = reads(text)
        if stray.of_leave:
            given = given.narrower(stray.permission)
        if stray.of_leave and not stray.permission.quotable:
            given = replace(given, hold=(*given.hold, f"stands among the words: “{text[:80]}”"))
    child, why = child_called(voice.label)
    holds = [*given.hold, *([why] if why else [])]
    if several_quotations(voice.words) or any(
        _begins(line, other) for line in voice.words for other in voices if other is not voice
    ):
        holds.append(MIXED)
    return replace(given, hold=tuple(dict.fromkeys(holds)), minor=given.minor or child)


def _begins(line: str, other: Voice) -> bool:
    return bool(other.label) and re.match(rf"\W*{re.escape(other.label)}\s*[:–—-]\s", line) is not None


def _asides(voice: Voice) -> list[str]:
    """What stands in brackets in somebody's words, and sentences there that speak of somebody's leave."""
    whole = "\n".join(voice.words)
    found = re.findall(r"[(\[]([^()\[\]]{4,260})[)\]]", whole)
    return found + [s for s in re.split(r"(?<=[.!?])\s+|\n", whole) if len(s) < 300 and unlabelled(s)]
