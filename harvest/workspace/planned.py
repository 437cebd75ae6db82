"""What people planned, dreamed, wrote and promised, read from the inquiry as they left it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import date

from harvest.model import Card, EntryKind, Kind, Planning, table_names
from harvest.model.undo import in_force
from harvest.planning import assets, beside, checks, chosen, dates, findings, invited, needs, plan
from harvest.planning import dreams as dreams_fold
from harvest.planning import pledges as pledges_fold
from harvest.planning.date_languages import month_first
from harvest.planning.recommendations import recommendations
from harvest.planning.statements import statements
from harvest.store import Store, contents, journal


def read_planning(store: Store, on: date | None = None, *, up_to: str | None = None) -> Planning:
    """What people made of dreams and pledges, as it stands on a day (today unless given); nothing is proposed here.

    ``up_to`` leaves out what was done after that moment.
    """
    entries = in_force(e for e in journal.entries(store) if up_to is None or e.at <= up_to)
    wished = contents.cards(store, Kind.DREAM)
    answers = contents.answers_of_forms(store) if wished else ()
    cards = [c for c in wished if c.source_id not in answers]
    promised = contents.cards(store, Kind.PLEDGE)
    any_pledge = bool(promised) or any(e.kind is EntryKind.PLEDGE for e in entries)
    today = on or date.today()
    found = dreams_fold.places(entries)
    ids = [c.id for c in cards]
    calendar = _calendar(store, today, promised) if cards or any_pledge else pledges_fold.Calendar(today)
    return Planning(
        dreams=dreams_fold.dreams(cards, entries, found, calendar.said_on, _tables(store) if cards else None),
        groups=found.groups(ids),
        statements=statements(entries, ids),
        pledges=pledges_fold.pledges(promised, entries, calendar) if any_pledge else (),
        plan=plan.plan(entries),
        questions=plan.questions(entries),
        invited=invited.invited(entries),
        needs=needs.needs(contents.data_tables(store), entries),
        opportunities=needs.opportunities(entries),
        findings=findings.findings(entries),
        checks=checks.checks(entries),
        chosen=chosen.chosen(entries),
        assets=assets.assets(entries),
        recommendations=recommendations(entries, today),
        translations=beside.translations(entries),
        with_before=beside.with_before(entries),
    )


def asked_questions(store: Store) -> tuple[str, ...]:
    """The questions that were chosen for the inquiry; empty before anybody chose."""
    asked = plan.questions(in_force(journal.entries(store, [EntryKind.QUESTIONS])))
    return asked.questions if asked else ()


def _tables(store: Store) -> dict[tuple[str | None, str], str]:
    """The label by which each table of an event is known best, by event and every label it has there."""
    labels: dict[str | None, list[str]] = defaultdict(list)
    for event, label in contents.table_labels(store):
        labels[event].append(label)
    return {(event, one): best for event, every in labels.items() for one, best in table_names.as_one(every).items()}


def _calendar(store: Store, on: date, promised: Sequence[Card] = ()) -> pledges_fold.Calendar:
    """When cards were written: their own date, their event's, one in a title, or another source's of that event."""
    files = {f.id: f.name for f in contents.files(store)}
    taken_in = {f.id: _day(f.imported_at[:10]) for f in contents.files(store)}
    by_source: dict[int, date | None] = {}
    came_in: dict[int, date | None] = {}
    by_event: dict[str | None, list[date]] = defaultdict(list)
    file_of: dict[int, int] = {}
    for event in contents.events(store):
        day = _day(event.date) or dates.with_year(event.title)
        if day:
            by_event[event.title].append(day)
    for source in contents.sources(store):
        said = (source.date or "", source.title, files.get(source.file_id, ""))
        file_of[source.id] = source.file_id
        came_in[source.id] = taken_in.get(source.file_id)
        by_source[source.id] = found = next((day for words in said if (day := _day(words))), None)
        if found:
            by_event[source.event].append(found)

    def said_on(card: Card) -> date | None:
        if (own := by_source.get(card.source_id)) or card.event:
            return own or next(iter(by_event[card.event]), None)
        # where no event is named days of several may stand beside each other: a card was written before it came in
        before = [day for day in by_event[None] if day <= (came_in.get(card.source_id) or on)]
        return max(before, default=None)

    cells: dict[int, list[str]] = defaultdict(list)
    for card in promised:
        cells[file_of.get(card.source_id, 0)] += card.attributes.values()
    american = {file for file, values in cells.items() if month_first(values)}

    meetings = sorted({days[0] for event, days in list(by_event.items()) if event and days})
    return pledges_fold.Calendar(
        on,
        said_on,
        tuple(meetings),
        lambda card: came_in.get(card.source_id),
        lambda card: file_of.get(card.source_id) in american,
    )


def _day(words: str) -> date | None:
    try:
        return date.fromisoformat(words[:10])
    except ValueError:
        return dates.with_year(words)
