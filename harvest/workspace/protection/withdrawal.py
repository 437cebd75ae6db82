"""A withdrawal, and a file taken out again: first what will go, then one act that reaches everything Harvest made."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from harvest import privacy
from harvest.errors import DecisionError, HarvestError
from harvest.model import Passage, Right, Voice
from harvest.model.spellings import letters
from harvest.store import Store, audit_log, contents, one_person, open_store, permissions, removal
from harvest.suggest import text_hash
from harvest.workspace import desk
from harvest.workspace.opened import Workspace
from harvest.workspace.permission import verb
from harvest.workspace.protection.beside import clean_texts_begun, drop_uploads_holding, uploads_holding
from harvest.workspace.protection.made_copies import damaged_files, drop_half_written, made_copies
from harvest.workspace.protection.mentions import (
    PossibleMention,
    drop_paraphrases,
    find_mentions,
    paraphrases,
    rare_words,
)
from harvest.workspace.protection.past_exports import PastExport, exports
from harvest.workspace.withdrawn_words import remember_withdrawn

GONE = removal.WITHDRAWN


@dataclass(frozen=True, slots=True)
class RemovalPreview:
    """What a withdrawal, or taking a file out, will do."""

    what: str
    voices: tuple[int, ...]
    sources: tuple[int, ...]
    passages: int
    decisions: int
    copies: tuple[Path, ...]
    exports: tuple[PastExport, ...]
    mentions: tuple[PossibleMention, ...]
    problems: tuple[str, ...] = field(default=())
    """Copies that could not be cleaned, each in a sentence (after the act)."""
    compared: str = ""
    """Why notes were not compared by meaning, in a sentence; empty where they were."""
    uploads: tuple[str, ...] = ()
    """Files uploaded and not taken in that hold the words, or cannot be searched: they are thrown away."""


@verb(Right.NAMES)
def find_voice(ws: Workspace, name: str) -> Voice:
    """The voice of that number, name, pseudonym or receipt; DecisionError when there is none or there are several."""
    wanted = " ".join(name.split()).lower()
    every = [v for v in contents.voices(ws.store) if v.withdrawn_at is None]
    called = {v.id: {str(v.id), *_in_words(v.pseudonym, v.receipt, *v.names)} for v in every}
    for other in one_person.spellings(ws.store):
        called[other.stands_for_it] |= {str(other.id), *_in_words(other.pseudonym, other.receipt)}
    found = [v for v in every if wanted in called[v.id]] or [v for v in every if letters(wanted) in called[v.id]]
    if len(found) != 1:
        several = f"there are {len(found)} of that name; say which by number" if found else "there is none of that name"
        raise DecisionError(f"“{name}”: {several} (`harvest voices` lists them).")
    return found[0]


def _in_words(*names: str) -> set[str]:
    return {word for name in names if name for word in (name.lower(), letters(name))}


@verb(Right.NAMES)
def preview_withdrawal(ws: Workspace, voice_id: int) -> RemovalPreview:
    """What a withdrawal will take out; nothing is changed."""
    voice = next((v for v in contents.voices(ws.store) if v.id == voice_id and v.withdrawn_at is None), None)
    if voice is None:
        raise DecisionError(f"There is no voice {voice_id} that could be withdrawn.")
    return _preview(ws, f"the words of {voice.pseudonym}", _of_voice(ws.store, voice))


@verb(Right.NAMES)
def preview_forgetting(ws: Workspace, file_name: str) -> RemovalPreview:
    """What taking an imported file out again will do; DecisionError names the files there are."""
    return _preview(ws, f"the file {file_name}", _of_file(ws.store, file_name))


@verb(Right.CONSENT)
def withdraw(ws: Workspace, voice_id: int) -> RemovalPreview:
    """Take a teller's words, name and attributes out of everything; what was done, and what a person has to look at."""
    done = preview_withdrawal(ws, voice_id)
    now = next(v for v in contents.voices(ws.store) if v.id == voice_id)

    def plan(store: Store) -> removal.Removal | None:
        # a copy may be from before they were made one, or from when somebody else was still one with them
        one_person.bring_apart(store, (now.id, *now.joined), who=ws.actor.name)
        same = [v for v in contents.voices(store) if v.id in (now.id, *now.joined) and {*v.names} & {*now.names}]
        same += [v for v in contents.voices(store) if now.receipt and v.receipt == now.receipt]  # renamed since
        return _of_voice(store, *dict((v.id, v) for v in same).values()) if same else None

    of_voice = plan(ws.store)
    gone = of_voice.passages if of_voice is not None else frozenset[int]()
    every = contents.passages(ws.store)
    said, left = [p.text for p in every if p.id in gone], [p.text for p in every if p.id not in gone]
    taken_out = _take_out(ws, done, plan, "withdrawal")
    remember_withdrawn(ws, said, now.names, left)
    return taken_out


