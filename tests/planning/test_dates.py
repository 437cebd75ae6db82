"""The day that words mean: in British order, the first such day after they were said."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from harvest.planning.dates import due, find, with_year

SAID = date(2026, 6, 20)
MEETING = date(2026, 9, 5)


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("30 June", "2026-06-30"),
        ("by end of July", "2026-07-31"),
        ("before the end of July", "2026-07-31"),
        ("31/07", "2026-07-31"),
        ("31/08/2026", "2026-08-31"),
        ("6.7.26", "2026-07-06"),
        ("2026-07-03", "2026-07-03"),
        ("the 1st of September", "2026-09-01"),
        ("July 31", "2026-07-31"),
        ("Sept 2027", "2027-09-30"),
        ("5 January", "2027-01-05"),
        ("next meeting", "2026-09-05"),
        ("when we next meet", "2026-09-05"),
        ("Friday", "2026-06-26"),
        ("on Friday morning", "2026-06-26"),
        ("in two weeks", "2026-07-04"),
        ("within a month", "2026-07-20"),
        ("end of the month", "2026-06-30"),
        ("by Christmas", "2026-12-25"),
        ("before Christmas", "2026-12-24"),
        ("Easter", "2027-03-28"),
        ("mid-August", "2026-08-15"),
        ("before July", "2026-06-30"),
        ("Easter 2028", "2028-04-16"),
        ("Good Friday", "2027-03-26"),
        ("Easter Monday", "2027-03-29"),
        ("Whit Monday", "2027-05-17"),
        ("by Christmas Eve", "2026-12-24"),
        ("New Year’s Eve", "2026-12-31"),
        ("by the new year", "2027-01-01"),
        ("bonfire night", "2026-11-05"),
        ("11/2026", "2026-11-30"),
        ("Q1 2027", "2027-03-31"),
        ("March next year", "2027-03-31"),
        ("year end", "2026-12-31"),
        ("1-15 November", "2026-11-15"),
        ("30/10 or 6/11", "2026-11-06"),
        ("by 15 Nov, at the latest 30 Nov", "2026-11-30"),
        ("w/c 2 November", "2026-11-08"),
        ("first Monday in December", "2026-12-07"),
        ("the last Friday of November", "2026-11-27"),
        ("Friday week", "2026-07-03"),
        ("by the 15th", "2026-07-15"),
        ("six months from now", "2026-12-20"),
        ("Fri 7th", "2026-08-07"),
        ("2 weeks", "2026-07-04"),
        ("by the next café", "2026-09-05"),
        ("every Sunday until Christmas", "2026-12-25"),
    ],
)
def test_words_for_a_day(words: str, day: str) -> None:
    assert due(words, SAID, MEETING) == date.fromisoformat(day)


@pytest.mark.parametrize(
    "words",
    ["", "when I can", "soon", "ongoing", "as soon as the lift is mended", "99/99", "every Friday", "each month"]
    + ["on Saturday mornings", "every Tuesday", "each Friday"]
    + ["first Sunday", "after Christmas", "not before May", "in the new year", "TBC – maybe May", "I may", "5pm"]
    + [
        "by half term",
        "end of term",
        "by the AGM",
        "Eid",
        "this summer",
        "next spring",
        "spring 2027",
        "in the autumn",
    ],
)
def test_words_for_no_day_mean_none(words: str) -> None:
    assert due(words, SAID, MEETING) is None


@pytest.mark.parametrize(
    ("words", "day"),
    [("this summer", "2026-08-31"), ("summer 2027", "2027-08-31"), ("next spring", "2027-05-31")]
    + [("winter 2026", "2027-02-28"), ("next autumn", "2027-11-30"), ("30 June", "2026-06-30")],
)
def test_a_season_is_over_on_its_last_day(words: str, day: str) -> None:
    assert due(words, SAID, seasons=True) == date.fromisoformat(day)


@pytest.mark.parametrize(
    "words", ["in two weeks", "Friday", "next month", "the 15th", "tomorrow", "end of the month", "next meeting"]
)
def test_what_counts_from_the_day_it_was_said_is_no_day_where_nobody_knows_that_day(words: str) -> None:
    assert due(words, SAID, MEETING) is not None and due(words, SAID, MEETING, known=False) is None


def test_the_next_meeting_is_no_day_until_there_is_one() -> None:
    assert due("next meeting", SAID) is None


@given(st.dates(date(2000, 1, 1), date(2090, 1, 1)), st.dates(date(2000, 1, 1), date(2090, 1, 1)))
def test_a_whole_date_means_itself_however_it_is_written(day: date, said: date) -> None:
    for words in (day.isoformat(), f"{day.day}/{day.month}/{day.year}", f"{day.day} {day:%B} {day.year}"):
        assert due(words, said) == day


@given(st.dates(date(2000, 1, 1), date(2090, 1, 1)), st.dates(date(2000, 1, 1), date(2090, 1, 1)))
def test_a_day_without_a_year_is_never_before_it_was_said(day: date, said: date) -> None:
    found = due(f"{day.day} {day:%B}", said)
    assert found is not None
    if (day.month, day.day) != (2, 29):
        assert said <= found and (found.month, found.day) == (day.month, day.day)


@given(st.text())
def test_any_text_is_read_without_a_fault(text: str) -> None:
    due(text, SAID)
    with_year(text)
    place = find(text)
    assert place is None or text[place[0] : place[1]].strip()


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("I will mend the bench by the ferry before the end of July.", "before the end of July"),
        ("We'll bring soup to the next meeting (Bridge table)", "to the next meeting"),
        ("I may sing on the pier in the sun", None),
    ],
)
def test_where_a_promise_says_by_when(text: str, when: str | None) -> None:
    place = find(text)
    assert (text[place[0] : place[1]] if place else None) == when


def test_how_quickly_somebody_does_a_thing_is_no_day_by_which_they_are_found() -> None:
    assert find("Find somebody who answers the door within two hours") is None
    assert find("Find somebody who answers letters in three days") is None
    words = "Find somebody who answers the door by 30 June"
    assert find(words) is not None
    assert find("Answer all letters within two weeks") is not None
