"""Pledges: what their words say, what people said since, and which are overdue."""

from __future__ import annotations

from datetime import date

import pytest
from planning.test_undo import Journal

from harvest.model import Card, Entry, EntryKind, Kind, Pledge, PledgeState, Role
from harvest.model.pledge_states import state
from harvest.model.undo import in_force
from harvest.planning.pledges import Calendar, of_card, pledges

NOBODY = "unnamed voice in pledges"


def card(text: str, number: int = 1, speaker: str = NOBODY, **attributes: str) -> Card:
    columns = {k.replace("_", " "): v for k, v in attributes.items()}
    return Card(number, 1, Kind.PLEDGE, text, 1, speaker, Role.UNKNOWN, end=len(text), attributes=columns)


@pytest.mark.parametrize(
    ("text", "who", "what", "by"),
    [
        (
            "I will paint the gate before the end of May. Hester Quill",
            "Hester Quill",
            "I will paint the gate",
            "before the end of May",
        ),
        ("Row Homes: mend the lift by 14 August", "Row Homes", "mend the lift", "14 August"),
        ("I'll teach anyone to swim – Marge", "Marge", "I'll teach anyone to swim", ""),
        ("The surgery will open late by September", "The surgery", "The surgery will open late", "September"),
        ("I promise to walk more", "", "I promise to walk more", ""),
    ],
)
def test_a_card_says_who_what_and_by_when(text: str, who: str, what: str, by: str) -> None:
    found = of_card(card(text))
    assert (found.who, found.what, found.by) == (who, what, by)


def test_columns_count_more_than_the_words() -> None:
    found = of_card(card("Share the keys by May", speaker="Hester Quill", By_when="30 June", Towards="A warm room"))
    assert (found.who, found.by, found.towards) == ("Hester Quill", "30 June", "A warm room")


def test_a_tick_at_the_day_of_a_card_is_no_day_and_says_that_it_is_kept() -> None:
    made = [of_card(card("Ola: lend the boat", Due_Complete=ticked)) for ticked in ("true", "false")]
    assert [(p.by, p.state) for p in made] == [("", PledgeState.KEPT), ("", PledgeState.OPEN)]
    moved = of_card(card("Ola: lend the boat", List_Name="Changed", Due_Date="2031-05-04", Due_Complete="true"))
    assert (moved.by, moved.state) == ("2031-05-04", PledgeState.CHANGED)


def test_a_column_of_states_is_read() -> None:
    assert [state(w) for w in ("Kept", "done", "Let go", "open", "")] == [
        PledgeState.KEPT, PledgeState.KEPT, PledgeState.LET_GO, PledgeState.OPEN, PledgeState.OPEN,
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("column", "words", "became"),
    [
        ("How is it going?", "Done", PledgeState.KEPT),
        ("How is it going?", "dropped – room has been let", PledgeState.LET_GO),
        ("How's it going", "started, meeting booked", PledgeState.OPEN),
        ("What became of it", "", PledgeState.OPEN),
        ("Update", "not done yet", PledgeState.OPEN),
    ],
)
def test_what_a_tracker_says_of_a_pledge_is_its_state_and_kept_in_words(
    column: str, words: str, became: PledgeState
) -> None:
    found = of_card(card("mend the gate", **{column: words}))
    assert found.state is became
    assert [n.text for n in found.notes] == ([words] if " " in words else [])


@pytest.mark.parametrize("who", ["Year 10, Mere Academy", "1st Harrow Scouts", "Row Homes", "No 7 Club"])
def test_a_number_in_a_name_makes_nobody_nameless(who: str) -> None:
    assert of_card(card("plant forty trees", speaker=who)).who == who


@pytest.mark.parametrize("label", ["pledges tracker row 11", "unnamed voice in pledges", "Card 3", "12", "Speaker 4"])
def test_what_a_row_or_card_is_called_is_nobodys_name(label: str) -> None:
    assert of_card(card("say hello first", speaker=label)).who == ""


def listed(cards: list[Card], journal: Journal, on: str) -> tuple[Pledge, ...]:
    calendar = Calendar(date.fromisoformat(on), lambda card: date(2026, 6, 20), (date(2026, 6, 20), date(2026, 9, 5)))
    return pledges(cards, in_force(journal.rows), calendar)


