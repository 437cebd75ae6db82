# ruff: noqa: E501 – parts of lists are easier to check on one line
"""Lists as lines: boxes below names, groups, sentences, all but some, mails, slips, chats, corrections, minutes."""

from __future__ import annotations

from bench.made_lists.people import Person
from bench.made_lists.saying import Saying, _big, listed
from bench.made_lists.sheets import LEVELS
from bench.made_lists.writing import Block, Line


def _aged(p: Person, s: Saying) -> str:
    return f" ({s.rng.choice(('aged ', 'age ', ''))}{p.age})" if p.minor else ""


def boxes(people: list[Person], s: Saying) -> list[Block]:
    """A heading for each person over boxes, one of which is ticked for each question."""
    on, off = s.boxes
    bullet = s.rng.choice(("- ", "", "* "))
    found: list[Block] = []
    for p in people:
        found.append(Line(f"{s.name(p)}{_aged(p, s)}", 2))
        found += [Line(f"{bullet}{on if p.quotation == x else off} {s.label(x)}") for x in LEVELS]
        found += [
            Line(f"{bullet}{on if p.sharing == 'yes' else off} {s.labels['yes']}"),
            Line(f"{bullet}{on if p.sharing == 'no' else off} {s.labels['not']}"),
        ]
    return found


def groups(people: list[Person], s: Saying) -> list[Block]:
    """What is permitted as a heading over the names of all who permit it."""
    found: list[Block] = []
    apart = s.rng.random() < 0.5
    for told, of in (
        *((s.label(x), ("quotation", x)) for x in LEVELS),
        *((s.labels[a], ("sharing", b)) for a, b in (("yes", "yes"), ("not", "no"))),
    ):
        names = [f"{s.name(p)}{_aged(p, s)}" for p in people if getattr(p, of[0]) == of[1]]
        if names:
            found.append(Line(told, 2))
            found += [Line(f"- {name}") for name in names] if apart else [Line(", ".join(names))]
    return found


def labelled(people: list[Person], s: Saying) -> list[Block]:
    """A line for each answer, the names behind a colon."""
    found: list[Block] = []
    for x in LEVELS:
        if names := [f"{s.name(p)}{_aged(p, s)}" for p in people if p.quotation == x]:
            found.append(Line(f"{s.label(x)}: {', '.join(names)}"))
    for told, says in (("yes", "yes"), ("not", "no")):
        if names := [s.name(p) for p in people if p.sharing == says]:
            found.append(Line(f"{s.labels[told]}: {', '.join(names)}"))
    return found


def sentences(people: list[Person], s: Saying) -> list[Block]:
    """A line for each person in words of its own."""
    dash = s.rng.choice((" – ", ": ", " - ", "\t"))
    parts = s.rng.choice(("; ", ". ", ", "))
    found: list[Block] = []
    for p in people:
        told = (
            [s.of(p), s.shares(p)]
            if p.quotation != "unknown"
            else [s.rng.choice(("not asked", "left early", "no form back", "?"))]
        )
        told = [_big(t) if parts == ". " and n else t for n, t in enumerate(told)]
        found.append(Line(f"{s.name(p)}{_aged(p, s)}{dash}{parts.join(filter(None, told))}"))
    return found


def prose(people: list[Person], s: Saying) -> list[Block]:
    """Two paragraphs about those who answered alike."""
    told = {
        "named": s.pick(
            (
                "said we may quote them by name",
                "are happy to be quoted with their names",
                "agreed to be quoted and named",
                "said yes to their words and their names",
            )
        ),
        "anonymous": s.pick(
            (
                "said we may quote them but without their names",
                "are happy to be quoted but not named",
                "agreed to be quoted anonymously",
                "said yes to their words and no to their names",
            )
        ),
        "no": s.pick(
            (
                "do not want to be quoted",
                "said no to being quoted",
                "asked not to be quoted",
                "would rather not be quoted",
            )
        ),
        "unknown": s.pick(
            ("had left before I asked", "have not answered yet", "were not asked", "still have their forms at home")
        ),
    }
    first = [
        f"{listed([s.name(p) for p in people if p.quotation == x])} {told[x]}."
        for x in told
        if any(p.quotation == x for p in people)
    ]
    share = [
        f"{listed([s.name(p) for p in people if p.sharing == x])} {said} with {s.body}."
        for x, said in (("yes", "agreed to the recording being shared"), ("no", "did not want the recording shared"))
        if any(p.sharing == x for p in people)
    ]
    return [Line(" ".join(first)), Line(" ".join(share))]


def all_but(people: list[Person], s: Saying) -> list[Block]:
    """Everybody permits it, except those who are named."""
    but = s.pick(("except", "apart from", "except for", "but not"))
    most = max(("named", "anonymous"), key=lambda x: sum(p.quotation == x for p in people))
    everybody = s.pick(("Everyone", "All of them", "Everybody", "They all"))
    said = {
        "named": s.pick(
            (
                "OK to be quoted with their names",
                "happy to be quoted by name",
                "said yes to quotes and names",
                "fine with words and names",
            )
        ),
        "anonymous": s.pick(
            (
                "OK to be quoted without their names",
                "happy to be quoted but not named",
                "said yes to quotes, no names",
                "fine with words, no names",
            )
        ),
    }[most]
    other = {
        "named": s.pick(("quote and name", "with name is fine")),
        "anonymous": s.pick(("quote yes, name no", "words only, no name")),
        "no": s.pick(("not to be quoted", "no quotes at all")),
        "unknown": s.pick(("not asked", "left early")),
    }
    rest = [p for p in people if p.quotation != most]
    here = s.pick(("Here", "In the room", "Present", "Who came"))
    found: list[Block] = [Line(f"{here}: {', '.join(s.name(p) for p in people)}")]
    if s.rng.random() < 0.5 or not rest:
        found.append(Line(f"{everybody} {said}" + (f", {but}" if rest else ".")))
        found += [Line(f"   - {s.name(p)}: {other[p.quotation]}") for p in rest]
    else:
        found.append(
            Line(f"{everybody} {said}, {but} " + "; ".join(f"{s.name(p)} ({other[p.quotation]})" for p in rest) + ".")
        )
    not_shared = [s.name(p) for p in people if p.sharing != "yes"]
    end = f" {but} {listed(not_shared)}" if not_shared else ""
    found.append(
        Line(f"Sharing the recording with {s.body}: {s.rng.choice(('all OK', 'everyone fine', 'all yes'))}{end}.")
    )
    return found


