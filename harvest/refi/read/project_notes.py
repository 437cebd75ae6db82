"""Notes of a REFI-QDA project, and what each of them is about."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable

from lxml import etree

from harvest.errors import ReadError
from harvest.refi.project_contents import Loss, RefiNote
from harvest.refi.read.codes import guid_of
from harvest.refi.read.positions import MarkedSelection
from harvest.refi.read.project_sources import FoundSelection, Sources


class Notes:
    """Texts of notes by GUID, each of them used once or several times by what refers to it."""

    def __init__(self, root: etree._Element, sources: Sources, coder: Callable[[etree._Element], str]):
        self._sources = sources
        self._coder = coder
        self._elements = {guid_of(n.get("guid")): n for n in root.findall("Notes/Note")}
        self._texts: dict[str, str] = {}
        self.used: set[str] = set()
        # NVivo ties a note to a selection with a link instead of a reference.
        self._linked: dict[str, list[str]] = defaultdict(list)
        self.links = 0
        for link in root.findall("Links/Link"):
            ends = guid_of(link.get("originGUID")), guid_of(link.get("targetGUID"))
            for note, thing in (ends, ends[::-1]):
                if note in self._elements:
                    self._linked[thing].append(note)
                    break
            else:
                self.links += 1

    def text(self, guid: str) -> str:
        """The words of a note; empty when there are none."""
        self.used.add(guid)
        if guid not in self._texts:
            element = self._elements.get(guid)
            try:
                found = self._sources.text_of(element) if element is not None else None
            except ReadError as fault:
                self._sources.losses.append(Loss("note", 1, str(fault)))
                found = None
            words = found.text if found is not None else ""
            if element is not None and not words.strip():
                words = element.findtext("Description") or ""
            self._texts[guid] = words
        return self._texts[guid]

    def of(self, element: etree._Element) -> list[RefiNote]:
        """The notes that an element refers to or that are linked to it."""
        guids = [guid_of(r.get("targetGUID")) for r in element.findall("NoteRef")]
        guids += self._linked.get(guid_of(element.get("guid")), []) if element.get("guid") else []
        found = []
        for guid in dict.fromkeys(guids):
            words, note = self.text(guid), self._elements.get(guid)
            if note is not None and words.strip():
                found.append(self._note(note, words))
        return found

    def _note(self, note: etree._Element, words: str) -> RefiNote:
        at = note.get("creationDateTime") or note.get("modifiedDateTime") or ""
        return RefiNote(words, note.get("name") or "", self._coder(note), at)

    def placed(self) -> list[FoundSelection]:
        """Notes that carry their own place in the source that refers to them, as QualCoder's annotations do."""
        found = []
        for index, source in enumerate(self._sources.found):
            for reference in source.element.findall("NoteRef"):
                note = self._elements.get(guid_of(reference.get("targetGUID")))
                place = note.find("PlainTextSelection") if note is not None else None
                if note is None or place is None:
                    continue
                ends = [(place.get(k) or "").strip() for k in ("startPosition", "endPosition")]
                if all(e.isdecimal() for e in ends):
                    found.append(FoundSelection(note, MarkedSelection(index, int(ends[0]), int(ends[1]))))
        return found

    def rest(self) -> list[RefiNote]:
        """Notes that nothing refers to: the journal of the project."""
        left = [g for g in self._elements if g not in self.used]
        return [self._note(self._elements[g], words) for g in left if (words := self.text(g)).strip()]
