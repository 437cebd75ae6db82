"""What is hidden stays hidden over all tables, filters, dates and linked attributes of the packs together."""

from __future__ import annotations

import json
import random
from collections.abc import Sequence

import pytest
from events import Meeting, invent
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from harvest.privacy.disclosure import Cells, Published, Table, by_person, by_place, meaningful, release, why_not

WARDS = {"ward": {"Hill": 4, "Dale": 3, "Moor": 2}}
THREE = {
    "role": {"resident": 6, "frontline": 3, "manager": 1},
    "age": {"18-29": 2, "30-49": 3, "50-64": 3, "65+": 2, "not recorded": 1},
    **WARDS,
}
small = settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def kept(record: Published) -> Published:
    """The record as the inquiry file gives it back."""
    return json.loads(json.dumps(record))  # type: ignore[no-any-return]


def numbers(cells: Cells, passages: bool = False) -> list[int | None]:
    return [n for row in (cells.passages if passages else cells.voices) for n in row]


def standing(tables: Sequence[Cells]) -> int:
    return sum(n is not None for cells in tables for n in numbers(cells))


def without_sub_codes(meeting: Meeting) -> dict[str, list[tuple[int, int]]]:
    return {code: pairs for code, pairs in meeting.rows().items() if "." not in code}


# --- the attack


@small
@given(st.integers(0, 10**6), st.integers(6, 12), st.integers(2, 4), st.booleans(), st.integers(2, 4))
def test_no_hidden_number_of_one_pack_can_be_worked_out(seed, people, codes, passages, below):
    meeting = invent(seed, people, codes, WARDS, talk=3)
    table = meeting.table("ward", passages=passages)
    made = release([table], below=below)
    found, _ = meeting.attack([(table, made.tables[0])], ["ward"])
    assert not found or made.exposed  # everybody of one kind: no table by this is made, see meaningful()
    if len({own["ward"] for own in meeting.people.values()}) > 1:
        assert not found and not made.exposed


@pytest.mark.slow
@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.integers(0, 10**6), st.booleans())
def test_nor_with_two_filters_and_two_dates_unless_the_control_says_so(seed, passages):
    late = invent(seed, 12, 3, WARDS, ("Spring", "Autumn"), talk=3)
    early = Meeting(late.people, late.said[:-4])
    printed: list[tuple[Table, Cells]] = []
    records: list[Published] = []
    told: set[tuple[str, str]] = set()
    for meeting, event in ((early, None), (early, "Spring"), (late, None), (late, "Autumn")):
        table = meeting.table("ward", event, passages=passages)
        made = release([table], below=3, published=records)
        records.append(kept(made.record))
        printed.append((table, made.tables[0]))
        told |= {(gone.row, gone.column) for gone in made.exposed}
    found, _ = late.attack(printed, ["ward"])
    assert {(row, column) for row, column, _, _ in found} <= told


@pytest.mark.slow
def test_packs_of_a_real_size_with_other_filters_and_dates_give_nothing_away():
    for seed in (0, 3):
        late = invent(seed, 30, 5, WARDS, ("Spring", "Autumn"))
        early = Meeting(late.people, [one for i, one in enumerate(late.said) if i % 12])
        printed, records = [], []
        for meeting, event in ((early, None), (late, None), (late, "Autumn")):
            table = meeting.table("ward", event, passages=False)
            made = release([table], below=5, published=records)
            records.append(kept(made.record))
            printed.append((table, made.tables[0]))
            assert not made.exposed
        found, hidden = late.attack(printed, ["ward"])
        assert hidden > 20 and not found
        assert sum(n is not None for n in numbers(printed[0][1])) > 3


@pytest.mark.slow
def test_a_district_and_its_wards_and_a_crossing_of_two_attributes_give_nothing_away():
    meeting = invent(5, 30, 4, {"ward": {"W1": 3, "W2": 3, "E1": 4, "E2": 1}, "age": {"young": 3, "old": 2}})
    for own in meeting.people.values():
        own["district"] = "west" if own["ward"][0] == "W" else "east"
    ways: list[str | tuple[str, str]] = ["district", "ward", "age", ("age", "district")]
    tables = [meeting.table(by, passages=False) for by in ways]
    made = release(tables, below=5)
    found, hidden = meeting.attack(list(zip(tables, made.tables, strict=True)), ["ward", "age", "district"], sizes=True)
    assert hidden > 30 and not found and not made.exposed
    apart = [release([table], below=5).tables[0] for table in tables]
    assert sum(n is not None for c in apart for n in numbers(c)) > sum(
        n is not None for c in made.tables for n in numbers(c)
    )


