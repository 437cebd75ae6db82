"""What suggestions learnt from whom can be seen and forgotten; decisions stay, and what was withdrawn is not learnt."""

from __future__ import annotations

import datetime as dt

import pytest

from harvest import workspace as verbs
from harvest.errors import DecisionError, HarvestError
from harvest.model import Action, CodeRef, Consent

CONNECT, GIVE = CodeRef("five_ways", "connect"), CodeRef("five_ways", "give")


@pytest.fixture
def street(tmp_path) -> verbs.Workspace:
    """Forty answers; Ana gave connect on ten, Ben refused it on five of these and gave give on five others."""
    ws = verbs.new(tmp_path / "street.harvest", "Lantern Lane", "What keeps us well here?")
    rows = [f"Number {n} and I have tea on the step most days." for n in range(40)]
    (tmp_path / "north.csv").write_text("answer\n" + "\n".join(rows), "utf-8")
    verbs.intake.import_files(ws, [tmp_path / "north.csv"], consent=Consent.ANONYMOUS)
    every = [p.id for p in verbs.inquiry.passages(ws)]
    verbs.desk.decide(ws.acting_as("Ana"), [verbs.desk.Act(p, Action.ADD, CONNECT) for p in every[:10]])
    verbs.desk.decide(ws.acting_as("Ben"), [verbs.desk.Act(p, Action.REJECT, CONNECT) for p in every[:5]])
    verbs.desk.decide(ws.acting_as("Ben"), [verbs.desk.Act(p, Action.ADD, GIVE) for p in every[20:25]])
    return ws


def _day(ws: verbs.Workspace) -> str:
    """The day on which they decided: a run of all tests may begin the day before."""
    return verbs.suggesting.learnt_from(ws)[0].day


def _taught(ws: verbs.Workspace) -> tuple[int, int]:
    """How many passages are learnt to be connect, and on how many anything is learnt."""
    decided = verbs.suggesting.decided_passages(ws)
    return sum("five_ways/connect" in d.codes for d in decided), len(decided)


def test_what_is_learnt_comes_in_the_order_in_which_somebody_first_decided(street):
    every = verbs.inquiry.passages(street)
    verbs.desk.decide(street.acting_as("Ben"), [verbs.desk.Act(every[n].id, Action.ADD, GIVE) for n in (30, 15, 2)])
    learnt = [d.text for d in verbs.suggesting.decided_passages(street)]
    assert learnt == [every[n].text for n in (*range(10), *range(20, 25), 30, 15)]


def test_everybodys_days_are_listed(street):
    assert dt.date.today() - dt.date.fromisoformat(_day(street)) < dt.timedelta(days=2)
    assert [
        (x.who, x.day, x.passages, x.given, x.refused, x.forgotten) for x in verbs.suggesting.learnt_from(street)
    ] == [
        ("Ben", _day(street), 10, 5, 5, False),
        ("Ana", _day(street), 10, 10, 0, False),
    ]


def test_a_batch_that_is_forgotten_teaches_nothing_and_stays_a_decision(street):
    assert _taught(street) == (5, 15)
    verbs.suggesting.forget_decisions(street, "Ben", _day(street))
    assert _taught(street) == (10, 10)
    assert [x.forgotten for x in verbs.suggesting.learnt_from(street)] == [True, False]
    assert len(verbs.review.coding_differences(street)) == 5
    verbs.suggesting.learn_again(street, "Ben", _day(street))
    assert _taught(street) == (5, 15)


def test_all_of_a_persons_decisions_are_forgotten_and_a_day_of_them_learnt_again(street):
    verbs.suggesting.forget_decisions(street, "Ana")
    assert _taught(street) == (0, 10)
    verbs.suggesting.learn_again(street, "Ana", _day(street))
    assert _taught(street) == (5, 15)


def test_who_decided_nothing_cannot_be_forgotten(street):
    for who, day in (("Cal", ""), ("Ana", "2001-01-01")):
        with pytest.raises(DecisionError):
            verbs.suggesting.forget_decisions(street, who, day)


def test_what_was_undone_stays_undone_when_the_day_is_forgotten(street):
    verbs.desk.undo(street.acting_as("Ben"))
    before = _taught(street)
    verbs.suggesting.forget_decisions(street, "Ana")
    assert before == (5, 10) and _taught(street) == (0, 5)


def test_a_blind_sample_is_thirty_passages_that_nobody_decided_on_with_nothing_suggested(street, tmp_path):
    with pytest.raises(HarvestError, match="25 passages are left"):
        verbs.review.start_blind_sample(street)
    more = "\n".join(f"The bin at number {n} is full again this week." for n in range(20))
    (tmp_path / "south.csv").write_text("answer\n" + more, "utf-8")
    verbs.intake.import_files(street, [tmp_path / "south.csv"])
    number = verbs.review.start_blind_sample(street)
    made = verbs.review.all_rounds(street)[number]
    assert len(made.passages) == 30 and not made.suggestions and made.mode.value == "blind"
    assert not {p.id for p in verbs.inquiry.passages(street)[:10]} & made.passages
