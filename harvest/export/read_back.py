"""What is read back at the next meeting: who promised what and what came of it, statements, dreams that stand alone."""

from __future__ import annotations

import re
from datetime import date

from harvest.export.blocks import Block, BlockDocument, Bullets, Heading, Para, Table
from harvest.export.days import day_in_words
from harvest.model import Planning, Pledge, PledgeState, Role, VoiceKind
from harvest.model.plural import count
from harvest.privacy import Cleared

NOT_SAID = "not said"
NOBODY_SAID = "nobody has said that we may"
HELD = "[words held back"
"""How words begin that may not leave."""
_NUMBERED = re.compile(rf"(?:{'|'.join({kind.pseudonym(role) for kind in VoiceKind for role in Role})}) \d+")
MOST_DREAMS = 8
"""So many dreams are printed as long as nobody has put them into groups."""


def read_back(cleared: Cleared, on: date) -> BlockDocument:
    """The page as it stands on a day; names and words are in it as far as the guard lets them."""
    m = cleared.material
    blocks: list[Block] = [*promised(m.planning, on), *dreamed(m.planning)]
    return BlockDocument(
        "You dreamed, you promised",
        m.title,
        tuple(blocks),
        {
            "Date of this evidence": on.isoformat(),
            "Filter": f"as on {day_in_words(on.isoformat())}",
            "Software": m.software,
        },
    )


def promised(planning: Planning, on: date) -> list[Block]:
    """Who promised what by when, and what came of it on that day."""
    if not planning.pledges:
        return [Heading("Who promised what"), Para("Nobody has promised anything yet.")]
    overdue = sum(p.overdue(on.isoformat()) for p in planning.pledges)
    said = [
        f"{n} {state.words.label.lower()}"
        for state in PledgeState
        if (n := sum(p.state is state for p in planning.pledges))
    ]
    late = f" The day has passed for {count(overdue, 'pledge')} still open." if overdue else ""
    free = sorted((p for p in planning.pledges if may_be_read(p.what)), key=lambda p: p.due or "9")
    rows = tuple(
        (told_as(p.who), _what(p, planning), day_in_words(p.due) if p.due else p.by or NOT_SAID, _became(p, on))
        for p in free
    )
    held = len(planning.pledges) - len(free)
    return [
        Heading("Who promised what"),
        Para(f"{count(len(planning.pledges), 'pledge')}: {', '.join(said)}.{late}", "lead"),
        *([Table(("Who", "What", "By", "What became of it"), rows, (0.2, 0.42, 0.16, 0.22))] if rows else []),
        *([Para(f"{count(held, 'pledge is', 'pledges are')} not printed: {NOBODY_SAID}.", "note")] if held else []),
    ]


def _what(pledge: Pledge, planning: Planning) -> str:
    towards = planning.towards(pledge).rstrip(".")
    return f"{pledge.what} (towards: {towards})" if may_be_read(towards) else pledge.what


def _became(pledge: Pledge, on: date) -> str:
    state = "Open, its day has passed" if pledge.overdue(on.isoformat()) else pledge.state.words.label
    return ". ".join([state, *(n.text.rstrip(".") for n in pledge.notes if may_be_read(n.text))])


def dreamed(planning: Planning, heading: str = "What we dreamed") -> list[Block]:
    """Statements with the cards they rest on, groups without one, and dreams that stand alone by right."""
    texts = {d.id: d for d in planning.dreams}
    if not texts:
        return []
    blocks: list[Block] = [Heading(heading)]
    if planning.statements:
        rested = {d for s in planning.statements for d in s.dreams}
        said = [f"{s.text} ({_cards(s.dreams, planning)})" for s in planning.statements]
        blocks += [
            Para(f"{count(len(rested), 'dream')} of {len(texts)} became these statements:"),
            Bullets(tuple(said)),
        ]
    told = {s.group for s in planning.statements}
    others = [g for g in planning.groups if g.id not in told and g.dreams]
    if others:
        blocks += [
            Para("Groups of dreams that have no statement yet:"),
            Bullets(tuple(f"{g.name} ({_cards(g.dreams, planning)})" for g in others)),
        ]
    if not planning.statements and not others:
        shown = [d.text for d in planning.dreams if may_be_read(d.text) and not d.apart][:MOST_DREAMS]
        more = len(texts) - len(shown)
        blocks += [
            Para(f"{count(len(texts), 'dream card')}. Nobody has put them into groups yet."),
            *([Bullets(tuple(f"“{text}”" for text in shown))] if shown else []),
            *([Para(f"And {count(more, 'more card')}.")] if shown and more > 0 else []),
        ]
    return [*blocks, *_apart(planning)]


def _apart(planning: Planning) -> list[Block]:
    """Dreams outside every group, by right: in their words, and how many there are whose words stay here."""
    apart = [d for d in planning.dreams if d.apart]
    printed = tuple(f"“{d.text}”" for d in apart if may_be_read(d.text))
    blocks: list[Block] = [Para("These stand on their own, by right:"), Bullets(printed)] if printed else []
    if left := len(apart) - len(printed):
        what = count(left, "more dream" if printed else "dream")
        stand, them = ("stands on its", "it") if left == 1 else ("stand on their", "them")
        blocks.append(Para(f"{what} {stand} own, by right. Nobody has said that we may print {them}."))
    return blocks


def may_be_read(words: str) -> bool:
    """Whether there are words and they may leave.

    >>> may_be_read("A lido"), may_be_read("[words held back: no consent recorded]"), may_be_read("")
    (True, False, False)
    """
    return bool(words) and not words.startswith(HELD)


def is_a_number(who: str) -> bool:
    """Whether that stands for a voice which is not named: to those who read such a page it calls nobody.

    >>> is_a_number("Voice 16"), is_a_number("Frontline worker 2"), is_a_number("Table 4")
    (True, True, False)
    """
    return _NUMBERED.fullmatch(who) is not None


def told_as(who: str) -> str:
    """What such a page calls whoever promised: their name where it may leave, nobody by a number.

    >>> told_as("Neighbourhoods team"), told_as("Voice 16"), told_as("")
    ('Neighbourhoods team', 'Somebody', 'not said')
    """
    if not may_be_read(who):
        return NOT_SAID
    return "Somebody" if is_a_number(who) else who


def _cards(dreams: tuple[int, ...], planning: Planning) -> str:
    dots = sum(d.dots or 0 for d in planning.dreams if d.id in dreams)
    return count(len(dreams), "card") + (f", {count(dots, 'dot')}" if dots else "")
