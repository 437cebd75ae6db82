"""Indicators that are followed from wave to wave are kept in the file."""

from __future__ import annotations

import pytest

from harvest import workspace as verbs
from harvest.errors import DecisionError
from harvest.workspace import Workspace


def test_indicators_are_kept_in_the_file_for_each_codebook(meeting: Workspace) -> None:
    ann = meeting.acting_as("Ann")
    verbs.planning.choose_indicators(ann, "five_ways", ["five_ways/give", "five_ways/connect"])
    verbs.planning.choose_indicators(ann, "toronto", ["toronto/i_supportive"])
    verbs.planning.choose_indicators(ann, "five_ways", ["five_ways/connect"])
    kept = verbs.planning.chosen_indicators(meeting)
    assert kept == {"five_ways": ("five_ways/connect",), "toronto": ("toronto/i_supportive",)}
    assert verbs.inquiry.plan_json(meeting)["indicators"] == ["five_ways/connect", "toronto/i_supportive"]


def test_a_choice_of_indicators_can_be_taken_back_and_given_up(meeting: Workspace) -> None:
    ann = meeting.acting_as("Ann")
    verbs.planning.choose_indicators(ann, "five_ways", ["five_ways/give"])
    verbs.planning.choose_indicators(ann, "five_ways", [])
    assert verbs.planning.chosen_indicators(meeting) == {}
    assert verbs.planning.undo(ann)
    assert verbs.planning.chosen_indicators(meeting) == {"five_ways": ("five_ways/give",)}


def test_only_codes_of_the_codebook_are_indicators(meeting: Workspace) -> None:
    ann = meeting.acting_as("Ann")
    with pytest.raises(DecisionError, match="There is no code “five_ways/wealth”"):
        verbs.planning.choose_indicators(ann, "five_ways", ["five_ways/wealth"])
    with pytest.raises(DecisionError, match="There is no codebook “ways”"):
        verbs.planning.choose_indicators(ann, "ways", [])
    with pytest.raises(DecisionError, match="needs a name"):
        verbs.planning.choose_indicators(meeting.acting_as(""), "five_ways", [])