CARDS = [
    card("Row Homes: mend the lift by 14 August", 1),
    card("Surgery: open late by September", 2),
    card("Hall: a warm room by end of July", 3),
    card("Hester: soup at the next meeting", 4),
    card("Marge: sing", 5),
]


def overdue(on: str, journal: Journal | None = None) -> list[str]:
    return [p.id for p in listed(CARDS, journal or Journal(), on) if p.overdue(on)]


def test_overdue_are_those_whose_day_has_passed_and_no_others() -> None:
    assert overdue("2026-07-31") == []
    assert overdue("2026-08-01") == ["c3"]
    assert overdue("2026-09-05") == ["c3", "c1"]
    assert overdue("2026-09-06") == ["c3", "c1", "c4"]
    assert overdue("2027-01-01") == ["c3", "c1", "c4", "c2"]


def test_overdue_come_first_then_open_ones_by_their_day_then_the_rest() -> None:
    journal = Journal()
    journal.act("ana", Entry(EntryKind.PLEDGE, "c2", {"state": "kept"}))
    assert [p.id for p in listed(CARDS, journal, "2026-08-01")] == ["c3", "c1", "c4", "c5", "c2"]


@pytest.mark.parametrize("became", ["kept", "changed", "let_go"])
def test_what_is_no_longer_open_is_never_overdue(became: str) -> None:
    journal = Journal()
    journal.act("ana", Entry(EntryKind.PLEDGE, "c3", {"state": became}))
    assert overdue("2026-08-01", journal) == []
    journal.undo("ana")
    assert overdue("2026-08-01", journal) == ["c3"]


def test_a_new_date_and_a_note_leave_the_rest_as_it_was() -> None:
    journal = Journal()
    journal.act("ana", Entry(EntryKind.PLEDGE, "c3", {"by": "1 October", "note": "The boiler came late"}))
    found = next(p for p in listed(CARDS, journal, "2026-08-01") if p.id == "c3")
    assert (found.who, found.what, found.due) == ("Hall", "a warm room", "2026-10-01")
    assert [(n.who, n.text) for n in found.notes] == [("ana", "The boiler came late")]


def test_a_pledge_that_was_made_aloud_is_read_from_the_day_it_was_written_down() -> None:
    journal = Journal()
    journal.act("ana", Entry(EntryKind.PLEDGE, detail={"who": "Jo", "what": "ring the council", "by": "Friday"}))
    journal.rows[-1] = Entry(**{f: getattr(journal.rows[-1], f) for f in ("kind", "detail", "id", "who", "batch")}, at="2026-06-22T10:00:00Z")  # noqa: E501  # fmt: skip
    (found,) = listed([], journal, "2026-06-30")
    assert found.due == "2026-06-26" and found.overdue("2026-06-30")


def test_what_counts_from_an_unknown_day_is_never_overdue_and_is_still_said() -> None:
    for by in ("in two weeks", "next month", "Friday", "by the AGM"):
        (found,) = pledges([card("mend the gate", By_when=by)], [], Calendar(date(2031, 1, 1)))
        assert (found.by, found.due, found.overdue("2031-01-01")) == (by, "", False)


def test_a_day_without_a_year_stays_the_same_day_as_time_goes_by() -> None:
    for on in (date(2026, 8, 1), date(2027, 2, 1), date(2030, 1, 1)):
        calendar = Calendar(on, came_in=lambda card: date(2026, 6, 22))
        (found,) = pledges([CARDS[2]], [], calendar)
        assert found.due == "2026-07-31" and found.overdue(on.isoformat())


def test_where_nobody_knows_when_it_was_said_the_nearest_such_day_counts() -> None:
    (found,) = pledges([CARDS[2]], [], Calendar(date(2026, 9, 1)))
    assert found.due == "2026-07-31" and found.overdue("2026-09-01")


def test_a_card_of_a_list_is_nobody_and_its_words_say_who_promises() -> None:
    found = of_card(card("Chapel: soup on Thursdays, by 1 December 2026", speaker=""))
    assert (found.who, found.what, found.by) == ("Chapel", "soup on Thursdays", "1 December 2026")
    found = of_card(card("Beck Watch - litter pick on the first Saturday of each month", speaker=""))
    assert (found.who, found.what) == ("Beck Watch", "litter pick on the first Saturday of each month")
    assert of_card(card("We will ring round on Mondays", speaker="")).who == ""