@verb(Right.CONSENT)
def forget_file(ws: Workspace, file_name: str) -> RemovalPreview:
    """Take an imported file out again, whole; what was done."""
    done = preview_forgetting(ws, file_name)

    def plan(store: Store) -> removal.Removal | None:
        names = {f.name for f in contents.files(store)}
        return _of_file(store, file_name) if file_name in names else None

    return _take_out(ws, done, plan, "file taken out")


def _take_out(
    ws: Workspace, done: RemovalPreview, plan: Callable[[Store], removal.Removal | None], verb_: str
) -> RemovalPreview:
    what = plan(ws.store)
    assert what is not None
    said = [p.text for p in contents.passages(ws.store) if p.id in what.passages]
    # the log keeps where a person has to look, so that the list lasts; what stands there is read when it is shown
    to_see_to = {m.place: m.why for m in done.mentions}
    drop_half_written(ws)
    drop_uploads_holding(ws, what.clean)
    clean_texts_begun(ws, what.clean)
    removal.remove(ws.store, what, who=ws.actor.name, verb=verb_, passages=len(what.passages), mentions=to_see_to)
    desk.drop_memos_on(ws, what.passages)
    problems = [f"{path} is damaged and may hold the words: delete it." for path in damaged_files(ws)]
    for path in done.copies:
        try:
            copy = open_store(path, backup=False)
            try:
                inside = plan(copy)
                if inside is not None:
                    removal.remove(copy, inside, who=ws.actor.name, verb=verb_, passages=len(inside.passages))
                drop_paraphrases(copy, what.near, to_see_to, who=ws.actor.name)
            finally:
                copy.close()
            if _still_in(path, said):
                problems.append(f"The copy {path} still holds the words, under another name or place: delete it.")
        except HarvestError as error:
            problems.append(f"The copy {path} still holds the words: {error} Delete it.")
    return replace(done, problems=tuple(problems))


def _still_in(path: Path, said: Sequence[str]) -> bool:
    """Whether any passage of more than a few words stands in the bytes of a file."""
    data = path.read_bytes()
    return any(text.encode() in data for text in said if len(text.split()) > 3)


def _of_voice(store: Store, *who: Voice) -> removal.Removal:
    """What one person's withdrawal takes out: of all voices that are this person."""
    own = {v.id for v in who}
    turns: dict[int, list[tuple[int, int, int]]] = defaultdict(list)
    for source_id, voice_id, start, end in permissions.turns(store):
        turns[source_id].append((voice_id, start, end))
    whole = {s for s, rows in turns.items() if all(v in own for v, *_ in rows)}
    blanks = {s: [(a, b) for v, a, b in rows if v in own] for s, rows in turns.items() if s not in whole}
    spoken = [p for p in contents.passages(store) if p.voice_id in own]
    sources = contents.sources(store)
    names = privacy.VoiceNames(who, always=True)
    masks = {
        s.id: spans
        for s in sources
        if s.id not in whole and (spans := [(a, b) for a, b, _ in names.replacements(s.text)])
    }
    return removal.Removal(
        passages=frozenset().union(*(permissions.passages_of(store, i) for i in own)),
        sources=frozenset(whole),
        voices=frozenset(i for v in who for i in (v.id, *v.joined)),
        blanks={s: spans for s, spans in blanks.items() if spans},
        masks=masks,
        hashes=[text_hash(p.text) for p in spoken] + [text_hash(p.text) for p in _masked(store, masks)],
        clean=_cleaner(
            names,
            spoken,
            [*(s.title for s in sources if s.id in whole), *(w for v in who for w in _only_of(store, v, own))],
        ),
        clean_title=lambda title: names.removed(title, GONE, title=True),
        clean_quoted=privacy.TeamText(names, spoken, held_mark=GONE).without_held,
        near=paraphrases(rare_words(store, spoken)),
    )


