"""Pseudonyms, and where the names of voices stand in what somebody said or wrote."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from harvest.model import Consent, Event, Material, Role, Voice, VoiceKind
from harvest.model.organisations import is_organisation
from harvest.privacy.identify.vocabulary import first_name, fold, is_ordinary
from harvest.privacy.string_index import StringIndex

_NO_NAMES = re.compile(
    "all|anon|anonymous|both|chair|cllr|councillor|card|everybody|everyone|facilitator|form|frontline|group|host|hosts|"
    "interviewer|jr|manager|member|miss|mrs|participant|person|resident|respondent|room|secretary|several|somebody|someone|"
    "speaker|table|the|treasurer|unknown|various|voice|worker|visitor",
    re.IGNORECASE,
)
"""Words in a label that are nobody's name."""
_ALSO_WORDS = frozenset(
    """
    april art august baker banks bell best bill black bright brown bush chase church cook daisy dawn day dean
    drew faith field frank good grace grant green guy harry heather hill holly hope ivy jack joy june king lance
    lane long love mark may miles nick norm page park pat peg penny price ray rich rob robin rose ruby short sky
    small street sue summer sunny victor wade ward west white will wood young
    """.split()  # noqa: SIM905
)
"""Names that are also everyday words: replaced in what people say only where they cannot be the word."""
_TIMES = frozenset("april may june august summer day dawn".split())  # noqa: SIM905
_SENTENCE_STARTS = re.compile(r"(?:^|[.!?…:;\n]\s*|[“\"‘'(]\s*)$")
_TIME = re.compile(
    r"\b(?:in|every|each|last|next|this|of|since|until|till|by|from|to|early|late|mid)\s+$", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Mention:
    """A name in somebody's words: ``start``/``end`` in code points of the passage's text, whose name, who said it."""

    passage_id: int
    start: int
    end: int
    text: str
    named_voice_id: int
    speaker_voice_id: int


def pseudonym(role: Role, number: int) -> str:
    """The name printed instead of the real one: the role in words and a number that stays.

    >>> pseudonym(Role.RESIDENT, 12)
    'Resident 12'
    """
    return f"{role.words.pseudonym} {number}"


def protected(voice: Voice) -> bool:
    """Whether this voice's real name must not be printed."""
    return voice.consent is not Consent.NAMED or voice.withdrawn_at is not None


_PLACEHOLDER = re.compile(r"^unnamed voice in |\d|^card\b|^table\b", re.IGNORECASE)
"""What stands for a voice that nobody named."""


def names_of(voices: Iterable[Voice]) -> list[str]:
    """The labels of voices that are names of people, not what stands for a row, a card or a file."""
    return [
        name
        for v in voices
        for name in v.names
        if v.withdrawn_at is None
        and not (_PLACEHOLDER.search(name) or _holds_no_name(name, v.kind) or _are_words(name))
    ]


def _are_words(label: str) -> bool:
    """Whether a label is of everyday words: *All*, *Thirty-two pounds*. One alone may be what somebody is called."""
    parts = [part for part in (p.strip(".,'’&") for p in label.split()) if part]
    everyday = (is_ordinary(fold(p)) and first_name(fold(p)) < 5 and len(parts) > 1 for p in parts)
    return all(word or _NO_NAMES.fullmatch(p) for word, p in zip(everyday, parts, strict=True))


_SOMEBODY = re.compile(r"^(?:An?|One|Two|Three|Some|The|Our)(?: [a-z]+)+(?: (?:of|from|in|at|on)(?: the)? [\w ]+)?$")


_OF_A_TABLE = re.compile(r"^(?:table \w+(?: \w+)?|\w+(?: \w+)? table)$", re.IGNORECASE)


def _holds_no_name(label: str, kind: VoiceKind) -> bool:
    """Whether no word of a label is anybody's name: an organisation is called after its place, a table that speaks as
    one after anything (*Kiln table*), and so is *a resident of the Garths*; the place stays what it is called where it
    stands alone."""
    organisation = kind is VoiceKind.GROUP and (is_organisation(label) or _OF_A_TABLE.match(label))
    return bool(organisation) or _SOMEBODY.match(label) is not None


_GROUPS = re.compile(
    r"neighbou?rhood|\bward\b|\barea\b|district|locality|estate|\btown\b|village|borough|\bage\b|gender|"
    r"^\W*[mfw] ?/ ?[mfw]\b|ethnic|disab|\brole\b|"
    r"\bpart of the (?:city|valley|county|island)\b|\bwhere (?:do )?(?:you|they) live\b|"
    r"\b(?:you|they) live (?:in|on|at)\b",
    re.IGNORECASE,
)


@lru_cache(maxsize=4_096)
def counts_people(attribute: str) -> bool:
    """Whether people are counted by an attribute of that name: its values are names of groups, not of anybody."""
    return bool(_GROUPS.search(attribute))


def group_names(voices: Iterable[Voice], at_least: int = 2) -> frozenset[str]:
    """Values by which people are counted (wards, age bands) and which several of them share: names of groups."""
    counted = Counter(v for voice in voices for k, v in voice.attributes.items() if counts_people(k))
    return frozenset(value for value, people in counted.items() if people >= at_least)


def own_words(title: str, question: str, events: Iterable[Event], voices: Iterable[Voice]) -> list[str]:
    """The inquiry's own places and words, which stay where they stand alone: they are on its title page."""
    recorded = {id(voice.attributes): voice.attributes for voice in voices}  # many share what is recorded
    areas = {v for own in recorded.values() for k, v in own.items() if counts_people(k)}
    return [title, question, *(w for e in events for w in (e.title, e.place)), *sorted(areas)]


def _searched_for(label: str, kind: VoiceKind) -> set[str]:
    """A label and each name in it, as they are searched for; nothing where no word of it is a name."""
    label = re.sub(r"\([^)]*\)", " ", label).strip()
    parts = [p.strip(".,'’") for p in label.split()]
    names = [p for p in parts if len(p) >= 3 and p[:1].isupper() and not _NO_NAMES.fullmatch(p)]
    if not names:
        return set()
    return {label} if _holds_no_name(label, kind) else {label, *names}


class VoiceNames:
    """The real names of voices that may not be named, searched for all at once: full labels and each name in them.

    ``keep`` are names (small letters) that a review said to leave; ``always`` searches for those too who may be named.
    """

    def __init__(self, voices: Iterable[Voice], keep: Collection[str] = (), *, always: bool = False):
        self._owners: dict[str, list[Voice]] = {}
        for voice in voices:
            # The words in the name of a file are everybody's: what people say of the High Street names nobody.
            if (not always and not protected(voice)) or voice.nameless:
                continue
            for name in sorted({part for label in voice.names for part in _searched_for(label, voice.kind)}):
                if name.lower() in keep:
                    continue
                if name in self._owners:
                    self._owners[name].append(voice)
                else:
                    self._owners[name] = [voice]
        self._spelled, self._written = StringIndex.both(self._owners)

    def find(self, text: str) -> Iterator[tuple[int, int, list[Voice]]]:
        """Where something spelled like a name stands, and whose it may be."""
        for start, end, name in self._spelled.find(text):
            yield start, end, self._owners[name]

    def replacements(self, text: str) -> Iterator[tuple[int, int, str]]:
        """Where a name stands that is not the everyday word, and the pseudonym in brackets to print there."""
        for start, end, owners in self.find(text):
            if not _may_be_the_word(text[start:end].lower(), text[max(0, start - 20) : start]):
                yield start, end, f"[{_instead(owners)}]"

    def quoted(self, text: str) -> str:
        """Words with a pseudonym in square brackets for each name, so that everybody sees what was changed."""
        pieces: list[str] = []
        at = 0
        for start, end, instead in self.replacements(text):
            pieces.extend((text[at:start], instead))
            at = end
        return "".join(pieces) + text[at:]

    def removed(self, text: str, mark: str, *, title: bool = False) -> str:
        """The text with ``mark`` for each name, however it is written there.

        A name that is an everyday word too goes only where it is spelled as a name, in a ``title`` everywhere.
        """
        written = self._written.find(text)
        telling = [(a, b) for a, b, name in written if title or " " in name or not is_ordinary(fold(name))]
        spans = sorted({*telling, *((a, b) for a, b, _ in self.replacements(text))}, reverse=True)
        reached = len(text) + 1
        for start, end in spans:
            if end <= reached:
                text, reached = text[:start] + mark + text[end:], start
        return text

    def title(self, text: str, *, shared: bool = True) -> str:
        """A title or file name with pseudonyms, however the names are written there.

        ``shared`` False leaves what several voices are called: an event called *First round* among voices *First 1*
        and *First 2* is named after nobody.
        """
        for start, end, name in reversed(list(self._written.find(text))):
            owners = self._owners[name]
            if shared or len(owners) == 1:
                text = text[:start] + _instead(owners) + text[end:]
        return text


def _may_be_the_word(name: str, before: str) -> bool:
    """Whether a capital tells nothing here, as *Will* at the start of a sentence or *June* after *every*."""
    if name not in _ALSO_WORDS:
        return False
    return bool(_SENTENCE_STARTS.search(before) or (name in _TIMES and _TIME.search(before)))


def _instead(owners: list[Voice]) -> str:
    return owners[0].pseudonym if len(owners) == 1 else "name"


def name_mentions(material: Material) -> tuple[Mention, ...]:
    """Where the name of a voice that may not be named stands in words that may be quoted, for a person to look at.

    Names are found by their spelling, so a town called Lincoln is listed where somebody is; other people's names, who
    are no voice of the inquiry, are not found at all.
    """
    voices = {v.id: v for v in material.voices}
    names = VoiceNames(material.voices)
    found = []
    for p in material.passages:
        speaker = voices.get(p.voice_id)
        if speaker is not None and speaker.may_be_quoted:
            for start, end, owners in names.find(p.text):
                found += [Mention(p.id, start, end, p.text[start:end], v.id, p.voice_id) for v in owners]
    return tuple(sorted(found, key=lambda m: (m.passage_id, m.start, m.named_voice_id)))
