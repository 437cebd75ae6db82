"""What the tellers of one file permit: counted before it is kept, and decided for one person after a look."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from harvest.errors import DecisionError
from harvest.model import Permission, Reading, Right
from harvest.store import contents, people
from harvest.workspace.consent import levels_noted
from harvest.workspace.opened import Workspace
from harvest.workspace.permission import verb

REFUSED, UNDER_AGE, HELD, WITHOUT_NAME, WITH_NAME, UNSAID = (
    "refused",
    "under_age",
    "held",
    "without_name",
    "with_name",
    "unsaid",
)
DECIDED = {WITH_NAME: "named", WITHOUT_NAME: "anonymous", REFUSED: "no"}
"""What a person can decide for a teller, and what is recorded about quotation then."""
_QUOTING = ("quotation", "quotation_without_name", "quotation_with_name")
_ON_THE_CARD = "decided before the file was taken in"


@dataclass(frozen=True, slots=True)
class OneTeller:
    """What a file says of one teller: the strictest kind that holds, and why a person has to look.

    ``labels`` are the voices whose words that holds: the teller's own name, or every speaker of the source.
    """

    name: str
    kind: str
    reasons: tuple[str, ...] = ()
    labels: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TellersPermission:
    """The tellers of a file of whom the file itself says something; each stands in one kind."""

    tellers: tuple[OneTeller, ...] = ()

    def of(self, *kinds: str) -> tuple[OneTeller, ...]:
        """The tellers of these kinds."""
        return tuple(t for t in self.tellers if t.kind in kinds)

    def decided(self, by_name: Mapping[str, str]) -> TellersPermission:
        """The same with what a person decided for some of them, kind by name; who refused stays refused."""
        return TellersPermission(
            tuple(
                OneTeller(t.name, by_name[t.name], (), t.labels) if t.name in by_name and t.kind != REFUSED else t
                for t in self.tellers
            )
        )

    @property
    def answered(self) -> int:
        """How many there are: what is said of everybody does not touch them."""
        return len(self.tellers)


def tellers_permission(reading: Reading) -> TellersPermission:
    """What the tellers of a file permit, by the file itself; those of whom it says nothing do not stand there."""
    said: dict[str, Permission] = {}
    labels: dict[str, dict[str, None]] = defaultdict(dict)
    for source in reading.sources:
        found = source.permission or (Permission.of(source.consent) if source.consent is not None else None)
        teller = source.voice or source.title
        for label, own in source.permissions.items():
            said[label] = own.stricter(said[label]) if label in said else own
            labels[label] |= {label: None}
        if found is not None:
            said[teller] = found.stricter(said[teller]) if teller in said else found
            labels[teller] |= dict.fromkeys(source.label_of(turn) for turn in source.turns)
        for turn in (t for t in source.turns if t.hold):
            who = turn.speaker or teller
            held = Permission(quotation="unknown", hold=(turn.hold,), minor=turn.minor)
            said[who] = held.narrower(said[who]) if who in said else held
            labels[who] |= {source.label_of(turn): None}
    columns = reading.permission_columns
    asked = not columns or any(p in _QUOTING for c in columns for p in c.purposes)
    return TellersPermission(
        tuple(OneTeller(name, _kind(p, asked), p.hold, tuple(labels[name])) for name, p in said.items())
    )


def _kind(p: Permission, asked: bool) -> str:
    if p.analysis == "no" or (p.quotation == "no" and asked):
        return REFUSED
    if p.minor:
        return UNDER_AGE
    if p.hold:
        return HELD
    if not p.quotable:
        return UNSAID
    return WITH_NAME if p.quotation == "named" else WITHOUT_NAME


@verb(Right.CONSENT)
def decide_for_tellers(
    ws: Workspace, reading: Reading, decided: Mapping[str, str], called: Mapping[str, str] = MappingProxyType({})
) -> int:
    """Record what a person decided for tellers of a file that is in: kind by name; how many voices it touched.

    It holds for the words in this file alone; who refused in the file itself is passed over. ``called`` gives the new
    names of speakers that were put right. A child is released by it, which takes a person with a name: DecisionError.
    """
    chosen = [t for t in tellers_permission(reading).tellers if t.name in decided and t.kind != REFUSED]
    if not ws.actor.name and any(t.kind == UNDER_AGE and decided[t.name] != REFUSED for t in chosen):
        raise DecisionError("A child's words are released by a person with a name: say who you are.")
    who = ws.actor.name
    with ws.store.write():
        file_id = max((f.id for f in contents.files(ws.store) if f.name == reading.name), default=None)
        ids = {
            teller.name: [
                voice_id
                for label in sorted({called.get(label, label) for label in teller.labels})
                for voice_id in people.voices_in(ws.store, reading.name, label)
            ]
            for teller in chosen
        }
        touched = {voice_id for of_one in ids.values() for voice_id in of_one}
        with levels_noted(ws.store, touched, who, file=reading.name):
            for teller in chosen:
                kind = decided[teller.name]
                answers: dict[str, object] = {"quotation": DECIDED[kind], "hold": []}
                if teller.kind == UNDER_AGE and kind != REFUSED:
                    answers["minor"] = False
                people.record(ws.store, ids[teller.name], answers, who=who, where=_ON_THE_CARD, file_id=file_id)
    return len(touched)
