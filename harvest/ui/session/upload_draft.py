"""One file that was read and is not kept yet, with the corrections a person made."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from harvest import workspace as verbs
from harvest.errors import HarvestError
from harvest.model import Consent, Kind, Role
from harvest.model.plain import plain
from harvest.workspace import Workspace

_SWITCHES = {"take": True, "anyway": False, "no_data": False}
_SAID = ("names", "roles", "affiliations", "date", "consent", "kind", "mapping", "decided")
_WORDS: dict[str, str | None] = {"event": None, "known_as": "", "as_in": ""}


@dataclass
class UploadDraft:
    """One file as read by itself (``alone``), with what others tell of it (``read``) and as corrected (``shown``).

    ``consent`` and ``event`` are None while they are as for all files. ``problem`` is what
    went wrong with the last correction. ``generation`` grows when fields have to show other values than a person typed.
    """

    id: str
    alone: verbs.intake.FilePreview
    read: verbs.intake.FilePreview
    shown: verbs.intake.FilePreview
    packed_in: str = ""
    take: bool = True
    anyway: bool = False
    no_data: bool = False
    """A person said that this is no data: it stays out, and the next file of its shape is taken for none too."""
    consent: Consent | None = None
    event: str | None = None
    kind: Kind | None = None
    names: dict[str, str] = field(default_factory=dict)
    roles: dict[str, Role] = field(default_factory=dict)
    affiliations: dict[str, str] = field(default_factory=dict)
    date: str | None = None
    """The date of the whole file as a person put it right; None: as read, empty: it has none."""
    places: dict[verbs.intake.EventPlace, verbs.intake.EventPlace] = field(default_factory=dict)
    mapping: Mapping[str, object] | None = None
    decided: dict[str, str] = field(default_factory=dict)
    """What a person decided for tellers of this file after a look, kind by name; see ``tellers_permission``."""
    same_as: dict[str, list[verbs.intake.InFile]] = field(default_factory=dict)
    """Who in other files is the same person as a speaker of this one, by the name in this file."""
    as_in: str = ""
    """The earlier file of the same shape whose corrections were made here too."""
    known_as: str = ""
    """The mapping kept from an earlier file with the same columns, by which this one was read."""
    problem: str = ""
    generation: int = 0
    _report: tuple[verbs.intake.FilePreview, verbs.intake.FileAnswer] | None = field(default=None, repr=False)

    @property
    def report(self) -> verbs.intake.FileAnswer:
        """What the file holds as corrected, counted once for every correction."""
        if self._report is None or self._report[0] is not self.shown:
            self._report = (self.shown, self.shown.report())
        return self._report[1]

    @property
    def name(self) -> str:
        """The file's name."""
        return self.read.name

    @property
    def status(self) -> str:
        """``imported`` (ready), ``not_data``, ``duplicate`` or ``refused``."""
        return self.shown.status

    @property
    def said_of_columns(self) -> dict[str, list[str]]:
        """What a person said that columns about permission are about: purposes by column."""
        said = (self.mapping or {}).get("permissions")
        return {str(c): [str(p) for p in ps] for c, ps in said.items()} if isinstance(said, Mapping) else {}

    @property
    def said_of_answers(self) -> dict[str, dict[str, str]]:
        """What a person said that single answers mean: meaning by answer, by column."""
        said = (self.mapping or {}).get("answers")
        if not isinstance(said, Mapping):
            return {}
        return {str(c): {str(a): str(m) for a, m in by.items()} for c, by in said.items() if isinstance(by, Mapping)}

    @property
    def empty(self) -> bool:
        """Whether nothing was found in the file that could be kept."""
        reading = self.shown.reading
        codes_only = self.read.project is not None and bool(self.read.project.codebooks)
        held = reading is not None and (reading.sources or reading.data_table is not None or reading.listed)
        return not held and not codes_only

    @property
    def project(self) -> bool:
        """Whether it is another tool's project: its codings stand on its own passages, so it comes in as it is."""
        return self.read.project is not None

    @property
    def possible(self) -> bool:
        """Whether the file can be taken in as it stands."""
        ready = self.status == "imported" or (self.status == "not_data" and self.anyway)
        return ready and not (self.empty or self.no_data or self.read.part_of)

    @property
    def stuck(self) -> bool:
        """Whether nothing on its card but other columns could make it fit to be taken in."""
        return self.empty or bool(self.read.part_of) or self.status in ("duplicate", "refused")

    @property
    def chosen(self) -> bool:
        """Whether it will be taken in."""
        return self.take and self.possible

    def read_again(self, found: verbs.intake.FilePreview) -> None:
        """Another preview of the same file, with the same corrections."""
        if found is not self.read:
            self.read = self.shown = found
            self._correct()

    def set_role(self, name: str, role: Role) -> None:
        """Say who a speaker is, by the name in the file."""
        self.roles[name] = role
        self._correct()

    def set_all_unknown(self, role: Role) -> None:
        """The role of everybody whose role is not known."""
        if self.read.reading is not None:
            for speaker in verbs.intake.speakers(self.read.reading):
                if self.roles.get(speaker.name, speaker.role) is Role.UNKNOWN:
                    self.roles[speaker.name] = role
        self.generation += 1
        self._correct()

    def set_name(self, name: str, new: str) -> None:
        """Another name for a speaker; an empty one leaves it as it was."""
        new = " ".join(new.split())
        if new and new != name:
            self.names[name] = new
        else:
            self.names.pop(name, None)
        self._correct()

    def set_affiliation(self, name: str, where: str) -> None:
        """Say where a speaker comes from, by the name in the file; empty: from nowhere in particular."""
        self.affiliations[name] = " ".join(where.split())
        self._correct()

    def set_date(self, date: str) -> None:
        """Say when all of the file was said (YYYY-MM-DD); empty: nobody knows."""
        self.date = date
        self._correct()

    def set_roles(self, names: Sequence[str], role: Role) -> None:
        """Say who several speakers are, in one act."""
        self.roles |= dict.fromkeys(names, role)
        self.generation += 1
        self._correct()

    def make_one(self, names: Sequence[str]) -> None:
        """Several speakers are one person, called as the first of them is."""
        one = self.names.get(names[0], names[0])
        for name in names[1:]:
            self.names[name] = one
        if (role := self.roles.get(names[0])) is not None:
            self.roles |= dict.fromkeys(names, role)
        self.generation += 1
        self._correct()

    def set_place(self, place: verbs.intake.EventPlace, new: verbs.intake.EventPlace) -> None:
        """Another table, round or question for everything that was read under ``place``."""
        self.places[place] = new
        self._correct()

    def set_kind(self, kind: Kind | None) -> None:
        """What everything in the file is; None: as read."""
        self.kind = kind
        self._correct()

    def set_consent(self, chosen: str) -> None:
        """What this file's voices allow; empty: as for all files."""
        self.consent = Consent(chosen) if chosen else None

    def remap(self, ws: Workspace, mapping: Mapping[str, object]) -> bool:
        """Read the table again with other columns; False, and ``problem`` says why, when that does not fit."""
        try:
            again = verbs.intake.remap(ws, self.read, mapping)
        except HarvestError as error:
            self.problem = str(error)
            return False
        self.read_so(again, mapping)
        return True

    def read_so(self, again: verbs.intake.FilePreview, mapping: Mapping[str, object]) -> None:
        """The table as it was read again by these columns; what was put right in it before goes."""
        self.alone, self.read, self.mapping = again, again, mapping
        self.names, self.roles, self.affiliations, self.places = {}, {}, {}, {}
        self._correct()

    def say_of_column(self, ws: Workspace, column: str, purposes: Sequence[str]) -> bool:
        """Read the table again with what a column about permission is about; nothing: it is not about that."""
        return self.remap(ws, {**self._used, "permissions": {**self.said_of_columns, column: list(purposes)}})

    def say_of_answer(self, ws: Workspace, column: str, answer: str, meaning: str) -> bool:
        """Read the table again with what one answer in a column about permission means."""
        told = self.said_of_answers
        return self.remap(ws, {**self._used, "answers": {**told, column: {**told.get(column, {}), answer: meaning}}})

    @property
    def _used(self) -> dict[str, object]:
        """The columns in force, as a person chose them or as they were read, with whom a list was put right for."""
        said = dict(self.mapping or {})
        return said if {*said} - {"people"} else {**((self.read.reading and self.read.reading.mapping) or {}), **said}

    @property
    def tellers(self) -> verbs.intake.TellersPermission:
        """What the file says of its tellers, and what a person decided for some of them."""
        reading = self.read.reading
        found = verbs.intake.tellers_permission(reading) if reading is not None else verbs.intake.TellersPermission()
        return found.decided(self.decided)

    def decide_for(self, name: str, kind: str) -> None:
        """Say what one teller permits, after a look; empty: as the file says."""
        if kind:
            self.decided[name] = kind
        else:
            self.decided.pop(name, None)

    def apply(self, said: Mapping[str, Any], ws: Workspace) -> None:
        """Make the corrections that were kept on the disk; what does not fit any more is passed over."""
        mapping = said.get("mapping")
        if isinstance(mapping, Mapping):
            self.remap(ws, mapping)
        self.take, self.anyway, self.no_data = (bool(said.get(k, d)) for k, d in _SWITCHES.items())
        self.event, self.known_as, self.as_in = (said.get(k) or d for k, d in _WORDS.items())  # type: ignore[assignment]
        with contextlib.suppress(ValueError, TypeError, AttributeError):
            self.consent = Consent(said["consent"]) if said.get("consent") else None
            self.kind = Kind(said["kind"]) if said.get("kind") else None
            self.names = {str(k): str(v) for k, v in said.get("names", {}).items()}
            self.roles = {str(k): Role(v) for k, v in said.get("roles", {}).items()}
            self.affiliations = {str(k): str(v) for k, v in said.get("affiliations", {}).items()}
            self.decided = {str(k): str(v) for k, v in said.get("decided", {}).items()}
            self.date = None if said.get("date") is None else str(said["date"])
            place = verbs.intake.EventPlace
            self.places = {place(*map(str, old)): place(*map(str, new)) for old, new in said.get("places", ())}
            same = said.get("same_as", {}).items()
            self.same_as = {k: [verbs.intake.InFile(*map(str, one)) for one in people] for k, people in same}
        self._correct()

    @property
    def said(self) -> dict[str, Any]:
        """The corrections in plain values, to be kept on the disk."""
        switches = {k: getattr(self, k) for k in (*_SWITCHES, *_WORDS, *_SAID)}
        places = [[[p.table, p.round, p.question] for p in pair] for pair in self.places.items()]
        same = {k: [[one.file, one.label] for one in people] for k, people in self.same_as.items()}
        return {**plain(switches), "places": places, "same_as": same}

    def learn(self, known: verbs.intake.KnownShape) -> None:
        """Make the corrections of an earlier file of the same shape here too."""
        self.as_in, self.kind, self.no_data, self.anyway = known.name, known.kind, known.no_data, known.anyway
        self.names, self.roles, self.affiliations = dict(known.names), dict(known.roles), dict(known.affiliations)
        self._correct()

    def unlearn(self) -> None:
        """As the file was read: whatever was made by itself or by hand is taken back."""
        self.as_in, self.kind, self.no_data, self.anyway, self.date = "", None, False, False, None
        self.names, self.roles, self.affiliations, self.places = {}, {}, {}, {}
        self.generation += 1
        self._correct()

    @property
    def shape(self) -> verbs.intake.KnownShape:
        """What was put right here, for the next file of this shape."""
        return verbs.intake.KnownShape(
            self.name, self.kind, self.no_data, self.anyway, dict(self.names), dict(self.roles), dict(self.affiliations)
        )

    def _correct(self) -> None:
        self.problem = ""
        if self.read.reading is None or self.project:
            self.shown = self.read
            return
        reading = verbs.intake.corrected(
            self.read.reading,
            names=self.names,
            roles=self.roles,
            places=self.places,
            kind=self.kind,
            affiliations=self.affiliations,
            date=self.date,
        )
        try:
            self.shown = verbs.intake.resplit(self.read, reading)
        except HarvestError as error:
            self.problem = str(error)
