"""Whoever permits their words in one file is counted among those who may be quoted, and quoted from that file alone."""

from __future__ import annotations

from dataclasses import replace

from harvest.evidence import Evidence
from harvest.evidence.missing import statement
from harvest.export.board_event import what_we_did
from harvest.export.sentences import consent_sentence
from harvest.model import Consent, Permission, Role
from tests.factories import InquiryBuilder, build


def of_two_files(*, held: bool = False) -> Evidence:
    """Ann said yes to her name beside her story and was not asked at the wall of pledges; Bo was asked nowhere."""
    inquiry = InquiryBuilder()
    story, wall = inquiry.source("Story"), inquiry.source("Wall")
    ann, bo = inquiry.voice("Ann Moss", Consent.NONE), inquiry.voice("Bo Lind", Consent.NONE)
    for source, voice in ((story, ann), (wall, ann), (wall, bo)):
        inquiry.agree(
            inquiry.say(source, voice, f"We sing on Mondays, {len(inquiry.material().passages)}."), "five_ways/connect"
        )
    material = inquiry.material()
    files = {s.title: s.file_id for s in material.sources}
    asked = Permission(quotation="named", hold=("not sure",) if held else ())
    known = {(v.id, f): Permission.of(Consent.NONE) for v in material.voices for f in files.values()}
    ann_id = next(v.id for v in material.voices if v.label == "Ann Moss")
    return build(replace(material, permissions={**known, (ann_id, files["Story"]): asked}))


def test_who_may_be_quoted_from_one_file_is_counted_so() -> None:
    found = of_two_files()
    assert len(found.quotations) == 1
    assert "1 may be quoted, 1 of them by name; 1 is counted, not quoted." in str(what_we_did(found))
    assert consent_sentence(found) == "Of 2 voices, 1 may be quoted by name and 1 may not be quoted."


def test_who_is_held_everywhere_is_not() -> None:
    found = of_two_files(held=True)
    assert not found.quotations
    assert "0 may be quoted; 2 are counted, not quoted." in str(what_we_did(found))
    assert consent_sentence(found) == "Of 2 voices, 2 may not be quoted."


def test_a_role_of_few_cannot_be_worked_out_from_those_without_a_role() -> None:
    """What is printed of roles in two places is the same number, or the difference tells how few there are."""
    inquiry = InquiryBuilder()
    source = inquiry.source("Talk")
    for role, count in ((Role.RESIDENT, 6), (Role.FRONTLINE, 3), (Role.UNKNOWN, 5)):
        for k in range(count):
            inquiry.agree(
                inquiry.say(source, inquiry.voice(f"{role.value} {k}", role=role), "We sing."), "five_ways/connect"
            )
    found = build(inquiry.material(), controlled=True)
    assert "No role is shown for 8 of 14 people." in found.missing_voices
    assert "6 residents and 8 people whose role is not recorded or not shown." in str(what_we_did(found))


def test_of_a_characteristic_that_few_gave_nobody_is_called_hardly_there() -> None:
    inquiry = InquiryBuilder()
    source = inquiry.source("Talk")
    for k in range(12):
        gender = {"Gender": ("Woman", "Man")[k % 2]} if k < 3 else {}
        told = inquiry.voice(f"Person {k}", Ward=("Hill", "Dale")[k < 2], **gender)
        inquiry.agree(inquiry.say(source, told, "We sing."), "five_ways/connect")
    said = build(inquiry.material(), controlled=True).missing_voices
    assert "By neighbourhood, hardly there (few people each): Dale." in said
    assert "By gender" not in said
    assert "Too few people have their gender recorded to say who is missing by that." in said


def test_where_every_group_is_small_none_is_called_missing() -> None:
    inquiry = InquiryBuilder()
    source = inquiry.source("Talk")
    for k in range(12):
        told = inquiry.voice(f"Person {k}", Age=("18-24", "25-34", "35-44", "45-54")[k % 4])
        inquiry.agree(inquiry.say(source, told, "We sing."), "five_ways/connect")
    said = build(inquiry.material(), controlled=True).missing_voices
    assert "By age, each group has few people: none stands out as missing." in said
    assert "18-24" not in said


def test_where_nothing_is_hidden_the_sentence_is_about_what_is_recorded() -> None:
    """Inquiry counts what is recorded, a pack what it shows: two numbers under one word would be an error."""
    inquiry = InquiryBuilder()
    source = inquiry.source("Talk")
    for role, count in ((Role.RESIDENT, 6), (Role.UNKNOWN, 2)):
        for k in range(count):
            inquiry.say(source, inquiry.voice(f"{role.value} {k}", role=role), "We sing.")
    material = inquiry.material()
    said = statement(material.voices, material.passages, (), (), "", 5)
    assert "No role is recorded for 2 of 8 people." in said and "whose role is recorded" in said
