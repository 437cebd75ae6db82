"""Whoever permits their words in one file is counted among those who may be quoted, and quoted from that file alone."""

from __future__ import annotations

from dataclasses import replace

from harvest.evidence import Evidence
from harvest.export.board_event import what_we_did
from harvest.export.sentences import consent_sentence
from harvest.model import Consent, Permission
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