def _of_file(store: Store, file_name: str) -> removal.Removal:
    files = {f.name: f.id for f in contents.files(store)}
    if file_name not in files:
        raise DecisionError(f"There is no file “{file_name}” in this inquiry; there are {', '.join(files) or 'none'}.")
    inside = {s.id for s in contents.sources(store) if s.file_id == files[file_name]}
    spoken = [p for p in contents.passages(store) if p.source_id in inside]
    elsewhere = {v for s, v, *_ in permissions.turns(store) if s not in inside}
    only = {v for s, v, *_ in permissions.turns(store) if s in inside} - elsewhere
    only |= one_person.only_spoken_in(store, inside)
    voices = [v for v in contents.voices(store) if v.id in only]
    names = privacy.VoiceNames(voices, always=True)
    titles = [s.title for s in contents.sources(store) if s.id in inside]
    return removal.Removal(
        passages=frozenset(permissions.passages_in(store, inside)),
        sources=frozenset(inside),
        voices=frozenset(only),
        files=frozenset({files[file_name]}),
        hashes=[text_hash(p.text) for p in spoken],
        clean=_cleaner(names, spoken, [*titles, file_name]),
        clean_title=lambda title: names.removed(title, GONE, title=True),
        clean_quoted=privacy.TeamText(names, spoken, held_mark=GONE).without_held,
        near=paraphrases(rare_words(store, spoken)),
    )


def _masked(store: Store, masks: dict[int, list[tuple[int, int]]]) -> Iterator[Passage]:
    """Passages of others in which the teller's name stands: their vectors were made of it."""
    for p in contents.passages(store):
        if any(a < p.end and p.start < b for a, b in masks.get(p.source_id, ())):
            yield p


def _only_of(store: Store, voice: Voice, own: Collection[int]) -> list[str]:
    """What is recorded of this voice and of nobody else, and is no group that people are counted by."""
    others = {value for v in contents.voices(store) if v.id not in own for value in v.attributes.values()}
    return [v for k, v in voice.attributes.items() if v not in others and not privacy.counts_people(k)]


def _cleaner(names: privacy.VoiceNames, spoken: Sequence[Passage], strings: Iterable[str]) -> Callable[[str], str]:
    """What takes the teller's words and name out of any other text."""
    text = privacy.TeamText(names, spoken, held_mark=GONE)
    exact = sorted({s for s in strings if len(s) > 11}, key=len, reverse=True)

    def clean(value: str) -> str:
        for string in exact:
            value = value.replace(string, GONE)
        is_file = re.fullmatch(r"\S+|.*\.\w{2,5}", value) is not None
        return names.removed(text.without_held(value), GONE, title=is_file)

    return clean


def _preview(ws: Workspace, what: str, plan: removal.Removal) -> RemovalPreview:
    store = ws.store
    spoken = [p for p in contents.passages(store) if p.id in plan.passages]
    mentions, compared = find_mentions(ws, spoken)
    return RemovalPreview(
        what=what,
        voices=tuple(sorted(plan.voices)),
        sources=tuple(sorted(plan.sources)),
        passages=len(spoken),
        decisions=permissions.decisions_on(store, plan.passages),
        copies=made_copies(ws),
        exports=tuple(_exports(store, plan.passages)),
        mentions=mentions,
        compared=compared,
        uploads=uploads_holding(ws, plan.clean),
    )


def _exports(store: Store, passages: frozenset[int]) -> Iterator[PastExport]:
    for past, quoted in exports(audit_log.entries(store)):
        if quoted is None or passages & quoted:
            yield past
