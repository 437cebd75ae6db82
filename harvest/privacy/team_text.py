"""What the team wrote (summaries, memos, titles, attributes) as it may leave: names replaced, held-back words out."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping

from harvest.model import Passage, Role
from harvest.privacy.identify import Identifier
from harvest.privacy.known_strings import KnownStrings
from harvest.privacy.names import VoiceNames, counts_people
from harvest.privacy.source_text import ClearedText, Cut

RUN = 5
"""So many words in a row in common with held-back words make a text a quotation of them."""
SHORT = 3
"""Of a shorter passage all its words in a row, when it has at least so many."""
HELD = "[words held back]"

_WORD = re.compile(r"\w+(?:['’]\w+)*")
_CONTACT = re.compile(
    r"name|e-?mail|phone|mobile|address|post ?code|contact|birth|\bdob\b|\bip\b|nhs|facebook|instagram|signature",
    re.IGNORECASE,
)
_CONTACT_VALUE = re.compile(r"\S+@\S+\.\w|(?:\+?\d[\s-]?){9,}|\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b", re.IGNORECASE)

Finder = Callable[[str], Iterable[Identifier]]


class TeamText:
    """Clears free text.

    ``held`` are the passages whose words must not be found in it, ``titles`` what was found in titles of sources,
    ``finder`` finds what nobody has found yet in what people wrote, and ``label_of`` names the kind of it. ``groups``
    are what groups of people are called: a ward that several live in stays what it is called. ``asked`` are the
    questions that were put to people: a facilitator who reads one out has not made its words theirs.
    """

    def __init__(
        self,
        names: VoiceNames,
        held: Iterable[Passage],
        *,
        known: KnownStrings | None = None,
        titles: Mapping[str, list[Cut]] | None = None,
        finder: Finder | None = None,
        label_of: Callable[[Identifier], str] = lambda found: str(found.kind),
        held_mark: str = HELD,
        groups: Collection[str] = (),
        asked: Iterable[str] = (),
    ):
        self._names = names
        self._held = held
        self._mark = held_mark
        self._groups = groups
        self._asked = tuple(asked)
        self._known = known or KnownStrings(())
        self._cuts = titles or {}
        self._finder = finder
        self._label_of = label_of
        self._runs: set[tuple[str, ...]] | None = None
        self._titles: dict[str, str] = {}
        self._labels: dict[str, str] = {}
        self._texts: dict[str, str] = {}
        self._attributes: dict[tuple[tuple[str, str], ...], dict[str, str]] = {}

    def clears_alike(self, other: TeamText) -> bool:
        """Whether whatever was cleared so far comes out the same of the other; then the other knows it too."""
        for kept, clear in ((self._labels, other.label), (self._titles, other.title), (self._texts, other.free)):
            if any(clear(text) != found for text, found in list(kept.items())):
                return False
        return True

    def free(self, text: str) -> str:
        """The text with names replaced, and each run of held-back words replaced by a visible mark."""
        if not text.strip():
            return text
        if text not in self._texts:
            self._texts[text] = self._free(text)
        return self._texts[text]

    def _free(self, text: str) -> str:
        text = self.without_held(text)
        found = [*self._names.replacements(text), *self._known.replacements(text), *self._new(text)]
        return ClearedText(text, [Cut(*f) for f in found]).text

    def title(self, text: str) -> str:
        """A title, file name or label of a place; names are found however they are written there."""
        if text not in self._titles:  # a title stands at every passage of its source
            cut = ClearedText(text, self._cuts.get(text, ())).text
            self._titles[text] = self._names.title(self._strings(self.without_held(cut)))
        return self._titles[text]

    def label(self, text: str) -> str:
        """What an event, a table, a round or a column is called."""
        if text not in self._labels:
            self._labels[text] = self._names.title(self._strings(self.without_held(text)), shared=False)
        return self._labels[text]

    def maybe_label(self, text: str | None) -> str | None:
        """The same where there may be none."""
        return self.label(text) if text else text

    def attributes(self, values: Mapping[str, str]) -> Mapping[str, str]:
        """Without what leads straight to a person (names, addresses, numbers); the rest cleared like any text.

        Who has the same recorded shares the answer, so that nobody may change it.
        """
        key = tuple(values.items())
        if key not in self._attributes:
            self._attributes[key] = self._cleared_attributes(values)
        return self._attributes[key]

    def _cleared_attributes(self, values: Mapping[str, str]) -> dict[str, str]:
        return {
            self.label(k): v if v in self._groups and counts_people(k) else self.title(v)
            for k, v in values.items()
            if not _CONTACT.search(k) and not _CONTACT_VALUE.search(v)
        }

    def _strings(self, text: str) -> str:
        return ClearedText(text, [Cut(*f) for f in self._known.replacements(text)]).text

    def _new(self, text: str) -> Iterator[tuple[int, int, str]]:
        for found in self._finder(text) if self._finder else ():
            yield found.start, found.end, f"[{self._label_of(found)}]"

    def without_held(self, text: str) -> str:
        """The text with a mark for each run of held-back words."""
        runs = self._held_runs()
        if not runs:
            return text
        found = list(_WORD.finditer(text))
        said = [m.group().lower() for m in found]
        taken: set[int] = set()
        for i in range(len(said)):
            for size in range(SHORT, RUN + 1):
                if tuple(said[i : i + size]) in runs:
                    taken.update(range(i, min(i + size, len(said))))
        for last in sorted((i for i in taken if i + 1 not in taken), reverse=True):
            first = last
            while first - 1 in taken:
                first -= 1
            text = text[: found[first].start()] + self._mark + text[found[last].end() :]
        return text

    def _held_runs(self) -> set[tuple[str, ...]]:
        if self._runs is None:
            asked = {run for question in self._asked for run in _runs(question)}
            self._runs = set()
            for passage in self._held:
                said = _runs(passage.text)
                self._runs |= said - asked if passage.role is Role.FACILITATOR else said
        return self._runs


def _runs(text: str) -> set[tuple[str, ...]]:
    """What of a text makes another a quotation of it; nothing of one that is hardly any words."""
    said = [w.lower() for w in _WORD.findall(text)]
    if len(said) < SHORT:
        return set()
    return {tuple(said[i : i + RUN]) for i in range(max(1, len(said) - RUN + 1))}
