"""Search by meaning, what fits nowhere, and how much is near a code and undecided."""

from __future__ import annotations

import pytest

from harvest import workspace as verbs
from harvest.model import Action, CodeRef, Consent, Polarity, Suggestion
from harvest.store import suggestions

pytestmark = pytest.mark.model
CONNECT = CodeRef("five_ways", "connect")
SAID = (
    "The dentist struck us off her list and the next one is in the city.",
    "My neighbour brings me a plate of dinner on Sundays.",
    "The foxes got into the bins again last night.",
    "Foxes were at the rubbish and it is all over the road.",
    "Every night the foxes tear the bin bags open.",
    "The clock on the tower says ten past four all day.",
)


@pytest.fixture
def street(tmp_path) -> verbs.Workspace:
    """Six answers; connect is suggested on the one about dinner, and the machine has looked at all."""
    ws = verbs.new(tmp_path / "street.harvest", "Lantern Lane", "What keeps us well here?")
    (tmp_path / "said.csv").write_text("answer\n" + "\n".join(SAID), "utf-8")
    verbs.intake.import_files(ws, [tmp_path / "said.csv"], consent=Consent.ANONYMOUS)
    run = suggestions.start_run(ws.store, "invented", ws.versions(), ["five_ways/connect"])
    made = Suggestion("five_ways", "1.0", "connect", 0.8, Polarity.PRESENT, 0, 5, "", "", "invented")
    every = verbs.inquiry.passages(ws)
    found = [(p.id, [made] if "dinner" in p.text else []) for p in every]
    suggestions.add(ws.store, run, found, {p.id: [0] for p in every})
    return ws


def _texts(ws: verbs.Workspace, **wanted: object) -> list[str]:
    ids = verbs.desk.matching(ws.acting_as("Ana"), verbs.desk.Filter(**wanted))  # type: ignore[arg-type]
    return [p["text"] for p in verbs.desk.view(ws.acting_as("Ana"), ids)["passages"]]


def test_a_search_by_meaning_finds_what_says_it_in_other_words(street):
    assert _texts(street, words="teeth being looked after") == []
    assert _texts(street, words="teeth being looked after", meaning=True)[0] == SAID[0]
    assert set(SAID[2:5]) <= set(_texts(street, words="foxes", meaning=True))


def test_groups_far_from_every_code_come_with_a_typical_sentence(street):
    found = verbs.desk.still_open(street)
    (group,) = found.nowhere
    assert group.typical in SAID[2:5] and len(group.passages) == 3
    assert found.alone == 2
    assert (found.near, found.near_passages) == (((CONNECT, 1),), 1)
    assert set(_texts(street, status="nowhere")) == {*SAID[2:], SAID[0]}


def test_what_is_decided_is_open_no_more(street):
    for p in verbs.inquiry.passages(street):
        code = CONNECT if "dinner" in p.text or "foxes" in p.text.lower() else None
        act = verbs.desk.Act(p.id, Action.ADD, code) if code else verbs.desk.Act(p.id, Action.NONE)
        verbs.desk.decide(street.acting_as("Ana"), [act])
    found = verbs.desk.still_open(street)
    assert (found.near, found.nowhere) == ((), ())
    assert found.alone == 2  # read, and still without a code
