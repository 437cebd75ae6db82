"""Pledges: who will do what by when, as a card or a row says it or somebody wrote it down; what became of them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta

from harvest.model import Card, Entry, EntryKind, Pledge, PledgeNote, PledgeState
from harvest.model.card_columns import FINISHED, LABELS, OF_PLEDGES, TOLD
from harvest.model.pledge_states import of_columns, state_beside, tells
from harvest.planning import dates
from harvest.planning.date_languages import day_first, in_english

FIELDS = ("who", "what", "by", "towards", "state")
"""What a person may say of a pledge; what is not said stays as it was."""
_PLACEHOLDER = re.compile(
    r"^unnamed voice in |\b(?:row|card|line|slide|page|answer|entry|no\.?)\s*\d+$|^\W*\d+\W*$"
    r"|^(?:card|table|row)(?:\s+\S{1,3})?$|^(?:unknown|anonymous|participant|speaker)\b",
    re.IGNORECASE,
)
_BEFORE_COLON = re.compile(r"^\W*((?:[\w'’&.-]+\s+){0,5}[\w'’&.-]+)\s*[:–—]\s+(?=\S)")
_BEFORE_DASH = re.compile(r"^\W*((?:[A-Z][\w'’&.-]*\s+){0,4}[A-Z][\w'’&.-]*)\s+-\s+(?=[a-z])")
_SUBJECT = re.compile(
    r"^\W*((?:(?:The|Our)\s+)?[A-Z][\w'’&.-]*(?:\s+(?:and|of|the|for|in|&|[A-Z][\w'’&.-]*|[a-z]+)){0,5}?)\s+"
    r"(?:will|shall|pledges?|promises?|commits?|(?:is|are) going|ha(?:s|ve) (?:pledged|promised))\b"
)
_SIGNED = re.compile(
    r"[.!?]\s*[–—-]?\s*((?:[A-Z][\w'’-]+\s*){1,3}(?:\([^)]{2,40}\))?)$|\s[–—-]\s*((?:[A-Z][\w'’-]+[\s,]*){1,3}.{0,40})$"
)
_DAY_BEHIND = re.compile(r"\s*[(\[]\s*((?:[\w./-]+\s+){0,4}[\w./-]+)\s*[)\]]\s*\.?$")
"""A day in brackets behind what is promised: ``Kath: ring the council (12 June 2026)``."""
_LEAD = re.compile(r"^(?:by|at|to|for|on|due|in time for|starting(?: by)?)\s+", re.IGNORECASE)
_NOBODY = re.compile(r"^(?:i|we|i'll|we'll|pledge|action|promise|who|the dream|table)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Calendar:
    """What dates in words are read by: when a card was written (None where nobody knows), the meeting after that day,
    and the day on which one looks; ``came_in`` says when a card was taken in."""

    on: date
    said_on: Callable[[Card], date | None] = lambda card: None
    meetings: tuple[date, ...] = ()
    came_in: Callable[[Card], date | None] = lambda card: None
    month_first: Callable[[Card], bool] = lambda card: False
    """Whether the file of a card writes the month before the day."""

    def due(self, by: str, said_on: date | None, came_in: date | None = None, *, seasons: bool = False) -> str:
        """The day that the words mean, ISO; empty when they mean none.

        Where nobody knows when they were said, a day without a year is the one nearest to the day on which they came
        in, and what counts from the day it was said (*in two weeks*, *Friday*) is no day.
        """
        start = said_on or (came_in or self.on) - timedelta(days=183)
        meeting = next((m for m in self.meetings if m > start), None)
        found = dates.due(in_english(by), start, meeting, known=said_on is not None, seasons=seasons)
        return found.isoformat() if found else ""


def pledges(cards: Iterable[Card], entries: Iterable[Entry], calendar: Calendar) -> tuple[Pledge, ...]:
    """Every pledge that came in or was written down, as people left it: overdue first, then by day, then the rest.

    ``entries`` are those in force. A pledge that came in keeps the id of its card, with a *c* before it.
    """
    found: dict[str, Pledge] = {}
    said_on: dict[str, date | None] = {}
    came_in: dict[str, date | None] = {}
    written: dict[str, tuple[str, str]] = {}
    for card in cards:
        pledge = of_card(card)
        if pledge.by and calendar.month_first(card):
            written[pledge.id] = (pledge.by, day_first(pledge.by))
        found[pledge.id], said_on[pledge.id] = pledge, calendar.said_on(card)
        came_in[pledge.id] = calendar.came_in(card)
    for e in entries:
        if e.kind is not EntryKind.PLEDGE:
            continue
        if not e.subject:
            found[e.about], said_on[e.about] = Pledge(e.about, "", ""), date.fromisoformat(e.at[:10])
        if e.about in found:
            if e.detail.get("gone"):
                del found[e.about]
            else:
                found[e.about] = _changed(found[e.about], e)

    def by(p: Pledge) -> str:
        """By when as it stands, with the month where its column has it; a day that somebody wrote anew as they did."""
        as_written, as_meant = written.get(p.id, ("", ""))
        return as_meant if p.by == as_written else p.by

    def dated(p: Pledge) -> Pledge:
        words, said, taken_in = by(p), said_on[p.id], came_in.get(p.id)
        due = calendar.due(words, said, taken_in)
        sure = said is not None or re.search(r"20\d\d", words)
        return replace(p, due=due, until=due or (calendar.due(words, said, taken_in, seasons=True) if sure else ""))

    every = [dated(p) for p in found.values()]
    on = calendar.on.isoformat()
    order = list(PledgeState)
    return tuple(sorted(every, key=lambda p: (not p.overdue(on), order.index(p.state), p.due or "9", _number(p.id))))


def _changed(pledge: Pledge, e: Entry) -> Pledge:
    said = {k: str(e.detail[k]) for k in ("who", "what", "by", "towards") if k in e.detail}
    pledge = replace(pledge, **said)  # type: ignore[arg-type]
    if "what" in said:
        pledge = replace(pledge, start=0, end=0)
    if "state" in e.detail:
        pledge = replace(pledge, state=PledgeState(str(e.detail["state"])))
    note = str(e.detail.get("note", "")).strip()
    return replace(pledge, notes=(*pledge.notes, PledgeNote(e.at, e.who, note))) if note else pledge


def _number(key: str) -> int:
    return int(re.sub(r"\D", "", key) or 0)


def of_card(card: Card) -> Pledge:
    """A pledge as its card or row says it: columns first, else what its words say.

    >>> from harvest.model import Kind, Role
    >>> card = Card(4, 1, Kind.PLEDGE, "Row Homes: mend the lift by 14 August", 1, "unnamed voice in x", Role.UNKNOWN)
    >>> found = of_card(card)
    >>> found.who, found.what, found.by
    ('Row Homes', 'mend the lift', '14 August')
    >>> found = of_card(Card(4, 1, Kind.PLEDGE, "Kath: ring the council (June 2026)", 1, "card 2", Role.UNKNOWN))
    >>> found.who, found.what, found.by
    ('Kath', 'ring the council', 'June 2026')
    """
    words = " ".join(card.text.split())
    columns = {name: _column(card.attributes, key) for name, key in OF_PLEDGES.items()}
    labels, told = _every(card.attributes, LABELS), _every(card.attributes, TOLD)
    who, what = columns["who"], words
    if not who and card.speaker and not _PLACEHOLDER.search(card.speaker):
        who = card.speaker
    if not who:
        who, what = _who_in(words)
    what, became = state_beside(what)
    states = _states(card.attributes)
    if not states and any(map(_LANE.match, card.attributes)) and _is_state(columns["towards"]):
        states = [columns["towards"]]  # the lists of a board are “Done” and “Let go”
        columns |= {"towards": ""}
    by = columns["by"] or next((found[1] for note in told if (found := _BY_NOTED.match(note))), "")
    behind = _DAY_BEHIND.search(what) if not by else None
    if behind is not None and dates.due(in_english(behind[1]), date.today()) is not None:
        by, what = _LEAD.sub("", behind[1]), what[: behind.start()]
    place = dates.find(what) if not by else None
    if place is not None:
        by = _LEAD.sub("", what[place[0] : place[1]])
        if not re.search(r"\w", what[place[1] :]):
            what = what[: place[0]].rstrip(" ,;–—-") + what[place[1] :].rstrip(" .")
    what = what.strip()
    at = card.text.find(what)
    return Pledge(
        id=f"c{card.id}",
        who=who,
        what=what,
        start=card.start + max(at, 0),
        end=card.start + (at + len(what) if at >= 0 else len(card.text)),
        by=by,
        towards=columns["towards"],
        state=of_columns(
            [*_decisive(card.attributes, states), became], labels, _column(card.attributes, FINISHED), what
        ),
        notes=tuple(PledgeNote("", "", note) for note in (*states, became, *told) if _more(note)),
        voice_id=card.voice_id,
        source_id=card.source_id,
        event=card.event,
    )


_LANE = re.compile(r"^(?:list|bucket|lane|column|section)(?: name)?$", re.IGNORECASE)
"""How a board calls the list in which a card lies."""
_BY_NOTED = re.compile(
    r"^\W*(?:by|due|before|until)\s+(\W*\d[\w ./-]{2,24}|[^\W\d_]+ \d[\w ./-]{0,24})\W*$", re.IGNORECASE
)


def _states(attributes: Mapping[str, str]) -> list[str]:
    """What each column says of how a promise stands, what is told in most words last."""
    return sorted(_every(attributes, OF_PLEDGES["state"]), key=lambda said: len(said.split()))


def _decisive(attributes: Mapping[str, str], states: list[str]) -> list[str]:
    """What says how a promise stands: a column for the state alone where it says so, whatever another tells beside it.

    >>> _decisive({"How it goes (2 May)": "done one of three", "State": "Open"}, ["Open", "done one of three"])
    ['Open']
    >>> _decisive({"How is it going?": "dropped, knee", "State": ""}, ["dropped, knee"])
    ['dropped, knee']
    """
    alone = [said for said in _every(attributes, _STATE_ALONE) if tells(said)]
    return alone[:1] or states


_STATE_ALONE = re.compile(
    r"(?:status|state|kept|done|outcome|b?rag(?: rating| status)?|stand|état|statut|estado|stan|stato|situação|läge|"
    r"statws|стан)"
    r"\W*(?:(?:on|at|as|by|of|am|au|al|na)?\W*\d.*)?$",
    re.IGNORECASE,
)
"""How a column is called that says nothing but the state."""


def _is_state(words: str) -> bool:
    """Whether the name of a list of cards says how those in it stand, and not which dream they are for.

    >>> _is_state("Let go; and no hard feelings whatever"), _is_state("Kept lanes for everybody who walks")
    (True, False)
    """
    return len(_CLAUSE.split(words)[0].split()) <= _SHORT_STATE and tells(words)


_SHORT_STATE, _CLAUSE = 4, re.compile(r"[,;:(]|\s[–—-]+\s")
_NO_MORE = frozenset(
    {"let go", "did it", "all done", "not yet", "on track", "not started", "in progress", "noch offen"}
)


def _more(words: str) -> bool:
    """Whether a column of states says more than a state."""
    return len(words.split()) > 1 and words.casefold() not in _NO_MORE


def _column(attributes: Mapping[str, str], key: re.Pattern[str]) -> str:
    return next((v.strip() for k, v in attributes.items() if key.match(k.strip()) and v.strip()), "")


def _every(attributes: Mapping[str, str], key: re.Pattern[str]) -> list[str]:
    return [v.strip() for k, v in attributes.items() if key.match(k.strip()) and v.strip()]


def _who_in(text: str) -> tuple[str, str]:
    """Who promises, where the words themselves say it, and the words without the name before or below them."""
    found = _BEFORE_COLON.match(text) or _BEFORE_DASH.match(text)
    if found and not _NOBODY.match(found[1]):
        return found[1], text[found.end() :]
    found = _SIGNED.search(text)
    if found:
        name = (found[1] or found[2]).strip()
        start = found.start(1) if found[1] else found.start(2)
        return name, text[:start].rstrip(" –—-")
    found = _SUBJECT.match(text)
    if found and not _NOBODY.match(found[1]):
        return found[1], text
    return "", text
