"""People's names: every word is weighed by its letters, by what it is elsewhere and by the words around it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from harvest.privacy.identify import lexicon as lex
from harvest.privacy.identify.tokens import Case, Token
from harvest.privacy.identify.vocabulary import first_name, words

SURE, LIKELY, MAYBE, NO = 3, 2, 1, 0
_PRONOUNS = frozenset("he she it they we you me him her us them who this that there here so an in to before do no see long".split())


class Reader:
    """Weighs the words of one text. ``entities`` are the model's spans, ``own`` the inquiry's own words that stay."""

    def __init__(
        self, text: str, found: Sequence[Token], case: Case, entities: Sequence[tuple[int, int, str]], own: frozenset[str]
    ):
        self.text, self.tokens, self.case, self.entities, self.own = text, found, case, entities, own
        self.fixed = [m.span() for m in lex.FIXED_PHRASES.finditer(text)]

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

    # what stands around a word

    def before(self, i: int, back: int = 1) -> str:
        """The folded word before, empty where a sentence begins in between."""
        for k in range(back):
            if i - k < 1 or self.tokens[i - k].initial or self.tokens[i - k].gap.strip(" ,"):
                return ""
        return self.tokens[i - back].key

    def after(self, i: int, on: int = 1) -> str:
        """The folded word after, empty where a sentence ends in between."""
        if i + on >= len(self.tokens) or any(self.tokens[k].initial for k in range(i + 1, i + on + 1)):
            return ""
        return self.tokens[i + on].key

    def _label(self, t: Token) -> str:
        return next((label for s, e, label in self.entities if s <= t.start and t.end <= e), "")

    def _fixed(self, t: Token) -> bool:
        return any(s <= t.start and t.end <= e for s, e in self.fixed)

    def _titled(self, i: int) -> int:
        """Weight from a title or form of address right before."""
        if i < 1:
            return NO
        previous = self.tokens[i - 1].key
        gap = self.tokens[i].gap
        if gap not in (" ", ". ", ".", "  "):
            return NO
        t = self.tokens[i]
        common = words().ordinary.get(t.key, -1)
        if previous in lex.SURE_TITLES or (previous == "miss" and (t.title or t.upper) and self.tokens[i - 1].title):
            return SURE if common < 8 or t.title else NO
        if gap != " " and previous not in ("dr", "fr", "prof", "rev", "sgt", "st"):
            return NO
        if previous in lex.TITLES or previous in lex.FORMS_OF_ADDRESS:
            if t.key in ("o", "mc", "mac", "de", "van") and i + 1 < len(self.tokens) and not self.tokens[i + 1].ordinary:
                return SURE
            if t.title and self.case is Case.MIXED and t.key not in lex.NOT_NAMES:
                return SURE if (self.tokens[i - 1].title or not t.ordinary) else MAYBE
            if not t.ordinary and len(t.key) > 1 and t.key not in lex.NOT_NAMES and t.key not in lex.KIN:
                return SURE
            return LIKELY if t.first >= 5 and common <= 6 and previous not in lex.DETERMINERS else NO
        return NO

    def _cued(self, i: int) -> bool:
        """Whether the words before say that a name comes: "called", "ask", "my mate"."""
        one, two = self.before(i), self.before(i, 2)
        if one == "c" and two == "p":
            return True
        if one in ("its", "it's", "is") and (two in ("hi", "hello", "hiya", "this", "im", "") or one != "is"):
            return self.after(i) in ("from", "here", "at", "on", "off", "who") or not self.tokens[i].ordinary and one != "is"
        if one == "for" and two in ("ask", "asked", "asking", "message", "letter", "parcel", "note", "looking", "call") or (one, two) == ("be", "that'd"):
            return True
        if one in lex.NAMING or one in ("is", "was") and two in ("name", "names", "surname"):
            return True
        return one in lex.KIN and two in lex.DETERMINERS | {"and", "old", "best", "little", "eldest", "late", "youngest"}

    def does(self, i: int) -> bool:
        """Whether the words after make it somebody who does something."""
        one, two = self.after(i), self.after(i, 2)
        if one in lex.DOES or self.tokens[i].possessive:
            return True
        if one in ("from", "at", "on", "off", "with", "who", "whos") and two in (
            "table", "number", "reception", "flat", "next", "the", "over", "my", "our", "work", "no", "runs", "does"
        ):  # fmt: skip
            return one != "at" or two in ("number", "table", "flat", "the", "no")
        return one in lex.AFTER_NAME

    # one word

    def weight(self, i: int) -> int:
        """How likely the word begins or is a name: 0 no, 1 perhaps, 2 likely, 3 sure."""
        t = self.tokens[i]
        if self._fixed(t) or t.key in self.own:
            return NO
        titled = self._titled(i)
        if titled >= LIKELY:
            return titled
        if t.key in lex.NOT_NAMES or len(t.key) < 2 or t.key in lex.TITLES:
            return self._word_name(i) if t.key in ("may", "april", "june", "august", "jan", "jun") and t.first else NO
        if t.key in lex.PARTICLES and not t.first >= 12:
            return self._particle(i)
        if t.ordinary:
            return self._word_name(i)
        if self.case is Case.MIXED and (t.title or t.upper):
            return self._capital(i)
        return self._small(i)

    def _particle(self, i: int) -> int:
        """"Al-Masri", "Mac Giolla", "Ní Riain": a particle with a capital before a name with a capital."""
        t = self.tokens[i]
        if self.case is Case.MIXED and t.title and i + 1 < len(self.tokens):
            after = self.tokens[i + 1]
            known = not after.ordinary and after.title and after.gap in (" ", "-") and t.key not in ("de", "la", "le", "y", "e", "o")
            return LIKELY if known and not self.institution(i) else NO
        if t.key in ("abu", "umm") and self.after(i) and not self.tokens[i + 1].ordinary:
            return SURE
        return NO

    def institution(self, i: int) -> bool:
        """Whether the run of capitals ends in a word of places or bodies: "Harnby Borough Council"."""
        k = i
        while k + 1 < len(self.tokens) and k < i + 4:
            after = self.tokens[k + 1]
            if after.gap not in (" ", "-", " & ", "'s ", "’s ") or after.initial:
                return False
            if after.key in lex.INSTITUTIONS and (self.case is Case.MIXED or after.key not in ("bill", "act", "day", "times", "price")):
                surname = k == i and after.key in lex.SURNAMES and after.title and self._cued(i)
                return not surname and (not self.tokens[k].possessive or after.title)
            if not (after.title or after.upper) and self.case is Case.MIXED:
                return False
            if self.case is not Case.MIXED and words().ordinary.get(after.key, 0) >= 7:
                return False
            k += 1
        return False

    def _place(self, i: int, town: bool) -> bool:
        """Whether the words before make it a place."""
        t, one = self.tokens[i], self.before(i)
        if one in lex.PLACE_BEFORE:
            return True
        shape = town or lex.PLACE_END.search(t.key) is not None
        return shape and (one in lex.PLACE_MAYBE or one in ("the", "and", "like", "went"))

    def _capital(self, i: int) -> int:
        t, known = self.tokens[i], words()
        pair = f"{t.key} {self.after(i)}"
        if pair in known.towns or f"{self.before(i)} {t.key}" in known.towns:
            return NO
        first, town, label = t.first, t.key in known.towns, self._label(t)
        if t.upper and len(t.key) <= 5 and not first >= 8:
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
            if town and not self._cued(i) and not self.does(i) and label in ("GPE", "LOC", "ORG", "") and not first >= 25:
                return NO if label else MAYBE
            if t.key in known.capital and first < 8 and label not in ("PERSON", "") and not self._cued(i):
                return MAYBE
            return SURE if surely and not town else LIKELY
        if not town and t.possessive and not t.initial and self.before(i) in ("at", "of", "from", "to", "by", "with", "and"):
            return LIKELY
        if town or (t.key in known.capital and not self._cued(i)):
            return LIKELY if label == "PERSON" and not town else NO
        if self._place(i, False):
            return LIKELY if label == "PERSON" else NO
        if (lex.PLACE_END.search(t.key) or lex.PLACE_START.search(t.key)) and label != "PERSON" and not (self.does(i) or self._cued(i)):
            pair = i + 1 < len(self.tokens) and self.tokens[i + 1].title and self.tokens[i + 1].gap == " "
            return LIKELY if pair and not t.initial else MAYBE
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
        if first < 8 and stem and not t.ordinary and known.first.get(stem, 0) >= 8 and stem not in lex.NOT_NAMES:
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
            return LIKELY
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
        if capital and not t.initial and self._cued(i) and not self.institution(i) and common <= 6 and t.key not in lex.KIN:
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
        if not capital and first >= 8 and two in lex.SIZES and self.before(i, 2) not in lex.DETERMINERS and self.case is not Case.MIXED and common <= 6:
            return LIKELY
        if not capital and named_after and first >= 20 and common <= 6:
            return LIKELY
        if t.key == "will" and one in ("you", "i", "we", "they", "it", "he", "she", "the", "be", "have", "there", "not", "this", "that"):
            return LIKELY if capital and one in ("will",) else NO
        if common >= 8 or (common >= 7 and first < 12):
            return LIKELY if t.key in ("will", "may") and self._word_cue(i, capital) else NO
        if capital and not t.initial:
            if t.key in ("may", "april", "june", "august", "summer", "autumn", "christian", "jan", "jun") or common >= 7:
                return LIKELY if self._word_cue(i, True) or named_after else NO
            if self._label(t) == "PERSON" or self._cued(i) or self.does(i) or named_after:
                return LIKELY
            return LIKELY if first >= 15 and not self._place(i, False) else MAYBE
        if capital:
            if named_after or self._word_cue(i, True):
                return LIKELY
            greeted = self.text[t.end : t.end + 1] == "," and first >= 15 and one in ("who", "she", "he", "my", "our", "the", "from", "can", "could")
            if greeted:
                return LIKELY
            noun = one and one not in lex.DETERMINERS | lex.SMALL | lex.IS and one in words().ordinary and not self.tokens[i + 1].title
            return LIKELY if self._label(t) == "PERSON" and first >= 15 and not noun and one not in ("you", "so", "not", "to", "i", "the", "that") else NO
        if self.case is Case.LOWER or self.case is Case.CAPS or first >= 20:
            return LIKELY if first >= 12 and self._word_cue(i, False) and (two not in lex.DETERMINERS or two == "its") else NO
        return NO

    def _bracketed(self, t: Token) -> bool:
        return self.text[t.start - 1 : t.start] == "(" and self.text[t.end : t.end + 1] == ")"

    def _paired(self, i: int) -> bool:
        """Whether it stands beside another first name: "Sue and Pete"."""
        for one, two in ((i - 1, i - 2), (i + 1, i + 2)):
            if 0 <= two < len(self.tokens) and one >= 0 and self.tokens[one].key in ("and", "n", "or"):
                t, later = self.tokens[two], self.tokens[max(i, two)]
                if not later.initial and t.first >= 8 and t.key not in lex.NOT_NAMES | words().towns:
                    if not t.ordinary or (t.title and self.tokens[i].title and t.first >= 15 and not self.tokens[i].initial):
                        return True
        return False

    def _surname_after(self, i: int) -> bool:
        """Whether a family name follows right after: "Rose Pickles", "joy summers"."""
        if i + 1 >= len(self.tokens) or self.tokens[i].possessive:
            return False
        after = self.tokens[i + 1]
        if after.gap == " " and after.key in lex.SURNAMES and after.title and self._cued(i):
            return True
        if after.gap != " " or after.key in lex.NOT_NAMES or after.key in lex.INSTITUTIONS:
            return False
        if self.case is Case.MIXED:
            return after.title and (not after.ordinary or after.last or after.first >= 8 or self._label(after) == "PERSON")
        return not after.ordinary and after.key not in words().towns and (after.last or after.first == 0) and len(after.key) > 3 and after.first < 5

    def _word_cue(self, i: int, capital: bool) -> bool:
        """Whether the words around make an ordinary word a name."""
        t, one, two = self.tokens[i], self.after(i), self.before(i)
        abstract = t.key in ("hope", "faith", "joy", "grace", "may", "will", "mark", "dawn", "summer", "autumn", "spring", "bill",
                             "art", "rose", "ivy", "daisy", "pearl", "gene", "carol", "ray", "rich", "frank", "pat", "sue", "rob")  # fmt: skip
        if self._cued(i):
            return one not in ("you", "it", "not", "i", "the", "a", "to") or t.key not in ("will", "may", "mark", "hope")
        if capital and self._titled(i):
            return True
        if not self.does(i):
            if one in ("was", "is") and t.first >= 20 and two in ("say", "said", "think", "thinks", "know", "reckon"):
                return True
            return (one in ("isn't", "isnt") or (capital and one in lex.IS and not abstract)) and (t.initial or two in lex.SMALL)
        if t.possessive and one in lex.KIN - {"our", "lady", "ex", "boss"}:
            return two not in lex.DETERMINERS
        if t.possessive:
            return capital and two not in lex.DETERMINERS and (not abstract or not t.initial or t.key in ("hope", "grace", "joy", "will", "mark"))
        if abstract and one in lex.IS | {"always", "never", "set", "put", "cut", "can't", "cant", "won't", "wont", "called"}:
            return False
        return t.initial or two in lex.SMALL or t.gap.startswith(",")

    # how far a name reaches

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
        if t.key in ("may", "june", "april", "rose") and previous.first >= 8 and not previous.ordinary and k + 1 < len(self.tokens):
            onward = self.tokens[k + 1]
            if onward.gap == " " and (onward.title or not onward.ordinary or onward.last):
                return True
        if t.key in lex.NOT_NAMES or t.key in lex.INSTITUTIONS - lex.SURNAMES:
            return False
        if self.case is Case.MIXED:
            if t.title or (t.upper and len(t.key) > 5):
                return not (t.key in lex.KIN and t.ordinary) and t.key not in lex.TITLES
            if t.key in lex.PARTICLES and k + 1 < len(self.tokens):
                onward = self.tokens[k + 1]
                return onward.title and onward.gap in (" ", "-") and t.key not in ("a",)
            if self.tokens[k - 1].title:
                return False
        if t.key in lex.PARTICLES and k + 1 < len(self.tokens):
            return not self.tokens[k + 1].ordinary and self.tokens[k + 1].gap == " " and t.key in ("al", "el", "ap", "ab", "bin", "ibn", "ni", "nic", "mac", "o", "de", "van", "umm", "abu", "ur", "ud")
        if t.key in ("hyphen", "dash") and k + 1 < len(self.tokens) and self.case is not Case.MIXED:
            return True
        if not t.ordinary:
            return True
        common = words().ordinary.get(t.key, 0)
        if k > i + 1 and common <= 6 and (t.last or t.first >= 15) and not previous.ordinary and t.key not in lex.DOES | lex.KIN:
            return True
        titled = i > 0 and self.tokens[i - 1].key in lex.SURE_TITLES
        if t.last and common <= (6 if titled else 5) and self.tokens[i].first >= (0 if titled else 5):
            return t.key not in lex.DOES
        if k == i + 1 and self.tokens[i].first >= 8 and not self.tokens[i].ordinary and t.key not in lex.DOES | lex.KIN:
            if common <= 4 and not t.key.endswith(("ed", "ing", "ly")) or (self._cued(i) and self.before(i) == "is" and common <= 5):
                return True
        onward = k + 1 < len(self.tokens) and self.tokens[k + 1].gap == " " and self.tokens[k + 1]
        if onward and (t.last or t.first >= 5) and common <= 5 and not onward.ordinary and onward.key not in lex.NOT_NAMES and self.tokens[i].first >= 5:
            return t.key not in lex.DOES
        return bool(titled and k == i + 1 and common <= 5 and t.key not in lex.DOES and not t.key.endswith(("ed", "ing")))

    def _right(self, i: int) -> int:
        k = i
        while k + 1 < len(self.tokens) and k < i + 5 and self._joins(i, k + 1):
            k += 1
        return k

    def _left(self, i: int) -> int:
        k = i
        while k > 0 and k > i - 3:
            t, previous = self.tokens[k], self.tokens[k - 1]
            if previous.possessive or t.gap not in (" ", ". ", ".") or (t.initial and t.gap == " "):
                break
            size = previous.key in lex.SIZES and (previous.title or self.case is not Case.MIXED)
            if previous.key in lex.FORMS_OF_ADDRESS and previous.key not in lex.KIN - {"auntie", "aunty", "uncle", "nan", "nana", "gran", "granny", "grandad"}:
                k -= 1
            elif previous.key in lex.FORMS_OF_ADDRESS and (previous.title or self.case is not Case.MIXED) and self.before(k - 1) not in lex.DETERMINERS and t.gap == " ":
                k -= 1
            elif size and t.gap == " " and self.before(k - 1) not in ("a", "the", "my", "an"):
                k -= 1
            elif t.gap == " " and self.case is Case.MIXED and previous.title and not previous.initial and previous.key not in lex.NOT_NAMES | lex.TITLES | lex.INSTITUTIONS and (not previous.ordinary or previous.first >= 8 or previous.last):
                k -= 1
            elif len(previous.key) == 1 and previous.title and previous.key not in ("i", "a") or (len(previous.key) == 1 and t.gap in (". ", ".")):
                k -= 1
            else:
                break
        return k
