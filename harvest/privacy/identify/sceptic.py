"""A second look at each word taken for a name: what the words beside it make of it that is nobody."""

from __future__ import annotations

import re
from functools import cached_property

from harvest.privacy.identify import lexicon as lex
from harvest.privacy.identify.commons import PEOPLES
from harvest.privacy.identify.context import LIKELY, NO
from harvest.privacy.identify.doubtful import Doubter
from harvest.privacy.identify.lexicon import word_set
from harvest.privacy.identify.slots import TRADE
from harvest.privacy.identify.spelling import is_derived
from harvest.privacy.identify.tokens import Case, Token
from harvest.privacy.identify.vocabulary import words

_NUMBERS = word_set(
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen "
    "nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred first second third dozens"
)
_COLOURS = word_set("red blue green yellow purple orange pink brown black white grey gray silver gold golden amber")
_DETERMINED = word_set(
    "the an your our their this these those each every all some any no both another somebody everybody yourselves"
)
_DONE_TO = word_set("your the each every this it these those")
_PROPPED = word_set("mark bill pat rob sue grant chase frank pick draw cross miles skip")
"""What somebody is told to do with a map or a card: "Mark on your cards"."""
_SET_OUT = word_set("tea soup coffee lunch dinner kettle food cake heating bar doors bus")
"""Things that are up, ready or on: "Tea's up"."""
_IS_SO = word_set("up on off in out ready open over done free here there not being getting a the at for too all")
_PLURAL_DO = word_set("know do have are live come go run help work want need see make get take look care can will")
_LED_ON = word_set(
    "moved moving move relocated live lives lived living born grew raised stationed settled housed rehoused shop stall "
    "flat house surgery bus buses train out up down over back from based people families lads girls kids nobody nothing"
)
_HOUSED = lex.PLACE_BEFORE | word_set("at from to of")
_PETS = word_set("dog cat horse pony puppy kitten rabbit budgie parrot hamster spaniel terrier labrador whippet collie")
_SEASONS = word_set("winter summer spring autumn")
_LONG = word_set("for when the a long hard cold warm coming over here best worst quiet lonely")
_TAIL = word_set(
    "old olds something somethings affiliated based born led free style wide like run funded friendly "
    "related speaking only "
    "owned area side bound made sized long term to-door ups ins outs offs"
)
_MANY = re.compile(r"(?:ians|eans|iards|esians|ynians|ulians|aguans|ders|nders)$")


