"""The page that goes back to the people: what you said, what you dreamed, who promised what, what happens next."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from harvest.evidence import Evidence, Picture, told_back
from harvest.evidence.missing import TEAM_ADDS
from harvest.export.blocks import Block, BlockDocument, ColumnBreak, Heading, Para
from harvest.export.days import day_in_words
from harvest.export.feedback_promised import asked, dreamed, promised
from harvest.export.feedback_room import Amount
from harvest.export.feedback_said import said
from harvest.export.one_side import on_one_side, room
from harvest.export.reading_age import reading_age
from harvest.export.sentences import about, listed, n
from harvest.model import Consent, VoiceKind
from harvest.model.planning_words import NOT_INSTEAD_OF_SERVICES

MOST_EVENTS = 4
SIZE = 10.0
"""Print that is read without effort, in points: there is as much on the sheet as goes on it in this size."""


def feedback(evidence: Evidence, pictures: Sequence[Picture] = ()) -> BlockDocument:
    """The sheet as blocks, on one side of A4: as much as goes on it by rule, and how much more there is."""
    amount: Amount | None = Amount()
    while amount is not None:
        sheet = _sheet(evidence, amount)
        left, right = room(sheet, SIZE)
        if min(left, right) >= 0:
            break
        amount = amount.less(right < left)
    return on_one_side(sheet)


def _sheet(evidence: Evidence, amount: Amount) -> BlockDocument:
    on = date.fromisoformat(evidence.at[:10])
    planning = evidence.planning
    contact = amount.cut(planning.plan.contact.strip().rstrip("."), 2) or "_" * 22
    blocks: list[Block] = [
        Para(_thanks(evidence, amount), "lead"),
        Heading("You said"),
        *said(evidence, amount),
        *dreamed(planning, amount),
        Heading("Who we have not heard"),
        *_not_heard(evidence, amount),
        ColumnBreak(),
        *promised(planning, on, amount),
        Heading("What happens next"),
        *asked(planning, amount),
        Para(NOT_INSTEAD_OF_SERVICES),
        Heading("Did we get you right?"),
        Para(
            f"You can keep, change or take out your words at any time, without a reason. Ask: {contact}. There too you "
            "get the full report, or this page in large print, as audio or in another language."
        ),
        *([Para(told)] if (told := told_back(evidence)) else []),
    ]
    plain = [b.text for b in blocks if isinstance(b, Para) and b.kind != "ask"]
    age = reading_age([*plain, _named(evidence, amount)])
    read = f" Reading age: about {age} (Flesch–Kincaid, without tables and quotations)." if age is not None else ""
    blocks.append(Para(_named(evidence, amount) + read, "foot"))
    title = "You said, you dreamed, you promised"
    return BlockDocument(title, amount.cut(evidence.title, 2), tuple(blocks), about(evidence), contents=False)


def _thanks(evidence: Evidence, amount: Amount) -> str:
    people = sum(v.kind is VoiceKind.PERSON and v.passages > 0 for v in evidence.voices)
    cards = len(evidence.planning.dreams)
    met = [
        f"{amount.cut(str(e['title']))} ({_day(str(e['date']))})" if e["date"] else amount.cut(str(e["title"]))
        for e in evidence.events
    ]
    where = f": {listed(met)}" if 0 < len(met) <= MOST_EVENTS else ""
    told = f"{n(people, 'person', 'people')} told us what matters here{where}."
    read = f" We read {n(cards, 'dream card')}." if cards else ""
    return f"Thank you. {told}{read} What we made of it, as on {_day(evidence.at[:10])}."


def _day(written: str) -> str:
    """A day as people write it, where it is written as a day."""
    try:
        return day_in_words(written[:10])
    except ValueError:
        return written


def _not_heard(evidence: Evidence, amount: Amount) -> list[Block]:
    """Who is missing, for who may be one of them: no figures, and how to be heard yet."""
    _, _, team = evidence.missing_voices.partition(TEAM_ADDS)
    groups = [amount.cut(g) for g in evidence.not_heard[: amount.missing]]
    more = ["others"] * (len(evidence.not_heard) > len(groups))
    words = (
        f"We heard nobody or too few of these: {listed([*groups, *more])}. Are you one of them, or do you know "
        "somebody who is? Tell us."
        if groups
        else "We do not know yet whom we have not heard."
    )
    return [*([Para(amount.cut(team.strip(), 2))] if team.strip() else []), Para(words)]


def _named(evidence: Evidence, amount: Amount) -> str:
    spoke = [v for v in evidence.voices if v.kind is VoiceKind.PERSON and v.passages]
    names = dict.fromkeys(
        v.name for v in spoke if v.consent is Consent.NAMED
    )  # who was made one with nobody may be twice
    named = [amount.cut(name) for name in names][: amount.thanked]
    return f"Thanks to {listed([*named, 'everyone not named here'])}." if named else "Thanks to everyone."
