"""Which way of counting a file follows: its origin gives the first guess, quotations and word borders decide."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import product

from harvest.readers.decoding import normalise
from harvest.refi.project_contents import PositionReading
from harvest.refi.read.source_text import Convention, SourceText

STANDARD = Convention()
# What tools are known to do; anything else starts from the standard. Order matters: the first name found counts.
_CONVENTIONS_OF_TOOLS = (
    ("harvest", STANDARD),
    ("nvivo", Convention("utf16", "stored")),
    ("atlas", Convention("utf16", "one")),
    ("maxqda", Convention("utf16", "stored")),
    ("qualcoder", Convention("codepoints", "one")),
    ("quirkos", Convention("utf16", "stored")),
    ("dedoose", Convention("utf16", "stored")),
)
_SAMPLE = 1_500
_ELLIPSIS = re.compile(r"\s*(?:\.\.\.|…|\[\.\.\.\]|\[…\])\s*\Z")
_SPACE = re.compile(r"\s+")
_STOP = re.compile(r"[.?!…](?=[\s”’\")]|\Z)")
_FULL = 2


@dataclass(slots=True)
class MarkedSelection:
    """A selection as written in the file, and where it stands once the way of counting is known."""

    source: int
    start: int
    end: int
    name: str = ""
    span: tuple[int, int] | None = None

    def __post_init__(self) -> None:
        self.name = normalise(self.name)


@dataclass(slots=True)
class Tally:
    """What speaks for a convention: points for quotations that agree; and against it: ends that cut a word or lie
    outside, spaces taken along (``loose``), full stops left behind (``short``)."""

    points: int = 0
    agree: int = 0
    cut: int = 0
    outside: int = 0
    loose: int = 0
    short: int = 0

    @property
    def faults(self) -> int:
        return self.cut + self.loose + 3 * self.outside

    def add(self, other: Tally) -> None:
        """Count another tally in."""
        self.points += other.points
        self.agree += other.agree
        self.cut += other.cut
        self.outside += other.outside
        self.loose += other.loose
        self.short += other.short


SAID_BY_THE_FILE = "as this file says itself"


def usual_convention(origin: str, units: str | None = None) -> tuple[Convention, str]:
    """The convention to expect from a tool, and why; ``units`` is what our own files say of themselves."""
    if units in ("codepoints", "utf16"):
        return Convention(units), SAID_BY_THE_FILE
    for name, convention in _CONVENTIONS_OF_TOOLS:
        if name in origin.lower():
            return convention, f"as {origin} is known to do"
    return STANDARD, "as the standard says"


def place_selections(
    texts: Sequence[SourceText],
    titles: Sequence[str],
    marked: Sequence[MarkedSelection],
    expected: Convention,
    why: str,
) -> tuple[PositionReading, ...]:
    """Put each selection's span; the readings of positions say how positions were read and what spoke for it."""
    if not marked:
        return ()
    options = _options(texts, marked, expected)
    sample = _sample(marked)
    by_source: dict[int, list[Tally]] = {}
    for one in sample:
        tallies = by_source.setdefault(one.source, [Tally() for _ in options])
        for tally, option in zip(tallies, options, strict=True):
            tally.add(_evidence_for(texts[one.source], one, option))
    totals = [Tally() for _ in options]
    for tallies in by_source.values():
        for total, tally in zip(totals, tallies, strict=True):
            total.add(tally)
    # What a file says of itself is doubted only when its own quotations speak against it.
    chosen = _choose(options, totals, len(sample), why == SAID_BY_THE_FILE)
    own = {
        source: best
        for source, tallies in by_source.items()
        if (best := _choose(options, tallies, len(sample), why == SAID_BY_THE_FILE)) != chosen
        and tallies[best].agree >= tallies[chosen].agree + 2
        and 2 * tallies[chosen].agree < tallies[best].agree
    }
    groups: dict[int, list[MarkedSelection]] = {}
    for one in marked:
        groups.setdefault(own.get(one.source, chosen), []).append(one)
    return tuple(
        _position_reading(texts, titles, group, options, option, why if option == 0 else "", totals, len(own) > 0)
        for option, group in groups.items()
    )


def _options(texts: Sequence[SourceText], marked: Iterable[MarkedSelection], expected: Convention) -> list[Convention]:
    """The conventions that can make a difference in these texts, the expected one first, then the likeliest."""
    traits: set[str] = set().union(*(texts[i].traits() for i in {m.source for m in marked}))
    units = [expected.units] + [u for u in ("codepoints", "utf16", "bytes") if u != expected.units]
    if "bytes" not in traits:
        units = units[:1]
    elif "utf16" not in traits:
        units = [expected.units, "bytes"]
    lines = [expected.lines] + [
        choice
        for choice in ("stored", "one", "two")
        if choice != expected.lines and (choice in traits or "one" in traits)
    ]
    marks = [expected.bom] + ([not expected.bom] if "bom" in traits else [])
    ways = [Convention(*way) for way in product(units, lines, (False, True), marks, (0, 1))]
    return sorted(ways, key=lambda way: _distance(way, expected))


def _distance(way: Convention, expected: Convention) -> int:
    """How unusual a convention is for this tool: 0 for the expected one."""
    return (
        (way.units != expected.units) * (3 if way.units == "bytes" else 1)
        + (way.lines != expected.lines) * (2 if way.lines == "two" else 1)
        + 2 * way.inclusive
        + 3 * way.bom
        + 4 * way.first
    )


