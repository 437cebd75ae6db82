"""The plan and the questions: what was last said stands; the same question is one question; a hint blocks nothing."""

from __future__ import annotations

import pytest
from planning.test_undo import Journal

from harvest.model import Entry, EntryKind
from harvest.model.undo import in_force
from harvest.planning.deficit_words import hint
from harvest.planning.plan import matched, plan, question_sets, questions

ASKED = [q for s in question_sets() for q in s.questions]


def test_the_plan_holds_what_was_last_written_in_each_field() -> None:
    journal = Journal()
    journal.act("ana", Entry(EntryKind.PLAN, detail={"purpose": "Find what is strong", "room": "The night shift"}))
    journal.act("ben", Entry(EntryKind.PLAN, detail={"room": "The night shift and the tenants"}))
    found = plan(in_force(journal.rows))
    assert (found.purpose, found.room, found.written) == ("Find what is strong", "The night shift and the tenants", 2)


def test_questions_stand_as_they_were_worded_when_they_were_chosen() -> None:
    journal = Journal()
    assert questions(in_force(journal.rows)) is None
    journal.act("ana", Entry(EntryKind.QUESTIONS, detail={"set": "wakefield", "questions": ["What makes us strong?"]}))
    found = questions(in_force(journal.rows))
    assert found and (found.id, found.questions) == ("wakefield", ("What makes us strong?",)) and found.source


def test_every_set_says_where_it_comes_from_and_none_talks_of_deficits() -> None:
    assert len(question_sets()) == 5
    for found in question_sets():
        assert "Foot, J. (2012)" in found.source and found.questions and found.about
        assert not [q for q in found.questions if hint(q)]


@pytest.mark.parametrize("question", ASKED)
def test_a_question_is_itself_however_a_file_writes_it(question: str) -> None:
    shipped = next(s for s in question_sets() if question in s.questions).questions
    at = shipped.index(question) + 1
    for said in (question, question.upper(), f"Question {at}: {question}", question.rstrip("?"), f"Q{at}", str(at)):
        assert matched(said, shipped) == question, said


@pytest.mark.parametrize("said", ["Any other comments", "Where do you live?", "What did you think of the food?", "Q9"])
def test_another_question_stays_what_it_is(said: str) -> None:
    assert matched(said, ASKED[:5]) == said


@pytest.mark.parametrize(
    ("question", "wording"),
    [
        ("reduce the number of young people not in work", "a place of opportunities for all young people"),
        (
            "How to cut loneliness of older people?",
            "a place where older people have company and know one another",
        ),
        ("How can we tackle anti-social behaviour by boys?", "a place where boys feel safe and at home"),
        ("What are the problems on this estate?", "a place where what works for people grows"),
        ("How do we get unemployed parents off the dole?", "a place of opportunities for all parents"),
    ],
)
def test_a_question_about_deficits_gets_one_wording_that_asks_for_what_is_there(question: str, wording: str) -> None:
    found = hint(question)
    assert found and found.wording == wording and found.words


@pytest.mark.parametrize(
    "question",
    [
        "What keeps us well here?",
        "What factors help us to cope in times of stress?",
        "When was this place at its best?",
        "What helps people stay well who have no work?",
        "Who do you turn to, and what do they do?",
        "What do we need to make this happen?",
        "What would you miss if you moved away?",
    ],
)
def test_a_question_about_what_is_there_gets_no_hint(question: str) -> None:
    assert hint(question) is None


@pytest.mark.parametrize(
    "said", ["What makes us a weak community?", "What makes this a bad place to be?", "What is not so good about jobs?"]
)
def test_a_question_that_turns_one_word_round_is_another_question(said: str) -> None:
    assert matched(said, ASKED) == said


@pytest.mark.parametrize(
    ("said", "at"),
    [("What helps us to cope in times of stress?", 3), ("Question five: healthy in mind and spirit?", 4)],
)
def test_a_question_that_is_put_shorter_is_the_same_question(said: str, at: int) -> None:
    assert matched(said, ASKED[:5]) == ASKED[at]
