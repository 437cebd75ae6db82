"""A reading as a person put it right."""

from __future__ import annotations

from dataclasses import replace

from harvest import workspace as verbs
from harvest.model import Consent, Kind, Reading, ReadSource, Role, Turn

TEXT = "What is good here? The choir. The park. Nothing much."


def reading(**more: object) -> Reading:
    turns = (
        Turn(0, 18, "Host", Role.UNKNOWN, table="1", round="A"),
        Turn(19, 29, "Bee", Role.UNKNOWN, table="1", round="A"),
        Turn(30, 39, None, Role.UNKNOWN, table="1", round="B"),
        Turn(40, 53, "Bee", Role.UNKNOWN),
    )
    source = ReadSource("Call", Kind.TRANSCRIPT, TEXT, turns, table="1", **more)
    return Reading("call.vtt", "0" * 64, "Zoom transcript (VTT)", Kind.TRANSCRIPT, (source,))


def test_nothing_corrected_leaves_the_words_and_who_said_them() -> None:
    before, after = reading(), verbs.intake.corrected(reading())
    assert after.sources[0].text == TEXT
    assert [t.speaker for t in after.sources[0].turns] == [t.speaker for t in before.sources[0].turns]
    assert [(t.start, t.end) for t in after.sources[0].turns] == [(t.start, t.end) for t in before.sources[0].turns]


def test_turns_without_a_name_can_be_given_one() -> None:
    after = verbs.intake.corrected(
        reading(), names={verbs.intake.NOT_NAMED: "Dan"}, roles={verbs.intake.NOT_NAMED: Role.RESIDENT}
    )
    assert [(t.speaker, t.role) for t in after.sources[0].turns][2] == ("Dan", Role.RESIDENT)


def test_a_role_holds_for_every_turn_of_the_speaker() -> None:
    after = verbs.intake.corrected(reading(), roles={"Bee": Role.COUNCILLOR})
    assert [t.role for t in after.sources[0].turns if t.speaker == "Bee"] == [Role.COUNCILLOR] * 2


def test_places_are_counted_with_what_the_source_says_filled_in() -> None:
    assert verbs.intake.places(reading()) == {
        verbs.intake.EventPlace("1", "A"): 2,
        verbs.intake.EventPlace("1", "B"): 1,
        verbs.intake.EventPlace("1"): 1,
    }


def test_a_table_taken_away_from_some_turns_does_not_come_back_from_the_source() -> None:
    after = verbs.intake.corrected(
        reading(), places={verbs.intake.EventPlace("1", "B"): verbs.intake.EventPlace("", "B")}
    )
    source = after.sources[0]
    assert [t.table for t in source.turns] == ["1", "1", None, "1"]
    assert source.table is None, "else the store would fill it in again"


def test_a_table_set_for_all_turns_is_the_sources_too() -> None:
    moved = {p: replace(p, table="9") for p in verbs.intake.places(reading())}
    assert verbs.intake.corrected(reading(), places=moved).sources[0].table == "9"


def test_the_kind_holds_for_every_source() -> None:
    after = verbs.intake.corrected(reading(), kind=Kind.NOTE)
    assert after.kind is Kind.NOTE and {s.kind for s in after.sources} == {Kind.NOTE}


def test_consent_that_a_file_says_is_counted_by_voice_and_the_narrower_holds() -> None:
    one = ReadSource("A", Kind.STORY, "x", (), voice="Ann", consent=Consent.NAMED)
    two = replace(one, title="B", consent=Consent.ANALYSIS)
    three = replace(one, title="C", voice="Ben")
    four = replace(one, title="D", voice=None, consent=None)
    found = verbs.intake.consents_said(replace(reading(), sources=(one, two, three, four)))
    assert found == {Consent.ANALYSIS: 1, Consent.NAMED: 1}


def test_an_affiliation_goes_with_the_new_name_and_may_be_changed_or_taken_away() -> None:
    read = reading(affiliations={"Bee": "Choir", "Host": "Council"})
    after = verbs.intake.corrected(read, names={"Bee": "Bea Lomax"}, affiliations={"Host": "", "(not named)": "Shed"})
    assert dict(after.sources[0].affiliations) == {"Bea Lomax": "Choir"}
    after = verbs.intake.corrected(read, affiliations={"Bee": "Band"})
    assert dict(after.sources[0].affiliations) == {"Bee": "Band", "Host": "Council"}


def test_the_day_of_a_file_can_be_put_right() -> None:
    assert verbs.intake.date_said(reading(date="2025-03-01")) == "2025-03-01"
    assert verbs.intake.corrected(reading(date="2025-03-01"), date="2025-04-02").sources[0].date == "2025-04-02"
    assert verbs.intake.corrected(reading(date="2025-03-01"), date="").sources[0].date is None
    assert verbs.intake.corrected(reading(date="2025-03-01")).sources[0].date == "2025-03-01"
