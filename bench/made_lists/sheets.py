# ruff: noqa: E501 – parts of lists are easier to check on one line
"""Lists as tables: people below or beside each other, boxes in columns, letters, one column in words, a signing-in sheet."""

from __future__ import annotations

from bench.made_lists import wordings as w
from bench.made_lists.people import Person
from bench.made_lists.saying import Saying
from bench.made_lists.writing import Block, Line

LEVELS = ("named", "anonymous", "no")


def _age(people: list[Person], rows: list[list[str]], s: Saying) -> list[list[str]]:
    """The rows with a column of ages where somebody is a child."""
    if not any(p.minor for p in people):
        return rows
    ages = [str(p.age) for p in people]
    return [[row[0], age, *row[1:]] for row, age in zip(rows, ["Age", *ages], strict=True)]


def grid(people: list[Person], s: Saying) -> list[Block]:
    """A row for each person, a column for each of three questions."""
    return [_age(people, [["Name", *s.asks()], *([s.name(p), *s.marks(p)] for p in people)], s)]


def across(people: list[Person], s: Saying) -> list[Block]:
    """A column for each person, a row for each question."""
    rows = _age(people, [["", *s.asks()], *([s.name(p), *s.marks(p)] for p in people)], s)
    return [[list(column) for column in zip(*rows, strict=True)]]


def options(people: list[Person], s: Saying) -> list[Block]:
    """A column for each printed answer; one is ticked."""
    tick = s.rng.choice(("x", "✓", "X", "1", "✔"))
    heads = [*(s.label(level) for level in LEVELS), s.labels["yes"], s.labels["not"]]
    rows = [
        [
            s.name(p),
            *(tick if p.quotation == level else "" for level in LEVELS),
            tick if p.sharing == "yes" else "",
            tick if p.sharing == "no" else "",
        ]
        for p in people
    ]
    return [_age(people, [["Name", *heads], *rows], s)]


def in_words(people: list[Person], s: Saying) -> list[Block]:
    """One column for quoting and one for sharing, in words that stand for one answer each."""
    asked = s.told("ask", w.ASK_HOW), s.asks()[2]
    rows = [[s.name(p), s.label(p.quotation), s.marks(p)[2]] for p in people]
    return [_age(people, [["Name", *asked], *rows], s)]


def free_words(people: list[Person], s: Saying) -> list[Block]:
    """One column in which each answer stands in words of its own."""
    rows = [[s.name(p), "; ".join(filter(None, (s.of(p), s.shares(p))))] for p in people]
    head = s.rng.choice(("What they said", "Permission", "Consent", "What we may do", "OK?"))
    return [_age(people, [["Name", head], *rows], s)]


def sign_in(people: list[Person], s: Saying) -> list[Block]:
    """A signing-in sheet: when, where from, signed, and what was answered."""
    street = ("Mill Lane", "High St", "Cross Rd", "The Green", "Ferry Rd", "Chapel Row", "Back Lane", "West End")
    rows = [
        [f"{s.rng.randint(9, 11)}.{s.rng.randint(10, 59)}", s.name(p), street[n], *s.marks(p), p.written("initials")]
        for n, p in enumerate(people)
    ]
    return [[["In", "Name", "From", *s.asks(), "Signed"], *rows]]


CODES = (("N", "W", "0"), ("A", "B", "C"), ("G", "Y", "R"), ("3", "2", "1"), ("P", "Q", "X"), ("**", "*", "–"))
PASSED = (("T", "K"), ("S", "X"), ("+", "-"), ("R", "H"))


def letters(people: list[Person], s: Saying) -> list[Block]:
    """A key of letters or signs, and a table of them."""
    codes = dict(zip(LEVELS, s.pick(CODES), strict=True))
    passed = dict(zip(("yes", "no"), s.pick(PASSED), strict=True))
    if {*codes.values()} & {*passed.values()}:
        passed = {"yes": "T", "no": "K"}
    key = [f"{codes[level]} = {s.label(level)}" for level in LEVELS]
    key_too = [f"{passed['yes']} = {s.labels['yes']}", f"{passed['no']} = {s.labels['not']}"]
    together = s.rng.random() < 0.5
    lines = [f"Key: {'; '.join(key)}.", f"{'; '.join(key_too)}."] if together else [*key, *key_too]
    rows = [[s.name(p), codes.get(p.quotation, ""), passed.get(p.sharing, "")] for p in people]
    if s.rng.random() < 0.5:
        rows = [["Name", "Words", "Tape"], *rows]
    return [*map(Line, lines), rows]


def colours(people: list[Person], s: Saying) -> list[Block]:
    """Stickers by colour, explained above, and a line for each person."""
    named, without, no = s.pick((("Green", "Amber", "Red"), ("Blue", "Yellow", "Red"), ("green", "yellow", "red")))
    colour = {"named": named, "anonymous": without, "no": no}
    key = [Line(f"{c} {s.rng.choice(('sticker', 'dot', 'card'))} = {s.label(x)}") for x, c in colour.items()]
    lines = [Line(f"{s.name(p)} – {colour.get(p.quotation, 'no sticker')}") for p in people]
    passed = [s.name(p) for p in people if p.sharing == "yes"]
    last = [Line(f"May be shared with {s.body}: {', '.join(passed)}")] if passed else []
    if kept := [s.name(p) for p in people if p.sharing == "no"]:
        last.append(Line(f"Not to be shared: {', '.join(kept)}"))
    return [*key, Line(""), *lines, Line(""), *last]
