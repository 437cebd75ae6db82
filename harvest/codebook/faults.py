"""What can be wrong with a codebook as a whole: ids, parents, neighbours, opposites, colours, its picture."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from difflib import get_close_matches

from harvest.model import Code, Codebook
from harvest.model.codebooks import PICTURES, SIDE_OF_POLE, SIDES

ID = re.compile(r"[a-z][a-z0-9_]*(\.[a-z0-9_]+)*\Z")
COLOUR = re.compile(r"#[0-9a-fA-F]{6}\Z")
LAYERS = ("inside", "outside")
POLES = tuple(SIDE_OF_POLE)
MOST_RINGS = 4


def closest(word: str, known: Iterable[str]) -> str:
    """A hint that names the nearest known word, or an empty string when nothing is near.

    >>> closest("definiton", ["definition", "label"])
    "; did you mean 'definition'?"
    """
    near = get_close_matches(word, [str(k) for k in known], n=1, cutoff=0.6)
    return f"; did you mean {near[0]!r}?" if near else ""


def structure_faults(codebook: Codebook, name: str) -> list[str]:
    """Every fault of a codebook whose fields have the right types, as ``file: code: field: what and what to do``."""
    faults: list[str] = []
    ids = [c.id for c in codebook.codes]
    known = set(ids)
    for code_id, times in Counter(ids).items():
        if times > 1:
            faults.append(f"{name}: {code_id}: id: stands {times} times; give each code an id of its own")
    for code in codebook.codes:
        faults += [f"{name}: {code.id}: {what}" for what in _code_faults(code, codebook, known)]
    faults += [f"{name}: codebook: {what}" for what in _framework_faults(codebook, known)]
    faults += [f"{name}: {what}" for what in _cycles(codebook.codes)]
    return faults


def _code_faults(code: Code, codebook: Codebook, known: Collection[str]) -> Iterable[str]:
    if not ID.match(code.id):
        yield f"id: {code.id!r} is no id; use small letters, digits and _ (a dot before a sub-theme)"
    if not code.label.strip():
        yield "label: is empty; write the name that people see"
    if not code.definition.strip():
        yield "definition: is empty; say in one sentence what the code means"
    for field, target in (("parent", code.parent), ("opposite", code.opposite), ("merged_into", code.merged_into)):
        if target is None:
            continue
        if target == code.id:
            yield f"{field}: names the code itself; name another code or leave it out"
        elif target not in known:
            yield f"{field}: there is no code {target!r} in this codebook{closest(target, known)}"
    if code.merged_into and not code.retired:
        yield "merged_into: only a retired code can be merged into another; set retired: true"
    for number, neighbour in enumerate(code.neighbours, start=1):
        book, colon, rest = neighbour.code.rpartition(":")
        if (colon and book == codebook.id) or not colon:
            if rest not in known:
                yield f"neighbours {number}: there is no code {rest!r} in this codebook{closest(rest, known)}"
            elif rest == code.id:
                yield f"neighbours {number}: names the code itself; name another code"
        if not neighbour.tell.strip():
            yield f"neighbours {number}: tell: is empty; say how to tell the two apart"
    if code.colour is not None and not COLOUR.match(code.colour):
        yield f"colour: {code.colour!r} is no colour; write # and six hex digits, such as '#b4541c'"
    for field, value, allowed in (
        ("layer", code.layer, _layers(codebook)),
        ("pole", code.pole, POLES),
        ("side", code.side, SIDES),
        ("polarity", code.polarity, ("in_code",)),
    ):
        if value is not None and value not in allowed:
            yield f"{field}: {value!r} is not one of {', '.join(allowed)}{closest(value, allowed)}"
    if code.element is not None and codebook.elements and code.element not in codebook.elements:
        numbers = ", ".join(str(n) for n in codebook.elements)
        yield f"element: there is no element {code.element}; the codebook names {numbers}"
    if code.pole in POLES and code.side is not None and code.side != SIDE_OF_POLE[code.pole]:
        yield f"side: a {code.pole} stands on the side {SIDE_OF_POLE[code.pole]!r}; leave the side out"
    yield from _opposite_faults(code, codebook)


def _layers(codebook: Codebook) -> tuple[str, ...]:
    """The layers that a code may name: those of the picture's rings, else inside and outside."""
    rings = codebook.picture.rings if codebook.picture else ()
    return tuple(r.layer for r in rings) or LAYERS


