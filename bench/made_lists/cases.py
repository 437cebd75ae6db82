# ruff: noqa: E501 – parts of lists are easier to check on one line
"""One made-up list from a seed: who permits what, and the file that says so."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from bench.made_lists import pages, sheets
from bench.made_lists.people import Person, people
from bench.made_lists.saying import Saying
from bench.made_lists.writing import Block, Line, written

STRUCTURES = {
    f.__name__: f
    for f in (
        pages.boxes, sheets.grid, sheets.across, pages.groups, pages.all_but, pages.sentences, sheets.letters,
        pages.mails, sheets.sign_in, sheets.options, sheets.in_words, sheets.free_words, pages.prose,
    )
}  # fmt: skip
HELD_OUT = {
    f.__name__: f
    for f in (
        pages.slips, pages.two_lists, pages.corrected, sheets.colours, pages.chat, pages.minutes, pages.labelled,
    )
}  # fmt: skip
TABLES = ("grid", "across", "sign_in", "options", "in_words", "free_words")
AGED = (
    "grid",
    "across",
    "options",
    "in_words",
    "free_words",
    "boxes",
    "groups",
    "labelled",
    "sentences",
    "slips",
    "corrected",
)
"""Where ages are written down."""
ALIKE = ("mails", "prose", "chat")
"""Where somebody is called by a whole name or the first."""
TITLES = (
    "Who said yes to what", "Permissions, Sunday walk and talk", "Consent list", "Copied off the paper forms by Judith",
    "What people said about quoting", "Story evening, hall, 12 May",
)  # fmt: skip
NOISE = (
    "Tea urn goes back Thursday.", "Found: one glove, grey.", "Rota for chairs: see the door.", "Euphonium mute still missing.",
    "NB new boiler code is with the caretaker", "Order more leaflets", "Next time start at 6 sharp",
)  # fmt: skip


@dataclass(frozen=True)
class Case:
    """A list with its truth, and by what it was made."""

    people: list[Person]
    name: str
    data: bytes
    made_of: dict[str, str]


def case(seed: int, held_out: bool) -> Case:
    """The list of a seed; from the half that is held out, or from the one that readers are tuned on."""
    rng = Random(f"{seed} {held_out}")
    shapes = {**STRUCTURES, **HELD_OUT} if held_out else STRUCTURES
    shape = rng.choice(list(shapes))
    s = Saying(rng, held_out)
    everybody = people(rng, minors=shape in AGED, silent=True)
    if shape in ALIKE:
        s.form = rng.choice(("full", "first", "first and letter") if shape != "chat" else ("full", "first"))
    blocks: list[Block] = list(shapes[shape](everybody, s))
    if rng.random() < 0.7:
        blocks.insert(0, Line(s.pick(TITLES), 1))
    if rng.random() < 0.5:
        blocks.append(Line(s.pick(NOISE)))
    suffix = rng.choice(
        ("txt", "md", "csv", "docx", "xlsx", "html") if shape in TABLES else ("txt", "md", "docx", "html")
    )
    made_of = {"shape": shape, "type": suffix, "names": s.form, "language": s.language, "mark": f"{s.yes}/{s.no}"}
    if shape not in ("grid", "across", "sign_in", "slips"):
        made_of.pop("mark")
    return Case(
        everybody,
        f"{rng.choice(('list', 'who said ok', 'permissions', 'consents May'))}.{suffix}",
        written(blocks, suffix),
        made_of,
    )
