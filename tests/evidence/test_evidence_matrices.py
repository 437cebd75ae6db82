"""Codes against events, tables, roles and attributes; small numbers of people stay hidden."""

from __future__ import annotations

import pandas as pd
import pytest

from harvest.evidence import change, cooccurrence, dimensions, framework, matrix, summary_key
from harvest.model import CodeRef, Consent, Material, Polarity, Role
from tests.factories import InquiryBuilder, build, café


def peopled(groups: dict[str, int], code: str = "five_ways/connect", **more: object) -> InquiryBuilder:
    """So many voices a neighbourhood, each saying one thing under the code."""
    inquiry = InquiryBuilder()
    inquiry.event("Spring café")
    source = inquiry.source("Table 1", event="Spring café", table="1")
    for place, count in groups.items():
        for i in range(count):
            voice = inquiry.voice(f"Name {place}{i}x", neighbourhood=place, response_id=f"r-{place}-{i}")
            inquiry.agree(inquiry.say(source, voice, f"Word {place} {i}."), code)
    return inquiry


def test_voices_below_the_limit_are_hidden_and_a_second_cell_with_them():
    made = matrix(build(peopled({"Hill": 9, "Dale": 8, "Moor": 2}).material()), "neighbourhood", "voices")
    row = made.frame.loc["five_ways/connect"]
    assert row["Hill"] == 9 and pd.isna(row["Moor"]) and pd.isna(row["Dale"])
    assert made.hidden == 2 and "below 5" in made.note


def test_passages_by_a_characteristic_are_hidden_where_people_would_be():
    made = matrix(build(peopled({"Hill": 9, "Dale": 8, "Moor": 2}).material()), "neighbourhood", "passages")
    assert made.frame.loc["five_ways/connect"].isna().sum() == 2


def test_a_code_with_fewer_voices_than_the_limit_hides_its_zeros_too_because_its_total_is_printed():
    inquiry = peopled({"Hill": 9, "Dale": 9})
    lone = inquiry.voice("Name Lone", neighbourhood="Dale")
    inquiry.agree(inquiry.say(inquiry.sources[0], lone, "I paint."), "five_ways/keep_learning")
    inquiry.say(inquiry.sources[0], inquiry.voice("Name Quiet", neighbourhood="Hill"), "Just listening.")
    made = matrix(build(inquiry.material()), "neighbourhood", "voices")
    assert made.frame.loc["five_ways/keep_learning"].isna().all()
    assert made.frame.loc["five_ways/connect"].tolist() == [9, 9]


def test_the_limit_is_the_inquirys_own():
    material = peopled({"Hill": 9, "Moor": 2}).material(suppress_below=2)
    assert matrix(build(material), "neighbourhood", "voices").hidden == 0


def test_numbers_by_table_and_event_stand_because_every_coding_says_where_it_was_said():
    made = matrix(build(café().material()), "table")
    assert made.frame.loc["five_ways/give", "Table 2 · Spring café"] == 1
    assert made.frame.loc["five_ways/give", "not recorded"] == 1  # the story was told at no table
    assert list(made.frame.columns)[-1] == "not recorded"
    voices = matrix(build(café().material()), "table", "voices")
    assert voices.frame.loc["five_ways/give", "Table 2 · Spring café"] == 1 and not voices.hidden


def test_numbers_by_role_stand_because_a_role_is_beside_every_quotation():
    made = matrix(build(peopled({"Hill": 2}).material()), "role", "voices")
    assert made.frame.loc["five_ways/connect", "resident"] == 2


def test_the_team_sees_small_numbers_and_is_told_so():
    evidence = build(peopled({"Hill": 9, "Dale": 8, "Moor": 2}).material(), controlled=False)
    assert matrix(evidence, "neighbourhood", "voices").frame.loc["five_ways/connect"].tolist() == [8, 9, 2]
    assert "team only" in evidence.suppression_rule and evidence.record is None


def test_what_is_remembered_is_known_once_a_table_of_people_was_asked_for():
    evidence = build(peopled({"Hill": 9, "Dale": 8}).material())
    assert evidence.record is None
    assert matrix(evidence, "event").record is None and evidence.record is None
    made = matrix(evidence, "neighbourhood", "voices")
    assert made.record == evidence.record and "Hill" in str(made.record) and "record" not in repr(made)


