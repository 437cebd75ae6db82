"""Where a person would stand: who does something, whom something is done to, whose something is."""

from __future__ import annotations

from harvest.privacy.identify import lexicon as lex
from harvest.privacy.identify.lexicon import word_set
from harvest.privacy.identify.tokens import Case
from harvest.privacy.identify.vocabulary import words
from harvest.privacy.identify.weigh import Weigher

ACTS = lex.DOES | word_set(
    "said says told tells asked asks rang rings phoned phones texted texts emailed messaged wrote writes "
    "reckons reckoned "
    "thinks thought knows knew comes came goes went gets got gives gave takes took brings brought keeps "
    "kept makes made "
    "runs ran sits sat stands stood sings sang lives lived works worked helps helped mends mended fixes "
    "fixed cooks cooked "
    "bakes baked knits sews paints painted plays played teaches taught drives drove walks walked cleans "
    "cleaned carries "
    "carried carries opens opened closes closed shows showed sends sent sorts sorted sells sold buys "
    "bought loves loved "
    "hates hated likes liked wants wanted needs needed feels felt looks looked lost loses left leaves "
    "died dies fell falls "
    "cried cries laughed laughs smiled smiles shouted shouts moved moves started starts stopped stops "
    "stays stayed waited "
    "waits talks talked speaks spoke reads lets let put puts set sets wouldn't wouldnt couldn't couldnt "
    "won't wont can't "
    "cant didn't didnt doesn't doesnt isn't isnt wasn't wasnt hasn't hasnt hadn't hadnt never always who "
    "whos had has was "
    "did does married retired popped nipped picked picks knocked noticed noticed offered offers promised "
    "pledges agreed "
    "volunteered organises organised organised runs hosts hosted chaired chairs checked checks calls "
    "called calls swears "
    "seemed seems turned turns dropped drops grew grows remembers remembered mentioned mentions suggested suggests"
)
"""What a person does right after the name."""
_HELPS = word_set("will would can could should might is still just also then really only even")
_CLAUSE = lex.SMALL | word_set(
    "then when if because since that until till while before after unless although though whenever where "
    "how why and but "
    "so or said says think thinks thought know knew reckon hope did does has had was is will would can could"
)
_TAKES = word_set(
    "ask asked asking tell told telling thank thanks thanked blame blamed married marry owe owed phone "
    "phoned ring rang "
    "text texted message messaged email emailed meet met knew know known remember remembers miss missed saw see seen "
    "visit visited call calling beside without besides alongside poor dear bless cheers hi hiya hello it's its that's "
    "thats named lend lent invite invited trust trusted asked nominate nominated sat with by near than "
    "like unless from "
    "birthday introduced joined follow followed found find fetch fetched drove nursed buried credit adore adored "
    "give gave help helped love loved lost shout shouted sent send let mind heard"
)
"""What takes a person right after it."""
_ENDED = word_set(
    "and or in at on who whos since for before after because cos so but he she they i we you about when "
    "if until till the a "
    "an my our his her to with from that how what again back now too last next every later yesterday today "
    "tomorrow once twice first "
    "everything something nothing anything off up down out over round there here or not is was as"
)
"""What may follow a name that something was done to."""
_TO = word_set(
    "spoke talk talked speak said thanks listen listens listened married happened ask asked "
    "looking look card number "
    "memory photo picture because kind proud fond god grateful close"
)
"""What is said before "to", "for" or "of" and a person."""
_BESIDE = frozenset(
    {
        *(("next", w) for w in ("door", "to", "along", "house")),
        *(("across", w) for w in ("the", "from")),
        *(("over", w) for w in ("the", "in", "at", "from")),
        *(("down", w) for w in ("the", "our", "my", "at")),
        *(("up", w) for w in ("the", "our", "my", "at")),
        *(
            ("from", w)
            for w in ("the", "number", "flat", "table", "next", "over", "upstairs", "downstairs", "my", "our")
        ),
        *(("at", w) for w in ("number", "reception", "the", "table")),
        *(("on", w) for w in ("reception", "table", "the", "our", "my")),
        *(("in", w) for w in ("the", "reception", "our", "flat")),
        *(
            ("who", w)
            for w in ("runs", "does", "lives", "has", "was", "is", "used", "drives", "keeps", "works", "did", "had")
        ),
    }
)
"""What says after a name where somebody lives, sits or works."""
TRADE = lex.KIN | word_set(
    "baker butcher postman postwoman milkman plumber vicar cook chef driver barber gardener librarian cleaner nurse "
    "doctor dentist chemist pharmacist joiner carpenter builder painter sparky electrician roofer window coalman "
    "grocer fishmonger hairdresser receptionist secretary treasurer chair organist verger curate "
    "imam priest teacher coach "
    "physio midwife vet farmer shepherd keeper porter steward lollipop caretaker janitor warden landlady landlord "
    "barman barmaid singer drummer piper fiddler potter weaver tailor cobbler lad lass volunteer support"
)
_BIDS = word_set(
    "put come get bring sit take turn stop mind look go pass give help leave wait tell ask please love dear darling "
    "can could would will thank thanks have let listen hurry hold open shut close pick fetch make do don't dont"
)
_REPLIES = word_set("lovely royal happy star precious honey sunny golden true noble magic")
_CANNOT = word_set(
    "can't cant won't wont couldn't couldnt wouldn't wouldnt didn't didnt doesn't doesnt isn't wasn't isnt wasnt"
)
_OF_ONE = word_set("he she his her him hers himself herself who")
_IT_WAS = word_set("it's its was thats that's is")


