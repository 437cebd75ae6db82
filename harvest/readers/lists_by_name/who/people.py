# ruff: noqa: E501, SIM905 – lists of words and patterns are easier to check on one line
"""Where a text names people who are known: by whole names, parts of them, short forms and initials that are nobody else's."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from harvest.readers.lists_by_name.who.name_forms import LEAST, TITLES, WORD, forms, parts, spelled, without_accents
from harvest.readers.lists_by_name.who.of_bodies import BODIES, answers_there, bodies_beside
from harvest.readers.permission.beside_name import beside_name


@dataclass(frozen=True, slots=True)
class Span:
    """A place in a text that names somebody: from, to, and their number."""

    start: int
    end: int
    who: int


class Known:
    """Everybody who is known, by their numbers, and all that may stand for each and for nobody else.

    >>> known = Known([["Rosa Pinto"], ["Rosa Lind"], ["Graham Teale"], ["Christine Voss"]])
    >>> [[s.who for s in known.spans(t)] for t in ("Graham: fine", "pinto, rosa - yes", "Rosa said no", "G.T. ok", "Chris V")]
    [[2], [0], [], [2], [3]]
    >>> [[s.who for s in known.spans(t)] for t in ("Graham Lowe said no", "Mr Teale, Rosa L", "Teale's form")]
    [[], [2, 1], [2]]

    >>> known = Known([["Agatha-May Lumley-Obi"], ["Dashiell Ofori-Crane"], ["Dan Orr"]])
    >>> [[s.who for s in known.spans(t)] for t in ("A-M.L-O.", "DOC", "AL", "D.O.", "D.O-C. said no")]
    [[0], [1], [0], [], [1]]

    Whoever is called so goes before those of whom it is a part, and these before those who are for ``short``:

    >>> [s.who for s in Known([["Tess"], ["Tess Day"], ["Teresa Lind"]], short=[[], [], ["Tess Lind"]]).spans("Tess, Tess L")]
    [0, 2]

    Who is of the same family, or somebody's child, is somebody else:

    >>> known = Known([["Maggie Pugh"], ["Priya Rao"]])
    >>> [[s.who for s in known.spans(t)] for t in ("PUGH, Osian", "Pugh, Maggie", "Maya (Priya's, aged 9)", "Pugh, Rao – no")]
    [[], [0], [], [0, 1]]

    An accent that somebody left out is nobody else:

    >>> [[s.who for s in Known([["Zoé Müller"], ["Rene Obi"]]).spans(t)] for t in ("Zoe Muller", "René – no")]
    [[0], [1]]

    A first name that is a word is one among names alone:

    >>> [s.who for s in Known([["Ada Obi"], ["Will Penny"]]).spans("Ada, Will")], Known([["Will Penny"]]).spans("Will, though")
    ([0, 1], [])

    An age or a school year beside a name in a label is no part of it:

    >>> [s.who for s in Known([["Ada Lind, Year 8"], ["Bo Lind"]]).spans("Lind, Ada: no. Lind, Bo: yes")]
    [0, 1]

    A label that is no name is nothing but itself:

    >>> Known([["As told by Ada Obi at the urn"]]).spans("this one as the list, told by the urn")
    []
    """

    def __init__(
        self,
        names: Sequence[Sequence[str]],
        codes: Mapping[str, int] | None = None,
        short: Sequence[Sequence[str]] = (),
    ):
        names = [[without_accents(_without_age(name)) for name in called] for called in names]
        short = [[without_accents(name) for name in called] for called in short]
        self._given, self._for_short = names, short
        self._meant: dict[str, int] = {}
        taken: set[str] = set()
        for forms_of in (
            [{spelled(name) for name in called} for called in names],
            [{form for name in called for form in forms(name, cut=False)} for called in names],
            [{form for name in called for form in forms(name, cut=True)} for called in names],
            [{form for name in called for form in forms(name, cut=True)} for called in short],
        ):
            meant: dict[str, set[int]] = defaultdict(set)
            for who, theirs in enumerate(forms_of):
                for form in theirs - _NO_NAMES - BODIES - taken - {""}:
                    meant[form].add(who)
            self._meant |= _of_one(meant)
            taken |= {*meant}
        self._bodies = bodies_beside(name for called in names for name in called)
        self._names = [
            {w.casefold().replace("’", "'") for name in called for w in WORD.findall(name)} for called in names
        ]
        wordy: dict[str, set[int]] = defaultdict(set)
        for who, called in enumerate(names):
            for first in {name.split()[0] for name in called if len(parts(name)) > 1} & _NAMES_THAT_ARE_WORDS:
                wordy[first].add(who)
        self._wordy = _of_one(wordy)
        self._codes = dict(codes or {})
        letters: dict[str, set[int]] = defaultdict(set)
        for who, called in enumerate(names):
            for name in called:
                if len(words := parts(name)) > 1:
                    letters["".join(w[0] for w in words).upper()].add(who)
                    letters["".join(part[0] for w in words for part in w.split("-") if part).upper()].add(who)
        self._initials = {one: who for one, who in _of_one(letters).items() if one not in self._codes}
        self._found: dict[str, tuple[Span, ...]] = {}
        """What was found in each text so far: whoever reads a table asks of the same cells again and again."""
        every = sorted({*self._meant, *(code.casefold() for code in self._codes)}, key=len, reverse=True)
        self._pattern = re.compile("|".join(rf"(?<![\w'’-]){_loosely(one)}(?![\w-])" for one in every) or r"(?!)", re.I)
        self._short = re.compile(
            r"(?<![\w.'’-])(?:[A-Z](?:\.-?|-) ?){1,4}[A-Z]\b\.?(?![\w'’-])|(?<![\w.'’-])[A-Z]{2,4}(?![\w'’-])"
        )

    def and_codes(self, codes: Mapping[str, int]) -> Known:
        """The same who also go by codes."""
        return Known(self._given, {**self._codes, **codes}, self._for_short)

    def in_full(self, texts: Sequence[str]) -> Known:
        """The same, where somebody who is known by one name, or cut short, is called by one whole name in all texts.

        >>> [s.who for s in Known([["Ann"], ["Bo"]]).in_full(["Ann Lowe – yes", "Bo Day, Bo Lind"]).spans("Ann Lowe, Bo Day")]
        [0]
        >>> [s.who for s in Known([["Fred"], ["Mr Hay"]]).in_full(["Fred Hay"]).spans("F. Hay")]
        [0]
        >>> [s.who for s in Known([["Tomek W."], ["Tomek"]], short=[["Tomasz W."], []]).in_full(["Tomasz Wit"]).spans("Tomasz Wit")]
        [0]
        >>> [s.who for s in Known([["Mal H"], ["Vi B"]]).in_full(["Malcolm Hall, Viola Bo, Viola Bex"]).spans("Malcolm Hall")]
        [0]

        Who is called so already is called so alone:

        >>> [s.who for s in Known([["June F"], ["June Frost"]]).in_full(["June Frost"]).spans("June Frost")]
        [1]
        """
        texts = [without_accents(text) for text in texts]
        whole = {spelled(name) for called in self._given for name in called}
        by_short = self._whole_names(texts, whole)
        known = {
            words[0].casefold()
            for called in self._given
            for name in called
            if (words := parts(name)) and name.split()[0].casefold().strip(".") not in TITLES
        }
        more = []
        for who, called in enumerate(self._given):
            full: dict[str, set[str]] = {}
            begun = {first: rest for name in called for first, *rest in [parts(name) or [""]] if rest}
            for first in {(parts(name) or [""])[0] for name in called}:
                letter = "".join(begun.get(first, []))
                if len(first) < LEAST or len(letter) > 1:
                    continue
                bare = re.escape(first)
                full[first] = {
                    surname
                    for text in texts
                    for pattern in (
                        rf"(?<![\w'’-]){bare} ([^\W\d_a-z][\w'’-]+)",
                        rf"^\W*([^\W\d_a-z][\w'’-]+), {bare}(?![\w'’-]|, )",
                    )
                    for surname in re.findall(pattern, text)
                    if surname.casefold() not in known | _NO_NAMES
                    and surname.casefold().startswith(letter.casefold())
                    and f"{first} {surname}".casefold() not in whole
                }
            fuller = [{f"{n} {surname}" for surname in them} for n, them in full.items()]
            short = self._for_short[who] if who < len(self._for_short) else ()
            fuller += [by_short.get(spelled(name), set()) for name in (*called, *short)]
            more.append([*called, *(one for names in fuller if len(names) == 1 for one in names)])
        return Known(more, self._codes, self._for_short)

    @staticmethod
    def _whole_names(texts: Sequence[str], known: set[str]) -> dict[str, set[str]]:
        """The whole names in texts that are nobody's who is known, by what cuts short both first name and surname."""
        found: dict[str, set[str]] = defaultdict(set)
        for name in {m for text in texts for m in _WHOLE.findall(text)}:
            if name.casefold() not in known and not {*name.casefold().split()} & _NO_NAMES:
                for form in forms(name, cut=True):
                    if len(form.split()) > 1:
                        found[form].add(name)
        return found

    def called(self, who: int) -> str:
        """What somebody is called first."""
        return self._given[who][0]

    def surnames(self, who: int, *, shown: bool = False) -> list[str]:
        """The last words of somebody's names of several words; with ``shown`` of the one that is printed alone."""
        return [words[-1] for name in self._given[who][: 1 if shown else None] if len(words := parts(name)) > 1]

    def spans(self, text: str) -> list[Span]:
        """Where a text names somebody, in order."""
        if text not in self._found:
            self._found[text] = tuple(self._look(without_accents(text)))
        return list(self._found[text])

    def _look(self, text: str) -> list[Span]:
        found: list[Span] = []
        for m in self._pattern.finditer(text):
            form = " ".join(re.sub(r"[.,]", " ", m[0].casefold()).replace("’", "'").split())
            who = self._codes.get(m[0], self._meant.get(form))
            if who is None or (m[0] not in self._codes and not self._is_theirs(text, m, who)):
                continue
            if form in self._bodies and not answers_there(text, *m.span()):
                continue  # “Young Carers Project, forms typed up” is nobody's who comes from there
            if m[0] in self._codes and m[0] in _NO_INITIALS and _is_word(text, m):
                continue  # “transcript TO the county”
            found.append(Span(m.start(), m.end(), who))
        taken = {n for s in found for n in range(s.start, s.end)}
        for m in _AMONG_NAMES.finditer(text) if self._wordy and found else ():
            if m[0] in self._wordy and m.start() not in taken:
                found.append(Span(m.start(), m.end(), self._wordy[m[0]]))
        for m in self._short.finditer(text):
            letters = re.sub(r"[^A-Z]", "", m[0])
            alone = text.strip(" .:") == m[0].strip(" .")
            if m.start() in taken or text[: m.start()].endswith(" ") and m.start() - 2 in taken:
                continue  # letters of the surname of whoever is named before them
            if letters in self._initials and (alone or letters not in _NO_INITIALS):
                found.append(Span(m.start(), m.end(), self._initials[letters]))
        return sorted(found, key=lambda s: s.start)

    def _is_theirs(self, text: str, m: re.Match[str], who: int) -> bool:
        """Whether no other name stands beside a part of theirs: ``Graham Lowe`` is nobody's Graham Teale."""
        if not m[0][:1].isupper() and " " not in m[0] and not re.search(r"[^\W_][\d_]", m[0]):
            return text.strip(" .:") == m[0]  # else a word
        if _WHOSE.match(text, m.end()) and text[: m.start()].endswith("("):
            return False  # “Maya (Priya's, aged 9)”
        if len(words := WORD.findall(m[0])) > 1:
            return words[-1][0].isupper() or {w.casefold().replace("’", "'") for w in words} <= self._names[who]
        after = re.match(r"[ ]+([^\W\d_][\w'’-]*)", text[m.end() :])
        if (
            after
            and after[1][:1].isupper()
            and not after[1].isupper()
            and after[1].casefold() not in self._names[who] | _NO_NAMES
        ):
            return False
        other = _OTHER_FIRST.match(text, m.end())
        if (
            other
            and not text[: m.start()].strip()
            and m[0].casefold() in {name.casefold() for name in self.surnames(who)}
            and not any(other[1].casefold() in names for names in self._names)
        ):
            return False  # “PUGH, Osian” is nobody's Maggie Pugh
        before = re.search(r"([^\W\d_][\w'’-]*)\.?[ ]+$", text[: m.start()])
        if before and before[1][:1].isupper() and before[1].casefold() not in self._names[who] | _NO_NAMES | TITLES:
            return (
                len(before[1]) == 1
                and before[1].casefold() in {name[0] for name in self._names[who]}
                or _begins(text, m.start())
            )
        return True


