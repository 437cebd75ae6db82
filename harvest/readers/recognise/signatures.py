"""Who signs a card or a statement in a list, and what stands beside the name."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from harvest.model import Role
from harvest.model.organisations import is_group, is_organisation
from harvest.readers.permission.beside_name import COLUMNS, kind_of_part
from harvest.readers.recognise.event_structure import heading_place, number
from harvest.readers.recognise.recurring import NOBODY, behind, names_behind
from harvest.readers.recognise.talk.described import describes
from harvest.readers.recognise.talk.speakers import looks_like_name, role_of_words, split_role

_DASHED = re.compile(r"^\s*[–—-]")
_PLACE = re.compile(
    r"\s*[(\[]\s*(table \w{1,12})\s*[)\]][\s.]*$|\s+[–—-]{1,2}\s*(?=table \w{1,12}\W*$)(table \w{1,12})\W*$", re.I
)
_BEFORE = re.compile(r"^([^\n:–—-]{2,40}?)(?:\s*:\s+|\s+[–—-]\s+)(?=\S)")
_OWN = re.compile(r"\W*(?:I|I['’]\w+|we|we['’]\w+|my|our)\b", re.I)
_OWN_INSIDE = re.compile(r"\b(?:I|[Mm]y|[Ww]e|[Oo]ur)\b")
_SOMEBODYS = re.compile(r"\w+['’]s [a-z]")
"""Whose daughter or neighbour somebody is."""
_TITLE = re.compile(r"(?:Mrs?|Ms|Miss|Mx|Dr|Rev|Cllr|Fr|Sr|Prof)\.? [A-Z]")
_OFTEN = 0.7
BESIDE = "Beside the name"
"""What people say of themselves behind their name, as an attribute of the teller."""


@dataclass(frozen=True, slots=True)
class Signature:
    """Who signed, and what they said of themselves; an age decides whether the words may leave."""

    name: str
    role: Role
    table: str | None
    affiliation: str
    attributes: dict[str, str]

    @property
    def beside(self) -> dict[str, str]:
        """What they said of themselves besides the name, with where they come from."""
        return {**self.attributes, **({"Affiliation": self.affiliation} if self.affiliation else {})}


def signed_by(parts: Sequence[str]) -> Signature:
    """What stands in a signature, at whose commas it was cut.

    >>> signed_by(["Ruby", "resident", "table 2"]).table, signed_by(["Nell", "8"]).attributes
    ('2', {'Age': '8'})
    >>> signed_by(["Photographer: Amina", "14"]).name, signed_by(["Nell (8)"]).attributes
    ('Amina', {'Age': '8'})
    """
    name, role = split_role(_LABEL.sub("", parts[0]) or parts[0])
    if (aged := _AGED.match(name)) and kind_of_part(aged.group(2)):
        name, parts = aged.group(1), [aged.group(1), aged.group(2), *parts[1:]]
    table, elsewhere, attributes = None, [], dict[str, str]()
    for part in parts[1:]:
        place = heading_place(part, is_heading=True)
        if place is not None and place.table:
            table = place.table
        elif (said := role_of_words(part)) is not Role.UNKNOWN:
            role = said
        elif kind := kind_of_part(part):
            attributes[COLUMNS[kind]] = part
        elif not part.isdigit():
            elsewhere.append(part)
    # "retired deckhand" says who somebody is; only what is called like one is an organisation or a place.
    small = [part for part in elsewhere if (part[:1].islower() or _SOMEBODYS.match(part)) and not is_organisation(part)]
    if small:
        attributes[BESIDE] = ", ".join(small)[:80]
    where = [part for part in elsewhere if part not in small]
    return Signature(name, role, table, ", ".join(where)[:80], attributes)


_AGED = re.compile(r"([^()\[\]]{2,40}?)\s*[(\[]([^()\[\]]{1,24})[)\]]$")
"""A name with an age or a school year in brackets."""
_LABEL = re.compile(
    r"^(?:photographer|photo(?:graph)?|picture|image|foto(?:graf\w*)?|"
    r"(?:photo(?:graph)?s?|picture|words?|card|dream|story)(?: taken)? by|"
    r"(?:taken|told|written|said) by|name)\s*:\s*|^(?:photo(?:graph)? by|taken by|told by|written by) (?=[A-ZÀ-Þ])",
    re.I,
)
"""What stands before the name in a signature and is no part of it."""


def names_nobody(signed: str) -> bool:
    """Whether a signature says that there is no name, whatever stands before it.

    >>> names_nobody("Photographer: no name given"), names_nobody("Told by: anon"), names_nobody("Name: Jo")
    (True, True, False)
    """
    return NOBODY.match(_LABEL.sub("", signed.strip())) is not None


def signed_behind(parts: Sequence[str]) -> Signature:
    """The same for what stands behind a quotation or a card, where a word for a person names nobody.

    >>> signed_behind(["Woman", "71"]).name, signed_behind(["Woman", "71"]).attributes
    ('', {'Age': '71', 'Beside the name': 'Woman'})
    """
    who = signed_by(parts)
    if not describes(parts[0]):
        return who
    beside = ", ".join(filter(None, [parts[0], who.attributes.get(BESIDE)]))
    return replace(who, name="", attributes={**who.attributes, BESIDE: beside[:80]})


def of_no_person(parts: Sequence[str]) -> str | None:
    """The table behind a quotation that names nobody (empty where it has none); None where somebody is named.

    >>> of_no_person(["Anonymous", "Table 5"]), of_no_person(["Table 1"]), of_no_person(["Ada", "Table 1"])
    ('5', '1', None)
    """
    places = [heading_place(part, is_heading=True) for part in parts]
    table = next((place.table for place in places if place is not None and place.table), None)
    if parts and NOBODY.match(parts[0]):
        return table or ""
    return table if len(parts) == 1 and table else None


@dataclass(frozen=True, slots=True)
class SignedText:
    """Where the words of a card end, and who signed it (nobody's name: only a table, or that nobody did)."""

    end: int
    who: Signature


def signed_texts(texts: Sequence[str]) -> list[SignedText | None]:
    """The signature behind each card: an age, a table or a role beside a name, or a name alone where most have one.

    >>> found = signed_texts(["Benches. (Sam, 9)", "A bus – Jo, table 2", "Trees (Salt Lane)", "A pond (table 4)",
    ...                       "Air.", "Sun.", "Bells."])
    >>> [one and (one.who.name, one.who.table) for one in found]
    [('Sam', None), ('Jo', '2'), None, ('', '4'), None, None, None]
    """
    alone = [behind(text) for text in texts]
    most = names_behind(texts)
    dashed = [
        one is not None and _DASHED.search(text[one.end :]) is not None for one, text in zip(alone, texts, strict=True)
    ]
    several = sum(dashed) >= 2
    made: list[SignedText | None] = []
    for text, one, often, dash in zip(texts, alone, most, dashed, strict=True):
        place = _PLACE.search(text)
        if place is not None and text[: place.start()].strip():
            table = number(place.group(1) or place.group(2))
            made.append(SignedText(place.start(), Signature("", Role.UNKNOWN, table, "", {})))
        elif one is not None and (often is not None or is_sure(one.parts) or (dash and several)):
            who = signed_behind(one.parts) if one.parts else Signature("", Role.UNKNOWN, None, "", {})
            made.append(SignedText(one.end, who))
        else:
            made.append(None)
    return made


def names_before(texts: Sequence[str], inside: bool = False) -> list[SignedText | None]:
    """The name before each card (``Ada Obi – I will mend bikes``), where most have one; ``end``: where its words begin.

    Most have to go on with “I” or “we”: else it may be a list of themes (``Parks: cleaner``). ``inside``: “I” may
    stand anywhere where some of the names come again, and none of them may be a word of the texts.

    >>> [one and (one.who.name, one.end) for one in names_before(["Ada – I will mend.", "Bo: I cook.", "Jo - keys."])]
    [('Ada', 6), ('Bo', 4), ('Jo', 5)]
    >>> names_before(["Parks: cleaner.", "Buses: more.", "Trees: on every street."])
    [None, None, None]
    >>> said = ["Ada: The oak. I climb it.", "Bo: Mud on my boots.", "Ada: We sat here."]
    >>> [one and one.who.name for one in names_before(said, inside=True)]
    ['Ada', 'Bo', 'Ada']
    >>> [one and one.who.name for one in names_before(["Kai (14): a bowl", "Mrs Orr, 81: to be asked", "Jo: a job"])]
    ['Kai', 'Mrs Orr', 'Jo']
    """
    found = [_BEFORE.match(text) for text in texts]
    cut = [parts_beside(m.group(1)) if m else () for m in found]
    named = [m if m and parts and _who(parts[0]) else None for m, parts in zip(found, cut, strict=True)]
    own = sum(1 for m, text in zip(named, texts, strict=True) if m and _OWN.match(text, m.end()))
    # An age beside the name, or a title before it, tells people from themes as well.
    surely = sum(1 for m, parts in zip(named, cut, strict=True) if m and is_sure(parts))
    names = [parts[0] for parts in cut if parts]
    told = own >= 0.5 * len(texts) or (inside and _come_again(names, texts))
    if sum(m is not None for m in named) < max(2, _OFTEN * len(texts)) or not (told or surely >= 2):
        return [None] * len(texts)
    if inside and surely < 2 and are_words(names, texts):
        return [None] * len(texts)
    return [SignedText(m.end(), signed_by(parts)) if m else None for m, parts in zip(named, cut, strict=True)]


def _come_again(names: Sequence[str], texts: Sequence[str]) -> bool:
    """Whether some but not all of the names are one, and most texts tell of an “I”."""
    own = sum(1 for text in texts if _OWN_INSIDE.search(text))
    return 1 < len(set(names)) < len(names) and own >= 0.5 * len(texts)


def are_words(names: Sequence[str], texts: Sequence[str]) -> bool:
    """Whether one of the names is a word of the texts too, as themes are."""
    words = {word for text in texts for word in re.findall(r"[^\W\d_]+", text)}
    return any(part.lower() in words for name in names for part in name.split() if not part.islower())


def parts_beside(label: str) -> tuple[str, ...]:
    """A name and what stands beside it: ``Kai (14)``, ``Mrs Orr, 81``."""
    return tuple(part.strip(" )") for part in re.split(r",|\s\(", label) if part.strip(" )"))


def _who(name: str) -> bool:
    """Whether somebody or a group may promise or wish under a name."""
    return looks_like_name(name) and len(name.split()) <= 3 or is_group(name) or name.startswith("The ")


def is_sure(parts: Sequence[str]) -> bool:
    """Whether something stands beside the name that only a teller has; no name at all says that nobody signed."""
    return (
        not parts
        or _TITLE.match(parts[0]) is not None
        or any(
            kind_of_part(part)
            or role_of_words(part) is not Role.UNKNOWN
            or ((place := heading_place(part, is_heading=True)) is not None and place.table)
            for part in parts[1:]
        )
    )
