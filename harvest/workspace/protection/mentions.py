"""Texts of the team that may say in other words what a teller said: found, listed, and reworded or taken out."""

from __future__ import annotations

import hashlib
import re
from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np

from harvest import codebook as codebook_files
from harvest.errors import DecisionError, HarvestError
from harvest.model import Code, LogEntry, Passage, Right
from harvest.model.mentions import Place, PlaceKind
from harvest.store import Store, audit_log, contents, inquiry, journal, open_store, permissions, rewording, suggestions
from harvest.store import codebooks as store_codebooks
from harvest.suggest import Engine, MemoryCache, text_hash
from harvest.workspace import desk
from harvest.workspace.opened import Workspace, shipped_codebooks
from harvest.workspace.permission import verb
from harvest.workspace.protection.beside import reword_begun, texts_begun
from harvest.workspace.protection.made_copies import made_copies
from harvest.workspace.suggesting import SMALL, chosen_encoder, engine

RARE = 2
"""A word that stands in so many passages of others or fewer is rare: a note that shares some with the teller may
paraphrase them."""
SHARED = 2
"""So many rare words in common make a note a possible paraphrase."""
NEAREST = 3
"""A note is close in meaning when a passage of the teller is among so many passages that are nearest to it …"""
CLOSE = {"plain": 0.3, "adapted": 0.45}
"""… and at least this near (cosine), by the encoder as it was published or with the adapter."""
COMPARED = 200
"""So many passages of others are compared with where none is kept."""
SHORTEST = 5
"""A note of fewer words says nothing in other words."""
RARE_WORDS, MEANING = "shares rare words", "close in meaning"
BY_WORDS_ONLY = "Notes were compared by rare words alone, because {why}: read those that could be about the same."
KEPT, REWORDED, TAKEN_OUT = "note left as it is", "note reworded", "note taken out"
_BEGUN = "what somebody is writing and has not kept yet"
_DONE = (KEPT, REWORDED, TAKEN_OUT)
_WORD = re.compile(r"\w+(?:['’]\w+)*")


@dataclass(frozen=True, slots=True)
class PossibleMention:
    """A text of the team that may paraphrase the teller, for a person to look at; ``place`` names it for the acts."""

    where: str
    text: str
    place: str = ""
    why: str = RARE_WORDS


def find_mentions(ws: Workspace, spoken: Sequence[Passage]) -> tuple[tuple[PossibleMention, ...], str]:
    """Texts of the team that share rare words with the teller or are close in meaning.

    With it, in a sentence, why meaning was not compared; empty where it was, or there was nothing to compare.
    """
    near = paraphrases(rare_words(ws.store, spoken))
    every = list(_team_texts(ws))
    by_words = {i for i, m in enumerate(every) if near(m.text)}
    others = [m.text for i, m in enumerate(every) if i not in by_words]
    close, why_not = _close_in_meaning(ws, spoken, others) if others and spoken else (set(), "")
    found = [
        m if i in by_words else replace(m, why=MEANING) for i, m in enumerate(every) if i in by_words or m.text in close
    ]
    return tuple(found), BY_WORDS_ONLY.format(why=why_not) if why_not else ""


@verb(Right.NAMES)
def open_mentions(ws: Workspace) -> tuple[PossibleMention, ...]:
    """What withdrawals left to be looked at and nobody has dealt with yet, as it reads now."""
    waiting = _waiting(audit_log.entries_with(ws.store, "mentions", _DONE))
    if not waiting:
        return ()
    return tuple(replace(m, why=waiting[m.place]) for m in _team_texts(ws) if m.place in waiting)


@verb(Right.CONSENT)
def keep_mention(ws: Workspace, place: str) -> None:
    """Say of a note that it may stay as it is."""
    _there(ws, place)
    audit_log.note(ws.store, ws.actor.name, KEPT, place=place)