def test_a_filter_by_what_people_are_is_a_table_of_people_too():
    meeting = invent(6, 30, 4, {"ward": {"Hill": 5, "Dale": 3}, "age": {"young": 3, "old": 2}})
    hill = {"ward": "Hill"}
    tables = [
        meeting.table("ward", passages=False),
        meeting.table("age", passages=False),
        meeting.table("age", where=hill, passages=False),
        meeting.table("", where=hill, passages=False),
    ]
    made = release(tables, below=5)
    assert made.tables[3].columns == ("all",) and "" not in made.tables[2].columns
    found, _ = meeting.attack(list(zip(tables, made.tables, strict=True)), ["ward", "age"], sizes=True)
    assert not found and not made.exposed
    of_ward = {row: cells for row, cells in zip(made.tables[0].rows, made.tables[0].voices, strict=True)}
    for row, (total,) in zip(made.tables[3].rows, made.tables[3].voices, strict=True):
        assert total == of_ward[row][made.tables[0].columns.index("Hill")]  # hidden in one, hidden in the other


# --- the proof, made again with the people themselves


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 10**6), st.integers(10, 60), st.booleans())
def test_people_exchanged_leave_every_printed_number_and_change_every_hidden_one(seed, people, passages):
    meeting = invent(seed, people, 6, THREE, ("Spring", "Autumn"))
    # where all are of one kind nobody can be exchanged, and meaningful() says that no table is to be made
    assume(all(len({own[name] for own in meeting.people.values()}) > 1 for name in THREE))
    ways = [("role", None), ("age", None), ("age", "Spring"), ("ward", None), (("age", "ward"), None)]
    tables = [meeting.table(by, event, passages=passages) for by, event in ways]
    made = release(tables, below=5)
    changed: set[tuple[int, int, str, str]] = set()
    for exchange in made.record["moves"]:  # type: ignore[attr-defined]
        for attributes in (["role"], ["age", "ward"]):  # role hangs together with nothing else
            other = {v: dict(own) for v, own in meeting.people.items()}
            for one, two, both in exchange:
                for name in attributes:
                    other[one][name] = meeting.people[two][name]
                    if both:
                        other[two][name] = meeting.people[one][name]
            world = Meeting(other, meeting.said)
            same = True
            differ = set()
            for i, (table, cells, (by, event)) in enumerate(zip(tables, made.tables, ways, strict=True)):
                if not set(attributes) & set(table.of):
                    continue
                now = world.table(by, event, passages=passages)
                for unit in range(1 + passages):
                    printed = cells.passages if unit else cells.voices
                    for row, line in zip(cells.rows, printed, strict=True):
                        for column, value in zip(cells.columns, line, strict=True):
                            was, is_ = (
                                (lambda who: sum(who.values()) if unit else len(who))(one.cells[row].get(column, {}))
                                for one in (table, now)
                            )
                            if was != is_:
                                differ.add((i, unit, row, column))
                                same &= value is None
            if same:
                changed |= differ
    hidden = {
        (i, unit, row, column)
        for i, cells in enumerate(made.tables)
        for unit in range(1 + passages)
        for row, line in zip(cells.rows, cells.passages if unit else cells.voices, strict=True)
        for column, value in zip(cells.columns, line, strict=True)
        if value is None
    }
    assert len(made.exposed) == 0 and hidden <= changed


# --- what is printed


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 10**6), st.integers(0, 6))
def test_what_is_printed_is_true_and_never_small(seed, below):
    meeting = invent(seed, 25, 4, THREE)
    tables = [meeting.table(by) for by in THREE]
    for table, cells in zip(tables, release(tables, below=below).tables, strict=True):
        assert cells.columns == table.columns and cells.rows == tuple(table.cells)
        for row, voices, passages in zip(cells.rows, cells.voices, cells.passages, strict=True):
            people = [len(table.cells[row].get(c, {})) for c in cells.columns]
            words = [sum(table.cells[row].get(c, {}).values()) for c in cells.columns]
            assert all(n is None or n == true for n, true in zip(voices, people, strict=True))
            assert all(n is None or n == true for n, true in zip(passages, words, strict=True))
            assert not any(n is not None and 0 < n < below for n in voices)
            assert not any(v is None and p is not None for v, p in zip(voices, passages, strict=True))
            if 0 < sum(people) < below:
                assert set(voices) == {None}
            together = sum(true for n, true in zip(voices, people, strict=True) if n is None)
            assert together == 0 or together >= min(below, sum(people))


def test_a_limit_of_one_hides_nothing():
    table = invent(1, 20, 4, WARDS).table("ward")
    assert None not in numbers(release([table], below=1).tables[0])


def test_one_more_person_between_two_dates_is_not_told_by_the_difference():
    people = {v: {"ward": "Hill" if v <= 12 else "Dale"} for v in range(1, 31)}
    said = [("food", v, v, "Spring") for v in [*range(1, 7), *range(13, 20)]]
    early, late = Meeting(people, said), Meeting(people, [*said, ("food", 20, 20, "Spring")])
    first = release([early.table("ward")], below=5)
    assert first.tables[0].voices == ((7, 6),)
    then = release([late.table("ward")], below=5, published=[kept(first.record)])
    assert then.tables[0].voices == ((None, None),)  # 8 and 6 would say where person 20 lives
    again = release([early.table("ward")], below=5, published=[kept(first.record)])
    assert again.tables[0].voices == ((7, 6),)


