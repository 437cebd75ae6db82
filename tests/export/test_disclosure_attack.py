"""Whoever has every file of every pack still can't work out one hidden number by what people are.

The files are parsed, not the objects behind them. The attacker counts from the codings who said what, knows how
attributes go together, and asks an integer programme for the smallest and largest value of each hidden number.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import csr_matrix, vstack

from harvest import export
from harvest.evidence import Evidence
from harvest.model import Material, Planning, WrittenFinding
from tests.export.invented_event import AGES, WARDS, Grid, document, earlier, event_of, matrices, said, sheets
from tests.factories import build

pytestmark = pytest.mark.slow

FIXTURE = Path(__file__).parent / "fixtures" / "table_by_table.json"
LINKED = (("neighbourhood", "district"), ("age band",))
"""Attributes that go together, and one that goes with none of them."""
NOT_RECORDED = "not recorded"
Kind = tuple[str, ...]


@dataclass
class Reader:
    """One yes-or-no variable for each person and kind of person; every printed number is an equation."""

    kinds: dict[int, Kind]
    by: tuple[str, ...]
    equations: list[tuple[np.ndarray, int]] = field(default_factory=list)
    hidden: dict[tuple[str, ...], np.ndarray] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.voices = sorted(self.kinds)
        self.every = sorted(set(self.kinds.values()))

    def read(self, pack: str, by: str, count: str, who: dict[str, dict[int, int]], grid: Grid) -> None:
        """One table of a file; ``who`` said how much under each code."""
        at = self.by.index(by)
        for code, cells in grid.items():
            for column, value in cells.items():
                inside = np.array([kind[at] == column for kind in self.every], dtype=float)
                weights = who.get(code, {})
                line = np.concatenate([inside * (weights.get(v, 0) if count == "passages" else v in weights)
                                       for v in self.voices])  # fmt: skip
                if value is None:
                    self.hidden[pack, by, count, code, column] = line
                else:
                    self.equations.append((line, value))

    def found_out(self) -> list[tuple[str, ...]]:
        """The hidden numbers that have one possible value only."""
        n, k = len(self.voices), len(self.every)
        rules = csr_matrix(np.kron(np.eye(n), np.ones(k)))
        right = [1.0] * n + [float(value) for _, value in self.equations]
        if self.equations:
            rules = vstack([rules, csr_matrix(np.array([line for line, _ in self.equations]))])
        truth = np.array([float(self.kinds[v] == kind) for v in self.voices for kind in self.every])
        assert np.allclose(rules @ truth, right), "a number that was printed is not true"
        lines = LinearConstraint(rules, right, right)
        worlds = [truth]

        def other(aim: np.ndarray) -> None:
            made = milp(aim, constraints=lines, integrality=np.ones(n * k), bounds=Bounds(0, 1))
            assert made.success, made.message
            worlds.append(np.round(made.x))

        draw = np.random.default_rng(1)
        for _ in range(4):  # any other world shows for many numbers at once that they are not known
            other(draw.normal(size=n * k))
        found = []
        for name, line in self.hidden.items():
            for sign in (1, -1):
                if len({round(float(line @ world)) for world in worlds}) == 1:
                    other(sign * line)
            if len({round(float(line @ world)) for world in worlds}) == 1:
                found.append(name)
        return found


def attack(material: Material, packs: Sequence[Evidence]) -> tuple[list[tuple[str, ...]], int]:
    """All files of these packs against everything recorded; numbers found out, and how many were hidden."""
    spoke = {p.voice_id for p in material.passages}
    found, hidden = [], 0
    for group in LINKED:
        kinds = {
            v.id: tuple(v.attributes.get(name, "").strip() or NOT_RECORDED for name in group)
            for v in material.voices
            if v.id in spoke
        }
        reader = Reader(kinds, group)
        for number, pack in enumerate(packs):
            read = document(pack)
            who, printed, again = said(read), sheets(pack), matrices(read)
            for (by, count), grid in printed.items():
                assert again[by, count] == grid  # the workbook and the JSON say and hide the same
                if by in group:
                    reader.read(str(number), by, count, who, grid)
            for by, grid, own in under_findings(pack, read):
                if by in group:
                    reader.read(str(number), by, "voices", own, grid)
        found += reader.found_out()
        hidden += len(reader.hidden)
    return found, hidden


def under_findings(pack: Evidence, read: dict) -> list[tuple[str, Grid, dict[str, dict[int, int]]]]:
    """What stands by place under the findings, with whom the attacker knows behind it: by what, numbers, people."""
    event = read["filter"]["event"]
    seats = {v for v, at, _ in pack.seats if event in (None, at)}
    found = []
    for f in read["findings"]:
        bears = {c["voice_id"]: 1 for c in read["codings"] if f"{c['codebook']}/{c['code']}".startswith(f["codes"][0])}
        grid = {
            "says": {p["place"]: p["people"] for p in f["places"]},
            "heard": {p["place"]: p["of"] for p in f["places"]},
        }
        own = {"says": bears, "heard": dict.fromkeys(seats, 1)}
        found += [(p["by"], grid, own) for p in f["places"][:1]]
    return found


def in_turn(*asked: tuple[Material, str | None]) -> list[Evidence]:
    """Packs one after the other, each made with the record that the inquiry file keeps of those before it."""
    records: list[dict] = []
    made = []
    for material, event in asked:
        pack = build(material, event=event, published=tuple(records))
        export.write(pack, "xlsx")
        records.append(json.loads(json.dumps(pack.record)))
        made.append(pack)
    return made


small = settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@small
@given(st.integers(0, 10**6), st.integers(10, 18), st.integers(2, 5), st.integers(2, 4))
def test_no_number_of_one_small_pack_is_found_out(seed, people, codes, below):
    material = event_of(people, seed, codes=codes).material(suppress_below=below)
    packs = in_turn((material, None))
    found, _ = attack(material, packs)
    assert not found


@small
@given(st.integers(0, 10**6), st.integers(10, 16), st.booleans())
def test_nor_of_two_with_another_filter_and_a_later_date(seed, people, filtered):
    late = event_of(people, seed, codes=4).material(suppress_below=3)
    packs = in_turn((earlier(late, 3), None), (late, "Spring café" if filtered else None))
    found, _ = attack(late, packs)
    assert not found


def finding_on(material: Material) -> Material:
    """The same with a finding under which it is told where those live who bear it out."""
    finding = WrittenFinding("7", "People here keep in touch.", ("five_ways/connect",))
    return replace(material, planning=Planning(findings=(finding,)))


@small
@given(st.integers(0, 10**6), st.integers(10, 18), st.integers(2, 4))
def test_nor_by_what_stands_under_a_finding(seed, people, below):
    late = finding_on(event_of(people, seed, codes=4).material(suppress_below=below))
    found, _ = attack(late, in_turn((earlier(late, 3), None), (late, None)))
    assert not found


@pytest.fixture(scope="module")
def sixty() -> Material:
    return event_of(60, 4).material()


def test_of_sixty_people_no_number_of_one_pack_is_found_out_and_some_are_printed(sixty):
    packs = in_turn((sixty, None))
    found, hidden = attack(sixty, packs)
    stand = [n for (by, _), grid in sheets(packs[0]).items() if by in {"neighbourhood", "district", "age band"}
             for cells in grid.values() for n in cells.values() if n is not None]  # fmt: skip
    print(f"60 people: {len(stand)} numbers stand, {hidden} are hidden, none found out")
    assert not found and not packs[0].refused and len(stand) > 15


def test_of_sixty_people_some_of_a_finding_is_told_by_place(sixty):
    packs = in_turn((finding_on(sixty), None), (finding_on(sixty), "Spring café"))
    found, _ = attack(finding_on(sixty), packs)
    told = [p for f in document(packs[0])["findings"] for p in f["places"] if None not in (p["people"], p["of"])]
    assert not found and told


def test_nor_of_two_packs_with_another_event(sixty):
    packs = in_turn((sixty, None), (sixty, "Spring café"))
    found, hidden = attack(sixty, packs)
    assert hidden > 50 and not found


def test_nor_of_two_packs_with_three_more_decisions_between_them(sixty):
    packs = in_turn((earlier(sixty, 3), None), (sixty, None))
    found, _ = attack(sixty, packs)
    assert not found


def test_the_same_attack_finds_out_what_was_hidden_table_by_table():
    """The numbers that the last release before this control printed in four packs of the same sixty people."""
    old = json.loads(FIXTURE.read_text("utf-8"))
    found, hidden = 0, 0
    for group in LINKED:
        reader = Reader({int(v): tuple(own[name] for name in group) for v, own in old["people"].items()}, group)
        for pack in old["packs"]:
            who = {code: {int(v): n for v, n in own.items()} for code, own in pack["said"].items()}
            for table in pack["tables"]:
                if table["by"] in group:
                    reader.read(pack["name"], table["by"], table["count"], who, table["cells"])
        found += len(reader.found_out())
        hidden += len(reader.hidden)
    print(f"table by table: {found} of {hidden} hidden numbers found out")
    assert found > 50


def test_without_the_record_of_the_first_pack_the_second_would_tell(sixty):
    """Teeth: what the memory is for."""
    apart = [build(earlier(sixty, 3)), build(sixty), build(sixty, event="Spring café")]
    found, _ = attack(sixty, apart)
    assert found


@pytest.mark.parametrize("suffix", ["csv", "md", "json", "parquet", "html"])
def test_no_value_stands_beside_a_voice_in_any_list(sixty, suffix):
    data = export.write(build(sixty), suffix).decode("utf-8", "replace")
    if suffix == "json":
        read = json.loads(data)
        data = json.dumps({key: value for key, value in read.items() if key not in ("matrices", "missing_voices")})
    values = [*WARDS, *AGES, "North", "South"]
    statement = build(sixty).missing_voices
    assert not [value for value in values if value and value in data.replace(statement, "")]


def test_the_statement_about_missing_voices_has_no_number_by_what_people_are(sixty):
    by_people = [part for part in build(sixty).missing_voices.split(". ") if part.startswith(("By ", "Some ", "Most "))]
    numbers = [word for part in by_people for word in part.replace(",", " ").split() if word.isdigit()]
    assert by_people and not numbers


def test_tables_that_mean_nothing_are_not_made(sixty):
    read = document(build(sixty))
    assert {m["by"] for m in read["matrices"]} == {
        "event", "table", "question", "source", "role", "neighbourhood", "district", "age band",
    }  # fmt: skip


def test_where_a_role_tells_a_job_alone_no_table_by_jobs_is_made_and_it_is_said(sixty):
    voices = tuple(
        replace(
            v,
            role=type(v.role)("frontline" if v.id % 3 == 0 else "resident"),
            attributes={"job": ("nurse", "host", "gardener")[v.id % 3]},
        )
        for v in sixty.voices
    )
    pack = build(replace(sixty, voices=voices))
    assert pack.refused == ("job",)
    read = document(pack)
    assert "job" not in {m["by"] for m in read["matrices"]}
    assert any("no table by job is made" in m["note"] for m in read["matrices"])


def test_an_attribute_that_tells_the_role_takes_nobody_for_another_role(sixty):
    jobs = {v.id: ("nurse", "porter", "host", "gardener")[v.id % 4] for v in sixty.voices}
    voices = tuple(
        replace(v, role=type(v.role)("frontline" if v.id % 4 < 2 else "resident"), attributes={"job": jobs[v.id]})
        for v in sixty.voices
    )
    pack = build(replace(sixty, voices=voices))
    moves = pack.printable.record["moves"]
    assert moves and all(pack.roles[one] == pack.roles[two] for move in moves for one, two, _ in move)
