"""The feedback sheet's dreams, promises and next steps: those with most dots, those due next, and how many more."""

from __future__ import annotations

from datetime import date

from harvest.export.blocks import Block, Bullets, Heading, Para, Table
from harvest.export.days import day_in_words
from harvest.export.feedback_room import IN_FULL, Amount
from harvest.export.read_back import NOBODY_SAID, may_be_read, told_as
from harvest.export.sentences import n
from harvest.model import Planning, Pledge, PledgeState
from harvest.model.plural import count

TOGETHER = 5
"""So many things dreamed together are told at most, so that single cards have room beside them."""


def came_together(planning: Planning) -> list[tuple[str, tuple[int, ...]]]:
    """Statements, and groups where nobody wrote one, with the cards they rest on: those with most dots first."""
    dots = {d.id: d.dots or 0 for d in planning.dreams}
    told = {s.group for s in planning.statements}
    made = [(s.text, s.dreams) for s in planning.statements]
    made += [(g.name, g.dreams) for g in planning.groups if g.id not in told and g.dreams]
    return sorted(made, key=lambda each: (-sum(dots.get(d, 0) for d in each[1]), -len(each[1])))


def rests_on(planning: Planning, ids: tuple[int, ...]) -> str:
    """How many cards that is, and how many dots are on them."""
    dots = sum(d.dots or 0 for d in planning.dreams if d.id in ids)
    return ", ".join([count(len(ids), "card"), *([count(dots, "dot")] if dots else [])])


def dreamed(planning: Planning, amount: Amount) -> list[Block]:
    """Statements by their dots, then groups and cards where nobody wrote a statement; dreams that stand alone."""
    cards = {d.id: d for d in planning.dreams}
    if not cards:
        return []

    made = came_together(planning)
    free = [d for d in planning.dreams if may_be_read(d.text) and not d.apart and amount.short_enough(d.text)]
    free.sort(key=lambda d: -(d.dots or 0))
    lines = [f"{amount.cut(text)} ({rests_on(planning, ids)})" for text, ids in made] or [f"“{d.text}”" for d in free]
    used = {d for _, ids in made for d in ids}
    said = f"{count(len(used), 'card')} of {len(cards)} came together" if made else count(len(cards), "dream card")
    shown = tuple(lines[: min(amount.dreams, TOGETHER) if made else amount.dreams])
    single = len(cards) - len(used | {d.id for d in planning.dreams if d.apart})
    also = tuple(f"“{d.text}”" for d in free if d.id not in used)[: amount.dreams - len(shown)] if made else ()
    more = len(made) - len(shown) if made else 0
    left = sum(may_be_read(d.text) for d in planning.dreams if d.id not in used and not d.apart)
    left, held = left - (len(also) if made else len(shown)), single - left
    unprinted = ("card is", "cards are")
    what = ("more thing you dreamed together", "more things you dreamed together")
    return [
        Heading("You dreamed"),
        *([Para(f"{said}:"), Bullets(shown)] if shown else [Para(f"{said}.")]),
        *([Para(f"{count(more, *what)}: {IN_FULL}.", "note")] if shown and more > 0 else []),
        *([Para("On single cards:"), Bullets(also)] if also else []),
        *([Para(f"{count(left, 'more card')}: {IN_FULL}.", "note")] if (shown or also) and left > 0 else []),
        *([Para(f"{count(held, *unprinted)} not printed: {NOBODY_SAID}.", "note")] if shown and held else []),
        *_apart(planning, amount),
    ]