@verb(Right.CONSENT)
def reword_mention(ws: Workspace, place: str, text: str = "") -> tuple[str, ...]:
    """Put other words in the place of a note, or take it out (no words), here, in the log and in every copy.

    The old words can't be brought back; the log keeps who did it. Copies that could not be cleaned, in sentences.
    """
    old = _there(ws, place).text
    if Place.parse(place).kind is PlaceKind.BEGUN:
        reword_begun(ws, Place.parse(place).ref, text.strip())
        desk.forget_memos_read(ws)
        audit_log.note(ws.store, ws.actor.name, REWORDED if text.strip() else TAKEN_OUT, place=place)
        return ()
    new = " ".join(text.split()) if place.startswith(PlaceKind.CODEBOOK) else text.strip()
    verb_ = REWORDED if new else TAKEN_OUT
    rewording.reword(ws.store, _plan(ws.store, Place.parse(place), old, new), who=ws.actor.name, verb=verb_)
    problems = []
    for path in made_copies(ws):
        try:
            copy = open_store(path, backup=False)
            try:
                there = dict(stored_texts(copy)).get(place)
                if there is not None:
                    plan = _plan(copy, Place.parse(place), there, new)
                    rewording.reword(copy, plan, who=ws.actor.name, verb=verb_)
            finally:
                copy.close()
        except HarvestError as error:
            problems.append(f"The copy {path} still holds the note: {error} Delete it.")
    return tuple(problems)


def drop_paraphrases(copy: Store, near: Callable[[str], bool], listed: Collection[str], *, who: str) -> None:
    """Texts in a copy that may paraphrase and are not the ones ``listed`` for a person: nobody works with them."""
    for place, text in list(stored_texts(copy)):
        if place not in listed and near(text):
            rewording.reword(copy, _plan(copy, Place.parse(place), text, ""), who=who, verb=TAKEN_OUT)


def rare_words(store: Store, spoken: Sequence[Passage]) -> set[str]:
    """Words of the teller that hardly anybody else used."""
    mine = {p.id for p in spoken}
    others: dict[str, int] = defaultdict(int)
    for p in contents.passages(store):
        if p.id not in mine:
            for word in _words(p.text):
                others[word] += 1
    return {w for p in spoken for w in _words(p.text) if others[w] <= RARE and len(w) > 3}


def paraphrases(rare: set[str]) -> Callable[[str], bool]:
    """Whether a text shares several of these words."""
    return lambda text: len(rare & _words(text)) >= SHARED


def _words(text: str) -> set[str]:
    return {w.lower() for w in _WORD.findall(text)}


def _waiting(entries: Sequence[LogEntry]) -> dict[str, str]:
    """Places that a withdrawal listed and nobody has dealt with since, with why."""
    found: dict[str, str] = {}
    for entry in reversed(entries):
        listed = entry.detail.get("mentions")
        if isinstance(listed, dict):
            found |= {str(place): str(why) for place, why in listed.items()}
        elif entry.verb in _DONE:
            found.pop(str(entry.detail.get("place")), None)
    return found


def _there(ws: Workspace, place: str) -> PossibleMention:
    found = next((m for m in _team_texts(ws) if m.place == place), None)
    if found is None:
        raise DecisionError(f"There is no note “{place}”; `harvest mentions` lists those to be looked at.")
    return found


