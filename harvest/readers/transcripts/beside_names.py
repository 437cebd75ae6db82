"""Organisations and roles beside the names of who speaks: ``Nadia Frost (Seaview Surgery)``, ``Obi | Seaview``."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from harvest.model import Role
from harvest.model.organisations import is_organisation
from harvest.readers.recognise.talk import speakers
from harvest.readers.transcripts.introductions import Person

_BRACKETED = re.compile(r"^([^()\[\]]{2,50}?)\s*[(\[]([^()\[\]]{2,60})[)\]]$")
_BESIDE = re.compile(r"^([^|•·@]{2,40}?)\s*(?:\s[-–—/]\s|[|•·@]|,\s|\s(?:from|at)\s)\s*([^|•·@]{2,60})$")
"""How people write where they come from behind their name: ``Nadia Frost | Seaview Surgery``."""
_NO_AFFILIATION = re.compile(
    r"guest|external|unverified|she|he|they|hers?|his|host|co-?host|me|him|them|theirs|online|remote(?:ly)?|phone|"
    r"iphone|ipad|laptop|muted|via \w+|(?:aged? )?\d+(?: ?years.*)?|table \w+|left early|late|"
    r"off ?(?:mic|camera)|inaudible|pseudonym|not (?:his|her|their) real name|name changed|female|male|woman|man|f|m",
    re.I,
)


def beside_names(labels: Iterable[str]) -> dict[str, Person]:
    """Labels with an organisation in brackets or behind a mark, where no two of them are of one name.

    The name alone, elsewhere in the same talk, is the same person: "Ines Prata (packer)", later "Ines Prata".

    >>> beside_names(["Nadia Frost (Seaview Surgery)", "Obi"])["Nadia Frost (Seaview Surgery)"].told()
    'Nadia Frost (Seaview Surgery)'
    >>> beside_names(["Nadia Frost | Seaview Surgery"])["Nadia Frost | Seaview Surgery"].told()
    'Nadia Frost (Seaview Surgery)'
    """
    labels = list(dict.fromkeys(labels))
    found = {label: person for label in labels if (person := _beside(label)) is not None}
    names = [person.name for person in found.values()]
    return {label: person for label, person in found.items() if names.count(person.name) == 1}


def _beside(label: str) -> Person | None:
    return _bracketed(label) or _behind(label) or _bracketed(speakers.without_marks(label))


def _bracketed(label: str) -> Person | None:
    match = _BRACKETED.match(label)
    if not match or not speakers.looks_like_name(match.group(1)):
        return None
    parts = [part.strip() for part in re.split(r"[,;/]", match.group(2))]
    if any(_NO_AFFILIATION.fullmatch(part) for part in parts) or _is_nickname(match.group(1), parts):
        return None
    outside = speakers.role_of_words(match.group(1))
    if outside is not Role.UNKNOWN and len(parts[0].split()) >= 2 and speakers.looks_like_name(parts[0]):
        # ``Interviewer (Tom Dean)`` is a role with a name beside it.
        return Person(parts[0], outside)
    return _with_parts(match.group(1), parts)


def _with_parts(name: str, parts: Sequence[str]) -> Person:
    roles = [role for part in parts if (role := speakers.role_of_words(part)) is not Role.UNKNOWN]
    elsewhere = ", ".join(part for part in parts if speakers.role_of_words(part) is Role.UNKNOWN)
    return Person(name, roles[0] if roles else speakers.split_role(name)[1], elsewhere[:80])


def _is_nickname(name: str, parts: Sequence[str]) -> bool:
    """Whether brackets hold how somebody is called: ``Josephine (Jo)``."""
    words = parts[0].split()
    return len(parts) == len(words) == 1 and words[0][:2].casefold() == name[:2].casefold()


def _behind(label: str) -> Person | None:
    """``Nadia Frost - Seaview Surgery``: behind a dash, a comma or *from* only what is called like an organisation."""
    bare = speakers.without_marks(label)
    match = _BESIDE.match(bare)
    if (
        not match
        or not speakers.looks_like_name(match.group(1))
        or speakers.role_of_words(match.group(1)) is not Role.UNKNOWN
    ):
        return None
    parts = [part.strip() for part in re.split(r"[,;]", match.group(2))]
    marked = bare[match.end(1) : match.start(2)].strip() in ("|", "•", "·", "@")
    known = [p for p in parts if is_organisation(p) or any(w.isupper() and len(w) > 1 for w in p.split())]
    if not all(parts) or any(_NO_AFFILIATION.fullmatch(part) for part in parts) or not (known or marked):
        return None
    return _with_parts(match.group(1), parts)
