"""Changes to a codebook, each giving a new Codebook at the next version, and what a change would touch."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields, replace
from typing import Any

from harvest.codebook.faults import closest, structure_faults
from harvest.errors import CodebookError
from harvest.model import Code, Codebook, plural

EDITABLE = (
    *("definition", "include", "exclude", "neighbours", "indicators", "examples", "counter_examples"),
    *("source", "colour", "measures", "facets", "note"),
)


def bumped(version: str) -> str:
    """The next version: the last number one up.

    >>> bumped("1.0"), bumped("2.3.9"), bumped("draft")
    ('1.1', '2.3.10', 'draft.1')
    """
    found = re.fullmatch(r"(.*?)(\d+)", version, re.DOTALL)
    return f"{found[1]}{int(found[2]) + 1}" if found else f"{version}.1"


def add_code(codebook: Codebook, code: Code, after: str | None = None) -> Codebook:
    """With a new code, at the end or behind the code ``after``."""
    if codebook.code(code.id):
        raise _fault(codebook, code.id, "id", "stands in the codebook already; choose another id")
    position = len(codebook.codes) if after is None else codebook.codes.index(_known(codebook, after)) + 1
    return _next(codebook, [*codebook.codes[:position], code, *codebook.codes[position:]])


def rename_code(codebook: Codebook, code_id: str, label: str) -> Codebook:
    """With another label; the id stays, because decisions hang on it."""
    return _swap(codebook, replace(_known(codebook, code_id), label=label))


def edit_code(codebook: Codebook, code_id: str, **values: Any) -> Codebook:
    """With other words about a code (note, examples, definition, …); label, place and id have their own changes."""
    code = _known(codebook, code_id)
    wrong = [name for name in values if name not in EDITABLE]
    if wrong:
        known = ", ".join(EDITABLE)
        start = f"{codebook.id}: {code_id}"
        raise CodebookError(
            [f"{start}: {n}: cannot be edited here{closest(n, EDITABLE)}; the fields are {known}" for n in wrong]
        )
    tidy: dict[str, Any] = {k: tuple(v) if isinstance(v, list) else v for k, v in values.items()}
    return _swap(codebook, replace(code, **tidy))


def move_code(codebook: Codebook, code_id: str, parent: str | None, before: str | None = None) -> Codebook:
    """Below another parent (None: a top code), and on request in front of the code ``before``."""
    code = replace(_known(codebook, code_id), parent=None if parent is None else _known(codebook, parent).id)
    if before is None or before == code_id:
        return _swap(codebook, code)
    rest = [c for c in codebook.codes if c.id != code_id]
    position = rest.index(_known(codebook, before))
    return _next(codebook, [*rest[:position], code, *rest[position:]])


def retire_code(codebook: Codebook, code_id: str) -> Codebook:
    """With a code and all below it retired: no longer offered, still named wherever it was used."""
    _known(codebook, code_id)
    gone = {code_id} | {c.id for c in codebook.codes if code_id in codebook.ancestors(c.id)}
    return _next(codebook, [replace(c, retired=True) if c.id in gone else c for c in codebook.codes])


def merge_codes(codebook: Codebook, code_ids: Sequence[str], into: str) -> Codebook:
    """With codes retired into another, which takes over their examples, indicators, limits and sub-themes."""
    target = _known(codebook, into)
    merged = [_known(codebook, i) for i in dict.fromkeys(code_ids)]
    gone = {c.id for c in merged}
    if into in gone:
        raise _fault(codebook, into, "merged_into", "a code cannot be merged into itself; take it off the list")
    for field in ("include", "indicators", "examples", "counter_examples", "measures", "facets"):
        together = [v for c in (target, *merged) for v in getattr(c, field)]
        taken: dict[str, Any] = {field: tuple(dict.fromkeys(together))}
        target = replace(target, **taken)
    if target.parent in gone:
        target = replace(target, parent=_first_outside(codebook, target.parent, gone))
    result: list[Code] = []
    for code in codebook.codes:
        now = target if code.id == into else code
        if code.id in gone:
            now = replace(now, retired=True, merged_into=into, opposite=None)
        elif code.merged_into in gone:
            now = replace(now, merged_into=into)
        if now.parent in gone and now.id not in gone:
            now = replace(now, parent=into)
        if now.opposite in gone:
            # a pair whose one half is gone is no pair any more
            now = replace(now, opposite=None)
        kept = [replace(n, code=into) if n.code in gone else n for n in now.neighbours]
        unique = {n.code: n for n in reversed(kept) if n.code != now.id}
        result.append(replace(now, neighbours=tuple(n for n in kept if unique.get(n.code) is n)))
    return _next(codebook, result)


@dataclass(frozen=True, slots=True)
class Change:
    """A change not yet made: which verb (add, rename, edit, move, retire, merge), on which code, with what."""

    verb: str
    code: str
    values: Mapping[str, Any]

    def apply(self, codebook: Codebook) -> Codebook:
        """The codebook with the change made."""
        v = dict(self.values)
        match self.verb:
            case "add":
                return add_code(codebook, v["code"], v.get("after"))
            case "rename":
                return rename_code(codebook, self.code, v["label"])
            case "edit":
                return edit_code(codebook, self.code, **v)
            case "move":
                return move_code(codebook, self.code, v.get("parent"), v.get("before"))
            case "retire":
                return retire_code(codebook, self.code)
            case "merge":
                return merge_codes(codebook, [self.code, *v.get("also", ())], v["into"])
        raise _fault(codebook, self.code, "change", f"{self.verb!r} is no change; use add, rename, edit, move, …")


@dataclass(frozen=True, slots=True)
class Touched:
    """What a change would touch: the codes, one plain sentence each, and how many codings stand on them."""

    codes: tuple[str, ...]
    sentences: tuple[str, ...]
    codings: int
    version: str


def touched(codebook: Codebook, change: Change, codings: Mapping[str, int] | None = None) -> Touched:
    """What a change would touch, before it is made; ``codings`` counts the standing codings for each code id."""
    counts = codings or {}
    after = change.apply(codebook)
    ids: list[str] = []
    sentences: list[str] = []
    total = 0
    for code in after.codes:
        before = codebook.code(code.id)
        if before == code:
            continue
        ids.append(code.id)
        what = "is new" if before is None else _difference(before, code)
        count = counts.get(code.id, 0)
        total += count
        standing = f"; {plural.count(count, 'coding stands', 'codings stand')} on it" if count else ""
        sentences.append(f"{code.label} ({code.id}) {what}{standing}.")
    if not ids and after.codes != codebook.codes:
        ids.append(change.code)
        sentences.append(f"{change.code} takes another place in the list.")
    return Touched(tuple(ids), tuple(sentences), total, after.version)


def _difference(before: Code, after: Code) -> str:
    if after.retired and not before.retired:
        return f"is merged into {after.merged_into}" if after.merged_into else "is retired"
    names = [f.name.replace("_", " ") for f in fields(Code) if getattr(before, f.name) != getattr(after, f.name)]
    return f"changes in {', '.join(names)}"


def _first_outside(codebook: Codebook, code_id: str | None, gone: set[str]) -> str | None:
    while code_id in gone:
        above = codebook.code(code_id) if code_id else None
        code_id = above.parent if above else None
    return code_id


def _known(codebook: Codebook, code_id: str) -> Code:
    code = codebook.code(code_id)
    if code is None:
        hint = closest(code_id, [c.id for c in codebook.codes])
        raise _fault(codebook, code_id, "id", f"there is no such code in this codebook{hint}")
    return code


def _swap(codebook: Codebook, code: Code) -> Codebook:
    return _next(codebook, [code if c.id == code.id else c for c in codebook.codes])


def _next(codebook: Codebook, codes: Sequence[Code]) -> Codebook:
    """The codebook at its next version; nothing that would not load again leaves here."""
    result = replace(codebook, codes=tuple(codes), version=bumped(codebook.version))
    faults = structure_faults(result, codebook.id)
    if faults:
        raise CodebookError(faults)
    return result


def _fault(codebook: Codebook, code: str, field: str, what: str) -> CodebookError:
    return CodebookError([f"{codebook.id}: {code}: {field}: {what}"])