class Sceptic(Doubter):
    """Weighs as a `Doubter` and asks again what a word is that seemed to be a name."""

    @cached_property
    def _ruled(self) -> dict[int, bool]:
        """Which of the words that seemed to be names are nobody, as far as it was asked."""
        return {}

    def weight(self, i: int) -> int:
        """As before; 0 where the words beside it say that it is nobody."""
        weight = super().weight(i)
        if weight < LIKELY or self._titled(i) >= LIKELY:
            return weight
        if i not in self._ruled:
            self._ruled[i] = self._nobody(i)
        return NO if self._ruled[i] else weight

    def ruled_out(self, start: int, end: int) -> bool:
        """Whether the one word between two places seemed to be a name and is nobody."""
        return any(v and self.tokens[i].start == start and self.tokens[i].end == end for i, v in self._ruled.items())

    def _nobody(self, i: int) -> bool:
        t = self.tokens[i]
        if i and t.gap == " " and self.tokens[i - 1].key in _PETS:
            return True
        if "-" in t.key and self._joined(t):
            return True
        if self.case is Case.LOWER and t.upper and len(t.key) <= 6 and t.first < 8 and not t.last:
            return True
        small = not (t.title or t.upper)
        common = words().ordinary.get(t.key, 0)
        if small and ((common >= 7 and t.first < 12) or (common and self.case is Case.MIXED and not self._cued(i))):
            return True
        if small and not t.first and not t.last and is_derived(t.key):
            return True
        if self._cued(i):
            return False
        if t.title and self._of_many(t):
            return True
        if self.case is not Case.MIXED or not t.title:
            return False
        if self._of_a_place(i):
            return True
        if not t.ordinary:
            return False
        return self._opens(i) if t.initial else self._within(i)

    def _joined(self, t: Token) -> bool:
        """Words in one that say what something is like: "twenty-year-olds", "WKU-affiliated"."""
        parts = t.key.split("-")
        return parts[-1] in _TAIL or parts[0] in _NUMBERS

    def _of_many(self, t: Token) -> bool:
        """People of a place or a faith: "Glaswegians", "Catholics"."""
        if t.first >= 5 or t.last:
            return False
        stem = t.key[:-1] if t.key.endswith("s") else ""
        if stem and (stem in PEOPLES or (stem in lex.NOT_NAMES and len(stem) > 4)):
            return True
        towns = words().towns
        at_home = any(
            t.key.endswith(e) and t.key[: -len(e)] in towns for e in ("er", "ers", "ian", "ians", "ite", "ites")
        )
        return at_home or bool(t.title and not t.possessive and _MANY.search(t.key) and len(t.key) > 7)

    def _of_a_place(self, i: int) -> bool:
        """The last word of what a place is called: "the shop in Lawrence Hill"; a place that is lived in or moved
        to."""
        t = self.tokens[i]
        if i and t.gap == " " and t.key in lex.INSTITUTIONS and self.tokens[i - 1].title:
            run = i - 1
            while run and self.tokens[run].gap == " " and self.tokens[run - 1].title and not self.tokens[run].initial:
                run -= 1
            return self.before(run) in _HOUSED and not self.does(i) and super().weight(i - 1) < LIKELY
        one, two = self.before(i), self.before(i, 2)
        onward = self.tokens[i + 1] if i + 1 < len(self.tokens) else None
        alone = not t.possessive and not (onward is not None and onward.gap == " " and onward.title)
        moved = one == "to" and (two in ("moved", "moving", "move") or (two == "out" and self.before(i, 3) == "moved"))
        shaped = t.first < 5 or lex.PLACE_END.search(t.key) is not None or lex.PLACE_START.search(t.key) is not None
        return bool(moved and alone and shaped)

    def _opens(self, i: int) -> bool:
        """An ordinary word that begins a sentence and does there what words do."""
        t = self.tokens[i]
        onward = self.tokens[i + 1] if i + 1 < len(self.tokens) else None
        if onward is None or onward.initial or onward.gap != " ":
            return False
        surname = onward.title and (onward.last or not onward.ordinary) and onward.key not in lex.NOT_NAMES
        if surname:
            return False
        one, two = onward.key, self.after(i, 2)
        if one == "the" and two in TRADE:
            return False
        if t.key in _NUMBERS or (t.key in _COLOURS and one in lex.INSTITUTIONS):
            return True
        if t.possessive:
            return t.key in _SET_OUT and one in _IS_SO
        if t.key in _SEASONS and one in lex.IS and two in _LONG:
            return True
        if one in _DETERMINED or (t.key in _PROPPED and one in ("on", "off", "up", "down") and two in _DONE_TO):
            return True
        if one == "who" and two in _PLURAL_DO and t.first < 12:
            return True
        return one == "of" and t.first < 40

    def _within(self, i: int) -> bool:
        """An ordinary word with a capital inside a sentence that is part of what a thing is called."""
        t = self.tokens[i]
        if self.does(i) or self._paired(i):
            return False
        onward = self.tokens[i + 1] if i + 1 < len(self.tokens) else None
        if t.key in _COLOURS and not (onward is not None and onward.title and onward.gap == " "):
            return True
        common = words().ordinary.get(t.key, 0)
        if common >= 7 and t.first < 8:
            return True
        if onward is not None and onward.gap == " " and onward.title and onward.ordinary and not onward.initial:
            return t.first < 22 and not onward.last and onward.first < 8 and onward.key not in lex.KIN
        return False
