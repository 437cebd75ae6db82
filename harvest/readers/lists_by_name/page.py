# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""All that a file says of everybody: of whom what, what holds for all, and what its questions and codes mean."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from harvest.readers.lists_by_name.heard.answering import asks_other_things, behind, chosen, concluded, without_limits
from harvest.readers.lists_by_name.heard.asking import column_of, of_other_things
from harvest.readers.lists_by_name.heard.clauses import topics
from harvest.readers.lists_by_name.heard.said import NAME, NO, NOTHING, OPEN, QUOTE, SHARE, YES, Heard, plainly
from harvest.readers.lists_by_name.heard.told import Told
from harvest.readers.lists_by_name.heard.wording import heard
from harvest.readers.lists_by_name.heard.words import LEFT_BLANK, UNANSWERED
from harvest.readers.lists_by_name.in_tables.read_plainly import ReadPlainly
from harvest.readers.lists_by_name.signs.choices import choices_in, has_boxes
from harvest.readers.lists_by_name.signs.codes import coded_in_words, meant_by, moved_taken
from harvest.readers.lists_by_name.who.kin import ages_told
from harvest.readers.lists_by_name.who.of_children import is_grown, speaks_of_younger
from harvest.readers.lists_by_name.who.people import Known
from harvest.readers.permission.answered.plain_answers import EITHER
from harvest.readers.permission.text import fold

DATE = re.compile(
    r"^\W*?(?:\[[^\]]{4,30}\]|\d{1,2}[:.]\d\d(?: ?[ap]m)?(?=\s+[^\W\d_])|(?:mon|tues|wednes|thurs|fri|satur|sun)day(?=[.:,–-])|\d{1,2}(?:st|nd|rd|th)?[/. -](?:\d{1,2}|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*(?:[/. -]\d{2,4})?(?:,? \d{1,2}[:.]\d\d(?::\d\d)?)?)\s*[-–—:,.]*\s*",
    re.I,
)
_SHORTENED = ("Mr", "Mrs", "Ms", "Mx", "Dr", "Prof", "Rev", "Revd", "Fr", "Br", "Sr", "Cllr", "Capt", "St", "p", "incl")
"""What ends with a full stop and ends no sentence."""
SENTENCE = re.compile(
    r"(?<=[.!?])(?<!^\d\.)(?<!\b[A-Z]\.)"
    + "".join(rf"(?<!\b{short}\.)" for short in _SHORTENED)
    + r"\s+(?=[^\W_a-z]|[“\"‘(])"
)
_CHOSEN = re.compile(r"\b(?:yes\s*/\s*no|y\s*/\s*n)\s*(?:->|→|=>)\s*(?=\w)", re.I)
"""Printed answers before the arrow to the one that was given."""
_ANSWERED = re.compile(rf":[ \t]{{2,}}(?=(?:{EITHER})\b)", re.I)
_STATES = re.compile(r"\W*(?:(?:you|we|they|i) )?(?:may|can)\b(?! not\b|not\b)", re.I)
_SIGNED = re.compile(r"\W*(?:the )?(?:forms?|slips?|sheets?) (?:is |was )?(?:signed|read|returned|in)\W*")
_GAPS = re.compile(r"\s{3,}|\t|\s\|\s")
_AGE = re.compile(r"\W*(?:age|aged|oed|wiek|alter|edad)\b|\W*(?:date|signed|signature)\W*$")
_LABEL = re.compile(r"[^.,;:!?]{2,40}\?\s*")
LONG, _TOLD = 16, 6
"""So many words at most has a heading or a label; a sentence of more that says nothing of leave tells something else."""
_LINED = re.compile(r"^(?:[\s,;:]|[–—-]+(?=\s|$)|[“\"](?=[^“”\"]*[”\"]\W*$))+|[\s,;:–—-]+$")
"""What parts a name from what is said of it; a dash right before a code says that it does not hold."""
_OFF = re.compile(r"^(?:(?:but|so|please|just) )*(?:leave|keep) (?:it|that) (?:off|out of it)$")


