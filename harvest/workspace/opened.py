"""An opened inquiry, bound to whoever acts in it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from functools import lru_cache
from pathlib import Path

from harvest import codebook as codebook_files
from harvest import shipped
from harvest.errors import DecisionError, NotAllowed
from harvest.model import NOBODY, Actor, Code, Codebook, CodeRef
from harvest.store import Store, create, inquiry, open_store
from harvest.store import codebooks as store_codebooks
from harvest.workspace.caches import Caches


@dataclass(frozen=True)
class Workspace:
    """An opened inquiry and who acts in it; every verb takes it as its first argument.

    ``acting_as`` gives the same opened inquiry for somebody else: the same file, connections and caches.
    ``in_folder`` says whose accounts hold where the inquiry is one of several with one team; else its own do.
    """

    store: Store
    actor: Actor = NOBODY
    caches: Caches = field(default_factory=Caches, compare=False, repr=False)
    in_folder: InFolder | None = field(default=None, compare=False, repr=False)

    def acting_as(self, who: Actor | str) -> Workspace:
        """The same opened inquiry, bound to another actor; NotAllowed where somebody signed in with a password."""
        actor = Actor(who) if isinstance(who, str) else who
        if self.actor.session and actor != self.actor:
            raise NotAllowed(f"{self.actor.name} is signed in here and acts under their own name alone.")
        return self if actor == self.actor else replace(self, actor=actor)

    @property
    def path(self) -> Path:
        """The inquiry file."""
        return self.store.path

    @property
    def title(self) -> str:
        """The inquiry's title."""
        return inquiry.head(self.store).title

    @property
    def question(self) -> str:
        """The positive question that was asked."""
        return inquiry.head(self.store).question

    def codebooks(self) -> tuple[Codebook, ...]:
        """The current version of every codebook."""
        texts = store_codebooks.current(self.store)
        return tuple(codebook_files.loads(text, "the inquiry's codebook") for text in texts)

    def codebook(self, codebook_id: str) -> Codebook:
        """The current codebook of that id; DecisionError naming the ones there are."""
        every = self.codebooks()
        for found in every:
            if found.id == codebook_id:
                return found
        names = ", ".join(c.id for c in every)
        raise DecisionError(f"There is no codebook “{codebook_id}” in this inquiry; it has {names}.")

    def code(self, ref: CodeRef) -> Code:
        """The code a reference names; DecisionError when there is none."""
        found = self.codebook(ref.codebook).code(ref.code)
        if found is None:
            raise DecisionError(f"The codebook {ref.codebook} has no code “{ref.code}”.")
        return found

    def versions(self) -> dict[str, str]:
        """Codebook versions by id."""
        return {c.id: c.version for c in self.codebooks()}


class FolderTeam(Workspace):
    """The opened file of a folder's team: people, sessions and a log of its own, and no inquiry."""


@dataclass(frozen=True)
class InFolder:
    """An inquiry as one of several in a folder: whose team works on it, its uuid, the name of its file there."""

    team: FolderTeam
    inquiry: str
    file: str


@lru_cache(maxsize=4)
def _shipped(folder: Path, stamp: tuple[float, ...]) -> tuple[tuple[Codebook, str], ...]:
    """The codebooks in a folder with their YAML, read once as long as no file there changes: they are the program's."""
    return tuple((book, codebook_files.dump(book)) for book in codebook_files.load_folder(folder))


def shipped_codebooks() -> tuple[tuple[Codebook, str], ...]:
    """The codebooks that come with Harvest, each with its YAML."""
    folder = shipped.codebooks()
    return _shipped(folder, tuple(p.stat().st_mtime for p in sorted(folder.glob("*.y*ml"))))


def new(
    path: Path | str,
    title: str,
    question: str,
    codebooks: Iterable[Codebook] | None = None,
    *,
    actor: Actor = NOBODY,
) -> Workspace:
    """A new inquiry with the codebooks given, or else with those that come with Harvest."""
    found = shipped_codebooks() if codebooks is None else [(book, codebook_files.dump(book)) for book in codebooks]
    store = create(Path(path), title, question, who=actor.name)
    for book, text in found:
        store_codebooks.add(store, book.id, book.version, text, who=actor.name)
    return Workspace(store, actor)


def open_inquiry(path: Path | str, actor: Actor = NOBODY) -> Workspace:
    """The inquiry at ``path``, for whoever acts; StoreError in one sentence when it cannot be opened."""
    return Workspace(open_store(Path(path)), actor)
