"""Words that may be a name or not: where a miss costs more than a replacement too many, they go.

``NameList(eager=False)`` leaves them. An unknown word in small letters where a person would stand ("it was kowalczyk
who opened"), an ordinary word in small letters that does what people do ("bill came with his coat on"), a lone capital.
"""

from __future__ import annotations

from harvest.privacy.identify import lexicon as lex
from harvest.privacy.identify.context import LIKELY, NO
from harvest.privacy.identify.elsewhere import NO_SYLLABLE, SYLLABLES, WORLD
from harvest.privacy.identify.lexicon import word_set
from harvest.privacy.identify.nicknames import NICKS
from harvest.privacy.identify.slots import ABSTRACT, TOGETHER, Slots
from harvest.privacy.identify.spelling import is_brand, is_compound, misspelt
from harvest.privacy.identify.tokens import Case
from harvest.privacy.identify.vocabulary import words

_BY = word_set(
    "with by from for to and or said told ask asked like than until since because when if unless then "
    "our little big wee "
    "old me thank thanks near without beside was is that's thats it's its there's theres think says "
    "know seen saw met see "
    "but so love miss helped after before about listens"
)
_ACTS = lex.DOES | word_set(
    "and who texted messaged stood came goes is was has had would will cant wont up down over there from at rang said "
    "says do cooked mended helped shouted cried laughed sang danced spoke speaks lost moved stopped"
)
_DETERMINED = word_set(
    "a an the my your his her their this that these those some any no every each of in very too more"
)
_PEOPLES = word_set("white black brown deaf blind")
_OF = word_set("photo picture thinking speaking memory story friend fond proud care because afraid")
_MONTHS = word_set("may april june august")
_PAST = word_set(
    "broke brought told came went gave took made kept knew ran sat stood sang spoke drove rode wrote "
    "bought taught thought "
    "never always fell got did saw left lent sold held won knits sings cooks bakes sews drives mends "
    "fixes brings makes gets"
)
_THIRD = word_set(
    "hates likes loves lives works drinks eats plays helps paints draws teaches talks reads writes swears laughs cries "
    "smiles lets feels needs hopes believes remembers reckons says thinks knows wants knits bakes "
    "cooks sings mends runs "
    "doesn't doesnt isn't isnt wasn't wasnt can't cant won't wont didn't didnt never always"
)
_AFTER_ONE = {
    "",
    *word_set("and who when till until at on from she he so cos because about while if or they that yesterday"),
}
_PEOPLE_AFTER = word_set("his her he she him who whos they")


_PRONOUNS = word_set("you we they i he she it this that these those there here")
_A_THING = word_set("the a some any no every these those")
_FAMILY = word_set("family house boys girls lads twins sisters brothers lot children")