def _framework_faults(codebook: Codebook, known: Collection[str]) -> Iterable[str]:
    """What is wrong with what a framework declares of itself: the picture, its centre and its rings."""
    numbers = set(codebook.elements) or {c.element for c in codebook.codes if c.element is not None}
    for element in codebook.identifying_elements:
        if element not in numbers:
            yield f"elements: identifying: there is no element {element}; name one of the elements"
    picture = codebook.picture
    if picture is None:
        return
    if picture.kind not in PICTURES:
        hint = closest(picture.kind, PICTURES)
        yield f"picture: kind: {picture.kind!r} is not one of {', '.join(PICTURES)}{hint}"
    elif picture.kind == "rings" and not 1 <= len(picture.rings) <= MOST_RINGS:
        yield f"picture: rings: {len(picture.rings)} rings; name one to four, each with '- layer:'"
    elif picture.kind == "bars" and (picture.rings or picture.centre):
        yield "picture: kind: bars have no rings and no centre; write 'kind: rings' or take them out"
    for layer, times in Counter(r.layer for r in picture.rings).items():
        if times > 1:
            yield f"picture: rings: the layer {layer!r} stands {times} times; each ring is a layer of its own"
    centre = picture.centre
    if centre is None:
        return
    if (centre.element is None) == (centre.code is None):
        yield "picture: centre: needs either 'element:' or 'code:', which says what stands in the middle"
    if centre.element is not None and centre.element not in numbers:
        yield f"picture: centre: there is no element {centre.element} in this codebook; name one that there is"
    if centre.code is not None and centre.code not in known:
        yield f"picture: centre: there is no code {centre.code!r} in this codebook{closest(centre.code, known)}"


def _opposite_faults(code: Code, codebook: Codebook) -> Iterable[str]:
    other = codebook.code(code.opposite) if code.opposite and code.opposite != code.id else None
    if other is None:
        return
    if other.opposite != code.id:
        yield f"opposite: {other.id!r} does not name {code.id!r} back; opposites come in pairs, correct one of them"
    if code.side and code.stands_for == other.stands_for:
        yield f"side: {code.id!r} and its opposite {other.id!r} are both {code.side}; one must be the other side"
    if code.pole is not None and code.pole == other.pole:
        yield f"pole: {code.id!r} and its opposite {other.id!r} are both {code.pole}; one must be the other pole"


def _cycles(codes: Sequence[Code]) -> Iterable[str]:
    """One fault for each ring of codes that are above themselves, by parent or by merging."""
    for field in ("parent", "merged_into"):
        above = {c.id: getattr(c, field) for c in codes}
        done: set[str] = set()
        for start in above:
            path: list[str] = []
            here: str | None = start
            while here in above and here not in done and here not in path:
                path.append(here)
                here = above[here]
            if here in path and len(path) - path.index(here) > 1:
                ring = path[path.index(here) :]
                yield f"{ring[0]}: {field}: goes round in a ring ({' → '.join([*ring, ring[0]])}); break it at one code"
            done.update(path)


def cross_faults(codebooks: Sequence[Codebook], names: Sequence[str]) -> list[str]:
    """Faults that show only when several codebooks stand side by side: equal ids, neighbours in another book."""
    faults: list[str] = []
    books = {b.id: {c.id for c in b.codes} for b in codebooks}
    for book_id, times in Counter(b.id for b in codebooks).items():
        if times > 1:
            where = ", ".join(n for b, n in zip(codebooks, names, strict=True) if b.id == book_id)
            faults.append(f"{where}: codebook: id: {book_id!r} stands in {times} files; give each codebook its own id")
    for book, name in zip(codebooks, names, strict=True):
        for code in book.codes:
            for number, neighbour in enumerate(code.neighbours, start=1):
                other, colon, rest = neighbour.code.rpartition(":")
                if colon and other in books and other != book.id and rest not in books[other]:
                    faults.append(
                        f"{name}: {code.id}: neighbours {number}: there is no code {rest!r} in codebook"
                        f" {other!r}{closest(rest, books[other])}"
                    )
    return faults
