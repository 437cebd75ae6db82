"""Tables headed by the names that a form's builder gave its fields: there the cells alone say which are answers."""

from __future__ import annotations

import pytest

from harvest.readers.dispatch import parse_file
from tests.readers.making import as_csv

WALKS = (
    "Behind the tannery when the gates are shut",
    "Nowhere",
    "the ford",
    "Anywhere the geese are nesting in spring",
    "school lane",
    "Not the quarry",
)
STREETS = ("Tannery Row", "Mill Fold", "Ford End", "Goose Lane", "School Lane", "Quarry Bank")
JOBS = ("retired nurse", "bus driver", "student", "carer", "thatcher", "shop worker")


def texts(**columns: tuple[str, ...]) -> list[str]:
    """What is taken for words in a table with these columns."""
    rows = [tuple(head for head in columns), *zip(*columns.values(), strict=True)]
    (reading,) = parse_file("walks.csv", as_csv(*rows))
    return [source.text for source in reading.sources]


@pytest.mark.parametrize(
    "head", ["grp_walk/shunned_spots", "grp_walk-shunned_spots", "shunned_spots", "q7", "walk.q7_a"]
)
def test_answers_of_a_few_words_are_kept_where_heads_are_names_of_fields(head: str) -> None:
    longer = tuple(f"I remember {walk.lower()} from when I was small" for walk in WALKS)
    assert set(WALKS) <= set(texts(**{"_id": tuple("123456"), head: WALKS, "grp_walk/memory_story": longer}))


@pytest.mark.parametrize(
    ("head", "cells"), [("grp_about/where_live", STREETS), ("grp_about/occupation", JOBS), ("q2", JOBS)]
)
def test_what_somebody_is_stays_beside_their_words(head: str, cells: tuple[str, ...]) -> None:
    longer = tuple(f"I remember {walk.lower()} from when I was small" for walk in WALKS)
    assert texts(**{"_id": tuple("123456"), head: cells, "grp_walk/memory_story": longer}) == list(longer)


def test_an_address_in_a_field_is_no_answer() -> None:
    homes = tuple(f"{n} {street}, Upper Tarn, TN4" for n, street in enumerate(STREETS, 11))
    longer = tuple(f"I remember {walk.lower()} from when I was small" for walk in WALKS)
    assert texts(**{"_id": tuple("123456"), "grp_about/home_address": homes, "grp_walk/memory_story": longer}) == list(
        longer
    )


@pytest.mark.parametrize("head", ["G02Q04", "Q7", "Q3_TEXT"])
def test_codes_of_questions_ask_nothing_either(head: str) -> None:
    longer = tuple(f"I remember {walk.lower()} from when I was small" for walk in WALKS)
    assert set(WALKS) <= set(texts(**{"id": tuple("123456"), head: WALKS, "G02Q05": longer}))


STORIES = tuple(f"I remember {walk.lower()} from when I was small" for walk in WALKS)
TEAM = ("team1", "team2", "team1", "team1", "team2", "team1")
ASKED = ("Wilf Tarn", "Nesta Ford", "Bram Lee", "Oona Pike", "Tariq Bell", "Dilys Moss")


@pytest.mark.parametrize("account", ["username", "_submitted_by", "SubmitterName", "submitted by", "enumerator_name"])
@pytest.mark.parametrize("made", ["deviceid", "instanceID", "_uuid", "_submission_time", "formdef_version"])
def test_whose_account_sent_a_form_from_the_field_tells_nothing(account: str, made: str) -> None:
    rows = [("_id", made, account, "memory_story"), *zip("123456", "abcdef", TEAM, STORIES, strict=True)]
    (reading,) = parse_file("walks.csv", as_csv(*rows))
    assert not {source.voice for source in reading.sources} & set(TEAM)


@pytest.mark.parametrize(
    "head", ["resp_name", "respondent_name", "grp_about/participant_name", "hh_name", "about-resp_name"]
)
def test_whoever_was_asked_in_the_field_tells(head: str) -> None:
    columns = ("instanceID", "username", head, "memory_story")
    rows = [columns, *zip("abcdef", TEAM, ASKED, STORIES, strict=True)]
    (reading,) = parse_file("walks.csv", as_csv(*rows))
    assert [source.voice for source in reading.sources] == list(ASKED)


@pytest.mark.parametrize(
    "head", ["enumerator_notes", "Interviewer comments", "fieldworker_observations", "grp_end/enum_note"]
)
def test_what_whoever_asked_noted_beside_the_answers_is_no_answer(head: str) -> None:
    noted = ("door half open", "tired", "son helped her", "at the gate", "in a hurry", "dog")
    columns = {"_id": tuple("123456"), "grp_walk/memory_story": STORIES, "grp_walk/shunned_spots": WALKS, head: noted}
    assert not set(texts(**columns)) & set(noted)
