# ruff: noqa: E501 – lists of words are easier to check on one line
"""What is said beside somebody's name of which of their names may stand: *just Ruth*, *Peggy is all right, not Obi*."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable

from harvest.readers.consent_lists.answered.cells import with_or_without_name
from harvest.readers.consent_lists.keys.meanings import NAMED, UNNAMED
from harvest.readers.permission.answered.no_name_alone import nothing_but_no_name
from harvest.readers.permission.text import any_of, fold

FIRST_NAME = "first name only"
"""How such an answer reads in plain words."""
NO_NAME = "no name"
_BESIDE = frozenset(
    re.findall(
        r"\S+",
        "just only but yes ok okay fine is all right alright good not no the and please pls plz use put print call called me my her his him them "
        "their say says said she he they i as will do does can may be with without or never prefers prefer goes by known a it to for "
        "surname surnames name names last second first nickname anywhere want wants don't doesn't rather have would like i'd she'd he'd if you that this one",
    )
)
"""Words that say which name is meant, and nothing of the words themselves."""
_NOT_THE_LAST = any_of(
    r"\b(?:not|no|never|without|leave (?:off|out)|drop|n't (?:want|like|use|put|print|give|have))\b(?: \w+){0,3} (?:(?:second|last|family) names?|surnames?)\b"
)
_SHORT = 3
"""So many letters at the beginning of a name call somebody."""
_OTHER = frozenset(
    re.findall(r"\S+", "in on anywhere at all there it that this them her his their my the a please pls")
)


def only_part_of_the_name(said: str, names: Iterable[str]) -> bool:
    """Whether a remark or an answer says which part of somebody's name may stand, and nothing else.

    >>> only_part_of_the_name("she says Peggy is all right, not the Obi", ["Mrs Margaret Obi (Peggy)"])
    True
    >>> only_part_of_the_name("yes but only Ruth", ["Ruth A"]), only_part_of_the_name("only Ruth's garden", ["Ruth A"])
    (True, False)
    >>> only_part_of_the_name("does not want the second name anywhere", ["Ruth A"])
    True
    >>> only_part_of_the_name("Kat is fine", ["Katarzyna Lis"]), only_part_of_the_name("Kat is fine", ["Ruth A"])
    (True, False)
    >>> only_part_of_the_name("Ruth does not want it", ["Ruth A"]), only_part_of_the_name("no Ruth", ["Ruth A"])
    (False, False)
    """
    text = fold(said)
    words = re.findall(r"[a-z][a-z'’-]*", text)
    own = {part for name in names for part in re.findall(r"[a-z][a-z'’-]+", fold(name))} - _BESIDE
    own |= {word for word in words if len(word) >= _SHORT and any(part.startswith(word) for part in own)} - _BESIDE
    named = [word for word in words if word in own]
    rest = {word for word in words if word not in own}
    if not rest <= _BESIDE | _OTHER:
        return False
    if _NOT_THE_LAST.search(text):
        return True
    return bool(named) and _ALLOWS.search(text) is not None and not _REFUSES.match(text)


def of_the_name(said: str, names: Collection[str], *, asked: bool = False) -> str:
    """A cell that speaks of the name alone in plain words, whoever wishes it so; any other cell as it is.

    ``asked``: it answers whether the name may be given.

    >>> of_the_name("just Ruth", ["Ruth Obi"]), of_the_name("my husband says no name", ["Ruth Obi"])
    ('first name only', 'no name')
    >>> of_the_name("Name on", [], asked=True), of_the_name("leave my name off", [], asked=True)
    ('Yes', 'No')
    >>> of_the_name("No, leave it off", ["Ruth Obi"]), of_the_name("No, keep my name out please", []), of_the_name("keep it", [])
    ('No', 'No', 'keep it')
    >>> of_the_name("my husband says no", ["Ruth Obi"]), of_the_name("use my words without my name", ["Ruth Obi"])
    ('my husband says no', 'use my words without my name')
    """
    if asked and (plain := _GIVEN.get(with_or_without_name(said))):
        return plain
    if _LEFT_OFF.fullmatch(fold(said)):
        return "No"
    if _PUT_THERE.fullmatch(fold(said)):
        return "Yes"
    if names and len(said.split()) > 1 and only_part_of_the_name(said, names):
        return FIRST_NAME
    alone = len(said.split()) > _SHORT and nothing_but_no_name(said) and not _OF_WORDS.search(fold(said))
    return NO_NAME if alone else said


def answers_the_name(cells: Collection[str]) -> bool:
    """Whether most of a column says by its own words whether the name may stand: *Name on*, *Leave my name off*."""
    filled = [cell for cell in cells if cell.strip()]
    return 2 * sum(with_or_without_name(cell) in _GIVEN for cell in filled) > len(filled)


_GIVEN = {NAMED: "Yes", UNNAMED: "No"}
_LEFT_OFF = re.compile(
    r"\W*(?:(?:no|nope|rather not|better not|please|no thanks?(?: you)?)\W+){0,3}(?:just )?(?:leave|keep|take|drop|cut|cross|have) "
    r"(?:it|that|this|mine|(?:my|the|our|her|his|their) names?|names?) (?:off|out|away|back|to yoursel(?:f|ves)|to us)"
    r"(?: of (?:it|this|things))?(?:\W+(?:please|pls|thanks?|ta|thank you|now|altogether))*\W*"
)
"""That it be left off, where it is the name that was asked for."""
_PUT_THERE = re.compile(
    r"\W*(?:(?:yes|of course|sure|fine|ok|okay|by all means|please(?: do)?|you can|go ahead and)\W+){0,2}(?:use|print|give|show|include|mention) "
    r"(?:it|that|mine|my (?:full )?name|the name)(?:\W+(?:by all means|please|there|too|as well|in full|(?:i|we) (?:do not|don't) mind(?: at all)?|that's (?:fine|ok)|thanks?))*\W*"
)
"""That it be used, where it is the name that was asked for."""
_SHORT = 3
_OF_WORDS = any_of(r"\b(?:us(?:e|ing)|words?|quot\w*|print\w*|publi\w*|stor(?:y|ies)|yes|ok|fine)\b")
"""What permits the words besides."""
_ALLOWS = any_of(
    r"\b(?:just|only|is (?:all right|alright|fine|ok|okay|good)|goes by|known as|call(?:ed)?|prefers?|yes)\b"
)
_REFUSES = any_of(r"\W*(?:no|not|never)\b")


def with_who_as_name(said: str) -> str:
    """What allows to tell who said it, with the name in the place of that; any other answer as it stands.

    >>> with_who_as_name("You can print it and say who I am"), with_who_as_name("Print it, say it was me")
    ('You can print it with my name', 'Print it with my name')
    >>> with_who_as_name("Print it but don't say who I am"), with_who_as_name("say who it was about")
    ("Print it but don't say who I am", 'say who it was about')
    """
    return said if _DENIES.search(fold(said)) else _SAYS_WHO.sub(" with my name", said)


_SAYS_WHO = re.compile(
    r"(?:\s*,)?(?:\s+and)?(?:\s+(?:you (?:can|may)|please|also))*\s+(?:say|tell (?:people|folk|them|everyone|everybody)|print|show|mention|put)"
    r"(?: that)? (?:who (?:i am|said (?:it|them|that|so))|whose (?:words )?(?:they|it) (?:are|is|were|was)|(?:it|they) (?:was|is|were|are) (?:me|mine)|it[’']s (?:me|mine))(?=\W*$)",
    re.I,
)
_DENIES = any_of(r"\b(?:not|no|never|without|nobody|cannot|if|unless|rather)\b|n't\b")