def mails(people: list[Person], s: Saying) -> list[Block]:
    """Replies below each other, each under who wrote it."""
    found: list[Block] = [Line("From: Pat Organiser"), Line("All I have so far, pasted below."), Line("")]
    for p in people:
        if told := s.says(p):
            day = s.rng.randint(1, 28)
            found += [Line(f"On {day} March, {p.name} wrote:"), *(Line(f"> {told}") for _ in "x"), Line("")]
    asked = s.asks()
    return [
        *found,
        Line("On 1 March, Pat Organiser wrote:"),
        Line(f"> 1. {asked[0]} {asked[1]}"),
        Line(f"> 2. {asked[2]}"),
    ]


def slips(people: list[Person], s: Saying) -> list[Block]:
    """A form for each person with questions and answers."""
    asked = s.asks()
    below = s.rng.random() < 0.3
    found: list[Block] = []
    for p in people:
        found += [Line("Permission slip", 2), Line(f"Name: {s.name(p)}" + (f"    Age: {p.age}" if p.minor else ""))]
        for question, answer in zip(asked, s.marks(p), strict=True):
            found += [Line(question), Line(answer)] if below else [Line(f"{question}  {answer}".rstrip())]
        found.append(Line("Signed ........"))
    return found


def chat(people: list[Person], s: Saying) -> list[Block]:
    """A chat in which somebody asked and others answered."""
    asked = s.asks()
    found: list[Block] = [
        Line(f"[01/03/2025, 18:00:10] Pat: hi all, two things from last night. {asked[0]} {asked[1]} And: {asked[2]}")
    ]
    for n, p in enumerate(people):
        if told := s.says(p):
            found.append(Line(f"[01/03/2025, 18:{10 + n}:11] {s.name(p)}: {told}"))
    return [*found, Line("[01/03/2025, 19:40:02] Pat: thanks all, who has the urn?")]


def two_lists(people: list[Person], s: Saying) -> list[Block]:
    """One list for each question."""
    asked = s.asks()
    first: list[Block] = [Line(f"{s.name(p)} – {s.label(p.quotation) or s.blank or '?'}") for p in people]
    second: list[Block] = [Line(f"{s.name(p)} – {s.marks(p)[2] or '?'}") for p in people]
    return [Line(asked[0], 2), *first, Line(asked[2], 2), *second]


def corrected(people: list[Person], s: Saying) -> list[Block]:
    """Sentences, and corrections below that narrow what two people had permitted before."""
    before, later = [], []
    for p in people:
        if p.quotation == "anonymous" and len(later) < 2:
            before.append(Person(p.first, p.last, "named", p.sharing, p.age, p.pronouns, p.tells))
            later.append(
                f"{s.rng.randint(5, 28)} May. {s.name(p)} rang: {s.pick(('words can stay but take the name off', 'still fine to quote but no name now', 'please leave the name off, quote is fine', 'happy to be quoted, not named any more'))}."
            )
        elif p.quotation == "no" and len(later) < 2:
            before.append(Person(p.first, p.last, "named", p.sharing, p.age, p.pronouns, p.tells))
            later.append(
                f"{s.rng.randint(5, 28)} May. {s.name(p)} {s.pick(('has changed their mind and does not want to be quoted now', 'has withdrawn, no quotes', 'rang, not to be quoted after all', 'now says no to being quoted'))}."
            )
        else:
            before.append(p)
    return [*sentences(before, s), *([Line("Corrections", 2)] if later else []), *map(Line, later)]


def minutes(people: list[Person], s: Saying) -> list[Block]:
    """Numbered sentences, each about one person."""
    found: list[Block] = [
        Line("The Clerk asked each speaker whether remarks might be quoted and whether the recording might be shared.")
    ]
    for n, p in enumerate(people, 1):
        told = {
            "named": s.pick(
                (
                    "agreed to be quoted by name",
                    "said that remarks could be quoted with the name",
                    "was content to be quoted and named",
                    "had no objection to being quoted by name",
                )
            ),
            "anonymous": s.pick(
                (
                    "agreed to be quoted but not by name",
                    "agreed that remarks be quoted provided they were not attributed",
                    "was content to be quoted if not named",
                    "had no objection to being quoted without a name",
                )
            ),
            "no": s.pick(
                (
                    "declined to be quoted",
                    "did not agree to be quoted",
                    "asked not to be quoted",
                    "objected to being quoted",
                )
            ),
            "unknown": s.pick(("had left before the question was put", "gave no answer")),
        }[p.quotation]
        also = {
            "yes": s.pick(("agreed that the recording be shared", "had no objection to the recording being shared")),
            "no": s.pick(("did not agree to the recording being shared", "objected to the recording being shared")),
            "unknown": "",
        }[p.sharing]
        found.append(Line(f"({n}) {s.name(p)} {told}{' and ' if also else ''}{also}."))
    return found
