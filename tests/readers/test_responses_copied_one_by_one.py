"""Responses copied out of SurveyMonkey's window one by one: each answer alone, and nothing of the tool."""

from __future__ import annotations

import pytest

from harvest.readers.dispatch import parse_file
from harvest.readers.dropping import visible

ASKED = ("What did you come for?", "What would you change?", "Anything you could bring?")


def response(n: int, answers: tuple[str, ...], *, apart: bool = True) -> list[str]:
    lines = [f"#{n}", "COMPLETE", "Collector:  Link (Web Link)", "Started:  Monday, June 02, 2025 7:14:02 PM"]
    lines += ["Time Spent:  00:02:07", "IP Address:  192.0.2.9", "Page 1: The shed"]
    for k, (asked, answer) in enumerate(zip(ASKED, answers, strict=True), 1):
        lines += [f"Q{k}", asked] if apart else [f"Q{k}: {asked}"]
        lines.append(answer or "Respondent skipped this question")
    return lines


@pytest.mark.parametrize("apart", [True, False])
def test_each_answer_is_one_and_a_skipped_question_is_none(apart: bool) -> None:
    lines = ["Copied by Nell because the export costs money", ""]
    lines += response(1, ("The lathe, and the company of it", "Open it on Sundays as well", ""), apart=apart)
    lines += response(2, ("My wife sent me", "", "A bench vice that was my father's"), apart=apart)
    lines += response(3, ("Tea", "Complete the ramp at the back", ""), apart=apart)
    lines += ["You have 9 more responses. Upgrade to view all your responses."]
    text = "\n".join(lines)
    (found,) = parse_file("shed.txt", text.encode())
    said = sorted(source.text for source in found.sources)
    assert said == sorted([
        "The lathe, and the company of it", "Open it on Sundays as well", "My wife sent me",
        "A bench vice that was my father's", "Tea", "Complete the ramp at the back",
    ])  # fmt: skip
    assert {source.question for source in found.sources} == set(ASKED)
    counted = sum(d.characters for d in found.dropped)
    assert visible(text) == sum(visible(s.text) for s in found.sources) + counted
