"""Single people of a list as somebody put them right or typed them in: the last word on what the list says of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from harvest.errors import ReadError
from harvest.model import Listed, Permission
from harvest.readers.consent_lists.besides import A_CHILD
from harvest.readers.permission.text import fold

TOLD_TO_ASK = "to be asked first, as somebody noted on the list"
_QUOTATION = {
    "named": "named",
    "unnamed": "anonymous",
    "anonymous": "anonymous",
    "no": "no",
    "blank": "unknown",
    "unknown": "unknown",
}
_SHARING = {"yes": "yes", "partners": "partners", "no": "no", "ask": "ask", "blank": "unknown", "unknown": "unknown"}
_KEYS = ("name", "called", "which", "quotation", "sharing", "minor", "hold", "out")


@dataclass(frozen=True, slots=True)
class OneByHand:
    """One person put right, by what is set; ``which`` of several of that name, from 1; ``out``: not on the list."""

    name: str
    called: str = ""
    which: int = 0
    quotation: str | None = None
    sharing: str | None = None
    minor: bool | None = None
    hold: bool | None = None
    out: bool = False


def told_people(name: str, given: object) -> tuple[OneByHand, ...]:
    """What a mapping says of people; ReadError names what is not understood.

    >>> told_people("list.csv", [{"name": "Ada Obi", "quotation": "anonymous"}])[0].quotation
    'anonymous'
    """
    if not isinstance(given, Sequence) or isinstance(given, str) or not all(isinstance(p, Mapping) for p in given):
        raise ReadError(f"{name}: “people” in the mapping has to be a list of entries with a name each.")
    return tuple(_one(name, dict(entry)) for entry in given)


def _one(name: str, entry: dict[str, object]) -> OneByHand:
    who = " ".join(str(entry.get("name") or "").split())
    odd = [key for key in entry if key not in _KEYS]
    if not who or odd:
        what = f"knows no “{odd[0]}”; there are {', '.join(_KEYS)}" if odd else "lacks a name"
        raise ReadError(f"{name}: an entry under “people” in the mapping {what}.")
    for key, known in (("quotation", _QUOTATION), ("sharing", _SHARING)):
        if entry.get(key) is not None and entry[key] not in known:
            raise ReadError(f"{name}: “{entry[key]}” is no {key} of “{who}”; there are {', '.join(known)}.")
    for key in ("minor", "hold", "out"):
        if not isinstance(entry.get(key), bool | None):
            raise ReadError(f"{name}: “{key}” of “{who}” has to be true or false.")
    which = entry.get("which") or 0
    if not isinstance(which, int) or isinstance(which, bool) or which < 0:
        raise ReadError(f"{name}: “which” of “{who}” has to be a number from 1.")
    quotation, sharing = entry.get("quotation"), entry.get("sharing")
    minor, hold = entry.get("minor"), entry.get("hold")
    return OneByHand(
        who,
        " ".join(str(entry.get("called") or "").split()),
        which,
        None if quotation is None else _QUOTATION[str(quotation)],
        None if sharing is None else _SHARING[str(sharing)],
        None if minor is None else bool(minor),
        None if hold is None else bool(hold),
        bool(entry.get("out")),
    )


def put_right(listed: Sequence[Listed], people: Sequence[OneByHand]) -> tuple[tuple[Listed, ...], tuple[str, ...]]:
    """The list with what somebody said of single people, who is new at its end; and who was taken off it.

    >>> one = Listed(("Ada Obi",), Permission(quotation="unknown"))
    >>> listed, out = put_right([one], [OneByHand("ada obi", quotation="named"), OneByHand("Bo Lind", quotation="no")])
    >>> [(p.names[0], p.permission.quotation, p.by_hand) for p in listed], out
    ([('Ada Obi', 'named', True), ('Bo Lind', 'no', True)], ())
    """
    now, out = list(listed), []
    for person in people:
        wanted = fold(person.name).strip()
        here = [n for n, one in enumerate(now) if wanted in [fold(name).strip() for name in one.names]]
        here = here[person.which - 1 : person.which] if person.which else here
        if person.out:
            out += [now[n].names[0] for n in here]
            now = [one for n, one in enumerate(now) if n not in here]
        elif not here:
            nobody = Listed((person.called or person.name,), Permission(quotation="unknown"), {}, ("quotation",))
            now.append(_put_right(nobody, replace(person, called="")))
        else:
            for n in here:
                now[n] = _put_right(now[n], person)
    return tuple(now), tuple(out)


def _put_right(one: Listed, person: OneByHand) -> Listed:
    permission = one.permission
    if person.quotation is not None:
        analysis = "unknown" if person.quotation in ("anonymous", "named") else permission.analysis
        permission = replace(permission, quotation=person.quotation, analysis=analysis)  # type: ignore[arg-type]
    if person.sharing is not None:
        permission = replace(permission, sharing=person.sharing)  # type: ignore[arg-type]
    if person.hold is not None:
        still = tuple(why for why in permission.hold if is_of_age(why))
        asked = tuple(why for why in permission.hold if not is_of_age(why)) or (TOLD_TO_ASK,)
        permission = replace(permission, hold=(*asked, *still) if person.hold else still)
    if person.minor is not None:
        others = tuple(why for why in permission.hold if not is_of_age(why))
        own = tuple(why for why in permission.hold if is_of_age(why)) or (A_CHILD,)
        permission = replace(permission, minor=person.minor, hold=(*others, *own) if person.minor else others)
    asked_about = {*one.asked, "quotation", *(["sharing"] if person.sharing is not None else [])}
    names = tuple(dict.fromkeys([person.called, *one.names[1:]])) if person.called else one.names
    return replace(one, names=names, permission=permission, asked=tuple(sorted(asked_about)), by_hand=True)


def is_of_age(why: str) -> bool:
    """Whether somebody is held because they are a child.

    >>> is_of_age("under 16: “8”"), is_of_age(A_CHILD), is_of_age("ask first")
    (True, True, False)
    """
    return why == A_CHILD or why.startswith("under ")
