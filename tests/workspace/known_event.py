"""An invented event whose truth is written down first: who said what where, and what two coders decided about it."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass
from pathlib import Path

from harvest import workspace as verbs

FIRST, SECOND = "Weir café", "Weir café a year on"
FERRY, GREEN = "Ferry", "Green"
CLOSE, GIVE, POOR = "five_ways/connect.close_ties", "five_ways/give.neighbourly_help", "toronto/o_access_poor"
MOVE = "five_ways/be_active"
COLUMNS = ("Name", "Role", "Table", "Age band", "Neighbourhood", "Consent", "What helps you here?")
QUOTE, COUNT = "Yes, but anonymous", "Analysis only, please do not quote me"


@dataclass(frozen=True)
class Said:
    """What one person said, as it is in the file (``label``) and as it is in truth (``who``)."""

    event: str
    table: str
    who: str
    role: str
    age: str
    place: str
    consent: str
    words: str
    decided: tuple[tuple[str, str, str], ...] = ()
    """(coder, code, polarity); an empty code: read, and nothing fits; "-CODE" speaks against it."""
    label: str = ""


def _both(code: str, polarity: str = "present") -> tuple[tuple[str, str, str], ...]:
    return (("Ana", code, polarity), ("Bo", code, polarity))


R, S = "Resident", "Frontline worker"
PEOPLE = {
    "Olwen Catterick": (R, "65-74", "Lockside", QUOTE),
    "Tam Brannock": (R, "25-34", "Lockside", QUOTE),
    "Edda Quilliam": (S, "", "Mill Row", QUOTE),
    "Piran Holdsworthy": (R, "", "", COUNT),
    "Sunniva Tweddle": (R, "65-74", "Mill Row", QUOTE),
    "Jory Penhallow": (R, "25-34", "Mill Row", QUOTE),
    "Maewyn Stobart": (S, "35-44", "Lockside", QUOTE),
}
"""Role, age, place and consent of everybody who spoke."""


def _said(event: str, table: str, who: str, words: str, *decided: tuple[str, str, str], label: str = "") -> Said:
    return Said(event, table, who, *PEOPLE[who], words, decided, label)


OLWEN, TAM, EDDA, PIRAN, SUNNIVA, JORY, MAEWYN = PEOPLE
NOTHING = (("Ana", "", ""), ("Bo", "", ""))
TRUTH = (
    _said(FIRST, FERRY, OLWEN, "My sister rows across with soup each Monday.", *_both(CLOSE)),
    _said(FIRST, FERRY, OLWEN, "The path to the pool floods and I cannot get there.", *_both(POOR)),
    _said(FIRST, FERRY, TAM, "Next door lent us a stove when ours gave out.", ("Ana", GIVE, "present")),
    _said(FIRST, FERRY, TAM, "I stopped swimming when the second bus went.", *_both(POOR), *_both(MOVE, "lacking")),
    _said(FIRST, FERRY, EDDA, "We cannot send people to the class because no bus goes.", *_both(POOR)),
    _said(FIRST, FERRY, PIRAN, "My uncle calls in with the kettle on.", *_both(CLOSE)),
    _said(FIRST, GREEN, SUNNIVA, "None of my family is left on this side of the river.", *_both(CLOSE, "lacking")),
    _said(FIRST, GREEN, SUNNIVA, "I wish there were a bus to the pool on Sundays.", *_both(POOR, "wished_for")),
    _said(FIRST, GREEN, JORY, "The towpath is flat and I get everywhere on it.", *_both(POOR, "lacking")),
    _said(FIRST, GREEN, JORY, "We fixed a neighbour's roof.", ("Ana", GIVE, "present"), ("Bo", "-" + GIVE, "")),
    _said(FIRST, GREEN, MAEWYN, "Rain again for the whole of the week.", *NOTHING),
    _said(FIRST, GREEN, MAEWYN, "Helpers bring the shopping up the stairs."),
    _said(SECOND, FERRY, OLWEN, "Now I bring the soup to my sister.", *_both(CLOSE), label="Catterick, Olwen"),
    _said(SECOND, FERRY, JORY, "Some days the bus comes and some days it does not.", *_both(POOR, "mixed")),
    _said(SECOND, GREEN, EDDA, "My cousins meet me at the kettle.", *_both(CLOSE), *_both(GIVE)),
)
DREAMS = (
    "We dream of a ferry that runs until the last song.",
    "In 2030 there is a pool with a bus to its door.",
    "Everybody who wants to help has been asked.",
)


def stands(said: Said) -> dict[str, tuple[str, str]]:
    """By code (polarity, how coders saw it) of what stands on these words: counted by hand's rules, not Harvest's."""
    against = {code[1:] for _, code, _ in said.decided if code.startswith("-")}
    readers = {coder for coder, _, _ in said.decided}
    found = {}
    for code in {c for _, c, _ in said.decided if c and not c.startswith("-")} - against:
        gave = {coder: p for coder, c, p in said.decided if c == code}
        how = "not_apart" if len(readers) < 2 else "agreed" if set(gave) == readers else "alone"
        found[code] = (next(iter(gave.values())), how)
    return found


def build(folder: Path) -> verbs.Workspace:
    """The event taken in from a file for each table and a file of dream cards, and decided by two people apart."""
    ws = verbs.new(folder / "weir.harvest", "Weir and Mill Row", "What helps you here?")
    for event, date in ((FIRST, "2025-05-10"), (SECOND, "2026-05-09")):
        verbs.settings.set_event(ws, event, date=date)
        for table in (FERRY, GREEN):
            own = [s for s in TRUTH if (s.event, s.table) == (event, table)]
            path = folder / f"{event} {table}.csv".replace(" ", "_")
            path.write_text(_csv(own), "utf-8")
            _taken(verbs.intake.import_files(ws, [path], event=event))
    cards = folder / "dream_statements.md"
    cards.write_text("# Dream statements from the café\n\n## Table 1\n\n" + "\n\n".join(DREAMS) + "\n", "utf-8")
    _taken(verbs.intake.import_files(ws, [cards], event=FIRST))
    by_words = {p.text: p.id for p in verbs.inquiry.passages(ws)}
    for said in TRUTH:
        for coder, code, polarity in said.decided:
            action = "reject" if code.startswith("-") else "add" if code else "none"
            act = verbs.desk.act_from(by_words[said.words], action, code.lstrip("-"), polarity=polarity)
            verbs.desk.decide(ws.acting_as(coder), [act])
    called = {s.label or s.who: s.who for s in TRUTH}
    first: dict[str, int] = {}
    for v in verbs.settings.voices(ws):
        # that the same name at two events, or in another spelling, is one person is for a person to say
        who = called.get(v.label, "")
        if who and first.setdefault(who, v.id) != v.id:
            verbs.intake.merge_voices(ws.acting_as("Ana"), v.id, first[who])
    return ws


def _taken(answer: dict) -> None:  # type: ignore[type-arg]
    assert [f["status"] for f in answer["files"]] == ["imported"], answer


def _csv(own: list[Said]) -> str:
    out = io.StringIO()
    rows = csv.writer(out)
    rows.writerow(COLUMNS)
    for s in own:
        rows.writerow((s.label or s.who, s.role, s.table, s.age, s.place, s.consent, s.words))
    return out.getvalue()