@dataclass(slots=True)
class Page:
    """All that lines say: of whom what, what holds for everybody, and how much of it speaks of leave."""

    known: Known
    key: Mapping[str, Heard] = field(default_factory=dict)
    order: tuple[str, ...] = ()
    labels: Mapping[str, str] = field(default_factory=dict)
    told: dict[int, Told] = field(default_factory=dict)
    default: Heard = field(default_factory=Heard)
    plainly: ReadPlainly = field(default_factory=ReadPlainly)
    """Who has a row in which all is plain, as the columns alone were read."""
    left: set[int] = field(default_factory=set)
    """Those of them whose row was found again, and left as it was read."""
    listed: set[int] = field(default_factory=set)
    """Whoever has a row or a form of their own: where nothing is said, it was left blank."""
    columns: dict[str, set[int]] = field(default_factory=dict)
    """Of whom a table asks each thing in a column of its own: what is blank there nothing else answers."""
    excepted: dict[str, set[int]] = field(default_factory=dict)
    spoken: int = 0
    other: int = 0
    asks: bool = True
    """Whether quoting is spoken of at all, so that a bare yes may be about it."""
    of_quoting: bool = False
    """Whether what is about nobody speaks of quoting."""
    about_nobody: Sequence[str] = ()
    """The lines and cells that name nobody who is known."""
    asked: str = ""
    """What a question asks that stands in the same line."""
    unasked: bool = False
    """Whether people write messages of their own, and answer no question that stands there."""
    in_messages: bool = False
    """Whether all of it is short messages, each by somebody."""
    dated: bool = False
    afterwards: bool = False
    """Whether a line, or all from a heading on, was written down later than the list."""
    printed: frozenset[str] = frozenset()
    """What is printed on every slip, and is no answer."""
    explaining: frozenset[str] = frozenset()
    """The lines that explain the codes."""
    otherwise: Mapping[str, int] = field(default_factory=dict)
    bodies: re.Pattern[str] | None = None
    """What calls those with whom words may be shared."""
    elsewhere: int = 0
    """How many cells of tables tell something that is neither leave nor a note on it."""
    owners: list[int] = field(default_factory=list)
    item: bool = False
    """Whether whoever was named last was named in an item of a list."""
    waiting: bool = False
    """Whether whoever was named last stood alone with a place or a number, so that the next line tells of them."""
    over: Heard | None = None
    heaps: list[tuple[Heard, set[int]]] = field(default_factory=list)
    """What each heading over names says, and who stands below it."""
    topic: str = ""
    blocks: bool = False
    groups: bool = False
    """Whether names stand listed below what they all permit."""
    stopped: str = ""
    """What says of all of it that it may not be used."""
    empty: str = ""
    """What an empty box says, where a list says so: ``no tick means no``."""
    question: str = ""
    crosses: bool = False
    """Whether a cross says no, because something else says yes."""
    excepting: list[str] = field(default_factory=list)
    widely: bool = False
    """Whether everybody who was there may be quoted, but who is excepted."""
    narrowly: bool = False
    for_the_unnamed: bool = False
    """Whether what holds for everybody holds for those as well whom nothing names."""
    sure_of_order: bool = False
    """Whether the questions were surely asked in that order."""
    of_others_too: bool = False
    """Whether the sentence before spoke of everybody as well, so that “Bo likewise” may be as these."""
    same: list[tuple[int, int]] = field(default_factory=list)
    """Who answered the same as whom."""

    def same_as(self, who: int, other: int, besides: Heard) -> None:
        """Somebody answers what somebody else has answered so far."""
        told = self.told.get(other, Told()).in_all()
        self.put([who], Heard(dict(told.answers), [*told.unclear]))
        self.put([who], besides)
        self.spoken += bool(told)
        self.same.append((who, other))

    def settle(self) -> None:
        """What somebody forbids or leaves open later holds for those as well who answered the same."""
        for who, other in self.same:
            told = self.told.get(other, Told()).in_all()
            less = {about: answer for about, answer in told.answers.items() if answer != YES}
            self.put([who], Heard(less, [*told.unclear]))

    def put(self, who: Sequence[int], said: Heard, text: str = "") -> None:
        """What is said of people."""
        for one in who:
            self.told.setdefault(one, Told()).add(said, text, later=self.dated or self.afterwards, alone=len(who) == 1)

    def put_ages(self, texts: Sequence[str]) -> None:
        """The age that is told of somebody beside their name among others, wherever that is."""
        for text in texts:
            for who, said in ages_told(text, self.known):
                if who in self.told:
                    self.told[who].texts.append(said)

    def put_below(self, who: Sequence[int]) -> None:
        """What the heading says of those who are named below it."""
        self.put(who, self.over or Heard())
        if self.over is None:
            return
        if not self.heaps or self.heaps[-1][0] is not self.over:
            self.heaps.append((self.over, set()))
        self.heaps[-1][1].update(who)

    def aside(self, text: str) -> Heard:
        """What brackets behind a name below a heading say; “leave it off” is the name that the heading leaves off."""
        said = heard(text, self.excepting[0] if self.excepting else "")
        if self.over is not None and self.over.answers.get(NAME) == NO:
            said.unclear = [clause for clause in said.unclear if not _OFF.search(clause)]
        return said

    def hear(self, text: str, topic: str = QUOTE) -> Heard:
        """What words say in the light of the key and of what was asked."""
        text = _LINED.sub("", _ANSWERED.sub(": ", _CHOSEN.sub("", text)))
        topic = "" if topic == NOTHING or (topic == QUOTE and not self.asks) else topic
        if has_boxes(text):
            self.spoken += bool(chosen := self._boxes(text, topic))
            return chosen
        if text in ("1", "0") and topic and not self.labels and text not in self.key:
            return Heard({topic: YES if text == "1" else NO})
        if not re.search(r"[\w?✓✔✗✘👍👎]", text) and fold(text) not in self.key:
            return Heard()
        if (coded := meant_by(text, self.key)) is not None:
            self.spoken += 1
            return coded
        found = Heard()
        if self.key:
            text = moved_taken(text, self.key, found)
        if self.bodies:
            text = self.bodies.sub("thatbody", text)
        text = self._labelled(text, found)
        self.spoken += bool(found.answers)
        sentences = SENTENCE.split(text)
        for n, sentence in enumerate(sentences):
            if n and asks_other_things(sentence):
                topic = ""
                continue
            if sentence.rstrip().endswith("?") and n + 1 < len(sentences):  # the next one answers it
                about, topic = topic, (topics(sentence) or [""])[0]
                if topic and _LABEL.fullmatch(sentence) and not heard(sentence.rstrip(" ?"), heading=True).answers:
                    continue
            else:
                blank = n and UNANSWERED.fullmatch(fold(sentence).strip(" ().")) is not None
                about = (topics(sentences[n - 1]) or [topic])[0] if blank else topic
            one = self._sentence(sentence, about)
            found.take(one := one or coded_in_words(sentence, self.key))
            concluded(sentence, one, found)
            self.spoken += bool(one.answers)
            self.other += not one.answers and len(sentence.split()) > _TOLD
        return found

    def _sentence(self, sentence: str, topic: str) -> Heard:
        found = Heard()
        for part in _GAPS.split(sentence):
            part = LEFT_BLANK.sub("", part)
            before, colon, value = part.partition(":")
            *earlier, label = re.split(r"[,;]", before)
            about = topics(label) if colon and not re.search(r"\w{3}[.!?]\s", label) else []
            if colon and _AGE.match(fold(label)) and not topics(value):
                continue
            if about and len(label.split()) <= LONG:
                if earlier:
                    found.take(heard(", ".join(earlier), topic, self.order))
                if re.search(r"\w|[✓✔✗✘]", value):
                    found.take(
                        heard(part, about[0], self.order) if len(value.split()) > 4 else behind(label, value, about[0])
                    )
            elif part.strip():
                found.take(without_limits(heard(part, topic, self.order), topic))
        return found

    def _boxes(self, text: str, topic: str) -> Heard:
        """What was chosen of printed answers; two of one question leave it open."""
        found = Heard()
        for one in choices_in(text):
            label, options = one.question, one.chosen
            if of_other_things(label or " ".join(options)):
                continue
            asked_each = [column_of(option) for _, option in one.options]
            if len({column.about for column in asked_each} - {""}) == len(asked_each) > 1 and not topics(label):
                for column, (on, _) in zip(asked_each, one.options, strict=True):  # “✅ quote me ❌ by name”
                    found.take((column.ticked or Heard({column.about: YES})) if on else Heard())
                continue
            if options and not label and (_STATES.match(options[0]) or _SIGNED.fullmatch(fold(options[0]))):
                column = column_of(options[0])  # “[x] may be named”
                found.take(column.ticked or Heard({column.about: YES} if column.about else {}))
                continue
            self.topic = (topics(label) or [self.topic])[0] if label else self.topic
            about = self.topic or topic
            if len(options) > 1:
                found.put(about, OPEN)
            elif options and not label and not heard(options[0]) and (asked := column_of(options[0])).about:
                found.take(asked.ticked or Heard({asked.about: YES}))  # “[x] quote”, “[x] his name with it”
            elif options:
                of_leave = bool(label or self.topic or topics(options[0]) or plainly(options[0]))
                found.take(chosen(options[0], about) if of_leave else heard(options[0]))
            for on, option in one.options:
                if not on and {*column_of(option).ticked.answers.items()} == {(SHARE, YES)}:
                    found.put(SHARE, NO)  # a box that others ticked
        return found

    def _labelled(self, text: str, found: Heard) -> str:
        """The answers behind the numbers or letters of questions, taken out of a text."""
        if not self.labels:
            return text
        codes = "|".join(map(re.escape, sorted(self.labels, key=len, reverse=True)))
        text = self._answered_before(text, codes, found)
        marks = list(
            re.finditer(
                rf"(?:^|(?<=[\s,;.(]))\(?(?:the answer to )?(?:q(?:uestion)? ?)?(?P<code>{codes})\s*(?:[).:=–-]|is (?:an? )?|(?=\s*(?:{EITHER}|with|without)\b)|(?<=\d)(?=\s+(?:full |my )?(?:name|anon))\s*)\s*",
                text,
                re.I,
            )
        )
        if not marks:
            return text
        ends = [*(m.start() for m in marks[1:]), len(text)]
        rest = [text[: marks[0].start()]]
        for m, end in zip(marks, ends, strict=True):
            first, *others = SENTENCE.split(text[m.end() : end].strip(), maxsplit=1)
            found.take(behind(m["code"], first, self.labels[m["code"].casefold()]))
            rest += others
        return " ".join(part for part in rest if part.strip(" ,.;"))

    def _answered_before(self, text: str, codes: str, found: Heard) -> str:
        """A text without the answers that stand before the number of a question: ``no to 1 and no to 3``, ``so no to (b)``."""

        def put(m: re.Match[str]) -> str:
            found.put(self.labels[m["code"].casefold()], NO if m["says"].casefold() in ("no", "not") else YES)
            return " "

        shape = rf"\b(?:so )?(?P<says>yes|no|ok|okay|fine)\s+(?:to|for|on|with)\s+(?:q(?:uestion)? ?|number |no\.? ?)?\(?(?P<code>{codes})\)?(?=\W|$)(?!\s+[a-z]{{3,}})(?:\s*,?\s*and\b)?"
        return re.sub(shape, put, text, flags=re.I)


def of_others(said: str, page: Page) -> bool:
    """Whether a sentence that names nobody is about those below an age that all have reached of whom was spoken last."""
    told = [page.told[who].texts if who in page.told else [] for who in page.owners]
    return bool(told) and speaks_of_younger(said) and all(any(map(is_grown, texts)) for texts in told)
