"""The machine beside people: blind and seeing are told apart, and too few is said."""

from __future__ import annotations

import pytest

from harvest import workspace as verbs
from harvest.model import Action, CodeRef, Consent, Mode, Round

CONNECT = CodeRef("five_ways", "connect")


@pytest.fixture
def street(tmp_path) -> verbs.Workspace:
    """Two files of thirty short answers each, half of them about tea with neighbours."""
    ws = verbs.new(tmp_path / "street.harvest", "Lantern Lane", "What keeps us well here?")
    for name in ("north", "south"):
        rows = [
            f"Number {n} {name} and I have tea on the step." if n % 2 else f"The bin at number {n} {name} is full."
            for n in range(30)
        ]
        (tmp_path / f"{name}.csv").write_text("answer\n" + "\n".join(rows), "utf-8")
        verbs.intake.import_files(ws, [tmp_path / f"{name}.csv"], consent=Consent.ANONYMOUS)
    return ws


@pytest.fixture
def tea(monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine that suggests connect wherever there is tea."""

    def codes(engine, decided, book, cache=None):
        return [frozenset({"connect"} if book.id == "five_ways" and "tea" in d.text else ()) for d in decided]

    monkeypatch.setattr("harvest.workspace.suggesting.machine_and_people.suggester.machine_codes", codes)
    monkeypatch.setattr("harvest.workspace.suggesting.machine_and_people.engine", lambda encoder="auto": None)


def _code(ws: verbs.Workspace, coder: str, passages, when) -> None:
    for p in passages:
        act = verbs.desk.Act(p.id, Action.ADD, CONNECT) if when(p.text) else verbs.desk.Act(p.id, Action.NONE)
        verbs.desk.decide(ws.acting_as(coder), [act])


def _five(ws: verbs.Workspace) -> verbs.suggesting.BesidePeople:
    return next(f for f in verbs.suggesting.beside_people(ws) if f.codebook == "five_ways" and f.question is None)


def test_blind_and_seeing_are_told_apart_and_following_is_noticed(street, tea):
    every = [p for p in verbs.inquiry.passages(street) if p.codeable]
    assert len(every) == 60
    host = street.acting_as("Ana")
    hidden = Round(
        0, "Blind", Mode.BLIND, ("Ana", "Ben"), suggestions=False, passages=frozenset(p.id for p in every[:30])
    )
    number = verbs.review.start_round(host, hidden)
    _code(street, "Ana", every[:30], lambda text: "1 north and" in text)
    _code(street, "Ben", every[:30], lambda text: "1 north and" in text)
    assert verbs.suggesting.beside_people(street) == ()  # not revealed yet
    verbs.review.reveal_round(host, number)
    verbs.review.close_round(host, number)
    _code(street, "Ana", every[30:], lambda text: "tea" in text)
    found = _five(street)
    assert (found.machine.passages, found.people.passages, found.seeing.passages) == (30, 30, 30)
    assert found.people.value == found.seeing.value == 1.0
    assert found.machine.value < 0.5 and found.followed


def test_too_few_passages_give_no_figure(street, tea):
    every = [p for p in verbs.inquiry.passages(street) if p.codeable]
    _code(street, "Ana", [*every[:10], *every[40:50]], lambda text: "tea" in text)
    found = _five(street)
    assert found.machine.too_few and found.seeing.too_few and not found.followed
    assert (found.seeing.passages, found.seeing.value) == (20, None)