def test_sub_codes_stand_in_their_top_code_or_by_themselves():
    evidence = build(café().material())
    assert matrix(evidence, "event").frame.loc["five_ways/connect", "Spring café"] == 3
    each = matrix(evidence, "event", every_code=True).frame
    assert each.loc["five_ways/connect", "Spring café"] == 2 and each.loc["five_ways/connect.belonging"].sum() == 1


def test_attributes_that_say_who_somebody_is_are_no_dimension():
    evidence = build(peopled({"Hill": 9, "Dale": 8}).material())
    assert "neighbourhood" in dimensions(evidence) and "response id" not in dimensions(evidence)


def test_codes_about_who_somebody_is_stand_in_no_matrix():
    for by in dimensions(build(café().material())):
        assert "toronto/a_age_gender" not in matrix(build(café().material()), by).frame.index


def test_withdrawn_voices_values_name_no_column():
    evidence = build(café().material())
    assert "Lowfield" not in str([list(matrix(evidence, by).frame.columns) for by in dimensions(evidence)])


def test_cooccurrence_is_symmetric_and_counts_passages_with_both():
    frame = cooccurrence(build(café().material())).frame
    assert frame.loc["five_ways/connect", "toronto/i_isolated"] == 1
    assert frame.equals(frame.T.rename_axis("code", axis=0).rename_axis("with", axis=1))
    assert frame.loc["five_ways/connect", "five_ways/connect"] == 2


def waves(first: int, last: int) -> Material:
    inquiry = InquiryBuilder()
    inquiry.event("Second round", "2026-10-01")
    inquiry.event("First round", "2026-04-01")
    for event, count in (("First round", first), ("Second round", last)):
        source = inquiry.source(f"{event} table", event=event, table="1")
        for i in range(count):
            voice = inquiry.voice(f"Name {event}{i}x")
            inquiry.agree(inquiry.say(source, voice, f"Word {i}."), "five_ways/connect")
    return inquiry.material()


def test_change_goes_from_the_first_wave_to_the_last_by_date():
    made = change(build(waves(6, 9)))
    assert list(made.frame.columns) == ["First round", "Second round", "change"]
    assert made.frame.loc["five_ways/connect"].tolist() == [6, 9, 3]
    assert "no trend" in made.note


def test_change_is_hidden_where_a_wave_is():
    inquiry = InquiryBuilder()
    source = inquiry.source("Table 1", table="1")
    for wave, code, count in (("1", "connect", 9), ("2", "connect", 2), ("2", "give", 9), ("1", "give", 8)):
        for i in range(count):
            voice = inquiry.voice(f"Name {wave}{code}{i}x", wave=wave)
            inquiry.agree(inquiry.say(source, voice, f"Word {i}."), f"five_ways/{code}")
    made = change(build(inquiry.material()))
    assert list(made.frame.columns) == ["1", "2", "change"]
    assert made.frame.loc["five_ways/connect"].isna().all() and made.hidden


def test_framework_cells_hold_peoples_summaries_and_lead_to_their_words():
    material = café().material()
    case = "Table 1 · Spring café"
    key = summary_key(CodeRef("five_ways", "connect"), case)
    made = framework(build(material), "table")
    cell = made.cells[case, "five_ways/connect"]
    assert cell.text == "[2 passages, not yet summarised]"
    assert {q.passage_id for q in cell.quotations} == {2, 3}
    held = made.cells[case, "five_ways/give"]
    assert held.quotations == () and "1 held back" in held.text

    from dataclasses import replace

    written = framework(
        build(replace(material, summaries={key: "They eat together, those who can get there."})), "table"
    )
    assert written.frame.loc[case, "Connect"] == "They eat together, those who can get there."
    assert written.frame.loc["Table 2 · Spring café", "Connect"] == ""


@pytest.mark.parametrize("by", ["voice", "source", "event"])
def test_framework_takes_other_cases(by):
    made = framework(build(café().material()), by)
    assert made.cases and made.frame.shape == (len(made.cases), len(made.themes))


def test_roles_show_as_a_dimension_only_where_one_is_known():
    inquiry = InquiryBuilder()
    source = inquiry.source("Table 1", table="1")
    voice = inquiry.voice("A Bee", Consent.ANONYMOUS, Role.UNKNOWN)
    inquiry.agree(inquiry.say(source, voice, "Something."), "five_ways/give", polarity=Polarity.MIXED)
    assert "role" not in dimensions(build(inquiry.material()))
    assert "role" in dimensions(build(café().material()))
