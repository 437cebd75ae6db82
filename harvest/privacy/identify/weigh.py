"""How likely a word is a name: by its letters, by what it is elsewhere and by the words around it."""

from __future__ import annotations

from harvest.privacy.identify import lexicon as lex
from harvest.privacy.identify.context import LIKELY, MAYBE, NO, SURE, Context
from harvest.privacy.identify.lexicon import word_set
from harvest.privacy.identify.spelling import is_brand, is_compound
from harvest.privacy.identify.tokens import Case
from harvest.privacy.identify.vocabulary import first_name, words

_PRONOUNS = word_set(
    "he she it they we you me him her us them who this that there here so an in to before do no see long"
)


_ABSTRACT = word_set(
    "hope faith joy grace may will mark dawn summer autumn spring bill art rose ivy daisy pearl gene carol ray rich "
    "frank pat sue rob"
)
"""Names that are what people speak of too."""
_A_THING = word_set("the a an every each any no")
_AFTER_WILL = word_set("you i we they it he she the be have there not this that")
_THE = word_set("the a an our my this that")


class Weigher(Context):
    """Weighs the words of one text."""

    def weight(self, i: int) -> int:
        """How likely the word begins or is a name: 0 no, 1 perhaps, 2 likely, 3 sure."""
        t = self.tokens[i]
        if self._fixed(t) or t.key in self.own:
            return NO
        titled = self._titled(i)
        if titled >= LIKELY:
            return titled
        if t.title and self._of_a_town(i):
            return NO
        if t.key in lex.NOT_NAMES or len(t.key) < 2 or t.key in lex.TITLES:
            return self._word_name(i) if t.key in ("may", "april", "june", "august", "jan", "jun") and t.first else NO
        if t.key in lex.PARTICLES and not t.first >= 12:
            return self._particle(i)
        if t.ordinary:
            return self._word_name(i)
        if self.case is Case.MIXED and (t.title or t.upper):
            return self._capital(i)
        return self._small(i)

    def _of_a_town(self, i: int) -> bool:
        """Whether it makes a town with the capital beside it: "Fort William"."""
        towns, tokens = words().towns, self.tokens
        return any(
            a >= 0 and b < len(tokens) and tokens[b].gap in (" ", "-") and f"{tokens[a].key} {tokens[b].key}" in towns
            for a, b in ((i - 1, i), (i, i + 1))
        )

    def _particle(self, i: int) -> int:
        """ "Al-Masri", "Mac Giolla", "Ní Riain": a particle with a capital before a name with a capital."""
        t = self.tokens[i]
        if self.case is Case.MIXED and t.title and i + 1 < len(self.tokens):
            after = self.tokens[i + 1]
            known = (
                not after.ordinary
                and after.title
                and after.gap in (" ", "-")
                and t.key not in ("de", "la", "le", "y", "e", "o")
            )
            return LIKELY if known and not self.institution(i) else NO
        if t.key in ("abu", "umm") and self.after(i) and not self.tokens[i + 1].ordinary:
            return SURE
        return NO

    def _capital(self, i: int) -> int:
        t, known = self.tokens[i], words()
        pair = f"{t.key} {self.after(i)}"
        if pair in known.towns or f"{self.before(i)} {t.key}" in known.towns:
            return NO
        first, town, label = t.first, t.key in known.towns, self._label(t)
        if (
            first < 5
            and (not t.last or label in ("GPE", "LOC"))
            and self.travelled(i)
            and not (t.possessive or self.institution(i))
        ):
            return NO
        if t.upper and len(t.key) <= 5 and (first < 8 or len(t.key) < 4 and first < 12 and self.before(i) in _THE):
            return NO
        if first < 8 and label in ("GPE", "LOC", "FAC") and not (t.possessive or self._cued(i)):
            one = self.before(i)
            if one in lex.PLACE_BEFORE or one == "at" or (one in ("to", "from") and lex.PLACE_END.search(t.key)):
                return NO
        if t.title and is_brand(self.text[t.start : t.end]) and not self._cued(i):
            return NO
        if self.institution(i) and not self._cued(i):
            return NO
        if "-" in t.key and not first:
            parts = t.key.split("-")
            if all(p in known.ordinary or p in lex.NOT_NAMES for p in parts):
                return NO
            return LIKELY if any(first_name(p) or p in known.last for p in parts) or not t.initial else MAYBE
        if first >= 3 or t.last:
            surely = first >= 5 or (t.last and not town)
            if town and self._place(i, town):
                return MAYBE if first >= 12 and label == "PERSON" else NO
            if (
                town
                and not self._cued(i)
                and not self.does(i)
                and label in ("GPE", "LOC", "ORG", "")
                and not first >= 25
            ):
                return NO if label else MAYBE
            if t.key in known.capital and first < 8 and label not in ("PERSON", "") and not self._cued(i):
                return MAYBE
            return SURE if surely and not town else LIKELY
        if (
            not town
            and t.possessive
            and not t.initial
            and self.before(i) in ("at", "of", "from", "to", "by", "with", "and")
        ):
            return LIKELY
        if town or (t.key in known.capital and not self._cued(i)):
            return LIKELY if label == "PERSON" and not town else NO
        if self._place(i, False):
            return LIKELY if label == "PERSON" else NO
        if (
            (lex.PLACE_END.search(t.key) or lex.PLACE_START.search(t.key))
            and label != "PERSON"
            and not (self.does(i) or self._cued(i))
        ):
            beside = i + 1 < len(self.tokens) and self.tokens[i + 1].title and self.tokens[i + 1].gap == " "
            return LIKELY if beside and not t.initial else MAYBE
        if t.initial and is_compound(t.key):
            return NO
        if t.initial:
            neighbour = i + 1 < len(self.tokens) and self.tokens[i + 1].title and self.tokens[i + 1].gap == " "
            comma = self.text[t.end : t.end + 1] in (",", "?") and len(t.key) > 3
            return LIKELY if label == "PERSON" or self.does(i) or self._cued(i) or neighbour or comma else MAYBE
        return LIKELY

    def _small(self, i: int) -> int:
        """A word that is no ordinary English, where capitals tell nothing."""
        t, known = self.tokens[i], words()
        first, town = t.first, t.key in known.towns
        stem = t.key[:-1] if t.key.endswith("s") else ""
        owned = 5 if self.after(i) in lex.KIN and self.before(i) not in lex.DETERMINERS else 8
        if first < 8 and stem and not t.ordinary and known.first.get(stem, 0) >= owned and stem not in lex.NOT_NAMES:
            first = known.first[stem]
        if self.institution(i) and self.case is Case.CAPS and not self._cued(i):
            return NO
        if town and (self._place(i, True) or first < 15) and not self._cued(i):
            return NO
        if "-" in t.key:
            parts = t.key.split("-")
            return LIKELY if first >= 3 or any(first_name(p) >= 5 and p not in known.ordinary for p in parts) else NO
        if first >= 5 and not (t.key in known.capital and first < 8 and not self._cued(i)):
            return SURE if first >= 8 else LIKELY
        if first >= 3 and len(t.key) > 3:
            sure = self.case is not Case.MIXED or t.last or self.does(i) or self._cued(i)
            return LIKELY if sure else MAYBE
        if self._cued(i) and t.key not in known.capital:
            return LIKELY
        if self.case is Case.CAPS and not (t.key in known.capital or self._place(i, False)):
            label = self._label(t)
            return LIKELY if label == "PERSON" or (len(t.key) > 3 and (t.last or self.does(i))) else MAYBE
        return LIKELY if t.last and self.does(i) else MAYBE

    def _word_name(self, i: int) -> int:
        """A first name that is an ordinary word too: Hope, Will, May, Mark, Rose, Bill."""
        t, known = self.tokens[i], words()
        first, common = t.first, known.ordinary.get(t.key, 0)
        capital = self.case is Case.MIXED and t.title
        named_after = self._surname_after(i)
        if capital and self.before(i) in _A_THING and not named_after:
            return NO
        if (
            capital
            and not t.initial
            and self._cued(i)
            and not self.institution(i)
            and common <= 6
            and t.key not in lex.KIN
        ):
            return LIKELY
        if first < 5 and not (capital and t.last and not t.initial):
            return LIKELY if capital and first and named_after and not t.initial else NO
        if capital and "-" in t.key and first >= 8:
            return LIKELY
        one, two = self.after(i), self.before(i)
        if self.institution(i) or t.key in _PRONOUNS:
            return NO
        if capital and (one == t.key and t.initial or self._bracketed(t) and first >= 12):
            return LIKELY
        if first >= 15 and self._paired(i) and common <= 6 and (t.title or t.upper or self.case is Case.LOWER):
            return LIKELY
        if (
            not capital
            and first >= 8
            and two in lex.SIZES
            and self.before(i, 2) not in lex.DETERMINERS
            and self.case is not Case.MIXED
            and common <= 6
        ):
            return LIKELY
        if not capital and named_after and first >= 20 and common <= 6:
            return LIKELY
        if t.key == "will" and one in _AFTER_WILL:
            return LIKELY if capital and one in ("will",) else NO
        if common >= 8 or (common >= 7 and first < 12):
            return LIKELY if t.key in ("will", "may") and self._word_cue(i, capital) else NO
        if capital and not t.initial:
            if (
                t.key in ("may", "april", "june", "august", "summer", "autumn", "christian", "jan", "jun")
                or common >= 7
            ):
                return LIKELY if self._word_cue(i, True) or named_after else NO
            if self._label(t) == "PERSON" or self._cued(i) or self.does(i) or named_after:
                return LIKELY
            return LIKELY if first >= 15 and not self._place(i, False) else MAYBE
        if capital:
            if named_after or self._word_cue(i, True):
                return LIKELY
            greeted = (
                self.text[t.end : t.end + 1] == ","
                and first >= 15
                and one in ("who", "she", "he", "my", "our", "the", "from", "can", "could")
            )
            if greeted:
                return LIKELY
            noun = (
                one
                and one not in lex.DETERMINERS | lex.SMALL | lex.IS
                and one in words().ordinary
                and not self.tokens[i + 1].title
            )
            return (
                LIKELY
                if self._label(t) == "PERSON"
                and first >= 15
                and not noun
                and one not in ("you", "so", "not", "to", "i", "the", "that")
                else NO
            )
        if self.case is Case.LOWER or self.case is Case.CAPS or first >= 20:
            return (
                LIKELY
                if first >= 12 and self._word_cue(i, False) and (two not in lex.DETERMINERS or two == "its")
                else NO
            )
        return NO

    def _word_cue(self, i: int, capital: bool) -> bool:
        """Whether the words around make an ordinary word a name."""
        t, one, two = self.tokens[i], self.after(i), self.before(i)
        abstract = t.key in _ABSTRACT
        if self._cued(i):
            return one not in ("you", "it", "not", "i", "the", "a", "to") or t.key not in (
                "will",
                "may",
                "mark",
                "hope",
            )
        if capital and self._titled(i):
            return True
        if not self.does(i):
            if one in ("was", "is") and t.first >= 20 and two in ("say", "said", "think", "thinks", "know", "reckon"):
                return True
            return (one in ("isn't", "isnt") or (capital and one in lex.IS and not abstract)) and (
                t.initial or two in lex.SMALL
            )
        if t.possessive and one in lex.KIN - {"our", "lady", "ex", "boss"}:
            return two not in lex.DETERMINERS
        if t.possessive:
            return (
                capital
                and two not in lex.DETERMINERS
                and (not abstract or not t.initial or t.key in ("hope", "grace", "joy", "will", "mark"))
            )
        if abstract and one in lex.IS | {
            "always",
            "never",
            "set",
            "put",
            "cut",
            "can't",
            "cant",
            "won't",
            "wont",
            "called",
        }:
            return False
        return t.initial or two in lex.SMALL or t.gap.startswith(",")
