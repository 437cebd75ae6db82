"""An inquiry as the ``project.qde`` of a QDPX and the text files beside it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from itertools import accumulate
from typing import Any

from lxml import etree

from harvest.coding.folding import stances
from harvest.model import CodeRef, Coding, Material, Source, Voice
from harvest.refi.code_description import polarity_line
from harvest.refi.processing_instructions import TARGET, encode
from harvest.refi.project_contents import PROJECT_NS, Loss
from harvest.refi.write.beyond_standard import SOURCE_FIELDS, filled, not_carried, remembered
from harvest.refi.write.qdc_writer import code_guid, codebook_details, with_missing, write_all
from harvest.refi.write.xml import Xml, document, guid, moment


class ProjectWriter:
    """Builds the project; ``files`` and ``losses`` are filled on the way."""

    def __init__(self, material: Material, units: str, roles: bool = False):
        self.material = material
        self.roles = roles
        self.units = units
        self.xml = Xml(PROJECT_NS)
        self.files: dict[str, bytes] = {}
        self.losses: list[Loss] = []
        self.notes: list[tuple[str, str, str, str, str]] = []
        self.details: dict[str, Any] = {"format": 1, "units": units}
        self._guids: set[str] = set()
        self._variables: dict[tuple[str, str], str] = {}
        # Some importers stop at a selection or note without a time: where none is known, that of the export stands.
        self.now = moment(material.at) or "2000-01-01T00:00:00Z"
        self.memos = self._passage_memos()
        used = [c.code for c in material.codings] + [CodeRef.parse(r) for r in material.summaries]
        self.codebooks, missing = with_missing(material.codebooks, used)
        self.losses += missing
        self.used = set(used)
        self.code_guids = {CodeRef(b.id, c.id): code_guid(b, c.id) for b in self.codebooks for c in b.codes}
        self.code_names = {CodeRef(b.id, c.id): c.label for b in self.codebooks for c in b.codes}
        self.passages = defaultdict(list)
        for passage in sorted(material.passages, key=lambda p: (p.source_id, p.seq, p.start)):
            self.passages[passage.source_id].append(passage)
        self.voice_of = {p.id: p.voice_id for p in material.passages}

    def project(self) -> bytes:
        """The bytes of ``project.qde``; parts come in the order that the schema asks for."""
        m = self.material
        origin = m.software if m.software.startswith("Harvest") else f"Harvest {m.software}".strip()
        root = self.xml.root("Project", name=m.title, origin=origin, creationDateTime=moment(m.at))
        wrote = [coder for memos in self.memos.values() for _, coder, _ in memos]
        coders = list(dict.fromkeys([*m.coders, *(c.coder for c in m.codings), *wrote]))
        self.details["coders"] = coders
        self._container(root, "Users", coders, self._user)
        if any(b.codes for b in self.codebooks):
            codes = self.xml.add(self.xml.add(root, "CodeBook"), "Codes")
            write_all(self.xml, codes, self.codebooks, self.used)
        self.details["codebooks"] = codebook_details(self.codebooks)
        sources = etree.Element("later")
        spoken = self._sources(sources)
        variables, cases = etree.Element("later"), etree.Element("later")
        self._container(cases, "Cases", m.voices, lambda above, v: self._case(above, v, spoken[v.id]))
        self._container(variables, "Variables", list(self._variables), self._variable)
        for part in (*variables, *cases, *sources):
            root.append(part)
        summaries = [self._summary(ref, text) for ref, text in m.summaries.items()]
        self._container(root, "Notes", self.notes, self._note)
        self._container(root, "Sets", m.events, self._set)
        if text := self._description():
            self.xml.add(root, "Description", text)
        for code_element, note in ((self._code_element(root, c), n) for c, n in summaries):
            reference = etree.Element(f"{{{PROJECT_NS}}}NoteRef", targetGUID=note)
            code_element.insert(
                1 if len(code_element) and code_element[0].tag.endswith("}Description") else 0, reference
            )
        self._remember()
        etree.cleanup_namespaces(root)
        return document(root, encode(self.details), TARGET)

    # --- parts -------------------------------------------------------------------------------------------------

    def _container(self, root: etree._Element, tag: str, things: Iterable[Any], write: Callable[..., None]) -> None:
        things = list(things)
        if things:
            container = self.xml.add(root, tag)
            for thing in things:
                write(container, thing)

    def _user(self, above: etree._Element, coder: str) -> None:
        self.xml.add(above, "User", guid=guid("user", coder), name=coder)

    def _variable(self, above: etree._Element, scope_and_name: tuple[str, str]) -> None:
        """Variables of cases and of sources are two, because QualCoder and others let one be only either."""
        scope, name = scope_and_name
        twice = scope == "Source" and ("Case", name) in self._variables
        shown = f"{name} (source)" if twice else name
        self.xml.add(above, "Variable", guid=self._variables[scope_and_name], name=shown, typeOfVariable="Text")

    def _values(self, above: etree._Element, scope: str, values: Mapping[str, str | None]) -> None:
        for name, value in values.items():
            if value:
                known = self._variables.setdefault((scope, name), guid("variable", scope, name))
                element = self.xml.add(above, "VariableValue")
                self.xml.add(element, "VariableRef", targetGUID=known)
                self.xml.add(element, "TextValue", value)

    def _case(self, above: etree._Element, voice: Voice, spoken: tuple[list[str], list[str]]) -> None:
        case = self.xml.add(above, "Case", guid=self._voice_guid(voice.id), name=voice.shown_name)
        role = {"Role": voice.role} if self.roles else {}
        self._values(case, "Case", {**role, "Consent": voice.consent, **voice.attributes})
        for source in spoken[0]:
            self.xml.add(case, "SourceRef", targetGUID=source)
        for selection in spoken[1]:
            self.xml.add(case, "SelectionRef", targetGUID=selection)

    def _voice_guid(self, voice_id: int) -> str:
        return guid(self.material.inquiry_id, "voice", voice_id)

    def _source_guid(self, source_id: int) -> str:
        return guid(self.material.inquiry_id, "source", source_id)

    def _set(self, above: etree._Element, event: Any) -> None:
        facts = [event.date, event.place, event.phase, *event.questions]
        made = self.xml.add(above, "Set", guid=guid(self.material.inquiry_id, "event", event.id), name=event.title)
        if any(facts):
            self.xml.add(made, "Description", "\n".join(f for f in facts if f))
        for source in self.material.sources:
            if source.event == event.title:
                self.xml.add(made, "MemberSource", targetGUID=self._source_guid(source.id))

    def _description(self) -> str:
        m = self.material
        missing = f"Missing voices: {m.missing_voices}" if m.missing_voices else ""
        return "\n\n".join(p for p in (m.question, missing) if p)

    def _note(self, above: etree._Element, note: tuple[str, str, str, str, str]) -> None:
        made, name, text, coder, at = note
        self.files[f"sources/{made}.txt"] = text.encode("utf-8", "replace")
        self.xml.add(
            above,
            "Note",
            guid=made,
            name=name,
            plainTextPath=f"internal://{made}.txt",
            creatingUser=guid("user", coder) if coder else None,
            creationDateTime=moment(at) or self.now,
        )

    def _summary(self, ref: str, text: str) -> tuple[str, str]:
        code = CodeRef.parse(ref)
        made = guid(self.material.inquiry_id, "summary", ref)
        self.notes.append((made, f"Summary: {self.code_names[code]}", text, "", ""))
        return self.code_guids[code], made

    def _code_element(self, root: etree._Element, code: str) -> etree._Element:
        return next(e for e in root.iter(f"{{{PROJECT_NS}}}Code") if e.get("guid") == code)

    # --- sources and codings -----------------------------------------------------------------------------------

    def _sources(self, above: etree._Element) -> dict[int, tuple[list[str], list[str]]]:
        """Write the sources; by voice the sources that are wholly its own and the selections elsewhere."""
        spoken: dict[int, tuple[list[str], list[str]]] = defaultdict(lambda: ([], []))
        codings = defaultdict(list)
        for coding in self.material.codings:
            codings[coding.source_id].append(coding)
        write = lambda container, source: self._source(  # noqa: E731
            container, source, codings[source.id], self.memos.get(source.id, []), spoken
        )
        self._container(above, "Sources", self.material.sources, write)
        return spoken

    def _passage_memos(self) -> dict[int, list[tuple[Any, str, str]]]:
        found = defaultdict(list)
        passages = {p.id: p for p in self.material.passages}
        for passage_id, by_coder in stances(self.material.decisions).items():
            for coder, stance in by_coder.items():
                if stance.memo and passage_id in passages:
                    passage = passages[passage_id]
                    found[passage.source_id].append((passage, coder, stance.memo))
        return found

    def _source(
        self,
        above: etree._Element,
        source: Source,
        codings: list[Coding],
        memos: list[tuple[Any, str, str]],
        spoken: dict[int, tuple[list[str], list[str]]],
    ) -> None:
        made = self._source_guid(source.id)
        self.files[f"sources/{made}.txt"] = source.text.encode("utf-8", "replace")
        element = self.xml.add(
            above,
            "TextSource",
            guid=made,
            name=source.title,
            plainTextPath=f"internal://{made}.txt",
            creationDateTime=self.now,
        )
        position = _counter(source.text, self.units)
        voices = {p.voice_id for p in self.passages[source.id]}
        if len(voices) == 1:
            spoken[next(iter(voices))][0].append(made)
        groups: dict[tuple[int, int, str], list[Coding]] = defaultdict(list)
        for coding in codings:
            groups[coding.start, coding.end, coding.coder].append(coding)
        for (start, end, coder), group in sorted(groups.items(), key=lambda g: (g[0][0], -g[0][1], g[0][2])):
            selection = self._selection(element, source, start, end, coder, position, group[0].at)
            self._codings(selection, group)
            voice = self.voice_of.get(group[0].passage_id)
            if voice is not None and len(voices) > 1:
                spoken[voice][1].append(selection.get("guid"))
        for passage, coder, memo in memos:
            selection = self._selection(element, source, passage.start, passage.end, coder, position, "", "memo")
            self.xml.add(selection, "Description", memo)
            note = self._new_note(f"Memo by {coder}", memo, coder, "", "memo", source.id, passage.id, coder)
            self.xml.add(selection, "NoteRef", targetGUID=note)
        self._values(
            element, "Source", {f.capitalize(): getattr(source, f) for f in SOURCE_FIELDS} | dict(source.attributes)
        )

    def _selection(
        self,
        above: etree._Element,
        source: Source,
        start: int,
        end: int,
        coder: str,
        position: Callable[[int], int],
        at: str,
        why: str = "selection",
    ) -> etree._Element:
        return self.xml.add(
            above,
            "PlainTextSelection",
            guid=self._unique(why, source.id, start, end, coder),
            name=source.text[start:end],
            startPosition=str(position(start)),
            endPosition=str(position(end)),
            creatingUser=guid("user", coder),
            creationDateTime=moment(at) or self.now,
        )

    def _codings(self, selection: etree._Element, codings: list[Coding]) -> None:
        lines = []
        for c in codings:
            lines.append(polarity_line(self.code_names[c.code], c.polarity))
            lines += [f"{question}: {answer}" for question, answer in c.facets.items() if answer]
        self.xml.add(selection, "Description", "\n".join(lines))
        for c in codings:
            made = self._unique("coding", c.source_id, c.start, c.end, c.coder, c.code)
            element = self.xml.add(
                selection,
                "Coding",
                guid=made,
                creatingUser=guid("user", c.coder),
                creationDateTime=moment(c.at) or self.now,
            )
            self.xml.add(element, "CodeRef", targetGUID=self.code_guids[c.code])
            if c.memo:
                name = f"Memo by {c.coder} on {self.code_names[c.code]}"
                note = self._new_note(name, c.memo, c.coder, c.at, made)
                self.xml.add(element, "NoteRef", targetGUID=note)
            self.details.setdefault("codings", {})[made] = filled(
                polarity=str(c.polarity), facets=dict(c.facets), version=c.codebook_version
            ) | ({} if moment(c.at) == c.at else {"at": c.at})

    def _new_note(self, name: str, text: str, coder: str, at: str, *names: object) -> str:
        made = self._unique("note", *names)
        self.notes.append((made, name, text, coder, at))
        return made

    def _unique(self, *names: object) -> str:
        made, number = guid(self.material.inquiry_id, *names), 2
        while made in self._guids:
            made, number = guid(self.material.inquiry_id, *names, number), number + 1
        self._guids.add(made)
        return made

    def _remember(self) -> None:
        self.details |= remembered(
            self.material, self.passages, self._source_guid, self._voice_guid, self._description()
        )
        self.losses += [*not_carried(self.material), *self.xml.losses()]


def _counter(text: str, units: str) -> Callable[[int], int]:
    """Code points → positions in the units of the file."""
    if units == "codepoints" or text.isascii():
        return lambda i: i
    at = list(accumulate((1 + (c > "\uffff") for c in text), initial=0))
    return lambda i: at[i]
