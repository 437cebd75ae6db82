"""A text's words and what stands around them: titles, cues, verbs, bodies and places."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from harvest.privacy.identify import lexicon as lex
from harvest.privacy.identify.tokens import Case, Token
from harvest.privacy.identify.vocabulary import words

SURE, LIKELY, MAYBE, NO = 3, 2, 1, 0
"""How likely a word begins or is a name."""


@lru_cache(maxsize=8192)
def fixed_phrases(text: str) -> tuple[tuple[int, int], ...]:
    """Where phrases stand that hold a name and are nobody."""
    return tuple(m.span() for m in lex.FIXED_PHRASES.finditer(text))


_SHORT_TITLES = lex.word_set("mr mrs ms mx dr fr prof rev revd sgt st cllr sr br capt col maj lt insp hon supt")
"""What a stop may follow without the end of a sentence."""
_WHO = frozenset({"i", "we", "they", "he", "she", "who", "family", "parents", "mum", "dad", "grandad", "nan"})


class Context:
    """One text read word by word. ``entities`` are the model's spans, ``own`` the inquiry's own words that stay."""

    def __init__(
        self,
        text: str,
        found: Sequence[Token],
        case: Case,
        entities: Sequence[tuple[int, int, str]],
        own: frozenset[str],
    ):
        self.text, self.tokens, self.case, self.entities, self.own = text, found, case, entities, own
        self.fixed = fixed_phrases(text)

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
        if i < 1 or self.tokens[i - 1].possessive:
            return NO
        previous = self.tokens[i - 1].key
        gap = self.tokens[i].gap
        if gap not in (" ", ". ", ".", "  ") or (gap != " " and "." in gap and previous not in _SHORT_TITLES):
            return NO
        t = self.tokens[i]
        if self.case is Case.LOWER and previous in ("c", "s") and self.before(i, 2) in ("p", "d"):
            return SURE
        common = words().ordinary.get(t.key, -1)
        if previous in lex.SURE_TITLES or (previous == "miss" and (t.title or t.upper) and self.tokens[i - 1].title):
            small = self.case is Case.MIXED and not (t.title or t.upper) and t.ordinary
            return SURE if (common < 8 and not small) or t.title else NO
        if gap != " " and previous not in ("dr", "fr", "prof", "rev", "sgt", "st"):
            return NO
        if previous in lex.TITLES or previous in lex.FORMS_OF_ADDRESS:
            if (
                t.key in ("o", "mc", "mac", "de", "van")
                and i + 1 < len(self.tokens)
                and not self.tokens[i + 1].ordinary
            ):
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
            return (
                self.after(i) in ("from", "here", "at", "on", "off", "who")
                or not self.tokens[i].ordinary
                and one != "is"
            )
        if (
            one == "for"
            and two in ("ask", "asked", "asking", "message", "letter", "parcel", "note", "looking", "call")
            or (one, two) == ("be", "that'd")
        ):
            return True
        if self.of_thing(i):
            return False
        if one in lex.NAMING or one in ("is", "was") and two in ("name", "names", "surname"):
            return True
        return one in lex.KIN and two in lex.DETERMINERS | {
            "and",
            "old",
            "best",
            "little",
            "eldest",
            "late",
            "youngest",
        }

    def of_thing(self, i: int) -> bool:
        """Whether it is what a thing is called: "a table called Ferry"."""
        return self.before(i) in ("called", "named") and self.before(i, 2) in lex.THINGS_CALLED

    def does(self, i: int) -> bool:
        """Whether the words after make it somebody who does something."""
        one, two = self.after(i), self.after(i, 2)
        if one in lex.DOES or self.tokens[i].possessive:
            return True
        if one in ("from", "at", "on", "off", "with", "who", "whos") and two in (
            "table",
            "number",
            "reception",
            "flat",
            "next",
            "the",
            "over",
            "my",
            "our",
            "work",
            "no",
            "runs",
            "does",
        ):
            return one != "at" or two in ("number", "table", "flat", "the", "no")
        return one in lex.AFTER_NAME

    def institution(self, i: int) -> bool:
        """Whether the run of capitals ends in a word of places or bodies: "Harnby Borough Council"."""
        k = i
        while k + 1 < len(self.tokens) and k < i + 4:
            after = self.tokens[k + 1]
            if after.gap not in (" ", "-", " & ", "'s ", "’s ") or after.initial:
                return False
            if after.key == "works" and not after.title and self.tokens[k].first >= 8:
                return False
            if after.key in lex.INSTITUTIONS and (
                self.case is Case.MIXED or after.key not in ("bill", "act", "day", "times", "price")
            ):
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
        if one in lex.PLACE_BEFORE or (t.first < 5 and not t.last and self.travelled(i)):
            return True
        shape = town or lex.PLACE_END.search(t.key) is not None
        return shape and (one in lex.PLACE_MAYBE or one in ("the", "and", "like", "went"))

    def travelled(self, i: int) -> bool:
        """Whether somebody comes from there or goes there: "arrived from Kherson", "two buses to Builth"."""
        one, two = self.before(i), self.before(i, 2)
        going = one == "to" and (two in lex.GOES or two in lex.TAKEN and self.before(i, 3) in lex.TAKES_THERE)
        if one == "from" and two in ("over", "up", "down", "back", "across", "out"):
            return self.before(i, 3) in lex.COMES
        one_was = two in ("was", "were", "am", "is", "are") and self.before(i, 3) in _WHO
        return going or one == "from" and (two in lex.COMES or one_was) or one == "at" and two in lex.AT_PLACES

    def _bracketed(self, t: Token) -> bool:
        return self.text[t.start - 1 : t.start] == "(" and self.text[t.end : t.end + 1] == ")"

    def _paired(self, i: int) -> bool:
        """Whether it stands beside another first name: "Sue and Pete"."""
        for one, two in ((i - 1, i - 2), (i + 1, i + 2)):
            if 0 <= two < len(self.tokens) and one >= 0 and self.tokens[one].key in ("and", "n", "or"):
                t, later = self.tokens[two], self.tokens[max(i, two)]
                if later.initial or t.first < 8 or t.key in lex.NOT_NAMES or t.key in words().towns:
                    continue
                if not t.ordinary:
                    return True
                if t.title and self.tokens[i].title and t.first >= 15 and not self.tokens[i].initial:
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
            return after.title and (
                not after.ordinary or after.last or after.first >= 8 or self._label(after) == "PERSON"
            )
        return (
            not after.ordinary
            and after.key not in words().towns
            and (after.last or after.first == 0)
            and len(after.key) > 3
            and after.first < 5
        )
