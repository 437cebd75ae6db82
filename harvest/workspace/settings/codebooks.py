"""Work on a codebook: what a change would touch, the change itself as a new version, versions compared, files of it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, fields

from harvest.codebook.changes import Change, touched
from harvest.coding import folding as judged
from harvest.errors import CodebookError
from harvest.model import Code, Codebook, CounterExample, Neighbour
from harvest.store import decisions
from harvest.store import suggestions as store_suggestions
from harvest.workspace.opened import Workspace
from harvest.workspace.report.current import once
from harvest.workspace.settings.frame import save_codebook


@dataclass(frozen=True, slots=True)
class Use:
    """How much stands on a code: people's codings of it, and suggestions of it that wait."""

    codings: int = 0
    suggestions: int = 0


@dataclass(frozen=True, slots=True)
class ChangePreview:
    """What a change would do, in sentences; ``before`` is the version it was worked out on."""

    change: Change
    before: str
    after: str
    sentences: tuple[str, ...]
    codings: int
    suggestions: int


@dataclass(frozen=True, slots=True)
class CodebookDifference:
    """One field of one code that two versions say differently; a code that came or went has the field ``code``."""

    code: str
    label: str
    field: str
    before: str
    after: str


def use(ws: Workspace, codebook_id: str) -> dict[str, Use]:
    """How much stands on each code of a codebook, by code id."""
    codings, suggestions = once(ws, "use of codes", lambda: _use(ws))
    ids = {ref.code for ref in (*codings, *suggestions) if ref.codebook == codebook_id}
    every = {i: [n for n in (*codings, *suggestions) if n.codebook == codebook_id and n.code == i][0] for i in ids}
    return {i: Use(codings[ref], suggestions[ref]) for i, ref in every.items()}


def _use(ws: Workspace) -> tuple[Counter, Counter]:
    codings = Counter(c.code for c in judged.codings(decisions.decisions(ws.store)))
    proposals = Counter(s.ref for each in store_suggestions.current(ws.store).values() for s in each)
    return codings, proposals


def preview(ws: Workspace, codebook_id: str, change: Change) -> ChangePreview:
    """What a change would touch, before it is made; CodebookError when it cannot be made."""
    book = ws.codebook(codebook_id)
    stands = use(ws, codebook_id)
    found = touched(book, change, {i: u.codings for i, u in stands.items()})
    suggestions = sum(stands[i].suggestions for i in found.codes if i in stands)
    return ChangePreview(change, book.version, found.version, found.sentences, found.codings, suggestions)


def make(ws: Workspace, codebook_id: str, seen: ChangePreview, *, who: str, why: str = "") -> Codebook:
    """The codebook at its next version, with the change as it was seen in the preview.

    CodebookError when somebody else changed the codebook since; then nothing is changed.
    """
    with ws.store.write():
        book = ws.codebook(codebook_id)
        if book.version != seen.before:
            raise CodebookError(
                [
                    f"{book.name} was changed by somebody else meanwhile: it is at version {book.version} now, you "
                    f"looked at {seen.before}. Look at your change again before you make it."
                ]
            )
        changed = seen.change.apply(book)
        save_codebook(ws, changed, who=who, why=why or "; ".join(seen.sentences))
    return changed


def differences(old: Codebook, new: Codebook) -> list[CodebookDifference]:
    """What two versions of a codebook say differently, in the codebook's order."""
    found = []
    for code in (*new.codes, *(c for c in old.codes if new.code(c.id) is None)):
        before, after = old.code(code.id), new.code(code.id)
        if before is None or after is None:
            found.append(
                CodebookDifference(code.id, code.label, "code", "" if before is None else "there", _gone(after))
            )
            continue
        for f in fields(Code):
            one, two = getattr(before, f.name), getattr(after, f.name)
            if one != two:
                found.append(CodebookDifference(code.id, after.label, f.name.replace("_", " "), words(one), words(two)))
    return found


def _gone(code: Code | None) -> str:
    return "taken out" if code is None else "new"


def words(value: object) -> str:
    """A field of a code as plain text, one line an entry."""
    match value:
        case None | () | "":
            return ""
        case bool():
            return "yes" if value else "no"
        case Neighbour(code, tell):
            return f"{code}: {tell}"
        case CounterExample(text, instead):
            return f"{text} (rather: {instead})"
        case tuple():
            return "\n".join(words(v) for v in value)
    return str(value)
