"""An open inquiry and what every verb needs of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from harvest import codebook as codebook_files
from harvest import shipped
from harvest.errors import DecisionError
from harvest.model import Code, Codebook, CodeRef
from harvest.store import Store, create, frame, open_store


@lru_cache(maxsize=32)
def _parsed(yaml: str) -> Codebook:
    return codebook_files.loads(yaml, "the inquiry's codebook")


@dataclass(frozen=True)
class Workspace:
    """An open inquiry; the verbs in this package take it as their first argument."""

    store: Store

    @property
    def path(self) -> Path:
        """The inquiry file."""
        return self.store.path

    @property
    def title(self) -> str:
        """The inquiry's title."""
        return frame.inquiry(self.store)["title"]

    @property
    def question(self) -> str:
        """The positive question that was asked."""
        return frame.inquiry(self.store)["question"]

    def codebooks(self) -> tuple[Codebook, ...]:
        """The current version of every codebook."""
        return tuple(_parsed(text) for text in frame.codebooks(self.store))

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


@lru_cache(maxsize=4)
def _shipped(folder: Path, stamp: tuple[float, ...]) -> tuple[tuple[Codebook, str], ...]:
    """The codebooks in a folder with their YAML, read once as long as no file there changes."""
    return tuple((book, codebook_files.dump(book)) for book in codebook_files.load_folder(folder))


def shipped_codebooks() -> tuple[tuple[Codebook, str], ...]:
    """The codebooks that come with Harvest, each with its YAML."""
    folder = shipped.codebooks()
    return _shipped(folder, tuple(p.stat().st_mtime for p in sorted(folder.glob("*.y*ml"))))


def new(path: Path | str, title: str, question: str, codebooks: Iterable[Codebook] | None = None) -> Workspace:
    """A new inquiry with the codebooks given, or else with those that come with Harvest."""
    found = shipped_codebooks() if codebooks is None else [(book, codebook_files.dump(book)) for book in codebooks]
    store = create(Path(path), title, question)
    for book, text in found:
        frame.add_codebook(store, book.id, book.version, text, who="")
    return Workspace(store)


def open_inquiry(path: Path | str) -> Workspace:
    """The inquiry at ``path``; StoreError in one sentence when it cannot be opened."""
    return Workspace(open_store(Path(path)))
