"""Chosen because: reasons for and against stand in the pack; a story stands whole when all its words may leave."""

from __future__ import annotations

from pathlib import Path

import pytest

from harvest import workspace as verbs
from harvest.errors import DecisionError, NotAllowed
from harvest.model import Actor, CheckAnswer, Consent, Right

STORY = """name,story,may we quote you
Una Marsh,"I came here in the wet winter of the zeppelins. Nobody knew me. Then a neighbour knocked with a pan of
soup, and I have had a key to her house ever since. When she was ill I cooked.",yes
"""


@pytest.fixture
def told(inquiry: verbs.Workspace, tmp_path: Path) -> verbs.Workspace:
    """One story of several passages, coded."""
    (tmp_path / "stories.csv").write_text(STORY, "utf-8")
    ws = inquiry.acting_as("Ana")
    verbs.intake.import_files(ws, [tmp_path / "stories.csv"], consent=Consent.ANONYMOUS)
    for p in verbs.inquiry.passages(ws):
        verbs.desk.decide(ws, [verbs.desk.act_from(p.id, "add", "five_ways/connect")])
    return ws


def pack(ws: verbs.Workspace) -> str:
    return verbs.report.export_bytes(ws, "x.md").decode()


def first(ws: verbs.Workspace) -> int:
    return verbs.inquiry.passages(ws)[0].id


def test_a_quotation_carries_its_reason_and_who_disagreed(told: verbs.Workspace) -> None:
    key = f"passage:{first(told)}"
    assert "Chosen because" not in pack(told)
    verbs.planning.choose_because(told, key, "it says how it begins")
    verbs.planning.disagree(told.acting_as("Bo"), key, "too gloomy")
    text = pack(told)
    assert "it says how it begins (Ana)" in text and "Bo: too gloomy" in text
    verbs.planning.choose_because(told.acting_as("Bo"), key, "read again, it is right")
    assert "too gloomy" not in pack(told) and "read again, it is right (Bo)" in pack(told)
    assert verbs.planning.undo(told.acting_as("Bo"))
    assert "too gloomy" in pack(told)


def test_a_story_stands_whole_until_one_of_its_words_may_not_leave(told: verbs.Workspace) -> None:
    story = verbs.planning.story_of(told, first(told))
    assert story is not None
    verbs.planning.choose_because(told, f"story:{story.source.id}", "it is the whole way")
    text = pack(told)
    assert "Stories told whole" in text and "Chosen by Ana because it is the whole way." in text
    whole = text[text.rindex("Stories told whole") :]
    assert "zeppelins" in whole and "When she was ill I cooked." in whole and "Una Marsh" not in text
    verbs.protection.record_check(told, [story.passages[-1].id], CheckAnswer.TAKE_OUT)
    assert "1 chosen story not printed" in pack(told)


def test_what_is_printed_whole_is_noticed_when_consent_narrows_later(told: verbs.Workspace) -> None:
    story = verbs.planning.story_of(told, first(told))
    assert story is not None
    verbs.planning.choose_because(told, f"story:{story.source.id}", "it is the whole way")
    pack(told)
    verbs.settings.set_consent(told, [story.passages[0].voice_id], Consent.ANALYSIS)
    assert sum(o.passages for o in verbs.protection.outdated_exports(told)) == len(story.passages)


def test_a_choice_needs_a_reason_a_place_and_the_right(told: verbs.Workspace) -> None:
    with pytest.raises(DecisionError, match="Say why"):
        verbs.planning.choose_because(told, f"passage:{first(told)}", " ")
    with pytest.raises(DecisionError, match="no story 99"):
        verbs.planning.choose_because(told, "story:99", "it is good")
    with pytest.raises(NotAllowed):
        reader = told.acting_as(Actor("Cy", frozenset({Right.READ, Right.EVIDENCE})))
        verbs.planning.choose_because(reader, f"passage:{first(told)}", "it is good")