class Doubter(Slots):
    """Weighs a word again where everything else left it."""

    eager = True

    def weight(self, i: int) -> int:
        """As without doubt; where that says no and ``eager`` is set, whether a person would stand here."""
        seen: dict[int, int] = self.__dict__.setdefault("_seen", {})
        if i not in seen:
            seen[i] = self._weight(i)
        return seen[i]

    def _weight(self, i: int) -> int:
        weight = super().weight(i)
        t = self.tokens[i]
        if (t.key in WORLD and (not t.title or t.initial and t.first < 8)) or (t.ordinary and self.of_thing(i)):
            return NO
        before = self.before(i)
        small = not (t.title or t.upper) and self.case is not Case.CAPS
        of_many = self.after(i) in _FAMILY or t.key.endswith("s")
        if small and before in _A_THING and not of_many and not self._titled(i):
            return NO
        if t.ordinary and t.key in lex.KIN and not (t.title or t.upper):
            return NO
        if t.ordinary and t.title and t.initial and self._label(t) == "DATE" and not t.possessive:
            return NO
        if t.key in lex.INSTITUTIONS and i and t.gap == " " and self._of_a_house(i) and not self._titled(i):
            return NO
        if (
            i
            and t.ordinary
            and t.gap == " "
            and self.tokens[i - 1].key in self.own
            and not self.tokens[i - 1].possessive
        ):
            return NO
        if weight >= LIKELY or not self.eager or self._fixed(t) or t.key in self.own or len(t.key) < 2:
            return weight
        month = t.key in _MONTHS and t.title and not t.initial
        if t.key in lex.NOT_NAMES and not (month or (t.key in ("will", "mark") and t.first)):
            return weight
        if self.case is Case.MIXED and (t.title or t.upper):
            return max(weight, self._doubtful_capital(i))
        if self.case is not Case.MIXED or not t.title:
            return max(weight, self._doubtful_small(i))
        return weight

    def _of_a_house(self, i: int) -> bool:
        """Whether a word of places ends what a place is called: "Portskerray Village Hall", "Mission Hall"."""
        previous = self.tokens[i - 1]
        return previous.title and (previous.key in lex.INSTITUTIONS or previous.ordinary and previous.first < 8)

    def _syllables(self, i: int) -> bool:
        """Whether it begins a name of two or three syllables as in "lau chi keung", where capitals tell nothing."""
        run = [self.tokens[i]]
        for t in self.tokens[i + 1 : i + 3]:
            if t.gap not in (" ", "-") or t.initial or t.key not in SYLLABLES or t.key in NO_SYLLABLE:
                break
            run.append(t)
        if self.tokens[i].key not in SYLLABLES or len(run) < 2:
            return False
        plain = [t for t in run if t.ordinary]
        return len(plain) < len(run) or all(words().ordinary.get(t.key, 0) <= 5 for t in plain)

    def _doubtful_capital(self, i: int) -> int:
        t, known = self.tokens[i], words()
        one, two = self.before(i), self.before(i, 2)
        nxt = self.tokens[i + 1] if i + 1 < len(self.tokens) else None
        beside = nxt is not None and nxt.gap in (" ", "-") and nxt.title
        left = i > 0 and t.gap == " " and self.tokens[i - 1].title and not self.tokens[i - 1].initial
        if self.institution(i) or (t.upper and t.first < 8) or (t.title and is_brand(self.text[t.start : t.end])):
            return NO
        if t.key in known.towns:
            ok = t.first >= 15 and one not in lex.PLACE_BEFORE | {"at", "of", "from", "to"}
            return LIKELY if ok and (self._paired(i) or self.does(i) or self._cued(i)) else NO
        if not t.ordinary:
            shape = not t.initial and len(t.key) > 2 and not self._place(i, False) and t.key not in known.capital
            return (
                LIKELY
                if shape and not lex.PLACE_END.search(t.key) and self._label(t) not in ("GPE", "LOC", "ORG")
                else NO
            )
        if self.text[t.end : t.end + 1] == ":":
            return NO
        if t.initial and t.first >= 20 and known.ordinary.get(t.key, 0) <= 6 and self.after(i) in _THIRD:
            return LIKELY
        if t.first >= 12 and known.ordinary.get(t.key, 0) <= 7 and not left and self.placed(i):
            return LIKELY
        named = (
            t.initial
            and t.first >= 8
            and t.key not in lex.INSTITUTIONS
            and known.ordinary.get(t.key, 0) <= 6
            and not beside
        )
        if named and (self.acts(i) or self.framed(i)) and (t.key not in ABSTRACT or self.after(i) in _THIRD):
            return LIKELY
        if t.initial:
            pair = nxt is not None and nxt.key in ("and", "&") and i + 2 < len(self.tokens)
            if pair and t.first >= 5 and len(t.key) > 2 and t.key not in _PRONOUNS:
                mate = self.tokens[i + 2]
                if (
                    mate.title
                    and not mate.ordinary
                    and mate.first >= 8
                    and mate.key not in known.towns
                    and mate.key not in lex.NOT_NAMES
                ):
                    return LIKELY
            if t.first >= 15 and pair:
                mate = self.tokens[i + 2]
                named = mate.title and (mate.first >= 8 or mate.last) and mate.key not in lex.INSTITUTIONS
                return LIKELY if named and known.ordinary.get(t.key, 0) <= 6 else NO
            listed = self.text[t.end : t.end + 2] == ", " and nxt is not None and nxt.title and nxt.first >= 15
            return LIKELY if t.first >= 15 and listed and known.ordinary.get(t.key, 0) <= 6 else NO
        if beside or left or one in _DETERMINED - {"of"} or t.gap.strip(" ,"):
            listed = t.gap == ", " and t.first >= 15 and i > 0 and self.tokens[i - 1].title and not left
            return LIKELY if listed and not beside and known.ordinary.get(t.key, 0) <= 6 else NO
        if t.key in ("will", "mark"):
            return LIKELY if two != "free" else NO
        if t.key in _MONTHS or t.key in ("summer", "autumn", "spring", "christian"):
            met = one in ("saw", "met", "asked", "told", "ask", "tell", "rang", "phoned", "seen", "thanked", "thank")
            return LIKELY if met and t.first >= 15 and (self.ends(i) or self.after(i) == "at") else NO
        common = known.ordinary.get(t.key, 0)
        if t.key in lex.KIN | lex.INSTITUTIONS | _PEOPLES or self._place(i, False) or common > 7:
            return NO
        if t.first >= 5 or self.framed(i):
            return LIKELY
        stands = self.acts(i) or self.taken(i)
        return LIKELY if stands and common <= 6 and t.key not in known.capital else NO

    def _doubtful_small(self, i: int) -> int:
        t, known = self.tokens[i], words()
        one, two, onward = self.before(i), self.before(i, 2), self.after(i)
        if self._syllables(i):
            return LIKELY
        if t.ordinary and self.case is Case.MIXED and not self._cued(i):
            return NO  # whoever writes capitals writes them for names
        if one == "our" and t.key not in ABSTRACT and self.framed(i) and known.ordinary.get(t.key, 0) <= 6:
            return LIKELY
        if one in _DETERMINED and not (one == "of" and two in _OF or one in ("that", "my") and two in lex.KIN):
            return NO
        stands = self.acts(i) or self.taken(i) or self.framed(i)
        if not t.ordinary:
            if any(n.accented and not (n.title or n.ordinary or n.first) for n in self.tokens[max(0, i - 2) : i + 3]):
                return NO  # among words of another language
            if is_compound(t.key):
                return NO
            if len(t.key) < 3 or t.key in WORLD or t.key in known.capital_or_town or "'" in t.key:
                return LIKELY if t.last and self.does(i) else NO
            if stands and not self._place(i, False) and (t.last or t.first or not misspelt(t.key)):
                return LIKELY
            if (
                t.last
                and len(t.key) > 4
                and not misspelt(t.key)
                and not self._place(i, False)
                and not self.institution(i)
            ):
                return LIKELY
            if len(t.key) < 4:
                return NO
            place = one in lex.PLACE_BEFORE or (one in ("to", "from", "for") and lex.PLACE_END.search(t.key))
            if t.key in known.towns or place or self.institution(i) or misspelt(t.key):
                return NO
            stands = (
                one in _BY
                or (one == "of" and two in _OF)
                or onward in _ACTS
                or t.possessive
                or (t.initial and onward in _ACTS)
            )
            return LIKELY if stands else NO
        common = known.ordinary.get(t.key, 0)
        if common > 6 or t.key in lex.KIN:
            return NO
        nick = t.key in NICKS
        if t.first >= 15 and self.placed(i):
            return LIKELY
        named = (t.first >= 8 or nick) and t.key not in ABSTRACT
        if named and (self.framed(i) or (common <= (5 if t.first >= 12 or nick else 4) and stands)):
            return LIKELY
        if t.first < 20:
            return LIKELY if self.framed(i) and (t.first >= 5 or t.last) and common <= 5 else NO
        if self.framed(i) and t.key in ABSTRACT:
            return LIKELY
        if self.whole_name(i) or self.spoken_of(i):
            return LIKELY
        later = {self.after(i, k) for k in range(2, 6)}
        if onward in ("and", "n"):
            mate = self.tokens[i + 2] if i + 2 < len(self.tokens) else None
            person = (
                mate is not None
                and mate.first >= 15
                and (self.after(i, 3) in _ACTS | _PEOPLE_AFTER | TOGETHER - {"and"})
            )
            person = person or (
                mate is not None and mate.first >= 15 and one in ("me", "with", "had", "met", "mean", "by", "saw")
            )
            if person and mate is not None and known.ordinary.get(mate.key, 0) <= 6:
                return LIKELY
        if one in ("and", "n") and i > 1 and self.tokens[i - 2].first >= 15:
            return LIKELY if self._doubtful_small(i - 2) >= LIKELY or super().weight(i - 2) >= LIKELY else NO
        if onward in (
            "texted",
            "messaged",
            "rang",
            "phoned",
            "emailed",
            "said",
            "says",
            "told",
            "asked",
            "goes",
            "reckons",
        ):
            return LIKELY
        if one == "to" and two in ("said", "say", "spoke", "talk", "talked", "spoken") and t.key not in ("summer",):
            return LIKELY
        plain = t.first >= 20 and t.key not in ABSTRACT
        starts = not one or one in lex.SMALL or one == "then"
        if plain and starts and (onward in _THIRD | lex.IS | {"has", "had", "does"} or onward.endswith("ed")):
            return LIKELY
        if plain and one in ("with", "by", "near", "ask", "told", "met", "saw", "me") and onward in _AFTER_ONE:
            return LIKELY
        if onward in _PAST and t.first >= 20 and t.key not in ABSTRACT and (not one or one in lex.SMALL):
            return LIKELY
        does = onward in lex.DOES | {"always", "never", "isnt", "isn't", "just", "still"} or onward.endswith("ed")
        if does and later & {"his", "her", "he", "she", "him"} and one not in ("gas", "electric", "phone"):
            return LIKELY
        busy = onward in ("is", "was", "has") and later & word_set(
            "doing bringing running in coming here off poorly away getting"
        )
        return (
            LIKELY
            if busy
            and (not one or one in lex.SMALL)
            and self.after(i, 2) != "the"
            and "charge" not in later - {"charge"}
            else NO
        )
