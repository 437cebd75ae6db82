"""Selections side by side and where people split: every figure recounted from what was said, each person once."""

from __future__ import annotations

import pytest

from harvest.evidence import Condition, Evidence, build
from harvest.evidence.side_by_side import SPLIT_BY, divided, side_by_side, splits
from harvest.model import Audience, Kind, Polarity, Role
from harvest.privacy import clear
from tests.factories import InquiryBuilder

CONNECT = "five_ways/connect"
PRESENT, LACKING, MIXED, WISHED = Polarity.PRESENT, Polarity.LACKING, Polarity.MIXED, Polarity.WISHED_FOR
SPRING, AUTUMN = "Spring café", "Autumn café"
SAID = (
    (SPRING, "Lamp", "Ann", PRESENT),
    (SPRING, "Lamp", "Ben", PRESENT),
    (SPRING, "Lamp", "Ben", LACKING),
    (SPRING, "Lamp", "Cid", WISHED),
    (SPRING, "Kiln", "Dee", LACKING),
    (SPRING, "Kiln", "Eli", LACKING),
    (SPRING, "Kiln", "Fay", None),
    (AUTUMN, "Lamp", "Ann", LACKING),
    (AUTUMN, "Lamp", "Gus", MIXED),
    (AUTUMN, "Lamp", "Hal", None),
)
STAFF = ("Dee", "Gus")


@pytest.fixture(scope="module")
def material():
    inquiry = InquiryBuilder()
    for event, date in ((SPRING, "2026-03-14"), (AUTUMN, "2026-10-03")):
        inquiry.event(event, date)
    names = dict.fromkeys(name for _, _, name, _ in SAID)
    voices = {n: inquiry.voice(n, role=Role.FRONTLINE if n in STAFF else Role.RESIDENT) for n in names}
    sources = {}
    for number, (event, table, name, polarity) in enumerate(SAID):
        source = sources.setdefault((event, table), None) or inquiry.source(
            f"{table} {event}", event=event, table=table
        )
        sources[event, table] = source
        passage = inquiry.say(source, voices[name], f"Remark {number}.")
        if polarity:
            inquiry.agree(passage, CONNECT, polarity=polarity)
    pledges = inquiry.source("Pledges", kind=Kind.PLEDGE, event=SPRING, table="Kiln")
    inquiry.agree(inquiry.say(pledges, voices["Fay"], "I will call on two people."), CONNECT)
    return inquiry.material()


def ask(material, *where: str) -> Evidence:
    return build(clear(material, Audience.TEAM), where=[Condition.parse(w) for w in where], controlled=False)


def counted(fits) -> tuple[int, int, int, int, int]:
    """People heard, and who only says one thing, only the other, both, or only wishes."""
    heard = {n for e, t, n, _ in SAID if fits(e, t, n)}
    ways = {n: {p for e, t, m, p in SAID if m == n and fits(e, t, n)} - {None} for n in heard}
    helps = sum(w - {WISHED} == {PRESENT} for w in ways.values())
    hinders = sum(w - {WISHED} == {LACKING} for w in ways.values())
    both = sum(bool(w - {WISHED}) for w in ways.values()) - helps - hinders
    return len(heard), helps, hinders, both, sum(w == {WISHED} for w in ways.values())


def figures(s) -> tuple[int, int, int, int, int]:
    return s.heard, s.helps, s.hinders, s.both, s.wished


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (f"event={SPRING}", f"event={AUTUMN}"),
        ("role=resident", "role=frontline"),
        ("table=Lamp", "table=Kiln"),
    ],
)
def test_the_same_figures_of_two_selections_are_those_of_a_recount(material, one: str, other: str) -> None:
    made = side_by_side([(w, ask(material, w)) for w in (one, other)])
    (theme,) = (t for t in made.themes if str(t.theme.code) == CONNECT)
    everybody = []
    for stand, where in zip(theme.stands, (one, other), strict=True):
        key, value = where.split("=")

        def fits(e: str, t: str, n: str, key: str = key, value: str = value) -> bool:
            return value == {"event": e, "table": t, "role": "frontline" if n in STAFF else "resident"}[key]

        assert figures(stand) == counted(fits)
        assert stand.spoke + stand.silent == stand.heard
        everybody.append({n for e, t, n, _ in SAID if fits(e, t, n)})
    assert made.shared == len(everybody[0] & everybody[1])


@pytest.mark.parametrize("by", list(SPLIT_BY))
def test_where_people_split_is_counted_by_place_and_adds_up(material, by: str) -> None:
    found = {s.name: s.stand for s in splits(ask(material), CONNECT, by)}
    if by == "table":
        names = {f"Table {t}, {e}" if f"Table {t}, {e}" in found else f"{t}, {e}": (e, t) for e, t, _, _ in SAID}
        for name, (event, table) in names.items():
            assert figures(found[name]) == counted(lambda e, t, n, at=(event, table): (e, t) == at)
    elif by == "event":
        assert {n: figures(s) for n, s in found.items()} == {
            event: counted(lambda e, t, n, at=event: e == at) for event in (SPRING, AUTUMN)
        }
    else:
        residents = found[Role.RESIDENT.words.many]
        assert figures(residents) == counted(lambda e, t, n: n not in STAFF)


def test_a_split_is_named_only_where_most_of_those_who_take_a_side_differ(material) -> None:
    two = divided(splits(ask(material, f"event={SPRING}"), CONNECT, "table"))
    assert two is not None and ["Lamp" in two[0].name, "Kiln" in two[1].name] == [True, True]
    assert divided(splits(ask(material, f"event={SPRING}", "table=Kiln"), CONNECT, "table")) is None