def test_the_same_pack_again_prints_the_same():
    meeting = invent(2, 40, 6, THREE)
    tables = [meeting.table(by, passages=False) for by in THREE]
    first = release(tables, below=5)
    again = release(tables, below=5, published=[kept(first.record)])
    assert again.tables == first.tables and not again.exposed


def test_a_watched_table_prints_nothing_and_keeps_its_later_print_safe():
    meeting = invent(4, 30, 4, WARDS, ("Spring", "Autumn"))
    tables = [meeting.table("ward"), meeting.table("ward", "Autumn", watched=True)]
    made = release(tables, below=5)
    assert set(numbers(made.tables[1])) == {None} and len(made.record["tables"]) == 1  # type: ignore[arg-type]
    then = release([meeting.table("ward", "Autumn")], below=5, published=[kept(made.record)])
    assert not then.exposed


def test_a_record_of_a_newer_version_is_refused():
    with pytest.raises(ValueError, match="version 99"):
        release([], below=5, published=[{"version": 99}])


def test_few_people_at_a_table_are_hidden_and_their_passages_too():
    place = {p: f"Table {1 + p % 3 if p < 40 else 4}" for p in range(42)}
    table = by_place("table", {"food": [(p, p) for p in range(42)]}, place)
    made = release([table], below=5)
    assert table.columns == ("Table 1", "Table 2", "Table 3", "Table 4")
    assert made.tables[0].voices[0][3] is None and made.tables[0].passages[0][3] is None
    assert sum(n is None for n in made.tables[0].voices[0]) == 2


def test_forty_people_and_ten_tables_keep_most_of_what_may_be_seen():
    shapes = {
        "role": (6, 3, 1), "age": (2, 3, 3, 2), "ward": (4, 3, 2), "gender": (5, 4), "tenure": (5, 3),
        "carer": (3, 1), "disability": (4, 1), "language": (8, 1), "children": (2, 1), "years here": (2, 2, 3),
    }  # fmt: skip
    attributes = {name: {f"{name} {i}": float(n) for i, n in enumerate(shape)} for name, shape in shapes.items()}
    every = large = left = 0
    for seed in range(3):
        meeting = invent(seed, 40, 8, attributes, talk=8)
        tables = [by_person(by, without_sub_codes(meeting), meeting.people, passages=False) for by in attributes]
        for table, cells in zip(tables, release(tables, below=5).tables, strict=True):
            people = [len(table.cells[row].get(c, {})) for row in table.cells for c in table.columns]
            every += len(people)
            large += sum(not 0 < n < 5 for n in people)
            left += standing([cells])
    print(f"40 people, 10 tables: {left} of {every} numbers stand; {large} are not small themselves")
    assert left > 0.7 * large


@pytest.mark.slow
def test_a_large_inquiry_exposes_nothing():
    draw = random.Random(1)
    people = {v: {f"a{i}": f"v{min(19, int(draw.expovariate(0.15)))}" for i in range(10)} for v in range(5000)}
    said: dict[str, list[tuple[int, int]]] = {f"c{i}": [] for i in range(60)}
    for passage in range(20_000):
        said[f"c{min(59, int(draw.expovariate(0.05)))}"].append((draw.randrange(5000), passage))
    tables = [by_person(f"a{i}", said, people, passages=False) for i in range(10)]
    assert not release(tables, below=5).exposed


# --- which tables mean anything


@pytest.mark.parametrize("name", ["Vote", "vote_count", "Consent to quotation", "response id", "respondentId"])
def test_tables_by_votes_consent_and_numbers_are_not_made(name):
    assert not meaningful(name, ["1", "2"] * 20)


@pytest.mark.parametrize(
    "values, said",
    [
        ([f"source {i}" for i in range(64)], "too many"),
        (["Hill"] * 40, "fewer than two"),
        (["Hill"] * 40 + ["unknown"] * 9, "fewer than two"),
        (["Hill"] * 40 + ["Dale"], "no two groups"),
        ([f"{i // 2}" for i in range(20)], "no two groups"),
    ],
)
def test_tables_that_set_no_group_beside_another_are_not_made(values, said):
    assert said in why_not("Neighbourhood", values)


def test_a_table_of_groups_and_a_table_of_events_are_made():
    assert meaningful("Neighbourhood", ["Hill"] * 9 + ["Dale"] * 8 + ["Moor"])
    assert meaningful("event", ["Spring café"] * 3, people=False)
    assert not meaningful("source", [f"s{i}" for i in range(64)], people=False)
