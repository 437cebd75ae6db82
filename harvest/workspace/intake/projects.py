"""Projects of other tools come in as people's decisions."""

from __future__ import annotations

import bisect
import hashlib
from collections import Counter, deque
from collections.abc import Sequence
from dataclasses import replace

from harvest import codebook as codebook_files
from harvest.errors import CodebookError
from harvest.model import (
    Action,
    Codebook,
    CodeRef,
    Decision,
    Kind,
    Passage,
    PassageSpan,
    Reading,
    ReadSource,
    Split,
    Turn,
)
from harvest.model.plural import count
from harvest.refi import RefiCoding, RefiProject
from harvest.store import contents, decisions, inquiry, intake, people
from harvest.workspace.decided import about_passage
from harvest.workspace.opened import Workspace
from harvest.workspace.settings import preview_codebook, take_in_codebook


def hold_codings(source: ReadSource, split: Split, spans: Sequence[tuple[int, int]]) -> tuple[ReadSource, Split]:
    """The source and its passages, cut so that every span that was coded elsewhere lies within one passage.

    Passages that a coding joins become one. Where it joins several speakers, that stretch becomes a turn of its own
    with no speaker: its consent is then what is chosen for the file, never one speaker's for another's words.
    """
    if not spans:
        return source, split
    pieces = sorted([(p.start, p.end) for p in split.passages] + [(a, b) for a, b in spans if a < b])
    joined: list[list[int]] = []
    for start, end in pieces:
        if joined and start < joined[-1][1]:
            joined[-1][1] = max(joined[-1][1], end)
        else:
            joined.append([start, end])
    starts = [start for start, _ in joined]
    held = {bisect.bisect_right(starts, s) - 1 for s, e in spans if s < e}
    coded = [(joined[i][0], joined[i][1]) for i in sorted(held)]
    turns = _turns_holding(source.turns, coded)
    first = [t.start for t in turns]
    kept = {(p.start, p.end): p for p in split.passages}
    passages = []
    for i, (start, end) in enumerate(joined):
        known = kept.get((start, end))
        codeable = True if i in held else known.codeable if known else True
        passages.append(PassageSpan(start, end, bisect.bisect_right(first, start) - 1, codeable))
    left_out = tuple(s for s in split.left_out if not _overlaps(joined, starts, s.start, s.end))
    return replace(source, turns=tuple(turns)), Split(tuple(passages), left_out)


def _overlaps(joined: Sequence[Sequence[int]], starts: Sequence[int], start: int, end: int) -> bool:
    """Whether any of the stretches (in order, apart from each other) shares a character with the span."""
    at = bisect.bisect_left(starts, end) - 1
    return at >= 0 and joined[at][1] > start


def _turns_holding(turns: Sequence[Turn], coded: Sequence[tuple[int, int]]) -> list[Turn]:
    """The turns in order, changed so that each coded stretch (in order, apart from each other) lies within one."""
    ahead = deque(sorted(turns, key=lambda t: t.start))
    done: list[Turn] = []
    for start, end in coded:
        while ahead and ahead[0].end <= start:
            done.append(ahead.popleft())
        inside: list[Turn] = []
        while ahead and ahead[0].start < end:
            inside.append(ahead.popleft())
        if not inside or len({(t.speaker, t.role) for t in inside}) > 1:
            # Nobody's in particular; what lies around it stays whose it was.
            done += [replace(t, end=start) for t in inside if t.start < start]
            done.append(Turn(start, end))
            ahead.extendleft(reversed([replace(t, start=end) for t in inside if t.end > end]))
        else:
            ahead.appendleft(replace(inside[0], start=min(start, inside[0].start), end=max(end, inside[-1].end)))
    return [*done, *ahead]


def sources_holding_codings(
    project: RefiProject, splits: Sequence[Split]
) -> tuple[tuple[ReadSource, ...], tuple[Split, ...]]:
    """Sources and passages of a project that hold every coding in it whole."""
    spans: dict[int, list[tuple[int, int]]] = {}
    for c in project.codings:
        spans.setdefault(c.source, []).append((c.start, c.end))
    both = [hold_codings(s, p, spans.get(i, ())) for i, (s, p) in enumerate(zip(project.sources, splits, strict=True))]
    return tuple(s for s, _ in both), tuple(p for _, p in both)


def reading_of(name: str, sha256: str, project: RefiProject, sources: tuple[ReadSource, ...], what: str) -> Reading:
    """A project's texts as a reading; without any it offers its codes."""
    kinds = Counter(source.kind for source in sources)
    kind = kinds.most_common(1)[0][0] if kinds else Kind.NOTE
    origin = f"{what} ({project.origin})" if project.origin else what
    flavour = origin if sources else f"codebook of a {origin}"
    return Reading(name, sha256, flavour, kind, sources, warnings=import_notes(project))