def _close_in_meaning(ws: Workspace, spoken: Sequence[Passage], texts: Sequence[str]) -> tuple[set[str], str]:
    """Which texts are close to the teller; and why that can't be said, where it can't."""
    try:
        mine = {text_hash(p.text): p.text for p in spoken}
        others = {h: p.text for p in contents.passages(ws.store) if (h := text_hash(p.text)) not in mine}
        machine, kind, held = _kept_by(ws, list(others))
        encoder = machine.plain if kind == "plain" else machine.adapted
        memory = MemoryCache()  # what a note means is nothing to be kept
        if not held:
            # nearness says nothing without others to be nearer to
            some = list(others.values())[:: max(1, len(others) // COMPARED)]
            held = encoder.vectors(some, memory)
        memory.put(encoder.key, suggestions.Vectors(ws.store).get(encoder.key, list(mine)))
        teller = np.vstack(encoder.vectors(list(mine.values()), memory))
        notes = encoder.vectors(list(texts), memory)
    except HarvestError as error:
        return set(), str(error).rstrip(".")
    found = set()
    for text, note in zip(texts, notes, strict=True):
        own = float((note @ teller.T).max())
        nearer = sum(float((note @ rows.T).max()) > own for rows in held)
        if own >= CLOSE[kind] and nearer < NEAREST and len(text.split()) >= SHORTEST:
            found.add(text)
    return found, ""


def _kept_by(ws: Workspace, hashes: Sequence[str]) -> tuple[Engine, str, list[np.ndarray]]:
    """By which engine, plain or adapted, most of these passages are kept, and their vectors.

    The small model suggests first: what it kept is no use to the chosen one, until that has seen the passages too.
    """
    kept = suggestions.Vectors(ws.store)
    found = [
        (machine, kind, list(encoder.kept(hashes, kept).values()))
        for machine in (engine(choice) for choice in dict.fromkeys((chosen_encoder(ws), SMALL)))
        for kind, encoder in (("plain", machine.plain), ("adapted", machine.adapted))
    ]
    return max(found, key=lambda f: len(f[2]))


def _team_texts(ws: Workspace) -> Iterator[PossibleMention]:
    names = {book.id: book for book in ws.codebooks()}
    lines = {str(e.id): e for e in journal.entries(ws.store)}
    coders = {str(i): coder for i, coder, _ in permissions.memos(ws.store)}
    for place, text in stored_texts(ws.store):
        at = Place.parse(place)
        match at.kind:
            case PlaceKind.SUMMARY:
                book, _, rest = at.ref.partition("/")
                code = names[book].code(rest) if book in names else None
                where = f"summary of “{code.label}”" if code else f"summary of {at.ref}"
            case PlaceKind.MISSING:
                where = "what is said of missing voices"
            case PlaceKind.NOTE:
                where = f"note of {coders[at.ref]} (decision {at.ref})"
            case PlaceKind.JOURNAL:
                line = lines[at.ref.partition("#")[0]]
                where = f"{line.who} {line.kind.words.done}"
            case PlaceKind.CODEBOOK:
                book, _, rest = at.ref.partition("/")
                code = names[book].code(rest.partition("#")[0])
                where = f"codebook {names[book].name}, {code.label if code else rest}"
        yield PossibleMention(where, text, place)
    for begun in texts_begun(ws):
        yield PossibleMention(_BEGUN, begun.text, str(Place(PlaceKind.BEGUN, begun.ref)))


def stored_texts(store: Store) -> Iterator[tuple[str, str]]:
    """Every text that the team wrote, with its place."""
    for ref, text in inquiry.summaries(store).items():
        if text:
            yield str(Place(PlaceKind.SUMMARY, ref)), text
    said = inquiry.settings(store).missing_voices
    if said:
        yield str(Place(PlaceKind.MISSING)), said
    shipped = {t for book, _ in shipped_codebooks() for code in book.codes for _, t in _parts(code)}
    for yaml in store_codebooks.current(store):
        book = codebook_files.loads(yaml, "the inquiry's codebook")
        for code in book.codes:
            for part, text in _parts(code):
                if text and text not in shipped:
                    yield str(Place(PlaceKind.CODEBOOK, f"{book.id}/{code.id}#{part}")), text
    for entry in journal.entries(store):
        for part, value in entry.detail.items():
            if isinstance(value, str) and value:
                yield str(Place(PlaceKind.JOURNAL, f"{entry.id}#{part}")), value
    for d_id, _, memo in permissions.memos(store):
        yield str(Place(PlaceKind.NOTE, str(d_id))), memo


def _parts(code: Code) -> Iterator[tuple[str, str]]:
    yield "note", code.note
    for text in code.examples:
        yield f"example-{hashlib.blake2s(text.encode(), digest_size=4).hexdigest()}", text


def _plan(store: Store, place: Place, old: str, new: str) -> rewording.Rewording:
    books: dict[tuple[str, str], str] = {}
    if place.kind is PlaceKind.CODEBOOK:
        book = place.ref.partition("/")[0]
        for version in store_codebooks.versions(store, book):
            if (text := _without(version.yaml, old, new)) != version.yaml:
                books[book, version.version] = text
    return rewording.Rewording(place, old, new, books, (text_hash(old),))


@lru_cache(maxsize=32)
def _without(yaml: str, old: str, new: str) -> str:
    """A codebook without a note or example, which stands in it with other words or not at all."""
    book = codebook_files.loads(yaml, "the inquiry's codebook")
    codes = tuple(
        replace(
            code,
            note=new if code.note == old else code.note,
            examples=tuple(text for e in code.examples if (text := new if e == old else e)),
        )
        for code in book.codes
    )
    return yaml if codes == book.codes else codebook_files.dump(replace(book, codes=codes))
