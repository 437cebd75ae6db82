"""What several files say of people under several headings is counted and asked for once."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from harvest.evidence.age import IN_YEARS, AgeRange
from harvest.evidence.characteristics import alike
from harvest.evidence.missing import statement
from harvest.model import Consent, Kind, Role, Voice
from tests.evidence.test_asking import ask
from tests.factories import InquiryBuilder


def voices(*recorded: dict[str, str]) -> list[Voice]:
    return [
        Voice(n, f"Person {n}", f"Voice {n}", Role.UNKNOWN, Consent.ANONYMOUS, attributes=own)
        for n, own in enumerate(recorded, 1)
    ]


def recorded(*given: dict[str, str]) -> list[dict[str, str]]:
    return [dict(v.attributes) for v in alike(voices(*given))]


def test_a_list_and_a_form_make_one_neighbourhood_under_the_shorter_heading() -> None:
    assert recorded(
        {"Part of town": "Warren"},
        {"Part of town": "Warren"},
        {"Which part of town do you live in?": "the warren"},
        {"Which part of town do you live in?": "Quay End"},
    ) == [{"Part of town": "Warren"}] * 3 + [{"Part of town": "Quay End"}]


def test_ages_in_years_stand_in_the_bands_that_others_answered_in() -> None:
    assert recorded({"Age": "74"}, {"Age group": "65-74"}, {"Age group": "75+"}, {"Age": "aged 81"}) == [
        {"Age": "65-74", IN_YEARS: "74"},
        {"Age": "65-74"},
        {"Age": "75+"},
        {"Age": "75+", IN_YEARS: "81"},
    ]


def test_ages_in_years_alone_stand_in_bands_of_our_own() -> None:
    assert [own["Age"] for own in recorded({"Age": "9"}, {"Age": "44"}, {"Age": "75"}, {"Age": "Year 6"})] == [
        "under 16", "25-44", "75+", "under 16",
    ]  # fmt: skip


def test_an_age_between_the_bands_that_others_answered_in_stands_in_what_they_leave() -> None:
    asked = [{"Age": band} for band in ("18-24", "35-44", "55-64", "65-74")]
    ages = ["54", "27.0", "I'm 47", "15"]
    told = [own["Age"] for own in recorded(*asked, *({"Age": age} for age in ages))]
    assert told[4:] == ["45-54", "25-34", "45-54", "under 16"]


def test_an_age_in_a_narrow_gap_stands_in_a_wider_band() -> None:
    assert recorded({"Age": "18-53"}, {"Age": "55+"}, {"Age": "54"})[2] == {"Age": "45-64", IN_YEARS: "54"}


def test_an_age_told_at_one_event_alone_stands_in_a_band_there_too() -> None:
    then = replace(voices({"Age": "55-64"})[0], at_events={"Spring": {"Age": "54"}})
    assert alike([then])[0].at_events["Spring"] == {"Age": "45-54", IN_YEARS: "54"}


def test_what_is_said_of_who_is_missing_names_nobodys_age() -> None:
    inquiry = InquiryBuilder()
    letters = inquiry.source("Letters", Kind.STORY)
    for n, age in enumerate(["45-54", "1971", "b. 1948", "54", "rather not say"]):
        inquiry.say(letters, inquiry.voice(f"Person {n}", Age=age), f"Remark {n}.")
    said = statement(inquiry.voices, inquiry.passages, (), (), "", 5)
    assert "45-54" in said and "rather not say" in said
    assert not [age for age in ("1971", "1948", "54,", " 54 ", "54.") if age in said.replace("45-54", "")]


def test_gender_is_known_by_its_answers() -> None:
    assert recorded({"How do you describe yourself?": "Woman"}, {"How do you describe yourself?": "male"}) == [
        {"Gender": "Woman"},
        {"Gender": "male"},
    ]


@pytest.mark.parametrize("heading", ["M/F/other (optional)", "F / M", "m/w/d"])
def test_a_heading_of_two_letters_asks_for_gender(heading: str) -> None:
    assert (
        recorded({heading: "F"}, {"Gender (optional)": "Woman"}, {"Gender (optional)": "Woman"})
        == [{min(heading, "Gender (optional)", key=len): "Woman"}] * 3
    )


def test_headings_that_people_answered_differently_stay_apart() -> None:
    given = [{"Ward": f"Ward {n}", "Estate": f"Estate {n}"} for n in range(5)]
    assert recorded(*given) == given


@pytest.mark.parametrize("value", ["a good age", "", "prefer not to say", "1948"])
def test_what_tells_no_age_stays_as_it_is(value: str) -> None:
    assert recorded({"Age": value}, {"Age": "70"})[0] == {"Age": value}


@given(
    st.lists(
        st.dictionaries(
            st.sampled_from(["Age", "age_band", "Ward", "Where do you live?", "Gender", "I am a…", "Shoe size"]),
            st.sampled_from(["", "65-74", "70", "Hill", "the hill", "HILL", "F", "woman", "carer"]),
        ),
        max_size=8,
    )
)
def test_nobody_gets_what_they_did_not_say_and_nobody_loses_all_they_said(given: list[dict[str, str]]) -> None:
    before = voices(*given)
    after = alike(before)
    assert alike(after) == after
    for one, two in zip(before, after, strict=True):
        said = {v for v in one.attributes.values() if v.strip()}
        assert bool(said) == any(v.strip() for v in two.attributes.values())
        assert two.attributes.get("Shoe size") == one.attributes.get("Shoe size")


def test_what_is_recorded_in_one_way_is_the_very_same_object() -> None:
    given = voices({"Age band": "65-74", "Ward": "Hill"}, {"Age band": "16-24", "Ward": "Dale"})
    assert all(a is b for a, b in zip(given, alike(given), strict=True))


def test_an_age_is_asked_as_a_range_and_what_is_not_certain_is_said() -> None:
    inquiry = InquiryBuilder()
    letters = inquiry.source("Letters", Kind.STORY)
    for n, (key, value) in enumerate([("Age", "78"), ("Age", "70"), ("age_group", "65-79"), ("age_group", "16-24")]):
        voice = inquiry.voice(f"Person {n}", Consent.ANONYMOUS, **{key: value})
        inquiry.agree(inquiry.say(letters, voice, f"Remark {n}."), "five_ways/give")
    material = replace(inquiry.material(), voices=alike(inquiry.material().voices))
    asked = {age: ask(material, f"age={age}") for age in ("65+", "75+", "<30")}
    assert {age: (one["people"], one["unknown"]) for age, one in asked.items()} == {
        "65+": (3, {"age": 0}),
        "75+": (1, {"age": 1}),
        "<30": (1, {"age": 0}),
    }


def test_a_role_in_peoples_own_words_can_be_asked_for() -> None:
    inquiry = InquiryBuilder()
    letters = inquiry.source("Letters", Kind.STORY)
    for n, own in enumerate([{"Here as": "carer, since 2019"}, {"Here as": "resident"}, {}]):
        voice = inquiry.voice(f"Person {n}", Consent.ANONYMOUS, **own)
        inquiry.agree(inquiry.say(letters, voice, f"Remark {n}."), "five_ways/give")
    told = ask(inquiry.material(), "role=carers")
    assert (told["people"], told["unknown"]) == (1, {"role": 1})
    assert ask(inquiry.material(), "age=unknown")["people"] == 3


def test_a_word_that_only_stands_in_what_somebody_is_called_makes_nobody_that() -> None:
    """A patient experience lead is no patient; whether a volunteer driver came as a volunteer is not known."""
    inquiry = InquiryBuilder()
    letters = inquiry.source("Letters", Kind.STORY)
    came = [
        "staff (patient experience lead)",
        "volunteer driver",
        "patient",
        "carer for my mum",
        "retired district nurse",
    ]
    for n, own in enumerate(came):
        voice = inquiry.voice(f"Person {n}", Consent.ANONYMOUS, **{"Role or why you came": own})
        inquiry.agree(inquiry.say(letters, voice, f"Remark {n}."), "five_ways/give")
    told = {
        role: ask(inquiry.material(), f"role={role}") for role in ("patient", "volunteer", "carers", "nurse", "staff")
    }
    assert {role: (one["people"], one["unknown"]["role"]) for role, one in told.items()} == {
        "patient": (1, 1), "volunteer": (0, 1), "carers": (1, 0), "nurse": (1, 0), "staff": (1, 0),
    }  # fmt: skip


@pytest.mark.parametrize(
    ("one", "other", "within"),
    [("70", "65+", True), ("65-74", "over 65", True), ("60-69", "65+", False), ("17", "under 18", True)],
)
def test_one_age_is_within_another(one: str, other: str, within: bool) -> None:
    ages = AgeRange.parse(one), AgeRange.parse(other)
    assert ages[0] is not None and ages[1] is not None
    assert ages[0].within(ages[1]) is within