def import_notes(project: RefiProject) -> tuple[str, ...]:
    """What a person who brings a project in has to know: how positions were read, what could not come along."""
    if not project.sources:
        books = ", ".join(f"“{b.name}” with {count(len(b.codes), 'code')}" for b in project.codebooks)
        said = f"No texts are in this file: only its codes come in ({books}), as a codebook of this inquiry."
        return (said, *(f"{loss.what}: {loss.count} – {loss.why}" for loss in project.losses.losses))
    coded = {c.coder for c in project.codings}
    who = ", ".join(c for c in project.coders if c in coded) or "nobody named"
    lines = [
        f"{count(len(project.codings), 'coding comes in as a decision', 'codings come in as decisions')} of {who}."
    ]
    lines += [str(v) for v in project.position_readings]
    lines += [f"{loss.what}: {loss.count} – {loss.why}" for loss in project.losses.losses]
    return tuple(lines)


def _without_dangling_references(book: Codebook) -> Codebook:
    """The codebook as one that opens again once it is kept: without neighbours that name codes it does not have."""
    try:
        return codebook_files.loads(codebook_files.dump(book), book.name)
    except CodebookError:
        ids = {c.id for c in book.codes}
        codes = tuple(
            replace(
                c,
                neighbours=tuple(n for n in c.neighbours if n.code in ids),
                opposite=c.opposite if c.opposite in ids else None,
            )
            for c in book.codes
        )
        return codebook_files.loads(codebook_files.dump(replace(book, codes=codes)), book.name)


def keep_codebooks(ws: Workspace, project: RefiProject) -> dict[tuple[str, str], tuple[str, str]]:
    """Keep the project's codebooks as any that comes from a file; where each (id, version) of it is now. One that
    holds no code that the inquiry's own of that id has not is not kept beside it."""
    kept_as: dict[tuple[str, str], tuple[str, str]] = {}
    for book in map(_without_dangling_references, project.codebooks):
        known = {b.id: b for b in ws.codebooks()}
        own = known.get(book.id)
        if own is None or not {c.id for c in book.codes} <= {c.id for c in own.codes}:
            own = take_in_codebook(ws, preview_codebook(ws, book), why="came with a project")
        kept_as[book.id, book.version] = (own.id, own.version)
    return kept_as


def enter_codings(ws: Workspace, project: RefiProject, file_id: int) -> int:
    """Enter a stored project's codebooks, codings and notes, each coding as its coder's own decision; how many."""
    kept_as = keep_codebooks(ws, project)
    by_book = {book: own for (book, _), own in kept_as.items()}
    stored = [s for s in contents.sources(ws.store) if s.file_id == file_id]
    passages: dict[int, list[Passage]] = {}
    for p in contents.passages(ws.store):
        passages.setdefault(p.source_id, []).append(p)
    with ws.store.write():
        for event in project.events:
            with ws.store.write() as conn:
                intake.add_event(conn, event.title, date=event.date, place=event.place, phase=event.phase)
        for voice in project.voices:
            people.describe_voice(ws.store, file_id, voice.name, voice.consent, voice.attributes)
        for number, coding in enumerate(project.codings):
            source = stored[coding.source]
            passage = _passage_at(passages.get(source.id, []), coding.start)
            if passage is None:
                continue
            book, version = by_book.get(coding.code.codebook, (coding.code.codebook, coding.codebook_version))
            decision = _decision(coding, passage, CodeRef(book, coding.code.code), version)
            key = hashlib.sha256(f"{file_id} {number}".encode()).hexdigest()[:32]
            decisions.append(ws.store, coding.coder or "not named", key, [decision], at=coding.at)
        memos: dict[tuple[str, int], list[str]] = {}
        passage_of: dict[int, Passage] = {}
        for note in project.notes:
            if note.source is None or note.start is None:
                continue
            passage = _passage_at(passages.get(stored[note.source].id, []), note.start)
            if passage is not None and note.text.strip():
                passage_of[passage.id] = passage
                memos.setdefault((note.coder or "not named", passage.id), []).append(note.text.strip())
        for (coder, passage_id), texts in memos.items():
            passage = passage_of[passage_id]
            row = about_passage(passage, Action.MEMO, "\n".join(texts))
            decisions.append(
                ws.store, coder, hashlib.sha256(f"{file_id} {coder} {passage_id}".encode()).hexdigest(), [row]
            )
        if project.missing_voices and not inquiry.settings(ws.store).missing_voices:
            inquiry.set_setting(ws.store, "missing_voices", project.missing_voices, who=ws.actor.name)
    return len(project.codings)


def _passage_at(every: Sequence[Passage], start: int) -> Passage | None:
    """The passage that a place in the text lies in; ``every`` is in reading order."""
    at = bisect.bisect_right(every, start, key=lambda p: p.start) - 1
    return every[at] if at >= 0 and start < every[at].end else None


def _decision(coding: RefiCoding, passage: Passage, ref: CodeRef, version: str) -> Decision:
    words = passage.text[coding.start - passage.start : coding.end - passage.start]
    return Decision(
        id=0,
        at="",
        coder=coding.coder,
        passage_id=passage.id,
        source_id=passage.source_id,
        action=Action.ADD,
        batch="",
        code=ref,
        polarity=coding.polarity,
        start=coding.start,
        end=coding.end,
        quote=words,
        facets=dict(coding.facets),
        memo=coding.memo,
        codebook_version=version,
    )
