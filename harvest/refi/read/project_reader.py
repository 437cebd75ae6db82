"""A parsed project file → RefiProject: every part put together once positions are settled."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from lxml import etree

from harvest.model import Codebook, Kind, Polarity, ReadSource, Role, Turn
from harvest.model.plain import build
from harvest.refi.code_description import polarity_in
from harvest.refi.project_contents import Loss, LossReport, RefiCoding, RefiEvent, RefiNote, RefiProject, RefiVoice
from harvest.refi.read.archive import Archive
from harvest.refi.read.codes import guid_of, read_codes, remembered
from harvest.refi.read.labelled_turns import find_turns
from harvest.refi.read.people import Span, read_case, read_set, users, values, variables
from harvest.refi.read.positions import place_selections, usual_convention
from harvest.refi.read.project_notes import Notes
from harvest.refi.read.project_sources import FoundSelection, FoundSource, Sources
from harvest.refi.read.qdc_reader import with_sets

NOBODY = "unnamed coder"


class ProjectReader:
    """Reads one project; ``details`` is what Harvest wrote beside the standard, empty for other tools."""

    def __init__(self, name: str, archive: Archive, root: etree._Element, details: Mapping[str, Any]):
        self.root, self.details = root, details
        self.title = (root.get("name") or name.rsplit(".", 1)[0]).strip() or "Project"
        self.origin = root.get("origin") or ""
        self.users = users(root)
        self.names = variables(root)
        self.cases = {guid_of(c.get("guid")): c for c in root.findall("Cases/Case") if c.get("name")}
        self.sources = Sources(archive, root)
        self.losses: list[Loss] = self.sources.losses
        self.notes = Notes(root, self.sources, self._coder)
        tree = root.find("CodeBook/Codes")
        tree = root.find("CodeBook") if tree is None else tree
        self.codes = read_codes(tree, details, self.title, self.origin, self.cases)
        self.case_spans: dict[str, list[Span]] = defaultdict(list)
        self.free_notes: list[RefiNote] = []

    def read(self) -> RefiProject:
        """The whole project."""
        placed = self.notes.placed()
        selected = [*self.sources.selected, *placed]
        texts = [f.text for f in self.sources.found]
        titles = [f.title for f in self.sources.found]
        position_readings = place_selections(
            texts, titles, [s.marked for s in selected], *usual_convention(self.origin, self.details.get("units"))
        )
        spans = {
            guid_of(s.element.get("guid")): (s.marked.source, *s.marked.span)
            for s in selected
            if s.marked.span is not None
        }
        codings = [c for s in selected for c in self._selection(s)]
        codings += [c for i, f in enumerate(self.sources.found) for c in self._whole(i, f)]
        voices = [
            read_case(c, self.names, self.sources.by_guid, spans, lambda g: self.case_spans.get(g, []), self.details)
            for c in self.cases.values()
        ]
        events = [
            e
            for s in self.root.findall("Sets/Set")
            if (e := read_set(s, self.sources.by_guid, self.details)) is not None
        ]
        self._other_notes()
        self._what_else_is_lost()
        inquiry = self.details.get("inquiry", {})
        # Users who coded nothing are people with a login, not coders.
        coded = {c.coder for c in codings}
        coders = [*self.details.get("coders", ()), *(u for u in self.users.values() if u in coded)]
        coders += [c.coder for c in codings]
        return RefiProject(
            name=self.title,
            origin=self.origin,
            sources=tuple(self._source(f, i, voices, events) for i, f in enumerate(self.sources.found)),
            codebooks=tuple(self._codebook(b) for b in self.codes.codebooks),
            coders=tuple(dict.fromkeys(map(str, coders))),
            codings=tuple(codings),
            voices=tuple(voices),
            events=tuple(events),
            notes=tuple(self.free_notes),
            position_readings=position_readings,
            losses=LossReport.of(self.losses),
            title=str(inquiry.get("title", self.title)),
            question=str(inquiry.get("question", "")),
            description=self.root.findtext("Description") or "",
            missing_voices=str(inquiry.get("missing_voices", "")),
        )

    # --- codings -----------------------------------------------------------------------------------------------

    def _coder(self, element: etree._Element, otherwise: str = "") -> str:
        guid = guid_of(element.get("creatingUser") or element.get("modifyingUser"))
        return self.users.get(guid) or guid or otherwise

    def _selection(self, one: FoundSelection) -> list[RefiCoding]:
        element, marked = one.element, one.marked
        codings = element.findall("Coding")
        if marked.span is None or marked.span[0] == marked.span[1]:
            why = "its positions lie outside the text" if marked.span is None else "it holds no character"
            self.losses.append(Loss("selection", 1, why))
            self.losses.append(Loss("coding", len(codings), f"the selection was left out: {why}"))
            return []
        place = (marked.source, *marked.span)
        if not codings:
            self._note_on(element, place)
            return []
        coder = self._coder(element, NOBODY)
        return [c for coding in codings if (c := self._coding(coding, place, coder, element)) is not None]

    def _coding(
        self, coding: etree._Element, place: Span, coder: str, selection: etree._Element | None
    ) -> RefiCoding | None:
        reference = coding.find("CodeRef")
        target = guid_of(reference.get("targetGUID")) if reference is not None else ""
        if target in self.cases:
            self.case_spans[target].append(place)
            return None
        code = self.codes.refs.get(target)
        if code is None:
            self.losses.append(Loss("coding", 1, "its code is not in the codebook of the file"))
            return None
        ours = self.details.get("codings", {}).get(coding.get("guid"))
        memos = [n.text for n in self.notes.of(coding)]
        comment = (selection.findtext("Description") or "") if selection is not None else ""
        polarity = polarity_in(comment, self.codes.labels.get(code, ""))
        if ours is None and selection is not None:
            memos += [self._own_words(comment), *(n.text for n in self.notes.of(selection))]
        at = (
            coding.get("creationDateTime") or (selection.get("creationDateTime") if selection is not None else "") or ""
        )
        facts = ours or {}
        return RefiCoding(
            coder=self._coder(coding, coder),
            source=place[0],
            start=place[1],
            end=place[2],
            code=code,
            polarity=Polarity(facts.get("polarity") or polarity or "present"),
            facets=build(Mapping[str, str], facts.get("facets", {})),
            memo="\n\n".join(dict.fromkeys(m for m in memos if m.strip())),
            at=str(facts.get("at", at)),
            codebook_version=str(facts.get("version", "")),
            guid=guid_of(coding.get("guid")),
        )

    def _own_words(self, comment: str) -> str:
        """A comment without the lines in which we name polarities."""
        labels = set(self.codes.labels.values())
        return "\n".join(
            line for line in comment.splitlines() if not (
                line.rpartition(": ")[0] in labels and polarity_in(line, line.rpartition(": ")[0])
            )
        ).strip()  # fmt: skip

    def _whole(self, index: int, found: FoundSource) -> list[RefiCoding]:
        """Codes on a source as a whole stand on its whole text."""
        place = (index, 0, len(found.text.text))
        first = self.sources.by_guid.get(guid_of(found.element.get("guid")), index) == index
        codings = found.element.findall("Coding") if first else []
        made = [c for coding in codings if (c := self._coding(coding, place, NOBODY, None)) is not None]
        why = "its code stands on the whole source; it now stands on the whole text of it"
        self.losses.append(Loss("coding without a selection", len(made), why))
        return made

    # --- notes -------------------------------------------------------------------------------------------------

    def _note_on(self, element: etree._Element, place: Span) -> None:
        found = self.notes.of(element)
        comment = element.findtext("Description") or ""
        if element.tag == "Note":
            guid = guid_of(element.get("guid"))
            at = element.get("creationDateTime") or element.get("modifiedDateTime") or ""
            found = [RefiNote(self.notes.text(guid), element.get("name") or "", self._coder(element), at)]
        elif comment.strip() and comment not in {n.text for n in found}:
            found.append(RefiNote(comment, coder=self._coder(element), at=element.get("creationDateTime") or ""))
        self.free_notes += [
            replace(n, source=place[0], start=place[1], end=place[2]) for n in found if n.text.strip()
        ]  # fmt: skip

    def _other_notes(self) -> None:
        for index, found in enumerate(self.sources.found):
            done = {n.text for n in self.free_notes}
            about = [
                *self.notes.of(found.element),
                *(self.notes.of(found.holder) if found.holder is not found.element else ()),
            ]
            self.free_notes += [replace(n, source=index) for n in about if n.text not in done]
        for element in self.root.iterfind("CodeBook//Code"):
            if (code := self.codes.refs.get(guid_of(element.get("guid")))) is not None:
                self.free_notes += [replace(n, code=code) for n in self.notes.of(element)]
        self.free_notes += [*self.notes.of(self.root), *self.notes.rest()]

    # --- sources and the rest ----------------------------------------------------------------------------------

    def _codebook(self, book: Codebook) -> Codebook:
        return with_sets(book, self.root) if remembered(book) else book

    def _source(self, found: FoundSource, index: int, voices: list[RefiVoice], events: list[RefiEvent]) -> ReadSource:
        ours = self.details.get("sources", {}).get(found.element.get("guid"))
        text = found.text.text
        tellers = [v for v in voices if index in v.sources]
        teller = tellers[0] if len(tellers) == 1 else None
        held = [e.title for e in events if index in e.sources]
        voice = teller.name if teller else None
        consent = teller.consent if teller else None
        if ours is not None:
            turns = tuple(_turn(t, {v.guid: v.name for v in voices}) for t in ours["turns"])
            facts = {k: v for k, v in ours.items() if k not in ("turns", "kind", "attributes")}
            attributes = build(Mapping[str, str], ours.get("attributes", {}))
            kind = Kind(ours["kind"])
            facts["consent"] = consent
            return ReadSource(found.title, kind, text, turns, voice, **facts, attributes=attributes)
        attributes = values(found.element, self.names)
        for case in self.root.findall("Cases/Case"):  # Quirkos and MAXQDA say facts of a source with a nameless case
            of = [guid_of(r.get("targetGUID")) for r in case.findall("SourceRef")]
            if not case.get("name") and len(of) == 1 and self.sources.by_guid.get(of[0]) == index:
                attributes |= values(case, self.names)
        turns = find_turns(text, voice)
        labelled = any(t.speaker and t.speaker != voice for t in turns)
        kind = Kind.PHOTO if found.element.tag == "PictureSource" else Kind.TRANSCRIPT if labelled else Kind.STORY
        event = held[0] if len(held) == 1 else None
        return ReadSource(
            found.title,
            kind,
            text,
            turns,
            None if labelled else voice,
            consent=consent,
            event=event,
            attributes=attributes,
        )

    def _what_else_is_lost(self) -> None:
        why = "Harvest has nothing like it"
        self.losses += [
            Loss("link", self.notes.links, why),
            Loss("graph", len(self.root.findall("Graphs/Graph")), why),
        ]
        seen = Counter(c.get("name") for c in self.root.findall("Cases/Case") if c.find("CodeRef") is not None)
        self.losses.append(Loss("code on a case as a whole", sum(seen.values()), "codes stand on words here"))


def _turn(facts: list[Any], names: Mapping[str, str]) -> Turn:
    start, end, voice, role, time, table, round_, question = facts
    return Turn(int(start), int(end), names.get(guid_of(voice)), Role(role), time, table, round_, question)
