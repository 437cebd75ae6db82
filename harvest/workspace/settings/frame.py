"""The frame of the work: title, question, settings, codebooks, rounds, summaries, the trail, copies."""

from __future__ import annotations

from pathlib import Path

from harvest import codebook as codebook_files
from harvest.model import Codebook, CodeRef, Decision, Event, Passage, Round, Source
from harvest.store import contents, frame, intake, now, suggestions
from harvest.store import decisions as store_decisions
from harvest.workspace.opened import Workspace


def rename(ws: Workspace, title: str, question: str, *, who: str) -> None:
    """Give the inquiry another title and question."""
    frame.rename(ws.store, title, question, who=who)


def settings(ws: Workspace) -> dict[str, object]:
    """Every setting that was made (``missing_voices``, ``suppress_below``, ``encoder``, saved mappings)."""
    return frame.settings(ws.store)


def set_setting(ws: Workspace, name: str, value: object, *, who: str) -> None:
    """Keep a setting (any JSON value)."""
    frame.set_setting(ws.store, name, value, who=who)


def events(ws: Workspace) -> tuple[Event, ...]:
    """Every event."""
    return contents.events(ws.store)


def set_event(ws: Workspace, title: str, *, who: str, date: str = "", place: str = "", phase: str = "") -> None:
    """An event of that title with its date, place and phase."""
    with ws.store.write(who, "event", title=title) as conn:
        intake.add_event(conn, title, date=date, place=place, phase=phase)


def files(ws: Workspace) -> list[dict[str, object]]:
    """What was imported, with each file's report."""
    return contents.files(ws.store)


def sources(ws: Workspace) -> tuple[Source, ...]:
    """Every source with its text."""
    return contents.sources(ws.store)


def passages(ws: Workspace, source_id: int | None = None) -> tuple[Passage, ...]:
    """The current passages in reading order, of one source or of all."""
    return contents.passages(ws.store, source_id=source_id)


def last_suggestion_run(ws: Workspace) -> dict[str, object] | None:
    """When and with which model codes were suggested last; None when never."""
    return suggestions.last_run(ws.store)


def save_codebook(ws: Workspace, book: Codebook, *, who: str, why: str) -> None:
    """Keep a new version of a codebook; it is the current one from now on."""
    frame.add_codebook(ws.store, book.id, book.version, codebook_files.dump(book), who=who, why=why)


def codebook_versions(ws: Workspace, codebook_id: str) -> list[tuple[str, str, Codebook]]:
    """(version, time, codebook), oldest first."""
    return [
        (version, at, codebook_files.loads(text, f"{codebook_id} {version}"))
        for version, at, text in frame.codebook_versions(ws.store, codebook_id)
    ]


def set_summary(ws: Workspace, ref: CodeRef | str, text: str, *, who: str) -> None:
    """Keep people's words on a code."""
    frame.set_summary(ws.store, str(ref), text, who=who)


def start_round(ws: Workspace, round_: Round, *, who: str) -> int:
    """Begin a round of coding; its id."""
    return frame.start_round(ws.store, round_, who=who)


def reveal(ws: Workspace, round_id: int, *, who: str) -> None:
    """Show everybody what everybody coded in a blind round."""
    frame.end_round(ws.store, round_id, who=who)


def close_round(ws: Workspace, round_id: int, *, who: str) -> None:
    """End a round; decisions made from now on belong to none or to the next."""
    frame.end_round(ws.store, round_id, who=who, reveal=False, close=True)


def rounds(ws: Workspace) -> dict[int, Round]:
    """Every round by id."""
    return frame.rounds(ws.store)


def decisions(ws: Workspace, up_to: str | None = None) -> tuple[Decision, ...]:
    """Every decision in order, on the text as it stands now; only those made by ``up_to`` when it is given."""
    return store_decisions.decisions(ws.store, up_to=up_to)


def trail(ws: Workspace, limit: int | None = None) -> list[dict[str, object]]:
    """The audit trail apart from decisions, newest first: ``id``, ``at``, ``who``, ``verb``, ``detail``."""
    return store_decisions.log(ws.store, limit)


def backup(ws: Workspace, folder: Path, *, who: str) -> Path:
    """A consistent copy of the inquiry in ``folder``, named by the time."""
    stamp = now()[:19].replace(":", "").replace("-", "").replace("T", "-")
    to = ws.store.backup(folder / f"{ws.path.stem}-{stamp}{ws.path.suffix}.bak")
    frame.note(ws.store, who, "backup", (("file", to.name),))
    return to
