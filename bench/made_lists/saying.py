"""One list's way of putting things: its wordings, marks, names and the body that words are shared with."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from bench.made_lists import wordings as w
from bench.made_lists.people import FORMS, Person

MARKS = (
    ("yes", "no", ""),
    ("Y", "N", ""),
    ("✓", "✗", ""),
    ("Yes", "No", ""),
    ("y", "n", "–"),
    ("✓", "✗", "?"),
    ("ok", "no", ""),
    ("x", "no", ""),
    ("YES", "NO", "not asked"),
    ("☑", "☐", ""),
    ("yes pls", "no thanks", ""),
    ("1", "0", ""),
    ("aye", "no", "didn't ask"),
    ("👍", "👎", ""),
)
"""What says yes, what says no, and what stands for whoever was not asked."""
LANGUAGES = ("English",) * 8 + ("Welsh", "Polish")
BOXES = (("[x]", "[ ]"), ("☑", "☐"), ("☒", "☐"), ("[X]", "[  ]"), ("(x)", "( )"), ("[✓]", "[ ]"))


class Saying:
    """The choices that hold for a whole list; ``held_out`` says from which half of all wordings they come."""

    def __init__(self, rng: Random, held_out: bool):
        self.rng, self.held_out = rng, held_out
        self.body = self.pick(w.BODIES)
        self.form = rng.choice(FORMS)
        self.yes, self.no, self.blank = self.pick(MARKS)
        self.boxes = rng.choice(BOXES)
        self.language = rng.choice(LANGUAGES)
        self.other = {"Welsh": w.WELSH, "Polish": w.POLISH}.get(self.language)
        if self.other:
            self.yes, self.no, self.blank = self.pick(self.other["yes"]), self.pick(self.other["not"]), ""
        self.labels = {
            level: self.told(level, texts)
            for level, texts in (("named", w.LABEL_NAMED), ("anonymous", w.LABEL_ANONYMOUS), ("no", w.LABEL_NO))
        }
        share = self.rng.randrange(3)
        self.labels["yes"] = self._filled(w.half(w.LABEL_SHARED, held_out)[share])
        self.labels["not"] = self._filled(w.half(w.LABEL_NOT_SHARED, held_out)[share])

    def pick(self, options: Sequence[w.T]) -> w.T:
        """One of a half."""
        return self.rng.choice(w.half(options, self.held_out))

    def told(self, what: str, english: Sequence[str]) -> str:
        """A wording in the list's language."""
        return self._filled(self.pick(self.other[what] if self.other and what in self.other else english))

    def _filled(self, text: str, pronouns: tuple[str, str, str] = ("they", "them", "their")) -> str:
        he, him, his = pronouns
        return text.format(he=he, him=him, his=his, body=self.body)

    def name(self, person: Person) -> str:
        """A name as this list writes it."""
        return person.written(self.form)

    def of(self, person: Person) -> str:
        """What somebody permits of quoting, as another says it of them; "" for who was not asked."""
        texts = {"named": w.NAMED, "anonymous": w.ANONYMOUS, "no": w.NO}.get(person.quotation)
        return self._filled(self.pick(texts), person.pronouns) if texts else ""

    def shares(self, person: Person) -> str:
        """What somebody permits of passing on, as another says it of them."""
        texts = {"yes": w.SHARED, "no": w.NOT_SHARED}.get(person.sharing)
        return self._filled(self.pick(texts), person.pronouns) if texts else ""

    def says(self, person: Person) -> str:
        """All that somebody permits in their own words."""
        texts = {"named": w.SAID_NAMED, "anonymous": w.SAID_ANONYMOUS, "no": w.SAID_NO}.get(person.quotation)
        if texts is None:
            return ""
        share = {"yes": w.SAID_SHARED, "no": w.SAID_NOT_SHARED}[person.sharing]
        return f"{self._filled(self.pick(texts))}. {_big(self._filled(self.pick(share)))}."

    def label(self, level: str) -> str:
        """One of several printed answers about quoting; "" where nothing was chosen."""
        return self.labels.get(level, "")

    def mark(self, holds: bool | None) -> str:
        """A mark for yes, no or nothing."""
        return self.blank if holds is None else self.yes if holds else self.no

    def marks(self, person: Person) -> tuple[str, str, str]:
        """The answers to: quote, name, share."""
        quoted = None if person.quotation == "unknown" else person.quotation != "no"
        named = None if not quoted else person.quotation == "named"
        shared = None if person.sharing == "unknown" else person.sharing == "yes"
        return self.mark(quoted), self.no if quoted is False else self.mark(named), self.mark(shared)

    def asks(self) -> tuple[str, str, str]:
        """The questions whether to quote, to name and to share."""
        return (
            self.told("ask", w.ASK_QUOTE),
            self.told("ask name", w.ASK_NAME),
            self.told("ask share", w.ASK_SHARE),
        )


def _big(text: str) -> str:
    return text[:1].upper() + text[1:]


def listed(names: Sequence[str]) -> str:
    """Names as they stand in a sentence.

    >>> listed(["Ada", "Bo", "Cy"]), listed(["Ada"])
    ('Ada, Bo and Cy', 'Ada')
    """
    return f"{', '.join(names[:-1])} and {names[-1]}" if len(names) > 1 else names[0]