def _apart(planning: Planning, amount: Amount) -> list[Block]:
    """Dreams outside every group, by right: in their words, and how many there are whose words are not here."""
    apart = [d for d in planning.dreams if d.apart]
    free = [d.text for d in apart if may_be_read(d.text)]
    printed = tuple(f"“{text}”" for text in free if amount.short_enough(text))[: amount.apart]
    blocks: list[Block] = [Para("On their own, by right:"), Bullets(printed)] if printed else []
    held, left = len(apart) - len(free), len(free) - len(printed)
    if left:
        own = count(left, "more stands on its own", "more stand on their own")
        blocks.append(Para(f"{own}: {IN_FULL}.", "note"))
    if held:
        what = count(held, "more dream" if free else "dream")
        stand, them = ("stands on its", "it") if held == 1 else ("stand on their", "them")
        blocks.append(Para(f"{what} {stand} own, by right. Nobody has said that we may print {them}."))
    return blocks


def promised(planning: Planning, on: date, amount: Amount) -> list[Block]:
    """Promises whose day has passed first, then those due next, then what was done last; all are counted."""
    pledges = planning.pledges
    if not pledges:
        return []
    today = on.isoformat()
    late = sum(p.overdue(today) for p in pledges)
    states = [
        f"{number} {state.words.label.lower()}" + f" ({late} late)" * (state is PledgeState.OPEN and late > 0)
        for state in PledgeState
        if (number := sum(p.state is state for p in pledges))
    ]
    open_ = sorted((p for p in pledges if p.state is PledgeState.OPEN), key=lambda p: p.due or "9")
    done = sorted((p for p in pledges if p.state is not PledgeState.OPEN), key=lambda p: p.due, reverse=True)
    free = [p for p in (*open_, *done) if may_be_read(p.what)]
    shown = free[: amount.pledges]
    rows = tuple((amount.cut(told_as(p.who)), amount.cut(p.what), _when(p, today, amount)) for p in shown)
    more, held = len(free) - len(shown), len(pledges) - len(free)
    rule = "Open ones first, those due next first." if len(pledges) > len(open_) > 0 else "Those due next first."
    return [
        Heading("Who promised what"),
        Para(f"{count(len(pledges), 'promise')}: {', '.join(states)}.{f' {rule}' * (more > 0)}"),
        *([Table(("Who", "What", "By when"), rows, (0.29, 0.45, 0.26))] if rows else []),
        *([Para(f"{count(more, 'more promise')}: {IN_FULL}.", "note")] if more else []),
        *([Para(f"{count(held, 'promise is', 'promises are')} not printed: {NOBODY_SAID}.", "note")] if held else []),
    ]


def _when(pledge: Pledge, today: str, amount: Amount) -> str:
    day = day_in_words(pledge.due) if pledge.due else amount.cut(pledge.by)
    state = "late" if pledge.overdue(today) else pledge.state.words.label.lower()
    return f"{day}: {state}" if day else state


def asked(planning: Planning, amount: Amount) -> list[Block]:
    """When people hear again; who is asked what by when, those who have not answered first; what they answered."""
    again = planning.plan.hear_back.strip()
    blocks: list[Block] = [Para(f"You hear from us again: {amount.cut(again, 2)}")] if again else []
    lines = []
    for r in sorted(planning.recommendations, key=lambda r: (bool(r.answer), r.due or "9")):
        by = f", by {day_in_words(r.due) if r.due else amount.cut(r.by)}" if r.by else ""
        what = f"{amount.cut(r.asked)}{by}: {amount.cut(r.text)}" if r.asked else amount.cut(r.text)
        became = [f"Answer: {amount.cut(r.answer)}" if r.answer else ""]
        became += [f"What changed: {amount.cut(r.changed)}" if r.changed else ""]
        lines.append(" ".join(w if w[-1:] in ".!?…" else f"{w}." for w in [what, *became] if w))
    if not lines:
        ask = "[Please write who reads this and is asked to answer, by when, and when you meet again.]"
        return [*blocks, Para(ask, "ask")]
    more = len(lines) - len(lines[: amount.asked])
    return [
        *blocks,
        Para("We ask:"),
        Bullets(tuple(lines[: amount.asked])),
        *([Para(f"{n(more, 'more request')}: {IN_FULL}.", "note")] if more else []),
    ]
