"""Who came to a meeting: the names in the line that lists them, and who of them a shorter name or initials mean."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.model import Role
from harvest.model.organisations import is_organisation
from harvest.readers.recognise.no_data.meeting_items import ITEM
from harvest.readers.recognise.talk.speakers import looks_like_name, role_of_words
from harvest.readers.transcripts.introductions import initials

_TITLE = re.compile(
    r"^(?:Cllr|Councillor|Mrs|Mr|Ms|Miss|Mx|Dr|Rev|Sr|Br|Fr|Canon|Prof|Sir|Dame|Frau|Herr|Mme|Mlle|M|Sra|Sig\.?ra|Sig|"
    r"Señora?|Don|Doña|pan|pani)\.? +",
    re.I,
)


_ASIDE = re.compile(r"\s*[(\[]([^()\[\]]*)[)\]]")


def names_of(text: str) -> list[str]:
    """The people in a line that says who came."""
    behind = _ASIDE.sub("", text.partition(":")[2] or re.sub(r"^\W*\w+\W+", "", text))
    parts = (part.strip(" .") for part in re.split(r"[,;]|\b(?:and|und|et|y|a|i)\b", behind))
    return [part for part in parts if looks_like_name(part)]


def beside_names(text: str) -> dict[str, str]:
    """What stands in brackets behind names in a line: their office, or where they come from.

    >>> beside_names("Present: Val Marsh (Chair), Sol Ott (caretaker, Weir Homes), K. Anwar")
    {'Val Marsh': 'Chair', 'Sol Ott': 'caretaker, Weir Homes'}
    """
    found = (
        (re.split(r"[,;:]|\b(?:and|und|et)\b", text[: m.start()])[-1].strip(" ."), m.group(1))
        for m in _ASIDE.finditer(text)
    )
    return {name: said.strip() for name, said in found if looks_like_name(name)}


def told_of(aside: str) -> tuple[Role, str]:
    """The role and the organisation that a bracket behind a name tells; who chairs a meeting speaks in it like others.

    >>> told_of("Housing Officer, Weir Homes")[1], told_of("Chair")[0].value
    ('Weir Homes', 'unknown')
    """
    parts = [part.strip() for part in re.split(r"[,;/]", aside) if part.strip()]
    roles = [role for part in parts if (role := role_of_words(part)) not in (Role.UNKNOWN, Role.FACILITATOR)]
    return next(iter(roles), Role.UNKNOWN), next((part for part in parts if is_organisation(part)), "")


def fuller(name: str, present: Sequence[str]) -> str:
    """Somebody under the fuller of the names that the list of those present has; the name itself where it has none.

    >>> fuller("Cllr Ode", ["Cllr Ode Fenwick", "Mrs Pike"]), fuller("Mrs Pike", ["Mrs Pike"]), fuller("Bo", [])
    ('Cllr Ode Fenwick', 'Mrs Pike', 'Bo')
    >>> fuller("YB", ["Yusra Bello", "Tam Orchard"])
    'Yusra Bello'
    """
    if name.isupper() and 2 <= len(name) <= 3:
        meant = [one for one in present if initials(_TITLE.sub("", one)) == name]
        return meant[0] if len(meant) == 1 else name
    own = set(_TITLE.sub("", name).split())
    found = [one for one in present if own <= set(_TITLE.sub("", one).split())]
    return found[0] if len(found) == 1 and len(found[0]) > len(name) else name


def who_is_listed(texts: Sequence[str]) -> tuple[list[str], list[str]]:
    """Who came, and who sent word that they could not: on the line that says so, or on those right below it.

    >>> who_is_listed(["Present", "Ada Obi", "Bo Lind (minutes)", "Apologies: Cy Marsh", "1. Welcome"])
    (['Ada Obi', 'Bo Lind'], ['Cy Marsh'])
    """
    lists: dict[str, list[str]] = {"came": [], "away": []}
    for n, text in enumerate(texts):
        found = ITEM.match(text[:80])
        what = next((what for what in lists if found and found.group(what)), "")
        if found is None or not what:
            continue
        names = names_of(text) if text[found.end() :].strip(" :.–—-") else []
        for line in texts[n + 1 : n + 1 + _BELOW] if not names else ():
            if not (more := names_of(f"x: {line}")) or ITEM.match(line[:80]):
                break
            names += more
        lists[what] += names
    return lists["came"], lists["away"]


_BELOW = 20
"""So many lines at most below “Present” name who came."""
