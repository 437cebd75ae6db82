"""Dreams in groups: whatever people do, every dream stands in one place."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from planning.test_undo import Journal

from harvest.model import Card, Entry, EntryKind, Horizon, Kind, Role
from harvest.model.undo import in_force
from harvest.planning import dreams as fold

IDS = tuple(range(1, 9))
LIKELY = ((1, 2, 3), (4, 5), (6,), (7, 8))


def group(name: str, *dreams: int) -> Entry:
    return Entry(EntryKind.GROUP, detail={"name": name, "dreams": list(dreams)})


def move(to: str, *dreams: int) -> Entry:
    return Entry(EntryKind.MOVE, detail={"dreams": list(dreams), "to": to})


def standing(journal: Journal) -> dict[str, tuple[int, ...]]:
    found = fold.places(in_force(journal.rows))
    return {g.name: g.dreams for g in found.groups(IDS)}


def proposed(journal: Journal) -> list[tuple[int, ...]]:
    return [g.dreams for g in fold.proposals(fold.places(in_force(journal.rows)), LIKELY)]


def card(text: str, **attributes: str) -> Card:
    return Card(5, 1, Kind.DREAM, text, 1, "Lamp table", Role.UNKNOWN, start=0, end=len(text), attributes=attributes)


def test_nothing_is_kept_before_a_person_names_a_group() -> None:
    journal = Journal()
    assert standing(journal) == {}
    assert proposed(journal) == [(1, 2, 3), (4, 5), (7, 8)]
    journal.act("amina", group("", 1, 2))
    assert standing(journal) == {}


def test_naming_a_group_leaves_the_other_proposals_as_they_were() -> None:
    journal = Journal()
    journal.act("amina", group("Warm room", 1, 2, 3))
    assert standing(journal) == {"Warm room": (1, 2, 3)}
    assert proposed(journal) == [(4, 5), (7, 8)]


def test_a_dissenting_dream_is_in_no_group_and_in_no_proposal() -> None:
    journal = Journal()
    journal.act("amina", move("apart", 2))
    assert proposed(journal) == [(1, 3), (4, 5), (7, 8)]


def test_a_card_moved_between_proposals_stays_there() -> None:
    journal = Journal()
    journal.act("amina", move("near:4", 2))
    assert proposed(journal) == [(1, 3), (2, 4, 5), (7, 8)]
    journal.act("amina", move("own:4", 4))
    assert proposed(journal) == [(1, 3), (2, 5), (7, 8)], "a card that goes takes no other along"


def test_a_split_and_a_merge() -> None:
    journal = Journal()
    journal.act("amina", group("Warm", 1, 2, 3, 4))
    journal.act("amina", group("Buses", 3, 4))
    assert standing(journal) == {"Warm": (1, 2), "Buses": (3, 4)}
    journal.act("amina", Entry(EntryKind.MERGE, "2", {"into": "1"}))
    assert standing(journal) == {"Warm": (1, 2, 3, 4)}
    journal.undo("amina")
    assert standing(journal) == {"Warm": (1, 2), "Buses": (3, 4)}


def test_what_is_moved_into_a_group_that_is_gone_stays_where_it_was() -> None:
    journal = Journal()
    journal.act("amina", group("Warm", 1, 2))
    journal.act("tom", move("group:1", 5))
    journal.undo("amina")
    assert standing(journal) == {} and (4, 5) in proposed(journal)


ACTS = st.one_of(
    st.tuples(st.just("group"), st.sets(st.sampled_from(IDS)), st.integers(1, 12)),
    st.tuples(st.just("move"), st.sets(st.sampled_from(IDS)), st.integers(1, 12)),
    st.tuples(st.just("apart"), st.sets(st.sampled_from(IDS)), st.integers(1, 12)),
    st.tuples(st.just("near"), st.sets(st.sampled_from(IDS)), st.integers(1, 8)),
    st.tuples(st.just("merge"), st.just(frozenset()), st.integers(1, 12)),
    st.tuples(st.just("undo"), st.just(frozenset()), st.just(1)),
    st.tuples(st.just("redo"), st.just(frozenset()), st.just(1)),
)


@given(st.lists(st.tuples(ACTS, st.sampled_from(["amina", "tom"])), max_size=25))
def test_every_dream_stands_in_one_place_whatever_is_done_and_undone(
    acts: list[tuple[tuple[str, set[int], int], str]],
) -> None:
    journal = Journal()
    for (what, dreams, number), who in acts:
        if what == "group":
            journal.act(who, group(f"g{number}", *sorted(dreams)))
        elif what == "merge":
            journal.act(who, Entry(EntryKind.MERGE, str(number), {"into": str(number // 2)}))
        elif what in ("undo", "redo"):
            getattr(journal, what)(who)
        else:
            to = {"move": f"group:{number}", "apart": "apart", "near": f"near:{number}"}[what]
            journal.act(who, move(to, *sorted(dreams)))
        found = fold.places(in_force(journal.rows))
        inside = [d for g in found.groups(IDS) for d in g.dreams]
        suggested = [d for g in fold.proposals(found, LIKELY) for d in g.dreams]
        apart = [d for d in IDS if found.of.get(d) == "apart"]
        every = [*inside, *suggested, *apart]
        assert len(every) == len(set(every)) and set(every) <= set(IDS)


def test_undoing_everything_brings_the_beginning_back() -> None:
    journal = Journal()
    journal.act("amina", group("Warm", 1, 2))
    journal.act("amina", move("apart", 3))
    journal.act("amina", Entry(EntryKind.GROUP, "1", {"name": "Warmer"}))
    for _ in range(3):
        journal.undo("amina")
    assert standing(journal) == {} and proposed(journal) == [(1, 2, 3), (4, 5), (7, 8)]
    for _ in range(3):
        journal.redo("amina")
    assert standing(journal) == {"Warmer": (1, 2)}


def test_dots_and_horizon_are_read_from_columns_and_from_the_card() -> None:
    places = fold.Places()
    (one,) = fold.dreams([card("A ferry", When="one day", Dots="6")], [], places)
    assert (one.horizon, one.dots) == (Horizon.LONG, 6)
    (two,) = fold.dreams([card("A ferry on Sundays (3 dots)")], [], places)
    assert (two.text, two.dots, two.end) == ("A ferry on Sundays", 3, 18)
    (three,) = fold.dreams([card("A ferry ●●●●")], [], places)
    assert (three.text, three.dots) == ("A ferry", 4)


def test_what_a_person_says_of_a_dream_counts_more_than_its_card() -> None:
    said = Entry(EntryKind.DREAM, "5", {"horizon": "now", "dots": 2}, id=1)
    (dream,) = fold.dreams([card("A ferry", When="one day", Dots="6")], [said], fold.Places())
    assert (dream.horizon, dream.dots) == (Horizon.NOW, 2)
