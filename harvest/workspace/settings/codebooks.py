"""Work on a codebook: what a change would touch, the change itself as a new version, versions compared, files of it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, fields
from typing import NamedTuple

from harvest import codebook as codebook_files
from harvest.codebook.changes import Change, touched
from harvest.coding.folding import codings
from harvest.errors import CodebookError
from harvest.model import Code, Codebook, CodeRef, CounterExample, Neighbour, Right
from harvest.store import codebooks
from harvest.store import suggestions as store_suggestions
from harvest.workspace import kept as kept_content
from harvest.workspace.caches import UntilWritten
from harvest.workspace.opened import Workspace
from harvest.workspace.permission import verb


@dataclass(frozen=True, slots=True)
class CodeUse:
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


class CodebookVersion(NamedTuple):
    """One version of a codebook and when it was kept."""

    version: str
    at: str
    book: Codebook


class _UseCache:
    def __init__(self) -> None:
        self.uses = UntilWritten[dict[CodeRef, CodeUse]](1)


@verb(Right.READ)
def code_uses(ws: Workspace, codebook_id: str) -> dict[str, CodeUse]:
    """How much stands on each code of a codebook, by code id."""
    every = ws.caches.of(_UseCache).uses.get(ws.store.rev, (), lambda: _uses(ws))
    return {ref.code: use for ref, use in every.items() if ref.codebook == codebook_id}


def _uses(ws: Workspace) -> dict[CodeRef, CodeUse]:
    given = Counter(c.code for c in codings(kept_content.decisions(ws)))
    suggested = Counter(store_suggestions.how_many(ws.store))
    return {ref: CodeUse(given[ref], suggested[ref]) for ref in {*given, *suggested}}


@verb(Right.CODEBOOK)
def save_codebook(ws: Workspace, book: Codebook, *, why: str) -> None:
    """Keep a new version of a codebook; it is the current one from now on."""
    codebooks.add(ws.store, book.id, book.version, codebook_files.dump(book), who=ws.actor.name, why=why)


@verb(Right.READ)
def codebook_versions(ws: Workspace, codebook_id: str) -> list[CodebookVersion]:
    """Every version of a codebook, oldest first."""
    return [
        CodebookVersion(kept.version, kept.at, codebook_files.loads(kept.yaml, f"{codebook_id} {kept.version}"))
        for kept in codebooks.versions(ws.store, codebook_id)
    ]


@verb(Right.READ)
def preview_change(ws: Workspace, codebook_id: str, change: Change) -> ChangePreview:
    """What a change would touch, before it is made; CodebookError when it cannot be made."""
    book = ws.codebook(codebook_id)
    uses = code_uses(ws, codebook_id)
    found = touched(book, change, {i: u.codings for i, u in uses.items()})
    suggestions = sum(uses[i].suggestions for i in found.codes if i in uses)
    return ChangePreview(change, book.version, found.version, found.sentences, found.codings, suggestions)


@verb(Right.CODEBOOK)
def make_change(ws: Workspace, codebook_id: str, seen: ChangePreview, *, why: str = "") -> Codebook:
    """The codebook at its next version, with the change as it was seen in the preview.

    CodebookError when somebody else changed the codebook since; then nothing is changed.
    """
    with ws.store.write():
        book = ws.codebook(codebook_id)
        check_unchanged(book, seen.before)
        changed = seen.change.apply(book)
        save_codebook(ws, changed, why=why or "; ".join(seen.sentences))
    return changed


def check_unchanged(now: Codebook, seen: str) -> None:
    """CodebookError when the codebook is at another version than the one that somebody looked at."""
    if now.version != seen:
        raise CodebookError(
            [
                f"{now.name} was changed by somebody else meanwhile: it is at version {now.version} now, you looked at "
                f"{seen}. Look at your change again before you make it."
            ]
        )


def codebook_differences(old: Codebook, new: Codebook) -> list[CodebookDifference]:
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
