"""The strength of evidence in words, a draft led by the counts, and what a writer is asked about a sentence."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from harvest.evidence.strength import Strength, share, wilson
from harvest.model import Valence
from harvest.model.plural import count

if TYPE_CHECKING:
    from harvest.evidence.findings import StatedFinding

LONGEST = 25
"""A sentence of more words is pointed out to whoever writes it."""
MOST_NAMED = 6
"""Of so many tables the names are told."""
BOTH_WAYS = "Both ways"
WISHED = "Wished for, not counted above"
_NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_COMPARES = re.compile(r"\b(?:more|less|fewer|most|rather|better|worse|mainly|above all|\w+er than)\b", re.IGNORECASE)
_EVERYBODY = re.compile(
    r"\b(?:everyone|everybody|all residents|residents (?:say|feel|think|want)|people here|the community)\b",
    re.IGNORECASE,
)
_COUNTS = re.compile(
    rf"\b(\d+|{'|'.join(_NUMBERS[1:])}) (?:people|persons?|residents|of (?:the|us|them))\b", re.IGNORECASE
)
_SHARE = re.compile(r"%|\bper ?cent\b|\bin (?:ten|a hundred|10|100)\b|\b(?:half|third|quarter)s?\b", re.IGNORECASE)
_NOT = re.compile(
    r"\b(?:no longer|not|no|never|nobody|none|lack\w*|missing|without|cannot|can't|isn't|aren't|don't|stopped)\b",
    re.IGNORECASE,
)


def spelt(number: int) -> str:
    """A number as a sentence has it: in a word up to ten.

    >>> spelt(3), spelt(12)
    ('three', '12')
    """
    return _NUMBERS[number] if 0 <= number < len(_NUMBERS) else str(number)


def people(number: int, of: int, tables: int | None = None) -> str:
    """How many of whom, and at how many tables: what is printed instead of a small share.

    >>> people(4, 23, 3), people(1, 1)
    ('4 of 23 people at three tables', '1 of 1 person')
    """
    said = f"{number} of {of} {'person' if of == 1 else 'people'}"
    return said + (f" at {spelt(tables)} table{'s' if tables != 1 else ''}" if tables else "")


def phrase(side: Valence, sided: bool, *, one: bool = False) -> str:
    """What people say who take that side of a thing.

    >>> phrase(Valence.HINDERS, True), phrase(Valence.HELPS, False, one=True)
    ('say it stands in the way', 'says it is there')
    """
    say = "says" if one else "say"
    if side is Valence.HINDERS:
        return f"{say} it stands in the way" if sided else f"{say} it is lacking"
    return f"{say} it helps" if sided else f"{say} it is there"


def strength_lines(s: Strength, text: str = "", quoted_against: int = 0) -> list[tuple[str, str]]:
    """The strength as pairs of a word and what it is, in the order in which it is printed.

    ``text`` is the sentence: where it claims a share, an interval is added. ``quoted_against`` are people quoted below
    who say otherwise.
    """
    how = share(s.says, s.heard)
    said = f"{s.says} of {count(s.heard, 'person', 'people')} {'says' if s.says == 1 else 'say'} so"
    said += f", {how}" if how in ("a majority", "half") else ""
    if how == "a minority":
        among = f"all {s.spoke}" if s.says == s.spoke else f"{s.says} of the {s.spoke}"
        said += ", a minority" + (f", but {among} who spoke of it" if 2 * s.says > s.spoke > 1 else "")
    if s.roles:
        said += f" ({', '.join(f'{n} of {of} {name}' for name, (n, of) in s.roles.items())})"
    lines = [("People", said)]
    if s.groups:
        lines.append(("Groups that spoke as one, beside the people", str(s.groups)))
    if s.roles_hidden:
        lines.append(("By role", f"not shown, as a figure, or what is left of a group, is under {spelt(s.below)}"))
    if _SHARE.search(text) and s.heard:
        low, high = (round(100 * end) for end in wilson(s.says, s.heard))
        lines.append(("As a share", f"between {low} and {high} in 100 would fit these {s.heard} people (Wilson, 95 %)"))
    elsewhere = ", and words said at no table" if s.elsewhere else ""
    if s.of_tables:
        # where all of them say so their names say nothing more
        named = f" ({'; '.join(s.at_tables)})" if 0 < s.tables < s.of_tables and s.tables <= MOST_NAMED else ""
        lines.append(("Tables", f"{s.tables} of {s.of_tables}{named}{elsewhere}"))
    other = Valence.HINDERS if s.side is Valence.HELPS else Valence.HELPS
    unread = f" ({s.unread} of them said things that nobody has read yet)" if s.unread else ""
    ways = [f"{s.says or 'nobody'} {phrase(s.side, s.sided, one=s.says < 2)}"]
    ways.append(f"{s.against or 'nobody'} {_otherwise(other, s.sided, one=s.against < 2)}")
    ways += [f"{s.both or 'nobody'} {'says' if s.both < 2 else 'say'} both", f"{s.silent} did not speak of it{unread}"]
    lines.append((BOTH_WAYS, ", ".join(ways)))
    quoted = f", {spelt(quoted_against)} quoted below" if quoted_against and s.against else ""
    if s.against:
        lines.append(("Dissent", f"{count(s.against, 'person', 'people')}{quoted}"))
    elif s.both:
        says, below = "says" if s.both == 1 else "say", ", quoted below" if quoted_against else ""
        lines.append(("Dissent", f"nobody who is only against it; {s.both} {says} both{below}"))
    else:
        lines.append(("Dissent", "nobody of those who spoke of it" if s.spoke else "nobody spoke of it"))
    lines.append(("Agreement", _agreement(s)))
    if s.spoke:
        held = f"{s.held_back} of the {s.spoke} who spoke may be counted, not quoted"
        lines.append(("Held back", held if s.held_back else "nobody who spoke"))
    if s.wished:
        lines.append((WISHED, count(s.wished, "person", "people")))
    return lines


def finding_lines(f: StatedFinding, places: Sequence[tuple[str, str]] = ()) -> list[tuple[str, str]]:
    """The same of a finding that is written, with what it is set beside and the ``places`` where people say so."""
    lines = strength_lines(f.strength, f.written.text, len(f.contrary))
    after = next((n for n, (word, _) in enumerate(lines) if word == BOTH_WAYS), len(lines))
    lines[after:after] = places
    if f.written.compared is not None:
        told = f"{f.compared} of {f.strength.heard} {f.written.compared.said}".strip()
        said = told if f.compared is not None else f"who {f.written.compared.said} cannot be counted here"
        wished = lines[-1][0] == WISHED
        lines.insert(len(lines) - wished, ("The comparison", said))
    return lines


def finding_line(f: StatedFinding, places: Sequence[tuple[str, str]] = ()) -> str:
    """The same in one paragraph."""
    return " ".join(f"{word}: {said}." for word, said in finding_lines(f, places))


def strength_line(s: Strength, text: str = "", quoted_against: int = 0) -> str:
    """The same in one paragraph."""
    return " ".join(f"{word}: {said}." for word, said in strength_lines(s, text, quoted_against))


def _otherwise(side: Valence, sided: bool, *, one: bool) -> str:
    """The other side of what a sentence is about: what does not stand in the way need not help."""
    if side is Valence.HELPS and sided:
        return "says it does not, or that it helps" if one else "say it does not, or that it helps"
    return phrase(side, sided, one=one)


def _agreement(s: Strength) -> str:
    if not s.apart:
        return "no passage was read by two coders apart"
    said = [f"coders agreed on {s.agreed} of {count(s.apart, 'passage')} read apart"]
    said += [f"{s.settled} settled"] if s.settled else []
    said += [f"{s.open} open and in no figure"] if s.open else []
    said += [f"on {s.alone} one gave the code and nobody spoke against it"] if s.alone else []
    return "; ".join(said)


def draft(s: Strength, names: Sequence[str]) -> str:
    """A sentence that only puts counts and names of codes into words; it never says the reverse of what most say.

    Where as many say one thing as the other it says that people are split.
    """
    what = " or ".join(f"“{name}”" for name in names)
    if not s.spoke:
        return f"None of the {s.heard} people heard spoke of {what}."
    other = Valence.HINDERS if s.side is Valence.HELPS else Valence.HELPS
    more, less = (s.says, s.against), (s.side, other)
    if s.against > s.says:
        more, less = (s.against, s.says), (other, s.side)
    both = f", {s.both} {'says' if s.both == 1 else 'say'} both" if s.both else ""
    if more[0] == more[1]:
        return (
            f"People are split on {what}: {more[0]} {_is(less[0], s.sided)}, {more[1]} {_is(less[1], s.sided)}{both}."
        )
    who = f"Most of the {s.heard} people heard" if 2 * more[0] > s.heard else f"{more[0]} of the {s.heard} people heard"
    number = f" ({more[0]})" if 2 * more[0] > s.heard else ""
    rest = f"; {more[1]} {'says' if more[1] == 1 else 'say'} the opposite" if more[1] else ""
    say = "says" if more[0] == 1 else "say"
    return f"{who} {say} that {what} {_is(less[0], s.sided, bare=True)}{number}{rest}{both}."


def _is(side: Valence, sided: bool, *, bare: bool = False) -> str:
    said = {
        (Valence.HELPS, True): "helps",
        (Valence.HINDERS, True): "stands in the way",
        (Valence.HELPS, False): "is there",
        (Valence.HINDERS, False): "is lacking",
    }[side, sided]
    return said if bare else f"say it {said}"


def questions(text: str, s: Strength, compared: bool = False) -> list[str]:
    """What a writer is asked about a sentence; empty where nothing is."""
    words = len(text.split())
    asked = []
    if words > LONGEST:
        asked.append(f"Your sentence has {words} words. Up to {LONGEST} are read easily: can it be two?")
    if s.against > s.says:
        asked.append(
            f"More people say the opposite: {s.says} bear it out, {s.against} say otherwise. Does the sentence say so?"
        )
    elif s.spoke and s.side is Valence.HELPS and _NOT.search(text):
        asked.append(f"Your sentence has a no in it, and what bears it out are {s.says} people who say it is there.")
    if not s.spoke and s.heard:
        asked.append("Nobody whose words are agreed on spoke of this: a finding needs evidence.")
    told = {int(w) if w.isdigit() else _NUMBERS.index(w.lower()) for w in _COUNTS.findall(text)}
    if told - {s.says, s.against, s.both, s.heard, s.spoke, s.silent, s.wished}:
        asked.append(f"Your sentence counts people, and {s.says} of {s.heard} say so. Is the number right?")
    if _COMPARES.search(text) and not compared:
        asked.append("Your sentence compares: with what? Name the figure it is set beside.")
    if _EVERYBODY.search(text):
        asked.append(f"{s.heard} people were heard and {s.silent} of them did not speak of it: say for whom it is so.")
    return asked
