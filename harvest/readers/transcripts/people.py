"""Who the labels are: legends (``MW = Mary Wills, resident``), introductions, organisations in brackets.

What is found is used and said in one sentence each, for a person to confirm: nothing here is certain.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from harvest.model import Role
from harvest.model.punctuation import ends_sentence
from harvest.model.words import ROLES
from harvest.readers.recognise import speakers
from harvest.readers.transcripts.utterances import Utterance

_LEGEND = re.compile(r"^\W{0,3}([^\s=:：–—\t][^=:：–—\t]{0,24}?)\s*(?:=|＝|\t+|\s[-–—]\s|[:：]\s)\s*(\S.{1,100})$")
_BRACKETED = re.compile(r"^([^()\[\]]{2,50}?)\s*[(\[]([^()\[\]]{2,60})[)\]]$")
_ANONYMOUS = re.compile(
    r"(?:speaker|participant|person|voice|respondent|unknown speaker|sprecher|locuteur)[\s_#]*\w{1,2}$|[PRS]\d{1,2}$",
    re.I,
)
_CALLED = re.compile(
    r"\b(?:[Mm]y name(?:['’]s| is)|[Ii]['’]m called|[Cc]all me)\s+((?:[A-Z][\w'’-]+)(?:\s+[A-Z][\w'’-]+){0,2})"
)
_I_AM = re.compile(
    r"\b(?:I['’]m|I am)\s+([A-Z][\w'’-]+(?:\s+[A-Z][\w'’-]+){1,2})(?=\s*(?:[,.;!]|from\b|and\b|with\b|at\b|$))"
)
_FROM = re.compile(
    r"^\W*(?:and\s+)?(?:I['’]m\s+)?(?:from|with|at)\s+((?:the\s+)?[A-Z][\w'’&-]*(?:\s+(?:of|the|and|for|[A-Z][\w'’&-]*))*)"
)
_HOSTS = re.compile(
    r"\b(?:hosting|facilitating|moderating|interviewing|chairing|running) (?:this|the|our|your|today|you)\b|"
    r"\bI(?:['’]ll| will) be (?:asking|hosting|facilitating)\b|\bI(?:['’]m| am) (?:your|the|today['’]s) "
    r"(?:host|facilitator|interviewer|moderator)\b"
)
_WORK = re.compile(r"\b(?:I['’]m|I am|I work as|working as)\s+(?:an?|the)\s+((?:[\w-]+\s+){0,3}[\w-]+)")
_NO_AFFILIATION = re.compile(
    r"guest|external|unverified|she|he|they|host|co-?host|me|him|her|them|online|phone|\d+", re.I
)


@dataclass(frozen=True, slots=True)
class Person:
    """What a file says about somebody besides what they said."""

    name: str
    role: Role = Role.UNKNOWN
    affiliation: str = ""

    def told(self) -> str:
        """Name, role and affiliation for people to read."""
        beside = [ROLES[self.role].label.lower()] if self.role is not Role.UNKNOWN else []
        beside += [self.affiliation] if self.affiliation else []
        return f"{self.name} ({', '.join(beside)})" if beside else self.name


def legend(lines: Sequence[str], labels: Mapping[str, int]) -> dict[str, tuple[int, Person]]:
    """Which line explains which label, and as whom; only labels that speak elsewhere are explained.

    >>> legend(["MW = Mary Wills, resident"], {"MW": 3})["MW"][1].told()
    'Mary Wills (resident)'
    """
    found: dict[str, tuple[int, Person]] = {}
    for n, line in enumerate(lines[:60]):
        match = _LEGEND.match(line.strip())
        if not match:
            continue
        label = speakers.plain_label(match.group(1)).strip(" .*_")
        if label in found or label not in labels or len(label) > 24:
            continue
        if re.match(rf"{re.escape(label)}\W*[:：]", line.strip()) and (labels[label] < 2 or ends_sentence(line)):
            continue
        person = _person(match.group(2))
        if person is None or person.name == label:
            continue
        fits = _initials(person.name).startswith(label.replace(".", "").upper()[:2]) or _ANONYMOUS.match(label)
        if fits or "=" in line or "＝" in line:
            found[label] = n, person
    return found


def _initials(name: str) -> str:
    return "".join(word[0] for word in name.upper().split() if word)


def _person(words: str) -> Person | None:
    """The person in ``Mary Wills, resident, Mill Lane`` or ``Kim Boyd (interviewer)``."""
    parts = [part.strip(" .;") for part in re.split(r"[,;(\[)\]]|\s[-–—]\s", words) if part.strip(" .;")]
    if not parts or not speakers.looks_like_name(parts[0]) or len(parts) > 6:
        return None
    roles = [role for part in parts[1:] if (role := speakers.role_of_words(part)) is not Role.UNKNOWN]
    name, own = speakers.split_role(parts[0])
    if own is not Role.UNKNOWN and name == parts[0] and len(parts) == 1:
        return None
    elsewhere = [part for part in parts[1:] if speakers.role_of_words(part) is Role.UNKNOWN]
    return Person(name, roles[0] if roles else own, ", ".join(elsewhere)[:80])


def introductions(said: Sequence[Utterance]) -> dict[str, Person]:
    """Who says in their first words who they are, by label.

    >>> introductions([Utterance("Hello, I'm Nadia Frost from Seaview Surgery.", "Speaker 1")])["Speaker 1"].told()
    'Nadia Frost (Seaview Surgery)'
    """
    found: dict[str, Person] = {}
    heard: dict[str, int] = {}
    for one in said:
        if one.speaker is None or one.speaker in found or heard.get(one.speaker, 0) >= 2:
            continue
        heard[one.speaker] = heard.get(one.speaker, 0) + 1
        opening = " ".join(one.text[:400].split())
        match = _CALLED.search(opening) or _I_AM.search(opening)
        if match is None or not speakers.looks_like_name(match.group(1)):
            continue
        after = opening[match.end() :]
        place = _FROM.match(after.lstrip(" ,"))
        role = Role.FACILITATOR if _HOSTS.search(opening) else _role_said(opening)
        found[one.speaker] = Person(match.group(1), role, place.group(1).removeprefix("the ") if place else "")
    names = [person.name for person in found.values()]
    return {label: person for label, person in found.items() if names.count(person.name) == 1}


def _role_said(opening: str) -> Role:
    for match in _WORK.finditer(opening):
        words = match.group(1).split()
        for size in range(len(words), 0, -1):
            role = speakers.role_of_words(" ".join(words[:size]))
            if role is not Role.UNKNOWN:
                return role
    return Role.UNKNOWN


def bracketed(labels: Iterable[str]) -> dict[str, Person]:
    """Labels with an organisation in brackets, where that leaves every name to one label.

    >>> bracketed(["Nadia Frost (Seaview Surgery)", "Obi"])["Nadia Frost (Seaview Surgery)"].told()
    'Nadia Frost (Seaview Surgery)'
    """
    found: dict[str, Person] = {}
    labels = list(dict.fromkeys(labels))
    for label in labels:
        match = _BRACKETED.match(label)
        if not match or not speakers.looks_like_name(match.group(1)):
            continue
        parts = [part.strip() for part in re.split(r"[,;/]", match.group(2))]
        if any(_NO_AFFILIATION.fullmatch(part) for part in parts):
            continue
        outside = speakers.role_of_words(match.group(1))
        if outside is not Role.UNKNOWN and len(parts[0].split()) >= 2 and speakers.looks_like_name(parts[0]):
            # ``Interviewer (Tom Dean)`` is a role with a name beside it.
            found[label] = Person(parts[0], outside)
            continue
        roles = [role for part in parts if (role := speakers.role_of_words(part)) is not Role.UNKNOWN]
        elsewhere = ", ".join(part for part in parts if speakers.role_of_words(part) is Role.UNKNOWN)
        found[label] = Person(match.group(1), roles[0] if roles else speakers.split_role(match.group(1))[1], elsewhere)
    names = [person.name for person in found.values()] + [label for label in labels if label not in found]
    return {label: person for label, person in found.items() if names.count(person.name) == 1}


def with_people(said: list[Utterance], explained: Mapping[str, Person], warnings: list[str]) -> list[Utterance]:
    """The utterances under the names that a legend, an introduction or brackets give, and a sentence for each."""
    given = dict(explained)
    for label, person in introductions(said).items():
        if label not in given and _ANONYMOUS.match(label) and not any(one.speaker == person.name for one in said):
            given[label] = person
            warnings.append(f"{label} says in the first words who it is: {person.told()}. Check that.")
        elif label not in given and (person.role is not Role.UNKNOWN or person.affiliation):
            given[label] = Person(label, person.role, person.affiliation)
            warnings.append(f"{label} says so in the first words: {given[label].told()}. Check that.")
    for label, person in explained.items():
        warnings.append(f"{label} is {person.told()}, as the file says. Check that.")
    brackets = bracketed(one.speaker for one in said if one.speaker)
    for label, person in brackets.items():
        if label not in given:
            given[label] = person
            if person.affiliation:
                warnings.append(f"Read from brackets: {person.told()}. Check that.")
    for one in said:
        known = given.get(one.speaker or "")
        if known is not None:
            one.speaker = known.name
            if one.role is Role.UNKNOWN:
                one.role = known.role
    return said
