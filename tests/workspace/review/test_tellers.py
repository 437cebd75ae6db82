"""The tellers' own codes: read off what they ticked, set beside what was agreed, overwritten by nobody."""

from __future__ import annotations

from pathlib import Path

import pytest

from harvest import workspace as verbs
from harvest.model import Consent

STORIES = """Name,Your story,Which of the Five Ways is it about?,Which do you use?
Ann,We sing on the quay each Tuesday and nobody minds how.,Connect; Give,Library
Ben,I walk the reservoir before work with the dog.,Be active,Surgery
Cid,She taught me to mend the nets and now I teach others.,Keep learning; Give,Library
"""


@pytest.fixture
def told(inquiry: verbs.Workspace, tmp_path: Path) -> verbs.Workspace:
    (tmp_path / "stories.csv").write_text(STORIES, "utf-8")
    verbs.intake.import_files(inquiry, [tmp_path / "stories.csv"], consent=Consent.ANONYMOUS)
    return inquiry.acting_as("Ana")


def code(ws: verbs.Workspace, word: str, *codes: str) -> None:
    passage = next(p for p in verbs.inquiry.passages(ws) if word in p.text)
    for c in codes:
        verbs.desk.decide(ws, [verbs.desk.act_from(passage.id, "add", f"five_ways/{c}")])


def lines(ws: verbs.Workspace) -> dict[str, tuple[int, int, int]]:
    found = verbs.review.tellers_view(ws, "five_ways").lines
    return {x.label: (len(x.both), len(x.only_tellers), len(x.only_facilitators)) for x in found}


def test_both_layers_stand_side_by_side_by_code(told: verbs.Workspace) -> None:
    assert (verbs.review.tellers_view(told, "five_ways").told, lines(told)) == (3, {})
    code(told, "sing", "connect", "take_notice")
    code(told, "reservoir", "be_active.everyday_movement")
    assert lines(told) == {
        "Connect": (1, 0, 0),
        "Be active": (1, 0, 0),
        "Take notice": (0, 0, 1),
        "Give": (0, 1, 0),
    }


def test_what_a_teller_ticked_stays_whatever_facilitators_decide(told: verbs.Workspace) -> None:
    before = [dict(s.attributes) for s in verbs.inquiry.sources(told)]
    code(told, "nets", "connect")
    assert [dict(s.attributes) for s in verbs.inquiry.sources(told)] == before
    assert lines(told)["Keep learning"] == (0, 1, 0)


def test_a_story_on_several_questions_is_one_story_with_the_title_its_teller_gave(
    inquiry: verbs.Workspace, tmp_path: Path
) -> None:
    head = "Name,What keeps you well here?,What gets in the way?,Give it a title,Which Ways is it about?"
    rows = "Ann,We sing on the quay each Tuesday.,The last bus.,Quay song,Connect; Give\nBen,I walk the dog.,Mud.,,Give"
    (tmp_path / "stories.csv").write_text(f"{head}\n{rows}\n", "utf-8")
    verbs.intake.import_files(inquiry, [tmp_path / "stories.csv"], consent=Consent.ANONYMOUS)
    ana = inquiry.acting_as("Ana")
    code(ana, "sing", "connect")
    found = verbs.review.tellers_view(ana, "five_ways")
    assert (found.told, found.read) == (2, 1)
    (give,) = (line for line in found.lines if line.label == "Give")
    (story,) = give.only_tellers
    assert [p.text for p in story.parts] == ["We sing on the quay each Tuesday.", "The last bus."]
    assert (story.title, story.ticked, story.agreed) == ("Quay song", ("Connect", "Give"), ("Connect",))


@pytest.mark.pages
def test_it_stands_on_the_page_compare(told: verbs.Workspace) -> None:
    from ui.opening import open_page, words

    code(told, "nets", "connect")
    at = open_page("compare", told.path, coder="Ana", compare_tab="Tellers’ own")
    assert "3 stories with codes of the teller, 1 of them read" in words(at)