ABSTRACT = word_set(
    "winter hope faith joy grace may will mark dawn summer autumn spring bill art rose ivy gene rich pat"
)
"""Names that are what people speak of too."""
_ALSO_PEOPLE = word_set("mark pat rob sue frank jack")
_ALWAYS = word_set("always never still on off from brilliant lovely great good")
TOGETHER = word_set("on they run do have are were help keep make look live come go get both said")
"""What two people do: "pat and frank run the bingo"."""
_OF_PEOPLE = word_set("lost birthday buried visited remember")


class Slots(Weigher):
    """Says of a word whether a person would stand there, whatever the word is."""

    def ends(self, i: int) -> bool:
        """Whether a clause ends after the word or goes on as it does after a name."""
        t = self.tokens[i]
        if i + 1 >= len(self.tokens):
            return True
        after = self.tokens[i + 1]
        return after.initial or after.gap.strip() != "" or after.key in _ENDED or t.possessive

    def acts(self, i: int) -> bool:
        """Whether the word begins a clause and does what people do: "so yen says", "when jun was poorly"."""
        t, one, onward, then = self.tokens[i], self.before(i), self.after(i), self.after(i, 2)
        starts = not one or one in _CLAUSE or "," in t.gap
        if not starts:
            return False
        if onward in ACTS or (onward.endswith("ed") and len(onward) > 4):
            return True
        return onward in _HELPS and (
            then in ACTS or then.endswith(("ing", "ed")) or then in ("be", "not", "never", "bring")
        )

    def taken(self, i: int) -> bool:
        """Whether something is done to it or said of it as to a person: "owe yen everything", "without jun."."""
        one, two = self.before(i), self.before(i, 2)
        if one in ("to", "for", "of") and two in _TO:
            return self.ends(i)
        return one in _TAKES and self.ends(i)

    def framed(self, i: int) -> bool:
        """Whether the words around leave hardly anything but a person: "it was yen who", "give jun a ring"."""
        one, two, onward, then = self.before(i), self.before(i, 2), self.after(i), self.after(i, 2)
        t = self.tokens[i]
        if self.text[t.end : t.end + 2] == ", " and not one and onward in ("our", "my", "his", "her", "their"):
            return then in lex.KIN or self.after(i, 3) in lex.KIN
        if not one and t.initial and onward == "from" and (t.first >= 12 or not t.ordinary):
            return True
        if onward in ("who", "whos", "who's", "that") and one in _IT_WAS and (onward != "that" or t.first >= 12):
            return True
        if (
            one in ("give", "gave")
            and onward in ("a", "the")
            and then in ("ring", "call", "shout", "bell", "hand", "hug", "lift")
        ):
            return True
        if one in ("did", "has", "is", "does") and onward in (
            "tell",
            "say",
            "got",
            "still",
            "know",
            "been",
            "coming",
            "go",
        ):
            return True
        if one in ("as", "like", "what") and onward in ("said", "says", "put", "calls", "told", "called"):
            return True
        if one in ("owe", "owed", "tell", "told", "married", "blame", "named") and self.ends(i):
            return True
        if one == "after" and two in ("named", "called", "looks", "looked", "looking"):
            return self.ends(i)
        if t.possessive and onward in lex.KIN | {
            "place",
            "house",
            "flat",
            "kitchen",
            "door",
            "garden",
            "funeral",
            "shop",
        }:
            return one not in lex.DETERMINERS
        if one == "our" and t.first >= 12 and (onward in ACTS or self.ends(i)) and two not in ("of", "in", "for", "to"):
            return True
        return (one == "and" and two in ("me", "him", "her") and (self.ends(i) or onward in ("do", "did", "go"))) or (
            onward in ("and", "n")
            and then in ("me", "i", "him", "her", "his")
            and one not in lex.DETERMINERS
            and self.case is not Case.MIXED
        )

    def placed(self, i: int) -> bool:
        """Whether what follows says who it is: "Hope next door", "Rich the caretaker", "Clay and his brother"."""
        t, one, onward, then = self.tokens[i], self.before(i), self.after(i), self.after(i, 2)
        if one in lex.DETERMINERS - {"with", "to", "by", "from", "for", "at", "of", "as"}:
            return False
        if self.text[t.end : t.end + 2] == ", ":
            bidden = not one and t.title and self.text[max(0, t.start - 1) : t.start] in ("", '"', "“", "‘", "'")
            if t.key in _REPLIES:
                return False
            is_one = one in ("is", "was") and onward in ("he", "she")
            return is_one or (bidden and onward in _BIDS and then not in ("of", "and"))
        beside = (
            (onward, then) in _BESIDE
            and (one != "" or t.title or (then == "door" and t.first >= 20))
            and (onward in ("next", "who") or t.first >= 20)
        )
        if beside and onward in ("in", "on", "at", "up", "down", "over"):
            return one in ("is", "was", "with", "and", "ask", "see")
        if beside:
            return True
        if onward == "the" and then in TRADE:
            return True
        if onward == "and" and then in ("his", "her", "their", "my") and self.after(i, 3) in lex.KIN | TRADE:
            return True
        return onward in _CANNOT and not one and any(self.after(i, k) in _OF_ONE for k in range(2, 7))

    def whole_name(self, i: int) -> bool:
        """Whether a first name in small letters that is a word too has a family name after it: "tom barker"."""
        after = self.tokens[i + 1] if i + 1 < len(self.tokens) and not self.tokens[i + 1].initial else None
        if after is None or after.gap != " " or not after.last or words().ordinary.get(after.key, 9) > 5:
            return False
        return self.tokens[i].key not in ABSTRACT or self.tokens[i].key in _ALSO_PEOPLE

    def spoken_of(self, i: int) -> bool:
        """Whether small letters say of such a name what is said of people: "we lost terry", "mark is always on"."""
        t, one = self.tokens[i], self.before(i)
        if t.key not in ABSTRACT and one in _OF_PEOPLE and self.ends(i):
            return True
        starts = not one or one in lex.SMALL
        return t.key in _ALSO_PEOPLE and starts and self.after(i) == "is" and self.after(i, 2) in _ALWAYS