@pytest.mark.parametrize(
    ("words", "became"),
    [
        ("done, see photo", "kept"), ("Done - minuted", "kept"), ("happened, eleven came", "kept"), ("✓", "kept"),
        ("not started", "open"), ("still waiting on the board", "open"), ("half way", "open"), ("✗", "open"),
        ("all but done", "open"), ("Done in part", "open"), ("Sadly not – broken", "open"), ("FALSE", "open"),
        ("moved to Karen", "changed"), ("Karen is doing it now", "changed"), ("Now Tuesdays", "changed"),
        ("Waiting for the council – postponed", "changed"), ("verschoben auf Januar", "changed"),
        ("Deferred to May", "changed"),
        ("crossed out on the sheet", "let_go"), ("not going ahead (medical)", "let_go"),
        ("Started but dropped", "let_go"),
    ],
)  # fmt: skip
def test_what_became_of_it_is_told_in_many_words(words: str, became: str) -> None:
    assert state(words).value == became


def test_what_stands_behind_the_words_of_a_pledge_is_its_state() -> None:
    found = of_card(card("I will mend the gate by 10 May (done, ask Jo)", speaker="Ida"))
    assert (found.what, found.by, found.state) == ("I will mend the gate", "10 May", PledgeState.KEPT)
    assert [n.text for n in found.notes] == ["done, ask Jo"]
    assert of_card(card("I will walk the dog (the brown one)")).what == "I will walk the dog (the brown one)"


def test_a_season_is_no_day_and_what_is_meant_is_late_when_it_is_over() -> None:
    pledge = card("mend the gate", By_when="this summer")
    for on, late in (("2026-08-31", False), ("2026-09-01", True)):
        (found,) = listed([pledge], Journal(), on)
        assert (found.due, found.overdue(on)) == ("", late)
    (found,) = pledges([pledge], [], Calendar(date(2031, 1, 1)))
    assert not found.overdue("2031-01-01"), "nobody knows which summer"


@pytest.mark.parametrize(
    ("lane", "stands", "towards"),
    [
        ("Done 🎉", PledgeState.KEPT, ""),
        ("Let go", PledgeState.LET_GO, ""),
        ("Changed", PledgeState.CHANGED, ""),
        ("We are on it", PledgeState.OPEN, ""),
        ("A warm room on the quay", PledgeState.OPEN, "A warm room on the quay"),
    ],
)
def test_the_lists_of_a_board_say_how_a_pledge_stands_or_towards_which_dream_it_is(
    lane: str, stands: PledgeState, towards: str
) -> None:
    pledge = of_card(card("paint the shed", Members="Ada Obi", List_Name=lane))
    assert (pledge.state, pledge.towards) == (stands, towards)


def test_by_when_may_be_noted_in_the_description_of_a_card() -> None:
    assert of_card(card("paint the shed", Members="Ada Obi", Card_Description="by 30 November")).by == "30 November"
    assert of_card(card("paint the shed", Members="Ada Obi", Card_Description="by the tap")).by == ""


@pytest.mark.parametrize(
    ("stands", "tells", "became"),
    [
        ("Done", "ten came, and two dogs", PledgeState.KEPT),
        ("Changed", "goes in the porch first, the steward says", PledgeState.CHANGED),
        ("Dropped", "broke an arm", PledgeState.LET_GO),
        ("Open", "done one bench of three", PledgeState.OPEN),
        ("", "dropped, broke an arm", PledgeState.LET_GO),
        ("", "", PledgeState.OPEN),
    ],
)
@pytest.mark.parametrize("first", [True, False])
def test_a_column_for_the_state_goes_before_one_in_which_it_is_told(
    stands: str, tells: str, became: PledgeState, first: bool
) -> None:
    columns = {"How it is going (2 May)": tells, "State": stands}
    found = of_card(card("Mend the gate", **(columns if first else dict(reversed(columns.items())))))
    assert found.state is became
    assert [note.text for note in found.notes] == ([tells] if tells else [])
