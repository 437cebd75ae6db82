"""People's names: where they begin, by weight, and how far they reach."""

from __future__ import annotations

import re
from collections.abc import Iterator

from harvest.privacy.identify import lexicon as lex
from harvest.privacy.identify.context import LIKELY, MAYBE, SURE
from harvest.privacy.identify.sceptic import Sceptic
from harvest.privacy.identify.tokens import Case
from harvest.privacy.identify.vocabulary import words


class Reader(Sceptic):
    """Finds the names in one text."""

    def spans(self) -> Iterator[tuple[int, int, int]]:
        """Start, end and weight of every name found, in order."""
        i = 0
        while i < len(self.tokens):
            weight = self.weight(i)
            if weight < LIKELY:
                i += 1
                continue
            first, last = self._left(i), self._right(i)
            if last > i:
                weight = max(weight, SURE if self.tokens[i].first or self.tokens[last].first else weight)
            yield self.tokens[first].start, self._end(last), weight
            i = last + 1

    def undecided(self) -> bool:
        """Whether a capital is left that may be a name or not, so that the model's opinion is worth its time."""
        i = 0
        while i < len(self.tokens):
            t = self.tokens[i]
            weight = self.weight(i)
            if weight >= LIKELY:
                i = self._right(i) + 1
                continue
            i += 1
            if not (t.title or t.upper) or t.key in lex.NOT_NAMES or len(t.key) < 3 or self._fixed(t):
                continue
            if weight == MAYBE or (not t.initial and t.key not in lex.INSTITUTIONS) or (t.first >= 15 and t.ordinary):
                return True
        return False

    def surnames(self) -> Iterator[int]:
        """Which words end a name of several words."""
        i = 0
        while i < len(self.tokens):
            last = self._right(i) if self.weight(i) >= LIKELY else i
            if last > i:
                yield last
            i = last + 1

    def _end(self, last: int) -> int:
        end = self.tokens[last].end
        single = len(self.tokens[last].key) == 1 and self.tokens[last].title
        return end + 1 if single and self.text[end : end + 1] == "." and self.text[end + 1 : end + 2] != "" else end

    def _joins(self, i: int, k: int) -> bool:
        """Whether word ``k`` goes on the name that holds word ``k - 1``."""
        t, previous = self.tokens[k], self.tokens[k - 1]
        if previous.possessive or self._fixed(t):
            return False
        if t.gap not in (" ", "-", ". ", ".", " (", "  ") or (t.initial and t.gap not in (". ", ".")):
            return False
        if t.gap == " (":
            return False
        if t.gap in (". ", ".") and len(previous.key) > 1:
            return False
        if len(t.key) == 1 and t.key not in ("i", "a", "x", "s"):
            alone = self.text[t.end : t.end + 1]
            return (t.title or self.case is not Case.MIXED or True) and (t.title or alone in ("", ".", " ", ","))
        if len(t.key) == 1:
            return t.title and self.text[t.end : t.end + 1] in (".",) and t.key != "i"
        if t.key in lex.AFTER_NAME and t.key != "jr":
            return True
        if (
            t.key in ("may", "june", "april", "rose")
            and previous.first >= 8
            and not previous.ordinary
            and k + 1 < len(self.tokens)
        ):
            onward = self.tokens[k + 1]
            if onward.gap == " " and (onward.title or not onward.ordinary or onward.last):
                return True
        if t.accented and t.title and t.key in lex.PARTICLES:
            return True
        middle = t.key == "thu" and t.title and self._goes_on(k)
        if (t.key in lex.NOT_NAMES and not middle) or t.key in lex.INSTITUTIONS - lex.SURNAMES:
            return False
        if previous.key in ("o", "ui", "ni", "nic") and re.match(r"h[A-ZÁÉÍÓÚ]", self.text[t.start : t.end]):
            return True  # the h that Irish puts before a vowel: Ó hUiginn
        if self.case is Case.MIXED:
            if t.title or (t.upper and len(t.key) > 5):
                return not (t.key in lex.KIN and t.ordinary) and t.key not in lex.TITLES
            if t.key in lex.PARTICLES and k + 1 < len(self.tokens):
                onward = self.tokens[k + 1]
                return onward.title and onward.gap in (" ", "-") and t.key not in ("a",)
            if self.tokens[k - 1].title:
                return False
        if t.key in lex.PARTICLES and k + 1 < len(self.tokens):
            return (
                not self.tokens[k + 1].ordinary
                and self.tokens[k + 1].gap == " "
                and t.key
                in (
                    "al",
                    "el",
                    "ap",
                    "ab",
                    "bin",
                    "ibn",
                    "ni",
                    "nic",
                    "mac",
                    "o",
                    "de",
                    "van",
                    "umm",
                    "abu",
                    "ur",
                    "ud",
                )
            )
        if t.key in ("hyphen", "dash") and k + 1 < len(self.tokens) and self.case is not Case.MIXED:
            return True
        if not t.ordinary:
            return True
        common = words().ordinary.get(t.key, 0)
        if (
            k > i + 1
            and common <= 6
            and (t.last or t.first >= 15)
            and not previous.ordinary
            and t.key not in lex.DOES | lex.KIN
        ):
            return True
        titled = i > 0 and self.tokens[i - 1].key in lex.SURE_TITLES
        if t.last and common <= (6 if titled else 5) and self.tokens[i].first >= (0 if titled else 5):
            return t.key not in lex.DOES
        surname = common <= 4 and not t.key.endswith(("ed", "ing", "ly"))
        surname = surname or (common <= 5 and self.before(i) == "is" and self._cued(i))
        known = self.tokens[i].first >= 8 and not self.tokens[i].ordinary
        if k == i + 1 and surname and known and t.key not in lex.DOES and t.key not in lex.KIN:
            return True
        then = self.tokens[k + 1] if k + 1 < len(self.tokens) and self.tokens[k + 1].gap == " " else None
        if (
            then is not None
            and (t.last or t.first >= 5)
            and common <= 5
            and not then.ordinary
            and then.key not in lex.NOT_NAMES
            and self.tokens[i].first >= 5
        ):
            return t.key not in lex.DOES
        return bool(
            titled and k == i + 1 and common <= 5 and t.key not in lex.DOES and not t.key.endswith(("ed", "ing"))
        )

    def _goes_on(self, k: int) -> bool:
        """Whether a capital follows right after that is no ordinary word: "Phạm Thu Trang"."""
        onward = self.tokens[k + 1] if k + 1 < len(self.tokens) else None
        return onward is not None and onward.gap == " " and onward.title and not onward.ordinary

    def _right(self, i: int) -> int:
        k = i
        while k + 1 < len(self.tokens) and k < i + 5 and self._joins(i, k + 1):
            k += 1
        return k

    def _small_initials(self, k: int) -> bool:
        """Whether a single letter stands beside another where nobody writes capitals: "p c lomax"."""
        beside = (self.tokens[n].key for n in (k - 1, k + 1) if 0 <= n < len(self.tokens))
        return self.case is Case.LOWER and any(len(key) == 1 and key not in ("i", "a") for key in beside)

    def _left(self, i: int) -> int:
        k = i
        while k > 0 and k > i - 3:
            t, previous = self.tokens[k], self.tokens[k - 1]
            if previous.possessive or t.gap not in (" ", ". ", ".") or (t.initial and t.gap == " "):
                break
            size = previous.key in lex.SIZES and (previous.title or self.case is not Case.MIXED)
            if (
                previous.key in lex.FORMS_OF_ADDRESS
                and previous.key
                not in lex.KIN - {"auntie", "aunty", "uncle", "nan", "nana", "gran", "granny", "grandad"}
                or previous.key in lex.FORMS_OF_ADDRESS
                and (previous.title or self.case is not Case.MIXED)
                and self.before(k - 1) not in lex.DETERMINERS
                and t.gap == " "
                or size
                and t.gap == " "
                and self.before(k - 1) not in ("a", "the", "my", "an")
                or t.gap == " "
                and self.case is Case.MIXED
                and previous.title
                and not previous.initial
                and previous.key not in lex.NOT_NAMES | lex.TITLES | lex.INSTITUTIONS
                and (not previous.ordinary or previous.first >= 8 or previous.last)
                or len(previous.key) == 1
                and (previous.title or self._small_initials(k - 1))
                and previous.key not in ("i", "a")
                or (len(previous.key) == 1 and t.gap in (". ", "."))
            ):
                k -= 1
            else:
                break
        return k