def _sample(marked: Sequence[MarkedSelection]) -> Sequence[MarkedSelection]:
    step = len(marked) / _SAMPLE
    return marked if step <= 1 else [marked[int(i * step)] for i in range(_SAMPLE)]


def _choose(options: Sequence[Convention], tallies: Sequence[Tally], count: int, names_only: bool = False) -> int:
    """The index of the convention that the evidence asks for; the expected one unless another is clearly better."""
    best = 0
    for i, tally in enumerate(tallies):
        now = tallies[best]
        fewer = now.faults - tally.faults
        # Another unit or line end moves everything behind it, so that one word made whole says much. Another idea of
        # where a selection ends moves each end by one, so that it takes more than a slip of somebody's hand.
        same_ends = options[i].inclusive == options[best].inclusive and options[i].first == options[best].first
        many = fewer >= max(2, count // 20)
        clear = (many and same_ends) or ((many or same_ends) and fewer > 0 and 4 * tally.faults <= now.faults)
        if tally.points > now.points or (tally.points == now.points and clear and not names_only):
            best = i
    return _whole_sentences(options, tallies, best, count)


def _whole_sentences(options: Sequence[Convention], tallies: Sequence[Tally], best: int, count: int) -> int:
    """The same convention with the last position inside, where nearly every selection would else stop short of its
    full stop; people who code phrases leave out some, hardly ever all."""
    now = tallies[best]
    with_last = replace(options[best], inclusive=True)
    if options[best].inclusive or count < 4 or 5 * now.short < 4 * count or with_last not in options:
        return best
    other = options.index(with_last)
    return other if tallies[other].points >= now.points and tallies[other].faults <= now.faults else best


def _evidence_for(text: SourceText, one: MarkedSelection, how: Convention) -> Tally:
    place = text.place(one.start, one.end, how)
    if place is None:
        return Tally(outside=1)
    start, end, split = place
    quotation = text.text[start:end]
    loose = quotation[:1].isspace() + quotation.endswith((" ", "\t"))  # whole lines rightly end in a line end
    short = quotation[-1:].isalnum() and _STOP.match(text.text, end) is not None
    level = agreement(one.name, quotation)
    return Tally(level, level >= _FULL, cuts(text.text, start, end) + 2 * split, loose=loose, short=short)


def agreement(name: str, quotation: str) -> int:
    """How well a selection's name is its quotation: 4 the very same, 3 but for white space inside, 2 but for white
    space around, 1 its beginning, 0 not at all."""
    if not name or not quotation:
        return 0
    if name == quotation:
        return 4
    if len(name) < 3 or name.lstrip()[:1] != quotation.lstrip()[:1]:  # so short a name is more likely a label
        return 0
    flat, words = _SPACE.sub(" ", name), _SPACE.sub(" ", quotation)
    if flat == words:
        return 3
    if flat.strip() == words.strip():
        return 2
    start = _ELLIPSIS.sub("", flat).strip()
    return int(len(start) >= 8 and words.strip().startswith(start))


def cuts(text: str, start: int, end: int) -> int:
    """How many ends of a span fall inside a word.

    >>> cuts("a word here", 2, 5), cuts("a word here", 2, 6)
    (1, 0)
    """
    return _inside(text, start) + _inside(text, end) if end > start else 0


def _inside(text: str, at: int) -> bool:
    return 0 < at < len(text) and text[at - 1].isalnum() and text[at].isalnum()


def _position_reading(
    texts: Sequence[SourceText],
    titles: Sequence[str],
    group: Sequence[MarkedSelection],
    options: Sequence[Convention],
    option: int,
    why: str,
    totals: Sequence[Tally],
    name_sources: bool,
) -> PositionReading:
    how, sum_ = options[option], Tally()
    agree = moved = 0
    for one in group:
        text = texts[one.source]
        one.span = text.span(one.start, one.end, how)
        if (found := _place_of_quotation(text.text, one)) is not None:
            one.span = found
            moved += 1
        agree += one.span is not None and agreement(one.name, text.text[slice(*one.span)]) > 0
        sum_.add(_faults_of(text.text, one))
    quoted = agree or any(t.agree for t in totals)
    return PositionReading(
        reading=str(how),
        why=why or "not as expected: quotations and word borders in the file fit this way of counting best",
        selections=len(group),
        named=sum(len(m.name) >= 3 for m in group) if quoted else 0,
        agree=agree,
        cut=sum_.cut,
        outside=sum_.outside,
        moved=moved,
        scores=tuple((str(o), t.points, t.faults) for o, t in zip(options, totals, strict=True)),
        sources=tuple(dict.fromkeys(titles[m.source] for m in group)) if name_sources else (),
    )


def _faults_of(text: str, one: MarkedSelection) -> Tally:
    return Tally(outside=1) if one.span is None else Tally(cut=cuts(text, *one.span))


def _place_of_quotation(text: str, one: MarkedSelection) -> tuple[int, int] | None:
    """Where the quotation that a selection is named after really stands, when its positions point elsewhere.

    Only a name as long as the selection counts, and only the nearest place where the text says just this.
    """
    name, size = one.name, one.end - one.start
    if len(name) < 12 or abs(len(name) - size) > max(3, size // 10):
        return None
    start = one.span[0] if one.span else min(max(one.start, 0), len(text))
    if one.span and agreement(name, text[slice(*one.span)]):
        return None
    places = [m.start() for m in re.finditer(re.escape(name), text)]
    if not places:
        return None
    nearest = min(places, key=lambda p: abs(p - start))
    return nearest, nearest + len(name)