def _of_one(meant: Mapping[str, set[int]]) -> dict[str, int]:
    """Of all that may stand for people what stands for one alone, and for whom."""
    return {form: next(iter(who)) for form, who in meant.items() if len(who) == 1}


def _is_word(text: str, m: re.Match[str]) -> bool:
    """Whether letters that are a word as well stand among words: ``transcript TO the county``, and not ``AO, TO - no``."""
    follows = re.match(r" (?!(?:yes|no|y|n|ok|not|quote|said|says|is|may|can)\b)\w", text[m.end() :], re.I)
    return follows is not None or re.search(r"\w\s*$", text[: m.start()]) is not None


def _begins(text: str, at: int) -> bool:
    return (
        re.search(r"(?:^|[.:;!?(•*\n–-])\s*\w+\.?\s+$", text[:at]) is not None
        and text[:at].split()[-1].casefold() in _NO_NAMES
    )


_WHOSE = re.compile(r"['’]s(?=[\s,)])")
_OTHER_FIRST = re.compile(r",\s*([^\W\d_a-z][\w'’-]*)(?: [^\W\d_a-z][\w'’.-]*)?\s*(?:$|\()")
"""A first name behind a surname that begins a cell."""
_WHOLE = re.compile(r"(?<![\w'’-])[^\W\d_a-z][\w'’-]+ [^\W\d_a-z][\w'’-]+(?![\w'’-])")
_AMONG_NAMES = re.compile(r"(?:^|(?<=[,;:] )|(?<=and ))[A-Z][a-z]{2,5}(?=\s*(?:[,;]|and [A-Z]|$))")
_NAMES_THAT_ARE_WORDS = frozenset(["Will", "May", "June", "April", "August", "Mark", "Grace", "Mon", "Said"])
_NO_INITIALS = frozenset(
    "OK NO NA TBC TBA BBC NHS UK PS PM AM ID PTO RE FW CC BCC AS IS IT IN ON TO OR AN AT BY WE HE ME MY UP US SO DO GO IF OF".split()
)
_NO_NAMES = frozenset(
    "as like same ditto what copy me mine jak fel wie comme co from for with and but to on in at by of the a i we he she they has have is was may can will would said says yes no not ok fine happy quote quotes named anonymous name names form forms re fwd fw hi dear thanks also both except all only please ps nb monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun table signed rang phoned green amber yellow red blue grey yr year age aged".split()
)


def _loosely(form: str) -> str:
    return r"[ .,]+".join(
        re.escape(part).replace("'", "['’]") + (r"\.?" if len(part) == 1 else "") for part in form.split()
    )


def _without_age(label: str) -> str:
    """The name in a label beside which an age, a school year or a group of children stands; any other label as it is."""
    said = beside_name(label)
    return said.name if said.name and (said.age or said.school_year or said.group) else label
